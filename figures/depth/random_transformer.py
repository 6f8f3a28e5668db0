"""Whole random transformers, block by block: the cosine and second moment by mean field, and bands of real networks.

A block is attention of several heads (queries, keys and values of independent weights, a map that merges the heads) and an MLP
with GELU of four times the width, each with a residual; LayerNorm stands before both branches, or after both sums. Weights are
N(0, 1/fan_in), drawn anew for every network and block. The tokens of an input and their noise start exactly orthogonal, so that
all that varies is the network: its inputs have the very moments that the prediction starts from.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor
from torch.nn.functional import gelu, layer_norm

from nstheory.bounds import Attention, LayerNorm, Linear, Nonlinearity, Propagation, Residual, propagate
from nstheory.figure import BLUE, GREEN, ORANGE, PURPLE, save
from nstheory.training.loop import single_thread

if TYPE_CHECKING:
    from matplotlib.axes import Axes

OUT = Path(__file__).parent / "drawn"
# The records that the picture shows; their pages in the site have it.
SHOWS = (
    "attention.master_formula",
    "depth.layernorm_before",
    "depth.residual",
)
RHO, TOKENS, LOGIT_STD, DEPTH, BAND = (0.9, 0.5), 16, 1.0, 32, 0.9
# Width: heads, networks. Head sizes grow with the width as well: 16, 32, 64.
SIZES = {64: (4, 60), 256: (8, 40), 1024: (16, 20)}
COLOURS = dict(zip(SIZES, (GREEN, ORANGE, BLUE), strict=True))
NORMS = {"pre": "LayerNorm before the branches", "post": "LayerNorm after the sums"}
QUANTITIES = ("second_moment", *(f"cosine_{rho}" for rho in RHO))


def block(norm: str, width: int, tokens: int = TOKENS) -> list[Any]:
    """Return a block as `propagate` describes it."""
    attention = [Attention(tokens, LOGIT_STD, dimension=width), Linear(1.0)]
    mlp = [Linear(1.0), Nonlinearity("gelu"), Linear(1.0)]
    if norm == "pre":
        return [Residual([LayerNorm(), *attention]), Residual([LayerNorm(), *mlp])]
    return [Residual(attention), LayerNorm(), Residual(mlp), LayerNorm()]


def predicted(norm: str, width: int, depth: int, tokens: int = TOKENS) -> Tensor:
    """Return QUANTITIES after 0, 1, ... depth blocks, [depth + 1, 3]."""
    one = block(norm, width, tokens)
    rho = torch.tensor(RHO, dtype=torch.float64)
    # Random orthogonal tokens of a wide network are jointly Gaussian in each unit, up to 1/width.
    found: Propagation = propagate(depth * one, rho, gaussian_input=True)
    states = [found.states[k * len(one)] for k in range(depth + 1)]
    return torch.stack([torch.cat([state.second_moment[:1], state.cosine]) for state in states])


def measured(norm: str, width: int, heads: int, depth: int, generator: torch.Generator, tokens: int = TOKENS) -> Tensor:
    """Return QUANTITIES after 0, 1, ... depth blocks of one network, averaged over tokens and units, [depth + 1, 3]."""

    def drawn(inputs: int, outputs: int) -> Tensor:
        return torch.randn(inputs, outputs, generator=generator) / math.sqrt(inputs)

    def attention(h: Tensor) -> Tensor:
        split = [(h @ drawn(width, width)).unflatten(-1, (heads, -1)).transpose(-2, -3) for _ in range(3)]
        queries, keys, values = split
        weights = (LOGIT_STD / math.sqrt(width // heads) * queries @ keys.mT).softmax(-1)
        return (weights @ values).transpose(-2, -3).flatten(-2) @ drawn(width, width)

    def mlp(h: Tensor) -> Tensor:
        return gelu(h @ drawn(width, 4 * width)) @ drawn(4 * width, width)

    parts = torch.linalg.qr(torch.randn(width, (1 + len(RHO)) * tokens, generator=generator)).Q.T * math.sqrt(width)
    clean, *new = parts.split(tokens)
    h = torch.stack([clean, *(r * clean + math.sqrt(1 - r * r) * z for r, z in zip(RHO, new, strict=True))])
    seen = [moments(h)]
    for _ in range(depth):
        for branch in (attention, mlp):
            h = h + branch(layer_norm(h, (width,))) if norm == "pre" else layer_norm(h + branch(h), (width,))
        seen.append(moments(h))
    return torch.stack(seen)


def moments(h: Tensor) -> Tensor:
    """Return E h^2 of the clean input, and for each noisy one E h h' over the root of both second moments."""
    h = h.double().flatten(1)
    squares = h.square().mean(1)
    return torch.cat([squares[:1], (h[1:] @ h[0]) / h.shape[1] / (squares[0] * squares[1:]).sqrt()])


