"""How wide covariance intervals of random networks are against width and depth, and which rule loses most.

Excess of a layer: the upper end of E|h - h'|^2 over its measured value. A rule's loss is the excess of what it returns over
that of the layer before it: 1 loses nothing, and below 1 the rule knows a bound on its output that makes good for losses before.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, fx, nn

from nstheory.bounds.covariance.propagation import propagate_covariance
from nstheory.bounds.models.graph import graph_of
from nstheory.bounds.models.load import mlp
from nstheory.figure import BLUE, GREEN, ORANGE, PURPLE, new_figure, save
from nstheory.noise.gaussian import gaussian_noise
from nstheory.training.model import Transformer, TransformerConfig

if TYPE_CHECKING:
    from matplotlib.axes import Axes

OUT = Path(__file__).parent / "drawn"
RHO, INPUTS, DEPTH, SAMPLES, SEEDS = 0.9, 16, 6, 1 << 14, 3
WIDTHS = (16, 64, 256)
ALL_WIDTHS = (8, 16, 32, 64, 128, 256, 512)
TOKENS, SIGMA = 3, 0.1
COLOURS = dict(zip(WIDTHS, (GREEN, PURPLE, BLUE), strict=True))


def random_mlp(width: int, depth: int, seed: int, norm: bool = False) -> nn.Sequential:
    """Return a He-initialised ReLU network of `depth` linear layers, with layer normalisation before each ReLU if asked."""
    torch.manual_seed(seed)
    model = mlp([INPUTS, *[width] * depth])
    for layer in model:
        if isinstance(layer, nn.Linear):
            nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
            nn.init.zeros_(layer.bias)
    layers = [[nn.LayerNorm(width), one] if norm and isinstance(one, nn.ReLU) else [one] for one in model]
    return nn.Sequential(*(one for part in layers for one in part)).eval()


class Recorder(fx.Interpreter):
    """Runs a graph and keeps what every step returns, under the path by which the bounds call it."""

    def __init__(self, module: fx.GraphModule) -> None:
        super().__init__(module)
        self.seen: dict[str, Tensor] = {}

    def run_node(self, n: fx.Node) -> Any:
        value = super().run_node(n)
        if isinstance(value, Tensor):
            stack = list(n.meta.get("nn_module_stack", {}).values())
            owner = stack[-1][0] if stack else ""
            path = str(n.target) if n.op == "call_module" else ".".join(filter(None, [owner, n.name]))
            self.seen.setdefault(path, value.flatten(1).double())
        return value


def measured_gaps(model: nn.Module, entry: str, centre: Tensor, sigma: float) -> dict[str, float]:
    """Return E|h - h'|^2/2, averaged over units, of every step."""
    root, graph = graph_of(model, entry)
    module, generator = fx.GraphModule(root, graph), torch.Generator().manual_seed(1)
    x = torch.randn(SAMPLES, *centre.shape, generator=generator)
    seen = []
    with torch.no_grad():
        for noise in (x, gaussian_noise(x, RHO, generator=generator, scale=1.0)):
            recorder = Recorder(module)
            recorder.run(centre + sigma * noise)
            seen.append(recorder.seen)
    return {path: float((seen[0][path] - seen[1][path]).square().mean() / 2) for path in seen[0]}


def losses(model: nn.Module, entry: str, centre: Tensor, sigma: float) -> list[tuple[str, float, float]]:
    """Return (kind, excess before, excess after) of every step, in order; steps whose output is constant are left out."""
    found = propagate_covariance(model, RHO, mean=centre, covariance=sigma**2, entry=entry)
    gaps, excess, rows = measured_gaps(model, entry, centre, sigma), [1.0], []
    steps = found.layers[1:]
    for layer in steps:
        gap = gaps[layer.path]
        after = layer.total_gap[0][1] / gap if gap > 0 else 1.0
        rows.append((layer.name, excess[-1], max(after, 1.0)))
        excess.append(max(after, 1.0))
    return rows


def data() -> dict[str, Any]:
    content: dict[str, Any] = {"rho": RHO, "inputs": INPUTS, "samples": SAMPLES, "width": {}, "second": {}, "rules": {}}
    for width in ALL_WIDTHS:
        depth = DEPTH if width in WIDTHS else 4
        found = [propagate_covariance(random_mlp(width, depth, seed), RHO).layers[1:] for seed in range(SEEDS)]
        linear = [[one.correlation[0] for one in layers if one.name == "linear"] for layers in found]
        relu = [[one.correlation[0] for one in layers if one.name == "relu"] for layers in found]
        content["width"][str(width)] = {"linear": linear, "relu": relu}
    nets = {
        "ReLU network": [(random_mlp(64, DEPTH, seed), "forward", torch.zeros(INPUTS), 1.0) for seed in range(SEEDS)],
        "with layer norm": [
            (random_mlp(64, DEPTH, seed, True), "forward", torch.zeros(INPUTS), 1.0) for seed in range(SEEDS)
        ],
        f"transformer, noise {SIGMA:.0%} of input": [random_transformer(seed) for seed in range(SEEDS)],
    }
    content["rules"] = {name: [losses(*one) for one in several] for name, several in nets.items()}
    return content


