"""Checks of the arguments of a measurement; every message names argument, value, what is allowed and what to try."""

from __future__ import annotations

import math
import operator
from collections.abc import Iterable, Sequence

import torch
from torch import Tensor

from nstheory.errors import ArgumentError
from nstheory.numbers import inside, listed, rational, real

# An interval needs fourth powers of what is measured, and sums of many of them: they have to stay inside float64, and off its zero.
LARGEST_VALUE, LEAST_VALUE = 1e70, 1e-70
LARGEST_INPUT = 10**9  # entries: a block of a few such inputs does not fit any memory


def checked_rho(rho: float | Sequence[float] | Tensor, tokens: bool) -> tuple[float, ...]:
    """Return the correlations as floats: in [-1, 1], for tokens in [0, 1]."""
    try:
        values = tuple(
            one if isinstance(one, float) else float(rational(one)) for one in listed(rho, "rho")
        )  # nan goes on
    except (ArgumentError, OverflowError):
        raise ArgumentError(
            f"rho = {repr(rho)[:60]}; it has to be a number in [-1, 1] or several, such as [0.5, 0.9]"
        ) from None
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
    if not sizes or min(sizes) < 1 or math.prod(sizes) > LARGEST_INPUT:
        raise ArgumentError(
            f"{name} = {repr(shape)[:60]}; it has to be a positive integer or a shape such as (16, 32), of at most 10^9 entries"
        )
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
        return inside(level, "level", 0, 1, 0.95)
    except ArgumentError:
        raise ArgumentError(
            f"level = {repr(level)[:60]}; it has to be a confidence level inside (0, 1), such as 0.95"
        ) from None


def checked_positive(name: str, value: object, example: str) -> float:
    """Return a number > 0 whose fourth power is finite."""
    try:
        number = real(value, name)
    except ArgumentError:
        number = math.nan
    if not 0.0 < number <= LARGEST_VALUE:
        raise ArgumentError(f"{name} = {value!r}; it has to be a finite number > 0, such as {example}")
    return number


def checked_choice(name: str, value: object, allowed: Sequence[str | None]) -> None:
    """Raise ArgumentError unless value is one of the allowed ones."""
    if not isinstance(value, str | None) or value not in allowed:  # an array equals nothing, or many things
        raise ArgumentError(
            f"{name} = {repr(value)[:60]}; choose one of {', '.join(repr(choice) for choice in allowed)}"
        )


def checked_bounds(bounds: object) -> tuple[float, float] | None:
    """Return (lo, hi) with lo < hi, both finite, or None."""
    if bounds is None:
        return None
    try:
        low, high = (real(end, "bounds") for end in bounds)  # type: ignore[attr-defined]
    except (TypeError, ValueError):
        low = high = math.nan
    if not -LARGEST_VALUE <= low < high <= LARGEST_VALUE:
        raise ArgumentError(
            f"bounds = {bounds!r}; it has to be two finite numbers (lo, hi) with lo < hi, such as (-1, 1); their fourth powers have to be finite too"
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
