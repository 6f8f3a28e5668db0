"""Softmax attention linearised: weights and values to first order in the noise, and certified bounds on what both leave.

With logits l + x, weights w = softmax(l + x) and values v = b + d, and m = sum_j softmax(l)_j b_j (any constant would do),

    sum_j w_j v_j = sum_j w0_j (b_j + d_j) + sum_j (J x)_j (b_j - m) + sum_j R_j (b_j - m) + sum_j (w_j - w0_j) d_j

where (J x)_j = w0_j (x_j - sum_k w0_k x_k). The second derivative of softmax along x sums over j to at most 2 sum_j p_j x_j^2 in
absolute values, for p_j the largest weights on the good event, so that sum_j |R_j| <= sum_j p_j x_j^2, and
|w_j - w0_j| <= p_j (|x_j| + sum_k p_k |x_k|).
"""

from __future__ import annotations

import math
from dataclasses import replace

import torch
from torch import Tensor

from nstheory.bounds.covariance.linearised.affine_part import (
    BAD,
    GAP,
    REST,
    RMS,
    ROOT2,
    TAIL,
    Linearised,
    Sizes,
    closed,
    consistent,
    group_sizes,
    grown,
    regrouped,
    rounded,
    unit_sizes,
)
from nstheory.bounds.covariance.outward import UNIT, down, gamma, row_norms, up
from nstheory.bounds.covariance.rules.softmax_attention import Heads, weight_intervals


def _logits(query: Linearised, key: Linearised, heads: Heads) -> tuple[Tensor, Tensor, Tensor]:
    """Return base, linear part and seminorms of the rest of the logits, [heads, queries, keys, ...].

    They are logits less what is the same for all keys of a query, which softmax ignores: less a weighted mean over the keys.
    """
    h, width, scale = heads.heads, heads.width, abs(float(heads.scale.middle))
    signed = float(heads.scale.middle)
    bq, bk = (one.centre.view(h, -1, width) for one in (query, key))
    aq, ak = (one.slope.view(h, -1, width, one.slope.shape[1]) for one in (query, key))
    # The products of the linear parts have mean tr C and variance tr S S' + tr C^2 (Isserlis), of degree 2 alone.
    cross = torch.einsum("hiax,hjbx->hijab", aq, ak)
    together = cross.diagonal(dim1=-2, dim2=-1).sum(-1)
    square = torch.einsum("hiab,hjab->hij", aq @ aq.transpose(2, 3), ak @ ak.transpose(2, 3))
    square = square + torch.einsum("hijab,hijba->hij", cross, cross)
    base = signed * (bq @ bk.transpose(1, 2) + together) + heads.mask
    weights = torch.softmax(base, -1)

    def less_mean(x: Tensor) -> Tensor:
        return x - (weights[..., None] * x).sum(2, keepdim=True)

    other = less_mean(bk[:, None].expand(h, bq.shape[1], -1, width))
    slope = signed * (less_mean(torch.einsum("hia,hjax->hijx", bq, ak)) + torch.einsum("hija,hiax->hijx", other, aq))
    # Sizes of (b + A z) of query and key, for the rounding of all this.
    frobenius = [torch.sqrt((one * one).sum((2, 3))) for one in (aq, ak)]
    sizes = [torch.sqrt((b * b).sum(2)) + f for b, f in zip((bq, bk), frobenius, strict=True)]
    terms = key.slope.shape[1] + width * width + 2 * heads.keys
    pad = 8 * gamma(terms) * (frobenius[0][:, :, None] * frobenius[1][:, None]) ** 2
    error = (
        16
        * gamma(terms + 32)
        * sizes[0][:, :, None]
        * (sizes[1][:, None] + (weights @ sizes[1][..., None])[..., 0][..., None])
    )
    error = scale * error + 8 * UNIT * torch.where(torch.isneginf(base), 0.0, base.abs())
    products = _products(query, key, h, torch.sqrt(square.clamp(min=0) + pad), together.abs())
    linear = torch.einsum("hia,rhja->rhij", bq.abs(), key.units.view(6, h, -1, width))
    lengths = torch.sqrt((bq * bq).sum(2))[..., None] * key.groups.view(6, h, 1, -1)
    linear = torch.minimum(linear, lengths) + products
    linear = linear + (weights * linear).sum(-1, keepdim=True)
    by_query = torch.einsum("hija,rhia->rhij", other.abs(), query.units.view(6, h, -1, width))
    by_query = torch.minimum(by_query, torch.sqrt((other * other).sum(3)) * query.groups.view(6, h, -1, 1))
    rest = scale * (1 + 8 * UNIT) * (linear + by_query)
    rest = rest + torch.stack([2 * error, 3 * error, 2 * error, 2 * error, (2 + query.reach) * error, error])
    return base, slope, grown(rest, terms)