def random_transformer(seed: int) -> tuple[Transformer, str, Tensor, float]:
    config = TransformerConfig(vocab_size=8, tokens=TOKENS, classes=8, width=32, heads=4, mlp_width=128, layers=1)
    model = Transformer(config, torch.Generator().manual_seed(seed)).eval()
    centre = model.token_embedding.weight.detach()[:TOKENS]
    return model, "read", centre, SIGMA * float((centre + model.position_embedding.detach()).square().mean().sqrt())


def spread(intervals: list[list[list[float]]], layer: int) -> tuple[float, float, float]:
    """Return the least, middle and largest width of an interval over the seeds."""
    widths = sorted(one[layer][1] - one[layer][0] for one in intervals)
    return widths[0], widths[len(widths) // 2], widths[-1]


def draw(content: dict[str, Any]) -> None:
    figure, (depth, width, rules) = new_figure(3)
    for size, colour in COLOURS.items():
        rows = [spread(content["width"][str(size)]["relu"], layer) for layer in range(DEPTH - 1)]
        low, middle, high = zip(*rows, strict=True)
        where = range(1, DEPTH)
        depth.fill_between(where, low, high, color=colour, alpha=0.2, lw=0)
        depth.plot(where, middle, "o-", color=colour, ms=3, label=f"width {size}")
    depth.axhline(RHO, color="0.5", linewidth=0.9, linestyle=":")
    depth.text(
        5.1, RHO - 0.02, "what holds for\nevery network: [0, ρ]", fontsize=7.5, color="0.4", va="top", ha="right"
    )
    depth.set_title("correlation of a layer")
    depth.set(xlabel="ReLU layer", ylabel=f"width of the interval, ρ = {RHO}", ylim=(-0.03, 0.95))
    depth.set_xticks(range(1, DEPTH))
    depth.legend(frameon=False, fontsize=8, loc="center right")
    for layer, colour in ((1, ORANGE), (2, BLUE)):
        rows = [spread(content["width"][str(size)]["relu"], layer) for size in ALL_WIDTHS]
        low, middle, high = zip(*rows, strict=True)
        width.fill_between(ALL_WIDTHS, low, high, color=colour, alpha=0.2, lw=0)
        width.plot(ALL_WIDTHS, middle, "o-", color=colour, ms=3)
        width.text(
            ALL_WIDTHS[-1], middle[-1] - 0.05, f"ReLU layer {layer + 1}", color=colour, fontsize=8, ha="right", va="top"
        )
    width.axhline(RHO, color="0.5", linewidth=0.9, linestyle=":")
    width.set(
        xscale="log",
        xlabel="units a layer",
        ylabel=f"width of the interval, ρ = {RHO}",
        title="correlation of a layer",
        ylim=(-0.03, 0.95),
    )
    width.set_xticks(ALL_WIDTHS, [str(size) for size in ALL_WIDTHS])
    width.minorticks_off()
    draw_rules(rules, content["rules"])
    save(figure, content, OUT / "covariance_width")


def draw_rules(axis: Axes, nets: dict[str, Any]) -> None:
    kinds: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for name, several in nets.items():
        for steps in several:
            for kind, before, after in steps:
                kinds[kind][name].append(after / before)
    for colour, marker, shift, name in zip((BLUE, ORANGE, GREEN), "os^", (-0.2, 0.0, 0.2), nets, strict=True):
        for row, kind in enumerate(kinds):
            found = kinds[kind][name]
            axis.plot(
                found,
                [row + shift] * len(found),
                marker,
                color=colour,
                ms=3.5,
                alpha=0.7,
                label=name if row == 0 else None,
            )
    axis.axvline(1, color="0.5", linewidth=0.9, linestyle=":")
    axis.set_yticks(range(len(kinds)), list(kinds), fontsize=8)
    axis.set(
        xscale="log",
        ylim=(len(kinds) - 0.5, -0.5),
        xlabel="loss: excess after / excess before",
        title="which rule loses",
    )
    axis.legend(frameon=False, fontsize=7.5, loc="center right", bbox_to_anchor=(1.05, 0.44))


def main() -> None:
    torch.set_num_threads(1)
    draw(data())


if __name__ == "__main__":
    main()
