"""The noise operator on Gaussian space.

X is standard normal and Y = rho X + sqrt(1 - rho^2) Z its noisy copy. The noise operator (T_rho f)(x) = E f(Y | X = x)
multiplies the Hermite polynomial of degree n by rho^n. Everything else follows: the noise stability of f is a power
series in rho whose coefficients are the spectral weights of f, all of them non-negative.

The exponentials e_s(x) = exp(s x - s^2/2) = sum_n He_n(x) s^n / n! generate all Hermite polynomials at once, so that a
statement about e_s for every s is a statement about every degree.
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Mutant, Step
from nstheory.language.domain import CORRELATION, HALF_LINE, REAL_LINE, UNIT, between, integers
from nstheory.language.expectation import Mean, PairMean
from nstheory.language.functions import normal_density
from nstheory.language.symbols import Z1, Z2, X, Y, Z, b, j, m, n, numbered, rho, rho_2, s, t, x
from nstheory.theory import gaussian_boundary, gaussian_dimensions, gaussian_pairs, gaussian_parts, gaussian_theorems
from nstheory.theory.build import ALL_ENGINES, SAMPLED, bound, derivative, identity, value_at

__all__ = ["CLAIMS", "generator", "hermite", "noise_operator", "polynomial_in_hermite", "stability_series"]

_TEXTBOOK = "O'Donnell, Analysis of Boolean Functions, ch. 11"
_SOME = between(-1, 1)  # arguments of generating functions; entire, so a small interval says all
_PARAMETERS = between(-2, 2)
_DEGREE = 3


def generator(point: sp.Expr, parameter: sp.Expr) -> sp.Expr:
    """Return e_s(x) = exp(s x - s^2/2), the generating function of the Hermite polynomials."""
    return sp.exp(parameter * point - parameter**2 / 2)


def hermite(degree: int, point: sp.Expr) -> sp.Expr:
    """Return the probabilists' Hermite polynomial He_n, by He_{n+1} = x He_n - n He_{n-1}."""
    previous, current = sp.Integer(0), sp.Integer(1)
    for index in range(degree):
        previous, current = current, sp.expand(point * current - index * previous)
    return current


def polynomial_in_hermite(coefficients: tuple[sp.Expr, ...], point: sp.Expr) -> sp.Expr:
    """Return sum_k c_k He_k(x) / sqrt(k!), whose squared coefficients are its spectral weights."""
    return sum((c * hermite(k, point) / sp.sqrt(sp.factorial(k)) for k, c in enumerate(coefficients)), sp.Integer(0))


def stability_series(coefficients: tuple[sp.Expr, ...], correlation: sp.Expr) -> sp.Expr:
    """Return sum_k c_k^2 rho^k, the noise stability of a function with normalised Hermite coefficients c_k."""
    return sum((c**2 * correlation**k for k, c in enumerate(coefficients)), sp.Integer(0))


def noise_operator(function: sp.Lambda, point: sp.Expr, correlation: sp.Expr) -> Mean:
    """Return (T_rho f)(x) = E f(rho x + sqrt(1 - rho^2) Z)."""
    return Mean(function(correlation * point + sp.sqrt(1 - correlation**2) * Z), (Z,))


# Mehler: E e_s(X) e_t(Y) = exp(rho s t). Comparing coefficients of s^m t^n gives E He_m(X) He_n(Y) = n! rho^n delta_mn.

_mehler = PairMean(generator(X, s) * generator(Y, t), rho)
_mehler_value = sp.exp(rho * s * t)

MEHLER = identity(
    "gaussian.mehler",
    "E e_s(X) e_t(Y) = exp(rho s t) for the generating function e_s of the Hermite polynomials.",
    {rho: CORRELATION, s: _SOME, t: _SOME},
    _mehler,
    _mehler_value,
    Mutant("wrong sign of rho", rhs=sp.exp(-rho * s * t)),
    Mutant("normalisation dropped", rhs=_mehler_value * sp.exp((s**2 + t**2) / 2)),
    "0.1 % off",
    source=f"Mehler (1866); {_TEXTBOOK}, Prop. 11.31",
    engines=ALL_ENGINES,
    derivation=(
        Step(
            "The exponent s X + t Y is normal with variance s^2 + 2 rho s t + t^2, so its exponential has a known mean.",
            PairMean(sp.exp(s * X + t * Y), rho),
            sp.exp((s**2 + 2 * rho * s * t + t**2) / 2),
        ),
        Step("Dividing by exp(s^2/2 + t^2/2) leaves exp(rho s t).", _mehler, _mehler_value),
        Step(
            "The coefficient of s^m t^n / (m! n!) is E He_m(X) He_n(Y) on the left and n! rho^n (m = n) on the right."
        ),
    ),
)

# The generating function shifts: E f(X) e_s(X) = E f(X + s), since the density times e_s is the density shifted by s.

SHIFT = identity(
    "gaussian.shift",
    "phi(x) e_s(x) = phi(x - s).",
    {x: REAL_LINE, s: REAL_LINE},
    normal_density(x) * generator(x, s),
    normal_density(x - s),
    Mutant("wrong sign of s", rhs=normal_density(x + s)),
    Mutant("normalisation dropped", lhs=normal_density(x) * sp.exp(s * x)),
    source="textbook",
)

