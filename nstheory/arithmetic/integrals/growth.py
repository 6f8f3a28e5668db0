"""Growth certificates: bounds on a function far from 0, from which the tails of an integral are bounded."""

from __future__ import annotations

import math
from dataclasses import dataclass

import sympy as sp
from flint import arb

from nstheory.arithmetic import real_balls
from nstheory.arithmetic.exact.gaussian_means import KINKS
from nstheory.errors import NotEvaluableError

# A bound must be a usable exponent; functions that grow faster have no certified tail here.
_MAX_CUT = 2000


@dataclass(frozen=True)
class Growth:
    """|h(x + i y)| <= exp(constant + rate * sum(|x_j| + |y_j|) + bend * sum y_j^2) for all real x and |y_j| <= strip.

    h is analytic in that strip; a strip of 0 promises the bound on the real axis only.
    """

    constant: arb
    rate: arb
    bend: arb
    strip: float = math.inf


def growth_of(integrand: sp.Expr, normals: tuple[sp.Symbol, ...], values: real_balls.Values) -> Growth:
    """Return a growth certificate of an integrand built from polynomials, exp, sin, cos, erf, tanh of linear forms, kinks,
    and negative powers, roots and logarithms of functions that stay above a positive number.

    Raises NotEvaluableError when no rule applies.
    """
    zero = arb(0)
    if not integrand.free_symbols & set(normals):
        size = abs(real_balls.enclose(integrand, values)).upper()
        floor = arb(2) ** -40  # a logarithm of zero is not finite, and a larger bound is still a bound
        return Growth((size if size > floor else floor).log().upper(), zero, zero)
    if integrand in normals:
        # t <= e^(r t) / (r e) for every r > 0; a small rate keeps the lattice of a polynomial coarse and short.
        return Growth(arb(4).log() - 1, arb(1) / 4, zero)
    if isinstance(integrand, sp.Pow) and not _positive_integer(integrand.exp) and integrand.base is not sp.E:
        return _power(integrand, normals, values)
    if isinstance(integrand, sp.log):
        return _logarithm(integrand, normals, values)
    if isinstance(integrand, sp.tanh):
        # tanh u = 1 - 2/(1 + e^(2u)), and |1 + e^(2u)| >= 1 for |Im u| <= pi/4
        return Growth(arb(3).log(), zero, zero, _strip(integrand.args[0], normals, values, 4))
    if isinstance(integrand, sp.atan):
        return Growth(arb(1), zero, zero, 0.0)
    if isinstance(integrand, sp.exp | sp.sin | sp.cos | sp.erf):
        return _elementary(integrand, normals, values)
    if not isinstance(integrand, (sp.Add, sp.Mul, sp.Pow, *KINKS)):
        raise NotEvaluableError(f"no growth bound for {integrand.func.__name__} in {integrand}")
    parts = [growth_of(argument, normals, values) for argument in integrand.args]
    strip = 0.0 if isinstance(integrand, KINKS) else min(part.strip for part in parts)
    if isinstance(integrand, sp.Mul):
        columns = zip(*((g.constant, g.rate, g.bend) for g in parts), strict=True)
        return Growth(*(sum(column, zero) for column in columns), strip)
    if isinstance(integrand, sp.Pow):
        times = int(integrand.exp)
        return Growth(times * parts[0].constant, times * parts[0].rate, times * parts[0].bend, strip)
    if isinstance(integrand, sp.Add | sp.Max | sp.Min):
        constant = _largest([g.constant for g in parts]) + arb(len(parts)).log()
        return Growth(constant, _largest([g.rate for g in parts]), _largest([g.bend for g in parts]), strip)
    if isinstance(integrand, sp.Abs):
        return Growth(parts[0].constant, parts[0].rate, parts[0].bend, 0.0)
    return Growth(zero, zero, zero, 0.0)  # sign and Heaviside


def _positive_integer(exponent: sp.Expr) -> bool:
    return isinstance(exponent, sp.Integer) and bool(exponent > 0)


def _elementary(integrand: sp.Expr, normals: tuple[sp.Symbol, ...], values: real_balls.Values) -> Growth:
    zero = arb(0)
    try:
        constant, slope = _linear(integrand.args[0], normals, values)
    except NotEvaluableError:
        if isinstance(integrand, sp.exp) and _nonpositive(integrand.args[0]):
            return _bell(integrand.args[0], normals, values)
        if isinstance(integrand, sp.exp):
            raise
        return Growth(zero, zero, zero, 0.0)  # sin, cos, erf of anything real
    if isinstance(integrand, sp.exp):
        return Growth(constant, slope, zero)
    if isinstance(integrand, sp.erf):
        # |erf(u + iv)| <= 1 + 2/sqrt(pi) |v| e^(v^2) <= 2.2 e^(|v| + v^2), and v^2 <= k slope^2 sum y_j^2.
        return Growth(arb(2.2).log(), slope, len(normals) * slope**2)
    return Growth(zero, slope, zero)


