"""Theorems on spectra: each is a certificate for one degree, summed with the weights."""

from __future__ import annotations

from nstheory.claims.theorem import Applied, Theorem
from nstheory.theory.gaussian_theorems import ENTIRE, L2, NORM, PAIRING, WEAK
from nstheory.theory.spectrum import cube_theorems, log_sobolev, sensitivity_theorems

__all__ = ["SPECTRUM", "THEOREMS"]

SPECTRUM = "the weights W_k are >= 0 and the sums of the measured means are finite"
_START = "rho^0 = 1"
_ABOVE = "c(k) >= 1 for k >= T and c(k) >= 0 for k < T"

LEMMA1 = Theorem(
    "spectrum.lemma1_every_spectrum",
    "W_{>=T} <= delta/(1 - rho^T) for delta = sum_k (1 - rho^k) W_k, rho in [0, 1) and T >= 1; and for rho > 0 W_{>=T} <= epsilon "
    "where delta < epsilon <= 1 and T >= log_{1/rho}(1/(1 - delta/epsilon)).",
    "paper, Lemma 1, as publicly reported, corrected",
    (
        "spectrum.lemma1_certificate",
        Applied(
            "non-negative series",
            ("spectrum.lemma1_certificate",),
            "(1 - rho^T) W_{>=T} <= delta: degrees k >= T pay at least 1 - rho^T, those below at least 0 (the case a = 1)",
            {"terms": "spectrum.lemma1_certificate", "weights": SPECTRUM},
        ),
        "spectrum.lemma1_threshold",
    ),
    assumes=(SPECTRUM,),
    where_false="at rho = 1, where nothing is lost and the right side is 0/0",
)

INFLUENCE = Theorem(
    "spectrum.influence_tail_every_spectrum",
    "W_{>=T} <= I/T for I = sum_k k W_k and T >= 1.",
    "O'Donnell, Analysis of Boolean Functions, Prop. 3.2; paper, section 3, as publicly reported",
    (
        "spectrum.influence_certificate",
        Applied(
            "non-negative series",
            ("spectrum.influence_certificate",),
            "T W_{>=T} <= sum_k k W_k: degrees below T pay at least 0",
            {"terms": "spectrum.influence_certificate", "weights": SPECTRUM},
        ),
    ),
    assumes=(SPECTRUM,),
)

LINE = Theorem(
    "spectrum.power_line_every_degree",
    "1 - rho^k <= k (1 - rho) for rho in [-1, 1] and all degrees k >= 0.",
    "Bernoulli",
    (
        "spectrum.power_line",
        "spectrum.power_line_step",
        "spectrum.power_line_step_sign",
        Applied(
            "induction",
            ("spectrum.power_line", "spectrum.power_line_step", "spectrum.power_line_step_sign"),
            "the slack is 0 at k = 0 and k = 1, and grows from k to k + 1 by (1 - rho)(1 - rho^k), a product of numbers >= 0",
            {"base": "spectrum.power_line", "step": "spectrum.power_line_step"},
        ),
    ),
    assumes=(_START,),
)

CHORD = Theorem(
    "spectrum.power_chord_every_degree",
    "k (1 - rho) rho^(k-1) <= 1 - rho^k for rho in [0, 1] and all degrees k >= 1.",
    "ours",
    (
        "spectrum.power_chord",
        "spectrum.power_chord_step",
        "spectrum.power_line_step_sign",
        Applied(
            "induction",
            ("spectrum.power_chord", "spectrum.power_chord_step", "spectrum.power_line_step_sign"),
            "the slack at k + 1 is rho times that at k, plus (1 - rho)(1 - rho^k), both >= 0",
            {"base": "spectrum.power_chord", "step": "spectrum.power_chord_step"},
        ),
    ),
)

BEATS = Theorem(
    "spectrum.noise_beats_influence_every_spectrum",
    "T rho^(T-1) delta(rho) <= (1 - rho^T) I for rho in [0, 1] and T >= 1: on (0, 1) Lemma 1's bound is at most rho^(1-T) I/T, and its "
    "infimum over rho at most I/T.",
    "ours (the paper claims it from experiments, as publicly reported)",
    (
        "spectrum.power_line_every_degree",
        Applied(
            "non-negative series",
            ("spectrum.power_line_every_degree",),
            "T rho^(T-1) delta(rho) <= T rho^(T-1) (1 - rho) I, with the weights T rho^(T-1) W_k",
            {"terms": "spectrum.power_line_every_degree", "weights": SPECTRUM},
            "line",
        ),
        "spectrum.power_chord_every_degree",
        Applied(
            "non-negative series",
            ("line", "spectrum.power_chord_every_degree"),
            "T rho^(T-1) (1 - rho) I <= (1 - rho^T) I: one term, with the weight I",
            {"terms": "spectrum.power_chord_every_degree", "weights": SPECTRUM},
        ),
    ),
    assumes=(_START, SPECTRUM),
    where_false="at a fixed rho: for W_k = (1/5)(4/5)^k and T = 15 Lemma 1 at rho = .99 gives .2748, influence .2667 (spectrum.lp_figures)",
)

