"""Dual activations of a general Gaussian pair: any means and variances, in closed form through the orthant moments.

For X ~ N(m1, v1), Y ~ N(m2, v2) of correlation rho each function returns, for `kind`,
    second_moment  E f(X) f(Y)
    covariance     E f(X) f(Y) - E f(X) E f(Y)
    derivative     d/drho E f(X) f(Y) = sqrt(v1 v2) E f'(X) f'(Y)
in float64, right over the whole range of float64: intermediate results are shares of the variances, thresholds, and
exponents that are added before they are exponentiated. Relative accuracy holds where the orthant moments enter with one
sign (relu, step, exp); elsewhere the error is a few 1e-15 of the largest term.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import torch

from nstheory.kernels.activation.pair import GaussianPair, General, Kind, deviation
from nstheory.kernels.normal import bivariate as bivariate
from nstheory.kernels.normal.univariate import DENSITY, DISTRIBUTION, POSITIVE_MEAN

# Where X > 0 but for a probability of less than exp(-CERTAIN^2/2), beside everything else, X_+ is X.
CERTAIN = 10.0


def leaky_relu(slope: float) -> General:
    """Return the general formula of f(x) = x for x > 0, slope x otherwise; slope 0 is relu, -1 the absolute value."""

    def general(pair: GaussianPair, kind: Kind) -> torch.Tensor:
        value = _positive_parts(pair, 1, 1, kind)
        if slope:
            # f(x) = x_+ - slope (-x)_+; flipping one sign flips r, and in the derivative f' = 1[x > 0] + slope 1[x < 0]
            sign = 1 if kind == "derivative" else -1
            value = value + slope**2 * _positive_parts(pair, -1, -1, kind)
            value = value + sign * slope * (_positive_parts(pair, 1, -1, kind) + _positive_parts(pair, -1, 1, kind))
        return value

    return general


def _positive_parts(pair: GaussianPair, first: int, second: int, kind: Kind) -> torch.Tensor:
    """Return a kind of moment of (first X)_+ and (second Y)_+, the two signs given; the derivative without their product."""
    (h, k), (s1, s2) = pair.threshold, pair.deviation
    h, k, r = first * h, second * k, first * second * pair.rho
    if kind == "derivative":
        return pair.scale * bivariate.cdf(h, k, r)
    m1, m2, c = first * pair.mean[0], second * pair.mean[1], first * second * pair.covariance
    # Given that the other is positive, a negative correlation takes a threshold down.
    against = (-r.detach()).clamp(min=0)
    positive = [a.detach() - against * (-b.detach()).clamp(min=0) > CERTAIN for a, b in ((h, k), (k, h))]
    near = bivariate.relu if kind == "second_moment" else bivariate.relu_excess
    value = pair.scale * near(h, k, r)
    if kind == "second_moment":
        value = torch.where(positive[0], m1 * s2 * POSITIVE_MEAN(k) + c * DISTRIBUTION(k), value)
        value = torch.where(positive[1], m2 * s1 * POSITIVE_MEAN(h) + c * DISTRIBUTION(h), value)
        return torch.where(positive[0] & positive[1], m1 * m2 + c, value)
    value = torch.where(positive[0], c * DISTRIBUTION(k), value)
    value = torch.where(positive[1], c * DISTRIBUTION(h), value)
    return torch.where(positive[0] & positive[1], c, value)


def step(pair: GaussianPair, kind: Kind) -> torch.Tensor:
    """Return the general formula of f(x) = 1 for x > 0, else 0."""
    h, k, r = _jumping(pair)
    if kind == "derivative":
        return torch.where(pair.moving, bivariate.bivariate_density(h, k, r), 0.0)
    return bivariate.cdf(h, k, r) if kind == "second_moment" else bivariate.excess(h, k, r)


def sign(pair: GaussianPair, kind: Kind) -> torch.Tensor:
    """Return the general formula of the sign function."""
    h, k, r = _jumping(pair, at_zero=0.0)
    value = _signs(h, k, r, kind)
    return torch.where(pair.moving, value, 0.0) if kind == "derivative" else value


def _jumping(pair: GaussianPair, at_zero: float = -torch.inf) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return thresholds and correlation; a constant is correlated with nothing, and at 0 its threshold is as given."""
    (h, k), (v1, v2), (m1, m2) = pair.threshold, pair.variance, pair.mean
    if at_zero:
        h = torch.where((v1 == 0) & (m1 == 0), -bivariate.FAR, h)
        k = torch.where((v2 == 0) & (m2 == 0), -bivariate.FAR, k)
    return h, k, torch.where(pair.moving, pair.rho, 0.0)


