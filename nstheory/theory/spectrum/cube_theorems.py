"""Theorems of product spaces: Efron-Stein for any laws, hypercontractivity and what follows of it, Friedgut, monotone sets."""

from __future__ import annotations

from nstheory.claims.theorem import Applied, Theorem
from nstheory.theory.tokens import LAWS, SQUARES

__all__ = ["BINOMIAL", "BITS", "FINITE", "TERMS", "THEOREMS", "WEIGHTS"]

_BOOK = "O'Donnell, Analysis of Boolean Functions"
BITS = "the bits are independent and uniform"
TERMS = "a^(2(m-j)) b^(2j) >= 0, and the sums are finite"
FINITE = "the cube has finitely many points, and every moment is finite"
WEIGHTS = "the squares of Walsh coefficients are >= 0, and finitely many"
BINOMIAL = "(1 + y)^p is its binomial series for |y| < 1, and E |1 + b x|^p is continuous in b"
_OUTSIDE = "every set that is not in J contains a coordinate outside of J, and D_i f with values in {-1, 0, 1} has E|D_i f| = Inf_i"
_PARTS = "E f_S^2 >= 0, and finitely many"
_HALF_LINES = "the fibres of A are {x_i <= t_i}, t_i in [-oo, oo], up to the direction of the axis"
_ENDS = "phi(t)/t and 1 - Phi(t) tend to 0, and both sides are even in t"

PRODUCT_MEASURES = Theorem(
    "spectrum.efron_stein_product_measures",
    "For x with independent coordinates of any laws, y each kept with probability q, else redrawn from its own law: E f(x) g(y) = "
    "sum_S q^|S| E f_S g_S with the Efron-Stein parts f_S = sum over R within S of (-1)^(|S| - |R|) E[f | x_R], for f and g in L^2.",
    f"Efron and Stein (1981); {_BOOK}, sections 8.3 and 8.4",
    (
        "spectrum.redraw_three_values",
        "spectrum.redraw_any_law",
        Applied(
            "linearity",
            ("spectrum.redraw_any_law",),
            "in one coordinate, the others fixed, noise leaves E_i f and multiplies f - E_i f by q; the pairing of the two is 0, for E_i is a "
            "projection, and self-adjoint (q = 0: both sides are E f E g)",
            {"equation": "spectrum.redraw_any_law", "means": SQUARES},
            "one coordinate",
        ),
        Applied(
            "tensorisation",
            ("one coordinate",),
            "the product of E_i + q (1 - E_i) over the coordinates is the sum over S of q^|S| times the projection on f_S, the product of 1 - E_i "
            "in S and E_i outside",
            {"coordinate": "one coordinate", "independent": LAWS},
        ),
        "spectrum.product_measure",
    ),
    assumes=(LAWS, SQUARES),
)

PRODUCT = Theorem(
    "spectrum.product_space_every_function",
    "On [U]^n with tokens kept with probability q, else redrawn, E f(x) f(y) = sum_S q^|S| E f_S^2 with the Efron-Stein parts f_S.",
    f"Efron and Stein (1981); {_BOOK}, section 8.3",
    ("spectrum.efron_stein_product_measures", "spectrum.product_space", "spectrum.product_space_cube"),
    assumes=(LAWS, SQUARES),
)

EFRON_STEIN = Theorem(
    "spectrum.efron_stein_inequality",
    "Var f <= sum_i E Var_i f for f in L^2 of independent coordinates of any laws, Var_i the variance over x_i alone.",
    "Efron and Stein (1981); Steele (1986)",
    (
        "spectrum.efron_stein_product_measures",
        "spectrum.influence_certificate",
        Applied(
            "non-negative series",
            ("spectrum.efron_stein_product_measures", "spectrum.influence_certificate"),
            "Var f = sum over S not empty of E f_S^2, and sum_i E Var_i f = sum_S |S| E f_S^2: 1 <= |S| with t = 1",
            {"terms": "spectrum.influence_certificate", "weights": _PARTS},
        ),
    ),
    assumes=(LAWS, SQUARES, _PARTS),
)

BONAMI = Theorem(
    "spectrum.bonami_four",
    "E (T_rho f)^4 <= (E f^2)^2 at rho = 1/sqrt 3, for f on {-1, 1}^n and every n.",
    f"Bonami (1970); {_BOOK}, sections 9.1 and 9.2",
    (
        "spectrum.friedgut_two_point",
        Applied(
            "tensorisation",
            ("spectrum.friedgut_two_point",),
            "the inequality for n bits, one after the other, with Minkowski's inequality in L^2 between them",
            {"coordinate": "spectrum.friedgut_two_point", "independent": BITS},
        ),
    ),
    assumes=(BITS,),
)

