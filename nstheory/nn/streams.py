"""Helpers of the second pass: its own random numbers, the ratio of gradient norms, and a mask of frozen positions.

The regularizer draws from generators of its own and restores those of torch, so that a training run makes the same random
choices (initialisation, batches, dropout of the first pass) with and without it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import ParamSpec, TypeVar

import torch
from torch import Tensor

from nstheory.errors import ArgumentError

P = ParamSpec("P")
T = TypeVar("T")


def own_generator(seed: int) -> torch.Generator:
    """Return a CPU generator with that seed plus the process's rank, so that data-parallel workers draw different noise."""
    if torch.distributed.is_available() and torch.distributed.is_initialized():
        rank = torch.distributed.get_rank()
    else:
        rank = int(os.environ.get("RANK", "0"))  # set by torchrun before the process group exists
    return torch.Generator().manual_seed(seed + rank)


@contextmanager
def separate_dropout(generator: torch.Generator, device: torch.device) -> Iterator[None]:
    """Reseed torch's global generators from `generator` inside the block, and restore their states afterwards.

    So dropout in the second pass has masks of its own, and the first pass of the next step has the masks that it would
    have without a regularizer. `generator` does not advance. Does nothing under torch.compile.
    """
    if torch.compiler.is_compiling() or generator is torch.default_generator:
        yield
        return
    streams = [torch.default_generator]
    if device.type == "cuda" and not torch.cuda.is_current_stream_capturing():
        streams.append(torch.cuda.default_generators[device.index or 0])
    peek = generator.clone_state()
    seed = int(torch.randint(2**62, (), generator=peek, device=peek.device))
    states = [stream.get_state() for stream in streams]
    for stream in streams:
        stream.manual_seed(seed)
    try:
        yield
    finally:
        for stream, state in zip(streams, states, strict=True):
            stream.set_state(state)


def watch_gradients(logits: Tensor, stats: dict[str, Tensor]) -> Tensor:
    """Return the logits for the penalty's branch; the backward pass then writes stats["gradient_ratio"].

    It is the norm of the penalty's gradient over the norm of the rest of the loss's gradient, both with respect to
    these logits: free of a second backward pass, and a detached tensor. Only where the logits carry a gradient.
    """
    if not logits.requires_grad or torch.compiler.is_compiling():
        return logits
    branch = logits.view_as(logits)
    seen: list[Tensor] = []

    def keep(gradient: Tensor) -> None:
        seen[:] = [gradient.detach()]

    def compare(gradient: Tensor | None) -> None:
        if seen and gradient is not None:
            of_penalty = seen.pop().float()
            stats["gradient_ratio"] = of_penalty.norm() / (gradient.detach().float() - of_penalty).norm()

    branch.register_hook(keep)
    node, output = logits.grad_fn, 0
    while node is not None and type(node).__name__ == "ToCopyBackward0":
        # Under mixed precision the logits are a float32 copy, while the loss was computed from the original: hook the original.
        node, output = node.next_functions[0]
    if node is None or node is logits.grad_fn:
        logits.register_hook(compare)
    else:
        node.register_prehook(lambda gradients: compare(gradients[output]))
    return branch


def frozen_at(positions: tuple[int, ...], shape: torch.Size, device: torch.device) -> Tensor:
    """Return a bool tensor of that shape, True at these positions of the last axis (negative: from the end).

    Raises ArgumentError for a position that the shape does not have.
    """
    length = shape[-1]
    for position in positions:
        if not -length <= position < length:
            raise ArgumentError(
                f"frozen_positions has {position}, but x has {length} tokens; use -{length} to {length - 1}"
            )
    line = torch.zeros(length, dtype=torch.bool)
    line[list(positions)] = True
    return line.to(device).expand(shape)


def outside_graphs(method: Callable[P, T]) -> Callable[P, T]:
    """Exclude a method from torch.compile.

    torch.compiler.disable imports torch._dynamo, and SymPy with it, which takes as long as torch itself. Before that module
    is loaded nothing is compiled, and the method is called as it is; afterwards it is wrapped, once.
    """

    @wraps(method)
    def run(*args: P.args, **kwargs: P.kwargs) -> T:
        if "torch._dynamo" not in sys.modules:
            return method(*args, **kwargs)
        wrapped = getattr(method, "_outside_graphs", None)
        if wrapped is None:
            wrapped = torch.compiler.disable(method)
            method._outside_graphs = wrapped  # type: ignore[attr-defined]
        return wrapped(*args, **kwargs)

    return run
