"""Ledoux's bound, at functions and sets whose noise stability and mean slope are integrals: what noise takes is below the angle times the slope."""

import math
from collections.abc import Callable

import numpy as np
import pytest

import nstheory as nst

POINTS, STEP = np.linspace(-9, 9, 1801, retstep=True)
DENSITY = STEP * np.exp(-(POINTS**2) / 2) / math.sqrt(2 * math.pi)


def sigmoid(sharpness: float) -> Callable[[np.ndarray], np.ndarray]:
    return lambda x: 1 / (1 + np.exp(-np.clip(sharpness * (x - 0.3), -700, 700)))


def wave(frequency: float) -> Callable[[np.ndarray], np.ndarray]:
    return lambda x: (1 + np.sin(frequency * x)) / 2


@pytest.mark.parametrize("function", [sigmoid(0.5), sigmoid(5.0), sigmoid(40.0), wave(1.0), wave(6.0)])
@pytest.mark.parametrize("rho", [-1.0, -0.5, 0.0, 0.6, 0.99])
def test_noise_takes_at_most_the_angle_times_the_mean_slope(
    function: Callable[[np.ndarray], np.ndarray], rho: float
) -> None:
    values, slope = function(POINTS), np.gradient(function(POINTS), STEP)
    noisy = function(rho * POINTS[:, None] + math.sqrt(1 - rho**2) * POINTS)
    mean_slope = float(DENSITY @ np.abs(slope))
    lost = float(DENSITY @ values**2) - float(np.einsum("i,j,i,ij->", DENSITY, DENSITY, values, noisy))
    moved = float(np.einsum("i,j,ij->", DENSITY, DENSITY, np.abs(values[:, None] - noisy)))
    assert moved <= math.acos(rho) * math.sqrt(2 / math.pi) * mean_slope * 1.001
    assert -1e-9 <= lost <= math.acos(rho) / math.sqrt(2 * math.pi) * mean_slope * 1.001


def test_half_spaces_are_as_sensitive_as_their_perimeter_allows() -> None:
    for level in (-1.0, 0.0, 0.7):
        inside = 1 - 0.5 * math.erfc(level / math.sqrt(2))
        perimeter = math.exp(-(level**2) / 2) / math.sqrt(2 * math.pi)
        for rho in (0.0, 0.5, 0.9, 0.999):
            lost = inside - nst.bivariate_normal_cdf(level, level, rho).item()
            bound = math.acos(rho) * perimeter / math.sqrt(2 * math.pi)
            assert lost <= bound * (1 + 1e-9)
            assert rho < 0.999 or lost > 0.99 * bound