EVEN = Theorem(
    "spectrum.hypercontractivity_even",
    "E (T_rho f)^(2m) <= (E f^2)^m at rho = 1/sqrt(2m - 1), for f on {-1, 1}^n, every n and every m >= 1.",
    f"Bonami (1970); {_BOOK}, sections 9.3 and 9.4",
    (
        "spectrum.even_coefficients",
        "spectrum.even_coefficients_step",
        Applied(
            "induction",
            ("spectrum.even_coefficients", "spectrum.even_coefficients_step"),
            "C(2m, 2j)/(2m - 1)^j <= C(m, j) for 0 <= j <= m: both are 1 at j = 0, and from j to j + 1 the first grows by no larger factor",
            {"base": "spectrum.even_coefficients", "step": "spectrum.even_coefficients_step"},
            "coefficients",
        ),
        Applied(
            "non-negative series",
            ("coefficients",),
            "one bit: E (a + rho b x)^(2m), the sum of C(2m, 2j) a^(2(m-j)) (rho b)^(2j), is at most (a^2 + b^2)^m",
            {"terms": "coefficients", "weights": TERMS},
            "one bit",
        ),
        Applied(
            "tensorisation",
            ("one bit",),
            "the inequality for n bits, one after the other, with Minkowski's inequality in L^2 between them",
            {"coordinate": "one bit", "independent": BITS},
        ),
    ),
    assumes=(BITS, TERMS),
)

DUAL = Theorem(
    "spectrum.hypercontractivity_dual",
    "|T_rho f|_2 <= |f|_p for p = 2m/(2m - 1) and rho = 1/sqrt(2m - 1), for f on {-1, 1}^n, every n and every m >= 1.",
    f"Bonami (1970); {_BOOK}, sections 9.3 and 9.4",
    (
        "spectrum.hypercontractivity_even",
        Applied(
            "hoelder",
            ("spectrum.hypercontractivity_even",),
            "|T f|_2^2 = E f T T f <= |f|_p |T T f|_(2m) <= |f|_p |T f|_2, since T is self-adjoint and 1/p + 1/(2m) = 1",
            {"moments": FINITE},
        ),
    ),
    assumes=(BITS, TERMS, FINITE),
)

BELOW_TWO = Theorem(
    "spectrum.hypercontractivity_below_two",
    "|T_rho f|_2 <= |f|_p at rho = sqrt(p - 1) for f on {-1, 1}^n, every n and every real p in (1, 2].",
    f"Bonami (1970); {_BOOK}, sections 9.4 and 10.1",
    (
        "spectrum.power_convex",
        Applied(
            "jensen",
            ("spectrum.power_convex",),
            "(1 + y)^c <= 1 + c y for y >= 0 and c in [0, 1]: e^-j at j = 0 with chance c and j = log(1 + y) else, times 1 + y",
            {"convex": "spectrum.power_convex", "means": FINITE},
            "start",
        ),
        "spectrum.real_coefficients_step",
        Applied(
            "induction",
            ("spectrum.real_coefficients_step",),
            "C(p, 2k) >= 0 for k >= 1: C(p, 2) = p (p - 1)/2, a step of the claim, and from k to k + 1 it is multiplied by a factor of at least "
            "s (1 + s) >= 0 over (2k + 1)(2k + 2), s = 2 - p",
            {"base": "spectrum.real_coefficients_step", "step": "spectrum.real_coefficients_step"},
            "coefficients",
        ),
        Applied(
            "non-negative series",
            ("start", "coefficients"),
            "one bit, |b| <= |a| = 1: (1 + rho^2 b^2)^(p/2) <= 1 + (p/2)(p - 1) b^2 <= sum_k C(p, 2k) b^(2k) = E |1 + b x|^p",
            {"terms": "coefficients", "weights": BINOMIAL},
            "half",
        ),
        "spectrum.two_point_exchange",
        Applied(
            "monotonicity",
            ("half", "spectrum.two_point_exchange"),
            "one bit, |a| < |b|: |a + b x| = |b + a x|, and a^2 + rho^2 b^2 <= b^2 + rho^2 a^2",
            {"pointwise": "spectrum.two_point_exchange", "means": FINITE},
            "one bit",
        ),
        Applied(
            "tensorisation",
            ("one bit",),
            "the inequality for n bits, one after the other, with Minkowski's inequality in L^(2/p) between them",
            {"coordinate": "one bit", "independent": BITS},
        ),
    ),
    assumes=(BITS, FINITE, BINOMIAL),
    note="At p = 1 the right side is |f|_1, the left |E f|.",
)

