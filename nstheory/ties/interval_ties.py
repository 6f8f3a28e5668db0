"""Intervals for given networks: constants and moments of the linearised rules, Gaussian units, slopes, and whole propagations."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import sympy as sp

from nstheory.claims.record import Claim
from nstheory.language.activations import FORMS
from nstheory.language.domain import CORRELATION, UNIT, between, integers
from nstheory.ties.tie import UNIT as ULP
from nstheory.ties.tie import Tie, number, side

__all__ = ["TIES"]

_LINEARISED = "nstheory.bounds.covariance.linearised"
_FORMS = "nstheory.theory.bounds.gaussian_forms"
_BOUNDS = "nstheory.bounds"
_FOUR_DECIMALS = "rounded up to four decimals"
_KERNEL = "stated accuracy of the kernels, and outward rounding"
_DEVIATIONS = between("1/8", 2)


def _moment(power: int) -> Callable[..., float]:
    """Return the bound on |A z| in L^4 or L^8, for the diagonal matrix of a and b."""

    def compute(sizes: Callable[..., Any], a: Fraction, b: Fraction) -> float:
        import torch

        from nstheory.bounds.covariance.linearised.affine_part import Linearised

        slope = torch.diag(torch.tensor([float(a), float(b)], dtype=torch.float64))
        nothing = torch.zeros(6, 2, dtype=torch.float64)
        found = sizes(Linearised(nothing[0], slope, nothing, nothing[:, :1], 0.5))
        return (found.four if power == 4 else found.eight)[0].item()

    return compute


def _root(power: int) -> Callable[..., sp.Expr]:
    """Return the norm in L^4 or L^8, from the traces of the powers of diag(a^2, b^2)."""

    def state(stated: Callable[..., sp.Expr], a: sp.Expr, b: sp.Expr) -> sp.Expr:
        traces = tuple(a ** (2 * order) + b ** (2 * order) for order in range(1, 5))
        return stated(power // 2, traces) ** sp.Rational(1, power)

    return state


def _constant(value: float) -> float:
    return value


def _curvature(claim: Claim) -> sp.Expr:
    """Return the root of 4/3, of which the claim takes away the second derivative, 0 at the origin."""
    zero, one = sp.Integer(0), sp.Integer(1)
    return sp.sqrt(side(claim, "lhs", a=zero, b=one, s=zero, c=one))


def _of_bad_event(stated: Callable[..., sp.Expr]) -> sp.Expr:
    return stated(sp.Rational(1, 2**49))


def _series(series: Callable[..., Any], share: Fraction) -> float:
    return series(number(share), number(1 - share)).item()


def _relu_centre(relu: Callable[..., Any], centre: Fraction) -> float:
    """Return E (b + z)_+, the centre of the linear part of a ReLU."""
    import torch

    from nstheory.bounds.covariance.linearised.affine_part import Linearised

    nothing = torch.zeros(6, 1, dtype=torch.float64)
    return relu(Linearised(number(centre)[None], number(1)[None, None], nothing, nothing, 0.5)).centre[0].item()


def _threshold_coefficient(hermite: Callable[..., Any], degree: Fraction) -> float:
    return hermite(number(0)[None])[0, int(degree) - 1].item()


def _slope_ends(lipschitz: Callable[..., Any], index: Fraction) -> list[float]:
    return list(lipschitz(_SLOPED[int(index)]).slopes)


def _slope_ends_stated(claim: Claim, index: sp.Expr) -> list[sp.Expr]:
    from nstheory.claims.registry import find

    name = _SLOPED[int(index)]
    return [side(find(f"bounds.{name}_slope_lower"), "lhs"), side(find(f"bounds.{name}_slope_upper"), "rhs")]


# Activations both of whose slopes are claims without a parameter.
_SLOPED = tuple(name for name, form in FORMS.items() if form.slopes and not form.domain and name != "identity")


def _network(weight: float = 1.0) -> Any:
    """Return a ReLU of one Gaussian unit, as a module."""
    import torch
    from torch import nn

    layer = nn.Linear(1, 1, bias=False, dtype=torch.float64)
    nn.init.constant_(layer.weight, weight)
    return nn.Sequential(layer, nn.ReLU()).eval()


def _propagated(end: int, **options: Any) -> Callable[..., float]:
    """Return an end of E h h' behind one linear layer and a ReLU."""

    def compute(propagate: Callable[..., Any], rho: Fraction) -> float:
        found = propagate(_network(), float(rho), **options)
        return (getattr(found, "floats", found)).layers[-1].cross[end][0, 0].item()

    return compute


def _paper(propagate: Callable[..., Any], rho: Fraction) -> float:
    """Return the upper end of E u_+ u'_+ for a unit that is a sign."""
    return propagate(_network(), float(rho), bound=1.0).output.cross[1][0].item()


