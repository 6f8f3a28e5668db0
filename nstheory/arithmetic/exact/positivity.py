"""Exact proofs that a polynomial is non-negative on a box.

A variable on [a, b] is written (a + b v)/(1 + v) with v >= 0, one on [a, oo) is a + v, one on (-oo, b] is b - v. If
every coefficient of the resulting numerator is >= 0, so is the polynomial (Polya's certificate; in one variable it is
the Bernstein form). Splitting a box at its middle raises the power of the certificate.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache

import sympy as sp

from nstheory.language.domain import Domain, Integers, Interval

_MAX_SPLITS = 5


def proves_nonnegative(expression: sp.Expr, variables: Mapping[sp.Symbol, Domain]) -> bool:
    """Return True when the expression is certainly >= 0 on the box; False means "not proved", never "negative".

    Only polynomials with exact numeric coefficients are decided.
    """
    symbols = tuple(sorted(expression.free_symbols & set(variables), key=str))
    domains = tuple(_closed(variables[symbol]) for symbol in symbols)
    return _certificate(sp.sympify(expression), symbols, domains)


def _closed(domain: Domain) -> Interval:
    if isinstance(domain, Integers):
        return Interval(Fraction(min(domain.values)), Fraction(max(domain.values)))
    return domain


@lru_cache(maxsize=4096)
def _certificate(
    expression: sp.Expr, symbols: tuple[sp.Symbol, ...], domains: tuple[Interval, ...], splits: int = 0
) -> bool:
    if expression.free_symbols - set(symbols):
        return False
    if not symbols:
        return bool(expression.is_nonnegative)
    try:
        polynomial = sp.Poly(sp.expand(expression), *symbols)
    except sp.PolynomialError:
        return False
    if _all_coefficients_nonnegative(polynomial, symbols, domains):
        return True
    if splits >= _MAX_SPLITS or any(not domain.bounded for domain in domains):
        return False
    # Halve the widest side: the substitution becomes exact in the limit for a positive polynomial.
    widths = [domain.upper - domain.lower for domain in domains]  # type: ignore[operator]
    widest = widths.index(max(widths))
    middle = (domains[widest].lower + domains[widest].upper) / 2  # type: ignore[operator]
    halves = (Interval(domains[widest].lower, middle), Interval(middle, domains[widest].upper))
    return all(
        _certificate(expression, symbols, (*domains[:widest], half, *domains[widest + 1 :]), splits + 1)
        for half in halves
    )


def _all_coefficients_nonnegative(
    polynomial: sp.Poly, symbols: tuple[sp.Symbol, ...], domains: tuple[Interval, ...]
) -> bool:
    """Apply the substitution variable by variable, on the polynomial, and look at the coefficients."""
    polynomial = polynomial.to_field()  # the ends of the domains may be fractions
    for symbol, domain in zip(symbols, domains, strict=True):
        low = None if domain.lower is None else sp.Rational(domain.lower.numerator, domain.lower.denominator)
        high = None if domain.upper is None else sp.Rational(domain.upper.numerator, domain.upper.denominator)
        if low is None and high is None:
            return False
        if low is not None and high is not None:
            top, bottom = low + high * symbol, 1 + symbol
        else:
            top, bottom = (low + symbol, sp.Integer(1)) if low is not None else (high - symbol, sp.Integer(1))
        top, bottom = (sp.Poly(part, *symbols, domain=polynomial.domain) for part in (top, bottom))
        # Horner's scheme of sum_k c_k top^k bottom^(degree - k)
        coefficients = _coefficients(polynomial, symbol)
        total, denominator = coefficients[-1], bottom
        for coefficient in reversed(coefficients[:-1]):
            total = total * top + coefficient * denominator
            denominator = denominator * bottom
        polynomial = total
    return all(bool(value.is_nonnegative) for value in polynomial.coeffs())


def _coefficients(polynomial: sp.Poly, symbol: sp.Symbol) -> list[sp.Poly]:
    """Return the coefficients of the powers of one variable, from 0 on, as polynomials in all of them."""
    index = polynomial.gens.index(symbol)
    parts: list[dict[tuple[int, ...], sp.Expr]] = [{} for _ in range(max(polynomial.degree(symbol), 0) + 1)]
    for monomial, value in polynomial.terms():
        parts[monomial[index]][(*monomial[:index], 0, *monomial[index + 1 :])] = value
    return [
        sp.Poly(part or {(0,) * len(polynomial.gens): 0}, *polynomial.gens, domain=polynomial.domain) for part in parts
    ]
