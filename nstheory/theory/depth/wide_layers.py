"""Mean field: one wide layer with weights of variance sigma_w^2/d and biases of variance sigma_b^2.

Pre-activations are Gaussian. Their second moment `length` and correlation c go to

    length' = sigma_w^2 E f(sqrt(length) Z)^2 + sigma_b^2,
    c' = (sigma_w^2 E f(sqrt(length) X) f(sqrt(length) Y) + sigma_b^2) / length'.

At the fixed point length* the slope of the correlation map at c = 1 is, by Price's theorem, chi_1 = sigma_w^2 E f'(sqrt(length*) Z)^2. For
chi_1 < 1 (ordered) noise dies out, for chi_1 > 1 (chaotic) every noise grows to one and the same size; chi_1 = 1 is where deep
networks can be trained (Poole et al. 2016; Schoenholz et al. 2017). For erf everything is elementary; the kernels do the same for any activation.
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Mutant, Step
from nstheory.language.domain import UNIT, Integers, between
from nstheory.language.expectation import Mean, NetworkMoment, PairMean
from nstheory.language.symbols import L, X, Y, length, rho
from nstheory.theory.activation.smooth import erf_dual
from nstheory.theory.build import ALL_ENGINES, identity, limit, value_at
from nstheory.theory.depth.relu_network import WIDTH, by_depth

__all__ = ["CLAIMS", "erf_correlation_after", "erf_moment", "erf_slope"]

_DEPTHS = (1, 2, 3)
_LENGTHS = between("1/10", 2)
# The network that is measured: chaotic, with a fixed point inside (0, 1).
_WEIGHT_VARIANCE, _BIAS_VARIANCE = sp.Integer(4), sp.Rational(1, 4)


def erf_moment(second_moment: sp.Expr, correlation: sp.Expr) -> sp.Expr:
    """Return E erf(sqrt(length) X) erf(sqrt(length) Y) = (2/pi) arcsin(2 length rho/(1 + 2 length))."""
    return 2 * sp.asin(2 * second_moment * correlation / (1 + 2 * second_moment)) / sp.pi


def erf_slope(second_moment: sp.Expr) -> sp.Expr:
    """Return E erf'(sqrt(length) Z)^2 = 4/(pi sqrt(1 + 4 length)), which sigma_w^2 makes the slope chi_1."""
    return 4 / (sp.pi * sp.sqrt(1 + 4 * second_moment))


def erf_correlation_after(
    correlation: sp.Expr, depth: int, weight_variance: sp.Expr, bias_variance: sp.Expr
) -> sp.Expr:
    """Return the cosine of the last hidden vectors of an erf network whose inputs have second moment 1."""
    second_moment, cross = sp.Integer(1), correlation
    for _ in range(depth):
        moment = weight_variance * second_moment + bias_variance
        c = (weight_variance * cross + bias_variance) / moment
        second_moment, cross = erf_moment(moment, sp.Integer(1)), erf_moment(moment, c)
    return cross / second_moment


def _measured_map(depth: int, bias_variance: sp.Expr) -> sp.Expr:
    return erf_correlation_after(rho, depth, _WEIGHT_VARIANCE, bias_variance)


ERF_LAYER = identity(
    "depth.mean_field",
    "E erf(sqrt(length) X) erf(sqrt(length) Y) = (2/pi) arcsin(2 length rho/(1 + 2 length)), the second moment of erf features of "
    "pre-activations of second moment `length`.",
    {rho: between("-9/10", "9/10"), length: _LENGTHS},
    PairMean(sp.erf(sp.sqrt(length) * X) * sp.erf(sp.sqrt(length) * Y), rho),
    erf_moment(length, rho),
    Mutant("length ignored", rhs=erf_dual(rho)),
    "0.1 % off",
    source="Williams (1997); Poole et al. (2016)",
    engines=ALL_ENGINES,
    derivation=(
        Step("At length = 1 it is the dual of erf.", value_at(erf_moment(length, rho), {length: 1}), erf_dual(rho)),
    ),
    assumes=("gaussian.price",),
)

_derivative = sp.diff(sp.erf(X), X).subs(X, sp.sqrt(length) * X)

ERF_SLOPE = identity(
    "depth.mean_field_slope",
    "E erf'(sqrt(length) Z)^2 = 4/(pi sqrt(1 + 4 length)).",
    {length: _LENGTHS},
    Mean(_derivative**2, (X,)),
    erf_slope(length),
    Mutant("1 + 2 length", rhs=4 / (sp.pi * sp.sqrt(1 + 2 * length))),
    "0.1 % off",
    source="Poole et al. (2016), for erf ours",
    engines=ALL_ENGINES,
    derivation=(
        Step(
            "It is the slope in rho of the second moment at rho = 1, divided by the length (Price).",
            sp.diff(erf_moment(length, rho), rho).subs(rho, 1) / length,
            erf_slope(length),
        ),
    ),
    assumes=("gaussian.price",),
)


def _last_layer(depth: int) -> sp.Expr:
    """Return the same correlation with the last layer as it is defined, a mean over Gaussian pre-activations."""
    second_moment, cross = sp.Integer(1), sp.sympify(rho)
    for layer in range(1, depth + 1):
        moment = _WEIGHT_VARIANCE * second_moment + _BIAS_VARIANCE
        c = (_WEIGHT_VARIANCE * cross + _BIAS_VARIANCE) / moment
        pair = sp.erf(sp.sqrt(moment) * X) * sp.erf(sp.sqrt(moment) * Y)
        second_moment, cross = (
            (erf_moment(moment, one) if layer < depth else PairMean(pair, one)) for one in (sp.Integer(1), c)
        )
    return cross / second_moment


ERF_NETWORK = limit(
    "depth.mean_field_network",
    f"The cosine of an erf network with sigma_w^2 = {_WEIGHT_VARIANCE}, sigma_b^2 = {_BIAS_VARIANCE} follows the maps of second moment and "
    f"cosine; networks of width {WIDTH}, depth 1, 2, 3, within 2 depth/width.",
    {rho: UNIT, L: Integers(_DEPTHS)},
    by_depth(_last_layer),
    by_depth(lambda depth: _measured_map(depth, _BIAS_VARIANCE)),
    Mutant("no bias in the map", rhs=by_depth(lambda depth: _measured_map(depth, sp.Integer(0)))),
    Mutant("one layer fewer", rhs=by_depth(lambda depth: _measured_map(depth - 1, _BIAS_VARIANCE))),
    measured=by_depth(
        lambda depth: NetworkMoment(
            "correlation", sp.erf(X), sp.Integer(depth), rho, _WEIGHT_VARIANCE, sp.Integer(WIDTH), _BIAS_VARIANCE
        )
    ),
    allowance=2 * L / sp.Integer(WIDTH),
    source="Poole et al. (2016)",
    engines=("balls", "montecarlo"),
    assumes=("depth.mean_field",),
)

CLAIMS = (ERF_LAYER, ERF_SLOPE, ERF_NETWORK)
