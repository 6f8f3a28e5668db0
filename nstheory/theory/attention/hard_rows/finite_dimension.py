"""Hard attention at finite n and d: what replaces rho^2 in s_n, and bounds of the formula's error that hold for every n and d.

W has iid N(0, 1) entries, and row i compares the tokens with q = W^T x_i, its noisy copy with q' = W^T x'_i. Given these, every other
token gives a pair of logits of correlation rho C, C the cosine of q and q', whatever their lengths. Where the own token is masked, the
N = n - 1 others are selected alike with probability exactly

    P = E s_N(rho C) = sum_k w_k rho^k E C^k,        s_N(r) = sum_k w_k r^k, w_k >= 0 (Mehler),

so that the moments of C are all that d changes. C is the cosine of d pairs of normals of correlation c, and c, the cosine of x_i and
x'_i, is that of d pairs of correlation rho. With u = x/|x|, E c^k is the stability of u tensored k times, of weight 1, and it is known
from both sides:

    rho^(k g) <= E c^k <= rho^k exp(t k (k - 1)/(2 d)),      g = (d - 1)/(d - 2), t = 1/rho^2 - 1.

Below: the mean degree is the slope at rho = 1, k (d - 1) E 1/|x|^2 = k g, and rho^j is convex in j. Above: c^k is a mixture of the
Gegenbauer polynomials P_l, l <= k, of which one power more moves l down with probability l/(2 l + d - 2), and E P_l(c) <= rho^l, as
harmonics of degree l are orthogonal to all polynomials of lower degree. Two layers of this, C over c:

    s_N(rho^(1 + g^2)) <= P <= s_N(rho^2 e^(t m/d)) + rho^(m+2)    for every m,

and since log s_N is convex in log r, with s_N(0) = 1/N and s_N(1) = 1, the error relative to s_N(rho^2) is at most (2 d - 3)/(2 (d - 2)^2) log N
below, and t m log N/(2 d log(1/rho)) in the exponent above: (log N)^2/d with m of order log N. That the order is the true one is not proved.
"""

from __future__ import annotations

from fractions import Fraction

import sympy as sp

from nstheory.claims.record import Mutant, Step
from nstheory.language.attention import AttentionMoment
from nstheory.language.domain import HALF_LINE, POSITIVE, REAL_LINE, UNIT, Integers, Interval, between
from nstheory.language.symbols import a, d, h, n, r, rho, x
from nstheory.theory.attention.selection import selection_three, selection_two
from nstheory.theory.build import bound, derivative, identity

__all__ = ["CLAIMS", "exponent_below"]


def exponent_below(dimension: sp.Expr) -> sp.Expr:
    """Return 1 + ((d - 1)/(d - 2))^2, which stands for 2 in rho^2."""
    return 1 + ((dimension - 1) / (dimension - 2)) ** 2


_up_or_down = ((x + d - 2) * r + x) / (2 * x + d - 2)

STEP = identity(
    "attention.cosine_step",
    "r + x (1 - r)/d - ((x + d - 2) r + x)/(2 x + d - 2) = 2 x (x - 1) (1 - r)/(d (2 x + d - 2)).",
    {x: Interval(Fraction(1), None), d: Interval(Fraction(2), None), r: UNIT},
    r + x * (1 - r) / d - _up_or_down,
    2 * x * (x - 1) * (1 - r) / (d * (2 * x + d - 2)),
    Mutant("x for x - 1", rhs=2 * x**2 * (1 - r) / (d * (2 * x + d - 2))),
    Mutant("x/(2 d) for x/d", lhs=r + x * (1 - r) / (2 * d) - _up_or_down),
)

EXPONENTIAL = identity(
    "attention.exponential_above_line",
    "The derivative of e^x - 1 - x, times e^-x, is 1 - e^-x.",
    {x: HALF_LINE},
    sp.diff(sp.exp(x) - 1 - x, x) * sp.exp(-x),
    1 - sp.exp(-x),
    Mutant("1", rhs=sp.Integer(1)),
    Mutant("a sum", rhs=1 + sp.exp(-x)),
    source="textbook",
)

TURN = identity(
    "attention.direction_slope",
    "The derivative of h/sqrt(a^2 + h^2) in h is a^2/(a^2 + h^2)^(3/2).",
    {a: POSITIVE, h: REAL_LINE},
    sp.diff(h / sp.sqrt(a**2 + h**2), h),
    a**2 / (a**2 + h**2) ** sp.Rational(3, 2),
    Mutant("the length forgotten", rhs=1 / (a**2 + h**2) ** sp.Rational(3, 2)),
    Mutant("of the length", lhs=sp.diff(sp.sqrt(a**2 + h**2), h)),
    source="textbook",
    derivation=(Step("At h = 0.", derivative(h / sp.sqrt(a**2 + h**2), h, at=0).subs(a, x**2 + 1), 1 / (x**2 + 1)),),
)