def _bell(exponent: sp.Expr, normals: tuple[sp.Symbol, ...], values: real_balls.Values) -> Growth:
    """Return the growth of exp(-c z^2), |.| = exp(c (y^2 - x^2)); other negative exponents are bounded on the real axis only."""
    polynomial = exponent.as_poly(*normals)
    if polynomial is None or any(sum(powers) not in (0, 2) or max(powers) == 1 for powers in polynomial.monoms()):
        return Growth(arb(0), arb(0), arb(0), 0.0)
    bends = [-real_balls.enclose(polynomial.coeff_monomial(normal**2), values) for normal in normals]
    return Growth(arb(0), arb(0), _largest(bends))


def _nonpositive(expression: sp.Expr) -> bool:
    """Return whether every term is a negative multiple of an even power."""
    return all(term.is_nonpositive is True for term in sp.Add.make_args(sp.expand(expression)))


def _floor(expression: sp.Expr, normals: tuple[sp.Symbol, ...], values: real_balls.Values) -> tuple[arb, float]:
    """Return a positive number below |expression| and the strip in which it is: its constant, the other terms having
    a real part that is not negative there."""
    fixed, strip = arb(0), math.inf
    for term in sp.Add.make_args(expression):
        if not term.free_symbols & set(normals):
            fixed += real_balls.enclose(term, values)
            continue
        weight, rest = term.as_independent(*normals, as_Add=False)
        if isinstance(rest, sp.exp) and bool(real_balls.enclose(weight, values) >= 0):
            # Re e^u >= 0 for |Im u| <= pi/2
            strip = min(strip, _strip(rest.args[0], normals, values, 2))
        elif term.is_nonnegative is True:
            strip = 0.0
        else:
            raise NotEvaluableError(f"the term {term} may be negative; no growth bound for the inverse of {expression}")
    if not fixed > 0:
        raise NotEvaluableError(
            f"{expression} is not certainly above a positive number; no growth bound for its inverse"
        )
    return fixed.lower(), strip


def _strip(argument: sp.Expr, normals: tuple[sp.Symbol, ...], values: real_balls.Values, part: int) -> float:
    """Return s such that |Im argument| <= pi/part for |y_j| <= s, 0 when the argument is not linear."""
    try:
        _, slope = _linear(argument, normals, values)
    except NotEvaluableError:
        return 0.0
    return 0.999 * math.pi / part / len(normals) / float(slope.upper())


def _power(node: sp.Pow, normals: tuple[sp.Symbol, ...], values: real_balls.Values) -> Growth:
    exponent = node.exp
    if not isinstance(exponent, sp.Rational):
        raise NotEvaluableError(f"no growth bound for the power {node}")
    size = arb(abs(int(exponent.p))) / int(exponent.q)
    if exponent < 0:
        floor, strip = _floor(node.base, normals, values)
        return Growth(-size * floor.log(), arb(0), arb(0), strip)
    inner = growth_of(node.base, normals, values)
    return Growth(size * inner.constant, size * inner.rate, size * inner.bend, 0.0)


def _logarithm(node: sp.log, normals: tuple[sp.Symbol, ...], values: real_balls.Values) -> Growth:
    """From m <= |g| <= e^(c + r t) and Re g > 0: |log g| <= |log m| + |c| + r t + pi/2, and a + b t <= (a + 1) e^(b t)."""
    floor, strip = _floor(node.args[0], normals, values)
    inner = growth_of(node.args[0], normals, values)
    constant = (abs(floor.log()) + abs(inner.constant) + arb.pi() / 2 + 1).log()
    return Growth(constant.upper(), inner.rate, arb(0), min(strip, inner.strip))


def _largest(balls: list[arb]) -> arb:
    result = balls[0].upper()
    for other in balls[1:]:
        result = result.max(other.upper()).upper()
    return result


def _linear(expression: sp.Expr, normals: tuple[sp.Symbol, ...], values: real_balls.Values) -> tuple[arb, arb]:
    """Return (|constant part|, largest |slope|) of a linear form in the normals."""
    polynomial = sp.Poly(sp.expand(expression), *normals) if expression.is_polynomial(*normals) else None
    if polynomial is None or polynomial.total_degree() > 1:
        raise NotEvaluableError(f"{expression} is not linear in {', '.join(map(str, normals))}; no growth bound")
    slopes = [abs(real_balls.enclose(polynomial.coeff_monomial(normal), values)) for normal in normals]
    return abs(real_balls.enclose(polynomial.coeff_monomial(1), values)).upper(), _largest(slopes)


def symmetric(radius: arb) -> arb:
    """Return the ball around 0 with this radius."""
    return arb(0, radius.abs_upper())


def cut(growth: Growth, dimension: int, step: arb, bits: int) -> tuple[arb, arb]:
    """Return A and a bound of what lies beyond |z_j| > A, for the integral (step 0) or the lattice sum."""
    rate, half = growth.rate, arb(1) / 2
    mass = (2 + 2 * step) * (rate**2 / 2).exp()  # of e^(rate |z|) phi(z), as an integral or as a lattice sum
    reach = rate.upper() + 6
    while True:
        beyond = 2 * (rate**2 / 2).exp() * (-half * (reach - rate) ** 2).exp() * (1 + step)
        tail = growth.constant.exp() * dimension * mass ** (dimension - 1) * beyond
        if tail < arb(2) ** (-bits):
            return arb(int(float(reach)) + 1), tail.upper()
        reach += 1
        if reach > _MAX_CUT:
            raise NotEvaluableError("the integrand grows too fast for a certified tail; use smaller parameters")
