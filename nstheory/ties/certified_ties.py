"""Certified values: balls from definitions, which know no closed form, against the closed forms of theory/."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sympy as sp

from nstheory.language.domain import CORRELATION, between, integers
from nstheory.ties.tie import Tie

__all__ = ["TIES"]

_ACTIVATION = "nstheory.theory.activation"
_SELECTION = "nstheory.theory.attention.selection"
_DIGITS = "a ball of 15 digits, and one rounding"


def _normalised(stated: Callable[..., sp.Expr], degree: sp.Expr) -> sp.Expr:
    """Return the coefficient of He_n/sqrt(n!)."""
    return stated(int(degree)) / sp.sqrt(sp.factorial(int(degree)))


def _dual(name: str) -> Callable[..., float]:
    return lambda certified, rho: float(certified(name, rho, digits=15))


def _hermite(name: str) -> Callable[..., Any]:
    return lambda certified, degree: float(certified(name, int(degree), digits=15))


DUALS = tuple(
    Tie(
        "nstheory.kernels.certified.certified_dual",
        claim,
        f"{_ACTIVATION}.{formula}",
        {"rho": CORRELATION},
        _dual(name),
        lambda stated, rho: stated(rho),
        4,
        _DIGITS,
        points=2,
    )
    for name, claim, formula in (
        ("relu", "activation.relu", "relu.relu_dual"),
        ("gelu", "activation.gelu", "smooth.gelu_dual"),
        ("erf", "activation.erf", "smooth.erf_dual"),
    )
)

COEFFICIENTS = tuple(
    Tie(
        "nstheory.kernels.certified.certified_hermite",
        claim,
        f"{_ACTIVATION}.{formula}",
        {"degree": integers(0, 6)},
        _hermite(name),
        _normalised,
        4,
        _DIGITS,
        points=4,
    )
    for name, claim, formula in (
        ("relu", "activation.relu_hermite", "relu.relu_hermite_coefficient"),
        ("gelu", "activation.gelu_hermite", "smooth.gelu_hermite_coefficient"),
    )
)

ATTENTION = (
    Tie(
        "nstheory.kernels.certified.certified_selection",
        "attention.selection_three",
        f"{_SELECTION}.selection_three",
        {"rho": between("-15/16", "15/16")},
        lambda certified, rho: float(certified(3, rho, digits=15)),
        lambda stated, rho: stated(rho**2),
        4,
        _DIGITS,
        points=1,
    ),
    Tie(
        "nstheory.kernels.certified.certified_overlap",
        "attention.two_tokens",
        "nstheory.theory.attention.softmax.two_token_overlap",
        {"rho": between("1/4", "3/4"), "sigma": between("1/2", "3/2")},
        lambda certified, rho, sigma: float(certified(2, rho, sigma, digits=12)),
        lambda stated, rho, sigma: stated(rho**2, sigma),
        4500,
        "a ball of 12 digits",
        points=1,
    ),
)

MAJORITY = (
    Tie(
        "nstheory.certified_majority",
        "spectrum.majority_above_limit",
        "nstheory.theory.spectrum.noise_sensitivity.majority_stability",
        {"half": integers(0, 10), "rho": CORRELATION},
        lambda certified, half, rho: float(certified(2 * int(half) + 1, rho, digits=30)),
        lambda stated, half, rho: stated(2 * int(half) + 1, rho),
        4,
        "a ball of 30 digits after the point, and one rounding",
        points=2,
    ),
)

TIES: tuple[Tie, ...] = DUALS + COEFFICIENTS + ATTENTION + MAJORITY
