"""docs/study.md, made from the committed rows of study/rows and from nothing else: `python -m study.report`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from nstheory.training.arms.roster import ARMS, TRIALS
from study import interventions
from study.report import default, mechanism, reproduction
from study.report.answers import PUBLISHED, first_below
from study.report.rows import FOLDER, SIZES, TASKS, Study, read_reference, read_studies
from study.report.sections import (
    arms_section,
    cost_section,
    data_section,
    language_section,
    quick_section,
    search_section,
    short_section,
)
from study.report.text import counted, listed, table
from study.report.why import confidence_section, decay_section, grid_section, order_section

LARGE = "addition_113"  # a tuned comparison of few arms at the size that the paper has
FILES = (*TASKS, LARGE, "weight_decay", "rho_gamma", "quick")
MAPPED = "modular-addition"  # the task whose rows lie around the paper's settings
SEEDS_WANTED = 10  # an arm, where there is a machine for it
# The tuned comparisons that the study was asked for: the task, and its data in words.
WANTED: tuple[tuple[str, dict[str, Any]], ...] = (
    *(("modular-addition", {"p": 113, "train_fraction": share}) for share in (0.2, 0.3, 0.4)),
    *(("sparse-parity", {"bits": bits}) for bits in (20, 40)),
)
_START = """# The study: does the regularizer help, when, and why

