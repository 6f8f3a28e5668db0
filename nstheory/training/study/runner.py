"""The controlled study: every arm tuned with the same budget on its own seeds, then compared on paired seeds.

    runs = study("modular-addition", arms=["none", "NS half"], seeds=5, jobs=2, out=Path("results/study"))

Stage "tuning": the baseline over its weight decays, then every other arm over the TRIALS settings of its grid at the
baseline's best weight decay. Stage "comparison": the best setting of each arm on seeds that tuning has not seen. A seed
fixes split, initialisation and batches; noise has a stream of its own, so arms of a seed differ in what they do only.

Each finished run is one JSON line, and an interrupted study goes on where it was.
"""

from __future__ import annotations

import hashlib
import json
import math
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from nstheory.errors import ArgumentError, ResultsFileError, unknown_id
from nstheory.files import Row, append_row, differences, provenance, read_rows, sole_writer
from nstheory.numbers import boolean, integer
from nstheory.training.arms.roster import BASELINE, find_arm
from nstheory.training.checkpoint import load_checkpoint
from nstheory.training.loop import TASKS, TrainingConfig, TrainingRun, train
from nstheory.training.study.outcome import TARGET_ACCURACY, first_step_at, restricted
from nstheory.training.study.study_tasks import StudyTask, arms_for
from nstheory.training.study.trained_spectrum import final_spectrum
from nstheory.training.tasks import stream
from nstheory.workers import Backend, Results, Workers

_MOST_SEEDS = 100_000
ROWS = "runs.jsonl"  # the file of results in the folder of a study
_DIGITS = 5  # of a number in a curve; the exact ones can be computed again from the seed


@dataclass(frozen=True)
class Job:
    """One run: which stage asks for it, and everything that determines it."""

    stage: str
    config: TrainingConfig
    settings: Mapping[str, Any]  # as in the grid, before the task's words are filled in
    seed: int

    @property
    def key(self) -> str:
        """What identifies the run in a file of results."""
        return _key(self.stage, self.config.arm, self.settings, self.config.weight_decay, self.seed)


def study(
    task: StudyTask,
    *,
    arms: Sequence[str] = (),
    seeds: int = 5,
    tune: bool = True,
    settings: Mapping[str, Mapping[str, Any]] | None = None,
    grid: Mapping[str, Sequence[Any]] | None = None,
    jobs: int = 1,
    backend: Backend = "local",
    scheduler: str | None = None,
    out: Path,
    on_run: Callable[[Row, int], None] | None = None,
    on_evaluation: Callable[[Job, int], None] | None = None,
) -> list[Row]:
    """Run what is missing of a study and return all of its rows.

    task     see `study_task`
    arms     names; none: all that the task allows. The baseline always runs
    seeds    of the comparison: 0 .. seeds - 1
    tune     False: the arms' defaults at the task's weight decay
    settings   arm -> what is set otherwise than by default, where arms are not tuned
    grid     setting -> values: every combination for every arm, on the seeds of the comparison, instead of tuning
    jobs, backend, scheduler   where runs are made, see `Workers`; results do not depend on it
    out      folder of runs.jsonl and of the checkpoints of unfinished runs
    on_run   called with each new row and the number of runs that are known to be left
    on_evaluation   called with the job and its step at each evaluation of a run, where runs are made one by one in this process

    Raises ArgumentError, UnknownIdError, WorkError (see `Workers`), and ResultsFileError when the folder holds another study,
    or another process runs it.
    """
    tune = boolean(tune, "tune")
    integer(seeds, "seeds", least=1, most=_MOST_SEEDS)
    workers = Workers(jobs, backend, scheduler)
    possible = arms_for(task.name)
    names = list(dict.fromkeys([BASELINE, *(arms or possible)]))
    for name in names:
        if find_arm(name).name not in possible:
            raise ArgumentError(f"arm {name!r} cannot train on the task {task.name}; leave it out of arms")
    for name in grid or {}:
        taken = sorted(set().union(*map(_grid_names, names)))
        if name not in taken:
            raise unknown_id("setting in grid", name, taken)
    file = out / ROWS
    if not read_rows(file):  # what a task or a setting refuses is said before there is a folder, which would keep it
        data = TASKS[task.config.task](seed=0, **task.config.data)
        if grid is not None:
            asked = _grid_jobs(task, names, grid, seeds)
        else:
            asked = [] if tune else _comparison_jobs(task, _untuned(task, names, settings), 1)
        for job in asked:
            find_arm(job.config.arm).method(data, stream(0, "noise"), dict(job.config.settings))
    with workers.opened((__name__,)) as results, sole_writer(file):
        rows = _resumable(file, task)
        runner = _Runner(task, rows, file, None if workers.alone else results, on_run, on_evaluation)
        if grid is not None:
            runner.run(_grid_jobs(task, names, grid, seeds))
        elif tune:
            runner.run(_tuning_jobs(task, [BASELINE], None))
            decay = best_trial(runner.rows, task, BASELINE)[1]
            runner.run(_tuning_jobs(task, [name for name in names if name != BASELINE], decay))
            chosen = {name: best_trial(runner.rows, task, name) for name in names}
            runner.run(_comparison_jobs(task, chosen, seeds))
        else:
            runner.run(_comparison_jobs(task, _untuned(task, names, settings), seeds))
        return runner.rows


