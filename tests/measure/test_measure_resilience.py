"""How far noise moves outputs, from measured intervals: exact values, intervals that cover, decisions that change, what is refused."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import torch
from scipy.stats import binom
from torch import Tensor

import nstheory as nst
from nstheory.errors import ArgumentError
from nstheory.measure import Stability, margin_change, relative_change

torch.set_num_threads(1)

RHO = (-0.5, 0.3, 0.9)
WEIGHTS, SHIFT = torch.tensor([2.0, -1.0, 0.5]), 1.5
LENGTH = float(WEIGHTS.square().sum())


def linear(x: Tensor) -> Tensor:
    return x @ WEIGHTS + SHIFT


def parity(tokens: Tensor) -> Tensor:
    return (1 - 2 * tokens).prod(1).float()


def measured(f: Callable[[Tensor], Tensor], rho: Any = RHO, **options: Any) -> Stability:
    return nst.stability(f, rho, **({"n_samples": 1 << 14, "dim": 3} | options))


def test_a_linear_map_changes_by_what_noise_takes() -> None:
    found = measured(linear)
    moments, variances, margins = (
        relative_change(found),
        relative_change(found, over="variance"),
        margin_change(found, 3.0),
    )
    for rho, by_moment, by_variance, by_margin in zip(RHO, moments, variances, margins, strict=True):
        change = 2 * (1 - rho) * LENGTH
        for one, true in (
            (by_moment, change / (LENGTH + SHIFT**2)),
            (by_variance, 2 * (1 - rho)),
            (by_margin, change / 9),
        ):
            assert one.low < true < one.high
            assert one.low <= one.estimate <= one.high
            assert (one.level, one.method) == (found.level, found.method)
    gap = 2 * (found.energy.estimate - found.second_moment[2].estimate)
    assert moments[2].estimate == pytest.approx(gap / found.energy.estimate)
    assert variances[2].estimate == pytest.approx(2 * (1 - found.correlation[2].estimate))
    assert margins[2].estimate == pytest.approx(gap / 9)
    # By the correlation the interval at .9 is far shorter than a quotient of two moments of this level would be.
    assert moments[2].width < 0.3 * 2 * found.second_moment[2].width / found.energy.low


def test_parity_changes_by_its_degree() -> None:
    found = measured(parity, (0.5, 0.9), dim=None, tokens=5, vocab_size=2, bounds=(-1, 1))
    for rho, one, other in zip(found.rho, relative_change(found), relative_change(found, over="variance"), strict=True):
        true = 2 * (1 - rho**5)
        assert one.low < true < one.high
        assert other.low < true < other.high


def test_intervals_cover_and_narrower_ones_do_not() -> None:
    # All intervals hold jointly, so each of these may miss in 1 - level of the runs at most; empirical Bernstein misses far less.
    runs, level, rho = 200, 0.9, 0.8
    hits = {"second_moment": 0, "variance": 0, "margin": 0, "a fifth of it": 0}
    for seed in range(runs):
        found = measured(linear, [rho], seed=seed, level=level, n_samples=1024)
        change = 2 * (1 - rho) * LENGTH
        (by_moment,), (by_variance,), (by_margin,) = (
            relative_change(found),
            relative_change(found, over="variance"),
            margin_change(found, 2.0),
        )
        hits["second_moment"] += change / (LENGTH + SHIFT**2) in by_moment
        hits["variance"] += 2 * (1 - rho) in by_variance
        hits["margin"] += change / 4 in by_margin
        middle, half = (by_variance.low + by_variance.high) / 2, by_variance.width / 10
        hits["a fifth of it"] += abs(2 * (1 - rho) - middle) <= half
    seen = {name for name, count in hits.items() if binom.cdf(count, runs, level) < 1e-6}
    assert seen == {"a fifth of it"}, hits


def decisions(outputs: Tensor) -> tuple[Tensor, Tensor]:
    """Return what each output decides, and by which margin."""
    if outputs.shape[1] == 1:
        return outputs[:, 0] > 0, outputs[:, 0].abs()
    best = outputs.topk(2, 1)
    return best.indices[:, 0], best.values[:, 0] - best.values[:, 1]


@pytest.mark.parametrize("k", [1, 2, 5])
def test_decisions_change_at_most_as_often_as_the_margin_allows(k: int) -> None:
    generator = torch.Generator().manual_seed(k)
    scores, rho = torch.randn(3, k, generator=generator), 0.9
    x, z = torch.randn(2, 1 << 16, 3, generator=generator)
    (one, m), (other, n) = (decisions(part @ scores) for part in (x, rho * x + math.sqrt(1 - rho * rho) * z))
    found = measured(lambda x: x @ scores, [rho])
    margins = (m + n).quantile(torch.tensor([0.01, 0.05, 0.1, 0.3])).tolist()
    for margin in margins:
        changed = float(((one != other) & (m + n >= margin)).float().mean())
        assert changed <= margin_change(found, margin)[0].low
    if k == 2:
        # Two scores decide by the sign of their difference: the factor 2 is the least there.
        difference = measured(lambda x: x @ (scores[:, :1] - scores[:, 1:]), [rho])
        apart = torch.stack([scores[:, 0] - scores[:, 1]] * 2, 1) * torch.tensor([0.5, -0.5])
        opposite = measured(lambda x: x @ apart, [rho])
        pairs = zip(margin_change(difference, 1.0), margin_change(opposite, 1.0), strict=True)
        assert all(a.estimate == pytest.approx(b.estimate, rel=1e-5) for a, b in pairs)


def test_what_is_not_known_is_a_wide_interval_and_no_number() -> None:
    constant = measured(lambda x: torch.ones(len(x)), [0.5])
    (one,), (other,) = relative_change(constant), relative_change(constant, over="variance")
    assert (one.estimate, one.low) == (0.0, 0.0)
    assert one.high < 1e-9
    assert math.isnan(other.estimate)
    assert (other.low, other.high) == (0.0, 2.0)
    nothing = relative_change(measured(lambda x: torch.zeros(len(x)), [-0.5]))[0]
    assert math.isnan(nothing.estimate)
    assert (nothing.low, nothing.high) == (0.0, 2.0)
    same = relative_change(measured(linear, [1.0]))[0]
    assert same.estimate == pytest.approx(0, abs=1e-12)


def test_bad_input_is_named() -> None:
    found = measured(linear, [0.5], n_samples=256)
    data = replace(found, domain="data tokens")
    bad: dict[str, Callable[[], Any]] = {
        r"over = 'energy'; choose one of 'second_moment', 'variance'": lambda: relative_change(found, over="energy"),  # type: ignore[arg-type]
        r"measured is a Measured; relative_change takes what nst\.stability returns": lambda: relative_change(
            found.measured()
        ),  # type: ignore[arg-type]
        r"measured is of the domain 'data tokens'.*uniform tokens": lambda: relative_change(data),
        r"'data tokens'": lambda: margin_change(data, 1.0),
        r"measured is a float; margin_change": lambda: margin_change(0.5, 1.0),  # type: ignore[arg-type]
        r"margin = 0.*finite number > 0": lambda: margin_change(found, 0),
        r"margin = nan": lambda: margin_change(found, math.nan),
    }
    for message, call in bad.items():
        with pytest.raises(ArgumentError, match=message):
            call()


@pytest.mark.parametrize("margin", [1e-200, 1e200, 5e-324])
def test_a_margin_whose_square_is_no_number_is_refused(margin: float) -> None:
    found = nst.stability(lambda x: x[:, 0], [0.9], dim=2, bounds=(-9, 9), generator=torch.Generator().manual_seed(0))
    with pytest.raises(ArgumentError, match=r"margin.*(square|finite|1e)"):
        margin_change(found, margin)
