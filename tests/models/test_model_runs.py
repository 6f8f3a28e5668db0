"""`nst.measure` as a run: plan, resumption, batches, what is refused, the command, the page, and the room that is a function."""

from __future__ import annotations

import dataclasses
import importlib
import json
import math
import re
import sys
from pathlib import Path
from typing import Any

import pytest
import torch
from tiny_readers import WORDS, Tokenizer, reader, scrambled
from torch import Tensor, nn
from typer.testing import CliRunner

import nstheory as nst
from nstheory.cli import app
from nstheory.models import measuring
from nstheory.models.adapter import Adapter
from nstheory.models.loading import Source, find_model
from nstheory.models.one_pass import OnePass
from nstheory.models.plan import seconds
from nstheory.models.prepared_text import drawable_ids

TEXT = "ant bee cat dog ant bee ant fox"
GIVEN: dict[str, Any] = {"n": 4, "texts": 2, "samples": 96, "redraws": 24, "attention": False}


def measured(**more: Any) -> Any:
    return nst.measure(reader(scrambled), Tokenizer(), TEXT, **GIVEN | more)


def numbers(found: Any) -> str:
    return json.dumps({k: v for k, v in found.as_json().items() if k not in ("seconds", "plan")}, allow_nan=False)


def test_an_interrupted_run_goes_on_to_the_same_numbers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run, left = OnePass.run, [3]

    def stops(self: OnePass, block: int) -> Any:
        left[0] -= 1
        if left[0] < 0:
            raise KeyboardInterrupt
        return run(self, block)

    tried: list[int] = []
    monkeypatch.setattr(torch, "set_num_threads", tried.append)
    whole = measured()
    assert set(tried) == {torch.get_num_threads()}  # both numbers are given: no other number of threads is tried
    # What the clock says depends on what else the machine does: the interrupted run has its plan, not one of the moment.
    monkeypatch.setattr(measuring, "timed", lambda passes, choose: (0.125, 2))
    monkeypatch.setattr(OnePass, "run", stops)
    with pytest.raises(KeyboardInterrupt):
        measured(out=tmp_path)
    monkeypatch.undo()
    file = tmp_path / "measure.partial.jsonl"
    blocks = len(file.read_text(encoding="utf-8").splitlines()) - 1
    assert 3 <= blocks < whole.plan["curve"] + whole.plan["influence"] + whole.plan["heat"]
    with pytest.raises(nst.NSTheoryError, match=r"other arguments: seed was 0 and is 1; repeat those"):
        measured(out=tmp_path, resume=True, seed=1)
    again = measured(out=tmp_path, resume=True)
    assert numbers(again) == numbers(whole)
    assert (again.plan["seconds_a_row"], again.plan["threads"]) == (0.125, 2)
    assert not file.exists()
    with pytest.raises(nst.NSTheoryError, match="holds no interrupted run"):
        measured(out=tmp_path, resume=True)


def test_a_batch_changes_no_number_and_one_that_does_not_fit_is_halved(monkeypatch: pytest.MonkeyPatch) -> None:
    features, most = Adapter.features, 9

    def small(self: Adapter, inputs: Tensor, **more: Any) -> Any:
        if len(inputs) > most:
            raise RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 12.9 GB")
        return features(self, inputs, **more)

    before = measured()
    monkeypatch.setattr(Adapter, "features", small)
    after = measured()
    assert after.notes[-1] == "a batch did not fit the memory and was halved to 8 rows"
    assert [one.estimate for one in after.curve.difference] == pytest.approx(
        [one.estimate for one in before.curve.difference], rel=1e-12
    )
    assert [one.estimate for one in after.heat.per_token] == pytest.approx(
        [one.estimate for one in before.heat.per_token], rel=1e-12
    )


class Clock:
    """A clock that moves on by `tick` seconds whenever it is read, whatever the machine does."""

    def __init__(self, tick: float) -> None:
        self.now, self.tick = 0.0, tick

    def perf_counter(self) -> float:
        self.now += self.tick
        return self.now


def test_a_budget_is_planned_and_kept_and_one_that_no_design_fits_says_what_it_takes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = Clock(0.01)
    for name in ("plan", "measuring"):
        monkeypatch.setattr(importlib.import_module(f"nstheory.models.{name}"), "time", clock)
    free: dict[str, Any] = {"samples": None, "redraws": None}
    with pytest.raises(
        nst.NSTheoryError, match=r"budget = 0.1 s: the smallest design \(2 texts, 2 redraws of each of 4 tok.*--budget"
    ):
        measured(**free, budget=0.1)
    with pytest.raises(nst.NSTheoryError, match=r"budget = 0.1 s: the smallest design \(2 texts, [\d.]+ ms a row\)"):
        measured(**free, influence=False, budget=0.1)
    # A batch of 8 rows takes one tick, and of what is left of 2 s the curve gets half, in rounds over both texts.
    whole = measured(**free, budget="2s")
    assert whole.plan["seconds_a_row"] == pytest.approx(0.01 / 8)
    assert whole.plan["curve"] == 6
    assert whole.n_samples == 96
    assert not whole.notes

    def slower(words: str) -> None:
        clock.tick = 0.15

    late = measured(**free, budget="2s", on_plan=slower)
    assert re.fullmatch(r"stopped by the budget: \d+ of \d+ blocks are left out", late.notes[0])
    assert 2 * 16 <= late.n_samples < whole.n_samples
    assert [seconds(one) for one in ("90s", "5m", "1h", 12)] == [90, 300, 3600, 12]


