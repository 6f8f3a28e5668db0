"""The phase diagram of tanh networks: the cosine that depth leads to, the edge of chaos, and networks measured on it.

At given q* and c* the weights and biases are explicit: sw^2 = q (1 - c)/(V(q, 1) - V(q, c)), sb^2 = q - sw^2 V(q, 1), and
sw^2 = 1/E f'^2 on the edge (c -> 1). So every level line of c* is drawn from exact points, without a root finder.
"""

from __future__ import annotations

import math
from itertools import pairwise
from pathlib import Path
from typing import Any

import torch

from nstheory.bounds import Linear, Nonlinearity, critical_weight_std, fixed_point
from nstheory.figure import new_figure, save
from nstheory.kernels import dual, dual_derivative

OUT = Path(__file__).parent / "drawn"
# The records that the picture shows; their pages in the site have it.
SHOWS = (
    "depth.mean_field",
    "depth.mean_field_slope",
)
WIDTH, DEPTH, START = 1024, 50, 0.6
WEIGHTS, BIASES = (0.5, 3.0), (0.0, 0.6)
LEVELS = [0.0, *(k / 20 for k in range(1, 20))]
NETWORKS = [
    *((w, 0.05) for w in (0.8, 1.5, 2.0, 2.6)),
    *((w, 0.2) for w in (1.0, 1.7, 2.3, 2.8)),
    *((w, 0.35) for w in (0.7, 1.25, 2.0, 2.6)),
    *((w, 0.5) for w in (1.0, 1.7, 2.3, 2.8)),
]


def data() -> dict[str, Any]:
    q = torch.logspace(-4, math.log10(12), 90, dtype=torch.float64)
    full = torch.stack([dual("tanh", 1.0, variance=v) for v in q])
    lines = [level_line(c, q, full) for c in LEVELS]
    slope = torch.stack([dual_derivative("tanh", 1.0, variance=v) for v in q]) / q
    generator = torch.Generator().manual_seed(0)
    networks = []
    for weight, bias in NETWORKS:
        point = fixed_point([Linear(weight, bias), Nonlinearity("tanh")])
        got = measured(weight, bias, generator)
        networks.append({"weight_std": weight, "bias_std": bias, "predicted": point.cosine, "measured": round(got, 5)})
    edge = points(1 / slope, q, full)
    checked = [[critical_weight_std("tanh", b), b] for b in (0.1, 0.3, 0.5)]
    about = {"width": WIDTH, "depth": DEPTH, "start": START}
    return {"levels": LEVELS, "lines": lines, "edge": edge, "edge checked": checked, "networks": networks} | about


def level_line(c: float, q: torch.Tensor, full: torch.Tensor) -> list[list[float]]:
    partly = torch.stack([dual("tanh", c, variance=v) for v in q])
    return points(q * (1 - c) / (full - partly), q, full)


def points(squared: torch.Tensor, q: torch.Tensor, full: torch.Tensor) -> list[list[float]]:
    """Return the (weight_std, bias_std) on a line where sw^2 is known for each q."""
    bias = (q - squared * full).clamp(min=0).sqrt()
    return [[round(w, 6), round(b, 6)] for w, b in zip(squared.sqrt().tolist(), bias.tolist(), strict=True)]


def measured(weight: float, bias: float, generator: torch.Generator) -> float:
    """Return the cosine of the last pre-activations of one random network."""
    x = torch.randn(2, WIDTH, generator=generator)
    h = torch.stack([x[0], START * x[0] + math.sqrt(1 - START**2) * x[1]])
    for _ in range(DEPTH):
        drawn = torch.randn(WIDTH, WIDTH, generator=generator) * (weight / math.sqrt(WIDTH))
        h = torch.tanh(h) @ drawn + bias * torch.randn(WIDTH, generator=generator)
    return torch.nn.functional.cosine_similarity(h[0].double(), h[1].double(), dim=0).item()


def draw(content: dict[str, Any]) -> None:
    from matplotlib import colormaps
    from matplotlib.colors import BoundaryNorm

    figure, (axes,) = new_figure(1)
    colours, norm = colormaps["viridis"], BoundaryNorm([*content["levels"], 1.0], 256)
    lines = [*content["lines"], content["edge"]]
    for level, (upper, lower) in zip(content["levels"], pairwise(lines), strict=True):
        region = upper + lower[::-1]
        colour = colours(norm(level + 0.025))
        axes.fill(*zip(*region, strict=True), color=colour, linewidth=0.3)
    shown = content["networks"]
    axes.scatter(
        [n["weight_std"] for n in shown],
        [n["bias_std"] for n in shown],
        c=[max(n["measured"], 0.0) for n in shown],
        cmap=colours,
        norm=norm,
        edgecolors=["white" if n["predicted"] < 1 else "black" for n in shown],
        s=60,
        zorder=3,
    )
    measured_at = axes.collections[-1]
    axes.set_facecolor(colours(1.0))  # where c* = 1
    axes.plot(*zip(*content["edge"], strict=True), color="black", linewidth=1.6)
    axes.plot(*zip(*content["edge checked"], strict=True), "x", color="black", markersize=6)
    axes.text(0.55, 0.57, "ordered: $χ_1$ < 1, $c^*$ = 1", fontsize=8, va="center")
    axes.text(2.02, 0.115, "chaotic: $χ_1$ > 1", fontsize=8, color="white", va="center")
    axes.text(1.13, 0.44, "$χ_1$ = 1", fontsize=8, va="center")
    axes.annotate("", (1.5, 0.44), (1.36, 0.44), arrowprops={"arrowstyle": "->", "linewidth": 0.8})
    sizes = f"width {content['width']}, depth {content['depth']}"
    axes.set_title(f"tanh; circles: networks of {sizes}; crosses: critical_weight_std", fontsize=7.5, color="0.3")
    axes.set(xlim=WEIGHTS, ylim=BIASES, xlabel="standard deviation of the weights $σ_w$")
    axes.set_ylabel("standard deviation of the biases $σ_b$")
    label = "cosine of two inputs: $c^*$ at depth ∞, circles measured"
    figure.colorbar(measured_at, ax=axes, ticks=[0, 0.25, 0.5, 0.75, 1]).set_label(label, fontsize=8)
    save(figure, content, OUT / "phase_diagram")


if __name__ == "__main__":
    draw(data())
