"""The noise operator on Gaussian space.

X is standard normal and Y = rho X + sqrt(1 - rho^2) Z its noisy copy. The noise operator (T_rho f)(x) = E f(Y | X = x)
multiplies the Hermite polynomial of degree n by rho^n. Everything else follows: the noise stability of f is a power
series in rho whose coefficients are the spectral weights of f, all of them non-negative.

The exponentials e_s(x) = exp(s x - s^2/2) = sum_n He_n(x) s^n / n! generate all Hermite polynomials at once, so that a
statement about e_s for every s is a statement about every degree.
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Claim, Kind, Mutant, Relation, Step
from nstheory.language.domain import CORRELATION, UNIT, between, integers
from nstheory.language.expectation import Mean, PairMean
from nstheory.language.symbols import Z1, Z2, X, Y, Z, m, n, numbered, rho, s, sigma, t, x

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


def noise_operator(function: sp.Lambda, point: sp.Expr, correlation: sp.Expr, normal: sp.Symbol = Z) -> Mean:
    """Return (T_rho f)(x) = E f(rho x + sqrt(1 - rho^2) Z)."""
    return Mean(function(correlation * point + sp.sqrt(1 - correlation**2) * normal), (normal,))


# Mehler: E e_s(X) e_t(Y) = exp(rho s t). Comparing coefficients of s^m t^n gives E He_m(X) He_n(Y) = n! rho^n delta_mn.

_mehler = PairMean(generator(X, s) * generator(Y, t), rho)
_mehler_value = sp.exp(rho * s * t)

MEHLER = Claim(
    id="gaussian.mehler",
    statement="E e_s(X) e_t(Y) = exp(rho s t) for the generating function e_s of the Hermite polynomials.",
    kind=Kind.IDENTITY,
    variables={rho: CORRELATION, s: _SOME, t: _SOME},
    lhs=_mehler,
    rhs=_mehler_value,
    source=f"Mehler (1866); {_TEXTBOOK}, Prop. 11.31",
    engines=("symbolic", "balls", "integrate", "montecarlo", "search"),
    mutants=(
        Mutant("wrong sign of rho", rhs=sp.exp(-rho * s * t)),
        Mutant("normalisation dropped", rhs=_mehler_value * sp.exp((s**2 + t**2) / 2)),
        Mutant("0.1 % off", rhs=_mehler_value * sp.Rational(1001, 1000)),
    ),
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

# The same, coefficient by coefficient, with the polynomials themselves.


def _hermite_symbolic(degree: sp.Symbol, point: sp.Expr, highest: int) -> sp.Expr:
    """Return He_degree(point) for a symbolic degree up to `highest`."""
    return sum((sp.KroneckerDelta(degree, k) * hermite(k, point) for k in range(highest + 1)), sp.Integer(0))


_orthogonal = sp.KroneckerDelta(m, n) * sp.factorial(n) * rho**n

ORTHOGONALITY = Claim(
    id="gaussian.hermite_orthogonality",
    statement="E He_m(X) He_n(Y) = n! rho^n when m = n, else 0; every pair of degrees up to 5, exactly.",
    kind=Kind.IDENTITY,
    variables={m: integers(0, 5), n: integers(0, 5), rho: CORRELATION},
    lhs=PairMean(_hermite_symbolic(m, X, 5) * _hermite_symbolic(n, Y, 5), rho),
    rhs=_orthogonal,
    source=f"{_TEXTBOOK}, Prop. 11.31",
    engines=("symbolic", "balls"),
    mutants=(
        Mutant("factorial dropped", rhs=sp.KroneckerDelta(m, n) * rho**n),
        Mutant("one power of rho too many", rhs=_orthogonal * rho),
    ),
    assumes=("gaussian.mehler",),
)

# The stability series, for a polynomial with arbitrary coefficients; polynomials are dense in L^2(gamma).

_c = numbered("c", _DEGREE + 1)
_f = polynomial_in_hermite(_c, X)
_pair_of_f = PairMean(_f * polynomial_in_hermite(_c, Y), rho)
_coefficients = dict.fromkeys(_c, _PARAMETERS)
_series = stability_series(_c, rho)

SERIES = Claim(
    id="gaussian.stability_series",
    statement="Stab_rho(f) = sum_k rho^k fhat(k)^2 for every polynomial of degree at most 3 (then for L^2 by density).",
    kind=Kind.IDENTITY,
    variables={rho: CORRELATION, **_coefficients},
    lhs=_pair_of_f,
    rhs=_series,
    source=f"paper, section 3; {_TEXTBOOK}, Prop. 11.31",
    engines=("symbolic", "balls", "integrate", "montecarlo"),
    mutants=(
        Mutant("rho replaced by rho^2", rhs=stability_series(_c, rho**2)),
        Mutant("coefficients not squared", rhs=sum((c * rho**k for k, c in enumerate(_c)), sp.Integer(0))),
    ),
    assumes=("gaussian.mehler",),
)

# The semigroup, on the generating function and hence on every Hermite polynomial.

EIGENFUNCTIONS = Claim(
    id="gaussian.eigenfunctions",
    statement="(T_rho e_s)(x) = exp(rho s x - rho^2 s^2/2), so that T_rho He_n = rho^n He_n.",
    kind=Kind.IDENTITY,
    variables={rho: CORRELATION, s: _SOME, x: _PARAMETERS},
    lhs=noise_operator(sp.Lambda(X, generator(X, s)), x, rho),
    rhs=generator(x, rho * s),
    source=f"{_TEXTBOOK}, Prop. 11.37",
    engines=("symbolic", "balls", "integrate", "montecarlo", "search"),
    mutants=(
        Mutant("mean shrunk, variance forgotten", rhs=sp.exp(rho * s * x - s**2 / 2)),
        Mutant("wrong sign of rho", rhs=generator(x, -rho * s)),
    ),
)

_twice = Mean(
    generator(sigma * (rho * x + sp.sqrt(1 - rho**2) * Z1) + sp.sqrt(1 - sigma**2) * Z2, s),
    (Z1, Z2),
)

SEMIGROUP = Claim(
    id="gaussian.semigroup",
    statement="T_rho T_sigma = T_{rho sigma}, on the generating function of the Hermite polynomials.",
    kind=Kind.IDENTITY,
    variables={rho: CORRELATION, sigma: CORRELATION, s: _SOME, x: _PARAMETERS},
    lhs=_twice,
    rhs=noise_operator(sp.Lambda(X, generator(X, s)), x, rho * sigma),
    source=f"{_TEXTBOOK}, Prop. 11.37",
    engines=("symbolic", "balls", "integrate", "montecarlo"),
    mutants=(
        Mutant("only one of the two noises", rhs=noise_operator(sp.Lambda(X, generator(X, s)), x, rho)),
        Mutant("correlations added", rhs=generator(x, (rho + sigma) * s)),
    ),
)

# Price's theorem, on exponentials: they span, and both sides are bilinear in (f, g).

_product = PairMean(sp.exp(s * X + t * Y), rho)

PRICE = Claim(
    id="gaussian.price",
    statement="d/drho E f(X) g(Y) = E f'(X) g'(Y), for exponentials f and g, whose span is dense.",
    kind=Kind.IDENTITY,
    variables={rho: between("-99/100", "99/100"), s: _SOME, t: _SOME},
    # Left: differentiated along Y = rho X + sqrt(1 - rho^2) Z, which does not use the theorem.
    lhs=sp.diff(_product, rho),
    rhs=s * t * _product,
    source="Price (1958)",
    engines=("symbolic", "balls", "integrate", "montecarlo"),
    mutants=(
        Mutant("factor 2", rhs=2 * s * t * _product),
        Mutant("derivative of one factor only", rhs=s * _product),
    ),
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

MONOTONE = Claim(
    id="gaussian.monotone",
    statement="On [0, 1] the stability (a second moment, not a covariance) does not decrease: its slope is >= 0.",
    kind=Kind.BOUND,
    variables={rho: UNIT, **_coefficients},
    lhs=sp.Integer(0),
    rhs=sp.diff(_series, rho),
    relation=Relation.LESS_EQUAL,
    source="paper, section 3",
    engines=("symbolic", "balls", "search"),
    mutants=(
        Mutant("on [-1, 1] instead", rhs=sp.diff(_series, rho).subs(rho, -rho)),
        Mutant("strictly above the degree-1 weight", lhs=_c[1] ** 2 + sp.Rational(1, 1000)),
    ),
    assumes=("gaussian.stability_series",),
)

CONVEX = Claim(
    id="gaussian.monotone_convex",
    statement="On [0, 1] the stability is convex, and rises from (E f)^2 at rho = 0 to E f^2 at rho = 1.",
    kind=Kind.BOUND,
    variables={rho: UNIT, **_coefficients},
    lhs=sp.Integer(0),
    rhs=_second,
    relation=Relation.LESS_EQUAL,
    source="paper, section 3",
    engines=("symbolic", "balls", "search"),
    mutants=(
        Mutant("concave", rhs=-_second),
        Mutant("on [-1, 1] instead", rhs=_second.subs(rho, -rho)),
    ),
    derivation=(
        Step("At rho = 0 the pair is independent.", _series.subs(rho, 0), Mean(_f, (X,)) ** 2),
        Step("At rho = 1 both are the same.", _series.subs(rho, 1), Mean(_f**2, (X,))),
    ),
    assumes=("gaussian.monotone", "gaussian.stability_series"),
)

# Total influence: the slope at rho = 1.

_influence = sum((k * c**2 for k, c in enumerate(_c)), sp.Integer(0))

INFLUENCE = Claim(
    id="gaussian.influence",
    statement="E |f'|^2 = sum_k k W_k, the slope of the stability at rho = 1.",
    kind=Kind.IDENTITY,
    variables=_coefficients,
    lhs=Mean(sp.diff(_f, X) ** 2, (X,)),
    rhs=_influence,
    source=f"{_TEXTBOOK}, section 11.4",
    engines=("symbolic", "balls", "integrate", "montecarlo"),
    mutants=(
        Mutant("weights not multiplied by the degree", rhs=sum((c**2 for c in _c), sp.Integer(0))),
        Mutant("factor 2", rhs=2 * _influence),
    ),
    derivation=(Step("The slope of the series at 1 is the same sum.", sp.diff(_series, rho).subs(rho, 1), _influence),),
    assumes=("gaussian.stability_series",),
)

CLAIMS = (MEHLER, ORTHOGONALITY, SERIES, EIGENFUNCTIONS, SEMIGROUP, PRICE, MONOTONE, CONVEX, INFLUENCE)
