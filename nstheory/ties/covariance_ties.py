"""Covariance intervals: the rules for any law, for activations and for tokens, against the claims that prove them.

Each rule is called on moments that make it sharp, so that outward rounding alone may separate it from what is stated.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import Any

import sympy as sp

from nstheory.claims.record import Claim
from nstheory.language.domain import CORRELATION, UNIT, Domain, between, integers
from nstheory.ties.tie import Tie, number, side

__all__ = ["RULES", "THEORY", "TIES", "bound_tie", "one_unit"]

RULES = "nstheory.bounds.covariance.rules"
THEORY = "nstheory.theory.bounds.interval_rules"
_OUTWARD = "outward rounding of a few operations"
_POSITIVE = between("1/16", 4)
_REAL = between(-3, 3)


def _units(mean: list[Any], covariance: Any, rho: float = 0.5, **changes: Any) -> Any:
    """Return moments of units whose law is not known to be Gaussian."""
    import torch

    from nstheory.bounds.covariance.rules.affine import complete, gaussian_input

    centre = torch.tensor([float(one) for one in mean], dtype=torch.float64)
    matrix = torch.tensor(covariance, dtype=torch.float64)
    state = complete(gaussian_input(centre, matrix, rho))
    return replace(state, **{"gaussian": False, "exact": False, "symmetric": False} | changes)


def one_unit(mean: Fraction, variance: Fraction, **changes: Any) -> Any:
    """Return moments of one unit whose law is not known to be Gaussian."""
    return _units([mean], [[float(variance)]], **changes)


def _linear(rule: Callable[..., Any], a: Fraction, b: Fraction, rho: Fraction) -> float:
    import torch

    state = _units([0, 0], [[1.0, float(rho)], [float(rho), 1.0]])
    return rule(state, torch.tensor([[float(a), float(b)]], dtype=torch.float64), None).variance.high[0].item()


def _summed(rule: Callable[..., Any], a: Fraction, b: Fraction) -> float:
    first, second = (one_unit(Fraction(0), one * one).variance for one in (a, b))
    return rule(first, second).high[0].item()


def _mean_most(rule: Callable[..., Any], mean: Fraction, variance: Fraction) -> float:
    return rule(one_unit(mean, variance)).high[0].item()


def _mean_most_stated(stated: Callable[..., sp.Expr], mean: sp.Expr, variance: sp.Expr) -> sp.Expr:
    return stated(mean, sp.sqrt(mean**2 + variance))


def _mean_least(rule: Callable[..., Any], variance: Fraction, steepness: Fraction) -> float:
    """Return the lower end of E u_+ for centred units of that Lipschitz constant."""
    steep = number(steepness)
    return rule(one_unit(Fraction(0), variance, steepness=steep[None], steepest=steep)).low[0].item()


def _second(rule: Callable[..., Any], variance: Fraction) -> float:
    """Return the bound on Var u_+ of symmetric units, without its mean."""
    from nstheory.bounds.covariance.outward import exactly

    return rule(one_unit(Fraction(0), variance, symmetric=True), exactly(number(0)[None]))[0].item()


def _slopes(rule: Callable[..., Any], slope: Fraction) -> list[float]:
    """Return the middle and the half width of the products of two slopes of a leaky ReLU."""
    from nstheory.kernels.activation.lipschitz import lipschitz

    return list(rule(lipschitz("leaky_relu", {"slope": float(slope)}), False)[:2])


def _slopes_stated(stated: Callable[..., sp.Expr], slope: sp.Expr) -> list[sp.Expr]:
    corners = [stated(slope, sp.Integer(1), sp.Integer(a), sp.Integer(b)) for a, b in ((0, 0), (0, 1), (1, 1))]
    most, least = sp.Max(*corners), sp.Min(*corners)
    return [(most + least) / 2, (most - least) / 2]


def _bend_even(rule: Callable[..., Any], slope: Fraction, rho: Fraction) -> float:
    """Return E f(X) f(Y) of a leaky ReLU from the weights that the rule gives to E XY and to E|XY|."""
    from nstheory.kernels import dual
    from nstheory.kernels.activation.lipschitz import lipschitz

    linear, swing = rule(lipschitz("leaky_relu", {"slope": float(slope)}), True)[:2]
    return linear * float(rho) + swing * dual("abs", number(rho)).item()


def _range_variance(rule: Callable[..., Any], mean: Fraction, low: Fraction, high: Fraction) -> float:
    from nstheory.bounds.covariance.outward import exactly

    return rule(exactly(number(mean)), number(low), number(high)).item()


def _norm_reach(rule: Callable[..., Any], scale: Fraction, units: Fraction) -> float:
    """Return the bound on E |h|^2 of a normalised vector."""
    return _normalised(rule, scale, Fraction(1), int(units)).variance.trace.item()


def _norm_slope(rule: Callable[..., Any], scale: Fraction, steepest: Fraction) -> float:
    return _normalised(rule, scale, steepest).steepest.item()


def _normalised(rule: Callable[..., Any], scale: Fraction, steepest: Fraction, units: int = 2) -> Any:
    import torch

    steep = number(steepest)
    state = _units([0] * units, torch.eye(units).tolist(), steepest=steep, steepness=steep.expand(units))
    return rule(state, 0.25, torch.full((units,), float(scale), dtype=torch.float64), None)


def _largest_of_norm(claim: Claim, scale: sp.Expr, units: sp.Expr) -> sp.Expr:
    """Return scale^2 n, of which the epsilon takes nothing where it is 0."""
    return scale**2 * (units - side(claim, "rhs", n=units, t=sp.Integer(0), s=sp.Integer(1)))


def _weights(upper: int) -> Callable[..., float]:
    """Return an end of the weight of the first of two tokens, whose logits k - 3 and 0 are known to +-s and +-t."""

    def compute(rule: Callable[..., Any], k: Fraction, s: Fraction, t: Fraction) -> float:
        import torch

        middle = torch.tensor([float(k) - 3, 0.0], dtype=torch.float64)
        off = torch.tensor([float(s), float(t)], dtype=torch.float64)
        return rule(middle - off, middle + off)[upper][0].item()

    return compute


def _embedding(end: int) -> Callable[..., float]:
    """Return an end of E h h' of one entry of an embedding of U ids."""

    def compute(rule: Callable[..., Any], q: Fraction, size: Fraction, *table: Fraction) -> float:
        import torch

        from nstheory.bounds.covariance.rules.token_input import TokenInput, token_start

        rows = torch.tensor([[float(one)] for one in table[: int(size)]], dtype=torch.float64)
        return rule(token_start(TokenInput([0], vocab_size=int(size)), float(q)), rows).cross[end][0].item()

    return compute


