"""Theorems on attention: what a row with W = I keeps of its own token, the levels of hard attention, and what is only measured."""

from __future__ import annotations

from nstheory.claims.theorem import Applied, Theorem
from nstheory.theory.attention.position_theorems import BELOW_TILT as BIASED

__all__ = ["THEOREMS"]

_TOKENS = "the tokens are independent standard normals in R^d"
_FINITE = "the weights are >= 0, finitely many, and sum to 1"
_LOGITS = "the n pairs of logits (z_k, z'_k) are independent normals of correlation r, P(z <= a) = Phi(a)"

OWN_TOKEN = Theorem(
    "attention.identity_own_token",
    "W = I, logits beta <x_i, x_k>: the weight that leaves the row's own token is on average at most (n - 1) (1 + 2 beta - beta^2)^(-d/2), for "
    "every n and d and beta in [1/10, 19/10].",
    "ours",
    (
        "attention.weight_below_odds",
        Applied(
            "monotonicity",
            ("attention.weight_below_odds",),
            "the mean weight of another token is at most the mean of its odds exp(beta <x_i, x_k> - beta |x_i|^2)",
            {"pointwise": "attention.weight_below_odds", "means": _TOKENS},
            "odds",
        ),
        "attention.identity_odds_given",
        "attention.identity_odds",
        Applied(
            "tensorisation",
            ("attention.identity_odds_given", "attention.identity_odds"),
            "the mean odds are (1 + 2 beta - beta^2)^(-1/2) for each of the d coordinates of x_i, and their product",
            {"coordinate": "attention.identity_odds", "independent": _TOKENS},
            "coordinates",
        ),
        Applied(
            "linearity",
            ("odds", "coordinates"),
            "the sum over the n - 1 other tokens",
            {"equation": "coordinates", "means": _TOKENS},
        ),
    ),
    assumes=(_TOKENS,),
    where_false="as a threshold: it bounds the weight that is lost, and does not say that the identity ends where the bound does; single rows "
    "hold on longer",
)

LEVELS = Theorem(
    "attention.selection_between_levels",
    "n Q2(a) Phi2(a, a; r)^(n-1) <= s_n <= 2 Phi(a)^n + n Q2(a) for every level a, with Q2(a) = P(z > a, z' > a).",
    "ours",
    (
        "attention.selection_level_upper",
        "attention.selection_level_lower",
        Applied(
            "union bound",
            ("attention.selection_level_upper",),
            "above: one of the two maxima is at most a, or the selected token passes a twice",
            {"events": _LOGITS},
        ),
    ),
    assumes=(_LOGITS,),
    expected="INSTANCES",
    missing="the lower bound for symbolic n, with its disjoint events; both sides are compared at some levels and n up to 1000",
)

DECAY = Theorem(
    "attention.selection_decay_rate",
    "s_n ~ Gamma(1/(1+r))^2 (1-r^2)^(-1/2) (4 pi log n)^(-r/(1+r)) n^(-(1-r)/(1+r)) as n grows, r = rho^2 < 1.",
    "Khot, Kindler, Mossel and O'Donnell (2007), the powers; the constant ours",
    instances=(
        "attention.decay_density",
        "attention.decay_powers",
        "attention.selection_upper",
        "attention.selection_law",
        "attention.selection_decay",
        "attention.selection_decay_lower",
    ),
    missing="dominated convergence for symbolic n: docs/selection-decay.md has it; here its algebra, certified values at 10^6 and 10^9 tokens, and "
    "the upper bound n^(-(1-r)/(1+r)) by search",
    expected="INSTANCES",
)

_ROWS = "A is a softmax of sigma z: its weights lie in [0, 1] and sum to 1, alike in law"

BELOW_TILT = Theorem(
    "attention.overlap_below_tilt",
    "o_n(r, sigma) <= e^(r sigma^2)/n for every number n of tokens, every sigma >= 0 and r in [0, 1].",
    "ours",
    (
        "attention.biased_overlap_below_tilt",
        Applied(
            "linearity",
            ("attention.biased_overlap_below_tilt",),
            "without biases the tokens are exchangeable and their weights sum to 1: E A_k = 1/n, and sum_k (E A_k)^2 = 1/n",
            {"equation": "attention.biased_overlap_below_tilt", "means": _ROWS},
        ),
    ),
    assumes=(*BIASED.assumes, _ROWS),
    where_false="as an estimate beyond (1 + 2r) sigma^2 = 2 log n, from where o_n is smaller by a power of n",
)

