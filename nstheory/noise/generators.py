"""Random generators that leave all other random streams as they are: for one purpose, for one process, and for dropout.

Seeds are hashed to 32 bits, because torch's CPU generator keeps no more than 32 bits of a seed.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import torch
from torch import Tensor

from nstheory.errors import ArgumentError
from nstheory.numbers import integer


def named_generator(purpose: str, seed: int, device: torch.device) -> torch.Generator:
    """Return a generator on that device for one purpose.

    The seed is hashed with the purpose, so that a model whose weights came from torch.manual_seed(seed) does not see the same
    numbers as inputs.
    """
    digest = hashlib.blake2b(f"{purpose}|{seed}".encode(), digest_size=4).digest()
    return torch.Generator(device=device).manual_seed(int.from_bytes(digest, "big"))


def own_generator(seed: int, given: torch.Generator | None = None) -> torch.Generator:
    """Return a CPU generator with that seed plus the process's rank, so that data-parallel workers draw different noise.

    given   a torch.Generator to return in place of a new one; None for a new one

    Raises ArgumentError for anything else.
    """
    if given is not None:
        return given_generator(given, ", or None with seed=")
    if torch.distributed.is_available() and torch.distributed.is_initialized():
        rank = torch.distributed.get_rank()
    else:
        rank = int(os.environ.get("RANK", "0"))  # set by torchrun before the process group exists
    return torch.Generator().manual_seed(integer(seed, "seed", least=0, most=2**62) + rank)


def given_generator(given: object, instead: str = "") -> torch.Generator:
    """Return the given torch.Generator; raises ArgumentError for anything else, with the words `instead` at the end."""
    if not isinstance(given, torch.Generator):
        raise ArgumentError(
            f"generator is {type(given).__name__}; it has to be a torch.Generator, such as "
            f"torch.Generator().manual_seed(0){instead}"
        )
    return given


def restored_calls(generator: torch.Generator, state: object) -> int:
    """Give the generator the saved state and return the saved number of calls.

    state   what `NoiseStability.state` returned; ArgumentError for anything else, and then the generator is as it was
    """
    saved, calls = (state.get(name) if isinstance(state, Mapping) else None for name in ("generator", "calls"))
    if not isinstance(saved, Tensor) or calls is None:
        raise ArgumentError(f"state is {type(state).__name__} without generator and calls; give what state() returned")
    found = integer(calls, "state: calls", least=0)
    try:
        generator.set_state(saved.cpu())
    except (RuntimeError, TypeError) as error:
        raise ArgumentError(
            f"state is of another kind of generator than this one on {generator.device} ({error}); build the regularizer "
            "as it was when the state was saved"
        ) from None
    return found


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
