"""The error of the paper's Taylor polynomial of g on all of [-1, 1], below its certified bound."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from nstheory.arithmetic.real_balls import enclose_to
from nstheory.claims.registry import find
from nstheory.figure import BLUE, ORANGE, new_figure, save
from nstheory.language.symbols import rho

OUT = Path(__file__).parent / "drawn"
# The records that the picture shows; their pages in the site have it.
SHOWS = (
    "activation.relu_taylor",
    "activation.relu_taylor_sign",
    "activation.relu_taylor_error",
    "paper.theorem_5_1",
)


def data() -> dict:
    claim = find("activation.relu_taylor")
    points = [Fraction(step, 100) for step in range(-100, 101)]
    errors = [float(enclose_to(claim.lhs, {rho: point}, 12)) for point in points]
    next_term = find("activation.relu_hermite").rhs  # squared over n! it is the Taylor coefficient
    (degree,) = next_term.free_symbols
    coefficient = float(next_term.subs(degree, 4) ** 2 / 24)
    return {
        "rho": [float(point) for point in points],
        "error": errors,
        "next_term": [coefficient * float(point) ** 4 for point in points],
        "bound": float(enclose_to(claim.rhs, {}, 15)),
    }


def draw(content: dict) -> None:
    figure, (axes,) = new_figure(1)
    axes.axhline(content["bound"], color=ORANGE, label=f"certified bound 1/4 − 3/(4π) = {content['bound']:.6f}")
    axes.plot(content["rho"], content["error"], color=BLUE, linewidth=2, label="g(ρ) − Taylor polynomial of degree 2")
    axes.plot(content["rho"], content["next_term"], "--", color="0.4", linewidth=1, label="next term, ρ⁴/(48π)")
    axes.set(xlabel="correlation ρ", ylabel="error of the second moment", title="Taylor error on the whole interval")
    axes.legend(frameon=False, loc="center", bbox_to_anchor=(0.5, 0.72))
    save(figure, content, OUT / "taylor_error")


if __name__ == "__main__":
    draw(data())