def best_trial(rows: Iterable[Row], task: StudyTask, arm: str) -> tuple[dict[str, Any], float]:
    """Return (settings, weight decay) of the tuning trial with the least mean score over the tuning seeds.

    The score is the restricted step, or the best validation loss; equal steps are told apart by the loss.
    """
    trials: dict[str, list[Row]] = {}
    for row in rows:
        if row["kind"] == "run" and row["stage"] == "tuning" and row["arm"] == arm:
            trials.setdefault(_key("", arm, row["settings"], row["weight_decay"], 0), []).append(row)
    if not trials:
        raise ArgumentError(f"arm {arm!r} has no tuning runs in these results; run the study with it first")

    def mean(trial: list[Row], name: str) -> float:
        return sum(row[name] for row in trial) / len(trial)

    names = ("restricted_steps", "best_loss") if task.criterion == "steps" else ("best_loss",)
    best = min(trials.values(), key=lambda trial: tuple(mean(trial, name) for name in names))
    return best[0]["settings"], best[0]["weight_decay"]


def filled(task: StudyTask, arm: str, settings: Mapping[str, Any]) -> dict[str, Any]:
    """Return the settings with the task's own noise and target in place of the words "task" and "high"."""
    found = {**_defaults(arm), **settings}
    words = {"task": task.keep_prob, "high": task.high_keep_prob}
    if "keep_prob" in found:
        found["keep_prob"] = words.get(found["keep_prob"], found["keep_prob"])
    if found.get("target") == "task":
        # A language's own correlation is not known: what is asked for is that noise changes nothing more than it must.
        found["target"] = 1.0 if task.target is None else task.target
    return found


def _defaults(arm: str) -> dict[str, Any]:
    """Return the settings of an arm before the task's words are filled in; where an arm leaves the noise open, it is the task's."""
    found = find_arm(arm)
    return {**({"keep_prob": "task"} if found.noisy else {}), **found.settings}


def _configured(task: StudyTask, arm: str, settings: Mapping[str, Any], decay: float) -> TrainingConfig:
    given = {name: value for name, value in settings.items() if name != "weight_decay"}
    return replace(task.config, arm=arm, settings=filled(task, arm, given), weight_decay=decay)


def _tuning_jobs(task: StudyTask, names: Sequence[str], decay: float | None) -> list[Job]:
    jobs = []
    for name in names:
        if decay is None:
            trials = [({}, value) for value in task.weight_decays]
        else:
            trials = [(dict(one), decay * one.get("weight_decay", 1.0)) for one in find_arm(name).grid]
        for settings, value in trials:
            config = _configured(task, name, settings, value)
            jobs += [Job("tuning", config, settings, seed) for seed in task.tuning_seeds]
    return jobs


def _untuned(
    task: StudyTask, names: Sequence[str], settings: Mapping[str, Mapping[str, Any]] | None
) -> dict[str, tuple[Mapping[str, Any], float]]:
    """Return arm -> settings and weight decay where arms are not tuned."""
    return {name: (dict((settings or {}).get(name, {})), task.config.weight_decay) for name in names}


def _comparison_jobs(task: StudyTask, chosen: Mapping[str, tuple[Mapping[str, Any], float]], seeds: int) -> list[Job]:
    return [
        Job("comparison", _configured(task, name, settings, decay), settings, seed)
        for seed in range(seeds)
        for name, (settings, decay) in chosen.items()
    ]


def _grid_names(arm: str) -> set[str]:
    """Return what a grid can set of an arm."""
    return {"weight_decay", *_defaults(arm)}


