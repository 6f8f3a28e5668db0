"""Block-diagonal weights: one linear layer at every position, a mean over positions, the centre of attention.

    W = diag(W_1, ..., W_g),   W_k one of a few matrices of one shape

The units stand group after group. W A W^T is formed block by block, W_k A_kl W_l^T, never with the whole of W; a single
group is the plain dense layer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from nstheory.bounds.covariance.outward import (
    TINY,
    Ball,
    affine,
    blocks,
    congruence,
    gamma,
    known,
    largest_singular_value,
    product_up,
    row_norms,
    row_sums,
    up,
)


@dataclass(frozen=True)
class BlockDiagonal:
    """Matrices [m, n], and which of them each group of units has."""

    matrices: tuple[Tensor, ...]
    which: tuple[int, ...] = (0,)

    @property
    def groups(self) -> int:
        """How many groups of units."""
        return len(self.which)

    def norm(self) -> Tensor:
        """Return an upper bound on the operator norm: the largest of the blocks'."""
        return torch.stack([largest_singular_value(one) for one in self.matrices]).amax()

    def row_norms(self) -> Tensor:
        """Return upper bounds on the lengths of all rows."""
        lengths = [row_norms(one) for one in self.matrices]
        return torch.cat([lengths[index] for index in self.which])

    def by_group(self, rule: Callable[..., Tensor], *vectors: Tensor) -> Tensor:
        """Return rule(W_k, part of each vector) for every group, one after the other."""
        parts = [vector.chunk(self.groups) for vector in vectors]
        whole = zip(self.which, *parts, strict=True)
        return torch.cat([rule(self.matrices[index], *mine) for index, *mine in whole])

    def absolute(self, vector: Tensor) -> Tensor:
        """Return upper bounds on |W| x for x >= 0."""

        def rule(matrix: Tensor, x: Tensor) -> Tensor:
            return torch.cat([product_up(matrix[part].abs(), x) for part in blocks(*matrix.shape)])

        return self.by_group(rule, vector)

    def affine(self, bias: Tensor | None, vector: Ball) -> Ball:
        """Return W x + b, where every group has the bias b."""
        parts = zip(self.which, vector.middle.chunk(self.groups), vector.radius.chunk(self.groups), strict=True)
        found = [affine(self.matrices[index], bias, Ball(*ends)) for index, *ends in parts]
        return Ball(torch.cat([one.middle for one in found]), torch.cat([one.radius for one in found]))

    def congruence(self, matrix: Ball, spent: bool = False) -> Ball:
        """Return W A W^T; for one group as `intervals.congruence`, which may free A."""
        if self.groups == 1:
            return congruence(self.matrices[self.which[0]], matrix, spent)
        weight = torch.stack([self.matrices[index] for index in self.which])  # [groups, m, n]
        g, m, n = weight.shape
        middle, radius = (one.view(g, n, g, n).transpose(1, 2) for one in (matrix.middle, matrix.radius))
        bracket = up(radius + up(3 * gamma(n) * middle.abs()))
        inner = product_up(weight.abs()[:, None], bracket)
        tails = up((4 * n * TINY) * up(row_sums(weight.reshape(g * m, n)) + 1)).view(1, g, 1, m)
        radius = up(product_up(inner, weight.abs().transpose(1, 2)[None]) + tails)
        middle = weight[:, None] @ middle @ weight.transpose(1, 2)[None]
        return known(*(one.transpose(1, 2).reshape(g * m, g * m) for one in (middle, radius)))


def repeated(matrix: Tensor, groups: int) -> BlockDiagonal:
    """Return the same matrix for every group."""
    return BlockDiagonal((matrix,), (0,) * groups)
