"""Attention: selection, overlap and stability of softmax attention, measured agreement, and selection under token noise."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import sympy as sp

from nstheory.language.domain import CORRELATION, UNIT, Integers, between, integers
from nstheory.language.expectation import PairMean, relu
from nstheory.language.symbols import X, Y
from nstheory.ties.tie import Estimate, Tie, number, side

__all__ = ["TIES"]

_SELECTION = "nstheory.theory.attention.selection"
_TOKENS = "nstheory.theory.attention.token_selection"
_INTEGRAL = "stated: a relative error near 1e-11"
_PAIRS = 2**12


def _of_square(stated: Callable[..., sp.Expr], rho: sp.Expr) -> sp.Expr:
    return stated(rho**2)


def _selection(tokens: int) -> Callable[..., float]:
    return lambda probability, rho: probability(tokens, number(rho)).item()


def _hard_stability(stability: Callable[..., Any], rho: Fraction, dimension: Fraction) -> float:
    return stability(2, int(dimension), number(rho), sigma=math.inf).item()


def _hard_stated(stated: Callable[..., sp.Expr], rho: sp.Expr, dimension: sp.Expr) -> sp.Expr:
    """Return rho (s_2 + m_2/d): the larger of two numbers is half their sum and half the size of their difference."""
    r = rho**2
    overlap = PairMean((1 + sp.sign(X) * sp.sign(Y)) / 2, r)
    return stated(rho, overlap, (r + PairMean(sp.Abs(X * Y), r)) / 2, dimension)


def _agreement(agreement: Callable[..., Any], rho: Fraction) -> Estimate:
    """Return how often rows that attend to one of three tokens, at once and by one coordinate, agree under noise."""
    import torch

    def attend(x: torch.Tensor) -> torch.Tensor:
        return torch.softmax(1e4 * x[:, None, None, :, 0], dim=-1)  # [batch, heads, rows, tokens]

    found = agreement(attend, float(rho), dim=(3, 1), n_sequences=_PAIRS).overall.agreement
    return Estimate(found.estimate, found.stderr)


def _compared(compare: Callable[..., Any], x: Fraction, t: Fraction) -> float:
    """Return the overlap of two softmaxes over two tokens, whose logits differ by x and by t."""
    import torch

    logits = torch.tensor([[float(x), 0.0], [float(t), 0.0]], dtype=torch.float64)
    clean, noisy = torch.softmax(logits, 1)[:, None, None, None].expand(2, 2, 1, 1, 2)
    return compare(clean, noisy).overall.overlap.estimate


def _own_row_stated(stated: Callable[..., sp.Expr], n: sp.Expr, q: sp.Expr) -> sp.Expr:
    """Return what the other n - 1 tokens leave where the row's own token stays, and 1/n where all logits are new."""
    return q * stated(int(n), int(n) - 1, q) + (1 - q) / n


SELECTION = (
    Tie(
        "nstheory.kernels.selection_probability",
        "attention.selection_two",
        f"{_SELECTION}.selection_two",
        {"rho": CORRELATION},
        _selection(2),
        _of_square,
        45000,
        _INTEGRAL,
    ),
    Tie(
        "nstheory.kernels.selection_probability",
        "attention.selection_three",
        f"{_SELECTION}.selection_three",
        {"rho": CORRELATION},
        _selection(3),
        _of_square,
        45000,
        _INTEGRAL,
    ),
    Tie(
        "nstheory.kernels.selection_probability",
        "attention.selection_probability",
        "nstheory.language.functions.Selection",
        {"n": Integers((7, 1000)), "rho": between("1/8", "7/8")},
        lambda probability, n, rho: probability(int(n), number(rho)).item(),
        lambda stated, n, rho: stated(n, rho**2),
        45000,
        _INTEGRAL,
        points=1,
        digits=12,
    ),
)


def _relu_alignment(stated: Callable[..., sp.Expr], rho: sp.Expr, sigma: sp.Expr) -> sp.Expr:
    both = PairMean(relu(X) ** 2 * relu(Y) ** 2, rho**2)
    return sigma**2 * stated(sp.Integer(5), both, sp.Rational(1, 2))