def _grid_jobs(task: StudyTask, names: Sequence[str], grid: Mapping[str, Sequence[Any]], seeds: int) -> list[Job]:
    points: list[dict[str, Any]] = [{}]
    for name, values in grid.items():
        points = [point | {name: value} for point in points for value in values]
    jobs = []
    for arm in names:
        taken = _grid_names(arm)
        own = {json.dumps({k: v for k, v in point.items() if k in taken}) for point in points}
        for point in sorted(own):
            settings = json.loads(point)
            decay = settings.get("weight_decay", task.config.weight_decay)
            config = _configured(task, arm, settings, decay)
            jobs += [Job("grid", config, settings, seed) for seed in range(seeds)]
    return jobs


@dataclass
class _Runner:
    task: StudyTask
    rows: list[Row]
    file: Path
    results: Results | None  # of another process; None: runs are made in this one
    on_run: Callable[[Row, int], None] | None
    on_evaluation: Callable[[Job, int], None] | None

    def run(self, wanted: Sequence[Job]) -> None:
        """Run the jobs that have no row yet; each row is on disk before the next one is awaited."""
        done = {_row_key(row) for row in self.rows if row["kind"] == "run"}
        missing = list({job.key: job for job in wanted if job.key not in done}.values())
        left = len(missing)
        given = (self.file.parent.resolve(), self.task.tail_degree)
        made = (
            (run_one(job, *given, self.on_evaluation) for job in missing)
            if self.results is None
            else self.results(run_one, [(job, *given) for job in missing])
        )
        for row in made:
            append_row(self.file, row)
            self.rows.append(row)
            left -= 1
            if self.on_run is not None:
                self.on_run(row, left)


def run_one(job: Job, folder: Path, tail_degree: int, on_evaluation: Callable[[Job, int], None] | None = None) -> Row:
    """Train one run, from its checkpoint if there is one, and return its row: outcome, last measurements, curve."""
    name = hashlib.sha256(job.key.encode()).hexdigest()[:16]
    checkpoint = folder / "checkpoints" / f"{name}.pt"
    run = TrainingRun(job.config, job.seed)
    saved = load_checkpoint(checkpoint)
    if saved is not None:
        run.load_state(saved)
    told = None if on_evaluation is None else lambda row: on_evaluation(job, row["step"])
    train(run, on_evaluation=told, checkpoint=checkpoint)
    config, curve = job.config, run.evaluations
    accuracy = TARGET_ACCURACY if config.stop_at is None else config.stop_at
    reached = first_step_at(curve, accuracy)
    best = min(curve, key=lambda row: row["validation_loss"] if row["validation_loss"] is not None else math.inf)
    flops = run.step_flops()
    at = restricted(reached, config.steps)
    per_step = run.seconds / max(run.step, 1)
    row = {
        "kind": "run",
        "stage": job.stage,
        "arm": config.arm,
        "settings": dict(job.settings),
        "weight_decay": config.weight_decay,
        "seed": job.seed,
        "reached": reached,
        "restricted_steps": at,
        "restricted_flops": at * flops,
        "restricted_seconds": round(at * per_step, 3),
        "best_loss": best["validation_loss"],
        "best_step": best["step"],
        "best_seconds": round(best["step"] * per_step, 3),
        "best_flops": best["step"] * flops,
        "seconds_per_step": per_step,
    }
    row |= final_spectrum(run, tail_degree)
    names = list(curve[-1])
    row["curve"] = {name: [_short(one.get(name)) for one in curve] for name in names}
    checkpoint.unlink(missing_ok=True)
    return row


def _short(value: Any) -> Any:
    return float(f"{value:.{_DIGITS}g}") if isinstance(value, float) else value


def _key(stage: str, arm: str, settings: Mapping[str, Any], decay: float, seed: int) -> str:
    return json.dumps([stage, arm, dict(sorted(settings.items())), decay, seed])


def _row_key(row: Row) -> str:
    return _key(row["stage"], row["arm"], row["settings"], row["weight_decay"], row["seed"])


def _resumable(file: Path, task: StudyTask) -> list[Row]:
    """Return the rows of an earlier call; the first row of a file holds the task, and another task is refused."""
    wanted = json.loads(json.dumps(asdict(task)))
    rows = read_rows(file)
    if not rows:
        first = {"kind": "study", "task": wanted, "provenance": provenance(), "started": time.strftime("%Y-%m-%d")}
        append_row(file, first)
        return [first]
    different = list(differences(rows[0].get("task", {}), wanted))
    if different:
        raise ResultsFileError(
            f"{file} holds results of another study ({'; '.join(different[:3])}); choose another --out folder"
        )
    return rows
