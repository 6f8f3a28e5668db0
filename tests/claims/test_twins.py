"""Twins by machine: the list of changes, which of them are twins at all, what kills them, and the slack of a bound."""

import json
from dataclasses import replace

import pytest
import sympy as sp
from toys import FAST, STREAM, bound, toy

from nstheory.claims import verdict as checking
from nstheory.claims.engines import montecarlo
from nstheory.claims.record import Kind, Mutant, Relation
from nstheory.claims.registry import claims
from nstheory.claims.sampling import expectations
from nstheory.claims.table import survivor_lines, twin_text, verdict_table
from nstheory.claims.twins.changes import MOST, changes, twins
from nstheory.claims.twins.twin_score import score
from nstheory.claims.verdict_page import page
from nstheory.language.domain import UNIT, integers
from nstheory.language.expectation import NetworkMoment, PairMean
from nstheory.language.symbols import X, Y, n, rho, x


def changed(formula: sp.Expr, variables=None) -> dict[str, sp.Expr]:
    return dict(changes(formula, variables or {}))


def test_the_list_of_changes() -> None:
    found = changed(rho**2 * sp.exp(-x) + 3, {rho: UNIT})
    first = rho**2 * sp.exp(-x)
    assert found["the sign of rho**2*exp(-x)"] == 3 - first
    assert found["without 3"] == first
    assert found["2 times rho**2*exp(-x)"] == 2 * first + 3
    assert found["1.02 times 3"] == first + sp.Rational(153, 50)
    assert found["rho for rho**2"] == rho * sp.exp(-x) + 3
    assert found["rho**2 for rho"] == rho**4 * sp.exp(-x) + 3
    assert found["without the factor exp(-x)"] == rho**2 + 3
    powers = {"1 more": rho**3, "1 less": rho, "doubled": rho**4, "halved": rho}
    assert {words: found[f"the exponent of rho {words}"] for words in powers} == {
        words: power * sp.exp(-x) + 3 for words, power in powers.items()
    }
    assert found["the exponent doubled"] == rho**2 * sp.exp(-2 * x) + 3
    whole = changed(1 / (n - 1), {n: integers(2, 5)})
    assert (whole["its sign"], whole["n - 1 for n"], whole["n for n - 1"]) == (-1 / (n - 1), 1 / (n - 2), 1 / n)
    # What is averaged is a letter: its inside is not changed.
    assert set(changed(PairMean(X * Y, rho))) == {"its sign", "2 times", "1.02 times"}


def test_a_list_is_bounded_and_has_no_change_twice() -> None:
    long = sum((sp.Symbol(f"a_{k}") ** k for k in range(2, 40)), sp.Integer(0))
    variables = dict.fromkeys(long.free_symbols, UNIT)
    found = twins(toy(lhs=long + 1, rhs=long, variables=variables))
    assert len(found) == MOST
    assert len({(twin.side, twin.formula) for twin in found}) == MOST
    assert [twin.side for twin in twins(toy(lhs=rho + 1, rhs=sp.Integer(2)))][:3] == ["rhs"] * 3


def test_an_identity_kills_all_of_its_twins() -> None:
    found = score(toy(), FAST, STREAM)
    assert found.killed == found.tried == 16, found
    assert found.slack is None


def test_what_is_equal_implied_or_undefined_is_no_twin() -> None:
    # On [0, 1] the absolute value is the variable, a larger right side follows, and log(-rho - 1) is defined nowhere.
    same = toy(lhs=rho + 1, rhs=sp.Abs(rho) + 1, variables={rho: UNIT})
    assert "without the factor" not in str(score(same, FAST, STREAM).survivors)
    loose = score(bound(rho**2, sp.Integer(1)), FAST, STREAM)
    assert not any(
        one.change.startswith(("2 times", "1.02 times")) and one.formula.startswith("rhs") for one in loose.survivors
    )
    nowhere = toy(lhs=sp.log(rho + 2) + 1, rhs=sp.log(sp.E * (rho + 2)), variables={rho: UNIT}, engines=("balls",))
    assert score(nowhere, FAST, STREAM).survivors == ()


