"""The activations: of each its formula, and what is proved of it on the whole real line. One record an activation.

The claims `bounds.NAME_slope_upper` and so on are made from the records (theory/bounds/activation_rules.py), and what bounds
compute reads the same records: a number changed here turns a verdict or a test red. What torch calls an activation, and how
its dual is computed, stands in the record of the same name in kernels/activation/records.py.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

import sympy as sp

from nstheory.language.domain import HALF_LINE, REAL_LINE, Interval
from nstheory.language.expectation import relu
from nstheory.language.symbols import high, low, scale, sharpness, slope, x

__all__ = ["FORMS", "FUNCTIONS", "Ends", "Form", "gelu", "leaky_relu", "silu", "softplus", "step"]


def leaky_relu(argument: sp.Expr, slope: sp.Expr) -> sp.Expr:
    """Return x for x > 0 and slope x otherwise."""
    return relu(argument) - slope * relu(-argument)


def step(argument: sp.Expr) -> sp.Expr:
    """Return 1 for x > 0 and 0 for x < 0."""
    return (1 + sp.sign(argument)) / 2


def gelu(argument: sp.Expr) -> sp.Expr:
    """Return x Phi(x), the exact gelu."""
    return argument * (1 + sp.erf(argument / sp.sqrt(2))) / 2


def silu(argument: sp.Expr) -> sp.Expr:
    """Return x / (1 + e^-x)."""
    return argument / (1 + sp.exp(-argument))


def softplus(argument: sp.Expr) -> sp.Expr:
    """Return log(1 + e^x)."""
    return sp.log(1 + sp.exp(argument))


Ends = tuple[sp.Expr, sp.Expr]


@dataclass(frozen=True)
class Form:
    """An activation f as a formula in x and its parameters, and what is proved of it for all real x.

    parameters   symbol -> its usual value, an exact rational
    slopes       (least, largest) with least <= f' <= largest wherever f' exists; None where f has no such bounds, or a jump
    range        (least, largest) value; an infinite end says nothing
    kinks        where f' jumps, or f
    odd, even, convex    conditions on the parameters
    bend_even    f(x) - (least + largest) x/2 is even and 0 at 0
    domain       symbol -> the values of a parameter for which slopes and range are proved; others are not listed there,
                 because they change neither (a scale) or shift and stretch f (the ends of hardtanh)
    """

    name: str
    expression: sp.Expr
    slopes: Ends | None = None
    range: Ends = (-sp.oo, sp.oo)
    kinks: tuple[sp.Expr, ...] = ()
    odd: sp.Basic = sp.false
    even: sp.Basic = sp.false
    convex: sp.Basic = sp.false
    bend_even: bool = False
    parameters: Mapping[sp.Symbol, sp.Rational] = field(default_factory=dict)
    domain: Mapping[sp.Symbol, Interval] = field(default_factory=dict)

    def at(self, argument: sp.Expr, **parameters: object) -> sp.Expr:
        """Return f(argument), for the usual values of the parameters unless they are given by name."""
        values = {symbol: sp.sympify(parameters.get(str(symbol), usual)) for symbol, usual in self.parameters.items()}
        return self.expression.subs(values).subs(x, argument)

    def slope(self) -> sp.Expr:
        """Return f'(x); at a kink the mean of both sides."""
        derivative = sp.diff(self.expression, x)
        return derivative.replace(sp.Heaviside, lambda argument, *_: step(argument))

    def holds(self, condition: sp.Basic, parameters: Mapping[str, float]) -> bool:
        """Return whether a condition is certainly true at these values of the parameters."""
        return condition.subs(self._exact(parameters)) == sp.true

    def value(self, fact: sp.Expr, parameters: Mapping[str, float]) -> Fraction | None:
        """Return an end of slopes or range at these values of the parameters, exactly; None for an infinite one."""
        found = fact.subs(self._exact(parameters))
        return Fraction(int(found.p), int(found.q)) if found.is_finite else None

    def _exact(self, parameters: Mapping[str, float]) -> dict[sp.Symbol, sp.Rational]:
        given = {name: Fraction(number) for name, number in parameters.items()}
        return {one: sp.Rational(given.get(str(one), usual)) for one, usual in self.parameters.items()}


def _rational(thousandths: int) -> sp.Rational:
    return sp.Rational(thousandths, 1000)


_MONOTONE = (sp.Integer(0), sp.Integer(1))
_POSITIVE = (sp.Integer(0), sp.oo)
_BETWEEN = (sp.Integer(-1), sp.Integer(1))

