"""Where depth takes a network of identical layers: fixed point, phase, and the edge between order and chaos.

With V(q, c) = E f(X) f(Y) at variance q and correlation c, and D(q) = E f'(sqrt(q) Z)^2, layers W f(h) + b map

    q -> sw^2 V(q, 1) + sb^2,      c -> (sw^2 V(q, c) + sb^2)/q,      slope at c = 1: chi_1 = sw^2 D(q)

(Poole et al. 2016, Schoenholz et al. 2017). Everything is a root in one variable: the edge of chaos is looked for along
q*, on which sw^2 = (q* - sb^2)/V(q*, 1) depends explicitly.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from scipy.optimize import brentq

from nstheory.bounds.described.layers import Layer, Linear, Nonlinearity, checked_layers, layer_name
from nstheory.bounds.described.state import LARGEST_DEVIATION, number
from nstheory.errors import ArgumentError
from nstheory.kernels import dual, dual_derivative
from nstheory.kernels.activation.records import Activation, resolve
from nstheory.kernels.dual import hashable
from nstheory.shown_result import Lines, PrintedTable, ShownResult, printed_table

# Lengths are searched in this range; below it they count as 0, above it as running away. Without a closed form of V the
# quadrature grows with sqrt(q), and the search ends earlier.
LEAST_LENGTH, LARGEST_LENGTH, LARGEST_NUMERIC = 1e-14, 1e8, 1e5
# Slopes this close to 1 count as critical: chi_1 is known to about 1e-12.
CRITICAL = 1e-9


@dataclass(frozen=True, repr=False)
class FixedPoint(ShownResult):
    """Where depth takes a network of identical layers W f(h) + b: q*, chi_1, the phase, and c*.

    second_moment   q* of the pre-activations, q* = sw^2 E f(sqrt(q*) Z)^2 + sb^2
    chi_1           sw^2 E f'(sqrt(q*) Z)^2: the growth a layer of a small difference between two inputs; where chi_1 <= 1, 1 - c_L is at most
                    chi_1^L (1 - c_0) (depth.cosines_without_fixed_point_below_one)
    phase           "ordered" (chi_1 < 1: differences die out), "critical" or "chaotic"
    cosine          c*, to which depth takes the cosine of unrelated inputs; where chi_1 > 1 also every other one in [0, 1)
                    (depth.cosines_with_fixed_point_below_one), where chi_1 <= 1 every one, unless the layers are linear and keep all cosines
                    (depth.cosines_without_fixed_point_below_one); nan where q* = 0, as nothing is left
    """

    second_moment: float
    chi_1: float
    phase: str
    cosine: float

    def __str__(self) -> str:
        return f"{self.phase}: q* = {self.second_moment:.6g}, chi_1 = {self.chi_1:.6g}, c* = {self.cosine:.6g}"

    def table(self) -> PrintedTable:
        """Return a rich table of the four fields."""
        rows = [
            ("q*", "second moment of the pre-activations", f"{self.second_moment:.6g}"),
            ("chi_1", "growth a layer of a small difference", f"{self.chi_1:.6g}"),
            ("c*", "cosine of unrelated inputs at great depth", f"{self.cosine:.6g}"),
        ]
        return printed_table(f"fixed point, {self.phase}", ("", "what", "value"), rows, numbers="right")

    def lines(self) -> Lines:
        """Return the three numbers, each with chi_1 = 1, the border of the phases, beside it."""
        values = (self.second_moment, self.chi_1, self.cosine)
        shown = {
            "found": [(place, value, value, value) for place, value in enumerate(values)],
            "critical": [(1, 1.0, 1.0, 1.0)],
        }
        return Lines("", f"{self.phase} phase", shown, names=("q*", "chi_1", "c*"))


def fixed_point(block: Sequence[Layer], *, start: float = 1.0) -> FixedPoint:
    """Return the fixed point of the block [Linear, Nonlinearity] that the length map meets first on its way from start.

    Where every length is fixed (relu with weight_std = sqrt(2), no biases) it is start itself. Raises ArgumentError for
    another block, and where q runs away (relu: weight_std^2 > 2, or = 2 with biases). Numbers, not differentiable.

    All fields of the result are scalars.

    >>> found = nst.fixed_point([nst.bounds.Linear(1.5, 0.1), nst.bounds.Nonlinearity("tanh")])
    >>> found.phase, round(found.chi_1, 4)
    ('chaotic', 1.1291)
    """
    layers = checked_layers(block, "block")
    if len(layers) != 2 or not isinstance(layers[0], Linear) or not isinstance(layers[1], Nonlinearity):
        raise ArgumentError(f"block = [{', '.join(map(layer_name, layers))}]; give [Linear(...), Nonlinearity(...)]")
    f = _Map.of(layers[1].activation, layers[1].parameters)
    weight, bias = (
        number(getattr(layers[0], name), name, least=0.0, most=LARGEST_DEVIATION) for name in ("weight_std", "bias_std")
    )
    q = f.length(weight, bias, number(start, "start", least=LEAST_LENGTH))
    if math.isinf(q):
        raise ArgumentError(
            f"the second moment grows beyond {f.largest:g} under {layer_name(layers[0])} and {layer_name(layers[1])}: no"
            " fixed point; lower weight_std, or add a normalisation and use propagate"
        )
    slope = weight**2 * f.slope(q)
    phase = "critical" if abs(slope - 1) <= CRITICAL else "ordered" if slope < 1 else "chaotic"
    return FixedPoint(q, slope, phase, f.cosine(weight, bias, q) if q else math.nan)


def critical_weight_std(
    activation: Any, bias_std: float = 0.0, *, bracket: tuple[float, float] = (0.05, 20.0), **parameters: Any
) -> float:
    """Return the least weight_std with chi_1 = 1, the edge of chaos, at this bias_std.

    For f(s x) = s f(x), s > 0, without biases it is 1/sqrt(E f'^2). Raises ArgumentError where no weight_std in the
    bracket has chi_1 = 1 at a q* that depth goes to from 1: relu with biases is ordered as long as q* is finite, step
    is never ordered, silu jumps from q* = 0 to infinity.

    The result is a scalar. Source: Poole et al. (2016), Schoenholz et al. (2017).

    >>> round(nst.critical_weight_std("relu"), 6), round(nst.critical_weight_std("tanh", 0.1), 6)
    (1.414214, 1.193401)
    """
    bias = number(bias_std, "bias_std", least=0.0, most=LARGEST_DEVIATION)
    ends = bracket if isinstance(bracket, list | tuple) and len(bracket) == 2 else (0.0, 0.0)
    low, high = (number(end, "bracket", least=0.0) for end in ends)
    if not 0 < low < high:
        raise ArgumentError(f"bracket = {bracket!r}; two numbers 0 < low < high are needed")
    f = _Map.of(activation, parameters)
    if not bias and low <= (edge := f.edge_without_bias()) <= high:
        return edge
    found, seen = f.edges(bias)
    inside = [(weight, q) for weight, q in found if low <= weight <= high]
    for weight, q in sorted(inside):
        if all(abs(f.length(weight * (1 + side), bias, 1.0) / q - 1) < 1e-2 for side in (-1e-6, 1e-6)):
            return weight
    if inside:
        why = ", ".join(
            f"chi_1 = 1 at weight_std = {w:.6g} and q* = {q:.3g}, where depth does not stay" for w, q in inside
        )
    elif found:
        why = f"chi_1 = 1 at weight_std = {', '.join(f'{w:.6g}' for w, _ in found)}; widen `bracket`"
    else:
        why = f"chi_1 lies between {min(seen):.10g} and {max(seen):.10g} at every q* up to {f.largest:g}"
    raise ArgumentError(
        f"{f.activation.name} with bias_std = {bias:g} has no edge of chaos for weight_std in [{low:g}, {high:g}]: {why}"
    )


@dataclass(frozen=True)
class _Map:
    """V(q, c) and D(q) of one activation, as numbers."""

    activation: Activation
    largest: float

    @staticmethod
    def of(activation: Any, parameters: Mapping[str, Any]) -> _Map:
        resolved = resolve(activation, hashable(parameters))
        closed = resolved.expansion is None and resolved.accuracy is None
        return _Map(resolved, LARGEST_LENGTH if closed else LARGEST_NUMERIC)

    def moment(self, q: float, c: float = 1.0) -> float:
        return dual(self.activation, c, variance=q).item()

    def slope(self, q: float) -> float:
        q = max(q, LEAST_LENGTH)
        return dual_derivative(self.activation, 1.0, variance=q).item() / q

    def length(self, weight: float, bias: float, start: float) -> float:
        """Return the fixed point of the length map that iteration from `start` reaches; 0 or inf where it meets none."""

        def growth(q: float) -> float:
            return (weight**2 * self.moment(q) + bias**2) / q - 1

        here, there, upward = start, start, growth(start)
        if abs(upward) <= 1e-15:
            return start
        while growth(there) * upward > 0:
            here, there = there, there * (4.0 if upward > 0 else 0.25)
            if not LEAST_LENGTH < there < self.largest:
                return math.inf if upward > 0 else 0.0
        return _root(growth, min(here, there), max(here, there))

    def cosine(self, weight: float, bias: float, q: float) -> float:
        """Return the least fixed point in [0, 1] of the cosine map, which is convex there: depth goes up to it from 0."""

        def excess(c: float) -> float:
            return (weight**2 * self.moment(q, c) + bias**2) / q - c

        if excess(0.0) <= 1e-15:
            return 0.0
        if weight**2 * self.slope(q) <= 1:
            return 1.0
        below_one = next((1 - 2.0**-k for k in range(1, 30) if excess(1 - 2.0**-k) < 0), None)
        return _root(excess, 0.0, below_one) if below_one else 1.0

    def edge_without_bias(self) -> float:
        """Return 1/|f'(0)| where q* leaves 0 there (no root finder resolves that), or f is homogeneous; else nan."""
        slope = self.slope(0.0)
        if not 0 < slope < math.inf:
            return math.nan
        edge = 1 / math.sqrt(slope)
        if self.activation.degree == 1:
            return edge
        below, above = (self.length(edge * (1 + side), 0.0, 1.0) for side in (-1e-6, 1e-6))
        return edge if below == 0 and above < 1e-3 else math.nan

    def edges(self, bias: float) -> tuple[list[tuple[float, float]], list[float]]:
        """Return the (weight_std, q*) with chi_1 = 1 and q* = sb^2 + t, t in powers of 2; and the chi_1 seen on them."""

        def weight(t: float) -> float:
            return math.sqrt(t / self.moment(bias**2 + t))

        def excess(t: float) -> float:
            return weight(t) ** 2 * self.slope(bias**2 + t) - 1

        ts = [2.0**k for k in range(-27, 1 + int(math.log2(self.largest)))]
        values = [excess(t) for t in ts]
        clear = [(t, v) for t, v in zip(ts, values, strict=True) if abs(v) > CRITICAL and math.isfinite(v)]
        roots = [_root(excess, a, b) for (a, before), (b, after) in pairwise(clear) if before * after < 0]
        return [(weight(t), bias**2 + t) for t in roots], [1 + v for v in values]


def _root(function: Callable[[float], float], low: float, high: float) -> float:
    return float(brentq(function, low, high, xtol=1e-300, rtol=8.9e-16))
