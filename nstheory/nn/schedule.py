"""When the penalty acts, and how strongly: every k-th call, warm-up, decay to nothing."""

from __future__ import annotations

import math
import operator
from dataclasses import dataclass

from nstheory.errors import ArgumentError
from nstheory.numbers import real

LARGEST_GAMMA = 1e30  # gamma R is added to a loss in float32


@dataclass(frozen=True)
class Schedule:
    """Factor on gamma at the t-th call, t = 0, 1, ...

        factor(t) = [t % every == 0] * every * min(1, (t + 1) / warmup) * clamp((end - t) / (end - start), 0, 1)

    every    act on every k-th call only, k times as strongly, so that the mean gradient over k calls stays the same
    warmup   calls of linear growth; 0 or 1: none
    decay    (start, end), calls between which the factor falls linearly from 1 to 0; None: never

    Where the factor is 0 there is no second pass and no random number is used. Raises ArgumentError.

    The factor is a scalar.

    >>> from nstheory.nn import Schedule
    >>> [Schedule(every=2, warmup=4).factor(t) for t in range(6)]
    [0.5, 0.0, 1.5, 0.0, 2.0, 0.0]
    """

    every: int = 1
    warmup: int = 0
    decay: tuple[int, int] | None = None

    def __post_init__(self) -> None:
        for name, least in (("every", 1), ("warmup", 0)):
            value = getattr(self, name)
            if not (is_whole(value) and least <= value < 2**63):
                raise ArgumentError(
                    f"{name} = {repr(value)[:60]}; it has to be an integer >= {least}, below 2^63, counted in calls"
                )
        if self.decay is not None:
            valid = isinstance(self.decay, tuple | list) and len(self.decay) == 2 and all(map(is_whole, self.decay))
            if not (valid and 0 <= self.decay[0] < self.decay[1] < 2**63):
                raise ArgumentError(
                    f"decay = {repr(self.decay)[:60]}; it has to be (start, end), two numbers of calls with 0 <= start < end, "
                    "such as (1000, 2000), or None"
                )

    def factor(self, call: int) -> float:
        """Return the factor on gamma at this call, counted from 0."""
        if call % self.every:
            return 0.0
        factor = float(self.every)
        if call + 1 < self.warmup:
            factor *= (call + 1) / self.warmup
        if self.decay is not None:
            start, end = self.decay
            factor *= min(1.0, max(0.0, (end - call) / (end - start)))
        return factor


def rows_of_fraction(fraction: float, rows: int) -> int:
    """Return how many of the batch's elements take part: the fraction rounded up, at least one."""
    return max(1, math.ceil(fraction * rows - 1e-9))


def check_fraction(fraction: object) -> float:
    """Return the fraction as a float; raises ArgumentError unless it is in (0, 1]."""
    number = real(fraction, "fraction", least=0.0, most=1.0)
    if number == 0.0:
        raise ArgumentError("fraction is 0; it must be in (0, 1], such as 0.25 (gamma = 0 switches R off)")
    return number


def check_gamma(gamma: object) -> float:
    """Return gamma as a float; raises ArgumentError unless it is from 0 to LARGEST_GAMMA."""
    if getattr(gamma, "requires_grad", False):
        raise ArgumentError(
            "gamma is a tensor that requires a gradient; it is a weight and not learned: give float(gamma)"
        )
    try:
        return real(gamma, "gamma", least=0, most=LARGEST_GAMMA)
    except ArgumentError as error:
        raise ArgumentError(f"{error} (S = 0 turns the sign of R, 0 switches it off)") from None


def is_whole(value: object) -> bool:
    """Return whether the value is an integer of 64 bits, and no bool."""
    try:
        return not isinstance(value, bool) and abs(operator.index(value)) < 2**63  # type: ignore[arg-type]
    except TypeError:
        return False
