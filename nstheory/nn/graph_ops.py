"""What cannot be traced, as operators that stand in a compiled graph whole: weights, draws of noise, checks of values.

Generators, counters of calls and messages about single elements break a graph of torch.compile. Behind an operator they run as
they do without it, on real numbers, and the graph around them stays one. An operator takes tensors and numbers alone, so
that a regularizer is named by a number; copies and unpickled ones get numbers of their own.
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

import torch
from torch import Tensor

if TYPE_CHECKING:
    from nstheory.nn.module import NoiseStability

_OWNERS: WeakValueDictionary[int, NoiseStability] = WeakValueDictionary()
_numbers = count()

# Each call draws, counts or looks anew, so that no compiler may merge, repeat or drop one.
_TAGS = (torch.Tag.nondeterministic_seeded,)
torch.library.define("nstheory::weight", "(Tensor like, int owner) -> Tensor", tags=_TAGS)
torch.library.define("nstheory::rows", "(Tensor x, int chosen, int owner) -> Tensor", tags=_TAGS)
torch.library.define("nstheory::noisy", "(Tensor x, Tensor? frozen, int owner) -> (Tensor, Tensor)", tags=_TAGS)
torch.library.define(
    "nstheory::checked",
    "(Tensor similarity, Tensor counted, Tensor p_logits, Tensor q_logits, Tensor? mask, str form) -> Tensor",
    tags=_TAGS,
)


def numbered(owner: NoiseStability) -> int:
    """Return the number by which operators find this regularizer, for as long as it lives."""
    number = next(_numbers)
    _OWNERS[number] = owner
    return number


@torch.library.impl("nstheory::weight", "CompositeExplicitAutograd")
def _weight(like: Tensor, owner: int) -> Tensor:
    return torch.tensor(_OWNERS[owner].weight(), dtype=torch.float64)


@torch.library.register_fake("nstheory::weight")
def _(like: Tensor, owner: int) -> Tensor:
    return torch.empty((), dtype=torch.float64, device="cpu")


@torch.library.impl("nstheory::rows", "CompositeExplicitAutograd")
def _rows(x: Tensor, chosen: int, owner: int) -> Tensor:
    return _OWNERS[owner].rows(x, chosen)


@torch.library.register_fake("nstheory::rows")
def _(x: Tensor, chosen: int, owner: int) -> Tensor:
    return x.new_empty((chosen,), dtype=torch.int64)


@torch.library.impl("nstheory::noisy", "CompositeExplicitAutograd")
def _noisy(x: Tensor, frozen: Tensor | None, owner: int) -> tuple[Tensor, Tensor]:
    return _OWNERS[owner].noisy(x, frozen)


@torch.library.register_fake("nstheory::noisy")
def _(x: Tensor, frozen: Tensor | None, owner: int) -> tuple[Tensor, Tensor]:
    return torch.empty_like(x), x.new_empty((), dtype=torch.float32)


@torch.library.impl("nstheory::checked", "CompositeExplicitAutograd")
def _checked(
    similarity: Tensor, counted: Tensor, p_logits: Tensor, q_logits: Tensor, mask: Tensor | None, form: str
) -> Tensor:
    from nstheory.nn.penalty import check_values

    check_values(similarity, counted, p_logits, q_logits, mask, form)  # type: ignore[arg-type]
    return torch.zeros_like(similarity)


@torch.library.register_fake("nstheory::checked")
def _(
    similarity: Tensor, counted: Tensor, p_logits: Tensor, q_logits: Tensor, mask: Tensor | None, form: str
) -> Tensor:
    return torch.empty_like(similarity)