def _products(query: Linearised, key: Linearised, heads: int, linear: Tensor, mean: Tensor) -> Tensor:
    """Return the seminorms of dq . dk less its mean: `linear` for the linear parts, fourth moments where e takes part."""
    q, k = group_sizes(query), group_sizes(key)
    q = Sizes(*(one.view(heads, -1, 1) for one in vars(q).values()))
    k = Sizes(*(one.view(heads, 1, -1) for one in vars(k).values()))
    gap = query.noise * math.sqrt(max(1 + query.rho, 0.0)) * linear
    # In L^4 a polynomial of degree 2 is at most 3 times as large as in L^2.
    return torch.stack(
        [
            linear + q.four * k.e4 + q.e4 * k.four,
            3 * linear + q.eight * k.e8 + q.e8 * k.eight,
            gap + q.gap4 * k.e4 + q.four * k.e_gap4 + q.e_gap4 * k.four + q.e4 * k.gap4,
            3 * gap + q.gap8 * k.e8 + q.eight * k.e_gap8 + q.e_gap8 * k.eight + q.e8 * k.gap8,
            q.sup * k.sup + mean,
            torch.zeros_like(mean),
        ]
    )


def attention(query: Linearised, key: Linearised, value: Linearised, heads: Heads) -> Linearised:
    """Return softmax(scale q k^T + mask) v: weights and values to first order, and what both leave."""
    h, keys, d = heads.heads, heads.keys, heads.value_width
    query = regrouped(query, h * heads.queries)
    key, value = (regrouped(one, h * keys) for one in (key, value))
    query.events.take(sum(one.groups.shape[1] for one in (query, key, value)) + len(value.centre) + heads.mask.numel())
    present = ~torch.isneginf(heads.mask)
    base, slope, rows = _logits(query, key, heads)
    slope, rows = torch.where(present[..., None], slope, 0.0), torch.where(present, rows, 0.0)
    lengths = row_norms(slope.flatten(0, 2)).view(base.shape)
    x = unit_sizes(lengths, rows, query.noise)
    weights = torch.where(present, torch.softmax(base, -1), 0.0)
    low, high = weight_intervals(base, base)
    off = torch.where(present, torch.maximum(up(high - weights), up(weights - low)).clamp(min=0), 0.0)
    most = torch.where(present, weight_intervals(down(base - x.sup), up(base + x.sup))[1], 0.0)

    bv, av = value.centre.view(h, keys, d), value.slope.view(h, keys, d, -1)
    lv = value.lengths.view(h, keys, d)
    centre = weights @ bv
    pad = 8 * gamma(keys + 8) * bv.abs().amax(1)[:, None, None]
    away = bv[:, None] - centre[:, :, None]  # [heads, queries, keys, d]
    turn = weights[..., None] * (slope - (weights[..., None] * slope).sum(2, keepdim=True))
    out_slope = torch.einsum("hij,hjdx->hidx", weights, av) + torch.einsum("hijx,hijd->hidx", turn, away)
    away = torch.where(present[..., None], away.abs() + pad, 0.0)
    turned = weights * (lengths + (weights * lengths).sum(-1, keepdim=True))
    slope_error = torch.einsum("hij,hjd->hid", weights, lv) + torch.einsum("hij,hijd->hid", turned, away)
    error = torch.einsum("hij,hjd->hid", off + 8 * gamma(keys + 8) * weights, bv.abs())

    found = []
    for units in (True, False):  # per unit, and for the vector of a query
        fourth = _value_sizes(value, h, keys, units)
        reach = away if units else torch.sqrt((away * away).sum(3, keepdim=True))
        found.append(_rest(weights, off, most, lengths, rows, x, fourth, reach, query.noise))
    tails = _attention_tail(value, centre, out_slope, present)
    made = replace(
        value,
        centre=centre.flatten(),
        slope=out_slope.flatten(0, 2),
        units=closed(grown(found[0], 4 * (keys + d)).flatten(1), tails[0].flatten()),
        groups=closed(grown(found[1], 4 * (keys + d)).flatten(1), tails[1].flatten()),
    )
    slope_error = 8 * gamma(3 * keys + 40) * slope_error
    made = rounded(consistent(made), grown(error, keys).flatten(), grown(slope_error, keys).flatten())
    return _at_most_convex(made, value, present, bv, h, keys)


def _value_sizes(value: Linearised, heads: int, keys: int, units: bool) -> tuple[Tensor, Sizes]:
    """Return seminorms of e and sizes of d = A z + e for the values, [heads, keys, d] or [heads, keys, 1]."""
    rows = value.units if units else value.groups
    sizes = unit_sizes(value.lengths, rows, value.noise) if units else group_sizes(value)
    shape = (heads, keys, -1)
    return rows.view(6, *shape), Sizes(*(one.view(shape) for one in vars(sizes).values()))


