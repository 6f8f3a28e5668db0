"""Models that work in place, use their memory again, share layers, are random or return what they should not; and runs that meet."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from tiny_readers import Reader, reader, scrambled
from torch import Tensor, nn
from typer.testing import CliRunner

import nstheory as nst
from nstheory.cli import app
from nstheory.errors import ResultsFileError
from nstheory.files import append_row, sole_writer
from nstheory.models import measuring
from nstheory.models.one_pass import OnePass

GIVEN: dict[str, Any] = {"n": 3, "noise": "uniform", "samples": 64, "redraws": 16, "rho": [0.3, 0.8]}


def numbers(model: nn.Module, **more: Any) -> str:
    found = nst.measure(model.eval(), **GIVEN | more).as_json()
    return json.dumps({name: found[name] for name in ("curve", "layers", "influence", "junta")})


class Kept(Reader):
    """Returns its only memory; in float64 nothing copies it on the way."""

    def forward(self, ids: Tensor) -> Tensor:
        right = super().forward(ids)
        if not hasattr(self, "memory"):
            self.memory = torch.empty(0, dtype=right.dtype)
        return self.memory.resize_(right.shape).copy_(right)


class Stack(nn.Module):
    """Three layers, of which each works in place on what the one before it returned, when `in_place`; the last may be the first."""

    def __init__(self, in_place: bool = False, shared: bool = False) -> None:
        super().__init__()
        with torch.random.fork_rng():
            torch.manual_seed(0)
            self.token_embedding = nn.Embedding(5, 4)
            self.blocks = nn.ModuleList([nn.Linear(4, 4) for _ in range(3)])
        self.in_place, self.order = in_place, (0, 1, 2, 0) if shared else (0, 1, 2)

    def forward(self, ids: Tensor) -> Tensor:
        hidden = self.token_embedding(ids)
        for index in self.order:
            change = self.blocks[index](hidden)
            hidden = hidden.mul_(0.5).add_(change) if self.in_place else hidden * 0.5 + change
        return hidden.mean(1)


def test_a_model_may_use_its_memory_again_and_work_in_place() -> None:
    values = reader(scrambled).token_embedding.weight
    assert numbers(Kept(scrambled, values)) == numbers(Reader(scrambled, values))
    assert numbers(Stack(in_place=True)) == numbers(Stack())

    class Erases(Reader):
        def forward(self, ids: Tensor) -> Tensor:
            right = super().forward(ids)
            ids.zero_()
            return right

    assert numbers(Erases(scrambled, values)) == numbers(Reader(scrambled, values))


def test_a_layer_that_a_pass_calls_twice_has_no_output_of_its_own() -> None:
    found = nst.measure(Stack(shared=True).eval(), **GIVEN)
    assert [one.name for one in found.layers] == ["token_embedding", "blocks.1", "blocks.2"]
    with pytest.raises(nst.NSTheoryError, match=r"the layer 'blocks.0' is called more than once in a pass"):
        nst.measure(Stack(shared=True).eval(), layers=["blocks.0"], **GIVEN)
    with pytest.raises(nst.NSTheoryError, match="more than once"):
        nst.measure(Stack(shared=True).eval(), output="blocks.0", **GIVEN)


def returning(rule: Callable[[Tensor], Any]) -> nn.Module:
    return reader(rule, width=2, rows=5)


@pytest.mark.parametrize(
    ("rule", "message"),
    [
        (lambda x: x.sum(1) + torch.rand(len(x), 1), "output is not a function of its input"),
        (lambda x: x.sum(1) - x.sum(1).mean(0), "output is not a function of its input"),
        (lambda x: nn.functional.dropout(x.sum(1), 0.5), "dropout p = 0.5 in training mode"),
        (lambda x: x.sum(1)[:1], r"output has shape \[1, 2\] for 2 inputs"),
        (lambda x: x.sum(), r"output has shape \[0, 1\] for 2 inputs"),
        (lambda x: x.sum(1)[:, :0], r"output has shape \[2, 0\] for 2 inputs"),
        (lambda x: x.sum(1) * 1j, "returned a tensor of torch.complex"),
        (lambda x: x.sum(1).long(), "returned a tensor of torch.int64"),
        (lambda x: None, "returned NoneType"),
        (lambda x: x.sum(1) * 1e200, "fourth power is beyond float64; divide it"),
        (lambda x: x.sum(1) * 1e-200, "the output is at most .* digits of what is made of it are lost"),
        (lambda x: x.sum(1) / 0, "output holds nan or infinities"),
    ],
)
def test_what_cannot_be_measured_is_named(rule: Callable[[Tensor], Any], message: str) -> None:
    with pytest.raises(nst.NSTheoryError, match=message):
        nst.measure(returning(rule), **GIVEN)


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"n": 10**12}, "n is 1000000000000; it must be a positive integer, at most 1000000"),
        ({"layers": None}, "layers is None; it has to be 'all', 'none', or paths"),
        ({"prompt": 5}, "prompt is int; it has to be a string"),
        ({"text": 5}, "text is int; it has to be a string, or the Path of a file"),
        ({"tokenizer": 5, "text": "a"}, "tokenizer is 5; it has to be one of transformers"),
        ({"influence": "no"}, "influence is 'no'; it must be True or False"),
        ({"on_plan": 5}, "on_plan is int"),
        ({"out": 5}, "out is 5; it has to be the path of a folder"),
        ({"out": "/dev/null/x"}, "cannot be written to"),
        ({"out": "a\0b"}, "cannot be written to"),
    ],
)
def test_arguments_are_refused_by_name(more: dict[str, Any], message: str) -> None:
    with pytest.raises(nst.NSTheoryError, match=message):
        nst.measure(returning(lambda x: x.sum(1)), **GIVEN | more)
    with pytest.raises(nst.NSTheoryError, match="on the device 'meta'"):
        nst.measure(Stack().eval().to("meta"), **GIVEN)


def stopped(model: nn.Module, out: Path, monkeypatch: pytest.MonkeyPatch, after: int = 2) -> Path:
    """Interrupt a run into a folder after some blocks, and return its file."""
    run, left = OnePass.run, [after]

    def stops(self: OnePass, block: int) -> Any:
        left[0] -= 1
        if left[0] < 0:
            raise KeyboardInterrupt
        return run(self, block)

    with monkeypatch.context() as patched:
        patched.setattr(OnePass, "run", stops)
        with pytest.raises(KeyboardInterrupt):
            nst.measure(model, out=out, **GIVEN)
    return out / "measure.partial.jsonl"


def test_two_runs_into_one_folder_are_one_too_many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = Stack().eval()
    with sole_writer(tmp_path / "measure.partial.jsonl"), pytest.raises(ResultsFileError, match="another run is"):
        nst.measure(model, out=tmp_path, **GIVEN)
    file = stopped(model, tmp_path, monkeypatch)
    lines = file.read_text().splitlines()
    assert len(lines) >= 3
    for damaged in (lines[1:], [lines[0], *lines[2:]], [*lines[:2], lines[1]], ['{"plan": {}}', *lines[1:]], ["{}"]):
        file.write_text("\n".join(damaged) + "\n")
        with pytest.raises(ResultsFileError, match="is not what one interrupted run wrote"):
            nst.measure(model, out=tmp_path, resume=True, **GIVEN)
    file.write_text("\n".join(lines) + "\n" + lines[-1][:9])  # a torn tail costs nothing
    assert numbers(model, out=tmp_path, resume=True) == numbers(model)
    assert list(tmp_path.iterdir()) == []


def test_a_run_of_other_weights_is_not_resumed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model, other = Stack().eval(), Stack().eval()
    stopped(model, tmp_path, monkeypatch)
    with torch.no_grad():  # of the same sum
        other.blocks[0].weight.copy_(model.blocks[0].weight.flip(0))
    with pytest.raises(nst.NSTheoryError, match="is of a run with other arguments: model was"):
        nst.measure(other, out=tmp_path, resume=True, **GIVEN)


def test_results_that_cannot_be_written_are_refused_before_the_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "nets.py").write_text(
        "import torch\nclass Last(torch.nn.Module):\n    def __init__(self):\n        super().__init__()\n"
        "        self.token_embedding = torch.nn.Embedding(5, 2)\n    def forward(self, ids):\n"
        "        return self.token_embedding(ids[:, -1])\ndef tokens():\n    return Last().eval()\n"
    )
    monkeypatch.setattr(measuring, "_run", lambda *_: pytest.fail("the work has begun"))
    (tmp_path / "out" / "measure.json").mkdir(parents=True)
    words = ["measure", f"{tmp_path}/nets.py:tokens", "--n", "3", "--noise", "uniform", "--samples", "64"]
    for place in (["--json", str(tmp_path)], ["--json", "/dev/null"], ["--out", str(tmp_path / "out")]):
        found = CliRunner().invoke(app, [*words, "--redraws", "8", *place])
        assert isinstance(found.exception, ResultsFileError), (place, found.exception)
    append_row(tmp_path / "rows.jsonl", {"a": 1})  # a folder that holds other things is no hindrance
