"""Theorems on attention: what a row with W = I keeps of its own token, the levels of hard attention, and what is only measured."""

from __future__ import annotations

from nstheory.claims.theorem import Applied, Theorem

__all__ = ["THEOREMS"]

_TOKENS = "the tokens are independent standard normals in R^d"
_FINITE = "the weights are >= 0, finitely many, and sum to 1"
_LOGITS = "the logits of a row are independent, P(z <= a) = Phi(a)"

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
    "s_n falls as n^(-(1-r)/(1+r)) (log n)^(-r/(1+r)) up to a constant, r = rho^2 < 1.",
    "Khot, Kindler, Mossel and O'Donnell (2007)",
    instances=(
        "attention.selection_upper",
        "attention.selection_law",
        "attention.selection_decay",
        "attention.selection_decay_lower",
    ),
    missing="the asymptotics for symbolic n; here certified values at 10^6 and 10^9 tokens, and the upper bound n^(-(1-r)/(1+r)) by search",
    expected="INSTANCES",
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
    "1 - (1 - 1/n)^n of the tokens; the stability is rho s_n(rho^2) |v|^2.",
    "paper, Theorem 5.3, as publicly reported, corrected",
    instances=(
        "attention.two_rows",
        "attention.random_map",
        "attention.selection_agreement",
        "attention.selection_probability",
        "attention.master_formula",
    ),
    missing="the limit d -> infinity: independence of the rows' choices; here layers of d up to 256 are sampled, each within its allowance",
    expected="INSTANCES",
)

THEOREMS = (OWN_TOKEN, THRESHOLD, NARROW, LEVELS, DECAY, JACOBIAN, UNSTRUCTURED)