ABOVE_TWO = Theorem(
    "spectrum.hypercontractivity_above_two",
    "|T_rho f|_q <= |f|_2 at rho = 1/sqrt(q - 1) for f on {-1, 1}^n, every n and every real q >= 2.",
    f"Bonami (1970); {_BOOK}, section 9.4",
    (
        "spectrum.hypercontractivity_below_two",
        Applied(
            "hoelder",
            ("spectrum.hypercontractivity_below_two",),
            "E g T f = E f T g <= |f|_2 |T g|_2 <= |f|_2 |g|_p for every g, 1/p + 1/q = 1: p - 1 = 1/(q - 1), and g = sign(T f) |T f|^(q - 1) has "
            "E g T f = |T f|_q |g|_p",
            {"moments": FINITE},
        ),
    ),
    assumes=(BITS, FINITE, BINOMIAL),
)

SMALL_SETS = Theorem(
    "spectrum.small_set_expansion",
    "Stab_rho(1_A) <= mu(A)^(2/(1 + rho)) for A in {-1, 1}^n, every n, and every rho in (0, 1].",
    f"Kahn, Kalai and Linial (1988); {_BOOK}, section 9.5",
    (
        "spectrum.hypercontractivity_below_two",
        "spectrum.three_values",
        "spectrum.small_set_exponent",
        Applied(
            "linearity",
            ("spectrum.hypercontractivity_below_two", "spectrum.three_values", "spectrum.small_set_exponent"),
            "Stab_rho(1_A) = |T_sqrt(rho) 1_A|_2^2 <= |1_A|_p^2, E 1_A^p = mu(A), p = 1 + rho, and 2/p = (2x - 1)/x at rho = 1/(2x - 1)",
            {"equation": "spectrum.three_values", "means": FINITE},
        ),
    ),
    assumes=(BITS, FINITE, BINOMIAL),
    note="At rho = 0 the stability is mu(A)^2, and both sides are equal.",
)

LEVEL = Theorem(
    "spectrum.level_inequality",
    "sum over |S| <= k of ghat(S)^2 <= (2m - 1)^k (E|g|)^((2m-1)/m) for g on {-1, 1}^n with values in {-1, 0, 1}, every n, k >= 0 and real m >= 1: "
    "3^k (E|g|)^(3/2) at m = 2.",
    f"Kahn, Kalai and Linial (1988); Friedgut (1998); {_BOOK}, sections 9.5 and 9.6",
    (
        "spectrum.hypercontractivity_below_two",
        "spectrum.three_values",
        Applied(
            "linearity",
            ("spectrum.hypercontractivity_below_two", "spectrum.three_values"),
            "sum_S rho^(2|S|) ghat(S)^2 = |T_rho g|_2^2 <= (E|g|^p)^(2/p) = (E|g|)^((2m-1)/m)",
            {"equation": "spectrum.three_values", "means": FINITE},
            "whole",
        ),
        "spectrum.lemma1_certificate",
        Applied(
            "non-negative series",
            ("whole", "spectrum.lemma1_certificate"),
            "rho^(2k) <= rho^(2|S|) for |S| <= k, with a = rho^(2|S|) and b = rho^(2(k-|S|)); degrees above k pay at least 0",
            {"terms": "spectrum.lemma1_certificate", "weights": WEIGHTS},
        ),
        "spectrum.friedgut_level",
        "spectrum.friedgut_level_subcubes",
    ),
    assumes=(BITS, FINITE, WEIGHTS, BINOMIAL),
)

