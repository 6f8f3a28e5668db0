"""Theorems on attention: what a row with W = I keeps of its own token, the levels of hard attention, and what is only measured."""

from __future__ import annotations

from nstheory.claims.theorem import Applied, Theorem

__all__ = ["THEOREMS"]

_TOKENS = "the tokens are independent standard normals in R^d"
_LOGITS = "the logits of a row are independent, P(z <= a) = Phi(a)"

OWN_TOKEN = Theorem(
    "attention.identity_own_token",
    "W = I, logits beta <x_i, x_k>: the weight that leaves the row's own token is on average at most (n - 1) (1 + 2 beta - beta^2)^(-d/2), for "
    "every n and d and beta with beta - beta^2/2 in [1/10, 1/2].",
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
    missing="the lower bound for symbolic n, with its disjoint events; both sides are compared at n up to 1000",
)

DECAY = Theorem(
    "attention.selection_exponent_between",
    "s_n is between n^(-(1-r)/(1+r)) (log n)^-3 and n^(-(1-r)/(1+r)) (log n)^8 for log log n from 4 to 7 and r = rho^2 <= 9/10.",
    "ours; Khot, Kindler, Mossel and O'Donnell (2007) for the exponent",
    instances=("attention.selection_decay", "attention.selection_decay_lower"),
    missing="upper and lower bound of s_n for symbolic n; the exponent itself is typed on both sides of these claims, and no check sees it",
    expected="INSTANCES",
)

JACOBIAN = Theorem(
    "attention.softmax_jacobian",
    "The Jacobian of softmax(beta l) has norm at most beta/2, for n tokens.",
    "Popoviciu (1935); classical",
    instances=("attention.jacobian", "attention.jacobian_bound"),
    missing="n tokens; here two, exactly, and three, by search",
    expected="INSTANCES",
)

UNSTRUCTURED = Theorem(
    "attention.unstructured_corrected",
    "For W of iid N(0, 1) entries hard attention tends to a random map as d grows: rows choose independently, and n rows hit the share "
    "1 - (1 - 1/n)^n of the tokens; the stability is rho s_n(rho^2) |v|^2.",
    "paper, Theorem 5.3, corrected",
    instances=(
        "attention.random_map",
        "attention.selection_agreement",
        "attention.selection_probability",
        "attention.master_formula",
    ),
    missing="the limit d -> infinity: independence of the rows' choices; here layers of d up to 256 are sampled, each within its allowance",
    expected="INSTANCES",
)

THEOREMS = (OWN_TOKEN, LEVELS, DECAY, JACOBIAN, UNSTRUCTURED)
