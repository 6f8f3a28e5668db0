"""Covariance intervals under the assumptions that the paper is publicly known to make, each checked at run time.

    found = propagate_paper(model, 0.9, bound=1.0)       inputs in [-1, 1], such as signs
    found.failed; found.table()

The paper (arXiv 2602.08287) pushes intervals for E h_i(X) h_j(Y) through the layers and assumes

    bounded inputs           |x_i| <= bound; here also E x = 0, E x x^T = second I and E x x'^T = rho second I
    positive cross moments   E u_i(X) u_j(Y) >= 0 for all pairs of units in front of every ReLU

Nothing else of it is used, and what is not public is not guessed at. The rules here are those for any law: a linear layer maps
moments exactly, E u_+ v_+ lies in [0, (p + r)/2] for p = E uv and r = sqrt(E u^2 E v^2), bounded units have E u^2 <= max u^2.
They need bounded inputs, and no sign of the cross moments: the intervals hold whatever the check of the second assumption finds.
`failed` names the layer from which on the paper's own argument does not apply to these weights; random weights of both signs
break it at the first ReLU. `propagate_covariance` needs neither assumption.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from nstheory.bounds.covariance.outward import (
    Ball,
    affine,
    between,
    congruence,
    down,
    plus,
    root_up,
    scaled,
    sum_down,
    sum_up,
    up,
)
from nstheory.bounds.given_numbers import one_double
from nstheory.bounds.models.graph import check_plain
from nstheory.bounds.picture import Series
from nstheory.bounds.results import LayerResult, as_tensors, interval, numbered, plain_result
from nstheory.errors import ArgumentError
from nstheory.figure import PURPLE
from nstheory.numbers import boolean, integer
from nstheory.shown_result import PrintedTable, printed_table


@dataclass(frozen=True)
class PaperLayer:
    """Intervals of one layer, and how far the second assumption was confirmed there.

    mean, second, cross   E h_i, E h_i^2, E h_i(X) h_i(Y): pairs of tensors (units)
    cosine                E<h, h'>/E|h|^2
    bound                 the largest |h_i|, finite for bounded inputs
    unconfirmed           for how many pairs of units a cross moment in front of a ReLU could not be shown to be >= 0
    """

    path: str
    name: str
    mean: tuple[Tensor, Tensor]
    second: tuple[Tensor, Tensor]
    cross: tuple[Tensor, Tensor]
    cosine: tuple[float, float]
    bound: float
    unconfirmed: int


@dataclass(frozen=True, repr=False)
class PaperBounds(LayerResult):
    """Intervals for all laws of inputs with |x_i| <= bound, E x = 0, E x x^T = second I and E x x'^T = rho second I.

    failed   where positive cross moments, the paper's second assumption, could not be confirmed; the intervals hold all the same
    """

    rho: float
    layers: tuple[PaperLayer, ...]
    bound: float
    method: str = "paper"

    @property
    def failed(self) -> str | None:
        """The path of the first ReLU in front of which positive cross moments could not be confirmed; None if they all were."""
        return next((one.path for one in self.layers if one.unconfirmed), None)

    @property
    def output(self) -> PaperLayer:
        """The intervals of what the network returns."""
        return self.layers[-1]

    @property
    def output_interval(self) -> tuple[Tensor, Tensor]:
        """(lower, upper) for the cosine of the output, for bounded inputs."""
        return as_tensors([self.output.cosine])

    def table(self) -> PrintedTable:
        """Return a rich table, one line a layer."""
        found = f"not confirmed at {self.failed}" if self.failed else "confirmed everywhere"
        title = f"covariance intervals as in the paper, ρ = {self.rho:.6g}, |x| ≤ {self.bound:g}"
        rows = [
            (one.path, one.name, str(len(one.mean[0])), interval(one.cosine), f"{one.bound:.4g}", str(one.unconfirmed))
            for one in self.layers
        ]
        columns = ("layer", "kind", "units", "cosine", "largest |h|", "pairs not shown ≥ 0")
        return printed_table(title, columns, rows, caption=f"positive cross moments: {found}")

    def series(self, quantity: str = "cosine") -> Series:
        """Return the intervals of the cosine of every layer; ArgumentError for "correlation", which this method does not bound."""
        if quantity != "cosine":
            raise ArgumentError(f"quantity = {quantity!r}; the bounds of the paper are of the cosine alone")
        ends = numbered((one.path, one.name, (one.cosine,)) for one in self.layers)
        return Series("as in the paper, for bounded inputs", PURPLE, 0.8, ends)

    def plot(self, path: str | Path, quantity: str = "cosine") -> list[Path]:
        """Draw the intervals of the cosine of every layer, and return path.png, path.svg and path.json."""
        return super().plot(path, quantity)

    def as_json(self) -> dict[str, Any]:
        """Return plain data."""
        layers = [
            (one.path, one.name, {"cosine": one.cosine, "unconfirmed": one.unconfirmed, "bound": one.bound})
            for one in self.layers
        ]
        return plain_result(self.method, self.rho, {"bound": self.bound, "failed": self.failed}, layers)


@dataclass(frozen=True)
class _State:
    """Balls of E h, E h h^T and E h h'^T, and between which values the units lie."""

    mean: Ball
    own: Ball
    cross: Ball
    low: Tensor
    high: Tensor


