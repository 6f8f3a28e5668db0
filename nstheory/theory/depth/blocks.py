"""What the paper leaves out: biases, residual branches, normalisation, threshold units; and what its value norm does.

All follow from the map of one layer. Let kappa be the cosine map of the layer (2 g for ReLU, (2/pi) arcsin for sign).

bias         pre-activations share sigma_b^2, which pulls the cosine up
residual     x + W f(x): second moments add, so the cosine goes half way, (c + kappa(c))/2. Half of the change is half of
             the damage: for ReLU, where kappa(c) >= c, a residual network remembers its input for longer; for sign, where
             kappa(c) <= c, it is more stable than the plain one
RMSNorm      the cosine is that of the plain network, the second moment stays 1
LayerNorm    after the activation it subtracts the mean, and the cosine becomes a *correlation*: for ReLU a map with slope
             pi/(pi - 1) > 1 at 1. The order is turned into chaos, and two inputs end up unrelated, however close
"""

from __future__ import annotations

from collections.abc import Callable

import sympy as sp

from nstheory.claims.record import Mutant, Step
from nstheory.language.domain import CORRELATION, UNIT, Integers, between
from nstheory.language.expectation import Mean, NetworkMoment, PairMean, relu
from nstheory.language.symbols import L, X, Y, rho, theta
from nstheory.theory.activation.kinked import sign_dual
from nstheory.theory.activation.relu import relu_correlation
from nstheory.theory.build import SAMPLED, bound, identity, limit
from nstheory.theory.depth.relu_network import WIDTH, by_depth, relu_correlation_after, relu_correlation_map

__all__ = ["CLAIMS", "layernorm_after", "relu_with_bias_after", "residual_after", "sign_after", "value_norm_after"]

_DEPTHS = (1, 2, 3)
_LAYERS = Integers(_DEPTHS)
_ENGINES = ("symbolic", "balls", "montecarlo")
_BIAS_VARIANCE = sp.Rational(1, 2)
_NORM = sp.Rational(4, 5)


def relu_with_bias_after(correlation: sp.Expr, depth: int, bias_variance: sp.Expr) -> sp.Expr:
    """Return the cosine of the last hidden vectors of a ReLU network with He weights and biases of this variance."""
    second_moment, cosine = sp.Integer(1), correlation
    for _ in range(depth):
        length = 2 * second_moment + bias_variance
        cosine = relu_correlation_map((2 * second_moment * cosine + bias_variance) / length)
        second_moment = length / 2
    return cosine


def residual_after(correlation: sp.Expr, depth: int) -> sp.Expr:
    """Return the cosine after blocks x + W ReLU(x), He weights: c -> (c + 2 g(c))/2."""
    for _ in range(depth):
        correlation = (correlation + relu_correlation_map(correlation)) / 2
    return correlation


def layernorm_after(correlation: sp.Expr, depth: int) -> sp.Expr:
    """Return the cosine after blocks LN(ReLU(W x)): c -> (g(c) - g(0))/(g(1) - g(0)), the correlation of the features."""
    for _ in range(depth):
        correlation = relu_correlation(correlation)
    return correlation


def sign_after(correlation: sp.Expr, depth: int) -> sp.Expr:
    """Return the cosine after layers of threshold units: c -> (2/pi) arcsin c."""
    for _ in range(depth):
        correlation = sign_dual(correlation)
    return correlation


def value_norm_after(correlation: sp.Expr, depth: sp.Expr, norm: sp.Expr) -> sp.Expr:
    """Return norm^(2 L) rho, the second moment after L linear value maps of this norm."""
    return norm ** (2 * depth) * correlation


def _layer(numerator: Callable[[sp.Expr], sp.Expr], depth: int) -> sp.Expr:
    """Iterate a map of the cosine that is written with expectations."""
    cosine: sp.Expr = rho
    for _ in range(depth):
        cosine = numerator(cosine)
    return cosine


def _network(quantity: str, activation: sp.Expr, weight: object, bias: object = 0, block: str = "plain") -> sp.Expr:
    return by_depth(
        lambda depth: NetworkMoment(
            quantity, activation, sp.Integer(depth), rho, sp.sympify(weight), sp.Integer(WIDTH), sp.sympify(bias), block
        )
    )


_energy = Mean(relu(X) ** 2, (X,))
_mean = Mean(relu(X), (X,))


def _relu_pair(cosine: sp.Expr) -> sp.Expr:
    return PairMean(relu(X) * relu(Y), cosine)


def _biased(depth: int) -> sp.Expr:
    second_moment, cosine = sp.Integer(1), rho
    for _ in range(depth):
        length = 2 * second_moment + _BIAS_VARIANCE
        cosine = _relu_pair((2 * second_moment * cosine + _BIAS_VARIANCE) / length) / _energy
        second_moment = length * _energy
    return cosine


