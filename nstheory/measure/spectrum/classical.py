"""Certificates that need no solver: Lemma 1, the influence bound, and what is true of every spectrum."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from nstheory.measure.spectrum.certificate import Certificate, Term

__all__ = ["influence_certificate", "lemma1_certificates", "trivial_certificates"]

_DIGITS = 10**30


def trivial_certificates(blank: Certificate) -> list[Certificate]:
    """Return: 0 <= weight <= E f^2, no weight above the number of tokens, |Stab_rho| <= E f^2, and a Stab that was measured."""
    below = blank.rho is not None and blank.rho < 0
    height = Fraction(1 if blank.side == "upper" else -int(below))
    if blank.n_tokens is not None and blank.first is not None and blank.first > blank.n_tokens:
        height = Fraction(0)
    same = [
        index for index, term in enumerate(blank.terms) if blank.rho is not None and _correlation(term) == blank.rho
    ]
    return [_flat(blank, height, {}), *(_flat(blank, Fraction(0), {index: Fraction(1)}) for index in same)]


def influence_certificate(blank: Certificate) -> Certificate | None:
    """Return the bound I/T on the weight at degrees >= T, T = `blank.first`; None when no influence was measured."""
    found = [index for index, term in enumerate(blank.terms) if term.measurement == "influence"]
    return _flat(blank, Fraction(0), {found[0]: Fraction(1, blank.first or 1)}) if found else None


def lemma1_certificates(blank: Certificate) -> list[tuple[Fraction, Certificate]]:
    """Return pairs (rho, bound delta/(1 - |rho|^T) on the weight at degrees >= T) for every measured |rho| < 1.

    The function is b (1 - rho^k) with b >= 1/(1 - |rho|^T), a decimal of 30 digits.
    """
    found = []
    for index, term in enumerate(blank.terms):
        if term.rho is None or abs(term.rho) == 1:
            continue
        paid = _below(1 - _power_above(abs(term.rho), blank.first or 1))
        if paid > 0:
            factor = _above(1 / paid)
            found.append((term.rho, _flat(blank, factor, {index: -factor})))
    return found


def _flat(blank: Certificate, height: Fraction, multipliers: Mapping[int, Fraction]) -> Certificate:
    """Return the certificate of the function height + sum of multipliers (by number of the term) times measurements."""
    norm = next(index for index, term in enumerate(blank.terms) if term.measurement == "mean_square")
    every = dict(multipliers)
    if not blank.share:
        every[norm] = every.get(norm, Fraction(0)) + height
    terms = tuple(replace(term, multiplier=every.get(index, Fraction(0))) for index, term in enumerate(blank.terms))
    return replace(blank, constant=height if blank.share else Fraction(0), terms=terms)


def _correlation(term: Term) -> Fraction | None:
    """Return the rho at which a term is the stability: its own, 1 for E f^2, 0 for (E f)^2."""
    return {"mean_square": Fraction(1), "squared_mean": Fraction(0)}.get(term.measurement, term.rho)


def _above(value: Fraction) -> Fraction:
    return Fraction(-((-value.numerator * _DIGITS) // value.denominator), _DIGITS)


def _below(value: Fraction) -> Fraction:
    return Fraction(value.numerator * _DIGITS // value.denominator, _DIGITS)


def _power_above(base: Fraction, exponent: int) -> Fraction:
    """Return a decimal of 30 digits that is not below base^exponent, 0 <= base <= 1."""
    result, square = Fraction(1), base
    while exponent:
        if exponent & 1:
            result = _above(result * square)
        square = _above(square * square)
        exponent >>= 1
    return result
