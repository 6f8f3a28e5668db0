"""The one parser of numbers, on what people pass and on what would hang or crash a naive one."""

import math
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import sympy as sp
import torch
from hypothesis import given
from hypothesis import strategies as st

import nstheory as nst
from nstheory.bounds.command import bound_network
from nstheory.bounds.models.load import mlp
from nstheory.bounds.picture import check_quantity
from nstheory.errors import ArgumentError
from nstheory.numbers import MAX_DECIMALS, integer, rational, real
from nstheory.training.loop import TrainingConfig
from nstheory.training.model import TransformerConfig
from nstheory.training.study.runner import study
from nstheory.training.study.study_tasks import study_task
from nstheory.workers import Workers


@pytest.mark.parametrize(
    ("value", "exact"),
    [
        (3, Fraction(3)),
        (0.1, Fraction(1, 10)),
        ("1/3", Fraction(1, 3)),
        (" -1.5e-3 ", Fraction(-3, 2000)),
        (Decimal("0.7"), Fraction(7, 10)),
        (np.float64(0.3), Fraction(3, 10)),
        (np.float32(0.1), Fraction(1, 10)),
        (np.int64(5), Fraction(5)),
        (np.array(2), Fraction(2)),
        (torch.tensor(0.5), Fraction(1, 2)),
        (torch.tensor([3]), Fraction(3)),
        (sp.Rational(2, 7), Fraction(2, 7)),
        (sp.Integer(4), Fraction(4)),
        (1e-300, Fraction(1, 10**300)),
    ],
)
def test_a_number_is_exact_whatever_carries_it(value: object, exact: Fraction) -> None:
    assert rational(value) == exact


@pytest.mark.parametrize(
    "value",
    [True, np.True_, float("nan"), float("inf"), "nan", "1/0", "", "one", None, [1], np.array([1, 2]), 1j, sp.pi, b"1"],
)
def test_what_is_no_rational_number_is_refused_in_one_line(value: object) -> None:
    with pytest.raises(ArgumentError) as caught:
        rational(value, "rho")
    assert "\n" not in str(caught.value)
    assert str(caught.value).startswith("rho: expected a")


@pytest.mark.parametrize(
    "value",
    ["1e999999999", "1e-999999999", "1e5000", "1e-99999999999999999999", "9" * 5000, 10**5000, Fraction(1, 10**5000)],
    ids=lambda value: f"{type(value).__name__} of {len(value)}" if isinstance(value, str) else type(value).__name__,
)
def test_a_number_that_would_not_end_is_refused_at_once(value: object) -> None:
    with pytest.raises(ArgumentError, match=f"more than {MAX_DECIMALS} decimal digits") as caught:
        rational(value)
    assert len(str(caught.value)) < 150


@given(st.integers() | st.floats() | st.text(max_size=30) | st.booleans() | st.none() | st.decimals() | st.fractions())
def test_anything_is_a_fraction_or_one_error(value: object) -> None:
    try:
        found: object = rational(value)
    except ArgumentError as error:
        found = str(error)
    assert isinstance(found, Fraction) or (isinstance(found, str) and "\n" not in found)


def test_integers_are_integers_by_type_or_text() -> None:
    assert [integer(one, "n") for one in (5, np.int64(5), "5", Fraction(5), sp.Integer(5), torch.tensor(5))] == [5] * 6
    for value in (5.0, np.float64(5), torch.tensor(5.0), "5.5", True, None, 0, 10**30):
        with pytest.raises(ArgumentError, match="n is .*; it must be a positive integer, at most 9"):
            integer(value, "n", least=1, most=9)


def test_reals_are_finite_and_within_their_ends() -> None:
    assert real("1/4", "gamma", least=0) == real(np.float32(0.25), "gamma") == 0.25
    for value in (-1e-9, float("nan"), float("inf"), "1e400", "x", None, True):
        with pytest.raises(ArgumentError, match="gamma is .*; it must be a finite number, at least 0"):
            real(value, "gamma", least=0)


def test_digits_are_correct_digits_whatever_the_size_of_the_value() -> None:
    found = nst.evaluate("activation.relu", rho="-0.999999999999999999999999999999", digits=20)
    assert found.str(20, radius=False) == "1.5005271935951767826e-46"
    assert found.rel_accuracy_bits() > 66
    # Exactly zero, and proved to be: no digits, no radius.
    assert nst.evaluate("activation.relu", rho=-1, digits=20) == 0
    assert nst.certified_dual("sin", 0, digits=10) == 0


