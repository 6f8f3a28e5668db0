"""Bounds on a trained transformer, layer by layer, for noise of four sizes: where certain intervals end and measured ones go on.

The transformer has learnt (a + b) mod 31; the noise falls on the embeddings of the tokens of one sum that it was not trained on.
"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from figures.networks import Stage, bound_series, transformer_stages
from nstheory.bounds.models.placement import noisy_input
from nstheory.bounds.picture import Panel, Series, draw_panels
from nstheory.training.loop import single_thread
from nstheory.training.study.study_tasks import addition_config

OUT = Path(__file__).parent / "drawn"
RHO, SAMPLES, SHARES = 0.9, 1 << 13, (0.001, 0.01, 0.1, 1.0)
CONFIG = addition_config(31, steps=1000)
# The norm before attention is called for the query and for the keys, and a sum as a module has no name.
LEFT_OUT = ("attention_norm", "add_1")


def drawn(covariance: Series, measured: Series) -> dict[str, Any]:
    """Return the covariance intervals without LEFT_OUT, the end of the block under the name that it is measured by."""
    block = "blocks.0 block"
    return {
        block if name.startswith("blocks.0.add_2") else name: ends
        for name, ends in covariance.ends.items()
        if not any(one in name for one in LEFT_OUT)
    }


def series(stage: Stage, sigma: float) -> list[dict[str, Any]]:
    return [asdict(one) for one in bound_series(stage, RHO, sigma, SAMPLES, drawn)]


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
    draw_panels(OUT / "trained_transformer", panels, "correlation", content)


if __name__ == "__main__":
    draw(data())
