"""Gaussian noise around the embeddings of one text, with the methods of `TableNoise` under the same names."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from nstheory.noise.gaussian import fresh_part, normal


class EmbeddingTable:
    """X = centre + scale G with G standard normal; a copy of correlation rho has the same centre.

    centre   [n, width], embeddings of a text
    share    deviation of each entry as a share of the root mean square of the centre
    """

    def __init__(self, centre: Tensor, share: float) -> None:
        self.centre = centre.float()
        self.n = len(centre)
        self.scale = share * math.sqrt(float(centre.double().square().mean()))

    def star(self, rows: int, rho: tuple[float, ...], generator: torch.Generator) -> list[Tensor]:
        """Return the standard normal G of X and of its copy for every rho in [0, 1], [rows, n, width]; all share one Z."""
        g, z = (normal((rows, *self.centre.shape), generator) for _ in range(2))
        return [g, *(g * one + z * fresh_part(one) for one in rho)]

    def tokens(self, noise: Tensor) -> Tensor:
        """Return the noisy embeddings [rows, n, width] of standard normal numbers."""
        return torch.add(self.centre, noise, alpha=self.scale)

    def signs(self, rows: int, entries: int, generator: torch.Generator) -> Tensor:
        """Return random signs [rows, entries]: the probes of a squared norm."""
        return 2.0 * torch.randint(2, (rows, entries), generator=generator) - 1.0
