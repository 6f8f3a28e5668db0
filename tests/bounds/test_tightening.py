"""Tighter covariance intervals: probes of u_+ and u_-, symmetric units, intersection with envelopes, and the paper's version."""

from __future__ import annotations

import io
import itertools
import json
import math
from dataclasses import replace
from typing import Any

import pytest
import torch
from rich.console import Console
from torch import Tensor, nn

import nstheory as nst
from nstheory.bounds.combined import paper
from nstheory.bounds.combined.intersection import intersected, propagate_intersection
from nstheory.bounds.combined.paper import propagate_paper
from nstheory.bounds.covariance.outward import root_up
from nstheory.bounds.covariance.propagation import CovarianceBounds, propagate_covariance
from nstheory.bounds.covariance.rules import halves
from nstheory.bounds.covariance.rules.affine import gaussian_input, linear
from nstheory.bounds.covariance.rules.gaussian_units import exact_activation, hermite
from nstheory.bounds.envelopes.spectral import propagate_spectral
from nstheory.errors import ArgumentError
from nstheory.kernels.activation.lipschitz import lipschitz
from nstheory.kernels.normal.univariate import density, distribution

DOUBLE = torch.float64
RELU = lipschitz("relu")
assert RELU is not None
SAMPLES = 200_000


def mlp(widths: list[int], seed: int = 0, bias: float = 0.0, activation: Any = nn.ReLU) -> nn.Sequential:
    source, layers = torch.Generator().manual_seed(seed), []
    for before, after in itertools.pairwise(widths):
        layer = nn.Linear(before, after, bias=bias > 0, dtype=DOUBLE)
        nn.init.normal_(layer.weight, 0, math.sqrt(2 / before), generator=source)
        if bias:
            nn.init.normal_(layer.bias, 0, bias, generator=source)
        layers += [layer, activation()]
    return nn.Sequential(*layers).eval()


# ------------------------------------------------------------------------------------ one layer behind Gaussian units


@pytest.mark.parametrize("bias", [0.0, 0.5])
def test_the_second_relu_keeps_an_interval_of_the_correlation(bias: float) -> None:
    model = mlp([32, 32, 32], bias=bias)
    found = propagate_covariance(model, 0.9)
    low, high = found.output.correlation[0]
    assert 0.2 < low < high <= 0.9 * (1 + 1e-15)
    low, high = found.output.cosine[0]
    assert 0.65 < low < high < 0.99
    source = torch.Generator().manual_seed(1)
    x, z = (torch.randn(SAMPLES, 32, generator=source, dtype=DOUBLE) for _ in range(2))
    with torch.no_grad():
        h, noisy = model(x), model(0.9 * x + math.sqrt(1 - 0.81) * z)
    error = 6 / math.sqrt(SAMPLES)
    for values, (low, high) in (
        (h, found.output.mean),
        (h * h, found.output.second),
        (h * noisy, found.output.cross),
    ):
        slack = error * values.std(0)
        assert bool((low[0] - slack <= values.mean(0)).all())
        assert bool((values.mean(0) <= high[0] + slack).all())
    variance = float(h.var(0).mean())
    assert found.output.total_variance[0][0] < variance < found.output.total_variance[0][1]
    assert found.output.total_variance[0][0] > 0.3 * variance
    # Regression in tightness: half of E u^2 in truth, 0.69 and 0.66 found, 0.86 and 0.81 without the probes of u_-.
    before = found.layers[3]
    assert found.output.total_second[0][1] < 0.75 * before.total_second[0][1]


def test_what_is_known_of_units_is_not_read_once_a_rule_has_moved_them() -> None:
    begin = gaussian_input(torch.zeros(3, dtype=DOUBLE), None, 0.5)
    units = exact_activation(linear(begin, torch.eye(3, dtype=DOUBLE), None), RELU)
    assert units is not None
    assert units.behind is not None
    moved = replace(units, low=units.low.flip(0))
    assert moved.behind is None
    weight = torch.tensor([[1.0, 2.0, -1.0]], dtype=DOUBLE)
    assert linear(units, weight, None).probed is not None
    assert linear(moved, weight, None).probed is None


@pytest.mark.parametrize("h", [-1.2, -0.5, 0.0, 0.7, 1.3])
def test_a_probe_counts_the_coefficients_that_are_not_known(h: float) -> None:
    """For u = relu(h + z) and p = relu(c + z) with a = -min(h, c): E u p = (1 + hc) Phi(-a) + (h + c + a) phi(a)."""
    begin = gaussian_input(torch.tensor([h], dtype=DOUBLE), None, 0.5)
    one = torch.eye(1, dtype=DOUBLE)
    units = exact_activation(linear(begin, one, None), RELU)
    assert units is not None
    found = linear(units, one, None)
    assert found.probed is not None
    for c in torch.linspace(-2, 2, 41, dtype=DOUBLE):
        a = -torch.minimum(c, begin.mean.middle[0])
        whole = (1 + h * c) * distribution(-a) + (h + c + a) * density(a)
        first = c * distribution(c) + density(c)
        variance = (1 + c * c) * distribution(c) + c * density(c) - first**2
        ramp = hermite(c[None])[:, : halves.TERMS] * halves._SIGNS[: halves.TERMS]
        bound = halves._mixed(found.probed, ramp, variance[None], root_up(found.variance.high))
        covariance = float(whole - first * units.mean.middle[0])
        assert float(bound) <= covariance * (1 + 1e-12) + 1e-12
        rest = 2 * math.sqrt(float(found.variance.high[0]) * max(float(variance - ramp.square().sum()), 0.0))
        assert float(bound) >= covariance - rest - 1e-6  # the tail is at most half of this, by Cauchy's inequality


