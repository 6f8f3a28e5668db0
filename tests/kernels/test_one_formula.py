"""The special functions of the theory against other libraries, iterates, and Price's theorem as a proof for the right form only."""

from __future__ import annotations

import math
from fractions import Fraction

import mpmath
import pytest
import sympy as sp
from scipy.stats import multivariate_normal

import nstheory as nst
from nstheory.arithmetic import real_balls
from nstheory.arithmetic.exact.price import price_conditions, price_integral
from nstheory.language.expectation import PairMean, relu
from nstheory.language.functions import BivariateNormal, Iterate
from nstheory.language.symbols import X, Y, rho
from nstheory.theory.activation.relu import relu_dual


@pytest.mark.parametrize("point", [(0.3, -1.2, 0.5), (-2.0, -1.0, -0.7), (1.5, 2.5, 0.95), (0.0, 0.0, 0.3)])
def test_the_bivariate_normal_of_balls(point: tuple[float, float, float]) -> None:
    a, b, r = (sp.Rational(str(value)) for value in point)
    found = real_balls.enclose_to(BivariateNormal(a, b, r), {}, 15)
    other = multivariate_normal.cdf([point[0], point[1]], cov=[[1, point[2]], [point[2], 1]])
    assert float(found) == pytest.approx(float(other), abs=1e-12)
    # Plackett: the derivative in r is the density
    steps = (-sp.Rational(1, 10**5), sp.Rational(1, 10**5))
    moved = [float(real_balls.enclose_to(BivariateNormal(a, b, r + step), {}, 15)) for step in steps]
    slope = float(
        BivariateNormal(sp.Symbol("u"), sp.Symbol("v"), sp.Symbol("w")).fdiff(3).subs({"u": a, "v": b, "w": r})
    )
    assert (moved[1] - moved[0]) / 2e-5 == pytest.approx(slope, rel=1e-4)


def test_iterates_of_a_contraction_stay_thin() -> None:
    x = sp.Symbol("x", real=True)
    node = Iterate(sp.cos(x), x, rho, sp.Integer(60))
    with real_balls.precision(128):
        wide = real_balls.enclose(node, {rho: real_balls.box(Fraction(7, 10), Fraction(8, 10))})
        value = mpmath.findroot(lambda t: mpmath.cos(t) - t, 0.74)
        assert float(wide) == pytest.approx(float(value), abs=1e-6)
        assert wide.rad() < 1e-6
        one = real_balls.enclose(
            Iterate(sp.cos(x), x, rho, sp.Integer(1)), {rho: real_balls.box(Fraction(7, 10), Fraction(8, 10))}
        )
        assert one.contains(real_balls.from_fraction(Fraction(math.cos(0.75))))
        assert one.rad() > 0.02


def test_a_map_that_may_jump_is_not_iterated() -> None:
    # Its slope, which the mean-value form goes by, is 0 on both sides of the jump.
    x = sp.Symbol("x", real=True)
    node = Iterate(sp.sign(x), x, rho, sp.Integer(1))
    with pytest.raises(nst.NSTheoryError, match="may jump"):
        real_balls.enclose(node, {rho: real_balls.box(Fraction(-1), Fraction(1))})


def test_price_is_a_proof_for_the_right_form_only() -> None:
    node = PairMean(relu(X) * relu(Y), rho)
    right, wrong = price_conditions(node, relu_dual(rho)), price_conditions(node, relu_dual(rho) + rho**2 / 1000)
    assert right is not None
    assert wrong is not None
    assert [name for name, rest in right if sp.simplify(rest) != 0] == []
    assert [name for name, rest in wrong if sp.simplify(rest) != 0] != []
    shifted = price_integral(PairMean(relu(X - sp.Rational(1, 2)) * relu(Y), sp.Rational(1, 3)))
    assert shifted is not None
    exact = nst.dual("relu", 1 / 3, mean=(-0.5, 0.0)).item()
    assert float(real_balls.enclose_to(shifted, {}, 12)) == pytest.approx(exact, rel=1e-12)
    assert price_integral(PairMean(sp.tanh(X) * sp.tanh(Y), sp.Rational(1, 3))) is None