KINDS = (
    Tie(
        "nstheory.kernels.attention_overlap",
        "attention.relu_overlap",
        "nstheory.theory.activation.relu.relu_dual",
        {"rho": between(0, "15/16"), "sigma": between("1/4", 2)},
        lambda overlap, rho, sigma: overlap(5, number(rho), number(sigma), kind="relu")[0].item(),
        lambda stated, rho, sigma: sigma**2 * stated(rho**2) / 5,
        16,
        "a few sums and products of rounded functions",
    ),
    Tie(
        "nstheory.kernels.attention_overlap",
        "attention.relu_alignment",
        "nstheory.theory.attention.kinds.elementwise_alignment",
        {"rho": between(0, "15/16"), "sigma": between("1/4", 2)},
        lambda overlap, rho, sigma: overlap(5, number(rho), number(sigma), kind="relu")[1].item(),
        _relu_alignment,
        16,
        "a few sums and products of rounded functions",
    ),
    Tie(
        "nstheory.kernels.attention_overlap",
        "attention.linear_pair",
        "nstheory.theory.attention.kinds.elementwise_alignment",
        {"rho": between(0, 1), "sigma": between("1/4", 2)},
        lambda overlap, rho, sigma: overlap(5, number(rho), number(sigma), kind="linear")[1].item(),
        lambda stated, rho, sigma: sigma**2 * stated(sp.Integer(5), 1 + 2 * rho**4, sp.Integer(1)),
        16,
        "a few sums and products",
    ),
)

SOFTMAX = (
    Tie(
        "nstheory.kernels.attention_overlap",
        "attention.two_tokens",
        "nstheory.theory.attention.softmax.two_token_overlap",
        {"rho": between(0, "15/16"), "sigma": between("1/4", 2)},
        lambda overlap, rho, sigma: overlap(2, number(rho), number(sigma))[0].item(),
        lambda stated, rho, sigma: stated(rho**2, sigma),
        45000,
        _INTEGRAL,
        points=2,
    ),
    Tie(
        "nstheory.kernels.attention_overlap",
        "attention.overlap",
        "nstheory.language.functions.SoftmaxOverlap",
        {"rho": Integers((0, 1)), "n": Integers((10,))},
        lambda overlap, rho, n: overlap(int(n), number((rho + 1) / 2), 0.5)[0].item(),
        lambda stated, rho, n: stated(n, ((rho + 1) / 2) ** 2, sp.Rational(1, 2)),
        45000,
        _INTEGRAL,
        points=1,
        digits=11,
    ),
    Tie(
        "nstheory.kernels.attention_stability",
        "attention.master_formula",
        "nstheory.theory.attention.layer.master_stability",
        {"rho": CORRELATION, "d": integers(2, 64)},
        _hard_stability,
        _hard_stated,
        45000,
        f"{_INTEGRAL}, of two tokens at sigma = inf",
    ),
    Tie(
        "nstheory.measure.attention_agreement",
        "attention.selection_three",
        f"{_SELECTION}.selection_three",
        {"rho": UNIT},
        _agreement,
        lambda stated, rho: stated(rho),
        0,
        "the standard error alone",
        points=2,
    ),
    Tie(
        "nstheory.measure.compare_attention",
        "attention.two_token_weights",
        None,
        {"x": between(-4, 4), "t": between(-4, 4)},
        _compared,
        lambda claim, x, t: side(claim, "lhs", x=x, t=t),
        16,
        "two sums of rounded products",
    ),
)

TOKENS = (
    Tie(
        "nstheory.measure.token_selection_probability",
        "attention.token_selection_mean",
        f"{_TOKENS}.token_selection",
        {"n": integers(1, 12), "q": UNIT, "frozen": integers(0, 1)},
        lambda probability, n, q, frozen: probability(int(n), float(q), frozen=int(frozen), frozen_row=True),
        lambda stated, n, q, frozen: stated(int(n), int(n) - int(frozen), q),
        64,
        "a sum of up to 12 nonnegative products of powers",
    ),
    Tie(
        "nstheory.measure.token_selection_probability",
        "attention.token_selection_mean",
        f"{_TOKENS}.token_selection",
        {"n": integers(1, 12), "q": UNIT},
        lambda probability, n, q: probability(int(n), float(q)),
        _own_row_stated,
        64,
        "a sum of up to 12 nonnegative products of powers",
    ),
)


