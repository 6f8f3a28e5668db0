"""Dual activations: each with its second moment, covariance and general formula in one place."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch

from nstheory.errors import ArgumentError
from nstheory.kernels.activation import arc_cosine, closed_forms, conditioned, general_pairs, piecewise
from nstheory.kernels.activation.hermite import Expansion, Function, expand
from nstheory.kernels.activation.pair import GaussianPair, General, homogeneous, reflected, steady
from nstheory.kernels.activation.power_series import polynomial_series
from nstheory.kernels.numerics.elementwise import Chain, Pointwise


@dataclass(frozen=True)
class Activation:
    """An activation f and what is known about E f(X) f(Y).

    `moment` and `covariance` are functions of rho for standard X, Y. `degree` is d when f(s x) = s^d f(x) for s > 0,
    else None. `expansion` is set when the values come from a cut Hermite series, `accuracy` when they come from another
    quadrature: its stated error in parts of E f^2. Without both there is a closed form. `in_range` takes a pair to one
    of the same correlation of f(X) and f(Y), whose moments do not leave the float range. `saturates` says that f has limits at
    both ends, and a covariance that keeps its relative accuracy beside them.

    `moment` and `covariance` map a tensor of correlations to one of the same shape. Raises nothing when it is made; `dual` checks its arguments.

    >>> from nstheory.kernels import ACTIVATIONS
    >>> ACTIVATIONS["relu"]().degree
    1
    """

    name: str
    moment: Pointwise
    covariance: Pointwise
    general: General
    degree: int | None = None
    expansion: Expansion | None = None
    accuracy: float | None = None
    in_range: Callable[[GaussianPair], GaussianPair] | None = None
    saturates: bool = False

    def __post_init__(self) -> None:
        if self.degree is not None and self.in_range is None:
            object.__setattr__(self, "in_range", homogeneous)


def relu() -> Activation:
    """Return max(x, 0)."""
    return Activation(
        "relu", arc_cosine.ReluMoment(), arc_cosine.LeakyCovariance(0.0), general_pairs.leaky_relu(0.0), 1
    )


def leaky_relu(slope: float = 0.01) -> Activation:
    """Return x for x > 0 and slope x otherwise, for any real slope."""
    slope = finite_number(slope, "slope")
    exact = {0.0: relu, 1.0: identity, -1.0: absolute}.get(slope)
    if exact is not None:
        return exact()
    name, covariance = f"leaky_relu({slope:g})", arc_cosine.LeakyCovariance(slope)
    return Activation(name, arc_cosine.LeakyMoment(slope), covariance, general_pairs.leaky_relu(slope), 1)


def absolute() -> Activation:
    """Return |x|."""
    moment = Chain((arc_cosine.abs_moment, arc_cosine.arcsine), arc_cosine.OriginDensity(4.0))
    covariance = Chain((arc_cosine.abs_covariance, arc_cosine.arcsine), arc_cosine.OriginDensity(4.0))
    return Activation("abs", moment, covariance, general_pairs.leaky_relu(-1.0), 1)


def step() -> Activation:
    """Return 1 for x > 0, else 0."""
    covariance = Chain((arc_cosine.step_covariance,), arc_cosine.OriginDensity())
    return Activation("step", arc_cosine.StepMoment(), covariance, general_pairs.step, 0)


def sign() -> Activation:
    """Return the sign of x."""
    moment = Chain((arc_cosine.arcsine,), arc_cosine.OriginDensity(4.0))
    return Activation("sign", moment, moment, general_pairs.sign, 0)


def identity() -> Activation:
    """Return x."""
    moment = Chain((torch.clone, torch.ones_like, torch.zeros_like))
    return Activation("identity", moment, moment, general_pairs.identity, 1)


def erf() -> Activation:
    """Return erf(x), unscaled."""
    return Activation("erf", closed_forms.ERF, closed_forms.ERF, general_pairs.erf)


def gelu() -> Activation:
    """Return x Phi(x), the exact gelu."""
    return Activation("gelu", closed_forms.GELU, closed_forms.GELU_COVARIANCE, steady(general_pairs.gelu))


def sin() -> Activation:
    """Return sin(x)."""
    return Activation("sin", closed_forms.SIN, closed_forms.SIN, general_pairs.sin)


def exp() -> Activation:
    """Return exp(x)."""
    return Activation(
        "exp", closed_forms.EXP, closed_forms.EXP_COVARIANCE, general_pairs.exp, in_range=general_pairs.exp_in_range
    )


def polynomial(coefficients: Sequence[float]) -> Activation:
    """Return sum_j coefficients_j x^j, constant term first."""
    if isinstance(coefficients, int | float):
        raise ArgumentError(
            f"coefficients = {coefficients!r}; a list of numbers is needed, constant term first: [0, 1]"
        )
    numbers = tuple(finite_number(c, "coefficient") for c in coefficients)
    series = polynomial_series(numbers)
    return Activation("polynomial", series, series.without_constant(), general_pairs.polynomial(numbers))


def numeric(
    function: Function, name: str | None = None, slopes: tuple[Function, ...] = (), lower: Function | None = None
) -> Activation:
    """Return the activation of an element-wise torch function, by Hermite expansion with a stated error.

    `slopes` are its first derivatives, where they are known better than torch knows them; `lower` is f - f(-oo) where that is f(oo) - f(-x).

    Raises ArgumentError when it is not square integrable under the standard normal law.
    """
    expansion = expand(function)
    label = name or getattr(function, "__name__", type(function).__name__)
    general = conditioned.numeric(function, slopes)
    general = steady(reflected(general, conditioned.numeric(lower, slopes)) if lower else general)
    moment, covariance = expansion.moment(), expansion.covariance()
    return Activation(label, moment, covariance, general, None, expansion, saturates=lower is not None)


def kinked(function: Function, kinks: Sequence[float], name: str) -> Activation:
    """Return the activation of an element-wise torch function whose slope jumps at these places and nowhere else.

    The values come from quadrature between the kinks, with an error of 1e-12 of E f^2.
    """
    general = piecewise.apart(piecewise.kinked(function, tuple(kinks)), steady(conditioned.numeric(function)), kinks)
    moment, covariance = (piecewise.OfStandardPair(general, kind) for kind in ("second_moment", "covariance"))
    return Activation(name, moment, covariance, general, accuracy=piecewise.ACCURACY)


def finite_number(value: Any, name: str) -> float:
    """Return a number as a float; raises ArgumentError for what is none, or not finite."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ArgumentError(f"{name} = {value!r}; a finite number is needed")
    return float(value)
