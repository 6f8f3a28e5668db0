"""Theorems: the verdict of a proof, what a broken record says and does not stop, what a person sees, and the words of claims."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
import sympy as sp
from toys import bound, toy
from typer.testing import CliRunner

import nstheory as nst
from nstheory.claims.proofs.judging import claims_needed, judged, select_theorems
from nstheory.claims.proofs.printing import from_rows, show_theorem, theorem_page, theorem_table
from nstheory.claims.record import Step, Verdict
from nstheory.claims.registry import claims, theorems
from nstheory.claims.theorem import INSTANCES, RULES, Applied, Theorem
from nstheory.cli import app
from nstheory.errors import IncompleteClaimError, UnknownIdError
from nstheory.language.domain import UNIT, Integers, Interval, domain_text
from nstheory.language.symbols import L, n, numbered, rho
from nstheory.theory.build import derivative, value_at

PROVED, SUPPORTED, REFUTED, UNDECIDED, ERROR = Verdict
ONE, TWO = toy(id="toy.one"), toy(id="toy.two")
KNOWN = {ONE.id: ONE, TWO.id: TWO}
LINEAR = Applied("linearity", ("toy.one",), "the mean", {"equation": "toy.one", "means": "u is bounded"}, "mean")
SOUND = Theorem("toy.theorem", "E u = 1.", "test", ("toy.one", LINEAR), assumes=("u is bounded",))


def found(theorem: Theorem, *others: Theorem, **verdicts: Verdict):
    """Return the verdict of a theorem where claims have these verdicts, PROVED when not given."""
    return judged(theorem, lambda name: verdicts.get(name.split(".")[1], PROVED), KNOWN, (theorem, *others))


def test_a_theorem_is_as_good_as_its_worst_step() -> None:
    both = replace(SOUND, steps=("toy.one", "toy.two", LINEAR))
    assert found(both).verdict is PROVED
    assert found(both, two=SUPPORTED).verdict is SUPPORTED
    for verdict in (REFUTED, UNDECIDED, ERROR):
        one = found(both, two=verdict, one=SUPPORTED)
        assert one.verdict is (ERROR if verdict is ERROR else UNDECIDED)
        assert one.reason == f"toy.two is {verdict}"


def test_a_theorem_on_a_theorem_inherits_verdict_and_assumptions() -> None:
    above = Theorem("toy.above", "It follows.", "test", ("toy.theorem", "toy.two"), assumes=("u is bounded",))
    assert found(above, SOUND).verdict is PROVED
    assert found(above, SOUND, one=SUPPORTED).verdict is SUPPORTED
    unsaid = found(replace(above, assumes=()), SOUND)
    assert unsaid.verdict is ERROR
    assert "the step toy.theorem assumes 'u is bounded'; assume it here too" in unsaid.reason
    cases = replace(SOUND, steps=(), instances=("toy.one",), missing="the general case")
    assert found(above, cases).verdict == INSTANCES


def test_instances_are_no_proof_and_a_refutation_needs_its_witness() -> None:
    cases = Theorem("toy.cases", "It always holds.", "test", instances=("toy.one",), missing="symbolic n")
    assert (found(cases).verdict, found(cases).reason) == (INSTANCES, "no proof: symbolic n")
    assert found(cases, one=UNDECIDED).verdict is UNDECIDED
    wrong = Theorem("toy.wrong", "It holds.", "test", refuted_by="toy.one", corrected_by="toy.two")
    assert found(wrong, one=REFUTED).verdict is REFUTED
    assert found(wrong, one=PROVED).verdict is UNDECIDED


BROKEN = {
    "field steps: unknown claim or theorem 'toy.oen'; did you mean toy.one": {"steps": ("toy.oen",)},
    "field steps: there is no proof; name claims and rules": {"steps": ()},
    "field steps: step 2: unknown rule 'linaerity'; did you mean linearity": {
        "steps": ("toy.one", replace(LINEAR, rule="linaerity"))
    },
    "step 2: the rule 'linearity' lacks its hypothesis 'means' (the means exist); name an earlier step or": {
        "steps": ("toy.one", replace(LINEAR, hypotheses={"equation": "toy.one"}))
    },
    "step 2: the hypothesis 'means' of 'linearity' rests on 'u is bounded', which is neither": {"assumes": ()},
    "step 2: the rule 'linearity' has no hypothesis 'convex'; it has equation, means": {
        "steps": ("toy.one", replace(LINEAR, hypotheses={**LINEAR.hypotheses, "convex": "toy.one"}))
    },
    "step 1: the rule 'linearity' is applied to 'toy.one', which is no earlier step; earlier are none": {
        "steps": (LINEAR, "toy.one")
    },
    "step 2: the rule 'linearity' is applied to nothing; name the steps": {
        "steps": ("toy.one", replace(LINEAR, to=()))
    },
    "step 3: 'mean' names an earlier step already": {"steps": ("toy.one", LINEAR, LINEAR)},
    "field missing: instances are no proof; say what": {"steps": (), "instances": ("toy.one",)},
    "field instances: unknown claim 'toy.theorem'": {"steps": (), "instances": ("toy.theorem",), "missing": "all"},
    "field corrected_by: a false statement stands beside its correction": {"steps": (), "refuted_by": "toy.one"},
    "field corrected_by: what is false corrects nothing": {
        "steps": (),
        "refuted_by": "toy.one",
        "corrected_by": "toy.one",
    },
    "field refuted_by: a false statement has no proof": {"refuted_by": "toy.one", "corrected_by": "toy.two"},
    "field steps: the proof is circular, toy.theorem -> toy.theorem": {"steps": ("toy.theorem",)},
    "field steps: 'toy.one' is given; give a tuple, such as": {"steps": "toy.one"},
    "field steps: (3,) is given; give a tuple": {"steps": (3,)},
    "field steps: None is given; give a tuple": {"steps": None},
    "field refuted_by: 3 is given; give words": {"refuted_by": 3},
    "step 2: rule=['linearity']; give words in quotes": {"steps": ("toy.one", replace(LINEAR, rule=["linearity"]))},
    "field assumes: 'u is bounded' is given; give a tuple": {"assumes": "u is bounded"},
    "field assumes: the theorem assumes what it states": {"assumes": (SOUND.statement, "u is bounded")},
    "field note: 3 is given; give words in quotes": {"note": 3},
    "field expected: 'TRUE' is no verdict of a theorem; choose from PROVED": {"expected": "TRUE"},
    "the rule 'linearity' has to='toy.one'; give a tuple of steps": {
        "steps": ("toy.one", replace(LINEAR, to="toy.one"))
    },
    "the rule 'linearity' has hypotheses=['means']; give": {
        "steps": ("toy.one", replace(LINEAR, hypotheses=["means"]))
    },
}


@pytest.mark.parametrize("said", BROKEN)
def test_a_broken_record_is_one_clear_error_and_stops_no_other(said: str) -> None:
    broken = replace(SOUND, **BROKEN[said])
    one = found(broken)
    assert one.verdict is ERROR
    assert one.reason.startswith("theorem 'toy.theorem', field ")
    assert said in one.reason
    assert one.reason.count("theorem 'toy.theorem'") == 1
    assert found(replace(SOUND, id="toy.other"), broken).verdict is PROVED


def test_longer_circles_and_duplicates_are_seen_by_everyone_in_them() -> None:
    first, second = replace(SOUND, id="toy.a", steps=("toy.b",)), replace(SOUND, id="toy.b", steps=("toy.a",))
    assert "circular, toy.a -> toy.b -> toy.a" in found(first, second).reason
    behind = replace(SOUND, id="toy.c", steps=("toy.a",))
    assert found(behind, first, second).verdict is ERROR
    twice = found(SOUND, SOUND)
    assert "field id: two records carry it; ids are permanent" in twice.reason
    assert "field id" in found(replace(SOUND, id="toy.one")).reason


def test_rules_are_a_closed_list_with_hypotheses_and_references() -> None:
    assert len(RULES) == 15
    assert all(rule.words and rule.hypotheses and rule.reference for rule in RULES.values())


def test_the_theorems_of_the_package_are_what_their_claims_make_them() -> None:
    table = claims()
    results = [judged(theorem, lambda name: table[name].expected) for theorem in theorems()]
    assert [(one.id, one.reason) for one in results if not one.as_expected] == []
    assert len(results) >= 40
    used = {step.name for one in results for step in one.steps if step.kind == "rule"}
    assert used <= set(RULES)
    false = [one for one in theorems() if one.refuted_by]
    assert {one.refuted_by for one in false} == {name for name, claim in table.items() if claim.expected is REFUTED}
    for topic in ("paper", "gaussian", "depth"):
        assert all(one.topic == topic for one in select_theorems([topic]))
    quoted = [one for one in theorems() if re.search(r"\bpaper\b", one.source) and "corrects" not in one.source]
    assert [
        one.id for one in quoted if "as publicly reported" not in one.source and "corrected" not in one.source
    ] == []


def test_names_lead_to_claims_and_theorems() -> None:
    assert nst.check("tokens.parity_of_any_size").verdict is PROVED
    assert nst.check(nst.find("tokens.parity")).verdict is PROVED
    with pytest.raises(UnknownIdError, match=r"claim or theorem.*did you mean paper\.lemma_1"):
        nst.check("paper.lemma1")
    with pytest.raises(UnknownIdError, match="theorem or topic"):
        select_theorems(["no-such"])
    assert [claim.id for claim in claims_needed(select_theorems(["paper.lemma_1"]))] == ["spectrum.lemma1_as_stated"]
    broken = replace(SOUND, steps=("no.claim",))
    assert nst.check(broken).verdict is ERROR


def test_commands_print_list_and_proof(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    file = tmp_path / "theorems.json"
    listed = CliRunner().invoke(
        app, ["theorems", "spectrum.lemma1_every_spectrum", "paper.lemma_1", "--json", str(file)]
    )
    assert listed.exit_code == 0, listed.output
    assert "spectrum.lemma1_every_spectrum" in listed.output
    assert re.search(r"paper\.lemma_1 +│ REFUTED", listed.output)
    rows = json.loads(file.read_text())
    assert [row["verdict"] for row in rows] == ["PROVED", "REFUTED"]
    shown = CliRunner().invoke(app, ["show", "spectrum.lemma1_every_spectrum"]).output
    assert "  1. claim spectrum.lemma1_certificate: PROVED" in shown
    assert "       for a, b in [0, 1]" in shown
    assert "  2. by rule, non-negative series, from 1: " in shown
    assert "       the inequality, for each index: step 1" in shown
    assert "the weights are >= 0 and their series converge: assumed: " in shown
    assert "where it fails: at rho = 1" in shown


def test_a_false_statement_is_shown_with_its_witness_and_what_is_true() -> None:
    shown = " ".join(CliRunner().invoke(app, ["show", "paper.definition_6_1_sampler"]).output.split())
    assert "witness: E_{keep rho/2 + 1/2}[" in shown
    assert "at rho = 0, U = 2, f_0 = 1, f_1 = 0, f_2 = 0: left 0.500000000000, right 0" in shown
    assert "tokens.effective_correlation (expected PROVED" in shown


def test_steps_beside_a_false_statement_hold() -> None:
    """A certified witness is enough for REFUTED, whatever the derivation beside it says."""
    false = [claim for claim in claims().values() if claim.expected is REFUTED and claim.derivation]
    assert false
    for claim in false:
        assert not [one.detail for one in nst.check(claim).evidence if one.verdict is ERROR]


def test_pages_and_rows_carry_domain_and_allowance() -> None:
    row = nst.check("tokens.parity").as_json()
    assert (row["domain"], row["allowance"]) == ("q in [0, 1]; k in {1..4}", "")
    assert nst.find("depth.relu_he").allowed == "within L/1024"
    proved = from_rows([{"id": "tokens.parity", "verdict": "PROVED"}])
    assert [one.id for one in proved] == ["tokens.parity_of_any_size"]
    assert "| `tokens.parity_of_any_size` |" in theorem_page(proved)
    assert theorem_table(proved, "").row_count == 1


def test_the_domain_is_written_in_full() -> None:
    W = numbered("W", 5)
    assert domain_text({n: Integers((1, 2, 3, 8, 10)), L: Integers((4, 5))}) == "n in {1..3, 8, 10}; L in {4, 5}"
    assert domain_text({rho: UNIT, **dict.fromkeys(W, UNIT)}) == "rho, W_0..W_4 in [0, 1]"
    assert domain_text({rho: Interval(None, None)}) == "rho in (-oo, oo)"
    assert toy(where=rho > 0).domain == "rho in [-1, 1]; where rho > 0"


def test_what_cannot_fail_is_refused_when_it_is_made() -> None:
    same = toy().lhs
    for changes in (
        {"rhs": same},
        {"lhs": same * (1 + rho), "rhs": same + rho * same},
        {"lhs": (1 + rho) ** 2, "rhs": 1 + 2 * rho + rho**2, "measured": same},
        {"lhs": rho, "rhs": rho + sp.Integer(0)},
    ):
        with pytest.raises(IncompleteClaimError, match=r"toy\.square.*field lhs.*put the definition"):
            toy(**changes)
    with pytest.raises(IncompleteClaimError, match=r"field derivation.*no engine runs.*'one is two'"):
        bound(rho, rho + 1, derivation=(Step("one is two", sp.Integer(1), sp.Integer(2)),))
    with pytest.raises(IncompleteClaimError, match=r"field derivation.*'one is one' are the same.*unevaluated"):
        toy(derivation=(Step("one is one", sp.Integer(1), sp.Integer(1)),))
    toy(engines=("balls",), derivation=(Step("words alone"),))
    for changes in ({"allowance": sp.Integer(1), "engines": ("balls",)}, {"allowance": sp.Integer(-1)}):
        with pytest.raises(IncompleteClaimError, match=r"field allowance: -?1 is used by no engine, or below 0"):
            toy(**changes)
    toy(lhs=(1 + rho) ** 2, rhs=1 + 2 * rho + rho**2)  # algebra between two forms is a statement


def test_a_step_is_worked_out_by_the_engine_that_judges_it() -> None:
    written = toy(derivation=(Step("the slope", value_at(derivative(rho**2, rho), {rho: 3}), sp.Integer(6)),))
    assert nst.check(written).verdict is PROVED
    wrong = replace(written, derivation=(Step("the slope", derivative(rho**2, rho, at=3), sp.Integer(5)),))
    assert nst.check(wrong).verdict is ERROR
    assert "the step 'the slope' of the derivation is false at rho = " in nst.check(wrong).reason


# Words that say more than two sides and a domain can. Claims whose words still do stand in FURTHER; mending one takes it out.
REACHING = re.compile(
    r"\b(hence|therefore|so that|sharp\b|of order|for all|all n\b|checked for|for every (?!real x))|(?<![\w(])[Ss]o [a-z]|: so\b|, so\b"
)
FURTHER: set[str] = set()


def test_the_words_of_a_claim_do_not_reach_beyond_its_sides() -> None:
    assert {claim.id for claim in claims().values() if REACHING.search(claim.statement)} == FURTHER


def test_what_the_paper_says_is_as_publicly_reported() -> None:
    quoted = [one for one in (*claims().values(), *theorems()) if re.search(r"\bpaper, ", one.source)]
    assert len(quoted) > 20
    assert [one.id for one in quoted if "as publicly reported" not in one.source] == []


def test_a_note_of_a_theorem_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    show_theorem(found(replace(SOUND, note="Only where u exists.")))
    assert "note: Only where u exists." in capsys.readouterr().out
