"""The duals of tanh, the sigmoid, silu and softplus: what the theorems say of them, against enclosures and kernels."""

import math

import numpy as np
import pytest
from flint import arb

import nstheory as nst

NOISE = (-1.0, -0.6, 0.0, 0.3, 0.7, 0.95, 1.0)


def dual(name: str, rho: float, deviation: float = 1.0) -> float:
    return nst.dual(name, rho, variance=deviation**2).item()


@pytest.mark.parametrize("deviation", [0.3, 1.0, 3.0])
def test_tanh_lies_between_its_bounds_and_has_the_slope_of_its_square(deviation: float) -> None:
    most = dual("tanh", 1.0, deviation)
    c = deviation * (1 - most)
    assert c**2 == pytest.approx(nst.dual_derivative("tanh", 0.0, variance=deviation**2).item(), rel=1e-9)
    for rho in NOISE:
        value = dual("tanh", abs(rho), deviation)
        assert c**2 * abs(rho) <= value + 1e-13
        assert value <= c**2 * abs(rho) + (most - c**2) * abs(rho) ** 3 + 1e-13
        assert dual("tanh", rho, deviation) == pytest.approx(math.copysign(value, rho) if rho else 0, abs=1e-13)
    points, step = np.linspace(-9, 9, 721, retstep=True)  # of analytic functions that fall off so fast this is exact
    weights = step * np.exp(-(points**2) / 2) / math.sqrt(2 * math.pi)
    rho, square = 0.5, np.tanh(deviation * points) ** 2
    noisy = np.tanh(deviation * (rho * points[:, None] + math.sqrt(1 - rho**2) * points)) ** 2
    mean = float(np.einsum("i,j,i,ij->", weights, weights, square, noisy))
    slope = nst.dual_derivative("tanh", rho, variance=deviation**2).item()
    assert deviation**2 * (1 - 2 * most + mean) == pytest.approx(slope, rel=1e-9)


def test_at_deviation_one_the_bounds_of_tanh_are_near() -> None:
    most = nst.certified_dual("tanh", 1)
    gap = most - (1 - most) ** 2
    assert bool(gap < arb("0.03"))
    assert bool(abs(most - arb("0.394294")) < arb("1e-6"))


def test_the_sigmoid_has_the_dual_of_tanh_at_half_the_deviation() -> None:
    for rho in NOISE:
        for deviation in (0.5, 1.0, 2.0):
            assert dual("sigmoid", rho, deviation) == pytest.approx(
                (1 + dual("tanh", rho, deviation / 2)) / 4, rel=1e-12
            )


def test_softplus_is_between_two_parabolas_beside_its_line() -> None:
    first = nst.dual_derivative("tanh", 0.0, variance=0.25).item()
    most, mean = dual("tanh", 1.0, 0.5), dual("softplus", 0.0)
    assert math.sqrt(mean) == pytest.approx(0.806059, abs=1e-6)
    for rho in NOISE:
        left = 4 * (dual("softplus", rho) - mean) - rho
        assert first * rho**2 / 2 - 1e-12 <= left <= most * rho**2 / 2 + 1e-12


@pytest.mark.parametrize("name", ["relu", "gelu", "silu", "softplus"])
def test_gated_units_are_between_a_line_and_a_parabola(name: str) -> None:
    mean, most = dual(name, 0.0), dual(name, 1.0)
    for rho in NOISE:
        left = dual(name, rho) - rho / 4
        assert mean - 1e-12 <= left <= mean + (most - 0.25 - mean) * rho**2 + 1e-12
        assert dual(name, rho) - dual(name, -rho) == pytest.approx(rho / 2, abs=1e-12)