def _embedding_stated(claim: Claim, q: sp.Expr, size: sp.Expr, *table: sp.Expr) -> sp.Expr:
    return side(claim, "rhs", q=q, U=size, **{f"f_{index}": one for index, one in enumerate(table)})


def _steep(rule: Callable[..., Any], rho: Fraction, steepness: Fraction) -> float:
    steep = number(steepness)
    state = _units([0], [[1e6]], float(rho), steepness=steep[None], steepest=steep)
    return rule(state).gap.high[0].item()


def _paper_products(rule: Callable[..., Any], rho: Fraction, second: Fraction) -> float:
    from nstheory.bounds.covariance.outward import exactly

    return rule(exactly((number(rho) * number(second))[None, None]), number(second)[None].sqrt()).high[0, 0].item()


def bound_tie(
    code: str,
    claim: str,
    theory: str | None,
    inputs: dict[str, Domain],
    compute: Callable[..., Any],
    state: Callable[..., Any],
    ulps: float = 32,
    relation: str = ">=",
    size: float = 0.0,
) -> Tie:
    """Return the tie of a rule from which outward rounding alone may separate what is stated."""
    return Tie(code, claim, theory, inputs, compute, state, ulps, _OUTWARD, relation, size, points=4)


_FOUR = {f"f_{index}": between(-2, 2) for index in range(4)}
_TWO = {"k": integers(0, 6), "s": between(0, 2), "t": between(0, 2)}

