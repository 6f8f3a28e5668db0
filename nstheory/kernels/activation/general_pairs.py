"""Dual activations of a general Gaussian pair: any means and variances, in closed form through the orthant moments.

For X ~ N(m1, v1), Y ~ N(m2, v2) of correlation rho each function returns, for `kind`,
    second_moment  E f(X) f(Y)
    covariance     E f(X) f(Y) - E f(X) E f(Y)
    derivative     d/drho E f(X) f(Y) = sqrt(v1 v2) E f'(X) f'(Y)
in float64. Relative accuracy holds where the orthant moments enter with one sign (relu, step, exp); elsewhere
the error is a few 1e-15 of the largest term.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch

from nstheory.kernels.activation.pair import LEAST_VARIANCE, GaussianPair, General, Kind
from nstheory.kernels.normal import bivariate as bivariate
from nstheory.kernels.normal.univariate import DENSITY, DISTRIBUTION, POSITIVE_MEAN


def leaky_relu(slope: float) -> General:
    """Return the general formula of f(x) = x for x > 0, slope x otherwise; slope 0 is relu, -1 the absolute value."""

    def general(pair: GaussianPair, kind: Kind) -> torch.Tensor:
        function = {"second_moment": bivariate.relu, "covariance": bivariate.relu_excess, "derivative": bivariate.cdf}[
            kind
        ]
        (h, k), r = pair.threshold, pair.rho
        value = function(h, k, r)
        if slope:
            # f(x) = x_+ - slope (-x)_+; flipping one sign flips r, and in the derivative f' = 1[x > 0] + slope 1[x < 0]
            sign = 1 if kind == "derivative" else -1
            value = value + slope**2 * function(-h, -k, r)
            value = value + sign * slope * (function(h, -k, -r) + function(-h, k, -r))
        return pair.scale * value

    return general


def step(pair: GaussianPair, kind: Kind) -> torch.Tensor:
    """Return the general formula of f(x) = 1 for x > 0, else 0."""
    (h, k), r = pair.threshold, pair.rho
    if kind == "derivative":
        return bivariate.bivariate_density(h, k, r)
    return bivariate.cdf(h, k, r) if kind == "second_moment" else bivariate.excess(h, k, r)


def sign(pair: GaussianPair, kind: Kind) -> torch.Tensor:
    """Return the general formula of the sign function."""
    (h, k), r = pair.threshold, pair.rho
    return _signs(h, k, r, kind)


def _signs(h: torch.Tensor, k: torch.Tensor, r: torch.Tensor, kind: Kind) -> torch.Tensor:
    """Return E sign(X + h) sign(Y + k) for standard X, Y, its covariance, or its derivative in r."""
    if kind == "derivative":
        return 4 * bivariate.bivariate_density(h, k, r)
    excess = 4 * bivariate.excess(h, k, r)
    if kind == "covariance":
        return excess
    return excess + torch.special.erf(h * math.sqrt(0.5)) * torch.special.erf(k * math.sqrt(0.5))


def erf(pair: GaussianPair, kind: Kind) -> torch.Tensor:
    """Return the general formula of erf(x): a sign blurred by noise of variance 1/2."""
    v1, v2 = pair.variance
    # (1 + 2 v1)(1 + 2 v2) - 4 c^2 without cancellation
    rest = 1 + 2 * (v1 + v2) + 4 * pair.conditional_variance()
    first, second = torch.sqrt(1 + 2 * v1), torch.sqrt(1 + 2 * v2)
    if kind == "derivative":
        d1, d2 = pair.mean[0] / first, pair.mean[1] / second
        r = 2 * pair.covariance / (first * second)
        exponent = (d1 * d1 - 2 * r * d1 * d2 + d2 * d2) * (first * second) ** 2 / rest
        return 4 / math.pi * pair.scale * torch.exp(-exponent) * torch.rsqrt(rest)
    if pair.centred:
        return 2 / math.pi * torch.atan2(2 * pair.covariance, torch.sqrt(rest))
    h, k = math.sqrt(2) * pair.mean[0] / first, math.sqrt(2) * pair.mean[1] / second
    return _signs(h, k, 2 * pair.covariance / (first * second), kind)


def gelu(pair: GaussianPair, kind: Kind) -> torch.Tensor:
    """Return the general formula of x Phi(x), by Stein's identity in both variables.

    With Z, Z' independent noise, x Phi(x) is x P(Z < x): everything reduces to P = P(Z < X, Z' < Y), its derivatives p1
    and p2 in the means, and its mixed derivative q.
    """
    (m1, m2), (v1, v2), c = pair.mean, pair.variance, pair.covariance
    d1, d2 = 1 + v1, 1 + v2
    rest = 1 + v1 + v2 + pair.conditional_variance()  # d1 d2 - c^2
    root, root1, root2 = torch.sqrt(rest), torch.sqrt(d1), torch.sqrt(d2)
    h, k = m1 / root1, m2 / root2
    of_k, of_h = (m2 * d1 - c * m1) / (root1 * root), (m1 * d2 - c * m2) / (root2 * root)
    arc = torch.atan2(c, root) / (2 * math.pi)
    joint = 0.25 + arc if pair.centred else bivariate.cdf(h, k, c / (root1 * root2))
    p1, p2 = DENSITY(h) * DISTRIBUTION(of_k) / root1, DENSITY(k) * DISTRIBUTION(of_h) / root2
    q = DENSITY(h) * DENSITY(of_k) / root
    if kind == "derivative":
        tilted = ((d2 * m1 - c * m2) * (d1 * m2 - c * m1) / rest + c) / rest
        return pair.scale * (joint + (m2 * p2 + c * q) / d2 + (m1 * p1 + c * q) / d1 + q * tilted)
    value = joint * (m1 * m2 + c) + p1 * (v1 * m2 + c * m1 / d1) + p2 * (v2 * m1 + c * m2 / d2)
    value = value + q * (v1 * v2 + c * c * (1 / d1 + 1 / d2 - 1))
    if kind == "second_moment":
        return value
    means = (m1 * DISTRIBUTION(h) + v1 * DENSITY(h) / root1) * (m2 * DISTRIBUTION(k) + v2 * DENSITY(k) / root2)
    return value - means


def sin(pair: GaussianPair, kind: Kind) -> torch.Tensor:
    """Return the general formula of sin(x)."""
    (m1, m2), c = pair.mean, pair.covariance
    spread = 0.5 * (pair.variance[0] + pair.variance[1])
    size = c.abs()
    decay = torch.exp(size - spread)  # at most 1
    odd = torch.sign(c) * -0.5 * torch.expm1(-2 * size) * decay  # exp(-spread) sinh c
    even = 0.5 * (1 + torch.exp(-2 * size)) * decay  # exp(-spread) cosh c
    if kind == "derivative":
        return pair.scale * (even * torch.cos(m1) * torch.cos(m2) + odd * torch.sin(m1) * torch.sin(m2))
    if kind == "covariance":
        even = 0.5 * torch.expm1(-size) ** 2 * decay  # exp(-spread) (cosh c - 1)
    return odd * torch.cos(m1) * torch.cos(m2) + even * torch.sin(m1) * torch.sin(m2)


def exp(pair: GaussianPair, kind: Kind) -> torch.Tensor:
    """Return the general formula of exp(x)."""
    base = torch.exp(pair.mean[0] + pair.mean[1] + 0.5 * (pair.variance[0] + pair.variance[1]))
    if kind == "covariance":
        return base * torch.expm1(pair.covariance)
    value = base * torch.exp(pair.covariance)
    return value if kind == "second_moment" else pair.scale * value


def identity(pair: GaussianPair, kind: Kind) -> torch.Tensor:
    """Return the general formula of x."""
    if kind == "derivative":
        return pair.scale + 0 * pair.rho  # constant, but with a graph to rho as every other
    return pair.covariance if kind == "covariance" else pair.covariance + pair.mean[0] * pair.mean[1]


def polynomial(coefficients: Sequence[float]) -> General:
    """Return the general formula of sum_j coefficients_j x^j: sum_k (v1 v2)^(k/2) rho^k E f^(k)(X) E f^(k)(Y)/k!."""

    def general(pair: GaussianPair, kind: Kind) -> torch.Tensor:
        moments = [_moments(m, v, len(coefficients)) for m, v in zip(pair.mean, pair.variance, strict=True)]
        total, current = torch.zeros_like(pair.rho), list(coefficients)
        power = torch.ones_like(pair.rho)
        for k in range(len(coefficients)):
            first, second = (sum(c * m for c, m in zip(current, side, strict=False)) for side in moments)
            term = power * first * second / math.factorial(k)
            if kind == "derivative":  # power holds scale c^(k-1)
                total = total + (k * term if k else 0.0)
                power = power * (pair.covariance if k else pair.scale)
            else:
                total = total + (term if k or kind == "second_moment" else 0.0)
                power = power * pair.covariance
            current = [j * c for j, c in enumerate(current)][1:]
        return total

    return general


def _moments(mean: torch.Tensor, variance: torch.Tensor, count: int) -> list[torch.Tensor]:
    """Return E X^j for j < count."""
    moments = [torch.ones_like(mean), mean]
    for j in range(2, count):
        moments.append(mean * moments[-1] + (j - 1) * variance * moments[-2])
    return moments[:count]


def relu_mean(mean: torch.Tensor, variance: torch.Tensor) -> torch.Tensor:
    """Return E max(X, 0) for X ~ N(mean, variance), relative error a few 1e-15 also far below zero."""
    deviation = torch.sqrt(variance.clamp(min=LEAST_VARIANCE))
    return deviation * POSITIVE_MEAN(mean / deviation)