# The same, coefficient by coefficient, with the polynomials themselves.


def _hermite_symbolic(degree: sp.Symbol, point: sp.Expr, highest: int) -> sp.Expr:
    """Return He_degree(point) for a symbolic degree up to `highest`."""
    return sum((sp.KroneckerDelta(degree, k) * hermite(k, point) for k in range(highest + 1)), sp.Integer(0))


_orthogonal = sp.KroneckerDelta(m, n) * sp.factorial(n) * rho**n

ORTHOGONALITY = identity(
    "gaussian.hermite_orthogonality",
    "E He_m(X) He_n(Y) = n! rho^n when m = n, else 0.",
    {m: integers(0, 4), n: integers(0, 4), rho: CORRELATION},
    PairMean(_hermite_symbolic(m, X, 4) * _hermite_symbolic(n, Y, 4), rho),
    _orthogonal,
    Mutant("factorial dropped", rhs=sp.KroneckerDelta(m, n) * rho**n),
    Mutant("one power of rho too many", rhs=_orthogonal * rho),
    source=f"{_TEXTBOOK}, Prop. 11.31",
    engines=("symbolic", "balls", "integrate"),
    assumes=("gaussian.mehler",),
)

# The stability series, for a polynomial with arbitrary coefficients; polynomials are dense in L^2(gamma).

_c = numbered("c", _DEGREE + 1)
_f = polynomial_in_hermite(_c, X)
_pair_of_f = PairMean(_f * polynomial_in_hermite(_c, Y), rho)
_coefficients = dict.fromkeys(_c, _PARAMETERS)
_series = stability_series(_c, rho)

SERIES = identity(
    "gaussian.stability_series",
    "Stab_rho(f) = sum_k c_k^2 rho^k for f = sum_k c_k He_k/sqrt(k!), of degree at most 3.",
    {rho: CORRELATION, **_coefficients},
    _pair_of_f,
    _series,
    Mutant("rho replaced by rho^2", rhs=stability_series(_c, rho**2)),
    Mutant("coefficients not squared", rhs=sum((c * rho**k for k, c in enumerate(_c)), sp.Integer(0))),
    source=f"paper, section 3, as publicly reported; {_TEXTBOOK}, Prop. 11.31",
    engines=SAMPLED,
    assumes=("gaussian.mehler",),
)

# The semigroup, on the generating function and hence on every Hermite polynomial.

EIGENFUNCTIONS = identity(
    "gaussian.eigenfunctions",
    "(T_rho e_s)(x) = exp(rho s x - rho^2 s^2/2) for e_s(x) = exp(s x - s^2/2).",
    {rho: CORRELATION, s: _SOME, x: REAL_LINE},
    noise_operator(sp.Lambda(X, generator(X, s)), x, rho),
    generator(x, rho * s),
    Mutant("mean shrunk, variance forgotten", rhs=sp.exp(rho * s * x - s**2 / 2)),
    Mutant("wrong sign of rho", rhs=generator(x, -rho * s)),
    source=f"{_TEXTBOOK}, Prop. 11.37",
    engines=ALL_ENGINES,
)

_twice = Mean(
    generator(rho_2 * (rho * x + sp.sqrt(1 - rho**2) * Z1) + sp.sqrt(1 - rho_2**2) * Z2, s),
    (Z1, Z2),
)

SEMIGROUP = identity(
    "gaussian.semigroup",
    "T_rho T_{rho_2} = T_{rho rho_2}, on the generating function of the Hermite polynomials.",
    {rho: CORRELATION, rho_2: CORRELATION, s: _SOME, x: REAL_LINE},
    _twice,
    noise_operator(sp.Lambda(X, generator(X, s)), x, rho * rho_2),
    Mutant("only one of the two noises", rhs=noise_operator(sp.Lambda(X, generator(X, s)), x, rho)),
    Mutant("correlations added", rhs=generator(x, (rho + rho_2) * s)),
    source=f"{_TEXTBOOK}, Prop. 11.37",
    engines=SAMPLED,
)

# Price's theorem, on exponentials: they span, and both sides are bilinear in (f, g).

_product = PairMean(sp.exp(s * X + t * Y), rho)

PRICE = identity(
    "gaussian.price",
    "d/drho E f(X) g(Y) = E f'(X) g'(Y), for f(x) = e^(s x) and g(y) = e^(t y).",
    {rho: between("-99/100", "99/100"), s: _SOME, t: _SOME},
    # Left: differentiated along Y = rho X + sqrt(1 - rho^2) Z, which does not use the theorem.
    sp.diff(_product, rho),
    s * t * _product,
    "factor 2",
    Mutant("derivative of one factor only", rhs=s * _product),
    source="Price (1958)",
    engines=SAMPLED,
    derivation=(
        Step("E e^{sX + tY} has a closed form,", _product, sp.exp((s**2 + 2 * rho * s * t + t**2) / 2)),
        Step(
            "and its derivative in rho brings down s t, which is E f'(X) g'(Y).",
            sp.diff(sp.exp((s**2 + 2 * rho * s * t + t**2) / 2), rho),
            s * t * _product,
        ),
    ),
)

