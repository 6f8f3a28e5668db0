"""Proofs as texts: what is tried for a statement, in this order, and for what its terms mean.

An inequality is 0 <= rhs - lhs. Balls of the interval tactic decide it where there is room between the sides; where the sides
meet at an end of the interval, the signs of derivatives there do, up to a point from which there is room.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import mpmath
import sympy as sp

from nstheory.claims.record import Relation
from nstheory.language.domain import Interval
from nstheory.rocq.statement import Statement
from nstheory.rocq.tactics.regions import CASES, by_regions
from nstheory.rocq.terms import Terms, name, summed

# More than 53 bits, so that no theorem rests on the floats of the machine.
BITS = 64
# Depth of bisection, and of derivatives at an end.
DEPTH, ORDERS = 30, 6
# Where an unbounded variable is cut: at 0, or so far out that beyond it powers are seen to lose against exponentials.
FAR = (0, 4, 10)
ANGLE = sp.Symbol("t")


def proofs(statement: Statement, wanted: str = "") -> Iterator[tuple[str, str]]:
    """Yield names and texts of proofs that may prove a statement, cheap ones first; of the wanted name alone where one is given."""
    written = replace(statement, lhs=summed(statement.lhs), rhs=summed(statement.rhs))
    for way, find in _ways(written):
        if wanted in ("", way):
            yield from ((way, text) for text in find())


def _ways(statement: Statement) -> Iterator[tuple[str, Callable[[], Iterator[str]]]]:
    start = f"intros. unfold lhs_{statement.label}, rhs_{statement.label}, tanh, sinh, cosh."
    difference = statement.lhs - statement.rhs
    if statement.relation is Relation.EQUAL:
        start += " rewrite ?acos_opp, ?asin_opp, ?Rabs_mult."
        yield "algebra", lambda: iter([f"{start} algebra."])
        yield "exponentials", lambda: by_regions(statement, start)
        yield "cases", lambda: iter([f"{start} by_cases; algebra."])
        yield "roots", lambda: _with_roots(statement, start)
        yield "roots by cases", lambda: _with_roots(statement, start, cases=True)
        yield "double angles", lambda: _with_double_angles(statement, start)
        yield "exponents", lambda: iter([f"{start} apply exp_equal; algebra."])
        return
    zero = f"{start} apply {_lemma(statement)}."
    if not statement.variables:
        yield "value", lambda: iter([f"{zero} at_a_point."])
        return
    # nra searches for long where there is more than algebra.
    algebraic = not difference.atoms(sp.Function) - difference.atoms(*CASES)
    products = "first [lra | timeout 20 nra]" if algebraic else "lra"
    if algebraic:
        yield "linear", lambda: iter([f"{start} first [lra | by_cases; lra]."])
    bounded = [name(symbol) for symbol, interval in statement.variables.items() if interval.bounded]
    if statement.relation is Relation.LESS_EQUAL:
        yield "regions", lambda: by_regions(statement, start)
        for far in FAR:
            yield f"regions to {far}", partial(by_regions, statement, start, sp.Integer(far))
    yield "interval", lambda: iter([f"{zero} {_interval([])}."])
    if algebraic:
        yield "products", lambda: iter([f"{start} first [{products} | by_cases; {products}]."])
    if bounded:
        arcs = "rewrite ?acos_of_atan, ?asin_of_atan by lra. " if difference.has(sp.acos, sp.asin) else ""
        yield "bisection", lambda: iter([f"{zero} {arcs}{_interval(bounded)}."])
    if difference.atoms(*CASES):
        yield "bisection by cases", lambda: iter([f"{zero} by_cases; first [{products} | {_interval(bounded)}]."])
    if len(statement.variables) == 1:
        yield from _of_one_variable(statement)


def _with_roots(statement: Statement, start: str, *, cases: bool = False) -> Iterator[str]:
    """Yield a proof that knows the square of each square root, for each case of its own where that is asked for."""
    powers = {p for side in (statement.lhs, statement.rhs) for p in side.atoms(sp.Pow) if abs(p.exp) == sp.S.Half}
    inner = [Terms().of(base) for base in sp.ordered({power.base for power in powers})]
    if inner:
        steps = [f"assert (Q{i} : sqrt {e} ^ 2 = {e}) by (apply pow2_sqrt; defined)" for i, e in enumerate(inner)]
        steps += [f"try assert (P{i} : 0 < sqrt {e}) by (apply sqrt_lt_R0; defined)" for i, e in enumerate(inner)]
        steps.append(f"field [{' '.join(f'Q{i}' for i in range(len(inner)))}]; defined")
        yield f"{start} by_cases; {'; '.join(steps)}." if cases else f"{start} {'. '.join(steps)}."


def _with_double_angles(statement: Statement, start: str) -> Iterator[str]:
    """Yield a proof that writes sines and cosines by those of the least angle among them."""
    found = {node.args[0] for side in (statement.lhs, statement.rhs) for node in side.atoms(sp.sin, sp.cos)}
    angles = sorted((angle for angle in found if angle.free_symbols), key=lambda angle: abs(angle.as_coeff_Mul()[0]))
    if not angles:
        return
    least = angles[0]
    text = f"{start} pose (h := {Terms().of(least)}). assert (P := sin2_cos2 h). unfold Rsqr in P."
    for angle in angles:
        multiple = angle / least
        if multiple not in (1, 2, 4):
            return
        written = {1: "h", 2: "(h + h)", 4: "((h + h) + (h + h))"}[int(multiple)]
        text += f" replace {Terms().of(angle)} with {written} by (unfold h; field)."
    yield f"{text} rewrite ?sin_plus, ?cos_plus. first [ring | lra | timeout 20 nra]."


def _interval(variables: list[str], depth: int = DEPTH) -> str:
    options = [f"i_bisect {one}" for one in variables] + [f"i_taylor {one}" for one in variables[:1]]
    return f"interval with ({', '.join([*options, f'i_prec {BITS}', f'i_depth {depth}'])})"


def _of_one_variable(statement: Statement) -> Iterator[tuple[str, Callable[[], Iterator[str]]]]:
    """Yield proofs that split the interval of the one variable, as an angle where there is an arccos."""
    ((variable, interval),) = statement.variables.items()
    if not interval.bounded or (statement.rhs - statement.lhs).atoms(sp.Max, sp.Min, sp.sign):
        return
    start = f"intros {name(variable)} H. unfold lhs_{statement.label}, rhs_{statement.label}."
    difference = statement.rhs - statement.lhs
    if difference.has(sp.acos) or difference.has(sp.sqrt(1 - variable**2)):
        if difference.atoms(sp.acos) - {sp.acos(variable)}:
            return
        function = difference.subs({sp.acos(variable): ANGLE, sp.sqrt(1 - variable**2): sp.sin(ANGLE)})
        function = function.subs(variable, sp.cos(ANGLE))
        ends, opening = _angles(interval)
        start += (
            f" destruct (angle {name(variable)}) as [t [T [E [A S]]]]; [lra|]."
            f" apply {_lemma(statement)}. rewrite ?A, ?S, ?E. rewrite E in H. {opening}"
        )
        yield "angle", lambda: iter([f"{start} {_interval(['t'])}."])
        if statement.relation is Relation.LESS_EQUAL:
            yield "angle by its ends", lambda: _with_ends(start, function, ANGLE, *ends)
    elif statement.relation is Relation.LESS_EQUAL:
        ends = (sp.Rational(interval.lower), sp.Rational(interval.upper))
        yield "ends", lambda: _with_ends(f"{start} apply {_lemma(statement)}.", difference, variable, *ends)


def _lemma(statement: Statement) -> str:
    return "lt_of_difference" if statement.relation is Relation.LESS else "le_of_difference"


def _angles(interval: Interval) -> tuple[tuple[sp.Expr, sp.Expr], str]:
    """Return the ends of arccos of an interval, as far as they are numbers of the text, and the assertions of them."""
    assert interval.lower is not None
    assert interval.upper is not None
    ends: list[sp.Expr] = []
    texts = []
    for bound, below in ((interval.upper, True), (interval.lower, False)):
        angle = sp.acos(sp.Rational(bound))
        if not angle.has(sp.acos):
            end: sp.Expr = angle
        else:  # a rational beside it, on the outer side
            scaled = mpmath.mpf(sp.N(angle, 30)) * 10**6
            end = sp.Rational(int(mpmath.floor(scaled) if below else mpmath.ceil(scaled)), 10**6)
        ends.append(end)
        written = Terms().of(end)
        if end not in (sp.S.Zero, sp.pi):
            inside = "split; interval with (i_prec 64)"
            texts.append(
                f"assert ({written} <= t) by (apply (angle_below {written} t); [{inside} | lra | cosine])."
                if below
                else f"assert (t <= {written}) by (apply (angle_below t {written}); [lra | {inside} | cosine])."
            )
    return (ends[0], ends[1]), " ".join(texts)


def _with_ends(start: str, function: sp.Expr, variable: sp.Symbol, lower: sp.Expr, upper: sp.Expr) -> Iterator[str]:
    """Yield a proof of 0 <= function on [lower, upper], where it is 0 at an end and has room elsewhere."""
    low = _attained(function, variable, lower, +1)
    high = _attained(function, variable, upper, -1)
    if low is None and high is None:
        return
    here = name(variable)
    room = _interval([here])
    text, at = start, []
    width = sp.N(upper - lower, 30)
    for found, end, sign in ((low, lower, 1), (high, upper, -1)):
        if found is None:
            continue
        reach = _reach(found[-1], variable, end, sign, width)
        if reach is None:
            return
        point = sp.Rational(round(float(end + sign * reach) * 1000), 1000)
        at.append((found, end, sign, point))
    edges: list[str] = []
    for found, end, sign, point in at:
        a, b = (Terms().of(one) for one in ((end, point) if sign > 0 else (point, end)))
        lemma = "rises" if sign > 0 else "falls"
        split = f"destruct (Rle_or_lt {here} {b})" if sign > 0 else f"destruct (Rle_or_lt {a} {here})"
        edge = f"K{len(edges)}"
        edges.append(edge)
        inner = _chain(found, variable, a, b, lemma)
        text += f" {split} as [{edge}|{edge}]; [apply (same {Terms().of(function)}); [{inner}|algebra]|]."
    kept = " ".join(f"apply Rlt_le in {edge}." for edge in edges)
    yield f"{text} {kept} {room}."


def _attained(function: sp.Expr, variable: sp.Symbol, end: sp.Expr, sign: int) -> list[sp.Expr] | None:
    """Return function, f', f'', ... up to the first that is not 0 at an end, None where the function itself is not 0."""
    found = [function]
    try:
        for _ in range(ORDERS):
            value = sp.simplify(found[-1].subs(variable, end))
            if value != 0:
                return found if len(found) > 1 and value.is_finite else None
            found.append(sp.diff(found[-1], variable))
    except (TypeError, ValueError, NotImplementedError):
        return None
    return None


