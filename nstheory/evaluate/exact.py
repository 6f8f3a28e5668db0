"""Expectation nodes to exact closed forms, by general methods that know no theorem of the package.

moments      E Z^k, and E Z^k over a half line, for polynomials and for functions that are polynomial on either side of 0
tilting      E p(Z) e^(t.Z + c) = e^(c + |t|^2/2) E p(Z + t), for polynomials times exponentials of linear forms
angle        for homogeneous h: E h(X, Y) = E R^k * (1/2 pi) * integral of h(cos u, cos(u - arccos rho)) du
Price        d/drho E f(X) g(Y) = E f'(X) g'(Y): a check of a proposed closed form by its derivatives in rho
counting     token expectations as finite sums over keep patterns
"""

from __future__ import annotations

from functools import lru_cache
from itertools import product

import sympy as sp

from nstheory.errors import NotEvaluableError
from nstheory.expectation import Expectation, Mean, NetworkMoment, PairMean, TokenMean

_MAX_TOKEN_TERMS = 100_000
_KINKS = (sp.Max, sp.Min, sp.Abs, sp.sign, sp.Heaviside)


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
        degree = homogeneous_degree(node.integrand, node.pair)
        if degree is not None and node.integrand.has(*_KINKS):
            return by_angle(node, degree)
        return closed_form(node.unrolled())
    if isinstance(node, TokenMean):
        return by_counting(node)
    if isinstance(node, NetworkMoment):
        raise NotEvaluableError(
            "a network of finite width has no closed form here; state its limit and let it be sampled"
        )
    raise NotEvaluableError(f"no exact method for {node}")


# Polynomials, half lines, exponentials


def moment(power: int) -> sp.Expr:
    """Return E Z^power = (power - 1)!! for even powers, else 0."""
    return sp.factorial2(power - 1) if power % 2 == 0 else sp.Integer(0)


def half_moment(power: int) -> sp.Expr:
    """Return E Z^power 1[Z > 0] = 2^(power/2 - 1) Gamma((power + 1)/2) / sqrt(pi)."""
    half = sp.Rational(1, 2)
    return 2 ** (half * power - 1) * sp.gamma(half * (power + 1)) / sp.sqrt(sp.pi)


def mean(integrand: sp.Expr, normals: tuple[sp.Symbol, ...]) -> sp.Expr:
    """Return E of the integrand over independent standard normals, one normal after the other."""
    for normal in normals:
        integrand = _mean_one(integrand, normal)
    return integrand


def _mean_one(integrand: sp.Expr, normal: sp.Symbol) -> sp.Expr:
    if normal not in integrand.free_symbols:
        return integrand
    if integrand.has(*_KINKS):
        right = _on_side(integrand, {normal: True})
        left = _on_side(integrand, {normal: False})
        return _half_line(right, normal) + _half_line(left.subs(normal, -normal), normal)
    total = sp.Integer(0)
    for term in sp.Add.make_args(sp.powsimp(sp.expand(integrand, power_exp=False), combine="exp")):
        total += _tilted(term, normal)
    return total


def _on_side(integrand: sp.Expr, sides: dict[sp.Symbol, bool]) -> sp.Expr:
    """Rewrite the integrand for positive (True) or negative (False) variables, where its kinks are resolved."""
    signed = {
        symbol: sp.Symbol(symbol.name, positive=True) if side else sp.Symbol(symbol.name, negative=True)
        for symbol, side in sides.items()
    }
    resolved = integrand.subs(signed, simultaneous=True)
    if resolved.has(*_KINKS):
        names = ", ".join(map(str, sides))
        raise NotEvaluableError(f"{integrand} has kinks away from {names} = 0; no exact method here")
    return resolved.subs({new: old for old, new in signed.items()}, simultaneous=True)


def _half_line(integrand: sp.Expr, normal: sp.Symbol) -> sp.Expr:
    try:
        polynomial = sp.Poly(sp.expand(integrand), normal)
    except sp.PolynomialError:
        raise NotEvaluableError(f"{integrand} is not a polynomial in {normal} on a half line") from None
    return sum((value * half_moment(power) for (power,), value in polynomial.terms()), sp.Integer(0))


