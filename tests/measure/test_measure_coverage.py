"""Confidence intervals cover at their stated level: a statistical test with its own stated level, and seen to fail."""

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import torch
from scipy.stats import binom
from torch import Tensor

from nstheory.kernels import bivariate_normal_cdf, dual
from nstheory.measure import Interval, degree_one_weight, influence, stability
from nstheory.measure.intervals.confidence import Range, asymptotic, betting, empirical_bernstein
from nstheory.measure.sampling.running_means import Moments

torch.set_num_threads(1)

REPETITIONS = 400
LEVEL = 0.9  # of one interval
FALSE_ALARM = 1e-6  # of one test in this file, when the intervals are what they say
EVENTS = 6  # intervals that share the joint level when there is one rho

Function = Callable[[Tensor], Tensor]


def too_few(hits: int, level: float = LEVEL, repetitions: int = REPETITIONS) -> bool:
    return bool(binom.cdf(hits, repetitions, level) < FALSE_ALARM)


def too_many(hits: int, level: float = LEVEL, repetitions: int = REPETITIONS) -> bool:
    return bool(binom.sf(hits - 1, repetitions, level) < FALSE_ALARM)


def runs(function: Function, rho: float, **options: Any) -> list[dict[str, Interval]]:
    """Each interval alone has the level LEVEL: the joint error is EVENTS times as large."""
    found = []
    for seed in range(REPETITIONS):
        joint = 1 - (1 - LEVEL) * EVENTS if "width" not in options else LEVEL
        one = stability(function, [rho], seed=seed, level=joint, **options)
        found.append(
            {
                "second_moment": one.second_moment[0],
                "covariance": one.covariance[0],
                "correlation": one.correlation[0],
                "energy": one.energy,
                "mean_squared": one.mean_squared,
                "variance": one.variance,
            }
        )
    return found


def truths(second_moment: float, energy: float, mean: float) -> dict[str, float]:
    squared = mean * mean
    covariance, variance = second_moment - squared, energy - squared
    return {
        "second_moment": second_moment,
        "covariance": covariance,
        "correlation": covariance / variance,
        "energy": energy,
        "mean_squared": squared,
        "variance": variance,
    }


def hits(found: list[dict[str, Interval]], truth: dict[str, float], name: str, factor: float = 1.0) -> int:
    count = 0
    for one in found:
        interval = one[name]
        middle, half = (interval.low + interval.high) / 2, interval.width / 2 * factor
        count += abs(truth[name] - middle) <= half
    return count


def smooth(x: Tensor) -> Tensor:
    """Near its limit at a few hundred groups: bounded, not symmetric."""
    return torch.sigmoid(x[:, 0] + 0.5)


def smooth_truth(rho: float) -> dict[str, float]:
    values = [dual(torch.sigmoid, r, mean=0.5, variance=1.0).item() for r in (rho, 1.0, 0.0)]
    return truths(values[0], values[1], math.sqrt(values[2]))


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"design": "chain"},
        {"variance_reduction": "antithetic"},
        {"variance_reduction": "hermite"},
    ],
    ids=str,
)
def test_asymptotic_intervals_cover_at_their_level_neither_less_nor_more(options: dict[str, Any]) -> None:
    found, truth = runs(smooth, 0.7, dim=1, n_samples=2048, **options), smooth_truth(0.7)
    for name in truth:
        count = hits(found, truth, name)
        assert not too_few(count), (name, count)
        if name != "mean_squared":  # also of second order, hence not exact
            assert not too_many(count), (name, count)
        assert too_few(hits(found, truth, name, 0.5)), name  # the same test sees intervals of half the length


@pytest.mark.parametrize("interval", ["empirical-bernstein", "betting"])
def test_bounded_intervals_cover_at_least_at_their_level_at_a_small_size(interval: Any) -> None:
    """A rare event: f = 1 with probability 2 %, where the normal approximation of 256 samples breaks."""

    def rare(x: Tensor) -> Tensor:
        return (x[:, 0] > 2.0537489).float()

    low = torch.tensor(-2.0537489, dtype=torch.float64)
    one, both = (bivariate_normal_cdf(low, low, rho).item() for rho in (1.0, 0.7))
    truth = truths(both, one, one)
    found = runs(rare, 0.7, dim=1, n_samples=256, bounds=(0, 1), interval=interval)
    normal = runs(rare, 0.7, dim=1, n_samples=256)
    for name in truth:
        assert not too_few(hits(found, truth, name)), name
    assert too_few(hits(normal, truth, "second_moment"))  # what "asymptotic" warns of


@pytest.mark.parametrize("interval", ["asymptotic", "empirical-bernstein", "betting"])
def test_all_intervals_hold_together_when_stopped_at_a_width(interval: Any) -> None:
    truth = smooth_truth(0.7)
    found = runs(smooth, 0.7, dim=1, width=0.1, n_samples=1 << 15, bounds=(0, 1), interval=interval)
    together = sum(all(truth[name] in one[name] for name in truth) for one in found)
    assert not too_few(together)


def test_betting_is_shorter_than_bernstein_and_normal_is_shorter_still() -> None:
    widths = {
        interval: stability(smooth, [0.7], dim=1, bounds=(0, 1), interval=interval).second_moment[0].width
        for interval in ("asymptotic", "betting", "empirical-bernstein")
    }
    assert sorted(widths, key=lambda name: widths[name]) == ["asymptotic", "betting", "empirical-bernstein"]


