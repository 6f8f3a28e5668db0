"""Table noise: each position chooses among its own K candidates, with weights of its own.

It is the general product space of tokens. Noise keeps a choice with probability rho and else makes it anew, by the same
weights, so that with f_S = sum_{R subset of S} (-1)^(|S| - |R|) E[f | x_R] the stability is sum_k rho^k W_k (the theorem
spectrum.efron_stein_product_measures), as for uniform tokens, whose table has one row for all positions and equal weights.
"""

from __future__ import annotations

import torch
from torch import Tensor

from nstheory.errors import ArgumentError

# Weights that somebody typed or divided sum to 1 up to this.
_ROUNDING = 1e-9


class TableNoise:
    """A product space of tokens: position i holds ids[i, c] where c is drawn with probability weights[i, c].

    ids       [n, K] int64; or [1, K], one row for all n positions
    weights   [n, K] or [1, K], >= 0, each row with the sum 1; 0 fills up a row that has fewer candidates
    n         the number of positions where there is one row; else left out

    A position whose whole weight lies on one candidate is fixed. Raises ArgumentError.

    >>> table = TableNoise(torch.tensor([[3, 5], [4, 5]]), torch.tensor([[0.75, 0.25], [1.0, 0.0]]))
    >>> table.free.tolist(), table.tokens(torch.tensor([[1, 0]])).tolist()
    ([True, False], [[5, 4]])
    """

    def __init__(self, ids: Tensor, weights: Tensor, n: int | None = None) -> None:
        if ids.ndim != 2 or ids.shape != weights.shape or ids.numel() == 0 or ids.is_floating_point():
            raise ArgumentError(
                f"ids is {ids.dtype} of shape {list(ids.shape)} and weights of {list(weights.shape)}; both have to be "
                "[positions, candidates], ids of an integer type"
            )
        if n is not None and len(ids) not in (1, n):
            raise ArgumentError(f"n = {n} with {len(ids)} rows of candidates; give one row for all, or one for each")
        self.n = len(ids) if n is None else n
        self.ids, self.weights = ids, weights.to(torch.float64)
        sums = self.weights.sum(1)
        wrong = ~((self.weights >= 0).all(1) & ((sums - 1).abs() <= _ROUNDING))  # nan is wrong too
        if bool(wrong.any()):
            row = int(wrong.nonzero()[0])
            raise ArgumentError(
                f"the weights of position {row} are {_shown(self.weights[row])} with the sum {float(sums[row]):.9g}; they "
                "have to be >= 0 with the sum 1: divide them by it"
            )
        up_to = self.weights.cumsum(1)
        self._up_to = up_to / up_to[:, -1:]

    @property
    def free(self) -> Tensor:
        """Which positions can change, bool [n]."""
        return (self.weights.amax(1) < 1).expand(self.n)

    def draw(self, rows: int, generator: torch.Generator) -> Tensor:
        """Return choices [rows, n], independent, by the weights."""
        return self._place(_uniform((rows, self.n), generator))

    def tokens(self, choices: Tensor) -> Tensor:
        """Return the ids of choices [rows, n], of the same shape."""
        if len(self.ids) == 1:
            return self.ids[0][choices]
        return self.ids.gather(1, choices.T).T

    def star(self, rows: int, rho: tuple[float, ...], generator: torch.Generator) -> list[Tensor]:
        """Return X and for every rho in [0, 1] its copy Y, choices [rows, n]; all copies share the random numbers by which they differ from X."""
        x, fresh = self.draw(rows, generator), self.draw(rows, generator)
        decides = _uniform((rows, self.n), generator)
        return [x, *(torch.where(decides < one, x, fresh) for one in rho)]

    def others(self, choices: Tensor, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        """Return for choices [rows, n] other ones, by the weights of what is left, and the probability of another one.

        A redraw changes choice c with probability 1 - weights[c]; that times the square of the change, averaged over the other
        choices, is the mean square of a redraw. A fixed position keeps its choice, with probability 0 of another one.
        """
        own, below = self._own(self.weights, choices), self._own(self._up_to, choices)
        left = 1 - own
        point = _uniform(tuple(choices.shape), generator) * left
        point = torch.where(point >= below - own, point + own, point)
        other = torch.where(left > 0, self._place(point.clamp_(max=1 - 2.0**-53)), choices)
        return other, left

    def one_position(self, rows: int, generator: torch.Generator) -> Tensor:
        """Return [rows, 1]: a position for each row, uniform over those that can change."""
        free = self.free.nonzero()[:, 0]
        return free[torch.randint(len(free), (rows, 1), generator=generator)]

    def some_positions(self, rows: int, count: int, weights: Tensor, generator: torch.Generator) -> Tensor:
        """Return [rows, count] different positions for each row, drawn one after the other by weights [n] >= 0."""
        return torch.multinomial(weights.expand(rows, self.n), count, generator=generator)

    def _own(self, table: Tensor, choices: Tensor) -> Tensor:
        return table[0][choices] if len(table) == 1 else table.gather(1, choices.T).T

    def _place(self, points: Tensor) -> Tensor:
        """Return the first candidate up to which the weights sum to more than the point, [rows, n]: never one of weight 0."""
        if len(self._up_to) == 1:
            return torch.searchsorted(self._up_to[0], points, right=True)
        return torch.searchsorted(self._up_to, points.T.contiguous(), right=True).T


def _uniform(shape: tuple[int, ...], generator: torch.Generator) -> Tensor:
    return torch.rand(shape, generator=generator, dtype=torch.float64)


def _shown(weights: Tensor) -> str:
    first = ", ".join(f"{float(one):.4g}" for one in weights[:4])
    return f"[{first}{', ...' if len(weights) > 4 else ''}]"
