"""The phase diagram of attention with random weights over (sigma, log n): how much of its output a layer keeps under noise."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import torch

from nstheory.claims.sampling.expectations import estimate
from nstheory.figure import new_figure, save
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
    }


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

    figure, (axes,) = new_figure(1)
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
    axes.text(0.35, 11.6, "averaging:\nkept → ρ", fontsize=8, va="center")
    axes.text(4.95, 2.28, "frozen: kept → ρ $s_n(ρ)$", fontsize=8, va="center", ha="center")
    axes.text(4.66, 12.3, "log n = σ²/2", color="white", fontsize=8, rotation=62, ha="center", va="center")
    axes.set(xlim=(0, content["sigma"][-1]), ylim=(heights[0], top))
    axes.set_xlabel("standard deviation σ of a row's logits")
    axes.set_ylabel("log n, n the number of tokens")
    title = f"random weights, ρ = {content['rho']:g}, d = {content['d']}; circles: real attention matrices\n"
    title += "above the dashed line most of Stab is the tilt $m_n$/d, below it the overlap $o_n$"
    axes.set_title(title, fontsize=7.5, color="0.3")
    figure.colorbar(area, ax=axes).set_label("kept under noise: Stab(ρ) / Stab(1)", fontsize=8)
    save(figure, content, OUT / "attention_phase")


if __name__ == "__main__":
    draw(data())
