"""Noise: what samplers draw, against the correlations that the theory states of them."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import sympy as sp

from nstheory.language.domain import CORRELATION, UNIT, integers
from nstheory.ties.tie import Estimate, Tie

__all__ = ["TIES"]

_NOISE = "nstheory.noise"
_TOKENS = "nstheory.theory.tokens"
_SAMPLES = 2**14
_STANDARD_ERROR = "the standard error alone"


def _generator() -> Any:
    import torch

    return torch.Generator().manual_seed(7)


def _mean(values: Any) -> Estimate:
    """Return the mean of independent values."""
    values = values.double()
    return Estimate(values.mean().item(), (values.std() / len(values) ** 0.5).item())


def _normal_pair(x: Any, y: Any) -> list[Estimate]:
    """Return E XY, E Y^2 and E (X^2 - 1)(Y^2 - 1)/2."""
    return [_mean(x * y), _mean(y * y), _mean((x * x - 1) * (y * y - 1) / 2)]


def _moments(stated: Callable[..., sp.Expr], rho: sp.Expr) -> list[sp.Expr]:
    zero, one = sp.Integer(0), sp.Integer(1)
    return [stated((zero, one), rho), stated((zero, one), one), stated((zero, zero, one), rho)]


def _gaussian_noise(noise: Callable[..., Any], rho: Fraction) -> list[Estimate]:
    from nstheory.noise.gaussian import normal

    source = _generator()
    x = normal((_SAMPLES, 1), source).double()
    return _normal_pair(x[:, 0], noise(x, float(rho), generator=source, scale=1.0)[:, 0].double())


def _drawn_pair(pair: Callable[..., Any], rho: Fraction) -> list[Estimate]:
    return _normal_pair(*(one.double() for one in pair((_SAMPLES,), float(rho), _generator())))


def _uniform(size: int, source: Any) -> Any:
    """Return ids that are uniform over range(size)."""
    from nstheory.noise.tokens import TokenNoise

    return TokenNoise(0.0, size).pair((_SAMPLES,), source)[0]


def _standardised(ids: Any, size: int) -> Any:
    """Return a function of ids, uniform over range(size), of mean 0 and second moment 1."""
    return (ids.double() - (size - 1) / 2) / ((size * size - 1) / 12) ** 0.5


def _redrawn(resample: Callable[..., Any], keep: Fraction, size: Fraction) -> Estimate:
    source, count = _generator(), int(size)
    x = _uniform(count, source)
    y = resample(x, float(keep), count, generator=source)
    return _mean(_standardised(x, count) * _standardised(y, count))


def _other(noise: Callable[..., Any], keep: Fraction, size: Fraction) -> Estimate:
    """Return the correlation when a redrawn token is another one."""
    count = int(size)
    x, y = noise(float(keep), count).pair((_SAMPLES,), _generator(), redraw="other")
    return _mean(_standardised(x, count) * _standardised(y, count))


def _table(noise: Callable[..., Any], keep: Fraction, size: Fraction) -> Estimate:
    """Return the correlation in a product space of which one position has these ids with equal weights."""
    import torch

    count = int(size)
    table = noise(torch.arange(count)[None], torch.full((1, count), 1 / count, dtype=torch.float64))
    x, y = (table.tokens(one)[:, 0] for one in table.star(_SAMPLES, (float(keep),), _generator()))
    return _mean(_standardised(x, count) * _standardised(y, count))


_REDRAWS = {"keep": UNIT, "U": integers(2, 6)}

TIES: tuple[Tie, ...] = (
    Tie(
        f"{_NOISE}.gaussian.gaussian_noise",
        "gaussian.stability_series",
        "nstheory.theory.gaussian.stability_series",
        {"rho": CORRELATION},
        _gaussian_noise,
        _moments,
        0,
        _STANDARD_ERROR,
        points=2,
    ),
    Tie(
        f"{_NOISE}.gaussian.normal_pair",
        "gaussian.stability_series",
        "nstheory.theory.gaussian.stability_series",
        {"rho": CORRELATION},
        _drawn_pair,
        _moments,
        0,
        _STANDARD_ERROR,
        points=2,
    ),
    Tie(
        f"{_NOISE}.tokens.resample_tokens",
        "tokens.effective_correlation",
        f"{_TOKENS}.effective_correlation",
        _REDRAWS,
        _redrawn,
        lambda stated, keep, _: stated(keep),
        0,
        _STANDARD_ERROR,
        points=2,
    ),
    Tie(
        f"{_NOISE}.tokens.TokenNoise",
        "tokens.effective_correlation_excluding",
        f"{_TOKENS}.effective_correlation_excluding",
        _REDRAWS,
        _other,
        lambda stated, keep, size: stated(keep, size),
        0,
        _STANDARD_ERROR,
        points=2,
    ),
    Tie(
        f"{_NOISE}.tables.TableNoise",
        "tokens.effective_correlation",
        f"{_TOKENS}.effective_correlation",
        _REDRAWS,
        _table,
        lambda stated, keep, _: stated(keep),
        0,
        _STANDARD_ERROR,
        points=2,
    ),
    Tie(
        f"{_NOISE}.conventions.keep_probability",
        "tokens.effective_correlation",
        f"{_TOKENS}.paper_keep_probability",
        {"rho": CORRELATION},
        lambda keep, rho: keep(rho=float(rho), convention="paper"),
        lambda stated, rho: stated(rho),
        1,
        "one rounding",
    ),
    Tie(
        f"{_NOISE}.conventions.keep_probability",
        "tokens.effective_correlation",
        f"{_TOKENS}.effective_correlation",
        {"rho": UNIT},
        lambda keep, rho: keep(rho=float(rho), convention="efron-stein"),
        lambda stated, rho: stated(rho),
        0,
        "no operation",
    ),
)