def _rest(
    weights: Tensor,
    off: Tensor,
    most: Tensor,
    lengths: Tensor,
    rows: Tensor,
    x: Sizes,
    value: tuple[Tensor, Sizes],
    away: Tensor,
    noise: float,
) -> Tensor:
    """Return the seminorms (rest: 0) of all that is left, [6, heads, queries, d or 1].

    sum_j w_j e_j             the values' own remainder
    sum_j w_j eps_j (v_j - m) the logits' remainder, with what the rounding of w makes of the first order
    sum_j R_j (v_j - m)       the curvature of softmax
    sum_j dw_j dv_j           weights and values both move
    """
    e, v = value
    size = torch.stack([lengths + rows[RMS], x.four, noise * lengths + rows[GAP], x.gap4, x.sup])
    inexact = off * (size + (most * size).sum(-1, keepdim=True)) + weights * (off * size).sum(-1, keepdim=True)
    first = torch.einsum("hij,rhjd->rhid", weights, e[:REST])
    first = first + torch.einsum("hij,rhjd->rhid", off, torch.stack([v.four, v.eight, v.gap4, v.gap8, v.sup]))
    second = torch.einsum("rhij,hijd->rhid", weights * rows[:REST] + inexact, away)
    bend = [(most * one**2).sum(-1) for one in (x.four, x.eight, x.gap4, x.gap8, x.sup)]
    bend[2], bend[3] = (2 * torch.sqrt(bend[k]) * torch.sqrt(bend[k + 2]) for k in (0, 1))
    third = torch.stack(bend)[..., None] * away.amax(2)
    moved = [most * (one + (most * one).sum(-1, keepdim=True)) for one in (x.four, x.eight, x.gap4, x.gap8, x.sup)]
    pairs = ((0, v.four), (1, v.eight), (2, v.four), (3, v.eight), (4, v.sup), (0, v.gap4), (1, v.gap8))
    both = [torch.einsum("hij,hjd->hid", moved[row], one) for row, one in pairs]
    both[2], both[3] = both[2] + both[5], both[3] + both[6]
    total = first + second + third + torch.stack(both[:REST])
    return torch.cat([total, torch.zeros_like(total[:1])])


def _at_most_convex(
    state: Linearised, value: Linearised, present: Tensor, middle: Tensor, heads: int, keys: int
) -> Linearised:
    """Return the state where queries that a convex combination bounds better have no linear part: |out - c| <= max_j |v_j - c|."""
    centre = state.centre.view(heads, -1, 1, middle.shape[2])
    away = torch.where(present[..., None], (middle[:, None] - centre).abs(), 0.0)
    away = away + 4 * UNIT * (middle[:, None].abs() + centre.abs())
    rows = []
    for units in (True, False):
        e, v = _value_sizes(value, heads, keys, units)
        far = away if units else torch.sqrt((away * away).sum(3, keepdim=True))
        length = value.lengths.view(heads, keys, -1)
        length = length if units else torch.sqrt((length * length).sum(2, keepdim=True))
        second, four, sup = (far + one[:, None] for one in (length + e[RMS], v.four, v.sup))
        bad = BAD * far + (TAIL * length + e[REST])[:, None]
        seen = present[..., None].double()
        second, bad = (torch.sqrt((seen * one * one).sum(2)) for one in (second, bad))
        four, sup = (seen * four**4).sum(2) ** 0.25, (seen * sup).amax(2)
        rows.append(grown(torch.stack([second, four, ROOT2 * second, ROOT2 * four, sup, bad]), keys).flatten(1))
    better = rows[1][RMS] < state.groups[RMS]
    units = better.repeat_interleave(middle.shape[2])
    return consistent(
        replace(
            state,
            slope=torch.where(units[:, None], 0.0, state.slope),
            units=torch.where(units, rows[0], state.units),
            groups=torch.where(better, rows[1], state.groups),
        )
    )


def _attention_tail(value: Linearised, centre: Tensor, slope: Tensor, present: Tensor) -> tuple[Tensor, Tensor]:
    """Return sqrt(E (out - centre - slope z)^2 1_bad) per unit and per query, from |out| <= sum_j |v_j|."""
    h, queries, d = centre.shape
    own = BAD * value.centre.abs() + TAIL * value.lengths + value.units[REST]
    seen = torch.einsum("hij,hjd->hid", present.double(), own.view(h, -1, d))
    units = grown(
        seen + BAD * centre.abs() + TAIL * row_norms(slope.flatten(0, 2)).view(h, queries, d), present.shape[-1]
    )
    return units, grown(torch.sqrt((units * units).sum(-1)), d)
