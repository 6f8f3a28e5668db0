"""Covariance intervals: moments of a *given* network layer by layer, sound for its weights as they are.

    found = propagate_covariance(model, 0.9)
    found.table(); found.output_interval; found.layers[2].cross

For X ~ N(mean, covariance) and Y its rho-correlated copy every layer gets intervals of E h, E h^2 and E h(X) h(Y) for each
unit. The first activation of Gaussian units, and so the pre-activations of the second layer, are exact up to rounding and the
stated accuracy of the kernels; from there on the rules of `pointwise`, `rules` and `moments` hold for every law that has the
moments. They are the claims and theorems `bounds.*`. The statement is about the real function with these weights: the
rounding of a float32 forward pass is not part of it. It is a mean-square statement, not one about the worst input.

Transformers: the input may have a shape, such as [tokens, width] for `entry="read"`, or be token ids under token noise
(`tokens.TokenInput`). Networks with normalisation or attention are also followed as linear functions of the Gaussian input with
a certified remainder (`linearised`), and the intervals intersected: at small noise that is far better, at noise as large as the
embeddings it says nothing more.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor, nn

from nstheory.bounds.covariance.linearised.affine_part import Linearised, TooManyEventsError, met, start
from nstheory.bounds.covariance.moments import Moments, totals
from nstheory.bounds.covariance.outward import UNIT
from nstheory.bounds.covariance.rules.affine import gaussian_input
from nstheory.bounds.covariance.rules.token_input import TokenInput, Tokens, token_start
from nstheory.bounds.covariance.trace import Traced, traced
from nstheory.bounds.given_numbers import correlations, doubles
from nstheory.bounds.models.graph import check_graph, first_width, graph_of
from nstheory.bounds.picture import Series
from nstheory.bounds.results import LayerResult, as_tensors, interval, numbered, plain_result
from nstheory.errors import ArgumentError
from nstheory.figure import BLUE
from nstheory.kernels.numerics.admission import Real
from nstheory.noise.gaussian import normal
from nstheory.numbers import integer
from nstheory.shown_result import PrintedTable, printed_table

Pair = tuple[float, float]
_TOTALS = ("second", "cross", "variance", "gap", "cosine", "correlation")


@dataclass(frozen=True)
class LayerIntervals:
    """Intervals of one layer, pairs (lower, upper); per unit as tensors (rho, units), for the whole layer (rho,) pairs.

    mean, second, cross        E h_i, E h_i^2, E h_i(X) h_i(Y)
    total_second, total_cross  the same, averaged over units: E|h|^2/n, E<h, h'>/n
    total_variance, total_gap  Var and E|h - h'|^2/2, averaged over units
    cosine, correlation        E<h, h'>/E|h|^2 and the ratio of the covariances
    exact                      only rounding and the kernels' accuracy widen the intervals
    """

    path: str
    name: str
    mean: tuple[Tensor, Tensor]
    second: tuple[Tensor, Tensor]
    cross: tuple[Tensor, Tensor]
    total_second: tuple[Pair, ...]
    total_cross: tuple[Pair, ...]
    total_variance: tuple[Pair, ...]
    total_gap: tuple[Pair, ...]
    cosine: tuple[Pair, ...]
    correlation: tuple[Pair, ...]
    exact: bool


@dataclass(frozen=True, repr=False)
class CovarianceBounds(LayerResult):
    """Intervals of all layers; layers[0] is the input."""

    rho: tuple[float, ...]
    layers: tuple[LayerIntervals, ...]
    output_index: int
    method: str = "covariance"

    @property
    def output(self) -> LayerIntervals:
        """The intervals of what the network returns."""
        return self.layers[self.output_index]

    @property
    def output_interval(self) -> tuple[Tensor, Tensor]:
        """(lower, upper) for the cosine of the output at each rho: a bound for this network."""
        return as_tensors(self.output.cosine)

    def table(self, index: int = 0) -> PrintedTable:
        """Return a rich table for the rho of this index, one line a layer, with the averages over units."""
        title = f"covariance intervals at ρ = {self.rho[index]:.6g}, sound for these weights"
        rows = []
        for one in self.layers:
            ends = (each[index] for each in (one.total_second, one.total_cross, one.cosine, one.correlation))
            units = str(one.mean[0].shape[-1])
            rows.append((one.path, one.name, units, *map(interval, ends), "exact" if one.exact else ""))
        columns = ("layer", "kind", "units", "E h²", "E h h'", "cosine", "correlation", "")
        caption = "averages over units; exact: up to rounding and the kernels' stated accuracy"
        return printed_table(title, columns, rows, numbers="right", caption=caption)

    def series(self, quantity: str = "correlation") -> Series:
        """Return the intervals of "correlation" or "cosine" of every layer; a layer that is called again gets a number."""
        ends = numbered((one.path, one.name, getattr(one, quantity)) for one in self.layers)
        return Series("covariance interval, certain", BLUE, 0.8, ends)

    def as_json(self) -> dict[str, Any]:
        """Return plain data; an infinite end is the string "inf" or "-inf", which JSON can hold."""
        layers = []
        for one in self.layers:
            found = {"exact": one.exact, "cosine": one.cosine, "correlation": one.correlation}
            found |= {f"total_{name}": getattr(one, f"total_{name}") for name in _TOTALS[:4]}
            found |= {name: [end.tolist() for end in getattr(one, name)] for name in ("mean", "second", "cross")}
            layers.append((one.path, one.name, found))
        return plain_result(self.method, self.rho, {"output": self.output_index}, layers)


def propagate_covariance(
    model: nn.Module,
    rho: Real | Sequence[float],
    *,
    mean: Any = None,
    covariance: Any = None,
    dim: int | Sequence[int] | None = None,
    tokens: TokenInput | None = None,
    entry: str = "forward",
) -> CovarianceBounds:
    """Return intervals of the first two moments and the cross moment for every layer of a given network.

    model        torch.nn.Sequential, or a module that torch.fx can trace, of Linear, ReLU, LeakyReLU, GELU, SiLU, Tanh,
                 Sigmoid, Softplus, Mish, ELU, Softsign, Hardswish, ReLU6, Hardtanh, LayerNorm, RMSNorm, Embedding, softmax
                 attention, Identity, Flatten, Dropout in eval mode, sums of branches and with constants, averages, and
                 whatever reorders numbers
    rho          one or more numbers in [-1, 1]; for tokens in [0, 1], the probability to keep one
    mean         of the Gaussian input, [units], or of one input in its shape, such as [tokens, width]; by default 0
    covariance   [N, N] over all N numbers of an input, or one number for that times the unit matrix; by default 1
    dim          the shape of the input where there is no mean; by default what the first Linear takes
    tokens       a TokenInput: the input is a sequence of ids under token noise, instead of a Gaussian
    entry        the method that takes the input, such as "read" where it takes embedded tokens

    Raises ArgumentError for a layer without a rule (it names the path), training-mode dropout, weights that are not finite,
    rho out of its range, a covariance that is not symmetric positive semidefinite.

    >>> model = torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.ReLU(), torch.nn.Linear(8, 1)).eval()
    >>> low, high = nst.bounds.propagate_covariance(model, [0.5, 0.9]).output_interval
    >>> low.shape, bool((low <= high).all())
    (torch.Size([2]), True)
    """
    root, graph = graph_of(model, entry)
    values = correlations(rho)
    if tokens is not None:
        if not isinstance(tokens, TokenInput):
            raise ArgumentError(f"tokens is a {type(tokens).__name__}; give a TokenInput")
        if mean is not None or covariance is not None or dim is not None:
            raise ArgumentError("tokens and a Gaussian input (mean, covariance, dim) exclude each other; give one")
        steps = traced(root, graph, (len(tokens.ids),), ids=True)
        check_graph(root, graph, entry, torch.tensor([list(tokens.ids)] * 2))
        runs = [_run(steps, token_start(tokens, value)) for value in values]
    else:
        centre, spread = _input(first_width(root, graph), mean, covariance, dim)
        steps = traced(root, graph, centre.shape)
        noise = normal((2, *centre.shape), torch.Generator().manual_seed(0), dtype=centre.dtype)
        check_graph(root, graph, entry, centre + noise)
        runs = []
        for value in values:
            first = _linearised(steps, centre, spread, value)
            runs.append(_run(steps, gaussian_input(centre.flatten(), spread, value), first))
    kinds = [("", "input", tokens is None), *((step.path, step.name, step.shown) for step in steps.steps)]
    shown = [(path, name) for path, name, one in kinds if one]
    layers = tuple(_layer(*name, rows) for name, rows in zip(shown, zip(*runs, strict=True), strict=True))
    return CovarianceBounds(values, layers, sum(one for _, _, one in kinds[: steps.output]))


def _linearised(steps: Traced, centre: Tensor, spread: Tensor | None, rho: float) -> Linearised | None:
    """Return the input as a linearisation, where that is worth its time: noise of one size, and a layer that needs it."""
    if not {"layernorm", "rmsnorm", "attention"} & {step.name for step in steps.steps}:
        return None
    if spread is not None and spread.dim():
        return None
    return start(centre, 1.0 if spread is None else float(spread), rho, max(math.prod(centre.shape[:-1]), 1))


@dataclass(frozen=True)
class _Row:
    """What is kept of a state at one rho: vectors and totals, no matrices."""

    mean: tuple[Tensor, Tensor]
    second: tuple[Tensor, Tensor]
    cross: tuple[Tensor, Tensor]
    totals: dict[str, Pair]
    exact: bool


def _run(steps: Traced, begin: Moments | Tokens, first: Linearised | None = None) -> list[_Row]:
    last_use = {index: number for number, step in enumerate(steps.steps) for index in step.inputs}
    states: dict[int, Any] = {0: begin}
    rows = [_row(begin)] if isinstance(begin, Moments) else []
    linearised = {} if first is None else {0: first}
    del begin
    for number, step in enumerate(steps.steps):
        # Matrices are large: the last rule to read one frees it on its way.
        last = [last_use[index] == number for index in step.inputs]
        inputs = [replace(states[index], spent=spent) for index, spent in zip(step.inputs, last, strict=True)]
        for index in {index for index in step.inputs if last_use[index] == number}:
            del states[index]
        state = replace(step.layer.moments(*inputs), spent=False)
        del inputs
        if linearised:
            try:
                linearised[number + 1] = step.layer.linearised(*(linearised[index] for index in step.inputs))
                state = met(state, linearised[number + 1]) if step.shown else state
                linearised = {index: one for index, one in linearised.items() if last_use.get(index, -1) > number}
            except TooManyEventsError:
                linearised = {}
        states[number + 1] = state
        if step.shown:
            rows.append(_row(state))
    return rows


def _row(state: Moments) -> _Row:
    mean = (torch.maximum(state.mean.low, state.low), torch.minimum(state.mean.high, state.high))
    return _Row(mean, state.second, state.cross, totals(state), state.exact)


def _layer(path: str, name: str, rows: Sequence[_Row]) -> LayerIntervals:
    vectors = {
        kind: tuple(torch.stack([getattr(row, kind)[end] for row in rows]) for end in (0, 1))
        for kind in ("mean", "second", "cross")
    }
    whole = {name: tuple(row.totals[name] for row in rows) for name in _TOTALS}
    ratios = {kind: whole.pop(kind) for kind in ("cosine", "correlation")}
    named = {f"total_{kind}": value for kind, value in whole.items()}
    return LayerIntervals(path, name, **vectors, **named, **ratios, exact=rows[0].exact)


def _input(
    width: int | None, mean: Any, covariance: Any, dim: int | Sequence[int] | None
) -> tuple[Tensor, Tensor | None]:
    """Return the mean in the shape of one input, and the covariance: None, a number, or a matrix."""
    centre = None if mean is None else doubles(mean, "mean")
    matrix = None if covariance is None else doubles(covariance, "covariance")
    sizes = dim if isinstance(dim, list | tuple | torch.Size) else () if dim is None else (dim,)
    shape = tuple(integer(one, "dim", least=1) for one in sizes)
    if not shape and centre is not None and centre.dim() > 1:
        shape = tuple(centre.shape)
    sizes = [centre.shape[0]] if centre is not None and centre.dim() == 1 else []
    sizes += [matrix.shape[0]] if matrix is not None and matrix.dim() == 2 else []
    shape = shape or ((width or sizes[0],) if width or sizes else ())
    if not shape:
        raise ArgumentError("the width of the input is not known from the first layer; pass dim")
    size = math.prod(shape)
    centre = torch.zeros(shape, dtype=torch.float64) if centre is None else centre
    if centre.shape != shape or not bool(torch.isfinite(centre).all()):
        raise ArgumentError(f"mean has shape {tuple(centre.shape)}; {size} finite numbers are needed")
    if matrix is None:
        return centre, None
    if matrix.dim() == 0 and 0 <= float(matrix) < math.inf:
        return centre, matrix
    if matrix.shape != (size, size) or not bool(torch.isfinite(matrix).all()):
        raise ArgumentError(f"covariance has shape {tuple(matrix.shape)}; ({size}, {size}) finite numbers are needed")
    if not torch.equal(matrix, matrix.T):
        raise ArgumentError("covariance is not symmetric; pass (covariance + covariance.T)/2")
    least = float(torch.linalg.eigvalsh(matrix)[0])
    if least < -8 * size * UNIT * float(matrix.abs().sum()):  # what rounding alone can make of a singular matrix
        raise ArgumentError(f"covariance is not positive semidefinite: it has the eigenvalue {least:.6g}")
    return centre, matrix
