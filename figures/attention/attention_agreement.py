"""The formula of one attention layer against real attention matrices: 28 points, differences in standard errors."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from nstheory.claims.sampling.expectations import estimate
from nstheory.figure import BLUE, GREEN, ORANGE, new_figure, save
from nstheory.kernels import attention_stability
from nstheory.language.attention import AttentionMoment
from nstheory.noise.seeds import Stream

OUT = Path(__file__).parent / "drawn"
# The records that the picture shows; their pages in the site have it.
SHOWS = ("attention.master_formula",)
LOOKS = {"random": (BLUE, "o"), "identity": (ORANGE, "s"), "low_rank": (GREEN, "^")}
NAMES = {"random": "W random", "identity": "W = I", "low_rank": "W = UUᵀ"}
ALLOWED = 4.0
# n, d, rho, sigma (the deviation of a row's logits), layers
RANDOM = [
    (8, 32, 0.5, 1.0, 20000),
    (16, 32, 0.9, 1.5, 12000),
    (16, 64, 0.3, 2.0, 8000),
    (32, 32, 0.8, 2.5, 6000),
    (64, 64, 0.7, 1.0, 3000),
    (64, 64, 0.9, 2.0, 3000),
    (64, 64, 0.95, 4.0, 3000),
    (64, 128, 0.6, 7.0, 2000),
    (128, 64, 0.5, 3.0, 1500),
    (128, 128, 0.8, 5.0, 1000),
    (256, 64, 0.9, 3.0, 600),
    (256, 128, 0.7, 2.0, 500),
    (512, 64, 0.8, 1.5, 250),
    (512, 256, 0.95, 4.0, 100),
    (1024, 64, 0.7, 0.7, 100),
    (1024, 256, 0.9, 2.5, 60),
    (2048, 256, 0.8, 6.0, 20),
    (2048, 1024, 0.9, 3.0, 6),
]
# n, d, rho, beta, rank, layers
STRUCTURED = [
    ("identity", 16, 8, 0.5, 1.0, None, 20000),
    ("identity", 64, 8, 0.9, 0.5, None, 4000),
    ("identity", 64, 32, 0.7, 0.3, None, 3000),
    ("identity", 128, 16, 0.8, 0.6, None, 1500),
    ("identity", 512, 16, 0.9, 1.0, None, 200),
    ("identity", 1024, 64, 0.7, 0.15, None, 80),
    ("low_rank", 32, 64, 0.7, 0.8, 8, 4000),
    ("low_rank", 64, 32, 0.9, 0.4, 16, 3000),
    ("low_rank", 256, 128, 0.8, 1.0, 12, 400),
    ("low_rank", 1024, 256, 0.9, 0.3, 32, 50),
]


def data() -> dict[str, Any]:
    points = []
    for n, d, rho, sigma, layers in RANDOM:
        phase = "frozen" if sigma**2 / 2 > math.log(n) else "melted"
        point = {"weights": "random", "n": n, "d": d, "rho": rho, "sigma": sigma, "phase": phase}
        points.append(point | compared(AttentionMoment("stability", n, d, rho, sigma / d), point, layers))
    for weights, n, d, rho, beta, rank, layers in STRUCTURED:
        width = d if rank is None else rank
        # From the freezing line on, and where rows keep to themselves.
        phase = (
            "frozen"
            if math.log(n) < max(beta**2 * width / 2, width / 2 * math.log(1 + 2 * beta - beta**2))
            else "melted"
        )
        point = {"weights": weights, "n": n, "d": d, "rho": rho, "beta": beta, "phase": phase}
        point |= {} if rank is None else {"rank": rank}
        node = AttentionMoment("stability", n, d, rho, beta, weights, rank or 0)
        points.append(point | compared(node, point, layers))
    worst = max(abs(point["z"]) for point in points)
    near = sum(point["near a limit"] for point in points)
    return {
        "allowed": ALLOWED,
        "largest z": worst,
        "all agree": worst <= ALLOWED,
        "near a limit": near,
        "points": points,
    }


def compared(node: AttentionMoment, point: dict[str, Any], layers: int) -> dict[str, Any]:
    """Return what real attention matrices give, what the formula says, and their difference in standard errors."""
    found = estimate(node, layers, Stream(0, label=f"agreement {node}"))
    given = {key: point[key] for key in ("weights", "sigma", "beta", "rank") if key in point}
    stated = attention_stability(point["n"], point["d"], point["rho"], **given).item()
    numbers = {"layers": found.n, "stated": float(f"{stated:.8g}"), "measured": float(f"{found.mean:.8g}")}
    numbers |= {"stderr": float(f"{found.stderr:.3g}"), "z": round((found.mean - stated) / found.stderr, 2)}
    # To leading order in 1/d some points must differ: the comparison has the power to see it.
    leading = attention_stability(point["n"], point["d"], point["rho"], finite_d=False, **given).item()
    numbers |= {"leading order": float(f"{leading:.8g}"), "z of it": round((found.mean - leading) / found.stderr, 2)}
    limits = limits_of(point)
    near = any(abs(stated / value - 1) < 0.1 for value in limits.values())
    return numbers | {"limits": {key: float(f"{value:.4g}") for key, value in limits.items()}, "near a limit": near}


def limits_of(point: dict[str, Any]) -> dict[str, float]:
    """Return the limits that the paper and the theory know: equal weights, linear averaging, hard attention, identity."""
    n, d, rho = point["n"], point["d"], point["rho"]
    if point["weights"] == "random":
        hard = attention_stability(n, d, rho, sigma=math.inf).item()
        return {"equal weights": rho / n, "linear": rho * point["sigma"] ** 2 / d, "hard": hard}
    # W x is beta x, or its projection
    linear = rho * point["beta"] ** 2 * point.get("rank", d) / d
    return {"equal weights": rho / n, "linear": linear, "identity": rho}


def label(point: dict[str, Any]) -> str:
    temperature = f"σ = {point['sigma']:g}" if "sigma" in point else f"β = {point['beta']:g}"
    rank = f", k = {point['rank']}" if "rank" in point else ""
    return f"n = {point['n']}, d = {point['d']}{rank}, ρ = {point['rho']:g}, {temperature}"


def draw(content: dict[str, Any]) -> None:
    figure, (left, right) = new_figure(2)
    figure.set_size_inches(9.6, 5.4)
    points = content["points"]
    allowed = content["allowed"]
    left.axvspan(-allowed, allowed, color="0.93", zorder=0)
    left.axvline(0, color="0.5", linewidth=0.8, zorder=0)
    for row, point in enumerate(points):
        colour, marker = LOOKS[point["weights"]]
        fill = "full" if point["phase"] == "frozen" else "none"
        left.errorbar(point["z"], row, xerr=1, fmt=marker, color=colour, fillstyle=fill, markersize=4.5, elinewidth=0.8)
        right.plot(point["stated"], point["measured"], marker, color=colour, fillstyle=fill, markersize=5)
    left.set_yticks(range(len(points)), [label(point) for point in points], fontsize=6.5)
    left.set(xlim=(-5, 5), ylim=(len(points) - 0.4, -0.6), xlabel="(measured − formula) / standard error")
    left.set_title(f"{len(points)} points, shaded |z| ≤ {allowed:g}", fontsize=10)
    ends = [0.6 * min(p["stated"] for p in points), 1.1]
    right.plot(ends, ends, color="0.5", linewidth=0.8, zorder=0)
    right.set(xscale="log", yscale="log", xlim=ends, ylim=ends)
    right.set_xlabel("formula, Stab / |v|²")
    right.set_ylabel("real attention matrices, Stab / |v|²")
    right.set_title("Formula and measurement", fontsize=10)
    for name, (colour, marker) in LOOKS.items():
        right.plot([], [], marker, color=colour, fillstyle="none", markersize=5, label=NAMES[name])
    right.plot([], [], "o", color="0.3", markersize=5, label="filled: frozen")
    right.plot([], [], "o", color="0.3", fillstyle="none", markersize=5, label="open: many tokens share")
    right.legend(frameon=False, fontsize=7.5, loc="upper left")
    save(figure, content, OUT / "attention_agreement")


if __name__ == "__main__":
    draw(data())
