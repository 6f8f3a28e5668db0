"""Influence: how much a function depends on each of its inputs, and on all of them together.

Gaussian space   Inf_i = E |d_i f|^2, total E |grad f|^2 = sum_k k W_k; geometric influence E |d_i f|
tokens           Inf_i = E Var(f | all tokens but i) = E |f(X) - f(X^i)|^2 / 2, with token i of X^i drawn again;
                 total = sum_k k W_k, which for +-1 functions of bits is the average sensitivity
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

import torch
from torch import Tensor

from nstheory.errors import ArgumentError
from nstheory.measure.arguments import (
    checked_bounds,
    checked_choice,
    checked_count,
    checked_positive,
)
from nstheory.measure.intervals.confidence import Interval, Range, asymptotic, empirical_bernstein
from nstheory.measure.progress import Progress
from nstheory.measure.sampling.gradient import CheckedGradient
from nstheory.measure.sampling.influence_sampler import GradientSampler, TokenSampler
from nstheory.measure.sampling.inputs import Sampling, parts
from nstheory.measure.sampling.running_means import Moments, Tail
from nstheory.measure.sampling.user_function import CheckedFunction
from nstheory.noise.design import star
from nstheory.noise.sources import TokenSource
from nstheory.numbers import boolean
from nstheory.shown_result import Lines, PrintedTable, ShownResult, ShownText, printed_table

LEAST_SAMPLES = 256
# Rows in one call of f on a CPU; see `stability`.
_CPU_BATCH = 1024


@dataclass(frozen=True, repr=False)
class JuntaSize(ShownText):
    """How many tokens carry a share of the total influence; the interval holds at the level of the influences."""

    share: float
    estimate: int
    low: int
    high: int
    level: float

    def __str__(self) -> str:
        return f"{100 * self.share:g} % in {self.estimate} tokens [{self.low}, {self.high}]"


@dataclass(frozen=True, repr=False)
class Influence(ShownResult):
    """Influences of f, with intervals that all hold together at `level` (see `Stability` for `method`).

    total       E |grad f|^2, or sum_i Inf_i on tokens
    per_token   Inf_i, one for each token (the first axis of the inputs; other axes are summed)
    geometric   E |d_i f|, the L1 influence (the norm of the block of derivatives of token i), or None on tokens, and
                with Hutchinson probes, which give squares only
    """

    total: Interval
    per_token: tuple[Interval, ...]
    geometric: tuple[Interval, ...] | None
    level: float
    method: str
    domain: str
    n_samples: int
    rows: int
    seed: int | None
    device: str
    seconds: float

    @property
    def average_sensitivity(self) -> Interval:
        """The total influence of a function on tokens, under its other name; ArgumentError in Gaussian space."""
        if "tokens" not in self.domain:
            raise ArgumentError(f"average_sensitivity is for tokens; in the domain {self.domain!r} ask for total")
        return self.total

    def junta_size(self, share: float = 0.9) -> JuntaSize:
        """Return how many tokens carry `share` of the total influence, the most influential first."""
        if not 0.0 < share < 1.0:
            raise ArgumentError(f"share = {share!r}; it has to be inside (0, 1), such as 0.9")
        estimates = sorted((one.estimate for one in self.per_token), reverse=True)
        lows, highs = [one.low for one in self.per_token], [one.high for one in self.per_token]
        return JuntaSize(
            share,
            _carriers(estimates, estimates, share),
            _carriers(highs, lows, share),
            _carriers(lows, highs, share),
            self.level,
        )

    def __str__(self) -> str:
        return f"total influence {self.total} of {len(self.per_token)} tokens, {self._about}"

    @property
    def _about(self) -> str:
        return f"{self.domain}, n = {self.n_samples}, {self.method} intervals at joint level {self.level:g}"

    def table(self) -> PrintedTable:
        """Return a rich table, one line a token in their order; with the geometric influence where there is one."""
        rows = [(str(place), str(one)) for place, one in enumerate(self.per_token)]
        columns = ("token", "influence")
        if self.geometric is not None:
            columns = (*columns, "geometric influence")
            rows = [(*row, str(one)) for row, one in zip(rows, self.geometric, strict=True)]
        return printed_table(f"influence, {self._about}", columns, rows, caption=f"total {self.total}")

    def lines(self) -> Lines:
        """Return the influence of each token."""
        return Lines("token", "influence", {"measured": [one.point(place) for place, one in enumerate(self.per_token)]})

    def as_json(self) -> dict[str, Any]:
        """Return all fields as plain numbers, lists and strings."""
        row = {name: value for name, value in vars(self).items() if not isinstance(value, Interval | tuple)}
        row["total"] = self.total.as_json()
        row["per_token"] = [one.as_json() for one in self.per_token]
        row["geometric"] = None if self.geometric is None else [one.as_json() for one in self.geometric]
        return row


def _carriers(inside: list[float], outside: list[float], share: float) -> int:
    """Return the smallest m for which some m tokens, at `inside`, have the share when the others are at `outside`.

    A set S has the share when sum_S (1 - share) inside_i >= sum_(not S) share outside_i; sorted by what token i adds.
    """
    gains = sorted(((1 - share) * a + share * b for a, b in zip(inside, outside, strict=True)), reverse=True)
    missing = share * math.fsum(outside)
    count = 0
    for gain in gains:
        if missing <= 1e-12 * max(math.fsum(outside), 1e-300):
            break
        missing -= gain
        count += 1
    return count


def influence(
    f: Callable[[Tensor], Tensor],
    *,
    dim: int | Sequence[int] | None = None,
    embeddings: Tensor | None = None,
    noise_scale: float = 1.0,
    tokens: int | Sequence[int] | Tensor | None = None,
    vocab_size: int | None = None,
    frozen_ids: Iterable[int] = (),
    n_samples: int = 1 << 12,
    level: float = 0.95,
    bounds: tuple[float, float] | None = None,
    norm_bound: float | None = None,
    gradient_bound: float | None = None,
    jacobian: Literal["auto", "exact", "hutchinson"] = "auto",
    probes: int = 1,
    batch_size: int | None = None,
    seed: int = 0,
    generator: torch.Generator | None = None,
    device: str | torch.device = "cpu",
    dtype: torch.dtype = torch.float32,
    progress: bool = False,
) -> Influence:
    """Measure the influence of every token (or coordinate), their sum, and in Gaussian space the geometric influence.

    dim, embeddings, tokens, vocab_size, frozen_ids, level, batch_size, seed, generator, device, dtype, progress: as for
    `stability`. On embeddings the gradient is that with respect to the noise: noise_scale times that in the input.

    Gaussian space   f has to be weakly differentiable: automatic differentiation does not see a jump, whose influence
                     is infinite. Rows of a batch must not influence each other
    tokens           one pass for X and one for each token; token i of X^i is another id, weighted by (U - 1)/U
    jacobian         for outputs with k > 1 entries: "exact" takes k backward passes, "hutchinson" `probes` passes with
                     random signs v, E |grad <v, f>|^2 = E |J|^2; "auto" is exact for k <= 4
    bounds, norm_bound   of f's outputs, on tokens; gradient_bound: of |J| (Frobenius) at every point, with an exact
                     Jacobian. Checked, and then intervals are "empirical-bernstein", else "asymptotic"

    Raises ArgumentError.

    f maps [batch, *shape] to [batch, ...]; every interval of the result is a scalar.

    >>> found = nst.influence(lambda x: x[:, 0] * x[:, 1], dim=3, n_samples=1024)
    >>> [round(one.estimate) for one in found.per_token]
    [1, 1, 0]
    """
    started = time.perf_counter()
    progress = boolean(progress, "progress")
    n_samples = checked_count("n_samples", n_samples, LEAST_SAMPLES, "fewer say nothing about a variance")
    probes = checked_count("probes", probes, 1, "random signs for one sample")
    checked_choice("jacobian", jacobian, ("auto", "exact", "hutchinson"))
    limits = checked_bounds(bounds)
    norm = None if norm_bound is None else checked_positive("norm_bound", norm_bound, "1.0")
    steepest = None if gradient_bound is None else checked_positive("gradient_bound", gradient_bound, "1.0")
    sampling = Sampling(
        dim, embeddings, noise_scale, tokens, vocab_size, frozen_ids, level, batch_size, seed, generator, device, dtype
    )
    source, target, level = sampling.source, sampling.device, sampling.level
    on_tokens = isinstance(source, TokenSource)
    if on_tokens and (steepest is not None or jacobian != "auto" or probes != 1):
        raise ArgumentError(
            "gradient_bound, jacobian and probes are for Gaussian space; with tokens give bounds instead"
        )
    if not on_tokens and (limits is not None or norm is not None):
        raise ArgumentError(
            "bounds and norm_bound do not bound a gradient; with dim or embeddings give gradient_bound, or leave them out"
        )
    sampler: TokenSampler | GradientSampler
    if isinstance(source, TokenSource):
        sampler = TokenSampler(CheckedFunction(f, target, limits, norm), source)
    else:
        sampler = GradientSampler(CheckedGradient(f, target), source, jacobian, probes, steepest)

    moments, tail = Moments(), Tail()
    with Progress("influence", n_samples, progress) as bar:
        for block, rows in sampling.blocks(n_samples, star(()), bar=bar):
            batch = batch_size or (_CPU_BATCH if target.type == "cpu" else rows)
            sampler.prepare(block, rows)
            found = [sampler.values(block.input(0, part), part) for part in parts(rows, batch)]
            moments.add(torch.cat(found).unsqueeze(2))
            tail.add(torch.cat([one[:, 0] for one in found]))
    sampler.check_size()
    ranges = sampler.ranges()
    if ranges is None:
        tail.warn("the influence of one sample")
    count = len(moments.means)
    intervals = [_interval(moments, index, (1 - level) / count, ranges, sampler.tokens) for index in range(count)]
    t = sampler.tokens
    return Influence(
        total=intervals[0],
        per_token=tuple(intervals[1 : t + 1]),
        geometric=tuple(intervals[t + 1 :]) or None,
        level=level,
        method=intervals[0].method,
        domain=source.domain,
        n_samples=n_samples,
        rows=n_samples * sampler.passes,
        seed=sampling.stated_seed,
        device=str(target),
        seconds=time.perf_counter() - started,
    )


def _interval(
    moments: Moments, index: int, alpha: float, ranges: tuple[Range, Range, Range] | None, tokens: int
) -> Interval:
    if ranges is None:
        found = asymptotic(moments, index, 0, None, alpha)
    else:
        kind = 0 if index == 0 else (1 if index <= tokens else 2)
        found = empirical_bernstein(moments, index, 0, None, alpha, ranges[kind])
    return replace(found, low=max(found.low, 0.0))
