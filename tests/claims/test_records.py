"""Claims, registry and verdicts: what is refused, and how evidence becomes a verdict."""

import subprocess
import sys
from dataclasses import replace
from fractions import Fraction

import pytest
import sympy as sp
from toys import FAST, STREAM, toy

from nstheory.claims import verdict as checking
from nstheory.claims.engines.where_it_holds import where_it_holds
from nstheory.claims.record import Evidence, Kind, Mutant, Step, Verdict
from nstheory.claims.registry import claims, find, indexed, select
from nstheory.errors import ArgumentError, DuplicateIdError, IncompleteClaimError, UnknownIdError
from nstheory.language.domain import CORRELATION, UNIT
from nstheory.language.symbols import rho, sigma
from nstheory.theory.build import bound

PROVED, SUPPORTED, REFUTED, UNDECIDED, ERROR = Verdict


def evidence(engine: str, verdict: Verdict, n: int = 5, **more) -> Evidence:
    return Evidence(engine, verdict, n_effective=n, **more)


def verdict(*found: Evidence, **changes) -> Verdict:
    engines = tuple(one.engine for one in found)
    return checking.combine(toy(**({"engines": engines} | changes)), found)[0]


def test_an_incomplete_record_is_refused() -> None:
    with pytest.raises(IncompleteClaimError, match=r"toy\.square.*no mutant"):
        toy(mutants=())
    with pytest.raises(IncompleteClaimError, match="names no engine"):
        toy(engines=())
    with pytest.raises(ArgumentError, match="guess"):
        toy(engines=("guess",))
    with pytest.raises(IncompleteClaimError, match="sigma"):
        toy(rhs=sigma)
    with pytest.raises(IncompleteClaimError, match="no corrected claim"):
        toy(expected=REFUTED)
    with pytest.raises(
        IncompleteClaimError, match=r"p is assumed to be at least 0 where it was made, and its domain is \[-1, 1\]"
    ):
        toy(variables={rho: CORRELATION, sp.Symbol("p", positive=True): CORRELATION})
    with pytest.raises(IncompleteClaimError, match="field corrected_by: it names itself"):
        toy(expected=REFUTED, corrected_by="toy.square")
    with pytest.raises(IncompleteClaimError, match="changes nothing"):
        toy().mutated(Mutant("same"))
    with pytest.raises(ArgumentError, match="step 'half': one side is given"):
        Step("half", rho)


def test_duplicates_and_dangling_references() -> None:
    with pytest.raises(DuplicateIdError, match=r"toy\.square"):
        indexed([toy(), toy()])
    with pytest.raises(UnknownIdError, match=r"toy\.sqare.*did you mean toy\.square"):
        indexed([toy(assumes=("toy.sqare",))])


def test_unknown_names_get_near_matches() -> None:
    with pytest.raises(UnknownIdError, match=r"did you mean activation\.relu"):
        find("activation.relo")
    with pytest.raises(UnknownIdError, match="did you mean"):
        find("relu_taylor")
    with pytest.raises(UnknownIdError):
        select(["no-such-topic"])
    with pytest.raises(UnknownIdError, match="did you mean fast"):
        checking.check(toy(), budget="fats")


def test_the_registry_is_whole() -> None:
    table = claims()
    assert len(table) >= 30
    refuted = [claim for claim in table.values() if claim.expected is REFUTED]
    assert len(refuted) >= 4
    assert all(claim.correction and table[claim.corrected_by].expected is not REFUTED for claim in refuted)
    assert [claim.id for claim in select(["tokens"])] == [name for name in table if name.startswith("tokens.")]


def test_sampling_alone_never_proves() -> None:
    assert verdict(evidence("montecarlo", SUPPORTED)) is SUPPORTED
    assert verdict(evidence("symbolic", PROVED), evidence("montecarlo", SUPPORTED)) is SUPPORTED
    assert verdict(evidence("symbolic", PROVED), evidence("balls", SUPPORTED), lhs=(1 + rho) ** 2) is PROVED


