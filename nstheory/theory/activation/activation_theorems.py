"""Theorems on activations: all Hermite coefficients at once, the series of ReLU, polynomials by linearity."""

from __future__ import annotations

from nstheory.claims.theorem import Applied, Theorem
from nstheory.theory.gaussian_theorems import ENTIRE, L2, PAIRING

__all__ = ["THEOREMS"]

COEFFICIENTS = Theorem(
    "activation.relu_hermite_every_degree",
    "E ReLU(X) He_n(X) is 1/sqrt(2 pi) at n = 0, 1/2 at n = 1, and for n >= 2 the derivative of order n - 2 of the normal density at 0: "
    "(-1)^(n/2 - 1) (n - 3)!!/sqrt(2 pi) for even n, 0 for odd n.",
    "Daniely, Frostig, Singer (2016), section 8; paper, appendix, as publicly reported",
    (
        "gaussian.shift",
        Applied(
            "linearity",
            ("gaussian.shift",),
            "E ReLU(X) e_s(X) = E ReLU(X + s)",
            {"equation": "gaussian.shift", "means": L2},
            "shifted",
        ),
        "activation.relu_generating",
        Applied(
            "comparison of coefficients",
            ("shifted", "activation.relu_generating"),
            "E ReLU(X) He_n(X) is the n-th derivative of s Phi(s) + phi(s) at 0; its value, slope and second derivative are steps of the claim",
            {"generating": "activation.relu_generating", "series": ENTIRE},
        ),
    ),
    assumes=(ENTIRE, L2),
)

SERIES = Theorem(
    "activation.relu_series",
    "g(rho) = (sqrt(1 - rho^2) + rho (pi - arccos rho))/(2 pi) = sum_n (E ReLU(X) He_n(X))^2 rho^n/n! for rho in [-1, 1].",
    "Cho and Saul (2009); Daniely, Frostig, Singer (2016)",
    ("activation.relu", "gaussian.stability_of_every_function", "activation.relu_hermite_every_degree"),
    assumes=(ENTIRE, L2, PAIRING),
    note="Both sides are Stab_rho(ReLU): the closed form by the claim, the series by the theorem with f = ReLU.",
)

TAYLOR = Theorem(
    "activation.relu_taylor_error",
    "0 <= g(rho) - (1/(2 pi) + rho/4 + rho^2/(4 pi)) <= 1/4 - 3/(4 pi) = 0.011267... for rho in [-1, 1].",
    "ours; the polynomial is the paper's, as publicly reported",
    (
        "activation.relu_taylor_second",
        Applied(
            "derivative of one sign",
            ("activation.relu_taylor_second",),
            "the slope of the error does not decrease on (-1, 1), and is 0 at 0: it is >= 0 on [0, 1)",
            {"derivative": "activation.relu_taylor_second", "start": "activation.relu_taylor_second"},
            "slope",
        ),
        Applied(
            "derivative of one sign",
            ("slope",),
            "the error does not decrease on [0, 1], and is 0 at 0: it is >= 0 there",
            {"derivative": "slope", "start": "activation.relu_taylor_second"},
        ),
        "activation.relu_taylor_even",
        "activation.relu_taylor",
    ),
    note="The sign on [-1, 0] follows from that on [0, 1] by activation.relu_taylor_even, the upper bound is activation.relu_taylor.",
)

POLYNOMIALS = Theorem(
    "activation.polynomial_duals",
    "E f(X) f(Y) of a polynomial of degree <= 6 is a polynomial in rho, by the moments E X^m Y^n.",
    "Isserlis (1918)",
    (
        "activation.polynomial",
        Applied(
            "linearity",
            ("activation.polynomial",),
            "the mean of the product of two sums of monomials is the sum of the means",
            {"equation": "activation.polynomial", "means": "all moments of a normal pair are finite"},
        ),
    ),
    assumes=("all moments of a normal pair are finite",),
)

THEOREMS = (COEFFICIENTS, SERIES, TAYLOR, POLYNOMIALS)
