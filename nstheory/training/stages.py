"""Networks at chosen steps of their training, for figures that follow a quantity over training time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from nstheory.bounds.load import mlp
from nstheory.training.loop import TrainingConfig, TrainingRun
from nstheory.training.model import Transformer
from nstheory.training.tasks import stream


@dataclass(frozen=True)
class Stage:
    """A network at one step, in eval() mode; tokens of its first validation input, None for plain inputs; a score in words."""

    step: int
    model: nn.Module
    tokens: tuple[int, ...] | None
    score: str


def transformer_stages(config: TrainingConfig, seed: int, steps: Sequence[int]) -> list[Stage]:
    """Train a transformer and return copies of it at the given steps, which increase."""
    run, stages = TrainingRun(config, seed), []
    tokens = tuple(run.data.validation_tokens[0].tolist())
    name = "validation_loss" if run.data.causal else "validation_accuracy"
    for step in steps:
        while run.step < step:
            run.advance()
        copy = Transformer(run.model.config, torch.Generator())
        copy.load_state_dict(run.model.state_dict())
        stages.append(Stage(step, copy.eval(), tokens, f"{name.replace('_', ' ')} {run.evaluate()[name]:.3f}"))
    return stages


def parity_stages(sizes: list[int], signs: int, seed: int, steps: Sequence[int]) -> list[Stage]:
    """Train a ReLU network on the product of the first `signs` signs of standard normal inputs, each seen once.

    sizes   from the inputs to the one output; He initialisation, AdamW, batches of 256. Scores are on fresh inputs.
    """
    model, weights, batches = mlp(sizes), stream(seed, "initialisation"), stream(seed, "batches")
    for layer in model:
        if isinstance(layer, nn.Linear):
            nn.init.kaiming_normal_(layer.weight, nonlinearity="relu", generator=weights)
            nn.init.zeros_(layer.bias)
    optimizer, stages = torch.optim.AdamW(model.parameters(), lr=2e-3, weight_decay=0.1), []
    for step in range(max(steps) + 1):
        if step in steps:
            copy = mlp(sizes)
            copy.load_state_dict(model.state_dict())
            stages.append(Stage(step, copy.eval(), None, f"accuracy {_accuracy(copy, sizes[0], signs, seed):.3f}"))
        x = torch.randn(256, sizes[0], generator=batches)
        loss = nn.functional.softplus(-model(x)[:, 0] * _parity(x, signs)).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return stages


def _parity(x: Tensor, signs: int) -> Tensor:
    return torch.sign(x[:, :signs].prod(1))


@torch.no_grad()
def _accuracy(model: nn.Module, inputs: int, signs: int, seed: int) -> float:
    x = torch.randn(1 << 14, inputs, generator=stream(seed, "validation"))
    return float((model(x)[:, 0] * _parity(x, signs) > 0).float().mean())
