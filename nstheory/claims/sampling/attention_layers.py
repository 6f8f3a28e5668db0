"""Sampling of logits and attention layers: each draw of all logits, or of all matrices, gives one independent value."""

from __future__ import annotations

import math
from collections.abc import Callable

import torch

from nstheory.attention_kinds import AttentionKind, attention_kind
from nstheory.language.attention import AttentionMoment, LogitMean
from nstheory.noise.gaussian import noisy_copy_, normal, normal_pair

Sums = tuple[float, float, int]
BlockFunction = Callable[[torch.Generator], Sums]

# Logits of one block, and entries of one block's attention matrices and tokens: two megabytes. Longer ones are no faster, and from
# some eight megabytes on the memory of every temporary is returned to the system and zeroed again, which takes ten times as long.
LOGITS = 1 << 17
ENTRIES = 1 << 19


def logit_block(node: LogitMean) -> tuple[BlockFunction, int]:
    """Return the sums over one block of draws of n pairs, and the number of draws."""
    n, correlation = int(node.n), float(node.r)
    draws = max(8, LOGITS // n)
    kind, sigma = attention_kind(node.kind), float(node.sigma)

    def run(generator: torch.Generator) -> Sums:
        z, noisy = normal_pair((draws, n), correlation, generator)
        values = _logit_values(node.quantity, z, noisy, kind, sigma).double()
        return float(values.sum()), float(values.square().sum()), draws

    return run, draws


def _logit_values(
    quantity: str, z: torch.Tensor, noisy: torch.Tensor, kind: AttentionKind, sigma: float
) -> torch.Tensor:
    """Return one value a draw from logits [draws, n]."""
    if quantity == "selection":
        return z.argmax(1) == noisy.argmax(1)
    first, second = kind.at(sigma, z), kind.at(sigma, noisy)
    if quantity == "overlap":
        return (first * second).sum(1)
    return (first * z).sum(1) * (second * noisy).sum(1)


def _inputs(node: AttentionMoment) -> int:
    """Return how many token matrices each random map is shown: a map takes d^2 random numbers, n tokens n d."""
    return 1 if node.weights == "identity" else max(1, int(node.d) // (4 * int(node.n)))


def attention_cost(node: AttentionMoment) -> int:
    """Return about how many multiplications one draw of the layer takes; a random number or a weight counts as 64."""
    n, d, inputs = int(node.n), int(node.d), _inputs(node)
    return int(node.heads) * (inputs * n * d * (2 * n + d) + 64 * d * d + 64 * inputs * n * n)


def attention_block(node: AttentionMoment, device: str) -> tuple[BlockFunction, int]:
    """Return the sums over one block of attention layers, and the number of layers."""
    n, d, heads, inputs = int(node.n), int(node.d), int(node.heads), _inputs(node)
    # A quantity of one attention matrix needs no noisy copy.
    sides = 1 if node.quantity in ("own_weight", "chosen") else 2
    layers = max(1, ENTRIES // (inputs * sides * n * (n + d) + d * d))
    correlation = float(node.rho)
    kind, beta = attention_kind(node.kind), float(node.beta)
    visible = _visible(node.mask, torch.ones(n, n, dtype=torch.bool, device=device))

    def mapped(tokens: torch.Tensor, maps: torch.Tensor) -> torch.Tensor:
        """Return the tokens times the map [layers, d, rank] of their layer, in one product for all inputs and both sides."""
        return (tokens.flatten(1, 3) @ maps).unflatten(1, tokens.shape[1:4])

    def run(generator: torch.Generator) -> Sums:
        tokens = normal((layers, inputs, sides, n, d), generator)
        if sides == 2:
            noisy_copy_(tokens[:, :, 1], tokens[:, :, 0], correlation)
        outputs = tokens * float(node.skip)
        weights = outputs
        for head in range(heads):
            left = right = tokens
            if node.weights == "random":
                left = mapped(tokens, normal((layers, d, d), generator))
            elif node.weights == "low_rank":
                left = right = mapped(tokens, torch.linalg.qr(normal((layers, d, int(node.rank)), generator))[0])
            weights = kind.at(beta, left @ right.transpose(3, 4), visible)  # [layers, inputs, sides, rows, tokens]
            if node.quantity in ("stability", "cosine"):
                # Rolling the columns gives each head orthonormal value vectors of its own.
                outputs = outputs + (weights @ tokens).roll(head, 4) / math.sqrt(heads)
        values = _input_values(node.quantity, weights, outputs).double().mean(1)
        return float(values.sum()), float(values.square().sum()), layers

    return run, layers


def _visible(mask: str, all_pairs: torch.Tensor) -> torch.Tensor | None:
    """Return which tokens [rows, tokens] a row sees, None for all."""
    if mask == "causal":
        return all_pairs.tril()
    return all_pairs.tril(-1) | all_pairs.triu(1) if mask == "others" else None


def _input_values(quantity: str, weights: torch.Tensor, outputs: torch.Tensor) -> torch.Tensor:
    """Return the values [layers, inputs] from attention matrices [..., sides, rows, tokens] and outputs [..., sides, rows, d]."""
    if quantity in ("stability", "cosine"):
        agreement = outputs.prod(2).mean((2, 3))
        return agreement if quantity == "stability" else agreement / outputs.square().mean((2, 3, 4))
    first, second = weights[:, :, 0], weights[:, :, -1]
    if quantity == "own_weight":
        return first.diagonal(dim1=2, dim2=3).mean(2)
    if quantity == "overlap":
        return (first * second).sum(3).mean(2)
    if quantity == "agreement":
        return (first.argmax(3) == second.argmax(3)).double().mean(2)
    chosen = torch.zeros_like(first[:, :, 0]).scatter_(2, first.argmax(3), 1.0)
    return chosen.mean(2)
