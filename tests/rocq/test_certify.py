"""Claims, twins, wrong translations and certificates before the kernel of Rocq; skipped where coqc is not installed."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import sympy as sp

import nstheory as nst
from nstheory.claims.record import Claim, Mutant, Relation
from nstheory.errors import ArgumentError
from nstheory.language.domain import between
from nstheory.rocq import compiler, tail_certificate, terms, wrong_twins
from nstheory.rocq.certify import certify

needs_coqc = pytest.mark.skipif(
    shutil.which("coqc") is None, reason="coqc is not installed: apt-get install coq libcoq-interval"
)
CLAIM, PROOFS = "depth.relu_rate_root", ["regions"]
# Half a minute is more than any of these takes; what has no proof fails at once or is cut.
LIMIT = 60.0
x = sp.Symbol("x", real=True)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("rocq")
    compiler.prepared(made)
    return made


def stated(right: sp.Expr) -> Claim:
    """Return 0 <= right on [1, 2]."""
    made = {"lhs": sp.S.Zero, "rhs": right, "relation": Relation.LESS_EQUAL, "where": sp.true}
    return replace(nst.find("bounds.exp_least"), id="own.bound", variables={x: between(1, 2)}, derivation=(), **made)


@needs_coqc
def test_a_claim_is_checked_on_the_axioms_of_the_reals_alone(folder: Path) -> None:
    found = certify(nst.find(CLAIM), folder, LIMIT, PROOFS, search=False)
    assert found.checked, found.reason
    assert found.axioms
    assert set(found.axioms) <= compiler.OF_THE_REALS


@needs_coqc
def test_a_proof_that_is_known_by_a_name_of_no_proof_is_searched(folder: Path) -> None:
    found = certify(nst.find(CLAIM), folder, LIMIT, ["of an older version"])
    assert (found.checked, found.proofs) == (True, tuple(PROOFS))
    assert not certify(nst.find(CLAIM), folder, LIMIT, ["of an older version"], search=False).checked


@needs_coqc
def test_its_wrong_twins_fail_and_are_disproved_and_the_claim_is_not(folder: Path) -> None:
    found = wrong_twins.wrong_twins(nst.find(CLAIM), PROOFS, folder, LIMIT)
    assert (found["tried"], found["certified"]) == (2, [])
    assert found["disproved"] == found["false"] > 5
    assert wrong_twins.refuted(nst.find(CLAIM)) is None


def turned_sign(text: str) -> str:
    return text.replace(" - ", " + ")


def turned_quotient(text: str) -> str:
    above, _, below = text[1:-1].partition(" / ")
    return f"({below} / {above})" if below else text


# Each bound holds of the wrong translation as well, 3 + x and (1 + x)/x, so that values at points have to tell.
@needs_coqc
@pytest.mark.parametrize(
    ("bound", "proof", "writer", "wrong"),
    [(3 - x, "linear", "_sum", turned_sign), (x / (1 + x), "regions", "_product", turned_quotient)],
    ids=["sign", "order"],
)
def test_a_wrong_translation_is_seen_at_a_point_although_the_bound_would_hold(
    folder: Path, monkeypatch: pytest.MonkeyPatch, bound: sp.Expr, proof: str, writer: str, wrong: Callable[[str], str]
) -> None:
    claim, write = stated(bound), getattr(terms.Terms, writer)
    assert certify(claim, folder, LIMIT, [proof], search=False).checked
    monkeypatch.setattr(terms.Terms, writer, lambda self, expression: wrong(write(self, expression)))
    wrongly = certify(claim, folder, LIMIT, [proof], search=False)
    assert (wrongly.checked, wrongly.reason) == (False, "a translated side does not have the value that balls say")


@needs_coqc
def test_a_twin_is_not_disproved_in_a_wrong_translation(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nstheory.rocq.wrong_twins.twins", lambda claim: [])
    claim = replace(stated(sp.exp(x)), mutants=(Mutant("negative", rhs=-sp.exp(x)),))
    assert wrong_twins.wrong_twins(claim, ["regions"], folder, LIMIT)["disproved"] == 1
    monkeypatch.setitem(terms.NAMES, sp.exp, "- exp")
    assert wrong_twins.wrong_twins(claim, ["regions"], folder, LIMIT)["disproved"] == 0


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
    point = between(-1, "-1/2")
    empty = certify(replace(angle, variables={rho: point}, where=sp.Gt(rho, 0)), tmp_path, LIMIT)
    assert (empty.checked, empty.reason.startswith("no point inside of its domain")) == (False, True)
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
