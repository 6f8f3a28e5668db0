"""Slopes and ranges of activations, which bounds multiply with: for all real x, made from the records of language/activations.

A slope at a kink counts as the mean of its two sides. Each twin takes one per cent of the swing away, so that what is proved is
also known to be as sharp as that.
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Claim, Mutant
from nstheory.language.activations import FORMS, Ends, Form
from nstheory.language.domain import REAL_LINE, Interval, rational
from nstheory.language.symbols import x
from nstheory.theory.build import bound

__all__ = ["CLAIMS", "claims_of"]


def claims_of(form: Form) -> tuple[Claim, ...]:
    """Return bounds.NAME_slope_upper, _slope_lower, _least and _most, as far as the record says something finite."""
    usual = {symbol: value for symbol, value in form.parameters.items() if symbol not in form.domain}
    slope, value = form.slope().subs(usual) if form.slopes else None, form.expression.subs(usual)
    named = {
        "slope_upper": ("slope", slope, form.slopes, True, Mutant("1-Lipschitz", rhs=sp.Integer(1))),
        "slope_lower": ("slope", slope, form.slopes, False, Mutant("monotone", lhs=sp.Integer(0))),
        "least": ("value", value, form.range, False, Mutant("nonnegative", lhs=sp.Integer(0))),
        "most": ("value", value, form.range, True, Mutant("at most 1", rhs=sp.Integer(1))),
    }
    return tuple(
        _claim(form, name, what, quantity, tuple(end.subs(usual) for end in ends), upper, usual_error)
        for name, (what, quantity, ends, upper, usual_error) in named.items()
        # A constant slope is no claim: it would be compared with itself.
        if ends is not None and ends[upper].is_finite is not False and quantity != ends[upper]
    )


def _claim(form: Form, name: str, what: str, quantity: sp.Expr, ends: Ends, upper: bool, error: Mutant) -> Claim:
    variables, end = {x: REAL_LINE, **form.domain}, ends[upper]
    if isinstance(end, sp.Piecewise):  # finite for some values of the parameter only
        end, condition = end.args[0]
        variables[condition.lhs] = Interval(None, rational(condition.rhs))
    swing = ends[True] - ends[False]
    step = (swing if swing.is_Rational and swing > 0 else sp.Integer(1)) / 100
    wrong = error.rhs if upper else error.lhs
    sharp, blunt = (
        Mutant(f"{share} % tighter", **({"rhs": end - share * step} if upper else {"lhs": end + share * step}))
        for share in (1, 10)
    )
    told = end.is_Rational and (wrong < end if upper else wrong > end)
    # Pieces of polynomials are decided exactly, and random points add nothing.
    smooth = quantity.has(sp.exp, sp.erf, sp.tanh, sp.Pow)
    where = "".join(f", {symbol} = {usual}" for symbol, usual in form.parameters.items() if symbol not in form.domain)
    return bound(
        f"bounds.{form.name}_{name}",
        f"The {what} of {form.name}{where} is at {'most' if upper else 'least'} {end}, for every real x.",
        variables,
        *((quantity, end) if upper else (end, quantity)),
        sharp,
        error if told else blunt,
        engines=("balls", "search") if smooth else ("balls",),
    )


CLAIMS = tuple(claim for form in FORMS.values() for claim in claims_of(form))
