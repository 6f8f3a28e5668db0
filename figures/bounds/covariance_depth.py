"""How wide bounds for one given network are, layer by layer: covariance intervals, spectral envelopes, and what is measured."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import torch
from torch import nn

from nstheory.bounds.covariance.propagation import propagate_covariance
from nstheory.bounds.envelopes.spectral import propagate_spectral
from nstheory.figure import BLUE, GREEN, ORANGE, PURPLE, new_figure, save
from nstheory.noise.gaussian import gaussian_noise

OUT = Path(__file__).parent / "drawn"
INPUTS, WIDTH, DEPTH, RHO, STEPS, BATCH, SAMPLES = 16, 64, 6, 0.95, 1500, 256, 1 << 16
WIDTHS = (16, 64, 256)


def network(width: int, seed: int) -> nn.Sequential:
    torch.manual_seed(seed)
    generator, layers = torch.Generator().manual_seed(seed), []
    for k in range(DEPTH):
        linear = nn.Linear(INPUTS if k == 0 else width, width)
        nn.init.normal_(linear.weight, 0, math.sqrt(2 / linear.in_features), generator=generator)
        nn.init.zeros_(linear.bias)
        layers += [linear, nn.ReLU()]
    return nn.Sequential(*layers, nn.Linear(width, 1)).eval()


def trained(model: nn.Sequential) -> float:
    """Train on the sign of x_1 x_2 of Gaussian inputs, with weight decay; return the accuracy."""
    generator = torch.Generator().manual_seed(0)
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3, weight_decay=0.1)
    for _ in range(STEPS):
        x = torch.randn(BATCH, INPUTS, generator=generator)
        loss = nn.functional.softplus(-model(x)[:, 0] * torch.sign(x[:, 0] * x[:, 1])).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        x = torch.randn(1 << 14, INPUTS, generator=generator)
        return float((model(x)[:, 0] * x[:, 0] * x[:, 1] > 0).float().mean())


def layers_of(model: nn.Sequential, envelope: bool) -> dict[str, Any]:
    """Return, for each linear layer, the measured E h^2 and cosine, and their intervals."""
    found = propagate_covariance(model, RHO)
    generator = torch.Generator().manual_seed(1)
    x = torch.randn(SAMPLES, INPUTS, generator=generator)
    h, noisy = x, gaussian_noise(x, RHO, generator=generator, scale=1.0)
    rows: dict[str, Any] = {"second": [], "cosine": [], "second interval": [], "cosine interval": [], "gap": []}
    rows |= {"gap interval": []}
    with torch.no_grad():
        for module, layer in zip(model, found.layers[1:], strict=True):
            h, noisy = module(h), module(noisy)
            if isinstance(module, nn.Linear):
                q, p = (h.double() * h).mean(), (h.double() * noisy).mean()
                rows["second"].append(float(q))
                rows["cosine"].append(float(p / q))
                rows["gap"].append(float(((h - noisy).double() ** 2).mean() / 2))
                rows["second interval"].append(layer.total_second[0])
                rows["gap interval"].append(layer.total_gap[0])
                rows["cosine interval"].append(layer.cosine[0])
    if envelope:
        names = [name for name, module in model.named_children() if isinstance(module, nn.Linear)]
        spectral = propagate_spectral(model, [RHO], dim=INPUTS, layers=names, anchors=(0.5, 0.9, 0.95, 0.99))
        rows["spectral"] = [(layer.cosine[0][0], layer.cosine[1][0]) for layer in spectral.layers]
    return rows


def data() -> dict[str, Any]:
    content: dict[str, Any] = {"rho": RHO, "inputs": INPUTS, "width": WIDTH, "depth": DEPTH}
    model = network(WIDTH, 0)
    content["random"] = layers_of(model, True)
    content["accuracy"] = trained(model)
    content["trained"] = layers_of(model, True)
    content["widths"] = {str(width): layers_of(network(width, 0), False) for width in WIDTHS}
    return content


def draw(content: dict[str, Any]) -> Any:
    figure, axes = new_figure(3)
    where = range(1, DEPTH + 2)
    for axis, name in zip(axes[:2], ("random", "trained"), strict=True):
        rows = content[name]
        low, high = zip(*rows["cosine interval"], strict=True)
        axis.fill_between(where, low, high, color=BLUE, alpha=0.25, lw=0, label="covariance interval, certain")
        low, high = zip(*rows["spectral"], strict=True)
        axis.fill_between(where, low, high, color=ORANGE, alpha=0.6, lw=0, label="spectral envelope, 95 %")
        axis.plot(where, rows["cosine"], "k.", label="measured")
        axis.set(title=name, xlabel="linear layer", ylabel=f"cosine at ρ = {content['rho']}", ylim=(-1.05, 1.05))
    axes[1].set_title(f"trained (accuracy {content['accuracy']:.2f})")
    axes[0].legend(loc="lower left", frameon=False, fontsize=8)
    for (width, rows), colour in zip(content["widths"].items(), (GREEN, PURPLE, BLUE), strict=True):
        axes[2].semilogy(where, excess(rows, "gap"), color=colour, marker="o", ms=3, label=f"random, width {width}")
    axes[2].semilogy(
        where, excess(content["trained"], "gap"), color=ORANGE, marker="s", ms=3, label="trained, width 64"
    )
    axes[2].set(xlabel="linear layer", ylabel="upper end / measured", title="E|h − h'|²")
    axes[2].legend(frameon=False, fontsize=8)
    return figure


def excess(rows: dict[str, Any], name: str) -> list[float]:
    return [interval[1] / value for interval, value in zip(rows[f"{name} interval"], rows[name], strict=True)]


def main() -> None:
    torch.set_num_threads(1)
    content = data()
    save(draw(content), content, OUT / "covariance_depth")


if __name__ == "__main__":
    main()
