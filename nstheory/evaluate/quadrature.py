"""Certified values of expectation nodes, straight from their definition and independent of any closed form.

circle        E h(X, Y) for h homogeneous on each quadrant: radial moment times an integral over the circle (acb.integral)
line          E h(Z) for one normal: acb.integral on [-A, A] with a certified tail
lattice       E h(Z_1, ..., Z_k) for entire h: the trapezoidal rule, whose error falls like exp(-2 pi^2/step^2) and is
              bounded by a growth certificate of h in a complex strip
enumeration   token expectations by transition probabilities

The `analytic` flag of Arb's integrator is forwarded to every kink: without it a ReLU is integrated to a tiny ball around
a wrong number.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product

import sympy as sp
from flint import acb, arb

from nstheory.errors import NotEvaluableError
from nstheory.evaluate import ball
from nstheory.evaluate.exact import homogeneous_degree, quadrants
from nstheory.expectation import Expectation, Mean, PairMean, TokenMean

_KINKS = (sp.Max, sp.Min, sp.Abs, sp.sign)
_MAX_LATTICE = 200_000
_MAX_TOKEN_PAIRS = 20_000


def enclose(expression: sp.Expr, values: ball.Values, bits: int) -> arb:
    """Return a ball around an expression with expectation nodes, each node integrated from its definition.

    `values` are balls of the free symbols at the working precision `bits`.
    Raises NotEvaluableError for a node that no rule integrates.
    """
    nodes = {node for node in sp.preorder_traversal(expression) if isinstance(node, Expectation)}
    outermost = {node for node in nodes if not any(node is not other and other.has(node) for other in nodes)}
    stand_ins = {node: sp.Dummy(f"node_{index}", real=True) for index, node in enumerate(outermost)}
    with ball.precision(bits):
        known = dict(values) | {dummy: _node(node, values, bits) for node, dummy in stand_ins.items()}
        return ball.enclose(expression.xreplace(stand_ins), known)


def _node(node: Expectation, values: ball.Values, bits: int) -> arb:
    if isinstance(node, TokenMean):
        return _tokens(node, values)
    if isinstance(node, Mean):
        return _gaussian(node, values, bits)
    if isinstance(node, PairMean):
        if node.integrand.has(*_KINKS):
            degree = homogeneous_degree(node.integrand, node.pair)
            if degree is None:
                raise NotEvaluableError(f"{node} has kinks and is not homogeneous; no certified rule here")
            correlation = sp.Dummy("correlation", real=True)
            inner = enclose(node.rho, values, bits)
            return circle(node.integrand, node.pair, correlation, degree, {**values, correlation: inner}, bits)
        return _gaussian(node.unrolled(), values, bits)
    raise NotEvaluableError(f"{type(node).__name__} has no certified quadrature; it can only be sampled")


def _gaussian(node: Mean, values: ball.Values, bits: int) -> arb:
    if node.integrand.has(*_KINKS):
        if len(node.normals) != 1:
            raise NotEvaluableError(f"{node} has kinks in more than one normal; no certified rule here")
        return line(node.integrand, node.normals[0], values, bits)
    return lattice(node.integrand, node.normals, values, bits)


# The circle and the line: Arb's integrator


def circle(
    integrand: sp.Expr,
    pair: tuple[sp.Symbol, sp.Symbol],
    correlation: sp.Symbol,
    degree: int,
    values: ball.Values,
    bits: int,
) -> arb:
    """Return E h(X, Y) = E R^k / (2 pi) * integral of h(cos u, cos(u - a)) over the circle, cos a = correlation."""
    rho = values[correlation]
    angle = rho.acos()
    if not angle.is_finite():
        raise NotEvaluableError(f"the correlation {rho} is not certainly inside [-1, 1]")
    quarter = arb.pi() / 2
    # The axes cut the circle into four arcs; on each of them h is a polynomial, so that Arb's integrator never has to
    # bisect towards a kink, and arcs on which h vanishes cost nothing.
    arcs = {
        (True, True): (angle - quarter, quarter),
        (False, True): (quarter, angle + quarter),
        (False, False): (angle + quarter, 3 * quarter),
        (True, False): (-quarter, angle - quarter),
    }
    pieces = quadrants(integrand, pair)
    if pieces is None:
        raise NotEvaluableError(f"{integrand} has kinks away from the axes; no certified rule here")
    total = acb(0)
    for signs, (start, stop) in arcs.items():
        if pieces[signs] != 0:
            walker = _Complex(pieces[signs], values)

            def on_circle(turn: acb, analytic: bool, walker: _Complex = walker) -> acb:
                return walker.at({pair[0]: turn.cos(), pair[1]: (turn - angle).cos()}, analytic)

            tolerance = arb(2) ** -bits
            total += acb.integral(on_circle, acb(start), acb(stop), rel_tol=tolerance, abs_tol=tolerance)
    radial = arb(2) ** (arb(degree) / 2) * (1 + arb(degree) / 2).gamma()
    return radial * total.real / (2 * arb.pi())


def line(integrand: sp.Expr, normal: sp.Symbol, values: ball.Values, bits: int) -> arb:
    """Return E h(Z) for one normal, kinks at 0 allowed."""
    growth = growth_of(integrand, (normal,), values)
    cut, tail = _cut(growth, 1, arb(0), bits)
    walker = _Complex(integrand, values)

    def weighted(point: acb, analytic: bool) -> acb:
        return walker.at({normal: point}, analytic) * (-point * point / 2).exp()

    tolerance = arb(2) ** -bits
    halves = [(acb(-cut), acb(0)), (acb(0), acb(cut))]
    total = sum((acb.integral(weighted, *ends, rel_tol=tolerance, abs_tol=tolerance) for ends in halves), acb(0))
    return total.real / (2 * arb.pi()).sqrt() + _symmetric(tail)


def _symmetric(radius: arb) -> arb:
    return arb(0, radius.abs_upper())


class _Complex:
    """Evaluates an integrand in complex balls; parts that do not depend on the point are enclosed once, in real balls."""

    def __init__(self, integrand: sp.Expr, values: ball.Values) -> None:
        self.integrand = integrand
        self.values = values
        self.constants: dict[sp.Basic, acb] = {}

    def at(self, points: Mapping[sp.Symbol, acb], analytic: bool) -> acb:
        self.points, self.analytic = points, analytic
        return self.walk(self.integrand)

    def walk(self, node: sp.Basic) -> acb:
        if node in self.points:
            return self.points[node]
        if node in self.constants:
            return self.constants[node]
        if not (node.free_symbols & set(self.points)):
            self.constants[node] = acb(ball.enclose(node, self.values))
            return self.constants[node]
        parts = [self.walk(argument) for argument in node.args]
        if isinstance(node, sp.Add):
            return sum(parts, acb(0))
        if isinstance(node, sp.Mul):
            product_ = acb(1)
            for part in parts:
                product_ *= part
            return product_
        if isinstance(node, sp.Pow) and isinstance(node.exp, sp.Integer):
            return parts[0] ** int(node.exp)
        if isinstance(node, sp.Max | sp.Min):
            result = parts[0]
            for part in parts[1:]:
                pick = result.real_max if isinstance(node, sp.Max) else result.real_min
                result = pick(part, analytic=self.analytic)
            return result
        if isinstance(node, sp.Abs):
            return parts[0].real_abs(analytic=self.analytic)
        if isinstance(node, sp.sign):
            return parts[0].real_sgn(analytic=self.analytic)
        if isinstance(node, sp.exp | sp.sin | sp.cos | sp.erf):
            return getattr(parts[0], node.func.__name__)()
        raise NotEvaluableError(f"no complex rule for {node.func.__name__} in {node}")


# Growth certificates and the lattice


@dataclass(frozen=True)
class Growth:
    """|h(x + i y)| <= exp(constant + rate * sum(|x_j| + |y_j|) + bend * sum y_j^2) for all real x, y (x only if kinked)."""

    constant: arb
    rate: arb
    bend: arb


def growth_of(integrand: sp.Expr, normals: tuple[sp.Symbol, ...], values: ball.Values) -> Growth:
    """Return a growth certificate of an integrand built from polynomials, exp, sin, cos, erf of linear forms, and kinks.

    Raises NotEvaluableError when no rule applies.
    """
    zero = arb(0)
    if not integrand.free_symbols & set(normals):
        size = abs(ball.enclose(integrand, values)).upper()
        floor = arb(2) ** -40  # a logarithm of zero is not finite, and a larger bound is still a bound
        return Growth((size if size > floor else floor).log().upper(), zero, zero)
    if integrand in normals:
        # t <= e^(r t) / (r e) for every r > 0; a small rate keeps the lattice of a polynomial coarse and short.
        return Growth(arb(4).log() - 1, arb(1) / 4, zero)
    parts = [growth_of(argument, normals, values) for argument in integrand.args]
    if isinstance(integrand, sp.Mul):
        return Growth(
            *(sum(column, zero) for column in zip(*((g.constant, g.rate, g.bend) for g in parts), strict=True))
        )
    if isinstance(integrand, sp.Pow) and isinstance(integrand.exp, sp.Integer) and integrand.exp > 0:
        times = int(integrand.exp)
        return Growth(times * parts[0].constant, times * parts[0].rate, times * parts[0].bend)
    if isinstance(integrand, sp.Add | sp.Max | sp.Min):
        return Growth(
            _largest([g.constant for g in parts]) + arb(len(parts)).log(),
            _largest([g.rate for g in parts]),
            _largest([g.bend for g in parts]),
        )
    if isinstance(integrand, sp.Abs):
        return parts[0]
    if isinstance(integrand, sp.sign):
        return Growth(zero, zero, zero)
    if isinstance(integrand, sp.exp | sp.sin | sp.cos | sp.erf):
        constant, slope = _linear(integrand.args[0], normals, values)
        if isinstance(integrand, sp.exp):
            return Growth(constant, slope, zero)
        if isinstance(integrand, sp.erf):
            # |erf(u + iv)| <= 1 + 2/sqrt(pi) |v| e^(v^2) <= 2.2 e^(|v| + v^2), and v^2 <= k slope^2 sum y_j^2.
            return Growth(arb(2.2).log(), slope, len(normals) * slope**2)
        return Growth(zero, slope, zero)
    raise NotEvaluableError(f"no growth bound for {integrand.func.__name__} in {integrand}")


def _largest(balls: list[arb]) -> arb:
    result = balls[0].upper()
    for other in balls[1:]:
        result = result.max(other.upper()).upper()
    return result


def _linear(expression: sp.Expr, normals: tuple[sp.Symbol, ...], values: ball.Values) -> tuple[arb, arb]:
    """Return (|constant part|, largest |slope|) of a linear form in the normals."""
    polynomial = sp.Poly(sp.expand(expression), *normals) if expression.is_polynomial(*normals) else None
    if polynomial is None or polynomial.total_degree() > 1:
        raise NotEvaluableError(f"{expression} is not linear in {', '.join(map(str, normals))}; no growth bound")
    slopes = [abs(ball.enclose(polynomial.coeff_monomial(normal), values)) for normal in normals]
    return abs(ball.enclose(polynomial.coeff_monomial(1), values)).upper(), _largest(slopes)


def _cut(growth: Growth, dimension: int, step: arb, bits: int) -> tuple[arb, arb]:
    """Return A and a bound of what lies beyond |z_j| > A, for the integral (step 0) or the lattice sum."""
    rate, half = growth.rate, arb(1) / 2
    mass = (2 + 2 * step) * (rate**2 / 2).exp()  # of e^(rate |z|) phi(z), as an integral or as a lattice sum
    cut = rate.upper() + 6
    while True:
        beyond = 2 * (rate**2 / 2).exp() * (-half * (cut - rate) ** 2).exp() * (1 + step)
        tail = growth.constant.exp() * dimension * mass ** (dimension - 1) * beyond
        if tail < arb(2) ** (-bits):
            return arb(int(float(cut)) + 1), tail.upper()
        cut += 1
        if cut > 2000:
            raise NotEvaluableError("the integrand grows too fast for a certified tail; use smaller parameters")


def lattice(integrand: sp.Expr, normals: tuple[sp.Symbol, ...], values: ball.Values, bits: int) -> arb:
    """Return E h over independent normals for an entire h, by the trapezoidal rule with a certified error."""
    dimension = len(normals)
    growth = growth_of(integrand, normals, values)
    # Shifting the line by i alpha costs exp(rate alpha + (bend + 1/2) alpha^2) and wins exp(-2 pi alpha / step).
    weight = growth.bend + arb(1) / 2
    target = (bits + 8) * arb(2).log() + abs(growth.constant) + dimension * (growth.rate**2 / 2 + 1)
    alpha = (growth.rate + (growth.rate**2 + 4 * weight * target).sqrt()) / (2 * weight)
    divisions = int(float((growth.rate + 2 * weight * alpha + 1) / (2 * arb.pi()))) + 1
    step = arb(1) / divisions
    cut, tail = _cut(growth, dimension, step, bits)
    mass = (2 + 2 * step) * (growth.rate**2 / 2).exp()
    shifted = (growth.rate * alpha + weight * alpha**2).exp() * mass
    alias = 2 * shifted / ((2 * arb.pi() * alpha / step).exp() - 1)
    error = growth.constant.exp() * dimension * mass ** (dimension - 1) * alias + tail
    reach = int(float(cut)) * divisions
    if (2 * reach + 1) ** dimension > _MAX_LATTICE:
        raise NotEvaluableError(f"a lattice of {(2 * reach + 1) ** dimension} points is too large for {integrand}")
    nodes = [arb(index) / divisions for index in range(-reach, reach + 1)]
    weights = [(-(node**2) / 2).exp() * step for node in nodes]
    total = arb(0)
    evaluate = compiled(integrand, normals, values)
    for indices in product(range(len(nodes)), repeat=dimension):
        factor = weights[indices[0]]
        for index in indices[1:]:
            factor *= weights[index]
        total += factor * evaluate([nodes[index] for index in indices])
    return total / (2 * arb.pi()).sqrt() ** dimension + _symmetric(error)


def compiled(integrand: sp.Expr, normals: tuple[sp.Symbol, ...], values: ball.Values):
    """Return a function of a list of balls (one a normal), with everything constant enclosed beforehand."""
    position = {normal: index for index, normal in enumerate(normals)}

    def build(node: sp.Basic):
        if node in position:
            index = position[node]
            return lambda point: point[index]
        if not node.free_symbols & set(normals):
            constant = ball.enclose(node, values)
            return lambda _: constant
        parts = [build(argument) for argument in node.args]
        if isinstance(node, sp.Add):
            return lambda point: sum((part(point) for part in parts), arb(0))
        if isinstance(node, sp.Mul):
            first, rest = parts[0], parts[1:]

            def multiply(point: list[arb]) -> arb:
                result = first(point)
                for part in rest:
                    result = result * part(point)
                return result

            return multiply
        if isinstance(node, sp.Pow) and isinstance(node.exp, sp.Integer):
            power = int(node.exp)
            return lambda point: ball.integer_power(parts[0](point), power)
        if isinstance(node, sp.exp | sp.sin | sp.cos | sp.erf):
            name = node.func.__name__
            return lambda point: getattr(parts[0](point), name)()
        raise NotEvaluableError(f"no real rule for {node.func.__name__} in {node}")

    return build(integrand)


# Tokens


def _tokens(node: TokenMean, values: ball.Values) -> arb:
    size_ball = ball.enclose(node.alphabet, values)
    size = size_ball.unique_fmpz()
    if size is None:
        raise NotEvaluableError(f"the alphabet size {node.alphabet} is not a certain integer: {size_ball}")
    size, length = int(size), len(node.clean)
    if size ** (2 * length) > _MAX_TOKEN_PAIRS:
        raise NotEvaluableError(f"{size ** (2 * length)} pairs of token strings are more than {_MAX_TOKEN_PAIRS}")
    keep = ball.enclose(node.keep, values)
    if node.redraw == "uniform":
        stay, move = keep + (1 - keep) / size, (1 - keep) / size
    else:
        stay, move = keep, (1 - keep) / (size - 1) if size > 1 else arb(0)
    # P(x, y) depends on the number of agreeing places only.
    by_agreement = [arb(0)] * (length + 1)
    symbols = node.clean + node.noisy
    for string in product(range(size), repeat=2 * length):
        agreeing = sum(string[index] == string[length + index] for index in range(length))
        chosen = node.integrand.xreplace(dict(zip(symbols, map(sp.Integer, string), strict=True))).doit()
        by_agreement[agreeing] += ball.enclose(chosen, values)
    total = sum(
        (stay**agreeing * move ** (length - agreeing) * value for agreeing, value in enumerate(by_agreement)), arb(0)
    )
    return total / arb(size) ** length
