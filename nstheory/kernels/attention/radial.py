"""Lengths and angle of a token and its noisy copy, and of the directions that attention compares tokens with.

For standard normal x, y in R^d of correlation rho, |x| is chi distributed and, along x, y = rho x + sqrt(1 - rho^2) z:

    y.x/|x| = rho |x| + s g,   |y_across| = s h,   s = sqrt(1 - rho^2),   g normal, h chi of d - 1 degrees of freedom.

A Gaussian matrix W does the same once more to W^T x and W^T y. A function of (|x|, |y|, cos) is averaged over these few
independent variables by quadrature; the fluctuations are of order 1/sqrt(d).
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

import numpy as np
import torch
from numpy.polynomial.hermite_e import hermegauss
from scipy.linalg import eigh_tridiagonal
from scipy.special import gammaincinv, ndtr

# Nodes for the length of x, and for g and h, where the function is not smooth on the scale of the fluctuations.
LENGTH_NODES, ALONG_NODES, ACROSS_NODES = 16, 8, 4


@dataclass(frozen=True)
class PlaneNode:
    """One node of the average: lengths of the two vectors, the cosine between them, its weight."""

    lengths: tuple[torch.Tensor, torch.Tensor]
    cosine: torch.Tensor
    weight: float | torch.Tensor


def typical(d: int, rho: torch.Tensor) -> list[PlaneNode]:
    """Return the one node that d -> infinity leaves: both lengths sqrt(d), cosine rho; on a line the cosine is 1 or -1."""
    length = torch.full_like(rho, math.sqrt(d))
    if d > 1:
        return [PlaneNode((length, length), rho, 1.0)]
    alike = 0.5 + torch.asin(rho) / math.pi
    one = torch.ones_like(rho)
    return [PlaneNode((length, length), one, alike), PlaneNode((length, length), -one, 1 - alike)]


def vectors(d: int, rho: torch.Tensor) -> list[PlaneNode]:
    """Return nodes for (|x|, |y|, cos) of two Gaussian vectors of correlation rho in R^d, exact up to high degree."""
    lengths, across = _chi(d, LENGTH_NODES), _chi(d - 1, ACROSS_NODES)
    along = hermegauss(ALONG_NODES)
    total = along[1].sum()
    along_nodes = zip(along[0].tolist(), (along[1] / total).tolist(), strict=True)
    nodes = []
    for (length, p), (g, q), (h, w) in itertools.product(lengths, along_nodes, across):
        first, second = rho.new_tensor([length, 0.0]), _step(rho.new_tensor(length), rho, g, h)
        nodes.append(_node(first, second, p * q * w))
    return nodes


def images(d: int, rho: torch.Tensor) -> list[PlaneNode]:
    """Return nodes for W^T x, W^T y over sqrt(d), with Gaussian W, x, y: cubature of degree 5 in six normal variables."""
    nodes = []
    for point, weight in _cubature(6):
        length, h, length_image, h_image = (
            _chi_at(k, g) for k, g in zip((d, d - 1, d, d - 1), (point[0], point[2], point[3], point[5]), strict=True)
        )
        x, y = rho.new_tensor([length, 0.0]), _step(rho.new_tensor(length), rho, point[1], h)
        # W^T maps the two directions of the plane of x and y to independent Gaussian vectors.
        first = x[0] * rho.new_tensor([length_image, 0.0])
        along = y[0] * length_image + y[1] * point[4]
        second = torch.stack([along, y[1] * h_image])
        nodes.append(_node(first / math.sqrt(d), second / math.sqrt(d), weight))
    return nodes


def _step(length: torch.Tensor, rho: torch.Tensor, g: float, h: float) -> torch.Tensor:
    """Return the noisy copy in coordinates along and across x; at rho = 1, where s has no derivative, it is x."""
    rest = (1 - rho) * (1 + rho)
    s = torch.where(rest > 0, torch.sqrt(torch.where(rest > 0, rest, torch.ones_like(rest))), torch.zeros_like(rest))
    return torch.stack([rho * length + s * g, s * h])


def _node(first: torch.Tensor, second: torch.Tensor, weight: float) -> PlaneNode:
    if not float(second[1].detach()):
        # On a line what is averaged is smooth in the coordinate, of either sign: at 0 it goes on as beside 0.
        sign = torch.where(second[0].detach() < 0, -1.0, 1.0).to(second)
        return PlaneNode((first[0], sign * second[0]), sign, weight)
    length = torch.linalg.vector_norm(second)
    return PlaneNode((first[0], length), second[0] / length, weight)


def _chi(d: int, count: int) -> list[tuple[float, float]]:
    """Return the Gauss rule of the chi distribution of d degrees of freedom (Golub and Welsch); 0 for d = 0."""
    if d == 0:
        return [(0.0, 1.0)]
    k, shape = np.arange(count), d / 2
    squares, bases = eigh_tridiagonal(2 * k + shape, np.sqrt(k[1:] * (k[1:] + shape - 1)))
    return list(zip(np.sqrt(2 * squares).tolist(), (bases[0] ** 2).tolist(), strict=True))


def _chi_at(d: int, g: float) -> float:
    """Return the chi variable that is monotone in the normal g."""
    return math.sqrt(2 * float(gammaincinv(d / 2, ndtr(g)))) if d else 0.0


def _cubature(dimension: int) -> list[tuple[tuple[float, ...], float]]:
    """Return the nodes of degree 5 for the standard normal law: the origin, +-sqrt(3) on one and on two axes."""
    axes = np.sqrt(3.0) * np.eye(dimension)
    points = [(np.zeros(dimension), 1 + dimension * (dimension - 7) / 18)]
    points += [(sign * axis, (4 - dimension) / 18) for axis in axes for sign in (1, -1)]
    for one, two in itertools.combinations(axes, 2):
        points += [(a * one + b * two, 1 / 36) for a in (1, -1) for b in (1, -1)]
    return [(tuple(point.tolist()), weight) for point, weight in points]
