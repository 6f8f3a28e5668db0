"""What holds at every width, exactly: the pre-activations of one layer, given its inputs, are independent normals.

Given h, the entries of W h are independent normals of variance sigma_w^2 |h|^2/n, whatever the width n, and together with those of
W h' they are n independent pairs. A moment of one layer is therefore one of a normal or of a pair, times how often it occurs: a
square of a sum of n terms has n squares and n (n - 1) products. From layer to layer the weights are drawn anew, so that

    ReLU          E |h_L|^2 = (sigma_w^2/2)^L |h_0|^2,  and at sigma_w^2 = 2  E |h_L|^4 = (1 + 5/n)^L |h_0|^4
    linear maps   E <h_L, h'_L> = gamma^(2L) <h_0, h'_0>,  sigma_w = gamma
"""

from __future__ import annotations

from fractions import Fraction

import sympy as sp

from nstheory.claims.record import Mutant, Step
from nstheory.language.domain import CORRELATION, POSITIVE, REAL_LINE, UNIT, Integers, Interval
from nstheory.language.expectation import Mean, NetworkMoment, PairMean, relu
from nstheory.language.symbols import Z1, Z2, L, X, Y, Z, a, b, c, d, length, n, rho, x
from nstheory.theory.activation import relu_dual
from nstheory.theory.activation.kinked import relu_squared_dual
from nstheory.theory.build import ALL_ENGINES, identity, limit
from nstheory.theory.depth.relu_network import WIDTH, by_depth, wide_moments

__all__ = ["CLAIMS", "relu_squared_norm_ratio", "value_norm_after"]

_WIDTHS = (8, 32, 128)
_DEPTHS = (1, 2, 4)
_NORM = sp.Rational(4, 5)
_WITHOUT_INTEGRALS = ("symbolic", "balls", "montecarlo")


def relu_squared_norm_ratio(width: sp.Expr, depth: sp.Expr) -> sp.Expr:
    """Return (1 + 5/n)^L = E (|h_L|^2/|h_0|^2)^2 of a He-initialised ReLU network of any width n."""
    return (1 + 5 / width) ** depth


def value_norm_after(correlation: sp.Expr, depth: sp.Expr, norm: sp.Expr) -> sp.Expr:
    """Return norm^(2 L) rho, the second moment after L linear maps with weights of variance norm^2/width."""
    return norm ** (2 * depth) * correlation


_scaled = sp.sqrt(length)
_second = Mean(relu(X) ** 2, (X,))
_fourth = Mean(relu(X) ** 4, (X,))

PAIR = identity(
    "depth.relu_layer_second_moment",
    "E ReLU(u) ReLU(u') = length g(rho) for normal u, u' of variance `length` and correlation rho.",
    {rho: CORRELATION, length: POSITIVE},
    PairMean(relu(_scaled * X) * relu(_scaled * Y), rho),
    length * relu_dual(rho),
    Mutant("the variance taken for the deviation", rhs=length**2 * relu_dual(rho)),
    Mutant("the variance forgotten", rhs=relu_dual(rho)),
    "0.1 % off",
    source="Cho and Saul (2009)",
    engines=ALL_ENGINES,
)

NORM = identity(
    "depth.relu_norm_layer",
    "E ReLU(u)^2 = length/2 for normal u of variance `length`.",
    {length: POSITIVE},
    Mean(relu(_scaled * X) ** 2, (X,)),
    length / 2,
    Mutant("g(1/2), a second step of the paper's recursion", rhs=length * relu_dual(sp.Rational(1, 2))),
    "factor 2",
    source="textbook",
    engines=ALL_ENGINES,
)

