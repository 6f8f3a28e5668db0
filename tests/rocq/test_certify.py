"""Claims, twins, wrong translations and certificates before the kernel of Rocq; skipped where coqc is not installed."""

import re
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
from nstheory.language.expectation import TokenMean
from nstheory.rocq import compiler, tail_certificate, terms, wrong_twins
from nstheory.rocq.certify import certify
from nstheory.rocq.statement import HEADER, statements, text_of
from nstheory.rocq.theorem_file import values

needs_coqc = pytest.mark.skipif(
    shutil.which("coqc") is None, reason="coqc is not installed: apt-get install coq libcoq-interval"
)
CLAIM, PROOFS = "depth.relu_rate_root", ["regions"]
# Half a minute is more than any of these takes; what has no proof fails at once or is cut.
LIMIT = 60.0
x, clean, noisy = sp.symbols("x clean noisy", real=True)
# E (1 + [clean = noisy]) over one token of two, kept with probability 1/2.
PAIR = TokenMean(1 + sp.KroneckerDelta(clean, noisy), [clean], [noisy], 2, sp.Rational(1, 2))


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


def turned(text: str, by: str) -> str:
    above, _, below = text[1:-1].partition(by)
    return f"({below}{by}{above})" if below else text


def rewritten(change: Callable[[str], str]) -> Callable:
    return lambda write: lambda self, *given: change(write(self, *given))


def redrawn_from_others(sum_of: Callable) -> Callable:
    return lambda node: sum_of(node.func(*node.args[:-1], "other"))


# For an expression a part of the translation, and what makes a wrong one of it.
WRONG: dict[str, tuple[sp.Expr, object, str, Callable]] = {
    "sign": (3 - x, terms.Terms, "_sum", rewritten(lambda text: text.replace(" - ", " + "))),
    "order of a difference": (3 - x, terms.Terms, "_sum", rewritten(lambda text: turned(text, " - "))),
    "order of a quotient": (x / (1 + x), terms.Terms, "_product", rewritten(lambda text: turned(text, " / "))),
    "order of a power": (
        (1 + x) ** x,
        terms.Terms,
        "_power",
        rewritten(lambda text: re.sub(r"x \* ln (.*)\)\)$", r"\1 * ln x))", text)),
    ),
    "exponent": (x**3, terms.Terms, "_power", rewritten(lambda text: text.replace("3", "2"))),
    "least for greatest": (
        sp.Max(x, sp.Rational(3, 2)),
        terms.Terms,
        "_nested",
        rewritten(lambda text: text.replace("Rmax", "Rmin")),
    ),
    "sine for cosine": (sp.cos(x), terms.Terms, "_applied", rewritten(lambda text: text.replace("cos", "sin"))),
    "tokens": (x * PAIR, terms, "summed", redrawn_from_others),
}


@needs_coqc
def test_each_wrong_translation_is_seen_at_random_points_and_the_right_one_is_not(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts, goals = [HEADER], {}
    for number, (expression, owner, part, wrong) in enumerate(WRONG.values()):
        (statement,) = statements(stated(expression))
        for kind in ("right", "wrong"):
            labelled = replace(statement, label=f"{kind}_{number}")
            with monkeypatch.context() as changed:
                if kind == "wrong":
                    changed.setattr(owner, part, wrong(getattr(owner, part)))
                texts.append(text_of(labelled, terms.Terms())[0])
            goals |= {label: (said, proof) for label, said, proof in values(labelled) if "_of_rhs_" in label}
    assert len(set(texts)) == 1 + 2 * len(WRONG)
    for label, (said, proof) in goals.items():
        texts.append(f'Goal {said}.\ntryif solve [{proof}] then idtac "held {label}" else idtac.\nAbort.\n')
    (folder / "values.v").write_text("\n".join(texts))
    made = compiler.compiled(folder / "values.v", LIMIT)
    assert made.error == ""
    held = set(re.findall(r"^held (\w+)$", made.said, re.MULTILINE))
    assert {label for label in goals if "_right_" in label} <= held
    for number, named in enumerate(WRONG):
        assert not {label for label in goals if label.endswith(f"_wrong_{number}")} <= held, named


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
