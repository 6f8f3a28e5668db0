"""Influence of every token with as few redraws as asked for: first a look at all positions, then more where more scatters.

A block draws four X of one text and redraws eight positions of each, one at a time, to another candidate. Given that a position
was chosen, its values are independent and their mean is Inf_i = E |f(X) - f(X^i)|^2 / 2, whatever chose it. The numbers come from
the second part alone: chances that follow the first part's values would bias a mean over both.
On embeddings with Gaussian noise one gradient of <v, f>, v random signs, gives all positions: E |grad_i <v, f>|^2 = E |d_i f|^2.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import torch
from torch import Tensor

from nstheory.measure.intervals.confidence import Interval, asymptotic, clipped
from nstheory.measure.sampling.running_means import Moments
from nstheory.models.one_pass import Inputs, OnePass, packed, unpacked
from nstheory.noise.embedding_table import EmbeddingTable
from nstheory.noise.seeds import Stream
from nstheory.noise.tables import TableNoise

STARTS, REDRAWS = 4, 8
# Share of the blocks that only look where more samples pay, and the least number of samples of a position for which they do.
_LOOK, _LEAST = 4, 8


class TokenInfluence:
    """Runs blocks over the given texts; `purpose` names the random stream, `planned` is how many blocks there will be."""

    def __init__(self, passes: OnePass, inputs: Inputs, purpose: str, seed: int) -> None:
        self.passes, self.inputs, self.planned = passes, inputs, 0
        self.stream = Stream(seed).child(f"nst.measure: {purpose}")
        self.n = inputs.spaces[0].n
        self.values: list[list[float]] = [[] for _ in range(self.n)]
        self.looks: list[list[float]] = [[] for _ in range(self.n)]
        self.totals: list[float] = []  # of one X each, where one gradient gives all positions
        self.blocks = 0
        free = torch.zeros(self.n, dtype=torch.bool)
        for space in inputs.spaces:
            free |= space.free if isinstance(space, TableNoise) else True
        self.free = free

    @property
    def rows(self) -> int:
        """Rows that one block runs."""
        return STARTS * 3 if self.inputs.gaussian else STARTS * (1 + self.redraws)

    @property
    def redraws(self) -> int:
        """Positions that are redrawn of one X."""
        return min(REDRAWS, int(self.free.sum()))

    @property
    def adaptive(self) -> bool:
        """Whether a first part of the blocks only looks: where that leaves each position some samples."""
        return not self.inputs.gaussian and self.planned * STARTS * self.redraws >= 2 * _LEAST * self.n

    def run(self, block: int) -> dict[str, Any]:
        """Return the values of a block in a form that JSON holds; the blocks before it have to be taken."""
        space, generator = self.inputs.space(block), self.stream.generator(block)
        if isinstance(space, EmbeddingTable):
            values = self._by_gradient(space, block, generator)
            return {"block": block, "look": False, "values": packed(values)}
        x = space.draw(STARTS, generator)
        chances = self._chances() * space.free
        count = min(self.redraws, int((chances > 0).sum()))
        places = space.some_positions(STARTS, count, chances, generator)
        other, share = space.others(x, generator)
        moved = x[:, None].repeat(1, count, 1)
        moved.scatter_(2, places[..., None], other.gather(1, places)[..., None])
        every = torch.cat([x, moved.flatten(0, 1)])
        found = self.passes.evaluate(space.tokens(every), block, layers=False)[self.passes.adapter.output]
        change = found[:STARTS, None] - found[STARTS:].reshape(STARTS, count, -1)
        values = change.square().sum(2) / 2 * share.gather(1, places)
        table = torch.stack([places.double(), values], 2).flatten(0, 1)
        return {"block": block, "look": self._looking(block), "values": packed(table)}

    def take(self, row: dict[str, Any]) -> None:
        """Count the values of a block, just run or read again."""
        into, values = self.looks if row["look"] else self.values, unpacked(row["values"])
        if self.inputs.gaussian:
            self.totals += values[:, 1].reshape(-1, self.n).sum(1).tolist()
        for place, value in values.tolist():
            into[int(place)].append(value)
        self.blocks += 1

    def intervals(self, alpha: float, most: float) -> list[Interval]:
        """Return Inf_i of each position, joint up to the error alpha, and within [0, most]: a known limit of one influence.

        Where N redraws changed nothing, a change has a probability of at most log(1/alpha)/N; its size is taken to be at most the
        largest that was seen at any position.
        """
        found, largest = [], max((value for values in self.values for value in values), default=0.0)
        for values, free in zip(self.values, self.free.tolist(), strict=True):
            if not free:
                found.append(Interval(0.0, 0.0, 0.0, 1 - alpha / self.n, "asymptotic", 0.0))
                continue
            if len(values) < 2:
                estimate = values[0] if values else math.nan
                found.append(Interval(estimate, 0.0, most, 1 - alpha / self.n, "asymptotic"))
                continue
            moments = Moments()
            moments.add(torch.tensor(values, dtype=torch.float64)[:, None, None])
            one = asymptotic(moments, 0, 0, None, alpha / self.n)
            if not any(values):
                one = replace(one, high=-math.log(alpha / self.n) / len(values) * largest)
            found.append(clipped(one, 0.0, most))
        return found

    def _looking(self, block: int) -> bool:
        return self.adaptive and block < self.planned // _LOOK

    def _chances(self) -> Tensor:
        """Return how likely each position is next: half evenly, half by the scatter that the first part saw."""
        even = torch.full((self.n,), 1 / self.n, dtype=torch.float64)
        if not self.adaptive or self.blocks < self.planned // _LOOK:
            return even
        scatter = torch.tensor(
            [math.sqrt(math.fsum(v * v for v in one) / len(one)) if one else 0.0 for one in self.looks]
        ).double()
        return even if float(scatter.sum()) == 0 else even / 2 + scatter / scatter.sum() / 2

    def _by_gradient(self, space: EmbeddingTable, block: int, generator: torch.Generator) -> Tensor:
        noise = space.star(STARTS, (), generator)[0]
        inputs = space.tokens(noise).requires_grad_()
        output = self.passes.evaluate(inputs, block, layers=False, grad=True)[self.passes.adapter.output]
        signs = space.signs(*output.shape, generator)
        (gradient,) = torch.autograd.grad((output * signs).sum(), inputs)
        squares = gradient.double().square().sum(2) * space.scale**2  # [starts, n]
        places = torch.arange(self.n, dtype=torch.float64).expand(STARTS, -1)
        return torch.stack([places, squares], 2).flatten(0, 1)
