"""Mean-field noise stability of a described network: infinite width, independent random weights, layer by layer.

For two inputs of cosine rho each layer maps the second moment q = E h^2 and the cross moment p = E h h', averaged over
units (Poole et al. 2016, Schoenholz et al. 2017). Designing weights for a wanted stability is root finding by gradient:

    weight = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
    for _ in range(20):                                                # Newton's method
        gap = propagate(5 * [Linear(weight, 0.1), Nonlinearity("erf")], 0.5).output.cosine - 0.7
        (slope,) = torch.autograd.grad(gap, weight)
        weight.data -= gap.detach() / slope

A transformer block, whose tokens also grow alike (`token_cosine`), is a list like any other:

    block = [Residual([RMSNorm(), Attention(64, logit_std=1.0)]), Residual([RMSNorm(), Linear(1.4), Nonlinearity("relu"), Linear(1.0)])]
    propagate(12 * block, 0.9).table()
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch

from nstheory.bounds.described.layers import Layer, checked_layers, layer_name, most_tokens
from nstheory.bounds.described.state import LEAST_MOMENT, LayerState, positive
from nstheory.bounds.results import not_shown
from nstheory.errors import ArgumentError
from nstheory.kernels.numerics.admission import Real, common, correlations, finite, with_numbers
from nstheory.numbers import boolean
from nstheory.shown_result import Lines, PrintedTable, ShownResult, plain, printed_table


@dataclass(frozen=True, repr=False)
class Propagation(ShownResult):
    """The states of a network: states[0] is the input, states[k] what layers[k - 1] gives."""

    layers: tuple[Layer, ...]
    states: tuple[LayerState, ...]

    @property
    def output(self) -> LayerState:
        """The state after the last layer."""
        return self.states[-1]

    @property
    def output_interval(self) -> tuple[torch.Tensor, torch.Tensor]:
        """(lower, upper) for the cosine of the output; by mean field both are the same number.

        It is exact only as the width tends to infinity, and NOT a bound for one network of finite width.
        """
        return self.output.cosine, self.output.cosine

    def table(self) -> PrintedTable:
        """Return a rich table, one line a layer: q, (E h)^2, then cosine and correlation for the first four rho."""
        inputs = self.states[0].cosine.detach().flatten()[:4].tolist()
        columns = ("layer", "second moment", "squared mean", *(f"{n}, ρ = {r:.4g}" for r in inputs for n in _RATIOS))
        rows = []
        for name, state in zip(("input", *map(layer_name, self.layers)), self.states, strict=True):
            pairs = zip(state.cosine.flatten()[:4].tolist(), state.correlation.flatten()[:4].tolist(), strict=True)
            sizes = [float(x.flatten()[0]) for x in (state.second_moment, state.squared_mean)] if inputs else []
            rows.append((name, *(f"{x:.6g}" for x in [*sizes, *(ratio for pair in pairs for ratio in pair)])))
        caption = not_shown(self.states[0].cosine.numel() - len(inputs))
        return printed_table("noise stability by mean field", columns, rows, numbers="right", caption=caption)

    def __str__(self) -> str:
        pairs = zip(
            *(state.cosine.detach().flatten()[:4].tolist() for state in (self.states[0], self.output)), strict=True
        )
        said = ", ".join(f"{after:.6g} for {before:.4g}" for before, after in pairs)
        return f"mean field of {len(self.layers)} layers: cosine of the output {said}"

    def lines(self) -> Lines:
        """Return the cosine after each layer, one line for each of the first four rho."""
        shown = {}
        for index, rho in enumerate(self.states[0].cosine.detach().flatten()[:4].tolist()):
            values = [float(state.cosine.detach().flatten()[index]) for state in self.states]
            shown[f"ρ = {rho:.4g}"] = [(place, value, value, value) for place, value in enumerate(values)]
        return Lines("layer", "cosine", shown)

    def as_json(self) -> dict[str, Any]:
        """Return plain data: for each layer its name, the moments and the ratios, as nested lists of the shape of rho."""
        names = ("second_moment", "cross_moment", "squared_mean", *_RATIOS)
        rows = [
            {"layer": name} | {one: plain(getattr(state, one).detach()) for one in names}
            for name, state in zip(("input", *map(layer_name, self.layers)), self.states, strict=True)
        ]
        return {"method": "mean_field", "layers": rows}


_RATIOS = ("cosine", "correlation")


# Where tokens are all alike their parts of size 1 - token_cosine are gone, and with them the slopes: these are taken here.
NEXT_TO_ONE = 1 - 1e-8
_RULE = (
    f"it must be finite, and at least {LEAST_MOMENT:.3g}: smaller ones hold no digits of a cosine, and 0 has none; give another"
    " weight_std, bias_std or second_moment"
)


def _hidden(value: torch.Tensor) -> bool:
    """Return whether the entries cannot be looked at, under torch.compile and vmap."""
    return torch.compiler.is_compiling() or torch._C._functorch.is_functorch_wrapped_tensor(value)


def _check_possible(between: torch.Tensor, tokens: int, rounding: float) -> None:
    """Raise ArgumentError for a cosine that this many tokens cannot have in pairs: the square of their sum is not negative."""
    if tokens > 1 and between.numel() and not _hidden(between):
        least = float(between.min())
        if least < -(1 + 4 * rounding) / (tokens - 1):
            raise ArgumentError(
                f"token_cosine = {least:g} of {tokens} tokens; the cosine of so many is at least -1/{tokens - 1}: give a larger one"
            )


def propagate_mean_field(
    layers: Sequence[Layer],
    rho: Real,
    *,
    second_moment: Real = 1.0,
    gaussian_input: bool = False,
    token_cosine: Real = 0.0,
) -> Propagation:
    """Return the moments of a random network layer by layer, for inputs with E x^2 = second_moment and cosine rho.

    `rho` in [-1, 1] and `second_moment` > 0 are numbers or tensors that broadcast; all is computed in float64 and is
    differentiable in both, in weight_std and in bias_std. Inputs count as centred, and as anything but Gaussian unless
    `gaussian_input`; with attention `token_cosine` is the cosine of two tokens of one input, and the noise falls on all of
    them. Raises ArgumentError for no layers, another object in them, a Nonlinearity on units that are not
    Gaussian, nan or |rho| > 1, and a second moment beyond float64 or so near 0 that
    nothing has a cosine. Source: Poole et al. 2016.

    The moments of the result have the broadcast shape of rho and second_moment.

    >>> relu = [nst.bounds.Linear(2**0.5), nst.bounds.Nonlinearity("relu")]
    >>> nst.bounds.propagate_mean_field(3 * relu, torch.tensor([0.5, 0.9])).output.cosine
    tensor([0.7381, 0.9249], dtype=torch.float64)
    """
    layers, gaussian_input = checked_layers(layers, "layers"), boolean(gaussian_input, "gaussian_input")
    given = {"rho": rho, "second_moment": second_moment, "token_cosine": token_cosine}
    for name, value in given.items():
        with_numbers(value, name)
    (cosine, q, apart), dtype = common([*given.values()], [*given])
    q = positive(q, "second_moment: the input")
    cosine, between = correlations(cosine, "rho", dtype), correlations(apart, "token_cosine", dtype)
    tokens = most_tokens(layers)
    _check_possible(between.detach(), tokens, torch.finfo(dtype).eps)
    if not tokens:
        return Propagation(layers, _states(layers, (q, q * cosine), gaussian_input))
    states = _states(layers, (q, q * cosine, q * between, q * between * cosine), gaussian_input)
    beside = between - (between - NEXT_TO_ONE).clamp(min=0).detach()
    if _hidden(between) or bool((beside < between).any()):
        near = _states(layers, (q, q * cosine, q * beside, q * beside * cosine), gaussian_input)
        states = tuple(map(_with_slopes, states, near))
    return Propagation(layers, states)


def _states(layers: Sequence[Layer], moments: tuple[torch.Tensor, ...], gaussian: bool) -> tuple[LayerState, ...]:
    """Return the states from the moments of the input on; ArgumentError where a second moment leaves float64, or h is 0."""
    states = [LayerState(moments, moments, gaussian)]
    for place, layer in enumerate(layers):
        states.append(layer(states[-1]))
        where = f"the second moment after layer {place}, {type(layer).__name__},"
        finite(states[-1].second_moment, where, LEAST_MOMENT, _RULE)
    return tuple(states)


def _with_slopes(state: LayerState, beside: LayerState) -> LayerState:
    """Return the values of the one state with the slopes of the other."""
    moments, covariances = (
        tuple(value.detach() + (near - near.detach()) for value, near in zip(*pair, strict=True))
        for pair in ((state.moments, beside.moments), (state.covariances, beside.covariances))
    )
    return LayerState(moments, covariances, state.gaussian)
