"""The public dual activations: second moment, covariance, correlation and derivative of f(X), f(Y) for Gaussian X, Y.

They are three different quantities, and each function returns the one in its name:
    dual             E f(X) f(Y), a second moment: at rho = 1 it is E f^2, not 1
    dual_covariance  E f(X) f(Y) - E f(X) E f(Y)
    dual_correlation the covariance over the two standard deviations of f(X) and f(Y): at rho = 1 it is 1
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import torch

from nstheory.errors import ArgumentError
from nstheory.kernels.activation.pair import SMALL, GaussianPair, Kind, by_slopes, readable
from nstheory.kernels.activation.records import Activation, resolve
from nstheory.kernels.numerics.admission import Real, as_real_tensor, common, correlations, finite, precision, variances
from nstheory.kernels.numerics.elementwise import Pointwise

Name = str | Activation | Callable[[torch.Tensor], torch.Tensor] | Any
Pair = Real | tuple[Real, Real] | None

# Var f in parts of E f^2 from which on the rounding of f is above 1e-6 of its deviation.
ROUNDED = 1e-20
_LARGEST = torch.finfo(torch.float64).max


def dual(activation: Name, rho: Real, *, mean: Pair = None, variance: Pair = None, **parameters: Any) -> torch.Tensor:
    """Return the second moment E f(X) f(Y), element-wise over rho, for Gaussian X, Y of correlation rho.

    `activation` is a name (`ACTIVATIONS`; parameters such as slope=0.1 or coefficients=[0, 1, 0.5] by keyword), a torch
    function, or a SymPy expression of one symbol. `mean` and `variance` are one value for both or a pair, numbers or
    tensors that broadcast with rho; by default 0 and 1. The result has the shape of the broadcast and the dtype of the
    tensors given (float32 or float64), and is differentiable to any order in rho, mean and variance.

    With standard X, Y and a closed form the error is at most 4 units in the last place for every rho in [-1, 1]; with
    means and variances see `means`, and `conditioned` for functions without a closed form; for a torch function of
    standard X, Y see `dual_error`. |rho| beyond 1 by rounding (64 epsilon) counts as 1. Raises ArgumentError for
    nan, |rho| > 1, a negative variance, an integer dtype, mixed devices, an activation that is not square integrable;
    UnknownIdError for an unknown name.

    Cost: closed forms take well under a microsecond to a few microseconds an entry. With means or variances tanh, softplus and
    other smooth functions take 0.1 to 0.4 ms an entry of one core where |rho| or the variances are large, the kinked ones without
    a closed form (elu, softsign, hardswish, hardtanh, relu6) 4 to 15 ms: 5000 entries of different means take half a minute.
    Without means, for variance 1, any number of entries is a short series.

    Price's theorem: d/drho E f(X) f(Y) = sqrt(v1 v2) E f'(X) f'(Y); see `dual_derivative`.

    >>> nst.dual("relu", torch.tensor([-1.0, 0.0, 1.0], dtype=torch.float64))
    tensor([0.0000, 0.1592, 0.5000], dtype=torch.float64)
    >>> nst.dual("leaky_relu", 0.5, slope=0.1, mean=(0.0, 1.0))
    tensor(0.6315, dtype=torch.float64)
    """
    return _evaluate(activation, rho, mean, variance, parameters, "second_moment")


def dual_derivative(
    activation: Name, rho: Real, *, mean: Pair = None, variance: Pair = None, **parameters: Any
) -> torch.Tensor:
    """Return d/drho E f(X) f(Y) = sqrt(v1 v2) E f'(X) f'(Y), with the arguments, accuracy and errors of `dual`.

    Right at the end points: 1/2 for relu at rho = 1, 0 at -1; infinite where the true derivative is (step and sign).

    The result has the broadcast shape. Raises what `dual` raises. Source: Price (1958), theorem gaussian.price_every_function.

    >>> nst.dual_derivative("relu", torch.tensor([-1.0, 0.0, 1.0]))
    tensor([0.0000, 0.2500, 0.5000])
    """
    return _evaluate(activation, rho, mean, variance, parameters, "derivative")


def dual_covariance(
    activation: Name, rho: Real, *, mean: Pair = None, variance: Pair = None, **parameters: Any
) -> torch.Tensor:
    """Return the covariance E f(X) f(Y) - E f(X) E f(Y), with the arguments and errors of `dual`.

    It is formed without subtracting the means, so it stays relatively accurate as rho tends to 0 (except for gelu
    with means).

    The result has the broadcast shape. Raises what `dual` raises.

    >>> nst.dual_covariance("relu", torch.tensor([0.0, 0.5, 1.0]))
    tensor([0.0000, 0.1453, 0.3408])
    """
    return _evaluate(activation, rho, mean, variance, parameters, "covariance")


def dual_correlation(
    activation: Name, rho: Real, *, mean: Pair = None, variance: Pair = None, **parameters: Any
) -> torch.Tensor:
    """Return Cov(f(X), f(Y)) / sqrt(Var f(X) Var f(Y)), with the arguments and errors of `dual`; 1 at rho = 1.

    It is nan where f(X) or f(Y) is constant, that is where its variance is zero. For a function without a closed form the error is
    that of `dual_error` over the variance. Beside a kink of a function without a closed form
    the covariance is known to 1e-12 of E f^2; ArgumentError where that is more than the variance of f, and where the variance
    of another function without a closed form is lost in the rounding of its values or below the float range.

    The result has the broadcast shape. Raises what `dual` raises.

    >>> nst.dual_correlation("relu", torch.tensor([0.0, 0.5, 1.0]))
    tensor([0.0000, 0.4264, 1.0000])
    """
    resolved = resolve(activation, hashable(parameters))
    if mean is None and variance is None:
        covariance = _evaluate(activation, rho, None, None, parameters, "covariance")
        one = torch.ones((), dtype=covariance.dtype, device=covariance.device)
        kept = _evaluate(activation, one, None, None, parameters, "covariance")
        if resolved.expansion is None:
            return covariance / kept
        whole = resolved.expansion.variance
        end = correlations(as_real_tensor(rho, "rho")) == 1
        return torch.where(end, covariance / (whole if math.isnan(whole) else kept), covariance / whole)
    pair, dtype = _pair(rho, mean, variance)
    constant = ~pair.moving
    if resolved.in_range is not None:
        pair = resolved.in_range(pair)
    sides = [
        GaussianPair((m, m), (v, v), torch.ones_like(v), pair.centred, True)
        for m, v in zip(pair.mean, pair.variance, strict=True)
    ]
    own = [resolved.general(side, "covariance") for side in sides]
    if resolved.accuracy is not None and readable(pair):
        for side, variance_of_f in zip(sides, own, strict=True):
            _refuse_unresolved(resolved, side, variance_of_f)
    if resolved.expansion is not None and not math.isnan(resolved.expansion.variance) and readable(pair):
        for side, variance_of_f in zip(sides, own, strict=True):
            _refuse_rounding(resolved, side, variance_of_f)
    correlation = resolved.general(pair, "covariance") / torch.sqrt(own[0]) / torch.sqrt(own[1])
    return correlation.masked_fill(constant, torch.nan).to(dtype)


def dual_error(activation: Name, rho: Real, **parameters: Any) -> torch.Tensor:
    """Return a bound on the absolute error of `dual` and `dual_covariance` at rho for standard X, Y, as float64.

    For a closed form it is 4 units in the last place; for another function it is what the Hermite terms left out can
    add, |rho|^T (E f^2 - sum of the kept weights), plus the quadrature's error; for functions with kinks and no closed
    form (elu, softsign, hardswish, hardtanh, relu6) 1e-12 of E f^2.

    The result has the shape of rho. Raises what `dual` raises.

    >>> bool(nst.dual_error("relu", 0.5) < 1e-15), bool(nst.dual_error(torch.tanh, 0.9) < 1e-10)
    (True, True)
    """
    resolved = resolve(activation, hashable(parameters))
    given = as_real_tensor(rho, "rho")
    if resolved.accuracy is not None:
        energy = resolved.moment(torch.ones((), dtype=torch.float64))
        return (resolved.accuracy + 4 * torch.finfo(given.dtype).eps) * energy.expand(given.shape)
    if resolved.expansion is None:
        value = resolved.moment(correlations(given))
        return 4 * torch.finfo(given.dtype).eps * value.double().abs()
    rounding = torch.finfo(given.dtype).eps * resolved.expansion.energy if given.dtype == torch.float32 else 0.0
    return resolved.expansion.error(correlations(given)) + rounding


def _evaluate(
    activation: Name, rho: Real, mean: Pair, variance: Pair, parameters: dict[str, Any], kind: Kind
) -> torch.Tensor:
    resolved = resolve(activation, hashable(parameters))
    if mean is None and (variance is None or resolved.degree is not None):
        function = _standard(resolved, kind)
        if variance is None:
            return function(correlations(as_real_tensor(rho, "rho")))
        return _homogeneous(function, rho, variance, resolved.degree or 0)
    pair, dtype = _pair(rho, mean, variance)
    return resolved.general(pair, kind).to(dtype)


def _pair(rho: Real, mean: Pair, variance: Pair) -> tuple[GaussianPair, torch.dtype]:
    """Return the checked pair in float64, and the dtype of results."""
    (m1, m2), (v1, v2) = _both(mean, 0.0, "mean"), _both(variance, 1.0, "variance")
    names = ("rho", "mean[0]", "mean[1]", "variance[0]", "variance[1]")
    (r, first, second, spread1, spread2), dtype = common((rho, m1, m2, v1, v2), names)
    pair = GaussianPair(
        (finite(first, names[1]), finite(second, names[2])),
        (variances(spread1, names[3]), variances(spread2, names[4])),
        correlations(r, "rho", precision(rho)),
        centred=mean is None,
        tied=v1 is v2,
    )
    return pair, dtype


def _standard(activation: Activation, kind: Kind) -> Pointwise:
    if kind != "derivative":
        return activation.moment if kind == "second_moment" else activation.covariance
    derivative = activation.moment.derivative()
    assert derivative is not None, "every dual activation names its derivative"
    return derivative


def _homogeneous(function: Pointwise, rho: Real, variance: Pair, degree: int) -> torch.Tensor:
    """Return (v1 v2)^(degree/2) function(rho), which is every kind for a positively homogeneous f without means."""
    pair, dtype = _pair(rho, None, variance)
    value = function(pair.rho)
    # Without a degree f jumps at 0, where it is 0; the limit of small variances is another.
    value = value * pair.scale**degree if degree else torch.where(pair.moving, value, 0.0)
    return value.to(dtype)


def _both(value: Pair, default: float, name: str) -> tuple[Real, Real]:
    if value is None:
        return default, default
    if isinstance(value, tuple | list):
        if len(value) != 2:
            raise ArgumentError(f"{name} has {len(value)} entries; give one value for both variables, or a pair")
        return value[0], value[1]
    return value, value


def _refuse_unresolved(resolved: Activation, side: GaussianPair, variance_of_f: torch.Tensor) -> None:
    """Raise ArgumentError where Var f(X) is rounding: above v E f'(X)^2 (Poincare), or far below it beside one kink or none."""
    variance = side.variance[0]
    small = (variance > 0) & (variance < SMALL**2)
    if not bool(small.any()):
        return
    most = resolved.general(side, "derivative")
    _refuse_lost(resolved, side, small & (most > 0) & ((variance_of_f > 1.001 * most) | (variance_of_f < 1e-3 * most)))


