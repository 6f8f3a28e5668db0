"""Hard attention at finite n and d: real rows against the mean over the cosine of what they compare with, and its proved bounds."""

from __future__ import annotations

import math

import pytest
import sympy as sp
import torch

from nstheory.claims.sampling.expectations import estimate
from nstheory.kernels.attention.hard_selection import hard_attention
from nstheory.language.attention import AttentionMoment
from nstheory.noise.gaussian import normal_pair
from nstheory.noise.seeds import Stream
from nstheory.theory.attention.hard_rows.finite_dimension import exponent_below

DRAWS = 100_000


def cosines(d: int, rho: float) -> torch.Tensor:
    """Return the cosines of W^T x and W^T x', given x and x' d pairs of normals of the correlation that x and x' have."""
    generator = torch.Generator().manual_seed(3)
    x, noisy = normal_pair((DRAWS, d), rho, generator)
    c = torch.cosine_similarity(x.double(), noisy.double())[:, None]
    first, second = normal_pair((DRAWS, d), 0.0, generator)
    first, second = first.double(), second.double()
    return torch.cosine_similarity(first, c * first + torch.sqrt(1 - c * c) * second)


def selected(n: int, correlation: torch.Tensor) -> torch.Tensor:
    """Return s_n at correlations in [0, 1], from a table whose error is far below that of a sample."""
    at = torch.linspace(0, 1, 400, dtype=torch.float64) ** 0.5
    table = hard_attention(n, at)[0]
    place = (correlation**2 * 399).clamp(max=398.999)
    low = place.long()
    return table[low] + (place - low) * (table[low + 1] - table[low])


@pytest.mark.parametrize(("n", "d", "rho"), [(17, 8, 0.9), (65, 32, 0.8), (9, 16, 0.95)])
def test_rows_agree_as_often_as_the_cosine_says(n: int, d: int, rho: float) -> None:
    # At these rho and d the cosine is negative in fewer than one draw of a thousand, whose s_n is below 1/n.
    cosine = cosines(d, rho).clamp(min=0)
    given = selected(n - 1, rho * cosine)
    node = AttentionMoment("agreement", sp.Integer(n), sp.Integer(d), sp.Float(rho), sp.oo, mask="others")
    found = estimate(node, 2000, Stream(1))
    error = math.hypot(found.stderr, given.std().item() / DRAWS**0.5)
    assert abs(found.mean - given.mean().item()) < 5 * error
    low = hard_attention(n - 1, torch.tensor(rho ** float(exponent_below(sp.Integer(d))), dtype=torch.float64))[
        0
    ].item()
    assert low < given.mean().item()
    assert found.mean > low - 5 * error
    # The formula of the limit is told from it: so the test sees what d changes, where that is more than its noise.
    one_layer = selected(n - 1, rho * cosine**0.5).mean().item()
    assert abs(one_layer - found.mean) > 5 * error


def exact_even_moment(k: int, d: int, rho: float) -> float:
    """Return E c^k, k even: c^2 is Beta((1 + 2 j)/2, (d - 1)/2) with j negative binomial of d/2 and rho^2."""
    total, weight = 0.0, (1 - rho * rho) ** (d / 2)
    for j in range(20_000):
        total += weight * math.exp(
            math.lgamma(0.5 + j + k / 2)
            - math.lgamma(0.5 + j)
            - math.lgamma(d / 2 + j + k / 2)
            + math.lgamma(d / 2 + j)
        )
        weight *= rho * rho * (d / 2 + j) / (j + 1)
        if weight < 1e-18 and j > d:
            break
    return total


@pytest.mark.parametrize("d", [3, 4, 10, 100])
def test_moments_of_the_cosine_lie_between_their_bounds(d: int) -> None:
    for rho in (0.1, 0.5, 0.8, 0.95):
        for k in (2, 4, 10, 30):
            value = exact_even_moment(k, d, rho)
            assert rho ** (k * (d - 1) / (d - 2)) <= value
            assert value <= rho**k * math.exp(min(700.0, (rho**-2 - 1) * k * (k - 1) / (2 * d)))
    leading = 1 + 2 * 1 / 2 * (1 - 0.64) ** 2 / (0.64 * d) - 2 * (1 - 0.64) / (2 * d)
    assert exact_even_moment(2, d, 0.8) == pytest.approx(0.64 * leading, abs=2 / d**2)


@pytest.mark.parametrize(("n", "d", "rho", "m"), [(65, 64, 0.7, 10), (257, 1024, 0.9, 56), (1025, 4096, 0.7, 24)])
def test_bounds_of_every_dimension_hold_and_close(n: int, d: int, rho: float, m: int) -> None:
    count, r = n - 1, torch.tensor(rho**2, dtype=torch.float64)
    limit = hard_attention(count, r)[0].item()
    given = selected(count, rho * cosines(d, rho).clamp(min=0)).mean().item() if d <= 64 else limit
    low_r, high_r = rho ** float(exponent_below(sp.Integer(d))), rho**2 * math.exp((rho**-2 - 1) * m / d)
    low, high = (hard_attention(count, torch.tensor(one, dtype=torch.float64))[0].item() for one in (low_r, high_r))
    high += rho ** (m + 2)
    assert low < given < high
    assert count ** (-(2 * d - 3) / (2 * (d - 2) ** 2)) * limit <= low
    power = (rho**-2 - 1) * m / (2 * d * math.log(1 / rho))
    assert high <= (count**power + count * rho ** (m + 2)) * limit
    if d >= 1024:
        assert high / limit < 1.06
        assert low / limit > 0.999
