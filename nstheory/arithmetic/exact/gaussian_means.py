"""Exact means over independent standard normals, by general methods that know no theorem of the package.

half lines   E p(Z) 1[Z > c] for functions that are polynomial on either side of one kink, from
             I_k(c) = E Z^k 1[Z > c] = c^(k-1) phi(c) + (k - 1) I_(k-2)(c),  I_0 = erfc(c/sqrt 2)/2,  I_1 = phi(c)
tilting      E p(Z) exp(a Z^2 + b Z + c) = w e^(c + (w b)^2/2) E p(w^2 b + w Z), w = 1/sqrt(1 - 2 a), for a < 1/2;
             sines and cosines are exponentials
Stein        E Z^k erf(a Z + b) = (k - 1) E Z^(k-2) erf(a Z + b) + (2 a/sqrt pi) E Z^(k-1) exp(-(a Z + b)^2),
             E erf(a Z + b) = erf(b/sqrt(1 + 2 a^2))
"""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from nstheory.errors import NotEvaluableError

KINKS = (sp.Max, sp.Min, sp.Abs, sp.sign, sp.Heaviside)


def moment(power: int) -> sp.Expr:
    """Return E Z^power = (power - 1)!! for even powers, else 0."""
    return sp.factorial2(power - 1) if power % 2 == 0 else sp.Integer(0)


def density(point: sp.Expr) -> sp.Expr:
    """Return the normal density phi(point)."""
    return sp.exp(-(point**2) / 2) / sp.sqrt(2 * sp.pi)


def upper_moment(power: int, cut: sp.Expr) -> sp.Expr:
    """Return E Z^power 1[Z > cut], the module's I_k."""
    if power == 0:
        return sp.erfc(cut / sp.sqrt(2)) / 2
    if power == 1:
        return density(cut)
    return cut ** (power - 1) * density(cut) + (power - 1) * upper_moment(power - 2, cut)


def mean(integrand: sp.Expr, normals: tuple[sp.Symbol, ...]) -> sp.Expr:
    """Return E of the integrand over independent standard normals, one normal after the other."""
    for normal in normals:
        integrand = _mean_one(integrand, normal)
    return _as_waves(integrand) if integrand.has(sp.I) else integrand


def _mean_one(integrand: sp.Expr, normal: sp.Symbol) -> sp.Expr:
    if normal not in integrand.free_symbols:
        return integrand
    if any(kink.has(normal) for kink in integrand.atoms(*KINKS)):
        return _kinked(integrand, normal)
    if integrand.is_polynomial(normal):
        parts = _polynomial(integrand, normal).terms()
        return sum((value * moment(power) for (power,), value in parts), sp.Integer(0))
    terms = sp.Add.make_args(sp.expand(integrand))
    if any(term.has(sp.sin, sp.cos) for term in terms):
        terms = sp.Add.make_args(sp.expand(_as_exponentials(integrand)))
    total = sp.Integer(0)
    for term in terms:
        pieces = sp.Add.make_args(sp.powsimp(sp.expand(term, power_exp=False), combine="exp"))
        total += sum((_tilted(piece, normal) for piece in pieces), sp.Integer(0))
    return total


def _as_exponentials(expression: sp.Expr) -> sp.Expr:
    return expression.replace(lambda node: isinstance(node, sp.sin | sp.cos), lambda node: node.rewrite(sp.exp))


def _as_waves(expression: sp.Expr) -> sp.Expr:
    """Write exponentials of what is left of sines and cosines as these again, so that a real mean reads as a real number."""

    def wave(power: sp.Expr) -> sp.Expr:
        exponent = sp.expand(power.args[0])
        turn = exponent.coeff(sp.I)
        return sp.exp(exponent - sp.I * turn) * (sp.cos(turn) + sp.I * sp.sin(turn))

    return sp.expand(expression.replace(lambda node: isinstance(node, sp.exp) and node.has(sp.I), wave))


# Kinks: a function that is polynomial on either side of one point


@dataclass(frozen=True)
class Sides:
    """A function of one variable with one kink: `right` above `cut`, `left` below, both free of kinks."""

    cut: sp.Expr
    right: sp.Expr
    left: sp.Expr


def sides(integrand: sp.Expr, variable: sp.Symbol) -> Sides:
    """Split a function at its only kink. Raises NotEvaluableError when it has kinks at several points, or nested ones."""
    cuts = {_root(argument, variable) for kink in integrand.atoms(*KINKS) for argument in _arguments(kink, variable)}
    if len(cuts) != 1:
        raise NotEvaluableError(f"{integrand} has kinks at {sorted(map(str, cuts))}; one is allowed")
    (cut,) = cuts
    resolved = []
    for sign in ({"positive": True}, {"negative": True}):
        step = sp.Symbol(f"{variable.name}_step", **sign)
        side = _resolved(integrand, variable, cut, step)
        if side.atoms(*KINKS):
            raise NotEvaluableError(f"{integrand} has kinks away from {variable} = {cut}; no exact method here")
        resolved.append(side.subs(step, variable - cut))
    return Sides(cut, *resolved)


def _arguments(kink: sp.Expr, variable: sp.Symbol) -> list[sp.Expr]:
    """Return expressions of which one is zero where the kink bends."""
    if isinstance(kink, sp.Max | sp.Min):
        if len(kink.args) != 2:
            raise NotEvaluableError(f"{kink} has more than two arguments; nest it, or use one kink")
        return [kink.args[0] - kink.args[1]] if kink.has(variable) else []
    return [kink.args[0]] if kink.has(variable) else []


