"""Pairs of unequal variance, thresholds anywhere, bells: the activations that layers with their own widths and biases meet.

Means of erf and gelu over a pair (U, V) of variances s^2, t^2 and covariance c = rho s t follow by parts, with D = (1 + s^2)(1 + t^2) - c^2
for gelu: E Phi(U) Phi(V) is Sheppard's law for two blurred signs, and every other term is a multiple of the mean of two bells.
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Mutant, Step
from nstheory.language.activations import gelu, step
from nstheory.language.domain import CORRELATION, between
from nstheory.language.expectation import PairMean
from nstheory.language.functions import BivariateNormal, normal_distribution
from nstheory.language.symbols import X, Y, a, alpha, b, rho, s, t
from nstheory.theory.activation.kinked import step_dual
from nstheory.theory.activation.smooth import erf_dual, gelu_dual
from nstheory.theory.build import ALL_ENGINES, SAMPLED, identity, value_at

__all__ = ["CLAIMS", "bell_dual", "erf_pair", "gelu_pair"]

# A lattice of integrals near rho = +-1 costs more digits than it has; the search asks it for twelve, and samples confirm.
_TWELVE_DIGITS = ("symbolic", "balls", "montecarlo", "search")
_DEVIATIONS = between("1/4", 2)
_INSIDE = between("-99/100", "99/100")
_LEVELS = between(-2, 2)


def erf_pair(first: sp.Expr, second: sp.Expr, correlation: sp.Expr) -> sp.Expr:
    """Return E erf(s X) erf(t Y) = (2/pi) arcsin(2 s t rho/sqrt((1 + 2 s^2)(1 + 2 t^2)))."""
    spread = sp.sqrt((1 + 2 * first**2) * (1 + 2 * second**2))
    return 2 * sp.asin(2 * first * second * correlation / spread) / sp.pi


def gelu_pair(first: sp.Expr, second: sp.Expr, correlation: sp.Expr) -> sp.Expr:
    """Return E gelu(s X) gelu(t Y) = c/4 + c arcsin(c/sqrt((1 + v)(1 + w)))/(2 pi) + (v w + c^2 (1/(1 + v) + 1/(1 + w) - 1))/(2 pi sqrt D).

    v = s^2, w = t^2, c = rho s t, D = (1 + v)(1 + w) - c^2.
    """
    v, w, c = first**2, second**2, first * second * correlation
    wide = (1 + v) * (1 + w)
    bells = v * w + c**2 * (1 / (1 + v) + 1 / (1 + w) - 1)
    return c / 4 + c * sp.asin(c / sp.sqrt(wide)) / (2 * sp.pi) + bells / (2 * sp.pi * sp.sqrt(wide - c**2))


def bell_dual(correlation: sp.Expr, sharpness: sp.Expr) -> sp.Expr:
    """Return E exp(-alpha (X^2 + Y^2)) = ((1 + 2 alpha)^2 - 4 alpha^2 rho^2)^(-1/2)."""
    return 1 / sp.sqrt((1 + 2 * sharpness) ** 2 - 4 * sharpness**2 * correlation**2)


ERF = identity(
    "activation.erf_variances",
    "E erf(s X) erf(t Y) = (2/pi) arcsin(2 s t rho/sqrt((1 + 2 s^2)(1 + 2 t^2))).",
    {rho: _INSIDE, s: _DEVIATIONS, t: _DEVIATIONS},
    PairMean(sp.erf(s * X) * sp.erf(t * Y), rho),
    erf_pair(s, t, rho),
    Mutant("of equal variances", rhs=erf_pair(s, s, rho)),
    "0.1 % off",
    source="Williams (1997)",
    engines=_TWELVE_DIGITS,
    derivation=(
        Step("At s = t = 1 it is the dual of erf.", value_at(erf_pair(s, t, rho), {s: 1, t: 1}), erf_dual(rho)),
    ),
)

GELU = identity(
    "activation.gelu_variances",
    "E gelu(s X) gelu(t Y) = c/4 + c arcsin(c/sqrt((1 + v)(1 + w)))/(2 pi) + (v w + c^2 (1/(1 + v) + 1/(1 + w) - 1))/(2 pi sqrt D) with v = s^2, "
    "w = t^2, c = rho s t, D = (1 + v)(1 + w) - c^2.",
    {rho: _INSIDE, s: _DEVIATIONS, t: _DEVIATIONS},
    PairMean(gelu(s * X) * gelu(t * Y), rho),
    gelu_pair(s, t, rho),
    Mutant("of equal variances", rhs=gelu_pair(s, s, rho)),
    Mutant("scaled as if homogeneous", rhs=s * t * gelu_dual(rho)),
    "0.1 % off",
    source="Tsuchida et al. (2020), arXiv 2002.08517",
    engines=SAMPLED,
    derivation=(
        Step("At s = t = 1 it is the dual of gelu.", value_at(gelu_pair(s, t, rho), {s: 1, t: 1}), gelu_dual(rho)),
    ),
)

THRESHOLD = identity(
    "activation.threshold",
    "P(X > a, Y > b) = Phi2(-a, -b; rho).",
    {rho: _INSIDE, a: _LEVELS, b: _LEVELS},
    PairMean(step(X - a) * step(Y - b), rho),
    BivariateNormal(-a, -b, rho),
    Mutant("below the thresholds", rhs=BivariateNormal(a, b, rho)),
    Mutant("thresholds at 0", rhs=step_dual(rho)),
    "0.1 % off",
    source="Plackett (1954)",
    engines=ALL_ENGINES,
)

PROBIT = identity(
    "activation.probit",
    "E Phi(X) Phi(Y) = 1/4 + arcsin(rho/2)/(2 pi).",
    {rho: CORRELATION},
    PairMean(normal_distribution(X) * normal_distribution(Y), rho),
    step_dual(rho / 2),
    Mutant("of the step", rhs=step_dual(rho)),
    "0.1 % off",
    source="Sheppard (1899), for two steps blurred by unit noise",
    engines=ALL_ENGINES,
)

BELL = identity(
    "activation.bell",
    "E exp(-alpha X^2) exp(-alpha Y^2) = ((1 + 2 alpha)^2 - 4 alpha^2 rho^2)^(-1/2).",
    {rho: CORRELATION, alpha: between("1/10", 2)},
    PairMean(sp.exp(-alpha * X**2) * sp.exp(-alpha * Y**2), rho),
    bell_dual(rho, alpha),
    Mutant("of an independent pair", rhs=1 / (1 + 2 * alpha)),
    "0.1 % off",
    source="textbook",
    engines=_TWELVE_DIGITS,
)

COS = identity(
    "activation.cos",
    "E cos(X) cos(Y) = cosh(rho)/e.",
    {rho: CORRELATION},
    PairMean(sp.cos(X) * sp.cos(Y), rho),
    sp.cosh(rho) / sp.E,
    Mutant("of the sine", rhs=sp.sinh(rho) / sp.E),
    "0.1 % off",
    source="characteristic function of the pair",
    engines=ALL_ENGINES,
)

CLAIMS = (ERF, GELU, THRESHOLD, PROBIT, BELL, COS)
