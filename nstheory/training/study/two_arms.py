"""`nstheory train modular-addition`: a study of two arms that are not tuned, and its curves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Any

from rich.console import Console
from rich.table import Table

from nstheory.errors import ResultsFileError
from nstheory.figure import BLUE, ORANGE, save_picture
from nstheory.files import Row, differences, found_at, read_rows
from nstheory.numbers import real
from nstheory.training.arms.roster import BASELINE
from nstheory.training.study.outcome import TARGET_ACCURACY
from nstheory.training.study.runner import ROWS
from nstheory.training.study.study_command import shown_study
from nstheory.training.study.study_tasks import StudyTask, addition_config, study_task

REGULARIZED = "NS paper"
# What table and picture call the arms.
LABELS = {BASELINE: ("without", BLUE), REGULARIZED: ("with regularizer", ORANGE)}


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
    attention: str | None = None,
) -> list[Row]:
    """Train a small transformer on (a + b) mod p with and without the regularizer, and return the rows of the runs.

    p                modulus; the defaults of fraction and steps suit p = 31 and p = 113
    train_fraction   share of the p^2 sums that is trained on, in (0, 1)
    seeds            number of seeds; both arms of a seed share split, initialisation and batches
    attention        the attention kind of the model, by name; None: softmax
    out              folder of runs.jsonl, as every study has it, the checkpoints and curve.png / curve.svg

    Finished runs are kept, an interrupted one goes on from its checkpoint bit for bit. Raises ArgumentError, and
    ResultsFileError when the folder holds results of another configuration.
    """
    console = Console()
    gamma, keep_prob = real(gamma, "gamma", least=0), real(keep_prob, "keep_prob", least=0, most=1)
    weight_decay = real(weight_decay, "weight_decay", least=0)
    train_fraction = None if train_fraction is None else real(train_fraction, "train_fraction", least=0, most=1)
    config = addition_config(p, train_fraction=train_fraction, weight_decay=weight_decay, steps=steps)
    config = replace(config, attention=attention)
    task = replace(study_task("modular-addition"), config=config, keep_prob=keep_prob, target=keep_prob**2)
    settings = {"gamma": gamma, "keep_prob": keep_prob, "S": S}
    folder = out or Path("results") / f"train-modular-addition-p{p}{f'-{attention}' if attention else ''}"
    _refuse_others(folder, task, settings)
    rows = shown_study(
        task,
        console,
        expected=2 * seeds,
        arms=[REGULARIZED],
        settings={REGULARIZED: settings},
        seeds=seeds,
        tune=False,
        out=folder,
    )
    runs = [row for row in rows if row["kind"] == "run"]
    title = f"(a + b) mod {p}, {config.data['train_fraction']:.0%} of the sums, weight decay {weight_decay:g}"
    files = draw_curves(runs, title, folder / "curve")
    console.print(_table(runs, title))
    console.print(f"curve: {files[0]} and {files[1].name}; rows: {folder / ROWS}")
    return runs


def _refuse_others(folder: Path, task: StudyTask, settings: Mapping[str, Any]) -> None:
    """Raise ResultsFileError for rows of version 0.1, which wrote a format of its own, and for another regularizer."""
    if found_at(folder / "rows.jsonl"):
        raise ResultsFileError(
            f"{folder / 'rows.jsonl'} is of an older version of this command and is not resumed; choose another --out folder"
        )
    for row in read_rows(folder / ROWS):
        if row["kind"] == "run" and row["arm"] == REGULARIZED:
            different = list(differences(row["settings"], settings))
            if different:
                raise ResultsFileError(
                    f"{folder / ROWS} holds results of another configuration ({'; '.join(different)}); "
                    "choose another --out folder"
                )


def draw_curves(runs: list[Row], title: str, path: Path) -> list[Path]:
    """Draw validation accuracy (thick median, thin seeds) and training accuracy (dashed) against the optimizer step.

    Writes `path` with the suffixes .png and .svg, and returns both.
    """
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7.2, 4.2), layout="constrained")
    axes = figure.add_subplot()
    for arm, (label, colour) in LABELS.items():
        # All runs of one configuration are evaluated at the same steps.
        curves = [row["curve"] for row in runs if row["arm"] == arm]
        steps = curves[0]["step"]
        for curve in curves:
            axes.plot(steps, curve["validation_accuracy"], color=colour, alpha=0.35, linewidth=0.8)
        for part, look in (("validation", {"linewidth": 2.2}), ("training", {"linewidth": 1.2, "linestyle": "--"})):
            name = "validation_accuracy" if part == "validation" else "train_accuracy"
            middle = [median(values) for values in zip(*(curve[name] for curve in curves), strict=True)]
            axes.plot(steps, middle, color=colour, label=f"{label}: {part}", **look)
    axes.axhline(TARGET_ACCURACY, color="0.6", linewidth=0.8, linestyle=":")
    axes.annotate(
        f"{100 * TARGET_ACCURACY:g} %",
        (0, TARGET_ACCURACY),
        xytext=(2, 2),
        textcoords="offset points",
        color="0.4",
        fontsize=8,
    )
    axes.set(xlabel="optimizer step", ylabel="accuracy (fraction correct)", title=title, ylim=(-0.02, 1.04))
    axes.set_xlim(0, runs[0]["curve"]["step"][-1])
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(loc="center left", bbox_to_anchor=(1.0, 0.5), frameon=False, fontsize=8)
    return save_picture(figure, path, svg=True)


def _table(runs: list[Row], title: str) -> Table:
    table = Table(title=title)
    table.add_column("arm")
    for name in ("seed", f"step at {TARGET_ACCURACY:.0%}", "final accuracy", "seconds"):
        table.add_column(name, justify="right")
    for row in sorted(runs, key=lambda row: (LABELS[row["arm"]][0], row["seed"])):
        reached = "not reached" if row["reached"] is None else str(row["reached"])
        accuracy, seconds = (row["curve"][name][-1] for name in ("validation_accuracy", "seconds"))
        table.add_row(LABELS[row["arm"]][0], str(row["seed"]), reached, f"{accuracy:.4f}", f"{seconds:.1f}")
    return table
