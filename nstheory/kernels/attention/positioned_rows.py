"""Rows that know positions: biases of their logits, and rotary embeddings.

A bias b_k is added to the logit of token k in both rows (ALiBi: minus a slope times the distance; -inf: the token is not seen). Tokens of
one bias are a group of `grouped_softmax`, and a layer with random weights keeps rho (o + m/d) as without biases.

Rotary embeddings turn pairs of coordinates of queries and keys, by angles in proportion to their position. Token k is compared with
a_k = W_K^T R_k^T R_i W_Q x_i, a direction of its own: of the same length, and of the same correlation with its noisy copy, for every k,
so that the logits of a row are independent pairs as before and o_n is what it was. But the directions of two tokens have the cosine

    kappa(k - l) = mean over angles of cos(angle (k - l)),

which multiplies what two different tokens give to the part along the query:

    Stab/|v|^2 = rho (o_n + (m_n - (1 - kappa) (m_n - a_n))/d),     a_n = E sum_k A_k A'_k z_k z'_k,

kappa the mean over all pairs of different tokens of the row. All to leading order in 1/d and in 1/(the width of the head).
"""

from __future__ import annotations

import math
from collections import defaultdict
from typing import Any

import torch

from nstheory.attention_kinds import attention_kind
from nstheory.errors import ArgumentError
from nstheory.kernels.attention.grouped_softmax import Group, GroupedMoments, Sink, grouped_moments
from nstheory.kernels.attention.softmax_moments import FULL
from nstheory.kernels.numerics.admission import Real, with_numbers

# Each different bias costs some ten matrix products.
MOST_BIASES = 2048
# A turn is known to 1e-16 of the angle, and cos(angle k) to k times that.
LARGEST_ANGLE = 1e3


def admitted_bias(bias: Real, n: int) -> torch.Tensor:
    """Return the biases that are not -inf, float64; ArgumentError unless there are n of them in a row, none nan or +inf, one finite."""
    given = with_numbers(bias, "bias").double()
    if given.shape != (n,):
        raise ArgumentError(f"bias has shape {tuple(given.shape)}; the {n} logits of a row need [{n}]")
    values = given.detach().tolist()
    wrong = [one for one in values if math.isnan(one) or one == math.inf]
    if wrong or all(one == -math.inf for one in values):
        raise ArgumentError(
            f"bias = {wrong[0] if wrong else -math.inf}; finite numbers are needed, and -inf for tokens not seen"
        )
    return given[given > -math.inf]


def admitted_angles(angles: Real) -> torch.Tensor:
    """Return the angles, float64 [pairs of coordinates]; ArgumentError unless there is a row of them in [-1000, 1000]."""
    given = with_numbers(angles, "rope").double()
    if given.dim() != 1 or not given.numel() or not bool((given.abs() <= LARGEST_ANGLE).all()):
        raise ArgumentError(
            f"rope needs a row of angles, from {-LARGEST_ANGLE:g} to {LARGEST_ANGLE:g} a position and one for each pair of coordinates, such as "
            "10000.0 ** -(torch.arange(32) / 32); turns of 2 pi may be left out"
        )
    return given


class _Shared(torch.autograd.Function):
    """The one bias of a group of tokens. By symmetry each has an even part of its slope; of second slopes that says nothing."""

    @staticmethod
    def forward(ctx: Any, biases: torch.Tensor) -> torch.Tensor:
        ctx.count = len(biases)
        return biases[0].clone()

    @staticmethod
    def backward(ctx: Any, slope: torch.Tensor) -> torch.Tensor:
        if torch.is_grad_enabled():
            raise ArgumentError(
                f"bias is equal for {ctx.count} tokens, which have a first slope alone; leave out create_graph, or give different biases"
            )
        return (slope / ctx.count).expand(ctx.count)


def row_moments(
    n: int, bias: torch.Tensor | None, r: torch.Tensor, sigma: torch.Tensor, kind: str = "softmax"
) -> GroupedMoments:
    """Return the moments of n logits sigma z_k + b_k; sigma finite.

    Raises ArgumentError for a kind that is no softmax, with or without a sink, and for too many different biases.
    """
    sink = _sink(kind)
    places: dict[float, list[int]] = defaultdict(list)
    for place, value in enumerate([] if bias is None else bias.detach().tolist()):
        places[value].append(place)
    top, spread = max(places, default=0.0), float(sigma.detach())
    # A token of bias b has a mean weight of at most e^(sigma^2 + b - top).
    least = top - spread * spread - FULL.drop - math.log(n)
    seen = {value: members for value, members in places.items() if value >= least}
    if len(seen) > MOST_BIASES:
        raise ArgumentError(
            f"bias has {len(seen)} different values whose tokens take weight; {MOST_BIASES} are allowed: round them"
        )
    groups = [Group(len(members), r, _bias_of(bias, value, members)) for value, members in seen.items()]
    standing = None if sink is None else Sink(sink, torch.zeros_like(sigma), torch.zeros_like(sigma))
    return grouped_moments(groups or [Group(n, r)], sigma, standing)


def _bias_of(bias: torch.Tensor | None, value: float, members: list[int]) -> float | torch.Tensor:
    """Return the bias of the tokens at these places, with its slope where one is asked for."""
    if bias is None or not bias.requires_grad:
        return value
    return bias[members[0]] if len(members) == 1 else _Shared.apply(bias[members])


def _sink(kind: str) -> float | None:
    """Return the logit of the kind's sink, None for softmax alone."""
    record = attention_kind(kind)
    if record.name == "softmax":
        return None
    if record.family not in ("softmax_off_by_one", "softmax_sink"):
        raise ArgumentError(f"bias and rope are there for softmax, with or without a sink, not for kind = {kind!r}")
    return float(dict(record.numbers).get("b", 0.0))


def positioned_stability(
    n: int,
    d: int,
    rho: torch.Tensor,
    sigma: torch.Tensor,
    kind: str,
    bias: torch.Tensor | None = None,
    angles: torch.Tensor | None = None,
) -> torch.Tensor:
    """Return Stab/|v|^2 of a row of biased logits, or of turned queries and keys; 0-d tensors, sigma finite."""
    found = row_moments(n, bias, rho * rho, sigma, kind)
    missing = 0.0 if angles is None else (1 - mean_turn(n, angles)) * (found.alignment - found.alone)
    return rho * (sum(found.overlaps, torch.zeros_like(rho)) + (found.alignment - missing) / d)


def mean_turn(n: int, angles: torch.Tensor) -> torch.Tensor:
    """Return the mean of cos(angle (k - l)) over angles and pairs of different tokens of n, 0-d; 1 for n = 1. Differentiable."""
    if n == 1:
        return 0 * angles.sum() + 1
    half = angles / 2 - math.pi * torch.round(angles.detach() / (2 * math.pi))
    # sin(n x)/sin(x); near 0 by its series, whose slope rounding leaves as it is.
    near = (n * half).abs() < 1e-2
    x, square = torch.where(near, 1.0, half), torch.where(near, half, 0.0) ** 2
    series = n * (1 - (n * n - 1) * square / 6 * (1 - (3 * n * n - 7) * square / 60))
    waves = torch.where(near, series, torch.sin(n * x) / torch.sin(x)) ** 2
    return ((waves - n) / (n * (n - 1))).mean()