_ALL = (
    Form("relu", relu(x), _MONOTONE, _POSITIVE, kinks=(sp.Integer(0),), convex=sp.true, bend_even=True),
    Form(
        "leaky_relu",
        leaky_relu(x, slope),
        (sp.Min(slope, 1), sp.Max(slope, 1)),
        # Below 0 everything or nothing is reached, by the sign of the slope.
        (sp.Piecewise((sp.Integer(0), slope <= 0), (-sp.oo, True)), sp.oo),
        kinks=(sp.Integer(0),),
        convex=slope <= 1,
        bend_even=True,
        parameters={slope: sp.Rational(1, 100)},
        domain={slope: REAL_LINE},
    ),
    Form("abs", sp.Abs(x), _BETWEEN, _POSITIVE, (sp.Integer(0),), even=sp.true, convex=sp.true, bend_even=True),
    Form("step", step(x), None, (sp.Integer(0), sp.Integer(1)), kinks=(sp.Integer(0),)),
    Form("sign", sp.sign(x), None, _BETWEEN, (sp.Integer(0),), odd=sp.true),
    Form("identity", x, (sp.Integer(1), sp.Integer(1)), odd=sp.true, convex=sp.true),
    Form("erf", sp.erf(x), (sp.Integer(0), _rational(1129)), _BETWEEN, odd=sp.true),
    Form("gelu", gelu(x), (_rational(-129), _rational(1129)), (sp.Rational(-17, 100), sp.oo), bend_even=True),
    Form("gelu_tanh", x * (1 + sp.tanh(sp.sqrt(2 / sp.pi) * (x + sp.Rational(44715, 10**6) * x**3))) / 2),
    Form("sin", sp.sin(x), odd=sp.true),
    Form("exp", sp.exp(x), None, _POSITIVE, convex=sp.true),
    Form(
        "silu", silu(x), (sp.Rational(-1, 10), sp.Rational(11, 10)), (sp.Rational(-2785, 10**4), sp.oo), bend_even=True
    ),
    Form(
        "softplus",
        softplus(sharpness * x) / sharpness,
        _MONOTONE,
        _POSITIVE,
        convex=sp.true,
        parameters={sharpness: sp.Integer(1)},
    ),
    Form("tanh", sp.tanh(x), _MONOTONE, _BETWEEN, odd=sp.true),
    Form("sigmoid", 1 / (1 + sp.exp(-x)), (sp.Integer(0), sp.Rational(1, 4)), _MONOTONE),
    # x tanh(log(1 + e^x)), with the tangent as the fraction of exponentials that it is
    Form(
        "mish", x * (1 - 2 / (1 + (1 + sp.exp(x)) ** 2)), (_rational(-113), _rational(1089)), (_rational(-309), sp.oo)
    ),
    Form(
        "elu",
        relu(x) + scale * (sp.exp(-relu(-x)) - 1),
        (sp.Integer(0), sp.Max(scale, 1)),
        (-scale, sp.oo),
        kinks=(sp.Integer(0),),
        convex=scale <= 1,
        parameters={scale: sp.Integer(1)},
        domain={scale: HALF_LINE},
    ),
    Form("softsign", x / (1 + sp.Abs(x)), _MONOTONE, _BETWEEN, odd=sp.true),
    Form(
        "hardswish",
        x * sp.Min(sp.Max(x + 3, 0), 6) / 6,
        (sp.Rational(-1, 2), sp.Rational(3, 2)),
        (sp.Rational(-3, 8), sp.oo),
        kinks=(sp.Integer(-3), sp.Integer(3)),
        bend_even=True,
    ),
    Form(
        "hardtanh",
        sp.Min(sp.Max(x, low), high),
        _MONOTONE,
        (low, high),
        (low, high),
        odd=sp.Eq(low, -high),
        parameters={low: sp.Integer(-1), high: sp.Integer(1)},
    ),
    Form(
        "relu6",
        sp.Min(sp.Max(x, 0), 6),
        _MONOTONE,
        (sp.Integer(0), sp.Integer(6)),
        kinks=(sp.Integer(0), sp.Integer(6)),
    ),
)

FORMS: dict[str, Form] = {form.name: form for form in _ALL}
FUNCTIONS: dict[str, Callable[[sp.Expr], sp.Expr]] = {name: form.at for name, form in FORMS.items()}