FRIEDGUT = Theorem(
    "spectrum.friedgut_junta",
    "Friedgut: f on {-1, 1}^n with values +-1 and total influence I has weight at most epsilon on the sets that are not within J, a set of at "
    "most 4 I^3 9^(k-1)/epsilon^2 coordinates, 0 < epsilon <= 1, I > 0, k >= 1 and k + 1 >= 2I/epsilon: J holds those with "
    "Inf_i >= delta = (epsilon/(2I))^2 9^(1-k).",
    f"Friedgut (1998); {_BOOK}, section 9.6",
    (
        "spectrum.influence_tail_every_spectrum",
        "spectrum.level_inequality",
        Applied(
            "union bound",
            ("spectrum.level_inequality",),
            "S drawn with probability fhat(S)^2: that |S| <= k and S is not in J is at most as likely as that S contains i, "
            "summed over i outside of J: the weight of D_i f at degrees <= k - 1, at most 3^(k-1) Inf_i^(3/2)",
            {"events": _OUTSIDE},
            "outside",
        ),
        "spectrum.friedgut_coordinate",
        Applied(
            "non-negative series",
            ("outside", "spectrum.friedgut_coordinate"),
            "Inf_i < delta outside of J: at most 3^(k-1) sqrt(delta) sum_i Inf_i = 3^(k-1) sqrt(delta) I",
            {"terms": "spectrum.friedgut_coordinate", "weights": WEIGHTS},
            "low degrees",
        ),
        "spectrum.friedgut",
        "spectrum.friedgut_size",
        Applied(
            "non-negative series",
            ("low degrees", "spectrum.influence_tail_every_spectrum", "spectrum.friedgut", "spectrum.friedgut_size"),
            "degrees above k have at most I/(k+1), and both together are at most epsilon; J has at most I/delta members, whose influences, "
            "each >= delta, add up to at most I",
            {"terms": "spectrum.friedgut", "weights": WEIGHTS},
        ),
        "spectrum.friedgut_two_bits",
    ),
    assumes=(
        BITS,
        FINITE,
        BINOMIAL,
        WEIGHTS,
        _OUTSIDE,
        "the weights W_k are >= 0 and the sums of the measured means are finite",
    ),
)

CROSSING = Theorem(
    "spectrum.geometric_influence_crossing_every_angle",
    "P(X <= t < Y) <= theta phi(t)/sqrt(2 pi) for normals of correlation cos theta, theta in [0, pi] and t real.",
    "ours; Ledoux (1994) for all sets, as gaussian.ledoux_every_set",
    (
        "spectrum.geometric_influence_crossing",
        "spectrum.geometric_influence_rate",
        Applied(
            "derivative of one sign",
            ("spectrum.geometric_influence_crossing", "spectrum.geometric_influence_rate"),
            "the rate in theta is exp(-t^2/(1 + cos theta))/(2 pi) <= exp(-t^2/2)/(2 pi), the rate of the right side",
            {"derivative": "spectrum.geometric_influence_rate", "start": "at theta = 0 both sides are 0, and both are continuous"},
        ),
    ),
    assumes=("at theta = 0 both sides are 0, and both are continuous",),
)  # fmt: skip

GEOMETRIC = Theorem(
    "spectrum.geometric_influence_monotone_sets",
    "sum_i I_i >= (3/2) Var 1_A for the geometric influences I_i = E phi(t_i) of a monotone set A in Gaussian space.",
    "Keller, Mossel and Sen (2012), whose constants are not explicit",
    (
        "spectrum.geometric_influence",
        "spectrum.mills_slope",
        Applied(
            "derivative of one sign",
            ("spectrum.mills_slope",),
            "phi(t)/t falls faster than 1 - Phi(t): 1 - Phi(t) <= phi(t)/t for t >= 1, and (3/2) Phi (1 - Phi) <= phi where |t| >= 3/2",
            {"derivative": "spectrum.mills_slope", "start": _ENDS},
            "far",
        ),
        "spectrum.efron_stein_inequality",
        Applied(
            "monotonicity",
            ("spectrum.geometric_influence", "far", "spectrum.efron_stein_inequality"),
            "(3/2) E Phi(t_i)(1 - Phi(t_i)) <= E phi(t_i), where Phi(t_i)(1 - Phi(t_i)) is Var_i 1_A; the sum over i is at least (3/2) Var 1_A",
            {"pointwise": "spectrum.geometric_influence", "means": _HALF_LINES},
        ),
    ),
    assumes=(LAWS, SQUARES, _PARTS, _HALF_LINES, _ENDS),
)

THEOREMS = (
    PRODUCT_MEASURES,
    PRODUCT,
    EFRON_STEIN,
    BONAMI,
    EVEN,
    DUAL,
    BELOW_TWO,
    ABOVE_TWO,
    SMALL_SETS,
    LEVEL,
    FRIEDGUT,
    CROSSING,
    GEOMETRIC,
)
