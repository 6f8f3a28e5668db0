"""Dual activations of the kinked family: relu, step, leaky_relu, abs, sign, to rounding over all of [-1, 1].

With w = 1 - |rho| (exact where it matters) and rho = -cos t, the relu dual g = (sin t - t cos t)/(2 pi) obeys
g(rho) = max(rho, 0)/2 + w^(3/2) P(w) because g(rho) - g(-rho) = E X Y / 2 = rho/2. P is analytic on [0, 1] and every
term is positive, so nothing cancels near rho = -1, where the textbook form loses all digits. Likewise its derivative,
the step dual P(X > 0, Y > 0) = t/(2 pi), is sqrt(w) S(w), or 1/2 minus that.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import mpmath
import torch

from nstheory.kernels.numerics.constants import constant
from nstheory.kernels.numerics.elementwise import Pointwise
from nstheory.kernels.numerics.polynomial import DIGITS, Coefficients, fit, horner


@constant
def _relu_coefficients(dtype: torch.dtype) -> Coefficients:
    """Coefficients of P in the module's formula."""

    def quotient(w: Any) -> Any:
        t = mpmath.acos(1 - w)
        return (mpmath.sin(t) - t * mpmath.cos(t)) / (2 * mpmath.pi * w * mpmath.sqrt(w))

    return fit(quotient, 0.0, 1.0, 0.0, dtype)


@constant
def _step_coefficients(dtype: torch.dtype) -> Coefficients:
    """Coefficients of S in the module's formula."""
    return fit(lambda w: mpmath.acos(1 - w) / (2 * mpmath.pi * mpmath.sqrt(w)), 0.0, 1.0, 0.0, dtype)


@constant
def _leaky_coefficients(slope: float) -> Coefficients:
    """Coefficients of (1 - slope)^2 P for float64; the factor enters exactly, which saves three roundings."""
    high, low, *rest = _relu_coefficients(torch.float64)
    factor = (1 - Fraction(slope)) ** 2
    constant = (Fraction(high) + Fraction(low)) * factor
    return (float(constant), float(constant - Fraction(float(constant))), *(float(factor * Fraction(c)) for c in rest))


def relu_tail(rho: torch.Tensor, slope: float = 0.0) -> torch.Tensor:
    """Return (1 - slope)^2 g(-|rho|) = (1 - slope)^2 w^(3/2) P(w); a slope other than 0 needs float64."""
    size = rho.abs()
    w = 1 - size
    # What 1 - |rho| loses by rounding (only for |rho| < 1/2) comes back to first order; g' is near 0.2 there.
    lost = (1 - w).sub_(size)
    coefficients = _leaky_coefficients(slope) if slope else _relu_coefficients(w.dtype)
    return horner(coefficients, w).mul(w).mul(torch.sqrt(w)).add(lost, alpha=0.2 * (1 - slope) ** 2)


def relu_moment(rho: torch.Tensor) -> torch.Tensor:
    """Return g(rho) = E relu(X) relu(Y), relative error at most 4 units in the last place in float32 and float64."""
    return relu_tail(rho).add(rho.clamp(min=0), alpha=0.5)


def step_moment(rho: torch.Tensor) -> torch.Tensor:
    """Return P(X > 0, Y > 0) = (pi - arccos rho)/(2 pi), the derivative of `relu_moment`; same accuracy."""
    size = rho.abs()
    w = 1 - size
    lost = (1 - w).sub_(size)  # as in relu_tail; the density at the origin is near 0.17 there
    tail = horner(_step_coefficients(w.dtype), w).mul(torch.sqrt(w)).add(lost, alpha=0.17)
    return torch.where(rho < 0, tail, 0.5 - tail)


@dataclass(frozen=True)
class OriginDensity(Pointwise):
    """factor / (2 pi sqrt(1 - rho^2)), the bivariate normal density at the origin, and its derivatives of every order.

    The n-th is P_n(rho) (1 - rho^2)^(-n - 1/2) with P_0 = 1 and P_(n+1) = (1 - rho^2) P_n' + (2 n + 1) rho P_n, whose
    coefficients are integers >= 0; at rho = +-1 it is infinite with the sign of P_n.
    """

    factor: float = 1.0
    order: int = 0

    def evaluate(self, rho: torch.Tensor) -> torch.Tensor:
        """Return the derivative, computed in float64."""
        x = rho.double()
        power = torch.rsqrt((1 - x) * (1 + x)) ** (2 * self.order + 1)
        value = torch.zeros_like(x)
        for coefficient in reversed(_density_polynomial(self.order)):
            value = value * x + coefficient
        return (self.factor / (2 * math.pi) * (value * power)).to(rho.dtype)

    def derivative(self) -> Pointwise:
        """Return the derivative of the next order."""
        return OriginDensity(self.factor, self.order + 1)


