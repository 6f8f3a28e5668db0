"""Comparisons that could not have failed count for nothing, and a verdict says no more than its evidence carries."""

from dataclasses import replace

import pytest
import sympy as sp
from toys import FAST, STREAM, bound, toy

from nstheory.arithmetic.exact import closed_form
from nstheory.claims import verdict as checking
from nstheory.claims.engines import balls, integrate, montecarlo, points, search, symbolic
from nstheory.claims.record import Evidence, Kind, Mutant, Verdict
from nstheory.claims.registry import claims
from nstheory.language.domain import CORRELATION, UNIT, Integers, between
from nstheory.language.expectation import NetworkMoment, PairMean
from nstheory.language.functions import Selection
from nstheory.language.symbols import L, X, Y, n, rho

PROVED, SUPPORTED, REFUTED, UNDECIDED, _ = Verdict
PROOF = tuple(Evidence(engine, PROVED if engine == "symbolic" else SUPPORTED, 9) for engine in ("symbolic", "balls"))


@pytest.mark.parametrize("kind", Kind)
def test_what_is_said_of_networks_is_at_most_supported(kind: Kind) -> None:
    network = NetworkMoment("correlation", X, sp.Integer(1), rho, sp.Integer(1), sp.Integer(64))
    of_networks = toy(measured=network, kind=kind, engines=("symbolic", "balls", "montecarlo"))
    assert checking.combine(of_networks, (*PROOF, Evidence("montecarlo", SUPPORTED, 9)))[0] is SUPPORTED
    assert [claim.id for claim in claims().values() if claim.measured is not None and claim.expected is PROVED] == []


def test_an_exact_zero_of_a_mean_needs_another_way_to_its_value() -> None:
    mean, plain = toy(engines=("symbolic", "balls")), toy(lhs=(1 + rho) ** 2, rhs=1 + 2 * rho + rho**2)
    verdict, reason = checking.combine(mean, PROOF)
    assert verdict is SUPPORTED
    assert reason.endswith(
        "no other way to the value confirms: balls or integrate or search and integrate or search or montecarlo"
    )
    assert checking.combine(replace(plain, engines=("symbolic", "balls")), PROOF)[0] is PROVED
    for engine in ("integrate", "search", "montecarlo"):
        more = (*PROOF, Evidence(engine, SUPPORTED, 9))
        assert checking.combine(replace(mean, engines=("symbolic", "balls", engine)), more)[0] is PROVED


def test_a_fault_in_the_closed_forms_proves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    right = closed_form.mean
    monkeypatch.setattr(closed_form, "mean", lambda *what: 2 * right(*what))
    # The same mean in other words, so that no result of before the fault is at hand.
    left = PairMean(X * Y**3 + 0 * X, rho)
    wrong = toy(id="toy.fault", lhs=left, rhs=6 * rho, mutants=(Mutant("half", rhs=3 * rho),))
    try:
        assert [engine.run(wrong, FAST, STREAM).verdict for engine in (symbolic, balls)] == [PROVED, SUPPORTED]
        assert integrate.run(wrong, FAST, STREAM).verdict is REFUTED
        shared = replace(wrong, engines=("symbolic", "balls"))
        assert checking.judged_alone(shared, FAST, STREAM).verdict is SUPPORTED
        assert (
            checking.judged_alone(replace(wrong, engines=("symbolic", "integrate")), FAST, STREAM).verdict.name
            == "ERROR"
        )
    finally:
        closed_form.closed_form.cache_clear()


def test_a_refutation_that_rests_on_samples_is_none() -> None:
    refuted = replace(checking.judged_alone(toy(), FAST, STREAM), verdict=REFUTED)
    assert checking.capped(refuted, {"a": PROVED}) == refuted
    for other in (SUPPORTED, UNDECIDED, REFUTED):
        found = checking.capped(refuted, {"a": other})
        assert found.verdict is UNDECIDED
        assert f"its witness rests on a, which is {other}" in found.reason


def test_a_formula_that_meets_itself_does_not_count() -> None:
    left = sp.KroneckerDelta(L, 1) * PairMean(X * Y, rho) + sp.KroneckerDelta(L, 2) * rho**2
    half = toy(
        id="toy.half",
        variables={rho: UNIT, L: Integers((1, 2))},
        lhs=left,
        rhs=rho**L,
        mutants=(Mutant("one more", rhs=rho ** (L + 1)),),
    )
    whole = replace(half, lhs=left.subs(rho**2, PairMean(X * Y, rho) ** 2))
    for engine in (symbolic, balls, integrate, search):
        assert 0 < engine.run(half, FAST, STREAM).n_effective < engine.run(whole, FAST, STREAM).n_effective


def test_a_right_side_beyond_the_left_does_not_count() -> None:
    for engine in (balls, search):
        far = engine.run(bound(rho**2, sp.Integer(4)), FAST, STREAM)
        near = engine.run(bound(rho**2, sp.Integer(1)), FAST, STREAM)
        assert (far.n_effective, far.verdict) == (0, UNDECIDED), engine
        assert near.n_effective > 0
    probability = Selection(n, rho**2)
    vacuous = bound(probability, sp.Rational(281, 100), variables={rho: between(0, "9/10"), n: Integers((2, 10, 100))})
    assert search.run(vacuous, FAST, STREAM).verdict is UNDECIDED
    # A constant on the left bounds the right side from below, and two numbers are compared as they are.
    assert points.reachable([(0.0, 1.0), (0.0, 2.0)]) == 2
    assert points.reachable([(0.0, 9.0), (0.0, 9.5)]) == 0
    assert points.reachable([(1.0, 100.0)]) == 1


def test_a_wide_allowance_makes_no_comparison_effective() -> None:
    sampled = toy(kind=Kind.LIMIT, engines=("montecarlo",), variables={rho: CORRELATION})
    fine = montecarlo.run(replace(sampled, allowance=sp.Rational(1, 100)), FAST, STREAM)
    wide = montecarlo.run(replace(sampled, allowance=sp.Integer(3)), FAST, STREAM)
    assert fine.n_effective == FAST.sample_points
    assert (wide.n_effective, wide.verdict) == (0, UNDECIDED)
    assert f"0 of {FAST.sample_points} effective" in wide.detail
    assert "beside an allowance of 3" in wide.detail
    # The resolution is that of the sample: the allowance is no part of it.
    assert fine.resolution == pytest.approx(wide.resolution)
    assert 0 < fine.resolution < 0.15
    # An allowance is no obstacle where a wrong twin does more, by its left side too.
    far = Mutant("ten times", lhs=10 * sampled.lhs)
    assert (
        montecarlo.run(replace(sampled, allowance=sp.Integer(3), mutants=(far,)), FAST, STREAM).n_effective
        == FAST.sample_points
    )


def test_an_allowance_that_hides_every_single_change_supports_nothing() -> None:
    """A mutant that was padded until it dies is no help: the machine's own twins have to die too."""
    padded = Mutant("a thousand off", rhs=1000 + 2 * rho**2)
    wide = toy(
        kind=Kind.LIMIT, engines=("montecarlo",), rhs=2 + 2 * rho**2, allowance=sp.Integer(50), mutants=(padded,)
    )
    found = checking.check(wide)
    assert found.verdict is UNDECIDED
    assert found.reason.startswith(
        f"none of {found.twins.tried} twins made by machine is refuted (inside the allowance)"
    )
