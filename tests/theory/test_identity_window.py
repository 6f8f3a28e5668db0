"""W = I: the closed forms of what is lost and kept of a row's own weight, against quadrature and sampled weights."""

import itertools
import math

import numpy as np
import pytest
import sympy as sp
from scipy.integrate import quad
from scipy.stats import chi2

from nstheory.arithmetic import real_balls
from nstheory.theory.attention.identity import kept_weight_bound, lost_weight_bound, odds_exponent

CASES = tuple(itertools.product((2, 5, 8), (30, 2000), (sp.Rational(1, 4), sp.Rational(2, 3))))


def ball(expression: sp.Expr) -> float:
    with real_balls.precision(128):
        return float(real_balls.enclose(expression))


def mean(function, d: int, turn: float) -> float:
    """Return E function(chi^2_d), with a kink at `turn`."""
    parts = [(0.0, max(turn, 0.0)), (max(turn, 0.0), math.inf)]
    return sum(quad(lambda s: function(s) * chi2.pdf(s, d), *part, limit=200)[0] for part in parts)


@pytest.mark.parametrize(("d", "n", "beta"), CASES)
def test_closed_forms_are_the_means_that_they_stand_for(d: int, n: int, beta: sp.Rational) -> None:
    a = float(odds_exponent(beta))
    lost = mean(lambda s: min(1.0, (n - 1) * math.exp(-a * s)), d, math.log(n - 1) / a)
    kept = mean(lambda s: min(1.0, 13 / 3 / (n - 1) * math.exp(min(a * s, 50))), d, math.log(3 * (n - 1) / 13) / a)
    assert ball(lost_weight_bound(sp.Integer(n), sp.Integer(d), beta)) == pytest.approx(lost, rel=1e-6)
    assert ball(kept_weight_bound(sp.Integer(n), sp.Integer(d), beta)) == pytest.approx(kept, rel=1e-6)


@pytest.mark.parametrize("beta", [0.3, 0.7, 1.0, 1.6])
@pytest.mark.parametrize("length", [0.5, 1.5, 3.0, 4.0])
def test_the_own_weight_of_a_row_of_given_length_lies_between_both(beta: float, length: float) -> None:
    generator = np.random.default_rng(0)
    for n in (2, 30, 1000):
        odds = np.exp(beta * length * (generator.standard_normal((2000, n - 1)) - length)).sum(1)
        own, error = (1 / (1 + odds)).mean(), 6 * (1 / (1 + odds)).std() / math.sqrt(2000)
        mass = (n - 1) * math.exp(-float(odds_exponent(sp.Float(beta))) * length**2)
        assert 1 - own <= min(1.0, mass) + error
        if beta <= 1:
            assert own <= min(1.0, 13 / 3 / mass) + error
