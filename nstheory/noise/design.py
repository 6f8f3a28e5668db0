"""Which copies of an input are evaluated, and which pairs of them serve which correlation.

star     X, and for every rho its own Y: m values of rho take 1 + m passes, and each gives one pair
chain    an Ornstein-Uhlenbeck path X_0 -> X_1 -> ...; the correlation of nodes i < j is the product of the steps
         between them, so on a geometric grid rho = r, r^2, ..., r^m every pair serves some rho
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from nstheory.errors import ArgumentError

DesignName = Literal["star", "chain"]

# Two products of steps are the same correlation when they differ by rounding only.
_SAME = 1e-9


@dataclass(frozen=True)
class Design:
    """Nodes are numbered from 0.

    name      "star" or "chain"
    sources   correlation of node i + 1 with node 0 (star) or with node i (chain)
    pairs     for every requested rho the pairs of nodes that have this correlation
    """

    name: str
    sources: tuple[float, ...]
    pairs: tuple[tuple[tuple[int, int], ...], ...]

    @property
    def nodes(self) -> int:
        """How many forward passes one sample takes."""
        return len(self.sources) + 1

    def closed_by(self, node: int) -> list[tuple[int, int]]:
        """Return (position of the rho, earlier node) for every pair of which `node` is the later one."""
        return self._ends.get(node, [])

    def last_use(self, node: int) -> int:
        """Return the last node that is paired with `node`; its output can be dropped after that."""
        return self._last.get(node, node)

    @cached_property
    def _ends(self) -> dict[int, list[tuple[int, int]]]:
        found: dict[int, list[tuple[int, int]]] = {}
        for index, pairs in enumerate(self.pairs):
            for first, second in pairs:
                found.setdefault(second, []).append((index, first))
        return found

    @cached_property
    def _last(self) -> dict[int, int]:
        return {
            first: max([first, *(j for pairs in self.pairs for i, j in pairs if i == first)])
            for first in range(self.nodes)
        }


def star(rho: tuple[float, ...]) -> Design:
    """Return the design in which all copies Y share one X, and (see the source) one random Z."""
    return Design("star", rho, tuple(((0, index + 1),) for index in range(len(rho))))


def chain(rho: tuple[float, ...], path_nodes: int | None = None) -> Design:
    """Return a path whose first nodes have the requested correlations with X_0, longest first, then again from the start.

    path_nodes   length of the path, at least (and by default) the number of distinct rho plus one. Longer paths pay where
                 neighbours differ much, r <= 0.5 or f of high degree; near r = 1 their nodes are too much alike

    Raises ArgumentError unless all rho are in (0, 1).
    """
    for value in rho:
        if not 0.0 < value < 1.0:
            raise ArgumentError(
                f"rho = {value!r} with design = 'chain'; a path has correlations inside (0, 1) only. "
                "Measure this one with design = 'star'"
            )
    distinct = sorted(set(rho), reverse=True)
    nodes = len(distinct) + 1 if path_nodes is None else path_nodes
    if not isinstance(nodes, int) or nodes < len(distinct) + 1:
        raise ArgumentError(
            f"path_nodes = {path_nodes!r} for {len(distinct)} values of rho; a path needs an integer of at least "
            f"{len(distinct) + 1} nodes, so that each rho has a pair"
        )
    steps = [after / before for before, after in zip([1.0, *distinct[:-1]], distinct, strict=True)]
    path = [steps[index % len(steps)] for index in range(nodes - 1)]
    depth = [0.0]  # -log of the correlation with node 0
    for step in path:
        depth.append(depth[-1] - math.log(step))
    pairs = tuple(
        tuple(
            (i, j)
            for i in range(nodes)
            for j in range(i + 1, nodes)
            if abs(depth[j] - depth[i] + math.log(value)) <= _SAME * max(1.0, depth[j])
        )
        for value in rho
    )
    return Design("chain", tuple(path), pairs)
