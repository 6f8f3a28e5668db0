"""What the paper leaves out: biases, residual branches, normalisation, threshold units.

All follow from the map of one layer. Let kappa be the cosine map of the layer (2 g for ReLU, (2/pi) arcsin for sign).

bias         pre-activations share sigma_b^2, which pulls the cosine up
residual     x + W f(x): second moments add, so the cosine goes half way, (c + kappa(c))/2. Half of the change is half of
             the damage: for ReLU, where kappa(c) >= c, a residual network remembers its input for longer; for sign, where
             kappa(c) <= c on [0, 1], it is more stable than the plain one
RMSNorm      the cosine is that of the plain network, the second moment stays 1
LayerNorm    after the activation it subtracts the mean, and the cosine becomes a *correlation*: for ReLU a map with slope
             pi/(pi - 1) > 1 at 1, under which two inputs end up unrelated, however close. Before the activation it changes
             nothing in wide layers, whose pre-activations have mean 0: there, as with RMSNorm, every pair ends up at cosine 1
"""

from __future__ import annotations

from collections.abc import Callable

import sympy as sp

from nstheory.claims.record import Mutant, Step
from nstheory.language.domain import CORRELATION, UNIT, Integers, between
from nstheory.language.expectation import Mean, NetworkMoment, PairMean, TokenMean, relu
from nstheory.language.symbols import NOISY_TOKENS, TOKENS, L, X, Y, q, rho, theta
from nstheory.theory.activation.kinked import sign_dual
from nstheory.theory.activation.relu import relu_correlation
from nstheory.theory.build import SAMPLED, bound, derivative, identity, limit, value_at
from nstheory.theory.depth.relu_network import WIDTH, by_depth, relu_correlation_after, relu_correlation_map

__all__ = ["CLAIMS", "layernorm_after", "relu_with_bias_after", "residual_after", "sign_after"]

x_1, y_1 = TOKENS[0], NOISY_TOKENS[0]
_DEPTHS = (1, 2, 3)
_LAYERS = Integers(_DEPTHS)
_ENGINES = ("symbolic", "balls", "montecarlo")
_BIAS_VARIANCE = sp.Rational(1, 2)


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
    f"Blocks x + W ReLU(x) with He weights map the cosine c of Gaussian inputs to (c + 2 g(c))/2; networks of width {WIDTH}, depth 1, 2, 3, "
    "within 2 depth/width.",
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

_bits = TokenMean(x_1 * y_1, (x_1,), (y_1,), sp.Integer(2), q)

RESIDUAL_BINARY = identity(
    "depth.residual_binary_inputs",
    "One block x + W ReLU(x) with He weights on inputs x = 2 x_1 - 1 and y = 2 y_1 - 1, bits of correlation q: (q + 2 E x_1 y_1)/(1 + 2 E x_1^2) "
    "= (1 + 3 q)/4, the cosine.",
    {q: UNIT},
    (q + 2 * _bits) / (1 + 2 * TokenMean(x_1**2, (x_1,), (y_1,), sp.Integer(2), q)),
    (1 + 3 * q) / 4,
    Mutant("of Gaussian inputs", rhs=(q + relu_correlation_map(q)) / 2),
    Mutant("without the identity", rhs=(1 + q) / 2),
    source="ours",
    engines=("symbolic", "balls", "montecarlo"),
)

KAPPA_ABOVE = bound(
    "depth.residual_relu_remembers",
    "c <= 2 g(c), c = rho.",
    {rho: CORRELATION},
    rho,
    relu_correlation_map(rho),
    Mutant("g without the factor 2", rhs=relu_correlation_map(rho) / 2),
    assumes=("depth.relu_layer",),
)

SIGN = limit(
    "depth.sign_network",
    f"Threshold networks map the cosine to (2/pi) arcsin c; networks of width {WIDTH}, depth 1, 2, 3, within 2 depth/width.",
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
    Mutant("linear in 1 - c, factor 2", lhs=2 * (1 - sp.cos(theta))),
    source="Jonasson, Steif, Zetterqvist (2023); the constant ours",
)

