"""The window of the identity: W = I, beta = 1. Each row keeps to its own token up to log n = d/2; then it averages, and out is beta x.

The own weight is E 1/(1 + S e^(-l^2)), S the sum of n - 1 terms e^(l z_k), l the row's length: an integral over log t of the
Laplace transform F(t)^(n-1), F(t) = E exp(-t e^(l z)), and an average over l, a chi variable.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
from scipy.special import gammaincinv, ndtr

from nstheory.claims.sampling.expectations import estimate
from nstheory.figure import BLUE, GREEN, ORANGE, PURPLE, error_bars, new_figure, save
from nstheory.kernels import attention_stability
from nstheory.language.attention import AttentionMoment
from nstheory.noise.seeds import Stream

OUT = Path(__file__).parent / "drawn"
# The records that the picture shows; their pages in the site have it.
SHOWS = (
    "attention.identity_window",
    "attention.identity_threshold",
    "paper.theorem_5_2",
)
RHO, BETA = 0.7, 1.0
LOOKS = {8: (PURPLE, "D"), 16: (GREEN, "^"), 32: (ORANGE, "s"), 64: (BLUE, "o")}
# Tokens, and layers that are averaged over.
SIZES = {2: 4000, 10: 2000, 60: 500, 350: 60, 2000: 12}
# log n over d where the stability is computed beyond these sizes, as far as the kernel's 10^9 tokens.
BEYOND = {
    8: (0.62, 0.84, 1.1, 1.25, 1.5, 1.9, 2.55),
    16: (0.58, 0.68, 0.78, 0.9, 1.04, 1.25),
    32: (0.32, 0.39, 0.46, 0.53, 0.6, 0.64),
    64: (0.25, 0.32),
}


def data() -> dict[str, Any]:
    weights, stabilities, measured = {}, {}, []
    for d in LOOKS:
        places = [0.02 * k for k in range(81)]
        weights[str(d)] = [[round(p, 4), round(own_weight(p * d, d), 6)] for p in places]
        sizes = sorted([*SIZES, *(round(math.exp(p * d)) for p in BEYOND[d])])
        rows = [round(attention_stability(n, d, RHO, beta=BETA, weights="identity").item(), 7) for n in sizes]
        stated = dict(zip(sizes, rows, strict=True))
        stabilities[str(d)] = [list(row) for row in stated.items()]
        measured += [sampled(n, d, layers, stated[n]) for n, layers in SIZES.items()]
    return {"rho": RHO, "beta": BETA, "own weight": weights, "stability": stabilities, "measured": measured}


def own_weight(log_n: float, d: int) -> float:
    """Return E A_ii among n = exp(log_n) tokens."""
    g = np.linspace(-5, 5, 33)
    chances = np.exp(-g * g / 2)
    lengths = np.sqrt(2 * gammaincinv(d / 2, ndtr(g)))
    others = max(math.exp(log_n) - 1, 0.0)
    total = 0.0
    for length, chance in zip(lengths, chances / chances.sum(), strict=True):
        z = np.linspace(-14, 14, 401)
        density = np.exp(-z * z / 2) / np.exp(-z * z / 2).sum()
        # t e^(l^2) = e^-40 ... 40: what the own token's exponential leaves
        log_mass = np.linspace(-40, math.log(40), 160)
        mass = np.exp(log_mass)
        gone = -np.expm1(-np.exp(log_mass[:, None] - length**2 + length * z)) @ density
        survive = np.exp(others * np.log1p(-np.minimum(gone, 1 - 1e-16)))
        total += chance * float((mass * np.exp(-mass) * survive).sum() * (log_mass[1] - log_mass[0]))
    return total


def sampled(n: int, d: int, layers: int, stability: float) -> dict[str, Any]:
    """Return own weight and stability of real attention matrices."""
    about: dict[str, Any] = {"n": n, "d": d}
    for quantity in ("own_weight", "stability"):
        found = estimate(
            AttentionMoment(quantity, n, d, RHO, BETA, "identity"), layers, Stream(0, label=f"window {n} {d}")
        )
        about |= {quantity: round(found.mean, 7), f"{quantity} stderr": float(f"{found.stderr:.2g}"), "layers": found.n}
    about["own_weight stated"] = round(own_weight(math.log(n), d), 7)
    about["stability stated"] = stability
    return about


def draw(content: dict[str, Any]) -> None:
    figure, (left, right) = new_figure(2)
    for d, (colour, marker) in LOOKS.items():
        points = [p for p in content["measured"] if p["d"] == d]
        places = [math.log(p["n"]) / d for p in points]
        left.plot(*zip(*content["own weight"][str(d)], strict=True), color=colour, linewidth=1.4)
        weights, errors = [p["own_weight"] for p in points], [p["own_weight stderr"] for p in points]
        error_bars(left, places, weights, errors, colour, marker)
        rows = content["stability"][str(d)]
        scale = content["rho"]
        right.plot([math.log(n) / d for n, _ in rows], [s / scale for _, s in rows], color=colour, linewidth=1.4)
        values = [p["stability"] / scale for p in points]
        error_bars(right, places, values, [p["stability stderr"] / scale for p in points], colour, marker)
        left.plot([], [], color=colour, marker=marker, fillstyle="none", markersize=4.5, label=f"d = {d}")
    for axes in (left, right):
        axes.axvline(0.5, color="0.35", linewidth=0.9, linestyle="--", zorder=0)
        axes.set_xlabel("log n / d, n the number of tokens")
    left.set(xlim=(0, 1.6), ylim=(0, 1.03), ylabel="weight of the row's own token, E $A_{ii}$")
    left.set_title("Own weight, W = I, β = 1", fontsize=10)
    left.text(0.52, 0.95, "window: log n = d/2", color="0.35", fontsize=7.5)
    left.legend(
        frameon=False,
        fontsize=7.5,
        loc="upper right",
        bbox_to_anchor=(1, 0.92),
        title="lines: quadrature\nmarks: real attention",
        title_fontsize=7.5,
    )
    right.set(xlim=(0, 2.6), ylim=(0.8, 1.06), ylabel="stability Stab / (ρ |v|²)")
    right.set_title(f"Stability, ρ = {content['rho']:g}", fontsize=10)
    right.text(2.55, 0.81, "lines end at $10^9$ tokens", color="0.35", fontsize=7.5, ha="right")
    save(figure, content, OUT / "attention_window")


if __name__ == "__main__":
    draw(data())
