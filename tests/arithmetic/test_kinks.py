"""Functions are cut at their kinks: between two cuts they are what they were, and have none."""

import itertools
import math

import pytest
import sympy as sp
from flint import arb
from scipy import integrate

from nstheory.arithmetic import real_balls
from nstheory.arithmetic.integrals.kinks import smooth_ranges
from nstheory.arithmetic.integrals.pair_integral import hermite_coefficient
from nstheory.errors import NotEvaluableError

x, a = sp.Symbol("x", real=True), sp.Symbol("a", positive=True)
SLOPE = 7 / 3

FUNCTIONS = (
    (sp.Max(-1, sp.Min(1, a * x)), (-3 / 7, 3 / 7)),
    (sp.Max(0, x) * sp.Heaviside(x - sp.Rational(1, 3)), (1 / 3,)),
    (sp.Max(0, x, -2 * x - 1), (-1 / 2, 0)),
    (sp.Abs(sp.Abs(x) - 1), (-1, 0, 1)),
    (sp.Min(6, sp.Max(0, x + 3)) * x / 6, (-3, 3)),
    (sp.Max(x / 3, x / 7 - 1) + sp.sign(x - sp.sqrt(2)), (-21 / 4, math.sqrt(2))),
    (sp.Max(0, 1 - sp.Abs(x)) * sp.exp(x / 3), (-1, 0, 1)),
)


@pytest.mark.parametrize(("f", "cuts"), FUNCTIONS)
def test_the_pieces_are_the_function(f: sp.Expr, cuts: tuple[float, ...]) -> None:
    with real_balls.precision(128):
        pieces = smooth_ranges(f, x, {a: arb(7) / 3}, arb(10))
    exact = sp.lambdify(x, f.subs(a, sp.Rational(7, 3)), ["numpy", {"Heaviside": lambda u, *_: float(u > 0)}])
    ends = sorted({float(end.mid()) for _, start, stop in pieces for end in (start, stop)} - {-10.0, 10.0})
    assert all(any(abs(end - cut) < 1e-12 for cut in cuts) for end in ends)
    for point in (-9.7, -4.1, -2.3, -0.7, -0.45, -0.2, 0.05, 0.2, 0.38, 0.7, 1.2, 2.9, 3.3, 8.8):
        within = [piece for piece, start, stop in pieces if float(start.mid()) < point < float(stop.mid())]
        value = sum(float(piece.subs({x: point, a: sp.Rational(7, 3)})) for piece in within)
        assert len(within) <= 1
        assert value == pytest.approx(float(exact(point)), abs=1e-12)


@pytest.mark.parametrize(("f", "cuts"), FUNCTIONS)
def test_hermite_coefficients_of_kinked_functions(f: sp.Expr, cuts: tuple[float, ...]) -> None:
    exact = sp.lambdify(
        x,
        f.subs(a, sp.Rational(7, 3)),
        [
            "math",
            {"Heaviside": lambda u, *_: float(u > 0), "sign": lambda u: math.copysign(1, u), "Max": max, "Min": min},
        ],
    )
    edges = (-12.0, *cuts, 12.0)

    def weighted(z: float) -> float:
        return exact(z) * (z**3 - 3 * z) / math.sqrt(6) * math.exp(-z * z / 2) / math.sqrt(2 * math.pi)

    value = sum(integrate.quad(weighted, *ends, epsabs=1e-13)[0] for ends in itertools.pairwise(edges))
    with real_balls.precision(96):
        ball = hermite_coefficient(f, x, 3, {a: arb(7) / 3}, 96)
    assert ball.rad() < 1e-18
    assert float(ball.mid()) == pytest.approx(value, abs=1e-11)


@pytest.mark.parametrize("f", [sp.Max(0, x**2 - 1), sp.Max(0, x - a) + sp.Max(0, x - 2 * a), sp.Max(0, (a - 2) * x)])
def test_what_has_no_known_order_is_refused(f: sp.Expr) -> None:
    # A parabola; two kinks whose order the wide ball of a does not tell; a slope of unknown sign.
    wide = arb(2).union(arb(5))
    with real_balls.precision(64), pytest.raises(NotEvaluableError):
        smooth_ranges(f, x, {a: wide}, arb(10))
