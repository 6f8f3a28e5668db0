"""Sampling of each kind of expectation node: block by block, every block from its own seed, sums in float64.

A block is small enough to stay in cache. Threads compute blocks in any order; the block sums are added in block order,
so the estimate is the same to the last bit for any number of threads.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache

import sympy as sp
import torch

from nstheory.arithmetic.torch_program import compiled
from nstheory.claims.sampling.attention_layers import BlockFunction, Sums, attention_block, logit_block
from nstheory.errors import ArgumentError, NotEvaluableError
from nstheory.language.attention import AttentionMoment, LogitMean
from nstheory.language.expectation import Expectation, Mean, NetworkMoment, PairMean, TokenMean
from nstheory.noise.gaussian import gaussian_noise, normal, normal_pair
from nstheory.noise.seeds import Stream, require_device
from nstheory.noise.tokens import TokenNoise

# Pairs of float32 normals of this length fit into a core's second-level cache, with room for temporaries.
BLOCK = 1 << 16
# A task that takes some milliseconds hides the price of handing it to a thread.
_BLOCKS_A_TASK = 16
# A GPU wants long blocks: launching a kernel costs as much as some ten thousand samples.
CUDA_BLOCK = 1 << 24
# Inputs that each random network is shown: the network average is what varies, this many make the rest negligible.
NETWORK_INPUTS = 128


@dataclass(frozen=True)
class Estimate:
    """Mean, standard error and size of a sample of independent values."""

    mean: float
    stderr: float
    n: int

    @property
    def deviation(self) -> float:
        """The standard deviation of one value."""
        return self.stderr * math.sqrt(self.n)


def estimate(node: Expectation, n: int, stream: Stream) -> Estimate:
    """Return the sample mean of a node without free symbols, from at least n independent values.

    The result depends on (node, n, stream.seed, stream.label, stream.device) and on nothing else.
    """
    if node.free_symbols:
        raise ArgumentError(f"the node {node} has free symbols {sorted(map(str, node.free_symbols))}; give them values")
    return list(convergence(node, n, stream))[-1]


def convergence(node: Expectation, n: int, stream: Stream, checkpoints: int = 1) -> Iterator[Estimate]:
    """Yield estimates from growing prefixes of one sample, at `checkpoints` sizes that double up to n."""
    require_device(stream.device)
    per_block, known = _sampled(node, stream)
    blocks = max(2, math.ceil(n / per_block))
    stops = {max(2, blocks >> shift) for shift in range(checkpoints)} | {blocks}
    # Shifted by the first block's mean, the sum of squares does not cancel.
    total, squares, count = 0.0, 0.0, 0
    for index, (part, part_squares, size) in enumerate(_block_sums(node, stream, blocks, known), start=1):
        total, squares, count = total + part, squares + part_squares, count + size
        if index in stops:
            mean = total / count
            variance = max(squares / count - mean * mean, 0.0) * count / (count - 1)
            yield Estimate(mean, math.sqrt(variance / count), count)


@lru_cache(maxsize=1024)
def _sampled(node: Expectation, stream: Stream) -> tuple[int, list[Sums]]:
    """Return the number of values in a block and the blocks that were sampled so far; a claim and its twins ask for the same."""
    return _block_function(node, stream.device)[1], []


def _block_sums(node: Expectation, stream: Stream, blocks: int, known: list[Sums]) -> Iterator[Sums]:
    """Yield the sums of the first `blocks` blocks; those that are not known yet are computed and kept."""
    yield from known[:blocks]
    if len(known) < blocks:
        function, _ = _block_function(node, stream.device)
        for sums in _in_order(function, range(len(known), blocks), stream):
            known.append(sums)
            yield sums


def _in_order(function: BlockFunction, blocks: range, stream: Stream) -> Iterator[Sums]:
    """Yield the block sums in block order, computed by as many threads as the stream allows."""

    def some(indices: range) -> list[Sums]:
        # One torch thread a block: the blocks themselves are what runs side by side.
        return [function(stream.generator(index)) for index in indices]

    tasks = [blocks[start : start + _BLOCKS_A_TASK] for start in range(0, len(blocks), _BLOCKS_A_TASK)]
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        if stream.workers == 1 or stream.device != "cpu":
            for task in tasks:
                yield from some(task)
            return
        with ThreadPoolExecutor(stream.workers) as pool:
            for sums in pool.map(some, tasks):
                yield from sums
    finally:
        torch.set_num_threads(threads)


def _block_function(node: Expectation, device: str) -> tuple[BlockFunction, int]:
    """Return a function from a generator to the sums over one block, and the number of values in a block."""
    block = BLOCK if device == "cpu" else CUDA_BLOCK
    if isinstance(node, PairMean):
        return _pair_block(node, block, device), block
    if isinstance(node, Mean):
        return _normal_block(node, block), block
    if isinstance(node, TokenMean):
        return _token_block(node, block), block
    if isinstance(node, NetworkMoment):
        return _network_block(node), _networks_together(int(node.width))
    if isinstance(node, LogitMean):
        return logit_block(node)
    if isinstance(node, AttentionMoment):
        return attention_block(node, device)
    raise NotEvaluableError(f"{type(node).__name__} cannot be sampled")


def _sums(values: torch.Tensor) -> Sums:
    # A dot product in float32 is accurate enough for the variance; the mean itself is summed in float64.
    total = values.sum(dtype=torch.float64)
    squares = torch.dot(values, values) if values.device.type == "cpu" else values.square().sum(dtype=torch.float64)
    return float(total), float(squares), values.numel()


def _pair_block(node: PairMean, block: int, device: str) -> BlockFunction:
    function, correlation = compiled(node.integrand), float(node.rho)
    first, second = node.pair
    buffers = threading.local()

    def run(generator: torch.Generator) -> Sums:
        if not hasattr(buffers, "pair"):  # memory that each thread takes once: fresh pages cost as much as the normals
            buffers.pair = torch.empty(2, block, device=device)
        x, y = normal_pair((block,), correlation, generator, out=buffers.pair)
        return _sums(function({first: x, second: y}))

    return run


def _normal_block(node: Mean, block: int) -> BlockFunction:
    function = compiled(node.integrand)

    def run(generator: torch.Generator) -> Sums:
        values = {one: normal((block,), generator) for one in node.normals}
        return _sums(function(values))

    return run


def _token_block(node: TokenMean, block: int) -> BlockFunction:
    function, noise = compiled(node.integrand), TokenNoise(float(node.keep), int(node.alphabet))

    def run(generator: torch.Generator) -> Sums:
        values: dict[sp.Symbol, torch.Tensor] = {}
        for clean, noisy in zip(node.clean, node.noisy, strict=True):
            pair = noise.pair((block,), generator, node.redraw)
            values[clean], values[noisy] = (tokens.to(torch.float32) for tokens in pair)
        return _sums(function(values))

    return run


def _networks_together(width: int) -> int:
    """Return how many networks one block holds: one that is wide, many that are small."""
    return max(1, min(256, (256 // width) ** 2))


def _network_block(node: NetworkMoment) -> BlockFunction:
    """One block is some random networks with real weight matrices, each averaged over a batch of noisy input pairs."""
    activation = compiled(node.activation)
    (argument,) = node.activation.free_symbols
    width, depth = int(node.width), int(node.depth)
    scale, bias_scale = math.sqrt(float(node.weight_variance) / width), math.sqrt(float(node.bias_variance))
    correlation = float(node.rho)
    networks = _networks_together(width)
    inputs = max(32, NETWORK_INPUTS // networks)
    buffers = threading.local()

    def run(generator: torch.Generator) -> Sums:
        if not hasattr(buffers, "weights"):  # as in _pair_block
            buffers.weights = torch.empty(networks, width, width, device=generator.device)

        def affine(h: torch.Tensor) -> torch.Tensor:
            mapped = h @ normal((networks, width, width), generator, out=buffers.weights).mul_(scale)
            return mapped + bias_scale * normal((networks, 1, width), generator) if bias_scale else mapped

        clean = normal((networks, inputs, width), generator)
        noisy = gaussian_noise(clean, correlation, generator=generator, scale=1.0)
        both = start = torch.cat([clean, noisy], 1)  # [networks, 2 * inputs, width]: one matrix product serves both
        for _ in range(depth):
            if node.block == "residual":
                both = both + affine(activation({argument: both}))
                continue
            mapped = affine(both)
            if node.block == "prenorm":
                mapped = torch.nn.functional.layer_norm(mapped, (width,), eps=0.0)
            both = activation({argument: mapped})
            if node.block == "layernorm":
                both = torch.nn.functional.layer_norm(both, (width,), eps=0.0)
            elif node.block == "rmsnorm":
                both = both / both.square().mean(-1, keepdim=True).sqrt()
        values = _network_value(node.quantity, both.double(), start.double())
        return float(values.sum()), float(values.square().sum()), networks

    return run


def _network_value(quantity: str, both: torch.Tensor, start: torch.Tensor) -> torch.Tensor:
    """Return one value a network from the last hidden layer of clean and noisy inputs."""
    norms = both.square().mean(-1)  # [networks, 2 * inputs]
    if quantity == "squared_norm_ratio":
        return (norms / start.square().mean(-1)).square().mean(1)
    h, h_noisy = both.chunk(2, 1)
    second_moment = (h * h_noisy).mean((1, 2))
    return second_moment / norms.mean(1) if quantity == "correlation" else second_moment
