"""Theorems on spectra: each is a certificate for one degree, summed with the weights; and what is known of juntas."""

from __future__ import annotations

from nstheory.claims.theorem import Applied, Theorem

__all__ = ["SPECTRUM", "THEOREMS"]

SPECTRUM = "the weights W_k are >= 0 and the sums of the measured means are finite"
_START = "rho^0 = 1"
_BITS = "the bits are independent and uniform"

LEMMA1 = Theorem(
    "spectrum.lemma1_every_spectrum",
    "W_{>=T} <= delta/(1 - rho^T) for delta = sum_k (1 - rho^k) W_k, rho in [0, 1) and T >= 1; and W_{>=T} <= epsilon where "
    "delta < epsilon <= 1 and T >= log_{1/rho}(1/(1 - delta/epsilon)).",
    "paper, Lemma 1, corrected",
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
    "1 - rho^k <= k (1 - rho) for rho in [0, 1] and all degrees k >= 0.",
    "Bernoulli",
    (
        "spectrum.power_line",
        "spectrum.power_line_step",
        Applied(
            "induction",
            ("spectrum.power_line", "spectrum.power_line_step"),
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
        Applied(
            "induction",
            ("spectrum.power_chord", "spectrum.power_chord_step"),
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

PRODUCT = Theorem(
    "spectrum.product_space_every_function",
    "On [U]^n with tokens kept with probability q, else redrawn, E f(x) f(y) = sum_S q^|S| E f_S^2 with the Efron-Stein parts f_S.",
    "Efron and Stein (1981); O'Donnell, Analysis of Boolean Functions, section 8.3",
    instances=("spectrum.product_space", "spectrum.product_space_cube"),
    missing="one coordinate for symbolic U, and tensorisation; here [2]^2, [3]^2 and {0, 1}^3",
    expected="INSTANCES",
)

BONAMI = Theorem(
    "spectrum.bonami_four",
    "E (T_rho f)^4 <= (E f^2)^2 at rho = 1/sqrt 3, for f on {-1, 1}^n and every n.",
    "Bonami (1970); O'Donnell, Analysis of Boolean Functions, section 9.1",
    (
        "spectrum.friedgut_two_point",
        Applied(
            "tensorisation",
            ("spectrum.friedgut_two_point",),
            "the inequality for n bits, one after the other, with Minkowski's inequality in L^2 between them",
            {"coordinate": "spectrum.friedgut_two_point", "independent": _BITS},
        ),
    ),
    assumes=(_BITS,),
)

FRIEDGUT = Theorem(
    "spectrum.friedgut_junta",
    "Friedgut: f on {-1, 1}^n with values +-1 and total influence I is epsilon-concentrated on at most 4 I^3 9^(k-1)/epsilon^2 "
    "coordinates, k + 1 >= 2I/epsilon.",
    "Friedgut (1998); O'Donnell, Analysis of Boolean Functions, section 9.6",
    instances=("spectrum.friedgut", "spectrum.friedgut_level", "spectrum.friedgut_two_bits"),
    missing="the level inequality on n bits, from spectrum.bonami_four by duality; here it is checked on two bits, and the two bounds are summed",
    expected="INSTANCES",
)

GEOMETRIC = Theorem(
    "spectrum.geometric_influence_monotone_sets",
    "sum_i I_i >= (3/2) Var 1_A for the geometric influences I_i of a monotone set A in Gaussian space.",
    "Keller, Mossel and Sen (2012), whose constants are not explicit",
    instances=("spectrum.geometric_influence",),
    missing="half-lines beyond |t| = 6, and Efron-Stein over the fibres; here one half-line",
    expected="INSTANCES",
)

THEOREMS = (LEMMA1, INFLUENCE, LINE, CHORD, BEATS, DUALITY, PRODUCT, BONAMI, FRIEDGUT, GEOMETRIC)
