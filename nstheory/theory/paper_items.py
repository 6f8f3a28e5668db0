"""The six statements of the paper, as publicly reported: what is true and where, and what is false.

The paper's text is known here from public summaries of it. A statement that is false stands beside the theorem or the claim
that corrects it; PAPER in nstheory/theory names every claim that examines an item.
"""

from __future__ import annotations

from nstheory.claims.theorem import Theorem
from nstheory.theory.gaussian_dimensions import COORDINATES
from nstheory.theory.gaussian_theorems import ENTIRE, L2, PAIRING, POWERS
from nstheory.theory.regularizer.regularizer_theorems import ESTIMATES, RANGE

__all__ = ["CLAIMS", "THEOREMS"]

CLAIMS = ()

LEMMA1 = Theorem(
    "paper.lemma_1",
    "Stab_rho(f) >= (1 - delta) |f|^2 and T >= log_{1/rho}(1 - delta/epsilon) imply that the tail of f at degrees above T is at most "
    "epsilon.",
    "paper, Lemma 1, as publicly reported",
    refuted_by="spectrum.lemma1_as_stated",
    corrected_by="spectrum.lemma1_every_spectrum",
    where_false="everywhere in 0 < delta < epsilon: the threshold is negative there, so that the whole of f, from degree 0 on, would be small; a "
    "minus sign is missing, log_{1/rho}(1/(1 - delta/epsilon))",
    expected="REFUTED",
)

THEOREM_5_1 = Theorem(
    "paper.theorem_5_1",
    "E ReLU(X) ReLU(Y) = (sqrt(1 - rho^2) + rho (pi - arccos rho))/(2 pi), with the Taylor polynomial 1/(2 pi) + rho/4 + rho^2/(4 pi), which "
    "is below it by at most 1/4 - 3/(4 pi), for rho in [-1, 1].",
    "paper, Theorem 5.1, as publicly reported; the error is ours, the closed form is Cho and Saul (2009)",
    ("activation.relu", "activation.relu_taylor_error"),
    where_false="as the correlation of ReLU features, which is (g(rho) - g(0))/(g(1) - g(0)): g is a second moment (activation.relu_correlation)",
)

THEOREM_5_2 = Theorem(
    "paper.theorem_5_2",
    "W = I: attention is the identity, and the noise stability is rho |v|^2.",
    "paper, Theorem 5.2, as publicly reported",
    instances=("attention.identity_limit", "attention.low_rank"),
    missing="the limit; that little weight leaves the own token is attention.identity_own_token, that the stability is rho |v|^2 is sampled at "
    "n = 16, d = 64",
    where_false="in long contexts: beyond log n = (beta - beta^2/2) d for beta <= 1, d/2 for beta >= 1 (attention.identity_threshold), a window that "
    "the statement, as reported, does not name; beyond it the stability is beta^2 rho |v|^2 at small beta (attention.identity_linear)",
    expected="INSTANCES",
)

THEOREM_5_3 = Theorem(
    "paper.theorem_5_3",
    "For W with iid N(0, 1) entries the attention matrix tends to a random permutation matrix.",
    "paper, Theorem 5.3, as publicly reported",
    refuted_by="attention.unstructured_as_stated",
    corrected_by="attention.unstructured_corrected",
    where_false="at n = 2 already: two rows choose two tokens with probability 1/2, and not always; the stability formula does not need it",
    expected="REFUTED",
)

FIXED_POINT = Theorem(
    "paper.fixed_point",
    "The recursion rho_L = g(rho_{L-1}) converges to 2/(3 pi).",
    "paper, section 5, as publicly reported",
    refuted_by="depth.paper_fixed_point",
    corrected_by="depth.recursion_of_g",
    where_false="g(2/(3 pi)) is not 2/(3 pi), which is the fixed point of the linearisation 1/(2 pi) + rho/4",
    expected="REFUTED",
)

RECURSION = Theorem(
    "paper.recursion",
    "The recursion rho_L = g(rho_{L-1}) describes the second moment of a ReLU network with weights of variance 1/d.",
    "paper, section 5, as publicly reported",
    refuted_by="depth.paper_recursion_scope",
    corrected_by="depth.relu_cosine_at_every_depth",
    where_false="from layer 2 on: g(rho) is a second moment, and the next layer sees the correlation g(rho)/g(1) = 2 g(rho)",
    expected="REFUTED",
)

SECTION_3 = Theorem(
    "paper.section_3",
    "Noise stability is a series in rho with coefficients >= 0, rising and convex on [0, 1].",
    "paper, section 3, as publicly reported",
    ("gaussian.stability_in_every_dimension", "gaussian.rises_in_every_dimension"),
    assumes=(ENTIRE, L2, PAIRING, COORDINATES, POWERS),
    where_false="for negative rho: the stability of x^2 - 1 is 2 rho^2, which falls on [-1, 0]",
)

SAMPLER = Theorem(
    "paper.definition_6_1_sampler",
    "Keeping a token with probability (1 + rho)/2, else drawing it from all U tokens, is noise of correlation rho.",
    "paper, Definition 6.1, as publicly reported",
    refuted_by="tokens.correlation_as_stated",
    corrected_by="tokens.effective_correlation",
    where_false="for every rho < 1: the correlation is (1 + rho)/2, which is never below one half, on any alphabet "
    "(tokens.correlation_of_any_alphabet)",
    expected="REFUTED",
)

DEFINITION = Theorem(
    "paper.definition_6_1",
    "R = (-1)^S sum_i M(X)_i M(Y)_i is in [-1, 0] for S = 1, and estimates the noise stability of the outputs, with the sign (-1)^S.",
    "paper, Definition 6.1, as publicly reported",
    ("regularizer.range_every_size", "regularizer.estimates_every_model"),
    assumes=(*RANGE.assumes, *ESTIMATES.assumes),
    where_false="the correlation at which it estimates is that of the sampler, paper.definition_6_1_sampler",
)

THEOREMS = (LEMMA1, THEOREM_5_1, THEOREM_5_2, THEOREM_5_3, FIXED_POINT, RECURSION, SECTION_3, SAMPLER, DEFINITION)
