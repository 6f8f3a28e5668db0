"""Described networks: what each layer does to the cosine and the second moment, against the maps of theory/depth."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import sympy as sp

from nstheory.language.domain import CORRELATION, UNIT, between, integers
from nstheory.ties.tie import Tie, number

__all__ = ["TIES"]

_DEPTH = "nstheory.theory.depth"
_BOUNDS = "nstheory.bounds"
_LAYERS = integers(1, 3)
_ROUNDED = "kernels of 4 units in the last place, a few layers, slopes of at most 1"
_VARIANCES = {"weight": between("1/2", 4), "bias": between(0, 1)}
_ROOT = 2.0**0.5


def _network(blocks: Callable[[Any], list[Any]], *, gaussian: bool = False) -> Callable[..., float]:
    """Return the cosine after as many blocks; `blocks` makes one from the class that is tied."""

    def compute(layer: Any, rho: Fraction, depth: Fraction) -> float:
        from nstheory.bounds import propagate_mean_field

        found = propagate_mean_field(int(depth) * blocks(layer), number(rho), gaussian_input=gaussian)
        return found.output.cosine.item()

    return compute


def _of_depth(stated: Callable[..., sp.Expr], rho: sp.Expr, depth: sp.Expr) -> sp.Expr:
    return stated(rho, int(depth))


def _linear(weight: float, bias: float = 0.0) -> Any:
    from nstheory.bounds import Linear

    return Linear(weight, bias)


def _nonlinearity(name: str) -> Any:
    from nstheory.bounds import Nonlinearity

    return Nonlinearity(name)


def _erf_network(
    propagate: Callable[..., Any], rho: Fraction, depth: Fraction, weight: Fraction, bias: Fraction
) -> float:
    block = [_linear(float(weight) ** 0.5, float(bias) ** 0.5), _nonlinearity("erf")]
    return propagate(int(depth) * block, number(rho)).output.cosine.item()


def _biased(linear: Any, rho: Fraction, depth: Fraction, bias: Fraction) -> float:
    from nstheory.bounds import propagate_mean_field

    block = [linear(_ROOT, float(bias) ** 0.5), _nonlinearity("relu")]
    return propagate_mean_field(int(depth) * block, number(rho)).output.cosine.item()


def _erf_layer(nonlinearity: Any, rho: Fraction, length: Fraction) -> list[float]:
    from nstheory.bounds import propagate_mean_field

    found = propagate_mean_field(
        [nonlinearity("erf")], number(rho), second_moment=number(length), gaussian_input=True
    ).output
    return [found.cross_moment.item(), found.second_moment.item()]


def _attention(layer: Any, rho: Fraction, sigma: Fraction, dimension: Fraction) -> float:
    """Return what two tokens and noise leave, less the part along the query, which has no closed form."""
    from nstheory.bounds import propagate_mean_field
    from nstheory.kernels import attention_overlap

    found = propagate_mean_field([layer(2, float(sigma), dimension=int(dimension))], number(rho)).output
    alignment = attention_overlap(2, number(rho), number(sigma))[1]
    return (found.cross_moment - number(rho) * alignment / int(dimension)).item()


def _attention_stated(stated: Callable[..., sp.Expr], rho: sp.Expr, sigma: sp.Expr, dimension: sp.Expr) -> sp.Expr:
    from nstheory.theory.attention.softmax import two_token_overlap

    return stated(rho, two_token_overlap(rho**2, sigma), sp.Integer(0), dimension)


def _edge(critical: Callable[..., float]) -> float:
    return critical("erf")


def _fixed(fixed_point: Callable[..., Any], weight: Fraction, bias: Fraction) -> list[float]:
    """Return the fixed point of the second moment, and the slope over the weights' variance."""
    found = fixed_point([_linear(float(weight) ** 0.5, float(bias) ** 0.5), _nonlinearity("erf")])
    return [found.second_moment, found.chi_1 / float(weight)]


def _fixed_stated(slope: Callable[..., sp.Expr], weight: sp.Expr, bias: sp.Expr) -> list[sp.Expr]:
    from nstheory.theory.depth.wide_layers import erf_moment

    q = sp.Symbol("q", positive=True)
    root = sp.nsolve(
        weight * erf_moment(q, sp.Integer(1)) + bias - q, q, (bias, bias + weight), prec=40, solver="anderson"
    )
    exact = sp.Rational(str(root))
    return [exact, slope(exact)]


