"""Token noise as an input: ids uniform and independent over the allowed ones, each kept with probability rho, else redrawn.

For an embedding h = E[token] of K allowed ids, exactly

    E h = m = (1/K) sum_a E[a],     V = (1/K) sum_a (E[a] - m)(E[a] - m)^T,     Cov(h, h') = rho V,

block diagonal over the positions, since tokens are independent; a frozen position is constant. The law is not Gaussian,
so nothing that rests on gradients may be used (the steepness is infinite); the degrees are those of Efron and Stein, for which
Cov(h, h') = sum_k rho^k W_k over k >= 1 holds in every product space with rho >= 0.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

import torch
from torch import Tensor

from nstheory.bounds.covariance.moments import Moments, spread, square_length
from nstheory.bounds.covariance.outward import (
    Ball,
    exactly,
    gamma,
    known,
    largest_eigenvalue,
    product_up,
    root_up,
    scalar,
    sum_up,
    up,
)
from nstheory.bounds.covariance.rules.affine import complete, share
from nstheory.errors import ArgumentError
from nstheory.noise.tokens import TokenNoise


@dataclass(frozen=True)
class TokenInput:
    """A sequence of ids under token noise, for `propagate_covariance(model, rho, tokens=TokenInput(...))`.

    ids          [tokens] integers: their number, and what stands at the frozen positions
    vocab_size   how many ids there are; allowed_ids names others than all of them
    frozen_ids   are never drawn, and stay where they stand;   frozen   bool [tokens], True where a token stays whatever it is

    Raises ArgumentError as `nn.TokenNoise` does for impossible ids, and for a tensor of another shape.

    >>> model = torch.nn.Sequential(torch.nn.Embedding(5, 4), torch.nn.Flatten(), torch.nn.Linear(12, 1)).eval()
    >>> found = nst.bounds.propagate_covariance(model, 0.5, tokens=nst.bounds.TokenInput([0, 1, 2], vocab_size=5))
    >>> [round(float(end), 6) for end in found.layers[-1].correlation[0]]
    [0.5, 0.5]
    """

    ids: Any
    vocab_size: int | None = None
    frozen_ids: Iterable[int] = ()
    allowed_ids: Iterable[int] | None = None
    frozen: Any = None
    noise: TokenNoise = field(init=False, repr=False)
    free: Tensor = field(init=False, repr=False)

    def __post_init__(self) -> None:
        try:
            ids = torch.as_tensor(self.ids).detach().cpu()
            frozen = None if self.frozen is None else torch.as_tensor(self.frozen).cpu()
        except (TypeError, ValueError, RuntimeError, NotImplementedError) as error:
            raise ArgumentError(f"ids and frozen are tensors or lists of numbers: {error}") from None
        if ids.dim() != 1 or not len(ids):
            raise ArgumentError(
                f"ids has shape {tuple(ids.shape)}; one sequence [tokens] with at least one id is needed"
            )
        noise = TokenNoise(0.0, self.vocab_size, self.frozen_ids, self.allowed_ids)
        object.__setattr__(self, "ids", ids)
        object.__setattr__(self, "noise", noise)
        object.__setattr__(self, "free", ~noise.fixed(ids, frozen))


@dataclass(frozen=True)
class Tokens:
    """The state before the embedding: a sequence of ids, some of them random.

    ids, free   the ids [tokens], and True where a token is random
    allowed     the ids that noise draws from
    rho         the probability that a token is kept
    spent       as in `Moments`; tokens have no matrices to free, but the propagation sets it on every state
    """

    ids: Tensor
    free: Tensor
    allowed: Tensor
    rho: float
    spent: bool = False

    @property
    def units(self) -> int:
        """The number of tokens."""
        return len(self.ids)


def token_start(given: TokenInput, rho: float) -> Tokens:
    """Return the state of the input for a keep probability rho; ArgumentError unless it lies in [0, 1]."""
    if not 0 <= rho <= 1:
        raise ArgumentError(f"rho = {rho!r}; tokens are kept with a probability, so 0 to 1 is needed")
    return Tokens(given.ids, given.free, given.noise.table, rho)


def chosen_tokens(state: Tokens, index: Tensor) -> Tokens:
    """Return the tokens named by index; ArgumentError where one is named twice (its copies would not be independent)."""
    if len(index.unique()) < len(index):
        raise ArgumentError("a token is read twice before the embedding; embed the tokens and copy the vectors")
    return replace(state, ids=state.ids[index], free=state.free[index])


def embedded(state: Tokens, table: Tensor) -> Moments:
    """Return the moments of the embedded tokens, [tokens * width], for a table [ids, width]."""
    count, width = len(state.ids), table.shape[1]
    used = torch.cat([state.ids[~state.free], state.allowed if bool(state.free.any()) else state.ids[:0]])
    if used.numel() and not 0 <= int(used.min()) <= int(used.max()) < len(table):
        raise ArgumentError(
            f"ids from {int(used.min())} to {int(used.max())} do not fit an embedding of {len(table)} rows"
        )
    drawn = table[state.allowed] if bool(state.free.any()) else table[:1]
    mean, block = _uniform(drawn)
    middle = torch.where(state.free[:, None], mean.middle, table[torch.where(state.free, 0, state.ids)])
    radius = torch.where(state.free[:, None], mean.radius, torch.zeros_like(mean.radius))
    ends = (
        torch.where(state.free[:, None], drawn.amin(0), middle),
        torch.where(state.free[:, None], drawn.amax(0), middle),
    )
    n = count * width
    entries = Ball(*(torch.zeros(count, width, count, width, dtype=torch.float64) for _ in range(2)))
    for position in torch.nonzero(state.free).flatten().tolist():
        entries.middle[position, :, position] = block.middle
        entries.radius[position, :, position] = block.radius
    entries = Ball(entries.middle.view(n, n), entries.radius.view(n, n))
    norm = largest_eigenvalue(block) if bool(state.free.any()) else scalar(0.0)
    variance = spread(entries, norm=norm)
    centre = Ball(middle.flatten(), radius.flatten())
    off_mean = root_up(sum_up(up(centre.radius * centre.radius)))
    everywhere = torch.full((n,), math.inf, dtype=torch.float64)
    return complete(
        Moments(
            mean=centre,
            off_mean=off_mean,
            energy=up(square_length(centre, off_mean) + variance.trace),
            variance=variance,
            gap=share(variance, state.rho),
            steepness=everywhere,
            steepest=scalar(math.inf),
            low=ends[0].flatten(),
            high=ends[1].flatten(),
            rho=state.rho,
            exact=True,
        )
    )


def _uniform(rows: Tensor) -> tuple[Ball, Ball]:
    """Return the mean and the covariance of a row drawn uniformly, as balls."""
    count = rows.shape[0]
    if count == 1:
        return exactly(rows[0]), exactly(rows.new_zeros(rows.shape[1], rows.shape[1]))
    middle = rows.mean(0)
    radius = up(up(2 * gamma(count + 2) * up(rows.abs().sum(0) * (1 + 2 * gamma(count)))) / count)
    # sum (r - mean)(r - mean)^T / K = sum (r - c)(r - c)^T / K - (mean - c)(mean - c)^T for every c; differences are off by UNIT.
    centred = rows - middle
    size = product_up(centred.abs().T, centred.abs())
    error = up(up(2 * gamma(count + 8) * size) / count)
    error = up(error + up(radius[:, None] * radius))
    return known(middle, radius), known((centred.T @ centred) / count, up(error + 2.0**-1021))
