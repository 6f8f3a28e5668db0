"""How often two noisy rows of hard attention select the same token, over context length: quadrature, limit, real attention."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import torch

from nstheory.claims.sampling.expectations import estimate
from nstheory.figure import BLUE, GREEN, ORANGE, PURPLE, error_bars, new_figure, save
from nstheory.kernels import selection_probability
from nstheory.language.attention import AttentionMoment
from nstheory.noise.seeds import Stream
from nstheory.theory.attention import selection_exponent

OUT = Path(__file__).parent / "drawn"
# The records that the picture shows; their pages in the site have it.
SHOWS = (
    "attention.selection_probability",
    "attention.selection_agreement",
)
LOOKS = {0.5: (PURPLE, "D"), 0.7: (GREEN, "^"), 0.9: (ORANGE, "s"), 0.97: (BLUE, "o")}
LARGEST, PER_DECADE = 10**9, 8
# Tokens, and layers that are averaged over; every layer averages its rows.
WIDTH, SIZES = 256, {2: 6000, 4: 4000, 16: 1200, 64: 240, 256: 60, 1024: 30}


def data() -> dict[str, Any]:
    count = round(PER_DECADE * math.log10(LARGEST))
    sizes = sorted({round(2 * (LARGEST / 2) ** (k / count)) for k in range(count + 1)})
    curves, measured = {}, []
    for rho in LOOKS:
        values = selection_probability(torch.tensor(sizes), rho).tolist()
        curves[str(rho)] = {"exponent": float(selection_exponent(rho**2)), "s": [float(f"{v:.8g}") for v in values]}
        measured += [agreement(n, rho, layers) for n, layers in SIZES.items()]
    return {"n": sizes, "curves": curves, "d": WIDTH, "measured": measured}


def agreement(n: int, rho: float, layers: int) -> dict[str, Any]:
    """Return the share of rows of real hard attention matrices that select what their noisy copy selects."""
    node = AttentionMoment("agreement", n, WIDTH, rho, math.inf)
    found = estimate(node, layers, Stream(0, label=f"selection {n} {rho}"))
    stated = selection_probability(n, rho).item()
    about = {"n": n, "rho": rho, "layers": found.n, "s": round(stated, 6)}
    return about | {"measured": round(found.mean, 6), "stderr": float(f"{found.stderr:.2g}")}


def local_slopes(sizes: list[int], values: list[float]) -> tuple[list[float], list[float]]:
    """Return geometric means of neighbouring n, and minus the slope of log s between them."""
    pairs = list(zip(sizes, values, strict=True))
    middles, slopes = [], []
    for (n, s), (n_next, s_next) in zip(pairs[:-2], pairs[2:], strict=True):
        middles.append(math.sqrt(n * n_next))
        slopes.append(-math.log(s_next / s) / math.log(n_next / n))
    return middles, slopes


def draw(content: dict[str, Any]) -> None:
    figure, (left, right) = new_figure(2)
    sizes = content["n"]
    for rho, (colour, marker) in LOOKS.items():
        curve = content["curves"][str(rho)]
        values, exponent = curve["s"], curve["exponent"]
        left.plot(sizes, values, color=colour, linewidth=1.4)
        guide = [10**4, LARGEST]
        left.plot(
            guide, [0.8 * values[-1] * (n / LARGEST) ** -exponent for n in guide], ":", color=colour, linewidth=1.2
        )
        points = [p for p in content["measured"] if p["rho"] == rho]
        error_bars(
            left,
            [p["n"] for p in points],
            [p["measured"] for p in points],
            [p["stderr"] for p in points],
            colour,
            marker,
        )
        right.plot(*local_slopes(sizes, values), color=colour, linewidth=1.4)
        right.plot([2, LARGEST], [exponent, exponent], ":", color=colour, linewidth=1.2)
        left.text(1.6 * LARGEST, values[-1], f"ρ = {rho:g}", color=colour, fontsize=8, va="center")
        right.text(1.6 * LARGEST, exponent, f"ρ = {rho:g}", color=colour, fontsize=8, va="center")
    left.set(xscale="log", yscale="log", xlabel="number of tokens n", ylabel="probability $s_n(ρ)$ of the same token")
    left.set_title("Same token selected", fontsize=10)
    right.set(xscale="log", xlabel="number of tokens n", ylabel="decay exponent, −d log $s_n$ / d log n")
    right.set_title("Local exponent", fontsize=10)
    for axes in (left, right):
        axes.set_xlim(1.5, LARGEST)
        axes.set_xticks([10**k for k in (1, 3, 5, 7, 9)])
    left.set_ylim(top=1.1)
    right.set_ylim(0, 0.75)
    look = {"color": "0.3", "linewidth": 1.2}
    left.plot([], [], **look, label="quadrature")
    left.plot([], [], ":", **look, label="slope of the limit, −(1−ρ²)/(1+ρ²)")
    left.plot(
        [], [], "o", color="0.3", fillstyle="none", markersize=4.5, label=f"real attention, d = {WIDTH} (±2 s.e.)"
    )
    left.legend(frameon=False, fontsize=7.5, loc="lower left", borderaxespad=0.2)
    right.text(10**5, 0.70, "dotted: limit n → ∞", color="0.3", fontsize=7.5, va="center")
    save(figure, content, OUT / "attention_selection")


if __name__ == "__main__":
    draw(data())
