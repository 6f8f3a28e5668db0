"""Theorems of Gaussian space: every degree by generating functions, every function by density, every rho by signs of coefficients."""

from __future__ import annotations

from nstheory.claims.theorem import Applied, Theorem

__all__ = ["BOOK", "ENTIRE", "L2", "MIRROR", "NORM", "PAIRING", "POWERS", "START", "THEOREMS", "UNIFORM", "WEAK"]

BOOK = "O'Donnell, Analysis of Boolean Functions"
L2 = "E f(X)^2 is finite"
ENTIRE = "e_s is the sum of He_n s^n/n!, and E e_s(X)^2 = exp(s^2) is finite, so that means are taken term by term"
PAIRING = "(f, g) -> E f(X) g(Y) is continuous in L^2, by Cauchy-Schwarz"
WEAK = "f and g have weak derivatives with finite second moments"
UNIFORM = "both sides, integrated over rho, are continuous in D^{1,2}"
START = "rho^0 = 1"
POWERS = "rho^k is 0 at 0 for k >= 1, and 1 at 1"
MIRROR = "X and -X are alike in law, and He_k has the parity of k"
NORM = "f -> E f'(X)^2 and f -> sum_k k W_k are continuous in D^{1,2}"

MEHLER = Theorem(
    "gaussian.mehler_coefficients",
    "E He_m(X) He_n(Y) = n! rho^n for m = n and 0 for m != n, at all degrees m and n, for rho in [-1, 1].",
    f"Mehler (1866); {BOOK}, Prop. 11.31",
    (
        "gaussian.mehler",
        Applied(
            "comparison of coefficients",
            ("gaussian.mehler",),
            "the coefficient of s^m t^n/(m! n!) is E He_m(X) He_n(Y) on the left, n! rho^n (m = n) or 0 on the right",
            {"generating": "gaussian.mehler", "series": ENTIRE},
        ),
    ),
    assumes=(ENTIRE,),
)

SERIES = Theorem(
    "gaussian.stability_of_every_function",
    "Stab_rho(f) = sum_k W_k rho^k with W_k = (E f(X) He_k(X))^2/k! >= 0, for f in L^2 and rho in [-1, 1].",
    f"paper, section 3, as publicly reported; {BOOK}, Prop. 11.31",
    (
        "gaussian.mehler_coefficients",
        Applied(
            "linearity",
            ("gaussian.mehler_coefficients",),
            "the series for a polynomial: written in He_k/sqrt(k!), only equal degrees are left of the product",
            {"equation": "gaussian.mehler_coefficients", "means": L2},
            "polynomials",
        ),
        Applied(
            "density in L^2",
            ("polynomials",),
            "the series for f in L^2",
            {"dense": "polynomials", "continuous": PAIRING},
        ),
    ),
    assumes=(ENTIRE, L2, PAIRING),
)

MONOTONE = Theorem(
    "gaussian.stability_rises_and_is_convex",
    "On [0, 1] the stability of f in L^2 does not decrease in rho, and is convex.",
    "paper, section 3, as publicly reported",
    (
        "gaussian.stability_of_every_function",
        "gaussian.power_slope",
        Applied(
            "derivative of one sign",
            ("gaussian.power_slope",),
            "rho^k does not decrease on [0, 1], for k >= 1; rho^0 is constant",
            {"derivative": "gaussian.power_slope", "start": POWERS},
            "rising",
        ),
        Applied(
            "non-negative series",
            ("gaussian.stability_of_every_function", "rising"),
            "the stability does not decrease",
            {"terms": "rising", "weights": L2},
        ),
        "gaussian.power_bend",
        Applied(
            "derivative of one sign",
            ("gaussian.power_bend",),
            "the slope of rho^k does not decrease on [0, 1], for k >= 2: rho^k is convex; so are rho^0 and rho^1",
            {"derivative": "gaussian.power_bend", "start": POWERS},
            "convex",
        ),
        Applied(
            "non-negative series",
            ("gaussian.stability_of_every_function", "convex"),
            "the stability lies below its chords",
            {"terms": "convex", "weights": L2},
        ),
    ),
    assumes=(ENTIRE, L2, PAIRING, POWERS),
    where_false="on [-1, 0]: Stab_rho of f(x) = x^2 - 1 is 2 rho^2, which falls there; the stability is a second moment, no covariance",
)

EIGENFUNCTIONS = Theorem(
    "gaussian.eigenfunctions_every_degree",
    "(T_rho He_n)(x) = rho^n He_n(x) at all degrees n, for x real and rho in [-1, 1].",
    f"{BOOK}, Prop. 11.37",
    (
        "gaussian.eigenfunctions",
        Applied(
            "comparison of coefficients",
            ("gaussian.eigenfunctions",),
            "the coefficient of s^n/n! is (T_rho He_n)(x) on the left, rho^n He_n(x) on the right; both are polynomials in x",
            {"generating": "gaussian.eigenfunctions", "series": ENTIRE},
        ),
    ),
    assumes=(ENTIRE,),
)

