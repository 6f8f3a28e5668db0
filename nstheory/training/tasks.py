"""Tasks: small data sets that a seed determines completely, and one independent random stream for each use."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import torch
from torch import Tensor

from nstheory.errors import ArgumentError


@dataclass(frozen=True)
class Dataset:
    """Token ids and the class that the last position has to predict, split in two."""

    train_tokens: Tensor  # [train examples, tokens]
    train_targets: Tensor  # [train examples]
    validation_tokens: Tensor  # [validation examples, tokens]
    validation_targets: Tensor  # [validation examples]
    vocab_size: int
    classes: int
    frozen_ids: tuple[int, ...]  # ids that carry no content; noise leaves them alone


def stream(seed: int, purpose: str) -> torch.Generator:
    """Return the generator of one purpose ("initialisation", "split", "batches", "noise") of a run.

    Streams of different purposes are unrelated, so an arm that draws noise sees the same batches as one that does not.
    """
    digest = hashlib.sha256(f"nstheory/{seed}/{purpose}".encode()).digest()
    return torch.Generator().manual_seed(int.from_bytes(digest[:7], "big"))


def modular_addition(p: int, train_fraction: float, seed: int) -> Dataset:
    """Return all p^2 sums `a b =` with target (a + b) mod p, a seeded fraction of them for training.

    p                at least 2; need not be prime. Ids 0 .. p-1 are numbers and p is the "=" sign, so vocab_size = p + 1
    train_fraction   in (0, 1); each part has to get at least one example

    Raises ArgumentError.
    """
    if p < 2:
        raise ArgumentError(f"p = {p!r}; modular addition needs a modulus of at least 2, such as 31 or 113")
    pairs = torch.arange(p * p)
    a, b = pairs // p, pairs % p
    tokens = torch.stack([a, b, torch.full_like(a, p)], dim=1)  # [p*p, 3]
    targets = (a + b) % p  # [p*p]
    # nan would pass a plain comparison with the ends.
    count = round(train_fraction * p * p) if 0.0 < train_fraction < 1.0 else 0
    if not 0 < count < p * p:
        raise ArgumentError(
            f"train_fraction = {train_fraction!r} of {p * p} examples leaves nothing to train on or nothing to "
            "validate on; choose a fraction inside (0, 1), such as 0.3"
        )
    order = torch.randperm(p * p, generator=stream(seed, "split"))
    train, validation = order[:count], order[count:]
    return Dataset(tokens[train], targets[train], tokens[validation], targets[validation], p + 1, p, frozen_ids=(p,))
