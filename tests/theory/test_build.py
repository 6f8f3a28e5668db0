"""The constructors of claims: what they fill in, and what they refuse."""

import pytest
import sympy as sp

from nstheory.claims.record import Kind, Mutant, Relation, Verdict
from nstheory.errors import IncompleteClaimError, UnknownIdError
from nstheory.language.domain import UNIT
from nstheory.language.symbols import x
from nstheory.theory.build import FACTORS, bound, identity, limit, perturbed

SIDES = ("toy.one", "|x| = x.", {x: UNIT}, sp.Abs(x), x)


def test_each_kind_fills_in_its_relation_engines_and_verdict() -> None:
    made = [build(*SIDES, "factor 2") for build in (identity, bound, limit)]
    assert [one.kind for one in made] == [Kind.IDENTITY, Kind.BOUND, Kind.LIMIT]
    assert [one.relation for one in made] == [Relation.EQUAL, Relation.LESS_EQUAL, Relation.EQUAL]
    assert [one.expected for one in made] == [Verdict.PROVED, Verdict.PROVED, Verdict.SUPPORTED]
    assert {one.source for one in made} == {"ours"}


def test_what_no_engine_can_prove_is_not_expected_proved() -> None:
    assert identity(*SIDES, "factor 2", engines=("balls", "search")).expected is Verdict.SUPPORTED
    assert bound(*SIDES, "factor 2", engines=("search",)).expected is Verdict.SUPPORTED
    assert limit(*SIDES, "factor 2", engines=("symbolic",)).expected is Verdict.SUPPORTED
    assert bound(*SIDES, "factor 2", engines=("balls",), expected=Verdict.SUPPORTED).expected is Verdict.SUPPORTED


def test_a_named_factor_multiplies_the_right_side() -> None:
    assert identity(*SIDES, "factor 2", "wrong sign").mutants == (
        Mutant("factor 2", rhs=2 * x),
        Mutant("wrong sign", rhs=-x),
    )
    assert all(perturbed(label, x).rhs != x for label in FACTORS)
    with pytest.raises(UnknownIdError, match="factor 3.*did you mean factor 2"):
        identity(*SIDES, "factor 3")


def test_a_claim_without_a_mutant_is_refused() -> None:
    with pytest.raises(IncompleteClaimError, match="no mutant"):
        identity(*SIDES, derivation=())
    assert identity(*SIDES, Mutant("zero", rhs=sp.Integer(0))).mutants[0].rhs == 0
