"""The second forward pass, on the noisy inputs: whole or piece by piece, with noise on the embeddings or not."""

from __future__ import annotations

import operator
from collections.abc import Callable
from contextlib import nullcontext
from typing import Any

import torch
from torch import Tensor

from nstheory.errors import ArgumentError
from nstheory.nn.schedule import is_whole
from nstheory.noise.embeddings import EmbeddingNoise

_TOKENS = 256  # the least number of tokens in a piece
# A function of the noisy ids of some elements of the batch, and of their indices (int [chosen], None for all), that returns
# their logits.
SecondPass = Callable[[Tensor, Tensor | None], Tensor]


def in_pieces(
    second_pass: SecondPass,
    y: Tensor,
    rows: Tensor | None,
    pieces: int,
    noise: EmbeddingNoise | None,
    module: object,
    generator: torch.Generator,
    frozen: Tensor | None,
) -> Tensor:
    """Return the logits of the model on the noisy ids y, computed in so many passes over parts of the batch.

    rows     the elements of the batch that y holds; None: all of them
    noise    Gaussian noise on the embeddings of `module`, drawn from `generator`, but not where `frozen` is True

    Raises ArgumentError when a pass returns no tensor.
    """
    parts: tuple[Tensor | None, ...] = (None,)
    if pieces > 1:
        every = torch.arange(len(y), device=y.device)
        rows = every if rows is None else rows
        parts = every.chunk(pieces)
    found = []
    for part in parts:
        still = take(frozen, part) if frozen is not None and frozen.shape == y.shape else frozen
        with noise.on(module, generator, still) if noise is not None else nullcontext():
            logits = second_pass(take(y, part), take(rows, part))
        if not isinstance(logits, Tensor):
            raise ArgumentError(
                f"the model returned {type(logits).__name__}, not logits; pass select, for example "
                "select=lambda out: out.logits"
            )
        found.append(logits)
    return found[0] if len(found) == 1 else torch.cat(found)


def take(value: Any, rows: Tensor | None) -> Any:
    """Return these elements of a batch; all of it for None."""
    return value if value is None or rows is None else value.index_select(0, rows)


def pieces_of(y: Tensor) -> int:
    """Return the number of parts into which a second pass without gradient is split: 1 to 4 on a CPU, 1 elsewhere.

    The activations of the second pass are alive beside those that the first one keeps for its backward pass. Parts lower that
    peak of memory; parts of too few tokens would cost time.
    """
    return max(1, min(4, y.numel() // _TOKENS, len(y))) if y.device.type == "cpu" else 1


def check_pieces(pieces: object, gradient: str) -> int | None:
    """Return the number of parts, or None for the default; raises ArgumentError below 1, and above 1 unless gradient is "half"."""
    if pieces is None:
        return None
    if not (is_whole(pieces) and pieces >= 1):  # type: ignore[operator]
        raise ArgumentError(f"pieces = {repr(pieces)[:60]}; it has to be an integer >= 1, such as 4, or None")
    if pieces != 1 and gradient != "half":
        raise ArgumentError(f"pieces = {pieces!r} saves memory with gradient='half' only; choose that, or pieces=1")
    return operator.index(pieces)  # type: ignore[arg-type]