def _signs(h: torch.Tensor, k: torch.Tensor, r: torch.Tensor, kind: Kind) -> torch.Tensor:
    """Return E sign(X + h) sign(Y + k) for standard X, Y, its covariance, or its derivative in r."""
    if kind == "derivative":
        return 4 * bivariate.bivariate_density(h, k, r)
    excess = 4 * bivariate.excess(h, k, r)
    if kind == "covariance":
        return excess
    return excess + torch.special.erf(h * math.sqrt(0.5)) * torch.special.erf(k * math.sqrt(0.5))


class _Blurred:
    """The pair with independent noise of variance `noise` added to both, in units of the new deviations.

    u1, u2   shares of the noise in the new variances; b1, b2 = 1 - u1, 1 - u2
    r, s     the new correlation, and sqrt(1 - r^2), not 0
    h, k     means over deviations
    of_h     (h - r k)/s, the threshold of X given Y = 0 in units of what is left open, at most FAR; of_k likewise
    """

    def __init__(self, pair: GaussianPair, noise: float) -> None:
        (v1, v2), rho = pair.variance, pair.rho
        d1, d2 = v1 + noise, v2 + noise
        self.u1, self.u2, self.b1, self.b2 = noise / d1, noise / d2, v1 / d1, v2 / d2
        self.root1, self.root2 = torch.sqrt(d1), torch.sqrt(d2)
        self.scale = d1 if pair.tied else self.root1 * self.root2
        self.r = pair.scale / self.scale * rho
        # 1 - rho^2 b1 b2 without cancellation; for large r that of the rounded r, as P is: near r = -1 terms of the size of P cancel, which
        # the same r in all of them survives.
        rest, own = (1 - rho) * (1 + rho) * self.b1 * self.b2 + self.u1 + self.b1 * self.u2, (1 - self.r) * (1 + self.r)
        self.rest = torch.where((self.r.abs() > 0.5) & (own > 0), own, rest)
        self.s = torch.sqrt(self.rest)
        self.h, self.k = pair.mean[0] / self.root1, pair.mean[1] / self.root2
        self.of_h = ((self.h - self.r * self.k) / self.s).clamp(-bivariate.FAR, bivariate.FAR)
        self.of_k = ((self.k - self.r * self.h) / self.s).clamp(-bivariate.FAR, bivariate.FAR)


def erf(pair: GaussianPair, kind: Kind) -> torch.Tensor:
    """Return the general formula of erf(x): a sign blurred by noise of variance 1/2."""
    blurred = _Blurred(pair, 0.5)
    if kind == "derivative":
        joint = DENSITY(blurred.h) * DENSITY(blurred.of_k) / blurred.s
        return 4 * joint * (pair.scale / blurred.scale)
    if pair.centred:
        return 2 / math.pi * torch.atan2(blurred.r, blurred.s)
    return _signs(blurred.h, blurred.k, blurred.r, kind)


