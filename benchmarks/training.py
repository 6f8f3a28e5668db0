"""Training loop: a step over its bare forward and backward pass, and several seeds at once (torch.func.vmap) over one after the other."""

from __future__ import annotations

import copy
import time
from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor
from torch.func import functional_call, grad, vmap

from nstheory.training.loop import TrainingRun, single_thread
from nstheory.training.study.study_tasks import addition_config

STEPS = 30
SEEDS = 8


class SeedsTogether:
    """Runs of the baseline that differ in their seeds, in one pass over stacked parameters [seeds, ...]."""

    def __init__(self, runs: list[TrainingRun]) -> None:
        config = runs[0].config
        self.runs, self.step = runs, 0
        self.names = [name for name, _ in runs[0].model.named_parameters()]
        model = copy.deepcopy(runs[0].model).to("meta")
        parameters = [dict(run.model.named_parameters()) for run in runs]
        self.stacked = {name: torch.stack([one[name].detach() for one in parameters]) for name in self.names}
        for value in self.stacked.values():
            value.requires_grad_()
        self.optimizer = torch.optim.AdamW(
            self.stacked.values(), config.learning_rate, config.betas, weight_decay=config.weight_decay, fused=True
        )

        def loss(values: dict[str, Tensor], x: Tensor, target: Tensor) -> Tensor:
            return F.cross_entropy(functional_call(model, values, (x,)), target)

        self.gradients = vmap(grad(loss))

    def advance(self) -> None:
        config = self.runs[0].config
        for group in self.optimizer.param_groups:
            group["lr"] = config.learning_rate * min(1.0, (self.step + 1) / config.warmup_steps)
        chosen = [
            torch.randperm(len(run.data.train_tokens), generator=run.batches)[: config.batch_size] for run in self.runs
        ]
        x = torch.stack([run.data.train_tokens[rows] for run, rows in zip(self.runs, chosen, strict=True)])
        target = torch.stack([run.data.train_targets[rows] for run, rows in zip(self.runs, chosen, strict=True)])
        found = self.gradients({name: value.detach() for name, value in self.stacked.items()}, x, target)
        for name in self.names:
            self.stacked[name].grad = found[name]
        self.optimizer.step()
        self.step += 1


def seconds(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


def loop_over_passes(p: int) -> float:
    """Return processor time of a step over that of the same forward and backward pass, in turn."""
    run = TrainingRun(addition_config(p), 0)
    x, target = run.data.train_tokens[: run.config.batch_size], run.data.train_targets[: run.config.batch_size]
    whole, bare = 0.0, 0.0
    for _ in range(STEPS):  # in turn, so that what else the machine does slows both
        whole += seconds(run.advance)
        bare += seconds(lambda: F.cross_entropy(run.model(x), target).backward())
    return whole / bare


def together_over_apart(p: int) -> tuple[float, float]:
    """Return processor time of seeds at once over one after the other, and the largest difference of a parameter after that."""
    apart = [TrainingRun(addition_config(p), seed) for seed in range(SEEDS)]
    together = SeedsTogether([TrainingRun(addition_config(p), seed) for seed in range(SEEDS)])
    one, other = 0.0, 0.0
    for _ in range(STEPS):
        one += seconds(lambda: [run.advance() for run in apart])
        other += seconds(together.advance)
    parameters = [dict(run.model.named_parameters()) for run in apart]
    differences = [
        float((together.stacked[name][k] - parameters[k][name]).abs().max())
        for name in together.names
        for k in range(SEEDS)
    ]
    return other / one, max(differences)


def main() -> None:
    with single_thread():
        for p in (31, 113):
            print(f"addition mod {p}: a step takes {loop_over_passes(p):.2f} times its forward and backward pass")
        for p in (7, 31):
            ratio, difference = together_over_apart(p)
            print(
                f"addition mod {p}: {SEEDS} seeds at once take {ratio:.2f} times as long as one after the other; after "
                f"{STEPS} steps their parameters differ by at most {difference:.1g}"
            )


if __name__ == "__main__":
    main()
