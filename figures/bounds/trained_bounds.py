"""Bounds on networks that this project trains, layer by layer: covariance intervals, spectral envelopes, mean field, measured.

The noise of an MLP falls on its Gaussian inputs, that of a transformer on the embeddings of one input's tokens and is as large
as they are (`trained_transformer` has smaller noise). The language model reads wikitext-2 from ../shared/data, or the file
that NSTHEORY_TEXT names; without a text the stored rows of it are drawn again.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

from figures.networks import Stage, bound_series, parity_stages, transformer_stages
from nstheory.bounds.models.placement import noisy_input
from nstheory.bounds.picture import Panel, Series, draw_panels
from nstheory.training.loop import TrainingConfig, single_thread
from nstheory.training.study.study_tasks import addition_config

OUT = Path(__file__).parent / "drawn"
TEXT = Path(os.environ.get("NSTHEORY_TEXT", OUT.parents[3] / "shared/data/wikitext-2/valid.txt"))
RHO, SAMPLES = 0.9, 1 << 13
BITS, SIGNS, SIZES, MLP_STEPS = 8, 3, [8, 64, 64, 64, 1], 3000
ADDITION = addition_config(31, steps=1000)
PARITY = TrainingConfig(
    task="sparse-parity",
    data={"bits": BITS, "degree": SIGNS, "train": 200, "validation": 56},
    steps=500,
    weight_decay=1.0,
    batch_size=128,
    width=32,
    mlp_width=128,
)
LANGUAGE = TrainingConfig(
    task="language-model",
    data={"text": str(TEXT), "validation_text": None, "vocabulary": 300, "tokens": 8, "train": 20000},
    steps=1500,
    weight_decay=0.1,
    batch_size=128,
    learning_rate=3e-3,
    width=32,
    mlp_width=128,
    layers=2,
)


def rows(stage: Stage) -> dict[str, Any]:
    """Return the statements on a network as series, and what it is."""
    sigma = noisy_input(stage.model, tokens=stage.tokens).size or 1.0
    series = bound_series(stage, RHO, sigma, SAMPLES, of_layers)
    return {
        "score": stage.score,
        "sigma": sigma,
        "tokens": stage.tokens,
        "series": [asdict(one) for one in series],
    }


def of_layers(covariance: Series, measured: Series) -> dict[str, Any]:
    """Return the intervals of the layers that are measured; a block ends with a sum, which as a module has no name."""
    found = {"input": covariance.ends["input"]}
    for name in measured.ends:
        path, _, kind = name.partition(" ")
        inside = [one for one in covariance.ends if one.startswith(path + ".")] if kind == "block" else [name]
        found[name] = covariance.ends[inside[-1]]
    return found


def data() -> dict[str, Any]:
    content: dict[str, Any] = {"rho": RHO, "confidence": 0.95, "samples": SAMPLES, "nets": {}}
    nets = content["nets"]
    with single_thread():
        nets["MLP, 3-parity of signs"] = rows(parity_stages(SIZES, SIGNS, 0, [MLP_STEPS])[-1])
        nets["transformer, (a + b) mod 31"] = rows(transformer_stages(ADDITION, 0, [ADDITION.steps])[-1])
        nets["transformer, 3-parity of 8 bits"] = rows(transformer_stages(PARITY, 0, [PARITY.steps])[-1])
        name = "language model, 2 layers"
        if TEXT.is_file():
            nets[name] = rows(transformer_stages(LANGUAGE, 0, [LANGUAGE.steps])[-1])
        else:
            print(f"{TEXT} is not there: the language model is drawn from the stored data")
            nets[name] = json.loads((OUT / "trained_bounds.json").read_text())["nets"][name]
    return content


def draw(content: dict[str, Any]) -> None:
    panels = [
        Panel(f"{name}\n{net['score']}, noise {net['sigma']:.3g}", RHO, [Series(**one) for one in net["series"]])
        for name, net in content["nets"].items()
    ]
    draw_panels(OUT / "trained_bounds", panels, "correlation", content)


if __name__ == "__main__":
    draw(data())
