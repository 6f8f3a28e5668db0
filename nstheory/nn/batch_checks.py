"""Checks of what a regularizer is called with: the batch, the model's mode and vocabulary."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from nstheory.errors import ArgumentError
from nstheory.nn.second_pass import SecondPass
from nstheory.noise.embeddings import EmbeddingNoise, check_rows
from nstheory.noise.tokens import TokenNoise


def check_batch(noise: TokenNoise | EmbeddingNoise, fraction: float, module: object, x: Tensor, logits: Tensor) -> None:
    """Raise ArgumentError for what is no batch, and for a vocabulary larger than the model's embedding."""
    if not isinstance(x, Tensor) or x.ndim < 1:
        raise ArgumentError(f"x is {_short(x)}; it has to be a tensor of token ids [batch, tokens]")
    if not isinstance(logits, Tensor) or logits.ndim < 1:
        raise ArgumentError(
            f"logits are {_short(logits)}; give the tensor [batch, ..., classes], or an output that has `logits`, and what "
            "else makes them from the model's output as select="
        )
    if fraction < 1.0 and len(logits) != len(x):
        raise ArgumentError(
            f"logits have shape {list(logits.shape)} and x {list(x.shape)}; with fraction = {fraction:g} both need the "
            "batch as their first axis"
        )
    if isinstance(noise, TokenNoise) and not torch.compiler.is_compiling():
        check_rows(noise, module)


def is_training(module: object) -> bool:
    """Return False for a module, or a method of one, in eval mode; what is no module cannot tell."""
    module = getattr(module, "__self__", module)
    return not isinstance(module, nn.Module) or module.training


def explained(second_pass: SecondPass, vocab_size: int | None, x: Tensor) -> SecondPass:
    """Return the pass with another error where noise drew ids beyond those of x and the model did not know one of them."""

    def run(y: Tensor, rows: Tensor | None) -> Tensor:
        try:
            return second_pass(y, rows)
        except IndexError as error:
            _explain(vocab_size, y, x, error)
            raise

    return run


def _explain(vocab_size: int | None, y: Tensor, x: Tensor, error: IndexError) -> None:
    if y.numel() and x.numel() and int(y.max()) > int(x.max()):
        raise ArgumentError(
            f"vocab_size = {vocab_size} lets noise draw ids up to {int(y.max())}, and the model failed on them ({error}), "
            f"as it did not on x with ids up to {int(x.max())}; give the number of rows of its embedding"
        ) from error


def _short(value: object) -> str:
    return f"a tensor of shape {list(value.shape)}" if isinstance(value, Tensor) else type(value).__name__