def gelu(pair: GaussianPair, kind: Kind) -> torch.Tensor:
    """Return the general formula of x Phi(x), by Stein's identity in both variables.

    With Z, Z' independent noise, x Phi(x) is x P(Z < x): everything reduces to P = P(Z < X, Z' < Y), its derivatives
    in the means, and its mixed derivative; all are in units of the deviations of X + Z and Y + Z'.
    """
    at = _Blurred(pair, 1.0)
    h, k, r, s, b1, b2, u1, u2 = at.h, at.k, at.r, at.s, at.b1, at.b2, at.u1, at.u2
    joint = 0.25 + torch.atan2(r, s) / (2 * math.pi) if pair.centred else bivariate.cdf(h, k, r)
    p1, p2 = DENSITY(h) * DISTRIBUTION(at.of_k), DENSITY(k) * DISTRIBUTION(at.of_h)
    q = DENSITY(h) * DENSITY(at.of_k) / s
    if kind == "derivative":
        tilted = (at.of_h * at.of_k + r) / (at.scale * at.rest) / at.scale
        return pair.scale * (joint + u2 * (k * p2 + r * q) + u1 * (h * p1 + r * q) + q * tilted)
    if kind == "covariance" and pair.centred:
        # E f(X) E f(Y) taken off term by term: 1/s - 1 = r^2/(s (1 + s))
        even = (b1 * b2 / (1 + s) - b1 * b2 + u1 * u2) / s
        return at.scale * r * (joint + r * even / (2 * math.pi))
    value = joint * (h * k + r) + p1 * (b1 * k + u1 * r * h) + p2 * (b2 * h + u2 * r * k)
    value = value + q * (b1 * b2 * at.rest + u1 * u2 * r * r)
    if kind == "covariance":
        value = value - (h * DISTRIBUTION(h) + b1 * DENSITY(h)) * (k * DISTRIBUTION(k) + b2 * DENSITY(k))
    return at.scale * value


def sin(pair: GaussianPair, kind: Kind) -> torch.Tensor:
    """Return the general formula of sin(x)."""
    (m1, m2), c = pair.mean, pair.covariance
    flip = torch.where(pair.rho < 0, -1.0, 1.0).to(c)
    size = flip * c
    decay = torch.exp(-pair.square_of_sum(-flip))  # exp(|c| - (v1 + v2)/2), at most 1
    odd = flip * -0.5 * torch.expm1(-2 * size) * decay  # exp(-(v1 + v2)/2) sinh c
    even = 0.5 * (1 + torch.exp(-2 * size)) * decay  # exp(-(v1 + v2)/2) cosh c
    if kind == "derivative":
        return pair.scale * (even * torch.cos(m1) * torch.cos(m2) + odd * torch.sin(m1) * torch.sin(m2))
    if kind == "covariance":
        even = 0.5 * torch.expm1(-size) ** 2 * decay  # exp(-(v1 + v2)/2) (cosh c - 1)
    return odd * torch.cos(m1) * torch.cos(m2) + even * torch.sin(m1) * torch.sin(m2)


def exp(pair: GaussianPair, kind: Kind) -> torch.Tensor:
    """Return the general formula of exp(x)."""
    total = pair.mean[0] + pair.mean[1]
    whole = total + pair.square_of_sum(torch.ones_like(pair.rho))
    if kind == "second_moment":
        return torch.exp(whole)
    c = pair.covariance
    if kind == "covariance":
        # exp(a) (exp(c) - 1), from the larger of the two terms
        whole = torch.where(c < 0, total + 0.5 * (pair.variance[0] + pair.variance[1]), whole)
        factor = torch.where(c < 0, torch.expm1(c.clamp(max=0)), -torch.expm1(-c.clamp(min=0)))
    else:
        factor = pair.scale
    # In two halves, because the product may be in the float range where the exponential is not.
    half = torch.exp(0.5 * whole)
    half = torch.where(
        (factor == 0) & half.isinf(), 1.0, half
    )  # beside a constant nothing varies, however large the mean is
    return half * factor * half


def exp_in_range(pair: GaussianPair) -> GaussianPair:
    """Return the pair moved to means -v1, -v2; exp(X), exp(Y) are only multiplied, and keep their correlation."""
    return replace(pair, mean=(-pair.variance[0], -pair.variance[1]), centred=False)


def identity(pair: GaussianPair, kind: Kind) -> torch.Tensor:
    """Return the general formula of x."""
    if kind == "derivative":
        return pair.scale + 0 * pair.rho  # constant, but with a graph to rho as every other
    return pair.covariance if kind == "covariance" else pair.covariance + pair.mean[0] * pair.mean[1]


