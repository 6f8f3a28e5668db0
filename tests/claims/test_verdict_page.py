"""The page of verdicts and the README's counts are what a run's rows say, and nothing is written when something lacks."""

import json
from pathlib import Path

import pytest

from nstheory.claims.verdict_page import END, START, write
from nstheory.errors import ResultsFileError

ROW = {
    "id": "depth.one",
    "statement": "|x| = x for x >= 0.",
    "domain": "x in [0, 4]",
    "allowance": "within 1/|L|",
    "verdict": "PROVED",
    "budget": "fast",
    "seed": 0,
    "device": "cpu",
    "correction": "",
    "corrected_by": "",
    "evidence": [{"engine": "balls", "n_effective": 3, "witness": None}],
}
WRONG = ROW | {
    "id": "depth.two",
    "verdict": "REFUTED",
    "correction": "It is 2.",
    "corrected_by": "depth.one",
    "evidence": [{"engine": "balls", "n_effective": 4, "witness": "at x = 1: left 2, right 3"}],
}


def made(folder: Path, readme: str, rows: list[dict]) -> tuple[str, str]:
    (folder / "README.md").write_text(readme)
    (folder / "results.json").write_text(json.dumps(rows))
    write(folder / "README.md", folder / "verdicts.md", folder / "results.json")
    return (folder / "README.md").read_text(), (folder / "verdicts.md").read_text()


def test_counts_go_into_the_readme_and_every_claim_onto_the_page(tmp_path: Path) -> None:
    readme, page = made(tmp_path, f"before\n{START}\nold\n{END}\nafter\n", [ROW, WRONG])
    counted = "2 claims at the fast budget, seed 0, cpu: 1 PROVED, 1 REFUTED.\n"
    judged = "Judged by: SymPy 0, ball arithmetic 2, certified integrals 0, samples 0, counterexample search 0; by all five 0.\n"
    assert readme.startswith(f"before\n{START}\n{counted}{judged}False as the paper states them: `depth.two`, each")
    assert readme.endswith(f"{END}\nafter\n")
    assert "old" not in readme
    assert len(readme.split(START)[1].split(END)[0].strip().splitlines()) == 4
    assert counted in page
    assert "| `depth.one` | \\|x\\| = x for x >= 0. | x in [0, 4]; within 1/\\|L\\| | PROVED | balls | 3 |" in page
    assert "- depth.two (corrected by depth.one): It is 2. Witness: at x = 1: left 2, right 3." in page


def test_statements_of_the_paper_stand_in_the_readme(tmp_path: Path) -> None:
    stated = [
        ROW | {"id": "tokens.correlation_as_stated", "verdict": "REFUTED"},
        ROW | {"id": "tokens.effective_correlation"},
    ]
    readme, _ = made(tmp_path, f"{START}{END}", stated)
    (line,) = [line for line in readme.splitlines() if "`paper.definition_6_1_sampler`" in line]
    assert line.endswith("| REFUTED | `tokens.effective_correlation` |")
    assert "paper.lemma_1" not in readme


@pytest.mark.parametrize(("readme", "rows"), [(f"{START}", [ROW]), (f"{START}{END}", [])])
def test_nothing_is_written_without_markers_or_results(tmp_path: Path, readme: str, rows: list[dict]) -> None:
    with pytest.raises(ResultsFileError, match="empty, or"):
        made(tmp_path, readme, rows)
    assert (tmp_path / "README.md").read_text() == readme
    assert not (tmp_path / "verdicts.md").exists()
    with pytest.raises(ResultsFileError, match="make verify"):
        write(tmp_path / "README.md", tmp_path / "verdicts.md", tmp_path / "missing.json")
