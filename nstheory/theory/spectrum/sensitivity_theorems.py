"""Theorems of noise sensitivity: tail bounds, influences, half-spaces, majorities; where a proof is not here, instances and what it lacks."""

from __future__ import annotations

from nstheory.claims.theorem import Applied, Theorem
from nstheory.theory.spectrum.cube_theorems import BINOMIAL, BITS, FINITE, TERMS, WEIGHTS

__all__ = ["THEOREMS"]

_BOOK = "O'Donnell, Analysis of Boolean Functions"
_SPECTRUM = "the weights W_k are >= 0 and the sums of the measured means are finite"
_DELTA = "0 < delta <= 1/2, f has values +-1, and NS_delta(f) = (1 - Stab_(1-2 delta)(f))/2"
_ZERO = "-x - log(1 - x) is 0 at x = 0"
_DERIVATIVES = (
    "D_i f = (f(x, x_i = 1) - f(x, x_i = -1))/2 has values in {-1, 0, 1} for f with values +-1, and E|D_i f| = Inf_i"
)
_LEVELS = "the integral of r^(|S| - 1) over [0, 1] is 1/|S|, and sum_i D_i counts each S not empty |S| times"
_ENDS = "the form has length 1, and delta = sin(pi t/2)^2"
_GATES = (
    "gates have values +-1, mean 0, weight W_1 <= w in degree 1; those of the first level read bits of their own, those of a later level "
    "gates of their own of the level below"
)
_LEAVES = "the bits of the leaves have correlation rho in [0, 1]"
_CASES = "n >= 2, and Var f > 0"

KOS = Theorem(
    "spectrum.klivans_odonnell_servedio",
    "W_{>= 1/delta} <= 2 NS_delta(f)/(1 - e^-2), for 0 < delta <= 1/2.",
    f"Klivans, O'Donnell and Servedio (2004); {_BOOK}, Prop. 3.3",
    (
        "spectrum.lemma1_every_spectrum",
        "spectrum.logarithm_below_line",
        Applied(
            "derivative of one sign",
            ("spectrum.logarithm_below_line",),
            "log(1 - x) <= -x on [0, 1): (1 - 2 delta)^(1/delta) <= e^-2",
            {"derivative": "spectrum.logarithm_below_line", "start": _ZERO},
            "power",
        ),
        Applied(
            "monotonicity",
            ("spectrum.lemma1_every_spectrum", "power"),
            "Lemma 1 at rho = 1 - 2 delta and T = 1/delta, rounded up: the loss is 2 NS_delta(f), and 1 - rho^T >= 1 - e^-2",
            {"pointwise": "power", "means": _DELTA},
        ),
    ),
    assumes=(_SPECTRUM, _ZERO, _DELTA),
    note="At its rho and T it is Lemma 1 with e^-2 for rho^T, so that Lemma 1 is never the larger there: no rival of its bound, but a form "
    "without rho.",
)

EDGES = Theorem(
    "spectrum.largest_influence",
    "max_i Inf_i >= (9/I'^2) 9^(-I') for I' = I/Var f, f on {-1, 1}^n with values +-1 and Var f > 0.",
    f"Kahn, Kalai and Linial (1988); {_BOOK}, section 9.6",
    (
        "spectrum.hypercontractivity_dual",
        "spectrum.three_values",
        Applied(
            "linearity",
            ("spectrum.hypercontractivity_dual", "spectrum.three_values"),
            "the sum over S of |S| 3^(1-|S|) fhat(S)^2 is that over i of Stab_(1/3)(D_i f) = |T D_i f|_2^2 <= Inf_i^(3/2), m = 2",
            {"equation": "spectrum.three_values", "means": _DERIVATIVES},
            "smoothed",
        ),
        "spectrum.friedgut_coordinate",
        Applied(
            "non-negative series",
            ("smoothed", "spectrum.friedgut_coordinate"),
            "Inf_i^(3/2) <= sqrt(max Inf) Inf_i, in sum sqrt(max Inf) I",
            {"terms": "spectrum.friedgut_coordinate", "weights": WEIGHTS},
            "above",
        ),
        "spectrum.power_convex",
        Applied(
            "jensen",
            ("above", "spectrum.power_convex"),
            "|S| >= 1 and the convexity of 3^-k under the weights fhat(S)^2/Var f: the sum is at least 3 Var f 3^(-I')",
            {"convex": "spectrum.power_convex", "means": FINITE},
        ),
    ),
    assumes=(BITS, TERMS, FINITE, WEIGHTS, _DERIVATIVES),
)

