"""Compiled ball programs against SymPy's own numbers, for every node with a rule, and on what breaks enclosures."""

from __future__ import annotations

import random
from fractions import Fraction

import pytest
import sympy as sp
from flint import acb, arb

from nstheory.arithmetic import real_balls
from nstheory.arithmetic.ball_functions import METHODS
from nstheory.arithmetic.ball_program import Program, program
from nstheory.arithmetic.complex_balls import ComplexWalker
from nstheory.errors import NotEvaluableError
from nstheory.language.domain import sympy_point
from nstheory.language.functions import (
    BivariateNormal,
    ChiSquareBelow,
    ChiSquareTail,
    Iterate,
    Selection,
    SoftmaxOverlap,
)

x, y = sp.symbols("x y", real=True)
n = sp.Symbol("n", integer=True)
# SymPy evaluates no inverse of erfc; it is compared with erfc below.
_OTHERS = (sp.floor, sp.ceiling, sp.sign, sp.erfcinv)
UNARY = (*(name for name in METHODS if name not in _OTHERS), sp.acos, sp.asin)


def random_expression(rng: random.Random, depth: int) -> sp.Expr:
    """Return a tree over x and y with every kind of node that has a rule and a derivative almost everywhere."""
    if depth == 0:
        return rng.choice([x, y, x, y, sp.pi, sp.E, sp.Rational(rng.randrange(-9, 10), rng.randrange(1, 8))])
    parts = [random_expression(rng, depth - 1) for _ in range(rng.choice([2, 2, 3]))]
    first, second = parts[0], parts[1]
    make = rng.choice(
        [
            lambda: sp.Add(*parts),
            lambda: sp.Mul(*parts),
            lambda: first ** rng.choice([-2, -1, 2, 3, sp.Rational(1, 2), sp.Rational(-3, 2)]),
            lambda: sp.Max(first, second),
            lambda: sp.Min(first, second),
            lambda: rng.choice(UNARY)(first),
            lambda: sp.Piecewise((first, second > 0), (second, True)),
            lambda: sp.Piecewise(
                (first, sp.And(second >= 0, first < 1)), (x, sp.Or(first <= y, x > 2)), (second, True)
            ),
            lambda: Iterate(sp.cos(x) / 2 + y, x, first, sp.Integer(3)),
        ]
    )
    try:
        return make()
    except (TypeError, RecursionError):  # SymPy compares numbers that are not real, or does not end
        return x


def unrolled(expression: sp.Expr) -> sp.Expr:
    """Return the expression with iterated maps written out, which SymPy can evaluate."""

    def written(node: Iterate) -> sp.Expr:
        value = unrolled(node.start)
        for _ in range(int(node.times)):
            value = node.image.subs(node.variable, value)
        return value

    return expression.replace(lambda node: isinstance(node, Iterate), written)


def number(expression: sp.Expr, point: dict[sp.Symbol, Fraction]) -> arb | None:
    """Return SymPy's 50 digits of a real number, None for what is not one."""
    try:
        value = unrolled(expression).subs(sympy_point(point)).evalf(50)
    except TypeError:
        return None
    return arb(str(value)) if value.is_Float or value.is_Rational else None


def test_programs_contain_what_sympy_computes() -> None:
    rng, checked = random.Random(0), 0
    for _ in range(250):
        expression = random_expression(rng, rng.choice([1, 2, 3]))
        if expression.has(sp.nan, sp.zoo, sp.oo, -sp.oo, sp.I, sp.im, sp.re, sp.ITE):
            continue
        function = Program(expression)
        for _ in range(2):
            point = {symbol: Fraction(rng.randrange(-30, 31), 16) for symbol in (x, y)}
            with real_balls.precision(128):
                exact = {symbol: real_balls.from_fraction(value) for symbol, value in point.items()}
                wide = {symbol: ball + arb(0, 0.01) for symbol, ball in exact.items()}
                ball, around = function(exact), function(wide)
                true = number(expression, point) if ball.is_finite() else None
                if true is None:
                    continue
                assert (ball - true).contains(arb(0)) or abs(ball - true) < 1e-40 * (1 + abs(true)), (expression, point)
                if not expression.has(sp.Piecewise):  # two branches are joined where the condition is not certain
                    assert ball.rad() < 1e-25 * (1 + abs(true)), (expression, point)
                assert not around.is_finite() or around.overlaps(ball), (expression, point)
                checked += 1
    assert checked > 180


