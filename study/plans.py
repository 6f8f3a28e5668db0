"""The runs of docs/study.md at the paper's own settings: `python -m study.plans NAME --seeds 4` makes or resumes one plan.

Finished rows go to study/rows, a file a chapter; what a plan says is all that its rows depend on.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from rich.console import Console

from nstheory.files import Row, read_rows, replace_file
from nstheory.training.arms.roster import BASELINE
from nstheory.training.study.runner import ROWS
from nstheory.training.study.study_command import shown_study
from nstheory.training.study.study_tasks import StudyTask, study_task
from study.report.rows import FOLDER

RUNS = FOLDER.parents[1] / "results" / "plans"
TEXTS = ("valid.txt", "test.txt")  # of WikiText-2, in the folder that --texts names: trained on and validated on
PAPER = {"gamma": 0.75, "keep_prob": 0.625}  # modular addition: gamma .75, and rho .25 in the paper's convention
PAPER_PARITY = {"gamma": 0.05, "keep_prob": 0.525}  # noisy parity: gamma .05, rho .05
_SIGNS = ("NS paper", "NS S=0")
# What else could make the steps fewer, at strengths in the range of the paper's gamma; none was tuned for this task.
RIVALS: Mapping[str, Mapping[str, Any]] = {
    "label smoothing": {"strength": 0.1},
    "confidence penalty": {"strength": 0.1},
    "square penalty": {"strength": 0.75},
    "square reward": {"strength": -0.75},
    "NS Y=X": {"gamma": 0.75},
    "NS half": PAPER,
    "NS cosine": PAPER,
}
# What could be a default where the weight decay is not tuned: the variant that was best where all were tuned, the sign that was better
# at the paper's settings, and its confidence half, which needs no noise.
CANDIDATES: Mapping[str, Mapping[str, Any]] = {
    "NS cosine": PAPER,
    "NS S=0": PAPER,
    "square penalty": {"strength": 0.75},
}


@dataclass(frozen=True)
class Plan:
    """One study of untuned arms on paired seeds.

    file       of rows that it belongs to, in study/rows
    task       with the weight decay of every arm
    settings   arm -> what is set otherwise than by default; the baseline always runs
    """

    file: str
    task: StudyTask
    settings: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


def addition(weight_decay: float, file: str = "paper_addition", **settings: Any) -> Plan:
    """Return addition mod 113 as the paper reports it, uncensored; both signs at its gamma and noise unless `settings` say otherwise."""
    task = _addition(113, 0.3)
    config = replace(task.config, steps=20_000, weight_decay=weight_decay)
    return Plan(file, replace(task, config=config), {arm: PAPER | settings for arm in _SIGNS})


def rivals(learning_rate: float = 1e-3, arms: Mapping[str, Mapping[str, Any]] = RIVALS) -> Plan:
    """Return other ways to fewer steps at weight decay 1, on the seeds of `addition`."""
    plan = addition(1.0, "paper_rivals")
    config = replace(plan.task.config, learning_rate=learning_rate)
    return replace(plan, task=replace(plan.task, config=config), settings=arms)


def parity() -> Plan:
    """Return noisy sparse parity with the paper's gamma and noise, at the baseline's tuned weight decay, for ten times its steps."""
    task = study_task("sparse-parity")
    config = replace(task.config, steps=6000, weight_decay=4.5)
    return Plan("paper_parity", replace(task, config=config), dict.fromkeys(_SIGNS, PAPER_PARITY))


def unseen(task: StudyTask, **changes: Any) -> Plan:
    """Return the candidates for a default on a task that did not choose them, at a weight decay that was not tuned."""
    return Plan("unseen", replace(task, config=replace(task.config, **changes)), CANDIDATES)


def text(folder: Path, settings: Mapping[str, Any]) -> Plan:
    """Return next-token prediction with the paper's sizes; its gamma and noise there are not public."""
    task = _text(*(folder / name for name in TEXTS))
    config = replace(task.config, steps=1600, weight_decay=1.0)
    return Plan("paper_text", replace(task, config=config), dict.fromkeys(_SIGNS, settings))


def _addition(p: int, train_fraction: float) -> StudyTask:
    return study_task("modular-addition", data={"p": p, "train_fraction": train_fraction})


def _text(training: Path, validation: Path) -> StudyTask:
    return study_task("language-model", text=training, validation_text=validation)


def plans(texts: Path = Path("texts")) -> dict[str, Plan]:
    """Return all plans by name."""
    return {
        "addition": addition(1.0),
        "addition-slower": addition(0.7),  # where the baseline needs about the paper's 4500 steps
        "parity": parity(),
        "text": text(texts, PAPER_PARITY),
        "text-strong": text(texts, PAPER),
        **{f"map-{decay:g}": addition(decay, "paper_map") for decay in (2.0, 4.0)},
        **{f"map-{decay:g}-quarter": addition(decay, "paper_map", gamma=0.25) for decay in (1.0, 2.0, 4.0)},
        "rivals": rivals(),
        "rivals-rate": rivals(2e-3, {}),
        "unseen-addition": unseen(_addition(97, 0.4), steps=20_000, weight_decay=1.0),
        "unseen-parity": unseen(study_task("sparse-parity", data={"bits": 16}), steps=6000, weight_decay=3.0),
        # The two texts change places.
        "unseen-text": unseen(_text(texts / TEXTS[1], texts / TEXTS[0]), weight_decay=1.0),
    }


def run(name: str, plan: Plan, seeds: int, jobs: int = 1) -> list[Row]:
    """Run what is missing of a plan, seed by seed, and bring its rows to study/rows."""
    out, arms = RUNS / name, [BASELINE, *plan.settings]
    options = {"arms": arms, "settings": plan.settings, "tune": False, "seeds": seeds, "jobs": jobs}
    rows = shown_study(plan.task, Console(), expected=len(arms) * seeds, out=out, **options)
    collect(plan.file)
    return rows


def collect(file: str, folder: Path = FOLDER) -> None:
    """Write study/rows/FILE.jsonl from the runs of all plans that belong to it, as far as they are on this machine."""
    found = [read_rows(RUNS / name / ROWS) for name, plan in plans().items() if plan.file == file]
    lines = [json.dumps(public(row)) for rows in found if len(rows) > 1 for row in rows]
    replace_file(folder / f"{file}.jsonl", "\n".join(lines) + "\n")


def public(row: Row) -> Row:
    """Return a row without the folder in which this machine has the texts."""
    copy = json.loads(json.dumps(row))
    data = copy["task"]["config"]["data"] if row["kind"] == "study" else {}
    data.update({name: Path(value).name for name, value in data.items() if name.endswith("text")})
    return copy


def main() -> None:
    """Run one plan."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", choices=list(plans()))
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("-j", "--jobs", type=int, default=1)
    parser.add_argument("--texts", type=Path, default=Path("texts"), help=f"folder of {' and '.join(TEXTS)}")
    given = parser.parse_args()
    run(given.name, plans(given.texts)[given.name], given.seeds, given.jobs)


if __name__ == "__main__":
    main()
