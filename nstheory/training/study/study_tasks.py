"""Tasks of the study: data, length of training, and the measurement by which an arm is judged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal, get_args

from nstheory.errors import ArgumentError, found_by_name, known_name, unknown_id
from nstheory.training.arms.roster import ARMS
from nstheory.training.loop import TrainingConfig

Criterion = Literal["steps", "loss"]
Size = Literal["full", "small", "quick"]
TUNING_SEEDS = (1000, 1001)  # far from the seeds 0, 1, 2, ... of the comparison


@dataclass(frozen=True)
class StudyTask:
    """A task with its protocol.

    config        of the baseline; arms change `arm`, `settings` and `weight_decay` of it, nothing else
    criterion     "steps": first step at `config.stop_at`; "loss": best validation loss
    weight_decays   TRIALS values that the baseline is tuned over
    keep_prob     noise of the arms that do not fix their own, and a higher one for arms that try both
    target        correlation of the target function's outputs at `keep_prob`; None: not known
    tail_degree   degree from which the final spectral tail is bounded
    tuning_seeds  on which every setting is tried
    """

    name: str
    config: TrainingConfig
    criterion: Criterion
    weight_decays: tuple[float, ...]
    keep_prob: float
    high_keep_prob: float
    target: float | None
    tail_degree: int
    tuning_seeds: tuple[int, ...] = TUNING_SEEDS


def study_task(
    name: str,
    *,
    size: Size = "full",
    text: Path | None = None,
    validation_text: Path | None = None,
    data: Mapping[str, Any] | None = None,
) -> StudyTask:
    """Return the task of this name.

    size    "full"; "small": what two cores do in hours; "quick": in minutes
    text    a UTF-8 file for the language model, which takes its last tenth for validation without a `validation_text`
    data    changes of what the task's builder is given, such as {"train_fraction": 0.2}

    Raises UnknownIdError and ArgumentError.
    """
    make = found_by_name("task", name, _MAKERS)
    known_name("size", size, get_args(Size))
    if name == "language-model":
        if text is None:
            raise ArgumentError("the language-model task needs a text; name a UTF-8 file with --text")
        texts = {"text": str(text), "validation_text": None if validation_text is None else str(validation_text)}
    elif text is not None or validation_text is not None:
        raise ArgumentError(f"text = {str(text)!r} belongs to the task language-model, not to {name}; leave it out")
    else:
        texts = {}
    task = make(size)
    for argument in data or {}:
        if argument not in task.config.data and argument not in texts:
            raise unknown_id(f"argument of the task {name}", argument, {**task.config.data, **texts})
    given = {**task.config.data, **texts, **(data or {})}
    return replace(task, config=replace(task.config, data=given))


def arms_for(task: str) -> list[str]:
    """Return the arms that can train on the task of this name: all whose noise is defined on its inputs."""
    # Whole windows of a text are not hit by chance, and their number does not fit the membership test.
    return [name for name in ARMS if task != "language-model" or name != "NS training inputs"]


def addition_config(
    p: int, *, train_fraction: float | None = None, weight_decay: float = 2.0, steps: int | None = None
) -> TrainingConfig:
    """Return a plain run on (a + b) mod p that does not stop early, with sizes that suit p = 31 and p = 113."""
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


def _modular_addition(size: Size) -> StudyTask:
    """Sums mod p at a train fraction where tuned weight decay does not yet make the delay vanish."""
    large = TrainingConfig(
        "modular-addition",
        {"p": 113, "train_fraction": 0.2},
        steps=3000,
        weight_decay=5.0,
        evaluate_at_most=1024,
        stability_rows=256,
        stop_at=0.95,
    )
    small = replace(
        large,
        data={"p": 59, "train_fraction": 0.3},
        steps=2000,
        weight_decay=5.0,
        learning_rate=2e-3,
        batch_size=256,
        width=64,
        mlp_width=256,
    )
    quick = replace(
        small,
        data={"p": 31, "train_fraction": 0.6},
        steps=1500,
        weight_decay=2.0,
        learning_rate=3e-3,
        evaluate_every=25,
        evaluate_at_most=512,
    )
    decays = (3.0, 5.0, 7.0, 8.0, 10.0, 12.0) if size == "full" else (2.0, 3.0, 4.0, 5.0, 6.0, 8.0)
    # A sum of two operands is of degree 2 only: both have to be kept.
    keep = 0.625
    config = {"full": large, "small": small, "quick": quick}[size]
    return StudyTask("modular-addition", config, "steps", decays, keep, 0.9, keep**2, 2)


def _sparse_parity(size: Size) -> StudyTask:
    large = TrainingConfig(
        "sparse-parity",
        {"bits": 20, "degree": 3, "train": 300, "validation": 1000, "label_noise": 0.1},
        steps=2000,
        weight_decay=3.0,
        batch_size=128,
        evaluate_at_most=1000,
        stability_rows=256,
        stop_at=0.95,
        width=64,
        mlp_width=256,
    )
    small = {"bits": 12, "degree": 2, "train": 300, "validation": 1000, "label_noise": 0.05}
    config = replace(large, data=small, steps=600, evaluate_every=20) if size == "quick" else large
    degree, keep = config.data["degree"], 0.9
    decays = (1.0, 2.0, 3.0, 4.5, 6.0, 9.0)
    return StudyTask("sparse-parity", config, "steps", decays, keep, 0.95, keep**degree, degree + 1)


def _language_model(size: Size) -> StudyTask:
    large = TrainingConfig(
        "language-model",
        {"vocabulary": 500, "tokens": 64, "train": 1000, "validation": 300},
        steps=800,
        weight_decay=1.0,
        learning_rate=3e-3,
        batch_size=32,
        evaluate_at_most=300,
        stability_rows=32,
        width=30,
        heads=6,
        mlp_width=120,
        layers=4,
    )
    small = {"vocabulary": 500, "tokens": 32, "train": 1000, "validation": 600}
    quick = {"vocabulary": 300, "tokens": 16, "train": 500, "validation": 200}
    config = {
        "full": large,
        "small": replace(large, data=small, evaluate_at_most=600),
        "quick": replace(large, data=quick, steps=200, evaluate_every=20, layers=2),
    }[size]
    decays = (0.1, 0.3, 0.5, 1.0, 1.5, 2.0)
    seeds = TUNING_SEEDS if size == "full" else TUNING_SEEDS[:1]  # losses of two seeds differ by less than arms do
    return StudyTask("language-model", config, "loss", decays, 0.9, 0.95, None, 16, seeds)


_MAKERS = {
    "modular-addition": _modular_addition,
    "sparse-parity": _sparse_parity,
    "language-model": _language_model,
}
