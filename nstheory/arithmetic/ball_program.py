"""SymPy tree to a program of Arb operations, built once for an expression and run at many points.

Each distinct sub-expression is computed once a run; what has no variables is computed once for each precision.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from functools import lru_cache

import sympy as sp
from flint import acb, arb, ctx, fmpq

from nstheory.arithmetic.ball_functions import (
    COMPARISONS,
    METHODS,
    as_integer,
    bivariate_normal,
    chi_square,
    indicator,
    number_symbol,
    softmax,
)
from nstheory.arithmetic.ball_numbers import chain, hull, integer_power
from nstheory.arithmetic.complex_balls import ComplexWalker
from nstheory.arithmetic.continuity import may_jump
from nstheory.errors import NotEvaluableError
from nstheory.language.functions import (
    BivariateNormal,
    ChiSquareBelow,
    ChiSquareTail,
    Iterate,
    Selection,
    SoftmaxOverlap,
)

Values = Mapping[sp.Symbol, arb]
# Answers whether an expression is proved to be non-negative on the domain that the values come from.
NonNegative = Callable[[sp.Expr], bool]
# Programs that are kept; a run of all claims makes some thousands, each of a few closures.
_KEPT = 8192


class _Run:
    """One evaluation: the values of the variables, the proof of signs, and the results that several nodes share."""

    __slots__ = ("constants", "nonnegative", "shared", "values")

    def __init__(self, values: Values, nonnegative: NonNegative | None, shared: int, constants: list[arb | None]):
        self.values = values
        self.nonnegative = nonnegative
        self.shared: list[arb | None] = [None] * shared
        self.constants = constants


Step = Callable[[_Run], arb]
Test = Callable[[_Run], bool | None]


class Program:
    """A function of balls that encloses one expression, or decides one condition."""

    def __init__(self, expression: sp.Basic, condition: bool = False) -> None:
        builder = _Builder(expression)
        self.root = builder.test(expression) if condition else builder.step(expression)
        self.shared, self.places = builder.shared, builder.places
        self.constants: dict[int, list[arb | None]] = {}

    def __call__(self, values: Values, nonnegative: NonNegative | None = None):
        """Return the ball (or True, False, None) at these balls of the variables, at the current precision."""
        constants = self.constants.get(ctx.prec)
        if constants is None:
            constants = self.constants[ctx.prec] = [None] * self.places
        return self.root(_Run(values, nonnegative, self.shared, constants))


@lru_cache(maxsize=_KEPT)
def program(expression: sp.Expr) -> Program:
    """Return the program of an expression; a node without a rule raises NotEvaluableError when it is reached."""
    return Program(expression)


@lru_cache(maxsize=_KEPT)
def condition_program(condition: sp.Basic) -> Program:
    """Return the program of a condition: it answers True or False where that is certain, else None."""
    return Program(condition, condition=True)


class _Builder:
    """Turns nodes into steps; a sub-expression that occurs in several places becomes one shared step."""

    def __init__(self, expression: sp.Basic) -> None:
        self.occurrences: Counter[sp.Basic] = Counter()
        self._count(expression)
        self.known: dict[sp.Basic, Step] = {}
        self.shared = self.places = 0

    def _count(self, node: sp.Basic) -> None:
        self.occurrences[node] += 1
        if self.occurrences[node] == 1:
            for argument in node.args:
                self._count(argument)

    def step(self, node: sp.Basic) -> Step:
        known = self.known.get(node)
        if known is None:
            known = self.known[node] = self._kept(node, self._rule(node))
        return known

    def _kept(self, node: sp.Basic, inner: Step) -> Step:
        """Keep the result of a node: for the precision if it is constant, for the run if it is needed again."""
        if isinstance(node, sp.Symbol):
            return inner
        if not node.free_symbols:
            place, self.places = self.places, self.places + 1

            def constant(run: _Run) -> arb:
                ball = run.constants[place]
                if ball is None:
                    # What a proof of signs has clipped holds for this run only, so it is tried without one first.
                    proof, run.nonnegative = run.nonnegative, None
                    ball = inner(run)
                    run.nonnegative = proof
                    if ball.is_finite():
                        run.constants[place] = ball
                    elif proof is not None:
                        ball = inner(run)
                return ball

            return constant
        if self.occurrences[node] < 2:
            return inner
        slot, self.shared = self.shared, self.shared + 1

        def shared(run: _Run) -> arb:
            ball = run.shared[slot]
            if ball is None:
                ball = run.shared[slot] = inner(run)
            return ball

        return shared

    def _rule(self, node: sp.Basic) -> Step:
        if isinstance(node, sp.Rational):
            numerator, denominator = int(node.p), int(node.q)
            return lambda run: arb(fmpq(numerator, denominator))
        if isinstance(node, sp.Symbol):
            return _variable(node)
        if isinstance(node, sp.NumberSymbol):
            return lambda run: number_symbol(node)
        if isinstance(node, sp.Add | sp.Mul):
            return chain([self.step(argument) for argument in node.args], isinstance(node, sp.Add))
        if isinstance(node, sp.Pow):
            return self._power(node)
        if isinstance(node, sp.Max | sp.Min):
            return _extreme([self.step(argument) for argument in node.args], isinstance(node, sp.Max))
        if isinstance(node, sp.Piecewise):
            return self._piecewise(node)
        if isinstance(node, sp.acos | sp.asin):
            return self._inverse_cosine(node)
        if isinstance(node, sp.KroneckerDelta):
            equal = self.test(sp.Eq(*node.args, evaluate=False))
            return lambda run: indicator(equal(run))
        if isinstance(node, sp.Sum):
            return self.step(node.doit())
        if isinstance(node, sp.functions.combinatorial.factorials.CombinatorialFunction):
            inner = node.doit()
            if isinstance(inner, sp.Rational):
                return self.step(inner)
            whole = [self.step(argument) for argument in node.args]
            return lambda run: program(node.func(*(as_integer(part(run), node) for part in whole)).doit())({})
        if isinstance(node, Iterate):
            return self._iterate(node)
        if isinstance(node, sp.Integral):
            return self._integral(node)
        parts = [self.step(argument) for argument in node.args] if node.args else []
        if isinstance(node, BivariateNormal):
            return lambda run: bivariate_normal(*(part(run) for part in parts))
        if isinstance(node, ChiSquareBelow | ChiSquareTail):
            return lambda run: chi_square(node, *(part(run) for part in parts))
        if isinstance(node, Selection | SoftmaxOverlap):
            return lambda run: softmax(node, *(part(run) for part in parts))
        name = METHODS.get(node.func)
        if name is None:
            return _refusal(f"balls have no rule for {node.func.__name__} in {node}")
        method, (inner,) = getattr(arb, name), parts
        return lambda run: method(inner(run))

    def _power(self, node: sp.Pow) -> Step:
        base, exponent = node.args
        if base is sp.E:
            argument = self.step(exponent)
            return lambda run: argument(run).exp()
        if isinstance(exponent, sp.Integer):
            return _integer_power(self.step(base), int(exponent))
        if isinstance(exponent, sp.Rational) and exponent.q == 2:
            return _integer_power(self._root(base), int(exponent.p))
        base_step, power_step = self.step(base), self.step(exponent)

        def general(run: _Run) -> arb:
            ball, power = base_step(run), power_step(run)
            if ball.is_zero():
                # 0^u is 0 for u > 0 and 1 at u = 0; the logarithm below knows neither.
                return arb(0) if power > 0 else (arb(1) if power.is_zero() else arb.nan())
            if power.is_exact() and power.is_integer():
                return integer_power(ball, int(power.unique_fmpz()))
            return (power * ball.log()).exp()

        return general

    def _root(self, radicand: sp.Expr) -> Step:
        inner = self.step(radicand)

        def root(run: _Run) -> arb:
            ball = inner(run)
            if ball >= 0 or not (ball.upper() >= 0):
                return ball.sqrt()
            if run.nonnegative is None or not run.nonnegative(radicand):
                return ball.sqrt()  # not finite, which no engine takes for an answer
            return hull(arb(0), ball.upper().sqrt())

        return root

    def _inverse_cosine(self, node: sp.acos | sp.asin) -> Step:
        argument = node.args[0]
        inner, cosine = self.step(argument), isinstance(node, sp.acos)

        def angle(run: _Run) -> arb:
            ball, sign = inner(run), run.nonnegative
            if ball <= 1 and ball >= -1:
                inside = ball.acos()
            elif sign is not None and sign(1 - argument) and sign(1 + argument):
                low = ball.lower() if ball.lower() > -1 else arb(-1)
                high = ball.upper() if ball.upper() < 1 else arb(1)
                inside = hull(high.acos(), low.acos())
            else:
                inside = ball.acos()
            inside = inside.max(arb(0))  # an inverse cosine is never negative, a ball around 0 is
            return inside if cosine else arb.pi() / 2 - inside

        return angle

    def _iterate(self, node: Iterate) -> Step:
        """Apply the map by its mean-value form: plain evaluation would let a contraction's ball grow at every layer."""
        start, times, variable = self.step(node.start), self.step(node.times), node.variable
        if may_jump(node.image):
            raise NotEvaluableError(f"the map {node.image} may jump, and is not iterated")
        image, slope = program(node.image), program(_slope(node.image, variable))

        def iterate(run: _Run) -> arb:
            value, inside = start(run), dict(run.values)
            for _ in range(int(as_integer(times(run), node))):
                centre = value.mid()
                inside[variable] = centre
                at_centre = image(inside, run.nonnegative)
                if value.is_exact():
                    value = at_centre
                    continue
                inside[variable] = value
                value = at_centre + slope(inside, run.nonnegative) * (value - centre)
            return value

        return iterate

    def _integral(self, node: sp.Integral) -> Step:
        """Return the integral over one variable between finite ends, by Arb's integrator."""
        ((variable, *limits),) = node.limits
        low, high = (self.step(end) for end in limits)

        def integral(run: _Run) -> arb:
            walker = ComplexWalker(node.function, lambda part: program(part)(run.values))
            ends = acb(low(run)), acb(high(run))
            return acb.integral(lambda point, analytic: walker.at({variable: point}, analytic), *ends).real

        return integral

    def _piecewise(self, node: sp.Piecewise) -> Step:
        branches = [(self.step(value), self.test(condition)) for value, condition in node.args]

        def choose(run: _Run) -> arb:
            result: arb | None = None
            for value, condition in branches:
                holds = condition(run)
                if holds is False:
                    continue
                ball = value(run)
                result = ball if result is None else hull(result, ball)
                if holds:
                    return result
            raise NotEvaluableError(f"no branch of {node} is certain on the given balls")

        return choose

    def test(self, condition: sp.Basic) -> Test:
        if condition in (sp.true, True):
            return lambda run: True
        if condition in (sp.false, False):
            return lambda run: False
        if isinstance(condition, sp.And | sp.Or):
            return _joined([self.test(part) for part in condition.args], isinstance(condition, sp.Or))
        if isinstance(condition, sp.Not):
            inner = self.test(condition.args[0])
            return lambda run: None if (found := inner(run)) is None else not found
        comparison = COMPARISONS.get(type(condition))
        if comparison is None:
            return _refusal(f"balls cannot decide the condition {condition}; use <, <=, ==, And, Or, Not")
        left, right = self.step(condition.lhs), self.step(condition.rhs)
        return lambda run: comparison(left(run), right(run))