RMSNORM = limit(
    "depth.rmsnorm",
    f"With RMS normalisation after ReLU the second moment E <h, h'>/width follows c -> 2 g(c); networks of width {WIDTH}, depth 1, 2, 3, weights "
    "of variance 1/width, within 2 depth/width.",
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
    f"Layer normalisation after ReLU maps the cosine to the correlation (g(c) - g(0))/(g(1) - g(0)) of the features; networks of width {WIDTH}, "
    "depth 1, 2, 3, within 2 depth/width.",
    {rho: UNIT, L: _LAYERS},
    by_depth(lambda depth: _layer(lambda c: (_relu_pair(c) - _mean**2) / (_energy - _mean**2), depth)),
    by_depth(lambda depth: layernorm_after(rho, depth)),
    Mutant("RMSNorm instead", rhs=by_depth(lambda depth: relu_correlation_after(rho, depth))),
    Mutant("one layer fewer", rhs=by_depth(lambda depth: layernorm_after(rho, depth - 1))),
    measured=_network("correlation", relu(X), 2, 0, "layernorm"),
    allowance=2 * L / sp.Integer(WIDTH),
    source="ours; normalised networks are those of Joudaki, Daneshmand and Bach (2023)",
    engines=("balls", "montecarlo"),
    assumes=("activation.relu_correlation",),
)

LAYERNORM_BEFORE = limit(
    "depth.layernorm_before",
    f"With layer normalisation before ReLU the second moment E <h, h'>/width is c_L/2, c -> 2 g(c); networks of width {WIDTH}, depth 1 and 3, "
    "weights of variance 2/width, within depth/width.",
    {rho: UNIT, L: Integers((1, 3))},
    by_depth(lambda depth: _layer(lambda c: _relu_pair(c) / _energy, depth) * _energy, (1, 3)),
    by_depth(lambda depth: relu_correlation_after(rho, depth) / 2, (1, 3)),
    Mutant("without it", rhs=by_depth(lambda depth: relu_correlation_after(rho, depth), (1, 3))),
    Mutant("normalised after ReLU", rhs=by_depth(lambda depth: layernorm_after(rho, depth), (1, 3))),
    Mutant("one layer fewer", rhs=by_depth(lambda depth: relu_correlation_after(rho, depth - 1) / 2, (1, 3))),
    measured=_network("second_moment", relu(X), 2, 0, "prenorm"),
    allowance=L / sp.Integer(WIDTH),
    engines=_ENGINES,
    assumes=("depth.relu_layer",),
)

LAYERNORM_SLOPE = identity(
    "depth.layernorm_slope",
    "E step(Z)^2/Var ReLU(Z) = pi/(pi - 1) = 1.467..., the slope of (g(c) - g(0))/(g(1) - g(0)) at c = 1.",
    {},
    Mean(((1 + sp.sign(X)) / 2) ** 2, (X,)) / (_energy - _mean**2),
    sp.pi / (sp.pi - 1),
    Mutant("without the centring: 1", rhs=sp.Integer(1)),
    Mutant("pi/(pi - 2)", rhs=sp.pi / (sp.pi - 2)),
    engines=SAMPLED,
    derivation=(
        Step("It is the slope of the map at 1:", derivative(relu_correlation(rho), rho, at=1), sp.pi / (sp.pi - 1)),
        Step("and 1 stays a fixed point.", value_at(relu_correlation(rho), {rho: 1}), sp.Integer(1)),
    ),
    assumes=("activation.relu_correlation",),
    min_effective=2,
)

LAYERNORM_FORGETS = bound(
    "depth.layernorm_forgets",
    "(g(c) - g(0))/(g(1) - g(0)) <= c, c = rho.",
    {rho: UNIT},
    relu_correlation(rho),
    rho,
    Mutant("without the centring", lhs=relu_correlation_map(rho)),
    source="ours; normalised networks are those of Joudaki, Daneshmand and Bach (2023)",
    assumes=("activation.relu_correlation",),
)

CLAIMS = (
    BIAS,
    RESIDUAL,
    RESIDUAL_BINARY,
    KAPPA_ABOVE,
    SIGN,
    SIGN_AMPLIFIES,
    RMSNORM,
    LAYERNORM,
    LAYERNORM_BEFORE,
    LAYERNORM_SLOPE,
    LAYERNORM_FORGETS,
)
