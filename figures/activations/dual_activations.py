"""Dual activations side by side: second moments over their value at one, and correlations, labelled at the lines."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

import torch

from nstheory.figure import BLUE, GREEN, ORANGE, PURPLE, new_figure, save
from nstheory.kernels import dual, dual_correlation

OUT = Path(__file__).parent / "drawn"
# The records that the picture shows; their pages in the site have it.
SHOWS = (
    "activation.relu",
    "activation.leaky_relu",
    "activation.abs",
    "activation.step",
    "activation.sign",
    "activation.relu_squared",
    "activation.erf",
    "activation.gelu",
    "activation.sin",
    "activation.exp",
)
# Colour tells the kind of function: a kink, a jump, smooth and odd, smooth otherwise; dashes tell it without colour.
KINDS = {
    "f has a kink": (BLUE, "-"),
    "f has a jump": (ORANGE, (0, (5, 1.5))),
    "f is smooth and odd": (GREEN, (0, (1, 1.2))),
    "f is smooth, not odd": (PURPLE, (0, (6, 1.2, 1, 1.2))),
}
ACTIVATIONS: dict[str, tuple[str, dict[str, float]]] = {
    "abs": ("f has a kink", {}),
    "relu": ("f has a kink", {}),
    "leaky_relu": ("f has a kink", {"slope": 0.1}),
    "step": ("f has a jump", {}),
    "sign": ("f has a jump", {}),
    "erf": ("f is smooth and odd", {}),
    "sin": ("f is smooth and odd", {}),
    "gelu": ("f is smooth, not odd", {}),
    "silu": ("f is smooth, not odd", {}),
    "softplus": ("f is smooth, not odd", {}),
    "exp": ("f is smooth, not odd", {}),
}
# Least distance between two labels, in units of the vertical axis.
SPACING = 0.092


def data() -> dict[str, Any]:
    rho = torch.sin(torch.linspace(-torch.pi / 2, torch.pi / 2, 101, dtype=torch.float64))  # denser at the end points
    curves = []
    for name, (kind, parameters) in ACTIVATIONS.items():
        moment = dual(name, rho, **parameters)
        label = name + "".join(f" {value:g}" for value in parameters.values())
        curves.append(
            {
                "label": label.replace("_", " "),
                "kind": kind,
                "moment": rounded(moment / moment[-1]),
                "correlation": rounded(dual_correlation(name, rho, **parameters)),
            }
        )
    return {"rho": rounded(rho), "curves": curves}


def rounded(values: torch.Tensor) -> list[float]:
    return [round(value, 8) for value in values.tolist()]


def spread(heights: list[float]) -> list[float]:
    """Return the heights in the same order, moved apart to SPACING, as little as possible."""
    groups = [[height - SPACING * index] for index, height in enumerate(sorted(heights))]
    # Isotonic regression: neighbours that overlap move together to their mean.
    while (clash := next((i for i, (a, b) in enumerate(pairwise(groups)) if mean(a) > mean(b)), None)) is not None:
        groups[clash : clash + 2] = [groups[clash] + groups[clash + 1]]
    flat = [mean(group) for group in groups for _ in group]
    placed = dict(zip(sorted(range(len(heights)), key=heights.__getitem__), flat, strict=True))
    rank = {index: position for position, index in enumerate(placed)}
    return [placed[index] + SPACING * rank[index] for index in range(len(heights))]


def mean(values: list[float]) -> float:
    return sum(values) / len(values)


def panel(axes: Any, content: dict[str, Any], quantity: str) -> None:
    ends: dict[tuple[float, str], list[str]] = {}
    for curve in content["curves"]:
        colour, dashes = KINDS[curve["kind"]]
        axes.plot(content["rho"], curve[quantity], color=colour, linestyle=dashes, linewidth=1.3)
        ends.setdefault((curve[quantity][0], curve["kind"]), []).append(curve["label"])
    heights = [height for height, _ in ends]
    for ((height, kind), names), place in zip(ends.items(), spread(heights), strict=True):
        colour = KINDS[kind][0]
        axes.annotate(
            ", ".join(names),
            (-1, height),
            (-1.1, place),
            ha="right",
            va="center",
            fontsize=7.5,
            color=colour,
            arrowprops={"arrowstyle": "-", "color": colour, "linewidth": 0.5, "shrinkA": 0, "shrinkB": 0},
            annotation_clip=False,
        )


def draw(content: dict[str, Any]) -> None:
    figure, (left, right) = new_figure(2)
    titles = {"moment": "E f(X) f(Y) / E f(X)²", "correlation": "correlation of f(X) and f(Y)"}
    for axes, (quantity, title) in zip((left, right), titles.items(), strict=True):
        panel(axes, content, quantity)
        axes.spines["left"].set_visible(False)
        axes.yaxis.tick_right()
        axes.spines["right"].set_visible(True)
        axes.set(xlabel="correlation ρ of X and Y", title=title, xlim=(-1, 1), ylim=(-1.03, 1.03))
        axes.axhline(0, color="0.85", linewidth=0.8, zorder=0)
        axes.axvline(0, color="0.85", linewidth=0.8, zorder=0)
    for kind, (colour, dashes) in KINDS.items():
        right.plot([], [], color=colour, linestyle=dashes, label=kind)
    right.legend(frameon=False, fontsize=7.5, loc="lower right")
    save(figure, content, OUT / "dual_activations")


if __name__ == "__main__":
    draw(data())
