"""The sharp decay of s_n: the algebra of the proof in docs/selection-decay.md.

With x = t + a/t and y = t + b/t, t the level that one of n tokens passes on average, the density phi2(x, y; r) is phi2(t, t; r)
exp(-(a + b)/(1 + r)) up to a factor exp(-q/t^2) <= 1, and Phi2^(n-1) tends to exp(-e^-a - e^-b). The integrals over a and b are
Gamma(1/(1+r)) each, and n phi2(t, t; r)/t^2 is the power of n and of log n.

Small noise. Of a set A, P(z in A, z' not in A) <= arccos(r)/sqrt(2 pi) times its Gaussian surface (Ledoux), with equality to first
order. The facet between the cells of two tokens lies in {z_1 = z_2}, where their common height is u/sqrt 2, u standard normal, and all
others are below it, so that for every n and r

    1 - s_n <= arccos(r) n (n - 1)/(2 pi) E Phi(U/sqrt 2)^(n-2).
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Mutant
from nstheory.language.domain import Integers, between
from nstheory.language.functions import Selection
from nstheory.language.symbols import a, b, log_n, n, r, t
from nstheory.theory.build import bound, identity

__all__ = ["CLAIMS"]

_R = between(0, "99/100")


def _form(first: object, second: object) -> object:
    """Return (x^2 - 2 r x y + y^2)/(2 (1 - r^2)), minus the logarithm of phi2 up to its constant."""
    return (first**2 - 2 * r * first * second + second**2) / (2 * (1 - r**2))  # type: ignore[operator]


DENSITY = identity(
    "attention.decay_density",
    "(x^2 - 2 r x y + y^2)/(2 (1 - r^2)) = (t^2 + a + b)/(1 + r) + (a^2 - 2 r a b + b^2)/(2 t^2 (1 - r^2)) with x = t + a/t, y = t + b/t.",
    {r: _R, t: between(1, 8), a: between(-4, 8), b: between(-4, 8)},
    _form(t + a / t, t + b / t),
    (t**2 + a + b) / (1 + r) + _form(a, b) / t**2,
    Mutant("2 (a + b)", rhs=(t**2 + 2 * (a + b)) / (1 + r) + _form(a, b) / t**2),
    Mutant("without the quadratic part", rhs=(t**2 + a + b) / (1 + r)),
    source="textbook",
)

POWERS = identity(
    "attention.decay_powers",
    "Lambda + (a - 2 Lambda)/(1 + r) - a = -r a/(1 + r) - (1 - r) Lambda/(1 + r): n (2 pi t^2/n^2)^(1/(1+r))/(2 pi t^2) in logarithms, a = log(2 pi "
    "t^2), Lambda = log n.",
    {r: _R, a: between(0, 10), log_n: between(1, 100)},
    log_n + (a - 2 * log_n) / (1 + r) - a,
    -r * a / (1 + r) - (1 - r) * log_n / (1 + r),
    Mutant("without the power of log n", rhs=-(1 - r) * log_n / (1 + r)),
    Mutant("exponent 1 - r", rhs=-r * a / (1 + r) - (1 - r) * log_n),
    source="textbook",
)


def _surface(size: sp.Expr) -> sp.Expr:
    """Return n (n - 1)/(2 pi) E Phi(U/sqrt 2)^(n-2) for two, three and four tokens: the last mean is an orthant's."""
    means = {2: sp.Integer(1), 3: sp.Rational(1, 2), 4: sp.Rational(1, 4) + sp.asin(sp.Rational(1, 3)) / (2 * sp.pi)}
    cases = (sp.KroneckerDelta(size, count) * count * (count - 1) * mean for count, mean in means.items())
    return sum(cases, sp.Integer(0)) / (2 * sp.pi)


SMALL_NOISE = bound(
    "attention.selection_small_noise",
    "1 - s_n <= arccos(r) n (n - 1)/(2 pi) E Phi(U/sqrt 2)^(n-2), U standard normal, for two to four tokens.",
    {n: Integers((2, 3, 4)), r: between("1/2", "4/5")},
    1 - Selection(n, r),
    sp.acos(r) * _surface(n),
    Mutant("sqrt(2 (1 - r)) in place of arccos", rhs=sp.sqrt(2 * (1 - r)) * _surface(n)),
    Mutant("one facet a token", rhs=sp.acos(r) * _surface(n) / (n - 1)),
    "half of it",
    source="Ledoux (1994), the bound by surface; the cells ours",
    engines=("search",),
)

CLAIMS = (DENSITY, POWERS, SMALL_NOISE)
