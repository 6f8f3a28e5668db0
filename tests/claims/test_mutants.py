"""Which engines run on a wrong twin: each until it has rejected one, and all of them until a certificate is there."""

from __future__ import annotations

import pytest
import sympy as sp
from toys import FAST, STREAM, toy

from nstheory.claims import verdict as checking
from nstheory.claims.record import Evidence, Mutant, Verdict
from nstheory.claims.registry import claims
from nstheory.language.symbols import rho
from nstheory.noise.seeds import Stream

ALL = ("symbolic", "balls", "integrate", "montecarlo", "search")
THREE = tuple(Mutant(name, rhs=(index + 2) * toy().rhs) for index, name in enumerate(("first", "second", "third")))


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch):
    """Replace the engines: return a function that sets which (engine, mutant) reject, and the list of what was asked."""
    questions: list[tuple[str, str]] = []

    def play(rejects: dict[str, str], engines: tuple[str, ...] = ALL):
        def run(engine, claim, budget, stream):
            label = claim.id.partition("~")[2]
            if label:
                questions.append((engine, label))
            rejected = label and label in rejects.get(engine, "")
            return Evidence(engine, Verdict.REFUTED if rejected else Verdict.SUPPORTED, n_effective=9, seconds=1.0)

        monkeypatch.setattr(checking, "_run", run)
        return checking.judged_alone(toy(mutants=THREE, engines=engines), FAST, STREAM)

    return play, questions


def test_after_all_engines_have_rejected_one_a_kill_ends_the_matter(asked) -> None:
    play, questions = asked
    result = play(dict.fromkeys(ALL, "first second third"))
    assert {engine for engine, label in questions if label == "first"} == set(ALL)
    assert [engine for engine, label in questions if label != "first"] == ["balls", "balls"]
    assert result.verdict is Verdict.SUPPORTED
    assert [set(one.seconds) for one in result.mutants] == [set(ALL), {"balls"}, {"balls"}]
    assert result.mutants[0].refuted_by == ALL
    assert result.mutants[2].refuted_by == ("balls",)


def test_an_engine_is_asked_until_it_has_rejected_one(asked) -> None:
    play, questions = asked
    result = play(
        {"balls": "first second third", "integrate": "first", "symbolic": "second", "montecarlo": "third"}
        | {"search": "first"}
    )
    assert [label for engine, label in questions if engine == "montecarlo"] == ["first", "second", "third"]
    assert [label for engine, label in questions if engine == "symbolic"] == ["first", "second"]
    assert [label for engine, label in questions if engine == "search"] == ["first"]
    assert result.verdict is Verdict.SUPPORTED


def test_an_engine_that_rejects_none_is_named_and_was_asked_about_all(asked) -> None:
    play, questions = asked
    result = play({"balls": "first second third", "integrate": "first", "symbolic": "first", "search": "second"})
    assert [label for engine, label in questions if engine == "montecarlo"] == ["first", "second", "third"]
    assert (result.verdict, result.reason) == (Verdict.UNDECIDED, "montecarlo rejected no mutant")


def test_the_sampler_alone_kills_nothing_that_another_engine_might_certify(asked) -> None:
    play, questions = asked
    result = play({"montecarlo": "first second third"}, engines=("symbolic", "montecarlo"))
    assert len(questions) == 6
    assert result.verdict is Verdict.UNDECIDED
    assert result.reason.startswith("a mutant survived: first, second, third")


def test_where_only_samples_can_tell_every_twin_is_sampled(asked) -> None:
    play, questions = asked
    result = play({"montecarlo": "first third"}, engines=("montecarlo",))
    assert len(questions) == 3
    assert result.reason == "a mutant survived: second"


def test_the_order_of_engines_is_complete_and_puts_the_sampler_last() -> None:
    assert set(checking._BY_COST) == set(ALL)
    assert checking._BY_COST[-1] == "montecarlo"


@pytest.mark.parametrize("name", ["activation.relu_hermite", "spectrum.lemma1", "tokens.parity"])
def test_in_a_real_claim_every_engine_rejects_a_mutant_and_every_mutant_dies(name: str) -> None:
    claim = claims()[name]
    mutants = checking._mutants(claim, FAST, Stream())
    assert {engine for one in mutants for engine in one.refuted_by} == set(claim.engines)
    assert [one.verdict for one in mutants] == [Verdict.REFUTED] * len(claim.mutants)
    assert sum(len(one.seconds) for one in mutants) < len(claim.engines) * len(claim.mutants)


def test_a_twin_that_is_right_survives_although_all_engines_ran() -> None:
    twin = Mutant("the same in other words", rhs=sp.Integer(1) + 2 * rho * rho + 0 * rho)
    result = checking.judged_alone(toy(id="toy.twin", mutants=(THREE[0], twin)), FAST, STREAM)
    assert result.verdict is Verdict.UNDECIDED
    assert result.reason == "a mutant survived: the same in other words"
    assert set(result.mutants[1].seconds) == set(ALL)
    assert result.mutants[1].refuted_by == ()
