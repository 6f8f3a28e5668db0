"""Layers with a rule for covariance intervals; the weights are converted to double precision only while a rule uses them."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from nstheory.bounds.covariance.linearised import affine_part as first_order
from nstheory.bounds.covariance.linearised import attention_part, layer_parts
from nstheory.bounds.covariance.linearised.affine_part import Linearised
from nstheory.bounds.covariance.moments import Moments
from nstheory.bounds.covariance.outward import UNIT, Ball, scalar, up
from nstheory.bounds.covariance.rules import affine, positions, token_input
from nstheory.bounds.covariance.rules import softmax_attention as softmax
from nstheory.bounds.covariance.rules.block_diagonal import repeated
from nstheory.bounds.covariance.rules.pointwise import activation
from nstheory.errors import ArgumentError
from nstheory.kernels.activation.lipschitz import Lipschitz


@dataclass(frozen=True)
class Layer:
    """The rules of one layer: moments of its inputs to moments of its output, and the same for linearisations."""

    moments: Callable[..., Any]
    linearised: Callable[..., Linearised]


PASSED = Layer(positions.own, lambda state: state)
RESIDUAL = Layer(affine.residual, first_order.added)


def linear(weight: Tensor, bias: Tensor | None) -> Layer:
    """Return the layer W h + b at every position."""

    def moments(state: Moments) -> Moments:
        matrix = _double(weight)
        return affine.linear(state, repeated(matrix, state.units // matrix.shape[1]), _optional(bias))

    def linearised(state: Linearised) -> Linearised:
        matrix = _double(weight)
        return first_order.linear(state, repeated(matrix, len(state.centre) // matrix.shape[1]), _optional(bias))

    return Layer(moments, linearised)


def norm(module: nn.LayerNorm | nn.RMSNorm) -> Layer:
    """Return layer or root-mean-square normalisation at every position."""
    size = int(module.normalized_shape[0])
    scale = torch.ones(size, dtype=torch.float64) if module.weight is None else _double(module.weight)
    shift_by = _optional(getattr(module, "bias", None))
    eps = _eps(module)
    centred = isinstance(module, nn.LayerNorm)
    return Layer(
        lambda state: affine.normalised(state, eps, scale, shift_by),
        lambda state: layer_parts.normalised(state, eps, scale, shift_by, centred),
    )


def _eps(module: nn.LayerNorm | nn.RMSNorm) -> float:
    """Return the eps of a normalisation; without one of its own torch takes that of the inputs' dtype, at least float32's in half."""
    if module.eps is not None:
        return float(module.eps)
    if module.weight is None:
        raise ArgumentError(
            f"{type(module).__name__} has neither an eps nor weights, so that its eps is that of the dtype of whatever comes in; "
            "give it an eps"
        )
    return min(torch.finfo(module.weight.dtype).eps, torch.finfo(torch.float32).eps)


def pointwise(f: Lipschitz) -> Layer:
    """Return an activation."""
    return Layer(lambda state: activation(state, f), lambda state: layer_parts.activation(state, f))


def selection(index: Tensor, groups: int) -> Layer:
    """Return what reads the units of this index, in its order, as so many groups; the units may be token ids."""

    def moments(state: Moments | token_input.Tokens) -> Moments | token_input.Tokens:
        chosen = token_input.chosen_tokens if isinstance(state, token_input.Tokens) else positions.selected
        return chosen(state, index)  # type: ignore[arg-type]

    return Layer(moments, lambda state: first_order.chosen(state, index, groups))


def embedding(module: nn.Embedding) -> Layer:
    """Return an embedding table."""

    def linearised(state: Any) -> Linearised:
        raise AssertionError("token ids are not Gaussian")

    return Layer(lambda state: token_input.embedded(state, _double(module.weight)), linearised)


def shift(constant: Tensor) -> Layer:
    """Return what adds a constant vector."""
    return Layer(lambda state: positions.shifted(state, constant), lambda state: first_order.shifted(state, constant))


def scaled(number: float, divisor: float) -> Layer:
    """Return what multiplies by number / divisor."""
    factor = positions.quotient(number, divisor)
    return Layer(lambda state: positions.rescaled(state, factor), lambda state: first_order.rescaled(state, factor))


def total(count: int) -> Layer:
    """Return what adds `count` units that follow each other."""
    ones = torch.ones(1, count, dtype=torch.float64)
    return Layer(
        lambda state: affine.linear(state, repeated(ones, state.units // count), None),
        lambda state: first_order.linear(state, repeated(ones, len(state.centre) // count), None),
    )


def attention(sizes: tuple[int, int, int, int, int], scale: float | None, mask: Tensor) -> Layer:
    """Return softmax attention; sizes are heads, queries, keys, width, value_width, scale 1/sqrt(width) unless given."""
    root = scalar(1 / math.sqrt(sizes[3]))
    factor = Ball(root, up(4 * UNIT * root)) if scale is None else Ball(scalar(scale), scalar(0.0))
    heads = softmax.Heads(*sizes, scale=factor, mask=mask)
    return Layer(
        lambda query, key, value: softmax.attention(query, key, value, heads),
        lambda query, key, value: attention_part.attention(query, key, value, heads),
    )


def _double(parameter: Tensor) -> Tensor:
    return parameter.detach().to(device="cpu", dtype=torch.float64)


def _optional(parameter: Tensor | None) -> Tensor | None:
    return None if parameter is None else _double(parameter)
