"""Covariance intervals: the rules for any law, at laws that make them sharp, against what the claims and theorems state."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import sympy as sp

from nstheory.language.domain import between
from nstheory.language.expectation import Mean
from nstheory.language.symbols import X
from nstheory.ties.covariance_ties import RULES, THEORY, bound_tie, one_unit
from nstheory.ties.tie import Tie, number, side

__all__ = ["TIES"]

_POSITIVE = between("1/16", 4)


def _second_of_any_law(rule: Callable[..., Any], a: Fraction) -> float:
    """Return the bound on E u_+^2 of units of mean -a and variance 1 that are not known to be symmetric."""
    from nstheory.bounds.covariance.outward import exactly

    return rule(one_unit(-a, Fraction(1)), exactly(number(0)[None]))[0].item()


def _eigenvalue(rule: Callable[..., Any], slope: Fraction, variance: Fraction, share: Fraction) -> float:
    """Return the bound on the largest eigenvalue behind a leaky ReLU, of one unit that is less steep than its deviation."""
    from nstheory.kernels.activation.lipschitz import lipschitz

    steepest = (number(share) * number(variance)).sqrt()
    f = lipschitz("leaky_relu", {"slope": float(slope)})
    return rule(one_unit(Fraction(0), variance).variance, f, steepest, False).norm.item()


def _eigenvalue_stated(stated: Callable[..., sp.Expr], slope: sp.Expr, variance: sp.Expr, share: sp.Expr) -> sp.Expr:
    return stated(sp.Min(slope, 1), sp.Max(slope, 1), variance, share * variance)


def _probed(moment: str) -> Callable[..., float]:
    """Return the lower bound on E u_+ or E u_+^2 for u = m + a z, whose one coefficient is known: the probe is u_+ itself."""

    def compute(rule: Callable[..., Any], mean: Fraction, a: Fraction) -> float:
        import torch

        from nstheory.bounds.covariance.moments import Spectrum
        from nstheory.bounds.covariance.outward import exactly
        from nstheory.bounds.covariance.rules.halves import TERMS

        state, zero = one_unit(mean, a * a), torch.zeros(1, dtype=torch.float64)
        coefficients = torch.zeros(1, TERMS, dtype=torch.float64)
        coefficients[0, 0] = float(a)
        found = rule(Spectrum(exactly(coefficients), zero, zero, state.low), state, state.second[1].sqrt(), True)
        return getattr(found, moment).item()

    return compute


def _positive_part(power: int) -> Callable[..., sp.Expr]:
    return lambda _, mean, a: Mean(sp.Max(0, mean + a * X) ** power, (X,))


TIES: tuple[Tie, ...] = (
    bound_tie(
        f"{RULES}.pointwise._relu_variance",
        "bounds.relu_second",
        None,
        {"a": between(-3, 3)},
        _second_of_any_law,
        lambda claim, a: side(claim, "rhs", a=a),
    ),
    bound_tie(
        f"{RULES}.pointwise._through",
        "bounds.largest_eigenvalue_every_law",
        f"{THEORY}.eigenvalue_most",
        {"slope": between(-2, 2), "variance": _POSITIVE, "share": between("1/16", "15/16")},
        _eigenvalue,
        _eigenvalue_stated,
        128,
        size=2.0**-6,
    ),
    *(
        Tie(
            f"{RULES}.halves.halves",
            f"bounds.probe_{moment}",
            None,
            {"mean": between(-1, 1), "a": between("1/2", 4)},
            _probed(moment),
            _positive_part(power),
            loss * 2.0**8,
            f"2^-44 of the moments of a probe, {why}",
            "<=",
            size=1.0,
            points=4,
        )
        for moment, power, loss, why in (
            ("mean", 1, 9, "times a, |m| and E u_+, together at most 9"),
            ("second", 2, 56, "times 2 a (a + |m|) + a^2, at most 56"),
        )
    ),
)
