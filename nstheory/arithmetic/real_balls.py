"""Evaluation of SymPy expressions in Arb balls, with exact rationals: a result contains the true value, or is not finite.

The tree is walked node by node; a rational enters as a fraction and never as a double (string lambdify would print
1/3 as a float, and the enclosure would miss the true value). Three answers are possible for a comparison: certainly
true, certainly false, undecided (None).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from fractions import Fraction
from functools import lru_cache

import sympy as sp
from flint import acb, arb, ctx, fmpq

from nstheory.arithmetic.complex_balls import ComplexWalker
from nstheory.errors import NotEvaluableError
from nstheory.language.domain import sympy_point
from nstheory.language.functions import BivariateNormal, Iterate, Selection, SoftmaxOverlap
from nstheory.numbers import MAX_DIGITS, integer

Ball = arb
Values = Mapping[sp.Symbol, arb]
# Answers whether an expression is proved to be non-negative on the domain that the values come from.
NonNegative = Callable[[sp.Expr], bool]


@contextmanager
def precision(bits: int) -> Iterator[None]:
    """Work at `bits` of precision inside the block, and restore the old precision whatever happens."""
    old = ctx.prec
    ctx.prec = bits
    try:
        yield
    finally:
        ctx.prec = old


def from_fraction(value: Fraction | int) -> arb:
    """Return the ball around an exact fraction, at the current precision."""
    value = Fraction(value)
    return arb(fmpq(value.numerator, value.denominator))


def hull(lower: arb, upper: arb) -> arb:
    """Return a ball that contains everything between two balls."""
    return lower.union(upper)


def box(lower: Fraction, upper: Fraction) -> arb:
    """Return a ball that contains [lower, upper]; its radius is rounded up, so it may stick out by 2^-30 of it."""
    return hull(from_fraction(lower), from_fraction(upper))


def integer_power(base: arb, exponent: int) -> arb:
    """Return base^exponent by repeated squaring; python-flint's ** is nan on a ball that contains 0."""
    if exponent < 0:
        return 1 / integer_power(base, -exponent)
    # Of an even power only the size matters, and the square of a size keeps its sign in a wide ball.
    factor, result = abs(base) if exponent % 2 == 0 else base, arb(1)
    while exponent:
        if exponent & 1:
            result *= factor
        factor *= factor
        exponent >>= 1
    return result


def truth(condition: sp.Basic, values: Values) -> bool | None:
    """Return True or False when the condition certainly holds or fails on the balls, else None."""
    if condition in (sp.true, True):
        return True
    if condition in (sp.false, False):
        return False
    if isinstance(condition, sp.And):
        parts = [truth(part, values) for part in condition.args]
        return False if False in parts else (None if None in parts else True)
    if isinstance(condition, sp.Or):
        parts = [truth(part, values) for part in condition.args]
        return True if True in parts else (None if None in parts else False)
    if isinstance(condition, sp.Not):
        inner = truth(condition.args[0], values)
        return None if inner is None else not inner
    if isinstance(condition, sp.core.relational.Relational):
        left, right = enclose(condition.lhs, values), enclose(condition.rhs, values)
        # A False of Arb means "false or undecided", so each answer is asked for by itself.
        if isinstance(condition, sp.StrictLessThan):
            return True if left < right else (False if left >= right else None)
        if isinstance(condition, sp.LessThan):
            return True if left <= right else (False if left > right else None)
        if isinstance(condition, sp.StrictGreaterThan):
            return True if left > right else (False if left <= right else None)
        if isinstance(condition, sp.GreaterThan):
            return True if left >= right else (False if left < right else None)
        equal = True if left.is_exact() and right.is_exact() and left == right else (False if left != right else None)
        if isinstance(condition, sp.Equality):
            return equal
        if isinstance(condition, sp.Unequality):
            return None if equal is None else not equal
    raise NotEvaluableError(f"balls cannot decide the condition {condition}; use <, <=, ==, And, Or, Not")


def enclose(expression: sp.Expr, values: Values | None = None, nonnegative: NonNegative | None = None) -> arb:
    """Return a ball that contains the expression for every choice of values in the given balls.

    `nonnegative` may prove that the argument of a square root (or 1 - u^2 of an inverse cosine) is never negative on
    the domain; the ball is clipped there, and nowhere else. Without the proof the result is not finite.

    Raises NotEvaluableError for a node without a rule, and for a free symbol without a value.
    """
    return _Real(values or {}, nonnegative).walk(sp.sympify(expression))


def encloser(values: Values) -> Callable[[sp.Expr], arb]:
    """Return `enclose` at these values, for a walker that needs the balls of constants."""
    return lambda expression: enclose(expression, values)


