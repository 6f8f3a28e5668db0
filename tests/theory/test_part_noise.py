"""Noise on part of the coordinates or tokens: the theorems against integrals, and against the kernel of softmax rows."""

import itertools
import math
from functools import cache

import numpy as np
import pytest
import torch

import nstheory as nst
from nstheory.kernels.attention.grouped_softmax import Group, grouped_moments

POINTS, WEIGHTS = np.polynomial.hermite_e.hermegauss(24)
WEIGHTS = WEIGHTS / math.sqrt(2 * math.pi)


def function(x: np.ndarray, y: np.ndarray, z: np.ndarray) -> np.ndarray:
    return np.tanh(x + y / 2) * (1 + z / 3) + x * y * z / 4 - y**2 / 5


@cache
def coefficients() -> np.ndarray:
    """Return the Hermite coefficients up to the degree 15 in each coordinate."""
    grid = np.meshgrid(POINTS, POINTS, POINTS, indexing="ij")
    rows = [
        np.polynomial.hermite_e.hermeval(POINTS, np.eye(16)[k]) * WEIGHTS / math.sqrt(math.factorial(k))
        for k in range(16)
    ]
    return np.einsum("ax,by,cz,xyz->abc", rows, rows, rows, function(*grid), optimize=True)


def stability(correlations: tuple[float, float, float]) -> float:
    """Return E f(X) f(Y), X_i and Y_i of these correlations."""
    powers = [np.power(r, np.arange(16)) for r in correlations]
    return float(np.einsum("abc,a,b,c->", coefficients() ** 2, *powers))


def test_each_coordinate_has_a_correlation_of_its_own() -> None:
    given, generator = (0.9, 0.3, 1.0), np.random.default_rng(0)
    first, fresh = generator.standard_normal((2, 3, 400_000))
    second = np.array(given)[:, None] * first + np.sqrt(1 - np.array(given)[:, None] ** 2) * fresh
    products = function(*first) * function(*second)
    assert stability(given) == pytest.approx(products.mean(), abs=5 * products.std() / math.sqrt(len(products)))
    assert stability((0.9, 0.3, 0.5)) < stability((0.9, 0.4, 0.5)) < stability((1.0, 0.4, 0.5))


@pytest.mark.parametrize("rho", [0.0, 0.4, 0.95])
def test_a_noisy_coordinate_more_costs_the_less_the_more_are_noisy(rho: float) -> None:
    clean = stability((1, 1, 1))
    lost = {
        chosen: clean - stability(tuple(rho if i in chosen else 1.0 for i in range(3)))  # type: ignore[arg-type]
        for size in range(4)
        for chosen in map(frozenset, itertools.combinations(range(3), size))
    }
    for one, other in itertools.product(lost, repeat=2):
        assert lost[one | other] + lost[one & other] <= lost[one] + lost[other] + 1e-12
        assert lost[one & other] <= lost[one] + 1e-12
    means = [np.mean([value for chosen, value in lost.items() if len(chosen) == m]) for m in range(4)]
    assert all(means[m] >= m / 3 * means[3] and means[m] <= m * means[1] + 1e-12 for m in range(4))
    steps = ((1e-5, 0, 0), (0, 1e-5, 0), (0, 0, 1e-5))
    grid = np.meshgrid(POINTS, POINTS, POINTS, indexing="ij")
    cube = np.einsum("x,y,z->xyz", WEIGHTS, WEIGHTS, WEIGHTS)
    for i, step in enumerate(steps):
        moved = [axis + move for axis, move in zip(grid, step, strict=True)]
        slope = (function(*moved) - function(*grid)) / 1e-5
        assert lost[frozenset({i})] <= (1 - rho) * float((cube * slope**2).sum()) * (1 + 1e-4)


@pytest.mark.parametrize(("first", "second", "sigma"), [(0.3, 1.0, 1.0), (0.0, 0.8, 2.0), (0.5, 0.5, 0.4)])
def test_two_tokens_see_the_mean_of_their_correlations(first: float, second: float, sigma: float) -> None:
    r, s, deviation = (torch.tensor(one, dtype=torch.float64) for one in (first, second, sigma))
    found = grouped_moments([Group(1, r), Group(1, s)], deviation)
    both = nst.dual("tanh", (first + second) / 2, variance=sigma**2 / 2).item()
    assert sum(found.overlaps).item() == pytest.approx((1 + both) / 2, rel=1e-9)


def test_a_row_with_a_given_query_is_sampled() -> None:
    n, noisy, d, rho, sigma = 5, 2, 3, 0.6, 1.3
    generator = torch.Generator().manual_seed(1)
    x, fresh = torch.randn(2, 400_000, n, d, dtype=torch.float64, generator=generator)
    y = torch.where((torch.arange(n) < noisy)[:, None], rho * x + math.sqrt(1 - rho**2) * fresh, x)
    out = [torch.einsum("sk,skd->sd", torch.softmax(sigma * one[..., 0], 1), one) for one in (x, y)]
    products = (out[0] * out[1]).mean(1)
    one, r, deviation = (torch.tensor(value, dtype=torch.float64) for value in (1.0, rho, sigma))
    found = grouped_moments([Group(noisy, r), Group(n - noisy, one)], deviation)
    stated = ((d - 1) * (rho * found.overlaps[0] + found.overlaps[1]) + found.alignment) / d
    error = products.std().item() / math.sqrt(len(products))
    assert stated.item() == pytest.approx(products.mean().item(), abs=5 * error)
    assert error < 0.002


def test_the_overlap_of_softmax_rises_with_fewer_noisy_tokens() -> None:
    one, r, sigma = (torch.tensor(value, dtype=torch.float64) for value in (1.0, 0.4, 1.5))
    values = [sum(grouped_moments([Group(m, r), Group(12 - m, one)], sigma).overlaps).item() for m in range(13)]
    assert values == sorted(values, reverse=True)
