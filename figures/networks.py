"""Networks at chosen steps of their training, and the bounds on one of them as series: for figures of trained networks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor, nn

from figures.matched import matched_mean_field
from nstheory.bounds.command import bound_network
from nstheory.bounds.models.load import mlp
from nstheory.bounds.picture import Ends, Series
from nstheory.figure import PURPLE
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


def bound_series(
    stage: Stage,
    rho: float,
    sigma: float,
    n_samples: int,
    drawn: Callable[[Series, Series], Mapping[str, Sequence[Ends]]],
) -> list[Series]:
    """Return the correlation of each layer at rho: covariance interval, spectral envelope, mean field, measured.

    sigma   size of the noise, as `bound_network` has it
    drawn   makes the covariance intervals to be drawn out of all of them and the measured series; mean field is given
            for the same layers
    """
    report = bound_network(stage.model, (rho,), tokens=stage.tokens, sigma=sigma, n_samples=n_samples)
    covariance, spectral, measured = report.series()
    certain = drawn(covariance, measured)
    predicted = {
        one.path: one.correlation[0] for one in matched_mean_field(stage.model, (rho,), report.noise.centre, sigma)
    }
    paths = {name: name.split()[0] for name in certain}
    mean_field = {name: [(predicted[path],) * 2] for name, path in paths.items() if path in predicted}
    return [
        replace(covariance, ends=certain),
        spectral,
        Series("mean field, equal variances", PURPLE, 0.0, mean_field, "x"),
        replace(measured, ends={name: ends[:1] for name, ends in measured.ends.items()}),
    ]


def _parity(x: Tensor, signs: int) -> Tensor:
    return torch.sign(x[:, :signs].prod(1))


@torch.no_grad()
def _accuracy(model: nn.Module, inputs: int, signs: int, seed: int) -> float:
    x = torch.randn(1 << 14, inputs, generator=stream(seed, "validation"))
    return float((model(x)[:, 0] * _parity(x, signs) > 0).float().mean())
