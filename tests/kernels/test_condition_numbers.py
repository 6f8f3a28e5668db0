"""Kernels of numbers other than a Gaussian pair's at random and at hard arguments: values and every slope against mpmath and balls.

A result may be off by some units in the last place of each argument and of itself: of F by |F| + sum_j |x_j dF/dx_j| units, and of a
slope S by |S| + sum_j |x_j dS/dx_j|, which are the condition numbers in exact arithmetic. A few examples a kernel by default;
NSTHEORY_EXAMPLES=1000 is the campaign.
"""

import os
from typing import Any

import mpmath
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from mpmath import mp

import nstheory as nst
from tests.kernels.hard_points import _KNOWN as KNOWN
from tests.kernels.hard_points import CORRELATIONS, DIGITS, THRESHOLDS, phi2, signed

EXAMPLES = int(os.environ.get("NSTHEORY_EXAMPLES", "0"))
FEW = settings(max_examples=EXAMPLES or 12, deadline=None, derandomize=not EXAMPLES)
DEAR = settings(max_examples=EXAMPLES // 10 or 3, deadline=None, derandomize=not EXAMPLES)
UNITS, LEAST = 64 * 2.0**-53, 2.0**-1022
RHO = signed(st.one_of(st.sampled_from((*CORRELATIONS, 1e-200, 1 - 2.0**-53)), st.floats(0, 1)))
THRESHOLD = signed(st.one_of(st.sampled_from(THRESHOLDS), st.floats(0, 38)))


def with_slopes(function: Any, *values: float) -> tuple[float, list[float]]:
    leaves = [torch.tensor(x, dtype=torch.float64, requires_grad=True) for x in values]
    value = function(*leaves)
    return value.item(), [slope.item() for slope in torch.autograd.grad(value, leaves)]


def assert_agreement(got: float, exact: Any, at: list[Any], slopes: list[Any], label: str) -> None:
    size = abs(exact) + mp.fsum(abs(x * d) for x, d in zip(at, slopes, strict=True))
    assert abs(got - exact) <= UNITS * size + LEAST, (label, at, got, mp.nstr(exact, 17), mp.nstr(size, 5))


@given(h=THRESHOLD, k=THRESHOLD, rho=RHO.filter(lambda r: abs(r) < 1))
@FEW
def test_the_bivariate_normal_distribution(h: float, k: float, rho: float) -> None:
    value, slopes = with_slopes(nst.bivariate_normal_cdf, h, k, rho)
    KNOWN.clear()
    with mp.workdps(DIGITS):
        at = [mpmath.mpf(x) for x in (h, k, rho)]

        def rest(r: Any) -> Any:
            return mp.sqrt((1 - r) * (1 + r))

        exact = [
            lambda h, k, r: mp.npdf(h) * mp.ncdf((k - r * h) / rest(r)),
            lambda h, k, r: mp.npdf(k) * mp.ncdf((h - r * k) / rest(r)),
            lambda h, k, r: mp.npdf(h) * mp.npdf((k - r * h) / rest(r)) / rest(r),
        ]
        assert_agreement(value, phi2(*at), at, [one(*at) for one in exact], "value")
        for i, slope in enumerate(exact):
            moved = [mp.diff(slope, tuple(at), tuple(int(i == j) for i in range(3))) for j in range(3)]
            assert_agreement(slopes[i], slope(*at), at, moved, "hk\u03c1"[i])


@given(rho=RHO, depth=st.integers(1, 40))
@FEW
def test_the_deep_relu_map(rho: float, depth: int) -> None:
    value, (slope,) = with_slopes(lambda r: nst.relu_correlation(r, depth), rho)
    with mp.workdps(DIGITS):
        start = c = mpmath.mpf(rho)
        first, second = mpmath.mpf(1), mpmath.mpf(0)
        for _ in range(depth):
            t, root = mp.acos(c), mp.sqrt((1 - c) * (1 + c))
            turn, bend = (mp.pi - t) / mp.pi, 1 / (mp.pi * root) if root else mp.inf
            c = (root + c * (mp.pi - t)) / mp.pi
            second = bend * first**2 + turn * second if first else mpmath.mpf(0)
            first *= turn
        assert_agreement(value, c, [start], [first], "value")
        if mp.isfinite(second):
            assert_agreement(slope, first, [start], [second], "slope")


@given(n=st.sampled_from([2, 3, 10, 1000]), rho=st.sampled_from([1e-9, 0.1, 0.5, 0.9, 0.999]))
@DEAR
def test_the_selection_of_certified_balls(n: int, rho: float) -> None:
    exact = float(nst.certified_selection(n, rho, digits=12))
    assert nst.selection_probability(n, rho).item() == pytest.approx(exact, rel=2e-11)
    slope = with_slopes(lambda r: nst.selection_probability(n, r), rho)[1][0]
    step = 1e-4 * (1 - rho)
    ends = [float(nst.certified_selection(n, rho + s * step, digits=14)) for s in (-1, 1)]
    assert slope == pytest.approx((ends[1] - ends[0]) / (2 * step), rel=1e-6, abs=1e-9)
