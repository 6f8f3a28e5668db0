"""Theorems on functions of Gaussian inputs: fourth moments, concentration, quadratic forms, and noise of negative correlation."""

from __future__ import annotations

from nstheory.claims.theorem import Applied, Theorem
from nstheory.theory.gaussian_dimensions import COORDINATES
from nstheory.theory.gaussian_theorems import ENTIRE, L2, NORM, PAIRING, START, UNIFORM, WEAK

__all__ = ["THEOREMS"]

_LIPSCHITZ = "f is L-Lipschitz on R^n, g = f - E f, and X and Y are independent standard normals at rho = 0"
_DOMINATED = "f is B-Lipschitz, the means exist, and derivatives pass under them"
_ONE = "the means exist, and the pairing is continuous in rho on [0, 1]"
_COORDINATES = "the coordinates of z are independent, and z has the law of Q z for orthogonal Q"
_NEAR = "both sides are analytic in s near 0"
_POWERS = "rho^k <= |rho|^k"
_BEGIN = "at s = 0 both sides are 1"

_H = "h is differentiable with h' >= 0, h(g) has weak derivatives of finite second moment, and the mean of h'(g) exists"
_OF_KERNEL = (ENTIRE, WEAK, NORM, COORDINATES, _LIPSCHITZ, _ONE, _H)

KERNEL = Theorem(
    "bounds.covariance_with_a_rising_function",
    "E g h(g) <= L^2 E h'(g) for g = f - E f, f L-Lipschitz on R^n with standard normal inputs, and h' >= 0.",
    "Stein's method (Ledoux, Nourdin and Peccati 2015)",
    (
        "gaussian.slope_of_the_stability",
        Applied(
            "linearity",
            ("gaussian.slope_of_the_stability",),
            "for u = g and v = h(g) the stabilities of u + v and u - v differ by 4 E u(X) v(Y), whose slope is E <grad u(X), grad v(Y)>: from "
            "E g E h(g) = 0 at rho = 0 to rho = 1, E g h(g) is the integral of E h'(g(Y)) <grad g(X), grad g(Y)>",
            {"equation": "gaussian.slope_of_the_stability", "means": _ONE},
            "kernel",
        ),
        "bounds.slope_product",
        Applied(
            "monotonicity",
            ("kernel", "bounds.slope_product"),
            "<grad g(X), grad g(Y)> <= L^2, with a and b the slopes over L along one another and x = L^2 h'(g(Y))",
            {"pointwise": "bounds.slope_product", "means": _ONE},
        ),
    ),
    assumes=_OF_KERNEL,
)

FOURTH = Theorem(
    "bounds.fourth_moment_every_function",
    "E g^4 <= 3 L^2 E g^2 for g = f - E f and f L-Lipschitz on R^n with standard normal inputs.",
    "Stein's method (Ledoux, Nourdin and Peccati 2015)",
    (KERNEL.id,),
    assumes=_OF_KERNEL,
    note="The case h(y) = y^3.",
)

SWING = Theorem(
    "bounds.swing_every_function",
    "E|f - E f| >= Var f/(sqrt 3 L) for f L-Lipschitz on R^n with standard normal inputs.",
    "ours; Hoelder's inequality with exponents 3/2 and 3",
    (
        "bounds.fourth_moment_every_function",
        "bounds.swing",
        Applied(
            "monotonicity",
            ("bounds.fourth_moment_every_function", "bounds.swing"),
            "the mean of |y| >= (3 sqrt(3)/2)(y^2 - y^4) at y = (f - E f)/(3 L), E y^4 <= E y^2/3: E|y| >= sqrt(3) E y^2",
            {"pointwise": "bounds.swing", "means": _LIPSCHITZ},
        ),
    ),
    assumes=_OF_KERNEL,
)