def _sink_stated(stated: Callable[..., sp.Expr], rho: sp.Expr, sigma: sp.Expr) -> sp.Expr:
    """Return the overlap of one token beside a sink of logit 1, a product of two weights that are linear in T and T'."""
    first, second = (sp.tanh((sigma * one - 1) / 2) for one in (X, Y))
    mean, both = PairMean(first, sp.S.Zero), PairMean(first * second, rho**2)
    return stated(mean) - sp.Rational(1, 4) + both / 4


def _slope(overlap: Callable[..., Any], n: Fraction, slope: Fraction) -> float:
    """Return the overlap of weights that biases of this slope give alone."""
    import torch

    bias = -float(slope) * torch.arange(int(n), dtype=torch.float64)
    return overlap(int(n), 0.5, 0.0, bias=bias)[0].item()


def _turned(stability: Callable[..., Any], rho: Fraction, sigma: Fraction, angle: Fraction) -> float:
    import torch

    turns = torch.tensor([float(angle)], dtype=torch.float64)
    return stability(2, 16, number(rho), sigma=float(sigma), rope=turns).item()


def _turned_stated(stated: Callable[..., sp.Expr], rho: sp.Expr, sigma: sp.Expr, angle: sp.Expr) -> sp.Expr:
    """Return what two tokens keep: half their difference has weights (1 +- T)/2, and half their sum is independent of it."""
    from nstheory.theory.attention.layer import master_stability
    from nstheory.theory.attention.row_positions import turned_alignment, turned_pair

    r = rho**2
    first, second = (sp.tanh(sigma * one / sp.sqrt(2)) for one in (X, Y))
    weights, both = PairMean(first * second, r), PairMean(X * first * Y * second, r)
    # One token twice has the signs of t t' and of T T' turned.
    alone, across = turned_pair(r, -r, -weights, both), turned_pair(r, r, weights, both)
    alignment = turned_alignment(alone, across, sp.cos(angle))
    return master_stability(rho, stated(r, sigma), alignment, sp.Integer(16))


POSITIONS = (
    Tie(
        "nstheory.kernels.attention_overlap",
        "attention.sink_one_token",
        "nstheory.theory.attention.softmax.one_beside_a_sink",
        {"rho": between(0, "15/16"), "sigma": between("1/4", 2)},
        lambda overlap, rho, sigma: overlap(1, number(rho), number(sigma), kind="softmax_sink(1)")[0].item(),
        _sink_stated,
        45000,
        _INTEGRAL,
        points=2,
    ),
    Tie(
        "nstheory.kernels.attention_overlap",
        "attention.alibi_overlap",
        "nstheory.theory.attention.row_positions.alibi_overlap",
        {"n": integers(1, 12), "slope": between("1/16", 2)},
        _slope,
        lambda stated, n, slope: stated(sp.exp(-slope), sp.exp(-n * slope)),
        45000,
        _INTEGRAL,
    ),
    Tie(
        "nstheory.kernels.attention_overlap",
        "attention.two_token_weights",
        "nstheory.theory.attention.softmax.two_token_overlap",
        {"rho": between(0, "15/16"), "sigma": between("1/4", 2), "bias": between(0, 3)},
        lambda overlap, rho, sigma, bias: overlap(
            2, number(rho), number(sigma), bias=number(bias) * number(Fraction(1)).new_tensor([1.0, 0.0])
        )[0].item(),
        lambda stated, rho, sigma, bias: stated(rho**2, sigma, bias),
        45000,
        _INTEGRAL,
        points=2,
    ),
    Tie(
        "nstheory.kernels.attention_stability",
        "attention.rope_two_tokens",
        "nstheory.theory.attention.softmax.two_token_overlap",
        {"rho": between(0, "15/16"), "sigma": between("1/4", 2), "angle": between(0, 3)},
        _turned,
        _turned_stated,
        45000,
        _INTEGRAL,
        points=1,
    ),
)

TIES: tuple[Tie, ...] = SELECTION + SOFTMAX + KINDS + TOKENS + POSITIONS
