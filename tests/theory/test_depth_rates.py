"""The rates that theorems state for every depth, at depths and starts of networks that are iterated here."""

import math
from collections.abc import Callable

import pytest
import sympy as sp

from nstheory.language.symbols import L, a, x
from nstheory.theory.depth.relu_network import paper_recursion
from nstheory.theory.depth.residual_rate import residual_noise_from_below, residual_noise_upper


def dual(c: float) -> float:
    return (math.sqrt(max(1 - c * c, 0.0)) + c * (math.pi - math.acos(max(-1.0, min(1.0, c))))) / (2 * math.pi)


LEAST = sp.lambdify((L, a, x), residual_noise_from_below(L, a, x), "math")
MOST = sp.lambdify((L, a), residual_noise_upper(L, a), "math")


@pytest.mark.parametrize("share", [1.0, 0.9, 0.5, 0.1, 0.01])
@pytest.mark.parametrize("start", [-1.0, -0.3, 0.0, 0.7, 0.9999])
def test_networks_stay_between_the_bounds_of_every_depth(share: float, start: float) -> None:
    c = start
    for depth in range(1, 1001):
        c += share * (2 * dual(c) - c)
        assert LEAST(depth, share, start) <= (1 - c) * (1 + 1e-9)
        assert 1 - c <= MOST(depth, share) * (1 + 1e-9)
    v = share * 1000 + 3 * math.pi / math.sqrt(2 * (1 - start))
    assert v**2 * (1 - c) == pytest.approx(4.5 * math.pi**2, rel=0.03 if share > 0.1 else 0.1)


def test_branches_of_size_one_over_the_root_of_the_depth_leave_half_of_the_noise() -> None:
    for depth in (1, 2, 10, 300):
        for start in (-1.0, 0.2, 0.99):
            c = start
            for _ in range(depth):
                c = (c + 2 * dual(c) / depth) / (1 + 1 / depth)
            assert (1 - start) / 2 <= 1 - c < 1 - start


def correlation(c: float) -> float:
    return (dual(c) - dual(0)) / (0.5 - dual(0))


def arcsine(c: float) -> float:
    return 2 / math.pi * math.asin(c)


@pytest.mark.parametrize("layer", [correlation, arcsine])
def test_layer_normalisation_and_threshold_units_forget_at_least_geometrically(layer: Callable[[float], float]) -> None:
    for start in (0.1, 0.6, 0.999):
        c, share = start, layer(start) / start
        assert share < 1
        for depth in range(1, 60):
            c = layer(c)
            assert 0 <= c <= share**depth * start * (1 + 1e-12)


def test_the_recursion_that_is_refuted_is_the_one_of_the_paper() -> None:
    # g(1) = 1/2, and g(1/2) = (sqrt(3)/2 + (pi/2 + pi/6)/2)/(2 pi) by hand.
    assert [float(paper_recursion(sp.Integer(1), depth)) for depth in (1, 2)] == pytest.approx(
        [0.5, 0.304499], abs=1e-6
    )
