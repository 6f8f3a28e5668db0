"""Measurements: stability, influence and degree weights of polynomials, and the bounds on spectral tails."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import sympy as sp

from nstheory.language.domain import UNIT, between, integers
from nstheory.ties.tie import UNIT as ULP
from nstheory.ties.tie import Estimate, Tie

__all__ = ["TIES"]

_MEASURE = "nstheory.measure"
_SPECTRUM = "nstheory.theory.spectrum"
_GAUSSIAN = "nstheory.theory.gaussian"
_SAMPLED = "the standard error, and the rounding of float32 inputs"
_ROUNDED = "exact arithmetic, rounded outward once"
_SAMPLES = 2**12
_COEFFICIENTS = {f"c_{degree}": between(-1, 1) for degree in range(4)}
_FLOAT32 = 2e-6 / ULP
_LOSSES = {"rho": between("1/8", "7/8"), "degree": integers(1, 20), "loss": between("1/16", "1/4")}


def _polynomial(c: tuple[Fraction, ...]) -> Callable[[Any], Any]:
    """Return f(x) = sum_k c_k He_k(x_1)/sqrt(k!), k up to 3."""
    c_0, c_1, c_2, c_3 = map(float, c)

    def f(x: Any) -> Any:
        one = x[:, 0]
        return c_0 + c_1 * one + c_2 * (one**2 - 1) / 2**0.5 + c_3 * (one**3 - 3 * one) / 6**0.5

    return f


def _estimate(interval: Any) -> Estimate:
    return Estimate(interval.estimate, interval.stderr)


def _stability(stability: Callable[..., Any], rho: Fraction, *c: Fraction) -> Estimate:
    found = stability(_polynomial(c), [float(rho)], dim=1, n_samples=_SAMPLES)
    return _estimate(found.second_moment[0])


def _series(stated: Callable[..., sp.Expr], rho: sp.Expr, *c: sp.Expr) -> sp.Expr:
    return stated(c, rho)


def _parity(stability: Callable[..., Any], keep: Fraction, size: Fraction) -> Estimate:
    """Return the stability of a parity of bits."""
    found = stability(
        lambda x: (1 - 2 * (x % 2)).prod(1).double(),
        [float(keep)],
        tokens=int(size),
        vocab_size=2,
        n_samples=_SAMPLES,
    )
    return _estimate(found.second_moment[0])


def _addition(stability: Callable[..., Any], keep: Fraction, modulus: Fraction) -> Estimate:
    """Return the stability of the one-hot of a sum, by its inner product."""
    import torch

    p = int(modulus)
    found = stability(
        lambda x: torch.nn.functional.one_hot(x.sum(1) % p, p).double(),
        [float(keep)],
        tokens=2,
        vocab_size=p,
        n_samples=_SAMPLES,
    )
    return _estimate(found.second_moment[0])


def _influence(influence: Callable[..., Any], *c: Fraction) -> Estimate:
    return _estimate(influence(_polynomial(c), dim=1, n_samples=_SAMPLES).total)


def _degree_one(weight: Callable[..., Any], *c: Fraction) -> Estimate:
    return _estimate(weight(_polynomial(c), dim=1, n_samples=2**15))


def _degree_one_stated(stated: Callable[..., sp.Expr], *c: sp.Expr) -> sp.Expr:
    """Return the weight at degree 1, the part of the series in rho that is linear at 0."""
    rho = sp.Symbol("rho")
    return sp.diff(stated(c, rho), rho).subs(rho, 0)


def _measured(**known: Any) -> Any:
    from nstheory.measure import Measured

    return Measured(mean_square=1, **known)


def _lemma(tail_bound: Callable[..., Any], rho: Fraction, degree: Fraction, loss: Fraction) -> float:
    return tail_bound(_measured(stability=[(rho, 1 - loss)]), int(degree)).lemma1


def _by_influence(tail_bound: Callable[..., Any], degree: Fraction, influence: Fraction) -> float:
    return tail_bound(_measured(gradient=influence), int(degree)).influence


def _program(tail_bound: Callable[..., Any]) -> float:
    """Return the bound on the tail at degree 15 of the spectrum W_k = (1/5)(4/5)^k, from exact stabilities."""
    from nstheory.theory.spectrum.linear_program import DEGREE

    return tail_bound(_geometric(), DEGREE).bound


def _geometric() -> Any:
    from nstheory.theory.spectrum.linear_program import MULTIPLIERS

    stability = [(_fraction(rho), Fraction(1, 5) / (1 - Fraction(4, 5) * _fraction(rho))) for rho in MULTIPLIERS]
    return _measured(squared_mean=Fraction(1, 5), stability=stability)


def _fraction(value: sp.Rational) -> Fraction:
    return Fraction(int(value.p), int(value.q))


def _certificate(check: Callable[..., float]) -> float:
    """Return what the checker makes of the certificate of theory/."""
    from nstheory.measure.spectrum.certificate import Certificate, Term
    from nstheory.theory.spectrum.linear_program import AT_ZERO, DEGREE, LEVEL, MULTIPLIERS

    terms = [Term("mean_square", _fraction(LEVEL), Fraction(1), Fraction(1))]
    terms.append(Term("squared_mean", _fraction(AT_ZERO), Fraction(1, 5), Fraction(1, 5)))
    for rho, multiplier in MULTIPLIERS.items():
        value = Fraction(1, 5) / (1 - Fraction(4, 5) * _fraction(rho))
        terms.append(Term("stability", _fraction(multiplier), value, value, _fraction(rho)))
    return check(Certificate("weight", "upper", True, Fraction(0), tuple(terms), first=DEGREE))


def _certified(stability: Callable[..., sp.Expr]) -> sp.Expr:
    from nstheory.theory.spectrum.linear_program import AT_ZERO, LEVEL, MULTIPLIERS

    return LEVEL + AT_ZERO * stability(sp.Integer(0)) + sum(y * stability(rho) for rho, y in MULTIPLIERS.items())


def _envelope(end: str) -> Callable[..., float]:
    return lambda envelope, rho: getattr(envelope(_geometric(), [rho]), end)[0]


def _on_tokens(c: tuple[Fraction, ...]) -> Any:
    """Return exact measurements of the spectrum W_k = c_k^2 on three tokens, which leave nothing open."""
    from nstheory.measure import Measured

    weights = [one**2 for one in c]
    points = (Fraction(1, 4), Fraction(1, 2), Fraction(3, 4))
    stability = [(rho, sum((w * rho**k for k, w in enumerate(weights)), Fraction(0))) for rho in points]
    return Measured(sum(weights, Fraction(0)), stability=stability, domain="tokens", n_tokens=3)


def _weights(end: str) -> Callable[..., list[float]]:
    return lambda weights, *c: list(getattr(weights(_on_tokens(c), 3, share=False), end))


def _one_weight(end: str) -> Callable[..., list[float]]:
    """Return the bound on each weight by itself."""
    return lambda bound, *c: [float(bound(_on_tokens(c), k, k, end, share=False).bound) for k in range(4)]


def _weights_stated(stated: Callable[..., sp.Expr], *c: sp.Expr) -> list[sp.Expr]:
    """Return W_k, the coefficients of the stability in powers of rho."""
    rho = sp.Symbol("rho")
    return [sp.diff(stated(c, rho), rho, k).subs(rho, 0) / sp.factorial(k) for k in range(4)]


def _loose(
    code: str, claim: str, theory: str, inputs: dict[str, Any], ends: Callable[[str], Any], state: Any
) -> list[Tie]:
    """Return the two ties of an interval that measurements leave."""
    return [
        Tie(
            code,
            claim,
            theory,
            inputs,
            ends(end),
            state,
            1e-4 / ULP,
            "what the measurements leave open, and the program's own accuracy",
            relation,
            1.0,
            points=1,
        )
        for end, relation in (("lower", "<="), ("upper", ">="))
    ]


SAMPLED = (
    Tie(
        f"{_MEASURE}.stability",
        "gaussian.stability_series",
        f"{_GAUSSIAN}.stability_series",
        {"rho": between(-1, 1), **_COEFFICIENTS},
        _stability,
        _series,
        _FLOAT32,
        _SAMPLED,
        size=4.0,
        points=4,
    ),
    Tie(
        f"{_MEASURE}.stability",
        "tokens.parity",
        "nstheory.theory.tokens.parity_stability",
        {"keep": UNIT, "size": integers(1, 5)},
        _parity,
        lambda stated, *values: stated(*values),
        0,
        "the standard error alone",
        points=2,
    ),
    Tie(
        f"{_MEASURE}.stability",
        "tokens.modular_addition",
        "nstheory.theory.tokens.modular_addition_stability",
        {"keep": UNIT, "modulus": integers(2, 7)},
        _addition,
        lambda stated, *values: stated(*values),
        0,
        "the standard error alone",
        points=2,
    ),
    Tie(
        f"{_MEASURE}.influence",
        "gaussian.influence",
        f"{_SPECTRUM}.influence.spectrum_influence",
        _COEFFICIENTS,
        _influence,
        lambda stated, *c: stated(tuple(one**2 for one in c)),
        _FLOAT32,
        _SAMPLED,
        size=4.0,
        points=2,
    ),
    Tie(
        f"{_MEASURE}.degree_one_weight",
        "gaussian.stability_series",
        f"{_GAUSSIAN}.stability_series",
        _COEFFICIENTS,
        _degree_one,
        _degree_one_stated,
        _FLOAT32,
        _SAMPLED,
        size=4.0,
        points=2,
    ),
)

TAILS = (
    Tie(
        f"{_MEASURE}.tail_bound",
        "spectrum.lemma1",
        f"{_SPECTRUM}.lemma1.lemma1_bound",
        _LOSSES,
        _lemma,
        lambda stated, rho, degree, loss: stated(loss, rho, degree),
        2,
        _ROUNDED,
        ">=",
        points=4,
    ),
    Tie(
        f"{_MEASURE}.tail_bound",
        "spectrum.influence_tail",
        f"{_SPECTRUM}.influence.influence_bound",
        {"degree": integers(1, 20), "influence": between("1/4", 3)},
        _by_influence,
        lambda stated, degree, influence: stated(influence, degree),
        2,
        _ROUNDED,
        ">=",
        points=4,
    ),
    Tie(
        f"{_MEASURE}.check_certificate",
        "spectrum.lp_dominates",
        f"{_SPECTRUM}.linear_program.geometric_stability",
        {},
        _certificate,
        _certified,
        2,
        _ROUNDED,
        ">=",
    ),
    Tie(
        f"{_MEASURE}.tail_bound",
        "spectrum.lp_tail",
        f"{_SPECTRUM}.linear_program.geometric_stability",
        {},
        _program,
        _certified,
        1e-3 / ULP,
        "the certificate of theory/ is that of the program, rounded to four decimals",
        "<=",
    ),
    *_loose(
        f"{_MEASURE}.stability_envelope",
        "spectrum.lp_tail",
        f"{_SPECTRUM}.linear_program.geometric_stability",
        {"rho": UNIT},
        _envelope,
        lambda stated, rho: stated(rho),
    ),
    *(
        tie
        for name, ends in (("degree_weights", _weights), ("weight_bound", _one_weight))
        for tie in _loose(
            f"{_MEASURE}.{name}",
            "gaussian.stability_series",
            f"{_GAUSSIAN}.stability_series",
            _COEFFICIENTS,
            ends,
            _weights_stated,
        )
    ),
)

TIES: tuple[Tie, ...] = SAMPLED + TAILS
