"""Theorems of noise sensitivity: tail bounds, influences, half-spaces, majorities; where a proof is not here, instances and what it lacks."""

from __future__ import annotations

from nstheory.claims.theorem import Applied, Theorem
from nstheory.theory.gaussian_dimensions import COORDINATES
from nstheory.theory.gaussian_theorems import ENTIRE, NORM, WEAK
from nstheory.theory.spectrum.cube_theorems import BITS, DERIVATIVES, FINITE, TERMS, WEIGHTS

__all__ = ["THEOREMS"]

_BOOK = "O'Donnell, Analysis of Boolean Functions"
_SPECTRUM = "the weights W_k are >= 0 and the sums of the measured means are finite"
_DELTA = "0 < delta <= 1/2, f has values +-1, and NS_delta(f) = (1 - Stab_(1-2 delta)(f))/2"
_ZERO = "-x - log(1 - x) is 0 at x = 0"
_FLOW = "f > 0, so that g = T_(e^-t) f > 0, which is f at t = 0 and has slope -L g, L g = sum_S |S| ghat(S) x^S; E h L g = sum_i E D_i h D_i g"
_SLOPES = "0 < y < x, where powers have bounded slopes"
_MEAN = "T_rho f is a mean of values of f at each point"
_SMOOTH = "f has bounded continuous derivatives and 0 < c <= f <= C; so have T_rho f and its powers, and grad T_rho f = rho T_rho grad f"
_INTERPOLATION = "T_1 f = f, T_0 f = E f, and E T_rho F = E F"
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
            {"equation": "spectrum.three_values", "means": DERIVATIVES},
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
    assumes=(BITS, TERMS, FINITE, WEIGHTS, DERIVATIVES),
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
    assumes=(BITS, TERMS, FINITE, WEIGHTS, DERIVATIVES, _CASES),
    note="Tribes are within a factor 11/4 of it for the widths of spectrum.tribes_influence.",
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

REVERSE = Theorem(
    "spectrum.reverse_small_sets",
    "P(X in A, Y in B) >= mu^(2/(1 - rho)) for A and B of measure at least mu and noisy bits of correlation rho in [0, 1).",
    "Borell (1982); Mossel, O'Donnell, Regev, Steif and Sudakov (2006), in a weaker form",
    instances=("spectrum.reverse_small_sets_half_lines",),
    missing="the reverse two-point inequality; here opposite half-lines in Gaussian space",
    expected="INSTANCES",
)

LOG_SOBOLEV = Theorem(
    "spectrum.log_sobolev",
    "Ent f^2 <= 2 I(f) for f on {-1, 1}^n, Ent F = E F log F - E F log E F, I(f) = sum_i E|D_i f|^2.",
    f"Gross (1975); {_BOOK}, section 10.1",
    (
        "spectrum.log_sobolev_third_derivative",
        "spectrum.log_sobolev_third_sign",
        Applied(
            "derivative of one sign",
            ("spectrum.log_sobolev_third_derivative", "spectrum.log_sobolev_third_sign"),
            "three times, from s = 0: Ent (1 + s x)^2 <= 2 s^2 on [0, 1), and at 1 by continuity",
            {"derivative": "spectrum.log_sobolev_third_sign", "start": "spectrum.log_sobolev_third_derivative"},
            "1 + s x",
        ),
        Applied(
            "linearity",
            ("1 + s x",),
            "one bit: (a + b x)^2 = (b + a x)^2 is, in law, c^2 (1 + s x)^2 with c the larger of |a|, |b|, and Ent c^2 F = c^2 Ent F: "
            "Ent (a + b x)^2 <= 2 min(a^2, b^2) <= 2 b^2",
            {"equation": "1 + s x", "means": FINITE},
            "one bit",
        ),
        Applied(
            "tensorisation",
            ("one bit",),
            "Ent f^2 is at most the sum of the means of its entropies in one bit each, and b is D_i f there",
            {"coordinate": "one bit", "independent": BITS},
        ),
    ),
    assumes=(BITS, FINITE),
    note="In Gaussian space exponentials meet it with equality (spectrum.log_sobolev_exponentials).",
)

