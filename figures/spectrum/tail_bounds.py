"""What the tail of a known function is, and what three bounds make of the same few measurements of it.

Lemma 1 takes one stability, the influence bound one slope; the linear program takes all measurements together. Its
dotted line has the measurements without sampling error: what remains is what these numbers cannot tell at all.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from nstheory.figure import BLUE, GREEN, ORANGE, new_figure, save
from nstheory.kernels import dual
from nstheory.measure import influence, stability
from nstheory.measure.spectrum.measurements import Measured
from nstheory.measure.spectrum.tail import tail_bound
from nstheory.training.loop import single_thread

OUT = Path(__file__).parent / "drawn"
# The records that the picture shows; their pages in the site have it.
SHOWS = (
    "spectrum.lemma1",
    "spectrum.influence_tail",
    "spectrum.lp_tail",
    "spectrum.noise_beats_influence",
)
LEVEL, SAMPLES, SEED = 0.95, 1 << 17, 0
RHO = (0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99)
BITS = 15
# relu(w_1 x) - relu(w_2 x), |w_i| = 1, at this cosine.
COSINE = -0.5
GAUSSIAN_DEGREES = [*range(1, 13), 14, 16, 20, 24, 28, 32, 40, 48, 64]
LIMIT = "linear program, no sampling error"
METHODS = {
    "lemma 1": (ORANGE, "s", "-"),
    "influence": (GREEN, "^", "-"),
    "linear program": (BLUE, "o", "-"),
    LIMIT: (BLUE, "", ":"),
    "truth": ("black", ".", "-"),
}


def majority(x: Tensor) -> Tensor:
    return torch.sign((2 * x - 1).sum(1).float())


def majority_weights() -> list[float]:
    """Titsworth: C(n, k) equal coefficients at each odd degree k."""
    m, weights = (BITS - 1) // 2, [0.0] * (BITS + 1)
    for k in range(1, BITS + 1, 2):
        one = math.comb(m, (k - 1) // 2) / math.comb(BITS - 1, k - 1) * math.comb(BITS - 1, m) / 2 ** (BITS - 1)
        weights[k] = math.comb(BITS, k) * one**2
    return weights


def difference(x: Tensor) -> Tensor:
    second = COSINE * x[:, 0] + math.sqrt(1 - COSINE**2) * x[:, 1]
    return torch.relu(x[:, 0]) - torch.relu(second)


def difference_stability(rho: float) -> float:
    return 2 * float(dual("relu", rho) - dual("relu", rho * COSINE))


def difference_weights(most: int) -> list[float]:
    """2 (1 - cos^k) times the squared Hermite coefficients of ReLU."""
    squares = [1 / (2 * math.pi), 0.25]
    for k in range(2, most):
        half = k // 2 - 1  # (k-3)!! = (2 half)!/(2^half half!)
        double = math.lgamma(2 * half + 1) - half * math.log(2) - math.lgamma(half + 1)
        squares.append(math.exp(2 * double - math.lgamma(k + 1)) / (2 * math.pi) if k % 2 == 0 else 0.0)
    return [2 * (1 - COSINE**k) * square for k, square in enumerate(squares)]


def near(value: float) -> tuple[float, float]:
    """Return an interval for the rounding of a sum."""
    return value * (1 - 1e-12) - 1e-15, value * (1 + 1e-12) + 1e-15


def data() -> dict[str, Any]:
    # Two measurements at half the error each hold together at LEVEL.
    sampled = {"n_samples": SAMPLES, "level": (1 + LEVEL) / 2, "seed": SEED}
    bits: dict[str, Any] = {"tokens": BITS, "vocab_size": 2, "bounds": (-1, 1)} | sampled
    plane: dict[str, Any] = {"dim": 2} | sampled
    with single_thread():
        on_bits = stability(majority, RHO, **bits).measured(influence(majority, **bits))
        on_plane = stability(difference, RHO, **plane).measured(influence(difference, **plane))
    weights = majority_weights()
    total = sum(k * w for k, w in enumerate(weights))
    stable = [(rho, near(sum(w * rho**k for k, w in enumerate(weights)))) for rho in RHO]
    exact_bits = Measured(near(1), 0, near(total), stable, domain="tokens", n_tokens=BITS)
    slope = 2 * 0.5 - 2 * COSINE * (math.pi - math.acos(COSINE)) / (2 * math.pi)
    stable = [(rho, near(difference_stability(rho))) for rho in RHO]
    energy = difference_stability(1.0)
    exact_plane = Measured(near(energy), near(0), near(slope), stable)
    tails = difference_weights(max(GAUSSIAN_DEGREES))
    return {
        "level": LEVEL,
        "samples": SAMPLES,
        "rho": RHO,
        "majority": {
            "bits": BITS,
            "weights": weights,
            "tails": [row(on_bits, exact_bits, degree, math.fsum(weights[degree:])) for degree in range(1, BITS + 1)],
        },
        "relu network": {
            "cosine": COSINE,
            "tails": [
                row(on_plane, exact_plane, degree, 1 - math.fsum(tails[:degree]) / energy)
                for degree in GAUSSIAN_DEGREES
            ],
        },
    }


def row(measured: Measured, exact: Measured, degree: int, truth: float) -> dict[str, Any]:
    found = tail_bound(measured, degree)
    bounds = {"lemma 1": found.lemma1, "influence": found.influence, "linear program": found.bound}
    limit = tail_bound(exact, degree).bound
    binding = [name for name, _ in found.binding]
    return {"degree": degree} | bounds | {LIMIT: limit, "truth": truth, "binding": binding}


def draw(content: dict[str, Any]) -> None:
    figure, (left, right) = new_figure(2)
    for axes, name in ((left, "majority"), (right, "relu network")):
        for method, (colour, marker, line) in METHODS.items():
            points = [(tail["degree"], tail[method]) for tail in content[name]["tails"]]
            look = {"color": colour, "marker": marker, "linestyle": line, "markersize": 3.5, "linewidth": 1.2}
            axes.plot(*zip(*points, strict=True), label=method[0].upper() + method[1:], **look)
        axes.set(yscale="log", xlabel="degree T", ylabel="share of E f² at degrees ≥ T")
    left.set_title(f"Majority of {BITS} bits", fontsize=10)
    right.set_title("ReLU network of width 2, Gaussian inputs", fontsize=10)
    left.set(ylim=(2e-2, 5), xticks=range(1, BITS + 1, 2))
    right.set(xscale="log", ylim=(1e-4, 3))
    right.set_xticks([1, 2, 4, 8, 16, 32, 64], labels=["1", "2", "4", "8", "16", "32", "64"])
    right.minorticks_off()
    left.legend(frameon=False, fontsize=7.5, loc="upper right")
    save(figure, content, OUT / "tail_bounds")


if __name__ == "__main__":
    draw(data())