FREEZING = Theorem(
    "attention.two_replica_freezing",
    "At sigma = x sqrt(2 log n), r in [0, 1): o_n = n^(-E + o(1)), E = 1 - 2 r x^2 for (1 + 2r) x^2 <= 1, then (1 + x^2)^2/(2 x^2 (1 + r)) - 1 up "
    "to x = 1, then (1 - r)/(1 + r).",
    "ours; one replica: Derrida (1981)",
    instances=(
        "attention.freezing_levels",
        "attention.freezing_square",
        "attention.freezing_taken",
        "attention.freezing_first_edge",
        "attention.freezing_second_edge",
        "attention.freezing_tilt",
        "attention.freezing_middle",
        "attention.overlap_below_tilt_points",
    ),
    missing="the limit in n: docs/two-replicas.md proves it; here the algebra of the exponents, and certified falls from 100 to 10^4 tokens",
    where_false="of a typical row: it has no token above sqrt(2 log n), and its exponent in the middle is (1-r)/(1+r) + 2 (1-x)^2",
    expected="INSTANCES",
)

EVERY_SELECTION = Theorem(
    "attention.selection_every_context",
    "s_n <= n P(z > u, z' > u) at the level u that one of n tokens passes on average, for every n and r in [0, 1).",
    "Borell (1985), applied",
    (
        "spectrum.borell",
        Applied(
            "linearity",
            ("spectrum.borell",),
            "s_n is the sum over k of P(z and z' in C_k), C_k where token k is the largest, a set of probability 1/n; the half-space of that "
            "probability is {z_1 > u}",
            {"equation": "spectrum.borell", "means": _LOGITS},
        ),
    ),
    assumes=(_LOGITS,),
    expected="INSTANCES",
    note="As much as Borell's theorem is: its proof here is by instances, in the literature complete.",
)

THRESHOLD = Theorem(
    "attention.identity_threshold",
    "W = I: as d grows the own weight tends to 1 while log n stays below x (beta - beta^2/2) d for beta <= 1 or x d/2 for beta >= 1, "
    "x < 1, and for beta < 1 to 0 above it, x > 1.",
    "ours; a random-energy model (Derrida 1981)",
    instances=(
        "attention.identity_window",
        "attention.identity_inside",
        "attention.identity_kept",
        "attention.identity_outside",
        "attention.identity_frozen",
        "attention.identity_half",
    ),
    missing="symbolic n and d; here the bounds of the own weight are sampled at d <= 16 and enclosed at d = 8, 64, 256",
    expected="INSTANCES",
)

NARROW = Theorem(
    "attention.identity_window_too_narrow",
    "W = I: the own weight is lost from log n = (d/2) log(1 + 2 beta - beta^2) on.",
    "this package, until it was corrected",
    refuted_by="attention.identity_window_as_stated",
    corrected_by="attention.identity_threshold",
    where_false="between that and the true threshold, .347 d and .5 d at beta = 1",
    expected="REFUTED",
)

JACOBIAN = Theorem(
    "attention.softmax_jacobian",
    "sum_i w_i u_i^2 - (sum_i w_i u_i)^2 <= (max u - min u)^2/4 <= |u|^2/2 for weights w of any number of tokens and u_i in [-2, 2]: the "
    "Jacobian of softmax(beta l) has norm at most beta/2.",
    "Popoviciu (1935); classical",
    (
        "attention.jacobian_range",
        Applied(
            "monotonicity",
            ("attention.jacobian_range",),
            "the mean under w of (u - (M + m)/2)^2 <= (M - m)^2/4, m and M the least and the largest u_i; the variance is at most that mean, and "
            "(M - m)^2/4 <= (M^2 + m^2)/2 is a step of the claim",
            {"pointwise": "attention.jacobian_range", "means": _FINITE},
        ),
    ),
    assumes=(_FINITE,),
    note="Both sides are of degree 2 in u. The norm is that of the derivative in the logits.",
)

