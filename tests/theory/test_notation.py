"""The notation: one letter has one meaning, and the map from the paper to the claims is whole."""

import ast
import re
from pathlib import Path

import pytest
import sympy as sp

from nstheory.claims.record import Claim
from nstheory.claims.registry import claims
from nstheory.errors import UnknownIdError
from nstheory.language import symbols
from nstheory.theory import PAPER

ROOT = Path(__file__).parents[2]
# Words of a source that look like a file; nothing else may.
FILE = re.compile(r"[\w/.-]+\.(?:md|py|txt|json|ipynb|pdf|tex)\b|\bnstheory/[\w/]+|\bshared\b")


def expressions(claim: Claim) -> list[sp.Basic]:
    sides = [claim.lhs, claim.rhs, claim.where, claim.allowance, claim.measured]
    sides += [side for one in claim.mutants for side in (one.lhs, one.rhs, one.where)]
    sides += [side for one in claim.derivation for side in (one.left, one.right)]
    return [side for side in sides if side is not None]


def used(claim: Claim) -> set[sp.Symbol]:
    return set(claim.variables).union(*(side.atoms(sp.Symbol) for side in expressions(claim)))


def table() -> set[sp.Symbol]:
    values = vars(symbols).values()
    return {
        one for value in values for one in (value if isinstance(value, tuple) else (value,)) if type(one) is sp.Symbol
    }


def unknown(symbol: sp.Symbol) -> bool:
    family, _, index = symbol.name.partition("_")
    return symbol not in table() and not (
        index and family in symbols.FAMILIES and symbol == symbols.member(family, index)
    )


def test_every_symbol_of_every_claim_stands_in_the_table() -> None:
    assert {claim.id: odd for claim in claims().values() if (odd := {one for one in used(claim) if unknown(one)})} == {}


def test_a_stray_symbol_is_seen() -> None:
    assert unknown(sp.Symbol("sigma", positive=True))
    assert unknown(sp.Symbol("kappa", real=True))
    assert unknown(sp.Symbol("W_1", positive=True))
    assert not unknown(symbols.sigma)
    assert not unknown(symbols.numbered("W", 3)[2])
    with pytest.raises(UnknownIdError, match="family of symbols"):
        symbols.numbered("Q", 2)


def test_one_name_is_one_symbol() -> None:
    names = [symbol.name for symbol in table()]
    assert sorted(names) == sorted(set(names))


def test_the_theory_makes_no_symbol_of_its_own() -> None:
    calls = []
    for file in sorted((ROOT / "nstheory" / "theory").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in {"sp.Symbol", "sp.symbols", "sp.Dummy"}:
                calls.append(f"{file.name}:{node.lineno}")
    assert calls == []


def test_every_source_that_names_a_file_names_one_of_this_repository() -> None:
    named = {(claim.id, file) for claim in claims().values() for file in FILE.findall(claim.source)}
    assert {(name, file) for name, file in named if not (ROOT / file).exists()} == set()
    assert FILE.findall("theory.md section 6") == ["theory.md"]


def test_the_map_of_the_paper_is_whole() -> None:
    """Every id exists, and every claim whose source names an item of the paper is listed there."""
    known = claims()
    assert {name for names in PAPER.values() for name in names} <= set(known)
    for claim in known.values():
        items = [item for item in PAPER if item in claim.source]
        assert all(claim.id in PAPER[item] for item in items), f"{claim.id}: {items}"
        if "paper" in claim.source:
            assert any(claim.id in names for names in PAPER.values()), f"{claim.id} names the paper: {claim.source}"
