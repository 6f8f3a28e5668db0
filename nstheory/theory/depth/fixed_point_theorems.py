"""Theorems on the map of cosines of any wide layer: the series, one fixed point, and the rate on the way to it."""

from __future__ import annotations

from nstheory.claims.theorem import Applied, Theorem
from nstheory.theory.depth.block_theorems import START
from nstheory.theory.gaussian_theorems import ENTIRE, L2, NORM, PAIRING, WEAK

__all__ = ["THEOREMS"]

_WEIGHTS = (
    "the weights and biases of all layers are independent Gaussians of mean 0, and the layers widen one after the other"
)
_LENGTH = (
    "q = sigma_w^2 E f(sqrt(q) Z)^2 + sigma_b^2 > 0 is the second moment of the pre-activations, which layers keep"
)
_SLOPE = "f is absolutely continuous, with a slope of at most polynomial growth"

LAYER = Theorem(
    "depth.cosine_map_of_wide_layers",
    "In the limit of wide layers W f(h) + b, weights of mean 0 and variance sigma_w^2/d, biases of mean 0 and variance sigma_b^2, pre-activations "
    "of second moment q = sigma_w^2 E f(sqrt(q) Z)^2 + sigma_b^2: c_(l+1) = k(c_l), k(c) = sum_j w_j c^j with w_j >= 0 of sum 1. w_j = sigma_w^2 "
    "W_j/q for j >= 1, W_j the weights of f(sqrt(q) x), and k'(1) = sigma_w^2 E f'(sqrt(q) Z)^2.",
    "Poole et al. (2016); Daniely, Frostig, Singer (2016)",
    (
        "gaussian.stability_of_every_function",
        Applied(
            "Gaussian limit of wide layers",
            ("gaussian.stability_of_every_function",),
            "pre-activations of second moment q and cosine c give the next ones second moment q and the covariance sigma_w^2 sum_j W_j c^j + "
            "sigma_b^2; over q, at c = 1 it is 1",
            {"layer": "gaussian.stability_of_every_function", "weights": _WEIGHTS, "activation": _SLOPE},
            "layer",
        ),
        Applied("induction", ("layer",), "c_L after L layers", {"base": START, "step": "layer"}),
        "gaussian.influence_of_every_function",
        Applied(
            "linearity",
            ("gaussian.influence_of_every_function",),
            "sum_j j w_j = (sigma_w^2/q) E (d/dZ f(sqrt(q) Z))^2, and the derivative is sqrt(q) f'(sqrt(q) Z)",
            {"equation": "gaussian.influence_of_every_function", "means": WEAK},
        ),
    ),
    assumes=(ENTIRE, L2, PAIRING, WEAK, NORM, _WEIGHTS, _LENGTH, _SLOPE, START),
    where_false="for step and sign, which jump: the slope at 1 of their maps is infinite (depth.sign_forgets_every_depth)",
    note="nstheory.bounds.fixed_point computes q, k'(1) and the fixed point of k.",
)  # fmt: skip

_SERIES = "k(c) = sum_j w_j c^j, w_j >= 0 and sum_j w_j = 1"
_AT_TWO = "at degree 1 the slack of 1 - c^j <= j (1 - c) is 0, and at degree 2 it is (1 - c)^2"
_TOUCH = "x^j and its tangent at c agree at x = c"
_FROM_ZERO = "for the bounds from below c_0 is in [0, 1]"
_POWERS = (
    "gaussian.power_slope",
    "gaussian.power_bend",
    Applied(
        "derivative of one sign",
        ("gaussian.power_slope", "gaussian.power_bend"),
        "on [0, 1] x^j and its slope do not decrease, for every j >= 0: x^j >= c^j + j c^(j-1) (x - c)",
        {"derivative": "gaussian.power_bend", "start": _TOUCH},
        "tangents",
    ),
)