def _reach(last: sp.Expr, variable: sp.Symbol, end: sp.Expr, sign: int, width: sp.Expr) -> sp.Expr | None:
    """Return how far from an end the last derivative keeps its sign: half of what a grid says."""
    value = sp.lambdify(variable, last, "mpmath")
    at_end = value(mpmath.mpf(sp.N(end, 30)))
    reach = None
    for step in range(1, 41):
        x = mpmath.mpf(sp.N(end, 30)) + sign * mpmath.mpf(width) * step / 40
        if value(x) * at_end <= 0.02 * at_end**2:
            break
        reach = sp.Float(width) * step / 40
    return reach / 2 if reach is not None else None


def _chain(found: list[sp.Expr], variable: sp.Symbol, a: str, b: str, lemma: str, depth: int = 0) -> str:
    """Return a proof of 0 <= f on [a, b] from derivatives that vanish at an end, the last of which has a sign there."""
    f, slope = (f"(fun {name(variable)} : R => {Terms().of(one)})" for one in found[:2])
    point = f"y{depth}"
    below = {"rises": "rises", "falls": "drops", "drops": "falls"}[lemma]
    inner = _interval([point]) if len(found) == 2 else _chain(found[1:], variable, a, b, below, depth + 1)
    return (
        f"apply ({lemma} {a} {b} {f} {slope}); [intros; auto_derive; [defined | algebra] "
        f"| intros {point} Y{depth}; cbv beta; {inner} | cbv beta; value | lra]"
    )
