"""Sampling of logits and attention layers: each draw of all logits, or of all matrices, gives one independent value."""

from __future__ import annotations

import math
from collections.abc import Callable

import torch

from nstheory.attention_kinds import AttentionKind, attention_kind
from nstheory.language.attention import AttentionMoment, LogitMean
from nstheory.noise.gaussian import gaussian_noise, normal, normal_pair

Sums = tuple[float, float, int]
BlockFunction = Callable[[torch.Generator], Sums]

# Logits of one block, and entries of one block's attention matrices: some tens of megabytes whatever the sample.
LOGITS = 1 << 18
ENTRIES = 1 << 21


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


def attention_cost(node: AttentionMoment) -> int:
    """Return about how many multiplications one draw of the layer takes; a random number or a weight counts as 64."""
    n, d = int(node.n), int(node.d)
    return int(node.heads) * (n * d * (2 * n + d) + 64 * d * d + 64 * n * n)


def attention_block(node: AttentionMoment, device: str) -> tuple[BlockFunction, int]:
    """Return the sums over one block of attention layers, and the number of layers."""
    n, d, heads = int(node.n), int(node.d), int(node.heads)
    layers = max(1, ENTRIES // (n * n + n * d + d * d))
    correlation = float(node.rho)
    kind, beta = attention_kind(node.kind), float(node.beta)
    past = torch.ones(n, n, dtype=torch.bool, device=device).tril() if node.mask == "causal" else None

    def attention(tokens: torch.Tensor, query_key: tuple[torch.Tensor, torch.Tensor] | None) -> torch.Tensor:
        left, right = (tokens, tokens) if query_key is None else (tokens @ query_key[0], tokens @ query_key[1])
        return kind.at(beta, left @ right.transpose(1, 2), past)

    def run(generator: torch.Generator) -> Sums:
        clean = normal((layers, n, d), generator)
        noisy = gaussian_noise(clean, correlation, generator=generator, scale=1.0)
        outputs = [float(node.skip) * clean, float(node.skip) * noisy]
        for head in range(heads):
            query_key = None
            if node.weights == "random":
                query_key = normal((layers, d, d), generator), torch.eye(d, device=device)
            elif node.weights == "low_rank":
                basis = torch.linalg.qr(normal((layers, d, int(node.rank)), generator))[0]
                query_key = basis, basis
            pair = attention(clean, query_key), attention(noisy, query_key)
            if node.quantity in ("stability", "cosine"):
                for index, (weights, tokens) in enumerate(zip(pair, (clean, noisy), strict=True)):
                    # Rolling the columns gives each head orthonormal value vectors of its own.
                    outputs[index] = outputs[index] + (weights @ tokens).roll(head, 2) / math.sqrt(heads)
        values = _layer_value(node.quantity, pair, outputs).double()
        return float(values.sum()), float(values.square().sum()), layers

    return run, layers


def _layer_value(quantity: str, pair: tuple[torch.Tensor, torch.Tensor], outputs: list[torch.Tensor]) -> torch.Tensor:
    """Return one value a layer from the attention matrices [layers, rows, tokens] and outputs [layers, rows, d]."""
    first, second = pair
    if quantity == "stability":
        return (outputs[0] * outputs[1]).mean((1, 2))
    if quantity == "cosine":
        power = (outputs[0].square() + outputs[1].square()).mean((1, 2)) / 2
        return (outputs[0] * outputs[1]).mean((1, 2)) / power
    if quantity == "own_weight":
        return first.diagonal(dim1=1, dim2=2).mean(1)
    if quantity == "overlap":
        return (first * second).sum(2).mean(1)
    if quantity == "agreement":
        return (first.argmax(2) == second.argmax(2)).double().mean(1)
    chosen = torch.zeros_like(first[:, 0]).scatter_(1, first.argmax(2), 1.0)
    return chosen.mean(1)