KKL = Theorem(
    "spectrum.kahn_kalai_linial",
    "max_i Inf_i >= 4 Var f log(n)/(11 n) for f on {-1, 1}^n with values +-1, n >= 2.",
    f"Kahn, Kalai and Linial (1988), with the constant of this proof; {_BOOK}, section 9.6",
    (
        "spectrum.largest_influence",
        "spectrum.kkl_exponent",
        "spectrum.kkl_few_influences",
        Applied(
            "monotonicity",
            ("spectrum.largest_influence", "spectrum.kkl_exponent", "spectrum.kkl_few_influences"),
            "if I' >= 4 log(n)/11 the mean influence I/n is large enough; else (9/I'^2) 9^(-I') is, since it falls in I', 9 <= e^(11/5) and "
            "Var f <= 1",
            {"pointwise": "spectrum.kkl_few_influences", "means": _CASES},
        ),
        "spectrum.tribes_influence",
    ),
    assumes=(BITS, TERMS, FINITE, WEIGHTS, _DERIVATIVES, _CASES),
    note="Tribes are within a factor 11/4 of it for the widths of spectrum.tribes_influence.",
)

TALAGRAND = Theorem(
    "spectrum.talagrand_influences",
    "sum_i Inf_i/(1 + log(1/Inf_i)) >= (4/9) Var f for f on {-1, 1}^n with values +-1 and every n; Inf_i = 0 counts as 0.",
    f"Talagrand (1994), with the constant of this proof; {_BOOK}, section 10.3",
    (
        "spectrum.hypercontractivity_below_two",
        "spectrum.three_values",
        Applied(
            "linearity",
            ("spectrum.hypercontractivity_below_two", "spectrum.three_values"),
            "Stab_r(D_i f) = |T_sqrt(r) D_i f|_2^2 <= (E|D_i f|^(1 + r))^(2/(1 + r)) = Inf_i^(2/(1 + r))",
            {"equation": "spectrum.three_values", "means": _DERIVATIVES},
            "smoothed",
        ),
        "spectrum.talagrand_exponent",
        Applied(
            "monotonicity",
            ("smoothed", "spectrum.talagrand_exponent"),
            "Var f is the sum over i of the integral over r in [0, 1] of Stab_r(D_i f), hence at most that of Inf_i e^(-x (1 - r)/2) with "
            "x = log(1/Inf_i), since 2/(1 + r) >= 1 + (1 - r)/2: Inf_i times min(1, 2 (1 - e^(-x/2))/x)",
            {"pointwise": "spectrum.talagrand_exponent", "means": _LEVELS},
            "integrals",
        ),
        "spectrum.talagrand_cases",
        Applied(
            "non-negative series",
            ("integrals", "spectrum.talagrand_cases"),
            "min(1, 2 (1 - e^(-x/2))/x) <= (9/4)/(1 + x): for x <= 5/4 by the 1, for x >= 8 since 8 (1 + x) <= 9 x, and between by the claim",
            {"terms": "spectrum.talagrand_cases", "weights": WEIGHTS},
        ),
        "spectrum.talagrand_tribes",
    ),
    assumes=(BITS, FINITE, WEIGHTS, BINOMIAL, _DERIVATIVES, _LEVELS),
)

BKS = Theorem(
    "spectrum.benjamini_kalai_schramm",
    "If sum_i Inf_i^2 tends to 0 along a sequence of functions with values +-1, their stability at each rho < 1 tends to (E f)^2.",
    "Benjamini, Kalai and Schramm (1999)",
    instances=("spectrum.tribes_sensitivity",),
    missing="the proof; here tribes, whose stability comes down to (E f)^2 as ((1 + rho)/2)^k",
    expected="INSTANCES",
)

