"""The trapezoidal rule with a certified error, for entire functions of independent normals.

The error falls like exp(-2 pi^2/step^2); it is bounded by a growth certificate of the function in a complex strip.
"""

from __future__ import annotations

from itertools import product

import sympy as sp
from flint import arb

from nstheory.errors import NotEvaluableError
from nstheory.evaluate import ball
from nstheory.evaluate.growth import cut, growth_of, symmetric

_MAX_LATTICE = 200_000


def lattice(integrand: sp.Expr, normals: tuple[sp.Symbol, ...], values: ball.Values, bits: int) -> arb:
    """Return E h over independent normals for an entire h, by the trapezoidal rule with a certified error.

    Raises NotEvaluableError when h is not entire, grows too fast, or needs too many points.
    """
    dimension = len(normals)
    growth = growth_of(integrand, normals, values)
    if not growth.entire:
        raise NotEvaluableError(f"{integrand} is not entire; the trapezoidal rule has no certified error for it")
    # Shifting the line by i alpha costs exp(rate alpha + (bend + 1/2) alpha^2) and wins exp(-2 pi alpha / step).
    weight = growth.bend + arb(1) / 2
    target = (bits + 8) * arb(2).log() + abs(growth.constant) + dimension * (growth.rate**2 / 2 + 1)
    alpha = (growth.rate + (growth.rate**2 + 4 * weight * target).sqrt()) / (2 * weight)
    divisions = int(float((growth.rate + 2 * weight * alpha + 1) / (2 * arb.pi()))) + 1
    step = arb(1) / divisions
    edge, tail = cut(growth, dimension, step, bits)
    mass = (2 + 2 * step) * (growth.rate**2 / 2).exp()
    shifted = (growth.rate * alpha + weight * alpha**2).exp() * mass
    alias = 2 * shifted / ((2 * arb.pi() * alpha / step).exp() - 1)
    error = growth.constant.exp() * dimension * mass ** (dimension - 1) * alias + tail
    reach = int(float(edge)) * divisions
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
    return total / (2 * arb.pi()).sqrt() ** dimension + symmetric(error)


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