DUALITY = Theorem(
    "spectrum.lp_tail_every_spectrum",
    "W_{>=15} <= y_0 sum_k W_k + y_1 W_0 + sum_i y_i Stab_(rho_i) for the certificate's nine multipliers y, whatever the spectrum.",
    "ours (weak duality)",
    (
        "spectrum.lp_dominates",
        "spectrum.lp_dominates_beyond",
        Applied(
            "weak duality",
            ("spectrum.lp_dominates", "spectrum.lp_dominates_beyond"),
            "the bound: degrees up to 100 are dominated by the first claim; beyond, the second leaves out multipliers >= 0, which only add",
            {"dominates": "spectrum.lp_dominates", "weights": SPECTRUM},
        ),
    ),
    assumes=(SPECTRUM,),
)

STRICT = Theorem(
    "spectrum.noise_strictly_better_every_spectrum",
    "A spectrum of finitely many degrees with sum_k k^2 W_k > T sum_k k W_k: some rho < 1 makes Lemma 1's bound smaller than I/T.",
    "ours",
    (
        "spectrum.noise_strictly_better_any_degree",
        Applied(
            "linearity",
            ("spectrum.noise_strictly_better_any_degree",),
            "the bound at rho = 1 - h is I/T at h = 0, with slope sum_k W_k k (T - k)/(2T), which is negative",
            {"equation": "spectrum.noise_strictly_better_any_degree", "means": SPECTRUM},
        ),
        "spectrum.noise_strictly_better",
    ),
    assumes=(SPECTRUM,),
)

WEAK_DUALITY = Theorem(
    "spectrum.weak_duality_every_certificate",
    "W_{>=T} <= sum_j y_j m_j for the measured means m_j = sum_k a_j(k) W_k of a spectrum and any multipliers y whose function "
    "c(k) = sum_j y_j a_j(k) is at least 1 at every degree k >= T and at least 0 below.",
    "Boyd and Vandenberghe, Convex Optimization, section 5.2",
    (
        "spectrum.duality_term",
        Applied(
            "weak duality",
            ("spectrum.duality_term",),
            "W_{>=T} = sum_k 1[k >= T] W_k <= sum_k c(k) W_k = sum_j y_j m_j, the last by interchange of a finite and a convergent sum",
            {"dominates": _ABOVE, "weights": SPECTRUM},
        ),
    ),
    assumes=(SPECTRUM, _ABOVE),
    note="Lemma 1 is c(k) = (1 - rho^k)/(1 - rho^T), the influence bound c(k) = k/T; spectrum.lp_dominates proves one c with nine multipliers, "
    "and nstheory check-certificate proves whichever it is given.",
)

LEMMA1_FUNCTIONS = Theorem(
    "spectrum.lemma1_every_function",
    "W_{>=T} <= (E f^2 - Stab_rho(f))/(1 - rho^T) for f in L^2 of a standard normal, rho in [0, 1) and T >= 1.",
    "paper, Lemma 1, as publicly reported, corrected",
    ("gaussian.stability_of_every_function", "spectrum.lemma1_every_spectrum"),
    assumes=(ENTIRE, L2, PAIRING, SPECTRUM),
)

SPECTRAL_JENSEN = Theorem(
    "spectrum.stability_above_influence",
    "sum over k >= 1 of rho^k W_k >= V rho^(I/V) for V = sum over k >= 1 of W_k > 0, I = sum_k k W_k and rho in (0, 1]: "
    "Stab_rho(f) - (E f)^2 >= Var f rho^(E f'(X)^2/Var f) for f of a standard normal.",
    "ours; Jensen's inequality for the spectral sample of O'Donnell, Analysis of Boolean Functions, section 2.4",
    (
        "spectrum.power_convex",
        Applied(
            "jensen",
            ("spectrum.power_convex",),
            "the mean of rho^k under the weights W_k/V is at least rho to their mean degree, I/V",
            {"convex": "spectrum.power_convex", "means": SPECTRUM},
            "mean degree",
        ),
        "gaussian.stability_of_every_function",
        "gaussian.influence_of_every_function",
        Applied(
            "linearity",
            ("mean degree", "gaussian.stability_of_every_function", "gaussian.influence_of_every_function"),
            "for f of a standard normal with a weak derivative of finite second moment: W_0 = (E f)^2, V = Var f and I = E f'(X)^2",
            {"equation": "gaussian.influence_of_every_function", "means": WEAK},
        ),
    ),
    assumes=(SPECTRUM, ENTIRE, L2, PAIRING, WEAK, NORM),
)

THEOREMS = (
    LEMMA1,
    LEMMA1_FUNCTIONS,
    INFLUENCE,
    LINE,
    CHORD,
    BEATS,
    STRICT,
    WEAK_DUALITY,
    DUALITY,
    SPECTRAL_JENSEN,
    *cube_theorems.THEOREMS,
    *sensitivity_theorems.THEOREMS,
    *log_sobolev.THEOREMS,
)
