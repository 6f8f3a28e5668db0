"""Counter-based random streams: block k of a stream has a seed of its own, so that blocks can be computed in any order."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nstheory.errors import ArgumentError, DeviceError

if TYPE_CHECKING:
    import torch

_WORD = 2**32


@dataclass(frozen=True)
class Stream:
    """A random stream: its numbers depend on the seed and the label alone, and drawing from it changes nothing.

    seed     any non-negative integer below 2^63
    device   "cpu" or "cuda"
    workers  threads that may compute blocks side by side; the result does not depend on it
    label    what the stream is for; streams with different labels are independent
    """

    seed: int = 0
    device: str = "cpu"
    workers: int = 1
    label: str = ""

    def __post_init__(self) -> None:
        if isinstance(self.seed, bool) or not isinstance(self.seed, int) or not 0 <= self.seed < 2**63:
            raise ArgumentError(f"seed is {self.seed!r}; it must be an integer from 0 to 2^63 - 1")
        if self.workers < 1:
            raise ArgumentError(f"workers is {self.workers}; it must be at least 1")

    def child(self, label: str) -> Stream:
        """Return the stream for a part of the work."""
        return Stream(self.seed, self.device, self.workers, f"{self.label}/{label}")

    def word(self, index: int) -> int:
        """Return the 32-bit seed of block `index`.

        torch's CPU generator keeps the low 32 bits of a seed only, so hashed seeds would collide after some ten
        thousand blocks. Here the words of one stream are a bijection of the counter: no block is ever used twice.
        """
        digest = hashlib.blake2b(f"{self.seed}|{self.label}".encode(), digest_size=4).digest()
        word = (int.from_bytes(digest, "big") + index) % _WORD
        # The finaliser of MurmurHash3 is a bijection on 32 bits; neighbours get unrelated seeds.
        word = (word ^ (word >> 16)) * 0x85EBCA6B % _WORD
        word = (word ^ (word >> 13)) * 0xC2B2AE35 % _WORD
        return word ^ (word >> 16)

    def generator(self, index: int) -> torch.Generator:
        """Return a fresh torch generator for block `index` on the stream's device."""
        import torch

        require_device(self.device)
        return torch.Generator(device=self.device).manual_seed(self.word(index))


def require_device(device: str) -> None:
    """Raise DeviceError unless the device is "cpu" or an available "cuda"."""
    if not isinstance(device, str) or device not in ("cpu", "cuda"):
        raise DeviceError(f"device is {device!r}; allowed: cpu, cuda")
    if device == "cpu":
        return
    import torch  # which takes a second to load, and a process that only hands out work needs none of it

    if not torch.cuda.is_available():
        raise DeviceError("device cuda was asked for, but torch sees no GPU here; use --device cpu")
