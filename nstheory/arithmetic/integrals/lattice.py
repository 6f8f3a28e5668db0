"""The trapezoidal rule with a certified error, for analytic functions of independent normals.

The error falls like exp(-2 pi^2/step^2) for an entire function, like exp(-2 pi strip/step) for one that is analytic in a
strip; it is bounded by a growth certificate of the function in a complex strip.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import sympy as sp
from flint import arb

from nstheory.arithmetic import real_balls
from nstheory.arithmetic.integrals.growth import Growth, cut, growth_of, symmetric
from nstheory.errors import NotEvaluableError

_MAX_LATTICE = 200_000


@dataclass(frozen=True)
class Lattice:
    """Nodes, weights (step times density times sqrt(2 pi)) and the error of the rule for one growth certificate."""

    nodes: list[arb]
    weights: list[arb]
    error: arb


def lattice_for(growth: Growth, dimension: int, bits: int) -> Lattice:
    """Return the one-dimensional lattice whose product rule has an error near 2^-bits for functions of this growth.

    Raises NotEvaluableError for a growth that holds on the real axis only.
    """
    if growth.strip == 0:
        raise NotEvaluableError(
            "the function is not known to be analytic in a strip; the trapezoidal rule has no bound"
        )
    # Shifting the line by i alpha costs exp(rate alpha + (bend + 1/2) alpha^2) and wins exp(-2 pi alpha / step).
    weight = growth.bend + arb(1) / 2
    target = (bits + 8) * arb(2).log() + abs(growth.constant) + dimension * (growth.rate**2 / 2 + 1)
    alpha = (growth.rate + (growth.rate**2 + 4 * weight * target).sqrt()) / (2 * weight)
    if not alpha < growth.strip:
        alpha = arb(growth.strip)
    divisions = int(float((target / alpha + growth.rate + weight * alpha + 1) / (2 * arb.pi()))) + 1
    step = arb(1) / divisions
    edge, tail = cut(growth, dimension, step, bits)
    mass = (2 + 2 * step) * (growth.rate**2 / 2).exp()
    shifted = (growth.rate * alpha + weight * alpha**2).exp() * mass
    alias = 2 * shifted / ((2 * arb.pi() * alpha / step).exp() - 1)
    error = growth.constant.exp() * dimension * mass ** (dimension - 1) * alias + tail
    reach = int(float(edge)) * divisions
    nodes = [arb(index) / divisions for index in range(-reach, reach + 1)]
    return Lattice(nodes, [(-(node**2) / 2).exp() * step for node in nodes], error)


def lattice(integrand: sp.Expr, normals: tuple[sp.Symbol, ...], values: real_balls.Values, bits: int) -> arb:
    """Return E h over independent normals for an analytic h, by the trapezoidal rule with a certified error.

    Raises NotEvaluableError when h is not analytic in a strip, grows too fast, or needs too many points.
    """
    dimension = len(normals)
    grid = lattice_for(growth_of(integrand, normals, values), dimension, bits)
    if len(grid.nodes) ** dimension > _MAX_LATTICE:
        raise NotEvaluableError(f"a lattice of {len(grid.nodes) ** dimension} points is too large for {integrand}")
    total = arb(0)
    evaluate = compiled(integrand, normals, values)
    for indices in product(range(len(grid.nodes)), repeat=dimension):
        factor = grid.weights[indices[0]]
        for index in indices[1:]:
            factor *= grid.weights[index]
        total += factor * evaluate([grid.nodes[index] for index in indices])
    return total / (2 * arb.pi()).sqrt() ** dimension + symmetric(grid.error)


def hermite_coefficients(
    f: sp.Expr, variable: sp.Symbol, terms: int, values: real_balls.Values, bits: int
) -> list[arb]:
    """Return balls around a_k = E f(Z) He_k(Z)/sqrt(k!) for k < terms, all from one lattice.

    |He_k(z)|/sqrt(k!) <= 1.1 (2 pi k)^(1/4) exp(sqrt(k)|z|), from Cauchy's bound of exp(z t - t^2/2) on |t| = sqrt(k).
    """
    own = growth_of(f, (variable,), values)
    most = arb(max(terms, 1))
    constant = own.constant + (arb(11) / 10).log() + (2 * arb.pi() * most).log() / 4
    grid = lattice_for(Growth(constant, own.rate + most.sqrt(), own.bend, own.strip), 1, bits)
    evaluate = compiled(f, (variable,), values)
    weighted = [weight * evaluate([node]) for node, weight in zip(grid.nodes, grid.weights, strict=True)]
    previous, current = [arb(0)] * len(weighted), weighted
    roots = [arb(k).sqrt() for k in range(terms + 1)]
    scale, error = (2 * arb.pi()).sqrt(), symmetric(grid.error)
    result = []
    for k in range(terms):
        result.append(sum(current, arb(0)) / scale + error)
        up, down = 1 / roots[k + 1], roots[k] / roots[k + 1]
        following = [
            node * value * up - earlier * down
            for node, value, earlier in zip(grid.nodes, current, previous, strict=True)
        ]
        previous, current = current, following
    return result


def compiled(integrand: sp.Expr, normals: tuple[sp.Symbol, ...], values: real_balls.Values):
    """Return a function of a list of balls (one a normal), with everything constant enclosed beforehand."""
    position = {normal: index for index, normal in enumerate(normals)}

    def build(node: sp.Basic):
        if node in position:
            index = position[node]
            return lambda point: point[index]
        if not node.free_symbols & set(normals):
            constant = real_balls.enclose(node, values)
            return lambda _: constant
        parts = [build(argument) for argument in node.args]
        first, *rest = parts
        if isinstance(node, sp.Add):

            def add(point: list[arb]) -> arb:
                result = first(point)
                for part in rest:
                    result = result + part(point)
                return result

            return add
        if isinstance(node, sp.Mul):

            def multiply(point: list[arb]) -> arb:
                result = first(point)
                for part in rest:
                    result = result * part(point)
                return result

            return multiply
        if isinstance(node, sp.Pow) and isinstance(node.exp, sp.Integer):
            power = int(node.exp)
            return lambda point: real_balls.integer_power(first(point), power)
        if isinstance(node, sp.exp | sp.sin | sp.cos | sp.erf | sp.tanh | sp.log):
            method = getattr(arb, node.func.__name__)
            return lambda point: method(first(point))
        raise NotEvaluableError(f"no real rule for {node.func.__name__} in {node}")

    return build(integrand)
