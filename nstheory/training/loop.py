"""The training loop: a frozen configuration, a run that can stop and go on bit for bit, and the loop around it."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.utils.flop_counter import FlopCounterMode

from nstheory.attention_kinds import SOFTMAX, attention_kind
from nstheory.errors import ArgumentError, known_name
from nstheory.files import Row, differences
from nstheory.numbers import boolean
from nstheory.training.arms.method import Batch
from nstheory.training.arms.roster import BASELINE, find_arm
from nstheory.training.checkpoint import save_checkpoint
from nstheory.training.evaluation import evaluate, finite
from nstheory.training.language import language_model
from nstheory.training.model import Transformer, TransformerConfig
from nstheory.training.study.outcome import first_step_at
from nstheory.training.tasks import Dataset, modular_addition, sparse_parity, stream

TASKS: dict[str, Callable[..., Dataset]] = {
    "modular-addition": modular_addition,
    "sparse-parity": sparse_parity,
    "language-model": language_model,
}


@dataclass(frozen=True)
class TrainingConfig:
    """Everything that determines a run together with its seed.

    task, data       name in TASKS and the arguments of its builder, such as "modular-addition", {"p": 31, ...}
    arm, settings    name in ARMS and what differs from the arm's defaults
    stop_at          validation accuracy at which a run ends once it counts as reached, see `first_step_at`; None: never
    attention        the attention kind, by name (`nstheory.attention_kinds`); None: softmax, as in rows from before there were kinds
    """

    task: str
    data: Mapping[str, Any]
    steps: int
    weight_decay: float
    arm: str = BASELINE
    settings: Mapping[str, Any] = field(default_factory=dict)
    learning_rate: float = 1e-3
    betas: tuple[float, float] = (0.9, 0.98)
    warmup_steps: int = 10
    batch_size: int = 512
    evaluate_every: int = 50
    evaluate_at_most: int = 4096  # examples of each part; the first ones of the shuffled split
    stability_rows: int = 512  # examples in a measurement of stability
    stop_at: float | None = None
    width: int = 128
    heads: int = 4
    mlp_width: int = 512
    layers: int = 1
    norms: bool = True
    attention: str | None = None

    def __post_init__(self) -> None:
        if self.attention is not None:
            attention_kind(self.attention)
        boolean(self.norms, "norms")
        for name in ("steps", "batch_size", "evaluate_every", "evaluate_at_most", "warmup_steps", "stability_rows"):
            if getattr(self, name) < 1:
                raise ArgumentError(f"{name} = {getattr(self, name)!r}; it has to be at least 1")
        if not (math.isfinite(self.learning_rate) and self.learning_rate > 0):
            raise ArgumentError(f"learning_rate = {self.learning_rate!r}; it has to be finite and > 0, such as 1e-3")
        if not (math.isfinite(self.weight_decay) and self.weight_decay >= 0):
            raise ArgumentError(f"weight_decay = {self.weight_decay!r}; it has to be finite and >= 0, such as 1.0")
        known_name("task", self.task, TASKS)
        find_arm(self.arm)


class TrainingRun:
    """One model in training: `advance` makes a step, `evaluate` measures, `state` and `load_state` carry it over."""

    def __init__(self, config: TrainingConfig, seed: int) -> None:
        self.config = config
        self.seed = seed
        self.step = 0
        self.seconds = 0.0
        self.evaluations: list[Row] = []
        self.data = TASKS[config.task](seed=seed, **config.data)
        sizes = TransformerConfig(
            self.data.vocab_size,
            self.data.train_tokens.shape[1],
            self.data.classes,
            config.width,
            config.heads,
            config.mlp_width,
            config.layers,
            self.data.causal,
            config.norms,
            config.attention or SOFTMAX.name,
        )
        self.model = Transformer(sizes, stream(seed, "initialisation"))
        self.batches, self.noise = stream(seed, "batches"), stream(seed, "noise")
        self.method = find_arm(config.arm).method(self.data, self.noise, dict(config.settings))
        self.optimizer = torch.optim.AdamW(
            self.model.parameters(),
            lr=config.learning_rate,
            betas=config.betas,
            weight_decay=config.weight_decay / self.method.rate_factor,  # AdamW's decay is rate * weight_decay
            fused=True,
        )

    def advance(self) -> None:
        """Make one optimizer step on a fresh batch."""
        warm = min(1.0, (self.step + 1) / self.config.warmup_steps)
        for group in self.optimizer.param_groups:
            group["lr"] = self.config.learning_rate * self.method.rate_factor * warm
        order = torch.randperm(len(self.data.train_tokens), generator=self.batches)
        chosen = order[: self.config.batch_size * self.method.batch_factor]
        batch = Batch(self.model, self.data.train_tokens[chosen], self.data.train_targets[chosen])
        self.method.backward(batch, self.method.loss)
        self.optimizer.step()
        self.step += 1

    def evaluate(self) -> Row:
        """Return what `evaluation.evaluate` measures, and what the arm saw in its last batch."""
        config = self.config
        measured = evaluate(self.model, self.method, self.data, config.evaluate_at_most, config.stability_rows)
        return measured | finite({f"noise_{name}": float(value) for name, value in self.method.statistics().items()})

    @property
    def stopped(self) -> bool:
        """Whether the run has reached `stop_at`."""
        wanted = self.config.stop_at
        return wanted is not None and first_step_at(self.evaluations, wanted) is not None

    def step_flops(self) -> float:
        """Return the floating-point operations of one step: a backward pass counts as two forward passes."""
        forward = forward_flops(self.model, self.data.train_tokens[:1])
        size = min(self.config.batch_size * self.method.batch_factor, len(self.data.train_tokens))
        passes = (self.method.forwards + 2 * self.method.backwards) / self.method.batch_factor
        return forward * size * passes

    def state(self) -> dict[str, Any]:
        """Return all that the next step depends on, in types that `torch.load(weights_only=True)` accepts."""
        return {
            "config": asdict(self.config),
            "seed": self.seed,
            "step": self.step,
            "seconds": self.seconds,
            "evaluations": self.evaluations,
            "model": self.model.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "batches": self.batches.get_state(),
            "noise": self.noise.get_state(),
            "method": self.method.state(),
        }

    def load_state(self, state: dict[str, Any]) -> None:
        """Continue from what `state` returned; raises ArgumentError when it belongs to another configuration."""
        mine = asdict(self.config) | {"seed": self.seed}
        theirs = state["config"] | {"seed": state["seed"]}
        different = ", ".join(differences(theirs, mine))
        if different:
            raise ArgumentError(f"the checkpoint was made with {different}; use that configuration or start anew")
        self.model.load_state_dict(state["model"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.batches.set_state(state["batches"])
        self.method.load_state(state["method"])
        self.noise.set_state(state["noise"])
        self.step, self.seconds, self.evaluations = state["step"], state["seconds"], list(state["evaluations"])


def forward_flops(model: torch.nn.Module, x: Tensor) -> float:
    """Return the floating-point operations of the matrix products in one forward pass of x."""
    with torch.no_grad(), FlopCounterMode(display=False) as counter:
        model(x)
    return float(counter.get_total_flops())


def train(
    run: TrainingRun,
    *,
    on_evaluation: Callable[[Row], None] | None = None,
    checkpoint: Path | None = None,
    checkpoint_seconds: float = 5.0,
    should_stop: Callable[[], bool] = lambda: False,
) -> bool:
    """Train to the last step or to `stop_at`, and return whether the end was reached.

    Every `evaluate_every` steps, and at step 0, a row of `evaluate` with step and seconds is added to `run.evaluations`.

    on_evaluation        gets each row as well
    checkpoint           written after an evaluation, at most every `checkpoint_seconds`, and when should_stop() is True
    should_stop          asked before each step

    One thread is used, because a sum that is split between threads rounds differently: the same seed gives the same
    bits with any number of cores. Seconds are those of training, without the evaluations.
    """
    config = run.config
    saved = time.perf_counter()
    with single_thread():
        while True:
            due = run.step % config.evaluate_every == 0 or run.step == config.steps
            if due and (not run.evaluations or run.evaluations[-1]["step"] < run.step):
                row = {"step": run.step, "seconds": round(run.seconds, 3)} | run.evaluate()
                run.evaluations.append(row)
                if on_evaluation is not None:
                    on_evaluation(row)
                if checkpoint is not None and time.perf_counter() - saved >= checkpoint_seconds:
                    save_checkpoint(checkpoint, run.state())
                    saved = time.perf_counter()
            if run.step == config.steps or run.stopped:
                return True
            if should_stop():
                if checkpoint is not None:
                    save_checkpoint(checkpoint, run.state())
                return False
            started = time.perf_counter()
            run.advance()
            run.seconds += time.perf_counter() - started


@contextmanager
def single_thread() -> Iterator[None]:
    """Let torch use one thread inside, and as many as before afterwards."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(threads)
