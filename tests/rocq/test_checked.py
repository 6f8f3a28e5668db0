"""The record of what Rocq has checked: it is of these formulas and these files, and nothing is shown of another."""

import re
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import nstheory as nst
from nstheory.claims import second_prover
from nstheory.claims.registry import claims
from nstheory.claims.table import markdown_table, rocq_text
from nstheory.claims.theorem import RULES
from nstheory.language.domain import between
from nstheory.rocq.certify import text_of_claim
from nstheory.rocq.compiler import OF_THE_MACHINE, OF_THE_REALS
from nstheory.rocq.page import page
from nstheory.rocq.record_of_run import Record

DOCS = Path(__file__).parents[2] / "docs"
CLAIM = "depth.relu_rate_root"


def test_at_least_forty_claims_and_a_certificate_are_checked_and_their_files_are_the_ones() -> None:
    checked = [claim for claim in claims().values() if second_prover.second_prover(claim)]
    assert len(checked) >= 40
    assert [claim.id for claim in checked if second_prover.checked_file(claim, DOCS / "rocq") is None] == []
    certificate = second_prover.recorded()["certificate"]
    assert (certificate["error"], certificate["axioms"]) == ("", [])


def test_no_axiom_is_none_of_the_reals_or_of_the_machines_integers_and_no_theorem_rests_on_floats() -> None:
    found = {name for names in second_prover.recorded()["axioms"] for name in names}
    assert found
    assert {one for one in found if one not in OF_THE_REALS and not one.startswith(OF_THE_MACHINE)} == set()
    assert {one for one in found if "Float" in one} == set()


def test_nothing_is_shown_of_a_claim_that_was_changed_nor_of_a_file_that_was(tmp_path: Path) -> None:
    claim = nst.find(CLAIM)
    assert second_prover.second_prover(claim)
    for changed in (
        replace(claim, rhs=2 * claim.rhs),
        replace(claim, variables={s: between(0, 2) for s in claim.variables}),
    ):
        assert second_prover.second_prover(changed) is None
    file = tmp_path / "depth_relu_rate_root.v"
    file.write_bytes((DOCS / "rocq" / file.name).read_bytes())
    assert second_prover.checked_file(claim, tmp_path) == file
    file.write_text(file.read_text() + "\n")
    assert second_prover.checked_file(claim, tmp_path) is None


def test_the_page_is_that_of_the_record() -> None:
    assert page(Record(**second_prover.recorded())) == (DOCS / "rocq.md").read_text()


def test_the_file_of_a_claim_is_what_is_written_today() -> None:
    proofs = second_prover.record_of_claim(nst.find(CLAIM))["proofs"]
    assert text_of_claim(nst.find(CLAIM), proofs) == (DOCS / "rocq" / "depth_relu_rate_root.v").read_text()


def test_a_verdict_says_what_rocq_checked() -> None:
    row = nst.check(CLAIM).as_json()
    assert row["rocq"]["version"] == second_prover.recorded()["version"]
    assert row["rocq"]["seconds"] > 0
    assert f"| {rocq_text(row)} |" in markdown_table([row])
    assert nst.check("gaussian.mehler").as_json()["rocq"] is None


def test_the_rules_that_name_theorems_of_rocq_name_some_that_are_there_and_checked() -> None:
    text = "".join(files("nstheory.rocq").joinpath(f"{one}.v").read_text() for one in ("base", "rules"))
    named = {name for rule in RULES.values() for name in rule.in_rocq}
    assert named
    assert named <= set(re.findall(r"^Theorem (\w+)", text, re.MULTILINE))
    assert named <= {row["name"] for row in second_prover.recorded()["rules"]}
