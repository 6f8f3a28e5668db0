"""E p(X) q(Y) exp(-a X^2 - b Y^2): polynomials times bells of a correlated pair, exactly."""

from __future__ import annotations

import sympy as sp

from nstheory.arithmetic.exact.gaussian_means import moment
from nstheory.language.expectation import PairMean


def by_bells(node: PairMean) -> sp.Expr | None:
    """Return E h(X, Y) for a sum of terms x^m y^n exp(-a x^2 - b y^2), some a or b positive; None for anything else.

    The density times the exponential is a Gaussian of mass 1/sqrt(D), D = (1 + 2a)(1 + 2b) - 4 a b rho^2, variances
    (1 + 2 b (1 - rho^2))/D and (1 + 2 a (1 - rho^2))/D, covariance rho/D. Moments are sums over pairings: k pairs
    across, the others within.
    """
    if not node.integrand.has(sp.exp):
        return None
    terms = sp.Add.make_args(sp.powsimp(sp.expand(node.integrand, power_exp=False), combine="exp"))
    values = [_bell(term, node) for term in terms]
    return None if None in values else sum(values, sp.Integer(0))


def _bell(term: sp.Expr, node: PairMean) -> sp.Expr | None:
    first, second = node.pair
    exponent = sum((factor.args[0] for factor in sp.Mul.make_args(term) if isinstance(factor, sp.exp)), sp.Integer(0))
    rest = (term / sp.exp(exponent)).as_poly(first, second)
    powers = exponent.as_poly(first, second)
    if rest is None or powers is None or not set(powers.monoms()) <= {(2, 0), (0, 2), (0, 0)}:
        return None
    a, b = -powers.coeff_monomial(first**2), -powers.coeff_monomial(second**2)
    if a.is_nonnegative is not True or b.is_nonnegative is not True:
        return None
    rho = node.rho
    mass = (1 + 2 * a) * (1 + 2 * b) - 4 * a * b * rho**2
    of_first, of_second, across = (1 + 2 * b * (1 - rho**2)) / mass, (1 + 2 * a * (1 - rho**2)) / mass, rho / mass
    total = sp.Integer(0)
    for (m, n), weight in rest.terms():
        for k in range(min(m, n) + 1):
            pairings = sp.binomial(m, k) * sp.binomial(n, k) * sp.factorial(k) * moment(m - k) * moment(n - k)
            if pairings:
                within = of_first ** sp.Rational(m - k, 2) * of_second ** sp.Rational(n - k, 2)
                total += weight * pairings * across**k * within
    return total * sp.exp(powers.coeff_monomial(1)) / sp.sqrt(mass)
