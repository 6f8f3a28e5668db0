"""Theorems on depth: layer after layer by induction, the rate at every depth, and the paper's recursion as a map of numbers."""

from __future__ import annotations

from nstheory.claims.theorem import Applied, Theorem

__all__ = ["THEOREMS"]

_WEIGHTS = "the weights of all layers are independent Gaussians, and the layers widen one after the other"
_START = "c_0 is in [-1, 1]"
_SINE = "sin t >= 0 and 1 - cos t = 2 sin^2(t/2) for t in [0, pi]"

COSINES = Theorem(
    "depth.relu_cosine_at_every_depth",
    "In the limit of wide layers the normalised stability of a ReLU network without biases after L layers is c_L, c_0 = rho, "
    "c_(l+1) = 2 g(c_l), for every L and every variance of the weights.",
    "Cho and Saul (2009); Poole et al. (2016); corrects the paper's recursion",
    (
        "depth.relu_layer",
        Applied(
            "Gaussian limit of wide layers",
            ("depth.relu_layer",),
            "a layer whose inputs have cosine c gives pre-activations of correlation 2 g(c); their variance cancels, as ReLU is homogeneous",
            {"layer": "depth.relu_layer", "weights": _WEIGHTS},
            "layer",
        ),
        Applied(
            "induction",
            ("layer",),
            "c_L after L layers",
            {"base": _START, "step": "layer"},
        ),
    ),
    assumes=(_WEIGHTS, _START),
    note="At width 1024 and depth 1 to 3 it is measured by depth.relu_he.",
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
            {"derivative": "depth.relu_rate_arc", "start": _SINE},
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
            {"base": _START, "step": "lemma"},
        ),
    ),
    assumes=(_SINE, _START),
)

RECURSION = Theorem(
    "depth.recursion_of_g",
    "rho_L = g(rho_{L-1}) has exactly one fixed point, between 0.217233628211221657408279325562 and the next number of 30 digits, "
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
            {"derivative": "depth.recursion_contraction", "start": _START},
            "contraction",
        ),
        Applied(
            "induction",
            ("contraction",),
            "the distance from the fixed point after L steps",
            {"base": _START, "step": "contraction"},
        ),
    ),
    assumes=(_START,),
    where_false="as a statement about a network: see paper.recursion",
)

FINITE = Theorem(
    "depth.squared_norm_at_every_width",
    "E (|h_L|^2/|h_0|^2)^2 = (1 + 5/n)^L for a He-initialised ReLU network without biases of width n.",
    "Hanin and Rolnick (2018), with the constant",
    instances=("depth.finite_width",),
    missing="one layer, (4/n^2)(n E relu^4 + n (n - 1) (E relu^2)^2) = 1 + 5/n, and the independence of the layers; here n = 8, 32, 128 are measured",
    expected="INSTANCES",
)

THEOREMS = (COSINES, RATE, RECURSION, FINITE)
