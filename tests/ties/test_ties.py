"""What the code computes is what the theory states: every tie on random inputs; and which public functions have one."""

from __future__ import annotations

import dataclasses
import json
import math
import sys
from fractions import Fraction
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import sympy as sp

from nstheory import cli
from nstheory.claims.proofs.judging import find_record
from nstheory.claims.show import show
from nstheory.errors import ArgumentError, UnknownIdError
from nstheory.language.domain import CORRELATION, Domain, Interval, integers
from nstheory.ties import tie as tie_module
from nstheory.ties.all_ties import UNTIED, ties, used_by
from nstheory.ties.tie import Estimate, Tie, at, checked, named
from nstheory.ties.ties_command import ties_command

ROOMS = ("nstheory.kernels", "nstheory.measure", "nstheory.bounds", "nstheory.nn", "nstheory.noise", "nstheory")
# By which share either side of a tie may be wrong and not be seen: where it is sampled, and where a constant is rounded up.
ROUNDED_UP = {
    f"nstheory.bounds.covariance.linearised.affine_part.{name}": share for name, share in (("TAIL", 0.25), ("BAD", 1.0))
}
BLIND, BLIND_SAMPLED = 0.01, 0.2


def label(tie: Tie) -> str:
    return f"{tie.code.removeprefix('nstheory.')}-{tie.claim}-{tie.relation}"


@pytest.mark.parametrize("tie", ties(), ids=label)
def test_the_code_computes_what_the_theory_states(tie: Tie) -> None:
    found = checked(tie)
    assert found.holds, f"{tie.code} is {found.share:.3g} tolerances off {tie.formula} at {dict(found.worst)}"
    sampled = tie.ulps == 0 or "standard error" in tie.why
    assert found.resolution <= ROUNDED_UP.get(tie.code, BLIND_SAMPLED if sampled else BLIND), (
        "a wrong factor would not be seen"
    )


def public() -> dict[str, Any]:
    """Return every public function and class of the rooms, each under its first name."""
    found: dict[str, Any] = {}
    for room in ROOMS:
        module = import_module(room)
        for name in getattr(module, "__all__", None) or sorted(vars(module)):
            value = getattr(module, name)
            if callable(value) and not name.startswith("_") and all(value is not one for one in found.values()):
                found[f"{room}.{name}"] = value
    return found


def untied(names: dict[str, Any], tied: tuple[Tie, ...]) -> set[str]:
    computed = [named(tie.code) for tie in tied]
    return {name for name, value in names.items() if all(value is not one for one in computed)}


def test_every_public_function_has_a_tie_or_a_reason() -> None:
    assert untied(public(), ties()) == set(UNTIED)


def test_a_function_without_a_tie_is_seen() -> None:
    without = tuple(tie for tie in ties() if tie.code != "nstheory.kernels.dual_error")
    assert untied(public(), without) - set(UNTIED) == {"nstheory.kernels.dual_error"}


def test_every_tie_names_a_record_and_a_formula() -> None:
    for tie in ties():
        assert find_record(tie.claim)
        assert tie.theory is None or callable(named(tie.theory))
        assert tie.why


# What a tie sees and refuses


def relu_tie(**changes: Any) -> Tie:
    return dataclasses.replace(next(tie for tie in ties() if tie.claim == "activation.relu"), **changes)


def test_a_changed_constant_on_either_side_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    tie = relu_tie()
    code, theory = named(tie.code), named(tie.theory or "")
    assert checked(tie).holds
    assert not checked(relu_tie(compute=lambda _, rho: 1.0000001 * tie.compute(code, rho))).holds
    monkeypatch.setattr("nstheory.theory.activation.relu.relu_dual", lambda rho: theory(rho) + sp.Rational(1, 10**9))
    assert not checked(tie).holds


def test_a_bound_on_the_wrong_side_is_seen_however_close() -> None:
    tie = next(one for one in ties() if one.relation == ">=" and one.claim == "bounds.degrees")
    assert checked(tie).holds
    found = checked(dataclasses.replace(tie, relation="<="))
    assert (found.holds, found.share) == (False, math.inf)