INVERSE = identity(
    "attention.inverse_square_length",
    "Gamma(d/2 - 1)/(2 Gamma(d/2)) = 1/(d - 2): the mean of 1/s under the density s^(d/2-1) e^(-s/2)/(2^(d/2) Gamma(d/2)).",
    {d: Interval(Fraction(3), None)},
    sp.gamma(d / 2 - 1) / (2 * sp.gamma(d / 2)),
    1 / (d - 2),
    Mutant("1/d, as if the mean could be taken inside", rhs=1 / d),
    Mutant("1/(d - 1)", rhs=1 / (d - 1)),
    source="textbook",
)

EXPONENT = identity(
    "attention.hard_rows_exponent",
    "(1 + ((d - 1)/(d - 2))^2)/2 = 1 + (2 d - 3)/(2 (d - 2)^2).",
    {d: Interval(Fraction(3), None)},
    exponent_below(d) / 2,
    1 + (2 * d - 3) / (2 * (d - 2) ** 2),
    Mutant("1/(d - 2)", rhs=1 + 1 / (d - 2)),
    Mutant("one layer", lhs=(1 + (d - 1) / (d - 2)) / 2),
)

REFLECTED = identity(
    "attention.reflected_pair",
    "((x + rho a)^2 - (x - rho a)^2)/(2 (1 - rho^2)) = 2 rho a x/(1 - rho^2): minus the logarithm of phi2(a, -x; rho)/phi2(a, x; rho).",
    {x: REAL_LINE, a: REAL_LINE, rho: between(0, 1, open_ends="upper")},
    ((x + rho * a) ** 2 - (x - rho * a) ** 2) / (2 * (1 - rho**2)),
    2 * rho * a * x / (1 - rho**2),
    Mutant("rho a x", rhs=rho * a * x / (1 - rho**2)),
    Mutant("the same pair twice", lhs=((x - rho * a) ** 2 - (x + rho * a) ** 2) / (2 * (1 - rho**2))),
    source="textbook",
)


def _of_two_or_three(correlation: sp.Expr) -> sp.Expr:
    cases = ((3, selection_two(correlation)), (4, selection_three(correlation)))
    return sum((sp.KroneckerDelta(n, count) * value for count, value in cases), sp.Integer(0))


_alike = sp.Rational(1, 2) + sp.asin(rho) / sp.pi

LINE = identity(
    "attention.hard_rows_on_a_line",
    "Hard attention in one dimension, own token masked, n = 3 and 4: a row and its noisy copy select the same token with probability "
    "p s(rho) + (1 - p) s(-rho), p = 1/2 + arcsin(rho)/pi, s = s_2 and s_3 as in attention.selection_two and attention.selection_three.",
    {rho: between("1/4", "9/10"), n: Integers((3, 4))},
    AttentionMoment("agreement", n, sp.Integer(1), rho, sp.oo, mask="others"),
    _alike * _of_two_or_three(rho) + (1 - _alike) * _of_two_or_three(-rho),
    Mutant("rho^2, as for many dimensions", rhs=_of_two_or_three(rho**2)),
    Mutant("always on one side", rhs=_of_two_or_three(rho)),
    engines=("montecarlo",),
    assumes=("attention.selection_two", "attention.selection_three", "activation.sign"),
    note="E s(rho C) where C is 1 or -1: q and q' have the signs of W x and W x'.",
)

_SIXTEEN = sp.Integer(16)
_AGREEMENT = AttentionMoment("agreement", sp.Integer(4), _SIXTEEN, rho, sp.oo, mask="others")

BELOW = bound(
    "attention.hard_rows_below",
    "Real hard attention of four tokens, own token masked, d = 16: a row and its noisy copy select different tokens with probability at most "
    "1 - s_3(rho^(1 + ((d-1)/(d-2))^2)), s_3 as in attention.selection_three.",
    {rho: between("1/2", "9/10")},
    1 - _AGREEMENT,
    1 - selection_three(rho ** exponent_below(_SIXTEEN)),
    Mutant("correlation rho", rhs=1 - selection_three(rho)),
    Mutant("one layer of noise: rho^((d-1)/(d-2))", rhs=1 - selection_three(rho ** sp.Rational(15, 14))),
    engines=("montecarlo",),
    assumes=("attention.selection_three",),
)

CLAIMS = (STEP, EXPONENTIAL, TURN, INVERSE, EXPONENT, REFLECTED, LINE, BELOW)
