"""One pass for everything: the output, every layer and the attention, on X, on its noisy copies and on one redrawn position.

Samples come in blocks of one text, each with a random stream of its own: what a block gives depends neither on other blocks nor
on how many rows are run together. In a block, groups of g samples give independent values of

    difference    D_rho = mean of |f(X) - f(Y)|^2 / 2 = E f^2 - Stab_rho, paired in X and Y
    influence     n (1 - w) |f(X) - f(X^i)|^2 / 2 at one random of n free positions, w the weight of its own choice
    variance      the unbiased variance in the group, averaged over X and all Y, which share one law
    energy        |f|^2, averaged likewise
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from nstheory.errors import ArgumentError
from nstheory.measure.attention.attention_tally import AttentionTally
from nstheory.measure.attention.recorder import AttentionRecorder
from nstheory.measure.sampling.running_means import Moments
from nstheory.measure.sampling.user_function import check_repeated
from nstheory.models.adapter import Adapter, NotFiniteError
from nstheory.noise.embedding_table import EmbeddingTable
from nstheory.noise.seeds import Stream
from nstheory.noise.tables import TableNoise

GROUP, BLOCK = 4, 16
# Samples of a block whose attention is compared: their rows are 1 + layers + heads numbers each.
ATTENTION_ROWS = 4


@dataclass(frozen=True)
class Inputs:
    """The noisy texts: one product space for each, and what a model is called on."""

    spaces: tuple[TableNoise | EmbeddingTable, ...]

    @property
    def gaussian(self) -> bool:
        """Whether noise is on embeddings."""
        return isinstance(self.spaces[0], EmbeddingTable)

    def space(self, block: int) -> TableNoise | EmbeddingTable:
        """Return the space of a block: texts take turns."""
        return self.spaces[block % len(self.spaces)]


class OnePass:
    """Runs blocks and gathers their values; `rho` in the order of the columns."""

    def __init__(
        self, adapter: Adapter, inputs: Inputs, rho: Sequence[float], *, seed: int, batch: int, attention: bool
    ):
        self.adapter, self.inputs, self.rho = adapter, inputs, tuple(rho)
        self.stream, self.batch = Stream(seed).child("nst.measure: curve"), batch
        self.moments = Moments()
        self.tally = AttentionTally(None) if attention else None
        # The attention is compared at the middle one of the correlations.
        self.attention_at = sorted(range(len(self.rho)), key=lambda index: self.rho[index])[len(self.rho) // 2]
        self.blocks = 0
        self.halved: list[int] = []

    @property
    def rows(self) -> int:
        """Rows that one block runs."""
        return BLOCK * (1 + len(self.rho) + (not self.inputs.gaussian))

    def try_out(self) -> None:
        """Run two rows: the model takes them, layers that are not called are left out, and attention where none is seen.

        Raises ArgumentError for a model that is random, or in which rows of a batch change each other.
        """
        space = self.inputs.spaces[0]
        rows = space.tokens(space.star(2, (), self.stream.child("trial").generator(0))[0])
        with AttentionRecorder(self.adapter.model) as recorder:
            both = self.evaluate(rows, 0)
            try:
                recorder.probabilities()
            except ArgumentError:
                self.tally = None
        alone, again = (self.evaluate(rows[1:], 0) for _ in range(2))
        for name in self.adapter.names:
            # The last digits are those of the dtype that the model computes in.
            dtype = self.adapter.embedding.weight.dtype
            check_repeated(name, *(one[name].to(dtype) for one in (both | {name: both[name][1:]}, alone, again)))

    def run(self, block: int) -> dict[str, Any]:
        """Return the values of a block in a form that JSON holds; `take` counts them."""
        space, generator = self.inputs.space(block), self.stream.generator(block)
        nodes = space.star(BLOCK, self.rho, generator)
        weight = torch.zeros(BLOCK, dtype=torch.float64)
        if isinstance(space, TableNoise):
            place = space.one_position(BLOCK, generator)
            other, share = space.others(nodes[0], generator)
            moved = nodes[0].scatter(1, place, other.gather(1, place))
            weight = share.gather(1, place)[:, 0] * int(space.free.sum())
            nodes.append(moved)
        compared = {0, 1 + self.attention_at} if self.tally is not None else set()
        features: list[dict[str, Tensor]] = []
        looks: list[dict[str, Tensor]] = []
        for index, node in enumerate(nodes):
            inputs = space.tokens(node)
            if index in compared:
                with AttentionRecorder(self.adapter.model) as recorder:
                    first = self.evaluate(inputs[:ATTENTION_ROWS], block)
                    looks.append(recorder.probabilities())
                rest = self.evaluate(inputs[ATTENTION_ROWS:], block)
                features.append({name: torch.cat([first[name], rest[name]]) for name in first})
            else:
                features.append(self.evaluate(inputs, block))
        values = torch.stack([self._values([one[name] for one in features], weight) for name in self.adapter.names], 1)
        row: dict[str, Any] = {"block": block, "values": packed(values)}
        if looks:
            assert self.tally is not None
            row["attention"] = packed(self.tally.statistics(looks[0], looks[1], None))
            row["layers"] = [self.tally.names, self.tally.heads]
        return row

    def take(self, row: dict[str, Any]) -> None:
        """Count the values of a block, just run or read again."""
        self.moments.add(unpacked(row["values"]))
        if self.tally is not None and "attention" in row:
            self.tally.names, self.tally.heads = row["layers"]
            self.tally.moments.add(unpacked(row["attention"]))
        self.blocks += 1

    def evaluate(self, inputs: Tensor, block: int, *, layers: bool = True, grad: bool = False) -> dict[str, Tensor]:
        """Return the features of inputs, a batch at a time; a batch that does not fit is halved, and stays so."""
        found: list[dict[str, Tensor]] = []
        at = 0
        while at < len(inputs):
            try:
                found.append(self.adapter.features(inputs[at : at + self.batch], layers=layers, grad=grad))
            except NotFiniteError as error:
                text = block % len(self.inputs.spaces)
                raise ArgumentError(f"{error} for text {text}, row {at + error.row} of block {block}") from None
            except (MemoryError, RuntimeError) as error:
                if self.batch == 1 or not _of_memory(error):
                    raise
                self.batch //= 2
                self.halved.append(self.batch)
                continue
            at += self.batch
        return {name: torch.cat([one[name] for one in found]) for name in found[0]}

    def _values(self, nodes: list[Tensor], weight: Tensor) -> Tensor:
        """Return [groups, columns] from the outputs [samples, entries] at every node."""
        x, copies = nodes[0], nodes[1 : 1 + len(self.rho)]
        columns = [_grouped((x - y).square().sum(1) / 2) for y in copies]
        last = (x - nodes[-1]).square().sum(1) / 2 * weight if len(nodes) > 1 + len(self.rho) else weight
        columns.append(_grouped(last))
        groups = [one.reshape(-1, GROUP, one.shape[1]) for one in (x, *copies)]
        centred = [(one - one.mean(1, keepdim=True)).square().sum((1, 2)) / (GROUP - 1) for one in groups]
        columns.append(torch.stack(centred).mean(0))
        columns.append(torch.stack([one.square().sum((1, 2)) / GROUP for one in groups]).mean(0))
        return torch.stack(columns, 1)


def packed(values: Tensor) -> dict[str, Any]:
    """Return a float64 tensor as shape and base64 text, exactly."""
    data = values.contiguous().numpy().tobytes()
    return {"shape": list(values.shape), "float64": base64.b64encode(data).decode()}


def unpacked(row: dict[str, Any]) -> Tensor:
    """Return the tensor that `packed` wrote."""
    data = bytearray(base64.b64decode(row["float64"]))
    return torch.frombuffer(data, dtype=torch.float64).reshape(row["shape"]).clone()


def _grouped(values: Tensor) -> Tensor:
    return values.reshape(-1, GROUP).mean(1)


def _of_memory(error: BaseException) -> bool:
    return isinstance(error, MemoryError) or "memory" in str(error).lower()