def _tilted(term: sp.Expr, normal: sp.Symbol) -> sp.Expr:
    polynomial_part, exponent = sp.Integer(1), sp.Integer(0)
    for factor in sp.Mul.make_args(term):
        if isinstance(factor, sp.exp):
            exponent += factor.args[0]
        elif isinstance(factor, sp.Pow) and isinstance(factor.base, sp.exp):
            exponent += factor.base.args[0] * factor.exp
        else:
            polynomial_part *= factor
    try:
        linear = sp.Poly(sp.expand(exponent), normal)
        polynomial = sp.Poly(sp.expand(polynomial_part), normal)
    except sp.PolynomialError:
        raise NotEvaluableError(f"{term} is not a polynomial times an exponential in {normal}") from None
    if linear.degree() > 1:
        raise NotEvaluableError(f"the exponent of {term} is not linear in {normal}")
    tilt, constant = linear.coeff_monomial(normal), linear.coeff_monomial(1)
    shifted = sp.Poly(sp.expand(polynomial.as_expr().subs(normal, normal + tilt)), normal)
    value = sum((weight * moment(power) for (power,), weight in shifted.terms()), sp.Integer(0))
    return value * sp.exp(sp.expand(constant + tilt**2 / 2))


# Homogeneous functions of a pair: the angle


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
    return sp.simplify(sp.expand(total.rewrite(sp.cos)))


# Price's theorem


def price_conditions(node: PairMean, proposed: sp.Expr) -> list[tuple[str, sp.Expr]] | None:
    """Return the expressions that must vanish for E f(X) g(Y) = proposed(rho), by Price's theorem.

    f and g are differentiated until both are point masses (then E delta(X) delta(Y) = phi2(0, 0; rho)); each
    derivative is fixed at rho = 0, where X and Y are independent. None when h is not such a product.
    """
    first, second = node.pair
    if not isinstance(node.rho, sp.Symbol):
        return None
    constant, f, g = _split(node.integrand, first, second)
    if f is None or g is None:
        return None
    rho, conditions = node.rho, []
    for order in range(6):
        f, g = _distribution(f), _distribution(g)
        delta_f, delta_g = f.coeff(sp.DiracDelta(first)), g.coeff(sp.DiracDelta(second))
        if delta_f != 0 and sp.expand(f - delta_f * sp.DiracDelta(first)) == 0 and delta_g != 0:
            if delta_f.free_symbols or sp.expand(g - delta_g * sp.DiracDelta(second)) != 0:
                return None
            mass = delta_f * delta_g / (2 * sp.pi * sp.sqrt(1 - rho**2))
            conditions.append((f"derivative {order}", sp.diff(proposed, rho, order) - constant * mass))
            return conditions
        start = constant * mean(_as_kinks(f), (first,)) * mean(_as_kinks(g), (second,))
        conditions.append((f"derivative {order} at 0", sp.diff(proposed, rho, order).subs(rho, 0) - start))
        f, g = sp.diff(f, first), sp.diff(g, second)
    return None


def _split(h: sp.Expr, x: sp.Symbol, y: sp.Symbol) -> tuple[sp.Expr, sp.Expr | None, sp.Expr | None]:
    constant, f, g = sp.Integer(1), sp.Integer(1), sp.Integer(1)
    for factor in sp.Mul.make_args(h):
        if not factor.has(x, y):
            constant *= factor
        elif not factor.has(y):
            f *= factor
        elif not factor.has(x):
            g *= factor
        else:
            return sp.Integer(1), None, None
    return constant, f, g


def _distribution(expression: sp.Expr) -> sp.Expr:
    """Write kinks with Heaviside steps, and drop what a point mass kills."""
    expression = (
        expression.replace(sp.Max, _heaviside_max)
        .replace(lambda e: isinstance(e, sp.Abs), lambda e: e.args[0] * (2 * sp.Heaviside(e.args[0]) - 1))
        .replace(lambda e: isinstance(e, sp.sign), lambda e: 2 * sp.Heaviside(e.args[0]) - 1)
    )
    expression = sp.expand(expression)
    point_masses = [term for term in sp.Add.make_args(expression) if term.has(sp.DiracDelta)]
    rest = expression - sum(point_masses, sp.Integer(0))
    return rest + sum((_kill(term) for term in point_masses), sp.Integer(0))


def _kill(term: sp.Expr) -> sp.Expr:
    mass = next(iter(term.atoms(sp.DiracDelta)))
    factor = term.coeff(mass)
    return sp.expand(factor.subs(mass.args[0], 0)) * mass


def _heaviside_max(*arguments: sp.Expr) -> sp.Expr:
    others = [argument for argument in arguments if argument != 0]
    return others[0] * sp.Heaviside(others[0]) if len(others) == 1 and len(arguments) == 2 else sp.Max(*arguments)


def _as_kinks(expression: sp.Expr) -> sp.Expr:
    return expression.replace(sp.Heaviside, lambda argument, *_: (1 + sp.sign(argument)) / 2)


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
