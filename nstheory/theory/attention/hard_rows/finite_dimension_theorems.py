"""Theorems on hard attention at finite n and d: its law given one cosine, and the error of s_N(rho^2)."""

from __future__ import annotations

from nstheory.claims.theorem import Applied, Theorem
from nstheory.theory.attention.hard_rows.cosine_theorems import LAYER, ROTATED, TWICE
from nstheory.theory.attention.hard_rows.cosine_theorems import THEOREMS as COSINES
from nstheory.theory.gaussian_dimensions import COORDINATES
from nstheory.theory.gaussian_theorems import ENTIRE, L2, PAIRING

__all__ = ["THEOREMS"]

_MASKED = "the own token is masked: rows choose among N = n - 1 others"
_CELLS = (
    "the cells C_k of R^N, where coordinate k is the largest, have mass 1/N each and cover R^N up to a set of mass 0"
)
_ASSUMED = (ENTIRE, L2, PAIRING, COORDINATES)

GIVEN = Theorem(
    "attention.hard_rows_given_cosine",
    "Hard attention, W of iid N(0, 1), own token masked: a row and its noisy copy select the same token with probability E s_N(rho C) = sum_k w_k "
    "rho^k E C^k, N = n - 1, C the cosine of W^T x_i and W^T x'_i, for every n >= 2, every d and rho in [-1, 1]; s_N(r) = sum_k w_k r^k, w_k >= "
    "0, sum_k w_k = 1, w_0 = 1/N, is the probability that N pairs of logits of correlation r have their largest entry at one place.",
    "ours",
    (
        "gaussian.stability_in_every_dimension",
        Applied(
            "linearity",
            ("gaussian.stability_in_every_dimension",),
            "s_N(r) is the sum over k of the stability of the indicator of C_k: a power series with weights >= 0, of sum 1, on [-1, 1]; that of "
            "degree 0 is the sum of the squared masses",
            {"equation": "gaussian.stability_in_every_dimension", "means": _CELLS},
            "series",
        ),
        Applied(
            "tensorisation",
            ("series",),
            "given q and q', which the other tokens do not depend on, the pairs <q, x_k>/|q|, <q', x'_k>/|q'| over k are independent standard "
            "normals of correlation rho C: the conditional probability is s_N(rho C)",
            {"coordinate": ROTATED, "independent": LAYER},
            "given",
        ),
        Applied(
            "linearity",
            ("given", "series"),
            "the mean over C, term by term: |rho C| <= 1 and the weights have a finite sum",
            {"equation": "given", "means": _CELLS},
        ),
    ),
    assumes=(*_ASSUMED, LAYER, ROTATED, _CELLS, _MASKED),
    where_false="with the own token seen: its logits have correlation <q, x_i><q', x'_i>/(|q||q'|) in the mean, not rho C "
    "(attention.hard_rows_own_token)",
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
            "above: for k <= m + 1 rho^k E C^k <= (rho^2 e^(t m/d))^k, t = 1/rho^2 - 1; for k >= m + 2 it is at most rho^k <= rho^(m+2), and "
            "these weights add up to at most 1",
            {"terms": "attention.row_cosine_moments", "weights": _CELLS},
        ),
    ),
    assumes=(*TWICE.assumes, _CELLS, _MASKED),
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
            "log s_N is convex in log r, s_N(1) = 1 and s_N >= w_0 = 1/N: s_N(r y) <= s_N(r)^(1-p) <= s_N(r) N^p, p = log y/log(1/r), for 1 <= y "
            "<= 1/r, and s_N(r^(1+e)) >= s_N(r)^(1+e) >= s_N(r) N^-e for e >= 0",
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
    assumes=(*TWICE.assumes, _CELLS, _MASKED),
    note="With rho^m about N^-2 the error is O((log N)^2/d) + 1/N, whatever rho < 1 is fixed: the formula holds while (log N)^2 << d.",
)

OWN = Theorem(
    "attention.hard_rows_own_token",
    "With the own token seen, the probability that a row and its noisy copy select the same token differs from that with the own token masked by "
    "-2/n at least and 1/n at most, for every n >= 2, every d and rho in [-1, 1].",
    "ours",
    (
        "attention.hard_rows_given_cosine",
        Applied(
            "tensorisation",
            ("attention.hard_rows_given_cosine",),
            "as the others' logits, the own one over |q|: W^T x_i/|x_i| has iid N(0, 1) entries and does not depend on x_i, so that all n of a "
            "row are independent standard normals, and a row selects its own token with probability 1/n",
            {"coordinate": ROTATED, "independent": LAYER},
            "own",
        ),
        Applied(
            "union bound",
            ("own",),
            "where both rows select others, the own token seen or masked makes no difference; one of them selects its own with probability at "
            "most 2/n, both with at most 1/n",
            {"events": "own"},
        ),
    ),
    assumes=(*_ASSUMED, LAYER, ROTATED, _CELLS, _MASKED),
    note="Of the size of s_n it is of order n^(-2r/(1+r)), r = rho^2, up to powers of log n.",
)

THEOREMS = (*COSINES, GIVEN, EVERY, ERROR, OWN)