LAYERS = (
    Tie(
        f"{_BOUNDS}.propagate_mean_field",
        "depth.mean_field_network",
        f"{_DEPTH}.wide_layers.erf_correlation_after",
        {"rho": CORRELATION, "depth": integers(1, 2), **_VARIANCES},
        _erf_network,
        lambda stated, rho, depth, *variances: stated(rho, int(depth), *variances),
        64,
        "variances pass through a root and a square, and the cosine map has a slope below 4 here",
        size=1.0,
    ),
    Tie(
        f"{_BOUNDS}.Nonlinearity",
        "depth.mean_field",
        f"{_DEPTH}.wide_layers.erf_moment",
        {"rho": CORRELATION, "length": between("1/16", 16)},
        _erf_layer,
        lambda stated, rho, length: [stated(length, rho), stated(length, sp.Integer(1))],
        32,
        "kernels with variances",
        size=1 / 8,
    ),
    Tie(
        f"{_BOUNDS}.Linear",
        "depth.bias",
        f"{_DEPTH}.blocks.relu_with_bias_after",
        {"rho": CORRELATION, "depth": integers(1, 2), "bias": between(0, 2)},
        _biased,
        lambda stated, rho, depth, bias: stated(rho, int(depth), bias),
        32,
        _ROUNDED,
        size=1.0,
    ),
    Tie(
        f"{_BOUNDS}.Residual",
        "depth.residual",
        f"{_DEPTH}.blocks.residual_after",
        {"rho": CORRELATION, "depth": _LAYERS},
        # relu of the Gaussian path, and one more linear layer that makes it Gaussian again
        _network(lambda residual: [residual([_nonlinearity("relu"), _linear(_ROOT)])], gaussian=True),
        _of_depth,
        32,
        _ROUNDED,
        size=1.0,
    ),
    Tie(
        f"{_BOUNDS}.RMSNorm",
        "depth.rmsnorm",
        f"{_DEPTH}.relu_network.relu_correlation_after",
        {"rho": CORRELATION, "depth": _LAYERS},
        _network(lambda norm: [_linear(3.0), _nonlinearity("relu"), norm()]),
        _of_depth,
        32,
        _ROUNDED,
        size=1.0,
    ),
    Tie(
        f"{_BOUNDS}.LayerNorm",
        "depth.layernorm",
        f"{_DEPTH}.blocks.layernorm_after",
        {"rho": CORRELATION, "depth": integers(1, 2)},
        _network(lambda norm: [_linear(1.0), _nonlinearity("relu"), norm()]),
        _of_depth,
        64,
        "as above, with the slope pi/(pi - 1) of each layer",
        size=1.0,
    ),
    Tie(
        f"{_BOUNDS}.Nonlinearity",
        "depth.sign_network",
        f"{_DEPTH}.blocks.sign_after",
        {"rho": between("-15/16", "15/16"), "depth": integers(1, 2)},
        _network(lambda nonlinearity: [_linear(1.0), nonlinearity("sign")]),
        _of_depth,
        64,
        "as above; the slope of a layer is below 2 here",
        size=1.0,
    ),
    Tie(
        f"{_BOUNDS}.Attention",
        "attention.master_formula",
        "nstheory.theory.attention.layer.master_stability",
        {"rho": UNIT, "sigma": between("1/4", 2), "d": integers(2, 64)},
        _attention,
        _attention_stated,
        45000,
        "stated: integrals to a relative error near 1e-11",
        size=1.0,
        points=2,
    ),
)

PHASES = (
    Tie(
        f"{_BOUNDS}.critical_weight_std",
        "depth.mean_field_slope",
        f"{_DEPTH}.wide_layers.erf_slope",
        {},
        _edge,
        lambda stated: 1 / sp.sqrt(stated(sp.Integer(0))),
        1e4,
        "the slope is taken at the least second moment that counts, 1e-14, and moves by twice that",
    ),
    Tie(
        f"{_BOUNDS}.fixed_point",
        "depth.mean_field_slope",
        f"{_DEPTH}.wide_layers.erf_slope",
        {"weight": between("3/2", 4), "bias": between("1/4", 1)},
        _fixed,
        _fixed_stated,
        64,
        "a root to rounding of a map of slope below 1/2",
        points=4,
    ),
)

TIES: tuple[Tie, ...] = LAYERS + PHASES
