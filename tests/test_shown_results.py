"""Every public result: short text, a table, HTML, a picture, plain data and pickle; no type that a public function returns is left out."""

from __future__ import annotations

import dataclasses
import inspect
import json
import math
import pickle
import typing
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import torch
from flint import arb, arb_mat
from rich.text import Text
from torch import nn

import nstheory as nst
from nstheory.arithmetic.shown_ball import shown
from nstheory.bounds import Linear, Nonlinearity
from nstheory.models import measuring
from nstheory.shown_result import ShownResult, ShownText, html_of, interval_text, outward_text, plain, printed_table

# What public functions return that is an argument of others, a record or a number, and no result; how it prints is tested apart.
NO_RESULTS = {"Claim", "Measured", "ShownBall", "Attachment"}


@lru_cache(maxsize=1)
def net() -> nn.Sequential:
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(3, 8), nn.ReLU(), nn.Linear(8, 1)).eval()


def measured() -> nst.Measured:
    return nst.Measured(
        mean_square=1, squared_mean=0, gradient=(1, 2), stability=[(0.5, ("0.3", "0.4")), (0.9, "0.85")]
    )


def attention() -> Any:
    return nst.measure.compare_attention(*(torch.rand(4, 2, 3, 3).softmax(-1) for _ in range(2)), rho=0.5)


def model() -> Any:
    torch.manual_seed(0)
    read = nn.Sequential(nn.Embedding(5, 2), nn.Flatten(), nn.Linear(12, 1)).eval()
    return nst.measure(read, n=6, noise="uniform", samples=64, redraws=8)


def propagated(method: str) -> Any:
    return nst.propagate(net(), [0.5, 0.9], method=method, **({"dim": 3} if method == "spectral" else {}))


MADE: dict[str, Callable[[], Any]] = {
    "Result": lambda: nst.check("tokens.correlation_as_stated"),
    "TheoremResult": lambda: nst.check("tokens.parity_of_any_size"),
    "Stability": lambda: nst.stability(net(), [0.9, 0.3], dim=3, n_samples=1024),
    "Interval": lambda: nst.measure.degree_one_weight(net(), dim=3, n_samples=2048),
    "Influence": lambda: nst.influence(net(), dim=3, n_samples=512),
    "TailBound": lambda: nst.tail_bound(measured(), 3),
    "StabilityEnvelope": lambda: nst.stability_envelope(measured(), [0.2, 0.7]),
    "Certificate": lambda: nst.tail_bound(measured(), 3).certificate,
    "DegreeWeights": lambda: nst.measure.degree_weights(measured(), 3),
    "AttentionAgreement": attention,
    "Propagation": lambda: nst.propagate([Linear(1.4), Nonlinearity("relu")], [0.5, 0.9]),
    "FixedPoint": lambda: nst.fixed_point([Linear(1.5, 0.1), Nonlinearity("tanh")]),
    "CovarianceBounds": lambda: propagated("covariance"),
    "SpectralBounds": lambda: propagated("spectral"),
    "IntersectedBounds": lambda: nst.bounds.propagate_intersection(net(), [0.5], n_samples=2048),
    "PaperBounds": lambda: nst.bounds.propagate_paper(net(), 0.9, bound=1.0),
    "Certified": lambda: nst.bounds.certify(net(), 0.5),
    "ModelMeasurement": model,
}


@pytest.fixture(scope="module")
def found() -> Callable[[str], Any]:
    return lru_cache(maxsize=None)(lambda name: MADE[name]())


def classes(kind: object) -> Iterator[type]:
    """Yield the classes of this package in a type, through unions and sequences."""
    for part in typing.get_args(kind):
        yield from classes(part)
    if inspect.isclass(kind) and kind.__module__.startswith("nstheory."):
        yield kind


def returned() -> set[type]:
    """Return what the public functions return, by their annotations."""
    rooms: list[tuple[ModuleType, Any]] = [
        (nst, nst.__all__),
        (nst.bounds, vars(nst.bounds)),
        (nst.measure, vars(nst.measure)),
    ]
    functions = [one for room, names in rooms for name in names if inspect.isfunction(one := getattr(room, name))]
    called = [measuring.measure, *functions, *(one for function in functions for one in typing.get_overloads(function))]
    hints = [typing.get_type_hints(one, vars(inspect.getmodule(one))).get("return") for one in called]
    return {one for hint in hints for one in classes(hint)}