Made by `make study-report` from the rows in study/rows: every number and every verdict below is computed from them. A ratio
is the mean of an arm over the mean of the baseline on the same seeds, with a 95 % bootstrap interval over seeds in brackets;
an interval that contains 1 does not exclude no effect."""


def report(folder: Path = FOLDER) -> str:
    """Return the text of docs/study.md."""
    studies = {name: read_studies(name, folder) for name in FILES}
    sizes = [found for file in sorted(folder.glob(SIZES)) if (found := read_studies(file.stem, folder))]
    paper = [study for name in reproduction.FILES for study in read_studies(name, folder)]
    names = (reproduction.MAP, mechanism.RIVALS, interventions.FILE)
    beside = [study for name in names for study in read_studies(name, folder)]
    unseen = read_studies(default.UNSEEN, folder)
    source = [one for one in paper if one.file == interventions.SOURCE and one.task["config"]["weight_decay"] == 1]
    around = [*paper, *(one for one in beside if one.file == reproduction.MAP), *studies["weight_decay"]]
    tasks = [study for name in TASKS for study in studies[name]]
    every = [study for found in (*studies.values(), *sizes) for study in found]
    sections = {
        "In short": short_section(tasks, sizes, studies["weight_decay"], studies[LARGE]),
        "The paper's claims at the paper's settings": reproduction.reproduction_section(paper),
        "The map around them": reproduction.map_section([one for one in around if one.task["name"] == MAPPED]),
        "What else makes the steps fewer": mechanism.ways_section(source, beside),
        "What the regularizer does there": mechanism.intervention_section(source, beside),
        "A default where the weight decay is not tuned?": default.default_section(unseen),
        "Protocol": protocol_section([*every, *paper, *beside, *unseen]),
        "A better variant?": search_section(tasks, sizes),
        "Every arm on every task": arms_section([*tasks, *studies[LARGE]]),
        "Does a change of weight decay buy the same?": decay_section(studies["weight_decay"]),
        "Noise and strength": grid_section(studies["rho_gamma"]),
        "How much of it is confidence?": confidence_section(tasks),
        "Does stability move before the validation loss?": order_section(tasks),
        "Language: perplexity, stability and tail": language_section(tasks),
        "How much data is needed?": data_section(sizes),
        "What a step costs": cost_section(tasks),
        "All arms in minutes": quick_section(studies["quick"]),
        "The harness against a published curve": reference_section(read_reference(folder)),
        "Left out": left_out(studies, sizes, read_reference(folder)),
    }
    return "\n\n".join([_START, *(f"## {name}\n\n{text}" for name, text in sections.items() if text)]) + "\n"


def protocol_section(studies: Sequence[Study]) -> str:
    """How the rows were made: seeds, budgets, tuning, and what produced them."""
    if not studies:
        return ""
    rows = []
    for study in studies:
        config = study.task["config"]
        stages = {stage: study.of(stage) for stage in ("tuning", "comparison", "grid")}
        seeds = [
            "–" if not runs else f"{len({run['arm'] for run in runs})} × {len({run['seed'] for run in runs})}"
            for runs in stages.values()
        ]
        hours = sum(run["curve"]["seconds"][-1] for run in study.runs) / 3600
        made = study.head["provenance"]
        size = [config["steps"], config["batch_size"], f"{config['learning_rate']:g}", config["evaluate_every"]]
        source = f"{made.get('torch')}, {str(made.get('commit'))[:7]}"
        rows.append(
            [study.file, study.title, *seeds, *size, len(study.runs), f"{hours:.1f}", study.head["started"], source]
        )
    header = ("file", "task", "tuning: arms × seeds", "comparison", "grid", "steps at most", "batch", "rate")
    header += ("evaluated every", "runs", "hours", "started", "torch, commit")
    tuned = [study for study in studies if study.of("tuning")]
    counts = sorted({_trials(study, arm) for study in tuned for arm in {row["arm"] for row in study.of("tuning")}})
    seeds = sorted({row["seed"] for study in tuned for row in study.of("tuning")})
    compared = sorted({row["seed"] for study in tuned for row in study.of("comparison")})
    text = (
        "Arms of a seed share split, initialisation and batches; noise has a stream of its own. A run that never reaches the "
        "accuracy counts as the whole budget (restricted mean). "
    )
    if tuned:
        text += (
            f"Where it was tuned, every arm got the same budget: {listed(map(str, counts))} settings on the seeds "
            f"{listed(map(str, seeds))}, the baseline over weight decays, the others at its best one and at changes of it; the "
            f"best setting was then compared on the seeds {listed(map(str, compared))}. "
        )
        shared = sorted(set(seeds) & set(compared))
        text += "No seed serves both. " if not shared else f"Seeds that serve both: {listed(map(str, shared))}. "
    text += "Hours are those of training on one core each, without evaluations."
    return f"{text}\n\n{table(header, rows)}"


def _trials(study: Study, arm: str) -> int:
    return len({str([row["settings"], row["weight_decay"]]) for row in study.of("tuning", arm)})


def reference_section(reference: dict[str, Any] | None) -> str:
    """Our runs of the published set-up beside the stored curve, one seed each there."""
    if reference is None:
        return ""
    rows = []
    for run in reference["runs"]:
        for level, step in PUBLISHED.get(run["train_fraction"], {}).items():
            mine = first_below(run["curve"], level)
            there = "–" if mine is None else f"{mine:.0f}"
            ratio = "–" if mine is None else f"{mine / step:.2f}"
            rows.append([f"{run['train_fraction']:g}", run["seed"], f"{level:g}", step, there, ratio])
    text = (
        "One layer without normalisation, p = 113, full batch, AdamW 1e-3 with weight decay 1: the step at which the test loss "
        "first falls below a level, in the stored curve of Nanda et al. (2023) and here. One seed there, and seeds differ by a factor of "
        f"up to {_spread(reference['runs']):.2g} here; steps here are those of evaluations."
    )
    return f"{text}\n\n{table(('train fraction', 'seed', 'loss below', 'published', 'here', 'ratio'), rows)}"


def _spread(runs: list[dict[str, Any]]) -> float:
    """Return the largest over the smallest step of seeds at one train fraction and level, the largest of all such ratios."""
    steps: dict[tuple[float, float], list[float]] = {}
    for run in runs:
        for level in PUBLISHED.get(run["train_fraction"], {}):
            mine = first_below(run["curve"], level)
            steps.setdefault((run["train_fraction"], level), []).extend([] if mine is None else [mine])
    return max((max(found) / min(found) for found in steps.values() if found), default=1.0)


def left_out(studies: dict[str, list[Study]], sizes: Sequence[Sequence[Study]], reference: object) -> str:
    """What was asked for and is not in the rows."""
    lines = [f"No rows in study/rows/{name}.jsonl." for name, found in studies.items() if not found]
    if not sizes:
        lines.append("Data efficiency: no study over the size of the training set.")
    if reference is None:
        lines.append("The harness against the published curve: study/rows/reference.json is missing.")
    compared = (*TASKS, LARGE)
    tuned = [study.task for name in compared for study in studies[name] if study.comparison]
    for task, data in WANTED:
        if not any(one["name"] == task and data.items() <= one["config"]["data"].items() for one in tuned):
            words = ", ".join(f"{name} {value:g}" for name, value in data.items())
            lines.append(f"{task} at {words}: no tuned comparison; left for a GPU or more cores.")
    for name in compared:
        for study in studies[name]:
            lines += _missing_runs(study)
    return "\n".join(f"- {line}" for line in lines) or "Nothing that was asked for."


def _missing_runs(study: Study) -> list[str]:
    """Return the arms, seeds and settings that a tuned comparison lacks."""
    lines = []
    absent = [arm for arm in ARMS if arm not in study.comparison]
    if absent:
        lines.append(f"{study.file}: {counted(len(absent), 'arm')} not compared: {listed(absent)}.")
    counts = {arm: one.runs for arm, one in study.comparison.items()}
    most = max(counts.values(), default=0)
    fewer = [f"{arm} ({count})" for arm, count in counts.items() if count < most]
    if fewer:
        lines.append(f"{study.file}: fewer than {most} paired seeds: {listed(fewer)}.")
    if most < SEEDS_WANTED:
        lines.append(
            f"{study.file}: {most} paired seeds an arm, {SEEDS_WANTED} or more where there is a GPU; with so few, bootstrap "
            "intervals are rather too short than too long."
        )
    untried = [arm for arm in study.comparison if _trials(study, arm) < TRIALS]
    if untried:
        lines.append(f"{study.file}: fewer than {TRIALS} settings tried: {listed(untried)}.")
    return lines


def main(folder: Path = FOLDER, file: Path = FOLDER.parents[1] / "docs" / "study.md") -> None:
    """Write docs/study.md, or say in one line that there is nothing to write it from."""
    if not folder.exists() or not any(folder.iterdir()):
        print(f"no rows in {folder}: {file.name} is not written")
        return
    file.write_text(report(folder), encoding="utf-8")
    print(f"{file} written from {folder}")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
