"""Properties of activations that the covariance rules use: slopes, range, convexity, and the name of the exact dual."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor, nn

Function = Callable[[Tensor], Tensor]


@dataclass(frozen=True)
class Shape:
    """An absolutely continuous activation f.

    slopes   alpha <= f' <= beta almost everywhere; claim bounds.gelu_slope and others prove the typed ones
    range    between which values f lies
    bend_even  f(x) - (alpha + beta) x/2 is even and 0 at 0
    dual     (name, parameters) for `nstheory.dual`, or None
    accuracy stated relative error of that dual, in parts of sqrt(E u^2 E v^2) (see `kernels.dual`, `kernels.conditioned`)
    """

    name: str
    function: Function
    slopes: tuple[float, float]
    range: tuple[float, float] = (-math.inf, math.inf)
    convex: bool = False
    odd: bool = False
    monotone: bool = True
    bend_even: bool = False
    dual: tuple[str, dict[str, float]] | None = None
    accuracy: float = 2.0**-46


NUMERIC = 1e-12  # `conditioned` states 1e-13 of E f^2

RELU = Shape("relu", torch.relu, (0.0, 1.0), (0.0, math.inf), convex=True, bend_even=True, dual=("relu", {}))
IDENTITY = Shape("identity", lambda x: x, (1.0, 1.0), convex=True, odd=True)
TANH = Shape("tanh", torch.tanh, (0.0, 1.0), (-1.0, 1.0), odd=True, dual=("tanh", {}), accuracy=NUMERIC)
SIGMOID = Shape("sigmoid", torch.sigmoid, (0.0, 0.25), (0.0, 1.0))
# x Phi(x): slope in [-0.12891, 1.12891], least value -0.16998; x sigmoid(x): slope in [-0.0999, 1.0999], least -0.27847.
GELU = Shape(
    "gelu",
    lambda x: x * 0.5 * torch.special.erfc(-x / math.sqrt(2)),
    (-0.129, 1.129),
    (-0.17, math.inf),
    monotone=False,
    bend_even=True,
    dual=("gelu", {}),
)
SILU = Shape(
    "silu",
    lambda x: x * torch.sigmoid(x),
    (-0.1, 1.1),
    (-0.2785, math.inf),
    monotone=False,
    bend_even=True,
    dual=("silu", {}),
    accuracy=NUMERIC,
)


def leaky_relu(slope: float) -> Shape:
    """Return x for x > 0, slope x otherwise."""
    ends = (min(slope, 1.0), max(slope, 1.0))
    low = 0.0 if slope <= 0 else -math.inf

    def function(x: Tensor) -> Tensor:
        return torch.where(x > 0, x, slope * x)

    dual = ("leaky_relu", {"slope": slope})
    return Shape(
        f"leaky_relu({slope:g})",
        function,
        ends,
        (low, math.inf),
        convex=slope <= 1,
        monotone=slope >= 0,
        bend_even=True,
        dual=dual,
    )


def shape_of(module: nn.Module) -> Shape | None:
    """Return the shape of an activation module, None for one that has no rule."""
    kind = type(module)
    plain = {nn.ReLU: RELU, nn.Tanh: TANH, nn.Sigmoid: SIGMOID, nn.SiLU: SILU}
    if kind in plain:
        return plain[kind]
    if isinstance(module, nn.GELU) and kind is nn.GELU:
        return GELU if module.approximate == "none" else None
    if isinstance(module, nn.LeakyReLU) and kind is nn.LeakyReLU:
        return leaky_relu(float(module.negative_slope))
    if isinstance(module, nn.ReLU6) and kind is nn.ReLU6:
        return Shape("relu6", lambda x: x.clamp(0, 6), (0.0, 1.0), (0.0, 6.0))
    if isinstance(module, nn.Hardtanh) and kind is nn.Hardtanh:
        low, high = float(module.min_val), float(module.max_val)
        return Shape("hardtanh", lambda x: x.clamp(low, high), (0.0, 1.0), (low, high), odd=low == -high)
    return None


__all__ = ["GELU", "IDENTITY", "RELU", "SIGMOID", "SILU", "TANH", "Shape", "leaky_relu", "shape_of"]
