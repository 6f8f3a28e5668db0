"""Theorems on hard attention at finite n and d: its law given one cosine, the moments of that cosine, and the error of s_N(rho^2)."""

from __future__ import annotations

from nstheory.claims.theorem import Applied, Theorem
from nstheory.theory.gaussian_dimensions import BEND, COORDINATES
from nstheory.theory.gaussian_theorems import ENTIRE, L2, NORM, PAIRING, WEAK

__all__ = ["THEOREMS"]

_LAYER = "W has iid N(0, 1) entries, the pairs of tokens are independent, standard normal in R^d, of correlation rho"
_ROTATED = "a Gaussian vector with iid N(0, 1) entries has the same law after a rotation that does not depend on it"
_MASKED = "the own token is masked: rows choose among N = n - 1 others"
_CELLS = (
    "the cells C_k of R^N, where coordinate k is the largest, have mass 1/N each and cover R^N up to a set of mass 0"
)
_HARMONICS = (
    "P_l, Gegenbauer's polynomial of index (d - 2)/2 with P_l(1) = 1, has P_l(<u, v>) = mean of Y(u) Y(v) over an orthonormal basis of harmonics of "
    "degree l, and (2 l + d - 2) x P_l = (l + d - 2) P_(l+1) + l P_(l-1) (Stein and Weiss, chapter IV; DLMF 18.9)"
)
_ONE = "e^x - 1 - x is 0 at x = 0"
_ASSUMED = (ENTIRE, L2, PAIRING, COORDINATES)

GIVEN = Theorem(
    "attention.hard_rows_given_cosine",
    "Hard attention, W of iid N(0, 1), own token masked: a row and its noisy copy select the same token with probability E s_N(rho C) = sum_k w_k "
    "rho^k E C^k, N = n - 1, C the cosine of W^T x_i and W^T x'_i, for every n and d and rho in [-1, 1]; s_N(r) = sum_k w_k r^k, w_k >= 0, sum_k "
    "w_k = 1, is the probability that N pairs of logits of correlation r have their largest entry at one place.",
    "ours",
    (
        "gaussian.stability_in_every_dimension",
        Applied(
            "linearity",
            ("gaussian.stability_in_every_dimension",),
            "s_N(r) is the sum over k of the stability of the indicator of C_k: a power series with weights >= 0, of sum 1, on [-1, 1]",
            {"equation": "gaussian.stability_in_every_dimension", "means": _CELLS},
            "series",
        ),
        Applied(
            "tensorisation",
            ("series",),
            "given q and q', which the other tokens do not depend on, the pairs <q, x_k>/|q|, <q', x'_k>/|q'| over k are independent standard "
            "normals of correlation rho C: the conditional probability is s_N(rho C)",
            {"coordinate": _ROTATED, "independent": _LAYER},
            "given",
        ),
        Applied(
            "linearity",
            ("given", "series"),
            "the mean over C, term by term: |rho C| <= 1 and the weights have a finite sum",
            {"equation": "given", "means": _CELLS},
        ),
    ),
    assumes=(*_ASSUMED, _LAYER, _ROTATED, _CELLS, _MASKED),
    where_false="with the own token seen: its logits have correlation <q, x_i><q', x'_i>/(|q||q'|) in the mean, not rho C "
    "(attention.hard_rows_own_token)",
)