HYPERCONTRACTIVITY = Theorem(
    "spectrum.hypercontractivity",
    "|T_rho f|_q <= |f|_p for f on {-1, 1}^n, every n, all real 1 < p <= q and 0 <= rho <= sqrt((p - 1)/(q - 1)); the same as "
    "|E f T_rho g| <= |f|_p |g|_r for r = q/(q - 1), rho = sqrt((p - 1)(r - 1)), by Hoelder.",
    f"Bonami (1970); Beckner (1975); the proof Gross (1975); {_BOOK}, sections 9.4 and 10.1",
    (
        "spectrum.log_sobolev",
        "spectrum.norm_slope",
        Applied(
            "linearity",
            ("spectrum.norm_slope",),
            "with g = T_(e^-t) f and q = 1 + (p - 1) e^(2t): d/dt log|g|_q = (q'/q^2 Ent g^q - E g^(q-1) L g)/E g^q",
            {"equation": "spectrum.norm_slope", "means": _FLOW},
            "slope",
        ),
        "spectrum.power_slopes",
        Applied(
            "cauchy-schwarz",
            ("spectrum.power_slopes",),
            "(x^(q/2) - y^(q/2))^2 <= (x - y) q^2/(4 (q - 1)) (x^(q-1) - y^(q-1)) for 0 < y < x: the left is the square of an integral of slopes "
            "over [y, x], and both sides are homogeneous, so that x = 1 will do",
            {"squares": _SLOPES},
            "two values",
        ),
        Applied(
            "monotonicity",
            ("two values",),
            "I(g^(q/2)) <= q^2/(4 (q - 1)) sum_i E D_i g^(q-1) D_i g = q^2/(4 (q - 1)) E g^(q-1) L g, value by value",
            {"pointwise": "two values", "means": FINITE},
            "energy",
        ),
        Applied(
            "derivative of one sign",
            ("slope", "energy", "spectrum.log_sobolev"),
            "Ent g^q <= 2 I(g^(q/2)) and q' = 2 (q - 1): the slope is <= 0, so that |T_rho f|_q <= |f|_p at rho = e^-t for f > 0",
            {"derivative": "energy", "start": _FLOW},
            "positive",
        ),
        Applied(
            "monotonicity",
            ("positive",),
            "|T_rho f| <= T_rho (|f| + h), h > 0 small; a smaller rho puts one more T before it, which raises no norm",
            {"pointwise": _MEAN, "means": FINITE},
        ),
    ),
    assumes=(BITS, FINITE, _FLOW, _SLOPES, _MEAN),
    note="With p = 2 or q = 2 it has a second proof (spectrum.hypercontractivity_below_two, spectrum.hypercontractivity_above_two).",
)

LOG_SOBOLEV_GAUSSIAN = Theorem(
    "spectrum.log_sobolev_gaussian",
    "Ent f(g)^2 <= 2 E|grad f(g)|^2 for standard normal g in R^n and f with bounded continuous derivatives, 0 < c <= f <= C.",
    "Gross (1975); the proof by interpolation is Bakry and Emery's (1985)",
    (
        "gaussian.slope_of_the_stability",
        Applied(
            "linearity",
            ("gaussian.slope_of_the_stability",),
            "by polarisation d/drho E F(X) h(Y) = E <grad F, T_rho grad h>; with F = 1 + log T_rho h, h = f^2, the slope of E T_rho h log T_rho h is "
            "rho E |T_rho grad h|^2/T_rho h",
            {"equation": "gaussian.slope_of_the_stability", "means": _SMOOTH},
            "slope",
        ),
        Applied(
            "cauchy-schwarz",
            ("slope",),
            "|T_rho grad h|^2 <= T_rho h T_rho (|grad h|^2/h), and |grad h|^2/h = 4 |grad f|^2",
            {"squares": _SMOOTH},
            "inside",
        ),
        Applied(
            "monotonicity",
            ("slope", "inside"),
            "the slope is at most 4 rho E|grad f|^2, since E T_rho F = E F",
            {"pointwise": "inside", "means": _SMOOTH},
            "growth",
        ),
        Applied(
            "derivative of one sign",
            ("growth",),
            "2 rho^2 E|grad f|^2 - E T_rho h log T_rho h does not fall from rho = 0 to 1: its ends are -E h log E h and 2 E|grad f|^2 - E h log h",
            {"derivative": "growth", "start": _INTERPOLATION},
        ),
        "spectrum.log_sobolev_exponentials",
    ),
    assumes=(ENTIRE, WEAK, NORM, COORDINATES, _SMOOTH, _INTERPOLATION),
    note="Exponentials meet it with equality. Every f with square-integrable derivatives has it too, by Fatou's lemma, which is no rule here.",
)

NELSON = Theorem(
    "spectrum.hypercontractivity_gaussian",
    "|T_rho f|_q <= |f|_p in Gaussian space R^n for f with bounded continuous derivatives, 0 < c <= f <= C, all real 1 < p <= q and "
    "rho = sqrt((p - 1)/(q - 1)).",
    "Nelson (1973); the proof Gross (1975)",
    (
        "spectrum.log_sobolev_gaussian",
        "spectrum.norm_slope",
        "gaussian.slope_of_the_stability",
        Applied(
            "linearity",
            ("spectrum.norm_slope", "gaussian.slope_of_the_stability"),
            "with g = T_(e^-t) f and q = 1 + (p - 1) e^(2t) the slope of E F g in t is -E <grad F, grad g>, so that E g^(q-1) L g = "
            "(q - 1) E g^(q-2) |grad g|^2 = 4 (q - 1)/q^2 E|grad g^(q/2)|^2: d/dt log|g|_q = (q' Ent g^q - 4 (q - 1) E|grad g^(q/2)|^2)/(q^2 E g^q)",
            {"equation": "spectrum.norm_slope", "means": _SMOOTH},
            "slope",
        ),
        Applied(
            "derivative of one sign",
            ("slope", "spectrum.log_sobolev_gaussian"),
            "Ent g^q <= 2 E|grad g^(q/2)|^2 and q' = 2 (q - 1): the slope is <= 0",
            {"derivative": "spectrum.log_sobolev_gaussian", "start": _INTERPOLATION},
        ),
    ),
    assumes=(ENTIRE, WEAK, NORM, COORDINATES, _SMOOTH, _INTERPOLATION),
    note="Every f in L^p has it, by continuity; here f is bounded away from 0.",
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
    BKS,
    REVERSE,
    LOG_SOBOLEV,
    HYPERCONTRACTIVITY,
    LOG_SOBOLEV_GAUSSIAN,
    NELSON,
    HIERARCHY,
)
