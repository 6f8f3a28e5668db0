"""Certified E f(X) g(Y) for products that are neither homogeneous nor entire.

conditioning    E f(X) g(Y) = E f(X) G(X), G(x) = E g(rho x + s Z): for g polynomial on either side of one kink, G is made of
                polynomials, phi and erfc, so one integral (acb.integral) is left, cut where f has its kink
Hermite series  sum_{k < K} a_k b_k rho^k, a_k = E f(Z) He_k(Z)/sqrt(k!), and by Cauchy-Schwarz what is left out is at most
                |rho|^K sqrt((E f^2 - sum a_k^2)(E g^2 - sum b_k^2)): one-dimensional integrals only
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from math import comb

import sympy as sp
from flint import acb, arb

from nstheory.arithmetic import real_balls
from nstheory.arithmetic.complex_balls import ComplexWalker
from nstheory.arithmetic.exact.gaussian_means import KINKS, sides
from nstheory.arithmetic.integrals.growth import Growth, cut, growth_of, symmetric
from nstheory.arithmetic.integrals.kinks import smooth_ranges
from nstheory.arithmetic.integrals.lattice import hermite_coefficients, lattice
from nstheory.errors import NotEvaluableError
from nstheory.language.expectation import PairMean

_TERMS = (24, 48, 96, 160)
# Cramer's inequality: |He_k(x)| <= CRAMER sqrt(k!) exp(x^2/4).
_CRAMER = "1.0865"


@dataclass(frozen=True)
class Factors:
    """h(X, Y) = f(X) g(Y), with the symbols that stand for X and Y."""

    f: sp.Expr
    g: sp.Expr
    first: sp.Symbol
    second: sp.Symbol

    @property
    def swapped(self) -> Factors:
        """The same product with the roles exchanged."""
        return Factors(self.g, self.f, self.second, self.first)


def factors(node: PairMean) -> Factors | None:
    """Return the integrand as a product f(X) g(Y), or None."""
    first, second = node.pair
    f, g = sp.Integer(1), sp.Integer(1)
    for factor in sp.Mul.make_args(node.integrand):
        if not factor.has(second):
            f *= factor
        elif not factor.has(first):
            g *= factor
        else:
            return None
    return Factors(f, g, first, second)


# Conditioning


def by_conditioning(split: Factors, rho: arb, values: real_balls.Values, bits: int) -> arb:
    """Return E f(X) g(Y) for |rho| < 1, f or g polynomial on either side of one kink."""
    try:
        pieces = _Pieces.of(split.g, split.second, values)
    except NotEvaluableError:
        split = split.swapped
        pieces = _Pieces.of(split.g, split.second, values)
    s = (1 - rho * rho).sqrt()
    inner, outer = growth_of(split.g, (split.second,), values), growth_of(split.f, (split.first,), values)
    # |E g(rho x + s Z)| <= e^(c + r|x|) E e^(r|Z|), and E e^(r|Z|) <= 2 e^(r^2/2).
    constant = outer.constant + inner.constant + arb(2).log() + inner.rate**2 / 2
    edge, tail = cut(Growth(constant, outer.rate + inner.rate, arb(0), 0.0), 1, arb(0), bits)
    body = _against_density(split.f, split.first, edge, values, bits, lambda x: pieces.smoothed(rho * x, s))
    return body + symmetric(tail)


def _against_density(
    f: sp.Expr, variable: sp.Symbol, edge: arb, values: real_balls.Values, bits: int, factor: Callable[[acb], acb]
) -> arb:
    """Return the integral of f(x) factor(x) phi(x) over [-edge, edge]."""
    tolerance = arb(2) ** -bits
    total = acb(0)
    for piece, start, stop in _ranges(f, variable, values, edge):
        walker = ComplexWalker(piece, real_balls.encloser(values))

        def weighted(x: acb, analytic: bool, walker: ComplexWalker = walker) -> acb:
            return walker.at({variable: x}, analytic) * factor(x) * (-x * x / 2).exp()

        total += acb.integral(weighted, acb(start), acb(stop), rel_tol=tolerance, abs_tol=tolerance)
    return total.real / (2 * arb.pi()).sqrt()


def _ranges(f: sp.Expr, variable: sp.Symbol, values: real_balls.Values, edge: arb) -> list[tuple[sp.Expr, arb, arb]]:
    """Return f with the ranges between its kinks; [-edge, edge] in two halves when it has none, or they are not known."""
    halves = [(f, -edge, arb(0)), (f, arb(0), edge)]
    if not f.has(*KINKS):
        return halves
    try:
        return smooth_ranges(f, variable, values, edge)
    except NotEvaluableError:
        return halves


@dataclass(frozen=True)
class _Pieces:
    """A function of y: the polynomial `left`, plus the polynomial `jump` above `place`; coefficients are balls."""

    place: arb
    left: list[arb]
    jump: list[arb]

    @classmethod
    def of(cls, expression: sp.Expr, variable: sp.Symbol, values: real_balls.Values) -> _Pieces:
        split = sides(expression, variable)
        polynomials = []
        for piece in (split.left, split.right - split.left):
            polynomial = sp.expand(piece).as_poly(variable)
            if polynomial is None:
                raise NotEvaluableError(f"{expression} is not a polynomial on either side of {split.cut}")
            polynomials.append([real_balls.enclose(value, values) for value in reversed(polynomial.all_coeffs())])
        return cls(real_balls.enclose(split.cut, values), *polynomials)

    def smoothed(self, centre: acb, s: arb) -> acb:
        """Return E of the function at centre + s Z."""
        whole = sum((c * acb(_moment(k)) for k, c in enumerate(_in_z(self.left, centre, s))), acb(0))
        threshold = (self.place - centre) / s
        bell = (-threshold * threshold / 2).exp() / (2 * arb.pi()).sqrt()
        uppers = [(threshold / arb(2).sqrt()).erfc() / 2, bell]  # E Z^k 1[Z > threshold]
        power = acb(1)
        for k in range(2, len(self.jump)):
            power *= threshold
            uppers.append(power * bell + (k - 1) * uppers[k - 2])
        return whole + sum((c * u for c, u in zip(_in_z(self.jump, centre, s), uppers, strict=False)), acb(0))


def _moment(power: int) -> int:
    result = 1
    for factor in range(power - 1, 0, -2):
        result *= factor
    return result if power % 2 == 0 else 0


def _in_z(polynomial: list[arb], centre: acb, s: arb) -> list[acb]:
    """Return the coefficients of z -> p(centre + s z)."""
    result = []
    for k in range(len(polynomial)):
        value, power = acb(0), acb(1)
        for j in range(k, len(polynomial)):
            value += polynomial[j] * comb(j, k) * power
            power *= centre
        result.append(value * real_balls.integer_power(s, k))
    return result


# Hermite series


def by_hermite_series(split: Factors, rho: arb, values: real_balls.Values, bits: int) -> arb:
    """Return E f(X) g(Y) with what the series leaves out as part of the ball; wide for kinked f near |rho| = 1."""
    first = _expansion(split.f, split.first, values)
    same = split.g.subs(split.second, split.first)
    second = first if same == split.f else _expansion(same, split.first, values)
    target = arb(2) ** (-bits // 2 - 8)
    for terms in _TERMS:
        a, rest_a = first(terms, bits)
        b, rest_b = (a, rest_a) if second is first else second(terms, bits)
        left_out = real_balls.integer_power(abs(rho), terms) * (rest_a * rest_b).sqrt()
        if left_out < target:
            break
    total, power = arb(0), arb(1)
    for one, other in zip(a, b, strict=True):
        total += one * other * power
        power *= rho
    return total + symmetric(left_out)


def hermite_coefficient(f: sp.Expr, variable: sp.Symbol, degree: int, values: real_balls.Values, bits: int) -> arb:
    """Return a ball around a_k = E f(Z) He_k(Z)/sqrt(k!). Raises NotEvaluableError without a growth certificate."""
    growth = growth_of(f, (variable,), values)
    edge, tail = _hermite_cut(growth, bits)
    scale = arb(degree).fac().sqrt() if degree else arb(1)

    def polynomial(x: acb) -> acb:
        previous, current = acb(0), acb(1)
        for index in range(degree):
            previous, current = current, x * current - index * previous
        return current / scale

    return _against_density(f, variable, edge, values, bits, polynomial) + symmetric(tail)


def _hermite_cut(growth: Growth, bits: int) -> tuple[arb, arb]:
    """Return A and a bound of the integral of e^(c + r|x|) |He_k| phi/sqrt(k!) beyond it, by Cramer's inequality.

    With u = A - 2r >= 2 the integral of exp(r x - x^2/4) beyond A is at most e^(r^2) e^(-u^2/4).
    """
    u = arb(2)
    while True:
        tail = 2 * arb(_CRAMER) / (2 * arb.pi()).sqrt() * (growth.constant + growth.rate**2 - u * u / 4).exp()
        if tail < arb(2) ** -bits:
            return arb(int(float((u + 2 * growth.rate).upper())) + 1), tail.upper()
        u += 1


Expansion = Callable[[int, int], tuple[list[arb], arb]]


def _expansion(f: sp.Expr, variable: sp.Symbol, values: real_balls.Values) -> Expansion:
    """Return a function of (terms, bits) that gives the coefficients and E f^2 minus the sum of their squares."""
    if f.free_symbols == {variable}:
        return lambda terms, bits: _kept(f, variable, terms, bits)
    return lambda terms, bits: _expanded(f, variable, terms, values, bits)


@lru_cache(maxsize=256)
def _kept(f: sp.Expr, variable: sp.Symbol, terms: int, bits: int) -> tuple[list[arb], arb]:
    return _expanded(f, variable, terms, {}, bits)


def _expanded(
    f: sp.Expr, variable: sp.Symbol, terms: int, values: real_balls.Values, bits: int
) -> tuple[list[arb], arb]:
    if growth_of(f, (variable,), values).strip > 0:
        coefficients = hermite_coefficients(f, variable, terms, values, bits)
        energy = lattice(f**2, (variable,), values, bits)
    else:
        coefficients = [hermite_coefficient(f, variable, degree, values, bits) for degree in range(terms)]
        energy = _energy(f, variable, values, bits)
    rest = energy - sum((a * a for a in coefficients), arb(0))
    if not rest.is_finite():
        raise NotEvaluableError(f"the Hermite coefficients of {f} could not be enclosed")
    return coefficients, rest.max(arb(0)).upper()


def _energy(f: sp.Expr, variable: sp.Symbol, values: real_balls.Values, bits: int) -> arb:
    """Return E f(Z)^2."""
    edge, tail = cut(growth_of(f**2, (variable,), values), 1, arb(0), bits)
    return _against_density(f**2, variable, edge, values, bits, lambda x: acb(1)) + symmetric(tail)
