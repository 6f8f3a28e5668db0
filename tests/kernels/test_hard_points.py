"""Every kernel and every argument of it at hard points: values and gradients against mpmath.

A few points a kernel by default; NSTHEORY_EXAMPLES=1000 is the campaign.
"""

import os
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from mpmath import mp

import nstheory.kernels as kernels
from tests.kernels.hard_points import ORACLES, Point, Truth, points, truth

EXAMPLES = int(os.environ.get("NSTHEORY_EXAMPLES", "0"))
PROFILE = settings(max_examples=EXAMPLES or 6, deadline=None, derandomize=not EXAMPLES)
# Units in the last place of the sizes of `Truth`, and as many of the smallest number: an operation that underflows is off by half of
# that, and a slope divides by the unit of its argument what has the size of a value. A slope takes the way there and back, and each
# operation on it has a derivative at a rounded point: three times the units.
UNITS, LEAST = 64 * 2.0**-53, 64 * 2.0**-1074
SLOPE_UNITS = 3 * UNITS
# These bend on a scale of their own, beside which differences at 60 digits see no smaller variance: slopes there are those of limits, in
# test_float_range.
SMOOTH, SEEN = ("erf", "gelu", "sin", "exp", "polynomial"), 1e-8


def computed(function: Any, at: Point) -> tuple[float, list[float]]:
    leaves = [torch.tensor(x, dtype=torch.float64, requires_grad=True) for x in (at.m1, at.m2, at.v1, at.v2, at.rho)]
    value = function(*leaves)
    return value.item(), [slope.item() for slope in torch.autograd.grad(value, leaves)]


def compare(label: str, at: Point, exact: Truth, value: float, slopes: list[float]) -> None:
    assert abs(value - exact.value) <= UNITS * exact.size + LEAST, (label, at, value, mp.nstr(exact.value, 17))
    if label in SMOOTH and min(at.v1, at.v2) < SEEN:
        return
    names = ("m1", "m2", "v1", "v2", "rho")
    rows = zip(names, slopes, exact.slopes, exact.slope_sizes, exact.units, strict=True)
    for name, got, wanted, size, unit in rows:
        if abs(wanted) < 1.7e308:
            close = SLOPE_UNITS * size + LEAST * (1 + 1 / unit)
            assert abs(got - wanted) <= close, (label, at, name, got, mp.nstr(wanted, 17), mp.nstr(size, 3))


@pytest.mark.parametrize("label", ORACLES)
def test_moments_at_hard_points(label: str) -> None:
    name, parameters, oracle = ORACLES[label]
    # beyond these exp and sin depend on the last place of an exponent or an angle, and powers overflow
    bounds = {"exp": (5e-324, 300.0, 20.0), "sin": (5e-324, 1e8, 20.0), "polynomial": (5e-324, 1e40, 1000.0)}

    @given(at=points(*bounds.get(label, ())))
    @PROFILE
    def check(at: Point) -> None:
        def kernel(m1: Any, m2: Any, v1: Any, v2: Any, r: Any) -> torch.Tensor:
            return kernels.dual(name, r, mean=(m1, m2), variance=(v1, v2), **parameters)

        exact = truth(oracle, at)
        compare(label, at, exact, *computed(kernel, at))
        given = {"mean": (at.m1, at.m2), "variance": (at.v1, at.v2)} | parameters
        covariance = kernels.dual_covariance(name, at.rho, **given).item()
        close = UNITS * (exact.size + exact.product_size) + LEAST
        assert abs(covariance - (exact.value - exact.product)) <= close, (label, at, covariance)
        slope = kernels.dual_derivative(name, at.rho, **given).item()
        if abs(exact.slopes[4]) < 1.7e308 and not (label in SMOOTH and min(at.v1, at.v2) < SEEN):
            close = SLOPE_UNITS * exact.slope_sizes[4] + LEAST
            assert abs(slope - exact.slopes[4]) <= close, (label, at, slope, mp.nstr(exact.slopes[4], 17))

    check()
