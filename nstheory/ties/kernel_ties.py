"""Kernels: duals of activations, their derivatives, the normal distributions and depth, against the closed forms of theory/."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import sympy as sp

from nstheory.language.domain import CORRELATION, UNIT, Domain, between, integers
from nstheory.ties.tie import Tie, number

__all__ = ["TIES"]

_ACTIVATION = "nstheory.theory.activation"
_STATED = "stated: 4 units in the last place with a closed form"
_GENERAL = "stated for means and variances: 1e-13 of sqrt(E u^2 E v^2)"
_MEANS = {"a": between(-3, 3), "b": between(-3, 3), "rho": between("-19/20", "19/20")}
_SMALL = between("-3/2", "3/2")


def _dual(name: str, claim: str, formula: str, ulps: float = 4, **inputs: Domain) -> Tie:
    """Return the tie of `dual` for a name, whose parameters are the inputs after rho."""
    names = tuple(inputs)

    def compute(dual: Callable[..., Any], rho: Fraction, *given: Fraction) -> float:
        return dual(name, number(rho), **{one: float(x) for one, x in zip(names, given, strict=True)}).item()

    return Tie(
        "nstheory.kernels.dual",
        claim,
        f"{_ACTIVATION}.{formula}",
        {"rho": CORRELATION, **inputs},
        compute,
        lambda stated, *values: stated(*values),
        ulps,
        _STATED,
    )


def _polynomial(stated: Callable[..., sp.Expr], rho: sp.Expr, *coefficients: sp.Expr) -> sp.Expr:
    """Return E f(X) f(Y) of f = sum_j c_j x^j from those of the monomials."""
    return sum(
        (one * other * stated(i, j, rho) for i, one in enumerate(coefficients) for j, other in enumerate(coefficients)),
        sp.Integer(0),
    )


def _moment(dual: Callable[..., Any], a: Fraction, b: Fraction, rho: Fraction) -> float:
    """Return half of E u_+ v_+ for u = X + a and v = 2 (Y + b)."""
    return dual("relu", number(rho), mean=(number(a), number(2 * b)), variance=(1.0, 4.0)).item() / 2


def _positive_mean(a: sp.Expr) -> sp.Expr:
    """Return E (X + a)_+ = a Phi(a) + phi(a)."""
    return a * (1 + sp.erf(a / sp.sqrt(2))) / 2 + sp.exp(-(a**2) / 2) / sp.sqrt(2 * sp.pi)


def _covariance(stated: Callable[..., sp.Expr], a: sp.Expr, b: sp.Expr, rho: sp.Expr) -> sp.Expr:
    return stated(a, b, rho) - _positive_mean(a) * _positive_mean(b)


def _in_balls(covariance: Callable[..., Any], a: Fraction, b: Fraction, rho: Fraction) -> float:
    from nstheory.arithmetic.real_balls import from_fraction, precision

    with precision(128):
        return float(covariance(*(from_fraction(one) for one in (a, b, rho))))


def _derivative(name: str) -> Callable[..., float]:
    return lambda derivative, rho: derivative(name, number(rho)).item()


def _of_rho(stated: Callable[..., sp.Expr], *values: sp.Expr) -> sp.Expr:
    return stated(*values)


def _relu_kernel(kernel: Callable[..., Any], depth: Fraction, a: Fraction, b: Fraction) -> float:
    import torch

    rows = torch.tensor([[float(a), 1.0], [float(b), 2.0]], dtype=torch.float64)
    return kernel(rows, int(depth))[0, 1].item()


def _relu_kernel_stated(stated: Callable[..., sp.Expr], depth: sp.Expr, a: sp.Expr, b: sp.Expr) -> sp.Expr:
    """Return |x||y| c_L, the second moment at sigma_w^2 = 2, of x = (a, 1) and y = (b, 2)."""
    lengths = sp.sqrt((a**2 + 1) * (b**2 + 4))
    return lengths * stated((a * b + 2) / lengths, int(depth), sp.Integer(2))


def _unequal(name: str) -> Tie:
    """Return the tie of `dual` for a pair of deviations s and t, in units of sqrt(E u^2 E v^2) <= s t (for erf of 1 too)."""

    def compute(dual: Callable[..., Any], s: Fraction, t: Fraction, rho: Fraction) -> float:
        return dual(name, number(rho), variance=(float(s * s), float(t * t))).item()

    return Tie(
        "nstheory.kernels.dual",
        f"activation.{name}_variances",
        f"{_ACTIVATION}.scaled_pairs.{name}_pair",
        {"s": between("1/4", 2), "t": between("1/4", 2), "rho": between("-19/20", "19/20")},
        compute,
        _of_rho,
        450,
        _GENERAL,
        size=lambda s, t, _: float(s * t),
    )


DUALS = (
    _dual("relu", "activation.relu", "relu.relu_dual"),
    _dual("abs", "activation.abs", "kinked.abs_dual"),
    _dual("step", "activation.step", "kinked.step_dual"),
    _dual("sign", "activation.sign", "kinked.sign_dual"),
    _dual("leaky_relu", "activation.leaky_relu", "kinked.leaky_relu_dual", 16, slope=between(-1, 2)),
    _dual("erf", "activation.erf", "smooth.erf_dual"),
    _dual("gelu", "activation.gelu", "smooth.gelu_dual"),
    _dual("sin", "activation.sin", "smooth.sin_dual"),
    _dual("exp", "activation.exp", "smooth.exp_dual"),
    Tie(
        "nstheory.kernels.dual",
        "activation.polynomial",
        f"{_ACTIVATION}.smooth.monomial_dual",
        {"rho": CORRELATION, "c_0": _SMALL, "c_1": _SMALL, "c_2": _SMALL, "c_3": _SMALL},
        lambda dual, rho, *c: dual("polynomial", number(rho), coefficients=[float(one) for one in c]).item(),
        _polynomial,
        64,
        "sums of both signs, in units of E f^2, which is at most 60 here",
        size=lambda _, *c: float(sum(abs(one) for one in c) ** 2 * 15),
    ),
    _unequal("erf"),
    _unequal("gelu"),
    Tie(
        "nstheory.kernels.dual",
        "activation.relu_general",
        f"{_ACTIVATION}.kinked.relu_moment",
        _MEANS,
        _moment,
        _of_rho,
        450,
        _GENERAL,
        size=lambda a, b, _: float((1 + a * a) * (1 + b * b)) ** 0.5,
    ),
    Tie(
        "nstheory.kernels.dual_covariance",
        "activation.relu_general",
        f"{_ACTIVATION}.kinked.relu_moment",
        _MEANS,
        _moment,
        _covariance,
        450,
        _GENERAL,
        size=lambda a, b, _: float((1 + a * a) * (1 + b * b)) ** 0.5,
    ),
    Tie(
        "nstheory.kernels.dual_covariance",
        "activation.relu_hermite",
        f"{_ACTIVATION}.relu.relu_hermite_coefficient",
        {"rho": CORRELATION},
        # The dual itself is tied above; what is left of it is the squared mean.
        lambda covariance, rho: _relu_less(covariance, rho),
        lambda stated, _: stated(0) ** 2,
        16,
        "two kernels of 4 units in the last place, subtracted, in units of E f^2",
        size=0.5,
    ),
    Tie(
        "nstheory.bounds.covariance.in_balls.relu_covariance",
        "activation.relu_general",
        f"{_ACTIVATION}.kinked.relu_moment",
        _MEANS,
        _in_balls,
        _covariance,
        2,
        "balls of 128 bits, rounded once",
        size=lambda a, b, _: float((1 + a * a) * (1 + b * b)) ** 0.5,
        points=4,
    ),
)


def _relu_less(covariance: Callable[..., Any], rho: Fraction) -> float:
    from nstheory.kernels import dual

    return (dual("relu", number(rho)) - covariance("relu", number(rho))).item()


def _error(error: Callable[..., Any], rho: Fraction) -> float:
    return error("gelu", number(rho)).item()


def _units_in_the_last_place(stated: Callable[..., sp.Expr], rho: sp.Expr) -> sp.Expr:
    """Return the stated bound, 4 units in the last place of the value, which the tie of the dual itself holds it to."""
    return stated(rho) * sp.Integer(2) ** -50


DERIVATIVES = tuple(
    Tie(
        "nstheory.kernels.dual_derivative",
        claim,
        f"{_ACTIVATION}.{formula}",
        {"rho": CORRELATION},
        _derivative(name),
        _of_rho,
        8,
        _STATED,
    )
    for name, claim, formula in (
        ("relu", "activation.step", "kinked.step_dual"),
        ("abs", "activation.sign", "kinked.sign_dual"),
        ("gelu", "activation.gelu_derivative", "smooth.gelu_slope"),
        ("exp", "activation.exp", "smooth.exp_dual"),
    )
)

NORMAL = (
    Tie(
        "nstheory.kernels.bivariate_normal_cdf",
        "attention.selection_borell",
        "nstheory.theory.attention.selection.both_above",
        {"level": between(-6, 6), "rho": between("-99/100", "99/100")},
        lambda cdf, level, rho: cdf(number(-level), number(-level), number(rho)).item(),
        _of_rho,
        600,
        "stated: 3e-15 (1 - log(value)), and the value here is above 1e-16",
    ),
    Tie(
        "nstheory.kernels.bivariate_normal_cdf",
        "activation.relu_general",
        "nstheory.language.functions.BivariateNormal",
        _MEANS,
        lambda cdf, a, b, rho: cdf(number(a), number(b), number(rho)).item(),
        _of_rho,
        600,
        "stated: 3e-15 (1 - log(value))",
    ),
)

DEPTH = (
    Tie(
        "nstheory.kernels.dual_correlation",
        "activation.relu_correlation",
        f"{_ACTIVATION}.relu.relu_correlation",
        {"rho": CORRELATION},
        lambda correlation, rho: correlation("relu", number(rho)).item(),
        _of_rho,
        16,
        "a quotient of two kernels of 4 units in the last place",
        size=1e-9,
    ),
    Tie(
        "nstheory.kernels.relu_correlation",
        "depth.relu_he",
        "nstheory.theory.depth.relu_network.relu_correlation_after",
        {"rho": CORRELATION, "depth": integers(0, 3)},
        lambda correlation, rho, depth: correlation(number(rho), int(depth)).item(),
        lambda stated, rho, depth: stated(rho, int(depth)),
        16,
        "a polynomial fitted to rounding; the slope of the map is at most 1",
        size=1 / 16,
    ),
    Tie(
        "nstheory.kernels.deep_relu_kernel",
        "depth.relu_unnormalised",
        "nstheory.theory.depth.relu_network.relu_second_moment_after",
        {"depth": integers(1, 3), "a": between(-3, 3), "b": between(-3, 3)},
        _relu_kernel,
        _relu_kernel_stated,
        32,
        "the cosine of two rows is off by some units in the last place, and the slope of the map is at most 1",
        size=lambda _, a, b: float((a * a + 1) * (b * b + 4)) ** 0.5,
    ),
)

ERRORS = (
    Tie(
        "nstheory.kernels.dual_error",
        "activation.gelu",
        f"{_ACTIVATION}.smooth.gelu_dual",
        {"rho": UNIT},
        _error,
        _units_in_the_last_place,
        8,
        _STATED,
    ),
)

TIES: tuple[Tie, ...] = (*DUALS, *DERIVATIVES, *NORMAL, *DEPTH, *ERRORS)
