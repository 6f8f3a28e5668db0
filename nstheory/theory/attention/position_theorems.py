"""Theorems on rows that know positions, and on rows whose queries and keys are normalised."""

from __future__ import annotations

from nstheory.claims.theorem import Applied, Theorem
from nstheory.theory.gaussian_dimensions import COORDINATES
from nstheory.theory.gaussian_theorems import ENTIRE, NORM, WEAK

__all__ = ["BELOW_TILT", "THEOREMS"]

_ROWS = "A and A' are softmaxes of sigma z + b and sigma z' + b, b any biases, with a sink or without: smooth, >= 0, of sum at most 1"
_START = "at r = 0 the rows are independent, and o = sum_k (E A_k)^2"

BELOW_TILT = Theorem(
    "attention.biased_overlap_below_tilt",
    "Logits with biases, sigma z_k + b_k, with a sink or without: o(r, sigma) <= e^(r sigma^2) sum_k (E A_k)^2 for every number of tokens, every "
    "sigma >= 0 and r in [0, 1].",
    "ours",
    (
        "gaussian.slope_of_the_stability",
        "attention.overlap_slope_diagonal",
        Applied(
            "linearity",
            ("gaussian.slope_of_the_stability", "attention.overlap_slope_diagonal"),
            "do/dr = sigma^2 E[P - sum_k A_k A'_k (A_k + A'_k) + P^2], P = sum_k A_k A'_k: with biases or without, the slope of A_k along z_j is "
            "sigma A_k (1 - A_k) for j = k and -sigma A_k A_j else",
            {"equation": "gaussian.slope_of_the_stability", "means": _ROWS},
            "slope",
        ),
        Applied(
            "cauchy-schwarz",
            ("slope",),
            "with q_k = sqrt(A_k A'_k), sum_k q_k <= 1, and P^2 = (sum_k q_k^2)^2 <= sum_k q_k sum_k q_k^3 <= sum_k A_k A'_k q_k",
            {"squares": _ROWS},
            "cubes",
        ),
        "attention.overlap_geometric_mean",
        Applied(
            "monotonicity",
            ("slope", "cubes", "attention.overlap_geometric_mean"),
            "q_k <= (A_k + A'_k)/2, so that P^2 <= sum_k A_k A'_k (A_k + A'_k) and do/dr <= sigma^2 o",
            {"pointwise": "cubes", "means": _ROWS},
            "growth",
        ),
        Applied(
            "derivative of one sign",
            ("growth",),
            "o e^(-r sigma^2) does not rise in r on [0, 1), nor at r = 1, where it is continuous",
            {"derivative": "growth", "start": _START},
        ),
    ),
    assumes=(ENTIRE, WEAK, NORM, COORDINATES, _ROWS, _START),
    note="Without biases and sink E A_k = 1/n, and this is attention.overlap_below_tilt. A sink has no noise: no slope is taken in its logit.",
)

_FIRST = "the sum of one term, q^0, is 1"

SLOPE = Theorem(
    "attention.alibi_every_context",
    "Biases -t k of the logits of tokens k < n, sigma = 0: o_n = tanh(t/2)/tanh(n t/2) for every n, at least tanh(t/2) however long the context.",
    "ours; the biases: Press, Smith and Lewis (2022)",
    (
        "attention.alibi_sum",
        Applied(
            "induction",
            ("attention.alibi_sum",),
            "sum_(k < n) q^k = (1 - q^n)/(1 - q), and the same of q^2",
            {"base": _FIRST, "step": "attention.alibi_sum"},
        ),
        "attention.alibi_overlap",
    ),
    assumes=(_FIRST,),
    where_false="with logits: sigma > 0 lifts o_n, by a factor of at most e^(r sigma^2) over sum_k (E A_k)^2 (attention.biased_overlap_below_tilt)",
)

_KEYS = "W_K has iid N(0, 1) entries, independent of the queries u and u' of a row and of its noisy copy"

TURNS = Theorem(
    "attention.rope_covariance",
    "Rotary embeddings: token k is compared with a_k = W_K^T R_k^T u, its noisy copy with a'_k = W_K^T R_k^T u'. E a_j . a'_k/d is the sum over "
    "planes of u . u' cos + (u_0 u'_1 - u_1 u'_0) sin of the angle times k - j; for j = k it is u . u', as without turns.",
    "ours",
    (
        "attention.rope_turn",
        Applied(
            "linearity",
            ("attention.rope_turn",),
            "E (W_K^T x) . (W_K^T y)/d = x . y, a sum over the planes in which R_j^T turns u and R_k^T turns u'",
            {"equation": "attention.rope_turn", "means": _KEYS},
        ),
    ),
    assumes=(_KEYS,),
    where_false="read as one law of all logits: those of one token and its noisy copy are, given the queries, what they are without turns, since a "
    "Gaussian vector is its covariance; those of two tokens together are not, so that o_n stays to leading order and m_n falls",
)

_ODDS_MEAN = "x_i/|x_i| are independent and uniform on the sphere: a cosine has density (1 - x^2)^((d-3)/2)/B(1/2, (d-1)/2), d > 3"
_EXPONENT = "beta' x + log(1 - x^2)/2 has its value at x = s, |s| < 1"

NORMALISED = Theorem(
    "attention.normalised_own_token",
    "W = I, normalised queries and keys, logits beta d cos(x_i, x_k): the weight that leaves the row's own token is on average at most "
    "(n - 1) 2/B(1/2, (d-1)/2) exp(-(d - 3)(beta' (1 - s) - log(1 - s^2)/2)), beta' = beta d/(d - 3) = s/(1 - s^2), 0 < s < 1, for every n, "
    "d > 3 and beta > 0.",
    "ours",
    (
        "attention.weight_below_odds",
        Applied(
            "monotonicity",
            ("attention.weight_below_odds",),
            "the mean weight of another token is at most the mean of its odds exp(-beta d (1 - x)), x its cosine",
            {"pointwise": "attention.weight_below_odds", "means": _ODDS_MEAN},
            "odds",
        ),
        "attention.normalised_slope",
        Applied(
            "derivative of one sign",
            ("attention.normalised_slope",),
            "(s - x)(1 + s x) has the sign of s - x: beta' x + log(1 - x^2)/2 rises up to x = s and falls from there",
            {"derivative": "attention.normalised_slope", "start": _EXPONENT},
            "peak",
        ),
        Applied(
            "monotonicity",
            ("odds", "peak"),
            "the odds times the density are (d - 3) times that exponent, less beta' (d - 3): at most their value at s, over an interval of length 2",
            {"pointwise": "peak", "means": _ODDS_MEAN},
            "one token",
        ),
        Applied(
            "linearity",
            ("one token",),
            "the sum over the n - 1 other tokens",
            {"equation": "one token", "means": _ODDS_MEAN},
        ),
    ),
    assumes=(_ODDS_MEAN, _EXPONENT),
    where_false="as a threshold: it bounds the weight that is lost, and says nothing of contexts beyond it",
)

THEOREMS = (BELOW_TILT, SLOPE, TURNS, NORMALISED)
