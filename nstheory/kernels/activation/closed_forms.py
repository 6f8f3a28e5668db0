"""Dual activations in closed form of smooth functions of a standard normal pair: erf, exact gelu, sin, exp, identity.

Each chain lists E f(X) f(Y), then its derivatives in rho, which are E f'(X) f'(Y) and so on (Price's theorem). They run
in float64 whatever the dtype of rho.
"""

from __future__ import annotations

import math
from typing import Any

import mpmath
import torch

from nstheory.kernels.numerics.constants import constant
from nstheory.kernels.numerics.elementwise import Chain
from nstheory.kernels.numerics.polynomial import DIGITS, Coefficients, fit, horner


def erf_moment(rho: torch.Tensor) -> torch.Tensor:
    """Return (2/pi) arcsin(2 rho/3), the arcsine law for erf(x) without any scale."""
    return 2 / math.pi * torch.asin(rho / 1.5)


def erf_slope(rho: torch.Tensor) -> torch.Tensor:
    """Return (4/pi) / sqrt(9 - 4 rho^2)."""
    return 4 / math.pi * torch.rsqrt(9 - 4 * rho * rho)


def sin_moment(rho: torch.Tensor) -> torch.Tensor:
    """Return sinh(rho)/e; it is its own second derivative."""
    return torch.sinh(rho) * math.exp(-1)


def sin_slope(rho: torch.Tensor) -> torch.Tensor:
    """Return cosh(rho)/e."""
    return torch.cosh(rho) * math.exp(-1)


def exp_moment(rho: torch.Tensor) -> torch.Tensor:
    """Return exp(1 + rho); it is its own derivative."""
    return torch.exp(rho) * math.e


def exp_covariance(rho: torch.Tensor) -> torch.Tensor:
    """Return e (exp(rho) - 1)."""
    return torch.expm1(rho) * math.e


def gelu_moment(rho: torch.Tensor) -> torch.Tensor:
    """Return E gelu(X) gelu(Y) = 1/(2 pi sqrt(4 - rho^2)) + rho/4 + rho arcsin(rho/2)/(2 pi).

    It vanishes at one negative rho0; the product (rho - rho0) Q(rho) with a fitted Q > 0 keeps the relative error small
    there too.
    """
    high, low, coefficients = _gelu_quotient()
    return ((rho - high) - low) * horner(coefficients, rho)


def gelu_slope(rho: torch.Tensor) -> torch.Tensor:
    """Return the derivative 1/4 + arcsin(rho/2)/(2 pi) + rho (5 - rho^2)/(2 pi (4 - rho^2)^(3/2)).

    The odd part cancels most of 1/4 near rho = -1; a fit in 1 + rho is used below -0.4.
    """
    square = 4 - rho * rho
    odd = torch.asin(0.5 * rho) + rho * (1 + square) / (square * torch.sqrt(square))
    left = horner(_gelu_slope_coefficients(), (1 + rho).clamp(max=0.6))
    return torch.where(rho < -0.4, left, 0.25 + odd / (2 * math.pi))


def gelu_curvature(rho: torch.Tensor) -> torch.Tensor:
    """Return the second derivative (36 - 10 rho^2 + rho^4) / (2 pi (4 - rho^2)^(5/2))."""
    x = rho * rho
    square = 4 - rho * rho
    return (36 - 10 * x + x * x) / (2 * math.pi * square * square * torch.sqrt(square))


def gelu_covariance(rho: torch.Tensor) -> torch.Tensor:
    """Return E gelu(X) gelu(Y) - 1/(4 pi), which vanishes at 0 without cancellation."""
    root = torch.sqrt(4 - rho * rho)
    even = rho / (2 * root * (2 + root)) + torch.asin(0.5 * rho)
    return rho * (0.25 + even / (2 * math.pi))


def _gelu(rho: Any) -> Any:
    return 1 / (2 * mpmath.pi * mpmath.sqrt(4 - rho**2)) + rho / 4 + rho * mpmath.asin(rho / 2) / (2 * mpmath.pi)


def _gelu_prime(rho: Any) -> Any:
    odd = mpmath.asin(rho / 2) + rho * (5 - rho**2) / (4 - rho**2) ** mpmath.mpf(1.5)
    return mpmath.mpf(1) / 4 + odd / (2 * mpmath.pi)


@constant
def _gelu_quotient() -> tuple[float, float, Coefficients]:
    """Return the root of the gelu dual as high + low, and the polynomial of the quotient on [-1, 1]."""
    with mpmath.workdps(DIGITS):
        root = mpmath.findroot(_gelu, mpmath.mpf(-0.35))
        high = float(root)
        return high, float(root - high), fit(lambda x: _gelu(x) / (x - root), -1.0, 1.0, 0.0, torch.float64)


@constant
def _gelu_slope_coefficients() -> Coefficients:
    return fit(_gelu_prime, -1.0, -0.4, -1.0, torch.float64)


ERF = Chain((erf_moment, erf_slope))
SIN = Chain((sin_moment, sin_slope, sin_moment, sin_slope))
EXP = Chain((exp_moment, exp_moment, exp_moment))
EXP_COVARIANCE = Chain((exp_covariance, exp_moment, exp_moment))
GELU = Chain((gelu_moment, gelu_slope, gelu_curvature))
GELU_COVARIANCE = Chain((gelu_covariance, gelu_slope, gelu_curvature))
