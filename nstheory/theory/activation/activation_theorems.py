"""Theorems on activations: all Hermite coefficients at once, series and tail of ReLU, polynomials by linearity."""

from __future__ import annotations

from nstheory.claims.theorem import Applied, Theorem
from nstheory.theory.gaussian_theorems import ENTIRE, L2, PAIRING, UNIFORM, WEAK

__all__ = ["THEOREMS"]


def _coefficients(name: str, function: str, coefficients: str, expansion: str, source: str = "textbook") -> Theorem:
    """Return activation.NAME_hermite_every_degree: all coefficients E f(X) He_n(X), read off E f(X + s)."""
    generating = f"activation.{name}_generating"
    return Theorem(
        f"activation.{name}_hermite_every_degree",
        f"E {function}(X) He_n(X) is {coefficients}, at all degrees n.",
        source,
        (
            "gaussian.shift",
            Applied(
                "linearity",
                ("gaussian.shift",),
                f"E {function}(X) e_s(X) = E {function}(X + s)",
                {"equation": "gaussian.shift", "means": L2},
                "shifted",
            ),
            generating,
            Applied(
                "comparison of coefficients",
                ("shifted", generating),
                f"the coefficient of s^n/n! is E {function}(X) He_n(X) on the left; on the right {expansion}",
                {"generating": generating, "series": ENTIRE},
            ),
        ),
        assumes=(ENTIRE, L2),
    )


_BELL = "exp(-s^2/2) = sum_k (-1)^k (2k - 1)!! s^(2k)/(2k)!"

RELU = _coefficients(
    "relu",
    "ReLU",
    "1/sqrt(2 pi) at n = 0, 1/2 at n = 1, and for n >= 2 (-1)^(n/2 - 1) (n - 3)!!/sqrt(2 pi) for even n, 0 for odd n",
    f"value and slope at 0 are steps of the claim, and the second derivative is phi(s), {_BELL}",
    "Daniely, Frostig, Singer (2016), section 8; paper, appendix, as publicly reported",
)
SIGN = _coefficients(
    "sign",
    "sign",
    "2 (-1)^((n-1)/2) (n - 2)!!/sqrt(2 pi) for odd n, 0 for even n",
    f"the derivative is 2 phi(s), {_BELL}",
)
ABS = _coefficients(
    "abs",
    "abs",
    "2/sqrt(2 pi) at n = 0, 2 (-1)^(n/2 - 1) (n - 3)!!/sqrt(2 pi) for even n >= 2, 0 for odd n",
    f"value and slope at 0 are steps of the claim, and the second derivative is 2 phi(s), {_BELL}",
)
ERF = _coefficients(
    "erf",
    "erf",
    "(2/3)^(n/2) 2 (-1)^((n-1)/2) (n - 2)!!/sqrt(2 pi) for odd n, 0 for even n",
    "s is sqrt(2/3) times that of the sign, whose coefficients are multiplied by (2/3)^(n/2)",
)
GELU = _coefficients(
    "gelu",
    "gelu",
    "2^((1-n)/2) E ReLU(X) He_n(X), for even n minus (-1)^(n/2) (n - 1)!! 2^(-n/2)/(2 sqrt pi)",
    f"it is sqrt 2 (t Phi(t) + phi(t)) - phi(t)/sqrt 2 at t = s/sqrt 2: the first part is that of ReLU, and for the second {_BELL}",
)
SIN = _coefficients("sin", "sin", "(-1)^((n-1)/2)/sqrt(e) for odd n, 0 for even n", "the series of the sine")
EXP = _coefficients("exp", "exp", "sqrt(e)", "the series of exp")

_FACTORIALS = "n! = n!! (n - 1)!!"
_WALLIS = "w_m sqrt(pi m) tends to 1 for w_m = C(2m, m)/4^m = (2m - 1)!!/(2m)!! (Wallis)"

TAIL = Theorem(
    "activation.relu_tail_every_degree",
    "For even T the spectral tail W_{>=T} of ReLU is at least sqrt(2/(pi (T + 1)))/(2 pi (3 T - 5)), for T >= 2, and at most "
    "sqrt(2/(pi (T + 1/2)))/(6 pi (T - 3)), for T >= 4; for odd T >= 3 it is W_{>=T+1}.",
    "ours",
    (
        "activation.relu_hermite_every_degree",
        "activation.relu_tail_above_step",
        "activation.relu_tail_below_step",
        Applied(
            "non-negative series",
            (
                "activation.relu_hermite_every_degree",
                "activation.relu_tail_above_step",
                "activation.relu_tail_below_step",
            ),
            "W_2m = ((2m - 3)!!)^2/(2 pi (2m)!) = w_m/(2 pi (2m - 1)^2), and the steps at x = m, times w_m/(2 pi): the differences telescope from "
            "m = T/2 on, so that W_{>=T} is between w_(T/2)/(2 pi (3T - 5)) and w_(T/2)/(2 pi (3T - 9))",
            {"terms": "activation.relu_tail_above_step", "weights": L2},
            "telescope",
        ),
        "activation.wallis_rising",
        "activation.wallis_falling",
        Applied(
            "induction",
            ("activation.wallis_rising", "activation.wallis_falling"),
            "pi w_m^2 (m + 1/4) does not fall and pi w_m^2 (m + 1/2) does not rise, and both tend to 1: w_m is between 1/sqrt(pi (m + 1/2)) and "
            "1/sqrt(pi (m + 1/4))",
            {"base": _WALLIS, "step": "activation.wallis_rising"},
        ),
    ),
    assumes=(ENTIRE, L2, _FACTORIALS, _WALLIS),
    note="T^(3/2) W_{>=T} tends to sqrt(2/pi)/(6 pi) = 0.0423... along even T. Instances: activation.relu_tail_above, activation.relu_tail_below.",
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

_POWERS = "x_+^n has the weak derivative n x_+^(n-1), and both have finite second moments"

ARC_COSINE = Theorem(
    "activation.arc_cosine_every_order",
    "K_n(rho) = E X_+^n Y_+^n is K_n(0) plus n^2 times the integral of K_(n-1) from 0 to rho, rho in [-1, 1], every n >= 1, and K_0 = 1/4 + "
    "arcsin(rho)/(2 pi).",
    "Cho and Saul (2009), whose J_n is 2 pi K_n, by another way",
    (
        "activation.step",
        "gaussian.price_every_function",
        Applied(
            "induction",
            ("activation.step", "gaussian.price_every_function"),
            "f(x) = g(x) = x_+^n, of slope n x_+^(n-1): K_n from K_(n-1)",
            {"base": "activation.step", "step": "gaussian.price_every_function"},
        ),
        "activation.relu",
        "activation.relu_squared",
    ),
    assumes=(WEAK, UNIFORM, _POWERS),
    note="Orders 1 and 2 are activation.relu and activation.relu_squared.",
)

THEOREMS = (ARC_COSINE, RELU, SIGN, ABS, ERF, GELU, SIN, EXP, SERIES, TAIL, TAYLOR, POLYNOMIALS)
