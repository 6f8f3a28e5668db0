"""Calling a user's function: every output is checked before it is counted."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _BatchNorm
from torch.nn.modules.dropout import _DropoutNd
from torch.nn.parameter import is_lazy

from nstheory.errors import ArgumentError
from nstheory.measure.arguments import LARGEST_VALUE, LEAST_VALUE

# Bounds are meant in exact arithmetic; a sigmoid or a softmax may overstep them by the rounding of its own dtype.
_ROUNDING = 16
# Rows that are evaluated twice, once, to notice an f that is random.
REPEATED = 16


def called(function: Callable[[Tensor], Tensor], x: Tensor) -> Tensor:
    """Return f(x); ArgumentError for a function that takes no single tensor. What is raised inside of it comes through."""
    try:
        return function(x)
    except TypeError as error:
        if error.__traceback__ is not None and error.__traceback__.tb_next is not None:
            raise
        raise ArgumentError(f"f cannot be called with one tensor [batch, *shape]: {error}") from None


class CheckedFunction:
    """f, whose outputs have to be finite floats of one dtype and one shape [rows, *out], within the stated bounds.

    bounds       (lo, hi) for every entry of an output, or None
    norm_bound   for the Euclidean norm of an output, or None

    f gets copies of the inputs and its outputs are copied, so that one that works in place or reuses its memory gives the values
    that it returns. Raises ArgumentError that names the value, or what in f is random. Calls run without gradient.
    """

    def __init__(
        self,
        function: Callable[[Tensor], Tensor],
        device: torch.device,
        bounds: tuple[float, float] | None = None,
        norm_bound: float | None = None,
    ) -> None:
        if not callable(function):
            raise ArgumentError(f"f is {type(function).__name__}; it has to be callable on a tensor [batch, *shape]")
        check_module(function, device)
        self.function = function
        self.device = device
        self.bounds = bounds
        self.norm_bound = norm_bound
        self.shape: tuple[int, ...] | None = None
        self.dtype: torch.dtype | None = None
        self.largest = 0.0

    def __call__(self, x: Tensor) -> Tensor:
        """Return f(x) as float64 [rows, k], k the number of entries of one output."""
        return self.over([x])

    def over(self, batches: Iterable[Tensor]) -> Tensor:
        """Return f of each batch as one tensor [rows, k]; inputs are taken one at a time, values checked all at once."""
        found = []
        with torch.no_grad():
            for x in batches:
                output = called(self.function, x.clone())
                first = self.shape is None
                self.shape, self.dtype = check_output(output, x, self.shape, self.dtype)
                found.append(output.reshape(len(x), -1).clone())
                if first:
                    self._check_repeatable(x, found[-1])
        flat = found[0] if len(found) == 1 else torch.cat(found)
        self._check_values(flat)
        return flat.to(torch.float64)

    @property
    def entries(self) -> int | None:
        """k, known after the first call."""
        return None if self.shape is None else math.prod(self.shape)

    def _check_repeatable(self, x: Tensor, output: Tensor) -> None:
        rows = x[:REPEATED]
        twice = []
        for _ in range(2):
            found = called(self.function, rows.clone())
            check_output(found, rows, self.shape, self.dtype)
            twice.append(found.reshape(len(rows), -1).clone())
        check_repeated("f", output[:REPEATED], *twice)

    def check_size(self) -> None:
        """Raise ArgumentError where all that f returned is so small that its fourth powers are lost; 0 everywhere is no loss."""
        check_not_lost(self.largest, LEAST_VALUE)

    def _check_values(self, flat: Tensor) -> None:
        lowest, highest = (float(end) for end in flat.aminmax())
        if not (math.isfinite(lowest) and math.isfinite(highest)):
            row, entry = (int(i) for i in (~flat.isfinite()).nonzero()[0])
            raise ArgumentError(
                f"f returned {float(flat[row, entry])} in row {row}, entry {entry} of {len(flat)} inputs; outputs "
                "have to be finite: look for a logarithm or a division inside f, or use float64 inputs (dtype)"
            )
        self.largest = max(self.largest, -lowest, highest)
        if self.largest > LARGEST_VALUE:
            raise ArgumentError(
                f"f returned {lowest if -lowest > highest else highest!r}; its fourth power is beyond float64: divide f by a number so "
                f"that its values stay below {LARGEST_VALUE:g}"
            )
        slack = _ROUNDING * torch.finfo(flat.dtype).eps
        if self.bounds is not None:
            low, high = self.bounds
            room = slack * max(abs(low), abs(high))
            if lowest < low - room or highest > high + room:
                value = lowest if lowest < low - room else highest
                raise ArgumentError(
                    f"f returned {value!r}, outside bounds = ({low!r}, {high!r}); state wider bounds, bound f itself "
                    "(a softmax, a tanh), or leave bounds out and accept an asymptotic interval"
                )
        if self.norm_bound is not None:
            norm = float(torch.linalg.vector_norm(flat, dim=1, dtype=torch.float64).max())
            # The sum of k squares was rounded by whoever divided by it: a softmax over a whole vocabulary, in its own dtype.
            summed = max(slack, 2 * math.sqrt(flat.shape[1]) * torch.finfo(flat.dtype).eps)
            if norm > self.norm_bound * (1 + summed):
                raise ArgumentError(
                    f"f returned an output of norm {norm!r}, above norm_bound = {self.norm_bound!r}; state a larger "
                    "one, or leave it out"
                )


def check_repeated(name: str, among_others: Tensor, alone: Tensor, again: Tensor) -> None:
    """Raise ArgumentError where the same rows [rows, k] gave something else among other rows, or when asked again.

    Asked again in the same way rounding is the same too, whatever the size of the values; among others sums round otherwise.
    Dropout and batch statistics change far more than half of the digits.
    """
    half = torch.finfo(alone.dtype).eps ** 0.5
    for before, after, least in ((alone, again, 0.0), (among_others, alone, 1.0)):
        room = half * (least + float(before.abs().nan_to_num().max()))
        apart = (after - before).abs()
        if bool((apart > room).any()):
            row, entry = (int(i) for i in (apart > room).nonzero()[0])
            raise ArgumentError(
                f"{name} is not a function of its input: for row {row} it returned {float(before[row, entry]):.6g} and, asked again, "
                f"{float(after[row, entry]):.6g} (entry {entry}); turn off dropout and batch statistics with model.eval(), and "
                "draw no random numbers in it"
            )


def check_not_lost(largest: float, least: float, what: str = "f") -> None:
    """Raise ArgumentError where the largest of all values is not 0 and below `least`."""
    if 0 < largest < least:
        more = "" if least == LEAST_VALUE else ", or take dtype=torch.float64"
        raise ArgumentError(
            f"{what} is at most {largest:.3g} at all samples, and below {least:.3g} digits of what is made of it are lost; multiply "
            f"f by a number, such as one over its size{more}"
        )


def check_module(function: Any, device: torch.device) -> None:
    """Raise ArgumentError for a module whose parameters are elsewhere than the inputs will be, or that training mode makes random."""
    if isinstance(function, torch.nn.Module):
        check_evaluating(function)
        found = next((p.device for p in function.parameters()), device)
        if found.type != device.type or (device.index is not None and found != device):
            raise ArgumentError(
                f"f has parameters on {found}, but device = '{device}'; pass device='{found}' or move the model"
            )


def check_evaluating(model: nn.Module) -> None:
    """Raise ArgumentError unless all that draws noise or counts batches in training mode is in eval() mode."""
    unmade = next((path for path, one in model.named_parameters() if is_lazy(one)), None)
    if unmade is not None:
        raise ArgumentError(f"the parameter {unmade} has no numbers yet (a lazy layer); call the model once first")
    for path, module in model.named_modules():
        if module.training and _noisy(module):
            raise ArgumentError(
                f"{type(module).__name__.lower()} at {path or 'the top'} is in training mode; call model.eval() first"
            )


def _noisy(module: nn.Module) -> bool:
    """Return whether what this module returns in training mode is random, or depends on other inputs of the batch."""
    if isinstance(module, _BatchNorm | nn.RReLU):
        return True
    rate = getattr(module, "p" if isinstance(module, _DropoutNd) else "dropout", 0.0)
    return isinstance(module, _DropoutNd | nn.MultiheadAttention | nn.RNNBase) and rate > 0


def check_output(
    output: object, x: Tensor, shape: tuple[int, ...] | None, dtype: torch.dtype | None
) -> tuple[tuple[int, ...], torch.dtype]:
    """Return shape (without the batch) and dtype of an output; ArgumentError unless they are those of the first call."""
    if not isinstance(output, Tensor):
        raise ArgumentError(
            f"f returned {type(output).__name__}, not a tensor; wrap it, for example lambda x: model(x).logits"
        )
    if output.is_complex():
        raise ArgumentError(
            f"f returned complex numbers ({output.dtype}); return the real part, or stack both as two entries"
        )
    if not output.is_floating_point():
        raise ArgumentError(f"f returned a tensor of {output.dtype}; it has to be real floating point: add .float()")
    if output.ndim == 0 or len(output) != len(x):
        raise ArgumentError(
            f"f returned shape {tuple(output.shape)} for {len(x)} inputs of shape {tuple(x.shape[1:])}; "
            "the first dimension has to be the batch, one output for each input"
        )
    if output.device != x.device:
        raise ArgumentError(f"f returned a tensor on {output.device} for inputs on {x.device}; keep f on one device")
    found = tuple(output.shape[1:])
    if math.prod(found) == 0:
        raise ArgumentError(f"f returned shape {tuple(output.shape)}: no entry at all; return at least one number")
    if shape is not None and found != shape:
        raise ArgumentError(
            f"f returned outputs of shape {found} after outputs of shape {shape}; the shape has to stay the same"
        )
    if dtype is not None and output.dtype != dtype:
        raise ArgumentError(f"f returned {output.dtype} after {dtype}; the dtype has to stay the same")
    return found, output.dtype
