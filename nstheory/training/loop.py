"""The training loop: a frozen configuration, a run that can stop and go on bit for bit, and the loop around it."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from nstheory.errors import ArgumentError
from nstheory.nn import NoiseStability
from nstheory.nn.regularizer import Gradient
from nstheory.training.checkpoint import save_checkpoint
from nstheory.training.model import Transformer, TransformerConfig
from nstheory.training.tasks import modular_addition, stream


@dataclass(frozen=True)
class TrainingConfig:
    """Everything that determines a run together with its seed; gamma = 0 trains without the regularizer."""

    p: int
    train_fraction: float
    steps: int
    gamma: float
    keep_prob: float
    weight_decay: float
    S: int = 1
    gradient: Gradient = "full"
    learning_rate: float = 1e-3
    betas: tuple[float, float] = (0.9, 0.98)
    warmup_steps: int = 10
    batch_size: int = 512
    evaluate_every: int = 50
    evaluate_at_most: int = 4096  # examples of each part; the first ones of the shuffled split
    width: int = 128
    heads: int = 4
    mlp_width: int = 512
    layers: int = 1

    def __post_init__(self) -> None:
        for name in ("steps", "batch_size", "evaluate_every", "evaluate_at_most", "warmup_steps"):
            if getattr(self, name) < 1:
                raise ArgumentError(f"{name} = {getattr(self, name)!r}; it has to be at least 1")
        if not (math.isfinite(self.learning_rate) and self.learning_rate > 0):
            raise ArgumentError(f"learning_rate = {self.learning_rate!r}; it has to be finite and > 0, such as 1e-3")
        if not (math.isfinite(self.weight_decay) and self.weight_decay >= 0):
            raise ArgumentError(f"weight_decay = {self.weight_decay!r}; it has to be finite and >= 0, such as 1.0")


class TrainingRun:
    """One model in training: `advance` makes a step, `evaluate` measures, `state` and `load_state` carry it over."""

    def __init__(self, config: TrainingConfig, seed: int) -> None:
        self.config = config
        self.seed = seed
        self.step = 0
        self.seconds = 0.0
        self.data = modular_addition(config.p, config.train_fraction, seed)
        sizes = TransformerConfig(
            self.data.vocab_size,
            self.data.train_tokens.shape[1],
            self.data.classes,
            config.width,
            config.heads,
            config.mlp_width,
            config.layers,
        )
        self.model = Transformer(sizes, stream(seed, "initialisation"))
        self.optimizer = torch.optim.AdamW(
            self.model.parameters(),
            lr=config.learning_rate,
            betas=config.betas,
            weight_decay=config.weight_decay,
            fused=True,
        )
        self.batches = stream(seed, "batches")
        self.regularizer = NoiseStability(
            config.gamma,
            keep_prob=config.keep_prob,
            vocab_size=self.data.vocab_size,
            frozen_ids=self.data.frozen_ids,
            S=config.S,
            gradient=config.gradient,
            generator=stream(seed, "noise"),
        )

    def advance(self) -> None:
        """Make one optimizer step on a fresh batch."""
        warm = min(1.0, (self.step + 1) / self.config.warmup_steps)
        for group in self.optimizer.param_groups:
            group["lr"] = self.config.learning_rate * warm
        examples = len(self.data.train_tokens)
        batch = torch.randperm(examples, generator=self.batches)[: self.config.batch_size]
        x, target = self.data.train_tokens[batch], self.data.train_targets[batch]
        logits = self.model(x)
        loss = F.cross_entropy(logits, target) + self.regularizer(self.model, x, logits)
        self.optimizer.zero_grad()
        loss.backward()
        self.optimizer.step()
        self.step += 1

    def evaluate(self) -> dict[str, float | None]:
        """Return mean cross-entropy and accuracy on both parts, and what the regularizer saw in the last batch."""
        data, limit = self.data, self.config.evaluate_at_most
        train = self._loss_and_accuracy(data.train_tokens[:limit], data.train_targets[:limit])
        validation = self._loss_and_accuracy(data.validation_tokens[:limit], data.validation_targets[:limit])
        row = {
            "train_loss": train[0],
            "train_accuracy": train[1],
            "validation_loss": validation[0],
            "validation_accuracy": validation[1],
        }
        seen = {f"noise_{name}": float(value) for name, value in self.regularizer.stats.items()}
        # JSON has no nan; null says that there is no number.
        return {name: value if math.isfinite(value) else None for name, value in (row | seen).items()}

    @torch.no_grad()
    def _loss_and_accuracy(self, tokens: Tensor, targets: Tensor) -> tuple[float, float]:
        logits = self.model(tokens)
        correct = (logits.argmax(dim=1) == targets).double().mean()
        return float(F.cross_entropy(logits, targets)), float(correct)

    def state(self) -> dict[str, Any]:
        """Return all that the next step depends on, in types that `torch.load(weights_only=True)` accepts."""
        return {
            "config": asdict(self.config),
            "seed": self.seed,
            "step": self.step,
            "seconds": self.seconds,
            "model": self.model.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "batches": self.batches.get_state(),
            "noise": self.regularizer.random_state(),
        }

    def load_state(self, state: dict[str, Any]) -> None:
        """Continue from what `state` returned; raises ArgumentError when it belongs to another configuration."""
        mine = asdict(self.config) | {"seed": self.seed}
        theirs = state["config"] | {"seed": state["seed"]}
        other = {name: (theirs.get(name), value) for name, value in mine.items() if theirs.get(name) != value}
        if other:
            differences = ", ".join(f"{name} = {old!r} (now {new!r})" for name, (old, new) in other.items())
            raise ArgumentError(f"the checkpoint was made with {differences}; use that configuration or start anew")
        self.model.load_state_dict(state["model"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.batches.set_state(state["batches"])
        self.regularizer.set_random_state(state["noise"])
        self.step, self.seconds = state["step"], state["seconds"]


def train(
    run: TrainingRun,
    *,
    on_evaluation: Callable[[dict[str, float | None]], None],
    checkpoint: Path | None = None,
    checkpoint_seconds: float = 5.0,
    should_stop: Callable[[], bool] = lambda: False,
) -> bool:
    """Train to the last step, and return whether it was reached.

    on_evaluation        gets a row of `evaluate` with step and seconds, at step 0 and every `evaluate_every` steps
    checkpoint           written after an evaluation, at most every `checkpoint_seconds`, and when should_stop() is True
    should_stop          asked before each step

    One thread is used, because a sum that is split between threads rounds differently: the same seed gives the same
    bits with any number of cores.
    """
    config = run.config
    saved = started = time.perf_counter() - run.seconds
    with single_thread():
        while True:
            if run.step % config.evaluate_every == 0 or run.step == config.steps:
                run.seconds = time.perf_counter() - started
                on_evaluation({"step": run.step, "seconds": round(run.seconds, 3)} | run.evaluate())
                if checkpoint is not None and time.perf_counter() - saved >= checkpoint_seconds:
                    save_checkpoint(checkpoint, run.state())
                    saved = time.perf_counter()
            if run.step == config.steps:
                return True
            if should_stop():
                run.seconds = time.perf_counter() - started
                if checkpoint is not None:
                    save_checkpoint(checkpoint, run.state())
                return False
            run.advance()


@contextmanager
def single_thread() -> Iterator[None]:
    """Let torch use one thread inside, and as many as before afterwards."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(threads)
