"""`nstheory study TASK`: parses the options, shows progress, prints the comparison table."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from nstheory.errors import ArgumentError
from nstheory.files import Row, read_rows
from nstheory.training.arms.roster import BASELINE, TRIALS, find_arm
from nstheory.training.study.runner import ROWS, Job, study
from nstheory.training.study.study_table import comparison_table
from nstheory.training.study.study_tasks import Size, StudyTask, arms_for, study_task
from nstheory.workers import Backend


def run_study(
    task: str,
    arms: str | None,
    seeds: int | None,
    grid: list[str],
    data: list[str],
    text: Path | None,
    validation_text: Path | None,
    size: Size,
    jobs: int,
    backend: Backend,
    scheduler: str | None,
    out: Path | None,
    attention: str | None = None,
) -> list[Row]:
    """Run or resume a study, print its table, and return its rows; see `study` for what is raised."""
    console = Console()
    names = [find_arm(name.strip()).name for name in arms.split(",")] if arms else arms_for(task)
    changes = dict(_one_value("--data", one) for one in data)
    spec = study_task(task, size=size, text=text, validation_text=validation_text, data=changes)
    spec = replace(spec, config=replace(spec.config, attention=attention))
    crossed = dict(_assignment("--grid", one) for one in grid)
    folder = (
        out
        or Path("results") / f"study-{task}{'' if size == 'full' else f'-{size}'}{f'-{attention}' if attention else ''}"
    )
    count = seeds if seeds is not None else (2 if size == "quick" else 5)
    tune = size != "quick" and not crossed
    expected = _expected(names, count, len(spec.tuning_seeds) if tune else 0, crossed)
    started = time.monotonic()
    rows = shown_study(
        spec,
        console,
        expected=expected,
        arms=names,
        seeds=count,
        tune=tune,
        grid=crossed or None,
        jobs=jobs,
        backend=backend,
        scheduler=scheduler,
        out=folder,
    )
    console.print(comparison_table(rows, "grid" if crossed else "comparison"))
    console.print(f"{time.monotonic() - started:.0f} s; rows: {folder / ROWS}")
    return rows


def shown_study(task: StudyTask, console: Console, *, expected: int, out: Path, **options: Any) -> list[Row]:
    """Run or resume a study (see `study` for `options`) under a bar of `expected` runs; say where it goes on after Ctrl-C."""
    known = sum(row["kind"] == "run" for row in read_rows(out / ROWS))
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    try:
        with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
            bar, done = progress.add_task(task.name, total=max(expected, known), completed=known), known

            def ended(row: Row, left: int) -> None:
                nonlocal done
                done += 1
                progress.update(bar, completed=done, description=f"{row['stage']}: {row['arm']}, seed {row['seed']}")

            def evaluated(job: Job, step: int) -> None:
                words = f"{job.stage}: {job.config.arm}, seed {job.seed}"
                progress.update(bar, completed=done + step / job.config.steps, description=words)

            return study(task, out=out, on_run=ended, on_evaluation=evaluated, **options)
    except KeyboardInterrupt:
        console.print(f"interrupted: finished runs and checkpoints are in {out}; the same command goes on there")
        raise


def _expected(names: list[str], seeds: int, tuning_seeds: int, grid: dict[str, list[Any]]) -> int:
    arms = len({BASELINE, *names})
    points = 1
    for values in grid.values():
        points *= len(values)
    return arms * seeds * points + arms * TRIALS * tuning_seeds


def _assignment(option: str, text: str) -> tuple[str, list[Any]]:
    """Return the name and the values of "name=value,value"; numbers and JSON words are read as such."""
    name, equals, values = text.partition("=")
    if not equals or not name.strip() or not values:
        raise ArgumentError(f"{option} {text!r} is not of the form name=value or name=value,value")
    return name.strip(), [_value(one.strip()) for one in values.split(",")]


def _one_value(option: str, text: str) -> tuple[str, Any]:
    name, values = _assignment(option, text)
    if len(values) > 1:
        raise ArgumentError(
            f"{option} {text!r} gives {len(values)} values; one is needed, in a study of its own --out each"
        )
    return name, values[0]


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text
