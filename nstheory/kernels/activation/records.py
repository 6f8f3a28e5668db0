"""The table of activations: each with its second moment, covariance and general formula in one place."""

from __future__ import annotations

import inspect
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, cast

import torch

from nstheory.errors import ArgumentError, unknown_id
from nstheory.kernels.activation import arc_cosine, closed_forms, conditioned, general_pairs
from nstheory.kernels.activation.hermite import Expansion, Function, expand
from nstheory.kernels.activation.pair import General
from nstheory.kernels.activation.power_series import polynomial_series
from nstheory.kernels.numerics.elementwise import Chain, Pointwise


@dataclass(frozen=True)
class Activation:
    """An activation f and what is known about E f(X) f(Y).

    `moment` and `covariance` are functions of rho for standard X, Y. `degree` is d when f(s x) = s^d f(x) for s > 0,
    else None. `expansion` is set when the values come from a cut Hermite series rather than a closed form.

    Both map a tensor of correlations to one of the same shape. Raises nothing when it is made; `dual` checks its arguments.

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


def relu() -> Activation:
    """Return max(x, 0)."""
    return Activation(
        "relu", arc_cosine.ReluMoment(), arc_cosine.LeakyCovariance(0.0), general_pairs.leaky_relu(0.0), 1
    )


def leaky_relu(slope: float = 0.01) -> Activation:
    """Return x for x > 0 and slope x otherwise, for any real slope."""
    slope = _finite_number(slope, "slope")
    exact = {0.0: relu, 1.0: identity, -1.0: absolute}.get(slope)
    if exact is not None:
        return exact()
    name, covariance = f"leaky_relu({slope:g})", arc_cosine.LeakyCovariance(slope)
    return Activation(name, arc_cosine.LeakyMoment(slope), covariance, general_pairs.leaky_relu(slope), 1)


def absolute() -> Activation:
    """Return |x|."""
    moment = Chain((arc_cosine.abs_moment, arc_cosine.arcsine, arc_cosine.arcsine_slope))
    covariance = Chain((arc_cosine.abs_covariance, arc_cosine.arcsine, arc_cosine.arcsine_slope))
    return Activation("abs", moment, covariance, general_pairs.leaky_relu(-1.0), 1)


def step() -> Activation:
    """Return 1 for x > 0, else 0."""
    covariance = Chain((arc_cosine.step_covariance, arc_cosine.step_slope))
    return Activation("step", arc_cosine.StepMoment(), covariance, general_pairs.step, 0)


def sign() -> Activation:
    """Return the sign of x."""
    moment = Chain((arc_cosine.arcsine, arc_cosine.arcsine_slope))
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
    return Activation("gelu", closed_forms.GELU, closed_forms.GELU_COVARIANCE, general_pairs.gelu)


def sin() -> Activation:
    """Return sin(x)."""
    return Activation("sin", closed_forms.SIN, closed_forms.SIN, general_pairs.sin)


def exp() -> Activation:
    """Return exp(x)."""
    return Activation("exp", closed_forms.EXP, closed_forms.EXP_COVARIANCE, general_pairs.exp)


def polynomial(coefficients: Sequence[float]) -> Activation:
    """Return sum_j coefficients_j x^j, constant term first."""
    numbers = tuple(_finite_number(c, "coefficient") for c in coefficients)
    series = polynomial_series(numbers)
    return Activation("polynomial", series, series.without_constant(), general_pairs.polynomial(numbers))


def numeric(function: Function, name: str | None = None) -> Activation:
    """Return the activation of an element-wise torch function, by Hermite expansion with a stated error.

    Raises ArgumentError when it is not square integrable under the standard normal law.
    """
    expansion = expand(function)
    label = name or getattr(function, "__name__", type(function).__name__)
    return Activation(label, expansion.moment(), expansion.covariance(), conditioned.numeric(function), None, expansion)


def _softplus(x: torch.Tensor) -> torch.Tensor:
    return torch.logaddexp(x, torch.zeros_like(x))  # torch's own softplus turns linear beyond 20, off by 2e-9


def _silu(x: torch.Tensor) -> torch.Tensor:
    return x * torch.sigmoid(x)


ACTIVATIONS: dict[str, Callable[..., Activation]] = {
    "relu": relu,
    "leaky_relu": leaky_relu,
    "abs": absolute,
    "step": step,
    "sign": sign,
    "identity": identity,
    "erf": erf,
    "gelu": gelu,
    "sin": sin,
    "exp": exp,
    "polynomial": polynomial,
    "softplus": lambda: numeric(_softplus, "softplus"),
    "silu": lambda: numeric(_silu, "silu"),
    "tanh": lambda: numeric(torch.tanh, "tanh"),
}


# torch's own functions and modules have the closed forms; GELU and Softplus modules take options, and are expanded instead.
_TORCH: dict[Any, str] = {
    torch.relu: "relu",
    torch.nn.functional.relu: "relu",
    torch.nn.ReLU: "relu",
    torch.abs: "abs",
    torch.sign: "sign",
    torch.erf: "erf",
    torch.sin: "sin",
    torch.exp: "exp",
    torch.tanh: "tanh",
    torch.nn.Tanh: "tanh",
    torch.nn.functional.gelu: "gelu",
    torch.nn.functional.silu: "silu",
    torch.nn.SiLU: "silu",
    torch.nn.Identity: "identity",
}


def resolve(activation: Any, parameters: tuple[tuple[str, Any], ...] = ()) -> Activation:
    """Return the activation for a name with parameters, a SymPy expression, a torch function, or itself.

    Raises UnknownIdError with near matches for an unknown name, ArgumentError for parameters it does not take.
    """
    if isinstance(activation, str):
        if activation not in ACTIVATIONS:
            raise unknown_id("activation", activation, ACTIVATIONS)
        if torch.compiler.is_compiling():  # cannot trace the cache and the check of the signature
            return ACTIVATIONS[activation](**dict(parameters))
        return _named(activation, parameters)
    if parameters:
        names = ", ".join(name for name, _ in parameters)
        raise ArgumentError(f"parameters ({names}) go with an activation given by name, not with {activation!r}")
    if isinstance(activation, Activation):
        return activation
    if type(activation).__module__.split(".")[0] == "sympy":
        return numeric(_from_sympy(activation), str(activation))
    if callable(activation):
        known = _TORCH.get(type(activation) if isinstance(activation, torch.nn.Module) else activation)
        return _named(known, ()) if known else numeric(cast(Function, activation))
    raise ArgumentError(f"activation {activation!r} is neither a name, a SymPy expression nor a torch function")


@lru_cache(maxsize=256)
def _named(name: str, parameters: tuple[tuple[str, Any], ...]) -> Activation:
    factory = ACTIVATIONS[name]
    try:
        inspect.signature(factory).bind(**dict(parameters))
    except TypeError as error:
        allowed = ", ".join(inspect.signature(factory).parameters) or "none"
        given = ", ".join(key for key, _ in parameters) or "none"
        raise ArgumentError(f"activation {name!r} takes parameters: {allowed}; given: {given}") from error
    return factory(**dict(parameters))


@lru_cache(maxsize=64)  # the same expression gives the same function, whose expansion is cached
def _from_sympy(expression: Any) -> Function:
    from nstheory.arithmetic.torch_program import compiled

    symbols = sorted(expression.free_symbols, key=str)
    if len(symbols) != 1:
        raise ArgumentError(f"activation {expression} has free symbols {symbols}; it needs exactly one")
    function = compiled(expression)

    def evaluated(x: torch.Tensor) -> torch.Tensor:
        return function({symbols[0]: x})

    evaluated.__name__ = str(expression)  # messages about the function name it as its author wrote it
    return evaluated


def _finite_number(value: Any, name: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ArgumentError(f"{name} = {value!r}; a finite number is needed")
    return float(value)