def polynomial(coefficients: Sequence[float]) -> General:
    """Return the general formula of sum_j coefficients_j x^j: sum_k (v1 v2)^(k/2) rho^k E f^(k)(X) E f^(k)(Y)/k!.

    Each variable is scaled by a power of two to order one, and the coefficients with it: products of powers stay in the
    float range where the result does.
    """

    def general(pair: GaussianPair, kind: Kind) -> torch.Tensor:
        shifts, sides = [], []
        for mean, variance in zip(pair.mean, pair.variance, strict=True):
            size = torch.maximum(mean.detach().abs(), torch.sqrt(variance.detach()))
            shift = torch.where(size > 0, torch.frexp(size)[1], 0).to(size)
            shifts.append(shift)
            sides.append(_scaled_polynomial(coefficients, _lifted(mean, -shift), _lifted(variance, -2 * shift), shift))
        (moments1, scaled1, up1), (moments2, scaled2, up2) = sides
        scale = _lifted(pair.scale, -shifts[0] - shifts[1])
        c, total, power = scale * pair.rho, torch.zeros_like(pair.rho), torch.ones_like(pair.rho)
        for k in range(len(coefficients)):
            first = _sum_of_products(scaled1, moments1)
            second = _sum_of_products(scaled2, moments2)
            term = power * first * second / math.factorial(k)
            if kind == "derivative":  # power holds scale c^(k-1)
                total = total + (k * term if k else 0.0)
                power = power * (c if k else scale)
            else:
                total = total + (term if k or kind == "second_moment" else 0.0)
                power = power * c
            scaled1, scaled2 = ([j * a for j, a in enumerate(part)][1:] for part in (scaled1, scaled2))
        return _lifted(total, up1 + up2)

    return general


def _scaled_polynomial(
    coefficients: Sequence[float], mean: torch.Tensor, variance: torch.Tensor, shift: torch.Tensor
) -> tuple[list[torch.Tensor], list[torch.Tensor], torch.Tensor]:
    """Return the moments of the scaled variable, the coefficients on it over 2^up, and up."""
    sizes = [
        math.frexp(a)[1] + j * shift if a else torch.full_like(shift, -torch.inf) for j, a in enumerate(coefficients)
    ]
    up = torch.stack(sizes).amax(0)
    up = torch.where(torch.isfinite(up), up, 0.0)
    scaled = [_lifted(torch.full_like(shift, a), j * shift - up) for j, a in enumerate(coefficients)]
    return _moments(mean, variance, len(coefficients)), scaled, up


def _sum_of_products(left: list[torch.Tensor], right: list[torch.Tensor]) -> torch.Tensor:
    total = left[0] * right[0]
    for a, b in zip(left[1:], right[1:], strict=False):
        total = total + a * b
    return total


def _lifted(value: torch.Tensor, exponent: torch.Tensor) -> torch.Tensor:
    """Return value 2^exponent for whole exponents, also where the power is outside of the float range."""
    for part in range(4):
        value = value * torch.exp2(torch.floor((exponent + part) / 4).clamp(-1000, 1000))
    return value


def _moments(mean: torch.Tensor, variance: torch.Tensor, count: int) -> list[torch.Tensor]:
    """Return E X^j for j < count."""
    moments = [torch.ones_like(mean), mean]
    for j in range(2, count):
        moments.append(mean * moments[-1] + (j - 1) * variance * moments[-2])
    return moments[:count]


def relu_mean(mean: torch.Tensor, variance: torch.Tensor) -> torch.Tensor:
    """Return E max(X, 0) for X ~ N(mean, variance), relative error a few 1e-15 also far below zero."""
    spread = deviation(variance)
    h = torch.where(spread > 0, mean, 0.0) / torch.where(spread > 0, spread, 1.0)
    return torch.where(spread > 0, spread * POSITIVE_MEAN(h), mean.clamp(min=0))
