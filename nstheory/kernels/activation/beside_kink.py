"""A kinked function beside a kink away from 0, where mean + deviation * z is rounded to the kink itself.

There f is written by the distance u from the kink: f(kink) + slope u + bend u^2, with a slope and a bend on either side. So the
deviation is not lost beside the kink, and a function that is 0 there keeps all digits.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import torch

from nstheory.kernels.activation.hermite import Function

# How far from a kink f is taken to be a polynomial of degree two on either side, at most; and deviations that have to fit in.
_NEAR, _DEVIATIONS = 0.1, 40.0


@dataclass(frozen=True)
class BesideKink:
    """A function of one side of a pair, one entry a mean and deviation: near a kink by the distance from it, elsewhere as it stands.

    near      [entries], whether the entry is written by the distance
    origin    [entries], the kink, else 0
    value     [entries], f at the origin where it is near, else 0
    slopes    [entries, 2] below and above the origin; bends alike
    """

    function: Function
    near: torch.Tensor
    origin: torch.Tensor
    value: torch.Tensor
    slopes: torch.Tensor
    bends: torch.Tensor

    @classmethod
    def of(
        cls, function: Function, kinks: tuple[float, ...], mean: torch.Tensor, deviation: torch.Tensor
    ) -> BesideKink:
        """Return the function for these means and deviations, both [entries]."""
        places, numbers = (torch.tensor(row, dtype=mean.dtype, device=mean.device) for row in _tables(function, kinks))
        gaps = (mean.detach()[:, None] - places[:, 0]).abs() + _DEVIATIONS * deviation.detach()[:, None]
        inside = gaps < places[:, 1]
        near, which = inside.any(-1), inside.to(torch.int8).argmax(-1)
        row = numbers[which] * near[:, None]
        return cls(function, near, places[which, 0] * near, row[:, 0], row[:, 1:3], row[:, 3:5])

    def at(self, u: torch.Tensor, *, constant: bool = True) -> torch.Tensor:
        """Return f(origin + u) for u [entries, ...], near a kink without the constant f(origin) unless it is asked for."""
        near, origin, value = (_like(part, u) for part in (self.near, self.origin, self.value))
        slope, bend = self._sides(u)
        beside = (slope + bend * u) * u
        return torch.where(near, beside + value if constant else beside, self.function(origin + u))

    def slope(self, u: torch.Tensor) -> torch.Tensor:
        """Return f'(origin + u)."""
        slope, bend = self._sides(u)
        return torch.where(
            _like(self.near, u), slope + 2 * bend * u, slope_of(self.function, _like(self.origin, u) + u)
        )

    def _sides(self, u: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Return slope and second coefficient on the side of the origin on which u lies."""
        slope, bend = (
            torch.where(u > 0, _like(part[:, 1], u), _like(part[:, 0], u)) for part in (self.slopes, self.bends)
        )
        return slope, bend


def slope_of(function: Callable[[torch.Tensor], torch.Tensor], x: torch.Tensor) -> torch.Tensor:
    """Return the derivative of an element-wise function."""
    value, pulled = torch.func.vjp(function, x)
    return pulled(torch.ones_like(value))[0]


def _like(part: torch.Tensor, u: torch.Tensor) -> torch.Tensor:
    return part.reshape(-1, *(1,) * (u.ndim - 1))


@lru_cache(maxsize=64)
def _tables(function: Function, kinks: tuple[float, ...]) -> tuple[list[list[float]], list[list[float]]]:
    """Return of each kink its place and how near is near; and f there, slopes and second coefficients below and above it.

    A kink at 0 is never near: what is added to it keeps its digits.
    """
    places, numbers = [], []
    for kink in kinks:
        room = min([_NEAR, *(abs(kink - other) / 2 for other in kinks if other != kink)])
        places.append([kink, room if kink else -1.0])
        # Two slopes on either side, at a half and at all of the room, give slope and bend at the kink.
        x = kink + room * torch.tensor([-1.0, -0.5, 0.5, 1.0, 0.0], dtype=torch.float64)
        slopes = slope_of(function, x).tolist()
        value = float(function(x)[-1])
        numbers.append(
            [
                value,
                2 * slopes[1] - slopes[0],
                2 * slopes[2] - slopes[3],
                (slopes[1] - slopes[0]) / room,
                (slopes[3] - slopes[2]) / room,
            ]
        )
    return places, numbers