LAYER = identity(
    "depth.finite_width_layer",
    "(4/x^2) (x E ReLU(Z)^4 + x (x - 1) (E ReLU(Z)^2)^2) = 1 + 5/x, x for the width.",
    {x: Interval(Fraction(1), None)},
    4 / x**2 * (x * _fourth + x * (x - 1) * _second**2),
    relu_squared_norm_ratio(x, sp.Integer(1)),
    Mutant("3 in place of 5", rhs=1 + 3 / x),
    Mutant("x^2 products", lhs=4 / x**2 * (x * _fourth + x**2 * _second**2)),
    Mutant("no fluctuation", rhs=sp.Integer(1)),
    source="Hanin and Rolnick (2018), with the constant",
    engines=ALL_ENGINES,
)

_product = PairMean(relu(X) * relu(Y), rho)
_both = PairMean(relu(X) ** 2 * relu(Y) ** 2, rho)

PAIR_SQUARE = identity(
    "depth.pair_square_layer",
    "(1/x^2) (x E ReLU(X)^2 ReLU(Y)^2 + x (x - 1) (E ReLU(X) ReLU(Y))^2) = g(rho)^2 + (J(rho) - g(rho)^2)/x, J(rho) = (3 rho sqrt(1 - rho^2) + (1 + "
    "2 rho^2) (pi - arccos rho))/(2 pi), x for the width.",
    {x: Interval(Fraction(1), None), rho: CORRELATION},
    (x * _both + x * (x - 1) * _product**2) / x**2,
    relu_dual(rho) ** 2 + (relu_squared_dual(rho) - relu_dual(rho) ** 2) / x,
    Mutant("no fluctuation", rhs=relu_dual(rho) ** 2),
    Mutant("J in place of J - g^2", rhs=relu_dual(rho) ** 2 + relu_squared_dual(rho) / x),
    source="ours; random networks of finite width are those of Li, Nica and Roy (2022)",
    engines=ALL_ENGINES,
)

_squares = [relu(one) ** 2 for one in (Z1, Z2, Z)]

SUM = identity(
    "depth.finite_width_sum",
    "E ((2/n) sum_i ReLU(Z_i)^2)^2 = 1 + 5/n.",
    {n: Integers((1, 2, 3))},
    sum(
        (
            sp.KroneckerDelta(n, size) * Mean((sp.Rational(2, size) * sum(_squares[:size])) ** 2, (Z1, Z2, Z)[:size])
            for size in (1, 2, 3)
        ),
        sp.Integer(0),
    ),
    relu_squared_norm_ratio(n, sp.Integer(1)),
    Mutant("3 in place of 5", rhs=1 + 3 / n),
    Mutant("a width more", rhs=1 + 5 / (n + 1)),
    source="Hanin and Rolnick (2018), with the constant",
    engines=_WITHOUT_INTEGRALS,
)

FINITE_WIDTH = limit(
    "depth.finite_width",
    "The squared norm of a He-initialised ReLU network fluctuates by E (|h_L|^2/|h_0|^2)^2 = (1 + 5/n)^L.",
    {n: Integers(_WIDTHS), L: Integers(_DEPTHS)},
    (4 / n**2 * (n * _fourth + n * (n - 1) * _second**2)) ** L,
    relu_squared_norm_ratio(n, L),
    Mutant("no fluctuation", rhs=sp.Integer(1)),
    Mutant("3 in place of 5", rhs=(1 + 3 / n) ** L),
    measured=sum(
        (
            sp.KroneckerDelta(n, width)
            * by_depth(
                lambda depth, width=width: NetworkMoment(
                    "squared_norm_ratio", relu(X), sp.Integer(depth), sp.Integer(0), sp.Integer(2), sp.Integer(width)
                ),
                _DEPTHS,
            )
            for width in _WIDTHS
        ),
        sp.Integer(0),
    ),
    source="Hanin and Rolnick (2018), with the constant",
    engines=_WITHOUT_INTEGRALS,
    derivation=(Step("E ReLU^4/(E ReLU^2)^2 = 6.", _fourth / _second**2, sp.Integer(6)),),
)