CONCENTRATION = Theorem(
    "bounds.concentration_every_function",
    "P(f - E f >= t L) <= exp(-t^2/2) for f L-Lipschitz on R^n with standard normal inputs and t >= 0.",
    "Ibragimov, Sudakov and Tsirelson (1976); Ledoux (1996)",
    (
        KERNEL.id,
        Applied(
            "derivative of one sign",
            (KERNEL.id,),
            "h(y) = e^(s y), s >= 0, with g/L for g: E g e^(s g) <= s E e^(s g), so that log E e^(s g) - s^2/2 does not rise: E e^(s g) <= e^(s^2/2)",
            {"derivative": KERNEL.id, "start": _BEGIN},
            "moment",
        ),
        "bounds.markov_exponential",
        "bounds.chernoff_exponent",
        Applied(
            "monotonicity",
            ("moment", "bounds.markov_exponential", "bounds.chernoff_exponent"),
            "1[g >= t] <= e^(s (g - t)), with mean at most e^(s^2/2 - s t), e^(-t^2/2) at s = t",
            {"pointwise": "bounds.markov_exponential", "means": _ONE},
        ),
    ),
    assumes=(*_OF_KERNEL, _BEGIN),
)

GOOD_EVENT = Theorem(
    "bounds.good_event_of_linearised_layers",
    "That some of 2^22 inequalities |a z| <= 10 |a| or |A z| <= |A|_F + 10 |A|, for X or for Y, fails has probability at most 2^-49, and on that "
    "event sqrt(E (a z)^2 1_bad) <= 2^-20 |a|.",
    "ours",
    (
        "bounds.gaussian_tail",
        "bounds.concentration_every_function",
        "bounds.good_event",
        Applied(
            "union bound",
            ("bounds.gaussian_tail", "bounds.concentration_every_function", "bounds.good_event"),
            "each fails with probability at most exp(-50): both tails of a z, and |A z|, which is |A|-Lipschitz with mean at most |A|_F",
            {"events": "bounds.concentration_every_function"},
        ),
        "bounds.gaussian_second_moment_on_an_event",
    ),
    assumes=(*_OF_KERNEL, _BEGIN),
)

LENGTHS = Theorem(
    "bounds.length_moments_every_matrix",
    "E (z^T S z)^k for k <= 4, standard normal z and symmetric S of any size: t_1, t_1^2 + 2 t_2, t_1^3 + 6 t_1 t_2 + 8 t_3 and t_1^4 + 12 t_1^2 t_2 "
    "+ 12 t_2^2 + 32 t_1 t_3 + 48 t_4, t_k = tr S^k; |A z|^2 is S = A A^T.",
    "textbook: cumulants of a quadratic form",
    (
        "bounds.square_generating",
        Applied(
            "tensorisation",
            ("bounds.square_generating",),
            "E exp(s z^T S z) = det(1 - 2 s S)^(-1/2), the product over the eigenvalues of S",
            {"coordinate": "bounds.square_generating", "independent": _COORDINATES},
            "determinant",
        ),
        "bounds.log_determinant",
        "bounds.length_moments",
        Applied(
            "comparison of coefficients",
            ("determinant", "bounds.log_determinant", "bounds.length_moments"),
            "log det(1 - 2 s S)^(-1/2) = sum_k 2^(k-1) t_k s^k/k, of whose exponential the derivatives up to the fourth are as stated",
            {"generating": "determinant", "series": _NEAR},
        ),
        "bounds.length_fourth_moment",
        "bounds.length_eighth_moment",
    ),
    assumes=(_COORDINATES, _NEAR),
)