SEMIGROUP = Theorem(
    "gaussian.semigroup_every_function",
    "T_rho T_{rho_2} f = T_{rho rho_2} f for f in L^2 and rho, rho_2 in [-1, 1].",
    f"{BOOK}, Prop. 11.37",
    (
        "gaussian.eigenfunctions_every_degree",
        Applied(
            "linearity",
            ("gaussian.eigenfunctions_every_degree",),
            "both sides take He_n to (rho rho_2)^n He_n, so that they agree on polynomials",
            {"equation": "gaussian.eigenfunctions_every_degree", "means": L2},
            "polynomials",
        ),
        Applied(
            "density in L^2",
            ("polynomials",),
            "both sides agree on L^2",
            {"dense": "polynomials", "continuous": "T_rho is a contraction of L^2, by Jensen"},
        ),
    ),
    assumes=(ENTIRE, L2, "T_rho is a contraction of L^2, by Jensen"),
)

PRICE = Theorem(
    "gaussian.price_every_function",
    "E f(X) g(Y) at two correlations in [-1, 1] differs by the integral of E f'(X) g'(Y) between them.",
    "Price (1958)",
    (
        "gaussian.mehler",
        "gaussian.slope_generating",
        "gaussian.price",
        Applied(
            "linearity",
            ("gaussian.mehler", "gaussian.slope_generating", "gaussian.price"),
            "for exponentials e_s and e_t the two means are exp(rho s t) and its slope s t exp(rho s t), up to both ends: the statement for "
            "sums of them, s and t in [-1, 1], which span a dense set",
            {"equation": "gaussian.slope_generating", "means": WEAK},
            "exponentials",
        ),
        Applied(
            "density in D^{1,2}",
            ("exponentials",),
            "the same for f and g in D^{1,2}: ReLU, abs and every Lipschitz function",
            {"dense": "exponentials", "continuous": UNIFORM},
        ),
    ),
    assumes=(WEAK, UNIFORM),
    where_false="for step and sign, which have no weak derivative: there f' is a point mass, and the right side is a density",
)

INFLUENCE = Theorem(
    "gaussian.influence_of_every_function",
    "E f'(X)^2 = sum_k k W_k for f with a weak derivative of finite second moment.",
    f"{BOOK}, section 11.4",
    (
        "gaussian.influence_generating",
        Applied(
            "comparison of coefficients",
            ("gaussian.influence_generating",),
            "E He_m'(X) He_n'(X) = n n! for m = n and 0 for m != n: the coefficient of s^m t^n/(m! n!)",
            {"generating": "gaussian.influence_generating", "series": ENTIRE},
            "degrees",
        ),
        Applied(
            "linearity",
            ("degrees",),
            "the sum for polynomials",
            {"equation": "degrees", "means": WEAK},
            "polynomials",
        ),
        Applied(
            "density in D^{1,2}",
            ("polynomials",),
            "the sum for f in D^{1,2}",
            {"dense": "polynomials", "continuous": NORM},
        ),
    ),
    assumes=(ENTIRE, WEAK, NORM),
)

POINCARE = Theorem(
    "gaussian.poincare_every_function",
    "E f^2 - Stab_rho(f) <= (1 - rho) E f'(X)^2 for f with a weak derivative of finite second moment and rho in [-1, 1].",
    "Nash (1958); Chernoff (1981), at rho = 0",
    (
        "gaussian.stability_of_every_function",
        "gaussian.influence_of_every_function",
        "spectrum.power_line_every_degree",
        Applied(
            "non-negative series",
            (
                "spectrum.power_line_every_degree",
                "gaussian.stability_of_every_function",
                "gaussian.influence_of_every_function",
            ),
            "sum_k W_k (1 - rho^k) <= (1 - rho) sum_k k W_k",
            {"terms": "spectrum.power_line_every_degree", "weights": L2},
        ),
    ),
    assumes=(
        ENTIRE,
        L2,
        PAIRING,
        WEAK,
        NORM,
        START,
    ),
)

PARITY = Theorem(
    "gaussian.stability_of_odd_and_even_functions",
    "For odd f in L^2, c = E X f(X), Stab_rho(f) is odd in rho and c^2 rho <= Stab_rho(f) <= c^2 rho + (E f^2 - c^2) rho^3, rho in [0, 1]; for even "
    "f it is even, and (E f)^2 <= Stab_rho(f) <= (E f)^2 + (E f^2 - (E f)^2) rho^2, rho in [-1, 1].",
    "textbook",
    (
        "gaussian.stability_of_every_function",
        Applied(
            "linearity",
            ("gaussian.stability_of_every_function",),
            "E f(X) He_k(X) = -E f(X) He_k(X) for odd f and even k, and the other way round: every second W_k is 0",
            {"equation": "gaussian.stability_of_every_function", "means": MIRROR},
            "every second",
        ),
        "gaussian.power_shrinks",
        Applied(
            "induction",
            ("gaussian.power_shrinks",),
            "0 <= rho^(2j) <= rho^2 for j >= 1, and rho^(2j+1) <= rho^3 for rho >= 0",
            {"base": START, "step": "gaussian.power_shrinks"},
            "powers",
        ),
        Applied(
            "non-negative series",
            ("every second", "powers"),
            "the weights beyond the first, of degree 1 or 0, add up to what the first leaves of E f^2",
            {"terms": "powers", "weights": L2},
        ),
    ),
    assumes=(ENTIRE, L2, PAIRING, START, MIRROR),
)  # fmt: skip

THEOREMS = (MEHLER, SERIES, MONOTONE, EIGENFUNCTIONS, SEMIGROUP, PRICE, INFLUENCE, POINCARE, PARITY)
