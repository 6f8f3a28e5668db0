"""Enclosures in floating point: every bound is moved outward by what rounding can have done, never by a typed epsilon.

Round to nearest gives fl(x) = x(1 + d) with |d| <= u = 2^-53, or an error below the least normal number where the result
underflows; so the next float up is at least the exact result of one operation. A sum of n products, in any order, with
or without fused operations, is off by at most gamma_n sum |x_i y_i| + n tiny, gamma_n = n u/(1 - n u) (Higham 2002, 3.1).
All tensors are float64 on the CPU. An overflow gives an infinite bound: useless, but true.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

UNIT = 2.0**-53
TINY = torch.finfo(torch.float64).tiny
_INF = torch.tensor(math.inf, dtype=torch.float64)
# Steps of the search for a shift that Cholesky accepts: how far it is above the estimate, in parts of it.
_GROWTH = (2.0**-6, 2.0**-4, 2.0**-2, 1.0)
_POWER_STEPS = 60
BLOCK = 2**16


def up(x: Tensor) -> Tensor:
    """Return the next float above: at least the exact result of the one operation that gave x; nan becomes infinity."""
    return torch.nextafter(torch.nan_to_num(x, nan=math.inf, posinf=math.inf, neginf=-math.inf), _INF)


def down(x: Tensor) -> Tensor:
    """Return the next float below; nan becomes minus infinity."""
    return torch.nextafter(torch.nan_to_num(x, nan=-math.inf, posinf=math.inf, neginf=-math.inf), -_INF)


def gamma(n: int) -> float:
    """Return gamma_n = n u/(1 - n u), rounded up."""
    return math.nextafter(n * UNIT / (1 - n * UNIT), math.inf)


def scalar(x: float) -> Tensor:
    """Return a float64 number as a tensor without dimension."""
    return torch.tensor(x, dtype=torch.float64)


def root_up(x: Tensor) -> Tensor:
    """Return an upper bound on sqrt(max(x, 0))."""
    return up(torch.sqrt(x.clamp(min=0)))


def root_down(x: Tensor) -> Tensor:
    """Return a lower bound on sqrt(max(x, 0)), at least 0."""
    return down(torch.sqrt(x.clamp(min=0))).clamp(min=0)


def sum_up(x: Tensor) -> Tensor:
    """Return an upper bound on the sum of nonnegative numbers."""
    return up(up(x.sum()) * (1 + 2 * gamma(max(x.numel(), 1))))


def sum_down(x: Tensor) -> Tensor:
    """Return a lower bound on the sum of nonnegative numbers."""
    return down(down(x.sum()) * (1 - 2 * gamma(max(x.numel(), 1)))).clamp(min=0)


def product_up(a: Tensor, b: Tensor) -> Tensor:
    """Return entry-wise upper bounds on the matrix product of two nonnegative matrices (or a matrix and a vector)."""
    n = a.shape[-1]
    return up(up((a @ b) * (1 + 2 * gamma(n))) + 2 * n * TINY)


def row_norms(matrix: Tensor) -> Tensor:
    """Return upper bounds on the Euclidean lengths of the rows."""
    lengths = matrix.new_zeros(matrix.shape[0])
    for part in blocks(*matrix.shape):
        size = matrix[part].abs().amax(1)
        scaled = matrix[part] / size.clamp(min=TINY)[:, None]  # no overflow; underflow only far below the largest
        squares = up(up(scaled.square_().sum(1)) * (1 + 2 * gamma(matrix.shape[1] + 8)))
        lengths[part] = torch.where(size == 0, 0.0, up(root_up(up(squares + matrix.shape[1] * TINY)) * size))
    return lengths


def blocks(n: int, width: int) -> list[slice]:
    """Return the rows 0..n-1 in slices of at most `BLOCK` numbers, so that temporaries stay small."""
    step = max(1, BLOCK // max(width, 1))
    return [slice(start, min(start + step, n)) for start in range(0, n, step)]


@dataclass(frozen=True)
class Ball:
    """Numbers known to lie within `radius` of `middle`, entry by entry; an infinite radius says that nothing is known."""

    middle: Tensor
    radius: Tensor

    @property
    def low(self) -> Tensor:
        """Lower ends."""
        return down(self.middle - self.radius)

    @property
    def high(self) -> Tensor:
        """Upper ends."""
        return up(self.middle + self.radius)

    @property
    def size(self) -> Tensor:
        """Upper bounds on the absolute values."""
        return up(self.middle.abs() + self.radius)

    def release(self) -> None:
        """Free the numbers; for a ball that nobody reads any more (a storage that others share stays)."""
        self.middle.set_()
        self.radius.set_()


def exactly(x: Tensor) -> Ball:
    """Return the ball of a tensor that is exact."""
    return Ball(x, torch.zeros_like(x))


def known(middle: Tensor, radius: Tensor) -> Ball:
    """Return a ball; where the middle is not finite it becomes 0 with an infinite radius."""
    fine = torch.isfinite(middle)
    if bool(fine.all()) and not bool(torch.isnan(radius).any()):
        return Ball(middle, radius)
    radius = torch.where(fine, torch.nan_to_num(radius, nan=math.inf, posinf=math.inf), math.inf)
    return Ball(torch.where(fine, middle, 0.0), radius)


def between(low: Tensor, high: Tensor) -> Ball:
    """Return a ball that holds [low, high]; unbounded where an end is infinite."""
    middle = 0.5 * low + 0.5 * high
    return known(middle, torch.maximum(up(high - middle), up(middle - low)).clamp(min=0))


def plus(a: Ball, b: Ball) -> Ball:
    """Return the sum of two balls."""
    middle = a.middle + b.middle
    return known(middle, up(up(a.radius + b.radius) + up(UNIT * middle.abs())))


def scaled(a: Ball, factor: Ball) -> Ball:
    """Return the product of a ball with a ball that broadcasts with it."""
    middle = a.middle * factor.middle
    spread = up(up(factor.middle.abs() * a.radius) + up(factor.radius * a.size))
    return known(middle, up(spread + up(up(UNIT * middle.abs()) + TINY)))


def affine(weight: Tensor, bias: Tensor | None, vector: Ball) -> Ball:
    """Return W x + b for a vector x: |W| (radius + gamma |middle|), and the rounding of the last sum."""
    n = weight.shape[1]
    if bias is None and not bool(vector.middle.any()) and not bool(vector.radius.any()):
        return exactly(weight.new_zeros(weight.shape[0]))
    middle = weight @ vector.middle
    radius = product_up(weight.abs(), up(vector.radius + up(2 * gamma(n) * vector.middle.abs())))
    radius = up(radius + 2 * n * TINY)
    return plus(known(middle, radius), exactly(torch.zeros_like(middle) if bias is None else bias))


def congruence(weight: Tensor, matrix: Ball, spent: bool = False) -> Ball:
    """Return W A W^T: the radius is |W| (radius + 3 gamma |middle|) |W|^T, which covers the rounding of both products.

    The radius of A is overwritten by the bracket, which is still a radius of A; it is freed when `spent`.
    """
    m, n = weight.shape
    tails = up((4 * n * TINY) * up(row_sums(weight) + 1))
    radius = weight.new_empty(m, m)
    for part in blocks(n, n):
        matrix.radius[part] = up(matrix.radius[part] + up(3 * gamma(n) * matrix.middle[part].abs()))
    for part in blocks(m, n):
        inner = product_up(weight[part].abs(), matrix.radius)
        for other in blocks(m, n):
            radius[part, other] = up(product_up(inner, weight[other].abs().T) + tails[other])
    if spent:
        matrix.radius.set_()
    middle = weight.new_empty(m, m)
    for part in blocks(m, n):
        torch.mm(weight[part] @ matrix.middle, weight.T, out=middle[part])
    return known(middle, radius)


def row_sums(matrix: Tensor) -> Tensor:
    """Return upper bounds on the sums of the absolute values of each row."""
    return up(torch.linalg.vector_norm(matrix, 1, dim=1) * (1 + 2 * gamma(matrix.shape[1] + 1)))


def largest_eigenvalue(matrix: Ball) -> Tensor:
    """Return an upper bound on the largest eigenvalue of a symmetric positive semidefinite matrix in the ball."""
    n = matrix.middle.shape[0]
    if n == 0:
        return scalar(0.0)
    symmetric = (matrix.middle + matrix.middle.T).mul_(0.5)
    spread = up(0.5 * up(row_sums(matrix.radius) + row_sums(matrix.radius.T))).amax()
    return _eigenvalue(symmetric, up(spread + up(2 * UNIT * row_sums(symmetric)).amax()))


def _eigenvalue(symmetric: Tensor, spread: Tensor) -> Tensor:
    """Return an upper bound on the largest eigenvalue of a matrix that is within `spread` (in norm) of this one.

    Where Cholesky runs through for s I - A, the least eigenvalue of that matrix is at least -gamma tr(s I - A), by the
    backward error of the factorisation (Rump 2006, theorem 2.3; gamma is taken for four times the dimension). Else the
    largest row sum. The matrix is overwritten.
    """
    n = symmetric.shape[0]
    rows = row_sums(symmetric).amax()
    if not bool(torch.isfinite(rows)) or not bool(torch.isfinite(spread)):
        return _INF
    if float(rows) < 1e-140 or float(rows) > 1e140:  # products of entries may underflow or overflow: do not try
        return up(rows + spread)
    vector = torch.linspace(1, 2, n, dtype=torch.float64)
    for _ in range(_POWER_STEPS):
        image = symmetric @ vector
        length = image.norm()
        if not bool(length > 0):
            break
        vector = image / length
    estimate = float((symmetric @ vector) @ vector)
    diagonal = symmetric.diagonal().clone()
    shifted = symmetric.neg_()
    for growth in _GROWTH:
        shift = estimate * (1 + growth)
        if not shift > 0:
            break
        shifted.diagonal().copy_(shift - diagonal)
        if int(torch.linalg.cholesky_ex(shifted).info) == 0:
            trace = up(sum_up(shifted.diagonal().abs()) + sum_up(diagonal.abs()))
            slack = up(up(2 * gamma(4 * n + 4) * trace) + 2 * n * TINY)
            return torch.minimum(up(up(scalar(shift) + slack) + spread), up(rows + spread))
    return up(rows + spread)


def largest_singular_value(matrix: Tensor) -> Tensor:
    """Return an upper bound on the operator norm, by the largest eigenvalue of the smaller Gram matrix."""
    biggest = float(matrix.abs().max()) if matrix.numel() else 0.0
    if biggest == 0.0:
        return scalar(0.0)
    power = 1.0
    if not 1e-60 < biggest < 1e60:
        power = 2.0 ** max(math.floor(math.log2(biggest)), -1000)  # a power of two: dividing by it is exact
        matrix = matrix / power
    small = matrix if matrix.shape[0] <= matrix.shape[1] else matrix.T
    n, lengths = small.shape[1], row_norms(small)
    # Each entry of the Gram matrix is off by at most gamma |a||b|, and its rows by that times the sum of the lengths.
    total = sum_up(lengths)
    spread = up(up(up(2 * gamma(n) * lengths.amax()) * total) + 2 * n * small.shape[0] * TINY)
    gram = _eigenvalue(small @ small.T, spread)
    frobenius = root_up(sum_up(up(lengths * lengths)))
    slack = root_up(scalar(TINY) * matrix.numel())  # entries that the division made subnormal
    return up(up(torch.minimum(root_up(gram), frobenius) + slack) * power)
