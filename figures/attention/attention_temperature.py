"""Stability of one attention layer with random weights against temperature: formula, both limits, real attention matrices."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import torch

from nstheory.claims.sampling.expectations import estimate
from nstheory.figure import BLUE, ORANGE, error_bars, new_figure, save
from nstheory.kernels import attention_stability
from nstheory.language.attention import AttentionMoment
from nstheory.noise.seeds import Stream

OUT = Path(__file__).parent / "drawn"
# The records that the picture shows; their pages in the site have it.
SHOWS = (
    "attention.master_formula",
    "attention.averaging_limit",
    "attention.freezing",
)
N, D, LAYERS = 64, 64, 2000
LOOKS = {0.9: (ORANGE, "s"), 0.7: (BLUE, "o")}
MEASURED_AT = (0.1, 0.3, 0.6, 1.0, 1.5, 2.2, 3.2, 4.5, 6.5, 9.5, 16.0, 40.0)
BETWEEN = (
    0.15,
    0.2,
    0.4,
    0.5,
    0.7,
    0.8,
    0.9,
    1.15,
    1.3,
    1.75,
    2.0,
    2.5,
    2.8,
    3.6,
    4.0,
    5.0,
    5.7,
    8.0,
    12.0,
    20.0,
    28.0,
)
SIGMAS = sorted(MEASURED_AT + BETWEEN)
# The average over finite d costs seconds a point from here on, and changes less than a line's width.
LARGEST_FINITE = 12.0


def data() -> dict[str, Any]:
    finite = [sigma for sigma in SIGMAS if sigma <= LARGEST_FINITE]
    content: dict[str, Any] = {
        "n": N,
        "d": D,
        "sigma": SIGMAS,
        "sigma of finite d": finite,
        "curves": {},
        "measured": [],
    }
    for rho in LOOKS:
        curves = content["curves"][str(rho)] = {
            "finite d": rounded(attention_stability(N, D, rho, sigma=torch.tensor(finite))),
            "leading order": rounded(attention_stability(N, D, rho, sigma=torch.tensor(SIGMAS), finite_d=False)),
            "hard": attention_stability(N, D, rho, sigma=math.inf).item(),
        }
        best = curves["finite d"] + curves["leading order"][len(finite) :]
        stated = dict(zip(SIGMAS, best, strict=True))
        content["measured"] += [measured(rho, sigma, stated[sigma]) for sigma in MEASURED_AT]
    return content


def measured(rho: float, sigma: float, stated: float) -> dict[str, Any]:
    """Return the stability of real attention matrices beside the formula."""
    node = AttentionMoment("stability", N, D, rho, sigma / D)
    found = estimate(node, LAYERS, Stream(0, label=f"temperature {rho} {sigma}"))
    about = {"rho": rho, "sigma": sigma, "stated": stated, "finite_d": sigma <= LARGEST_FINITE, "layers": found.n}
    return about | {"measured": round(found.mean, 9), "stderr": float(f"{found.stderr:.3g}")}


def averaging(sigma: float, rho: float) -> float:
    """Return rho (e^(rho^2 sigma^2)/n + sigma^2/d): many tokens share the weight."""
    return rho * (math.exp(rho**2 * sigma**2) / N + sigma**2 / D)


def rounded(values: torch.Tensor) -> list[float]:
    return [float(f"{value:.9g}") for value in values.tolist()]


def draw(content: dict[str, Any]) -> None:
    figure, (left, right) = new_figure(2)
    finite_at = content["sigma of finite d"]
    for rho, (colour, marker) in LOOKS.items():
        curve = content["curves"][str(rho)]
        left.plot(finite_at, curve["finite d"], color=colour, linewidth=1.4)
        beyond = [(s, v) for s, v in zip(SIGMAS, curve["leading order"], strict=True) if s >= finite_at[-1]]
        left.plot(*zip(*beyond, strict=True), color=colour, linewidth=1.4)
        left.plot([3.5, 42], [curve["hard"]] * 2, color=colour, linewidth=1, linestyle="--")
        start = [s for s in SIGMAS if s < 4 and averaging(s, rho) < 1]
        left.plot(start, [averaging(s, rho) for s in start], ":", color=colour, linewidth=1.3)
        stated = dict(zip(finite_at, curve["finite d"], strict=True))
        leading = [
            (s, 100 * (v / stated[s] - 1)) for s, v in zip(SIGMAS, curve["leading order"], strict=True) if s in stated
        ]
        right.plot(*zip(*leading, strict=True), "--", color=colour, linewidth=1.2)
        points = [p for p in content["measured"] if p["rho"] == rho]
        measured, errors = [p["measured"] for p in points], [p["stderr"] for p in points]
        error_bars(left, [p["sigma"] for p in points], measured, errors, colour, marker)
        shown = [p for p in points if p["finite_d"]]
        error_bars(
            right,
            # side by side
            [p["sigma"] * (1.04 if rho == 0.9 else 1 / 1.04) for p in shown],
            [100 * (p["measured"] / p["stated"] - 1) for p in shown],
            [100 * p["stderr"] / p["stated"] for p in shown],
            colour,
            marker,
        )
        left.text(44, curve["hard"], f"ρ = {rho:g}", color=colour, fontsize=8, va="center")
        left.plot([], [], marker, color=colour, fillstyle="none", markersize=4.5, label=f"real attention, ρ = {rho:g}")
    right.axhline(0, color="0.4", linewidth=0.9, zorder=0)
    left.set(xscale="log", yscale="log", ylim=(0.009, 0.7), xlim=(0.085, 42))
    right.set(xscale="log", xlim=(0.085, 14))
    for axes, ticks in ((left, (0.1, 1, 10, 40)), (right, (0.1, 1, 10))):
        axes.set_xticks(ticks, [f"{t:g}" for t in ticks])
        axes.set_xlabel("standard deviation σ of a row's logits")
    left.set_ylabel("stability Stab / |v|²")
    left.set_title(f"n = {N}, d = {D}, random weights", fontsize=10)
    right.set_ylabel("difference from the finite-d formula / %")
    right.set_title("Difference from the finite-d formula", fontsize=10)
    look = {"color": "0.3", "linewidth": 1.2}
    left.plot([], [], **look, label="formula, finite d")
    left.plot([], [], "--", **look, label="hard limit σ → ∞")
    left.plot([], [], ":", **look, label="averaging: ρ ($e^{ρ²σ²}$/n + σ²/d)")
    left.legend(frameon=False, fontsize=7.5, loc="lower right", borderaxespad=0.2)
    right.plot([], [], "--", **look, label="leading order in 1/d")
    right.errorbar(
        [], [], [], fmt="o", color="0.3", fillstyle="none", markersize=4.5, label=f"{LAYERS} layers or more, ±2 s.e."
    )
    right.legend(frameon=False, fontsize=7.5, loc="lower left", borderaxespad=0.2)
    save(figure, content, OUT / "attention_temperature")


if __name__ == "__main__":
    draw(data())
