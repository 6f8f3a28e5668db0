"""What else makes the steps fewer, what held runs say, and which default passes, on rows made by hand."""

from collections.abc import Mapping
from typing import Any

import pytest

from study.interventions import HELD, STAGE
from study.report.default import default_section, recommended
from study.report.mechanism import held_tests, intervention_section, ways, ways_section
from study.report.rows import Study

ADDITION = {"weight_decay": 1.0, "learning_rate": 1e-3, "steps": 9000, "data": {"p": 113, "train_fraction": 0.3}}
TEXT = {"weight_decay": 1.0, "steps": 800, "data": {"train": 1000, "tokens": 64}}
Steps = Mapping[str, tuple[int, ...]]
PASSES = {"NS S=0": 2.0, "NS paper": 2.0, "NS cosine": 4 / 3}


def made(steps: Steps, file: str = "paper_addition", stage: str = "comparison", **changes: Any) -> Study:
    """A study of addition from arm -> steps by seed."""
    task = {"name": "modular-addition", "criterion": "steps", "config": ADDITION | changes}
    rows = [
        {
            "kind": "run",
            "stage": stage,
            "arm": arm,
            "seed": seed,
            "off": 0.02,
            "reached": at,
            "restricted_steps": at,
            "best_loss": at / 100,
        }
        | {
            "restricted_flops": at * PASSES.get(arm, 1.0),
            "settings": {} if arm == "none" else {"gamma" if arm[:2] == "NS" else "strength": 0.75},
        }
        for arm, given in steps.items()
        for seed, at in enumerate(given)
    ]
    return Study(file, {"kind": "study", "task": task}, tuple(rows))


SOURCE = made({"none": (100, 200, 300), "NS S=0": (70, 140, 210)})


def test_ways_are_arms_at_the_papers_settings_and_baselines_at_others() -> None:
    rivals = made({"none": (100, 200, 300), "square penalty": (60, 120, 180)}, "paper_rivals")
    decay = made({"none": (50, 100, 150), "NS S=0": (50, 100, 150)}, "paper_map", weight_decay=2.0)
    rate = made({"none": (90, 180, 270)}, "paper_rivals", learning_rate=2e-3)
    found = ways(SOURCE, [rivals, decay, rate])
    assert [(way.words, round(way.steps.value, 2), round(way.flops.value, 2), way.seeds) for way in found] == [
        ("weight decay 2", 0.5, 0.5, 3),
        ("square penalty, strength 0.75", 0.6, 0.6, 3),
        ("learning rate 0.002", 0.9, 0.9, 3),
        ("NS S=0 (S = 0), γ 0.75", 0.7, 1.4, 3),
    ]
    text = ways_section([SOURCE], [rivals, decay, rate])
    assert (
        "an interval below 1: weight decay 2, square penalty, strength 0.75 and learning rate 0.002. More: NS S=0"
        in text
    )
    assert ways_section([], [rivals]) == ways_section([SOURCE], []) == ""


def held(given: float, taken: float) -> Study:
    """Interventions on S = 0 and the weight norm, by the ratio to the baseline."""
    steps = {
        one.name: tuple(round(at * (given if one.arm == "none" else taken)) for at in (100, 200, 300))
        for one in HELD
        if one.quantity == "weight_norm" and "NS S=0" in (one.arm, one.other)
    }
    return made(steps, "interventions", STAGE)


@pytest.mark.parametrize(
    ("given", "taken", "words"),
    [
        (0.7, 1.0, "makes 100% of the effect; taken from the regularizer, no effect that an interval shows is left"),
        (1.0, 0.7, "makes no effect that an interval shows; taken from the regularizer, 100% of the effect are left"),
        (
            1.2,
            0.5,
            "takes 1.20 times the baseline's steps; taken from the regularizer, the effect is 1.9 times as large",
        ),
        (0.84, 1.1, "makes 49% of the effect; taken from the regularizer, the steps are more than the baseline's"),
    ],
)
def test_a_held_quantity_is_judged_by_both_ways(given: float, taken: float, words: str) -> None:
    (found,) = held_tests(SOURCE, held(given, taken))
    assert (found.sign, found.quantity, found.seeds, found.off) == ("NS S=0", "weight_norm", 3, (0.02, 0.02))
    assert found.effect.value == pytest.approx(0.7)
    assert found.words == f"given to the baseline it {words}"
    assert f"- S = 0, weight norm: given to the baseline it {words}." in intervention_section(
        [SOURCE], [held(given, taken)]
    )
    (few,) = held_tests(made({"none": (100, 200), "NS S=0": (70, 140)}), held(given, taken))
    assert few.words == "too few seeds to tell"
    assert intervention_section([SOURCE], []) == intervention_section([], [held(given, taken)]) == ""


@pytest.mark.parametrize(
    ("second", "third", "passes"),
    [
        ((90, 180, 270), (109, 220, 330), True),  # better on two, not much worse on the third
        ((90, 180, 270), (120, 240, 360), False),  # much worse on one
        ((100, 200, 300), (100, 200, 300), False),  # better on one only
        ((90, 180, 270), (110, 220), False),  # without an interval
    ],
)
def test_a_default_is_better_on_two_tasks_and_much_worse_on_none(second: Any, third: Any, passes: bool) -> None:
    base = (100, 200, 300)
    studies = [
        made({"none": base, "square penalty": (60, 120, 180)}, "unseen"),
        made({"none": base, "square penalty": second}, "unseen"),
        made({"none": base, "square penalty": third}, "unseen"),
    ]
    assert recommended(studies, "square penalty") is passes


def test_the_second_pass_counts_and_a_text_is_judged_by_its_loss() -> None:
    steps = {"none": (100, 200, 300), "NS S=0": (70, 140, 210), "square penalty": (60, 120, 180)}
    text = made(steps, "unseen")
    text.task.update(name="language-model", criterion="loss", config=TEXT)
    studies = [made(steps, "unseen"), text]
    said = default_section(studies)
    assert "Passing: square penalty; of noise stability: none." in said
    assert "| 1.40 [1.40, 1.40] (0.70 [0.70, 0.70]) | 0.60 [0.60, 0.60] (0.60 [0.60, 0.60]) |" in said
    assert "| 0.700 [0.700, 0.700] (–) | 0.600 [0.600, 0.600] (–) |" in said
    assert default_section([]) == ""
