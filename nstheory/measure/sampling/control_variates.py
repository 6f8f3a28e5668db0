"""Control variates for Gaussian inputs: Hermite polynomials of one direction, whose means under noise are known.

With t = <a, X>, s = <a, Y> for a unit vector a, (t, s) is a rho-correlated pair, so
E t s = rho, E (t^2 - 1)(s^2 - 1) = 2 rho^2, and t, s, t^2 - 1, s^2 - 1, t (s^2 - 1), s (t^2 - 1) have mean 0.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

_ROOT = math.sqrt(2.0)


class HermiteControls:
    """Degree-1 and degree-2 controls along the strongest linear direction of f, found from a separate sample.

    rho    the correlation of every series
    """

    columns = 5

    def __init__(self, direction: Tensor, rho: tuple[float, ...]) -> None:
        self.direction = direction  # [input elements], unit length
        self.rho = rho

    def score(self, noise: Tensor) -> Tensor:
        """Return t = <a, X>, [rows], in float64."""
        return (noise.reshape(len(noise), -1) @ self.direction.to(noise.dtype)).to(torch.float64)

    def pair(self, t: Tensor, s: Tensor, index: int) -> Tensor:
        """Return group means [groups, 5] of the controls of a pair; all have mean zero."""
        rho = self.rho[index]
        t2, s2 = (t.square() - 1) / _ROOT, (s.square() - 1) / _ROOT
        columns = (t + s, t2 + s2, t * s - rho, t2 * s2 - rho * rho, t * s2 + s * t2)
        return torch.stack([column.mean(1) for column in columns], 1)

    def alone(self, t: Tensor) -> Tensor:
        """Return group means [groups, 5] for quantities of X alone: t, t^2 - 1, and columns of zeros.

        Higher degrees would fit better still, but what they leave has tails too heavy for a normal interval.
        """
        zero = torch.zeros_like(t)
        columns = (t, (t.square() - 1) / _ROOT, zero, zero, zero)
        return torch.stack([column.mean(1) for column in columns], 1)


def strongest_direction(outputs: Tensor, noise: Tensor) -> Tensor:
    """Return about the leading left singular vector of E X f(X)^T from one sample; [input elements].

    outputs   f(X), [rows, k];   noise   X, [rows, *shape]
    """
    flat = noise.reshape(len(noise), -1).to(torch.float64)
    matrix = flat.T @ (outputs - outputs.mean(0))  # [input elements, k]
    vector = matrix[:, 0]
    if matrix.shape[1] > 1:
        # Two power iterations: any direction is valid, a good one only makes the interval shorter.
        vector = matrix @ (matrix.T @ (matrix @ (matrix.T @ matrix.sum(1))))
    length = float(torch.linalg.vector_norm(vector))
    return vector / length if length > 0.0 else torch.full_like(vector, 1 / math.sqrt(len(vector)))
