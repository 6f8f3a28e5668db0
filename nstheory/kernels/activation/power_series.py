"""Dual activations as power series: E f(X) f(Y) = sum_k a_k^2 rho^k, a_k the coefficient of f on the k-th normalised
Hermite polynomial. Finite and exact for a polynomial; cut at a stated error for other functions.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import torch

from nstheory.errors import ArgumentError
from nstheory.kernels.numerics.constants import constant
from nstheory.kernels.numerics.elementwise import Pointwise

# Veltkamp's constant: it splits a float64 into two halves whose products are exact.
SPLIT = 2.0**27 + 1.0
LARGEST = 1e280


def hermite_coefficients(coefficients: Sequence[float]) -> list[Fraction]:
    """Return b_k with sum_j coefficients_j x^j = sum_k b_k He_k(x), exactly.

    x^j = sum_i j!/(2^i i! (j - 2i)!) He_(j - 2i). Raises ArgumentError for an empty list and for infinite numbers or nan.
    """
    if not coefficients or not all(math.isfinite(c) for c in coefficients):
        raise ArgumentError(f"polynomial coefficients are {list(coefficients)}; give at least one, all finite")
    result = [Fraction(0)] * len(coefficients)
    for j, c in enumerate(coefficients):
        for i in range(j // 2 + 1):
            weight = Fraction(math.factorial(j), 2**i * math.factorial(i) * math.factorial(j - 2 * i))
            result[j - 2 * i] += Fraction(c) * weight
    return result


@dataclass(frozen=True)
class Series(Pointwise):
    """sum_k (high_k + low_k) rho^k by compensated Horner (Graillat, Langlois, Louvet), as if in twice the precision.

    For negative rho the terms alternate; compensation keeps the relative error near one unit in the last place unless
    the sum is smaller than its terms by a factor of about 10^15.
    """

    high: tuple[float, ...]
    low: tuple[float, ...]

    def evaluate(self, rho: torch.Tensor) -> torch.Tensor:
        """Return the sum, computed in float64."""
        x = rho.double()
        x_high, x_low = _halves(x)
        total = torch.full_like(x, self.high[-1])
        error = torch.full_like(x, self.low[-1])
        for high, low in zip(reversed(self.high[:-1]), reversed(self.low[:-1]), strict=True):
            product = total * x
            t_high, t_low = _halves(total)
            lost = t_low * x_low - (((product - t_high * x_high) - t_low * x_high) - t_high * x_low)
            total = product + high
            back = total - product
            lost = lost + ((product - (total - back)) + (high - back)) + low
            error = error * x + lost
        return (total + error).to(rho.dtype)

    def derivative(self) -> Series:
        """Return sum_k k w_k rho^(k-1)."""
        return Series(*_derivative_weights(self.high, self.low))

    def without_constant(self) -> Series:
        """Return the same series without its constant term: the covariance."""
        return Series((0.0, *self.high[1:]), (0.0, *self.low[1:]))


def polynomial_series(coefficients: tuple[float, ...]) -> Series:
    """Return the dual of the polynomial sum_j coefficients_j x^j: sum_k k! b_k^2 rho^k."""
    return Series(*_moment_weights(coefficients))


Split = tuple[tuple[float, ...], tuple[float, ...]]


@constant
def _moment_weights(coefficients: tuple[float, ...]) -> Split:
    expansion = hermite_coefficients(coefficients)
    return _split([math.factorial(k) * b * b for k, b in enumerate(expansion)])


@constant
def _derivative_weights(high: tuple[float, ...], low: tuple[float, ...]) -> Split:
    exact = [k * (Fraction(h) + Fraction(e)) for k, (h, e) in enumerate(zip(high, low, strict=True))]
    return _split(exact[1:] or [Fraction(0)])


def _split(weights: Sequence[Fraction]) -> Split:
    """Return each weight as the sum of two floats. Raises ArgumentError when one is too large for float64."""
    if any(abs(w) > LARGEST for w in weights):
        raise ArgumentError(f"the second moment exceeds {LARGEST:g}; scale the activation down")
    high = tuple(float(w) for w in weights)
    return high, tuple(float(w - Fraction(h)) for w, h in zip(weights, high, strict=True))


def _halves(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    scaled = SPLIT * x
    high = scaled - (scaled - x)
    return high, x - high
