"""Bounds on a trained transformer, layer by layer, for noise of four sizes: where certain intervals end and measured ones go on.

The transformer has learnt (a + b) mod 31; the noise falls on the embeddings of the tokens of one sum that it was not trained on.
"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from nstheory.bounds.command import bound_network
from nstheory.bounds.noise import noisy_input
from nstheory.bounds.plot import Panel, Series, draw_panels
from nstheory.figure import PURPLE
from nstheory.training.loop import TrainingConfig, single_thread
from nstheory.training.matched import matched_mean_field
from nstheory.training.stages import Stage, transformer_stages

HERE = Path(__file__).parent
RHO, SAMPLES, SHARES = 0.9, 1 << 13, (0.001, 0.01, 0.1, 1.0)
CONFIG = TrainingConfig(
    task="modular-addition",
    data={"p": 31, "train_fraction": 0.6},
    steps=1000,
    weight_decay=2.0,
    batch_size=256,
    learning_rate=3e-3,
    width=64,
    mlp_width=256,
)
# The norm before attention is called for the query and for the keys, and a sum as a module has no name.
LEFT_OUT = ("attention_norm", "add_1")


def series(stage: Stage, sigma: float) -> list[dict[str, Any]]:
    report = bound_network(stage.model, (RHO,), tokens=stage.tokens, sigma=sigma, n_samples=SAMPLES)
    covariance, spectral, measured = report.series()
    block = "blocks.0 block"
    certain = {
        block if name.startswith("blocks.0.add_2") else name: ends
        for name, ends in covariance.ends.items()
        if not any(one in name for one in LEFT_OUT)
    }
    predicted = matched_mean_field(stage.model, (RHO,), report.noise.centre, sigma)
    places = {name.split()[0]: name for name in certain}
    mean_field = {places[one.path]: [one.correlation * 2] for one in predicted if one.path in places}
    found = [
        Series(covariance.label, covariance.colour, covariance.height, certain),
        spectral,
        Series("mean field, equal variances", PURPLE, 0.0, mean_field, "x"),
        Series(measured.label, "black", 0.0, {name: ends[:1] for name, ends in measured.ends.items()}),
    ]
    return [asdict(one) for one in found]


def data() -> dict[str, Any]:
    with single_thread():
        (stage,) = transformer_stages(CONFIG, 0, [CONFIG.steps])
        size = noisy_input(stage.model, tokens=stage.tokens).size
        rows = {str(share): series(stage, share * size) for share in SHARES}
    about = {"rho": RHO, "samples": SAMPLES, "score": stage.score, "tokens": stage.tokens, "embeddings": size}
    return about | {"shares": rows}


def draw(content: dict[str, Any]) -> None:
    panels = [
        Panel(f"noise {100 * float(share):g} % of the embeddings", RHO, [Series(**one) for one in rows])
        for share, rows in content["shares"].items()
    ]
    draw_panels(HERE / "trained_transformer", panels, "correlation", content)


if __name__ == "__main__":
    draw(data())
