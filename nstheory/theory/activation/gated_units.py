"""tanh, the sigmoid, silu and softplus: no closed form of their duals, but equations between them and bounds from both sides.

With h_s(rho) = E tanh(s X) tanh(s Y) everything comes down to one odd function of rho. Its first coefficient is s (1 - h_s(1)), since tanh' =
1 - tanh^2. The sigmoid is (1 + tanh(x/2))/2, and its dual (1 + h_(1/2))/4; the slope of the dual of softplus is that of the sigmoid.

A gated unit f(x) - f(-x) = x, as ReLU, gelu, silu and softplus, is x/2 and an even function: its dual is rho/4 and a series of even powers,

    m^2 <= E f(X) f(Y) - rho/4 <= m^2 + (V - 1/4 - m^2) rho^2,      m = E f(X), V = E f(X)^2.
"""

from __future__ import annotations

from collections.abc import Callable

import sympy as sp

from nstheory.claims.record import Claim, Mutant, Step
from nstheory.claims.theorem import Applied, Theorem
from nstheory.language.activations import gelu, silu, softplus
from nstheory.language.domain import POSITIVE, REAL_LINE
from nstheory.language.symbols import a, x
from nstheory.theory.build import derivative, identity
from nstheory.theory.gaussian_dimensions import COORDINATES
from nstheory.theory.gaussian_theorems import ENTIRE, L2, MIRROR, PAIRING, START, UNIFORM, WEAK

__all__ = ["CLAIMS", "THEOREMS"]


def _tanh(argument: sp.Expr) -> sp.Expr:
    return sp.tanh(argument).rewrite(sp.exp)


TANH_SLOPE = identity(
    "activation.tanh_slope",
    "4a/(a + 1)^2 = 1 - ((a - 1)/(a + 1))^2: the slope of tanh(x) = (a - 1)/(a + 1), a = e^(2x), is 1 - tanh(x)^2.",
    {a: POSITIVE},
    4 * a / (a + 1) ** 2,
    1 - ((a - 1) / (a + 1)) ** 2,
    Mutant("1 - tanh", rhs=1 - (a - 1) / (a + 1)),
    Mutant("half of it", lhs=2 * a / (a + 1) ** 2),
    source="textbook",
    derivation=(Step("The slope in a; that of a is 2a.", derivative((a - 1) / (a + 1), a), 2 / (a + 1) ** 2),),
)

SIGMOID = identity(
    "activation.sigmoid_tanh",
    "d/dx log(1 + e^x) = (1 + tanh(x/2))/2, the sigmoid.",
    {x: REAL_LINE},
    sp.diff(softplus(x), x),
    (1 + _tanh(x / 2)) / 2,
    Mutant("tanh(x)", rhs=(1 + _tanh(x)) / 2),
    Mutant("of mean 0", rhs=_tanh(x / 2) / 2),
    source="textbook",
)


def _odd_part(name: str, function: Callable[[sp.Expr], sp.Expr], words: str) -> Claim:
    """Return the claim that f(x) - f(-x) is x."""
    return identity(
        name,
        f"f(x) - f(-x) = x for {words}.",
        {x: REAL_LINE},
        function(x) - function(-x),
        x,
        "factor 2",
        Mutant("the sum", lhs=function(x) + function(-x)),
        source="textbook",
    )


ODD_SILU = _odd_part("activation.silu_odd_part", silu, "silu, f(x) = x/(1 + e^-x)")
ODD_SOFTPLUS = _odd_part("activation.softplus_odd_part", softplus, "softplus, f(x) = log(1 + e^x)")
ODD_GELU = _odd_part("activation.gelu_odd_part", gelu, "gelu, f(x) = x Phi(x)")

CLAIMS = (TANH_SLOPE, SIGMOID, ODD_SILU, ODD_SOFTPLUS, ODD_GELU)
_ODD = "tanh is bounded and odd, with a bounded slope; X and -X are alike in law"

TANH = Theorem(
    "activation.tanh_dual",
    "h(rho) = E tanh(s X) tanh(s Y), s > 0, V = h(1), c = s (1 - V): h is odd, c^2 rho <= h(rho) <= c^2 rho + (V - c^2) rho^3 for rho in [0, 1], and "
    "h at two correlations in [-1, 1] differs by the integral of s^2 (1 - 2 V + E tanh(s X)^2 tanh(s Y)^2) between them.",
    "ours",
    (
        "activation.tanh_slope",
        "gaussian.price_every_function",
        Applied(
            "linearity",
            ("activation.tanh_slope", "gaussian.price_every_function"),
            "E f'(X) f'(Y) for f'(x) = s (1 - tanh(s x)^2), and with g(y) = y, at the correlations 0 and 1, E X tanh(s X) = E f'(X) = s (1 - V), the "
            "coefficient of degree 1",
            {"equation": "activation.tanh_slope", "means": _ODD},
        ),
        "gaussian.stability_of_odd_and_even_functions",
    ),
    assumes=(ENTIRE, L2, PAIRING, WEAK, UNIFORM, START, MIRROR, _ODD),
    note="nst.certified_dual('tanh', 1) encloses V, .394294, at s = 1: the two bounds are less than .03 rho^3 apart.",
)  # fmt: skip