@constant
def _density_polynomial(order: int) -> tuple[int, ...]:
    """Return the coefficients of P_order, constant term first."""
    p = [1]
    for n in range(order):
        slope = [*(k * c for k, c in enumerate(p[1:], start=1)), 0, 0, 0]
        p = [
            slope[k] - (slope[k - 2] if k > 1 else 0) + (2 * n + 1) * (p[k - 1] if k else 0) for k in range(len(p) + 1)
        ]
    return tuple(p)


@dataclass(frozen=True)
class ReluMoment(Pointwise):
    """E relu(X) relu(Y); computed in the dtype of rho."""

    def evaluate(self, rho: torch.Tensor) -> torch.Tensor:
        """Return g(rho)."""
        return relu_moment(rho)

    def derivative(self) -> Pointwise:
        """Return the step dual."""
        return StepMoment()


@dataclass(frozen=True)
class StepMoment(Pointwise):
    """P(X > 0, Y > 0); computed in the dtype of rho."""

    def evaluate(self, rho: torch.Tensor) -> torch.Tensor:
        """Return arccos(-rho)/(2 pi)."""
        return step_moment(rho)

    def derivative(self) -> Pointwise:
        """Return the bivariate normal density at the origin."""
        return OriginDensity()


@dataclass(frozen=True)
class LeakyMoment(Pointwise):
    """E f(X) f(Y) for f(x) = x, x > 0, and slope x otherwise; slope = 0 is relu, 1 the identity, -1 the absolute value.

    E = (1 + slope^2) g(rho) - 2 slope g(-rho) = (1 - slope)^2 g(rho) + slope rho. For slope > 0 it changes sign at one
    negative rho; there the difference to the root is formed exactly, so the relative error stays small at the root.
    """

    slope: float

    def evaluate(self, rho: torch.Tensor) -> torch.Tensor:
        """Return the second moment, computed in float64."""
        x, a = rho.double(), self.slope
        # (1 + a^2) g(rho) - 2 a g(-rho) with g(rho) = tail + max(rho, 0)/2: positive terms, unless a > 0 and rho < 0
        value = (1 + a * a) / 2 * x.clamp(min=0) - a * (-x).clamp(min=0) + relu_tail(x, a)
        if a <= 0:
            return value.to(rho.dtype)
        e, d, middle = _from_root(x, _moment_root(a))
        left = d * ((1 - a) ** 2 / (2 * math.pi) * middle + a)
        left = left + (1 - a) ** 2 / math.pi * torch.cos(middle) * _sine_defect(e)
        return torch.where(x < 0, left, value).to(rho.dtype)

    def derivative(self) -> Pointwise:
        """Return E f'(X) f'(Y)."""
        return LeakySlope(self.slope)


@dataclass(frozen=True)
class LeakySlope(Pointwise):
    """E f'(X) f'(Y) = (1 - slope)^2 P(X > 0, Y > 0) + slope, the derivative of LeakyMoment."""

    slope: float

    def evaluate(self, rho: torch.Tensor) -> torch.Tensor:
        """Return the derivative, computed in float64; for slope < 0 it is formed from the distance to its root."""
        x, a = rho.double(), self.slope
        if a >= 0:
            return ((1 - a) ** 2 * step_moment(x) + a).to(rho.dtype)
        e, _, _ = _from_root(x, _slope_root(a))
        return ((1 - a) ** 2 / math.pi * e).to(rho.dtype)

    def derivative(self) -> Pointwise:
        """Return (1 - slope)^2 times the density at the origin."""
        return OriginDensity((1 - self.slope) ** 2)