def _root(argument: sp.Expr, variable: sp.Symbol) -> sp.Expr:
    polynomial = argument.as_poly(variable)
    if polynomial is None or polynomial.degree() != 1:
        raise NotEvaluableError(f"the kink at {argument} = 0 is not linear in {variable}")
    return sp.expand(-polynomial.coeff_monomial(1) / polynomial.coeff_monomial(variable))


def _resolved(integrand: sp.Expr, variable: sp.Symbol, cut: sp.Expr, step: sp.Symbol) -> sp.Expr:
    """Return the integrand at cut + step, with every kink resolved by the sign of step."""

    def kink(node: sp.Expr) -> sp.Expr:
        if isinstance(node, sp.Max | sp.Min):
            first, second = (sp.expand(argument.subs(variable, cut + step)) for argument in node.args)
            gap = sp.expand(first - second)
            if gap.is_positive is None or gap.is_negative is None:
                return node
            return first if gap.is_positive == isinstance(node, sp.Max) else second
        return node.func(sp.expand(node.args[0].subs(variable, cut + step)))

    replaced = integrand.replace(lambda node: isinstance(node, KINKS) and node.has(variable), kink)
    return replaced.subs(variable, cut + step)


def _kinked(integrand: sp.Expr, normal: sp.Symbol) -> sp.Expr:
    try:
        split = sides(integrand, normal)
    except NotEvaluableError:
        terms = sp.Add.make_args(sp.expand(integrand))
        if len(terms) == 1:
            # Another normal may have its own kinks: what does not depend on this one comes out of the mean.
            outside, inside = terms[0].as_independent(normal, as_Add=False)
            if outside == 1:
                raise
            return outside * _mean_one(inside, normal)
        return sum((_mean_one(term, normal) for term in terms), sp.Integer(0))
    right, left = _polynomial(split.right, normal), _polynomial(split.left, normal)
    total = sp.Integer(0)
    for (power,), value in right.terms():
        total += value * upper_moment(power, split.cut)
    for (power,), value in left.terms():
        total += value * (moment(power) - upper_moment(power, split.cut))
    return total


def _polynomial(expression: sp.Expr, variable: sp.Symbol) -> sp.Poly:
    try:
        return sp.Poly(sp.expand(expression), variable)
    except sp.PolynomialError:
        raise NotEvaluableError(f"{expression} is not a polynomial in {variable}") from None


# Polynomials times exponentials and error functions


def _tilted(term: sp.Expr, normal: sp.Symbol) -> sp.Expr:
    polynomial_part, exponent, error_function = sp.Integer(1), sp.Integer(0), None
    for factor in sp.Mul.make_args(term):
        if isinstance(factor, sp.exp):
            exponent += factor.args[0]
        elif isinstance(factor, sp.Pow) and isinstance(factor.base, sp.exp):
            exponent += factor.base.args[0] * factor.exp
        elif isinstance(factor, sp.erf) and factor.has(normal):
            if error_function is not None:
                raise NotEvaluableError(f"{term} has two error functions of {normal}; no exact method here")
            error_function = factor.args[0]
        else:
            polynomial_part *= factor
    polynomial = _polynomial(polynomial_part, normal)
    if error_function is not None:
        return _stein(polynomial, error_function, exponent, normal)
    powers = _polynomial(exponent, normal)
    if powers.degree() > 2:
        raise NotEvaluableError(f"the exponent of {term} is not quadratic in {normal}")
    bend, tilt, constant = (powers.coeff_monomial(monomial) for monomial in (normal**2, normal, 1))
    if bend != 0 and not (1 - 2 * bend).is_positive:
        raise NotEvaluableError(f"the mean of {term} over {normal} is not certainly finite")
    squeeze = 1 / sp.sqrt(1 - 2 * bend)
    shifted = _polynomial(polynomial.as_expr().subs(normal, squeeze**2 * tilt + squeeze * normal), normal)
    value = sum((weight * moment(power) for (power,), weight in shifted.terms()), sp.Integer(0))
    return squeeze * value * sp.exp(sp.expand(constant + (squeeze * tilt) ** 2 / 2))


def _stein(polynomial: sp.Poly, argument: sp.Expr, exponent: sp.Expr, normal: sp.Symbol) -> sp.Expr:
    slope = sp.diff(argument, normal)
    shift = sp.expand(argument - slope * normal)
    if slope.has(normal) or exponent.has(normal):
        raise NotEvaluableError(
            f"erf({argument}) exp({exponent}): only erf of a linear function of {normal}, without exp"
        )

    def of_power(power: int) -> sp.Expr:
        if power == 0:
            return sp.erf(shift / sp.sqrt(1 + 2 * slope**2))
        if power % 2 == 0 and shift == 0:
            return sp.Integer(0)  # an odd function
        bell = _tilted(2 * slope / sp.sqrt(sp.pi) * normal ** (power - 1) * sp.exp(-sp.expand(argument**2)), normal)
        return bell + ((power - 1) * of_power(power - 2) if power > 1 else sp.Integer(0))

    return sp.exp(exponent) * sum((value * of_power(power) for (power,), value in polynomial.terms()), sp.Integer(0))