# Monotone and convex on [0, 1]: every coefficient of the series is a square.

_second = sp.diff(_series, rho, 2)

MONOTONE = bound(
    "gaussian.monotone",
    "The slope of the stability (a second moment, not a covariance) is >= 0, for f = sum_k c_k He_k/sqrt(k!) of degree at most 3.",
    {rho: UNIT, **_coefficients},
    sp.Integer(0),
    sp.diff(_series, rho),
    Mutant("on [-1, 1] instead", rhs=sp.diff(_series, rho).subs(rho, -rho)),
    Mutant("strictly above the degree-1 weight", lhs=_c[1] ** 2 + sp.Rational(1, 1000)),
    source="paper, section 3, as publicly reported",
    engines=("symbolic", "balls", "search"),
    assumes=("gaussian.stability_series",),
)

CONVEX = bound(
    "gaussian.monotone_convex",
    "The second derivative of the stability is >= 0, for f = sum_k c_k He_k/sqrt(k!) of degree at most 3.",
    {rho: UNIT, **_coefficients},
    sp.Integer(0),
    _second,
    Mutant("concave", rhs=-_second),
    Mutant("on [-1, 1] instead", rhs=_second.subs(rho, -rho)),
    source="paper, section 3, as publicly reported",
    engines=("symbolic", "balls", "search"),
    derivation=(
        Step("At rho = 0 the pair is independent.", value_at(_series, {rho: 0}), Mean(_f, (X,)) ** 2),
        Step("At rho = 1 both are the same.", value_at(_series, {rho: 1}), Mean(_f**2, (X,))),
    ),
    assumes=("gaussian.monotone", "gaussian.stability_series"),
)

# The same for every degree: rho^k and rho^(k-1) are written b, the degree is 1 + j or 2 + j.

POWER_SLOPE = bound(
    "gaussian.power_slope",
    "The slope k rho^(k-1) of rho^k is >= 0, with k = 1 + j and b = rho^(k-1).",
    {j: HALF_LINE, b: UNIT},
    sp.Integer(0),
    (1 + j) * b,
    Mutant("odd powers of a negative rho", rhs=-(1 + j) * b),
    Mutant("degrees below 1 too", rhs=(j - 1) * b),
    source="textbook",
    engines=("symbolic", "search"),
)

POWER_BEND = bound(
    "gaussian.power_bend",
    "The second derivative k (k - 1) rho^(k-2) of rho^k is >= 0, with k = 2 + j and b = rho^(k-2).",
    {j: HALF_LINE, b: UNIT},
    sp.Integer(0),
    (2 + j) * (1 + j) * b,
    Mutant("concave", rhs=-(2 + j) * (1 + j) * b),
    Mutant("degrees below 1 too", rhs=(1 + j) * (j - 1) * b),
    source="textbook",
    engines=("symbolic", "search"),
)

# Total influence: the slope at rho = 1.

_influence = sum((k * c**2 for k, c in enumerate(_c)), sp.Integer(0))

INFLUENCE = identity(
    "gaussian.influence",
    "E |f'|^2 = sum_k k c_k^2 for f = sum_k c_k He_k/sqrt(k!), of degree at most 3.",
    _coefficients,
    Mean(sp.diff(_f, X) ** 2, (X,)),
    _influence,
    Mutant("weights not multiplied by the degree", rhs=sum((c**2 for c in _c), sp.Integer(0))),
    "factor 2",
    source=f"{_TEXTBOOK}, section 11.4",
    engines=SAMPLED,
    derivation=(Step("The slope of the series at 1 is the same sum.", derivative(_series, rho, at=1), _influence),),
    assumes=("gaussian.stability_series",),
)

_slopes = sp.diff(generator(X, s), X) * sp.diff(generator(X, t), X)

INFLUENCE_GENERATING = identity(
    "gaussian.influence_generating",
    "E e_s'(X) e_t'(X) = s t exp(s t) for e_s(x) = exp(s x - s^2/2).",
    {s: _SOME, t: _SOME},
    Mean(_slopes, (X,)),
    s * t * sp.exp(s * t),
    Mutant("without the slopes", rhs=sp.exp(s * t)),
    "factor 2",
    source=f"{_TEXTBOOK}, section 11.4",
    engines=SAMPLED,
)

CLAIMS = (
    MEHLER,
    SHIFT,
    ORTHOGONALITY,
    SERIES,
    EIGENFUNCTIONS,
    SEMIGROUP,
    PRICE,
    MONOTONE,
    CONVEX,
    POWER_SLOPE,
    POWER_BEND,
    INFLUENCE,
    INFLUENCE_GENERATING,
    *gaussian_pairs.CLAIMS,
    *gaussian_parts.CLAIMS,
    *gaussian_boundary.CLAIMS,
)
THEOREMS = (
    *gaussian_theorems.THEOREMS,
    *gaussian_dimensions.THEOREMS,
    *gaussian_parts.THEOREMS,
    *gaussian_boundary.THEOREMS,
)
