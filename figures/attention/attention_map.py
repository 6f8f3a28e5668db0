"""Hard attention with random weights is a random map and not a permutation: which tokens the rows of real layers choose.

At finite d the keys W x_k have lengths l_k that vary by 1/sqrt(d), as the root of two chi-squared variables' product. Rows are
independent given the keys, and choose a key of length l with probability p(l) = E F(l z)^(n-1), F the mean of Phi(x/l) over l:
the share of tokens that are hit is 1 - E (1 - p(l))^n, less than with equal lengths by about (log n)^2/(3 d) for n from 100 to 1000.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import sympy as sp
import torch
from numpy.polynomial.hermite_e import hermegauss
from scipy.special import gammaincinv, ndtr

from nstheory.claims.sampling.expectations import estimate
from nstheory.figure import BLUE, GREEN, ORANGE, PURPLE, error_bars, new_figure, save
from nstheory.language.attention import AttentionMoment
from nstheory.noise.seeds import Stream
from nstheory.theory.attention.layer import share_hit

OUT = Path(__file__).parent / "drawn"
# The records that the picture shows; their pages in the site have it.
SHOWS = (
    "attention.random_map",
    "attention.unstructured_as_stated",
    "attention.two_rows",
    "paper.theorem_5_3",
)
LOOKS = {64: (ORANGE, "s"), 256: (GREEN, "^"), 1024: (BLUE, "o")}
# Tokens, and layers at d = 256; four times as many at d = 64, a quarter of them at d = 1024.
SIZES = {2: 1600, 3: 1600, 5: 1200, 10: 1000, 32: 400, 128: 100, 512: 24, 1024: 12}
COUNTED, LAYERS, MOST = (1024, 256), 24, 8


def data() -> dict[str, Any]:
    measured = [share(n, d, max(8, layers * 256 // d)) for d in LOOKS for n, layers in SIZES.items()]
    sizes = sorted({round(2 ** (k / 3)) for k in range(3, 32)})
    curves = {"independent": [[n, float(share_hit(sp.Integer(n)))] for n in sizes]}
    curves |= {str(d): [[n, round(share_of_unequal(n, d), 6)] for n in sizes] for d in LOOKS}
    return {"curves": curves, "measured": measured, "counted at": COUNTED, "rows a token": rows_a_token()}


def share_of_unequal(n: int, d: int) -> float:
    """Return the expected share of tokens that are hit when the keys' lengths vary as in dimension d."""
    nodes, weights = hermegauss(16)
    weights = weights / weights.sum()
    chi = np.sqrt(2 * gammaincinv(d / 2, ndtr(nodes)) / d)
    lengths, chances = np.multiply.outer(chi, chi).ravel(), np.multiply.outer(weights, weights).ravel()
    z, x = np.linspace(-10, 10, 1001), np.linspace(-30, 30, 4001)
    density = np.exp(-z * z / 2) / np.exp(-z * z / 2).sum()
    log_others = np.log(np.maximum(chances @ ndtr(x / lengths[:, None]), 1e-300))
    chosen = np.array([density @ np.exp((n - 1) * np.interp(one * z, x, log_others)) for one in lengths])
    return float(1 - chances @ (1 - chosen) ** n)


def share(n: int, d: int, layers: int) -> dict[str, Any]:
    """Return the share of tokens that some row of a hard attention matrix chooses."""
    found = estimate(AttentionMoment("chosen", n, d, 1, math.inf), layers, Stream(0, label=f"map {n} {d}"))
    stated = {"independent": round(float(share_hit(sp.Integer(n))), 6), "unequal": round(share_of_unequal(n, d), 6)}
    about = {"n": n, "d": d, "layers": found.n} | stated
    return about | {"measured": round(found.mean, 6), "stderr": float(f"{found.stderr:.2g}")}


def rows_a_token() -> list[dict[str, float]]:
    """Return the share of tokens that 0, 1, ... rows choose, counted in real layers, with standard errors over layers."""
    n, d = COUNTED
    generator = torch.Generator().manual_seed(0)
    shares = torch.zeros(LAYERS, MOST + 1, dtype=torch.float64)
    for layer in range(LAYERS):
        tokens, weights = torch.randn(n, d, generator=generator), torch.randn(d, d, generator=generator)
        chosen = (tokens @ weights @ tokens.T).argmax(1)
        hits = torch.bincount(chosen, minlength=n).clamp(max=MOST)
        shares[layer] = torch.bincount(hits, minlength=MOST + 1) / n
    mean, error = shares.mean(0), shares.std(0) / math.sqrt(LAYERS)
    return [
        {"measured": round(m, 6), "stderr": round(e, 6)} for m, e in zip(mean.tolist(), error.tolist(), strict=True)
    ]


def draw(content: dict[str, Any]) -> None:
    figure, (left, right) = new_figure(2)
    left.axhline(1, color=PURPLE, linewidth=1.4, linestyle="--", label="permutation: all")
    left.plot(
        *zip(*content["curves"]["independent"], strict=True),
        color="0.2",
        linewidth=1.3,
        label="random map: 1 − (1 − 1/n)$^n$",
    )
    for d, (colour, marker) in LOOKS.items():
        left.plot(*zip(*content["curves"][str(d)], strict=True), ":", color=colour, linewidth=1.2)
        points = [p for p in content["measured"] if p["d"] == d]
        error_bars(
            left,
            [p["n"] for p in points],
            [p["measured"] for p in points],
            [p["stderr"] for p in points],
            colour,
            marker,
            f"real attention, d = {d} (±2 s.e.)",
        )
    left.plot([], [], ":", color="0.3", linewidth=1.2, label="key lengths vary as in dimension d")
    left.axhline(1 - math.exp(-1), color="0.75", linewidth=0.8, zorder=0)
    left.text(1.8, 1 - math.exp(-1) - 0.01, "1 − 1/e", color="0.35", fontsize=8, va="top")
    left.set(xscale="log", xlim=(1.7, 1300), ylim=(0.4, 1.03))
    left.set_xlabel("number of tokens n")
    left.set_ylabel("share of tokens that some row chooses")
    left.set_title("Tokens hit by hard attention", fontsize=10)
    left.legend(frameon=False, fontsize=7.5, loc="upper right", bbox_to_anchor=(1, 0.94), borderaxespad=0.2)
    counts = range(len(content["rows a token"]))
    right.bar(
        [k - 0.2 for k in counts], [1.0 if k == 1 else 0.0 for k in counts], 0.4, color=PURPLE, label="permutation"
    )
    seen = content["rows a token"]
    right.bar(
        [k + 0.2 for k in counts], [p["measured"] for p in seen], 0.4, color=BLUE, alpha=0.55, label="real attention"
    )
    right.errorbar(
        [k + 0.2 for k in counts],
        [p["measured"] for p in seen],
        [2 * p["stderr"] for p in seen],
        fmt="none",
        ecolor="0.2",
    )
    poisson = [math.exp(-1) / math.factorial(k) for k in counts]
    right.plot(
        [k + 0.2 for k in counts],
        poisson,
        "_",
        color="black",
        markersize=11,
        markeredgewidth=1.4,
        label="Poisson, mean 1",
    )
    n, d = content["counted at"]
    right.set(xlabel="rows that choose a token", ylabel="share of tokens", xlim=(-0.7, 6.7), ylim=(0, 1.03))
    right.set_title(f"Rows a token is chosen by, n = {n}, d = {d}", fontsize=10)
    right.legend(frameon=False, fontsize=7.5, loc="upper right")
    save(figure, content, OUT / "attention_map")


if __name__ == "__main__":
    draw(data())