BIAS = limit(
    "depth.bias",
    f"With biases the cosine follows c -> 2 g((2 s c + sigma_b^2)/(2 s + sigma_b^2)), s -> s + sigma_b^2/2 (He weights); networks of "
    f"width {WIDTH}, sigma_b^2 = 1/2, depth 1, 2, 3, within 2 depth/width.",
    {rho: between(0, "99/100"), L: _LAYERS},
    by_depth(_biased),
    by_depth(lambda depth: relu_with_bias_after(rho, depth, _BIAS_VARIANCE)),
    Mutant("biases ignored", rhs=by_depth(lambda depth: relu_correlation_after(rho, depth))),
    Mutant("one layer fewer", rhs=by_depth(lambda depth: relu_with_bias_after(rho, depth - 1, _BIAS_VARIANCE))),
    measured=_network("correlation", relu(X), 2, _BIAS_VARIANCE),
    allowance=2 * L / sp.Integer(WIDTH),
    source="Poole et al. (2016)",
    engines=_ENGINES,
    assumes=("depth.relu_layer",),
)

RESIDUAL = limit(
    "depth.residual",
    f"Blocks x + W ReLU(x) with He weights map the cosine to (c + 2 g(c))/2: half way (networks of width {WIDTH}, within "
    "2 depth/width).",
    {rho: UNIT, L: _LAYERS},
    by_depth(lambda depth: _layer(lambda c: (c + 2 * _relu_pair(c)) / (1 + 2 * _energy), depth)),
    by_depth(lambda depth: residual_after(rho, depth)),
    Mutant("without the identity", rhs=by_depth(lambda depth: relu_correlation_after(rho, depth))),
    Mutant("without the branch", rhs=rho),
    measured=_network("correlation", relu(X), 2, 0, "residual"),
    allowance=2 * L / sp.Integer(WIDTH),
    source="Yang and Schoenholz (2017); Yu and Tomasi (2019) for the question",
    engines=_ENGINES,
    assumes=("depth.relu_layer",),
)

KAPPA_ABOVE = bound(
    "depth.residual_relu_remembers",
    "c <= 2 g(c), c = rho.",
    {rho: CORRELATION},
    rho,
    relu_correlation_map(rho),
    Mutant("g without the factor 2", rhs=relu_correlation_map(rho) / 2),
    Mutant("0.1 % smaller", rhs=relu_correlation_map(rho) * sp.Rational(999, 1000)),
    assumes=("depth.relu_layer",),
)

SIGN = limit(
    "depth.sign_network",
    f"Threshold networks map the cosine to (2/pi) arcsin c (width {WIDTH}, depth 1, 2, 3, rho <= 9/10, within 2 depth/width).",
    {rho: between(0, "9/10"), L: _LAYERS},
    by_depth(lambda depth: _layer(lambda c: PairMean(sp.sign(X) * sp.sign(Y), c), depth)),
    by_depth(lambda depth: sign_after(rho, depth)),
    Mutant("ReLU layers", rhs=by_depth(lambda depth: relu_correlation_after(rho, depth))),
    Mutant("one layer fewer", rhs=by_depth(lambda depth: sign_after(rho, depth - 1))),
    measured=_network("correlation", sp.sign(X), 1),
    allowance=2 * L / sp.Integer(WIDTH),
    source="Jonasson, Steif, Zetterqvist (2023)",
    engines=_ENGINES,
    assumes=("activation.sign",),
)

SIGN_AMPLIFIES = bound(
    "depth.sign_amplifies",
    "2 sin(theta/2) <= theta, which is sqrt(2 (1 - c)) <= arccos c at c = cos theta.",
    {theta: between("1/1000", 3)},
    2 * sp.sin(theta / 2),
    theta,
    Mutant("0.1 % more", lhs=sp.Rational(2002, 1000) * sp.sin(theta / 2)),
    Mutant("linear in 1 - c, factor 2", lhs=2 * (1 - sp.cos(theta))),
    source="Jonasson, Steif, Zetterqvist (2023); the constant ours",
)

RMSNORM = limit(
    "depth.rmsnorm",
    f"RMS normalisation after ReLU leaves the cosine map 2 g and keeps the second moment at 1, whatever the weight variance (here 1; "
    f"width {WIDTH}, within 2 depth/width).",
    {rho: UNIT, L: _LAYERS},
    by_depth(lambda depth: _layer(lambda c: _relu_pair(c) / _energy, depth)),
    by_depth(lambda depth: relu_correlation_after(rho, depth)),
    Mutant(
        "decay 2^-L of the network without it",
        rhs=by_depth(lambda depth: relu_correlation_after(rho, depth)) / 2**L,
    ),
    Mutant("LayerNorm instead", rhs=by_depth(lambda depth: layernorm_after(rho, depth))),
    measured=_network("second_moment", relu(X), 1, 0, "rmsnorm"),
    allowance=2 * L / sp.Integer(WIDTH),
    engines=_ENGINES,
    assumes=("depth.relu_layer",),
)

