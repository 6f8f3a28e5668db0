"""Each kernel against the formula of theory/ that it computes; the special functions of the theory against other libraries."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction

import mpmath
import pytest
import sympy as sp
import torch
from scipy.stats import multivariate_normal

import nstheory as nst
from nstheory.arithmetic import real_balls
from nstheory.arithmetic.exact.price import price_conditions, price_integral
from nstheory.language.expectation import PairMean, relu
from nstheory.language.functions import BivariateNormal, Iterate
from nstheory.language.symbols import X, Y, rho
from nstheory.theory.activation.kinked import abs_dual, leaky_relu_dual, relu_moment, sign_dual, step_dual
from nstheory.theory.activation.relu import relu_correlation, relu_dual
from nstheory.theory.activation.smooth import erf_dual, exp_dual, gelu_dual, sin_dual
from nstheory.theory.depth import relu_correlation_after

POINTS = ("-1", "-9/10", "-1/3", "0", "1/7", "3/5", "99/100", "1")
FORMULAS: dict[str, Callable[[sp.Expr], sp.Expr]] = {
    "relu": relu_dual,
    "abs": abs_dual,
    "step": step_dual,
    "sign": sign_dual,
    "erf": erf_dual,
    "gelu": gelu_dual,
    "sin": sin_dual,
    "exp": exp_dual,
}


@pytest.mark.parametrize("name", FORMULAS)
def test_the_kernel_is_the_formula_of_the_theory(name: str) -> None:
    # dyadic points, which float64 holds exactly
    points = [Fraction(round(Fraction(point) * 2**30), 2**30) for point in POINTS]
    exact = [FORMULAS[name](sp.Rational(p.numerator, p.denominator)) for p in points]
    wanted = [float(real_balls.enclose_to(value, {}, 20)) if value != 0 else 0.0 for value in exact]
    got = nst.dual(name, torch.tensor([float(p) for p in points], dtype=torch.float64))
    torch.testing.assert_close(got, torch.tensor(wanted, dtype=torch.float64), rtol=1e-15, atol=0)


def test_leaky_relu_correlation_and_depth_are_the_formulas_of_the_theory() -> None:
    at = sp.Rational(3, 8)
    assert nst.dual("leaky_relu", 0.375, slope=0.25).item() == pytest.approx(
        float(leaky_relu_dual(at, sp.Rational(1, 4)).evalf(20)), rel=1e-15
    )
    assert nst.dual_correlation("relu", 0.375).item() == pytest.approx(float(relu_correlation(at).evalf(20)), rel=1e-15)
    assert nst.relu_correlation(torch.tensor(0.375, dtype=torch.float64), depth=3).item() == pytest.approx(
        float(relu_correlation_after(at, 3).evalf(20)), rel=4e-15
    )


def test_means_and_variances_are_the_formula_of_the_theory() -> None:
    a, b, r = sp.Rational(3, 10), sp.Rational(-1, 4), sp.Rational(2, 5)
    exact = float(real_balls.enclose_to(relu_moment(a, b, r), {}, 20))
    pair = nst.dual("relu", 0.4, mean=(0.3, -0.5), variance=(1.0, 4.0)).item()
    assert pair == pytest.approx(2 * exact, rel=1e-14)
    assert 2 * exact == pytest.approx(0.546571, abs=5e-7)


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
