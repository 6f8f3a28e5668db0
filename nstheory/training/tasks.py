"""Tasks: small data sets that a seed determines completely, and one independent random stream for each use."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import torch
from torch import Tensor

from nstheory.errors import ArgumentError
from nstheory.numbers import integer


@dataclass(frozen=True)
class Dataset:
    """Token ids and the class that the last position has to predict, or every position if causal; split in two."""

    train_tokens: Tensor  # [train examples, tokens]
    train_targets: Tensor  # [train examples], or [train examples, tokens] if causal
    validation_tokens: Tensor  # [validation examples, tokens]
    validation_targets: Tensor  # as train_targets
    vocab_size: int
    classes: int
    frozen_ids: tuple[int, ...]  # ids that carry no content; noise leaves them alone
    causal: bool = False


_LARGEST_P = 4096  # all sums mod p are written down: four hundred megabytes


def stream(seed: int, purpose: str) -> torch.Generator:
    """Return the generator of one purpose ("initialisation", "split", "support", "batches", "noise") of a run.

    Streams of different purposes are unrelated, so an arm that draws noise sees the same batches as one that does not.
    """
    digest = hashlib.sha256(f"nstheory/{seed}/{purpose}".encode()).digest()
    return torch.Generator().manual_seed(int.from_bytes(digest[:7], "big"))


def modular_addition(p: int, train_fraction: float, seed: int) -> Dataset:
    """Return all p^2 sums `a b =` with target (a + b) mod p, a seeded fraction of them for training.

    p                from 2 to 4096; need not be prime. Ids 0 .. p-1 are numbers and p is the "=" sign, so vocab_size = p + 1
    train_fraction   in (0, 1); each part has to get at least one example

    Raises ArgumentError.
    """
    p, train_fraction = integer(p, "p", least=2, most=_LARGEST_P), _number(train_fraction, "train_fraction")
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


def sparse_parity(
    bits: int, degree: int, train: int, validation: int, seed: int, *, label_noise: float = 0.0
) -> Dataset:
    """Return random rows of bits and "=" with target x_i1 + ... + x_ik mod 2, a parity of `degree` seeded positions.

    bits         1 to 24; ids 0 and 1 are the bits and 2 is the "=" sign at the end, so vocab_size = 3
    degree       k, from 1 to bits: the only degree of the parity in the spectrum of uniform bits
    train, validation   numbers of examples, all different from each other
    label_noise  probability with which a training target is turned, below 1/2; validation targets are always right

    Raises ArgumentError.
    """
    bits, degree, train, validation = (
        integer(value, name)
        for value, name in ((bits, "bits"), (degree, "degree"), (train, "train"), (validation, "validation"))
    )
    label_noise = _number(label_noise, "label_noise")
    if not 1 <= degree <= bits <= 24:
        raise ArgumentError(f"bits = {bits!r}, degree = {degree!r}; allowed is 1 <= degree <= bits <= 24")
    if min(train, validation) < 1 or train + validation > 2**bits:
        raise ArgumentError(
            f"train = {train!r}, validation = {validation!r}; both have to be at least 1, and together at most the "
            f"{2**bits} rows of {bits} bits"
        )
    if not 0.0 <= label_noise < 0.5:  # nan fails too
        raise ArgumentError(f"label_noise = {label_noise!r}; allowed is [0, 0.5): at 1/2 nothing can be learnt")
    split = stream(seed, "split")
    chosen = torch.randperm(2**bits, generator=split)[: train + validation]
    rows = chosen[:, None] >> torch.arange(bits) & 1  # [examples, bits]
    support = torch.randperm(bits, generator=stream(seed, "support"))[:degree]
    targets = rows[:, support].sum(1) % 2
    tokens = torch.cat([rows, torch.full_like(targets, 2)[:, None]], dim=1)  # [examples, bits + 1]
    turned = torch.rand(train, generator=split) < label_noise
    given = targets[:train] ^ turned.long()
    return Dataset(tokens[:train], given, tokens[train:], targets[train:], 3, 2, frozen_ids=(2,))


def _number(value: object, name: str) -> float:
    """Return a number, nan too, which no range contains; ArgumentError for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ArgumentError(f"{name} is {value!r}; it must be a number")
    return float(value)
