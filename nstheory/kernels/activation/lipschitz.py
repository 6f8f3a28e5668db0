"""An activation as bounds use it: the slopes and the range that claims prove, in floats rounded outward, and its dual."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import partial

from torch import Tensor

from nstheory.kernels.activation.records import RECORDS


@dataclass(frozen=True)
class Lipschitz:
    """An absolutely continuous activation f.

    slopes     least <= f' <= largest almost everywhere, as the claims bounds.NAME_slope_lower and _slope_upper have it
    range      between which values f lies, as bounds.NAME_least and _most have it
    bend_even  f(x) - (least + largest) x/2 is even and 0 at 0
    dual       (name, parameters) for `nstheory.dual`, or None
    accuracy   stated relative error of that dual, in parts of sqrt(E u^2 E v^2) (see `kernels.dual`, `kernels.conditioned`)
    """

    name: str
    function: Callable[[Tensor], Tensor]
    slopes: tuple[float, float]
    range: tuple[float, float]
    convex: bool
    odd: bool
    bend_even: bool
    dual: tuple[str, dict[str, float]] | None
    accuracy: float

    @property
    def monotone(self) -> bool:
        """Whether f never falls."""
        return self.slopes[0] >= 0


def lipschitz(name: str, parameters: Mapping[str, float] | None = None) -> Lipschitz | None:
    """Return an activation with what is proved of it; None for one without bounds on its slope (step, sign, sin, exp, ...)."""
    from nstheory.language.activations import FORMS  # which needs SymPy, as nothing else that only computes duals does

    form, record = FORMS[name], RECORDS[name]
    if form.slopes is None:
        return None
    given = {str(symbol): float(usual) for symbol, usual in form.parameters.items()} | dict(parameters or {})
    ends = [
        outward(form.value(fact, given), upper)
        for facts in (form.slopes, form.range)
        for fact, upper in zip(facts, (False, True), strict=True)
    ]
    # The kernels know |x| as the leaky ReLU of slope -1.
    dual = ("leaky_relu", {"slope": -1.0}) if name == "abs" else (name, given)
    shown = f"leaky_relu({given['slope']:g})" if name == "leaky_relu" else name
    return Lipschitz(
        shown,
        partial(record.function, **given) if given else record.function,
        (ends[0], ends[1]),
        (ends[2], ends[3]),
        form.holds(form.convex, given),
        form.holds(form.odd, given),
        form.bend_even,
        dual if record.accuracy is not None else None,
        record.accuracy or 0.0,
    )


def outward(value: Fraction | None, upper: bool) -> float:
    """Return the least float that is not below the value (the largest that is not above it); infinite for None."""
    if value is None:
        return math.inf if upper else -math.inf
    nearest = float(value)
    wrong = Fraction(nearest) < value if upper else Fraction(nearest) > value
    return math.nextafter(nearest, math.inf if upper else -math.inf) if wrong else nearest
