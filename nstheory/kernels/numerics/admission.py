"""What the kernels accept: floating tensors, correlations in [-1, 1] up to rounding, variances that are not negative.

A Gram matrix of normalised rows has a diagonal that is 1 only up to rounding. A correlation that exceeds 1 in size by
at most ROUNDING times the machine epsilon of its dtype is therefore treated as +-1, value and gradient alike; a larger
one is an error. Inside `torch.compile` nothing can be raised: there an invalid entry becomes nan in the result.
"""

from __future__ import annotations

import math
import numbers
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

import numpy as np
import torch

from nstheory.errors import ArgumentError
from nstheory.kernels.numerics.elementwise import differentiable
from nstheory.numbers import real

# A tensor, a NumPy array, a list of numbers, or a number: what `nstheory.numbers.real` reads, but no text.
Number = Any
Real = torch.Tensor | Number

# In units of the dtype's epsilon. A dot product of 4096 float32 entries is off by about sqrt(4096) units.
ROUNDING = 64.0


def as_real_tensor(value: Real, name: str) -> torch.Tensor:
    """Return the value as a float32 or float64 tensor; a number or a list of numbers becomes float64.

    Numbers are those of Python, NumPy and SymPy, and fractions; a NumPy array keeps its precision. Raises ArgumentError
    for another type or dtype.
    """
    value = _plain(value, name)
    if isinstance(value, torch.Tensor):
        if value.is_nested:
            raise ArgumentError(
                f"{name} is a nested tensor, of rows of different lengths; give one tensor for each length"
            )
        if value.dtype not in (torch.float32, torch.float64):
            raise ArgumentError(
                f"{name} has dtype {value.dtype}; allowed are torch.float32 and torch.float64: convert with .double()"
            )
        if value.layout != torch.strided:
            raise ArgumentError(f"{name} has layout {value.layout}; allowed is torch.strided: convert with .to_dense()")
        return value
    return torch.tensor(value, dtype=torch.float64)


def with_numbers(value: Real, name: str) -> torch.Tensor:
    """Return `as_real_tensor` for what looks at its numbers, not at shapes alone: ArgumentError on the device meta."""
    tensor = as_real_tensor(value, name)
    if tensor.is_meta:
        raise ArgumentError(f"{name} is on the device 'meta', where there are no numbers; give a tensor on 'cpu'")
    return tensor


def precision(value: Real) -> torch.dtype:
    """Return the dtype in which one argument was given; it decides what is rounding in it, whatever the others are."""
    single = isinstance(value, torch.Tensor | np.ndarray) and str(value.dtype).endswith("float32")
    return torch.float32 if single else torch.float64


def _plain(value: Real, name: str) -> Any:
    """Return a tensor, or floats that adapt to other tensors: one, or nested lists of them."""
    if isinstance(value, torch.Tensor):
        return value
    if isinstance(value, np.ndarray):
        if value.dtype not in (np.float32, np.float64):
            raise ArgumentError(f"{name} is an array of dtype {value.dtype}; allowed are float32 and float64")
        # A copy: tensors know neither negative strides nor read-only memory.
        return torch.tensor(np.ascontiguousarray(value).reshape(value.shape))
    if isinstance(value, list | tuple):
        entries = [_plain(entry, name) for entry in value]
        if any(isinstance(entry, torch.Tensor) for entry in entries):
            raise ArgumentError(f"{name} is a list of tensors; join them with torch.stack")
        try:
            np.asarray(entries, dtype=float)
        except ValueError:
            raise ArgumentError(f"{name} is a list of lists of different lengths; give rows of one length") from None
        return entries
    if isinstance(value, float | np.floating) and not math.isfinite(value):
        return float(value)  # refused later where it is not allowed
    if isinstance(value, str | bool | np.bool_):
        raise ArgumentError(f"{name} is a {type(value).__name__}; give a torch tensor or a number")
    try:
        return real(value, name)
    except ArgumentError:
        if isinstance(value, numbers.Rational | Decimal):
            raise  # a number, but none that a float holds
        raise ArgumentError(f"{name} is a {type(value).__name__}; give a torch tensor or a number") from None


def common(values: Sequence[Real], names: Sequence[str]) -> tuple[list[torch.Tensor], torch.dtype]:
    """Return the values as float64 tensors of one shape and device, and the dtype that the result should have.

    Numbers adapt to the tensors; tensors of different precision give float64. Raises ArgumentError for tensors on
    different devices or of shapes that do not broadcast.
    """
    tensors = [as_real_tensor(value, name) for value, name in zip(values, names, strict=True)]
    given = [
        (t, name)
        for t, value, name in zip(tensors, values, names, strict=True)
        if isinstance(value, torch.Tensor | np.ndarray)
    ]
    devices = {t.device: name for t, name in given}
    if len(devices) > 1:
        where = ", ".join(f"{name} on {device}" for device, name in devices.items())
        raise ArgumentError(f"tensors on different devices: {where}; move them to one device")
    device = next(iter(devices), torch.device("cpu"))
    single = bool(given) and all(t.dtype == torch.float32 for t, _ in given)
    try:
        spread = torch.broadcast_tensors(*(t.to(device=device, dtype=torch.float64) for t in tensors))
    except RuntimeError as error:
        shapes = ", ".join(f"{name} {tuple(t.shape)}" for t, name in zip(tensors, names, strict=True) if t.dim())
        raise ArgumentError(f"shapes that do not broadcast: {shapes}") from error
    return list(spread), torch.float32 if single else torch.float64


