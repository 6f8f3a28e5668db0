"""Every checked translation at further random points, and bounds that a little more would make false."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import sympy as sp

import nstheory as nst
from nstheory.claims.record import Relation
from nstheory.claims.registry import claims
from nstheory.claims.second_prover import second_prover
from nstheory.language.domain import Interval, between
from nstheory.rocq import compiler
from nstheory.rocq.certify import certify
from nstheory.rocq.statement import HEADER, statements, text_of
from nstheory.rocq.terms import Terms
from nstheory.rocq.theorem_file import values

pytestmark = pytest.mark.skipif(
    shutil.which("coqc") is None, reason="coqc is not installed: apt-get install coq libcoq-interval"
)
# Seconds of coqc: all values of a seed, and one attempt at a proof.
ALL, ONE = 900, 10
x = sp.Symbol("x", real=True)
LITTLE = sp.Rational(1, 10**12)
BELOW, AT_MOST, EQUAL = Relation.LESS, Relation.LESS_EQUAL, Relation.EQUAL
NO_PROOF = "no proof found"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("rocq")
    compiler.prepared(made)
    return made


@pytest.mark.parametrize("seed", [1, 2])
def test_all_checked_translations_agree_with_balls_at_points_of_another_seed(folder: Path, seed: int) -> None:
    texts = [HEADER]
    for claim in claims().values():
        for statement in statements(claim) if second_prover(claim) else ():
            texts.append(text_of(statement, Terms())[0])
            texts += [f"Theorem {name} : {said}. Proof. {proof}. Qed." for name, said, proof in values(statement, seed)]
    file = folder / f"values_{seed}.v"
    file.write_text("\n".join([*texts, ""]), encoding="utf-8")
    assert compiler.compiled(file, ALL).error == ""


@pytest.mark.parametrize(
    ("lhs", "relation", "rhs", "domain", "reason"),
    [
        (1 - LITTLE, AT_MOST, sp.exp(x), between(0, 1), ""),
        (1 + LITTLE, AT_MOST, sp.exp(x), between(0, 1), NO_PROOF),
        (sp.exp(x) * (1 + sp.exp(-x)), EQUAL, sp.exp(x) + 1, between(0, 1), ""),
        (sp.exp(x) * (1 + sp.exp(-x)), EQUAL, sp.exp(x) + 1 + LITTLE, between(0, 1), NO_PROOF),
        (sp.S.Zero, AT_MOST, 1 / x, between(0, 1, open_ends="lower"), ""),
        (sp.S.Zero, AT_MOST, 1 / x, between(0, 1), NO_PROOF),
        (x, BELOW, sp.S.One, between(0, 1, open_ends="upper"), ""),
        (x, BELOW, sp.S.One, between(0, 1), NO_PROOF),
        (sp.sin(x), AT_MOST, x, between(0, 2), ""),
        (sp.sin(x), BELOW, x, between(0, 2), NO_PROOF),
    ],
    ids=[
        "by little",
        "false by little",
        "identity",
        "false identity",
        "open end",
        "closed end",
        "strict",
        "not strict",
        "attained",
        "attained but strict",
    ],
)
def test_what_a_little_would_make_false_is_checked_and_what_it_did_is_not(
    folder: Path, lhs: sp.Expr, relation: Relation, rhs: sp.Expr, domain: Interval, reason: str
) -> None:
    said = {"lhs": lhs, "relation": relation, "rhs": rhs, "variables": {x: domain}, "where": sp.true, "derivation": ()}
    found = certify(replace(nst.find("bounds.exp_least"), id="own.bound", **said), folder, ONE)
    assert (found.checked, found.reason) == (not reason, reason)