def test_reserved_unused_and_control_tokens_are_never_drawn() -> None:
    assert [WORDS[one] for one in drawable_ids(Tokenizer(), 10).tolist()] == list(WORDS[4:])
    seen: set[int] = set()

    class Watching(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.token_embedding = nn.Embedding(10, 2)

        def forward(self, ids: Tensor) -> Tensor:
            seen.update(ids.flatten().tolist())
            return self.token_embedding(ids)[:, 0]

    nst.measure(Watching().eval(), Tokenizer(), noise="uniform", **GIVEN)
    assert seen == set(range(4, 10))


class Nothing(nn.Module):
    """nan for some inputs."""

    def __init__(self) -> None:
        super().__init__()
        self.token_embedding = nn.Embedding(10, 2)

    def forward(self, ids: Tensor) -> Tensor:
        return torch.where((ids == 6).any(1, keepdim=True), torch.nan, 1.0) * self.token_embedding(ids).sum(1)


class Masks(Tokenizer):
    mask_token_id = None


class Foreign(Tokenizer):
    def get_vocab(self) -> dict[str, int]:
        return {str(number): number for number in range(50)}


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"n": 30}, "the text has 8 tokens, fewer than n = 30; give a longer text, or n = 8"),
        ({"noise": "unigarm"}, "unknown noise 'unigarm'; did you mean"),
        ({"noise": "mask", "tokenizer": Masks()}, "the tokenizer has no mask token"),
        ({"tokenizer": Foreign()}, "the tokenizer has ids up to 49, and the model's embedding has 10 rows"),
        ({"tokenizer": None}, "this model has none; give tokenizer="),
        ({"layers": "token_embeding"}, "unknown layer 'token_embeding'; did you mean token_embedding"),
        ({"output": "logit"}, "unknown output 'logit'; did you mean logits"),
        ({"rho": [0.5, 1.0]}, r"rho = 1.0; it has to be inside \(0, 1\)"),
        ({"text": None}, "needs a text: give --text FILE"),
        ({"text": Path("/nowhere/text.txt")}, "cannot be read"),
        ({"prompt": "ant bee"}, "text and prompt are both given"),
        ({"budget": "soon"}, "budget is 'soon'; it has to be a time"),
        ({"budget": None, "samples": None}, "give it, or both samples and redraws"),
        ({"resume": True}, "resume needs the folder"),
        ({"texts": 0}, "texts is 0"),
        ({"level": 1.0}, "level = 1.0"),
        ({"model": Nothing().eval()}, r"output holds nan or infinities at the last position for text \d, row \d+"),
        ({"model": nn.Linear(2, 2)}, "has no torch.nn.Embedding"),
        ({"model": reader(scrambled), "noise": "gaussian", "seed": -1}, "seed is -1"),
    ],
)
def test_what_is_refused_in_one_line(more: dict[str, Any], message: str) -> None:
    given = {"model": reader(scrambled), "tokenizer": Tokenizer(), "text": TEXT} | GIVEN | more
    with pytest.raises(nst.NSTheoryError, match=message) as caught:
        nst.measure(**given)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"n": 9, "text": TEXT * 2}, "n = 9 is beyond the model's context of 8; give n = 8 at most"),
        ({"prompt": "ant bee cat dog elk " * 2, "text": None}, "n = 10 is beyond the model's context of 8"),
        ({"n": 30}, "the text has 8 tokens, fewer than n = 30"),
        ({"noise": "mask"}, "the tokenizer has no mask token"),
        ({"noise": nst.noise.text("unigram"), "rho": 1.0}, r"rho = 1.0; it has to be inside \(0, 1\)"),
        ({"resume": True}, "resume needs the folder"),
        ({"resume": True, "out": "/nowhere"}, "/nowhere/measure.partial.jsonl holds no interrupted run"),
    ],
)
def test_weights_are_not_read_for_what_can_be_refused_without(more: dict[str, Any], message: str) -> None:
    source = Source("a", "huggingface", Masks, lambda: pytest.fail("the model was loaded"), context=8)
    with pytest.raises(nst.NSTheoryError, match=message):
        nst.measure(**{"model": source, "text": TEXT, "n": 4} | more)