def _refuse_rounding(resolved: Activation, side: GaussianPair, variance_of_f: torch.Tensor) -> None:
    """Raise ArgumentError where values of f differ by little more than their rounding, or their variance is below the float range."""
    rounding = 0.0 if resolved.saturates else ROUNDED * resolved.general(side, "second_moment").detach().abs()
    least = torch.where(by_slopes(side, 0), 0.0, rounding + torch.finfo(torch.float64).tiny)
    _refuse_lost(resolved, side, side.moving & (variance_of_f <= least))


def _refuse_lost(resolved: Activation, side: GaussianPair, lost: torch.Tensor) -> None:
    mean, variance = side.mean[0], side.variance[0]
    if bool(lost.any()):
        at = tuple(int(i) for i in lost.nonzero()[0])
        raise ArgumentError(
            f"{resolved.name} varies by less than its rounding at index {at}, where the mean is {float(mean[at]):g} and the variance"
            f" {float(variance[at]):g}: float64 cannot tell its correlation there; give a larger variance"
        )


def hashable(parameters: Mapping[str, Any]) -> tuple[tuple[str, Any], ...]:
    """Return the parameters of an activation for `resolve`; ArgumentError for what is neither a number nor a row of numbers."""
    return tuple((key, _constant(value, key)) for key, value in sorted(parameters.items()))


def _constant(value: Any, key: str) -> Any:
    """Return a parameter as a number or a tuple of numbers; ArgumentError for what is neither."""
    allowed = "allowed are a finite number, or a flat list of them for coefficients: give plain numbers such as 0.5"
    if isinstance(value, torch.Tensor):
        if value.is_meta or value.layout != torch.strided or value.is_complex() or value.ndim > 1:
            kind = f"shape {tuple(value.shape)}, dtype {value.dtype}, layout {value.layout}, device {value.device}"
            raise ArgumentError(f"{key} is a tensor of {kind}; {allowed}")
        value = value.detach().tolist()
    elif isinstance(value, np.ndarray | np.generic):
        value = value.tolist()
    several = isinstance(value, list | tuple)
    for entry in value if several else (value,):
        if isinstance(entry, bool) or not isinstance(entry, int | float) or not abs(entry) <= _LARGEST:
            whole = isinstance(entry, int) and not isinstance(entry, bool)  # Python does not print every int
            raise ArgumentError(f"{key} = {'an integer beyond float64' if whole else f'{entry!r:.60}'}; {allowed}")
    return tuple(value) if several else value
