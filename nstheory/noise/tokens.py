"""Token noise: each token is kept with probability q, and otherwise drawn uniformly from the allowed ids.

Influence needs a second kind: one token of an input becomes another allowed id, never its old one.
"""

from __future__ import annotations

import operator
from collections.abc import Iterable
from contextlib import suppress
from typing import Literal

import torch
from torch import Tensor

from nstheory.errors import ArgumentError
from nstheory.noise.conventions import CONVENTIONS as CONVENTIONS
from nstheory.noise.conventions import keep_probability as keep_probability
from nstheory.noise.generators import given_generator
from nstheory.numbers import boolean, integer, real

MAX_VOCABULARY = 10**8  # ids stand in a table, of 800 MB at that size


def resample_tokens(
    x: Tensor,
    keep_prob: float,
    vocab_size: int | None = None,
    *,
    frozen_ids: Iterable[int] = (),
    allowed_ids: Iterable[int] | None = None,
    frozen: Tensor | None = None,
    generator: torch.Generator,
    validate: bool = True,
) -> Tensor:
    """Return Y: a copy of the token ids in which each token is kept or drawn again.

    Y_i = x_i with probability q, else uniform over the allowed ids = range(vocab_size) minus frozen_ids (the draw may
    return the old id). A token that is a frozen id (an "=" sign, padding, a separator) is never changed and never
    drawn; a frozen id may lie outside range(vocab_size).

    x            integer tensor of any shape, for example [batch, tokens]; not changed
    allowed_ids  draw from these instead of range(vocab_size); a token that is neither allowed nor frozen is redrawn but
                 never drawn, so (X, Y) is exchangeable only where x has no such token
    frozen       bool, of a shape that broadcasts to x: True where a token stays whatever it is
    generator    the only source of randomness; draws are made on its device, so a CPU generator gives the same noise
                 on every machine. The stream advances by the same amount whatever the tokens are
    validate     False skips the checks of the ids, which cost one synchronisation with a GPU

    Raises ArgumentError for ids that are neither allowed nor frozen, and when no token of `x` can change.
    Source: the sampler of "Noise Stability of Transformer Models", section 6, arXiv 2602.08287.

    The result has the shape and the dtype of x.

    >>> x = torch.arange(8).remainder(4)
    >>> nst.resample_tokens(x, 0.1, vocab_size=4, frozen_ids=(0,), generator=torch.Generator().manual_seed(1))
    tensor([0, 1, 3, 1, 0, 3, 2, 1])
    """
    noise = TokenNoise(keep_prob, vocab_size, frozen_ids, allowed_ids)
    return noise(x, given_generator(generator), frozen=frozen, validate=boolean(validate, "validate"))


