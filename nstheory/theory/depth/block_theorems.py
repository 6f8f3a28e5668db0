"""Theorems on blocks and on single widths: normalisation, threshold units, linear layers, and norms at every width."""

from __future__ import annotations

from nstheory.claims.theorem import Applied, Theorem
from nstheory.theory.gaussian_theorems import ENTIRE, L2, PAIRING

__all__ = ["SINE", "START", "THEOREMS"]

_GIVEN = (
    "given h and h', the n entries of W h and W h' are independent normal pairs of variances sigma_w^2 |h|^2/n and sigma_w^2 |h'|^2/n and of "
    "the cosine of h and h', and the weights of the next layer are independent of them"
)
_MOMENTS = "all moments of a normal pair are finite"
_POWERS = "rho^k is 0 at 0 for k >= 1, and 1 at 1"
START = "c_0 is in [-1, 1]"
SINE = "sin t >= 0 and 1 - cos t = 2 sin^2(t/2) for t in [0, pi]"

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

LAYERNORM = Theorem(
    "depth.layernorm_forgets_every_depth",
    "For k(c) = (g(c) - g(0))/(g(1) - g(0)), c_0 in (0, 1) and c_(l+1) = k(c_l): c_L <= (k(c_0)/c_0)^L c_0, and k(c_0)/c_0 < 1, so that c_L tends "
    "to 0.",
    "ours; normalised networks are those of Joudaki, Daneshmand and Bach (2023)",
    (
        "activation.relu_correlation",
        "activation.relu_series",
        "gaussian.power_slope",
        Applied(
            "derivative of one sign",
            ("gaussian.power_slope",),
            "c^(j-1) does not decrease on [0, 1], for j >= 1; at j = 2 it is c, which is below 1 before 1",
            {"derivative": "gaussian.power_slope", "start": _POWERS},
            "powers",
        ),
        Applied(
            "non-negative series",
            ("activation.relu_series", "powers"),
            "k(c)/c = sum_j W_j c^(j-1)/sum_j W_j, j >= 1, does not decrease, and is below its value 1 at c = 1 by W_2 (1 - c)/sum_j W_j or more; "
            "W_2 = 1/(4 pi)",
            {"terms": "powers", "weights": L2},
            "share",
        ),
        Applied(
            "induction",
            ("share",),
            "c_l stays below c_0, so that each layer multiplies it by k(c_l)/c_l <= k(c_0)/c_0",
            {"base": "c_0 is in (0, 1)", "step": "share"},
        ),
    ),
    assumes=(ENTIRE, L2, PAIRING, _POWERS, "c_0 is in (0, 1)"),
    where_false="with RMSNorm, or with LayerNorm before ReLU: the cosine then follows 2 g and tends to 1 (depth.relu_rate_every_depth). There the "
    "difference of two inputs is forgotten, here what they share",
)

SIGN = Theorem(
    "depth.sign_amplifies_every_noise",
    "1 - (2/pi) arcsin c >= (2/pi) sqrt(2 (1 - c)) for c in [-1, 1].",
    "Jonasson, Steif, Zetterqvist (2023); the constant ours",
    (
        "depth.relu_rate_arc",
        Applied(
            "derivative of one sign",
            ("depth.relu_rate_arc",),
            "t >= 2 sin(t/2) for t in [0, pi]: the derivative is a square, and both are 0 at 0; at t = arccos c this is arccos c >= sqrt(2 (1 - c)), "
            "and 1 - (2/pi) arcsin c = (2/pi) arccos c",
            {"derivative": "depth.relu_rate_arc", "start": SINE},
        ),
        "activation.sign",
    ),
    assumes=(SINE,),
    note="A noise of size 1 - c becomes one of size sqrt(1 - c) in a single layer of threshold units.",
)

SIGN_FORGETS = Theorem(
    "depth.sign_forgets_every_depth",
    "For c_0 in (0, 1) and c_(l+1) = (2/pi) arcsin c_l: c_L <= ((2/pi) arcsin(c_0)/c_0)^L c_0, and (2/pi) arcsin(c_0)/c_0 < 1: c_L tends "
    "to 0.",
    "Jonasson, Steif, Zetterqvist (2023), for the limit",
    (
        "activation.sign",
        "gaussian.stability_of_every_function",
        "gaussian.power_slope",
        Applied(
            "derivative of one sign",
            ("gaussian.power_slope",),
            "c^(j-1) does not decrease on [0, 1], for j >= 1; at j = 3 it is c^2, which is below 1 before 1",
            {"derivative": "gaussian.power_slope", "start": _POWERS},
            "powers",
        ),
        "activation.sign_hermite_every_degree",
        Applied(
            "non-negative series",
            (
                "activation.sign",
                "gaussian.stability_of_every_function",
                "activation.sign_hermite_every_degree",
                "powers",
            ),
            "(2/pi) arcsin(c)/c = sum_j W_j c^(j-1), j odd, does not decrease, and is below its value 1 at c = 1 by W_3 (1 - c^2) or more; W_3 > 0",
            {"terms": "powers", "weights": L2},
            "share",
        ),
        Applied(
            "induction",
            ("share",),
            "c_l stays below c_0, so that each layer multiplies it by (2/pi) arcsin(c_l)/c_l <= (2/pi) arcsin(c_0)/c_0",
            {"base": "c_0 is in (0, 1)", "step": "share"},
        ),
    ),
    assumes=(ENTIRE, L2, PAIRING, _POWERS, "c_0 is in (0, 1)"),
)

