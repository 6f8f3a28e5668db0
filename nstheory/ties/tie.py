"""The record of a tie: a function that computes, the claim that states its rule, and how the two are compared.

    Tie("nstheory.kernels.dual", "activation.relu", "nstheory.theory.activation.relu_dual", {"rho": CORRELATION},
        compute=lambda dual, rho: dual("relu", number(rho)), state=lambda formula, rho: formula(rho), ulps=4, why="...")

Both functions are looked up by name when a tie is checked, so that neither room imports the other. The formula is enclosed by
balls at the very inputs (dyadic fractions) that the code is called with.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from importlib import import_module
from typing import Any, NamedTuple

import sympy as sp

from nstheory.arithmetic import real_balls
from nstheory.arithmetic.integrals import quadrature
from nstheory.claims.engines.montecarlo import threshold
from nstheory.claims.record import Claim
from nstheory.claims.registry import find
from nstheory.errors import ArgumentError, known_name
from nstheory.language.domain import Domain, Integers
from nstheory.language.expectation import Expectation

UNIT = 2.0**-52
# Unbounded inputs are drawn as often between -4 and 4 as with an exponent up to this one.
_LARGEST_EXPONENT = 20
_BITS = 24
_MANY = 4
_RELATIONS = ("==", "<=", ">=")


class Estimate(NamedTuple):
    """What a sampler returns: an estimate and its standard error."""

    value: float
    stderr: float


@dataclass(frozen=True)
class Tie:
    """One rule: the function that computes it, the claim that states it, and how they are compared.

    code       dotted name of the function
    claim      id of the claim or theorem
    theory     dotted name of the function of theory/ (or a node of language/) that is the rule; None: the sides of the claim
    inputs     name -> domain of what is drawn; the ends of each are drawn too
    compute    (code, *inputs) -> number, numbers, or an Estimate; inputs are exact fractions
    state      (theory or claim, *inputs) -> expression, or as many as `compute` returns; inputs are SymPy rationals
    relation   "==": equal; ">=" and "<=": the code is a bound and on that side, and no farther off than the tolerance
    ulps       the tolerance in units of 2^-52 of the larger of |value| and `size`; for estimates beside the rejection limit
    size       what errors are counted in where the value may be smaller; a number, or a function of the inputs
    why        where the tolerance comes from
    points     random inputs, beside the ends
    digits     of the enclosure of the formula
    """

    code: str
    claim: str
    theory: str | None
    inputs: Mapping[str, Domain]
    compute: Callable[..., Any]
    state: Callable[..., Any]
    ulps: float
    why: str
    relation: str = "=="
    size: float | Callable[..., float] = 0.0
    points: int = 8
    digits: int = 20

    def __post_init__(self) -> None:
        known_name("relation of a tie", self.relation, _RELATIONS)
        if not (self.ulps >= 0 and self.points >= 1):
            raise ArgumentError(
                f"tie of {self.code}: ulps = {self.ulps}, points = {self.points}; a tolerance >= 0 and at least one point are needed"
            )

    @property
    def formula(self) -> str:
        """What the code is compared with, by name."""
        return self.theory or f"sides of {self.claim}"


@dataclass(frozen=True)
class TieResult:
    """How a tie was found: the largest difference, as a share of the tolerance and relative to the size of the value.

    points      inputs at which both were computed
    resolution  the least factor, less 1, by which either side could be wrong and would have been seen
    worst       the inputs of the largest share
    """

    tie: Tie
    points: int
    difference: float
    share: float
    resolution: float
    worst: Mapping[str, Fraction]

    @property
    def holds(self) -> bool:
        """Whether no difference was beyond the tolerance."""
        return self.share <= 1


def named(name: str) -> Any:
    """Return what a dotted name means: a module's attribute, or an attribute of a class in it."""
    parts = name.split(".")
    for cut in range(len(parts) - 1, 0, -1):
        try:
            found: Any = import_module(".".join(parts[:cut]))
        except ModuleNotFoundError:
            continue
        try:
            for part in parts[cut:]:
                found = getattr(found, part)
        except AttributeError:
            break
        return found
    raise ArgumentError(f"{name} is no function of the package; give it as module.function")


def number(value: Fraction | float) -> Any:
    """Return a number as a float64 tensor."""
    import torch

    return torch.tensor(float(value), dtype=torch.float64)


def side(claim: Claim, which: str, **values: sp.Expr) -> sp.Expr:
    """Return a side of a claim, "lhs" or "rhs", with its variables replaced by name."""
    return at(getattr(claim, which), **values)


def at(expression: sp.Expr, **values: sp.Expr) -> sp.Expr:
    """Return an expression with its symbols replaced by name; ArgumentError for a name that it does not have."""
    symbols = {str(symbol): symbol for symbol in expression.free_symbols}
    missing = [name for name in values if name not in symbols]
    if missing:
        raise ArgumentError(f"{expression} has no symbol {', '.join(missing)}; it has {', '.join(sorted(symbols))}")
    return expression.subs({symbols[name]: value for name, value in values.items()}, simultaneous=True)