def test_digits_out_of_reach_are_one_clear_error() -> None:
    for call in (
        lambda: nst.evaluate("activation.relu", rho="1/2", digits=4985),
        lambda: nst.evaluate("activation.relu", rho="1/2", digits=0),
        lambda: nst.certified_dual("relu", "1/2", digits="many"),
    ):
        with pytest.raises(ArgumentError, match="digits is .*; it must be a positive integer, at most 1000"):
            call()
    with pytest.raises(
        nst.NSTheoryError, match="300 digits of .* need 1264 bits, 1024 are allowed here: ask for at most 240"
    ):
        nst.certified_selection(3, "1/2", digits=300)
    assert nst.evaluate("activation.relu", rho="1/2", digits=1000).rel_accuracy_bits() > 3300


def test_sizes_of_numpy_are_sizes() -> None:
    five = np.int64(5)
    assert nst.relu_correlation(0.5, five) == nst.relu_correlation(0.5, 5)
    assert nst.selection_probability(five, 0.5) == nst.selection_probability(5, 0.5)
    assert nst.certified_hermite("relu", five) == nst.certified_hermite("relu", 5)
    measured = nst.Measured(1, stability=[(np.float64(0.9), np.float64(0.95))])
    assert nst.tail_bound(measured, five).bound == nst.tail_bound(measured, 5).bound


def test_a_tail_beyond_every_degree_is_the_one_of_the_last() -> None:
    measured = nst.Measured(1, stability=[("9/10", "8/10")])
    last = nst.tail_bound(measured, 10**9).bound
    assert last == pytest.approx(0.2, rel=1e-9)
    assert nst.tail_bound(measured, 10**18).bound == nst.tail_bound(measured, 10**30).bound == last


def square(x: torch.Tensor) -> torch.Tensor:
    return x[:, 0] ** 2


FLAGS: dict[str, Callable[[Any], object]] = {
    "gaussian_input of propagate": lambda v: nst.propagate([nst.bounds.Nonlinearity("tanh")], 0.5, gaussian_input=v),
    "progress of stability": lambda v: nst.stability(square, [0.5], dim=2, progress=v),
    "progress of influence": lambda v: nst.influence(square, dim=2, progress=v),
    "progress of degree_one_weight": lambda v: nst.measure.degree_one_weight(square, dim=2, progress=v),
    "share of tail_bound": lambda v: nst.measure.tail_bound(nst.stability(square, [0.5], dim=2), 1, share=v),
    "redraw of bounds": lambda v: bound_network(torch.nn.Linear(2, 2), [0.5], redraw=v),
    "norms of a model": lambda v: TransformerConfig(4, 4, 4, norms=v),
    "causal of a model": lambda v: TransformerConfig(4, 4, 4, causal=v),
    "norms of a run": lambda v: TrainingConfig("modular-addition", {}, 1, 0.0, norms=v),
    "tune of a study": lambda v: study(None, tune=v, out=Path()),  # type: ignore[arg-type]
}


@pytest.mark.parametrize("label", FLAGS)
@pytest.mark.parametrize("value", ["False", math.nan, 1, None, np.array([True, False]), torch.zeros((), device="meta")])
def test_a_flag_that_is_no_bool_is_refused_by_name(label: str, value: object) -> None:
    with pytest.raises(ArgumentError, match=f"^{label.split()[0]} is .*; it must be True or False$") as caught:
        FLAGS[label](value)
    assert "\n" not in str(caught.value)


CHOICES: dict[str, Callable[[Any], object]] = {
    "activation": lambda v: mlp([2, 3], v),
    "method": lambda v: bound_network(torch.nn.Linear(2, 2), [0.5], method=v),
    "quantity": check_quantity,
    "task": study_task,
    "size": lambda v: study_task("modular-addition", size=v),
    "task ": lambda v: TrainingConfig(v, {}, 1, 0.0),
    "backend": lambda v: Workers(1, v),
    "device": lambda v: nst.propagate(torch.nn.Linear(2, 2), 0.5, method="spectral", device=v),
    "device ": lambda v: nst.check("attention.overlap", device=v),
}


@pytest.mark.parametrize("label", CHOICES)
@pytest.mark.parametrize("value", [["full"], {}, np.array(["cpu", "gpu"]), torch.zeros(2), math.nan])
def test_a_choice_that_is_no_name_is_refused_by_name(label: str, value: object) -> None:
    with pytest.raises(nst.NSTheoryError, match=f"^{label.strip()} (is|=) ") as caught:
        CHOICES[label](value)
    assert "\n" not in str(caught.value)