_CONVEX = "y -> (1 - y)^(-1/2) is convex on [0, 1)"
_LOG = "log y >= 1 - 1/y for y > 0"

RESIDUAL_RATE = Theorem(
    "depth.residual_rate_every_depth",
    "For c_(l+1) = (c_l + 2 tau^2 g(c_l))/(1 + tau^2), the cosine after blocks x + tau W ReLU(x), p = tau^2/(1 + tau^2) and every L >= 0: "
    "1 - c_L <= 9 pi^2/(2 (p L + 3 pi/2)^2) for every start c_0 in [-1, 1], and, for c_0 < 1, 1 - c_L >= 9 pi^2/(2 (v_0 + p L + (5/2) log((2 + p (L "
    "- 1))/(2 - p)))^2), v_0 = (3 pi/sqrt 2)(1 - c_0)^(-1/2).",
    "ours",
    (
        "depth.relu_rate_layer",
        "depth.residual_share",
        "depth.relu_rate_every_depth",
        "depth.relu_rate_root",
        "depth.relu_rate_gain",
        "depth.relu_rate_closed",
        Applied(
            "induction",
            (
                "depth.residual_share",
                "depth.relu_rate_root",
                "depth.relu_rate_gain",
                "depth.relu_rate_closed",
                "depth.relu_rate_every_depth",
            ),
            "u = (1 - c)^(-1/2) gains at least u p s/2 >= p sqrt 2/(3 pi) a block: the root at p s for s, the closed form at p L for L",
            {"base": START, "step": "depth.residual_share"},
            "above",
        ),
        "depth.relu_rate_from_below",
        "depth.relu_chord",
        Applied(
            "jensen",
            ("depth.residual_share", "depth.relu_rate_from_below", "depth.relu_chord"),
            "(1 - p s)^(-1/2) <= 1 - p + p (1 - s)^(-1/2): v gains at most p times what a plain layer gives it, p (1 + (5/2)/(v - 27/10))",
            {"convex": _CONVEX, "means": "depth.relu_chord"},
            "gain",
        ),
        Applied(
            "induction",
            ("gain", "above"),
            "v_l >= p l + 47/10 makes that at most p + (5/2) p/(p l + 2), and p/(p l + 2) <= log((p l + 2)/(p (l - 1) + 2))",
            {"base": START, "step": "gain"},
        ),
    ),
    assumes=(SINE, START, _CONVEX, _LOG),
    note="At tau = 1 the upper bound is 18 pi^2/(L + 3 pi)^2, and L^2 (1 - c_L) tends to 18 pi^2, four times the limit "
    "of a plain network.",
)

SCALED_BRANCHES = Theorem(
    "depth.residual_scaled_branches",
    "1 - c_L >= (1 - c_0)/2 after L blocks x + L^(-1/2) W ReLU(x), for every L >= 1 and every c_0 in [-1, 1].",
    "ours; branches scaled by L^(-1/2) are textbook",
    (
        "depth.relu_chord",
        "depth.residual_share",
        "spectrum.power_line_every_degree",
        Applied(
            "induction",
            ("depth.relu_chord", "depth.residual_share"),
            "a block leaves (1 - c)(1 - p s) >= (1 - c)(1 - p/2), p = 1/(L + 1), as s <= 1/2 by the chord: after L of them (1 - c_0)(1 - p/2)^L",
            {"base": START, "step": "depth.residual_share"},
            "left",
        ),
        Applied(
            "monotonicity",
            ("left", "spectrum.power_line_every_degree"),
            "(1 - p/2)^L >= 1 - L p/2 >= 1/2",
            {"pointwise": "spectrum.power_line_every_degree", "means": START},
        ),
    ),
    assumes=(START, "rho^0 = 1"),
    where_false="without the scale: there 1 - c_L falls as 18 pi^2/L^2 (depth.residual_rate_every_depth)",
)

THEOREMS = (SIGN_FORGETS, RESIDUAL_RATE, SCALED_BRANCHES, FINITE, SECOND_MOMENT, ONE_LAYER, VALUE_NORM, LAYERNORM, SIGN)
