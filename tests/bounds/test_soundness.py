"""The campaign against the covariance intervals: random small networks and corners whose true moments are known. No violation.

`make soundness` runs the large one (`tests/soundness_campaign.py`). A failure prints the seed; `network(seed)` builds that
network again, and hypothesis looks for the simplest network that fails.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import find, settings
from hypothesis import strategies as st
from hypothesis.errors import NoSuchExample
from piecewise_linear import applied, inputs, moments
from soundness_campaign import campaign, judged_files
from torch import Tensor, nn

from nstheory.bounds.covariance import moments as moments_module
from nstheory.bounds.covariance.moments import Spread
from nstheory.bounds.covariance.outward import Ball
from nstheory.bounds.covariance.propagation import CovarianceBounds, propagate_covariance
from nstheory.bounds.covariance.rules import affine, pointwise
from nstheory.files import append_row, read_rows

COUNT = 120
CORNERS = (0.0, 1.0, -1.0, 0.5, 0.99, -0.9, 1 - 2**-40, 2.0**-40)


@dataclass(frozen=True)
class Case:
    model: nn.Sequential
    rho: float
    mean: Tensor
    direction: Tensor

    @property
    def covariance(self) -> Tensor:
        return self.direction[:, None] * self.direction[None, :]


def network(seed: int) -> Case:
    """Return the network of a seed."""
    return drawn(random.Random(seed), seed)


def drawn(pick: random.Random, weights: int) -> Case:
    """Return a small network of one Gaussian number, in every third case with something degenerate in it.

    pick      of the shape; hypothesis can stand in for it, and then shrinks
    weights   seed of the weights
    """
    generator = torch.Generator().manual_seed(weights)
    layers: list[nn.Module] = []
    width = start = pick.randint(1, 3)
    kind = pick.choice([nn.ReLU, nn.ReLU, nn.ReLU, nn.LeakyReLU, nn.Hardtanh, nn.ReLU6])
    scale = pick.choice([1.0, 1.0, 1.0, 0.2, 5.0, 1e-6, 1e3, 1e-60, 1e60])
    if kind in (nn.Hardtanh, nn.ReLU6):  # the oracle cannot tell two kinks apart that are 1e-60 of each other away
        scale = min(scale, 1e3)
    for _ in range(pick.randint(1, 4)):
        after = pick.randint(1, 6)
        linear = nn.Linear(width, after, bias=pick.random() < 0.6, dtype=torch.float64)
        with torch.no_grad():
            linear.weight.normal_(0, math.sqrt(2 / width), generator=generator)
            if linear.bias is not None:
                linear.bias.normal_(0, pick.choice([0.1, 1.0]), generator=generator)
            linear.weight *= scale
            spoiled(linear, pick)
        layers += [linear, kind()]
        width, scale = after, 1.0
    if pick.random() < 0.5:
        layers = layers[:-1]
    mean = torch.randn(start, generator=generator, dtype=torch.float64) * pick.choice([0.0, 0.0, 1.0])
    direction = torch.randn(start, generator=generator, dtype=torch.float64) * pick.choice([1.0, 1.0, 1.0, 0.0, 1e-8])
    rho = pick.choice([pick.uniform(-1, 1), pick.uniform(0, 1), 1 - 10 ** pick.uniform(-6, -1), pick.choice(CORNERS)])
    if kind is nn.Hardtanh and weights % 2:
        layers, mean = odd_then_kinked(layers, [nn.ReLU, nn.LeakyReLU][weights // 2 % 2]()), torch.zeros_like(mean)
    return Case(nn.Sequential(*layers), rho, mean, direction)


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
    """Return how far the true moments lie outside of their intervals, beyond the rounding of the oracle, layer by layer."""
    result = []
    h = inputs(case.mean, case.direction)
    for module, layer in zip(case.model, found.layers[1:], strict=True):
        h = applied(module, h)
        mean, second, cross, off_mean, rounding = moments(h, case.rho)
        slack = rounding.diagonal() + 1e-300
        q, p = second.diagonal(), cross.diagonal()
        pairs = {"mean": (mean, layer.mean, off_mean + 1e-300), "second": (q, layer.second, slack)}
        pairs["cross"] = (p, layer.cross, slack)
        ends = {name: (value, (low[0], high[0]), allowed) for name, (value, (low, high), allowed) in pairs.items()}
        n, total = len(q), rounding.diagonal().sum() + 1e-300
        for name, value in (("total_second", q.sum() / n), ("total_cross", p.sum() / n)):
            ends[name] = (value, pair(getattr(layer, name)[0]), total)
        v, c = second - torch.outer(mean, mean), cross - torch.outer(mean, mean)
        ends["total_variance"] = (v.trace() / n, pair(layer.total_variance[0]), 3 * total)
        ends["total_gap"] = ((v - c).trace() / n, pair(layer.total_gap[0]), 3 * total)
        for name, top, bottom in (("cosine", p.sum(), q.sum()), ("correlation", c.trace(), v.trace())):
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


def smallest_violation(examples: int) -> Case | None:
    """Return the simplest network with a violation that hypothesis finds in so many examples, None without one."""
    networks = st.builds(drawn, st.randoms(use_true_random=False), st.integers(0, 2**20))
    quiet = settings(max_examples=examples, deadline=None, database=None, derandomize=True)
    try:
        return find(networks, lambda case: bool(outside(case)), settings=quiet)
    except NoSuchExample:
        return None


def test_no_interval_of_a_random_network_excludes_its_moment() -> None:
    assert violations(range(COUNT)) == []


def halved(matrix: Spread) -> Spread:
    return replace(matrix, high=0.5 * matrix.high, trace=0.5 * matrix.trace, norm=0.5 * matrix.norm)


def even_part_lost(factors: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    """Return the factors of `_factors`, for symmetric units without the even part of the activation."""
    centre, half, most, least = factors
    return (centre, half, least, least) if centre == least else (centre, half, most, least)


WRONG: dict[str, tuple[Any, str, Any]] = {
    "symmetric units without the even part": (pointwise, "_factors", even_part_lost),
    "E u_+^2 half as large again": (pointwise, "halves", lambda found: replace(found, second=1.5 * found.second)),
    "E u_+ a tenth larger": (pointwise, "halves", lambda found: replace(found, mean=1.1 * found.mean)),
    "Var u_+ twice as large": (pointwise, "halves", lambda found: replace(found, variance=2 * found.variance)),
    "G and V halved by an activation, as for a Gaussian ReLU": (pointwise, "_through", halved),
    "V halved by a linear layer": (affine, "_mapped", halved),
    "energy halved": (pointwise, "_energy", lambda bound: 0.4 * bound),
    "variance of ReLU outputs halved": (pointwise, "_relu_variance", lambda bound: 0.5 * bound),
    "Jensen with equality": (pointwise, "_relu_mean", lambda ball: Ball(ball.low, 1e-3 * ball.radius)),
    "mean of another activation without its spread": (pointwise, "_mean", lambda b: Ball(b.middle, 1e-3 * b.radius)),
    "covariances of either sign forgotten": (
        moments_module,
        "shares",
        lambda ends: (ends[0], (0.5 * ends[1][0], 0.5 * ends[1][1])),
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_the_campaign_sees_a_wrong_rule(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    module, attribute, spoil = WRONG[name]
    honest = getattr(module, attribute)
    monkeypatch.setattr(module, attribute, lambda *given: spoil(honest(*given)))
    assert any(violations(range(start, start + 10)) for start in range(0, 200, 10))


def test_a_violation_is_shrunk_to_a_small_network(monkeypatch: pytest.MonkeyPatch) -> None:
    assert smallest_violation(10) is None
    module, attribute, spoil = WRONG["V halved by a linear layer"]
    honest = getattr(module, attribute)
    monkeypatch.setattr(module, attribute, lambda *given: spoil(honest(*given)))
    case = smallest_violation(200)
    assert case is not None
    assert outside(case)
    assert sum(isinstance(layer, nn.Linear) for layer in case.model) == 1


def test_an_edit_of_a_rule_or_a_kernel_starts_the_campaign_anew_and_one_of_the_command_does_not() -> None:
    names = {f"{file.parent.name}/{file.stem}" for file in judged_files()}
    assert names >= {"covariance/propagation", "rules/pointwise", "linearised/attention_part", "rules/token_input"}
    assert names >= {"kernels/dual", "normal/orthant", "kernels/__init__"}
    assert not names & {"bounds/command", "models/load", "models/placement", "combined/paper", "combined/intersection"}


def test_the_campaign_keeps_what_it_has_done_and_reports_what_it_finds(tmp_path: Path) -> None:
    file = tmp_path / "soundness.jsonl"
    assert campaign(8, file, jobs=1, chunk=4) == []
    rows = read_rows(file)
    assert [(row["first"], row["count"], row["violations"]) for row in rows] == [(0, 4, []), (4, 4, [])]
    assert campaign(12, file, jobs=1, chunk=4) == []
    assert [row["first"] for row in read_rows(file)] == [0, 4, 8]
    append_row(file, {**rows[0], "first": 12, "violations": ["seed 12: x"]})
    assert campaign(16, file, jobs=1, chunk=4) == ["seed 12: x"]
    assert len(read_rows(file)) == 4
