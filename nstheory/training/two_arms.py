"""`nstheory train modular-addition`: the same runs with and without the regularizer, side by side, resumable."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from nstheory.errors import ArgumentError, ResultsFileError
from nstheory.files import Row, append_row, differences, provenance, read_rows
from nstheory.training.checkpoint import load_checkpoint
from nstheory.training.curve import draw_curves
from nstheory.training.loop import TrainingConfig, TrainingRun, train
from nstheory.training.study.outcome import TARGET_ACCURACY, first_step_at

WITHOUT, WITH = "without", "with regularizer"


def addition_config(
    p: int, *, train_fraction: float | None = None, weight_decay: float = 2.0, steps: int | None = None
) -> TrainingConfig:
    """Return what `train_modular_addition` runs without the regularizer; the sizes suit p = 31 and p = 113."""
    small = p <= 59
    return TrainingConfig(
        "modular-addition",
        {"p": p, "train_fraction": train_fraction if train_fraction is not None else (0.6 if small else 0.3)},
        steps=steps if steps is not None else (1500 if small else 4000),
        weight_decay=weight_decay,
        evaluate_every=25 if small else 50,
        batch_size=256 if small else 512,
        learning_rate=3e-3 if small else 1e-3,
        width=64 if small else 128,
        mlp_width=256 if small else 512,
    )


def train_modular_addition(
    *,
    p: int = 113,
    train_fraction: float | None = None,
    seeds: int = 2,
    gamma: float = 0.75,
    keep_prob: float = 0.625,
    S: int = 1,
    weight_decay: float = 2.0,
    steps: int | None = None,
    out: Path | None = None,
    console: Console | None = None,
) -> list[Row]:
    """Train a small transformer on (a + b) mod p with and without the regularizer, and return the result rows.

    p                modulus; the defaults of fraction and steps suit p = 31 and p = 113
    train_fraction   share of the p^2 sums that is trained on, in (0, 1)
    seeds            number of seeds; both arms of a seed share split, initialisation and batches
    out              folder of rows.jsonl, the checkpoints and curve.png / curve.svg

    Finished runs are kept, an interrupted one goes on from its checkpoint bit for bit. Raises ArgumentError, and
    ResultsFileError when the folder holds results of another configuration.
    """
    if seeds < 1:
        raise ArgumentError(f"seeds = {seeds}; at least 1 is needed")
    console = console or Console()
    base = addition_config(p, train_fraction=train_fraction, weight_decay=weight_decay, steps=steps)
    settings = {"gamma": gamma, "keep_prob": keep_prob, "S": S}
    arms = {WITHOUT: base, WITH: replace(base, arm="NS paper", settings=settings)}
    folder = out or Path("results") / f"train-modular-addition-p{p}"
    file = folder / "rows.jsonl"
    rows = _resumable(file, arms)
    done = {(row["arm"], row["seed"]) for row in rows if row["kind"] == "result"}
    jobs = [(arm, seed) for seed in range(seeds) for arm in arms if (arm, seed) not in done]
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    try:
        with Progress(*columns, console=console) as progress:
            bar = progress.add_task("training", total=len(jobs) * base.steps)
            for index, (arm, seed) in enumerate(jobs):
                progress.update(bar, description=f"{arm}, seed {seed}", completed=index * base.steps)

                def report(step: int, offset: int = index * base.steps) -> None:
                    progress.update(bar, completed=offset + step)

                _one_run(arms[arm], arm, seed, file, folder, report)
    except KeyboardInterrupt:
        console.print(
            f"interrupted: everything up to the last checkpoint is in {folder}; the same command goes on there"
        )
        raise
    rows = read_rows(file)
    results = [row for row in rows if row["kind"] == "result"]
    title = f"(a + b) mod {p}, {base.data['train_fraction']:.0%} of the sums, weight decay {weight_decay:g}"
    files = draw_curves(rows, title, folder / "curve")
    console.print(_table(results, title))
    console.print(f"curve: {files[0]} and {files[1].name}; rows: {file}")
    return results


def _one_run(
    config: TrainingConfig, arm: str, seed: int, file: Path, folder: Path, report: Callable[[int], None]
) -> None:
    checkpoint = folder / f"{arm.replace(' ', '-')}-{seed}.pt"
    run = TrainingRun(config, seed)
    saved = load_checkpoint(checkpoint)
    if saved is not None:
        run.load_state(saved)
    label = {"arm": arm, "seed": seed}
    known = {row["step"] for row in read_rows(file) if row["kind"] == "evaluation" and label.items() <= row.items()}

    def evaluated(row: Row) -> None:
        # After a resume the steps since the checkpoint are trained again; they give the same rows.
        if row["step"] not in known:
            append_row(file, {"kind": "evaluation", **label, **row})
        report(int(row["step"]))

    train(run, on_evaluation=evaluated, checkpoint=checkpoint)
    evaluations = [r for r in read_rows(file) if r["kind"] == "evaluation" and label.items() <= r.items()]
    last = max(evaluations, key=lambda row: row["step"])
    result = {
        "kind": "result",
        **label,
        "reached": first_step_at(evaluations),
        "validation_accuracy": last["validation_accuracy"],
        "seconds": last["seconds"],
        "config": asdict(config),
        "provenance": provenance(),
    }
    append_row(file, result)
    checkpoint.unlink(missing_ok=True)


def _resumable(file: Path, arms: dict[str, TrainingConfig]) -> list[Row]:
    """Return the rows of an earlier run with this configuration; the first row of a file holds the configuration."""
    wanted = {arm: asdict(config) for arm, config in arms.items()}
    rows = read_rows(file)
    if not rows:
        append_row(file, {"kind": "configuration", "arms": wanted})
        return []
    different = list(differences(rows[0].get("arms", {}), wanted))
    if different:
        raise ResultsFileError(
            f"{file} holds results of another configuration ({'; '.join(different[:3])}); choose another --out folder"
        )
    return rows


def _table(results: list[Row], title: str) -> Table:
    table = Table(title=title)
    table.add_column("arm")
    for name in ("seed", f"step at {TARGET_ACCURACY:.0%}", "final accuracy", "seconds"):
        table.add_column(name, justify="right")
    for row in sorted(results, key=lambda row: (row["arm"], row["seed"])):
        reached = "not reached" if row["reached"] is None else str(row["reached"])
        table.add_row(
            row["arm"], str(row["seed"]), reached, f"{row['validation_accuracy']:.4f}", f"{row['seconds']:.1f}"
        )
    return table
