"""The penalty for any number of classes and any batch: what its records for three or four classes leave to the number.

All classes but one enter a softmax by two sums: b of e^(z_j), and c of e^(z_j) p'_j. Any batch enters by two means: a of products
at one input, b of those at two.
"""

from __future__ import annotations

from fractions import Fraction

import sympy as sp

from nstheory.claims.record import Mutant
from nstheory.language.domain import POSITIVE, REAL_LINE, UNIT, Interval
from nstheory.language.symbols import C, a, b, c, n, t, w, x
from nstheory.theory.build import bound, identity

__all__ = ["CLAIMS"]

_POLYNOMIAL = ("symbolic", "search")

AGREEMENT = bound(
    "regularizer.agreement_of_one_class",
    "a b <= a.",
    {a: UNIT, b: UNIT},
    a * b,
    a,
    Mutant("half of it", rhs=a / 2),
    Mutant("squared", rhs=a**2),
    engines=_POLYNOMIAL,
)

POLAR = identity(
    "regularizer.identity_of_one_class",
    "a b = (a^2 + b^2)/2 - (a - b)^2/2.",
    {a: REAL_LINE, b: REAL_LINE},
    a * b,
    (a**2 + b**2) / 2 - (a - b) ** 2 / 2,
    Mutant("full distance", rhs=(a**2 + b**2) / 2 - (a - b) ** 2),
    Mutant("without confidence", rhs=-((a - b) ** 2) / 2),
    source="ours (polarisation)",
)

LAGRANGE = identity(
    "regularizer.cosine_of_two_classes",
    "a^2 t^2 + b^2 c^2 - 2 a b c t = (a t - b c)^2.",
    dict.fromkeys((a, b, c, t), REAL_LINE),
    a**2 * t**2 + b**2 * c**2 - 2 * a * b * c * t,
    (a * t - b * c) ** 2,
    Mutant("plus", rhs=(a * t + b * c) ** 2),
    Mutant("once", lhs=a**2 * t**2 + b**2 * c**2 - a * b * c * t),
    source="Lagrange's identity",
)

BATCH = identity(
    "regularizer.sample_covariance_mean",
    "(n a - (a + (n - 1) b))/(n - 1) = a - b.",
    {n: Interval(Fraction(2), None), a: REAL_LINE, b: REAL_LINE},
    (n * a - (a + (n - 1) * b)) / (n - 1),
    a - b,
    Mutant("the biased 1/n", lhs=(n * a - (a + (n - 1) * b)) / n),
    Mutant("the mean kept", rhs=a),
    source="textbook",
)

LOG_CONVEX = bound(
    "regularizer.log_convex",
    "x (x + b) <= (x + b/2)^2: -log in the middle between x and x + b is at most the mean of its two values.",
    {x: POSITIVE, b: POSITIVE},
    x * (x + b),
    (x + b / 2) ** 2,
    Mutant("at a quarter of the way", rhs=(x + b / 4) ** 2),
    Mutant("the product halved", rhs=x * (x + b) / 2),
    source="textbook",
    engines=_POLYNOMIAL,
)

_inner = (sp.exp(x) * w + c) / (sp.exp(x) + b)
_share = sp.exp(x) / (sp.exp(x) + b)

GRADIENT = identity(
    "regularizer.logit_gradient_any_classes",
    "d/dx (e^x w + c)/(e^x + b) = p (w - (e^x w + c)/(e^x + b)) for p = e^x/(e^x + b).",
    {x: REAL_LINE, b: POSITIVE, w: UNIT, c: REAL_LINE},
    sp.diff(_inner, x),
    _share * (w - _inner),
    Mutant("p w alone", rhs=_share * w),
    Mutant("twice the gradient", rhs=2 * _share * (w - _inner)),
    source="ours (softmax)",
)

_at_uniform = {b: C - 1, c: 1 - w}
UNIFORM = identity(
    "regularizer.uniform_gradient_any_classes",
    "d<p, p'>/dz_0 = (w - 1/C)/C at uniform p = softmax(z) of C classes, w = p'_0.",
    {C: Interval(Fraction(2), None), w: UNIT},
    sp.diff(_inner.subs(_at_uniform), x).subs(x, 0),
    (w - 1 / C) / C,
    Mutant("one power of C", rhs=w - 1 / C),
    Mutant("not centred", rhs=w / C),
)

UNIFORM_LOG = identity(
    "regularizer.uniform_gradient_log_any_classes",
    "d log<p, p'>/dz_0 = w - 1/C at uniform p = softmax(z) of C classes, w = p'_0.",
    {C: Interval(Fraction(2), None), w: UNIT},
    sp.diff(sp.log(_inner.subs(_at_uniform)), x).subs(x, 0),
    w - 1 / C,
    Mutant("as small as that of the inner product", rhs=(w - 1 / C) / C),
    Mutant("not centred", rhs=w),
)

CLAIMS = (AGREEMENT, POLAR, LAGRANGE, BATCH, LOG_CONVEX, GRADIENT, UNIFORM, UNIFORM_LOG)