LAYERNORM = limit(
    "depth.layernorm",
    f"Layer normalisation after ReLU maps the cosine to the *correlation* (g(c) - g(0))/(g(1) - g(0)) (width {WIDTH}, within "
    "2 depth/width).",
    {rho: UNIT, L: _LAYERS},
    by_depth(lambda depth: _layer(lambda c: (_relu_pair(c) - _mean**2) / (_energy - _mean**2), depth)),
    by_depth(lambda depth: layernorm_after(rho, depth)),
    Mutant("RMSNorm instead", rhs=by_depth(lambda depth: relu_correlation_after(rho, depth))),
    Mutant("one layer fewer", rhs=by_depth(lambda depth: layernorm_after(rho, depth - 1))),
    measured=_network("correlation", relu(X), 2, 0, "layernorm"),
    allowance=2 * L / sp.Integer(WIDTH),
    engines=("balls", "montecarlo"),
    assumes=("activation.relu_correlation",),
)

LAYERNORM_SLOPE = identity(
    "depth.layernorm_slope",
    "The slope of that map at c = 1 is E step^2 / Var ReLU = pi/(pi - 1) = 1.467 > 1: chaotic, where the plain network is "
    "critical with slope 1.",
    {},
    Mean(((1 + sp.sign(X)) / 2) ** 2, (X,)) / (_energy - _mean**2),
    sp.pi / (sp.pi - 1),
    Mutant("without the centring: 1", rhs=sp.Integer(1)),
    Mutant("pi/(pi - 2)", rhs=sp.pi / (sp.pi - 2)),
    engines=SAMPLED,
    derivation=(
        Step("The slope at 1 is above 1:", sp.diff(relu_correlation(rho), rho).subs(rho, 1), sp.pi / (sp.pi - 1)),
        Step("and 1 stays a fixed point.", relu_correlation(sp.Integer(1)), sp.Integer(1)),
    ),
    assumes=("activation.relu_correlation",),
    min_effective=2,
)

LAYERNORM_FORGETS = bound(
    "depth.layernorm_forgets",
    "(g(c) - g(0))/(g(1) - g(0)) <= c, c = rho: one ReLU layer with layer normalisation after it does not raise a cosine.",
    {rho: UNIT},
    relu_correlation(rho),
    rho,
    Mutant("without the centring", lhs=relu_correlation_map(rho)),
    Mutant("0.1 % more", lhs=relu_correlation(rho) * sp.Rational(1001, 1000)),
    assumes=("activation.relu_correlation",),
)

VALUE_NORM = identity(
    "depth.value_norm_decay",
    f"After L random linear layers with weights of variance gamma^2/width the second moment is gamma^(2 L) rho, at gamma = {_NORM}.",
    {rho: UNIT, L: _LAYERS},
    by_depth(lambda depth: _layer(lambda c: PairMean(_NORM * X * _NORM * Y, c), depth)),
    value_norm_after(rho, L, _NORM),
    Mutant("gamma^L", rhs=_NORM**L * rho),
    Mutant("no decay", rhs=rho),
    measured=_network("second_moment", X, _NORM**2),
    source="paper, section 5, as publicly reported (attention layers with |v| = gamma), for random weights: a value map of norm gamma may lose more",
    engines=_ENGINES,
)

VALUE_NORM_COSINE = limit(
    "depth.value_norm_cosine",
    f"Under the same value maps the normalised stability does not decay: it stays rho (width {WIDTH}, within 2 depth/width).",
    {rho: UNIT, L: _LAYERS},
    by_depth(lambda depth: _layer(lambda c: PairMean(_NORM * X * _NORM * Y, c) / Mean(_NORM**2 * X**2, (X,)), depth)),
    rho,
    Mutant("it decays", rhs=value_norm_after(rho, L, _NORM)),
    Mutant("it grows", rhs=sp.sqrt(rho)),
    measured=_network("correlation", X, _NORM**2),
    allowance=2 * L / sp.Integer(WIDTH),
    engines=_ENGINES,
)

CLAIMS = (
    BIAS,
    RESIDUAL,
    KAPPA_ABOVE,
    SIGN,
    SIGN_AMPLIFIES,
    RMSNORM,
    LAYERNORM,
    LAYERNORM_SLOPE,
    LAYERNORM_FORGETS,
    VALUE_NORM,
    VALUE_NORM_COSINE,
)
