"""Checks of the arguments of a measurement; every message names argument, value, what is allowed and what to try."""

from __future__ import annotations

import hashlib
import math
import operator
from collections.abc import Iterable, Sequence

import torch
from torch import Tensor

from nstheory.errors import ArgumentError
from nstheory.noise.sources import GaussianSource, TokenSource
from nstheory.noise.tokens import check_vocabulary, frozen_tuple


def checked_rho(rho: float | Sequence[float] | Tensor, tokens: bool) -> tuple[float, ...]:
    """Return the correlations as floats: in [-1, 1], for tokens in [0, 1]."""
    given = rho.tolist() if isinstance(rho, Tensor) else rho
    try:
        values = tuple(float(value) for value in (given if isinstance(given, Iterable) else [given]))
    except (TypeError, ValueError):
        raise ArgumentError(f"rho = {rho!r}; it has to be a number or several, such as [0.5, 0.9]") from None
    if not values:
        raise ArgumentError("rho is empty; give at least one correlation, such as 0.9")
    low = 0.0 if tokens else -1.0
    for value in values:
        if not low <= value <= 1.0:  # nan fails too
            why = " for token noise (rho is the probability that a token stays)" if tokens else ""
            raise ArgumentError(f"rho = {value!r} is no correlation; allowed is [{low:g}, 1]{why}")
    return values


def checked_shape(name: str, shape: int | Sequence[int]) -> tuple[int, ...]:
    """Return the shape of one input as a tuple of positive integers."""
    try:
        sizes = tuple(operator.index(size) for size in (shape if isinstance(shape, Iterable) else [shape]))  # type: ignore[list-item]
    except TypeError:
        sizes = ()
    if not sizes or min(sizes) < 1:
        raise ArgumentError(f"{name} = {shape!r}; it has to be a positive integer or a shape such as (16, 32)")
    return sizes


def checked_count(name: str, value: object, least: int, why: str) -> int:
    """Return an integer of at least `least`."""
    try:
        count = operator.index(value)  # type: ignore[arg-type]
    except TypeError:
        count = least - 1
    if count < least:
        raise ArgumentError(f"{name} = {value!r}; it has to be an integer of at least {least}: {why}")
    return count


def checked_level(level: object) -> float:
    """Return a confidence level strictly between 0 and 1."""
    try:
        number = float(level)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        number = math.nan
    if not 0.0 < number < 1.0:
        raise ArgumentError(f"level = {level!r}; it has to be a confidence level inside (0, 1), such as 0.95")
    return number


def checked_positive(name: str, value: object, example: str) -> float:
    """Return a finite number > 0."""
    try:
        number = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        number = math.nan
    if not 0.0 < number < math.inf:
        raise ArgumentError(f"{name} = {value!r}; it has to be a finite number > 0, such as {example}")
    return number


def checked_choice(name: str, value: object, allowed: Sequence[str | None]) -> None:
    """Raise ArgumentError unless value is one of the allowed ones."""
    if value not in allowed:
        raise ArgumentError(f"{name} = {value!r}; choose one of {', '.join(repr(choice) for choice in allowed)}")


def checked_bounds(bounds: object) -> tuple[float, float] | None:
    """Return (lo, hi) with lo < hi, both finite, or None."""
    if bounds is None:
        return None
    try:
        low, high = (float(end) for end in bounds)  # type: ignore[attr-defined]
    except (TypeError, ValueError):
        low = high = math.nan
    if not (low < high and math.isfinite(low) and math.isfinite(high)):
        raise ArgumentError(
            f"bounds = {bounds!r}; it has to be two finite numbers (lo, hi) with lo < hi, such as (-1, 1)"
        )
    return low, high


def checked_device(device: str | torch.device) -> torch.device:
    """Return the device; ArgumentError when torch does not know it or does not see it here."""
    try:
        found = torch.device(device)
    except (RuntimeError, TypeError):
        raise ArgumentError(f"device = {device!r}; choose 'cpu', 'cuda' or a torch.device") from None
    if found.type not in ("cpu", "cuda"):
        raise ArgumentError(f"device = '{found}'; measurements run on 'cpu' or 'cuda'")
    if found.type == "cuda" and not torch.cuda.is_available():
        raise ArgumentError(f"device = '{found}', but torch sees no GPU here; use device = 'cpu'")
    return found


