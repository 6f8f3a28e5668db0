"""Depth: the paper's recursion, the corrected maps, and real networks of width 1024 with bands of two standard errors."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import sympy as sp

from nstheory.arithmetic.real_balls import enclose_to
from nstheory.claims.sampling.expectations import estimate
from nstheory.figure import BLUE, GREEN, ORANGE, new_figure, save
from nstheory.language.expectation import NetworkMoment, relu
from nstheory.language.symbols import X, rho
from nstheory.noise.seeds import Stream
from nstheory.theory.depth import WIDTH, paper_recursion, relu_correlation_after, relu_second_moment_after

OUT = Path(__file__).parent / "drawn"
# The records that the picture shows; their pages in the site have it.
SHOWS = (
    "depth.paper_fixed_point",
    "depth.paper_recursion_scope",
    "depth.recursion_fixed_point",
    "depth.relu_he",
    "depth.recursion_of_g",
    "depth.relu_cosine_at_every_depth",
    "paper.fixed_point",
    "paper.recursion",
)
DEPTHS = (1, 2, 3, 4, 6, 8)
NETWORKS = 12
START = Fraction(1, 2)


def data() -> dict:
    def number(expression: sp.Expr) -> float:
        # The nested formula stays symbolic in rho: SymPy would chew on arccos of nested numbers for minutes.
        return float(enclose_to(expression, {rho: START}, 12))

    rows = []
    for depth in DEPTHS:
        row: dict = {
            "depth": depth,
            "paper": number(paper_recursion(rho, depth)),
            "correlation": number(relu_correlation_after(rho, depth)),
            "second_moment": number(relu_second_moment_after(rho, depth, sp.Integer(1))),
        }
        for quantity, variance in (("correlation", 2), ("second_moment", 1)):
            sizes = [sp.Integer(depth), sp.Rational(START), sp.Integer(variance), sp.Integer(WIDTH)]
            node = NetworkMoment(quantity, relu(X), *sizes)
            found = estimate(node, NETWORKS, Stream(seed=1, workers=2, label="figure"))
            row[f"measured_{quantity}"] = [found.mean, found.stderr]
        rows.append(row)
    return {"rows": rows, "width": WIDTH, "networks": NETWORKS, "rho": float(START), "seed": 1}


def draw(content: dict) -> None:
    rows = content["rows"]
    figure, axes = new_figure(2)
    depths = [row["depth"] for row in rows]
    panels = (("correlation", "normalised stability, He weights"), ("second_moment", "second moment, 1/d weights"))
    for panel, (quantity, label) in zip(axes, panels, strict=True):
        panel.plot(depths, [row["paper"] for row in rows], "s--", color=ORANGE, label="paper: ρ → g(ρ)")
        name = "c → 2 g(c)" if quantity == "correlation" else "2⁻ᴸ c_L"
        panel.plot(depths, [row[quantity] for row in rows], "-", color=BLUE, linewidth=2, label=f"corrected: {name}")
        means = [row[f"measured_{quantity}"][0] for row in rows]
        errors = [2 * row[f"measured_{quantity}"][1] for row in rows]
        panel.errorbar(depths, means, errors, fmt="o", color=GREEN, capsize=3, label="networks, ± 2 s.e.")
        panel.set(
            xlabel="hidden layers L", ylabel=label, xticks=depths, title=f"{label.split(',')[0].capitalize()}, ρ = 0.5"
        )
        panel.legend(frameon=False, loc="center right" if quantity == "correlation" else "upper right", fontsize=8)
    axes[0].set_ylim(0, 1)
    axes[1].set_ylim(0, 0.4)
    figure.suptitle(
        f"{content['networks']} random networks of width {content['width']} a point", fontsize=9, color="0.3"
    )
    save(figure, content, OUT / "depth_recursions")


if __name__ == "__main__":
    draw(data())
