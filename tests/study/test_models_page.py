"""The page of language models: what it prints is what the rows hold, and a row that is missing is named."""

import copy
from dataclasses import asdict
from typing import Any

import pytest
import torch
from torch import nn

import nstheory as nst
from study.models.page import answers, interval, page, short
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
    assert f"| Bag, uniform | 20 | 64 | {short(row['tail']['energy']['influence'])} |" in text
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
