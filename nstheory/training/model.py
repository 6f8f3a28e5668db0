"""A small transformer, written to be read: pre-layer-norm, learned positions, one residual stream."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from nstheory.attention_kinds import SOFTMAX, attention_kind
from nstheory.errors import ArgumentError
from nstheory.numbers import boolean


@dataclass(frozen=True)
class TransformerConfig:
    """The sizes of a model. `width` has to be divisible by `heads`.

    norms       layer normalisation before attention, before the ReLU network and before the read-out
    causal      a position attends to itself and to earlier ones only, and every position is read out: a language model
    attention   the attention kind, by name (`nstheory.attention_kinds`)
    """

    vocab_size: int
    tokens: int  # longest input
    classes: int
    width: int = 128
    heads: int = 4
    mlp_width: int = 512
    layers: int = 1
    causal: bool = False
    norms: bool = True
    attention: str = "softmax"

    def __post_init__(self) -> None:
        attention_kind(self.attention)
        for name in ("causal", "norms"):
            boolean(getattr(self, name), name)
        for name, value in vars(self).items():
            if not isinstance(value, bool | str) and value < 1:
                raise ArgumentError(f"{name} = {value!r}; every size of a model has to be at least 1")
        if self.width % self.heads:
            raise ArgumentError(f"width = {self.width} is not divisible by heads = {self.heads}")


class Transformer(nn.Module):
    """Token ids [batch, tokens] to logits: [batch, classes] of the last position, or [batch, tokens, classes] if causal.

    All weights come from `generator`; entries of a matrix have variance 1 / (number of inputs).
    """

    def __init__(self, config: TransformerConfig, generator: torch.Generator) -> None:
        super().__init__()
        self.config = config
        self.token_embedding = nn.Embedding(config.vocab_size, config.width)
        self.position_embedding = nn.Parameter(torch.empty(config.tokens, config.width))
        self.blocks = nn.ModuleList(Block(config) for _ in range(config.layers))
        self.final_norm = _norm(config)
        self.unembedding = nn.Linear(config.width, config.classes, bias=False)
        with torch.no_grad():
            for parameter in self.parameters():
                if parameter.dim() == 2:  # gains start at 1 and biases at 0
                    parameter.normal_(0, 1 / math.sqrt(parameter.shape[1]), generator=generator)
            for block in self.blocks:
                block.mlp_in.bias.zero_()

    def forward(self, x: Tensor) -> Tensor:
        """Return the logits of x [batch, tokens]."""
        return self.read(self.token_embedding(x))

    def read(self, embedded: Tensor) -> Tensor:
        """Return the logits of embedded tokens [batch, tokens, width]: what comes after the token embedding."""
        stream = embedded + self.position_embedding[: embedded.shape[1]]
        for block in self.blocks[:-1]:
            stream = block(stream, stream)
        if self.config.causal:
            return self.unembedding(self.final_norm(self.blocks[-1](stream, stream)))
        # Only the last position is read out, so the last block need not compute the others.
        last = self.blocks[-1](stream[:, -1:], stream)[:, 0]  # [batch, width]
        return self.unembedding(self.final_norm(last))


class Block(nn.Module):
    """Attention and a ReLU network, each added to the residual stream."""

    attention = SOFTMAX  # the kind of a block that was pickled before there were several

    def __init__(self, config: TransformerConfig) -> None:
        super().__init__()
        width = config.width
        self.heads, self.causal, self.attention = config.heads, config.causal, attention_kind(config.attention)
        self.attention_norm = _norm(config)
        self.query = nn.Linear(width, width, bias=False)
        self.key = nn.Linear(width, width, bias=False)
        self.value = nn.Linear(width, width, bias=False)
        self.merge = nn.Linear(width, width, bias=False)
        self.mlp_norm = _norm(config)
        self.mlp_in = nn.Linear(width, config.mlp_width)
        self.mlp_out = nn.Linear(config.mlp_width, width, bias=False)

    def forward(self, reading: Tensor, source: Tensor) -> Tensor:
        """Return `reading` [batch, queries, width] after it has attended to `source` [batch, tokens, width]."""
        normed = self.attention_norm(source)
        query = self._split(self.query(self.attention_norm(reading)))  # [batch, heads, queries, head width]
        # Both [batch, heads, tokens, head width].
        key, value = self._split(self.key(normed)), self._split(self.value(normed))
        mixed = self.attention.attend(query, key, value, causal=self.causal)
        reading = reading + self.merge(mixed.transpose(1, 2).flatten(2))
        return reading + self.mlp_out(F.relu(self.mlp_in(self.mlp_norm(reading))))

    def _split(self, rows: Tensor) -> Tensor:
        """Return [batch, tokens, width] as [batch, heads, tokens, head width]."""
        return rows.unflatten(-1, (self.heads, -1)).transpose(1, 2)


def _norm(config: TransformerConfig) -> nn.Module:
    return nn.LayerNorm(config.width) if config.norms else nn.Identity()
