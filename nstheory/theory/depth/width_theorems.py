"""Theorems at every width, by conditioning on the layer before: norms, pairs of one layer, linear layers."""

from __future__ import annotations

from nstheory.claims.theorem import Applied, Theorem

__all__ = ["THEOREMS"]

_GIVEN = (
    "given h and h', the n entries of W h and W h' are independent normal pairs of variances sigma_w^2 |h|^2/n and sigma_w^2 |h'|^2/n and of "
    "the cosine of h and h', and the weights of the next layer are independent of them"
)
_MOMENTS = "all moments of a normal pair are finite"

FINITE = Theorem(
    "depth.squared_norm_at_every_width",
    "E (|h_L|^2/|h_0|^2)^2 = (1 + 5/n)^L for a He-initialised ReLU network without biases of width n, for every n and L and every h_0 != 0.",
    "Hanin and Rolnick (2018), with the constant",
    (
        "depth.finite_width_layer",
        "depth.finite_width_sum",
        Applied(
            "linearity",
            ("depth.finite_width_layer", "depth.finite_width_sum"),
            "|h'|^2/|h|^2 = (2/n) sum_i ReLU(Z_i)^2, whose square has n squares and n (n - 1) products of independent terms: its mean is 1 + 5/n",
            {"equation": "depth.finite_width_layer", "means": _MOMENTS},
            "layer",
        ),
        Applied(
            "induction",
            ("layer",),
            "E |h_L|^4 = (1 + 5/n)^L |h_0|^4: given h, a layer multiplies the mean of |h|^4 by 1 + 5/n, whatever h is",
            {"base": "|h_0|^4 is a number", "step": "layer"},
        ),
    ),
    assumes=(_GIVEN, _MOMENTS, "|h_0|^4 is a number"),
    note="The claim writes the sum out for n = 1, 2, 3; networks of width 8, 32 and 128 are measured by depth.finite_width.",
)

SECOND_MOMENT = Theorem(
    "depth.second_moment_at_every_width",
    "E |h_L|^2 = (sigma_w^2/2)^L |h_0|^2 for a ReLU network without biases, for every width, every L and every sigma_w.",
    "textbook",
    (
        "depth.relu_norm_layer",
        Applied(
            "linearity",
            ("depth.relu_norm_layer",),
            "E (|h'|^2 given h) = n sigma_w^2 |h|^2/(2 n): the sum over the n units, of variance sigma_w^2 |h|^2/n each",
            {"equation": "depth.relu_norm_layer", "means": _MOMENTS},
            "layer",
        ),
        Applied("induction", ("layer",), "after L layers", {"base": "|h_0|^4 is a number", "step": "layer"}),
    ),
    assumes=(_GIVEN, _MOMENTS, "|h_0|^4 is a number"),
    note="With sigma_w = 1 and without noise it is 2^-L, where the paper's recursion says 1/2, 0.3045, ... (depth.paper_recursion_scope).",
)

ONE_LAYER = Theorem(
    "depth.relu_layer_at_every_width",
    "E <h', h''>/n = (sigma_w^2/n) |x| |y| g(c) for one ReLU layer of any width n on inputs x and y of cosine c.",
    "Cho and Saul (2009)",
    (
        "depth.relu_layer_second_moment",
        Applied(
            "linearity",
            ("depth.relu_layer_second_moment",),
            "the sum over the n units, each a normal pair; ReLU is homogeneous, and takes the two lengths out",
            {"equation": "depth.relu_layer_second_moment", "means": _MOMENTS},
        ),
    ),
    assumes=(_GIVEN, _MOMENTS),
    where_false="from the second layer on: the cosine of a finite layer varies, and g is convex, so that 2 g at its mean is no mean",
)

PAIR_SPREAD = Theorem(
    "depth.pair_moment_at_every_width",
    "<h', h''>/n of one ReLU layer of width n on inputs x and y of cosine c has mean v g(c) and variance v^2 (J(c) - g(c)^2)/n, v = (sigma_w^2/n) "
    "|x| |y| and J(c) = E ReLU(X)^2 ReLU(Y)^2 of the kernel of order 2.",
    "ours; random networks of finite width are those of Li, Nica and Roy (2022)",
    (
        "depth.relu_layer_at_every_width",
        "activation.relu_squared",
        "depth.pair_square_layer",
        Applied(
            "linearity",
            ("depth.relu_layer_at_every_width", "activation.relu_squared", "depth.pair_square_layer"),
            "the square of the sum over the n units has n squares and n (n - 1) products of independent terms",
            {"equation": "depth.pair_square_layer", "means": _MOMENTS},
        ),
    ),
    assumes=(_GIVEN, _MOMENTS),
)

VALUE_NORM = Theorem(
    "depth.value_norm_every_depth",
    "E <h_L, h'_L> = gamma^(2L) E <h_0, h'_0> for L linear layers with weights of variance gamma^2/n, for every width n and every gamma.",
    "paper, section 5, as publicly reported, for random weights",
    (
        "depth.value_norm_layer",
        Applied(
            "linearity",
            ("depth.value_norm_layer",),
            "E (<W h, W h'> given h, h') = gamma^2 <h, h'>: the sum over the n units",
            {"equation": "depth.value_norm_layer", "means": _MOMENTS},
            "layer",
        ),
        Applied("induction", ("layer",), "after L layers", {"base": "|h_0|^4 is a number", "step": "layer"}),
        "depth.value_norm_given_map",
    ),
    assumes=(_GIVEN, _MOMENTS, "|h_0|^4 is a number"),
    where_false="for maps that are given: V = gamma e_1 e_1' has norm gamma and gives gamma^2 rho/d, as |V|_F^2 rho/d does in general "
    "(depth.value_norm_given_map, at d = 2); gamma times an isometry gives gamma^2 rho",
)

THEOREMS = (FINITE, SECOND_MOMENT, ONE_LAYER, PAIR_SPREAD, VALUE_NORM)