def test_undecided_is_never_a_pass() -> None:
    assert verdict(evidence("symbolic", PROVED), evidence("balls", UNDECIDED)) is UNDECIDED
    assert verdict(evidence("symbolic", PROVED, 1), evidence("balls", SUPPORTED, 1)) is UNDECIDED  # 2 of 3 effective
    assert verdict(evidence("montecarlo", REFUTED)) is UNDECIDED  # no certificate


def test_errors_and_alarms() -> None:
    assert verdict(evidence("symbolic", PROVED), evidence("balls", ERROR)) is ERROR
    assert verdict(evidence("symbolic", PROVED), evidence("montecarlo", REFUTED)) is ERROR
    assert verdict(evidence("symbolic", PROVED), evidence("balls", REFUTED)) is ERROR
    assert verdict(evidence("balls", SUPPORTED), engines=("balls", "search")) is ERROR
    assert verdict(evidence("balls", REFUTED), evidence("montecarlo", SUPPORTED)) is REFUTED


def test_a_limit_is_at_most_supported() -> None:
    found = evidence("symbolic", PROVED), evidence("balls", SUPPORTED), evidence("montecarlo", SUPPORTED)
    assert verdict(*found, kind=Kind.LIMIT, measured=toy().lhs) is SUPPORTED


def test_a_surviving_mutant_and_a_blind_engine_are_seen() -> None:
    survivor = toy(
        mutants=(Mutant("not wrong at all", rhs=2 * rho**2 + 1 + 0 * sigma), Mutant("factor 2", rhs=2 * toy().rhs))
    )
    found = checking.check(survivor)
    assert found.verdict is UNDECIDED
    assert "not wrong at all" in found.reason
    too_fine = toy(
        mutants=(Mutant("one part in a million", rhs=toy().rhs * (1 + rho**0 / 10**6)),), variables=toy().variables
    )
    found = checking.check(too_fine)
    assert found.verdict is UNDECIDED
    assert found.reason == "montecarlo rejected no mutant"


def test_an_engine_that_crashes_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    import nstheory.claims.engines.balls as balls

    monkeypatch.setattr(balls, "run", lambda *_: 1 / 0)
    found = checking.check(toy(id="toy.crash"))
    assert found.verdict is ERROR
    assert "ZeroDivisionError" in found.reason


def test_assumptions_cap_the_verdict() -> None:
    proved = checking.check(toy(id="toy.alone"))
    for alone, other, capped in [
        (PROVED, SUPPORTED, SUPPORTED),
        (PROVED, REFUTED, UNDECIDED),
        (PROVED, PROVED, PROVED),
        (REFUTED, PROVED, REFUTED),
        (REFUTED, SUPPORTED, UNDECIDED),
        (SUPPORTED, ERROR, UNDECIDED),
    ]:
        found = checking.capped(replace(proved, verdict=alone), {"fine": PROVED, "a": other})
        assert found.verdict is capped
        assert (found.reason == proved.reason) is (capped is alone)


def test_check_is_reproducible_and_complete() -> None:
    first, second = checking.check(toy(id="toy.one"), workers=1), checking.check(toy(id="toy.one"), workers=2)
    assert first.verdict is PROVED
    strip = lambda result: [replace(one, seconds=0) for one in result.evidence]  # noqa: E731
    assert strip(first) == strip(second)
    row = first.as_json()
    assert {"id", "statement", "source", "kind", "expected", "verdict", "evidence", "mutants"} <= set(row)
    keys = {"engine", "verdict", "n_effective", "margin", "stderr", "precision_bits", "seed", "seconds", "witness"}
    assert keys <= set(row["evidence"][0])
    assert checking._run("symbolic", toy(), FAST, STREAM).verdict is PROVED


