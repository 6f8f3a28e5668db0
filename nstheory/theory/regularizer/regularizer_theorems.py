"""Theorems on the penalty: what it estimates for every model and noise, where it is least, and its gradient."""

from __future__ import annotations

from nstheory.claims.theorem import Applied, Theorem
from nstheory.theory.tokens import LAWS, SQUARES

__all__ = ["THEOREMS"]

_SIMPLEX = "p and p' are distributions on the same classes"
_PARTS = "E f_S^2 >= 0, and finitely many"
_LARGE = "1/2 < eta < 1 and gamma > 0"
_PAIRS = "the pairs of outputs on the inputs of a batch are independent and of one law"
_FINITE = "E log<p, p'> is finite"
_PARAMETERS = "outputs are differentiable in the parameters, and derivatives pass under the mean"

RANGE = Theorem(
    "regularizer.range_every_size",
    "-1 <= R <= 0 for R = -<p, p'>, and any number of classes.",
    "paper, Definition 6.1, as publicly reported",
    (
        "regularizer.agreement_of_one_class",
        Applied(
            "non-negative series",
            ("regularizer.agreement_of_one_class",),
            "p_i p'_i <= p_i, summed over the classes: <p, p'> <= 1; each term is >= 0",
            {"terms": "regularizer.agreement_of_one_class", "weights": _SIMPLEX},
        ),
        "regularizer.definition",
    ),
    assumes=(_SIMPLEX,),
)

ESTIMATES = Theorem(
    "regularizer.estimates_every_model",
    "E <M(X), M(Y)> = sum_i sum_S q^|S| E (M_i)_S^2 for a model with any number of classes, on independent tokens of any laws, each kept with "
    "probability q, else redrawn from its own law.",
    "paper, section 6, as publicly reported; ours for the sampler's correlation",
    (
        "spectrum.efron_stein_product_measures",
        Applied(
            "linearity",
            ("spectrum.efron_stein_product_measures",),
            "the sum over the classes, with f = g = M_i",
            {"equation": "spectrum.efron_stein_product_measures", "means": SQUARES},
        ),
        "regularizer.estimates_stability",
    ),
    assumes=(LAWS, SQUARES),
)

OPTIMUM = Theorem(
    "regularizer.degenerate_optimum_every_model",
    "E R >= -1 + (1 - q)(1 - |E M|^2) for S = 1 and every model: -1 is reached by the constant models of one class, and for q < 1 by no other.",
    "ours",
    (
        "regularizer.estimates_every_model",
        "regularizer.range_every_size",
        "spectrum.lemma1_certificate",
        Applied(
            "non-negative series",
            ("regularizer.estimates_every_model", "regularizer.range_every_size", "spectrum.lemma1_certificate"),
            "q^|S| <= q for S not empty, with a = q and b = q^(|S|-1): E <M, M'> <= |E M|^2 + q (E |M|^2 - |E M|^2), where E |M|^2 <= 1; with q < 1 "
            "equality to 1 makes |E M| = 1, so that E M, a distribution, is of one class, and so is M",
            {"terms": "spectrum.lemma1_certificate", "weights": _PARTS},
        ),
        "regularizer.degenerate_optimum",
        "regularizer.degenerate_optimum_gap",
    ),
    assumes=(LAWS, SQUARES, _SIMPLEX, _PARTS),
    where_false="uniqueness at q = 1, without noise: every model of one-hot outputs reaches -1",
)

L2 = Theorem(
    "regularizer.l2_estimates_what_noise_takes",
    "E |M(X) - M(Y)|^2/2 = sum_i sum_S (1 - q^|S|) E (M_i)_S^2.",
    "ours (polarisation)",
    (
        "regularizer.identity_of_one_class",
        "regularizer.estimates_every_model",
        Applied(
            "linearity",
            ("regularizer.identity_of_one_class", "regularizer.estimates_every_model"),
            "|p - p'|^2/2 = (|p|^2 + |p'|^2)/2 - <p, p'>, and M(Y) has the law of M(X), with E |M|^2 the sum at q = 1",
            {"equation": "regularizer.identity_of_one_class", "means": SQUARES},
        ),
        "regularizer.identity",
    ),
    assumes=(LAWS, SQUARES),
)

CENTRED = Theorem(
    "regularizer.centred_every_batch",
    "The sample covariance of a batch of n >= 2 inputs, summed over the classes, has the mean sum_i sum over S not empty of q^|S| E (M_i)_S^2.",
    "ours",
    (
        "regularizer.sample_covariance_mean",
        "regularizer.estimates_every_model",
        Applied(
            "linearity",
            ("regularizer.sample_covariance_mean", "regularizer.estimates_every_model"),
            "a = E M_i(X) M_i(Y) and b = (E M_i)^2, the part of the empty S: n a from n products, (a + (n - 1) b) from n times the product of the "
            "means",
            {"equation": "regularizer.sample_covariance_mean", "means": _PAIRS},
        ),
        "regularizer.centred",
    ),
    assumes=(LAWS, SQUARES, _PAIRS),
)