def propagate_paper(
    model: nn.Module,
    rho: float,
    *,
    bound: float,
    second: float | None = None,
    dim: int | None = None,
    strict: bool = False,
) -> PaperBounds:
    """Return the intervals of a torch.nn.Sequential of Linear, ReLU and Identity for bounded inputs.

    rho      in [0, 1]                           bound    the largest |x_i|; infinite for Gaussian inputs, which is refused
    second   E x_i^2, by default bound^2         strict   refuse, naming the layer, what cannot be confirmed

    Raises ArgumentError for another layer, weights that are not finite, and numbers out of their range.

    rho and bound are scalars.

    >>> model = torch.nn.Sequential(torch.nn.Linear(4, 4), torch.nn.ReLU(), torch.nn.Linear(4, 1)).eval()
    >>> low, high = nst.bounds.propagate_paper(model, 0.9, bound=1.0).output_interval
    >>> bool(low < high)
    True
    """
    check_plain(model)
    if not (isinstance(model, nn.Sequential) and all(type(one) in (nn.Linear, nn.ReLU, nn.Identity) for one in model)):
        raise ArgumentError(
            "method='paper' takes a Sequential of Linear, ReLU and Identity; method='covariance' takes more"
        )
    empty = [path for path, one in model.named_children() if isinstance(one, nn.Linear) and not one.weight.numel()]
    if empty:
        raise ArgumentError(f"layer {empty[0]} has no weights; every layer needs units")
    strict = boolean(strict, "strict")
    rho, bound = one_double(rho, "rho"), one_double(bound, "bound")
    if not 0 <= rho <= 1:
        raise ArgumentError(f"rho = {rho}; allowed: 0 to 1, for positive cross moments")
    if not 0 < bound < math.inf:
        raise ArgumentError(f"bound = {bound}; the paper assumes bounded inputs: a finite number > 0 is needed")
    square = bound * bound if second is None else one_double(second, "second")
    if not 0 <= square <= bound * bound:
        raise ArgumentError(f"second = {second}; allowed: 0 to bound^2 = {bound * bound:g}")
    given = None if dim is None else integer(dim, "dim", least=1)
    size = given or next((one.in_features for one in model if isinstance(one, nn.Linear)), None)
    if size is None:
        raise ArgumentError("the width of the input is not known from the first layer; pass dim")
    state = _begin(size, float(rho), float(bound), square)
    layers = [_layer("", "input", state, 0)]
    for path, module in model.named_children():
        missing = 0
        if isinstance(module, nn.Linear):
            state = _linear(state, module, path)
        elif isinstance(module, nn.ReLU):
            missing = int((state.cross.low < 0).sum())
            if missing and strict:
                raise ArgumentError(
                    f"positive cross moments: {missing} pairs are not shown to be >= 0 in front of layer {path}"
                )
            state = _relu(state)
        layers.append(_layer(path, type(module).__name__.lower(), state, missing))
    return PaperBounds(float(rho), tuple(layers), float(bound))


def _begin(size: int, rho: float, bound: float, second: float) -> _State:
    nothing = torch.zeros(size, dtype=torch.float64)
    eye = torch.eye(size, dtype=torch.float64)
    own = Ball(second * eye, torch.zeros_like(eye))
    cross = scaled(own, Ball(torch.tensor(rho, dtype=torch.float64), torch.tensor(0.0, dtype=torch.float64)))
    cross = Ball(cross.middle, torch.where(eye > 0, cross.radius, 0.0))  # what is 0 is exactly 0
    return _State(Ball(nothing, nothing.clone()), own, cross, nothing - bound, nothing + bound)


