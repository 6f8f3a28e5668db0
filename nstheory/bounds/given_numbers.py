"""What people give bounds: numbers, lists, arrays and tensors, as float64 tensors on the CPU; correlations, one or more."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import torch
from torch import Tensor

from nstheory.errors import ArgumentError


def doubles(value: Any, name: str) -> Tensor:
    """Return real numbers as a float64 tensor on the CPU; ArgumentError for what holds none."""
    found = None
    with suppress(TypeError, ValueError, RuntimeError, NotImplementedError, OverflowError):
        # A Python number would be rounded to float32 on its way.
        given = value if isinstance(value, Tensor) else torch.as_tensor(value, dtype=torch.float64)
        found = None if given.is_complex() else given.detach().to("cpu", torch.float64).to_dense()
    if found is None or isinstance(value, bool):
        raise ArgumentError(f"{name} is a {type(value).__name__} that holds no real numbers; give numbers or a tensor")
    return found


def one_double(value: Any, name: str) -> float:
    """Return one real number as a float, nan and infinities among them; ArgumentError for more, and for none."""
    found = doubles(value, name)
    if found.numel() != 1:
        raise ArgumentError(f"{name} has {found.numel()} numbers; one is needed")
    return float(found)


def correlations(rho: Any, least: float = -1.0) -> tuple[float, ...]:
    """Return one or more correlations; ArgumentError where one is not between `least` and 1."""
    values = tuple(doubles(rho, "rho").flatten().tolist())
    if not values or not all(least <= value <= 1 for value in values):
        raise ArgumentError(f"rho = {rho!r}; one or more numbers from {least:g} to 1 are needed")
    return values