def test_a_number_that_is_none_and_one_too_many_are_no_agreement() -> None:
    assert not checked(relu_tie(compute=lambda *_: math.nan)).holds
    with pytest.raises(ArgumentError, match="the code gives 2 numbers, the formula 1"):
        checked(relu_tie(compute=lambda *_: [0.5, 0.5]))


def test_an_estimate_is_held_to_its_standard_error() -> None:
    half = sp.Rational(1, 2)
    inside, outside = (
        checked(relu_tie(compute=lambda *_, x=x: Estimate(x, 0.01), state=lambda *_: half, ulps=0))
        for x in (0.51, 0.65)
    )
    assert inside.holds
    assert not outside.holds


def test_the_same_seed_draws_the_same_inputs_and_another_one_others() -> None:
    assert checked(relu_tie()) == checked(relu_tie())
    assert checked(relu_tie(), seed=1).worst != checked(relu_tie()).worst


@pytest.mark.parametrize(
    "domain", [CORRELATION, integers(2, 5), Interval(None, None), Interval(Fraction(0), None, True)]
)
def test_inputs_are_members_of_the_domain_that_float64_holds(domain: Domain) -> None:
    tie = relu_tie(inputs={"x": domain}, compute=lambda _, x: float(x), state=lambda _, x: x, ulps=0, points=50)
    points = [one["x"] for one in tie_module._points(tie, 0)]
    assert all(one in domain and Fraction(float(one)) == one for one in points)
    assert len(set(points)) > 3
    assert checked(tie).share == 0


def test_bad_ties_are_refused_in_one_line() -> None:
    with pytest.raises(UnknownIdError, match="unknown relation of a tie '='"):
        relu_tie(relation="=")
    with pytest.raises(ArgumentError, match=r"ulps = -1, points = 8; a tolerance >= 0"):
        relu_tie(ulps=-1)
    with pytest.raises(ArgumentError, match="nstheory.nowhere.f is no function of the package"):
        named("nstheory.nowhere.f")
    with pytest.raises(ArgumentError, match="has no symbol rho; it has x"):
        at(sp.Symbol("x") + 1, rho=sp.Integer(1))


# The command


def test_the_command_lists_and_checks_and_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "ties.json"
    command = ["nstheory", "ties", "activation.sign", "--check", "--json", str(file)]
    monkeypatch.setattr(sys, "argv", command)
    with pytest.raises(SystemExit) as done:
        cli.main()
    assert done.value.code == 0
    assert "2 ties of code to claims" in capsys.readouterr().out
    found = json.loads(file.read_text(encoding="utf-8"))
    assert {row["code"] for row in found["ties"]} == {"nstheory.kernels.dual", "nstheory.kernels.dual_derivative"}
    assert all(row["holds"] and row["expected"] == "PROVED" and row["points"] == 10 for row in found["ties"])
    assert {row["code"] for row in found["untied"]} == set(UNTIED)


def test_the_command_ends_with_one_for_a_difference_and_refuses_an_unknown_name(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    true = named("nstheory.theory.activation.kinked.sign_dual")
    monkeypatch.setattr("nstheory.theory.activation.kinked.sign_dual", lambda rho: true(rho) * sp.Rational(99, 100))
    assert not ties_command(["activation.sign"], check=True, seed=0, json_file=None)
    with pytest.raises(UnknownIdError, match=r"unknown function or claim with a tie 'kernels.dua1'; did you mean"):
        ties_command(["kernels.dua1"], check=False, seed=0, json_file=None)


def test_show_names_the_code_that_computes_by_a_claim(capsys: pytest.CaptureFixture[str]) -> None:
    assert used_by("spectrum.lemma1") == ("nstheory.measure.tail_bound",)
    show("spectrum.lemma1_certificate", "fast")
    assert "code that computes" not in capsys.readouterr().out
    show("bounds.linear", "fast")
    assert "code that computes by it: nstheory.bounds.covariance.rules.affine.linear" in capsys.readouterr().out