def test_a_model_that_cannot_be_found_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    def refused(message: str, path: Path = tmp_path) -> None:
        with pytest.raises(nst.NSTheoryError, match=message):
            find_model(path)

    refused("has no config.json, so no model")
    (tmp_path / "config.json").write_text('{"model_type": "bert", "architectures": ["BertModel"]}', encoding="utf-8")
    refused("no .safetensors file, so no weights")
    (tmp_path / "pytorch_model.bin").write_bytes(b"PK\x03\x04")
    refused(r"weights as a pickle \(pytorch_model.bin\)")
    (tmp_path / "model.safetensors").write_bytes(b"")
    (tmp_path / "config.json").write_text('{"model_type": "x", "architectures": ["XForAudio"]}', encoding="utf-8")
    refused("holds a XForAudio; known are classes that end in")
    (tmp_path / "a.gguf").write_bytes(b"nothing")
    refused("is no GGUF file", tmp_path / "a.gguf")
    refused("names of models on the hub are not looked up", Path("bert-base-uncased"))


FACTORY = """
import torch

class Last(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.token_embedding = torch.nn.Embedding(7, 3)

    def forward(self, ids):
        return self.token_embedding(ids)[:, -2:].prod(1)

def build():
    torch.manual_seed(0)
    return Last()
"""


def test_the_command_prints_its_plan_and_writes_what_is_asked(tmp_path: Path) -> None:
    (tmp_path / "nets.py").write_text(FACTORY, encoding="utf-8")
    asked = ["measure", f"{tmp_path}/nets.py:build", "--noise", "uniform", "--n", "6", "--samples", "64"]
    done = CliRunner().invoke(app, [*asked, "--redraws", "16", "--out", str(tmp_path / "out")], catch_exceptions=False)
    assert done.exit_code == 0
    assert re.search(r"plan: 1 texts of 6 tokens; 64 samples", done.output)
    for title in ("weight at degrees ≥ 15", "tokens of the first text", "linear program"):
        assert title in done.output
    row = json.loads((tmp_path / "out" / "measure.json").read_text(encoding="utf-8"))
    assert row["n_tokens"] == 6
    assert row["junta"][2]["estimate"] == 2
    assert row["tail"]["variance"]["domain"] == "tokens"
    assert row["tail"]["variance"]["linear_program"] == 0  # no degree is above 6
    assert (tmp_path / "out" / "measure.png").read_bytes().startswith(b"\x89PNG")
    page = (tmp_path / "out" / "measure.html").read_text(encoding="utf-8")
    assert not re.search(r"(src|href)=\"(?!data:)", page)
    wrong = CliRunner().invoke(app, [*asked, "--replace", "1.5"])
    assert "replace is 1.5" in str(wrong.exception)


def test_the_page_says_without_colour_what_the_colour_says() -> None:
    from nstheory.models.report.html_page import page

    text = page(nst.measure(reader(lambda one: one[:, 2]), Tokenizer(), TEXT, **GIVEN | {"texts": 1}))
    spans = re.findall(r'<span class="t".*?</span>', text)
    assert len(spans) == 4
    assert ["<sup>1</sup>" in one for one in spans] == [False, False, True, False]
    heights = [float(found) for found in re.findall(r"height:([\d.]+)px", text)]
    assert heights == [0.0, 0.0, 5.0, 0.0]
    titles = re.findall(r'title="position \d, influence ([\d.]+) \[([\d.]+), ([\d.]+)\]', text)
    assert len(titles) == 4
    assert all(float(low) <= float(value) <= float(high) for value, low, high in titles)


def test_no_change_in_a_few_pairs_is_no_proof_of_none() -> None:
    """128 pairs at rho = .998 see no change of the one token that matters, and their standard error is 0."""
    given = GIVEN | {"texts": 1, "samples": 128, "rho": [0.998]}
    curve = nst.measure(reader(lambda one: one[:, 2]), Tokenizer(), TEXT, **given).curve
    assert curve.difference[0].stderr == 0
    assert curve.difference[0].low < 0.002 * curve.variance.estimate < curve.difference[0].high
    assert curve.correlation[0].low < 0.998 <= curve.correlation[0].high
    assert curve.share[0].low < curve.share[0].high < 1


def test_a_token_that_was_never_redrawn_leaves_no_junta_to_count() -> None:
    """Its influence is not a number, and sorted among the others it made a junta of all tokens."""
    whole = measured(texts=1)
    unseen = dataclasses.replace(whole.heat.per_token[1], estimate=math.nan, low=0.0, high=2.0)
    each = (whole.heat.per_token[0], unseen, *whole.heat.per_token[2:])
    found = dataclasses.replace(whole, heat=dataclasses.replace(whole.heat, per_token=each))
    assert len(whole.junta) == 3
    assert found.junta == ()
    assert found.as_json()["junta"] == []
    assert "Too few redraws" in importlib.import_module("nstheory.models.report.html_page").page(found)


def test_measure_is_a_room_and_a_function_even_after_an_old_name_was_imported() -> None:
    import nstheory.measure

    assert nst.measure is sys.modules["nstheory.measure"]
    from nstheory.measure import influence, stability

    sys.modules.pop("nstheory.measure.tally", None)
    with pytest.warns(DeprecationWarning, match="tally is"):
        importlib.import_module("nstheory.measure.tally")
    assert nst.measure.stability is stability
    assert nst.measure.influence is influence
    assert callable(nst.measure)
    assert callable(importlib.reload(nstheory.measure))
