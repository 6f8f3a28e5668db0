"""Exact closed forms of expectation nodes, by general methods that know no theorem of the package.

moments      independent normals, one after the other: see gaussian_means.py
angle        for homogeneous h: E h(X, Y) = E R^k * (1/2 pi) * integral of h(cos u, cos(u - arccos rho)) du
bells        E p(X) q(Y) exp(-a X^2 - b Y^2): see bells.py
Price        an integral over the correlation, where nothing else is known: see price.py
counting     token expectations as finite sums over keep patterns
"""

from __future__ import annotations

from functools import lru_cache
from itertools import product

import sympy as sp

from nstheory.arithmetic.exact.bells import by_bells
from nstheory.arithmetic.exact.gaussian_means import KINKS, mean
from nstheory.arithmetic.exact.price import price_integral
from nstheory.errors import NotEvaluableError
from nstheory.language.expectation import Expectation, Mean, NetworkMoment, PairMean, TokenMean

_MAX_TOKEN_TERMS = 100_000


@lru_cache(maxsize=8192)
def closed_form(expression: sp.Expr) -> sp.Expr:
    """Replace every expectation node by its exact value, innermost first.

    Raises NotEvaluableError for a node that none of the methods covers.
    """
    while nodes := [node for node in sp.preorder_traversal(expression) if isinstance(node, Expectation)]:
        innermost = nodes[-1]
        expression = expression.xreplace({innermost: _node(innermost)})
    return expression


def _node(node: Expectation) -> sp.Expr:
    if isinstance(node, Mean):
        return mean(node.integrand, node.normals)
    if isinstance(node, PairMean):
        degree = homogeneous_degree(node.integrand, node.pair) if node.integrand.has(*KINKS) else None
        if degree is not None:
            return by_angle(node, degree)
        bells = by_bells(node)
        if bells is not None:
            return bells
        try:
            return closed_form(node.unrolled())
        except NotEvaluableError:
            integral = price_integral(node)
            if integral is None:
                raise
            return integral
    if isinstance(node, TokenMean):
        return by_counting(node)
    if isinstance(node, NetworkMoment):
        raise NotEvaluableError(
            "a network of finite width has no closed form here; state its limit and let it be sampled"
        )
    raise NotEvaluableError(f"no exact method for {node}")


# Homogeneous functions of a pair: the angle


def _on_side(integrand: sp.Expr, sides: dict[sp.Symbol, bool]) -> sp.Expr:
    """Rewrite the integrand for positive (True) or negative (False) variables, where its kinks are resolved."""
    signed = {
        symbol: sp.Symbol(symbol.name, positive=True) if side else sp.Symbol(symbol.name, negative=True)
        for symbol, side in sides.items()
    }
    resolved = integrand.subs(signed, simultaneous=True)
    if resolved.has(*KINKS):
        names = ", ".join(map(str, sides))
        raise NotEvaluableError(f"{integrand} has kinks away from {names} = 0; no exact method here")
    return resolved.subs({new: old for old, new in signed.items()}, simultaneous=True)


@lru_cache(maxsize=1024)
def quadrants(integrand: sp.Expr, pair: tuple[sp.Symbol, sp.Symbol]) -> dict[tuple[bool, bool], sp.Expr] | None:
    """Return the integrand on each quadrant (x > 0, y > 0), with its kinks resolved; None when kinks lie elsewhere."""
    try:
        return {
            signs: _on_side(integrand, dict(zip(pair, signs, strict=True)))
            for signs in product((True, False), repeat=2)
        }
    except NotEvaluableError:
        return None


@lru_cache(maxsize=1024)
def homogeneous_degree(integrand: sp.Expr, pair: tuple[sp.Symbol, sp.Symbol]) -> int | None:
    """Return k when h is a homogeneous polynomial of degree k on each quadrant, else None."""
    pieces = quadrants(integrand, pair)
    if pieces is None:
        return None
    degrees = set()
    for piece in pieces.values():
        polynomial = piece.as_poly(*pair) if piece != 0 else None
        if piece != 0 and (polynomial is None or not polynomial.is_homogeneous):
            return None
        if polynomial is not None:
            degrees.add(polynomial.total_degree())
    return degrees.pop() if len(degrees) == 1 else None


