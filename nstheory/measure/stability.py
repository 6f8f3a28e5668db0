"""Noise stability of any torch function, measured: second moment, covariance and correlation with intervals."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Literal

import torch
from torch import Tensor

from nstheory.errors import ArgumentError
from nstheory.measure.arguments import (
    checked_bounds,
    checked_choice,
    checked_count,
    checked_positive,
    checked_rho,
)
from nstheory.measure.intervals.bounded import output_bounds
from nstheory.measure.intervals.confidence import Method
from nstheory.measure.intervals.joint import Intervals, assemble
from nstheory.measure.progress import Progress
from nstheory.measure.result import Stability
from nstheory.measure.sampling.control_variates import HermiteControls, strongest_direction
from nstheory.measure.sampling.inputs import Sampling, parts
from nstheory.measure.sampling.stability_tally import Tally
from nstheory.measure.sampling.user_function import CheckedFunction
from nstheory.noise.design import Design, DesignName, chain, star
from nstheory.noise.sources import GaussianSource, TokenSource
from nstheory.numbers import boolean

VarianceReduction = Literal["antithetic", "hermite"]
Quantity = Literal["second_moment", "covariance", "correlation"]

LEAST_SAMPLES = 256
_FIRST_LOOK = 1024
_PILOT = 1024
# Rows in one call of f: enough for full speed on a CPU, with activations that stay in its caches.
_CPU_BATCH = 1024


def stability(
    f: Callable[[Tensor], Tensor],
    rho: float | Sequence[float] | Tensor,
    *,
    dim: int | Sequence[int] | None = None,
    embeddings: Tensor | None = None,
    noise_scale: float = 1.0,
    tokens: int | Sequence[int] | Tensor | None = None,
    vocab_size: int | None = None,
    frozen_ids: Iterable[int] = (),
    n_samples: int = 1 << 14,
    level: float = 0.95,
    bounds: tuple[float, float] | None = None,
    norm_bound: float | None = None,
    interval: Literal["auto"] | Method = "auto",
    design: DesignName = "star",
    path_nodes: int | None = None,
    variance_reduction: VarianceReduction | None = None,
    width: float | None = None,
    width_of: Quantity = "second_moment",
    batch_size: int | None = None,
    seed: int = 0,
    generator: torch.Generator | None = None,
    device: str | torch.device = "cpu",
    dtype: torch.dtype = torch.float32,
    progress: bool = False,
) -> Stability:
    """Measure E <f(X), f(Y)>, Cov and Corr of f(X), f(Y) for rho-correlated pairs (X, Y), each with an interval.

        found = stability(model, [0.5, 0.9, 0.99], dim=16, bounds=(0, 1))
        found.second_moment[1].low, found.covariance[1].high, found.correlation[1].estimate

    The inputs, exactly one of

    dim           X standard normal of this size or shape, Y = rho X + sqrt(1 - rho^2) Z; rho in [-1, 1]
    embeddings    [centres, *shape]: f sees centre + noise_scale * X, both copies the same centre, drawn uniformly
    tokens        number (or shape) of tokens, uniform over range(vocab_size) minus frozen_ids, or data [examples,
                  tokens] from which X is drawn; Y keeps each token with probability rho, else redraws it: rho in [0, 1]

    f             called on [batch, *shape] of `dtype` (or int64 tokens) on `device`; returns real [batch, ...]. <,> sums
                  over all entries of an output. Without gradient; put a module in eval() mode first
    n_samples     how many samples (pairs; paths for a chain), at least 256; with `width`, at most. Rounded up to groups
    level         probability with which ALL intervals of the result hold together (a union bound)
    bounds        (lo, hi) of every entry of f's output, and norm_bound of the Euclidean norm of an output: checked on
                  every output, and used for intervals that are valid at every sample size
    interval      "empirical-bernstein" (what "auto" takes when bounds or norm_bound are given); "betting", shorter, but
                  it keeps 8 bytes for every value and takes longer; "asymptotic" (what "auto" takes otherwise):
                  estimate +- t * standard error, whose level is reached only as the sample grows
    design        "star": one X for all rho, 1 + m passes a sample. "chain": an Ornstein-Uhlenbeck path of `path_nodes`
                  nodes (default 1 + m), every pair of which serves the rho that it has: never worse at 1 + m nodes, and
                  better when rho is geometric, r, r^2, ..., r^m, most so for f of high degree
    variance_reduction   for Gaussian inputs and asymptotic intervals: "antithetic" makes (-X, -Y) half of the samples:
                  helps E f and the second moment where f has an odd part beside a mean, not the covariance. "hermite"
                  regresses on polynomials of degree 1 and 2 in the direction in which f is most linear: helps all
                  quantities where f is close to such a polynomial
    width         stop as soon as every interval of `width_of` is at most this long. Looks at doubling sample sizes, and
                  the level is spent over all looks: valid whenever one stops. The result's `reached` says if it was
    batch_size    rows in one call of f; changes memory and speed, not the inputs and not their grouping
    seed, generator   the same seed gives the same result; noise is drawn on the generator's device
    progress      True shows a bar

    Raises ArgumentError for arguments out of range, and for an f that returns nan, infinity, a changing shape or dtype,
    or a value outside of its stated bounds, or is random; the message names the value. Warns, as HeavyTailWarning, where one
    sample carries most of the sum of |f|^4 and intervals are asymptotic.

    >>> found = nst.stability(lambda x: (x[:, 0] > 0).float(), [0.5], dim=4, bounds=(0, 1), n_samples=4096)
    >>> found.second_moment[0].low < 1 / 3 < found.second_moment[0].high
    True
    """
    started = time.perf_counter()
    progress = boolean(progress, "progress")
    values = checked_rho(rho, tokens is not None)
    limits = checked_bounds(bounds)
    norm = None if norm_bound is None else checked_positive("norm_bound", norm_bound, "1.0")
    method = _method(interval, limits is not None or norm is not None)
    _check_reduction(variance_reduction, method, tokens is not None)
    checked_choice("design", design, ("star", "chain"))
    checked_choice("width_of", width_of, ("second_moment", "covariance", "correlation"))
    wanted = None if width is None else checked_positive("width", width, "0.01")
    n_samples = checked_count("n_samples", n_samples, LEAST_SAMPLES, "fewer say nothing about a variance")
    if path_nodes is not None and design != "chain":
        raise ArgumentError(f"path_nodes = {path_nodes!r} belongs to design = 'chain'; leave it out for 'star'")
    plan = star(values) if design == "star" else chain(values, path_nodes)
    antithetic = variance_reduction == "antithetic"
    sampling = Sampling(
        dim, embeddings, noise_scale, tokens, vocab_size, frozen_ids, level, batch_size, seed, generator, device, dtype,
        antithetic,
    )  # fmt: skip
    source = sampling.source
    if design == "chain" and not source.stationary:
        raise ArgumentError(
            "design = 'chain' with data tokens: noise moves the data towards uniform tokens, so pairs along a path have "
            "different distributions; use design = 'star'"
        )
    function = CheckedFunction(f, sampling.device, limits, norm)
    looks = _looks(n_samples, wanted is not None)
    group = _group_size(looks[0], method, variance_reduction)
    batch = batch_size or (_CPU_BATCH if sampling.device.type == "cpu" else source.rows(plan.nodes))
    batch = max(batch // group, 1) * group

    controls, pilot = None, 0
    if variance_reduction == "hermite":
        controls, pilot = _controls(function, source, values, plan, batch), _PILOT
    tally = Tally(
        plan,
        group,
        units=group // 2 if antithetic else group,
        first_only=not source.stationary,
        by_group=method == "asymptotic" or source.grouped,
        keep=method == "betting",
        anytime=wanted is not None,
        controls=controls,
    )

    found, reached = None, wanted is None
    with Progress("stability", looks[-1], progress) as bar:
        for look, until in enumerate(looks):
            for block, rows in sampling.blocks(until, plan, group, done=tally.samples, bar=bar):
                tally.add(function, block, rows, batch)
            error = _error(1 - sampling.level, look, method, wanted is not None)
            scalar = len(tally.mean) == 1 and not (isinstance(source, GaussianSource) and source.many_centres)
            stated = limits is not None or norm is not None
            known = output_bounds(limits, norm, len(tally.mean)) if stated else None
            found = assemble(tally, method, error, known, scalar)
            if wanted is not None and max(one.width for one in getattr(found, width_of)) <= wanted:
                reached = True
                break
    assert found is not None
    function.check_size()
    if method == "asymptotic":
        tally.tail.warn("|f|^2")
    return _result(found, tally, values, method, sampling, pilot, reached, started)


def _method(interval: str, bounded: bool) -> Method:
    checked_choice("interval", interval, ("auto", "asymptotic", "empirical-bernstein", "betting"))
    if interval == "auto":
        return "empirical-bernstein" if bounded else "asymptotic"
    if interval != "asymptotic" and not bounded:
        raise ArgumentError(
            f"interval = {interval!r} needs bounds = (lo, hi) of f's outputs, or norm_bound; state them, or take "
            "interval = 'asymptotic'"
        )
    return interval  # type: ignore[return-value]


def _check_reduction(reduction: str | None, method: Method, tokens: bool) -> None:
    checked_choice("variance_reduction", reduction, (None, "antithetic", "hermite"))
    if reduction is not None and tokens:
        raise ArgumentError(f"variance_reduction = {reduction!r} is for Gaussian noise; leave it out for tokens")
    if reduction is not None and method != "asymptotic":
        raise ArgumentError(
            f"variance_reduction = {reduction!r} with interval = {method!r}; it comes with asymptotic intervals only: "
            "add interval = 'asymptotic' or leave it out"
        )


def _group_size(samples: int, method: Method, reduction: str | None) -> int:
    """Return the size g of a group of samples.

    The mean of f is estimated inside a group, which multiplies the variance by g/(g - 1): a reason for large groups. The variance
    is estimated from the groups, and roughly where they are few: a reason for small ones.
    """
    least = 8 if reduction == "antithetic" else 4
    if method != "asymptotic":
        return least  # bounded intervals pay for the range of one group with its number
    return max(least, min(32, 1 << ((samples // 64).bit_length() - 1)))


def _looks(n_samples: int, anytime: bool) -> list[int]:
    if not anytime:
        return [n_samples]
    looks = [min(_FIRST_LOOK, n_samples)]
    while looks[-1] < n_samples:
        looks.append(min(2 * looks[-1], n_samples))
    return looks


def _error(error: float, look: int, method: Method, anytime: bool) -> float:
    """Return the error probability of one look at the sample, so that all looks together miss with `error` at most.

    Look k may miss with error/((k + 1)(k + 2)), a series with the sum `error`. Intervals by betting hold at all sample sizes at
    once, so that each look has the whole of it.
    """
    return error / ((look + 1) * (look + 2)) if anytime and method != "betting" else error


def _controls(
    function: CheckedFunction,
    source: GaussianSource | TokenSource,
    rho: tuple[float, ...],
    plan: Design,
    batch: int,
) -> HermiteControls:
    block = source.draw(_PILOT, 1, plan)
    outputs = torch.cat([function(block.input(0, part)) for part in parts(_PILOT, batch)])
    return HermiteControls(strongest_direction(outputs, block.noise(0, slice(0, _PILOT))), rho)


def _result(
    found: Intervals,
    tally: Tally,
    rho: tuple[float, ...],
    method: Method,
    sampling: Sampling,
    pilot: int,
    reached: bool,
    started: float,
) -> Stability:
    source = sampling.source
    return Stability(
        rho=rho,
        second_moment=found.second_moment,
        covariance=found.covariance,
        correlation=found.correlation,
        energy=found.energy,
        mean_squared=found.mean_squared,
        variance=found.variance,
        mean=tally.mean,
        mean_interval=found.mean,
        level=sampling.level,
        method=method,
        domain=source.domain,
        n_tokens=math.prod(source.shape) if isinstance(source, TokenSource) else None,
        design=tally.design.name,
        n_samples=tally.samples,
        rows=tally.rows + pilot,
        anytime=tally.anytime,
        reached=reached,
        seed=sampling.stated_seed,
        device=str(sampling.device),
        seconds=time.perf_counter() - started,
    )
