"""The theorems on maps of cosines: their bounds at series that are iterated here, and at the maps of real activations."""

import math
from collections.abc import Callable, Sequence

import pytest
import sympy as sp

import nstheory as nst
from nstheory.bounds import Linear, Nonlinearity, critical_weight_std, fixed_point
from nstheory.language.symbols import L, w, x
from nstheory.theory.depth.cosine_maps import critical_noise_upper

MOST = sp.lambdify((L, w, x), critical_noise_upper(L, w, x), "math")
TOLERANCE = 1e-12


def series(weights: Sequence[float]) -> tuple[Callable[[float], float], Callable[[float], float]]:
    """Return k and its slope."""
    return (
        lambda c: sum(one * c**j for j, one in enumerate(weights)),
        lambda c: sum(j * one * c ** (j - 1) for j, one in enumerate(weights) if j),
    )


@pytest.mark.parametrize("weights", [(0.3, 0.4, 0.3), (0.5, 0.25, 0, 0.25), (0.4, 0.6), (0.75, 0, 0, 0, 0.25), (1.0,)])
@pytest.mark.parametrize("start", [-1.0, -0.4, 0.0, 0.7, 0.999])
def test_without_a_fixed_point_below_one_the_noise_dies_out_between_the_bounds(
    weights: tuple[float, ...], start: float
) -> None:
    k, slope = series(weights)
    chi, curved = slope(1.0), 1 - sum(weights[:2])
    assert chi <= 1
    c = start
    for depth in range(1, 200):
        before, c = c, k(c)
        assert 1 - c <= chi**depth * (1 - start) + TOLERANCE
        assert 1 - c <= MOST(depth, curved, 1 - start) + TOLERANCE
        if start >= 0:
            assert slope(before) * (1 - before) - TOLERANCE <= 1 - c
            assert slope(start) ** depth * (1 - start) <= 1 - c + TOLERANCE


@pytest.mark.parametrize("weights", [(0, 0.5, 0.5), (0.1, 0.2, 0, 0.7), (0, 0, 1.0), (0.2, 0, 0, 0, 0.8)])
@pytest.mark.parametrize("start", [0.0, 0.2, 0.7, 0.999])
def test_the_fixed_point_below_one_is_reached_between_the_bounds(weights: tuple[float, ...], start: float) -> None:
    k, slope = series([one / sum(weights) for one in weights])
    curved = 1 - sum(weights[:2]) / sum(weights)
    assert slope(1.0) > 1
    low, high = 0.0, 1 - 1e-9
    for _ in range(100):
        middle = (low + high) / 2
        low, high = (low, middle) if k(middle) < middle else (middle, high)
    star = 0.0 if weights[0] == 0 else low
    at_star = slope(star)
    assert at_star <= 1 - curved * (1 - star) + TOLERANCE < 1
    c = start
    for depth in range(1, 200):
        c = k(c)
        if start <= star:
            assert slope(start) ** depth * (star - start) - TOLERANCE <= star - c
            assert star - c <= at_star**depth * (star - start) + TOLERANCE
        else:
            assert at_star**depth * (start - star) - TOLERANCE <= c - star
            assert c - star <= (1 - c) * (start - star) / (1 - start) / (2 - at_star) ** depth + TOLERANCE


@pytest.mark.parametrize("bias", [0.0, 0.3])
@pytest.mark.parametrize("activation", ["tanh", "erf", "sin"])
def test_layers_of_real_activations_have_such_a_map(activation: str, bias: float) -> None:
    weight = 1.6
    found = fixed_point([Linear(weight, bias), Nonlinearity(activation)])
    q = found.second_moment

    def k(c: float) -> float:
        return (weight**2 * nst.dual(activation, c, variance=q).item() + bias**2) / q

    assert k(1.0) == pytest.approx(1, rel=1e-9)
    assert (k(1.0) - k(1 - 1e-6)) * 1e6 == pytest.approx(found.chi_1, rel=1e-4)
    if found.chi_1 <= 1:
        assert found.cosine == 1
        return
    at_star = weight**2 * nst.dual_derivative(activation, found.cosine, variance=q).item() / q
    above, below = 0.99, 0.0
    for depth in range(1, 12):
        above, below = k(above), k(below)
        assert at_star**depth * (0.99 - found.cosine) - 1e-9 <= above - found.cosine
        assert above - found.cosine <= (1 - above) * (0.99 - found.cosine) / 0.01 / (2 - at_star) ** depth + 1e-9
        assert found.cosine - below <= at_star**depth * found.cosine + 1e-9


def test_at_the_edge_of_chaos_the_noise_dies_out_as_one_over_the_depth() -> None:
    weight = critical_weight_std("tanh", 0.1)
    q = fixed_point([Linear(weight, 0.1), Nonlinearity("tanh")]).second_moment

    def k(c: float) -> float:
        return (weight**2 * nst.dual("tanh", c, variance=q).item() + 0.01) / q

    curved = 1 - k(0.0) - weight**2 * nst.dual_derivative("tanh", 0.0, variance=q).item() / q
    c = 0.0
    for depth in range(1, 60):
        c = k(c)
        assert 1 - c <= MOST(depth, curved, 1.0) * (1 + 1e-9)
    assert math.isclose(k(1.0), 1, rel_tol=1e-9)
