"""First and second derivatives of smooth activations, relatively accurate in the tails, where torch's own are rounding.

torch has 1 - tanh(x)^2 for the slope of tanh, which is a multiple of 1e-16 from x = 18 on, where the slope is 1e-15. Here every
slope that falls in a tail has a factor s(x) or s(-x), s the logistic function, that falls with it. Differentiated by torch it
keeps such a factor, so derivatives beyond these are accurate in the tails as well. All are analytic formulas without a case.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import torch

_Slope = Callable[[torch.Tensor], torch.Tensor]

_RATE, _CUBE = math.sqrt(2 / math.pi), 0.044715  # of gelu_tanh, x s(2 _RATE (x + _CUBE x^3))


def _bump(x: torch.Tensor) -> torch.Tensor:
    """Return s(x) s(-x), the slope of the logistic function."""
    return torch.sigmoid(x) * torch.sigmoid(-x)


def _tanh(x: torch.Tensor) -> torch.Tensor:
    return 4 * _bump(2 * x)


def _silu(x: torch.Tensor) -> torch.Tensor:
    return torch.sigmoid(x) * (1 + x * torch.sigmoid(-x))


def _silu_second(x: torch.Tensor) -> torch.Tensor:
    return _bump(x) * (2 - x * torch.tanh(0.5 * x))


def gelu_tanh_argument(x: torch.Tensor) -> torch.Tensor:
    """Return u(x) such that gelu_tanh is x s(u)."""
    return 2 * _RATE * (x + _CUBE * x**3)


def _gelu_tanh(x: torch.Tensor) -> torch.Tensor:
    u, du = gelu_tanh_argument(x), 2 * _RATE * (1 + 3 * _CUBE * x * x)
    return torch.sigmoid(u) * (1 + x * du * torch.sigmoid(-u))


def _gelu_tanh_second(x: torch.Tensor) -> torch.Tensor:
    u, du, second = gelu_tanh_argument(x), 2 * _RATE * (1 + 3 * _CUBE * x * x), 12 * _RATE * _CUBE * x
    return _bump(u) * (2 * du + x * second - x * du * du * torch.tanh(0.5 * u))


def _mish(x: torch.Tensor) -> torch.Tensor:
    """Return w + x w' with w = tanh(softplus(x)) = s (1 + t)/(1 + t^2), s = s(x), t = s(-x), and w' = 4 s t^2/(1 + t^2)^2."""
    s, t = torch.sigmoid(x), torch.sigmoid(-x)
    return s * ((1 + t) / (1 + t * t) + 4 * x * (t / (1 + t * t)) ** 2)


def _mish_second(x: torch.Tensor) -> torch.Tensor:
    s, t = torch.sigmoid(x), torch.sigmoid(-x)
    return 4 * s * (t / (1 + t * t)) ** 2 * (2 + x * (t - 2 * s + 4 * s * t * t / (1 + t * t)))


TANH: tuple[_Slope, ...] = (_tanh,)
SIGMOID: tuple[_Slope, ...] = (_bump,)
SILU: tuple[_Slope, ...] = (_silu, _silu_second)
GELU_TANH: tuple[_Slope, ...] = (_gelu_tanh, _gelu_tanh_second)
MISH: tuple[_Slope, ...] = (_mish, _mish_second)


def softplus(sharpness: float) -> tuple[_Slope, ...]:
    """Return those of log(1 + e^(k x))/k."""
    return lambda x: torch.sigmoid(sharpness * x), lambda x: sharpness * _bump(sharpness * x)
