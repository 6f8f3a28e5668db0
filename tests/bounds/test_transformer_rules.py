"""The rules of covariance intervals of transformers: exact ones against direct sums, softmax weights, tightness, names, refusals."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace
from typing import Any

import pytest
import torch
from tiny_transformers import DOUBLE, Attention, generator, transformer
from torch import Tensor, nn

import nstheory as nst
from nstheory.bounds.covariance.linearised import attention_part, layer_parts
from nstheory.bounds.covariance.linearised.affine_part import BAD, GAP, RMS, TAIL, Events, TooManyEventsError, start
from nstheory.bounds.covariance.outward import Ball, scalar
from nstheory.bounds.covariance.propagation import propagate_covariance
from nstheory.bounds.covariance.rules import affine, positions, token_input
from nstheory.bounds.covariance.rules.block_diagonal import BlockDiagonal, repeated
from nstheory.bounds.covariance.rules.softmax_attention import Heads, logit_intervals, weight_intervals
from nstheory.bounds.covariance.rules.token_input import TokenInput
from nstheory.errors import ArgumentError
from nstheory.kernels.activation.lipschitz import lipschitz

# -------------------------------------------------------------------------------------------------------- exact rules


def state_of(units: int, seed: int = 0) -> Any:
    spread = torch.randn(units, units, generator=generator(seed), dtype=DOUBLE)
    covariance = spread @ spread.T
    mean = torch.randn(units, generator=generator(seed + 1), dtype=DOUBLE)
    return affine.gaussian_input(mean, (covariance + covariance.T) / 2, 0.3)


def assert_is(state: Any, mean: Tensor, variance: Tensor) -> None:
    """Check that a state holds these moments, and is hardly wider than they are."""
    for ball, exact in ((state.mean, mean), (state.variance.entries, variance)):
        assert bool(((ball.middle - exact).abs() <= ball.radius + 1e-12).all())
        assert float(ball.radius.max()) < 1e-11
    assert float(state.variance.trace) == pytest.approx(float(variance.trace()), rel=1e-10)
    largest = float(torch.linalg.eigvalsh(variance)[-1])
    assert float(state.variance.norm) >= largest * (1 - 1e-12)
    assert float(state.steepest) ** 2 >= largest * (1 - 1e-12)  # linear in the input: as steep as it deviates
    assert float(state.energy) >= float(mean @ mean + variance.trace()) * (1 - 1e-12)


def test_block_diagonal_layers_are_the_dense_ones() -> None:
    state = state_of(6)
    matrices = [torch.randn(2, 3, generator=generator(seed), dtype=DOUBLE) for seed in (5, 6)]
    bias = torch.tensor([0.5, -1.0], dtype=DOUBLE)
    for blocks, dense in (
        (repeated(matrices[0], 2), torch.block_diag(matrices[0], matrices[0])),
        (BlockDiagonal(tuple(matrices), (1, 0)), torch.block_diag(matrices[1], matrices[0])),
    ):
        found = affine.linear(state, blocks, bias)
        whole = dense @ state.variance.entries.middle @ dense.T
        assert_is(found, dense @ state.mean.middle + bias.repeat(2), whole)
        assert float(blocks.norm()) >= float(torch.linalg.matrix_norm(dense, 2)) * (1 - 1e-12)
        assert found.exact


@pytest.mark.parametrize("index", [[2, 0, 1, 3], [3, 1], [0, 0, 2], [1, 1, 1, 1, 1]])
def test_selected_units_keep_their_moments(index: list[int]) -> None:
    state, chosen = state_of(4), torch.tensor(index)
    found = positions.selected(state, chosen)
    assert_is(found, state.mean.middle[chosen], state.variance.entries.middle[chosen][:, chosen])


def test_shifts_scales_and_averages_are_exact() -> None:
    state, constant = state_of(4), torch.tensor([1.0, -2.0, 0.5, 3.0], dtype=DOUBLE)
    mean, variance = state.mean.middle, state.variance.entries.middle
    assert_is(positions.shifted(state, constant), mean + constant, variance)
    assert_is(positions.rescaled(state, Ball(scalar(-1.5), scalar(0.0))), -1.5 * mean, 2.25 * variance)
    third = positions.quotient(1.0, 3.0)
    assert third.low * 3 < 1 < third.high * 3
    model = Mean()
    found = propagate_covariance(model, 0.3, mean=mean.view(2, 2), covariance=variance).output
    pool = torch.tensor([[0.5, 0.0, 0.5, 0.0], [0.0, 0.5, 0.0, 0.5]], dtype=DOUBLE)
    expected = (pool @ mean) ** 2 + 0.3 * (pool @ variance @ pool.T).diagonal()
    torch.testing.assert_close(found.cross[0][0], expected, rtol=1e-12, atol=1e-12)
    assert found.exact


class Mean(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return x.mean(1)


@pytest.mark.parametrize("rho", [0.0, 0.3, 1.0])
def test_embedding_has_the_moments_of_all_pairs_of_ids(rho: float) -> None:
    table = torch.randn(4, 2, generator=generator(3), dtype=DOUBLE)
    given = TokenInput([1, 3], vocab_size=4, frozen_ids=(3,))  # three ids at the first position, the second stays
    state = token_input.embedded(token_input.token_start(given, rho), table)
    drawn = table[:3]
    centred = drawn - drawn.mean(0)
    variance = torch.zeros(4, 4, dtype=DOUBLE)
    variance[:2, :2] = centred.T @ centred / 3
    assert_is(state, torch.cat([drawn.mean(0), table[3]]), variance)
    pairs = [
        ((rho * (i == j) + (1 - rho) / 3) / 3, drawn[i], drawn[j]) for i, j in itertools.product(range(3), repeat=2)
    ]
    cross = sum((weight * torch.outer(u, v) for weight, u, v in pairs), torch.zeros(2, 2, dtype=DOUBLE))
    low, high = state.cross
    assert bool((low[:2] <= cross.diagonal() + 1e-14).all())
    assert bool((cross.diagonal() <= high[:2] + 1e-14).all())
    assert float((high - low).max()) < 1e-11
    assert bool((low[2:] <= table[3] ** 2).all() and (table[3] ** 2 <= high[2:]).all())


def test_frozen_tokens_alone_leave_a_constant() -> None:
    model = transformer()
    given = TokenInput([1, 2, 0], vocab_size=5, frozen=torch.ones(3, dtype=torch.bool))
    found = propagate_covariance(model, 0.5, tokens=given)
    assert found.layers[0].total_variance[0] == pytest.approx((0, 0), abs=1e-12)
    assert found.layers[0].cosine[0][1] == 1


# ----------------------------------------------------------------------------------------------------------- attention


@pytest.mark.parametrize("seed", range(5))
def test_softmax_weights_lie_in_their_intervals_and_reach_them(seed: int) -> None:
    source = generator(seed)
    low = 3 * torch.randn(2, 3, 4, generator=source, dtype=DOUBLE)
    high = low + torch.rand(2, 3, 4, generator=source, dtype=DOUBLE)
    least, most = weight_intervals(low, high)
    for draw in range(200):
        part = torch.rand(low.shape, generator=source, dtype=DOUBLE)
        corner = torch.where(part < 0.5, low, high) if draw % 2 else low + part * (high - low)
        weights = torch.softmax(corner, -1)
        assert bool((least <= weights * (1 + 1e-14)).all())
        assert bool((weights * (1 - 1e-14) <= most).all())
    extreme = low.clone()
    extreme[..., 0] = high[..., 0]
    torch.testing.assert_close(torch.softmax(extreme, -1)[..., 0], most[..., 0], rtol=1e-13, atol=0)


def test_the_rest_of_the_logits_is_as_small_as_it_says() -> None:
    """Logits of noise alone: their mean, scale sigma^2 d on the diagonal, belongs to the base, and is not small."""
    count, d, sigma, scale, samples = 3, 64, 0.1, 0.7, 20_000
    state = start(torch.zeros(count, d, dtype=DOUBLE), sigma**2, 0.5, count)
    heads = Heads(1, count, count, d, d, Ball(scalar(scale), scalar(0.0)), torch.zeros(1, count, count, dtype=DOUBLE))
    base, slope, rest = attention_part._logits(state, state, heads)
    x = sigma * torch.randn(samples, count, d, generator=generator(4), dtype=DOUBLE)
    logits = scale * x @ x.transpose(1, 2)
    logits, base = (one - (torch.softmax(base, -1) * one).sum(-1, keepdim=True) for one in (logits, base))
    assert not slope.any()
    squares = (logits - base).square()
    slack = 6 * squares.std(0) / math.sqrt(samples)
    assert bool((squares.mean(0) <= rest[RMS, 0] ** 2 + slack).all())
    assert float(rest[RMS].max()) < 0.5 * scale * sigma**2 * d


def test_attention_by_a_convex_combination_holds_values_that_lie_apart() -> None:
    """Logits too noisy for a linear part, of units that are independent of the values 3 and -3 with noise."""
    state = start(torch.tensor([0.0, 0.0, 3.0, -3.0], dtype=DOUBLE), 1.0, 0.5, 4)
    logits, values = (
        replace(
            state,
            centre=state.centre[part],
            slope=state.slope[part],
            units=state.units[:, part],
            groups=state.groups[:, part],
        )
        for part in (slice(0, 2), slice(2, 4))
    )
    heads = Heads(1, 2, 2, 1, 1, Ball(scalar(2.0), scalar(0.0)), torch.zeros(1, 2, 2, dtype=DOUBLE))
    found = attention_part.attention(logits, logits, values, heads)
    z = torch.randn(20_000, 4, generator=generator(6), dtype=DOUBLE)
    weights = torch.softmax(2 * z[:, :2, None] * z[:, None, :2], -1)
    out = (weights @ (z[:, 2:] + values.centre)[..., None])[..., 0]
    squares = (out - found.centre - z @ found.slope.T).square()
    slack = 6 * squares.std(0) / math.sqrt(len(z))
    assert not found.slope.any()
    assert bool((squares.mean(0) <= found.units[RMS] ** 2 + slack).all())


@pytest.mark.parametrize("name", ["relu", "gelu", "mish", "hardswish"])
def test_what_an_activation_leaves_of_its_linear_part_is_as_small_as_it_says(name: str) -> None:
    f = lipschitz(name)
    assert f is not None
    rho, mean = 0.3, torch.tensor([-1.0, -0.2, 0.0, 0.5, 2.0], dtype=DOUBLE)
    found = layer_parts.activation(start(mean, 1.0, rho, 5), f)
    source = generator(9)
    z, other = (torch.randn(50_000, 5, generator=source, dtype=DOUBLE) for _ in range(2))
    pair = (z, rho * z + math.sqrt(1 - rho**2) * other)
    e, moved = (f.function(mean + one) - found.centre - one @ found.slope.T for one in pair)
    for squares, row in ((e.square(), RMS), ((e - moved).square() / 2, GAP)):
        slack = 6 * squares.std(0) / math.sqrt(len(z))
        assert bool((squares.mean(0) <= found.units[row] ** 2 + slack).all())


@pytest.mark.parametrize("scale", [0.7, -0.7])
def test_logits_lie_in_their_intervals_and_reach_them(scale: float) -> None:
    low = torch.randn(
        2, 6, generator=generator(7), dtype=DOUBLE
    )  # of queries and of keys: 2 heads, 3 positions, width 1
    high = low + torch.rand(2, 6, generator=generator(8), dtype=DOUBLE)
    query, key = (replace(state_of(6), low=a, high=b) for a, b in zip(low, high, strict=True))
    heads = Heads(2, 3, 3, 1, 1, Ball(scalar(scale), scalar(0.0)), torch.zeros(2, 3, 3, dtype=DOUBLE))
    least, most = logit_intervals(query, key, heads)
    ends = [[end.view(2, 3, 1) for end in one] for one in zip(low, high, strict=True)]
    corners = torch.stack([scale * q * k.transpose(1, 2) for q in ends[0] for k in ends[1]])
    for found, exact, sign in ((least, corners.amin(0), 1), (most, corners.amax(0), -1)):
        assert bool((sign * (exact - found) >= 0).all())
        torch.testing.assert_close(found, exact, rtol=1e-13, atol=1e-13)


def test_absent_tokens_have_no_weight_and_unbounded_logits_say_nothing() -> None:
    low = torch.tensor([[-math.inf, 0.0, -math.inf]], dtype=DOUBLE)
    high = torch.tensor([[math.inf, 1.0, -math.inf]], dtype=DOUBLE)  # unbounded, bounded, masked
    least, most = weight_intervals(low, high)
    assert least.tolist() == [[0.0, 0.0, 0.0]]
    assert most.tolist() == [[1.0, 1.0, 0.0]]
    alone = weight_intervals(*(torch.tensor([[end, -math.inf]], dtype=DOUBLE) for end in (0.0, 9.0)))
    assert alone[0][0, 0] == pytest.approx(1, abs=1e-14)
    assert alone[1].tolist() == [[1.0, 0.0]]


def test_attention_to_one_token_is_that_token() -> None:
    mean = torch.tensor([[0.3, -1.0]], dtype=DOUBLE)
    found = propagate_covariance(Attention(), 0.4, mean=mean, covariance=1.0).output
    low, high = found.cross
    assert bool((low[0] <= mean[0] ** 2 + 0.4).all())
    assert bool((mean[0] ** 2 + 0.4 <= high[0]).all())
    assert float((high - low).max()) < 1e-9


# ---------------------------------------------------------------------------------------- tightness and presentation


def test_little_noise_leaves_narrow_intervals() -> None:
    """Regression in tightness: at noise 1/1000 the linear part is nearly everything, and less so with every layer."""
    model = transformer(width=8, heads=2, mlp_width=16)
    mean = model.token_embedding(torch.tensor([1, 2, 0])).detach()
    found = nst.propagate(model, 0.9, method="covariance", mean=mean, covariance=1e-6, entry="read")
    ends = {layer.path: (layer.total_variance[0], layer.correlation[0][0]) for layer in found.layers}
    (low, high), correlation = ends["blocks.0.add_1"]
    assert high < 1.15 * low
    assert correlation > 0.88
    (low, high), correlation = ends["blocks.0.add_2"]
    assert high < 1.6 * low
    assert correlation > 0.8
    assert found.output.cosine[0][0] > 0.9997


def test_layers_are_named_by_the_module_that_holds_them() -> None:
    model = transformer()
    found = propagate_covariance(model, 0.5, tokens=TokenInput([0, 1, 2], vocab_size=5))
    kinds = [(layer.path, layer.name) for layer in found.layers]
    assert kinds[0] == ("token_embedding", "embedding")
    assert ("blocks.0.scaled_dot_product_attention", "attention") in kinds
    assert found.output.path == "unembedding"
    assert "reorder" not in [name for _, name in kinds]
    assert found.layers[0].correlation[0] == pytest.approx((0.5, 0.5), abs=1e-9)


def test_the_bad_event_is_as_unlikely_as_it_says() -> None:
    each, pairs = 2.0**-72, 2.0**-49
    assert math.exp(-50) < each
    assert 2 * 2**22 * each <= pairs
    assert math.sqrt(pairs) < BAD
    assert 2027025 ** (1 / 16) * pairs ** (7 / 16) < TAIL
    events = Events()
    events.take(2**22)
    with pytest.raises(TooManyEventsError):
        events.take(1)


class Products(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return x * x


class Batch(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return x.reshape(1, -1)


class Twice(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.table = nn.Embedding(5, 2)

    def forward(self, x: Tensor) -> Tensor:
        return self.table(x[:, [0, 0]])


REFUSED: dict[str, tuple[nn.Module, dict[str, Any], str]] = {
    "product": (Products(), {"dim": (2, 3)}, "no covariance rule for mul at mul"),
    "batch": (Batch(), {"dim": (2, 3)}, "mixes the inputs of a batch"),
    "ids": (transformer(), {"dim": (3, 4)}, r"token_embedding \(Embedding\) takes token ids"),
    "twice": (Twice(), {"tokens": TokenInput([0, 1], vocab_size=5)}, "read twice"),
    "both": (transformer(), {"tokens": TokenInput([0], vocab_size=5), "dim": 3}, "exclude each other"),
    "vocabulary": (transformer(), {"tokens": TokenInput([0, 1, 2], vocab_size=9)}, "do not fit an embedding of 5 rows"),
    "no embedding": (
        nn.Sequential(nn.Linear(3, 3)),
        {"tokens": TokenInput([0, 1, 2], vocab_size=9)},
        "reads token ids",
    ),
    "entry": (transformer(), {"entry": "write"}, "no method of this name"),
    "width": (transformer(), {"entry": "read", "dim": (3, 5)}, "do not fit each other"),
    "noise": (transformer(), {"entry": "read", "dim": (3, 4), "covariance": -1.0}, r"\(12, 12\) finite numbers"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refusals_name_what_is_wrong(name: str) -> None:
    model, given, message = REFUSED[name]
    with pytest.raises(ArgumentError, match=message):
        propagate_covariance(model, 0.5, **given)


def test_tokens_cannot_be_kept_with_a_negative_probability() -> None:
    with pytest.raises(ArgumentError, match="kept with a probability"):
        propagate_covariance(transformer(), [0.5, -0.1], tokens=TokenInput([0, 1, 2], vocab_size=5))
