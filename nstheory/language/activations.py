"""The activations themselves, as SymPy expressions: what every dual activation is the dual of."""

from __future__ import annotations

from collections.abc import Callable

import sympy as sp

from nstheory.language.expectation import relu

__all__ = ["FUNCTIONS", "gelu", "leaky_relu", "silu", "softplus", "step"]


def leaky_relu(argument: sp.Expr, slope: sp.Expr) -> sp.Expr:
    """Return x for x > 0 and slope x otherwise."""
    return relu(argument) - slope * relu(-argument)


def step(argument: sp.Expr) -> sp.Expr:
    """Return 1 for x > 0 and 0 for x < 0."""
    return (1 + sp.sign(argument)) / 2


def gelu(argument: sp.Expr) -> sp.Expr:
    """Return x Phi(x), the exact gelu."""
    return argument * (1 + sp.erf(argument / sp.sqrt(2))) / 2


def silu(argument: sp.Expr) -> sp.Expr:
    """Return x / (1 + e^-x)."""
    return argument / (1 + sp.exp(-argument))


def softplus(argument: sp.Expr) -> sp.Expr:
    """Return log(1 + e^x)."""
    return sp.log(1 + sp.exp(argument))


FUNCTIONS: dict[str, Callable[[sp.Expr], sp.Expr]] = {
    "relu": relu,
    "abs": sp.Abs,
    "step": step,
    "sign": sp.sign,
    "identity": lambda argument: argument,
    "erf": sp.erf,
    "gelu": gelu,
    "sin": sp.sin,
    "exp": sp.exp,
    "silu": silu,
    "softplus": softplus,
    "tanh": sp.tanh,
}
