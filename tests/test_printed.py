"""What a person prints, completes by tab, or draws twice: short text, tables as text, every public name, equal files."""

from pathlib import Path

import pytest
from matplotlib.figure import Figure

import nstheory as nst
from nstheory.bounds import Linear, Nonlinearity
from nstheory.figure import save_picture


def test_results_print_as_short_text() -> None:
    claim = str(nst.check("tokens.parity"))
    assert claim.startswith("tokens.parity: PROVED, for q in [0, 1]")
    assert len(claim) < 400
    assert str(nst.check("paper.definition_6_1_sampler")) == (
        "paper.definition_6_1_sampler: REFUTED\ntokens.correlation_as_stated is REFUTED, with a witness"
    )
    measured = nst.Measured(mean_square=1, squared_mean=0, stability=[(0.5, "0.4")])
    assert str(nst.tail_bound(measured, degree=3)) == "at most 0.2667 of E f^2 at degrees >= 3, Lemma 1 0.6858"


def test_a_table_prints_as_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    text = str(nst.propagate([Linear(1.4), Nonlinearity("relu")], 0.9).table())
    assert "relu" in text
    assert "object at" not in text
    assert max(map(len, text.splitlines())) <= 100


def test_tab_finds_every_public_name() -> None:
    assert set(nst.__all__) <= set(dir(nst))


def test_a_picture_drawn_twice_is_the_same_file(tmp_path: Path) -> None:
    files = []
    for name in ("a", "b"):
        figure = Figure()
        axes = figure.add_subplot()
        axes.plot([0, 1], [0, 1], label="line")
        axes.legend()
        files.append([file.read_bytes() for file in save_picture(figure, tmp_path / name, svg=True)])
    assert files[0] == files[1]
    assert len(files[0]) == 2
