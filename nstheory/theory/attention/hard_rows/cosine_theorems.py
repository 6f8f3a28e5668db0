"""Theorems on the cosine of two Gaussian vectors, and of their images under one Gaussian matrix: its series and its moments."""

from __future__ import annotations

from nstheory.claims.theorem import Applied, Theorem
from nstheory.theory.gaussian_dimensions import BEND, COORDINATES
from nstheory.theory.gaussian_theorems import ENTIRE, L2, NORM, PAIRING, WEAK

__all__ = ["LAYER", "ROTATED", "THEOREMS", "TWICE"]

LAYER = (
    "W has iid N(0, 1) entries and is independent of the tokens; the pairs of tokens are independent of each other, standard normal in R^d, of "
    "correlation rho"
)
ROTATED = "a Gaussian vector with iid N(0, 1) entries has the same law after a rotation that does not depend on it"
_HARMONICS = (
    "P_l, Gegenbauer's polynomial of index (d - 2)/2 with P_l(1) = 1, has P_l(<u, v>) = mean of Y(u) Y(v) over an orthonormal basis of harmonics "
    "of degree l, Y(-u) = (-1)^l Y(u), and (2 l + d - 2) x P_l = (l + d - 2) P_(l+1) + l P_(l-1) (Stein and Weiss, chapter IV; DLMF 18.9)"
)
_ONE = "e^x - 1 - x is 0 at x = 0"

SERIES = Theorem(
    "attention.cosine_series",
    "For the cosine c of two standard normal vectors of correlation rho in R^d, d >= 3, and integers k, l >= 0: E c^k = sum_j W_j rho^j, W_j >= 0 "
    "of sum 1 and of mean degree sum_j j W_j = k (d-1)/(d-2); E P_l(c) = sum_j V_j rho^j, V_j >= 0 of sum 1, and 0 unless j >= l and j - l is "
    "even, P_l Gegenbauer's polynomial of index (d-2)/2 with P_l(1) = 1; c^k = sum_(l <= k) a_l P_l(c), a_l >= 0 of sum 1, and sum_l a_l rho^l <= "
    "rho^k exp((1/rho^2 - 1) k (k - 1)/(2 d)) for rho in (0, 1].",
    "ours",
    (
        "attention.direction_slope",
        "attention.inverse_square_length",
        Applied(
            "linearity",
            ("attention.direction_slope", "attention.inverse_square_length"),
            "the k-th tensor power of u = x/|x| has the squared gradient k (d - 1)/|x|^2: one factor at a time, u turning by 1/|x| along each of "
            "d - 1 directions across x; its mean is k (d - 1)/(d - 2)",
            {"equation": "attention.inverse_square_length", "means": WEAK},
            "influence",
        ),
        "gaussian.stability_in_every_dimension",
        "gaussian.slope_of_the_stability",
        Applied(
            "linearity",
            ("influence", "gaussian.stability_in_every_dimension", "gaussian.slope_of_the_stability"),
            "E c^k is the sum of the stabilities of the coordinates of that power, whose squares add up to 1; the slope at rho = 1 is the squared "
            "gradient",
            {"equation": "gaussian.stability_in_every_dimension", "means": NORM},
        ),
        Applied(
            "linearity",
            ("gaussian.stability_in_every_dimension",),
            "E P_l(c) is the mean of the stabilities of Y(x/|x|): V_j = 0 for j < l, since on every sphere a harmonic of degree l is orthogonal "
            "to all polynomials of lower degree, and for j - l odd, since a product of an odd and an even function has the mean 0",
            {"equation": "gaussian.stability_in_every_dimension", "means": _HARMONICS},
        ),
        "attention.exponential_above_line",
        Applied(
            "derivative of one sign",
            ("attention.exponential_above_line",),
            "1 + x <= e^x for x >= 0",
            {"derivative": "attention.exponential_above_line", "start": _ONE},
            "exponential",
        ),
        "attention.cosine_step",
        Applied(
            "induction",
            ("attention.cosine_step", "exponential"),
            "c^k = sum_l a_l P_l(c), and sum_l a_l rho^l <= rho^k exp(t k (k - 1)/(2 d)), t = 1/rho^2 - 1: one power more takes rho^l to ((l + d "
            "- 2) rho^(l+1) + l rho^(l-1))/(2 l + d - 2) <= rho^(l+1) (1 + l t/d) <= rho^(l+1) e^(k t/d) for l >= 1, where 2 l (l - 1) >= 0; for "
            "l = 0 it is rho",
            {"base": _HARMONICS, "step": "attention.cosine_step"},
        ),
    ),
    assumes=(ENTIRE, L2, PAIRING, COORDINATES, WEAK, NORM, _HARMONICS, _ONE),
)

