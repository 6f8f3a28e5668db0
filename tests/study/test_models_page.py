"""The page of language models: what it prints is what the rows hold, and a row that is missing is named."""

import copy
import json
import math
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import nn

import nstheory as nst
from study.models import finetuned
from study.models.cells import interval, short
from study.models.own import OwnModel
from study.models.page import answers, label, page, servedio
from study.models.run import CASES, Case, shortened


class Bag(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.token_embedding = nn.Embedding(9, 4)
        self.blocks = nn.ModuleList([nn.Linear(4, 4)])

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        return torch.tanh(2 * self.blocks[0](self.token_embedding(ids)).prod(1))


@pytest.fixture(scope="module")
def row() -> dict[str, Any]:
    found = nst.measure(Bag().eval(), n=20, noise="uniform", samples=64, redraws=4)
    case = Case("Bag", "uniform", 1.0, n=20)
    run = {"text": "valid.txt", "minutes": 3.0, "provenance": {"commit": "0123456789abcdef"}}
    return {"case": asdict(case), **run} | shortened(found.as_json())


def test_the_page_holds_the_numbers_of_its_rows(row: dict[str, Any]) -> None:
    text = page({"Bag.uniform.20": row})
    assert f"Text: the file valid. These rows took {row['seconds'] / 60:.1f} minutes, under plans for 3 minutes" in text
    later = copy.deepcopy(row) | {"minutes": 5.0, "provenance": {"commit": "fedcba9876543210"}}
    assert "plans for 3 and 5 minutes of all rows, by the code of 0123456 and fedcba9." in page({"a": row, "b": later})
    assert f"Not run: {', '.join(one.name for one in CASES)}." in text
    assert f"| Bag, uniform, n = 20 | 20 | 64 | {short(row['tail']['energy']['influence'])} |" in text
    for one in row["curve"]["correlation"]:
        assert interval(one) in text
    assert f"{row['junta'][1]['estimate']} [{row['junta'][1]['low']}, {row['junta'][1]['high']}]" in text
    assert "GPT-2, as the paper reports | 256" in text


def test_what_agrees_follows_the_rows(row: dict[str, Any]) -> None:
    low, high = copy.deepcopy(row), copy.deepcopy(row)
    low["tail"]["energy"] |= {"influence": 0.5, "lemma1": 0.4, "linear_program": 0.1}
    high["tail"]["energy"] |= {"influence": 0.3, "lemma1": 0.4, "linear_program": 0.2}
    high["case"]["noise"] = "mask"
    said = answers({"low": low, "high": high})
    assert "at most 0.1 to 0.2 " in said[0]
    assert "Lemma 1 is below influence/15 in 1 of 2 rows, the linear program in 2." in said[1]
    twin = copy.deepcopy(low)
    twin["case"]["twin"] = True
    assert answers({"low": low, "high": high, "twin": twin})[:2] == said[:2]
    assert "larger than with the trained ones in 0 of 0 pairs" in said[3]
    twin["curve"]["correlation"][1] = {"estimate": 0.1, "low": 0.0, "high": 0.2}
    low["curve"]["correlation"][1] = {"estimate": 0.5, "low": 0.4, "high": 0.6}
    assert "in 0 of 1 pairs and smaller in 1." in answers({"low": low, "low.random": twin})[3]


def test_klivans_odonnell_servedio_takes_a_correlation_that_reaches_the_degree(row: dict[str, Any]) -> None:
    curve = {"rho": [0.5, 0.8, 0.95]}
    for name, ends in (("share", (0.8, 0.9, 0.99)), ("correlation", (0.3, 0.6, 0.9))):
        curve[name] = [{"low": one} for one in ends]
    case = {"curve": curve, "tail": {"energy": {"degree": 15}, "variance": {"degree": 15}}}
    # At .95 it speaks of degrees >= 40 only.
    assert servedio(case, "energy") == pytest.approx(0.1 / (1 - math.exp(-2)))
    assert servedio(case, "variance") == pytest.approx(0.4 / (1 - math.exp(-2)))
    assert servedio(row | {"tail": {"energy": None}}, "energy") is None


def test_the_study_s_model_is_measured_along_its_training(tmp_path: Path) -> None:
    words = ("the", "a", "small", "old", "cat", "dog", "sees", "finds", "again.", "today.")
    draw = torch.Generator().manual_seed(0)
    text = " ".join(words[int(one)] for one in torch.randint(10, (30_000,), generator=draw))
    (tmp_path / "text.txt").write_text(text)
    own = OwnModel(tmp_path / "text.txt", size="quick")
    assert text.endswith(own.held_out)
    (model, first), (same, later) = own.at(0), own.at(20)
    assert model is same
    assert later < first
    found = nst.measure(model, own.tokenizer, own.held_out, n=8, texts=1, output="next-token", samples=32, redraws=2)
    assert "".join(found.words) in "".join(own.tokenizer.learnt.encode(own.held_out).tokens)
    row = {"case": {"model": "study", "step": 20, "noise": "uniform", "n": 64}, "validation_loss": later}
    assert label(row) == f"the study's model, step 20, loss {later:.2f}, uniform"


def test_a_fine_tuned_arm_is_a_line_of_the_page(
    row: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finetuned, "ROWS", tmp_path)
    assert finetuned.section() == []
    found = {"loss": 3.25, "curve": row["curve"], "tail": row["tail"]}
    arm = {
        "steps": 20,
        "n": 32,
        "batch": 2,
        "learning_rate": 1e-5,
        "keep_prob": 0.95,
        "text": "a.txt",
        "held_out": "b.txt",
    }
    seen = {"before": None, "after": found, "losses": [9.0] * 10 + [2.0, 4.0] * 5, "gradient_ratios": [0.1, 0.3]}
    for gamma, more in ((4.0, {}), (0.0, {"before": found, "gradient_ratios": []}), (16.0, {})):
        (tmp_path / f"gamma{gamma:g}.json").write_text(json.dumps({"gamma": gamma} | arm | seen | more))
    *_, lines, said = finetuned.section()
    assert said == "By the intervals at ρ = 0.8, 0 of 2 arms with the regularizer differ from the one without."
    lines = lines.splitlines()[2:]
    assert [line.split(" | ")[:4] for line in lines] == [
        ["| before", "", "", "3.250"],
        ["| 0, 20 steps", "", "3", "3.250"],
        ["| 4, 20 steps", "0.2", "3", "3.250"],
        ["| 16, 20 steps", "0.2", "3", "3.250"],
    ]
    assert lines[0].endswith(f" {short(row['tail']['variance']['linear_program'])} |")