def test_a_run_leaves_nothing_behind_and_constants_follow_the_precision() -> None:
    shared = sp.exp(x * y)
    function = Program(shared**2 + sp.sin(shared) + shared * sp.sqrt(2))
    for value in (1, 2, 1):
        balls = {x: arb(value), y: arb(3)}
        inner = (arb(3) * value).exp()
        assert function(balls).overlaps(inner**2 + inner.sin() + inner * arb(2).sqrt())
    with real_balls.precision(30):
        coarse = program(sp.sqrt(2) * sp.pi)({})
    with real_balls.precision(300):
        fine = program(sp.sqrt(2) * sp.pi)({})
    assert coarse.rad() > 1e-10
    assert fine.rad() < 1e-85


def test_a_constant_root_that_one_run_may_clip_is_not_kept_for_the_next() -> None:
    # sqrt of an exact zero that balls cannot see: finite only with a proof that it is not negative.
    radicand = sp.Add(sp.sqrt(2) * sp.sqrt(3), -sp.sqrt(6), evaluate=False) + sp.cos(1) ** 2 + sp.sin(1) ** 2 - 1
    root = Program(sp.sqrt(radicand))
    for _ in range(2):
        assert not root({}).is_finite()
        assert root({}, lambda part: True).is_finite()


@pytest.mark.parametrize(
    ("expression", "ball"),
    [
        (1 / x, arb(0)),
        (1 / x, arb(0, 1)),
        (sp.log(x), arb(0, 1)),
        (sp.sqrt(x), arb(0, 1)),
        (sp.acos(x), arb(1, 0.1)),
        (sp.gamma(x), arb(-1)),
        (sp.tan(x), arb(0, 2)),
        (x**y, arb(-1, 0.5)),
        (sp.exp(x) / x, arb.nan()),
        (sp.Max(x, 0), arb.nan()),
    ],
)
def test_poles_and_nan_are_never_finite(expression: sp.Expr, ball: arb) -> None:
    assert not program(expression)({x: ball, y: arb(0.5)}).is_finite()


def test_powers_of_balls_around_zero() -> None:
    assert program(x**2)({x: arb(0, 1)}).contains(arb(0.5, 0.5))
    assert program(x**4)({x: arb(0, 1)}) <= 1.01
    assert program(x**2)({x: arb(-1, 0.25)}) > 0
    assert program(1 / x)({x: arb(4)}) == 0.25
    assert program(x**3)({x: arb(0, 1)}).contains(arb(-1))
    assert program(x**y)({x: arb(0), y: arb(2)}) == 0
    assert program(x**y)({x: arb(0), y: arb(0)}) == 1
    assert program(x**y)({x: arb(-2), y: arb(3)}) == -8


def test_branches_that_are_not_certain_are_joined_and_the_others_never_run() -> None:
    steps = sp.Piecewise((1, x < 0), (5, True))
    assert program(steps)({x: arb(0, 1)}).contains(arb(1))
    assert program(steps)({x: arb(0, 1)}).contains(arb(5))
    guarded = sp.Piecewise((sp.zeta(x), x > 5), (x, True))  # there is no rule for zeta
    assert program(guarded)({x: arb(1)}) == 1
    with pytest.raises(NotEvaluableError, match="no rule for zeta"):
        program(guarded)({x: arb(6)})
    with pytest.raises(NotEvaluableError, match="no branch"):
        program(sp.Piecewise((1, x < 0)))({x: arb(1)})


def test_conditions_have_three_answers() -> None:
    wide, one = arb(0, 1), arb(1)
    for condition, at_one, at_wide in [
        (x < 1, False, None),
        (x <= 1, True, None),
        (x > 2, False, False),
        (x >= -2, True, True),
        (sp.Eq(x, 1), True, None),
        (sp.Ne(x, 1), False, None),
        (sp.Eq(x, 3), False, False),
        (sp.And(x > 0, x < 3), True, None),
        (sp.And(x > 0, x > 3), False, False),
        (sp.Or(x > 0, x > 3), True, None),
        (sp.Not(sp.Eq(x, 1)), False, None),
    ]:
        assert real_balls.truth(condition, {x: one}) is at_one, condition
        if at_wide is not None:
            assert real_balls.truth(condition, {x: wide}) in (at_wide, None), condition
        else:
            assert real_balls.truth(condition, {x: wide}) is None, condition
    with pytest.raises(NotEvaluableError, match="cannot decide"):
        real_balls.truth(sp.Xor(x > 0, y > 0), {x: one, y: one})


