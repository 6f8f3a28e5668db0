"""Certificates that a function is non-negative on whole half lines, by a substitution that makes them bounded.

On x = c + y or x = c - y, y >= 0, a function made of polynomials, e^(k x), e^(-k x^2), tanh(k x), erf(k x) and logarithms of
numbers above 1 is a fraction of polynomials in y >= 0 and in numbers that lie in [0, 1]:

    E = e^-y,   Q = e^(-y^2/2),   g = erfc(u) e^(u^2) for u >= 0

Either y^j E^i <= (j/(i e))^j and y^j Q^k <= (j/(k e))^(j/2) bound the numerator from below, or its coefficients have one sign
(Polya's certificate, where they are exact). Kinks are resolved before: the line is cut where they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations, pairwise, product

import sympy as sp
from flint import arb

from nstheory.arithmetic import real_balls
from nstheory.arithmetic.exact.gaussian_means import KINKS
from nstheory.arithmetic.exact.positivity import proves_nonnegative
from nstheory.errors import NotEvaluableError
from nstheory.language.domain import HALF_LINE, UNIT, Interval

_BITS = 128
Domains = Mapping[sp.Symbol, Interval]


@dataclass(frozen=True)
class Cell:
    """A product of closed intervals, and an expression without kinks that is the given one inside of it."""

    expression: sp.Expr
    domains: dict[sp.Symbol, Interval]


def cells(expression: sp.Expr, domains: Domains) -> Iterator[Cell]:
    """Yield the cells between the kinks; a whole line is cut at 0 where nothing else cuts it.

    Where the expression may jump, the cuts are cells of their own: its value there is that of no side.

    Raises NotEvaluableError for a kink whose place depends on two variables, or is not rational.
    """
    cuts = {symbol: sorted(cut for cut in _cuts(expression, symbol) if cut in domains[symbol]) for symbol in domains}
    parts = [list(_parts(cuts[symbol], domain)) for symbol, domain in domains.items()]
    if expression.has(sp.sign, sp.Heaviside):
        for symbol, places in cuts.items():
            for place in places:
                others = {other: domain for other, domain in domains.items() if other is not symbol}
                yield from cells(expression.subs(symbol, _rational(place)), others)
    for choice in product(*parts):
        intervals = dict(zip(domains, choice, strict=True))
        inside = {symbol: _rational(_inside(one)) for symbol, one in intervals.items()}
        yield Cell(_resolved(expression, inside), intervals)


def _parts(cuts: list[Fraction], domain: Interval) -> Iterator[Interval]:
    low, high = domain.lower, domain.upper
    inside = [cut for cut in cuts if (low is None or cut > low) and (high is None or cut < high)]
    if not inside and low is None and high is None:
        inside = [Fraction(0)]
    yield from (Interval(*ends) for ends in pairwise([low, *inside, high]))


def _inside(one: Interval) -> Fraction:
    if one.lower is None:
        assert one.upper is not None, "a whole line has been cut"
        return one.upper - 1
    return one.lower + 1 if one.upper is None else (one.lower + one.upper) / 2


def _rational(value: Fraction) -> sp.Rational:
    return sp.Rational(value.numerator, value.denominator)


def _cuts(expression: sp.Expr, symbol: sp.Symbol) -> set[Fraction]:
    """Return where a kink may lie: each branch of an argument against each other one, or against 0."""
    found: set[Fraction] = set()
    for node in sp.preorder_traversal(expression):
        if not isinstance(node, KINKS) or symbol not in node.free_symbols:
            continue
        branches = {branch for argument in node.args for branch in _branches(argument)}
        zeros = (
            [one - other for one, other in combinations(branches, 2)] if isinstance(node, sp.Max | sp.Min) else branches
        )
        for zero in zeros:
            if symbol not in zero.free_symbols:
                continue
            polynomial = zero.as_poly(symbol)
            if polynomial is None or polynomial.degree() != 1 or zero.free_symbols != {symbol}:
                raise NotEvaluableError(f"the kink where {zero} = 0 has no rational place")
            root = -polynomial.coeff_monomial(1) / polynomial.coeff_monomial(symbol)
            if not root.is_Rational:
                raise NotEvaluableError(f"the kink where {zero} = 0 has no rational place")
            found.add(Fraction(int(root.p), int(root.q)))
    return found


def _branches(expression: sp.Expr) -> set[sp.Expr]:
    if not expression.has(*KINKS):
        return {expression}
    parts = [_branches(argument) for argument in expression.args]
    if isinstance(expression, sp.Max | sp.Min):
        return set().union(*parts)
    if isinstance(expression, sp.Abs):
        return parts[0] | {-one for one in parts[0]}
    if isinstance(expression, sp.sign):
        return {sp.Integer(1), sp.Integer(-1)}
    return {expression.func(*choice) for choice in product(*parts)}


def _resolved(expression: sp.Expr, inside: Mapping[sp.Symbol, sp.Rational]) -> sp.Expr:
    """Return the expression with each kink replaced by the branch that holds at a point inside of the cell."""
    if not expression.has(*KINKS):
        return expression
    arguments = [_resolved(argument, inside) for argument in expression.args]
    if not isinstance(expression, KINKS):
        return expression.func(*arguments)
    values = [argument.subs(inside) for argument in arguments]
    if isinstance(expression, sp.Max | sp.Min):
        return arguments[values.index(expression.func(*values))]
    if isinstance(expression, sp.Abs):
        return sp.sign(values[0]) * arguments[0]
    return expression.func(values[0])


def nonnegative(cell: Cell, strict: bool = False) -> bool:
    """Return True when the expression is certainly >= 0 (> 0) on the cell, one variable of which may run along a half line.

    False means "not proved". Polynomials of any number of variables, and what the module says in one of them.
    """
    expression, domains = cell.expression, dict(cell.domains)
    if strict and not expression.free_symbols:
        return expression.is_positive is True
    if not strict and proves_nonnegative(expression, domains):
        return True
    deep = {
        symbol
        for node in expression.atoms(sp.Function, sp.exp, sp.Pow)
        if not _polynomial(node)
        for symbol in node.free_symbols
    }
    deep = {symbol for symbol in deep if symbol in domains}
    if len(deep) != 1 or domains[next(iter(deep))].bounded:
        return False
    (symbol,) = deep
    domain, y = domains.pop(symbol), sp.Dummy("y", nonnegative=True)
    place = _rational(domain.lower) + y if domain.lower is not None else _rational(domain.upper) - y  # type: ignore[arg-type]
    try:
        return _Half(y, domains).nonnegative(expression.subs(symbol, place), strict)
    except NotEvaluableError:
        return False


def _polynomial(node: sp.Expr) -> bool:
    return (
        isinstance(node, sp.Pow) and node.base is not sp.E and isinstance(node.exp, sp.Integer) and bool(node.exp > 0)
    )


class _Half:
    """A half line y >= 0, with the numbers that stand for what depends on y, and the domains of other variables."""

    def __init__(self, y: sp.Dummy, domains: Domains) -> None:
        self.y = y
        self.decay, self.bell = sp.symbols("E Q", cls=sp.Dummy, positive=True)
        self.domains: dict[sp.Symbol, Interval] = {**domains, y: HALF_LINE, self.decay: UNIT, self.bell: UNIT}

    def nonnegative(self, expression: sp.Expr, strict: bool) -> bool:
        top, bottom = sp.fraction(sp.together(self._written(expression)))
        for sign in (1, -1):
            if self._sign(sign * bottom, strict=True):
                return self._sign(sign * top, strict)
        return False

    def _sign(self, expression: sp.Expr, strict: bool) -> bool:
        symbols = sorted(expression.free_symbols & set(self.domains), key=str)
        if not symbols:
            ball = self._ball(expression)
            return bool(ball > 0) or (not strict and expression.is_zero is True)
        polynomial = sp.Poly(sp.expand(expression), *symbols)
        if not strict and proves_nonnegative(expression, self.domains):
            return True
        # A common factor E or Q is positive, and changes no sign.
        shared = [
            min(one) if symbol in (self.decay, self.bell) else 0
            for symbol, one in zip(symbols, zip(*polynomial.monoms(), strict=True), strict=True)
        ]
        lower = arb(0)
        for monomial, coefficient in polynomial.terms():
            powers = [power - common for power, common in zip(monomial, shared, strict=True)]
            size = self._ball(coefficient)
            if not any(powers):
                lower += size
            elif not size >= 0:
                lower += size * self._most(dict(zip(symbols, powers, strict=True)))
        return bool(lower > 0) or (not strict and bool(lower >= 0))

    def _ball(self, constant: sp.Expr) -> arb:
        with real_balls.precision(_BITS):
            return real_balls.enclose(constant)

    def _most(self, powers: dict[sp.Symbol, int]) -> arb:
        """Return an upper bound on the product of these powers."""
        j, i, k = (powers.pop(symbol, 0) for symbol in (self.y, self.decay, self.bell))
        if any(power and self.domains[symbol] != UNIT for symbol, power in powers.items()):
            return arb("inf")
        if not j:
            return arb(1)
        if i:
            return (arb(j) / (i * arb.const_e())) ** j
        return (arb(j) / (k * arb.const_e())) ** (arb(j) / 2) if k else arb("inf")

    def _written(self, node: sp.Expr) -> sp.Expr:
        """Return the expression in y and the bounded numbers."""
        if self.y not in node.free_symbols or node is self.y:
            return node
        if isinstance(node, sp.exp):
            return self._exponential(node.args[0])
        if isinstance(node, sp.tanh):
            return 1 - 2 / (1 + self._exponential(2 * node.args[0]))
        if isinstance(node, sp.erf):
            # With u >= 0: erf u = 1 - g e^(-u^2), and g = erfc(u) e^(u^2) is in [0, 1].
            u = sp.expand(node.args[0])
            sign = 1 if all(term.is_nonnegative for term in sp.Add.make_args(u)) else -1
            if not all((sign * term).is_nonnegative for term in sp.Add.make_args(u)):
                raise NotEvaluableError(f"the sign of {u} changes on the half line")
            share = sp.Dummy("g", nonnegative=True)
            self.domains[share] = UNIT
            return sign * (1 - share * self._exponential(-(u**2)))
        if isinstance(node, sp.log):
            argument = node.args[0]
            if not self.nonnegative(argument - 1, strict=False):
                raise NotEvaluableError(f"{argument} is not certainly above 1")
            logarithm = sp.Dummy("l", nonnegative=True)
            self.domains[logarithm] = HALF_LINE
            return logarithm
        if isinstance(node, sp.Add | sp.Mul):
            return node.func(*map(self._written, node.args))
        if isinstance(node, sp.Pow) and isinstance(node.exp, sp.Integer):
            return self._written(node.base) ** node.exp
        raise NotEvaluableError(f"no certificate for {node.func.__name__} on a half line")

    def _exponential(self, exponent: sp.Expr) -> sp.Expr:
        polynomial = sp.Poly(sp.expand(exponent), self.y)
        start, line, bend = (polynomial.coeff_monomial(self.y**k) for k in range(3))
        powers = (-line, -2 * bend)
        if polynomial.degree() > 2 or not all(isinstance(one, sp.Integer) for one in powers):
            raise NotEvaluableError(f"exp({exponent}) is no product of powers of exp(-y) and exp(-y^2/2)")
        return sp.exp(start) * self.decay ** powers[0] * self.bell ** powers[1]