def _variable(symbol: sp.Symbol) -> Step:
    def value(run: _Run) -> arb:
        try:
            return run.values[symbol]
        except KeyError:
            raise NotEvaluableError(f"no value for the variable {symbol}; give one, such as {symbol}=1/2") from None

    return value


def _refusal(message: str) -> Callable[[_Run], arb]:
    def refuse(run: _Run) -> arb:
        raise NotEvaluableError(message)

    return refuse


def _integer_power(base: Step, exponent: int) -> Step:
    if exponent == 1:
        return base
    if exponent == -1:
        return lambda run: 1 / base(run)
    if exponent == 2:

        def square(run: _Run) -> arb:
            size = abs(base(run))
            return size * size

        return square
    return lambda run: integer_power(base(run), exponent)


def _extreme(parts: list[Step], largest: bool) -> Step:
    pick = arb.max if largest else arb.min
    first, *rest = parts

    def extreme(run: _Run) -> arb:
        result = first(run)
        for part in rest:
            result = pick(result, part(run))
        return result

    return extreme


def _joined(parts: list[Test], either: bool) -> Test:
    """Decide an Or (`either`) or an And: one part that certainly is `either` decides, an unknown one leaves it open."""

    def decide(run: _Run) -> bool | None:
        found = [part(run) for part in parts]
        return either if either in found else (None if None in found else not either)

    return decide


@lru_cache(maxsize=64)
def _slope(image: sp.Expr, variable: sp.Symbol) -> sp.Expr:
    return sp.simplify(sp.diff(image, variable))