def test_symmetric_units_lose_half_of_their_gap_in_a_relu() -> None:
    model = mlp([6, 6, 6], activation=nn.Tanh)
    model[3] = nn.ReLU()
    found = propagate_covariance(model, 0.8)
    before, after = found.layers[3], found.layers[4]
    assert after.total_gap[0][1] == pytest.approx(before.total_gap[0][1] / 2, rel=1e-12)
    assert after.total_gap[0][0] == pytest.approx(before.total_gap[0][0] / 4, rel=1e-12)
    shifted = nn.Sequential(*model[:2], nn.Linear(6, 6, dtype=DOUBLE), nn.ReLU())
    with torch.no_grad():
        shifted[2].weight.copy_(model[2].weight)
        shifted[2].bias.fill_(0.1)
    assert propagate_covariance(shifted, 0.8).output.total_gap[0][1] > 0.9 * before.total_gap[0][1]


# ---------------------------------------------------------------------------------------------------- intersection


@pytest.fixture(scope="module")
def both() -> tuple[CovarianceBounds, Any]:
    model = mlp([6, 8, 8, 8], bias=0.1).float()
    rho = [0.5, 0.9]
    layers = [name for name, _ in model.named_children()] + [""]
    return propagate_covariance(model, rho), propagate_spectral(model, rho, dim=6, layers=layers, n_samples=1 << 13)


def test_an_intersection_has_the_inner_end_of_each(both: tuple[CovarianceBounds, Any]) -> None:
    certain, likely = both
    found = intersected(certain, likely)
    assert found.confidence == likely.confidence
    envelopes = {one.path: one for one in likely.layers}
    sources = set()
    for layer, own in zip(found.layers[1:-1], certain.layers[1:-1], strict=True):
        for kind in ("cosine", "correlation"):
            ends = zip(*getattr(envelopes[layer.path], kind), strict=True)
            for cut, mine, other in zip(getattr(layer, kind), getattr(own, kind), ends, strict=True):
                assert (cut.lower, cut.upper) == (max(mine[0], other[0]), min(mine[1], other[1]))
                assert (cut.lower == mine[0]) == (cut.lower_from == "covariance")
                assert (cut.upper == mine[1]) == (cut.upper_from == "covariance")
                sources |= {cut.lower_from, cut.upper_from}
    assert sources == {"covariance", "spectral"}
    assert found.layers[1].cosine[0].certain  # a linear layer of Gaussian inputs is exact
    assert not found.output.correlation[1].certain
    assert not found.layers[0].measured
    lower, upper = found.output_interval
    assert bool((lower < upper).all())
    assert float(upper[1] - lower[1]) < 0.5 * (certain.output.cosine[1][1] - certain.output.cosine[1][0])


def test_an_intersection_is_shown_with_its_confidence(both: tuple[CovarianceBounds, Any]) -> None:
    found = intersected(*both)
    console = Console(file=io.StringIO(), width=200)
    console.print(found.table(1))
    text = console.file.getvalue()  # type: ignore[attr-defined]
    assert "confidence 0.95" in text
    assert f"{found.output.cosine[1].lower:.5g}*" in text
    data = json.loads(found.to_json())
    cut = found.output.correlation[1]
    assert data["layers"][-1]["correlation"][1] == [cut.lower, cut.upper, cut.lower_from, cut.upper_from]
    assert data["confidence"] == 0.95


def test_bounds_that_do_not_belong_together_are_refused(both: tuple[CovarianceBounds, Any]) -> None:
    certain, likely = both
    with pytest.raises(ArgumentError, match="at rho"):
        intersected(replace(certain, rho=(0.5, 0.8)), likely)
    last = replace(certain.layers[-1], cosine=((0.9999, 1.0), (0.9999, 1.0)))
    with pytest.raises(ArgumentError, match="5 relu do not meet"):
        intersected(replace(certain, layers=(*certain.layers[:-1], last)), likely)


def test_propagate_knows_the_intersection() -> None:
    model = mlp([4, 5, 5]).float()
    found = nst.propagate(model, 0.9, method="intersection", n_samples=1 << 12, confidence=0.9)
    assert found.confidence == 0.9
    again = propagate_intersection(model, [0.9], n_samples=1 << 12, confidence=0.9)
    assert found.output.cosine == again.output.cosine


