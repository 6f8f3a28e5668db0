"""Certificates on half lines: right ones are found, and none is given for what is false somewhere far out."""

from fractions import Fraction

import pytest
import sympy as sp

import nstheory as nst
from nstheory.arithmetic.exact.half_lines import Cell, cells, nonnegative
from nstheory.claims.engines.balls import _FAR
from nstheory.claims.record import Claim, Kind, Mutant, Relation, Verdict
from nstheory.errors import NotEvaluableError
from nstheory.language.domain import REAL_LINE, UNIT, Interval
from nstheory.language.symbols import slope, x

RIGHT, LEFT = Interval(Fraction(0), None), Interval(None, Fraction(0))
FAR_RIGHT = Interval(Fraction(_FAR), None)
TINY = sp.Rational(1, 10**12)
PHI = (1 + sp.erf(x / sp.sqrt(2))) / 2


@pytest.mark.parametrize(
    ("expression", "domain"),
    [
        (1 - sp.tanh(x) ** 2, RIGHT),
        (1 - sp.tanh(x) ** 2, LEFT),
        (1 - sp.erf(x), RIGHT),
        (sp.exp(-1) * (1 + TINY) - x * sp.exp(-x), RIGHT),
        (sp.exp(-sp.Rational(1, 2)) * (1 + TINY) - x * sp.exp(-(x**2) / 2), RIGHT),
        (sp.log(1 + sp.exp(x)), LEFT),
        (x**3 + x**2, RIGHT),
        (1 - x / (1 + x), RIGHT),
    ],
)
def test_a_true_inequality_is_certified_and_one_that_fails_somewhere_is_not(
    expression: sp.Expr, domain: Interval
) -> None:
    assert nonnegative(Cell(expression, {x: domain}))
    # Each is 0, or nearly so, somewhere on the half line or in its limit.
    assert not nonnegative(Cell(expression - 3 * TINY, {x: domain}))


def test_what_holds_near_and_fails_far_out_is_not_certified() -> None:
    for wrong in (
        sp.Integer(10) ** 6 - x,
        sp.Rational(99, 100) - x / (1 + x),
        x * sp.exp(-x) - sp.exp(-2 * x) * 10**9,
        1 - x * sp.exp(-x) * sp.exp(x / 2) / 10**6 - x / 10**9,
        sp.Integer(1) - x * (1 - PHI) - x / 10**9,
    ):
        assert not nonnegative(Cell(wrong, {x: RIGHT})), wrong
    assert nonnegative(Cell(1 - x * (1 - PHI), {x: FAR_RIGHT}))
    assert not nonnegative(Cell(1 - PHI, {x: FAR_RIGHT}), strict=True)  # its infimum is 0, and strictness is not seen


def test_kinks_cut_the_line_and_pieces_are_what_the_function_is_there() -> None:
    function = sp.Min(sp.Max(x + 3, 0), 6)
    found = {str(cell.domains[x]): cell.expression for cell in cells(function, {x: REAL_LINE})}
    assert found == {"(-oo, -3]": 0, "[-3, 3]": x + 3, "[3, oo)": 6}
    assert [cell.expression for cell in cells(sp.Max(slope, 1), {x: UNIT, slope: REAL_LINE})] == [1, slope]
    with pytest.raises(NotEvaluableError, match="no rational place"):
        list(cells(sp.Abs(x - slope), {x: REAL_LINE, slope: REAL_LINE}))


@pytest.mark.parametrize(
    ("quantity", "bound", "verdict"),
    [
        (x * sp.exp(-x), sp.Rational(37, 100), Verdict.PROVED),
        (x * sp.exp(-x), sp.Rational(36, 100), Verdict.REFUTED),
        (sp.Abs(x) / (1 + sp.Abs(x)), sp.Rational(98, 100), Verdict.REFUTED),  # only beyond 49
        (1 - sp.sign(x - sp.Rational(1, 7)) ** 2, sp.Integer(0), Verdict.REFUTED),  # only at 1/7
        (sp.sin(x), sp.Integer(1), Verdict.SUPPORTED),
    ],
)
def test_the_ball_engine_judges_bounds_on_the_whole_line(quantity: sp.Expr, bound: sp.Expr, verdict: Verdict) -> None:
    claim = Claim(
        "test.line",
        "x",
        Kind.BOUND,
        {x: REAL_LINE},
        quantity,
        bound,
        "test",
        ("balls",),
        (Mutant("below", rhs=bound - 3),),
        relation=Relation.LESS_EQUAL,
    )
    assert nst.check(claim).verdict is verdict
