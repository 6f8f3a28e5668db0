"""Stability curves between the few correlations at which they were measured: certified envelopes, and the truth.

Left: a ReLU network of width 2 with its exact curve. Right: a small network trained on Gaussian inputs, before and after; its
curve is known from many further samples only, which the envelopes did not see. Pale from two correlations, dark from six.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from nstheory.figure import BLUE, ORANGE, new_figure, save
from nstheory.kernels import dual
from nstheory.measure import influence, stability
from nstheory.measure.spectrum.measurements import Measured
from nstheory.measure.spectrum.tail import stability_envelope
from nstheory.training.loop import single_thread

OUT = Path(__file__).parent / "drawn"
# The records that the picture shows; their pages in the site have it.
SHOWS = ("spectrum.weak_duality_every_certificate",)
LEVEL, SAMPLES, SEED = 0.95, 1 << 14, 0
FEW, MANY = (0.5, 0.9), (0.3, 0.5, 0.7, 0.8, 0.9, 0.97)
GRID = sorted({k / 40 for k in range(-40, 41)} | {0.9 + k / 200 for k in range(21)})
CHECKS, CHECK_SAMPLES = [k / 10 for k in range(11)], 1 << 20
# a relu(w_1 x) + b relu(w_2 x) with unit w_i at this cosine.
COSINE, OUTER = -0.3, (1.0, -0.7)
INPUTS, HIDDEN, STEPS, BATCH, RATE = 8, 64, 1500, 512, 3e-3


def known(x: Tensor) -> Tensor:
    second = COSINE * x[:, 0] + math.sqrt(1 - COSINE**2) * x[:, 1]
    return OUTER[0] * torch.relu(x[:, 0]) + OUTER[1] * torch.relu(second)


def known_stability(rho: float) -> float:
    a, b = OUTER
    return float((a * a + b * b) * dual("relu", rho) + 2 * a * b * dual("relu", rho * COSINE))


def network() -> nn.Sequential:
    """Two hidden layers and tanh, so that outputs are bounded."""
    layers = (nn.Linear(INPUTS, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, 1))
    model = nn.Sequential(*layers, nn.Tanh())
    generator = torch.Generator().manual_seed(SEED)
    with torch.no_grad():
        for layer in model:
            if isinstance(layer, nn.Linear):
                layer.weight.copy_(torch.randn(layer.weight.shape, generator=generator) / math.sqrt(layer.in_features))
                layer.bias.zero_()
    return model


def train(model: nn.Sequential) -> float:
    """Learn the sign of x_1 x_2 by squared error, and return the accuracy on fresh inputs."""
    generator = torch.Generator().manual_seed(SEED + 1)
    optimizer = torch.optim.Adam(model.parameters(), lr=RATE)
    for _ in range(STEPS):
        x = torch.randn(BATCH, INPUTS, generator=generator)
        loss = (model(x)[:, 0] - torch.sign(x[:, 0] * x[:, 1])).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    x = torch.randn(1 << 14, INPUTS, generator=generator)
    with torch.no_grad():
        return float((model(x)[:, 0] * x[:, 0] * x[:, 1] > 0).double().mean())


def envelope(measured: Measured, grid: list[float]) -> dict[str, Any]:
    found = stability_envelope(measured, grid)
    return {"rho": grid, "lower": found.lower, "upper": found.upper, "confidence": found.confidence}


def curve(model: nn.Sequential) -> dict[str, Any]:
    checks = stability(model, CHECKS, dim=INPUTS, n_samples=CHECK_SAMPLES, seed=SEED + 1).second_moment
    truth = [[rho, one.estimate, one.stderr] for rho, one in zip(CHECKS, checks, strict=True)]
    inside = [rho for rho in GRID if rho >= 0]
    return envelopes(model, inside, dim=INPUTS, bounds=(-1, 1)) | {"checks": truth}


def envelopes(function: Any, grid: list[float], dim: int, **options: Any) -> dict[str, Any]:
    # Two measurements at half the error each hold together at LEVEL.
    sampled: dict[str, Any] = {"dim": dim, "n_samples": SAMPLES, "level": (1 + LEVEL) / 2, "seed": SEED}
    slope = influence(function, **sampled)  # asymptotic: no bound of the gradient is known
    found = {}
    for name, rho in (("few", FEW), ("many", MANY)):
        measured = stability(function, rho, **sampled, **options).measured(slope)
        found[name] = {"measured": points(measured), "envelope": envelope(measured, grid)}
    return found


def points(measured: Measured) -> list[list[float]]:
    """Return (rho, lower, upper) of the measured stabilities; E f^2 and (E f)^2 are those at 1 and 0."""
    ends = [(0, measured.squared_mean), *measured.stability, (1, measured.mean_square)]
    return [[float(rho), *map(float, interval)] for rho, interval in ends]  # type: ignore[misc]


def data() -> dict[str, Any]:
    with single_thread():
        left = envelopes(known, GRID, dim=2)
        model = network()
        before = curve(model)
        accuracy = train(model)
        after = curve(model)
    left["truth"] = [known_stability(rho) for rho in GRID]
    about = {"level": LEVEL, "samples": SAMPLES, "accuracy after": accuracy}
    return about | {"known": left, "before": before, "after": after}


def draw(content: dict[str, Any]) -> None:
    figure, (left, right) = new_figure(2)
    bands(left, content["known"], BLUE)
    left.plot(GRID, content["known"]["truth"], color="black", linewidth=1.2)
    left.set(xlabel="ρ", ylabel="E f(X) f(Y)", xlim=(-1, 1.03), xticks=[-1, -0.5, 0, 0.5, 1])
    left.set_title("ReLU network of width 2, with its exact curve", fontsize=10)
    left.text(-0.95, 0.62, "pale: from ρ = " + " and ".join(map(str, FEW)), fontsize=8, color="0.3")
    left.text(-0.95, 0.55, "dark: from ρ = " + ", ".join(map(str, MANY)), fontsize=8, color="0.3")
    for name, colour in (("before", ORANGE), ("after", BLUE)):
        bands(right, content[name], colour)
        right.plot(
            *zip(*[check[:2] for check in content[name]["checks"]], strict=True), ".", color="black", markersize=5
        )
    right.text(0.08, 0.105, "before training", fontsize=8, color=ORANGE)
    right.text(0.6, 0.36, "after training", fontsize=8, color=BLUE, ha="right")
    right.set(xlabel="ρ", ylabel="E f(X) f(Y)", xlim=(-0.02, 1.03))
    right.set_title("Network trained on sign(x₁ x₂), 8 Gaussian inputs", fontsize=10)
    save(figure, content, OUT / "stability_envelope")


def bands(axes: Any, part: dict[str, Any], colour: str) -> None:
    for name, alpha in (("few", 0.2), ("many", 0.45)):
        found = part[name]["envelope"]
        axes.fill_between(found["rho"], found["lower"], found["upper"], color=colour, alpha=alpha, linewidth=0)
    for rho, low, high in part["few"]["measured"]:
        axes.errorbar(rho, (low + high) / 2, (high - low) / 2, color=colour, linewidth=1.2, capsize=2.5)


if __name__ == "__main__":
    draw(data())