def test_the_remaining_nodes() -> None:
    at = {x: arb(2), y: arb(0.5), n: arb(5)}
    assert program(sp.KroneckerDelta(n, 5))(at) == 1
    assert program(sp.KroneckerDelta(n, 4))(at) == 0
    assert program(sp.KroneckerDelta(x, y))({x: arb(0, 1), y: arb(0)}).contains(arb(1))
    assert program(sp.factorial(n))(at) == 120
    assert program(sp.binomial(n, n))(at) == 1
    assert program(sp.Sum(sp.Symbol("k") ** 2, (sp.Symbol("k"), 1, 4)))(at) == 30
    assert program(sp.floor(y) + sp.ceiling(y) + sp.sign(x))(at) == 2
    assert program(sp.EulerGamma)({}).overlaps(arb.const_euler())
    assert program(sp.Integral(sp.cos(x), (x, 0, y)))(at).overlaps(arb(0.5).sin())
    quadrant = program(BivariateNormal(y - sp.Rational(1, 2), x - 2, y))({x: arb(2), y: arb(0.5)})
    assert quadrant.overlaps(arb(1) / 3)
    assert program(ChiSquareTail(2, x))(at).overlaps(arb(-1).exp())
    assert program(ChiSquareTail(1, x) + ChiSquareBelow(1, x))(at).overlaps(arb(1))
    assert program(ChiSquareTail(n, -y) - ChiSquareBelow(n, -y))(at) == 1
    assert program(sp.erfcinv(y))(at).erfc().overlaps(arb(0.5))
    assert program(Selection(sp.Integer(2), y))(at).overlaps(arb(2) / 3)
    assert program(SoftmaxOverlap(sp.Integer(1), y, x))(at).overlaps(arb(1))
    with pytest.raises(NotEvaluableError, match="integer argument"):
        program(sp.factorial(n))({n: arb(0.5)})
    with pytest.raises(NotEvaluableError, match="no value for the variable y"):
        program(x + y)({x: arb(1)})


@pytest.mark.parametrize(
    ("expression", "at"),
    [
        (sp.Max(x, y), acb(0.5)),
        (sp.Min(x, y), acb(0.5)),
        (sp.Abs(x), acb(0)),
        (sp.sign(x), acb(0)),
        (sp.log(x + y), acb(-1)),
        (sp.sqrt(x + y), acb(-1)),
        ((x + y) ** sp.Rational(3, 2), acb(-1)),
        (sp.atan(x * y), acb(0, 3)),
    ],
)
def test_the_integrator_is_told_of_every_kink_and_cut(expression: sp.Expr, at: acb) -> None:
    walker = ComplexWalker(expression, real_balls.encloser({y: arb(0.5)}))
    ball = at + acb(arb(0, 0.1), arb(0, 0.1))
    assert walker.at({x: ball}, False).is_finite()
    assert not walker.at({x: ball}, True).is_finite()
    away = acb(arb(2, 0.1), arb(0, 0.1))
    assert walker.at({x: away}, True).is_finite()


def test_complex_programs_agree_with_real_ones_on_the_real_line() -> None:
    values = {y: arb(0.25)}
    for expression in (
        sp.exp(-(x**2)) * sp.cos(x * y) / (1 + x**2),
        sp.Max(x, y) * sp.Abs(x - 1) + sp.Min(x, 3),
        sp.erf(x) ** 3 - sp.tanh(x) + sp.sinh(x * y) ** -2 + sp.log(3 + x) * sp.sqrt(3 + x),
        sp.sign(x) * sp.atan(x) + sp.pi * y,
    ):
        walker = ComplexWalker(expression, real_balls.encloser(values))
        for point in (-1.5, 0.125, 0.75, 2.0):
            found = walker.at({x: acb(point)}, True)
            assert found.real.overlaps(program(expression)({x: arb(point), **values}))
            assert found.imag.contains(arb(0))
            assert found.real.rad() < 1e-10