class TokenNoise:
    """The sampler of `resample_tokens` with its settings checked once: `noise(x, generator)` draws one Y."""

    def __init__(
        self,
        keep_prob: float,
        vocab_size: int | None,
        frozen_ids: Iterable[int] = (),
        allowed_ids: Iterable[int] | None = None,
    ) -> None:
        self.keep_prob = real(keep_prob, "keep_prob", least=0.0, most=1.0)
        self.frozen_ids = id_tuple("frozen_ids", frozen_ids)
        if allowed_ids is None:
            if vocab_size is None:
                raise ArgumentError("vocab_size is missing; give it, or allowed_ids, so that noise knows what to draw")
            self.vocab_size: int | None = check_vocabulary(vocab_size, self.frozen_ids)
            known = torch.arange(self.vocab_size)
            drawn = known[
                ~torch.isin(known, torch.tensor([one for one in self.frozen_ids if 0 <= one < self.vocab_size]))
            ]
        else:
            self.vocab_size = None if vocab_size is None else integer(vocab_size, "vocab_size", most=MAX_VOCABULARY)
            drawn = torch.tensor(self._checked_allowed(id_tuple("allowed_ids", allowed_ids), self.vocab_size))
        self.table = drawn  # [allowed ids], on the CPU
        # Then a place in the table is an id, and needs no look-up.
        self._all_in_order = torch.equal(drawn, torch.arange(len(drawn)))
        self._tables: dict[tuple[torch.device, torch.dtype], tuple[Tensor, Tensor]] = {}

    def __call__(
        self, x: Tensor, generator: torch.Generator, *, frozen: Tensor | None = None, validate: bool = True
    ) -> Tensor:
        """Return one noisy copy of the token ids x; see `resample_tokens`."""
        return self.draw(x, self.fixed(x, frozen), generator, validate=validate)

    def draw(
        self, x: Tensor, fixed: Tensor, generator: torch.Generator, *, validate: bool = True, may_stay: bool = False
    ) -> Tensor:
        """Return one noisy copy of x, in which the tokens where `fixed` is True stay; `may_stay`: all of them may."""
        if validate and not x.is_meta:  # which has no ids to look at
            self.check_ids(x, fixed, may_stay)
        keep = self._kept(x, generator)
        return torch.where(keep | fixed, x, self._redrawn(x, generator))

    def other(self, x: Tensor, generator: torch.Generator) -> Tensor:
        """Return x with every token another allowed id, uniformly; tokens that are frozen ids stay.

        x   ids of any shape, each of them allowed or frozen; which ones, is not checked
        """
        table, _ = self._on(x)
        # The allowed ids stand in a circle; 1 to U - 1 steps reach each of the other ones once.
        steps = torch.randint(1, len(table), x.shape, generator=generator, device=generator.device).to(x.device)
        place = steps.add_(x if self._all_in_order else torch.searchsorted(table, x.contiguous()))
        place = torch.where(place < len(table), place, place - len(table))
        new = place.to(x.dtype) if self._all_in_order else table[place]
        return torch.where(self.fixed(x), x, new) if self.frozen_ids else new

    def one_position(self, x: Tensor, generator: torch.Generator) -> Tensor:
        """Return bool like x [batch, tokens]: True at one random position of each row whose id is not frozen."""
        free = ~self.fixed(x)
        rank = torch.rand(x.shape, generator=generator, device=generator.device).to(x.device)
        chosen = rank.masked_fill(~free, -1.0).argmax(1, keepdim=True)
        return torch.zeros_like(free).scatter(1, chosen, True) & free

    def pair(
        self, shape: tuple[int, ...], generator: torch.Generator, redraw: Literal["uniform", "other"] = "uniform"
    ) -> tuple[Tensor, Tensor]:
        """Return (X, Y) of int64 on the generator's device: X uniform over the allowed ids, Y its noisy copy.

        redraw   "uniform": as `draw` does; "other": a token that is not kept becomes another id
        """
        x = self._redrawn(torch.empty(shape, dtype=torch.int64, device=generator.device), generator)
        fresh = self.other(x, generator) if redraw == "other" else self._redrawn(x, generator)
        return x, torch.where(self._kept(x, generator), x, fresh)

    def _kept(self, x: Tensor, generator: torch.Generator) -> Tensor:
        return torch.rand(x.shape, generator=generator, device=generator.device).to(x.device) < self.keep_prob

    def _redrawn(self, x: Tensor, generator: torch.Generator) -> Tensor:
        """Return allowed ids with the shape, device and type of x, uniformly and whatever x holds."""
        table, _ = self._on(x)
        place = torch.randint(len(table), x.shape, generator=generator, device=generator.device).to(x.device)
        return place.to(x.dtype) if self._all_in_order else table[place]

    def fixed(self, x: Tensor, frozen: Tensor | None = None) -> Tensor:
        """Return a bool tensor of x's shape: True where noise leaves the token alone."""
        if not isinstance(x, Tensor) or x.is_floating_point() or x.is_complex() or x.dtype == torch.bool:
            found = f"a tensor of {x.dtype}" if isinstance(x, Tensor) else type(x).__name__
            raise ArgumentError(f"x is {found}; it has to be a tensor of integer token ids, such as torch.int64")
        fixed = torch.isin(x, self._on(x)[1]) if self.frozen_ids else torch.zeros_like(x, dtype=torch.bool)
        if frozen is None:
            return fixed
        return fixed | broadcast_frozen(frozen, x.shape).to(x.device)

    def _on(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Return the ids to draw from and the frozen ids, with the device and type of x."""
        key = (x.device, x.dtype)
        if key not in self._tables:
            frozen = torch.tensor(self.frozen_ids, dtype=x.dtype, device=x.device)
            self._tables[key] = (self.table.to(x.device, x.dtype), frozen)
        return self._tables[key]

    def _checked_allowed(self, allowed: tuple[int, ...], vocab_size: int | None) -> list[int]:
        if vocab_size is not None and allowed and not 0 <= allowed[0] <= allowed[-1] < vocab_size:
            raise ArgumentError(
                f"allowed_ids run from {allowed[0]} to {allowed[-1]}, outside range(vocab_size) = range({vocab_size}); "
                "raise vocab_size or drop those ids"
            )
        drawn = [token for token in allowed if token not in set(self.frozen_ids)]
        if len(drawn) < 2:
            raise ArgumentError(
                f"allowed_ids without frozen_ids leaves {len(drawn)} ids to draw from; noise needs at least 2: "
                "allow more ids or freeze fewer"
            )
        return drawn

    def check_ids(self, x: Tensor, fixed: Tensor, may_stay: bool = False) -> None:
        """Raise ArgumentError when an id is neither allowed nor `fixed`, and when all are fixed; waits for a GPU once.

        may_stay   True: noise may leave all of them alone
        """
        outside = (x < 0) & ~fixed
        if self.vocab_size is not None:
            outside |= (x >= self.vocab_size) & ~fixed
        # Both questions in one transfer: on a GPU each .item() would stop the queue.
        any_outside, all_fixed = torch.stack([outside.any(), fixed.all()]).tolist()
        if any_outside:
            place = tuple(outside.nonzero()[0].tolist())
            raise ArgumentError(
                f"x{list(place)} = {int(x[place])} is outside range(vocab_size) = range({self.vocab_size}) and not in "
                f"frozen_ids = {self.frozen_ids}; raise vocab_size, or freeze the id if noise must leave it alone"
            )
        if all_fixed and not may_stay:
            raise ArgumentError(
                f"every token of x (shape {list(x.shape)}) is one of frozen_ids = {self.frozen_ids} or at a frozen "
                "position, so noise can change nothing; freeze fewer or leave this batch out"
            )


def broadcast_frozen(frozen: object, shape: torch.Size, name: str = "frozen") -> Tensor:
    """Return the bool tensor `frozen` in that shape; raises ArgumentError when it is not bool or does not fit."""
    if isinstance(frozen, Tensor) and frozen.dtype == torch.bool:
        with suppress(RuntimeError):
            return frozen.expand(shape)
    found = f"{frozen.dtype} of shape {list(frozen.shape)}" if isinstance(frozen, Tensor) else repr(frozen)[:60]
    raise ArgumentError(
        f"{name} is {found}; it has to be torch.bool and broadcast to the shape {list(shape)} of the tokens, True where one "
        "stays (attention_mask == 0 freezes padding)"
    )


def frozen_at(positions: tuple[int, ...], shape: torch.Size, device: torch.device) -> Tensor:
    """Return a bool tensor of that shape, True at these positions of the last axis (negative: from the end).

    Raises ArgumentError for a position that the shape does not have.
    """
    length = shape[-1]
    for position in positions:
        if not -length <= position < length:
            raise ArgumentError(
                f"frozen_positions has {position}, but x has {length} tokens; use -{length} to {length - 1}"
            )
    line = torch.zeros(length, dtype=torch.bool)
    line[list(positions)] = True
    return line.to(device).expand(shape)


def id_tuple(name: str, ids: Iterable[int]) -> tuple[int, ...]:
    """Return token ids sorted and without repetition; raises ArgumentError for anything but integers."""
    try:
        return tuple(sorted({_id(token) for token in ids}))
    except (TypeError, OverflowError):
        raise ArgumentError(f"{name} = {repr(ids)[:60]}; it has to be integers, such as (113,) or ()") from None


def _id(token: int) -> int:
    if isinstance(token, bool):
        raise TypeError
    found = operator.index(token)
    if abs(found) >= 2**63:  # no token of a tensor
        raise OverflowError
    return found


def frozen_tuple(frozen_ids: Iterable[int]) -> tuple[int, ...]:
    """Return the frozen ids sorted and without repetition; raises ArgumentError for anything but integers."""
    return id_tuple("frozen_ids", frozen_ids)


def check_vocabulary(vocab_size: int, frozen: tuple[int, ...]) -> int:
    """Return vocab_size as an int; raises ArgumentError unless at least two ids remain to draw from."""
    size = integer(vocab_size, "vocab_size", least=2, most=MAX_VOCABULARY)
    remaining = size - sum(0 <= token < size for token in frozen)
    if remaining < 2:
        raise ArgumentError(
            f"vocab_size = {size} with {len(frozen)} frozen ids leaves {max(remaining, 0)} ids to draw from; "
            "noise needs at least 2: freeze fewer ids or check vocab_size"
        )
    return size
