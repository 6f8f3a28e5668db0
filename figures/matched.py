"""A trained network described for mean field: random layers whose weights have the variances of the trained ones.

What mean field then says of it is what training did not change: the difference to the measurement is structure in the weights.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from nstheory.bounds.described.layers import Attention, Layer, LayerNorm, Linear, Nonlinearity, Residual
from nstheory.bounds.described.state import LayerState
from nstheory.errors import ArgumentError
from nstheory.kernels.activation.records import meaning
from nstheory.training.model import Block, Transformer


@dataclass(frozen=True)
class Predicted:
    """The mean-field correlation of one layer under noise around a fixed centre, one number for each rho."""

    path: str
    correlation: tuple[float, ...]


def matched_mean_field(model: nn.Module, rho: Sequence[float], centre: Tensor, sigma: float) -> list[Predicted]:
    """Return the mean-field correlation of layers of an MLP or a Transformer for X = centre + sigma Z, [*shape].

    The cosine of two inputs is (|centre|^2 + rho sigma^2 n)/(|centre|^2 + sigma^2 n); the correlation of a layer is
    (p(rho) - p(0))/(p(1) - p(0)) with p its cross moment, since p(0) = |E h|^2 for a given network. Tokens count as
    exchangeable, each with the mean cosine of two of them.

    Raises ArgumentError for another module.
    """
    if isinstance(model, Transformer):
        walk, rows = _transformer, centre.double() + model.position_embedding.detach().double()[: len(centre)]
    elif isinstance(model, nn.Sequential):
        walk, rows = _mlp, centre.double()[None]
    else:
        raise ArgumentError(
            f"model is {type(model).__name__}; a Sequential of Linear and activations, or a Transformer"
        )
    square, between = float(rows.square().mean()), 0.0
    if len(rows) > 1:
        alike = rows @ rows.T / rows.shape[1]
        between = float((alike.sum() - alike.diagonal().sum()) / (len(rows) * (len(rows) - 1)))
    q, noisy = square + sigma**2, torch.tensor([*rho, 0.0, 1.0], dtype=torch.float64)
    cross = square + noisy * sigma**2
    moments = (torch.full_like(cross, q), cross, *(2 * [torch.full_like(cross, between)] if len(rows) > 1 else []))
    predicted = []
    for path, state in walk(model, LayerState(moments, moments, True)):
        *values, least, most = (float(one) for one in state.cross_moment.expand(len(noisy)))
        predicted.append(Predicted(path, tuple((one - least) / (most - least) for one in values)))
    return predicted


def _mlp(model: nn.Sequential, state: LayerState) -> Iterator[tuple[str, LayerState]]:
    for path, layer in model.named_children():
        known = meaning(layer)
        if known is None and not isinstance(layer, nn.Linear):
            raise ArgumentError(
                f"layer {path} ({type(layer).__name__}) is neither Linear nor an activation that has a name"
            )
        state = (Nonlinearity(*known) if known else _linear(layer.weight, layer.bias))(state)
        yield path, state


def _transformer(model: Transformer, state: LayerState) -> Iterator[tuple[str, LayerState]]:
    for index, block in enumerate(model.blocks):
        attention, network = _attention(block, model.config.tokens), _network(block)
        yield f"blocks.{index}.merge", attention(LayerNorm()(state))
        state = Residual([LayerNorm(), attention])(state)
        inner = state
        for name, layer in zip(("mlp_norm", "mlp_in", "relu", "mlp_out"), network, strict=True):
            inner = layer(inner)
            yield f"blocks.{index}.{name}", inner
        state = Residual(network)(state)
        yield f"blocks.{index}", state
    weight, shift = _normed(model.unembedding.weight, model.final_norm)
    yield "final_norm", LayerNorm()(state)
    yield "unembedding", _linear(weight, shift)(LayerNorm()(state))


def _attention(block: Block, tokens: int) -> Attention:
    heads, width = block.heads, block.query.in_features
    query, key, value = (
        _normed(one.weight, block.attention_norm)[0].view(heads, -1, width)
        for one in (block.query, block.key, block.value)
    )
    merge = block.merge.weight.detach().double().view(width, heads, -1).transpose(0, 1)
    logits = (query.transpose(1, 2) @ key).square().sum((1, 2)).mean() / query.shape[1]
    passed = (merge @ value).square().sum() / width
    return Attention(tokens, float(logits.sqrt()), float(passed.sqrt()), dimension=width)


def _network(block: Block) -> list[Layer]:
    weight, shift = _normed(block.mlp_in.weight, block.mlp_norm)
    inner = _linear(weight, shift + block.mlp_in.bias.detach().double())
    return [LayerNorm(), inner, Nonlinearity("relu"), _linear(block.mlp_out.weight, None)]


def _normed(weight: Tensor, norm: nn.Module) -> tuple[Tensor, Tensor]:
    """Return the weights after a normalisation, with its gains, and what its shift adds."""
    weight = weight.detach().double()
    if not isinstance(norm, nn.LayerNorm):
        raise ArgumentError(
            "mean field of a transformer without layer normalisation is not described; train one with norms"
        )
    return weight * norm.weight.detach().double(), weight @ norm.bias.detach().double()


def _linear(weight: Tensor, bias: Tensor | None) -> Linear:
    """Return the layer of random weights with the same sum of squares a unit: weight_std^2 = |W|^2 / outputs."""
    spread = float(weight.detach().double().square().sum() / weight.shape[0])
    return Linear(math.sqrt(spread), 0.0 if bias is None else float(bias.detach().double().square().mean().sqrt()))
