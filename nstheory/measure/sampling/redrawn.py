"""Drawing one token of an input again."""

from __future__ import annotations

import torch
from torch import Tensor

from nstheory.noise.sources import TokenSource


def random_steps(rows: int, tokens: int, source: TokenSource) -> Tensor:
    """Return [rows, tokens]: how many allowed ids further each redraw goes, from 1 to U - 1."""
    generator = source.generator
    size = len(free_ids(source))
    return torch.randint(1, size, (rows, tokens), generator=generator, device=generator.device).to(source.device)


def free_ids(source: TokenSource) -> list[int]:
    """Return the ids that noise draws from, in order."""
    return [token for token in range(source.vocab_size) if token not in source.frozen_ids]


def resampled_at(x: Tensor, position: int, steps: Tensor, source: TokenSource) -> tuple[Tensor, Tensor]:
    """Return X^i, in which token i is another allowed id, and the probability (U - 1)/U that a redraw changes it.

    x          [rows, *shape] of token ids; `position` counts the tokens of one input in order
    steps      [rows, tokens], from `random_steps`
    A frozen token stays; its probability, in [rows], is 0.
    """
    flat = x.reshape(len(x), -1)
    old = flat[:, position].contiguous()
    free = torch.tensor(free_ids(source), device=x.device, dtype=x.dtype)
    frozen = torch.isin(old, torch.tensor(source.frozen_ids, device=x.device, dtype=x.dtype))
    new = free[(torch.searchsorted(free, old) + steps[:, position]) % len(free)]
    y = flat.clone()
    y[:, position] = torch.where(frozen, old, new)
    share = (~frozen).to(torch.float64) * ((len(free) - 1) / len(free))
    return y.reshape(x.shape), share