ORDERED = Theorem(
    "depth.cosines_without_fixed_point_below_one",
    "k(c) = sum_j w_j c^j, w_j >= 0 of sum 1, chi = sum_j j w_j <= 1, w = 1 - w_0 - w_1, c_(l+1) = k(c_l): 1 - c_L <= chi^L (1 - c_0) and 1 - c_L "
    "<= (1 - c_0)/(1 + w L (1 - c_0)), for every L and c_0 in [-1, 1], so that c_L tends to 1 unless k(c) = c; for c_0 in [0, 1] the factor (1 - "
    "c_(l+1))/(1 - c_l), c_l < 1, lies between k'(c_l) and chi, and 1 - c_L >= k'(c_0)^L (1 - c_0).",
    "Poole et al. (2016); Schoenholz et al. (2017), the correlation length -1/log chi; Joudaki and Hofmann (2025), rates from every start",
    (
        "spectrum.power_line_step",
        "spectrum.power_line_step_sign",
        Applied(
            "induction",
            ("spectrum.power_line_step", "spectrum.power_line_step_sign"),
            "1 - c^j <= j (1 - c) for j >= 1, and 1 - c^j <= j (1 - c) - (1 - c)^2 for j >= 2, c in [-1, 1]",
            {"base": _AT_TWO, "step": "spectrum.power_line_step"},
            "lines",
        ),
        Applied(
            "non-negative series",
            ("lines",),
            "1 - k(c) <= chi (1 - c) - w (1 - c)^2; degree 0 adds nothing",
            {"terms": "lines", "weights": _SERIES},
            "layer",
        ),
        "depth.cosine_map_critical_gain",
        "depth.cosine_map_critical_closed",
        Applied(
            "induction",
            ("layer", "depth.cosine_map_critical_gain", "depth.cosine_map_critical_closed"),
            "y = 1 - c goes to at most chi y, and to at most y (1 - w y) <= y/(1 + w y), which rises with y. Where w = 0 and chi = 1, w_1 = 1 and "
            "k(c) = c; else one of the bounds tends to 0",
            {"base": START, "step": "layer"},
        ),
        *_POWERS,
        Applied(
            "non-negative series",
            ("tangents",),
            "1 - k(c) >= k'(c) (1 - c), c in [0, 1), and k' does not decrease",
            {"terms": "tangents", "weights": _SERIES},
            "below",
        ),
        Applied(
            "induction",
            ("layer", "below"),
            "c_l does not fall, so that each layer leaves at least k'(c_0) of 1 - c",
            {"base": _FROM_ZERO, "step": "below"},
        ),
    ),
    assumes=(_SERIES, _AT_TWO, _TOUCH, START, _FROM_ZERO),
    where_false="as the rate where k''(1) is infinite: ReLU, of chi = 1, forgets as 9 pi^2/(2 L^2) (depth.relu_rate_every_depth)",
)  # fmt: skip

_BETWEEN = "s(c) = (1 - k(c))/(1 - c) = sum_j w_j (1 + c + ... + c^(j-1)) is continuous on [0, 1) and tends to chi at 1: it takes all values between"
_BELOW = "c_0 is in [0, 1)"

CHAOTIC = Theorem(
    "depth.cosines_with_fixed_point_below_one",
    "k(c) = sum_j w_j c^j, w_j >= 0 of sum 1, chi = sum_j j w_j > 1 or infinite, w = 1 - w_0 - w_1, c_(l+1) = k(c_l): k has exactly one fixed "
    "point c* in [0, 1), k'(c*) <= 1 - w (1 - c*) < 1, and c_L tends to it from every c_0 in [0, 1). From below, k'(c_0)^L (c* - c_0) <= c* - c_L "
    "<= k'(c*)^L (c* - c_0); from above, k'(c*)^L (c_0 - c*) <= c_L - c* <= (2 - k'(c*))^(-L) (1 - c_L)(c_0 - c*)/(1 - c_0). The factor of a "
    "layer, (c_(l+1) - c*)/(c_l - c*), c_l other than c*, lies between k'(c_l) and k'(c*), so that it tends to k'(c*).",
    "Poole et al. (2016); Schoenholz et al. (2017), the correlation length -1/log k'(c*); Joudaki and Hofmann (2025), rates from every start",
    (
        *_POWERS,
        Applied(
            "non-negative series",
            ("tangents",),
            "k and its slope do not decrease on [0, 1); k and s lie above their tangents; from b to c > b s rises by at least w (c - b), for "
            "every degree j >= 2 has the term c, and w > 0, for else chi <= 1",
            {"terms": "tangents", "weights": _SERIES},
            "series",
        ),
        Applied(
            "derivative of one sign",
            ("series",),
            "s rises strictly from 1 - w_0 <= 1 at 0 to chi > 1: it is 1 once, and there alone k(c) = c",
            {"derivative": "series", "start": _BETWEEN},
            "one",
        ),
        "depth.cosine_map_step",
        "depth.cosine_map_odds",
        Applied(
            "induction",
            ("series", "one", "depth.cosine_map_step", "depth.cosine_map_odds"),
            "s = 1 + a (c - c*), a >= w, and c' - c* = (c - c*)(1 - a (1 - c)) is of the sign of c - c*, as k does not decrease: c_l goes to c* "
            "and does not pass it. |c' - c*| is between k'(c) and k'(c*) times |c - c*|, as k lies above its tangents at c and c*; the slope of s "
            "at c*, (1 - k'(c*))/(1 - c*), is at least w",
            {"base": _BELOW, "step": "depth.cosine_map_step"},
            "side",
        ),
        Applied(
            "induction",
            ("series", "side", "depth.cosine_map_odds"),
            "above c* s lies above its tangent at c*, a (1 - c*) >= 1 - k'(c*): a layer divides (c - c*)/(1 - c) by 2 - k'(c*) or more",
            {"base": _BELOW, "step": "depth.cosine_map_odds"},
        ),
    ),
    assumes=(_SERIES, _TOUCH, _BETWEEN, _BELOW),
    where_false="from starts below 0: k(c) = c^3 has the fixed points -1 and 0 beside 1, and stays at -1",
)  # fmt: skip

THEOREMS = (LAYER, ORDERED, CHAOTIC)
