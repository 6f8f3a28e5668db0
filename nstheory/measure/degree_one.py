"""The weight at degree 1 by Stein's identity: W_1 = |E X f(X)^T|^2 = |E grad f|^2, without the bias of a plug-in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

import torch
from torch import Tensor

from nstheory.measure.arguments import checked_choice, checked_count
from nstheory.measure.intervals.confidence import Interval, asymptotic
from nstheory.measure.progress import Progress
from nstheory.measure.sampling.gradient import CheckedGradient
from nstheory.measure.sampling.inputs import Sampling, parts
from nstheory.measure.sampling.running_means import Moments
from nstheory.measure.sampling.user_function import CheckedFunction
from nstheory.noise.design import star
from nstheory.noise.sources import Block, GaussianSource
from nstheory.numbers import boolean

_GROUP = 32
_PILOT = 1024


def degree_one_weight(
    f: Callable[[Tensor], Tensor],
    *,
    dim: int | Sequence[int] | None = None,
    embeddings: Tensor | None = None,
    noise_scale: float = 1.0,
    n_samples: int = 1 << 14,
    level: float = 0.95,
    by: Literal["stein", "gradient"] = "stein",
    batch_size: int | None = None,
    seed: int = 0,
    generator: torch.Generator | None = None,
    device: str | torch.device = "cpu",
    dtype: torch.dtype = torch.float32,
    progress: bool = False,
) -> Interval:
    """Return W_1, the weight of f at degree 1, with an asymptotic interval; with several centres, their average.

        W_1 = E <a_i, a_j>,   i != j,   a_i = X_i f(X_i)^T  (by = "stein"),  or the Jacobian at X_i  (by = "gradient")

    averaged over all pairs of a group of 32 independent samples. "stein" needs no derivative and works for any f;
    "gradient" has the smaller error where f is smooth, and for k > 1 outputs takes random signs, one for each group.
    The other arguments are those of `stability`. Raises ArgumentError.

    f maps [batch, *shape] to [batch, ...]; the result is a scalar interval. Source: Stein's identity.

    >>> from nstheory.measure import degree_one_weight
    >>> round(degree_one_weight(lambda x: 2 * x[:, 0], dim=3).estimate)
    4
    """
    checked_choice("by", by, ("stein", "gradient"))
    progress = boolean(progress, "progress")
    n_samples = checked_count("n_samples", n_samples, 2 * _PILOT, f"groups of {_GROUP} samples have to be many")
    sampling = Sampling(dim, embeddings, noise_scale, None, None, (), level, batch_size, seed, generator, device, dtype)
    source = sampling.source
    assert isinstance(source, GaussianSource)
    function = CheckedGradient(f, source.device) if by == "gradient" else CheckedFunction(f, source.device)
    products = _by_gradient(function, source) if isinstance(function, CheckedGradient) else _by_stein(function, source)
    batch = max((batch_size or 4096) // _GROUP, 1) * _GROUP
    moments = Moments()
    with Progress("degree-1 weight", n_samples, progress) as bar:
        for block, rows in sampling.blocks(n_samples, star(()), _GROUP, bar=bar):
            gram = torch.cat([products(block, part) for part in parts(rows, batch)])  # [groups, g, g]
            off = gram.sum((1, 2)) - gram.diagonal(dim1=1, dim2=2).sum(1)
            moments.add((off / (_GROUP * (_GROUP - 1)))[:, None, None])
    function.check_size()
    return asymptotic(moments, 0, 0, None, 1 - sampling.level)


def _by_stein(function: CheckedFunction, source: GaussianSource) -> Callable[[Block, slice], Tensor]:
    pilot = source.draw(_PILOT, _GROUP, star(()))
    # E X c = 0 for a constant c; the mean of an independent sample is one, and lowers the variance.
    centre = function(pilot.input(0, slice(None))).mean(0)

    def products(block: Block, part: slice) -> Tensor:
        outputs = _grouped(function(block.input(0, part)) - centre)
        noise = _grouped(block.noise(0, part).to(torch.float64))
        return (noise @ noise.transpose(1, 2)) * (outputs @ outputs.transpose(1, 2))

    return products


def _by_gradient(gradient: CheckedGradient, source: GaussianSource) -> Callable[[Block, slice], Tensor]:
    def probes(rows: int, k: int) -> list[Tensor] | None:
        if k == 1:
            return None
        return [source.signs(rows // _GROUP, k).repeat_interleave(_GROUP, 0)]

    def products(block: Block, part: slice) -> Tensor:
        rows = _grouped(gradient(block.input(0, part), probes)[0]) * source.scale
        return rows @ rows.transpose(1, 2)

    return products


def _grouped(rows: Tensor) -> Tensor:
    return rows.reshape(-1, _GROUP, *rows.shape[1:]).flatten(2)