class Skip(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.inner = mlp([4, 4]).float()

    def forward(self, x: Tensor) -> Tensor:
        return x + self.inner(x)


def test_an_output_that_no_submodule_returns_is_cut_as_well() -> None:
    found = propagate_intersection(Skip().eval(), [0.9], n_samples=1 << 12)
    assert found.output.measured
    assert "spectral" in (found.output.cosine[0].lower_from, found.output.cosine[0].upper_from)


# ------------------------------------------------------------------------------------------- the paper's own version


def true_moments(model: nn.Sequential, rho: float, dim: int) -> list[tuple[Tensor, Tensor, Tensor]]:
    """Return E h, E h^2 and E h h' for uniform signs of correlation rho, by enumeration."""
    h = torch.tensor(list(itertools.product((-1.0, 1.0), repeat=dim)), dtype=DOUBLE)
    kernel = ((1 + rho * h[:, None, :] * h[None, :, :]) / 2).prod(2) / len(h)
    found = [(h.mean(0), (h * h).mean(0), (h * (kernel @ h)).sum(0))]
    for module in model:
        with torch.no_grad():
            h = module(h)
        found.append((h.mean(0), (h * h).mean(0), (h * (kernel @ h)).sum(0)))
    return found


def positive(model: nn.Sequential) -> nn.Sequential:
    for parameter in model.parameters():
        parameter.data.abs_()
    return model


def escapes(seeds: range) -> int:
    """Return how many intervals miss the moment of signs in random networks, half of positive weights, half of large biases."""
    count = 0
    for seed in seeds:
        model = mlp([5, 6, 6, 6, 3], seed=seed, bias=2.0 if seed // 2 % 2 else 0.2)
        model = positive(model) if seed % 2 else model
        found = propagate_paper(model, 0.7, bound=1.0)
        for layer, truth in zip(found.layers, true_moments(model, 0.7, 5), strict=True):
            for (low, high), value in zip((layer.mean, layer.second, layer.cross), truth, strict=True):
                slack = 1e-12 * (1 + value.abs())
                count += int(((value < low - slack) | (value > high + slack)).sum())
            cosine = float(truth[2].sum() / truth[1].sum())
            count += not layer.cosine[0] - 1e-12 <= cosine <= layer.cosine[1] + 1e-12
    return count


def test_the_papers_version_holds_for_bounded_inputs() -> None:
    assert escapes(range(20)) == 0


@pytest.mark.parametrize("attribute", ["_products", "_linear"])
def test_a_wrong_rule_of_the_papers_version_is_seen(attribute: str, monkeypatch: pytest.MonkeyPatch) -> None:
    honest = getattr(paper, attribute)

    def wrong(*given: Any) -> Any:
        found = honest(*given)
        if attribute == "_products":  # (p + r)/4, the rule of symmetric pairs, for all
            return paper.Ball(0.5 * found.middle, 0.5 * found.radius)
        return replace(found, cross=paper.Ball(0.9 * found.cross.middle, found.cross.radius))

    monkeypatch.setattr(paper, attribute, wrong)
    assert escapes(range(20)) > 0


def test_positive_cross_moments_are_confirmed_or_the_layer_is_named() -> None:
    mixed, same = mlp([5, 6, 6], bias=0.2), positive(mlp([5, 6, 6], bias=0.2))
    assert propagate_paper(same, 0.7, bound=1.0, strict=True).failed is None
    found = propagate_paper(mixed, 0.7, bound=1.0)
    assert found.failed == "1"
    assert found.layers[2].unconfirmed > 0
    later = nn.Sequential(*same, *mlp([6, 6], bias=0.2))  # mixed signs behind positive ones: ends of both signs
    assert propagate_paper(later, 0.7, bound=1.0).failed == "5"
    assert json.loads(found.to_json())["failed"] == "1"
    console = Console(file=io.StringIO(), width=200)
    console.print(found.table())
    assert "not confirmed at 1" in console.file.getvalue()  # type: ignore[attr-defined]
    with pytest.raises(ArgumentError, match=r"positive cross moments: \d+ pairs .* layer 1"):
        propagate_paper(mixed, 0.7, bound=1.0, strict=True)


REFUSED: dict[str, tuple[Any, dict[str, Any], str]] = {
    "gaussian": (mlp([3, 3]), {"bound": math.inf}, "bounded inputs"),
    "negative rho": (mlp([3, 3]), {"rho": -0.5}, "rho = -0.5; allowed: 0 to 1"),
    "second": (mlp([3, 3]), {"second": 2.0}, "second = 2.0; allowed: 0 to"),
    "layer": (mlp([3, 3], activation=nn.Tanh), {}, "method='covariance' takes more"),
    "width": (nn.Sequential(nn.Linear(3, 4), nn.Linear(3, 4)), {}, "1 takes 3 numbers, but 4 arrive"),
    "no width": (nn.Sequential(nn.ReLU()), {}, "pass dim"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_the_papers_version_refuses_what_it_does_not_cover(name: str) -> None:
    model, given, message = REFUSED[name]
    with pytest.raises(ArgumentError, match=message):
        nst.propagate(model, **({"rho": 0.5, "bound": 1.0} | given), method="paper")
