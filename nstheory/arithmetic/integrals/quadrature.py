"""Certified values of expectation nodes, straight from their definition and independent of any closed form.

circle        E h(X, Y) for h homogeneous on each quadrant: radial moment times an integral over the circle (acb.integral)
line          E h(Z) for one normal: acb.integral on [-A, A] with a certified tail
lattice       E h(Z_1, ..., Z_k) for entire h: see lattice.py
moments       E p(Z_1, ..., Z_k) for a polynomial of three normals and more, where a lattice would be too large: term by term
conditioning  E f(X) g(Y) for g polynomial on either side of a kink, and Hermite series: see pair_integral.py
enumeration   token expectations by transition probabilities
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from itertools import product
from math import prod

import sympy as sp
from flint import acb, arb

from nstheory.arithmetic import real_balls
from nstheory.arithmetic.complex_balls import ComplexWalker
from nstheory.arithmetic.exact.closed_form import homogeneous_degree, quadrants
from nstheory.arithmetic.exact.gaussian_means import KINKS
from nstheory.arithmetic.integrals.growth import cut, growth_of, symmetric
from nstheory.arithmetic.integrals.lattice import lattice
from nstheory.arithmetic.integrals.pair_integral import by_conditioning, by_hermite_series, factors
from nstheory.errors import NotEvaluableError
from nstheory.language.expectation import Expectation, Mean, PairMean, TokenMean

_MAX_TOKEN_PAIRS = 20_000


def enclose(expression: sp.Expr, values: real_balls.Values, bits: int) -> arb:
    """Return a ball around an expression with expectation nodes, each node integrated from its definition.

    `values` are balls of the free symbols at the working precision `bits`.
    Raises NotEvaluableError for a node that no rule integrates.
    """
    reduced, stand_ins = _without_nodes(expression)
    with real_balls.precision(bits):
        known = dict(values) | {dummy: _node(node, values, bits) for node, dummy in stand_ins.items()}
        return real_balls.enclose(reduced, known)


@lru_cache(maxsize=4096)
def _without_nodes(expression: sp.Expr) -> tuple[sp.Expr, dict[Expectation, sp.Dummy]]:
    """Return the expression with a symbol in place of each outermost expectation node, and these symbols."""
    nodes = {node for node in sp.preorder_traversal(expression) if isinstance(node, Expectation)}
    outermost = {node for node in nodes if not any(node is not other and other.has(node) for other in nodes)}
    stand_ins = {node: sp.Dummy(f"node_{index}", real=True) for index, node in enumerate(outermost)}
    return expression.xreplace(stand_ins), stand_ins


def _node(node: Expectation, values: real_balls.Values, bits: int) -> arb:
    if isinstance(node, TokenMean):
        return _tokens(node, values)
    if isinstance(node, Mean):
        return _gaussian(node, values, bits)
    if isinstance(node, PairMean):
        return _pair(node, values, bits)
    raise NotEvaluableError(f"{type(node).__name__} has no certified quadrature; it can only be sampled")


def _gaussian(node: Mean, values: real_balls.Values, bits: int) -> arb:
    if len(node.normals) == 1:
        growth = growth_of(node.integrand, node.normals, values)
        return (lattice if growth.strip else line)(node.integrand, node.normals[0:1], values, bits)
    if len(node.normals) > 2 and node.integrand.is_polynomial(*node.normals):
        return moments(node.integrand, node.normals, values)
    return lattice(node.integrand, node.normals, values, bits)


def moments(polynomial: sp.Expr, normals: tuple[sp.Symbol, ...], values: real_balls.Values) -> arb:
    """Return E p(Z_1, ..., Z_k) from its terms: E Z^m = 1 * 3 * ... * (m - 1) for even m, 0 for odd m."""
    total = arb(0)
    for powers, factor in sp.Poly(polynomial, *normals).terms():
        if not any(power % 2 for power in powers):
            total += real_balls.enclose(factor, values) * prod(odd for power in powers for odd in range(1, power, 2))
    return total


def _pair(node: PairMean, values: real_balls.Values, bits: int) -> arb:
    correlation = enclose(node.rho, values, bits)
    first, second = node.pair
    if node.integrand.has(*KINKS):
        degree = homogeneous_degree(node.integrand, node.pair)
        if degree is not None:
            return circle(node.integrand, node.pair, correlation, degree, values, bits)
    if correlation == 1 or correlation == -1:
        same = node.integrand.subs(second, first if correlation == 1 else -first)
        return _gaussian(Mean(same, (first,)), values, bits)
    split = factors(node)
    if node.integrand.has(*KINKS):
        if split is None:
            raise NotEvaluableError(
                f"{node} has kinks and is not a product f({first}) g({second}); no certified rule here"
            )
        try:
            return by_conditioning(split, correlation, values, bits)
        except NotEvaluableError:
            return by_hermite_series(split, correlation, values, bits)
    if split is not None and not node.integrand.is_polynomial(*node.pair):
        return by_hermite_series(split, correlation, values, bits)
    return _gaussian(node.unrolled(), values, bits)


# The circle and the line: Arb's integrator


def circle(
    integrand: sp.Expr,
    pair: tuple[sp.Symbol, sp.Symbol],
    rho: arb,
    degree: int,
    values: real_balls.Values,
    bits: int,
) -> arb:
    """Return E h(X, Y) = E R^k / (2 pi) * integral of h(cos u, cos(u - a)) over the circle, cos a = rho."""
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
            walker = ComplexWalker(pieces[signs], real_balls.encloser(values))

            def on_circle(turn: acb, analytic: bool, walker: ComplexWalker = walker) -> acb:
                return walker.at({pair[0]: turn.cos(), pair[1]: (turn - angle).cos()}, analytic)

            tolerance = arb(2) ** -bits
            total += acb.integral(on_circle, acb(start), acb(stop), rel_tol=tolerance, abs_tol=tolerance)
    radial = arb(2) ** (arb(degree) / 2) * (1 + arb(degree) / 2).gamma()
    return radial * total.real / (2 * arb.pi())


def line(integrand: sp.Expr, normals: tuple[sp.Symbol, ...], values: real_balls.Values, bits: int) -> arb:
    """Return E h(Z) for one normal; kinks are found by bisection, those at 0 cost nothing."""
    growth = growth_of(integrand, normals, values)
    edge, tail = cut(growth, 1, arb(0), bits)
    walker = ComplexWalker(integrand, real_balls.encloser(values))

    def weighted(point: acb, analytic: bool) -> acb:
        return walker.at({normals[0]: point}, analytic) * (-point * point / 2).exp()

    tolerance = arb(2) ** -bits
    halves = [(acb(-edge), acb(0)), (acb(0), acb(edge))]
    total = sum((acb.integral(weighted, *ends, rel_tol=tolerance, abs_tol=tolerance) for ends in halves), acb(0))
    return total.real / (2 * arb.pi()).sqrt() + symmetric(tail)


# Tokens


def _tokens(node: TokenMean, values: real_balls.Values) -> arb:
    size_ball = real_balls.enclose(node.alphabet, values)
    size = size_ball.unique_fmpz()
    if size is None:
        raise NotEvaluableError(f"the alphabet size {node.alphabet} is not a certain integer: {size_ball}")
    size, length = int(size), len(node.clean)
    if size ** (2 * length) > _MAX_TOKEN_PAIRS:
        raise NotEvaluableError(f"{size ** (2 * length)} pairs of token strings are more than {_MAX_TOKEN_PAIRS}")
    keep = real_balls.enclose(node.keep, values)
    if node.redraw == "uniform":
        stay, move = keep + (1 - keep) / size, (1 - keep) / size
    else:
        stay, move = keep, (1 - keep) / (size - 1) if size > 1 else arb(0)
    # P(x, y) depends on the number of agreeing places only.
    by_agreement = [arb(0)] * (length + 1)
    for (agreeing, value), times in _token_values(node.integrand, node.clean + node.noisy, size).items():
        by_agreement[agreeing] += times * real_balls.enclose(value, values)
    total = sum(
        (stay**agreeing * move ** (length - agreeing) * value for agreeing, value in enumerate(by_agreement)), arb(0)
    )
    return total / arb(size) ** length


@lru_cache(maxsize=256)
def _token_values(integrand: sp.Expr, symbols: tuple[sp.Symbol, ...], size: int) -> Counter[tuple[int, sp.Expr]]:
    """Return how often the pairs of token strings agree in so many places and give the integrand this value."""
    length = len(symbols) // 2
    found: Counter[tuple[int, sp.Expr]] = Counter()
    for string in product(map(sp.Integer, range(size)), repeat=2 * length):
        agreeing = sum(string[index] == string[length + index] for index in range(length))
        found[agreeing, integrand.xreplace(dict(zip(symbols, string, strict=True))).doit()] += 1
    return found
