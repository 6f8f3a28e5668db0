"""Independent values whose means are influences: one row for each sample, the total first, then each token."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from nstheory.errors import ArgumentError
from nstheory.measure.intervals.bounded import output_bounds
from nstheory.measure.intervals.confidence import Range
from nstheory.measure.sampling.gradient import CheckedGradient
from nstheory.measure.sampling.user_function import CheckedFunction
from nstheory.noise.sources import Block, GaussianSource, TokenSource


class GradientSampler:
    """|J|^2, then |J_i|^2 for every token i, then |J_i| where the whole Jacobian is known."""

    def __init__(
        self, gradient: CheckedGradient, source: GaussianSource, jacobian: str, probes: int, steepest: float | None
    ) -> None:
        self.gradient, self.source, self.probes = gradient, source, probes
        self.jacobian, self.steepest = jacobian, steepest
        self.tokens = source.shape[0]
        self.scale = source.scale
        self.passes = 1

    def prepare(self, block: Block, rows: int) -> None:
        """Do nothing: the random signs of a block can be drawn only when the number of outputs is known."""

    def values(self, x: Tensor, part: slice) -> Tensor:
        """Return one row of values for each row of `x`, the rows `part` of the block."""
        exact = True

        def probes(rows: int, k: int) -> list[Tensor] | None:
            nonlocal exact
            exact = self.jacobian == "exact" or k == 1 or (self.jacobian == "auto" and k <= 4)
            if exact:
                return None
            return list(self.source.signs(rows, self.probes, k).transpose(0, 1))

        found = self.gradient(x, probes)
        squares = sum(one.square() for one in found)
        assert isinstance(squares, Tensor)
        squares = squares * (self.scale**2 / (1 if exact else self.probes))
        each = squares.reshape(len(x), self.tokens, -1).sum(2)
        total = each.sum(1, keepdim=True)
        if self.steepest is not None:
            self._check_steepest(float(total.max()), exact)
        return torch.cat([total, each, each.sqrt()] if exact else [total, each], 1)

    def check_size(self) -> None:
        """Raise ArgumentError where f is so small that digits are lost."""
        self.gradient.check_size()

    def _check_steepest(self, largest: float, exact: bool) -> None:
        assert self.steepest is not None
        if not exact:
            raise ArgumentError("gradient_bound needs the whole Jacobian; add jacobian = 'exact' or leave it out")
        norm = math.sqrt(largest) / self.scale
        if norm > self.steepest * (1 + 1e-5):
            raise ArgumentError(
                f"the gradient of f has norm {norm!r}, above gradient_bound = {self.steepest!r}; state a larger one, or "
                "leave it out and accept an asymptotic interval"
            )

    def ranges(self) -> tuple[Range, Range, Range] | None:
        """Return the ranges of the total, of one token's influence, and of a geometric influence; None if unknown."""
        if self.steepest is None:
            return None
        norm = self.steepest * self.scale
        square = Range(0.0, norm**2, norm**2)
        return square, square, Range(0.0, norm, norm)


class TokenSampler:
    """sum_i Inf_i, then Inf_i for every token i."""

    def __init__(self, function: CheckedFunction, source: TokenSource) -> None:
        self.function, self.source = function, source
        self.tokens = math.prod(source.shape)
        self.passes = 1 + self.tokens

    def prepare(self, block: Block, rows: int) -> None:
        """Draw for a whole block, so that the batch size does not matter."""
        others, share = self.source.others(block.input(0, slice(rows)))
        self.others, self.share = others.flatten(1), share.flatten(1)

    def values(self, x: Tensor, part: slice) -> Tensor:
        """Return one row of values for each row of `x`, the rows `part` of the block."""
        output = self.function(x)
        each = []
        for position in range(self.tokens):
            y = x.flatten(1).clone()
            y[:, position] = self.others[part, position]
            change = (output - self.function(y.reshape(x.shape))).square().sum(1)
            each.append(change * self.share[part, position] / 2)
        stacked = torch.stack(each, 1)
        return torch.cat([stacked.sum(1, keepdim=True), stacked], 1)

    def check_size(self) -> None:
        """Raise ArgumentError where f is so small that digits are lost."""
        self.function.check_size()

    def ranges(self) -> tuple[Range, Range, Range] | None:
        """Return the ranges of the total, of one token's influence, and of a geometric influence; None if unknown."""
        if self.function.bounds is None and self.function.norm_bound is None:
            return None
        assert self.function.shape is not None
        known = output_bounds(self.function.bounds, self.function.norm_bound, math.prod(self.function.shape))
        one = 2 * known.largest_variance  # |u - v|^2 / 2 <= 2 max variance
        return Range(0.0, self.tokens * one, self.tokens * one), Range(0.0, one, one), Range(0.0, one, one)