class _Real:
    """Walks a tree in real balls, each distinct sub-expression once."""

    def __init__(self, values: Values, nonnegative: NonNegative | None) -> None:
        self.values = values
        self.nonnegative = nonnegative
        self.memo: dict[sp.Basic, arb] = {}

    def walk(self, node: sp.Basic) -> arb:
        known = self.memo.get(node)
        if known is None:
            known = self.memo[node] = self.rule(node)
        return known

    def rule(self, node: sp.Basic) -> arb:
        if isinstance(node, sp.Rational):
            return arb(fmpq(int(node.p), int(node.q)))
        if isinstance(node, sp.Symbol):
            if node not in self.values:
                raise NotEvaluableError(f"no value for the variable {node}; give one, such as {node}=1/2")
            return self.values[node]
        if isinstance(node, sp.NumberSymbol):
            return _constant(node, arb)
        if isinstance(node, sp.Add):
            total = arb(0)
            for argument in node.args:
                total += self.walk(argument)
            return total
        if isinstance(node, sp.Mul):
            product = arb(1)
            for argument in node.args:
                product *= self.walk(argument)
            return product
        if isinstance(node, sp.Pow):
            return self.power(node)
        if isinstance(node, sp.Max | sp.Min):
            parts = [self.walk(argument) for argument in node.args]
            result = parts[0]
            for part in parts[1:]:
                result = result.max(part) if isinstance(node, sp.Max) else result.min(part)
            return result
        if isinstance(node, sp.Piecewise):
            return self.piecewise(node)
        if isinstance(node, sp.acos | sp.asin):
            return self.inverse_cosine(node)
        if isinstance(node, sp.KroneckerDelta):
            equal = truth(sp.Eq(*node.args, evaluate=False), self.values)
            return arb(1) if equal else (arb(0) if equal is False else hull(arb(0), arb(1)))
        if isinstance(node, sp.Sum):
            return self.walk(node.doit())
        if isinstance(node, sp.functions.combinatorial.factorials.CombinatorialFunction):
            inner = node.doit()
            if isinstance(inner, sp.Rational):
                return self.walk(inner)
            whole = _as_integer(self.walk(node.args[0]), node)
            return self.walk(node.func(whole).doit())
        if isinstance(node, Iterate):
            return self.iterate(node)
        if isinstance(node, sp.Integral):
            return self.integral(node)
        if isinstance(node, BivariateNormal):
            return _bivariate_normal(*(self.walk(argument) for argument in node.args))
        if isinstance(node, Selection | SoftmaxOverlap):
            return self.softmax(node)
        name = _METHODS.get(node.func)
        if name is not None:
            return getattr(self.walk(node.args[0]), name)()
        raise NotEvaluableError(f"balls have no rule for {node.func.__name__} in {node}")

    def power(self, node: sp.Pow) -> arb:
        base, exponent = node.args
        if base is sp.E:
            return self.walk(exponent).exp()
        if isinstance(exponent, sp.Integer):
            return integer_power(self.walk(base), int(exponent))
        if isinstance(exponent, sp.Rational) and exponent.q == 2:
            return integer_power(self.root(base), int(exponent.p))
        ball = self.walk(base)
        power = self.walk(exponent)
        if ball.is_zero():
            # 0^u is 0 for u > 0 and 1 at u = 0; the logarithm below knows neither.
            return arb(0) if power > 0 else (arb(1) if power.is_zero() else arb.nan())
        if power.is_exact() and power.is_integer():
            return integer_power(ball, int(power.unique_fmpz()))
        return (power * ball.log()).exp()

    def root(self, radicand: sp.Expr) -> arb:
        ball = self.walk(radicand)
        if ball >= 0 or not (ball.upper() >= 0):
            return ball.sqrt()
        if self.nonnegative is None or not self.nonnegative(radicand):
            return ball.sqrt()  # not finite, which no engine takes for an answer
        return hull(arb(0), ball.upper().sqrt())

    def inverse_cosine(self, node: sp.acos | sp.asin) -> arb:
        argument = node.args[0]
        ball = self.walk(argument)
        if ball <= 1 and ball >= -1:
            inside = ball.acos()
        elif self.nonnegative is not None and self.nonnegative(1 - argument) and self.nonnegative(1 + argument):
            low = ball.lower() if ball.lower() > -1 else arb(-1)
            high = ball.upper() if ball.upper() < 1 else arb(1)
            inside = hull(high.acos(), low.acos())
        else:
            inside = ball.acos()
        inside = inside.max(arb(0))  # an inverse cosine is never negative, a ball around 0 is
        return inside if isinstance(node, sp.acos) else arb.pi() / 2 - inside

    def iterate(self, node: Iterate) -> arb:
        """Apply the map by its mean-value form: plain evaluation would let a contraction's ball grow at every layer."""
        value, slope = self.walk(node.start), _slope(node.image, node.variable)
        for _ in range(int(_as_integer(self.walk(node.times), node))):
            centre = value.mid()
            at_centre = enclose(node.image, {**self.values, node.variable: centre}, self.nonnegative)
            if value.is_exact():
                value = at_centre
                continue
            slopes = enclose(slope, {**self.values, node.variable: value}, self.nonnegative)
            value = at_centre + slopes * (value - centre)
        return value

    def integral(self, node: sp.Integral) -> arb:
        """Return the integral over one variable between finite ends, by Arb's integrator."""
        ((variable, *ends),) = node.limits
        low, high = (acb(self.walk(end)) for end in ends)
        walker = ComplexWalker(node.function, encloser(self.values))
        return acb.integral(lambda point, analytic: walker.at({variable: point}, analytic), low, high).real

    def softmax(self, node: Selection | SoftmaxOverlap) -> arb:
        from nstheory.arithmetic.integrals import softmax_balls  # which loads scipy, and few claims need it

        n, *numbers = (self.walk(argument) for argument in node.args)
        function = softmax_balls.selection if isinstance(node, Selection) else softmax_balls.overlap
        return function(int(_as_integer(n, node)), *numbers)

    def piecewise(self, node: sp.Piecewise) -> arb:
        result: arb | None = None
        for value, condition in node.args:
            holds = truth(condition, self.values)
            if holds is False:
                continue
            ball = self.walk(value)
            result = ball if result is None else hull(result, ball)
            if holds:
                return result
        raise NotEvaluableError(f"no branch of {node} is certain on the given balls")