def _linear(state: _State, module: nn.Linear, path: str) -> _State:
    weight = module.weight.detach().double().cpu()
    bias = None if module.bias is None else module.bias.detach().double().cpu()
    if weight.shape[1] != len(state.low):
        raise ArgumentError(f"{path} takes {weight.shape[1]} numbers, but {len(state.low)} arrive")
    plain = affine(weight, None, state.mean)
    own, cross = (congruence(weight, Ball(one.middle, one.radius.clone())) for one in (state.own, state.cross))
    if bias is not None and bool(bias.any()):  # E (u + b)(u' + b)^T = E u u'^T + m b^T + b m^T + b b^T
        outer = scaled(
            Ball(plain.middle[:, None], plain.radius[:, None]), Ball(bias[None, :], torch.zeros(1, len(bias)))
        )
        square = scaled(Ball(bias[:, None], torch.zeros(len(bias), 1)), Ball(bias[None, :], torch.zeros(1, len(bias))))
        added = plus(plus(outer, Ball(outer.middle.T, outer.radius.T)), square)
        own, cross = plus(own, added), plus(cross, added)
    middle, half = 0.5 * (state.low + state.high), 0.5 * (state.high - state.low)
    reach = affine(
        weight, bias, Ball(middle, up(up(half) + 4 * torch.finfo(torch.float64).eps * up(middle.abs() + half)))
    )
    return _State(affine(weight, bias, state.mean), own, cross, reach.low, reach.high)


def _relu(state: _State) -> _State:
    largest = up(torch.maximum(state.low.abs(), state.high.abs()))
    second = torch.minimum(up(state.own.middle.diagonal() + state.own.radius.diagonal()), up(largest * largest)).clamp(
        min=0
    )
    root = root_up(second)
    low, high = state.mean.low, state.mean.high
    most = torch.minimum(up(0.5 * up(high + root)), state.high.clamp(min=0)).clamp(min=0)
    least = torch.minimum(low.clamp(min=0), most)
    own, cross = (_products(one, root) for one in (state.own, state.cross))
    # E u_+^2 <= q - min(m, 0)^2, and >= (E u_+)^2
    negative = high.clamp(max=0)
    top = torch.minimum(up(second - down(negative * negative)), up(state.high.clamp(min=0) ** 2)).clamp(min=0)
    diagonal = between(torch.minimum(down(least * least).clamp(min=0), top), top)
    own.middle.diagonal().copy_(diagonal.middle)
    own.radius.diagonal().copy_(diagonal.radius)
    return _State(between(least, most), own, cross, state.low.clamp(min=0), state.high.clamp(min=0))


def _products(moments: Ball, root: Tensor) -> Ball:
    """Return E u_+ v_+ in [0, (p + r)/2], for u_+ v_+ <= (uv + |uv|)/2."""
    whole = up(root[:, None] * root[None, :])
    high = torch.minimum(up(0.5 * up(moments.high + whole)), whole).clamp(min=0)
    return between(torch.zeros_like(high), high)


def _layer(path: str, name: str, state: _State, unconfirmed: int) -> PaperLayer:
    largest = up(torch.maximum(state.low.abs(), state.high.abs()))
    second = (
        down(state.own.low.diagonal()).clamp(min=0),
        torch.minimum(state.own.high.diagonal(), up(largest * largest)),
    )
    least = state.cross.low.diagonal()
    least = torch.where((state.low >= 0) | (state.high <= 0), least.clamp(min=0), least)  # of one sign
    cross = (least, torch.minimum(state.cross.high.diagonal(), second[1]))
    ends = (-1.0, 1.0)
    if float(sum_down(second[0])) > 0:
        below = down(sum_down(cross[0].clamp(min=0)) - sum_up((-cross[0]).clamp(min=0)))
        top = second[1] if float(below) >= 0 else second[0]
        lower = down(below / (sum_up(top) if float(below) >= 0 else sum_down(top)))
        upper = up(sum_up(cross[1].clamp(min=0)) / sum_down(second[0]))
        ends = (max(-1.0, float(lower)), min(1.0, float(upper)))
    mean = (torch.maximum(state.mean.low, state.low), torch.minimum(state.mean.high, state.high))
    return PaperLayer(path, name, mean, second, cross, ends, float(largest.amax()), unconfirmed)
