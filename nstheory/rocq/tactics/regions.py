"""Proofs between the points where a case changes: what is left there is a quotient of polynomials, in the variables and in exponentials.

A polynomial is seen not to be negative when it is a sum of products of what is not: x - a and b - x on [a, b], exp g, and
exp g - (1 + g + g^2/2 + g^3/6) for g >= 0. Rocq checks by `field` that the sum is the polynomial.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from math import prod

import sympy as sp
from sympy.polys.polyerrors import BasePolynomialError

from nstheory.claims.record import Relation
from nstheory.rocq.statement import Statement
from nstheory.rocq.tactics.exponentials import Exponentials
from nstheory.rocq.terms import NotElementaryError, Terms, name

CASES = (sp.Abs, sp.Max, sp.Min, sp.sign)
# Terms of a sum that are still checked in seconds, and by how much a degree is raised until no coefficient is negative.
MOST_TERMS, MOST_OPERATIONS, MOST_WAYS, RAISED = 300, 600, 100, (0, 2, 6, 12)
Bounds = tuple[sp.Rational | None, sp.Rational | None]


@dataclass(frozen=True)
class Region:
    """Where a statement is looked at: the ends of each variable, or its value."""

    ends: dict[sp.Symbol, Bounds]
    values: dict[sp.Symbol, sp.Rational]

    @property
    def sample(self) -> dict[sp.Symbol, sp.Rational]:
        """A point inside."""
        return {symbol: _inside(*ends) for symbol, ends in self.ends.items()} | self.values

    @property
    def bounded(self) -> bool:
        """Whether all ends are finite."""
        return all(None not in ends for ends in self.ends.values())


def by_regions(statement: Statement, start: str, far: sp.Rational | None = None) -> Iterator[str]:
    """Yield a proof by regions, none where a region has none.

    far   cuts what is unbounded at 0, or the one variable at -far and far, and balls do what is between
    """
    difference = statement.rhs - statement.lhs
    cuts: dict[sp.Symbol, list[sp.Rational]] = {}
    for symbol in statement.variables:
        at = _cuts(symbol, difference)
        if at is None:
            return
        cuts[symbol] = at
    if far is not None:
        unbounded = [symbol for symbol, interval in statement.variables.items() if not interval.bounded]
        if not unbounded or (far and len(cuts) != 1):
            return
        cuts |= {symbol: sorted({*cuts[symbol], -far, far}) for symbol in unbounded}
    equal = statement.relation is Relation.EQUAL
    opening = start if equal else f"{start} apply le_of_difference."
    try:
        yield f"{opening} {_split(list(statement.variables.items()), cuts, Region({}, {}), lambda region: _leaf(statement, region))}."
    except (NotElementaryError, BasePolynomialError):
        return


def _cuts(symbol: sp.Symbol, expression: sp.Expr) -> list[sp.Rational] | None:
    """Return the points of one variable at which a case changes, None where they depend on others."""
    found = set()
    for node in expression.atoms(*CASES):
        first = node.args[0]
        differences = [first] if len(node.args) == 1 else [a - b for a in node.args for b in node.args if a != b]
        for one in differences:
            if one.has(*CASES) or not one.has(symbol):
                continue
            if one.free_symbols != {symbol} or not one.is_polynomial(symbol) or sp.degree(one, symbol) != 1:
                return None
            found.add(sp.solve(one, symbol)[0])
    # Nested cases change where the outer one does with either inner value.
    for node in expression.atoms(sp.Max, sp.Min):
        if any(argument.has(*CASES) for argument in node.args):
            inner = [one for argument in node.args for one in (argument.args if argument.has(*CASES) else (argument,))]
            for a in inner:
                for b in inner:
                    if (a - b).free_symbols == {symbol} and (a - b).is_polynomial(symbol):
                        found.update(sp.solve(a - b, symbol))
    return sorted(found) if all(one.is_Rational for one in found) else None


def _split(variables: list, cuts: dict, region: Region, leaf: Callable[[Region], str]) -> str:
    if not variables:
        return leaf(region)
    (symbol, interval), *rest = variables
    lower, upper = (None if end is None else sp.Rational(end) for end in (interval.lower, interval.upper))
    inner = [c for c in cuts[symbol] if (lower is None or c > lower) and (upper is None or c < upper)]
    # A case may change at an end that belongs to the domain.
    inner = [c for c in cuts[symbol] if c == lower] + inner + [c for c in cuts[symbol] if c == upper]

    def at(ends: Bounds) -> str:
        return _split(rest, cuts, Region({**region.ends, symbol: ends}, region.values), leaf)

    def pieces(lower: sp.Rational | None, remaining: list[sp.Rational]) -> str:
        if not remaining:
            return "lra" if None not in (lower, upper) and lower >= upper else at((lower, upper))
        cut, *others = remaining
        case = f"C{name(symbol)}{len(remaining)}"
        below = "lra" if lower is not None and lower >= cut else at((lower, cut))
        exact = _split(rest, cuts, Region(region.ends, {**region.values, symbol: cut}), leaf)
        return (
            f"destruct (Rtotal_order {name(symbol)} {Terms().of(cut)}) as [{case}|[{case}|{case}]]; "
            f"[{below} | try lra; subst {name(symbol)}; {exact} | {pieces(cut, others)}]"
        )

    return pieces(lower, inner) if inner else at((lower, upper))


def _leaf(statement: Statement, region: Region) -> str:
    """Return the proof at a region, after every case has been decided there."""
    sample, difference, terms = region.sample, statement.rhs - statement.lhs, Terms()
    lhs, rhs = (_decided(side.subs(region.values), sample) for side in (statement.lhs, statement.rhs))
    for side in (statement.lhs, statement.rhs):
        terms.of(side)
    exponents = {_decided(one.subs(region.values), sample) for one in terms.exponents} - {sp.S.Zero}
    signed = [s for s, (a, b) in region.ends.items() if (a is not None and a >= 0) or (b is not None and b <= 0)]
    found = Exponentials.of(exponents, sample, signed)
    cases = "by_cases; try (exfalso; lra)" if difference.has(*CASES) else ""
    at_zero = "as_exp 0; rewrite ?exp_0" if difference.has(sp.exp, sp.tanh) and (region.values or cases) else ""
    opening = "; ".join(filter(None, (cases, at_zero, found.text())))
    if statement.relation is Relation.EQUAL:
        return f"{opening}; field; defined" if opening else "field; defined"
    certificate = _not_negative(found.algebra(rhs - lhs), region, found)
    if certificate is None:
        if not region.bounded or not region.ends:
            raise NotElementaryError("a region has no proof")
        bisected = ", ".join(f"i_bisect {name(symbol)}" for symbol in region.ends)
        cases = "by_cases; try (exfalso; lra); " if difference.has(*CASES) else ""
        return f"{cases}interval with ({bisected}, i_prec 64, i_depth 30)"
    return "; ".join(filter(None, (opening, certificate)))


def _decided(expression: sp.Expr, sample: dict[sp.Symbol, sp.Rational]) -> sp.Expr:
    """Return an expression with each case as it is at a point."""

    def of(node: sp.Expr) -> sp.Expr:
        values = [argument.subs(sample) for argument in node.args]
        if isinstance(node, sp.Max | sp.Min):
            best = (max if isinstance(node, sp.Max) else min)(range(len(values)), key=values.__getitem__)
            return node.args[best]
        sign = sp.sign(values[0])
        return sign if isinstance(node, sp.sign) else sign * node.args[0]

    while cases := [node for node in expression.atoms(*CASES) if not any(one.has(*CASES) for one in node.args)]:
        expression = expression.subs({node: of(node) for node in cases})
    return expression


def _inside(lower: sp.Rational | None, upper: sp.Rational | None) -> sp.Rational:
    if lower is None:
        return sp.Rational(0 if upper is None else upper - sp.Rational(3, 7))
    return lower + sp.Rational(3, 7) * (1 if upper is None else upper - lower)


def _not_negative(expression: sp.Expr, region: Region, found: Exponentials) -> str | None:
    """Return tactics that prove 0 <= expression as a sum over a product of what is positive, None where there is no such sum."""
    if not expression.is_rational_function(*expression.free_symbols) or sp.count_ops(expression) > MOST_OPERATIONS:
        return None
    above, below = sp.fraction(sp.together(expression))
    sample = region.sample
    sample |= {u: sp.exp(g.subs(sample)) for u, g in found.exponents.items()}
    divisors, sign = [], 1
    for factor in sp.Mul.make_args(sp.factor(below)):
        base, power = factor.as_base_exp()
        negative = base.subs(sample) < 0
        sign *= -1 if negative and power % 2 else 1
        divisors.append((-base if negative else base) ** power)
    total = sp.expand(sign * above)
    text = _sum(total, region, found)
    if text is None:
        factors = sp.factor_list(total)
        texts = [Terms().of(abs(factors[0]))]
        sign = sp.sign(factors[0])
        for factor, power in factors[1]:
            negative = factor.subs(sample) < 0
            sign *= -1 if negative and power % 2 else 1
            one = f"({Terms().of(factor)})" if power % 2 == 0 else _sum(-factor if negative else factor, region, found)
            if one is None:
                return None
            texts.append(f"{one} ^ {power}")
        if sign < 0:
            return None
        text = f"({' * '.join(texts)})"
    divisor = " * ".join(Terms().of(one) for one in divisors)
    return (
        "assert (PI_pos := PI_RGT_0); "
        f"apply (same ({text} / ({divisor}))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined]"
    )


def _sum(polynomial: sp.Expr, region: Region, found: Exponentials) -> str | None:
    """Return a polynomial as a sum of products of what is not negative, "" where no such sum was found."""
    inside = polynomial.free_symbols | {
        s for u in found.known if polynomial.has(u) for s in found.exponents[u].free_symbols
    }
    symbols = [symbol for symbol in (*found.exponents, *region.ends) if symbol in inside]
    if not symbols:
        return Terms().of(polynomial) if sp.N(polynomial, 30) >= 0 else None
    within = {symbol for exponent in found.exponents.values() for symbol in exponent.free_symbols}
    even = [s for s in region.ends if s not in within and sp.expand(polynomial.subs(s, -s) - polynomial) == 0]
    choices = [[_square(s)] * (s in even) + _bases(s, region, found) for s in symbols]
    if len(symbols) > 2:
        choices = [one[:1] if s in even else one for s, one in zip(symbols, choices, strict=True)]
    if len(symbols) > 4:  # each in the first way, but those of a higher degree in all
        choices = [c if sp.degree(polynomial, s) > 1 else c[:1] for s, c in zip(symbols, choices, strict=True)]
    if prod(map(len, choices)) > MOST_WAYS or len(sp.Add.make_args(polynomial)) > MOST_TERMS:
        return None
    for raised in RAISED if len(symbols) <= 2 else RAISED[:1]:
        for chosen in product(*choices):
            if raised == 0 or any(basis.width is not None for basis in chosen):
                text = _written(polynomial, dict(zip(symbols, chosen, strict=True)), raised)
                if text is not None:
                    return text
    return None


@dataclass(frozen=True)
class _Basis:
    """A way to write one variable x: by a step s >= 0 from an end, or by the two parts of an interval."""

    step: sp.Symbol
    value: sp.Expr
    parts: tuple[str, ...]
    width: sp.Rational | None = None


def _square(symbol: sp.Symbol) -> _Basis:
    step = sp.Symbol(f"step_{symbol}", positive=True)
    return _Basis(step, sp.sqrt(step), (f"({name(symbol)} ^ 2)",))


def _bases(symbol: sp.Symbol, region: Region, found: Exponentials) -> list[_Basis]:
    step, text = sp.Symbol(f"step_{symbol}", positive=True), name(symbol)
    if symbol in found.exponents:
        ways = [_Basis(step, step, (text,))]
        if symbol in found.known:
            least = found.least(symbol)
            ways = [_Basis(step, least + step, (f"({text} - {Terms().of(least)})",)), *ways]
        return ways
    lower, upper = region.ends[symbol]
    ways = []
    if lower is not None:
        ways.append(_Basis(step, lower + step, (f"({text} - {Terms().of(lower)})" if lower else text,)))
    if upper is not None:
        ways.append(_Basis(step, upper - step, (f"({Terms().of(upper)} - {text})",)))
    if lower is not None and upper is not None:
        value = (lower + upper * step) / (1 + step)
        ways.append(_Basis(step, value, (ways[0].parts[0], ways[1].parts[0]), upper - lower))
    return ways


def _written(polynomial: sp.Expr, chosen: dict[sp.Symbol, _Basis], raised: int) -> str | None:
    """Return a polynomial in the steps of its variables, None where a coefficient is negative."""
    degrees: dict[sp.Symbol, int] = {}
    written = polynomial
    for symbol, basis in chosen.items():  # exponentials first, since their lower ends hold the variables
        if basis.width is None:
            written = sp.expand(written.subs(symbol, basis.value))
            continue
        coefficients = sp.Poly(written, symbol).all_coeffs()
        degrees[symbol] = len(coefficients) - 1 + raised
        above, below = sp.fraction(basis.value)
        parts = (c * above**k * below ** (degrees[symbol] - k) for k, c in enumerate(reversed(coefficients)))
        written = sp.expand(sum(parts))
    terms = sp.Poly(written, *(basis.step for basis in chosen.values())).terms()
    if len(terms) > MOST_TERMS or any(sp.N(coefficient, 30) < 0 for _, coefficient in terms):
        return None
    said = [_term(coefficient, powers, chosen, degrees) for powers, coefficient in terms if coefficient != 0]
    return f"({' + '.join(said)})" if said else "0"


def _term(coefficient: sp.Expr, powers: tuple[int, ...], chosen: dict, degrees: dict) -> str:
    factors = []
    for (symbol, basis), power in zip(chosen.items(), powers, strict=True):
        if basis.width is None:
            factors += [f"{basis.parts[0]} ^ {power}"] if power else []
            continue
        whole = degrees[symbol]
        factors += [f"{basis.parts[0]} ^ {power}"] if power else []
        factors += [f"{basis.parts[1]} ^ {whole - power}"] if whole - power else []
        coefficient = coefficient / basis.width**whole
    return " * ".join([Terms().of(coefficient), *factors])
