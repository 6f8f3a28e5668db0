"""Hypercontractivity at real exponents and Talagrand's inequality, as the theorems state them, on random and on extremal functions of a few bits."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest

BITS = 5
CUBE = np.array(list(itertools.product((1, -1), repeat=BITS)))
WALSH = np.array(
    [CUBE[:, list(one)].prod(1) for k in range(BITS + 1) for one in itertools.combinations(range(BITS), k)]
)
SIZES = np.array([k for k in range(BITS + 1) for _ in itertools.combinations(range(BITS), k)])


def noisy(f: np.ndarray, rho: float) -> np.ndarray:
    """Return T_rho f."""
    return (rho**SIZES * (WALSH @ f) / len(f)) @ WALSH


def norm(f: np.ndarray, p: float) -> float:
    return float((np.abs(f) ** p).mean() ** (1 / p))


def functions(seed: int) -> list[np.ndarray]:
    generator = np.random.default_rng(seed)
    found = [generator.standard_normal(len(CUBE)), (generator.random(len(CUBE)) < 0.2).astype(float)]
    biased = [np.prod(1 + b * CUBE, axis=1) for b in (0.05, 0.6, 0.999)]  # the first is nearly extremal
    return [one for one in (*found, *biased, np.exp(generator.standard_normal(len(CUBE)))) if one.any()]


@pytest.mark.parametrize("p", [1.01, 1.3, 1.5, 1.87, 2.0])
def test_below_and_above_two(p: float) -> None:
    q, rho = p / (p - 1), math.sqrt(p - 1)
    closest = 0.0
    for f in functions(0):
        for left, right in ((norm(noisy(f, rho), 2), norm(f, p)), (norm(noisy(f, rho), q), norm(f, 2))):
            assert left <= right * (1 + 1e-12)
            closest = max(closest, left / right)
    assert closest > 0.999  # the exponents leave no room
    if p < 2:
        f = functions(0)[2]
        louder = math.sqrt((p - 1) * 1.2)
        assert norm(noisy(f, louder), 2) > norm(f, p)


@pytest.mark.parametrize(("p", "q"), [(1.2, 1.9), (1.5, 1.5), (1.05, 1.4), (2.5, 7.0), (3.0, 3.2), (1.1, 9.0)])
def test_every_pair_of_exponents(p: float, q: float) -> None:
    rho, dual = math.sqrt((p - 1) / (q - 1)), q / (q - 1)
    ratios = [norm(noisy(f, rho), q) / norm(f, p) for f in functions(1)]
    assert all(one <= 1 + 1e-12 for one in ratios)
    assert max(ratios) > 0.999
    for f, g in itertools.product(functions(1), functions(2)):
        assert abs((g * noisy(f, rho)).mean()) <= norm(f, p) * norm(g, dual) * (1 + 1e-12)
    if p < q:
        f = functions(1)[2]
        assert norm(noisy(f, min(1.0, 1.1 * rho)), q) > norm(f, p)


@pytest.mark.parametrize(("p", "q"), [(0.9, 0.2), (0.5, 0.4), (0.3, 0.01)])
def test_below_one_the_inequality_is_turned_around(p: float, q: float) -> None:
    rho = math.sqrt((1 - p) / (1 - q))
    positive = [np.abs(one) + 1e-3 for one in functions(4)]
    ratios = [norm(noisy(f, rho), q) / norm(f, p) for f in positive]
    means = [math.exp(np.log(noisy(f, math.sqrt(1 - p))).mean()) / norm(f, p) for f in positive]
    assert min(*ratios, *means) >= 1 - 1e-12
    assert min(*ratios, *means) < 1.001
    assert norm(noisy(positive[2], 1.05 * rho), q) < norm(positive[2], p)


def test_sets_meet_however_small_they_are() -> None:
    generator = np.random.default_rng(6)
    closest = math.inf
    for rho in (0.0, 0.3, 0.8):
        for one, other in (*generator.random((50, 2, len(CUBE))), (CUBE.sum(1) / 9, -CUBE.sum(1) / 9)):
            for level in (0.3, 0.5, 0.8):
                first, second = (one > level).astype(float), (other > level).astype(float)
                least = min(first.mean(), second.mean()) ** (2 / (1 - rho))
                meeting = (first * noisy(second, rho)).mean()
                assert meeting >= least * (1 - 1e-12)
                closest = min(closest, meeting / least if least else math.inf)
    assert closest < 3


def test_talagrand() -> None:
    generator = np.random.default_rng(3)
    least = math.inf
    sets = [CUBE.sum(1) > 0, CUBE[:, 0] > 0, CUBE.min(1) > 0, (CUBE[:, :2].min(1) > 0) | (CUBE[:, 2:4].min(1) > 0)]
    for inside in (*sets, *(generator.random((200, len(CUBE))) < generator.random((200, 1)))):
        f = np.where(inside, 1.0, -1.0)
        weights = ((WALSH @ f) / len(f)) ** 2
        variance = weights[1:].sum()
        if not variance:
            continue
        members = [
            [i in one for k in range(BITS + 1) for one in itertools.combinations(range(BITS), k)] for i in range(BITS)
        ]
        influences = [weights[where].sum() for where in members]
        total = sum(one / (1 - math.log(one)) for one in influences if one > 0)
        least = min(least, total / variance)
    assert 4 / 9 <= least < 1.5
