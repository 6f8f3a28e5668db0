"""The ReLU curve with Monte-Carlo residuals in standard errors, beside two mutants that the sampler throws out."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import sympy as sp

from nstheory.arithmetic.real_balls import enclose_to
from nstheory.claims.engines.montecarlo import threshold
from nstheory.claims.registry import find
from nstheory.claims.sampling.expectations import estimate
from nstheory.figure import BLUE, GREEN, ORANGE, new_figure, save
from nstheory.language.symbols import rho
from nstheory.noise.seeds import Stream

OUT = Path(__file__).parent / "drawn"
# The records that the picture shows; their pages in the site have it.
SHOWS = ("activation.relu",)
SAMPLES = 20_000_000


def data() -> dict:
    claim = find("activation.relu")
    formulas = {"g (claim)": claim.rhs} | {mutant.label: mutant.rhs for mutant in claim.mutants[::2]}
    rows = []
    for step in range(-10, 11):
        correlation = sp.Rational(step, 10)
        found = estimate(claim.lhs.subs(rho, correlation), SAMPLES, Stream(seed=1, workers=2, label=f"curve {step}"))
        stated = {name: float(enclose_to(formula, {rho: Fraction(step, 10)}, 15)) for name, formula in formulas.items()}
        rows.append({"rho": step / 10, "mean": found.mean, "stderr": found.stderr, "n": found.n, "stated": stated})
    return {"rows": rows, "threshold": threshold(), "seed": 1}


def draw(content: dict) -> None:
    rows, limit = content["rows"], content["threshold"]
    figure, (left, right) = new_figure(2)
    correlations = [row["rho"] for row in rows]
    left.plot(correlations, [row["stated"]["g (claim)"] for row in rows], color=BLUE, label="g, closed form")
    left.plot(correlations, [row["mean"] for row in rows], "o", color="black", markersize=3.5, label="sampled mean")
    left.set(xlabel="correlation ρ", ylabel="second moment E ReLU(X) ReLU(Y)", title="Dual activation of ReLU")
    left.legend(frameon=False, loc="upper left")
    for name, colour, marker in zip(rows[0]["stated"], (BLUE, ORANGE, GREEN), "os^", strict=False):
        z = [(row["mean"] - row["stated"][name]) / row["stderr"] for row in rows if row["stderr"] > 0]
        where = [row["rho"] for row in rows if row["stderr"] > 0]
        right.plot(where, z, marker=marker, color=colour, linewidth=0.8, markersize=4, label=name)
    right.axhspan(-limit, limit, color="0.9", zorder=0, label=f"accepted: |z| < {limit:.2f}")
    right.set_yscale("symlog", linthresh=10)
    right.set(
        xlabel="correlation ρ", ylabel="residual / standard error", title=f"Residuals, {rows[0]['n']:.1e} pairs a point"
    )
    right.legend(frameon=False, fontsize=7, loc="upper center")
    save(figure, content, OUT / "relu_curve")


if __name__ == "__main__":
    draw(data())
