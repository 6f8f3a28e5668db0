"""Theorems of Gaussian space in every dimension, and of pairs of functions: slopes, steps, largest correlation, convexity in log rho."""

from __future__ import annotations

from nstheory.claims.theorem import Applied, Theorem
from nstheory.theory.gaussian_theorems import BOOK, ENTIRE, L2, NORM, PAIRING, POWERS, START, WEAK

__all__ = ["BEND", "COORDINATES", "THEOREMS"]

COORDINATES = "the pairs (X_i, Y_i), i = 1..n, are independent"
_DECAY = "phi2 and its derivatives are integrable and tend to 0 far away, uniformly for correlations in a closed part of (-1, 1)"

MEHLER = Theorem(
    "gaussian.mehler_in_every_dimension",
    "E prod_i He_(m_i)(X_i) He_(n_i)(Y_i) = prod_i n_i! rho^(n_i) for m = n and 0 for m != n, in every dimension, for rho in [-1, 1].",
    f"Mehler (1866); {BOOK}, Prop. 11.31",
    (
        "gaussian.mehler_coefficients",
        Applied(
            "tensorisation",
            ("gaussian.mehler_coefficients",),
            "the mean of a product over independent pairs is the product of the means: one factor 0 makes it 0",
            {"coordinate": "gaussian.mehler_coefficients", "independent": COORDINATES},
        ),
    ),
    assumes=(ENTIRE, COORDINATES),
)

SERIES = Theorem(
    "gaussian.stability_in_every_dimension",
    "Stab_rho(f) = sum_k W_k rho^k for f on R^n in L^2, W_k >= 0 the sum of (E f(X) He_alpha(X))^2/alpha! over multi-indices alpha of "
    "total degree k; E f(X) g(Y) = sum_alpha f_alpha g_alpha rho^|alpha| for two such functions.",
    f"{BOOK}, Prop. 11.33",
    (
        "gaussian.mehler_in_every_dimension",
        Applied(
            "linearity",
            ("gaussian.mehler_in_every_dimension",),
            "both series for polynomials: written in He_alpha/sqrt(alpha!), only equal multi-indices are left of the product",
            {"equation": "gaussian.mehler_in_every_dimension", "means": L2},
            "polynomials",
        ),
        Applied(
            "density in L^2",
            ("polynomials",),
            "both series in L^2",
            {"dense": "polynomials", "continuous": PAIRING},
        ),
    ),
    assumes=(ENTIRE, L2, PAIRING, COORDINATES),
)

MONOTONE = Theorem(
    "gaussian.rises_in_every_dimension",
    "On [0, 1] the stability of f on R^n in L^2 does not decrease in rho and is convex; for rho in [0, 1], |Stab_(-rho)(f)| <= Stab_rho(f).",
    "paper, section 3, as publicly reported",
    (
        "gaussian.stability_in_every_dimension",
        "gaussian.power_slope",
        "gaussian.power_bend",
        Applied(
            "derivative of one sign",
            ("gaussian.power_slope", "gaussian.power_bend"),
            "rho^k does not decrease on [0, 1] and is convex there, for every k >= 0",
            {"derivative": "gaussian.power_slope", "start": POWERS},
            "powers",
        ),
        Applied(
            "non-negative series",
            ("gaussian.stability_in_every_dimension", "powers"),
            "so does the stability; and |(-rho)^k| = rho^k",
            {"terms": "powers", "weights": L2},
        ),
    ),
    assumes=(ENTIRE, L2, PAIRING, COORDINATES, POWERS),
    where_false="on [-1, 0], where it may fall: Stab_rho of x^2 - 1 is 2 rho^2",
)

SLOPE = Theorem(
    "gaussian.slope_of_the_stability",
    "d/drho Stab_rho(f) = E f'(X) f'(Y) = sum_k k W_k rho^(k-1) for rho in (-1, 1) and f with a weak derivative of finite second moment; on R^n "
    "with <grad f(X), grad f(Y)>.",
    "Price (1958); Gaussian interpolation is textbook",
    (
        "gaussian.slope_generating",
        Applied(
            "comparison of coefficients",
            ("gaussian.slope_generating",),
            "E He_m'(X) He_n'(Y) = n n! rho^(n-1) for m = n and 0 for m != n: the coefficient of s^m t^n/(m! n!)",
            {"generating": "gaussian.slope_generating", "series": ENTIRE},
            "degrees",
        ),
        "gaussian.mehler_coefficients",
        Applied(
            "tensorisation",
            ("degrees", "gaussian.mehler_coefficients"),
            "the same with a derivative in one coordinate, and He_(m_j)(X_j) He_(n_j)(Y_j) in the others",
            {"coordinate": "degrees", "independent": COORDINATES},
            "coordinates",
        ),
        Applied(
            "linearity",
            ("coordinates",),
            "the series for polynomials, term by term the derivative of that of the stability",
            {"equation": "coordinates", "means": WEAK},
            "polynomials",
        ),
        Applied(
            "density in D^{1,2}",
            ("polynomials",),
            "the series in D^{1,2}; it converges at rho = 1 and hence, with its integral, on [-1, 1]",
            {"dense": "polynomials", "continuous": NORM},
        ),
    ),
    assumes=(ENTIRE, WEAK, NORM, COORDINATES),
)

