"""Correlation maps of one block, and the cosine over depth, by mean field and in real random networks."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import torch

from nstheory.bounds import LayerNorm, Linear, Nonlinearity, Residual, RMSNorm, propagate
from nstheory.figure import BLUE, GREEN, ORANGE, PURPLE, new_figure, save

OUT = Path(__file__).parent / "drawn"
# The records that the picture shows; their pages in the site have it.
SHOWS = (
    "depth.residual",
    "depth.rmsnorm",
    "depth.layernorm",
    "depth.mean_field",
)
WIDTH, DEPTH, START, NETWORKS = 1024, 20, 0.6, 4
COSINES = (-0.8, -0.4, 0.0, 0.4, 0.8)
HE, TANH = Linear(math.sqrt(2)), Linear(2.5, 1.0)
# All act on Gaussian units, the output of a linear layer. Label, colour, dashes, marker, block.
BLOCKS: dict[str, tuple[str, Any, str, list[Any]]] = {
    "ReLU": (BLUE, "-", "o", [Nonlinearity("relu"), HE]),
    "x + ReLU branch": (ORANGE, (0, (5, 1.5)), "s", [Residual([Nonlinearity("relu"), HE])]),
    "ReLU, LayerNorm": (GREEN, (0, (1, 1.2)), "^", [Nonlinearity("relu"), LayerNorm(), HE]),
    "tanh, RMSNorm, $σ_w$ = 2.5, $σ_b$ = 1": (
        PURPLE,
        (0, (6, 1.2, 1, 1.2)),
        "D",
        [Nonlinearity("tanh"), RMSNorm(), TANH],
    ),
}
FUNCTIONS = {"relu": torch.relu, "tanh": torch.tanh}


def data() -> dict[str, Any]:
    cosines = torch.linspace(-1, 1, 81, dtype=torch.float64)
    blocks = {}
    for seed, (label, (_, _, _, block)) in enumerate(BLOCKS.items()):
        generator = torch.Generator().manual_seed(seed)
        one = propagate(block, cosines, second_moment=length(block), gaussian_input=True).output.cosine
        deep = propagate(DEPTH * block, START, second_moment=length(block), gaussian_input=True)
        per_layer = [deep.states[k * len(block)].cosine.item() for k in range(DEPTH + 1)]
        blocks[label] = {
            "map": rounded(one.tolist()),
            "depth": rounded(per_layer),
            "measured map": [[rounded(measured(block, c, 1, generator))[1] for _ in range(NETWORKS)] for c in COSINES],
            "measured depth": [rounded(measured(block, START, DEPTH, generator)) for _ in range(NETWORKS)],
        }
    return {"width": WIDTH, "cosines": rounded(cosines.tolist()), "measured at": COSINES, "blocks": blocks}


def length(block: list[Any]) -> float:
    """Return the second moment of the last layer's output when that of its input is 1: where the block starts."""
    last = block[-1]
    return float(last.weight_std) ** 2 + float(last.bias_std) ** 2 if isinstance(last, Linear) else 1.0


def measured(block: list[Any], cosine: float, depth: int, generator: torch.Generator) -> list[float]:
    """Return the cosine of two inputs after 0, 1, ... depth blocks of one network."""
    basis = torch.linalg.qr(torch.randn(WIDTH, 2, generator=generator)).Q.T * math.sqrt(WIDTH)
    x = torch.stack([basis[0], cosine * basis[0] + math.sqrt(1 - cosine**2) * basis[1]])
    h, seen = x * math.sqrt(length(block)), [cosine]
    for _ in range(depth):
        for layer in block:
            h = applied(layer, h, generator)
        seen.append(torch.nn.functional.cosine_similarity(h[0], h[1], dim=0).item())
    return seen


def applied(layer: Any, h: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
    if isinstance(layer, Linear):
        weights = torch.randn(WIDTH, WIDTH, generator=generator) * (float(layer.weight_std) / math.sqrt(WIDTH))
        return h @ weights + float(layer.bias_std) * torch.randn(WIDTH, generator=generator)
    if isinstance(layer, Nonlinearity):
        return FUNCTIONS[layer.activation](h)
    if isinstance(layer, Residual):
        inner = h
        for one in layer.branch:
            inner = applied(one, inner, generator)
        return h + float(layer.scale) * inner
    if isinstance(layer, LayerNorm):
        h = h - h.mean(1, keepdim=True)
    return h / h.pow(2).mean(1, keepdim=True).sqrt()


def rounded(values: list[float]) -> list[float]:
    return [round(value, 6) for value in values]


def draw(content: dict[str, Any]) -> None:
    figure, (left, right) = new_figure(2)
    left.plot([-1, 1], [-1, 1], color="0.75", linewidth=0.8, zorder=0)
    left.text(-0.62, -0.74, "c′ = c", color="0.45", fontsize=7.5, rotation=38)
    for label, (colour, dashes, marker, _) in BLOCKS.items():
        rows = content["blocks"][label]
        look = {"color": colour, "fillstyle": "none", "markersize": 4, "markeredgewidth": 0.8, "linestyle": "none"}
        left.plot(content["cosines"], rows["map"], color=colour, linestyle=dashes, linewidth=1.3)
        for network in range(NETWORKS):
            left.plot(content["measured at"], [r[network] for r in rows["measured map"]], marker, **look)
            right.plot(range(DEPTH + 1), rows["measured depth"][network], marker, **look | {"markersize": 3})
        right.plot(range(DEPTH + 1), rows["depth"], color=colour, linestyle=dashes, linewidth=1.3)
        left.plot([], [], color=colour, linestyle=dashes, marker=marker, fillstyle="none", markersize=4, label=label)
    left.set(xlabel="cosine c of two inputs", ylabel="cosine c′ after one block", xlim=(-1, 1), ylim=(-1, 1.03))
    left.set_title("One block: lines mean field, marks networks")
    right.set(xlabel="blocks", ylabel="cosine of the two inputs", xlim=(-0.3, DEPTH + 0.3), ylim=(-0.1, 1.03))
    right.set_title(f"Over depth, from {START:g} (width {content['width']})")
    right.set_xticks(range(0, DEPTH + 1, 5))
    left.legend(frameon=False, fontsize=7.5, loc="lower right", borderaxespad=0.2)
    save(figure, content, OUT / "correlation_maps")


if __name__ == "__main__":
    draw(data())
