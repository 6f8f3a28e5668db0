"""What is right about a result: each check returns what is wrong, or nothing. Oracles are mpmath, closed forms and second ways."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import torch

Arguments = dict[str, Any]
Check = Callable[[Any, Arguments], str | None]
SLACK = 1e-6  # of an invariant, in float32; nothing that is compared here is known less well


LISTS = ("rho", "h", "k", "n", "d", "sigma", "beta")  # a pair of means is one argument of two numbers


def given(a: Arguments, *names: str) -> list[Any]:
    """Return the arguments that were given; nested lists of numbers as an array, so that they have a shape."""
    lists = {name: np.asarray(a[name], dtype=float) for name in LISTS if isinstance(a.get(name), list | tuple)}
    return [(a | lists)[name] for name in names if name in a]


def doubled(value: Any) -> torch.Tensor:
    """Return a number or tensor in float64; a Python number is not rounded to float32 on its way."""
    return (
        value.detach().double()
        if isinstance(value, torch.Tensor)
        else torch.as_tensor(np.asarray(value, dtype=float), dtype=torch.float64)
    )


def has_nan(value: Any) -> bool:
    if isinstance(value, torch.Tensor):
        return bool(value.isnan().any()) if not value.is_meta else False
    if isinstance(value, list | tuple | set):
        return any(map(has_nan, value))
    if isinstance(value, dict):
        return any(map(has_nan, value.values()))
    return isinstance(value, float) and math.isnan(value)


def tensor(value: Any, *, low: float = -math.inf, high: float = math.inf, finite: bool = True) -> str | None:
    """Return what is wrong with a real tensor that should be within these ends."""
    if not isinstance(value, torch.Tensor) or value.dtype not in (torch.float32, torch.float64):
        return f"{type(value).__name__} {getattr(value, 'dtype', '')} instead of a real tensor"
    if value.is_meta or not value.numel():
        return None
    if bool(value.isnan().any()):
        return "nan without a reason"
    if finite and not bool(value.isfinite().all()):
        return "an infinite value"
    if bool((value < low - SLACK).any() | (value > high + SLACK).any()):
        return f"a value outside of [{low}, {high}]"
    return None


def shaped(value: torch.Tensor, *arguments: Any) -> str | None:
    """Return what is wrong with the shape: it is that of the broadcast of all arguments."""
    flat = [one for item in arguments for one in (item if isinstance(item, tuple | list) else [item])]
    shapes = [tuple(getattr(one, "shape", ())) for one in flat]
    wanted = torch.broadcast_shapes(*shapes)
    return None if tuple(value.shape) == wanted else f"shape {tuple(value.shape)} instead of {wanted}"


def scalar(low: float = -math.inf, high: float = math.inf) -> Check:
    """Return a check for a finite float within these ends."""

    def check(value: Any, a: Arguments) -> str | None:
        if isinstance(value, bool) or not isinstance(value, float | int):
            return f"a {type(value).__name__} instead of a number"
        return None if low <= value <= high else f"a value outside of [{low}, {high}]"

    return check


def ball(low: float, high: float) -> Check:
    """Return a check for a finite ball that meets these ends and has the digits that were asked for."""

    def check(value: Any, a: Arguments) -> str | None:
        if not value.is_finite():
            return "a ball without ends"
        if not (value >= low or value.overlaps(type(value)(low))) or not (
            value <= high or value.overlaps(type(value)(high))
        ):
            return f"a ball outside of [{low}, {high}]"
        digits = int(str(a.get("digits", 10)).strip("'")) if not isinstance(a.get("digits", 10), torch.Tensor) else 1
        if value != 0 and value.rel_accuracy_bits() < 3.3219 * digits - 3:
            return f"{value.rel_accuracy_bits()} bits for {digits} digits"
        return None

    return check


def intervals(value: Any, low: float = -math.inf, high: float = math.inf) -> str | None:
    """Return what is wrong with Interval records anywhere in a result."""
    found = list(_intervals(value))
    for one in found:
        if math.isnan(one.estimate) and (one.low, one.high) == (low, high):
            continue  # not defined, and everything is allowed: the correlation of a constant
        numbers = (one.estimate, one.low, one.high)
        if any(map(math.isnan, numbers)):
            return "an interval with nan"
        if not one.low <= one.estimate <= one.high:
            return "an estimate outside of its interval"
        if one.low > high + SLACK or one.high < low - SLACK:
            return f"an interval outside of [{low}, {high}]"
    return None


def _intervals(value: Any) -> Any:
    if hasattr(value, "estimate") and hasattr(value, "low"):
        yield value
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _intervals(one)


def made(value: Any, a: Arguments) -> str | None:
    return None
