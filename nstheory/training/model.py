"""A small transformer, written to be read: pre-layer-norm, learned positions, one residual stream."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from nstheory.errors import ArgumentError


@dataclass(frozen=True)
class TransformerConfig:
    """The sizes of a model. `width` has to be divisible by `heads`."""

    vocab_size: int
    tokens: int  # longest input
    classes: int
    width: int = 128
    heads: int = 4
    mlp_width: int = 512
    layers: int = 1

    def __post_init__(self) -> None:
        for name, value in vars(self).items():
            if value < 1:
                raise ArgumentError(f"{name} = {value!r}; every size of a model has to be at least 1")
        if self.width % self.heads:
            raise ArgumentError(f"width = {self.width} is not divisible by heads = {self.heads}")


class Transformer(nn.Module):
    """Token ids [batch, tokens] to logits [batch, classes], read at the last position.

    All weights come from `generator`; entries of a matrix have variance 1 / (number of inputs).
    """

    def __init__(self, config: TransformerConfig, generator: torch.Generator) -> None:
        super().__init__()
        self.config = config
        self.token_embedding = _matrix(config.vocab_size, config.width, generator, config.width)
        self.position_embedding = _matrix(config.tokens, config.width, generator, config.width)
        self.blocks = nn.ModuleList(Block(config, generator) for _ in range(config.layers))
        self.final_norm = nn.LayerNorm(config.width)
        self.unembedding = _matrix(config.width, config.classes, generator)

    def forward(self, x: Tensor) -> Tensor:
        """Return the logits [batch, classes] of x [batch, tokens]."""
        stream = self.token_embedding[x] + self.position_embedding[: x.shape[1]]  # [batch, tokens, width]
        for block in self.blocks[:-1]:
            stream = block(stream, stream)
        # Only the last position is read out, so the last block need not compute the others.
        last = self.blocks[-1](stream[:, -1:], stream)[:, 0]  # [batch, width]
        return self.final_norm(last) @ self.unembedding


class Block(nn.Module):
    """Attention and a ReLU network, each added to the residual stream."""

    def __init__(self, config: TransformerConfig, generator: torch.Generator) -> None:
        super().__init__()
        width = config.width
        self.heads = config.heads
        self.attention_norm = nn.LayerNorm(width)
        self.query = _matrix(width, width, generator)
        self.key = _matrix(width, width, generator)
        self.value = _matrix(width, width, generator)
        self.merge = _matrix(width, width, generator)
        self.mlp_norm = nn.LayerNorm(width)
        self.mlp_in = _matrix(width, config.mlp_width, generator)
        self.mlp_bias = nn.Parameter(torch.zeros(config.mlp_width))
        self.mlp_out = _matrix(config.mlp_width, width, generator)

    def forward(self, reading: Tensor, read: Tensor) -> Tensor:
        """Return `reading` [batch, queries, width] after it has attended to `read` [batch, tokens, width]."""
        source = self.attention_norm(read)
        query = self._split(self.attention_norm(reading) @ self.query)  # [batch, heads, queries, head width]
        key = self._split(source @ self.key)  # [batch, heads, tokens, head width]
        value = self._split(source @ self.value)
        scores = query @ key.transpose(-1, -2) / math.sqrt(query.shape[-1])  # [batch, heads, queries, tokens]
        mixed = torch.softmax(scores, dim=-1) @ value  # [batch, heads, queries, head width]
        reading = reading + mixed.transpose(1, 2).flatten(2) @ self.merge
        hidden = F.relu(self.mlp_norm(reading) @ self.mlp_in + self.mlp_bias)  # [batch, queries, mlp width]
        return reading + hidden @ self.mlp_out

    def _split(self, rows: Tensor) -> Tensor:
        """Return [batch, tokens, width] as [batch, heads, tokens, head width]."""
        return rows.unflatten(-1, (self.heads, -1)).transpose(1, 2)


def _matrix(rows: int, columns: int, generator: torch.Generator, inputs: int | None = None) -> nn.Parameter:
    return nn.Parameter(torch.randn(rows, columns, generator=generator) / math.sqrt(inputs or rows))