UNSTRUCTURED = Theorem(
    "attention.unstructured_corrected",
    "For W of iid N(0, 1) entries hard attention tends to a random map as d grows: rows choose independently, and n rows hit the share "
    "1 - (1 - 1/n)^n of the tokens; the stability is rho s_n |v|^2, s_n the "
    "probability that a row and its noisy copy select the same token.",
    "paper, Theorem 5.3, as publicly reported, corrected",
    instances=(
        "attention.two_rows",
        "attention.random_map",
        "attention.selection_agreement",
        "attention.selection_probability",
        "attention.master_formula",
    ),
    missing="the limit d -> infinity: independence of the rows' choices; here layers of d up to 256 are sampled, each within its allowance; "
    "for one row and its copy, own token masked, attention.hard_rows_error has the error for every n >= 2, d >= 3 and rho in (0, 1)",
    expected="INSTANCES",
)

_PAIRS = "the logits (z_k, z'_k) are independent pairs of normals of correlation r, and weights and values have finite second moments"

RELU_ROWS = Theorem(
    "attention.relu_every_context",
    "ReLU attention, weights (sigma z_k)_+/n: n o_n = sigma^2 E X_+ Y_+ and n m_n = sigma^2 (E X_+^2 Y_+^2 + (n - 1)/4) for every n, X and Y of "
    "correlation r, with the arc-cosine forms of both means.",
    "ours; the kernels: Cho and Saul (2009)",
    (
        "activation.relu",
        "activation.relu_squared",
        "attention.relu_lean",
        Applied(
            "tensorisation",
            ("attention.relu_lean",),
            "for two tokens the mean of the product is the product of the means, (sigma/2)^2, whatever r is",
            {"coordinate": "attention.relu_lean", "independent": _PAIRS},
            "two tokens",
        ),
        Applied(
            "linearity",
            ("activation.relu", "activation.relu_squared", "two tokens"),
            "the sums over n tokens, and over n (n - 1) pairs of different ones, over n^2",
            {"equation": "activation.relu", "means": _PAIRS},
        ),
    ),
    assumes=(_PAIRS,),
)

LINEAR_ROWS = Theorem(
    "attention.linear_every_context",
    "Linear attention, weights sigma z_k/n: n o_n = sigma^2 r and n m_n = sigma^2 (1 + 2 r^2 + n - 1) for every n.",
    "ours",
    (
        "attention.linear_pair",
        Applied(
            "tensorisation",
            ("attention.linear_pair",),
            "for two tokens the mean of z_j^2 z'_k^2 is 1, whatever r is",
            {"coordinate": "attention.linear_pair", "independent": _PAIRS},
            "two tokens",
        ),
        Applied(
            "linearity",
            ("attention.linear_pair", "two tokens"),
            "the sums over n tokens, and over n (n - 1) pairs of different ones, over n^2; E z z' = r",
            {"equation": "attention.linear_pair", "means": _PAIRS},
        ),
    ),
    assumes=(_PAIRS,),
)

SPARSEMAX_LEVEL = Theorem(
    "attention.sparsemax_mean_level",
    "Sparsemax with its mean level, n sigma E (Z - t)_+ = 1: o_n/(n sigma^2 E (z - t)_+ (z' - t)_+) tends to 1 as the number of tokens above the "
    "level grows, and stays below 1 while it does not.",
    "ours",
    instances=(
        "attention.sparsemax_level",
        "attention.sparsemax_large_support",
        "attention.sparsemax_below_mean_field",
    ),
    missing="the limit and the side; here 512 tokens with a third above the level, and 64 with one to three",
    expected="INSTANCES",
)

THEOREMS = (
    OWN_TOKEN,
    THRESHOLD,
    NARROW,
    LEVELS,
    EVERY_SELECTION,
    DECAY,
    BELOW_TILT,
    FREEZING,
    JACOBIAN,
    UNSTRUCTURED,
    RELU_ROWS,
    LINEAR_ROWS,
    SPARSEMAX_LEVEL,
)
