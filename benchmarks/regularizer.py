"""Cost of the regularizer as ratios of median step time in one run, on one thread: `python benchmarks/regularizer.py`.

The arms take turns step by step, so a busy machine slows all of them. Each ratio is the median over rounds of an arm's
step time over the bare step's of the same round. Memory is the peak of the bytes in live tensors during one step.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

import torch
import torch.nn.functional as F
from rich.console import Console
from rich.table import Table
from torch import Tensor, nn
from torch.profiler import ProfilerActivity, profile

from nstheory.nn import NoiseStability
from nstheory.training.model import Transformer, TransformerConfig

ROUNDS, WARM = 20, 2
# What the regularizer must not exceed: (times the bare step's time, times its memory); None where nothing was asked.
ARMS: dict[str, tuple[dict[str, Any] | None, float | None, float | None]] = {
    "bare": (None, None, None),
    "gamma = 0": ({"gamma": 0.0}, None, None),
    "second pass alone": ({"penalty": False}, None, None),  # what half the gradient costs at the least
    "full": ({}, 2.0, 2.1),
    "half": ({"gradient": "half"}, 1.40, 1.15),
    "half, 1 piece": ({"gradient": "half", "pieces": 1}, None, None),
    "half, fraction 1/4": ({"gradient": "half", "fraction": 0.25}, 1.12, 1.05),
    "half, every 4": ({"gradient": "half", "every": 4}, None, None),
    "full, every 4": ({"every": 4}, None, None),
    "half, no statistics": ({"gradient": "half", "statistics": False}, None, None),
}


@dataclass(frozen=True)
class Setting:
    """A model and a batch."""

    name: str
    batch: int
    tokens: int
    vocab: int
    width: int
    layers: int


SETTINGS = {
    "modular addition": Setting("modular addition", 512, 3, 114, 128, 1),
    "longer inputs": Setting("longer inputs", 32, 64, 500, 128, 4),
}


def step_of(
    setting: Setting, arm: dict[str, Any] | None
) -> tuple[Callable[[], None], nn.Module, torch.optim.Optimizer]:
    """Return a function that makes one optimizer step, with its model and optimizer."""
    config = TransformerConfig(
        setting.vocab, setting.tokens, setting.vocab, setting.width, 4, 4 * setting.width, setting.layers
    )
    model: nn.Module = Transformer(config, torch.Generator().manual_seed(0))
    optimizer = torch.optim.AdamW(model.parameters(), fused=True)
    maker = torch.Generator().manual_seed(1)
    x = torch.randint(setting.vocab, (setting.batch, setting.tokens), generator=maker)
    target = torch.randint(setting.vocab, (setting.batch,), generator=maker)
    settings = {"gamma": 0.1, "keep_prob": 0.8, "vocab_size": setting.vocab} | (arm or {})
    penalty = settings.pop("penalty", True)
    reg = None if arm is None or not penalty else NoiseStability(**settings)

    def step() -> None:
        logits: Tensor = model(x)
        loss = F.cross_entropy(logits, target)
        if reg is not None:
            loss = loss + reg(model, x, logits)
        elif not penalty:
            with torch.no_grad():
                model(x)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

    return step, model, optimizer


def time_ratios(setting: Setting) -> dict[str, tuple[float, float]]:
    """Return for each arm the median of its seconds a step and of its ratio to the bare step; four steps at a time."""
    steps = {name: step_of(setting, arm)[0] for name, (arm, _, _) in ARMS.items()}
    seconds: dict[str, list[float]] = {name: [] for name in ARMS}
    for round_number in range(WARM + ROUNDS):
        for name, step in steps.items():
            start = time.perf_counter()
            for _ in range(4):  # a whole turn of "every 4"
                step()
            if round_number >= WARM:
                seconds[name].append((time.perf_counter() - start) / 4)
    bare = seconds["bare"]
    return {
        name: (statistics.median(values), statistics.median(a / b for a, b in zip(values, bare, strict=True)))
        for name, values in seconds.items()
    }


def peak_memory(setting: Setting, arm: dict[str, Any] | None) -> int:
    """Return the largest number of bytes in live tensors during a step: weights, optimizer state, gradients, activations, all."""
    step, model, optimizer = step_of(setting, arm)
    step()  # the optimizer's state exists from here on
    optimizer.zero_grad()  # the profiler does not see what was there before it go
    standing = [*model.parameters(), *model.buffers()]
    standing += [part for state in optimizer.state.values() for part in state.values() if isinstance(part, Tensor)]
    with profile(activities=[ProfilerActivity.CPU], profile_memory=True) as record:
        step()
    events = [event for event in record.profiler.kineto_results.events() if event.name() == "[memory]"]
    if not events:
        raise RuntimeError("torch's profiler has recorded no memory; this torch keeps the record elsewhere")
    changes = [event.nbytes() for event in sorted(events, key=lambda event: event.start_ns())]
    return sum(one.nbytes for one in standing) + max(accumulate(changes))


def table_of(setting: Setting) -> Table:
    """Measure one setting."""
    title = (
        f"{setting.name}: batch {setting.batch} x {setting.tokens} tokens, {setting.layers} layers, "
        f"width {setting.width}, {setting.vocab} classes"
    )
    table = Table(title=title, title_justify="left")
    for column in ("arm", "ms a step", "times the bare step", "asked", "times its memory", "asked "):
        table.add_column(column, justify="left" if column == "arm" else "right")
    times = time_ratios(setting)
    bare = peak_memory(setting, None)
    for name, (arm, asked_time, asked_memory) in ARMS.items():
        median, ratio = times[name]
        grown = peak_memory(setting, arm) / bare
        shown = [f"{limit:.2f}" if limit else "" for limit in (asked_time, asked_memory)]
        table.add_row(name, f"{median * 1e3:.1f}", f"{ratio:.3f}", shown[0], f"{grown:.2f}", shown[1])
    return table


def main() -> None:
    torch.set_num_threads(1)
    os.environ.setdefault("KINETO_LOG_LEVEL", "99")  # the profiler reports each of its starts otherwise
    console = Console(width=120)
    for setting in SETTINGS.values():
        console.print(table_of(setting))


if __name__ == "__main__":
    main()
