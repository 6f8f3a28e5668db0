"""The symbolic engine: exact zeros, exact signs, and the steps of a derivation, within a time limit.

Expectation nodes are replaced by the closed forms that general methods give (tilting, half lines, the angle,
counting); where Price's theorem applies it is used as a second, independent proof of the same identity.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

import sympy as sp

from nstheory.arithmetic import real_balls
from nstheory.arithmetic.exact.closed_form import closed_form
from nstheory.arithmetic.exact.positivity import proves_nonnegative
from nstheory.arithmetic.exact.price import price_conditions
from nstheory.claims.budget import Budget
from nstheory.claims.engines import points
from nstheory.claims.engines.timelimit import time_limit
from nstheory.claims.record import Claim, Evidence, Relation, Verdict, Witness
from nstheory.errors import NotEvaluableError, TimeLimitError
from nstheory.language.domain import Domain, Integers, Interval, check_points, finite_part, sympy_point
from nstheory.language.expectation import PairMean
from nstheory.noise.seeds import Stream

NAME = "symbolic"


def run(claim: Claim, budget: Budget, stream: Stream) -> Evidence:
    """Judge a claim symbolically; PROVED only when every finite case and every derivation step is an exact zero or sign."""
    started = time.perf_counter()
    try:
        with time_limit(budget.symbolic_seconds, f"symbolic engine on {claim.id}"):
            evidence = _judge(claim, budget)
    except TimeLimitError as error:
        evidence = Evidence(NAME, Verdict.UNDECIDED, detail=str(error))
    except NotEvaluableError as error:
        evidence = Evidence(NAME, Verdict.UNDECIDED, detail=str(error))
    return replace(evidence, seed=stream.seed, seconds=time.perf_counter() - started)


def _judge(claim: Claim, budget: Budget) -> Evidence:
    for step in claim.derivation:
        if step.left is not None and step.right is not None:
            steps_zero = is_zero(
                closed_form(_worked_out(step.left)) - closed_form(_worked_out(step.right)), claim, budget.bits
            )
            if isinstance(steps_zero, Witness):  # a wrong derivation refutes itself, and not what it should lead to
                return Evidence(
                    NAME,
                    Verdict.ERROR,
                    detail=f"the step {step.words!r} of the derivation is false {steps_zero}; mend its equation",
                )
            if steps_zero is None:
                return Evidence(
                    NAME, Verdict.UNDECIDED, detail=f"the step {step.words!r} of the derivation could not be decided"
                )
    methods: set[str] = set()
    cases = trivial = 0
    for case in finite_part(claim.variables):
        if not _possible(claim, case):
            continue
        values = sympy_point(case)
        left, right = claim.lhs.subs(values), claim.rhs.subs(values)
        rest = {symbol: domain for symbol, domain in claim.variables.items() if symbol not in case}
        found = _case(claim, left, right, rest, case, budget, methods)
        if found is not None:
            return found
        cases += 1
        trivial += points.same(claim, left, right)
    detail = f"{cases} exact case{'s' if cases != 1 else ''} by {', '.join(sorted(methods))}"
    if claim.derivation:
        detail += f"; {sum(step.left is not None for step in claim.derivation)} derivation steps checked"
    return Evidence(
        NAME, Verdict.PROVED if cases else Verdict.UNDECIDED, n_effective=cases - trivial, margin=0.0, detail=detail
    )


def _worked_out(side: sp.Expr) -> sp.Expr:
    """Carry out the derivatives and substitutions that a step writes down."""
    return side.replace(lambda node: isinstance(node, (sp.Derivative, sp.Subs)), lambda node: node.doit())


def _possible(claim: Claim, case: dict[sp.Symbol, Fraction]) -> bool:
    condition = claim.where.subs(sympy_point(case))
    return condition is not sp.false


def _case(
    claim: Claim,
    left: sp.Expr,
    right: sp.Expr,
    rest: dict[sp.Symbol, Domain],
    case: dict[sp.Symbol, Fraction],
    budget: Budget,
    methods: set[str],
) -> Evidence | None:
    """Judge one combination of the integer variables; None means that it is proved."""
    exact_right = _principal(closed_form(right), rest)
    conditions = None
    if claim.relation is Relation.EQUAL and isinstance(left, PairMean):
        conditions = price_conditions(left, exact_right)
    exact_left = _principal(closed_form(left), rest)
    if conditions is not None and exact_left.has(sp.Integral):
        return _by_price(claim, conditions, case, budget, methods)
    if claim.relation is Relation.EQUAL:
        zero = is_zero(exact_left - exact_right, claim, budget.bits, case)
        if isinstance(zero, Witness):
            return Evidence(NAME, Verdict.REFUTED, n_effective=1, witness=zero, detail="the difference is not zero")
        if zero is None:
            return Evidence(NAME, Verdict.UNDECIDED, detail=f"no exact zero of {exact_left - exact_right}")
        methods.add("exact zero")
        for name, condition in conditions or ():
            if is_zero(condition, claim, budget.bits, case) is not True:
                return Evidence(NAME, Verdict.ERROR, detail=f"two exact methods disagree on {name}")
        if conditions:
            methods.add("Price's theorem")
        return None
    slack = sp.expand(exact_right - exact_left)
    strict = claim.relation is Relation.LESS
    if not slack.free_symbols:
        sign = slack.is_positive if strict else slack.is_nonnegative
        if sign is None:
            sign = real_balls.truth(slack > 0 if strict else slack >= 0, {})
        if sign:
            methods.add("exact sign")
            return None
    # Points first: a false bound is seen at once, while a certificate for it would be sought in vain.
    for point in _points(claim, case, budget):
        with real_balls.precision(budget.bits):
            values = points.as_balls(point)
            low, high = real_balls.enclose(exact_left, values), real_balls.enclose(exact_right, values)
            if points.compare(claim, low, high) is False:
                return Evidence(NAME, Verdict.REFUTED, n_effective=1, witness=points.witness(point, low, high))
    if not strict and proves_nonnegative(slack, rest):
        methods.add("coefficient signs")
        return None
    return Evidence(NAME, Verdict.UNDECIDED, detail=f"no certificate that {slack} is not negative")


def _by_price(
    claim: Claim,
    conditions: list[tuple[str, sp.Expr]],
    case: dict[sp.Symbol, Fraction],
    budget: Budget,
    methods: set[str],
) -> Evidence | None:
    """Judge an identity by its derivatives in rho alone, where no closed form of its left side is known."""
    for name, condition in conditions:
        zero = is_zero(condition, claim, budget.bits, case)
        if isinstance(zero, Witness):
            return Evidence(NAME, Verdict.REFUTED, n_effective=1, witness=zero, detail=f"Price's theorem, {name}")
        if zero is None:
            return Evidence(NAME, Verdict.UNDECIDED, detail=f"no exact zero of {name}: {condition}")
    methods.add("Price's theorem")
    return None


def _points(claim: Claim, case: dict[sp.Symbol, Fraction], budget: Budget) -> list[points.Point]:
    """Return points of the claim with the integer variables fixed to this case."""
    return points.points_of(replace(claim, variables=_fixed(claim, case)), budget.points)


def _fixed(claim: Claim, case: dict[sp.Symbol, Fraction]) -> dict[sp.Symbol, Domain]:
    return {**claim.variables, **{symbol: Integers((int(value),)) for symbol, value in case.items()}}


def is_zero(
    expression: sp.Expr, claim: Claim, bits: int, case: dict[sp.Symbol, Fraction] | None = None
) -> bool | Witness | None:
    """Return True for an exact zero, a Witness where the expression is certainly not zero, else None.

    Balls look first: they refute in microseconds what simplification would chew on.
    """
    expression = _canonical(expression)
    if expression == 0:
        return True
    for point in check_points(_fixed(claim, case or {}), 6):
        if not points.satisfies(claim, point):
            continue
        with real_balls.precision(bits):
            try:
                value = real_balls.enclose(expression, points.as_balls(point))
            except NotEvaluableError:
                continue
            if value.is_finite() and value != 0:
                return points.witness(point, value, real_balls.from_fraction(0), "left - right is not zero")
    for method in (sp.expand, _by_exponents, sp.powsimp, sp.simplify, _radicals):
        try:
            if method(expression) == 0:
                return True
        except (TypeError, ValueError, NotImplementedError):
            continue  # a rewriting that does not apply says nothing either way
    return None


def _principal(expression: sp.Expr, variables: Mapping[sp.Symbol, Domain]) -> sp.Expr:
    """Resolve arccos(+-cos t) and sqrt(1 - cos^2 t) for variables t whose domain lies within [0, pi]."""
    for symbol, domain in variables.items():
        if not isinstance(domain, Interval) or domain.lower is None or domain.upper is None:
            continue
        if domain.lower >= 0 and domain.upper <= 3 and expression.has(sp.cos(symbol)):
            rules = {
                sp.acos(sp.cos(symbol)): symbol,
                sp.acos(-sp.cos(symbol)): sp.pi - symbol,
                sp.sqrt(1 - sp.cos(symbol) ** 2): sp.sin(symbol),
            }
            expression = expression.subs(rules)
    return expression


def _canonical(expression: sp.Expr) -> sp.Expr:
    """Write inverse cosines as inverse sines and hyperbolic functions as exponentials, so that like terms meet."""
    expression = expression.replace(sp.acos, lambda argument: sp.pi / 2 - sp.asin(argument))
    if not expression.has(sp.sinh, sp.cosh):
        return expression
    return expression.replace(lambda node: isinstance(node, sp.sinh | sp.cosh), lambda node: node.rewrite(sp.exp))


def _by_exponents(expression: sp.Expr) -> sp.Expr:
    """Collect the terms by the exponent of their exponentials, each in lowest terms; zero when every collection is."""
    plain = sp.expand_mul(expression.replace(sp.erfc, lambda argument: 1 - sp.erf(argument)))
    if not plain.has(sp.exp):
        return plain
    collected: dict[sp.Expr, sp.Expr] = {}
    for term in sp.Add.make_args(plain):
        exponent, rest = sp.Integer(0), sp.Integer(1)
        for factor in sp.Mul.make_args(term):
            base, power = factor.as_base_exp()
            if base is sp.E:
                exponent += power
            elif isinstance(base, sp.exp):
                exponent += base.args[0] * power
            else:
                rest *= factor
        key = sp.cancel(exponent)
        collected[key] = collected.get(key, sp.Integer(0)) + rest
    return sp.Integer(0) if all(sp.simplify(rest) == 0 for rest in collected.values()) else expression


def _radicals(expression: sp.Expr) -> sp.Expr:
    return sp.radsimp(sp.simplify(sp.expand_func(expression)))