_relu_mean = (
    (f"{_LINEARISED}.layer_parts._relu", _relu_centre),
    ("nstheory.kernels.activation.general_pairs.relu_mean", lambda mean, a: mean(number(a), number(1)).item()),
)

TIES: tuple[Tie, ...] = (
    *(
        Tie(
            f"{_LINEARISED}.affine_part.group_sizes",
            claim,
            f"{_FORMS}.length_moment",
            {"a": _DEVIATIONS, "b": _DEVIATIONS},
            _moment(power),
            _root(power),
            20000,
            "the slack of traces of products of matrices, 16 gamma of 48 terms, times 105/8",
            ">=",
            points=4,
        )
        for claim, power in (("bounds.length_fourth_moment", 4), ("bounds.length_eighth_moment", 8))
    ),
    *(
        Tie(
            f"{_LINEARISED}.affine_part.{name}",
            claim,
            f"{_FORMS}.length_moment",
            {},
            _constant,
            lambda stated, power=power: _root(power)(stated, sp.Integer(1), sp.Integer(0)),
            1e-4 / ULP,
            _FOUR_DECIMALS,
            ">=",
        )
        for name, claim, power in (
            ("NORMAL4", "bounds.length_fourth_moment", 4),
            ("NORMAL8", "bounds.length_eighth_moment", 8),
        )
    ),
    Tie(
        f"{_LINEARISED}.affine_part.TAIL",
        "bounds.good_event",
        f"{_FORMS}.tail_share",
        {},
        _constant,
        _of_bad_event,
        0.1 / ULP,
        "rounded up to a power of two, which is 9 % above",
        ">=",
    ),
    Tie(
        f"{_LINEARISED}.affine_part.BAD",
        "bounds.good_event",
        f"{_FORMS}.event_failure",
        {},
        _constant,
        lambda stated: sp.sqrt(stated(sp.Integer(10), sp.Integer(2**22))),
        0.5 / ULP,
        "rounded up to a power of two, which is 43 % above",
        ">=",
    ),
    Tie(
        f"{_LINEARISED}.layer_parts._CURVATURE",
        "bounds.norm_curvature",
        None,
        {},
        _constant,
        _curvature,
        1e-4 / ULP,
        _FOUR_DECIMALS,
        ">=",
    ),
    Tie(
        f"{_LINEARISED}.layer_parts.norm_series",
        "bounds.norm_remainder",
        "nstheory.theory.bounds.transformer_rules.norm_series",
        {"share": between(0, "99/100")},
        _series,
        lambda stated, share: stated(share),
        4,
        "four operations on nonnegative numbers; the caller rounds outward",
    ),
    *(
        Tie(
            code,
            "bounds.relu_mean_gaussian",
            None,
            {"a": between(-6, 6)},
            compute,
            lambda claim, a: side(claim, "rhs", a=a),
            16,
            "a sum of two terms, in units of the deviation",
            size=1.0,
        )
        for code, compute in _relu_mean
    ),
    Tie(
        "nstheory.bounds.covariance.rules.gaussian_units.hermite",
        "activation.relu_hermite",
        "nstheory.theory.activation.relu.relu_hermite_coefficient",
        {"degree": integers(1, 12)},
        _threshold_coefficient,
        lambda stated, degree: stated(int(degree)) / sp.sqrt(sp.factorial(int(degree))),
        32,
        "a recurrence of twelve steps",
        size=2.0**-6,
        points=12,
    ),
    Tie(
        "nstheory.kernels.activation.lipschitz.lipschitz",
        "bounds.gelu_slope_upper",
        None,
        {"activation": integers(0, len(_SLOPED) - 1)},
        _slope_ends,
        _slope_ends_stated,
        1,
        "rounded outward once",
        points=24,
    ),
    *(
        Tie(
            f"{_BOUNDS}.propagate_covariance",
            "activation.relu",
            "nstheory.theory.activation.relu.relu_dual",
            {"rho": CORRELATION},
            _propagated(end),
            lambda stated, rho: stated(rho),
            1e-12 / ULP,
            _KERNEL,
            relation,
            1.0,
            points=3,
        )
        for end, relation in ((0, "<="), (1, ">="))
    ),
    Tie(
        f"{_BOUNDS}.certify",
        "activation.relu",
        "nstheory.theory.activation.relu.relu_dual",
        {"rho": UNIT},
        lambda certify, rho: float(certify(_network(), float(rho)).states[-1].cross(0)),
        lambda stated, rho: stated(rho),
        2,
        "balls of 192 bits, rounded once",
        size=0.5,
        points=3,
    ),
    Tie(
        f"{_BOUNDS}.propagate_paper",
        "bounds.relu_symmetric_upper",
        None,
        {"rho": UNIT},
        _paper,
        # Without symmetry the rule keeps both halves of (uv + |uv|)/2.
        lambda claim, rho: 2 * side(claim, "rhs", rho=rho),
        32,
        "outward rounding",
        ">=",
        points=3,
    ),
)