def data() -> dict[str, Any]:
    content: dict[str, Any] = {"rho": RHO, "tokens": TOKENS, "logit_std": LOGIT_STD, "depth": DEPTH, "band": BAND}
    content |= {"quantities": QUANTITIES, "sizes": {str(width): size for width, size in SIZES.items()}, "norms": {}}
    for norm in NORMS:
        content["norms"][norm] = {}
        for width, (heads, networks) in SIZES.items():
            generator = torch.Generator().manual_seed(width)
            rows = torch.stack([measured(norm, width, heads, DEPTH, generator) for _ in range(networks)])
            levels = torch.tensor([(1 - BAND) / 2, (1 + BAND) / 2], dtype=rows.dtype)
            low, high = torch.quantile(rows, levels, dim=0)
            found = {"predicted": predicted(norm, width, DEPTH), "mean": rows.mean(0), "low": low, "high": high}
            found["stderr"] = rows.std(0) / math.sqrt(networks)
            content["norms"][norm][str(width)] = {name: rounded(part) for name, part in found.items()}
            print(f"{norm}, width {width}: {networks} networks", flush=True)
    return content


def rounded(part: Tensor) -> list[list[float]]:
    return [[round(value, 6) for value in row] for row in part.T.tolist()]


def draw(content: dict[str, Any]) -> None:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(13.2, 6.2), layout="constrained")
    panels = figure.subplots(2, 3)
    for place, rho in enumerate(content["rho"]):
        for panel, norm in zip(panels[place], NORMS, strict=False):
            bands(panel, content["norms"][norm], place + 1)
            panel.set(xlabel="blocks", ylabel="cosine of two noisy inputs", title=f"{NORMS[norm]}, ρ = {rho:g}")
            panel.set_ylim(0.4 if place == 0 else 0, 1.01)
    ratio, spread = panels[:, 2]
    sizes = {
        width: {name: [[x / q for x, q in zip(rows[name][0], rows["predicted"][0], strict=True)]] for name in rows}
        for width, rows in content["norms"]["pre"].items()
    }
    bands(
        ratio,
        sizes,
        0,
        {width: "width {}, {} heads, {} networks".format(width, *content["sizes"][width]) for width in sizes},
    )
    ratio.set(xlabel="blocks", ylabel="second moment over the predicted", title=NORMS["pre"])
    ratio.legend(frameon=False, fontsize=7.5, loc="lower left")
    draw_spread(spread, content)
    for panel in panels.flat:
        panel.spines[["top", "right"]].set_visible(False)
        panel.title.set_fontsize(10)
    words = f"{content['tokens']} tokens, softmax logits of deviation {content['logit_std']:g}; "
    words += f"bands: central {content['band']:.0%} of networks, lines in them: means"
    figure.supxlabel(words, fontsize=8, color="0.3")
    save(figure, content, OUT / "random_transformer")


def bands(panel: Axes, sizes: dict[str, Any], place: int, labels: dict[str, str] | None = None) -> None:
    """Draw the bands and means of one quantity, narrow ones last, and the prediction for the largest width."""
    for width, rows in sizes.items():
        colour, blocks = COLOURS[int(width)], range(len(rows["mean"][place]))
        panel.fill_between(blocks, rows["low"][place], rows["high"][place], color=colour, alpha=0.25, linewidth=0)
        panel.plot(blocks, rows["mean"][place], color=colour, linewidth=1.3, label=(labels or {}).get(width))
    widest = sizes[str(max(SIZES))]["predicted"][place]
    panel.plot(range(len(widest)), widest, color="black", linestyle=(0, (4, 1.5)), linewidth=1.1, label="mean field")


def draw_spread(panel: Axes, content: dict[str, Any]) -> None:
    """Draw how long the bands at the first rho are, over the width, after few blocks and after all."""
    for norm, filled in zip(NORMS, ("full", "none"), strict=True):
        for blocks, colour, marker in ((4, PURPLE, "o"), (content["depth"], "0.35", "s")):
            rows = content["norms"][norm]
            lengths = [rows[width]["high"][1][blocks] - rows[width]["low"][1][blocks] for width in rows]
            label = f"{blocks} blocks, LayerNorm {'before' if norm == 'pre' else 'after'}"
            look = {"color": colour, "marker": marker, "fillstyle": filled, "markersize": 5, "linewidth": 0.9}
            panel.plot([int(width) for width in rows], lengths, label=label, **look)
    panel.plot(list(SIZES), [0.3 / math.sqrt(width) for width in SIZES], color="0.6", linestyle=":", label="slope −1/2")
    panel.set(
        xscale="log",
        yscale="log",
        xlabel="width",
        ylabel="length of the band",
        title=f"Cosine, ρ = {content['rho'][0]:g}",
    )
    panel.set_xticks(list(SIZES), [str(width) for width in SIZES])
    panel.set_yticks([0.01, 0.03, 0.1, 0.3], ["0.01", "0.03", "0.1", "0.3"])
    panel.set_ylim(0.0015, 0.7)
    panel.minorticks_off()
    panel.legend(frameon=False, fontsize=7.5, loc="lower left")


if __name__ == "__main__":
    with single_thread():
        draw(data())
