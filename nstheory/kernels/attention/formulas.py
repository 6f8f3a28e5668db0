"""The attention kinds that have a formula, and what a formula gives: moments of two rows of weights, by the kind's name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import torch

from nstheory.attention_kinds import attention_kind
from nstheory.errors import ArgumentError
from nstheory.kernels.attention import elementwise_moments as elementwise
from nstheory.kernels.attention import shared_tokens
from nstheory.kernels.attention.elementwise_moments import elementwise_moments
from nstheory.kernels.attention.hard_selection import hard_attention
from nstheory.kernels.attention.softmax_moments import FULL, Precision, SoftmaxPair, Two, pair_moments


@dataclass(frozen=True)
class Formula:
    """What is known in closed form of one attention kind with random logits.

    moments   the function from (n, r, (sigma, sigma'), own, precision), as `softmax_moments.pair_moments`, to six moments of two rows;
              the numbers that the kind needs as keywords
    hard      the function from (n, r), r in [0, 1], to E sum_k A_k A'_k and E <z> <z'>' in the limit sigma = inf; None without one
    shared    the function from ((n, r, sigma) to o_n and m_n, rows), as in `shared_tokens`, to what two rows keep whose tokens share a
              part, with the same keywords; None where that is not known
    """

    moments: Callable[..., SoftmaxPair]
    hard: Callable[[int, torch.Tensor], tuple[torch.Tensor, torch.Tensor]] | None = None
    shared: Callable[..., torch.Tensor] | None = None


def _beside_a_sink(
    n: int, r: torch.Tensor, sigma: Two, own: Two | None = None, precision: Precision = FULL, *, b: float
) -> SoftmaxPair:
    return pair_moments(n, r, sigma, own, precision, sink=float(b))


def _elementwise(weight: elementwise.Weight, means: elementwise.PairMeans | None = None) -> Formula:
    return Formula(elementwise_moments(weight, means), shared=shared_tokens.each_by_itself)


FORMULAS: dict[str, Formula] = {
    "softmax": Formula(pair_moments, hard_attention, shared_tokens.without_the_shared_part),
    "softmax_off_by_one": Formula(partial(_beside_a_sink, b=0.0), None, partial(shared_tokens.beside_a_sink, b=0.0)),
    "softmax_sink": Formula(_beside_a_sink, None, shared_tokens.beside_a_sink),
    "linear": _elementwise(elementwise.linear_weight, elementwise.linear_means),
    "relu": _elementwise(elementwise.relu_weight, elementwise.relu_means),
    "sigmoid": _elementwise(elementwise.sigmoid_weight),
    "softplus": _elementwise(elementwise.softplus_weight),
}


def formula_of(kind: str) -> Formula:
    """Return the formula of an attention kind; UnknownIdError for an unknown one, ArgumentError for one without a formula."""
    record = attention_kind(kind)
    name = record.name
    if record.family not in FORMULAS:
        raise ArgumentError(
            f"attention kind {name!r} has no formula (those with one: {', '.join(FORMULAS)}); sample it:"
            f" estimate(AttentionMoment(..., kind={name!r}), ...) or estimate(LogitMean(..., kind={name!r}), ...)"
        )
    formula = FORMULAS[record.family]
    if not record.numbers:
        return formula
    numbers = dict(record.numbers)
    shared = None if formula.shared is None else partial(formula.shared, **numbers)
    return replace(formula, moments=partial(formula.moments, **numbers), shared=shared)


def overlap_and_alignment(
    n: int, r: torch.Tensor, sigma: torch.Tensor, kind: str = "softmax"
) -> tuple[torch.Tensor, torch.Tensor]:
    """Return (o_n, m_n) for 0-d float64 tensors: r in [-1, 1] the correlation of the logits, sigma >= 0 (inf for r >= 0).

    Raises what `formula_of` refuses, and ArgumentError at sigma = inf for a kind without a hard limit.
    """
    if bool(torch.isinf(sigma)):
        return hard_limit(n, r, kind)
    pair = formula_of(kind).moments(n, r, (sigma, sigma))
    return pair.overlap, pair.alignment


def hard_limit(n: int, r: torch.Tensor, kind: str = "softmax") -> tuple[torch.Tensor, torch.Tensor]:
    """Return (o_n, m_n) at sigma = inf for r in [0, 1]; ArgumentError for a kind that has none."""
    hard = formula_of(kind).hard
    if hard is None:
        raise ArgumentError(f"attention kind {kind!r} has no formula for the hard limit; give a finite temperature")
    return hard(n, r)


def shared_rows(kind: str) -> Callable[[shared_tokens.Rows], torch.Tensor]:
    """Return the kind's second moment of two rows over tokens that share a part; ArgumentError where no formula has it."""
    shared = formula_of(kind).shared
    if shared is None:
        raise ArgumentError(
            f"attention kind {kind!r} has no formula for tokens that share a part; sample it:"
            f" estimate(AttentionMoment(..., kind={kind!r}), ...)"
        )
    return partial(shared, partial(overlap_and_alignment, kind=kind))