LOG = Theorem(
    "regularizer.log_below_the_stability",
    "E log<p, p'> <= log E <p, p'>.",
    "Jensen's inequality",
    (
        "regularizer.range_every_size",
        "spectrum.power_convex",
        Applied(
            "jensen",
            ("regularizer.range_every_size", "spectrum.power_convex"),
            "with j = -log<p, p'> >= 0, and exp(-j) = <p, p'> <= 1: exp(-E j) <= E exp(-j), whose logarithms are the two sides",
            {"convex": "spectrum.power_convex", "means": _FINITE},
        ),
    ),
    assumes=(_SIMPLEX, _FINITE),
    where_false="as an equation: the log form estimates no stability, it is at most the logarithm of one",
)

COSINE = Theorem(
    "regularizer.cosine_every_size",
    "|p|^2 |p'|^2 - <p, p'>^2 = sum over i < j of (p_i p'_j - p_j p'_i)^2 for any number of classes: the cosine of two distributions is 1 where p = "
    "p' alone.",
    "Lagrange's identity; ours for the form",
    (
        "regularizer.cosine_of_two_classes",
        Applied(
            "linearity",
            ("regularizer.cosine_of_two_classes",),
            "the sum over pairs of classes; all terms are 0 where p and p' are proportional, and both sum to 1",
            {"equation": "regularizer.cosine_of_two_classes", "means": _SIMPLEX},
        ),
        "regularizer.cosine",
    ),
    assumes=(_SIMPLEX,),
)

SHARPER = Theorem(
    "regularizer.sharper_than_the_truth",
    "Two classes, labels that are 0 with probability eta in (1/2, 1): every global minimum of cross-entropy + gamma R, S = 1, gamma > 0, the same "
    "output on both inputs, is at p_0 > eta.",
    "ours",
    (
        "regularizer.risk_slope",
        Applied(
            "derivative of one sign",
            ("regularizer.risk_slope",),
            "on [1/2, eta] the slope is at most 0, at eta below 0; R is the same at p_0 and 1 - p_0, where cross-entropy is larger at the smaller "
            "of the two, which is therefore no global minimum",
            {"derivative": "regularizer.risk_slope", "start": _LARGE},
        ),
        "regularizer.overconfidence",
    ),
    assumes=(_LARGE,),
)

HALF = Theorem(
    "regularizer.half_gradient_every_model",
    "grad E <M(X), M(Y)> = 2 E <grad M(X), M(Y)>, the gradient on the clean side alone, for independent tokens of any laws, each kept with "
    "probability q, else redrawn from its own law.",
    "ours",
    (
        "spectrum.efron_stein_product_measures",
        Applied(
            "linearity",
            ("spectrum.efron_stein_product_measures",),
            "E f(X) g(Y) is the same with f and g exchanged: the two terms of the derivative, f = D M_i and g = M_i, agree",
            {"equation": "spectrum.efron_stein_product_measures", "means": _PARAMETERS},
        ),
        "regularizer.half_gradient",
    ),
    assumes=(LAWS, SQUARES, _PARAMETERS),
    where_false="where X is drawn from a training set: there it lacks the bias of regularizer.half_gradient_bias",
)

GRADIENT = Theorem(
    "regularizer.logit_gradient_every_size",
    "d<p, p'>/dz_k = p_k (p'_k - <p, p'>) for p = softmax(z) of any number C of classes; at uniform p it is (p'_k - 1/C)/C, between -1/C^2 and 1/C, "
    "and that of log<p, p'> is C times as large.",
    "ours (softmax)",
    (
        "regularizer.logit_gradient_any_classes",
        "regularizer.uniform_gradient_any_classes",
        "regularizer.uniform_gradient_log_any_classes",
        "regularizer.logit_gradient",
        "regularizer.uniform_gradient",
        "regularizer.uniform_gradient_log",
    ),
    note="With p' = softmax(h v) it starts at h (v_k - mean v)/C^2: 8e-5 h at C = 113, and 4e-10 h at C = 50000, where float16 ends at "
    "6e-8. A cross-entropy's gradient is 1/C - 1 at the label there, and 1/C at other classes.",
)

THEOREMS = (RANGE, ESTIMATES, OPTIMUM, L2, CENTRED, LOG, COSINE, SHARPER, HALF, GRADIENT)