# Value maps: linear layers. What the paper calls the norm of a value map says how fast the second moment falls for random
# weights of that size; a map that is given may lose up to a factor d more a layer, for what counts there is its Frobenius norm.

VALUE_LAYER = identity(
    "depth.value_norm_layer",
    "E (a X) (a Y) = a^2 rho.",
    {rho: CORRELATION, a: REAL_LINE},
    PairMean(a * X * a * Y, rho),
    value_norm_after(rho, sp.Integer(1), a),
    Mutant("a for a^2", rhs=a * rho),
    Mutant("no decay", rhs=rho),
    source="textbook",
    engines=ALL_ENGINES,
)

_noisy = (rho * X + sp.sqrt(1 - rho**2) * Z, rho * Z1 + sp.sqrt(1 - rho**2) * Z2)
_clean = (X, Z1)
_rows = ((a, b), (c, d))
_inner = sum(
    (
        sum(e * z for e, z in zip(row, _clean, strict=True)) * sum(e * z for e, z in zip(row, _noisy, strict=True))
        for row in _rows
    ),
    sp.Integer(0),
)

GIVEN_MAP = identity(
    "depth.value_norm_given_map",
    "E <V x, V y>/2 = rho (a^2 + b^2 + c^2 + d^2)/2 for V = (a b; c d): the squared Frobenius norm, over the dimension.",
    {rho: CORRELATION, a: REAL_LINE, b: REAL_LINE, c: REAL_LINE, d: REAL_LINE},
    Mean(_inner / 2, (X, Z, Z1, Z2)),
    rho * (a**2 + b**2 + c**2 + d**2) / 2,
    Mutant("the squared determinant", rhs=rho * (a * d - b * c) ** 2),
    Mutant("the trace of V^2", rhs=rho * (a**2 + 2 * b * c + d**2) / 2),
    source="textbook",
    engines=_WITHOUT_INTEGRALS,
)

VALUE_NORM = limit(
    "depth.value_norm_decay",
    f"After L random linear layers with weights of variance gamma^2/width the second moment is gamma^(2 L) rho, at gamma = {_NORM}; "
    f"networks of width {WIDTH}.",
    {rho: UNIT, L: Integers((1, 2, 3))},
    by_depth(lambda depth: wide_moments(X, depth, _NORM**2)[1]),
    value_norm_after(rho, L, _NORM),
    Mutant("gamma^L", rhs=_NORM**L * rho),
    Mutant("no decay", rhs=rho),
    measured=by_depth(
        lambda depth: NetworkMoment("second_moment", X, sp.Integer(depth), rho, _NORM**2, sp.Integer(WIDTH))
    ),
    source="paper, section 5, as publicly reported (attention layers with |v| = gamma), for random weights",
    engines=_WITHOUT_INTEGRALS,
)

VALUE_NORM_COSINE = limit(
    "depth.value_norm_cosine",
    f"Under random linear layers with weights of variance gamma^2/width the normalised stability stays rho, at gamma = {_NORM}; networks of "
    f"width {WIDTH}, within 2 depth/width.",
    {rho: UNIT, L: Integers((1, 2, 3))},
    by_depth(lambda depth: wide_moments(X, depth, _NORM**2)[1] / wide_moments(X, depth, _NORM**2)[0]),
    rho,
    Mutant("it decays", rhs=value_norm_after(rho, L, _NORM)),
    Mutant("it grows", rhs=sp.sqrt(rho)),
    measured=by_depth(
        lambda depth: NetworkMoment("correlation", X, sp.Integer(depth), rho, _NORM**2, sp.Integer(WIDTH))
    ),
    allowance=2 * L / sp.Integer(WIDTH),
    engines=_WITHOUT_INTEGRALS,
)

CLAIMS = (PAIR, NORM, LAYER, SUM, PAIR_SQUARE, FINITE_WIDTH, VALUE_LAYER, GIVEN_MAP, VALUE_NORM, VALUE_NORM_COSINE)