def checked(tie: Tie, seed: int = 0) -> TieResult:
    """Compare the two sides of a tie at its inputs; the same seed draws the same inputs."""
    code = named(tie.code)
    stated = find(tie.claim) if tie.theory is None else named(tie.theory)
    compared: list[tuple[_Comparison, dict[str, Fraction]]] = []
    count = 0
    for point in _points(tie, seed):
        values = list(point.values())
        found = _several(tie.compute(code, *values))
        exact = _several(tie.state(stated, *(sp.Rational(one.numerator, one.denominator) for one in values)))
        size = tie.size(*values) if callable(tie.size) else tie.size
        if len(found) != len(exact):
            raise ArgumentError(f"tie of {tie.code}: the code gives {len(found)} numbers, the formula {len(exact)}")
        compared += [(_compared(tie, *pair, size), point) for pair in zip(found, exact, strict=True)]
        count += 1
    worst, where = max(compared, key=lambda one: one[0].share)
    resolution = min(one.resolution for one, _ in compared)
    return TieResult(tie, count, worst.difference, worst.share, resolution, where)


class _Comparison(NamedTuple):
    """One number compared: the difference relative to the size, as a share of the tolerance, and what would have been seen."""

    difference: float
    share: float
    resolution: float


def _compared(tie: Tie, found: Any, formula: Any, size: float) -> _Comparison:
    stderr = found.stderr if isinstance(found, Estimate) else 0.0
    value = float(found.value if isinstance(found, Estimate) else found)
    if not math.isfinite(value):
        return _Comparison(math.inf, math.inf, math.inf)
    with real_balls.precision(128):
        ball = _enclosed(formula, tie.digits)
        gap = real_balls.from_fraction(Fraction(value)) - ball
        wrong = (tie.relation == ">=" and bool(gap < 0)) or (tie.relation == "<=" and bool(gap > 0))
        gap, exact = abs(float(gap)), abs(float(ball))
    scale = max(exact, size)
    allowed = tie.ulps * UNIT * scale + (threshold() * stderr if stderr else 0.0)
    share = gap / allowed if allowed else (0.0 if gap == 0 else math.inf)
    resolution = (allowed + gap) / exact if exact else math.inf
    return _Comparison(gap / scale if scale else gap, math.inf if wrong else share, resolution)


def _enclosed(formula: Any, digits: int) -> real_balls.Ball:
    expression = sp.sympify(formula)
    if expression.has(Expectation):
        return quadrature.enclose(expression, {}, 64 + 8 * digits)
    return real_balls.enclose_to(expression, {}, digits)


def _several(value: Any) -> list[Any]:
    if isinstance(value, Estimate) or not isinstance(value, Sequence):
        return [value]
    return list(value)


def _points(tie: Tie, seed: int) -> Iterator[dict[str, Fraction]]:
    """Yield points with each input at each end of its domain, the others random, and then random ones.

    Of many inputs half are at an end at a time.
    """
    source = random.Random(f"{seed} {tie.code} {tie.claim}")

    def random_point() -> dict[str, Fraction]:
        return {name: _drawn(domain, source) for name, domain in tie.inputs.items()}

    ends = [{name: end} for name, domain in tie.inputs.items() for end in _ends(domain)]
    if len(tie.inputs) > _MANY:
        ends = [
            dict(one for place in source.sample(ends, len(ends) // 2) for one in place.items()) for _ in range(_MANY)
        ]
    for one in ends:
        yield random_point() | one
    if tie.inputs:
        yield from (random_point() for _ in range(tie.points))
    else:
        yield {}


def _ends(domain: Domain) -> tuple[Fraction, ...]:
    if isinstance(domain, Integers):
        return domain.hard
    closed = ((domain.lower, domain.open_lower), (domain.upper, domain.open_upper))
    return tuple(_dyadic(end) for end, is_open in closed if end is not None and not is_open and _dyadic(end) in domain)


def _drawn(domain: Domain, source: random.Random) -> Fraction:
    """Return a random member of the domain that float64 holds exactly."""
    if isinstance(domain, Integers):
        return Fraction(source.choice(domain.values))
    while True:
        low, high = domain.lower, domain.upper
        if low is not None and high is not None:
            found = low + (high - low) * Fraction(source.random())
        else:
            power = source.uniform(-_LARGEST_EXPONENT, _LARGEST_EXPONENT)
            size = Fraction(source.uniform(0, 4) if source.random() < 0.5 else 2.0**power)
            found = (
                (low + size)
                if low is not None
                else (high - size)
                if high is not None
                else size * source.choice((-1, 1))
            )
        found = _dyadic(found)
        if found in domain:
            return found


def _dyadic(value: Fraction) -> Fraction:
    """Return the value rounded to 24 bits, or to 24 bits below 1."""
    if value == 0:
        return value
    shift = _BITS - max(value.numerator.bit_length() - value.denominator.bit_length(), 0)
    return Fraction(round(value * Fraction(2) ** shift)) / Fraction(2) ** shift
