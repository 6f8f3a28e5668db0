"""Gaussian lengths, quadratic forms and tails: moments of every order by one determinant, and the numbers of the good event.

z^T S z of a standard normal z, S symmetric with eigenvalues l_i, has E exp(s z^T S z) = prod_i (1 - 2 s l_i)^(-1/2) near s = 0: its
cumulants are 2^(k-1) (k-1)! t_k, t_k = tr S^k (bounds.length_moments_every_matrix). |A z|^2 is S = A A^T.

The good event of linearised layers: 2^22 inequalities |a z| <= 10 |a| or |A z| <= |A|_F + 10 |A|, each for the clean and the noisy
input; a Lipschitz function exceeds its mean by 10 of its Lipschitz constants with probability at most exp(-50).
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Mutant
from nstheory.language.domain import HALF_LINE, POSITIVE, REAL_LINE, integers
from nstheory.language.expectation import Mean, PairMean
from nstheory.language.functions import normal_distribution
from nstheory.language.symbols import Z1, Z2, X, Y, a, alpha, b, c, d, h, k, s, t, x
from nstheory.theory.build import bound, identity

__all__ = ["CLAIMS", "event_failure", "length_moment", "tail_share"]

_HIGHEST = 4


def length_moment(order: int, traces: tuple[sp.Expr, ...]) -> sp.Expr:
    """Return E |A z|^(2 order) for order 1 to 4, of the traces t_1, ..., t_4 of the powers of A A^T."""
    t_1, t_2, t_3, t_4 = traces
    return (
        t_1,
        t_1**2 + 2 * t_2,
        t_1**3 + 6 * t_1 * t_2 + 8 * t_3,
        t_1**4 + 12 * t_2 * (t_1**2 + t_2) + 32 * t_1 * t_3 + 48 * t_4,
    )[order - 1]


def event_failure(reach: sp.Expr, events: sp.Expr) -> sp.Expr:
    """Return 2 N exp(-r^2/2), a bound on the probability that one of N inequalities fails for X or for Y, each at r deviations."""
    return 2 * events * sp.exp(-(reach**2) / 2)


def tail_share(failure: sp.Expr) -> sp.Expr:
    """Return (15!!)^(1/16) P^(7/16), a bound on sqrt(E (a z)^2 1_bad)/|a| for an event of probability P."""
    return sp.Integer(2027025) ** sp.Rational(1, 16) * failure ** sp.Rational(7, 16)


GENERATING = identity(
    "bounds.square_generating",
    "E exp(-alpha X^2) = (1 + 2 alpha)^(-1/2).",
    {alpha: POSITIVE},
    PairMean(sp.exp(-alpha * X**2), sp.Integer(0)),
    1 / sp.sqrt(1 + 2 * alpha),
    Mutant("1 + alpha", rhs=1 / sp.sqrt(1 + alpha)),
    Mutant("two degrees of freedom", rhs=1 / (1 + 2 * alpha)),
    source="textbook: chi-squared",
    engines=("symbolic", "balls", "integrate"),
)

_log = -sp.log(1 - 2 * s * a) / 2
LOG_DETERMINANT = identity(
    "bounds.log_determinant",
    "The k-th derivative of -log(1 - 2 s a)/2 at s = 0 is 2^(k-1) (k-1)! a^k.",
    {k: integers(1, _HIGHEST), a: REAL_LINE},
    sum(
        (sp.KroneckerDelta(k, one) * sp.diff(_log, s, one).subs(s, 0) for one in range(1, _HIGHEST + 1)), sp.Integer(0)
    ),
    2 ** (k - 1) * sp.factorial(k - 1) * a**k,
    Mutant("k!", rhs=2 ** (k - 1) * sp.factorial(k) * a**k),
    Mutant("2^k", rhs=2**k * sp.factorial(k - 1) * a**k),
    source="textbook: the cumulants of chi-squared",
)

_traces = (a, b, c, d)
_cumulants = sum((2 ** (one - 1) * trace * s**one / one for one, trace in enumerate(_traces, start=1)), sp.Integer(0))
_by_order = sum(
    (sp.KroneckerDelta(k, one) * length_moment(one, _traces) for one in range(1, _HIGHEST + 1)), sp.Integer(0)
)

CUMULANTS = identity(
    "bounds.length_moments",
    "The k-th derivative at s = 0 of exp(a s + b s^2 + 4 c s^3/3 + 2 d s^4) is a, a^2 + 2 b, a^3 + 6 a b + 8 c and a^4 + 12 a^2 b + 12 b^2 + "
    "32 a c + 48 d for k = 1, 2, 3, 4.",
    {k: integers(1, _HIGHEST), **dict.fromkeys(_traces, REAL_LINE)},
    sum(
        (sp.KroneckerDelta(k, one) * sp.diff(sp.exp(_cumulants), s, one).subs(s, 0) for one in range(1, _HIGHEST + 1)),
        sp.Integer(0),
    ),
    _by_order,
    Mutant("12 b^2 forgotten", rhs=_by_order - 12 * b**2 * sp.KroneckerDelta(k, 4)),
    Mutant("4 c for 8 c", rhs=_by_order - 4 * c * sp.KroneckerDelta(k, 3)),
    source="textbook: moments of cumulants",
)

LENGTH_MOMENT = identity(
    "bounds.length_fourth_moment",
    "E |A z|^4 = (tr S)^2 + 2 tr S^2 for S = A A^T with eigenvalues a^2, b^2.",
    {a: REAL_LINE, b: REAL_LINE},
    Mean(((a * Z1) ** 2 + (b * Z2) ** 2) ** 2, (Z1, Z2)),
    (a**2 + b**2) ** 2 + 2 * (a**4 + b**4),
    Mutant("length fixed", rhs=(a**2 + b**2) ** 2),
    Mutant("one S^2", rhs=(a**2 + b**2) ** 2 + (a**4 + b**4)),
)

# Four eigenvalues: power sums t_1, ..., t_4 of four numbers are independent, so that no other polynomial in them agrees.
_powers = tuple(sum((one**power for one in _traces), sp.Integer(0)) for power in range(1, _HIGHEST + 1))
_eighth = length_moment(4, _powers)

LENGTH_EIGHTH = identity(
    "bounds.length_eighth_moment",
    "E (z^T S z)^4 = t_1^4 + 12 t_1^2 t_2 + 12 t_2^2 + 32 t_1 t_3 + 48 t_4 for t_k = tr S^k, S with eigenvalues a, b, c, d.",
    dict.fromkeys(_traces, REAL_LINE),
    Mean((a * X**2 + b * Y**2 + c * Z1**2 + d * Z2**2) ** 4, (X, Y, Z1, Z2)),
    _eighth,
    Mutant("the last cumulant forgotten", rhs=_eighth - 48 * _powers[3]),
    Mutant(
        "what agrees on two eigenvalues", rhs=_eighth + sum((a * b * c, a * b * d, a * c * d, b * c * d)) * _powers[0]
    ),
)

QUADRATIC = identity(
    "bounds.quadratic_form",
    "E (z^T B z)^2 = (tr B)^2 + tr B B^T + tr B^2 for standard normal z, B = (a b; s t).",
    {a: REAL_LINE, b: REAL_LINE, s: REAL_LINE, t: REAL_LINE},
    Mean((a * Z1**2 + (b + s) * Z1 * Z2 + t * Z2**2) ** 2, (Z1, Z2)),
    (a + t) ** 2 + (a**2 + b**2 + s**2 + t**2) + (a**2 + 2 * b * s + t**2),
    Mutant("as for independent factors", rhs=a**2 + b**2 + s**2 + t**2),
    Mutant("tr B^2 forgotten", rhs=(a + t) ** 2 + (a**2 + b**2 + s**2 + t**2)),
)

SYMMETRIC_PART = identity(
    "bounds.symmetric_part",
    "2 (m^2 + m^2) = x^2 + t^2 + 2 x t for m = (x + t)/2: an entry of the symmetric part, taken at its two places.",
    {x: REAL_LINE, t: REAL_LINE},
    2 * (((x + t) / 2) ** 2 + ((t + x) / 2) ** 2),
    x**2 + t**2 + 2 * x * t,
    Mutant("one place", lhs=2 * ((x + t) / 2) ** 2),
    Mutant("tr B^2 forgotten", rhs=x**2 + t**2),
)

TAIL = identity(
    "bounds.tail_moment",
    "E (a Z)^16 = 15!! a^16 = 2027025 a^16.",
    {a: REAL_LINE},
    Mean((a * Z1) ** 16, (Z1,)),
    2027025 * a**16,
    Mutant("13!!", rhs=135135 * a**16),
    Mutant("16!!", rhs=10321920 * a**16),
)

GAUSSIAN_TAIL = bound(
    "bounds.gaussian_tail",
    "1 - Phi(t) <= exp(-t^2/2)/2.",
    {t: HALF_LINE},
    1 - normal_distribution(t),
    sp.exp(-(t**2) / 2) / 2,
    Mutant("2/5 in place of 1/2", rhs=2 * sp.exp(-(t**2) / 2) / 5),
    Mutant("exp(-t^2)", rhs=sp.exp(-(t**2)) / 2),
    source="textbook",
)

_failure = sp.Rational(1, 2**49)
_numbers = (
    event_failure(sp.Integer(10), sp.Integer(2**22)) / _failure,
    sp.sqrt(_failure) * 2**24,
    tail_share(_failure) * 2**20,
)


def _picked(numbers: tuple[sp.Expr, ...]) -> sp.Expr:
    return sum((sp.KroneckerDelta(k, one) * number for one, number in enumerate(numbers)), sp.Integer(0))


GOOD_EVENT = bound(
    "bounds.good_event",
    "2 2^22 exp(-10^2/2) <= 2^-49, sqrt(2^-49) <= 2^-24 and (15!!)^(1/16) 2^(-49 7/16) <= 2^-20, each divided by its right side.",
    {k: integers(0, 2)},
    _picked(_numbers),
    sp.Integer(1),
    Mutant("9 deviations", lhs=_picked((event_failure(sp.Integer(9), sp.Integer(2**22)) / _failure, *_numbers[1:]))),
    Mutant("twice the tail", lhs=_picked((*_numbers[:2], 2 * _numbers[2]))),
)

CHERNOFF = identity(
    "bounds.chernoff_exponent",
    "s^2/2 - s t = (s - t)^2/2 - t^2/2.",
    {s: REAL_LINE, t: REAL_LINE},
    s**2 / 2 - s * t,
    (s - t) ** 2 / 2 - t**2 / 2,
    Mutant("-t^2", rhs=(s - t) ** 2 / 2 - t**2),
    Mutant("sum for difference", rhs=(s + t) ** 2 / 2 - t**2 / 2),
)

MARKOV = bound(
    "bounds.markov_exponential",
    "1 <= e^x.",
    {x: HALF_LINE},
    sp.Integer(1),
    sp.exp(x),
    Mutant("e^-x", rhs=sp.exp(-x)),
    source="Markov's inequality",
)

# Weights exp(z_j + h x_j)/sum: of the sum only its value, mean t and second moment s of x under the weights enter two derivatives.
_share = sp.exp(h * a) / (1 + t * h + s * h**2 / 2)
CURVATURE = identity(
    "bounds.softmax_curvature_any_tokens",
    "The second derivative at h = 0 of exp(h a)/(1 + t h + s h^2/2) is (a - t)^2 - (s - t^2).",
    dict.fromkeys((a, s, t), REAL_LINE),
    sp.diff(_share, h, 2).subs(h, 0),
    (a - t) ** 2 - (s - t**2),
    Mutant("the variance forgotten", rhs=(a - t) ** 2),
    Mutant("not centred", rhs=a**2 - (s - t**2)),
)

CLAIMS = (
    GENERATING,
    LOG_DETERMINANT,
    CUMULANTS,
    LENGTH_MOMENT,
    LENGTH_EIGHTH,
    QUADRATIC,
    SYMMETRIC_PART,
    TAIL,
    GAUSSIAN_TAIL,
    GOOD_EVENT,
    CHERNOFF,
    MARKOV,
    CURVATURE,
)
