"""Theorems on noise on part of the tokens: one row with a given query, rows of two tokens, and any layer of any width.

m of n tokens are shaken with correlation rho, the others stay. A row that compares the tokens with a fixed direction has

    d Stab/|v|^2 = (d - 1) (rho o_noisy + o_others) + m_n,

o_noisy and o_others the sums of E A_k A'_k over the two groups of tokens and m_n the alignment, exactly; kernels.attention averages that over
rows whose direction is shaken or not, to leading order in 1/d.
"""

from __future__ import annotations

from nstheory.claims.theorem import Applied, Theorem
from nstheory.theory.gaussian_dimensions import COORDINATES
from nstheory.theory.gaussian_parts import NOTHING, SETS
from nstheory.theory.gaussian_theorems import ENTIRE, L2, PAIRING, POWERS

__all__ = ["THEOREMS"]

_QUERY = "the direction a is fixed, and tokens x_k and their copies y_k have independent coordinates N(0, 1), of correlation rho or equal"
_BOUNDED = "the weights of a row are functions of its logits, and they and their products with the logits have finite second moments, as with softmax"

FIXED = Theorem(
    "attention.part_noise_given_query",
    "Weights A of the logits <a, x_k> of a fixed a in R^d and A' of <a, y_k>, any attention kind, m of n tokens shaken with correlation rho, the "
    "others not: Stab/|v|^2, averaged over the directions of v, is ((d - 1)(rho o_noisy + o_others) + m_n)/d for every n, m and d, with o_noisy and "
    "o_others the sums of E A_k A'_k over the two groups, and m_n = E (sum_k A_k z_k)(sum_k A'_k z'_k), z_k = <a, x_k>/|a|.",
    "ours",
    (
        "gaussian.mehler_coefficients",
        Applied(
            "tensorisation",
            ("gaussian.mehler_coefficients",),
            "coordinates across a are independent of all logits, hence of the weights: E A_k A'_l x_kj y_lj = E A_k A'_l E x_kj y_lj, which is 0 for "
            "two tokens, and for one and its copy rho or 1 times E A_k A'_k",
            {"coordinate": "gaussian.mehler_coefficients", "independent": _QUERY},
            "across",
        ),
        Applied(
            "linearity",
            ("across",),
            "the sum over the tokens and over d - 1 directions across a; along a it is m_n",
            {"equation": "across", "means": _BOUNDED},
        ),
    ),
    assumes=(ENTIRE, _QUERY, _BOUNDED),
    where_false="for a row whose direction W^T x_i is shaken too: there the logits have the correlation rho times the cosine of both directions, and "
    "attention_stability(noisy=...) is to leading order in 1/d",
    note="At a = 0 all weights of softmax are 1/n, and it is (m rho + n - m)/n^2.",
)  # fmt: skip

_TWO = "z_1 - z_2 and z'_1 - z'_2 are normals of variance 2 and covariance r_1 + r_2, as the tokens are independent"

TWO = Theorem(
    "attention.part_noise_two_tokens",
    "Softmax of two logits sigma z_k and their copies, of correlations r_1 and r_2: E sum_k A_k A'_k = (1 + E tanh(sigma X/sqrt 2) tanh(sigma "
    "Y/sqrt 2))/2 with X and Y of correlation (r_1 + r_2)/2. Noise on one token alone, r_2 = 1: (1 + r_1)/2.",
    "ours",
    (
        "attention.two_token_weights",
        Applied(
            "linearity",
            ("attention.two_token_weights",),
            "x = sigma (z_1 - z_2) and t = sigma (z'_1 - z'_2), which over sqrt(2) sigma are normals of correlation (r_1 + r_2)/2",
            {"equation": "attention.two_token_weights", "means": _TWO},
        ),
    ),
    assumes=(_TWO,),
)

_LAYER = "given its weights an output is a function in L^2 of independent normal tokens, and the weights are independent of the tokens"

PARTS = Theorem(
    "attention.part_noise_every_layer",
    "What noise of correlation rho in [0, 1] on m of n normal tokens takes from E out(X)^2, in the mean over which m and over the weights, does "
    "not fall in m and is concave: at least m/n of what noise on all takes, and at most m times what noise on one takes. For outputs of attention of "
    "any kind, n and d, and of any other function of the tokens.",
    "ours",
    (
        "gaussian.noise_on_part_of_the_coordinates",
        Applied(
            "monotonicity",
            ("gaussian.noise_on_part_of_the_coordinates",),
            "for given weights with tokens as groups of coordinates, then in the mean over the weights",
            {"pointwise": "gaussian.noise_on_part_of_the_coordinates", "means": _LAYER},
        ),
    ),
    assumes=(ENTIRE, L2, PAIRING, COORDINATES, POWERS, SETS, NOTHING, _LAYER),
)  # fmt: skip

_ROWS = "the weights A_k of a row are bounded functions of its n logits"

OVERLAP = Theorem(
    "attention.overlap_rises_with_each_correlation",
    "The overlap E sum_k A_k A'_k falls in none of the correlations r_j in [0, 1] of n independent pairs of logits, for every n and every kind with "
    "bounded weights, as softmax at any temperature, with biases or a sink: noise on fewer tokens leaves an overlap at least as large.",
    "ours",
    (
        "gaussian.stability_with_correlations_of_their_own",
        Applied(
            "non-negative series",
            ("gaussian.stability_with_correlations_of_their_own",),
            "the sum over k of the series of f = A_k, each of which falls in no r_j",
            {"terms": "gaussian.stability_with_correlations_of_their_own", "weights": _ROWS},
        ),
    ),
    assumes=(ENTIRE, L2, PAIRING, COORDINATES, POWERS, _ROWS),
)

THEOREMS = (FIXED, TWO, PARTS, OVERLAP)