def test_the_slack_of_a_bound_is_certified_and_its_twins_live_inside() -> None:
    found = score(bound(rho**2, sp.Rational(11, 10)), FAST, STREAM)
    assert found.slack is not None
    assert found.slack.value == pytest.approx(1 / 11)
    assert found.slack.meaning.startswith("of the right side, at rho = ")
    assert {one.change for one in found.survivors} >= {"lowered by 2 % of itself"}
    assert {one.why for one in found.survivors} == {"inside the slack: no point refutes it"}
    sharp = score(bound(rho**2, sp.Integer(1)), FAST, STREAM)
    # rho <= 1 is true as well, and a twin all the same: the exponent is not seen by the bound.
    assert (sharp.slack.value, [one.change for one in sharp.survivors]) == (0.0, ["rho for rho**2"])
    # Where the right side is compared with 0 a share says nothing: the least of it is the slack.
    least = score(bound(sp.Integer(0), (rho - sp.Rational(1, 3)) ** 2 + sp.Rational(1, 8)), FAST, STREAM)
    assert least.slack.value == pytest.approx(0.125, abs=1e-4)
    assert least.slack.meaning.startswith("between the sides")


def test_samples_kill_by_their_own_tolerance_and_are_not_drawn_again(monkeypatch: pytest.MonkeyPatch) -> None:
    network = NetworkMoment("correlation", X, sp.Integer(1), rho, sp.Integer(1), sp.Integer(32))
    claim = toy(
        measured=network,
        rhs=rho,
        lhs=PairMean(X * Y, rho),
        kind=Kind.LIMIT,
        engines=("montecarlo",),
        variables={rho: UNIT},
    )
    assert montecarlo.run(claim, FAST, STREAM).resolution > 0
    monkeypatch.setattr(expectations, "_in_order", lambda *_: pytest.fail("a sample was drawn again"))
    fine = score(claim, FAST, STREAM)
    assert fine.killed == fine.tried - len(fine.survivors) > 0
    assert {one.why for one in fine.survivors} <= {"below the resolution of the sample"}
    wide = score(replace(claim, allowance=sp.Integer(3)), FAST, STREAM)
    assert wide.killed == 0
    assert {one.why for one in wide.survivors} == {"inside the allowance"}


def test_a_formula_without_points_says_so() -> None:
    unreadable = toy(lhs=PairMean(sp.besselj(0, X) * sp.Max(Y + 1, 0), rho), engines=("symbolic",))
    found = score(unreadable, FAST, STREAM)
    assert found.tried == 0
    assert found.note


def test_rows_tables_and_pages_carry_score_slack_and_survivors() -> None:
    claim = bound(rho**2, sp.Rational(11, 10), mutants=(Mutant("half", rhs=sp.Rational(1, 2)),))
    row = json.loads(json.dumps(checking.check(claim).as_json()))
    assert row["twins"]["tried"] == row["twins"]["killed"] + len(row["twins"]["survivors"])
    assert {"change", "formula", "why"} == set(row["twins"]["survivors"][0])
    assert row["slack"]["value"] == pytest.approx(1 / 11)
    assert twin_text(row) == f"{row['twins']['killed']}/{row['twins']['tried']}, slack 9.1%"
    assert "lowered by 2 % of itself (inside the slack: no point refutes it)" in survivor_lines(row)
    assert verdict_table([row]).columns[-1].header == "twins"
    text = page([row])
    assert f"| {twin_text(row)} |" in text
    assert "- `toy.bound`: lowered by 2 % of itself" in text


@pytest.mark.parametrize("name", ["activation.relu", "depth.relu_rate_closed", "spectrum.lemma1", "bounds.gelu_least"])
def test_real_claims(name: str) -> None:
    claim = claims()[name]
    found = score(claim, FAST, STREAM)
    assert found.tried >= 10
    if claim.relation is Relation.EQUAL:
        assert found.killed == found.tried