PERTURBED = Theorem(
    "bounds.perturbed_gaussian_units",
    "The derivatives of Cov(f(u_i), f(u_j)), f B-Lipschitz and u = m + s Z with Z_i, Z_j of any correlation, are at most B^2 in the covariance of "
    "the u, and B^2 s_j in s_i and in m_i, the same with i and j exchanged.",
    "Price (1958) in the covariance, ours in the others",
    (
        "gaussian.price_every_function",
        "bounds.slope_product",
        Applied(
            "monotonicity",
            ("gaussian.price_every_function", "bounds.slope_product"),
            "in the covariance, at fixed deviations: |E f'(u_i) f'(u_j)| <= B^2",
            {"pointwise": "bounds.slope_product", "means": _DOMINATED},
        ),
        "gaussian.poincare_every_function",
        Applied(
            "cauchy-schwarz",
            ("gaussian.poincare_every_function",),
            "in s_i it is E Z_i f'(u_i)(f(u_j) - E f(u_j)), in m_i Cov(f'(u_i), f(u_j)): at most B sqrt(Var f(u_j)), and Var f(u_j) <= B^2 s_j^2",
            {"squares": _DOMINATED},
        ),
    ),
    assumes=(ENTIRE, L2, PAIRING, WEAK, UNIFORM, NORM, START, _DOMINATED),
)

QUADRATIC = Theorem(
    "bounds.quadratic_form_every_matrix",
    "E (z^T B z)^2 = (tr B)^2 + tr B B^T + tr B^2 for standard normal z and B of any size.",
    "Isserlis (1918)",
    (
        "bounds.length_moments_every_matrix",
        "bounds.symmetric_part",
        Applied(
            "linearity",
            ("bounds.length_moments_every_matrix", "bounds.symmetric_part"),
            "z^T B z = z^T S z for S = (B + B^T)/2, and 2 tr S^2 = tr B B^T + tr B^2, entry by entry",
            {"equation": "bounds.symmetric_part", "means": _COORDINATES},
        ),
        "bounds.quadratic_form",
    ),
    assumes=(_COORDINATES, _NEAR),
)

QUADRATIC_NOISE = Theorem(
    "bounds.quadratic_noise_every_form",
    "E (X^T S X - tr S)(Y^T S Y - tr S) = 2 rho^2 tr S^2 for symmetric S of any size and noisy copies X, Y coordinate by coordinate.",
    "O'Donnell, Analysis of Boolean Functions, section 11.2",
    (
        "bounds.quadratic_noise",
        Applied(
            "tensorisation",
            ("bounds.quadratic_noise",),
            "in the eigenbasis of S it is sum_i l_i (X_i^2 - 1) times the same of Y: different coordinates are independent with mean 0",
            {"coordinate": "bounds.quadratic_noise", "independent": _COORDINATES},
        ),
    ),
    assumes=(_COORDINATES,),
)

NEGATIVE = Theorem(
    "bounds.gap_negative_every_function",
    "(1 - rho^2) Var f <= E f^2 - Stab_rho(f) for f in L^2 and rho in [-1, 0].",
    "ours, from gaussian.stability_of_every_function",
    (
        "bounds.degrees_negative",
        "spectrum.lemma1_certificate",
        Applied(
            "monotonicity",
            ("spectrum.lemma1_certificate",),
            "rho^k <= |rho|^k = rho^2 |rho|^(k-2) <= rho^2 for k >= 2, with a = rho^2; rho <= 0 <= rho^2 for k = 1",
            {"pointwise": "spectrum.lemma1_certificate", "means": _POWERS},
            "degrees",
        ),
        "gaussian.stability_of_every_function",
        Applied(
            "non-negative series",
            ("gaussian.stability_of_every_function", "degrees"),
            "sum over k >= 1 of W_k (1 - rho^k), whose weights add up to Var f",
            {"terms": "degrees", "weights": L2},
        ),
    ),
    assumes=(ENTIRE, L2, PAIRING, _POWERS),
)

THEOREMS = (
    KERNEL,
    FOURTH,
    SWING,
    CONCENTRATION,
    GOOD_EVENT,
    PERTURBED,
    LENGTHS,
    QUADRATIC,
    QUADRATIC_NOISE,
    NEGATIVE,
)