def checked_generator(generator: torch.Generator | None, seed: int, device: torch.device) -> torch.Generator:
    """Return the given generator, or a new one on the device of the inputs."""
    if generator is not None:
        if not isinstance(generator, torch.Generator):
            raise ArgumentError(f"generator is {type(generator).__name__}; give a torch.Generator, or seed instead")
        return generator
    if isinstance(seed, bool) or not isinstance(seed, int) or not 0 <= seed < 2**63:
        raise ArgumentError(f"seed = {seed!r}; it has to be an integer from 0 to 2^63 - 1")
    # Hashed, so that a model whose weights came from torch.manual_seed(seed) does not see the same numbers as inputs.
    digest = hashlib.blake2b(f"nstheory.measure|{seed}".encode(), digest_size=4).digest()
    return torch.Generator(device=device).manual_seed(int.from_bytes(digest, "big"))


def checked_source(
    *,
    dim: int | Sequence[int] | None,
    embeddings: Tensor | None,
    noise_scale: float,
    tokens: int | Sequence[int] | Tensor | None,
    vocab_size: int | None,
    frozen_ids: Iterable[int],
    dtype: torch.dtype,
    device: torch.device,
    generator: torch.Generator,
    antithetic: bool = False,
) -> GaussianSource | TokenSource:
    """Return the source of inputs that exactly one of dim, embeddings and tokens describes."""
    given = {"dim": dim, "embeddings": embeddings, "tokens": tokens}
    named = [name for name, value in given.items() if value is not None]
    if len(named) != 1:
        raise ArgumentError(
            f"give exactly one of dim (standard normal inputs), embeddings (centres of Gaussian noise) and tokens; "
            f"got {' and '.join(named) or 'none'}"
        )
    if tokens is not None:
        return _token_source(tokens, vocab_size, frozen_ids, device, generator)
    if vocab_size is not None or tuple(frozen_ids):
        raise ArgumentError(f"vocab_size = {vocab_size!r} and frozen_ids belong to tokens, not to {named[0]}")
    if dtype not in (torch.float32, torch.float64):
        raise ArgumentError(f"dtype = {dtype}; inputs are torch.float32 or torch.float64; convert inside f for others")
    if embeddings is None:
        if noise_scale != 1.0:
            raise ArgumentError(f"noise_scale = {noise_scale!r} belongs to embeddings; with dim, scale inside f")
        return GaussianSource(checked_shape("dim", dim), dtype, device, generator, antithetic=antithetic)  # type: ignore[arg-type]
    scale = checked_positive("noise_scale", noise_scale, "1.0")
    if not isinstance(embeddings, Tensor) or not embeddings.is_floating_point() or embeddings.ndim < 2:
        found = f"{embeddings.dtype} {tuple(embeddings.shape)}" if isinstance(embeddings, Tensor) else repr(embeddings)
        raise ArgumentError(
            f"embeddings is {found}; it has to be a floating point tensor [centres, *shape], one centre: x[None]"
        )
    if embeddings.numel() == 0 or not bool(embeddings.isfinite().all()):
        raise ArgumentError(f"embeddings of shape {tuple(embeddings.shape)} are empty or not finite; clean them first")
    centres = embeddings.detach().to(device, dtype)
    return GaussianSource(tuple(centres.shape[1:]), dtype, device, generator, centres, scale, antithetic)


def _token_source(
    tokens: int | Sequence[int] | Tensor,
    vocab_size: int | None,
    frozen_ids: Iterable[int],
    device: torch.device,
    generator: torch.Generator,
) -> TokenSource:
    if vocab_size is None:
        raise ArgumentError("vocab_size is missing; with tokens, noise redraws from range(vocab_size)")
    frozen = frozen_tuple(frozen_ids)
    size = check_vocabulary(vocab_size, frozen)
    if not isinstance(tokens, Tensor):
        return TokenSource(checked_shape("tokens", tokens), size, frozen, device, generator)
    if tokens.is_floating_point() or tokens.dtype == torch.bool or tokens.ndim < 2 or tokens.numel() == 0:
        raise ArgumentError(
            f"tokens is {tokens.dtype} of shape {tuple(tokens.shape)}; data have to be integer ids [examples, tokens]; "
            "for uniform random tokens give their number, such as tokens=16"
        )
    return TokenSource(tuple(tokens.shape[1:]), size, frozen, device, generator, tokens.to(device))