def by_angle(node: PairMean, degree: int) -> sp.Expr:
    """Return E h(X, Y) for a homogeneous h with kinks only where x = 0 or y = 0.

    With X = R cos u and Y = R cos(u - a), cos a = rho, the four quadrants are arcs of the circle.
    """
    turn, angle = sp.symbols("u_turn a_angle", real=True)
    quarter = sp.pi / 2
    arcs = {
        (True, True): (angle - quarter, quarter),
        (False, True): (quarter, angle + quarter),
        (False, False): (angle + quarter, 3 * quarter),
        (True, False): (-quarter, angle - quarter),
    }
    pieces = quadrants(node.integrand, node.pair)
    if pieces is None:
        raise NotEvaluableError(f"{node.integrand} has kinks away from the axes")
    total = sp.Integer(0)
    for signs, (start, stop) in arcs.items():
        circle = dict(zip(node.pair, (sp.cos(turn), sp.cos(turn - angle)), strict=True))
        primitive = _trigonometric_primitive(pieces[signs].subs(circle, simultaneous=True), turn)
        total += primitive.subs(turn, stop) - primitive.subs(turn, start)
    radial = 2 ** sp.Rational(degree, 2) * sp.gamma(1 + sp.Rational(degree, 2))
    value = sp.simplify(sp.expand_trig(sp.expand(total)))
    return sp.expand(radial * value.subs(angle, sp.acos(node.rho)) / (2 * sp.pi))


@lru_cache(maxsize=1024)
def _trigonometric_primitive(integrand: sp.Expr, turn: sp.Symbol) -> sp.Expr:
    """Integrate a trigonometric polynomial by its exponentials: SymPy's general integrator is slow and may hang."""
    waves = sp.expand(sp.expand(integrand).rewrite(sp.exp))
    total = sp.Integer(0)
    for term in sp.Add.make_args(sp.powsimp(waves, combine="exp")):
        coefficient, wave = term.as_independent(turn)
        if not wave.has(turn):
            total += coefficient * wave * turn
            continue
        rate = sp.diff(sp.log(wave), turn).simplify()
        if rate.has(turn):
            raise NotEvaluableError(f"{integrand} is not a trigonometric polynomial")
        total += coefficient * (turn if rate == 0 else wave / rate)
    return sp.expand(total.rewrite(sp.cos))


# Tokens


def by_counting(node: TokenMean) -> sp.Expr:
    """Return a token expectation as an exact finite sum: over keep patterns, clean tokens, and redrawn tokens.

    The tokens that were kept need no sum of their own, so the number of terms is U^n (1 + U)^n at most. The keep
    probability and any values of functions may stay symbolic; the alphabet may not.
    """
    if not node.alphabet.is_Integer:
        raise NotEvaluableError(f"the alphabet size {node.alphabet} must be a number to be summed over")
    size, length = int(node.alphabet), len(node.clean)
    if (size * (1 + size)) ** length > _MAX_TOKEN_TERMS:
        raise NotEvaluableError(f"{(size * (1 + size)) ** length} terms are more than {_MAX_TOKEN_TERMS}")
    values: dict[tuple[int, ...], sp.Expr] = {}

    def at(clean: tuple[int, ...], noisy: tuple[int, ...]) -> sp.Expr:
        key = clean + noisy
        if key not in values:
            pairs = zip(node.clean + node.noisy, map(sp.Integer, key), strict=True)
            values[key] = sp.expand(node.integrand.xreplace(dict(pairs)).doit())
        return values[key]

    total = sp.Integer(0)
    for pattern in product((True, False), repeat=length):
        redrawn = [index for index, kept in enumerate(pattern) if not kept]
        # Distinct values are few (0, 1, products of table entries), so they are counted and not added one by one.
        counts: dict[sp.Expr, int] = {}
        for clean in product(range(size), repeat=length):
            choices = [
                [token for token in range(size) if node.redraw == "uniform" or token != clean[index]]
                for index in redrawn
            ]
            for fresh in product(*choices):
                noisy = list(clean)
                for index, token in zip(redrawn, fresh, strict=True):
                    noisy[index] = token
                value = at(clean, tuple(noisy))
                counts[value] = counts.get(value, 0) + 1
        draws = size if node.redraw == "uniform" else size - 1
        weight = node.keep ** (length - len(redrawn)) * (1 - node.keep) ** len(redrawn)
        share = sp.Rational(1, size**length * draws ** len(redrawn))
        total += weight * share * sum((count * value for value, count in counts.items()), sp.Integer(0))
    return sp.expand(total)