def column(*rows: Tensor) -> Moments:
    moments = Moments()
    moments.add(torch.stack(rows, 1).unsqueeze(1))
    return moments


def test_empirical_bernstein_is_its_formula() -> None:
    generator = torch.Generator().manual_seed(0)
    x = torch.rand(500, dtype=torch.float64, generator=generator)
    found = empirical_bernstein(column(x), 0, 0, None, 0.05, Range(0, 1, 1))
    log_term = math.log(4 / 0.05)
    radius = math.sqrt(2 * float(x.var()) * log_term / 500) + 7 * log_term / (3 * 499)
    assert found.low == pytest.approx(float(x.mean()) - radius, rel=1e-9)
    assert found.high == pytest.approx(float(x.mean()) + radius, rel=1e-9)


def test_ratio_intervals_reduce_to_means_and_contain_the_ratio() -> None:
    generator = torch.Generator().manual_seed(1)
    b = torch.rand(4000, dtype=torch.float64, generator=generator)
    a = 0.3 * b + 0.1 * (torch.rand(4000, dtype=torch.float64, generator=generator) - 0.5)
    one = torch.ones_like(a)
    known = Range(-1, 1, 2)
    assert 0.3 in asymptotic(column(a, b), 0, 0, 1, 1e-6)
    assert 0.3 in empirical_bernstein(column(a, b), 0, 0, 1, 1e-6, known)
    assert 0.3 in betting(a, b, 1e-6, known, anytime=False)
    for anytime in (False, True):
        with_ones, without = (betting(a, c, 0.05, known, anytime) for c in (one, None))
        assert with_ones == without
    mean, ratio = (empirical_bernstein(column(a, one), 0, 0, c, 0.05, known) for c in (None, 1))
    assert ratio.low == pytest.approx(mean.low, abs=2e-4 * mean.width)
    assert ratio.high == pytest.approx(mean.high, abs=2e-4 * mean.width)
    assert ratio.low <= mean.low + 1e-9  # ends found by bisection lie outside
    assert ratio.high >= mean.high - 1e-9


def test_betting_confidence_sequence_is_valid_at_all_times_at_once() -> None:
    """Looking after every 50 values and taking the worst look: still at the level."""
    generator = torch.Generator().manual_seed(2)
    x = (torch.rand(REPETITIONS, 1000, dtype=torch.float64, generator=generator) < 0.3).double()
    looks = range(50, 1001, 50)
    always = sum(
        all(0.3 in betting(row[:n], None, 1 - LEVEL, Range(0, 1, 1), anytime=True) for n in looks) for row in x
    )
    assert not too_few(always)
    normal = sum(all(0.3 in asymptotic(column(row[:n]), 0, 0, None, 1 - LEVEL) for n in looks) for row in x)
    assert too_few(normal)  # the ordinary interval does not survive looking twenty times


def test_moments_do_not_depend_on_the_blocks_and_keep_their_digits_far_from_zero() -> None:
    generator = torch.Generator().manual_seed(3)
    z = 1e8 + torch.randn(1000, 2, 3, dtype=torch.float64, generator=generator)
    whole, parts = Moments(), Moments()
    whole.add(z)
    for part in z.split([1, 299, 700]):
        parts.add(part)
    assert parts.count == 1000
    torch.testing.assert_close(parts.means, z.mean(0), rtol=1e-15, atol=0)
    expected = torch.stack([torch.cov(z[:, m].T) * 999 for m in range(2)])
    torch.testing.assert_close(parts.scatter, expected, rtol=1e-9, atol=1e-5)
    torch.testing.assert_close(whole.scatter, expected, rtol=1e-9, atol=1e-5)


def test_influence_and_degree_one_weight_cover() -> None:
    """f = x^2/2 + x: gradient x + 1, E |f'|^2 = 2, E |f'| known, W_1 = 1."""

    def quadratic(x: Tensor) -> Tensor:
        return x[:, 0] ** 2 / 2 + x[:, 0]

    folded = math.sqrt(2 / math.pi) * math.exp(-0.5) + math.erf(math.sqrt(0.5))
    totals, geometric, stein, slopes = 0, 0, 0, 0
    for seed in range(REPETITIONS):
        found = influence(quadratic, dim=1, n_samples=2048, seed=seed, level=1 - (1 - LEVEL) * 3)
        assert found.geometric is not None
        totals += 2.0 in found.total
        geometric += folded in found.geometric[0]
        stein += 1.0 in degree_one_weight(quadratic, dim=1, n_samples=4096, seed=seed, level=LEVEL)
        slope = degree_one_weight(quadratic, dim=1, n_samples=4096, seed=seed, level=LEVEL, by="gradient")
        slopes += 1.0 in slope
    for count in (totals, geometric, stein, slopes):
        assert not too_few(count)
        assert not too_many(count)


def test_interval_contains_its_ends_and_knows_its_width() -> None:
    one = Interval(0.5, 0.25, 0.75, 0.95, "asymptotic")
    assert 0.25 in one
    assert 0.75 in one
    assert 0.76 not in one
    assert one.width == 0.5
    assert replace(one, estimate=math.nan).as_json() == {
        "estimate": None,
        "low": 0.25,
        "high": 0.75,
        "level": 0.95,
        "method": "asymptotic",
        "stderr": None,
    }