def test_no_type_that_a_public_function_returns_is_left_out() -> None:
    assert {one.__name__ for one in returned()} - NO_RESULTS == set(MADE)


@pytest.mark.parametrize("name", MADE)
def test_a_result_is_shown_and_kept_in_every_way(name: str, found: Callable[[str], Any], tmp_path: Path) -> None:
    result = found(name)
    assert type(result).__name__ == name
    assert isinstance(result, ShownText)
    assert repr(result).startswith(f"<{name}: ")
    assert len(repr(result)) < 400
    assert "object at 0x" not in str(result)
    json.dumps(result.as_json(), allow_nan=False)
    again = pickle.loads(pickle.dumps(result))
    assert str(again) == str(result)
    assert again.as_json() == result.as_json() or name == "Certified"  # balls may come back wider, see below
    if name == "Interval":
        return
    assert isinstance(result, ShownResult)
    assert "object at 0x" not in str(result.table())
    assert result._repr_html_().count("<tr>") >= 2
    assert "<table>" in result._repr_html_()
    files = result.plot(tmp_path / "a.b")
    assert tmp_path / "a.b.png" in files
    assert all(file.stat().st_size > 0 for file in files)


@pytest.mark.parametrize("name", MADE)
def test_the_parts_of_a_result_are_short_too(name: str, found: Callable[[str], Any]) -> None:
    result = found(name)
    for field in dataclasses.fields(result):
        value = getattr(result, field.name)
        for part in value[:2] if isinstance(value, tuple) else [value]:
            if isinstance(part, ShownText):
                assert repr(part).startswith(f"<{type(part).__name__}: ")
                json.dumps(part.as_json(), allow_nan=False)


def test_a_record_is_short_at_the_prompt() -> None:
    assert repr(nst.find("tokens.parity")) == (
        "<Claim tokens.parity: A parity of k bits has stability q^k when each bit is kept with probability q, else redrawn.>"
    )
    assert len(repr(nst.check("tokens.parity").evidence[0])) < 300


def test_what_is_printed_of_a_certified_interval_contains_it() -> None:
    assert interval_text(0.12344, 0.12346, 4) == "[0.1234, 0.1235]"
    assert interval_text(-0.12346, -0.12344, 4) == "[-0.1235, -0.1234]"
    assert interval_text(math.nan, math.inf) == "[nan, inf]"
    assert outward_text(1 / 3, "upper", 2) == "0.34"


def test_no_cell_is_taken_for_markup() -> None:
    table = printed_table("[bold]", ("layer", "[red]"), [("a", "[nan, 1]"), ("<b>", "[inf, inf]")], caption="[x]")
    for text in ("[bold]", "[red]", "[nan, 1]", "[inf, inf]", "[x]"):
        assert text in str(table)
        assert text in table._repr_html_()
    assert "&lt;b&gt;" in table._repr_html_()
    assert html_of(Text("<i>")) == "<p>&lt;i&gt;</p>"


def test_plain_data_keeps_what_json_has_no_name_for() -> None:
    assert plain({"a": (math.nan, math.inf, torch.tensor([1.5, -math.inf]))}) == {"a": [None, "inf", [1.5, "-inf"]]}


def test_a_ball_has_the_digits_that_were_asked_for_and_comes_back_from_a_pickle() -> None:
    ball = nst.evaluate("activation.relu", rho="1/2", digits=40)
    assert repr(ball).startswith("[0.3044988905221146790444982912449090270160 +/-")
    assert repr(nst.certified_dual("relu", "1/2", digits=20)) == "[0.30449889052211467904 +/- 4.50e-21]"
    assert type(ball + 1) is arb
    for one in (ball, arb(1) / 3, -(arb(10) ** -4000) / 7, arb(0)):
        again = pickle.loads(pickle.dumps(one))
        assert type(again) is type(one)
        assert again.mid() == one.mid()
        assert again.contains(one)
        assert float(again.rad()) <= float(one.rad()) * (1 + 2**-28)
    assert repr(pickle.loads(pickle.dumps(ball))) == repr(ball)
    assert pickle.loads(pickle.dumps(arb("inf"))).is_nan()
    assert pickle.loads(pickle.dumps(arb_mat(1, 2, [1, 2]))) == arb_mat(1, 2, [1, 2])
    assert repr(shown(arb(2).sqrt(), 3)) == "[1.41 +/- 4.22e-3]"
