"""Polynomials that stand for smooth functions to rounding: fitted at 50 digits on first use, then run by Horner's rule.

No table of coefficients is typed in: each is computed from the function itself by Chebyshev interpolation in mpmath,
truncated where what is left is below the asked tolerance, and rounded once. The constant term, whose rounding would
bias every value, is kept as the sum of two numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

import mpmath
import torch

Coefficients = tuple[float, ...]

DIGITS = 50
NODES = 64  # Chebyshev points of the interpolation
# What a fit may leave out, relative to the function's size: a few bits below half a unit in the last place.
TOLERANCE = {torch.float32: 2.0**-29, torch.float64: 2.0**-58}


def fit(function: Callable[[Any], Any], lower: float, upper: float, centre: float, dtype: torch.dtype) -> Coefficients:
    """Return (high, low, c_1..c_n) such that high + low + sum c_k (x - centre)^k is function(x) on [lower, upper].

    The error is at most about TOLERANCE[dtype] times max|function|; `high` has the precision of dtype. `function`
    maps mpf to mpf and is analytic around [lower, upper]; it is not called at the two ends.
    """
    with mpmath.workdps(DIGITS):
        middle, half = (mpmath.mpf(lower) + upper) / 2, (mpmath.mpf(upper) - lower) / 2
        angles = [mpmath.pi * (2 * k + 1) / (2 * NODES) for k in range(NODES)]
        cosines = [mpmath.cos(angle) for angle in angles]
        values = [function(middle + half * x) for x in cosines]
        # cos(j angle_k) is one of 4*NODES values, so one table serves the whole transform.
        table = [mpmath.cos(mpmath.pi * i / (2 * NODES)) for i in range(4 * NODES)]
        series = [
            mpmath.fsum(value * table[j * (2 * k + 1) % (4 * NODES)] for k, value in enumerate(values)) * 2 / NODES
            for j in range(NODES)
        ]
        series[0] /= 2
        bound = mpmath.mpf(TOLERANCE[dtype]) * max(abs(value) for value in values)
        degree, rest = NODES - 1, mpmath.mpf(0)
        while degree > 1 and rest + abs(series[degree]) < bound:
            rest += abs(series[degree])
            degree -= 1
        exact = _monomials(series[: degree + 1], (middle - centre) / half, half)
        high = torch.tensor(float(exact[0]), dtype=dtype).item()
        return (high, float(exact[0] - high), *(float(c) for c in exact[1:]))


def _monomials(series: Sequence[Any], shift: Any, half: Any) -> list[Any]:
    """Expand sum series_k T_k((y - shift half)/half), y = x - centre, in powers of y."""
    first, second = [mpmath.mpf(1)], [-shift, 1 / half]
    total = [mpmath.mpf(0)] * len(series)
    for k, c in enumerate(series):
        current = first if k == 0 else second
        if k >= 2:
            current = [mpmath.mpf(0)] * (k + 1)
            for i, value in enumerate(second):
                current[i] -= 2 * shift * value
                current[i + 1] += 2 * value / half
            for i, value in enumerate(first):
                current[i] -= value
            first, second = second, current
        for i, value in enumerate(current):
            total[i] += c * value
    return total


def horner(coefficients: Coefficients, x: torch.Tensor) -> torch.Tensor:
    """Return high + (low + sum_k c_k x^k), same shape and dtype as x, for coefficients (high, low, c_1..c_n), n >= 1.

    Without autograd (inside a custom Function) it runs in place, one pass a coefficient; otherwise it is made of
    differentiable, traceable operations.
    """
    high, *rest = coefficients
    if torch.compiler.is_compiling() or torch.is_grad_enabled():
        result = rest[-1] * x + rest[-2]
        for c in reversed(rest[:-2]):
            result = result * x + c
        return result + high
    constants = _constants(coefficients, x.dtype, x.device)
    result = torch.addcmul(constants[-2], x, constants[-1])
    for constant in reversed(constants[1:-2]):
        torch.addcmul(constant, result, x, out=result)
    return result.add_(constants[0])


@lru_cache(maxsize=256)
def _constants(coefficients: Coefficients, dtype: torch.dtype, device: torch.device) -> tuple[torch.Tensor, ...]:
    # As scalars on the device the constants make each step one fused multiply-add kernel.
    with torch.inference_mode(False):
        return tuple(torch.tensor(c, dtype=dtype, device=device) for c in coefficients)