MOMENTS = Theorem(
    "attention.cosine_moments",
    "rho^(k (d-1)/(d-2)) <= E c^k <= rho^k exp((1/rho^2 - 1) k (k - 1)/(2 d)) for the cosine c of two standard normal vectors of correlation rho in "
    "R^d, every k >= 0, every d >= 3 and rho in (0, 1].",
    "ours",
    (
        "attention.direction_slope",
        "attention.inverse_square_length",
        Applied(
            "linearity",
            ("attention.direction_slope", "attention.inverse_square_length"),
            "the k-th tensor power of u = x/|x| has the squared gradient k (d - 1)/|x|^2: one factor at a time, u turning by 1/|x| along each of d "
            "- 1 directions across x; its mean is k (d - 1)/(d - 2)",
            {"equation": "attention.inverse_square_length", "means": WEAK},
            "influence",
        ),
        "gaussian.stability_by_influence",
        Applied(
            "jensen",
            ("influence", "gaussian.stability_by_influence"),
            "below: E c^k is the sum of the stabilities of the coordinates of that power, sum_j W_j rho^j with weights W_j >= 0 of sum 1 and of "
            "mean degree k (d - 1)/(d - 2)",
            {"convex": BEND, "means": L2},
            "below",
        ),
        "gaussian.stability_in_every_dimension",
        Applied(
            "linearity",
            ("gaussian.stability_in_every_dimension",),
            "E P_l(c) = sum_j W_j rho^j, W_j >= 0 of sum 1: and W_j = 0 for j < l, since on every sphere a harmonic of degree l is orthogonal to "
            "all polynomials of lower degree. Hence E P_l(c) <= rho^l",
            {"equation": "gaussian.stability_in_every_dimension", "means": _HARMONICS},
            "harmonics",
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
            "c^k = sum_l a_l P_l(c) with a_l >= 0 of sum 1, l <= k, and sum_l a_l rho^l <= rho^k exp(t k (k - 1)/(2 d)), t = 1/rho^2 - 1: one power "
            "more takes rho^l to ((l + d - 2) rho^(l+1) + l rho^(l-1))/(2 l + d - 2) <= rho^(l+1) (1 + l t/d) <= rho^(l+1) e^(k t/d) for l >= 1, "
            "where 2 l (l - 1) >= 0; for l = 0 it is rho",
            {"base": _HARMONICS, "step": "attention.cosine_step"},
            "mixture",
        ),
        Applied(
            "monotonicity",
            ("mixture", "harmonics"),
            "above: E c^k = sum_l a_l E P_l(c) <= sum_l a_l rho^l",
            {"pointwise": "harmonics", "means": L2},
        ),
    ),
    assumes=(*_ASSUMED, WEAK, NORM, BEND, _HARMONICS, _ONE),
    note="Both sides are rho^k (1 + O(1/d)); to that order E c^k = rho^k (1 + k (k - 1) (1 - rho^2)^2/(2 rho^2 d) - k (1 - rho^2)/(2 d)).",
)

TWICE = Theorem(
    "attention.row_cosine_moments",
    "rho^(k ((d-1)/(d-2))^2) <= E C^k <= rho^k exp((1/rho^2 - 1) k (k - 1)/d) for the cosine C of W^T x and W^T x', W of iid N(0, 1), every k >= 0, "
    "every d >= 3 and rho in (0, 1].",
    "ours",
    (
        "attention.cosine_moments",
        Applied(
            "linearity",
            ("attention.cosine_moments",),
            "given x and x', W^T x/|x| and W^T x'/|x'| are standard normal vectors of correlation c: E C^k is the mean of sum_j W_j c^j, W_j >= 0 "
            "of sum 1 and mean degree k (d - 1)/(d - 2), and E P_l(C) that of such a sum over j >= l of the parity of l",
            {"equation": _ROTATED, "means": _LAYER},
            "given",
        ),
        Applied(
            "jensen",
            ("given", "attention.cosine_moments"),
            "below: E C^k >= sum_j W_j rho^(j (d-1)/(d-2))",
            {"convex": BEND, "means": L2},
        ),
        "attention.reflected_pair",
        Applied(
            "monotonicity",
            ("attention.reflected_pair",),
            "the density of (x, x') is at least that of (x, -x') where <x, x'> >= 0, a product over coordinates: c^l - c^j, which is >= 0 there and "
            "odd or even, has a mean >= 0 for j >= l of one parity: E c^j <= E c^l",
            {"pointwise": "attention.reflected_pair", "means": L2},
            "parity",
        ),
        Applied(
            "monotonicity",
            ("given", "parity", "attention.cosine_moments"),
            "above: E C^k = sum_l a_l E P_l(C) <= sum_l a_l E c^l <= exp(t k (k - 1)/(2 d)) sum_l a_l rho^l, l <= k, with the a_l of "
            "attention.cosine_moments, for which the last sum is at most rho^k exp(t k (k - 1)/(2 d))",
            {"pointwise": "parity", "means": L2},
        ),
    ),
    assumes=(*_ASSUMED, WEAK, NORM, BEND, _HARMONICS, _ONE, _LAYER, _ROTATED),
)

