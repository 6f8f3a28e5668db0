"""The examples that show the regularizer run, in a smaller size, and learn."""

import json
import runpy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

import nstheory as nst
from nstheory.bounds.models.load import load_model
from nstheory.training.saved import ARCHITECTURES

EXAMPLES = Path(__file__).parent.parent / "examples"


@pytest.fixture
def gammas(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The weight at each call of the regularizer: an example that does not use it shows nothing."""
    seen, forward = [], nst.NoiseStability.forward

    def watched(self: nst.NoiseStability, *arguments: Any, **keywords: Any) -> Any:
        seen.append(self.gamma)
        return forward(self, *arguments, **keywords)

    monkeypatch.setattr(nst.NoiseStability, "forward", watched)
    return seen


def example(name: str) -> dict[str, Callable[..., Any]]:
    file = EXAMPLES / f"{name}.py"
    assert [line for line in file.read_text(encoding="utf-8").splitlines() if line.endswith("# the second line")]
    assert len(file.read_text(encoding="utf-8").splitlines()) <= 70
    return runpy.run_path(str(file))


def test_two_lines(capsys: pytest.CaptureFixture[str]) -> None:
    main = runpy.run_path(str(EXAMPLES / "two_lines.py"))["main"]
    assert main(steps=100) > 0.9  # a coin gives one half; a fifth of the training labels are wrong
    assert "gradient_ratio" in capsys.readouterr().out


def test_sparse_parity(gammas: list[float], capsys: pytest.CaptureFixture[str]) -> None:
    assert example("sparse_parity")["main"](bits=11, degree=2, steps=100) > 0.9  # a coin gives one half
    assert len(gammas) == 100
    assert min(gammas) > 0
    assert "step 100: loss" in capsys.readouterr().out


def test_language_model(gammas: list[float], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("tokenizers")
    parts = example("language_model")
    file = tmp_path / "text.txt"
    file.write_text(parts["small_text"](), encoding="utf-8")
    # The choices of the pattern leave exp(1.07) = 2.9 a word, less a token; without learning it is the vocabulary, 300.
    assert parts["main"](file, steps=60) < 4
    assert len(gammas) == 60
    assert min(gammas) > 0
    assert "validation perplexity" in capsys.readouterr().out


def test_what_the_page_of_bounds_reads_is_made_by_its_first_line(tmp_path: Path) -> None:
    file = runpy.run_path(str(EXAMPLES / "saved_model.py"))["main"](p=5, steps=1, out=tmp_path / "addition")
    model = load_model(file.parent, architectures=ARCHITECTURES)
    assert model(torch.tensor([[1, 3, 5]])).shape == (1, 5)  # the third token is "="
    assert load_model(f"{EXAMPLES / 'nets.py'}:build")(torch.zeros(2, 16)).shape == (2, 1)


def test_the_notebook_runs_cell_by_cell(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("MPLBACKEND", "agg")
    cells = json.loads((EXAMPLES / "tour.ipynb").read_text(encoding="utf-8"))["cells"]
    code = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
    assert len(code) >= 5
    assert [cell["outputs"] for cell in cells if cell["cell_type"] == "code" and cell["outputs"]] == []
    exec("\n".join(code), {"__name__": "tour"})
    shown = capsys.readouterr().out
    for part in ("paper.theorem_5_3: REFUTED", "[0.30449889052211467904449829124", "at most 0.", "'R':"):
        assert part in shown