BORELL = Theorem(
    "spectrum.borell",
    "E f(X) g(Y) <= Phi2(Phi^-1 E f, Phi^-1 E g; rho) for f and g with values in [0, 1] on R^n and rho in [0, 1): half-spaces are most stable.",
    "Borell (1985); Mossel and Neeman (2015)",
    instances=("spectrum.borell_determinant", "attention.selection_borell"),
    missing="the derivative of E J(P_t f(X), P_t g(Y)) along the heat flow, minus the mean of that matrix's form; here its determinant is 0, exactly",
    expected="INSTANCES",
)

STABLEST = Theorem(
    "spectrum.majority_is_stablest",
    "Stab_rho(f) <= (2/pi) arcsin rho + epsilon for f on {-1, 1}^n with values in [-1, 1], E f = 0 and influences below tau(epsilon, rho), "
    "rho in [0, 1).",
    "Mossel, O'Donnell and Oleszkiewicz (2010)",
    instances=(
        "spectrum.majority_of_three",
        "spectrum.majority_above_limit",
        "spectrum.majority_near_limit",
        "spectrum.half_space_sensitivity",
    ),
    missing="the invariance principle and Borell's theorem; here majorities of up to 21 bits, which come down to the limit",
    expected="INSTANCES",
)

PERES = Theorem(
    "spectrum.peres",
    "NS_delta(f) = arccos(1 - 2 delta)/pi <= sqrt(delta) for the sign of a linear form of Gaussian inputs, delta in [0, 1].",
    "Peres (2004), for half-spaces of the cube, with other constants; Sheppard (1899)",
    (
        "spectrum.half_space_sensitivity",
        "spectrum.half_space_sensitivity_root",
        Applied(
            "monotonicity",
            ("spectrum.half_space_sensitivity", "spectrum.half_space_sensitivity_root"),
            "a linear form of length 1 and its noisy copy are a pair of correlation rho = 1 - 2 delta, and arccos(1 - 2 delta) = pi t",
            {"pointwise": "spectrum.half_space_sensitivity_root", "means": _ENDS},
        ),
    ),
    assumes=(_ENDS,),
    where_false="as a statement on the cube, where the constant is another one",
)

HIERARCHY = Theorem(
    "spectrum.hierarchy_every_depth",
    "A tree of L levels of gates {-1, 1}^k -> {-1, 1}, any k, of mean 0 and with weight at most w in degree 1, each bit read once, has "
    "0 <= Stab_rho <= rho (w + (1 - w) rho)^L, rho in [0, 1].",
    "Li and Mossel (2025), with other constants",
    (
        "spectrum.redraw_any_law",
        Applied(
            "tensorisation",
            ("spectrum.redraw_any_law",),
            "the inputs of a gate are independent pairs of balanced bits of correlations c_i in [0, rho]; such a pair is a bit and its copy, kept "
            "with probability c_i, else redrawn: E g(u) g(v) = sum_S ghat(S)^2 prod_(i in S) c_i >= 0, and the outputs are balanced bits again",
            {"coordinate": "spectrum.redraw_any_law", "independent": _GATES},
            "one gate",
        ),
        "spectrum.hierarchy_level",
        Applied(
            "non-negative series",
            ("one gate", "spectrum.hierarchy_level"),
            "with c <= rho the largest c_i, sets of one input give at most c, those of more at most c rho: the outputs have correlation at most "
            "c (W_1 + (1 - W_1) rho), which rises with W_1",
            {"terms": "spectrum.hierarchy_level", "weights": WEIGHTS},
            "one level",
        ),
        Applied(
            "induction",
            ("one level",),
            "the largest correlation starts at rho and falls by the factor w + (1 - w) rho with every level",
            {"base": _LEAVES, "step": "one level"},
        ),
    ),
    assumes=(BITS, WEIGHTS, _GATES, _LEAVES),
    where_false="for w = 1, where it says rho: a gate of degree 1 with values +-1 is one of its inputs, up to the sign",
    note="spectrum.hierarchy_of_majorities iterates the polynomial of one gate.",
)

THEOREMS = (
    KOS,
    EDGES,
    KKL,
    PERES,
    BORELL,
    STABLEST,
    TALAGRAND,
    BKS,
    HIERARCHY,
)
