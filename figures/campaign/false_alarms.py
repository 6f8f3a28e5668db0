"""Quantiles of the sampler's deviates at what is right, over a thousand seeds, against those of a standard normal distribution.

Drawn from what `make campaign` counted (drawn/false_alarms.json): the deviates themselves take a quarter of an hour.
"""

from __future__ import annotations

import json
from pathlib import Path

from nstheory.figure import BLUE, GREEN, ORANGE, PURPLE, new_figure, save_picture

OUT = Path(__file__).parent / "drawn" / "false_alarms"
KINDS = {
    "PairMean": "pairs of Gaussian inputs",
    "Mean": "Gaussian inputs",
    "TokenMean": "token sequences",
    "LogitMean": "rows of logits",
    "AttentionMoment": "attention layers",
    "NetworkMoment": "random networks",
}


def draw(content: dict) -> None:
    figure, (left, right) = new_figure(2)
    colours = (BLUE, ORANGE, GREEN, PURPLE, "black", "0.55")
    for (kind, label), colour, marker in zip(KINDS.items(), colours, "os^vDx", strict=True):
        if kind not in content["quantiles"]:
            continue  # all of its comparisons have an allowance, or one side
        pairs = content["quantiles"][kind]
        normal, found = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
        look = {"color": colour, "marker": marker, "markersize": 2.5, "linewidth": 0, "label": label}
        left.plot(normal, found, **look)
        right.plot(normal, [y - x for x, y in pairs], **look)
    limit = content["threshold"]
    left.plot([-limit, limit], [-limit, limit], color="0.6", linewidth=0.8, zorder=0)
    for sign in (-1, 1):
        left.axhline(sign * limit, color="0.3", linestyle="--", linewidth=0.8)
    left.text(0, limit, f"rejected: |z| > {limit:.2f}", ha="center", va="bottom", fontsize=8)
    left.set(
        xlabel="quantile of N(0, 1)",
        ylabel="deviate",
        title=f"{content['exact']:,} deviates of {content['seeds']:,} seeds",
        ylim=(-limit - 1, limit + 1),
    )
    left.legend(frameon=False, fontsize=7, loc="lower right", bbox_to_anchor=(1, 0.07))
    right.axhline(0, color="0.6", linewidth=0.8, zorder=0)
    right.set(xlabel="quantile of N(0, 1)", ylabel="deviate − quantile", title="Difference from a normal distribution")
    save_picture(figure, OUT)


if __name__ == "__main__":
    draw(json.loads(OUT.with_suffix(".json").read_text(encoding="utf-8")))
