"""Theorems on depth: layer after layer by induction, the rate at every depth from both sides, the paper's recursion as a map of numbers."""

from __future__ import annotations

from nstheory.claims.theorem import Applied, Theorem
from nstheory.theory.depth.block_theorems import SINE, START
from nstheory.theory.depth.block_theorems import THEOREMS as BLOCKS
from nstheory.theory.depth.fixed_point_theorems import THEOREMS as FIXED_POINTS
from nstheory.theory.depth.width_theorems import THEOREMS as WIDTHS

__all__ = ["THEOREMS"]

_WEIGHTS = "the weights of all layers are independent Gaussians of mean 0, and the layers widen one after the other"
_RELU = "ReLU is absolutely continuous, with a bounded slope"

COSINES = Theorem(
    "depth.relu_cosine_at_every_depth",
    "In the limit of wide layers the normalised stability of a ReLU network without biases after L layers is c_L, c_0 = rho, "
    "c_(l+1) = 2 g(c_l), for every L and every variance of the weights.",
    "Cho and Saul (2009); Poole et al. (2016); corrects the paper's recursion",
    (
        "depth.relu_layer",
        "depth.relu_layer_second_moment",
        Applied(
            "Gaussian limit of wide layers",
            ("depth.relu_layer", "depth.relu_layer_second_moment"),
            "a layer whose inputs have cosine c gives pre-activations of correlation 2 g(c); the variance of its pre-activations cancels",
            {"layer": "depth.relu_layer", "weights": _WEIGHTS, "activation": _RELU},
            "layer",
        ),
        Applied(
            "induction",
            ("layer",),
            "c_L after L layers",
            {"base": START, "step": "layer"},
        ),
    ),
    assumes=(_WEIGHTS, _RELU, START),
    where_false="at a finite width, where it is off by some depth/width: at width 1024 and depth 1, 2, 3 it is measured by depth.relu_he, and the "
    "norms are known at every width (depth.squared_norm_at_every_width)",
)

RATE = Theorem(
    "depth.relu_rate_every_depth",
    "1 - c_L <= 9 pi^2/(2 (L + 3 pi/2)^2) for c_(l+1) = 2 g(c_l), every start c_0 in [-1, 1] and every L >= 0.",
    "ours; sharpens the rate 1/L^2 of Hayou, Doucet and Rousseau (2019)",
    (
        "depth.relu_rate_arc",
        Applied(
            "derivative of one sign",
            ("depth.relu_rate_arc",),
            "t >= 2 sin(t/2) for t in [0, pi]: the derivative is a square, and both are 0 at 0",
            {"derivative": "depth.relu_rate_arc", "start": SINE},
            "arc",
        ),
        "depth.relu_rate_derivative",
        Applied(
            "derivative of one sign",
            ("depth.relu_rate_derivative", "arc"),
            "sin t - t cos t >= (8/3) sin^3(t/2) for t in [0, pi]: the derivative is sin t (t - 2 sin(t/2)) >= 0, both are 0 at 0",
            {"derivative": "depth.relu_rate_derivative", "start": "arc"},
            "lemma",
        ),
        "depth.relu_rate_layer",
        "depth.relu_rate_root",
        "depth.relu_rate_gain",
        "depth.relu_rate_closed",
        Applied(
            "induction",
            (
                "depth.relu_rate_layer",
                "lemma",
                "depth.relu_rate_root",
                "depth.relu_rate_gain",
                "depth.relu_rate_closed",
            ),
            "u = (1 - c)^(-1/2) starts at 1/sqrt 2 or more, and a layer, 1 - c' = (1 - c)(1 - s), adds at least u s/2 >= sqrt 2/(3 pi); "
            "where c = 1 nothing is left to show",
            {"base": START, "step": "lemma"},
        ),
    ),
    assumes=(SINE, START),
)

RECURSION = Theorem(
    "depth.recursion_of_g",
    "rho_L = g(rho_{L-1}) has exactly one fixed point in [-1, 1], between 0.217233628211221657408279325562 and the next number of 30 digits, "
    "and |rho_L - rho_*| <= (501/1000)^L |rho_0 - rho_*|.",
    "ours; the paper's recursion, as publicly reported",
    (
        "depth.recursion_contraction",
        "depth.recursion_fixed_point",
        Applied(
            "derivative of one sign",
            ("depth.recursion_contraction", "depth.recursion_fixed_point"),
            "x - g(x) increases, for its slope is at least 499/1000: it is 0 once, where it changes sign",
            {"derivative": "depth.recursion_contraction", "start": "depth.recursion_fixed_point"},
        ),
        Applied(
            "derivative of one sign",
            ("depth.recursion_contraction",),
            "(501/1000) x - g(x) and (501/1000) x + g(x) do not decrease: |g(x) - g(y)| <= (501/1000) |x - y|",
            {"derivative": "depth.recursion_contraction", "start": START},
            "contraction",
        ),
        Applied(
            "induction",
            ("contraction",),
            "the distance from the fixed point after L steps",
            {"base": START, "step": "contraction"},
        ),
    ),
    assumes=(START,),
    where_false="as a statement about a network: see paper.recursion",
)

BELOW = Theorem(
    "depth.relu_rate_from_below",
    "1 - c_L >= 9 pi^2/(2 (L + v_0 + (5/2) log(1 + L))^2), v_0 = (3 pi/sqrt 2) (1 - c_0)^(-1/2), for c_(l+1) = 2 g(c_l), every start c_0 in [-1, 1) "
    "and every L >= 0.",
    "ours",
    (
        "depth.relu_rate_upper_arc",
        "depth.relu_rate_upper_cosine",
        Applied(
            "derivative of one sign",
            ("depth.relu_rate_upper_arc", "depth.relu_rate_upper_cosine"),
            "t <= 2 x + (5/6) x^3 for t in [0, 2], x = sin(t/2): the derivative is cos(t/2) (1 + (5/4) x^2) - 1 >= 0, squared by y = x^2 <= sin^2 1",
            {"derivative": "depth.relu_rate_upper_cosine", "start": "depth.relu_rate_upper_arc"},
            "arc",
        ),
        "depth.relu_rate_upper_derivative",
        Applied(
            "derivative of one sign",
            ("depth.relu_rate_upper_derivative", "arc"),
            "sin t - t cos t <= (8/3) x^3 (1 + x^2/4) for t in [0, 2]: both are 0 at 0",
            {"derivative": "arc", "start": "depth.relu_rate_upper_derivative"},
        ),
        "depth.relu_rate_upper_far",
        "depth.relu_rate_layer",
        "depth.relu_rate_growth",
        "depth.relu_rate_every_depth",
        Applied(
            "induction",
            (
                "depth.relu_rate_layer",
                "depth.relu_rate_upper_far",
                "depth.relu_rate_growth",
                "depth.relu_rate_every_depth",
            ),
            "v = (3 pi/sqrt 2) (1 - c)^(-1/2) = 3 pi/(2 x) grows by at most 1 + (5/2)/(v - 27/10) a layer; v_L >= L + 3 pi/2 >= L + 47/10 makes that "
            "at most 1 + (5/2)/(L + 2), and 1/(L + 2) <= log((L + 2)/(L + 1))",
            {"base": START, "step": "depth.relu_rate_growth"},
        ),
    ),
    assumes=(SINE, START, "log y >= 1 - 1/y for y > 0"),
    note="With depth.relu_rate_every_depth: L^2 (1 - c_L) tends to 9 pi^2/2 from every start below 1.",
)

THEOREMS = (COSINES, RATE, BELOW, RECURSION, *FIXED_POINTS, *WIDTHS, *BLOCKS)
