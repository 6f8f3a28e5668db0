"""Claims, twins, wrong translations and certificates before the kernel of Rocq; skipped where coqc is not installed."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import sympy as sp

import nstheory as nst
from nstheory.claims.record import Relation
from nstheory.errors import ArgumentError
from nstheory.language.domain import between
from nstheory.rocq import compiler, tail_certificate, terms
from nstheory.rocq.certify import certify

needs_coqc = pytest.mark.skipif(
    shutil.which("coqc") is None, reason="coqc is not installed: apt-get install coq libcoq-interval"
)
CLAIM = "depth.relu_rate_root"
# Half a minute is more than any of these takes on a busy machine; what has no proof fails at once or is cut.
LIMIT = 60.0


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("rocq")
    compiler.prepared(made)
    return made


@needs_coqc
def test_a_claim_is_checked_on_the_axioms_of_the_reals_alone(folder: Path) -> None:
    found = certify(nst.find(CLAIM), folder, LIMIT)
    assert found.checked, found.reason
    assert found.rests_on == "reals"


@needs_coqc
def test_its_wrong_twins_and_the_opposite_are_not(folder: Path) -> None:
    claim = nst.find(CLAIM)
    for twin in claim.mutants:
        assert not certify(claim, folder, LIMIT, twin).checked, twin.label
    turned = replace(claim, lhs=claim.rhs, rhs=claim.lhs, relation=Relation.LESS_EQUAL)
    assert not certify(turned, folder, LIMIT).checked


@needs_coqc
def test_a_wrong_translation_is_seen_at_a_point_although_the_bound_would_hold(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    claim = nst.find("bounds.erf_slope_lower")  # 0 <= 2 exp(-x^2)/sqrt(pi), which is true of atan(y) + 2 as well
    assert certify(claim, folder, LIMIT).checked
    monkeypatch.setitem(terms.NAMES, sp.exp, "2 + sin")
    assert not certify(claim, folder, LIMIT).checked


@needs_coqc
def test_a_theorem_with_an_axiom_of_its_own_does_not_count(folder: Path) -> None:
    file = folder / "assumed.v"
    file.write_text("Axiom wish : 1 = 2.\nTheorem one : 1 = 2. Proof. exact wish. Qed.\nPrint Assumptions one.\n")
    made = compiler.compiled(file, LIMIT)
    assert (made.error, made.foreign) == ("", ("wish",))


@needs_coqc
def test_a_tail_certificate_holds_at_every_degree_without_any_axiom_and_a_smaller_one_does_not(folder: Path) -> None:
    measured = nst.Measured(mean_square=1, squared_mean=0, stability=[(0.5, "0.4"), (-0.5, ("-0.2", "0.2"))])
    certificate = nst.tail_bound(measured, degree=3, share=False).certificate
    (folder / "certificate.v").write_text(tail_certificate.theorem(certificate))
    made = compiler.compiled(folder / "certificate.v", LIMIT)
    assert (made.error, made.axioms) == ("", ())
    terms = tuple(replace(term, multiplier=term.multiplier * 9 / 10) for term in certificate.terms)
    (folder / "smaller.v").write_text(tail_certificate.theorem(replace(certificate, terms=terms)))
    assert compiler.compiled(folder / "smaller.v", LIMIT).error


def test_what_has_no_case_or_no_point_to_compare_at_is_not_counted(tmp_path: Path) -> None:
    claim = nst.find("spectrum.power_line")
    (k,) = (symbol for symbol in claim.variables if symbol.name == "k")
    nothing = certify(replace(claim, where=sp.Gt(k, 100)), tmp_path, LIMIT)
    assert (nothing.checked, nothing.reason) == (False, "nothing satisfies its condition k > 100")
    angle = nst.find("depth.recursion_contraction")
    (rho,) = angle.variables
    below = certify(replace(angle, variables={rho: between(-1, "-1/2")}), tmp_path, LIMIT)
    assert (below.checked, below.reason.startswith("no point inside of its domain")) == (False, True)
    assert not list(tmp_path.iterdir())


def test_without_coqc_one_line_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(ArgumentError, match="apt-get install coq libcoq-interval"):
        compiler.version()


def test_other_certificates_are_refused_by_what_they_are() -> None:
    measured = nst.Measured(mean_square=1, squared_mean=0, stability=[(0.5, "0.4")])
    lower = nst.stability_envelope(measured, [0.25]).lower_certificates[0]
    with pytest.raises(ArgumentError, match="only upper bounds on a weight"):
        tail_certificate.theorem(lower)
