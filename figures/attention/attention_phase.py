"""The phases of attention with random weights: what a layer keeps under noise over (sigma, log n), and how fast the overlap falls.

Right: -log o_n/log n at sigma = x sqrt(2 log n) tends to E(x) of `theory.attention.freezing`, with edges at (1 + 2r) x^2 = 1 and x = 1.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import torch

from nstheory.claims.sampling.expectations import estimate
from nstheory.figure import BLUE, GREEN, ORANGE, error_bars, new_figure, save
from nstheory.kernels import attention_overlap, attention_stability
from nstheory.language.attention import AttentionMoment
from nstheory.noise.seeds import Stream

OUT = Path(__file__).parent / "drawn"
# The records that the picture shows; their pages in the site have it.
SHOWS = (
    "attention.master_formula",
    "attention.averaging_limit",
    "attention.freezing",
)
RHO, D = 0.9, 128
SIGMAS = [0.25 * k for k in range(25)]
LOG_SIZES = [0.7, *(k + 1.0 for k in range(13)), 13.8]
LEVELS = [round(0.35 + 0.05 * k, 2) for k in range(12)]
# Tokens and layers of the networks that are measured, at these sigma.
NETWORKS = {4: 4000, 24: 1200, 128: 300, 700: 40, 2048: 10}
MEASURED_AT = [0.7, 1.5, 2.5, 3.75, 5.25]
# Places x of the overlap, tokens of its curves, and x of the layers that are measured: tokens, dimension, how many.
SHARES = [0.1 * k for k in range(1, 17)]
CURVES = (10**3, 10**9)
OVERLAPS_AT, OVERLAP_LAYERS = (0.2, 0.4, 0.6, 0.8, 1.0, 1.3), (1000, 512, 6)


def data() -> dict[str, Any]:
    sizes = torch.tensor([round(math.exp(x)) for x in LOG_SIZES])[:, None]
    sigma = torch.tensor(SIGMAS, dtype=torch.float64)
    noisy, clean = (attention_stability(sizes, D, rho, sigma=sigma, finite_d=False) for rho in (RHO, 1.0))
    # What is left of the output: the overlap of the weights, or the direction that all rows lean to.
    overlap, alignment = attention_overlap(sizes, RHO, sigma)
    share = alignment / D / (overlap + alignment / D)
    return {
        "rho": RHO,
        "d": D,
        "sigma": SIGMAS,
        "n": sizes[:, 0].tolist(),
        "kept": rounded(noisy / clean),
        "share of the tilt": rounded(share),
        "networks": [measured(n, s, layers) for n, layers in NETWORKS.items() for s in MEASURED_AT],
        "shares": SHARES,
        "falls": {str(n): [round(fall(n, x), 6) for x in SHARES] for n in CURVES},
        "measured falls": [measured_fall(x) for x in OVERLAPS_AT],
    }


def fall(n: int, x: float) -> float:
    """Return -log o_n/log n at sigma = x sqrt(2 log n)."""
    return -math.log(attention_overlap(n, RHO, x * math.sqrt(2 * math.log(n)))[0].item()) / math.log(n)


def measured_fall(x: float) -> dict[str, Any]:
    """Return the same of real attention matrices, with the standard error of the overlap carried over."""
    n, d, layers = OVERLAP_LAYERS
    sigma = x * math.sqrt(2 * math.log(n))
    found = estimate(AttentionMoment("overlap", n, d, RHO, sigma / d), layers, Stream(0, label=f"fall {x}"))
    value, error = -math.log(found.mean) / math.log(n), found.stderr / found.mean / math.log(n)
    return {"x": x, "n": n, "d": d, "layers": found.n, "fall": round(value, 6), "stderr": float(f"{error:.2g}")}


def exponent(x: float, r: float) -> float:
    """Return E(x): the tilt, rows that one rare token takes over, frozen rows."""
    if (1 + 2 * r) * x * x <= 1:
        return 1 - 2 * r * x * x
    return (1 + x * x) ** 2 / (2 * x * x * (1 + r)) - 1 if x < 1 else (1 - r) / (1 + r)


def typical_exponent(x: float, r: float) -> float:
    """Return the exponent of a typical row, which has no token above sqrt(2 log n)."""
    if (1 + r) * x <= 1:
        return 1 - 2 * r * x * x
    return (1 - r) / (1 + r) + 2 * max(1 - x, 0.0) ** 2


def measured(n: int, sigma: float, layers: int) -> dict[str, Any]:
    """Return Stab(rho)/Stab(1) of real attention matrices, and of the formula at finite d."""
    noisy, clean = (
        # The same layers for both.
        estimate(AttentionMoment("stability", n, D, rho, sigma / D), layers, Stream(0, label=f"phase {n} {sigma}"))
        for rho in (RHO, 1.0)
    )
    stated = [attention_stability(n, D, rho, sigma=sigma, finite_d=False).item() for rho in (RHO, 1.0)]
    ratio = noisy.mean / clean.mean
    # An upper bound: the two are positively correlated.
    error = ratio * math.hypot(noisy.stderr / noisy.mean, clean.stderr / clean.mean)
    about = {"n": n, "sigma": sigma, "layers": noisy.n, "stated": round(stated[0] / stated[1], 6)}
    return about | {"measured": round(ratio, 6), "stderr": float(f"{error:.2g}")}


def rounded(values: torch.Tensor) -> list[list[float]]:
    return [[round(value, 6) for value in row] for row in values.tolist()]


def draw(content: dict[str, Any]) -> None:
    from matplotlib import colormaps
    from matplotlib.colors import BoundaryNorm
    from matplotlib.patheffects import withStroke

    figure, (axes, right) = new_figure(2)
    draw_falls(right, content)
    colours, norm = colormaps["viridis"], BoundaryNorm(LEVELS, 256)
    heights = [math.log(n) for n in content["n"]]
    area = axes.contourf(content["sigma"], heights, content["kept"], levels=LEVELS, cmap=colours, norm=norm)
    tilt = axes.contour(content["sigma"], heights, content["share of the tilt"], levels=[0.5], colors="black")
    tilt.set(linestyle="--", linewidth=1.2, path_effects=[withStroke(linewidth=2.6, foreground="white")])
    shown = content["networks"]
    axes.scatter(
        [p["sigma"] for p in shown],
        [math.log(p["n"]) for p in shown],
        c=[p["measured"] for p in shown],
        cmap=colours,
        norm=norm,
        edgecolors=["black" if p["measured"] > 0.6 else "white" for p in shown],
        linewidths=0.9,
        s=50,
        zorder=3,
    )
    top = heights[-1]
    line = [k * math.sqrt(2 * top) / 60 for k in range(61)]
    axes.plot(line, [s * s / 2 for s in line], color="black", linewidth=1.6)
    edge = 1 + 2 * content["rho"] ** 2
    axes.plot(
        [s / math.sqrt(edge) for s in line], [s * s / 2 for s in line], color="black", linewidth=1.0, linestyle=":"
    )
    axes.text(0.35, 11.6, "averaging:\nkept → ρ", fontsize=8, va="center")
    axes.text(4.95, 2.28, "frozen: kept → ρ $s_n(ρ)$", fontsize=8, va="center", ha="center")
    axes.text(4.66, 12.3, "log n = σ²/2", color="white", fontsize=8, rotation=62, ha="center", va="center")
    axes.set(xlim=(0, content["sigma"][-1]), ylim=(heights[0], top))
    axes.set_xlabel("standard deviation σ of a row's logits")
    axes.set_ylabel("log n, n the number of tokens")
    title = f"random weights, ρ = {content['rho']:g}, d = {content['d']}; circles: real layers\n"
    title += (
        "above the dashed line most of Stab is the tilt $m_n$/d\ndotted and solid: the edges of the phases of $o_n$"
    )
    axes.set_title(title, fontsize=7.5, color="0.3")
    figure.colorbar(area, ax=axes).set_label("kept under noise: Stab(ρ) / Stab(1)", fontsize=8)
    save(figure, content, OUT / "attention_phase")


def draw_falls(axes: Any, content: dict[str, Any]) -> None:
    """Draw the fall of the overlap, its limit, and real layers."""
    r, places = content["rho"] ** 2, content["shares"]
    fine = [0.02 * k for k in range(1, 81)]
    axes.plot(fine, [exponent(x, r) for x in fine], color="black", linewidth=1.6, label="limit E(x)")
    axes.plot(
        fine, [typical_exponent(x, r) for x in fine], color="0.55", linewidth=1.2, linestyle="--", label="typical rows"
    )
    for (n, values), colour in zip(content["falls"].items(), (BLUE, GREEN), strict=True):
        axes.plot(places, values, color=colour, linewidth=1.3, label=f"n = $10^{{{len(n) - 1}}}$")
    points = content["measured falls"]
    label = f"real layers, n = {points[0]['n']}, d = {points[0]['d']}"
    error_bars(
        axes, [p["x"] for p in points], [p["fall"] for p in points], [p["stderr"] for p in points], ORANGE, "o", label
    )
    for edge, name in ((1 / math.sqrt(1 + 2 * r), "tilt"), (1.0, "taken over")):
        axes.axvline(edge, color="0.7", linewidth=0.8, zorder=0)
        axes.text(edge - 0.02, 0.97, name, fontsize=7.5, color="0.35", ha="right")
    axes.text(1.02, 0.97, "frozen", fontsize=7.5, color="0.35")
    axes.set(xlim=(0, 1.6), ylim=(0, 1.02), xlabel="x = σ / $\\sqrt{2\\,\\log n}$", ylabel="$-\\log o_n\\,/\\log n$")
    axes.legend(frameon=False, fontsize=7.5, loc="upper right", bbox_to_anchor=(1, 0.93))


if __name__ == "__main__":
    draw(data())
