"""Where inputs come from: Gaussian noise, noise around given embeddings, random tokens, or tokens of a data set.

A source draws blocks whose size depends on the shape of one input only. So the inputs are the same whatever the batch
size in which a model sees them.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

import torch
from torch import Tensor

from nstheory.noise.design import Design
from nstheory.noise.gaussian import fresh_part, noisy_copy_, normal
from nstheory.noise.tokens import TokenNoise

# Elements of the inputs that are drawn together: a few tens of megabytes.
_BLOCK_ELEMENTS = 1 << 21
_BLOCK_ROWS = 1 << 14


@dataclass(frozen=True)
class Block:
    """Inputs of some samples, at every node of a design.

    input    (node, rows) -> what f is called on, [rows, *shape]
    noise    (node, rows) -> the standard normal variables behind it, [rows, *shape]
    """

    input: Callable[[int, slice], Tensor]
    noise: Callable[[int, slice], Tensor]


class Source(Protocol):
    """Draws blocks of inputs; `domain` says what the expectation is over."""

    domain: str
    stationary: bool  # every node has the same distribution, and every pair is exchangeable
    grouped: bool  # only whole groups of rows are independent of each other

    def draw(self, rows: int, group: int, design: Design) -> Block:
        """Return inputs for `rows` samples, a multiple of `group`, at every node of the design."""
        ...

    def rows(self, nodes: int) -> int:
        """Return how many samples a full block holds, a power of two."""
        ...


@dataclass(frozen=True)
class GaussianSource:
    """X standard normal, Y = rho X + sqrt(1 - rho^2) Z with one Z for all rho; f sees centre + scale X.

    shape        of one input
    centres      [centres, *shape] or None for zero. Each group of samples has one centre, drawn uniformly
    antithetic   the second half of each group is minus its first half
    """

    shape: tuple[int, ...]
    dtype: torch.dtype
    device: torch.device
    generator: torch.Generator
    centres: Tensor | None = None
    scale: float = 1.0
    antithetic: bool = False

    stationary = True

    @property
    def domain(self) -> str:
        """What the expectation is over: "gaussian", or "embeddings" for Gaussian noise around given centres."""
        return "gaussian" if self.centres is None else "embeddings"

    @property
    def many_centres(self) -> bool:
        """Whether there is more than one centre, so that groups of samples differ in theirs."""
        return self.centres is not None and len(self.centres) > 1

    @property
    def grouped(self) -> bool:
        """Whether rows of one group depend on each other: by a common centre, or because half of them are minus the other half."""
        return self.antithetic or self.many_centres

    def rows(self, nodes: int) -> int:
        """Return how many samples a full block holds."""
        return _block_rows(math.prod(self.shape) * nodes)

    def draw(self, rows: int, group: int, design: Design) -> Block:
        """Return one block; a star stores X and Z only, and mixes them where they are needed."""
        x = self._normal(rows, group)
        if design.name == "star":
            z = self._normal(rows, group)

            def noise(node: int, part: slice) -> Tensor:
                if node == 0:
                    return x[part]
                rho = design.sources[node - 1]
                # X and Z serve the other nodes too, so the copy takes memory of its own.
                return x[part].mul(rho).add_(z[part], alpha=fresh_part(rho))

        else:
            path = [x]
            for rho in design.sources:
                path.append(noisy_copy_(self._normal(rows, group), path[-1], rho))

            def noise(node: int, part: slice) -> Tensor:
                return path[node][part]

        if self.centres is None:
            return Block(noise, noise)
        chosen = torch.randint(
            len(self.centres), (rows // group,), generator=self.generator, device=self.generator.device
        )
        centre = self.centres[chosen.to(self.device)].repeat_interleave(group, 0)
        return Block(lambda node, part: torch.add(centre[part], noise(node, part), alpha=self.scale), noise)

    def signs(self, *shape: int) -> Tensor:
        """Return random signs, -1 or 1 in int64: the probes of Hutchinson's estimator of a squared norm."""
        drawn = torch.randint(2, shape, generator=self.generator, device=self.generator.device)
        return (2 * drawn - 1).to(self.device)

    def _normal(self, rows: int, group: int) -> Tensor:
        drawn = rows // 2 if self.antithetic else rows
        x = normal((drawn, *self.shape), self.generator, dtype=self.dtype).to(self.device)
        if not self.antithetic:
            return x
        halves = x.reshape(rows // group, group // 2, *self.shape)
        return torch.cat([halves, -halves], 1).reshape(rows, *self.shape)


@dataclass(frozen=True)
class TokenSource:
    """Each token of Y is kept with probability rho, else redrawn uniformly (Efron-Stein noise), by `TokenNoise`.

    shape   of one input
    data    [examples, *shape]: X is a row of it, drawn uniformly; None: X is uniform over the allowed ids

    Raises ArgumentError for ids of the data that are neither allowed nor frozen, and where all of them are frozen.
    """

    shape: tuple[int, ...]
    vocab_size: int
    frozen_ids: tuple[int, ...]
    device: torch.device
    generator: torch.Generator
    data: Tensor | None = None

    grouped = False

    def __post_init__(self) -> None:
        if self.data is not None:
            self._ids.check_ids(self.data, self._ids.fixed(self.data))

    @cached_property
    def _ids(self) -> TokenNoise:
        return TokenNoise(0.0, self.vocab_size, self.frozen_ids)

    @property
    def domain(self) -> str:
        """What the expectation is over: "tokens", uniform ones, or "data tokens", from a data set."""
        return "tokens" if self.data is None else "data tokens"

    @property
    def stationary(self) -> bool:
        """Whether Y is distributed as X is: so for uniform tokens, and not for data, which noise moves towards uniform tokens."""
        return self.data is None

    def rows(self, nodes: int) -> int:
        """Return how many samples a full block holds."""
        return _block_rows(2 * math.prod(self.shape) * nodes)

    def draw(self, rows: int, group: int, design: Design) -> Block:
        """Return one block; in a star the same uniform numbers decide at every rho which tokens stay."""
        x = self._first(rows)
        copies = [x]
        state = self.generator.get_state()
        for rho in design.sources:
            if design.name == "star":
                self.generator.set_state(state)
            copies.append(self._noisy(x if design.name == "star" else copies[-1], rho))

        def tokens(node: int, part: slice) -> Tensor:
            return copies[node][part]

        return Block(tokens, tokens)

    def _first(self, rows: int) -> Tensor:
        if self.data is not None:
            device = self.generator.device
            chosen = torch.randint(len(self.data), (rows,), generator=self.generator, device=device)
            return self.data[chosen.to(self.device)]
        # A redraw of every token of any allowed input is a uniform input.
        allowed = next(token for token in range(self.vocab_size) if token not in self.frozen_ids)
        anything = torch.full((rows, *self.shape), allowed, dtype=torch.int64, device=self.device)
        return self._noisy(anything, 0.0)

    def others(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Return ids of x's shape, each another allowed id than x's, and the probability that a redraw changes a token.

        Of U allowed ids a redraw is another one with probability (U - 1)/U; a token that is a frozen id stays, and has 0.
        """
        fixed, choices = self._ids.fixed(x), len(self._ids.table)
        return self._ids.other(x, self.generator), (~fixed).to(torch.float64) * ((choices - 1) / choices)

    def _noisy(self, tokens: Tensor, keep: float) -> Tensor:
        noise = TokenNoise(keep, self.vocab_size, self.frozen_ids)
        return noise(tokens, self.generator, validate=False)


def _block_rows(elements_a_row: int) -> int:
    fitting = max(_BLOCK_ELEMENTS // max(elements_a_row, 1), 64)
    return min(1 << (fitting.bit_length() - 1), _BLOCK_ROWS)
