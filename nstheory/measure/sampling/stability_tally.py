"""From outputs at the nodes of a design to independent values whose means are the wanted quantities.

Samples come in groups of g. Within a group the mean is estimated and removed, so that

    covariance     c = sum over the group of <f(X) - mean, f(Y) - mean> / (g - 1)
    variance       the same with Y = X
    |E f|^2        q = sum over i != j of <f(X_i), f(X_j)> / (g (g - 1))

are unbiased, and groups are independent: intervals for a mean apply as they stand, and no product of a plug-in mean
is ever taken for E f(X) f(X').
"""

from __future__ import annotations

from dataclasses import dataclass, field

import torch
from torch import Tensor

from nstheory.measure.sampling.control_variates import HermiteControls
from nstheory.measure.sampling.running_means import ControlledMoments, Moments, Tail
from nstheory.measure.sampling.user_function import CheckedFunction
from nstheory.noise.design import Design
from nstheory.noise.sources import Block

# Outputs that are held together, in float64: they should stay in a core's cache.
_PART_ELEMENTS = 1 << 17

# Columns of the value series: one series for each rho, then the energy |f|^2, then the mean of a scalar output.
# Columns of the group series: a pair (covariance, variance) for each rho, then the pair (variance, |E f|^2).


@dataclass
class Tally:
    """What has been seen so far.

    values    independent values of <f(X), f(Y)> for every rho, of |f|^2, and of f itself when it is scalar
    groups    one value a group: (covariance, mean variance of the two) for every rho, and (variance, |E f|^2)
    tail      of |f|^2, whose square an asymptotic interval needs a mean of
    kept      the same values one by one, for the betting intervals
    """

    design: Design
    group: int
    units: int  # independent units in a group: g, or g / 2 antithetic pairs
    first_only: bool  # mean and energy from X alone, because Y has another distribution
    by_group: bool  # values of one group are dependent, or are compared with controls: average them first
    keep: bool
    anytime: bool = False
    controls: HermiteControls | None = None
    samples: int = 0
    rows: int = 0
    output_sum: Tensor | None = None
    kept: list[tuple[Tensor, Tensor]] = field(default_factory=list)
    tail: Tail = field(default_factory=Tail)

    def __post_init__(self) -> None:
        self.values, self.groups = (
            Moments() if self.controls is None else ControlledMoments(self.controls.columns) for _ in range(2)
        )

    @property
    def mean(self) -> Tensor:
        """E f, [k]."""
        assert self.output_sum is not None
        return self.output_sum.cpu() / self.samples

    def add(self, function: CheckedFunction, block: Block, rows: int, batch: int) -> None:
        """Evaluate one block in batches of at most `batch` rows (a multiple of the group) and count it."""
        parts, start = [], 0
        while start < rows:
            stop = min(start + self._part_rows(function, batch), rows)
            parts.append(self._part(function, block, slice(start, stop), batch))
            start = stop
        values, groups = (torch.cat(column) for column in zip(*parts, strict=True))
        self.values.add(values)
        self.groups.add(groups)
        if self.keep:
            self.kept.append((values[..., 0].cpu(), groups.cpu()))
        self.samples += rows
        self.rows += rows * self.design.nodes

    def _part_rows(self, function: CheckedFunction, batch: int) -> int:
        """Return how many rows are counted together: some batches while outputs are small, for fewer operations."""
        if function.entries is None:
            return batch
        held = function.entries * (self.design.nodes if self.design.name == "chain" else 2)
        return max(batch, _PART_ELEMENTS // held // self.group * self.group)

    def _part(self, function: CheckedFunction, block: Block, part: slice, batch: int) -> tuple[Tensor, Tensor]:
        design, g = self.design, self.group
        count = len(design.pairs)
        # One list for each column: sums over the pairs of a rho, and last those over the nodes that stand for X.
        sums = _Sums(count + 1)
        outputs: dict[int, _Output] = {}
        for node in range(design.nodes):
            starts = range(part.start, part.stop, batch)
            raw = function.over(block.input(node, slice(at, min(at + batch, part.stop))) for at in starts)
            new = outputs[node] = _Output(raw.reshape(-1, g, raw.shape[1]), self.units)
            if self.controls is not None:
                new.control = self.controls.score(block.noise(node, part)).reshape(-1, g)
            if node == 0 or not self.first_only:
                known = None if self.controls is None else self.controls.alone(new.control)
                energy = _dot(new.values, new.values)
                self.tail.add(energy)
                sums.add(count, energy, new.variance, new.variance, known)
                sums.add_mean(new.unit_means)
            for index, first in design.closed_by(node):
                old = outputs[first]
                known = None if self.controls is None else self.controls.pair(old.control, new.control, index)
                both = old.variance + new.variance
                sums.add(index, _dot(old.values, new.values), old.covariance(new), both, known)
            for seen in [i for i in outputs if design.last_use(i) <= node]:
                del outputs[seen]
        return self._columns(sums)

    def _columns(self, sums: _Sums) -> tuple[Tensor, Tensor]:
        path_mean = sums.path_mean()
        _, units, k = path_mean.shape
        total = path_mean.sum((0, 1)) * (self.group / units)
        self.output_sum = total if self.output_sum is None else self.output_sum + total
        products = sums.means("products")
        products.append(path_mean[..., 0] if k == 1 else torch.zeros_like(path_mean[..., 0]))
        series = [one.mean(1) if self.by_group else one.reshape(-1) for one in products]
        values = torch.stack(series, 1).unsqueeze(2)  # [values, rho + 2, 1]
        second = sums.means("variances")
        second[:-1] = [both / 2 for both in second[:-1]]
        second[-1] = (path_mean.sum(1).square().sum(-1) - path_mean.square().sum((1, 2))) / (units * (units - 1))
        pairs = torch.stack(
            [torch.stack(sums.means("covariances"), 1), torch.stack(second, 1)], 2
        )  # [groups, rho + 1, 2]
        if self.controls is not None:
            known = torch.stack(sums.means("known"), 1)  # [groups, rho + 1, controls]
            values = torch.cat([values, torch.cat([known, known[:, -1:]], 1)], 2)
            pairs = torch.cat([pairs, known], 2)
        return values, pairs


class _Sums:
    """Sums of tensors under several names, each of `count` columns."""

    def __init__(self, count: int) -> None:
        names = ("products", "covariances", "variances", "known")
        self.tables: dict[str, list[Tensor | None]] = {name: [None] * count for name in names}
        self.terms = [0] * count
        self.mean: Tensor | None = None

    def add(self, index: int, product: Tensor, covariance: Tensor, variance: Tensor, known: Tensor | None) -> None:
        """Add one pair of nodes, or one node, to a column."""
        self.terms[index] += 1
        for table, value in zip(self.tables.values(), (product, covariance, variance, known), strict=True):
            before = table[index]
            table[index] = value if before is None or value is None else before + value

    def add_mean(self, unit_means: Tensor) -> None:
        """Add the outputs of one node that stands for X."""
        self.mean = unit_means if self.mean is None else self.mean + unit_means

    def means(self, name: str) -> list[Tensor]:
        """Return the averages over what was added to each column."""
        table = self.tables[name]
        return [one if n == 1 else one / n for one, n in zip(table, self.terms, strict=True)]  # type: ignore[operator, misc]

    def path_mean(self) -> Tensor:
        """Return the average output of the nodes that stand for X, [groups, units, k]."""
        assert self.mean is not None
        return self.mean / self.terms[-1]


def _dot(a: Tensor, b: Tensor) -> Tensor:
    """Return the sum of products over the last axis; a sum over one entry costs as much as one over many."""
    return (a * b)[..., 0] if a.shape[-1] == 1 else (a * b).sum(-1)


class _Output:
    """Outputs at one node of a part: values [groups, g, k], and what is needed of them more than once."""

    control: Tensor

    def __init__(self, values: Tensor, units: int) -> None:
        groups, g, k = values.shape
        self.values = values
        # An antithetic pair is a unit: rows i and i + g/2.
        self.unit_means = values if units == g else values.reshape(groups, 2, units, k).mean(1)
        mean = values.mean(1, keepdim=True)
        self.centred = values - mean
        self.centred_units = self.centred if units == g else self.unit_means - mean
        self.variance = self.covariance(self)

    def covariance(self, other: _Output) -> Tensor:
        """Return [groups]: unbiased for the covariance, whether units are single rows or antithetic pairs."""
        g, units = self.values.shape[1], self.unit_means.shape[1]
        rows = (self.centred * other.centred).flatten(1).sum(1)
        if units == g:
            return rows / (g - 1)
        return rows / g + (self.centred_units * other.centred_units).sum((1, 2)) / (units * (units - 1))
