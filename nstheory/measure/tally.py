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

from nstheory.measure.checked import CheckedFunction
from nstheory.measure.controls import HermiteControls
from nstheory.measure.design import Design
from nstheory.measure.moments import ControlledMoments, Moments
from nstheory.measure.source import Block

# Columns of the value series: one series for each rho, then the energy |f|^2, then the mean of a scalar output.
# Columns of the group series: a pair (covariance, variance) for each rho, then the pair (variance, |E f|^2).


@dataclass
class Tally:
    """What has been seen so far.

    values    independent values of <f(X), f(Y)> for every rho, of |f|^2, and of f itself when it is scalar
    groups    one value a group: (covariance, mean variance of the two) for every rho, and (variance, |E f|^2)
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
        parts = [self._part(function, block, slice(start, min(start + batch, rows))) for start in range(0, rows, batch)]
        values, groups = (torch.cat(column) for column in zip(*parts, strict=True))
        self.values.add(values)
        self.groups.add(groups)
        if self.keep:
            self.kept.append((values[..., 0].cpu(), groups.cpu()))
        self.samples += rows
        self.rows += rows * self.design.nodes

    def _part(self, function: CheckedFunction, block: Block, part: slice) -> tuple[Tensor, Tensor]:
        design, g = self.design, self.group
        count = len(design.pairs)
        shared = [0] if self.first_only else list(range(design.nodes))
        outputs: dict[int, _Output] = {}
        products: list[Tensor | float] = [0.0] * count
        covariances: list[Tensor | float] = [0.0] * count
        variances: list[Tensor | float] = [0.0] * count
        controlled: list[Tensor | float] = [0.0] * (count + 1)
        energy: Tensor | float = 0.0
        variance: Tensor | float = 0.0
        path_mean: Tensor | float = 0.0
        for node in range(design.nodes):
            raw = function(block.input(node, part))
            new = _Output(raw.reshape(-1, g, raw.shape[1]), self.units)
            if self.controls is not None:
                new.control = self.controls.score(block.noise(node, part)).reshape(-1, g)
            outputs[node] = new
            if node in shared:
                energy = energy + new.values.square().sum(-1) / len(shared)
                variance = variance + new.variance / len(shared)
                path_mean = path_mean + new.unit_means / len(shared)
                if self.controls is not None:
                    controlled[count] = controlled[count] + self.controls.alone(new.control) / len(shared)
            for index, pairs in enumerate(design.pairs):
                weight = 1 / len(pairs)
                for i, j in pairs:
                    if j != node:
                        continue
                    old = outputs[i]
                    products[index] = products[index] + (old.values * new.values).sum(-1) * weight
                    covariances[index] = covariances[index] + old.covariance(new) * weight
                    variances[index] = variances[index] + (old.variance + new.variance) * (weight / 2)
                    if self.controls is not None:
                        pair = self.controls.pair(old.control, new.control, index)
                        controlled[index] = controlled[index] + pair * weight
            for old in [i for i in outputs if design.last_use(i) <= node]:
                del outputs[old]
        return self._columns(products, covariances, variances, controlled, energy, variance, path_mean)

    def _columns(
        self,
        products: list,
        covariances: list,
        variances: list,
        controlled: list,
        energy: Tensor,
        variance: Tensor,
        path_mean: Tensor,
    ) -> tuple[Tensor, Tensor]:
        _, units, k = path_mean.shape
        total = path_mean.sum((0, 1)) * (self.group / units)
        self.output_sum = total if self.output_sum is None else self.output_sum + total
        squared_mean = (path_mean.sum(1).square().sum(-1) - path_mean.square().sum((1, 2))) / (units * (units - 1))
        mean = path_mean[..., 0] if k == 1 else torch.zeros_like(path_mean[..., 0])
        if self.by_group:
            series = [*(p.mean(1) for p in products), energy.mean(1), mean.mean(1)]
        else:
            series = [*(p.reshape(-1) for p in products), energy.reshape(-1), mean.reshape(-1)]
        values = torch.stack(series, 1).unsqueeze(2)  # [values, rho + 2, 1]
        first = torch.stack([*covariances, variance], 1)
        second = torch.stack([*variances, squared_mean], 1)
        pairs = torch.stack([first, second], 2)  # [groups, rho + 1, 2]
        if self.controls is not None:
            known = torch.stack(controlled, 1)  # [groups, rho + 1, controls]
            values = torch.cat([values, torch.cat([known, known[:, -1:]], 1)], 2)
            pairs = torch.cat([pairs, known], 2)
        return values, pairs


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
        rows = (self.centred * other.centred).sum((1, 2))
        if units == g:
            return rows / (g - 1)
        return rows / g + (self.centred_units * other.centred_units).sum((1, 2)) / (units * (units - 1))
