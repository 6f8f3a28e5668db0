"""Generators that shift no other stream: one for each seed and purpose, one for each process, and dropout's own.

torch's CPU generator keeps 32 bits of a seed, so that hashed seeds have as many.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager

import torch


def named_generator(purpose: str, seed: int, device: torch.device) -> torch.Generator:
    """Return a generator on that device for one purpose.

    The seed is hashed with the purpose, so that a model whose weights came from torch.manual_seed(seed) does not see the same
    numbers as inputs.
    """
    digest = hashlib.blake2b(f"{purpose}|{seed}".encode(), digest_size=4).digest()
    return torch.Generator(device=device).manual_seed(int.from_bytes(digest, "big"))


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
