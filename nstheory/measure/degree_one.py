"""The weight at degree 1 by Stein's identity: W_1 = |E X f(X)^T|^2 = |E grad f|^2, without the bias of a plug-in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

import torch
from torch import Tensor

from nstheory.measure.arguments import (
    checked_choice,
    checked_count,
    checked_device,
    checked_generator,
    checked_level,
    checked_source,
)
from nstheory.measure.intervals.confidence import Interval, asymptotic
from nstheory.measure.progress import Progress
from nstheory.measure.sampling.gradient import CheckedGradient
from nstheory.measure.sampling.running_means import Moments
from nstheory.measure.sampling.user_function import CheckedFunction
from nstheory.noise.design import star
from nstheory.noise.sources import Block, GaussianSource

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
    level, target = checked_level(level), checked_device(device)
    checked_choice("by", by, ("stein", "gradient"))
    checked_count("n_samples", n_samples, 2 * _PILOT, f"groups of {_GROUP} samples have to be many")
    if batch_size is not None:
        checked_count("batch_size", batch_size, 1, "rows in one call of f")
    source = checked_source(
        dim=dim,
        embeddings=embeddings,
        noise_scale=noise_scale,
        tokens=None,
        vocab_size=None,
        frozen_ids=(),
        dtype=dtype,
        device=target,
        generator=checked_generator(generator, seed, target),
    )
    assert isinstance(source, GaussianSource)
    products = _by_gradient(f, source) if by == "gradient" else _by_stein(f, source)
    batch = max((batch_size or 4096) // _GROUP, 1) * _GROUP
    moments, done = Moments(), 0
    with Progress("degree-1 weight", n_samples, progress) as bar:
        while done < n_samples:
            rows = min(max(source.rows(1), _GROUP), -(-(n_samples - done) // _GROUP) * _GROUP)
            block = source.draw(rows, _GROUP, star(()))
            parts = [products(block, slice(at, min(at + batch, rows))) for at in range(0, rows, batch)]
            gram = torch.cat(parts)  # [groups, g, g]
            off = gram.sum((1, 2)) - gram.diagonal(dim1=1, dim2=2).sum(1)
            moments.add((off / (_GROUP * (_GROUP - 1)))[:, None, None])
            done += rows
            bar.advance(rows)
    return asymptotic(moments, 0, 0, None, 1 - level)


def _by_stein(f: Callable[[Tensor], Tensor], source: GaussianSource) -> Callable[[Block, slice], Tensor]:
    function = CheckedFunction(f, source.device)
    pilot = source.draw(_PILOT, _GROUP, star(()))
    # E X c = 0 for a constant c; the mean of an independent sample is one, and lowers the variance.
    centre = function(pilot.input(0, slice(None))).mean(0)

    def products(block: Block, part: slice) -> Tensor:
        outputs = _grouped(function(block.input(0, part)) - centre)
        noise = _grouped(block.noise(0, part).to(torch.float64))
        return (noise @ noise.transpose(1, 2)) * (outputs @ outputs.transpose(1, 2))

    return products


def _by_gradient(f: Callable[[Tensor], Tensor], source: GaussianSource) -> Callable[[Block, slice], Tensor]:
    gradient = CheckedGradient(f, source.device)

    def probes(rows: int, k: int) -> list[Tensor] | None:
        if k == 1:
            return None
        generator = source.generator
        signs = torch.randint(2, (rows // _GROUP, k), generator=generator, device=generator.device)
        return [(2 * signs - 1).to(source.device).repeat_interleave(_GROUP, 0)]

    def products(block: Block, part: slice) -> Tensor:
        rows = _grouped(gradient(block.input(0, part), probes)[0]) * source.scale
        return rows @ rows.transpose(1, 2)

    return products


def _grouped(rows: Tensor) -> Tensor:
    return rows.reshape(-1, _GROUP, *rows.shape[1:]).flatten(2)