def test_public_names_stay_what_they_are_after_their_modules_are_imported() -> None:
    code = (
        "import nstheory as nst, nstheory.cli, nstheory.claims.run, nstheory.claims.evaluate, nstheory.bounds.propagate\n"
        "first = {name: getattr(nst, name) for name in nst.__all__}\n"
        "assert all(getattr(nst, name) is one for name, one in first.items())\n"
        "assert all(callable(one) or name in ('bounds', 'noise') for name, one in first.items())\n"
        "assert nst.check('tokens.parity', budget='fast').id == 'tokens.parity'"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("field", "given", "said"),
    [
        ("rhs", "rho", "claim 'toy.one', field rhs: 'rho' is no expression; give one of SymPy, or a number such as 1"),
        ("rhs", float("nan"), "field rhs: nan is no expression"),
        ("lhs", None, "field lhs: None is no expression"),
        ("allowance", "small", "field allowance: 'small' is no expression"),
        ("where", "rho > 0", "field where: 'rho > 0' is no condition"),
        ("variables", None, "field variables: None is given; give a domain"),
        ("variables", {"rho": 1}, "field variables: {'rho': 1} is given; give a domain"),
        ("engines", "symbolic", "field engines: 'symbolic' is given; give a tuple"),
        ("mutants", Mutant("one", rhs=1), "field mutants: Mutant"),
        ("derivation", (1,), "field derivation: (1,) is given"),
        ("assumes", "tokens.parity", "field assumes: 'tokens.parity' is given"),
        ("relation", "=", "field relation: '=' is given; allowed: '==', '<', '<='"),
        ("kind", "guess", "field kind: 'guess' is given; allowed: 'identity'"),
        ("statement", None, "field statement: None is given"),
        ("min_effective", 0, "field min_effective is 0; it must be a positive integer"),
        ("id", "toy", "claim 'toy', field id: give a topic"),
    ],
)
def test_a_field_of_another_type_is_one_line_when_the_record_is_made(field: str, given: object, said: str) -> None:
    with pytest.raises(ArgumentError) as error:
        replace(toy(id="toy.one"), **{field: given})
    assert said in str(error.value)


def test_plain_numbers_and_words_stand_for_what_they_mean() -> None:
    x = sp.Symbol("x", real=True)
    half = bound("toy.half", "x <= 1.", {x: UNIT}, x, 1, Mutant("half", rhs=0.5))
    assert (half.rhs, half.mutants[0].rhs) == (sp.Integer(1), sp.Rational(1, 2))
    assert checking.check(half).verdict is PROVED
    # A plain word was no Relation, and a bound was taken for an equation.
    assert checking.check(replace(half, relation="<=", kind="bound", where=True)).verdict is PROVED
    assert replace(half, lhs=0, rhs=Fraction(1, 3)).rhs == sp.Rational(1, 3)


def test_a_claim_that_is_true_on_a_part_of_its_domain_is_told_where() -> None:
    half = bound("toy.part", "rho^2 <= rho.", {rho: CORRELATION}, rho**2, rho, Mutant("half", rhs=rho / 2))
    found = checking.check(half)
    assert found.verdict is REFUTED
    assert "points looked at it holds at those from 0 to 1: state that part of the domain" in found.reason
    never = checking.check(replace(half, id="toy.never", rhs=-1 - rho**2))
    assert never.reason.endswith("it holds at 0 of 73 points looked at")
    meet = replace(half, id="toy.meet", lhs=rho, rhs=-rho, relation="==", mutants=(Mutant("more", rhs=rho + 1),))
    assert checking.check(meet).reason.endswith("it holds at 1 of 73 points looked at")
    line = replace(half, id="toy.line", relation="==", lhs=abs(rho), rhs=rho, mutants=(Mutant("more", rhs=rho + 1),))
    assert "at those from 0 to 1" in checking.check(line).reason
    assert where_it_holds(replace(half, rhs=rho + sigma, variables={rho: CORRELATION, sigma: UNIT})) == ""