TIES: tuple[Tie, ...] = (
    bound_tie(
        f"{RULES}.affine.linear",
        "bounds.linear",
        None,
        {"a": _REAL, "b": _REAL, "rho": CORRELATION},
        _linear,
        lambda claim, a, b, rho: side(claim, "rhs", a=a, b=b, rho=rho),
        64,
        size=9.0,
    ),
    bound_tie(
        f"{RULES}.affine.summed",
        "bounds.residual",
        None,
        {"a": _POSITIVE, "b": _POSITIVE},
        _summed,
        # Two vectors that depend on each other in the worst way: nothing is lost at correlation 1.
        lambda claim, a, b: (a + b) ** 2 - side(claim, "rhs", a=a, b=b, rho=sp.Integer(1)),
    ),
    bound_tie(
        f"{RULES}.pointwise._relu_mean",
        "bounds.relu_mean_attained",
        f"{THEORY}.relu_mean_most",
        {"mean": between(0, 3), "variance": _POSITIVE},
        _mean_most,
        _mean_most_stated,
    ),
    bound_tie(
        f"{RULES}.pointwise._relu_mean",
        "bounds.swing_mean",
        f"{THEORY}.swing_least",
        {"variance": _POSITIVE, "steepness": between(2, 4)},
        _mean_least,
        lambda stated, *values: stated(*values),
        relation="<=",
    ),
    bound_tie(
        f"{RULES}.pointwise._relu_variance",
        "bounds.relu_symmetric",
        None,
        {"variance": _POSITIVE},
        _second,
        lambda claim, variance: variance * side(claim, "rhs", rho=sp.Integer(1)),
    ),
    bound_tie(
        f"{RULES}.pointwise._factors",
        "bounds.slope_products",
        f"{THEORY}.slope_product",
        {"slope": between(-2, 3)},
        _slopes,
        _slopes_stated,
        4,
        "==",
        9.0,
    ),
    bound_tie(
        f"{RULES}.pointwise._factors",
        "bounds.bend_even",
        None,
        {"slope": UNIT, "rho": between("-15/16", "15/16")},
        _bend_even,
        lambda claim, slope, rho: side(claim, "rhs", slope=slope, rho=rho),
        16,
        "==",
        0.25,
    ),
    bound_tie(
        f"{RULES}.pointwise._by_range",
        "bounds.variance_by_range",
        None,
        {"mean": between(0, 1), "low": between(-2, 0), "high": between(1, 3)},
        _range_variance,
        # What is taken from (b - m)(m - a) is nothing at u = m.
        lambda claim, mean, low, high: side(claim, "lhs", a=low, b=high, t=mean, x=mean),
        size=1.0,
    ),
    bound_tie(
        f"{RULES}.affine.normalised",
        "bounds.norm_length",
        None,
        {"scale": _POSITIVE, "n": integers(1, 5)},
        _norm_reach,
        _largest_of_norm,
    ),
    bound_tie(
        f"{RULES}.affine.normalised",
        "bounds.norm_lipschitz",
        None,
        {"scale": _POSITIVE, "steepest": _POSITIVE},
        _norm_slope,
        lambda claim, scale, steepest: scale * steepest * side(claim, "rhs"),
    ),
    bound_tie(
        f"{RULES}.softmax_attention.weight_intervals",
        "bounds.softmax_weights",
        None,
        _TWO,
        _weights(0),
        lambda claim, k, s, t: side(claim, "lhs", k=k, s=s, t=t),
        256,
        "<=",
    ),
    bound_tie(
        f"{RULES}.softmax_attention.weight_intervals",
        "bounds.softmax_weights_upper",
        None,
        _TWO,
        _weights(1),
        lambda claim, k, s, t: side(claim, "rhs", k=k, s=s, t=t),
        256,
    ),
    bound_tie(
        "nstheory.bounds.covariance.moments.shares",
        "bounds.degrees",
        None,
        {"rho": UNIT},
        lambda rule, rho: rule(float(rho))[0][1],
        lambda claim, rho: side(claim, "lhs", rho=rho),
        4,
        size=1.0,
    ),
    bound_tie(
        "nstheory.bounds.covariance.moments.shares",
        "bounds.degrees_negative",
        None,
        {"rho": between(-1, "-1/1000")},
        lambda rule, rho: rule(float(rho))[0][1],
        lambda claim, rho: 1 - side(claim, "rhs", rho=rho),
        4,
        size=1.0,
    ),
    bound_tie(
        "nstheory.bounds.covariance.moments.tighten",
        "bounds.poincare",
        None,
        {"rho": UNIT, "steepness": _POSITIVE},
        _steep,
        # E f'^2 is 1/2 for ReLU, and at most L^2 for an L-Lipschitz function.
        lambda claim, rho, steepness: 2 * steepness**2 * side(claim, "rhs", rho=rho),
        16,
        size=2.0**-20,
    ),
    *(
        bound_tie(
            f"{RULES}.token_input.embedded",
            "bounds.embedding",
            None,
            {"q": UNIT, "U": integers(2, 4), **_FOUR},
            _embedding(end),
            _embedding_stated,
            256,
            relation,
            4.0,
        )
        for end, relation in ((0, "<="), (1, ">="))
    ),
    bound_tie(
        "nstheory.bounds.combined.paper._products",
        "bounds.relu_symmetric_upper",
        None,
        {"rho": UNIT, "second": _POSITIVE},
        _paper_products,
        # Without symmetry the rule keeps both halves of (uv + |uv|)/2.
        lambda claim, rho, second: 2 * second * side(claim, "rhs", rho=rho),
    ),
)
