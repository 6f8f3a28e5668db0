"""Random small networks of one Gaussian number, out of all layers with a covariance rule, and which intervals exclude the truth.

`network(seed)` builds the network of a seed again. Half of them are of the ReLU family, at any scale, with moments by closed
formulas (`piecewise_linear`); the others are drawn out of every activation whose slopes are proved, as its record says, and of
normalisations, sums of branches, factors, constants, averages and reorderings (`adaptive_moments`).
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import adaptive_moments
import piecewise_linear
import torch
from torch import Tensor, nn

from nstheory.bounds.covariance.propagation import CovarianceBounds, propagate_covariance
from nstheory.kernels.activation.lipschitz import lipschitz
from nstheory.kernels.activation.records import RECORDS

CORNERS = (0.0, 1.0, -1.0, 0.5, 0.99, -0.9, 1 - 2**-40, 2.0**-40)
ACTIVATIONS = tuple(name for name in RECORDS if lipschitz(name) is not None)
# The values drawn of every option of torch's activations; an option that is not here is an error.
OPTIONS: dict[str, tuple[Any, ...]] = {
    "negative_slope": (0.01, 0.01, 0.3, -0.4, -1.0, 1.5),
    "approximate": ("none",),
    "beta": (1.0, 0.5, 4.0),
    "threshold": (500.0,),  # with torch's 20 its softplus is off by 2e-9 where it turns linear
    "alpha": (1.0, 0.5, 1.7, 0.0),
    "min_val": (-1.0, -0.3),
    "max_val": (1.0, 2.0),
}


@dataclass(frozen=True)
class Case:
    model: nn.Sequential
    rho: float
    mean: Tensor
    direction: Tensor

    @property
    def covariance(self) -> Tensor:
        """The covariance of the inputs; of a single one a number, and then bounds also follow it as a linear function."""
        return self.direction[0] ** 2 if len(self.direction) == 1 else self.direction[:, None] * self.direction[None, :]


class Called(nn.Module):
    """A function of torch as a layer."""

    def __init__(self, function: Callable[..., Tensor]) -> None:
        super().__init__()
        self.function = function

    def forward(self, x: Tensor) -> Tensor:
        return self.function(x)


class Branched(nn.Module):
    """h + f(h), or h - f(h)."""

    def __init__(self, branch: nn.Module, minus: bool) -> None:
        super().__init__()
        self.branch, self.minus = branch, minus

    def forward(self, x: Tensor) -> Tensor:
        return x - self.branch(x) if self.minus else x + self.branch(x)


class Moved(nn.Module):
    """Units in another order or as positions, a factor, a constant, an average: what has no weights."""

    def __init__(self, function: Callable[[Tensor], Tensor], shown: bool, name: str) -> None:
        super().__init__()
        self.function, self.shown, self.name = function, shown, name

    def forward(self, x: Tensor) -> Tensor:
        return self.function(x)

    def extra_repr(self) -> str:
        return self.name


def network(seed: int) -> Case:
    """Return the network of a seed."""
    return drawn(random.Random(seed), seed)


def drawn(pick: random.Random, weights: int) -> Case:
    """Return a small network of one Gaussian number, in every third case with something degenerate in it.

    pick      of the shape
    weights   seed of the weights
    """
    generator = torch.Generator().manual_seed(weights)
    start = pick.randint(1, 3)
    if plain := pick.random() < 0.5:
        kind, layers = relu_family(pick, generator, start)
    else:
        kind, layers = None, any_layers(pick, generator, start)
    mean = torch.randn(start, generator=generator, dtype=torch.float64) * pick.choice([0.0, 0.0, 1.0])
    direction = torch.randn(start, generator=generator, dtype=torch.float64) * pick.choice([1.0, 1.0, 1.0, 0.0, 1e-8])
    rho = pick.choice([pick.uniform(-1, 1), pick.uniform(0, 1), 1 - 10 ** pick.uniform(-6, -1), pick.choice(CORNERS)])
    if plain and kind is nn.Hardtanh and weights % 2:
        layers, mean = odd_then_kinked(layers, [nn.ReLU, nn.LeakyReLU][weights // 2 % 2]()), torch.zeros_like(mean)
    return Case(nn.Sequential(*layers).eval(), rho, mean, direction)


def relu_family(pick: random.Random, generator: torch.Generator, width: int) -> tuple[type, list[nn.Module]]:
    """Return linear layers and one activation of those that the closed formulas know, at any scale."""
    layers: list[nn.Module] = []
    kind = pick.choice([nn.ReLU, nn.ReLU, nn.ReLU, nn.LeakyReLU, nn.Hardtanh, nn.ReLU6])
    scale = pick.choice([1.0, 1.0, 1.0, 0.2, 5.0, 1e-6, 1e3, 1e-60, 1e60])
    if kind in (nn.Hardtanh, nn.ReLU6):  # the oracle cannot tell two kinks apart that are 1e-60 of each other away
        scale = min(scale, 1e3)
    name = next(name for name, record in RECORDS.items() if record.module is kind)
    for _ in range(pick.randint(1, 4)):
        linear = linear_layer(pick, generator, width, scale)
        layers += [linear, activation(name, pick)]
        width, scale = linear.out_features, 1.0
    return kind, layers[:-1] if pick.random() < 0.5 else layers


def any_layers(pick: random.Random, generator: torch.Generator, width: int) -> list[nn.Module]:
    """Return layers of all kinds; of the activations one, or another at each place."""
    # A smooth activation of units as large as 1e3 costs seconds of kernels.
    names = [pick.choice(ACTIVATIONS)] if pick.random() < 0.5 else ACTIVATIONS
    layers: list[nn.Module] = [linear_layer(pick, generator, width, pick.choice([1.0, 1.0, 1.0, 0.2, 5.0, 1e-6, 1e2]))]
    width = layers[0].out_features
    positions = 1
    for _ in range(pick.randint(1, 3)):
        layers.append(activation(pick.choice(names), pick))
        what = pick.choice(["", "", "", "norm", "norm", "branch", "factor", "constant", "order", "positions"])
        if what == "norm":
            layers.append(norm(pick, generator, width))
        elif what == "branch":
            inner = nn.Sequential(
                linear_layer(pick, generator, width, 1.0, width), activation(pick.choice(names), pick)
            )
            layers.append(Branched(inner, pick.random() < 0.3))
        elif what == "factor":
            layers.append(factor(pick))
        elif what == "constant":
            layers.append(constant(torch.randn(width, generator=generator, dtype=torch.float64)))
        elif what == "order":
            layers.append(Moved(lambda x: x.unsqueeze(1).transpose(-1, -2).flatten(-2), False, "order"))
        elif positions == 1 and what == "positions" and width % 2 == 0:
            positions, width = 2, width // 2
            layers.append(Moved(lambda x: x.unflatten(-1, (2, -1)), False, "positions"))
        if pick.random() < 0.7:
            layers.append(linear_layer(pick, generator, width, 1.0))
            width = layers[-1].out_features
    if positions > 1:
        layers.append(pick.choice([nn.Flatten(), average("mean"), average("sum")]))
    return layers


def activation(name: str, pick: random.Random) -> nn.Module:
    """Return the activation of a record, with drawn options."""
    record = RECORDS[name]
    if record.module is None:
        return Called(next(call for call in record.calls if callable(call)))
    return type(record.module())(**{option: pick.choice(OPTIONS[option]) for option in record.options})


def linear_layer(
    pick: random.Random, generator: torch.Generator, width: int, scale: float, after: int | None = None
) -> nn.Linear:
    linear = nn.Linear(width, after or pick.randint(1, 6), bias=pick.random() < 0.6, dtype=torch.float64)
    with torch.no_grad():
        linear.weight.normal_(0, math.sqrt(2 / width), generator=generator)
        if linear.bias is not None:
            linear.bias.normal_(0, pick.choice([0.1, 1.0]), generator=generator)
        linear.weight *= scale
        spoiled(linear, pick)
    return linear


def norm(pick: random.Random, generator: torch.Generator, width: int) -> nn.Module:
    eps, learned = pick.choice([1e-5, 0.01, 1.0]), pick.random() < 0.5
    made = pick.choice([nn.LayerNorm, nn.RMSNorm])(width, eps=eps, elementwise_affine=learned, dtype=torch.float64)
    with torch.no_grad():
        for parameter in made.parameters():
            parameter.normal_(0, 1, generator=generator)
    return made


def factor(pick: random.Random) -> Moved:
    number = pick.choice([2.0, -1.0, 0.3, -0.7])
    return pick.choice(
        [
            Moved(lambda x: x * number, True, f"times {number}"),
            Moved(lambda x: x / number, True, f"divided by {number}"),
            Moved(lambda x: -x, True, "negative"),
        ]
    )


def constant(values: Tensor) -> Moved:
    return Moved(lambda x: x + values, True, f"plus {values.tolist()}")


def average(kind: str) -> Moved:
    """Return the mean, or the sum, over positions."""
    return Moved(lambda x: getattr(x, kind)(1), True, f"{kind} over positions")


def odd_then_kinked(layers: list[nn.Module], kinked: nn.Module) -> list[nn.Module]:
    """Return the layers without biases, nearly linear, and this activation at their end: its input is symmetric about 0."""
    kept = layers if isinstance(layers[-1], nn.Linear) else layers[:-1]
    for layer in kept:
        if isinstance(layer, nn.Linear):
            layer.bias = None
            layer.weight.data *= 0.25
    return [*kept, kinked]


def spoiled(linear: nn.Linear, pick: random.Random) -> None:
    what = pick.choice(["", "", "", "", "", "", "zero", "twins", "opposites", "dead", "sparse"])
    if what == "zero":
        linear.weight.zero_()
    elif what == "twins":
        linear.weight[:] = linear.weight[0].clone()
    elif what == "opposites":
        linear.weight[-1] = -linear.weight[0]
    elif what == "dead" and linear.bias is not None:
        linear.bias.fill_(-30.0)
    elif what == "sparse":
        linear.weight *= (
            torch.rand(linear.weight.shape, generator=torch.Generator().manual_seed(pick.randrange(99))) < 0.5
        )


def pair(ends: tuple[float, float]) -> tuple[Tensor, Tensor]:
    low, high = torch.tensor(ends, dtype=torch.float64)
    return low, high


def excesses(case: Case, found: CovarianceBounds) -> list[tuple[str, float]]:
    """Return how far the true moments lie outside of their intervals, beyond what the oracle may be off, layer by layer."""
    result = []
    oracle = piecewise_linear if piecewise_linear.known(case.model) else adaptive_moments
    truths = oracle.truths(case.model, case.rho, case.mean, case.direction)
    # A child has the rows of its parts, and the last is that of what it returns; one that only reorders has none.
    last = {int(layer.path.split(".")[0]): layer for layer in found.layers[1:]}
    shown = [index for index, child in enumerate(case.model) if getattr(child, "shown", True)]
    assert last.keys() >= set(shown), f"rows of {sorted(last)} only"
    for index in shown:
        layer, (m, q, p, off_mean, off_second, off_cross) = last[index], truths[index]
        slack, apart = off_second + 1e-300, off_cross + 1e-300
        pairs = {"mean": (m, layer.mean, off_mean + 1e-300), "second": (q, layer.second, slack)}
        pairs["cross"] = (p, layer.cross, apart)
        ends = {name: (value, (low[0], high[0]), allowed) for name, (value, (low, high), allowed) in pairs.items()}
        n, total = len(q), torch.maximum(off_second, off_cross).sum() + 1e-300
        for name, value in (("total_second", q.sum() / n), ("total_cross", p.sum() / n)):
            ends[name] = (value, pair(getattr(layer, name)[0]), total)
        v, c = (q - m * m).sum(), (p - m * m).sum()
        ends["total_variance"] = (v / n, pair(layer.total_variance[0]), 3 * total)
        ends["total_gap"] = ((v - c) / n, pair(layer.total_gap[0]), 3 * total)
        for name, top, bottom in (("cosine", p.sum(), q.sum()), ("correlation", c, v)):
            if bottom > 1e3 * total:
                interval = pair(getattr(layer, name)[0])
                ends[name] = (top / bottom, interval, 8 * total / bottom)
        for name, (value, (low, high), allowed) in ends.items():
            outside = torch.maximum(low - value, value - high) - allowed
            assert not torch.isnan(low).any(), f"{layer.path} {name}"
            assert not torch.isnan(high).any(), f"{layer.path} {name}"
            result.append((f"{layer.path} {layer.name} {name}", float(outside.max())))
    return result


def outside(case: Case) -> list[str]:
    """Return which intervals of a network exclude the true moment, and by how much."""
    bounds = propagate_covariance(case.model, case.rho, mean=case.mean, covariance=case.covariance)
    return [f"{name} by {by:.3g}" for name, by in excesses(case, bounds) if not by <= 0]


def violations(seeds: range) -> list[str]:
    """Return what is outside, by seed."""
    return [f"seed {seed}: {found}" for seed in seeds for found in outside(network(seed))]


def smallest_violation(seeds: range) -> Case | None:
    """Return the network with the fewest weights and layers of those with a violation, None without one."""
    wrong = [case for case in map(network, seeds) if outside(case)]
    return min(wrong, key=lambda case: (sum(w.numel() for w in case.model.parameters()), len(case.model)), default=None)