_METHODS: dict[type, str] = {
    sp.exp: "exp",
    sp.log: "log",
    sp.sin: "sin",
    sp.cos: "cos",
    sp.tan: "tan",
    sp.sinh: "sinh",
    sp.cosh: "cosh",
    sp.tanh: "tanh",
    sp.atan: "atan",
    sp.erf: "erf",
    sp.erfc: "erfc",
    sp.gamma: "gamma",
    sp.loggamma: "lgamma",
    sp.Abs: "__abs__",
    sp.sign: "sgn",
    sp.floor: "floor",
    sp.ceiling: "ceil",
}


def _bivariate_normal(a: arb, b: arb, rho: arb) -> arb:
    """Return Phi(a) Phi(b) + integral of phi2(a, b; t) for t from 0 to rho (Plackett's identity)."""
    root = arb(2).sqrt()
    start = (1 + (a / root).erf()) * (1 + (b / root).erf()) / 4

    def density(t: acb, analytic: bool) -> acb:
        rest = 1 - t * t
        return (-(a * a - 2 * t * a * b + b * b) / (2 * rest)).exp() / rest.sqrt(analytic=analytic)

    return start + acb.integral(density, acb(0), acb(rho)).real / (2 * arb.pi())


@lru_cache(maxsize=64)
def _slope(image: sp.Expr, variable: sp.Symbol) -> sp.Expr:
    return sp.simplify(sp.diff(image, variable))


def _constant(node: sp.NumberSymbol, ring: type[arb] | type[acb]) -> arb | acb:
    if node is sp.pi:
        return ring.pi()
    if node is sp.E:
        return ring(arb.const_e())
    if node is sp.EulerGamma:
        return ring(arb.const_euler())
    raise NotEvaluableError(f"balls have no rule for the constant {node}")


def _as_integer(ball: arb, node: sp.Basic) -> sp.Integer:
    whole = ball.unique_fmpz()
    if whole is None:
        raise NotEvaluableError(f"{node} needs an integer argument, got the ball {ball}")
    return sp.Integer(int(whole))


def enclose_to(expression: sp.Expr, values: Mapping[sp.Symbol, Fraction], digits: int, ceiling: int = 20_000) -> arb:
    """Return a ball with at least `digits` correct digits, however small the value, by doubling the precision.

    A value that is exactly zero has no digits: the ball is then exactly 0, and only where SymPy proves it.
    Raises ArgumentError for digits outside of 1 ... MAX_DIGITS, NotEvaluableError when the precision ceiling is reached first.
    """
    digits = integer(digits, "digits", least=1, most=MAX_DIGITS)
    bits = 64 + 4 * digits
    if bits > ceiling:
        raise NotEvaluableError(
            f"{digits} digits of {expression} need {bits} bits, {ceiling} are allowed here: ask for at most {(ceiling - 64) // 4}"
        )
    looked_for_zero = False
    while bits <= ceiling:
        with precision(bits):
            ball = enclose(expression, {symbol: from_fraction(value) for symbol, value in values.items()})
            # 3.33 bits a digit, and one digit to spare for printing.
            if ball.is_finite() and (ball.rel_accuracy_bits() > 3.33 * (digits + 1) or ball == 0):
                return ball
        if not looked_for_zero and ball.contains(0):
            looked_for_zero = True
            if _is_zero(expression.subs(sympy_point(values))):
                return arb(0)
        bits *= 2
    raise NotEvaluableError(f"no {digits} digits of {expression} within {ceiling} bits; the last ball was {ball}")


def _is_zero(number: sp.Expr) -> bool:
    """Return whether SymPy proves that a number is 0."""
    try:
        return sp.simplify(number) == 0
    except (TypeError, ValueError, NotImplementedError):
        return False  # a rewriting that does not apply proves nothing


def to_text(ball: arb, digits: int = 12) -> str:
    """Print a ball as Arb does, mid and radius, with at most `digits` digits."""
    return ball.str(digits)
