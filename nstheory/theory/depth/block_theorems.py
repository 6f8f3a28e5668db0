"""Theorems on blocks: normalisation, threshold units, residual branches with and without a scale."""

from __future__ import annotations

from nstheory.claims.theorem import Applied, Theorem
from nstheory.theory.gaussian_theorems import ENTIRE, L2, PAIRING

__all__ = ["SINE", "START", "THEOREMS"]

_POWERS = "rho^k is 0 at 0 for k >= 1, and 1 at 1"
START = "c_0 is in [-1, 1]"
SINE = "sin t >= 0 and 1 - cos t = 2 sin^2(t/2) for t in [0, pi]"

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
    where_false="with RMSNorm (depth.rmsnorm), or with LayerNorm before ReLU (depth.layernorm_before): the cosine of wide layers then follows 2 g, "
    "which tends to 1 (depth.relu_rate_every_depth). There the "
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
    note="A noise of size 1 - c becomes one of at least .9 sqrt(1 - c) in a single layer of threshold units.",
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
    "For c_(l+1) = (c_l + 2 tau^2 g(c_l))/(1 + tau^2), the cosine of wide layers after blocks x + tau W ReLU(x), p = tau^2/(1 + tau^2) and every "
    "L >= 0: 1 - c_L <= 9 pi^2/(2 (p L + 3 pi/2)^2) for every start c_0 in [-1, 1], and, for c_0 < 1, "
    "1 - c_L >= 9 pi^2/(2 (v_0 + p L + (5/2) log((2 + p (L - 1))/(2 - p)))^2), v_0 = (3 pi/sqrt 2)(1 - c_0)^(-1/2).",
    "Yang and Schoenholz (2017), that the rate is a power of the depth; the bounds ours",
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
            "v_l >= p l + 3 pi/2 >= p l + 47/10 makes that at most p + (5/2) p/(p l + 2), and p/(p l + 2) <= log((p l + 2)/(p (l - 1) + 2))",
            {"base": START, "step": "gain"},
        ),
    ),
    assumes=(SINE, START, _CONVEX, _LOG),
    note="At tau = 1 the upper bound is 18 pi^2/(L + 3 pi)^2, and L^2 (1 - c_L) tends to 18 pi^2, four times the limit "
    "of a plain network.",
)

SCALED_BRANCHES = Theorem(
    "depth.residual_scaled_branches",
    "1 - c_L >= (1 - c_0)/2 for the cosine of wide layers after L blocks x + L^(-1/2) W ReLU(x), every L >= 1 and every c_0 in [-1, 1].",
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

THEOREMS = (LAYERNORM, SIGN, SIGN_FORGETS, RESIDUAL_RATE, SCALED_BRANCHES)