def correlations(rho: torch.Tensor, name: str = "rho", dtype: torch.dtype | None = None) -> torch.Tensor:
    """Return rho with every entry in [-1, 1]; entries beyond by rounding become +-1 and keep their gradient.

    `dtype` is the one in which rho was given, when it was widened since; it sets what counts as rounding.
    Raises ArgumentError for nan and for entries beyond 1 by more than rounding.
    """
    slack = ROUNDING * torch.finfo(dtype or rho.dtype).eps
    if torch.compiler.is_compiling():
        inside = torch.where(rho.abs() <= 1 + slack, rho, torch.nan)
        return inside + (inside.clamp(-1, 1) - inside).detach()
    return _checked(rho, _check_correlations, (name, slack))


def variances(variance: torch.Tensor, name: str = "variance") -> torch.Tensor:
    """Return the variances unchanged. Raises ArgumentError for nan, infinite or negative entries."""
    if torch.compiler.is_compiling():
        return torch.where((variance >= 0) & (variance < torch.inf), variance, torch.nan)
    return _checked(variance, _check_range, (name, 0.0, "variances are finite and at least 0"))


def finite(
    value: torch.Tensor, name: str, least: float = -torch.inf, rule: str = "finite numbers are needed"
) -> torch.Tensor:
    """Return the tensor unchanged. Raises ArgumentError, which ends in the rule, for nan, infinite entries and ones below `least`."""
    if torch.compiler.is_compiling():
        return value
    return _checked(value, _check_range, (name, least, rule))


def not_nan(value: torch.Tensor, name: str) -> torch.Tensor:
    """Return the tensor unchanged; infinite entries are allowed. Raises ArgumentError for nan."""
    if torch.compiler.is_compiling():
        return value
    return _checked(value, _check_nan, (name,))


def _check_correlations(rho: torch.Tensor, name: str, slack: float) -> torch.Tensor:
    if _without_entries(rho):
        return rho.view_as(rho)
    low, high = (float(bound) for bound in torch.aminmax(rho.detach()))
    if low != low or high != high:
        raise ArgumentError(f"{name} contains nan, first at index {_first(torch.isnan(rho))}; clean the input first")
    if max(-low, high) > 1 + slack:
        worst = low if -low > high else high
        raise ArgumentError(
            f"{name} = {worst!r} at index {_first(rho == worst)} is no correlation; allowed is [-1, 1] up to rounding"
            f" ({slack:.1e} for this dtype): divide a covariance by the two standard deviations, or pass `variance`"
        )
    return rho.clamp(-1, 1) if max(-low, high) > 1 else rho.view_as(rho)


def _check_range(value: torch.Tensor, name: str, least: float, rule: str) -> torch.Tensor:
    if not _without_entries(value):
        good = (value >= least) & (value.abs() < torch.inf)
        if not bool(good.all()):
            index = _first(~good)
            raise ArgumentError(f"{name} = {float(value[index])!r} at index {index}; {rule}")
    return value.view_as(value)


def _check_nan(value: torch.Tensor, name: str) -> torch.Tensor:
    bad = torch.isnan(value)
    if not _without_entries(value) and bool(bad.any()):
        raise ArgumentError(f"{name} contains nan, first at index {_first(bad)}; clean the input first")
    return value.view_as(value)


def _without_entries(value: torch.Tensor) -> bool:
    return value.numel() == 0 or value.is_meta  # a meta tensor has a shape and a dtype, but nothing to look at


def _first(mask: torch.Tensor) -> tuple[int, ...]:
    return tuple(int(i) for i in mask.nonzero()[0])


class _Checked(torch.autograd.Function):
    """The identity, after a check; a Function because its forward sees plain tensors under vmap and grad as well."""

    @staticmethod
    def forward(value: torch.Tensor, check: Callable[..., torch.Tensor], arguments: tuple[Any, ...]) -> torch.Tensor:
        return check(value, *arguments)

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Any, ...], output: torch.Tensor) -> None:
        """Keep nothing: the gradient passes unchanged."""

    @staticmethod
    def backward(ctx: Any, *grads: torch.Tensor) -> tuple[torch.Tensor, None, None]:
        return grads[0], None, None

    @staticmethod
    def vmap(info: Any, in_dims: tuple[Any, ...], value: torch.Tensor, check: Any, arguments: Any) -> tuple[Any, Any]:
        return _checked(value, check, arguments), in_dims[0]


# A view has to stay one in forward mode; a value that was clamped is none, but may be followed by one all the same.
_checked = differentiable(_Checked, lambda ctx, tangent, *_: tangent.view_as(tangent))