MOMENTS = Theorem(
    "attention.cosine_moments",
    "rho^(k (d-1)/(d-2)) <= E c^k <= rho^k exp((1/rho^2 - 1) k (k - 1)/(2 d)) for the cosine c of two standard normal vectors of correlation rho "
    "in R^d, every integer k >= 0, every d >= 3 and rho in (0, 1].",
    "ours",
    (
        "attention.cosine_series",
        Applied(
            "jensen",
            ("attention.cosine_series",),
            "below: sum_j W_j rho^j is at least rho to the mean degree",
            {"convex": BEND, "means": L2},
        ),
        Applied(
            "monotonicity",
            ("attention.cosine_series",),
            "above: E c^k = sum_l a_l E P_l(c) <= sum_l a_l rho^l, as rho^j <= rho^l for j >= l",
            {"pointwise": "attention.cosine_series", "means": L2},
        ),
    ),
    assumes=(*SERIES.assumes, BEND),
    note="Both sides are rho^k (1 + O(1/d)); to that order E c^k = rho^k (1 + k (k - 1) (1 - rho^2)^2/(2 rho^2 d) - k (1 - rho^2)/(2 d)).",
)

TWICE = Theorem(
    "attention.row_cosine_moments",
    "rho^(k ((d-1)/(d-2))^2) <= E C^k <= rho^k exp((1/rho^2 - 1) k (k - 1)/d) for the cosine C of W^T x and W^T x', W of iid N(0, 1), every "
    "integer k >= 0, every d >= 3 and rho in (0, 1].",
    "ours",
    (
        "attention.cosine_series",
        "attention.cosine_moments",
        Applied(
            "linearity",
            ("attention.cosine_series",),
            "given x and x', W^T x/|x| and W^T x'/|x'| are standard normal vectors of correlation c: E C^k is the mean of sum_j W_j c^j, and E "
            "P_l(C) that of sum_j V_j c^j",
            {"equation": ROTATED, "means": LAYER},
            "given",
        ),
        Applied(
            "jensen",
            ("given", "attention.cosine_series", "attention.cosine_moments"),
            "below: E C^k >= sum_j W_j rho^(j (d-1)/(d-2)), and the mean degree of W is k (d-1)/(d-2)",
            {"convex": BEND, "means": L2},
        ),
        "attention.reflected_pair",
        Applied(
            "monotonicity",
            ("attention.reflected_pair",),
            "the density of (x, x') is at least that of (x, -x') where <x, x'> >= 0, a product over coordinates: c^l - c^j, which is >= 0 there "
            "and odd or even, has a mean >= 0 for j >= l of one parity: E c^j <= E c^l",
            {"pointwise": "attention.reflected_pair", "means": L2},
            "parity",
        ),
        Applied(
            "monotonicity",
            ("given", "parity", "attention.cosine_series", "attention.cosine_moments"),
            "above: E C^k = sum_l a_l E P_l(C) <= sum_l a_l E c^l <= exp(t k (k - 1)/(2 d)) sum_l a_l rho^l, l <= k, t = 1/rho^2 - 1, and the "
            "last sum is at most rho^k exp(t k (k - 1)/(2 d))",
            {"pointwise": "parity", "means": L2},
        ),
    ),
    assumes=(*MOMENTS.assumes, LAYER, ROTATED),
)

THEOREMS = (SERIES, MOMENTS, TWICE)