EVERY = Theorem(
    "attention.hard_rows_every_dimension",
    "Hard attention, W of iid N(0, 1), own token masked: a row and its noisy copy select the same token with probability P, s_N(rho^(1 + "
    "((d-1)/(d-2))^2)) <= P <= s_N(rho^2 e^((1/rho^2 - 1) m/d)) + rho^(m+2), s_N a function of r, N = n - 1, for every n >= 2, d >= 3, rho in (0, "
    "1] and every integer m >= 0 with rho^2 e^((1/rho^2 - 1) m/d) <= 1.",
    "ours",
    (
        "attention.hard_rows_given_cosine",
        "attention.row_cosine_moments",
        Applied(
            "non-negative series",
            ("attention.hard_rows_given_cosine", "attention.row_cosine_moments"),
            "below: rho^k E C^k >= (rho^(1 + ((d-1)/(d-2))^2))^k",
            {"terms": "attention.row_cosine_moments", "weights": _CELLS},
        ),
        Applied(
            "non-negative series",
            ("attention.hard_rows_given_cosine", "attention.row_cosine_moments"),
            "above: for k <= m + 1 rho^k E C^k <= (rho^2 e^(t m/d))^k, t = 1/rho^2 - 1; for k >= m + 2 it is at most rho^k <= rho^(m+2), and these "
            "weights add up to at most 1",
            {"terms": "attention.row_cosine_moments", "weights": _CELLS},
        ),
    ),
    assumes=(*_ASSUMED, WEAK, NORM, BEND, _HARMONICS, _ONE, _LAYER, _ROTATED, _CELLS, _MASKED),
)

ERROR = Theorem(
    "attention.hard_rows_error",
    "In attention.hard_rows_every_dimension N^(-(2d-3)/(2(d-2)^2)) <= P/s_N(rho^2) <= N^((1/rho^2 - 1) m/(2 d log(1/rho))) + N rho^(m+2), rho < 1.",
    "ours",
    (
        "attention.hard_rows_every_dimension",
        "gaussian.stability_is_log_convex",
        "attention.hard_rows_exponent",
        Applied(
            "hoelder",
            ("gaussian.stability_is_log_convex",),
            "log s_N is convex in log r, s_N(1) = 1 and s_N >= 1/N: s_N(r y) <= s_N(r)^(1-p) <= s_N(r) N^p, p = log y/log(1/r), for 1 <= y <= 1/r, "
            "and s_N(r^(1+e)) >= s_N(r)^(1+e) >= s_N(r) N^-e for e >= 0",
            {"moments": L2},
            "powers",
        ),
        Applied(
            "monotonicity",
            ("attention.hard_rows_every_dimension", "powers", "attention.hard_rows_exponent"),
            "with r = rho^2, e = (2 d - 3)/(2 (d - 2)^2) and log y = (1/rho^2 - 1) m/d; and 1/s_N(rho^2) <= N",
            {"pointwise": "powers", "means": _CELLS},
        ),
    ),
    assumes=(*_ASSUMED, WEAK, NORM, BEND, _HARMONICS, _ONE, _LAYER, _ROTATED, _CELLS, _MASKED),
    note="With rho^m about N^-2 the error is O((log N)^2/d) + 1/N, whatever rho < 1 is fixed: the formula holds while (log N)^2 << d.",
)

OWN = Theorem(
    "attention.hard_rows_own_token",
    "With the own token seen, the probability that a row and its noisy copy select the same token differs from that with the own token masked by "
    "-2/n at least and 1/n at most, for every n, d and rho in [-1, 1].",
    "ours",
    (
        "attention.hard_rows_given_cosine",
        Applied(
            "tensorisation",
            ("attention.hard_rows_given_cosine",),
            "as the others' logits, the own one over |q|: W^T x_i/|x_i| has iid N(0, 1) entries and does not depend on x_i, so that all n of a row "
            "are independent standard normals, and a row selects its own token with probability 1/n",
            {"coordinate": _ROTATED, "independent": _LAYER},
            "own",
        ),
        Applied(
            "union bound",
            ("own",),
            "where both rows select others, the own token seen or masked makes no difference; one of them selects its own with probability at most "
            "2/n, both with at most 1/n",
            {"events": "own"},
        ),
    ),
    assumes=(*_ASSUMED, _LAYER, _ROTATED, _CELLS, _MASKED),
    note="Of the size of s_n it is of order n^(-2r/(1+r)), r = rho^2, up to powers of log n.",
)

THEOREMS = (GIVEN, MOMENTS, TWICE, EVERY, ERROR, OWN)