@dataclass(frozen=True)
class LeakyCovariance(Pointwise):
    """E f(X) f(Y) - (E f)^2 for the leaky relu, without cancellation near rho = 0.

    It is (1 + slope)^2 rho/4 + (1 - slope)^2 e(rho), e(rho) = (sqrt(1 - rho^2) + rho arcsin rho - 1)/(2 pi) >= 0 even.
    """

    slope: float

    def evaluate(self, rho: torch.Tensor) -> torch.Tensor:
        """Return the covariance, computed in float64."""
        x, a = rho.double(), self.slope
        return ((1 + a) ** 2 / 4 * x + (1 - a) ** 2 * even_part(x)).to(rho.dtype)

    def derivative(self) -> Pointwise:
        """Return that of the second moment, from which it differs by a constant."""
        return LeakySlope(self.slope)


def even_part(rho: torch.Tensor) -> torch.Tensor:
    """Return (g(rho) + g(-rho))/2 - 1/(2 pi) = (sqrt(1 - rho^2) + rho arcsin rho - 1)/(2 pi)."""
    return rho / (2 * math.pi) * (torch.asin(rho) - rho / (1 + torch.sqrt((1 - rho) * (1 + rho))))


def arcsine(rho: torch.Tensor) -> torch.Tensor:
    """Return E sign(X) sign(Y) = (2/pi) arcsin rho (Sheppard)."""
    return 2 / math.pi * torch.asin(rho)


def abs_moment(rho: torch.Tensor) -> torch.Tensor:
    """Return E |X||Y| = 2 g(rho) + 2 g(-rho) = |rho| + 4 w^(3/2) P(w)."""
    return rho.abs() + 4 * relu_tail(rho)


def abs_covariance(rho: torch.Tensor) -> torch.Tensor:
    """Return E |X||Y| - 2/pi."""
    return 4 * even_part(rho)


def step_covariance(rho: torch.Tensor) -> torch.Tensor:
    """Return P(X > 0, Y > 0) - 1/4 = arcsin(rho)/(2 pi)."""
    return torch.asin(rho) / (2 * math.pi)


# Where a dual activation vanishes: (angle, high, low), rho0 = -cos(angle) = high + low to twice the working precision.
Root = tuple[float, float, float]


def _from_root(x: torch.Tensor, root: Root) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return ((t - t0)/2, rho - rho0, (t + t0)/2) where rho = -cos t, and t0, rho0 are the root's.

    rho - rho0 = 2 sin((t + t0)/2) sin((t - t0)/2) gives the small angle without cancellation.
    """
    angle, high, low = root
    t = torch.acos(-x)
    middle = 0.5 * (t + angle)
    d = (x - high) - low
    near = torch.asin((d / (2 * torch.sin(middle))).clamp(-1, 1))
    return torch.where((t - angle).abs() < 1, near, 0.5 * (t - angle)), d, middle


def _root(angle: Any) -> Root:
    rho = -mpmath.cos(angle)
    high = float(rho)
    return float(angle), high, float(rho - mpmath.mpf(high))


@constant
def _moment_root(slope: float) -> Root:
    """Return the root of (1 - slope)^2 g(rho) + slope rho for slope > 0."""
    # For a small slope the root is near t = (6 pi slope)^(1/3), where sin t - t cos t loses twice that many digits.
    digits = DIGITS + int(max(0.0, -math.log10(slope)))
    with mpmath.workdps(digits):
        weight, a = (1 - mpmath.mpf(slope)) ** 2 / (2 * mpmath.pi), mpmath.mpf(slope)
        low, high = mpmath.mpf(0), mpmath.pi / 2
        for _ in range(int(3.4 * digits)):
            t = (low + high) / 2
            below = weight * (mpmath.sin(t) - t * mpmath.cos(t)) < a * mpmath.cos(t)
            low, high = (t, high) if below else (low, t)
        return _root(low)


@constant
def _slope_root(slope: float) -> Root:
    """Return the root of (1 - slope)^2 t/(2 pi) + slope for slope < 0."""
    with mpmath.workdps(DIGITS):
        a = mpmath.mpf(slope)
        return _root(-2 * mpmath.pi * a / (1 - a) ** 2)


def _sine_defect(e: torch.Tensor) -> torch.Tensor:
    """Return sin e - e cos e for |e| <= pi/2 by its Taylor series, which does not cancel."""
    square = e * e
    terms = [(-1) ** (k + 1) * 2 * k / math.factorial(2 * k + 1) for k in range(1, 13)]
    return horner((terms[0], 0.0, *terms[1:]), square) * square * e