POINCARE = Theorem(
    "gaussian.poincare_in_every_dimension",
    "E f^2 - Stab_rho(f) <= (1 - rho) E |grad f(X)|^2 for f on R^n with weak derivatives of finite second moment and rho in [0, 1]; at rho = 0 the "
    "left is the variance.",
    "Nash (1958); Chernoff (1981), at rho = 0",
    (
        "gaussian.stability_in_every_dimension",
        "gaussian.slope_of_the_stability",
        "spectrum.power_line_every_degree",
        Applied(
            "non-negative series",
            (
                "spectrum.power_line_every_degree",
                "gaussian.stability_in_every_dimension",
                "gaussian.slope_of_the_stability",
            ),
            "sum_k W_k (1 - rho^k) <= (1 - rho) sum_k k W_k, which is the slope at 1",
            {"terms": "spectrum.power_line_every_degree", "weights": L2},
        ),
    ),
    assumes=(ENTIRE, L2, PAIRING, WEAK, NORM, COORDINATES, START),
)

STEPS = Theorem(
    "gaussian.price_for_steps",
    "P(X > a, Y > b) at two correlations in (-1, 1) differs by the integral of phi2(a, b; r) between them.",
    "Plackett (1954); Price (1958)",
    (
        "gaussian.plackett",
        Applied(
            "linearity",
            ("gaussian.plackett",),
            "integrated over x > a and y > b: the left is the derivative of the probability, the right, integrated twice, phi2(a, b; rho)",
            {"equation": "gaussian.plackett", "means": _DECAY},
        ),
    ),
    assumes=(_DECAY,),
    note="Price's theorem for f' and g' that are point masses, as the exact proofs of activation.step and activation.relu_general use it.",
)

CORRELATION = Theorem(
    "gaussian.maximal_correlation",
    "|E f(X) g(Y) - E f(X) E g(Y)| <= |rho| sqrt(Var f(X) Var g(Y)) for f, g on R^n in L^2 and rho in [-1, 1], with equality for f(x) = g(x) = x.",
    "Gebelein (1941); Lancaster (1957)",
    (
        "gaussian.stability_in_every_dimension",
        "gaussian.power_shrinks",
        Applied(
            "induction",
            ("gaussian.power_shrinks",),
            "|rho^k| <= |rho| for every k >= 1",
            {"base": START, "step": "gaussian.power_shrinks"},
            "powers",
        ),
        Applied(
            "cauchy-schwarz",
            ("gaussian.stability_in_every_dimension", "powers"),
            "|sum_alpha f_alpha g_alpha rho^|alpha|| over alpha != 0 is at most |rho| sum |f_alpha g_alpha|, and the sum is at most "
            "sqrt(sum f_alpha^2 sum g_alpha^2)",
            {"squares": L2},
        ),
    ),
    assumes=(ENTIRE, L2, PAIRING, COORDINATES, START),
)

LOG_CONVEX = Theorem(
    "gaussian.stability_is_log_convex",
    "t -> log Stab_(e^-t)(f) is convex on [0, oo), for f on R^n in L^2 other than 0: Stab at the geometric mean of two correlations is at most the "
    "geometric mean of the stabilities.",
    f"textbook ({BOOK}, exercises of chapter 2, on the cube)",
    (
        "gaussian.stability_in_every_dimension",
        Applied(
            "hoelder",
            ("gaussian.stability_in_every_dimension",),
            "sum_k W_k r^(p k) s^((1-p) k) <= (sum_k W_k r^k)^p (sum_k W_k s^k)^(1-p), p in (0, 1): a mean over k with the weights W_k/sum_j W_j",
            {"moments": L2},
        ),
    ),
    assumes=(ENTIRE, L2, PAIRING, COORDINATES),
    note="What is measured at two correlations bounds what lies between them from above, and what lies beyond from below.",
)

BEND = "k -> rho^k is convex in real k, for rho in (0, 1]"

ENVELOPE = Theorem(
    "gaussian.stability_by_influence",
    "Stab_rho(f) >= E f^2 rho^(I/E f^2) for rho in (0, 1] and f on R^n, other than 0, with weak derivatives of finite second moment, I = E |grad "
    "f(X)|^2.",
    "textbook",
    (
        "gaussian.stability_in_every_dimension",
        "gaussian.slope_of_the_stability",
        Applied(
            "jensen",
            ("gaussian.stability_in_every_dimension", "gaussian.slope_of_the_stability"),
            "the mean of rho^k over k with the weights W_k/E f^2 is at least rho to the mean of k, I/E f^2: the slope at 1",
            {"convex": BEND, "means": L2},
        ),
    ),
    assumes=(ENTIRE, L2, PAIRING, WEAK, NORM, COORDINATES, BEND),
    note="With equality for functions of one degree.",
)

THEOREMS = (MEHLER, SERIES, MONOTONE, SLOPE, POINCARE, STEPS, CORRELATION, LOG_CONVEX, ENVELOPE)