SIGMOID_DUAL = Theorem(
    "activation.sigmoid_dual",
    "E u(s X) u(s Y) = (1 + E tanh(s X/2) tanh(s Y/2))/4 for the sigmoid u(x) = (1 + tanh(x/2))/2, every s and rho in [-1, 1].",
    "textbook",
    (
        "activation.sigmoid_tanh",
        Applied(
            "linearity",
            ("activation.sigmoid_tanh",),
            "the product of 1 + tanh and 1 + tanh has the means 1, 0 twice, and that of the two tanh",
            {"equation": "activation.sigmoid_tanh", "means": _ODD},
        ),
    ),
    assumes=(_ODD,),
)

_SLOPE = "the slope of softplus is the sigmoid, bounded; that of silu is bounded too"

SOFTPLUS_DUAL = Theorem(
    "activation.softplus_dual",
    "For softplus f, rho in [-1, 1], and h(r) = E tanh(X/2) tanh(Y/2) at correlation r: E f(X) f(Y) = (E f)^2 + (rho + int_0^rho h(r) dr)/4, and "
    "h'(0) rho^2/2 <= int_0^rho h(r) dr <= h(1) rho^2/2.",
    "ours",
    (
        "activation.sigmoid_dual",
        "gaussian.price_every_function",
        Applied(
            "linearity",
            ("activation.sigmoid_dual", "gaussian.price_every_function"),
            "between the correlations 0 and rho the dual differs by the integral of that of the sigmoid, (1 + h)/4",
            {"equation": "activation.sigmoid_dual", "means": _SLOPE},
        ),
        "gaussian.stability_of_odd_and_even_functions",
        Applied(
            "monotonicity",
            ("gaussian.stability_of_odd_and_even_functions",),
            "h is odd and h'(0) r <= h(r) <= h(1) r on [0, 1], as r^3 <= r: integrated from 0 to |rho|, r uniform there",
            {"pointwise": "gaussian.stability_of_odd_and_even_functions", "means": _ODD},
        ),
    ),
    assumes=(ENTIRE, L2, PAIRING, WEAK, UNIFORM, START, MIRROR, _ODD, _SLOPE),
    note="E f is .806059; certified_dual at rho = 0 encloses its square.",
)  # fmt: skip

GATED = Theorem(
    "activation.gated_duals",
    "For f in L^2 with f(x) - f(-x) = x, m = E f(X) and V = E f(X)^2: rho/4 + m^2 <= E f(X) f(Y) <= rho/4 + m^2 + (V - 1/4 - m^2) rho^2 for rho in "
    "[-1, 1], and E f(X) (f(Y) - f(-Y)) = rho/2. gelu, silu and softplus are such f.",
    "ours",
    (
        "activation.gelu_odd_part",
        "activation.silu_odd_part",
        "activation.softplus_odd_part",
        "gaussian.stability_in_every_dimension",
        Applied(
            "linearity",
            ("gaussian.stability_in_every_dimension",),
            "E o(X) e(Y) = sum_k o_k e_k rho^k = 0 for odd o and even e in L^2: no degree has both coefficients",
            {"equation": "gaussian.stability_in_every_dimension", "means": MIRROR},
            "crossed",
        ),
        "gaussian.stability_of_odd_and_even_functions",
        Applied(
            "linearity",
            ("crossed", "gaussian.stability_of_odd_and_even_functions"),
            "f(x) = x/2 + e(x), e even: E X Y/4 = rho/4, and e has the mean m and the variance V - 1/4 - "
            "m^2; f(y) - f(-y) = y",
            {"equation": "gaussian.stability_of_odd_and_even_functions", "means": L2},
        ),
    ),
    assumes=(ENTIRE, L2, PAIRING, COORDINATES, START, MIRROR),
    note="ReLU too: 1/(2 pi) <= g(rho) - rho/4 <= 1/(2 pi) + (1/4 - 1/(2 pi)) rho^2.",
)  # fmt: skip

THEOREMS = (TANH, SIGMOID_DUAL, SOFTPLUS_DUAL, GATED)
