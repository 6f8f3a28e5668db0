"""The chapter of the paper's claims on rows made by hand: pairs, censoring, verdicts, the map, and plans that the commands know."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from nstheory.training.study.outcome import Ratio
from study.plans import PAPER, plans, public
from study.report.reproduction import (
    CLAIMS,
    compared,
    map_section,
    reproduction_section,
    stability_words,
    steps_to_loss,
    verdict_of,
)
from study.report.rows import Study

ADDITION, PARITY, TEXT = CLAIMS


def made(plan: str, steps: dict[str, tuple[int | None, ...]], file: str = ADDITION.file, decay: float = 1.0) -> Study:
    """A study of a plan from arm -> steps by seed; its runs cost one operation a step, the regularizer's two."""
    task = json.loads(json.dumps(asdict(plans()[plan].task), default=str))
    rows = []
    for arm, given in steps.items():
        for seed, at in enumerate(given):
            until = task["config"]["steps"] if at is None else at
            row: dict[str, Any] = {
                "kind": "run",
                "stage": "comparison",
                "arm": arm,
                "seed": seed,
                "weight_decay": decay,
            }
            row |= {"settings": {} if arm == "none" else dict(PAPER), "reached": at, "restricted_steps": until}
            row |= {"restricted_flops": until * (1 if arm == "none" else 2), "best_step": until, "best_loss": 1.0}
            curve = {"step": [0, until], "validation_loss": [2.0, 1.0]}
            curve["stability_0.5"] = [0.5, 0.3 + 0.01 * seed + {"NS paper": 0.1, "NS S=0": -0.1}.get(arm, 0)]
            rows.append(row | {"curve": curve})
    return Study(file, {"kind": "study", "task": task}, tuple(rows))


def test_steps_and_operations_are_paired_by_seed() -> None:
    found = made("addition", {"none": (100, 200, 300), "NS paper": (80, 160, 240), "NS S=0": (50, 100)})
    steps, operations = compared(found, "NS paper"), compared(found, "NS paper", "flops")
    assert steps == Ratio(0.8, pytest.approx(0.8), pytest.approx(0.8))
    assert operations is not None
    assert operations.value == pytest.approx(1.6)
    assert compared(found, "NS S=0") == Ratio(0.5, None, None)
    assert compared(made("addition", {"none": (100,)}), "NS paper") is None


@pytest.mark.parametrize(
    ("effect", "said"),
    [
        (None, "not run"),
        (Ratio(0.73, None, None), "not decided, too few seeds"),
        (Ratio(0.75, 0.7, 0.8), "agrees"),
        (Ratio(0.85, 0.7, 1.1), "not decided, the interval has both"),
        (Ratio(0.85, 0.8, 0.9), "does not agree: fewer steps, but not so few"),
        (Ratio(0.5, 0.4, 0.6), "does not agree: fewer steps, but not so many"),
        (Ratio(0.95, 0.9, 1.1), "does not agree: no effect is not excluded"),
        (Ratio(1.5, 1.2, 1.9), "does not agree: more steps"),
    ],
)
def test_a_verdict_follows_from_the_interval(effect: Ratio | None, said: str) -> None:
    assert verdict_of(ADDITION, effect).startswith(said)


def test_the_next_token_is_counted_to_the_baselines_loss() -> None:
    row = {"curve": {"step": [0, 50, 100, 150], "validation_loss": [4.0, None, 2.0, 1.5]}}
    assert [steps_to_loss(row, loss, 800) for loss in (4.0, 2.0, 1.9, 1.0)] == [0, 100, 150, 800]


def test_the_chapter_says_what_was_not_run_and_what_was_never_reached() -> None:
    found = made("addition", {"none": (100, None, 300), "NS paper": (90, 190, 290)})
    text = reproduction_section([found])
    assert f"| {TEXT.name} | {TEXT.words} | 0.25 | – | – | – | – | – | – | not run |" in text
    assert "not reached within 20000 steps: none, seed 1." in text
    assert reproduction_section([]) == ""


def test_what_the_signs_do_to_the_stability_is_a_paired_difference() -> None:
    found = made("addition", {"none": (100, 200, 300), "NS paper": (80, 160, 240), "NS S=0": (50, 100, 150)})
    said = "less the baseline's: +0.100 [+0.100, +0.100] with S = 1 and −0.100 [−0.100, −0.100] with S = 0."
    assert stability_words(found).endswith(said)
    assert stability_words(found) in reproduction_section([found])
    assert stability_words(made("addition", {"none": (100, 200), "NS paper": (80, 160)})) == ""


def test_the_map_compares_at_the_same_weight_decay_and_leaves_out_what_was_cut() -> None:
    one = made("addition", {"none": (100, 200, 300), "NS paper": (80, 160, 240), "NS S=0": (60, None, 150)})
    two = made("map-2", {"none": (50,), "NS paper": (50,)}, decay=2.0)
    lines = [line for line in map_section([one, two]).splitlines() if line.startswith("|")]
    assert lines[0] == "| weight decay | S = 1, γ 0.75 | S = 0, γ 0.75 |"
    assert lines[2:] == ["| 1 | 0.80 [0.80, 0.80], 3 | 0.53, 2 |", "| 2 | 1.00, 1 | – |"]


def test_a_row_names_no_folder_of_this_machine() -> None:
    task = json.loads(json.dumps(asdict(plans(Path("/somewhere"))["text"].task), default=str))
    assert "/" in task["config"]["data"]["text"]
    data = public({"kind": "study", "task": task})["task"]["config"]["data"]
    assert (data["text"], data["validation_text"]) == ("valid.txt", "test.txt")
