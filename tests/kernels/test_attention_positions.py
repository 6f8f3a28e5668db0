"""Biases and rotary embeddings in attention: against closed forms of two tokens, samples, real layers, their limits, and bad input."""

from __future__ import annotations

import math
from typing import Any

import mpmath
import numpy as np
import pytest
import torch

import nstheory as nst
from nstheory.attention_kinds import attention_kind
from nstheory.errors import ArgumentError
from nstheory.kernels.attention import grouped_softmax
from nstheory.kernels.attention.positioned_rows import MOST_BIASES, mean_turn

LIMIT = 5.33
ROPE = 100.0 ** -(torch.arange(16, dtype=torch.float64) / 16)


def f64(*values: float) -> torch.Tensor:
    return torch.tensor(values, dtype=torch.float64)


@pytest.mark.parametrize("kind", ["softmax", "softmax_sink(1)"])
def test_equal_biases_and_no_turns_change_nothing_and_hidden_tokens_are_not_there(kind: str) -> None:
    rho = f64(-0.4, 0.0, 0.9, 1.0)

    def leading(name: str) -> torch.Tensor:
        overlap, alignment = nst.attention_overlap(9, rho, 2.0, kind=name)
        return rho * (overlap + alignment / 16)

    plain = leading(kind)

    def with_bias(*bias: float) -> torch.Tensor:
        return nst.attention_stability(len(bias), 16, rho, sigma=2.0, kind=kind, bias=f64(*bias))

    torch.testing.assert_close(with_bias(*9 * [0.0]), plain, rtol=1e-9, atol=1e-15)
    torch.testing.assert_close(with_bias(*9 * [0.0], *3 * [-math.inf]), plain, rtol=1e-9, atol=1e-15)
    torch.testing.assert_close(with_bias(*9 * [0.0], *3 * [-300.0]), plain, rtol=1e-9, atol=1e-15)
    still = nst.attention_stability(9, 16, rho, sigma=2.0, kind=kind, rope=f64(0.0, 2 * math.pi))
    torch.testing.assert_close(still, plain, rtol=1e-9, atol=1e-15)
    higher = with_bias(*9 * [5.0])
    if kind == "softmax":
        torch.testing.assert_close(higher, plain, rtol=1e-9, atol=1e-15)
    else:
        torch.testing.assert_close(higher, leading("softmax_sink(-4)"), rtol=1e-9, atol=1e-15)


@pytest.mark.parametrize("bias", [0.0, 1.0, 7.0])
def test_two_tokens_of_different_bias_are_a_logistic_function(bias: float) -> None:
    rho, sigma = 0.8, 1.2
    nodes, weights = map(torch.from_numpy, np.polynomial.hermite_e.hermegauss(120))
    one, new = torch.meshgrid(nodes, nodes, indexing="ij")
    other = rho**2 * one + math.sqrt(1 - rho**4) * new
    first, second = (torch.tanh((math.sqrt(2) * sigma * z + bias) / 2) for z in (one, other))
    mean = (first * second * torch.outer(weights, weights)).sum() / weights.sum() ** 2
    overlap, _ = nst.attention_overlap(2, rho, sigma, bias=f64(0.3, 0.3 - bias))
    assert overlap.item() == pytest.approx((1 + mean.item()) / 2, rel=1e-8)


@pytest.mark.parametrize("kind", ["softmax", "softmax_sink(1)"])
def test_moments_of_biased_rows_by_samples(kind: str) -> None:
    rho, sigma, bias = 0.8, 1.5, -0.4 * torch.arange(10, dtype=torch.float64)
    generator = torch.Generator().manual_seed(1)
    z, new = torch.randn(2, 100_000, 10, generator=generator, dtype=torch.float64)
    noisy = rho**2 * z + math.sqrt(1 - rho**4) * new
    one, other = (attention_kind(kind).weights(sigma * logits + bias) for logits in (z, noisy))
    sampled = (one * other).sum(1), (one * z).sum(1) * (other * noisy).sum(1)
    exact, wrong = (nst.attention_overlap(10, rho, sigma, kind=kind, bias=part * bias) for part in (1.0, 0.5))
    errors = [LIMIT * values.std() / math.sqrt(len(values)) for values in sampled]
    means = [values.mean() for values in sampled]
    assert all(abs(mean - value) <= error for mean, value, error in zip(means, exact, errors, strict=True))
    assert any(abs(mean - value) > error for mean, value, error in zip(means, wrong, errors, strict=True))


def test_a_token_far_above_all_others_keeps_its_weight() -> None:
    overlap, alignment = nst.attention_overlap(1000, f64(0.5, 1.0), 4.0, bias=f64(0.0, *999 * [-50.0]))
    torch.testing.assert_close(overlap, f64(1.0, 1.0), rtol=1e-7, atol=0)
    torch.testing.assert_close(alignment, f64(0.25, 1.0), rtol=1e-6, atol=0)


def turned(x: torch.Tensor, angles: torch.Tensor) -> torch.Tensor:
    """Return queries or keys [..., tokens, width] with rotary embeddings."""
    left, right = x.chunk(2, -1)
    angle = torch.arange(x.shape[-2])[:, None] * angles.to(x)
    return torch.cat([left * angle.cos() - right * angle.sin(), left * angle.sin() + right * angle.cos()], -1)


def real(
    count: int, n: int, d: int, rho: float, sigma: float, angles: torch.Tensor, slope: float
) -> list[torch.Tensor]:
    """Return out(X) out(Y)/|v|^2 of causal layers [count, rows] of W = W_Q^T W_K: plain, with ALiBi, with RoPE, of normalised queries and keys."""
    generator = torch.Generator().manual_seed(8)
    past = torch.ones(n, n, dtype=torch.bool).tril()
    distance = (torch.arange(n)[:, None] - torch.arange(n)).clamp(min=0)
    found: list[list[torch.Tensor]] = [[], [], [], []]
    for _ in range(count // 50):
        clean, new = torch.randn(2, 50, n, d, generator=generator)
        tokens = torch.stack([clean, rho * clean + math.sqrt(1 - rho**2) * new], 1)
        query, key = (tokens @ torch.randn(50, 1, d, d, generator=generator) for _ in range(2))
        plain = query @ key.mT
        turning = turned(query, angles) @ turned(key, angles).mT
        scale = sigma / d**1.5
        even = (
            sigma
            * math.sqrt(d)
            * torch.nn.functional.normalize(query, dim=-1)
            @ torch.nn.functional.normalize(key, dim=-1).mT
        )
        for place, logits in enumerate((scale * plain, scale * plain - slope * distance, scale * turning, even)):
            out = attention_kind("softmax").weights(logits, past) @ tokens
            found[place].append(out.prod(1).mean(-1))
    return [torch.cat(part).double() for part in found]


def test_rows_with_positions_against_real_causal_layers() -> None:
    n, d, rho, sigma, slope = 32, 64, 0.8, 1.2, 0.3
    angles = 100.0 ** -(torch.arange(d // 2, dtype=torch.float64) / (d // 2))
    for values, options in zip(
        real(5000, n, d, rho, sigma, angles, slope), ("plain", "bias", "rope", "even"), strict=True
    ):
        for row in (1, 6, 32):  # tokens that the row sees

            def stated(factor: float, row: int = row, options: str = options) -> float:
                given: dict[str, Any] = {
                    "plain": {"finite_d": False},
                    "bias": {"bias": -factor * slope * torch.arange(row)},
                    "rope": {"rope": factor * angles},
                    "even": {"finite_d": False, "sigma": (1 + factor) * sigma / 2},
                }[options]
                return nst.attention_stability(row, d, rho, **{"sigma": sigma, **given}).item()

            mean = values[:, row - 1].mean().item()
            # What is left out is of order 1/d, times (log n)^2 where lengths are evened out.
            left_out = (1 + math.log(row) ** 2 / 2 if options == "even" else 2) / d
            error = LIMIT * values[:, row - 1].std().item() / math.sqrt(len(values)) + left_out * stated(1.0)
            assert abs(mean - stated(1.0)) <= error, (options, row, mean, stated(1.0), error)
            if row == 32 and options != "plain":
                assert abs(mean - stated(0.0)) > error, (options, mean, stated(0.0), error)


def test_the_mean_turn_is_a_mean_over_pairs() -> None:
    for n, angles in ((1, f64(0.4)), (7, ROPE), (6, f64(0.0, math.pi, 2 * math.pi, -1.3))):
        pairs = [torch.cos(angles * (k - j)).mean().item() for k in range(n) for j in range(n) if j != k]
        assert mean_turn(n, angles) == pytest.approx(sum(pairs) / len(pairs) if pairs else 1.0, abs=1e-12)


def test_a_long_context_of_turned_keys_keeps_the_overlap_alone() -> None:
    n, d, rho, sigma = 10**6, 64, 0.9, 1.0
    overlap, alignment = nst.attention_overlap(n, rho, sigma)
    value = nst.attention_stability(n, d, rho, sigma=sigma, rope=f64(1.0)).item()
    assert value < rho * (overlap + 1e-3 * alignment / d)
    assert value > rho * overlap
    assert nst.attention_stability(n, d, rho, sigma=sigma, finite_d=False).item() > 100 * value


@pytest.mark.parametrize("kind", ["softmax", "softmax_sink(1)", "softmax_off_by_one"])
def test_biases_have_a_slope_where_some_are_equal_and_some_tokens_are_not_seen(kind: str) -> None:
    bias = f64(0.0, -0.5, -0.5, -2.0, 0.3).requires_grad_()
    rho, sigma = (f64(value)[0].requires_grad_() for value in (0.6, 1.1))

    def stability(given: torch.Tensor, r: torch.Tensor, s: torch.Tensor) -> torch.Tensor:
        return nst.attention_stability(6, 8, r, sigma=s, kind=kind, bias=torch.cat([given, f64(-math.inf)]))

    assert torch.autograd.gradcheck(stability, (bias, rho, sigma), atol=1e-8, rtol=1e-6)
    (slope,) = torch.autograd.grad(stability(bias, rho, sigma), bias)
    if kind == "softmax":
        assert abs(slope.sum().item()) < 1e-12  # added to all logits a number changes nothing
    hidden = f64(0.0, -1.0, -math.inf).requires_grad_()
    (slope,) = torch.autograd.grad(nst.attention_overlap(3, 0.5, 1.0, kind=kind, bias=hidden)[1], hidden)
    assert slope[2] == 0
    assert slope[1] != 0


def test_different_biases_have_second_slopes_and_equal_ones_say_that_they_have_none() -> None:
    apart, equal = f64(0.0, -0.5, -2.0).requires_grad_(), f64(0.0, -0.5, -0.5).requires_grad_()

    def stability(bias: torch.Tensor) -> torch.Tensor:
        return nst.attention_stability(3, 8, 0.6, sigma=1.1, bias=bias)

    assert torch.autograd.gradgradcheck(stability, (apart,))
    with pytest.raises(ArgumentError, match="bias is equal for 2 tokens"):
        torch.autograd.grad(stability(equal), equal, create_graph=True)


def test_slopes_of_many_biases_are_those_of_few_whose_matrices_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    def slopes() -> list[torch.Tensor]:
        given = [f64(0.7)[0], f64(1.2)[0], -0.3 * torch.arange(12, dtype=torch.float64)]
        rho, sigma, bias = (one.requires_grad_() for one in given)
        value = nst.attention_stability(12, 16, rho, sigma=sigma, bias=bias, kind="softmax_sink(0)")
        return [value.detach(), *torch.autograd.grad(value, (rho, sigma, bias))]

    again = slopes()
    monkeypatch.setattr(grouped_softmax, "KEPT_GROUPS", 100)
    for one, other in zip(again, slopes(), strict=True):
        torch.testing.assert_close(one, other, rtol=1e-12, atol=1e-15)


def test_turns_have_a_slope_also_next_to_whole_turns() -> None:
    angles = f64(1.0, 0.3, 1e-5, 2 * math.pi, 6.3, 0.0, 3e-4).requires_grad_()
    assert torch.autograd.gradcheck(
        lambda given: nst.attention_stability(20, 8, 0.7, sigma=1.3, rope=given), (angles,), atol=1e-8, rtol=1e-6
    )
    for n in (2, 7, 1000, 10**6):
        for angle in (1e-9, 1e-6, 1.9e-2 / n, 2.1e-2 / n, 0.1, 3.0):
            given = f64(angle).requires_grad_()
            (slope,) = torch.autograd.grad(mean_turn(n, given), given)
            exact = mp_slope(n, angle)
            assert slope.item() == pytest.approx(exact, rel=1e-8, abs=1e-9), (n, angle)


def mp_slope(n: int, angle: float) -> float:
    with mpmath.workdps(50):

        def mean(x: mpmath.mpf) -> mpmath.mpf:
            return ((mpmath.sin(n * x / 2) / mpmath.sin(x / 2)) ** 2 - n) / (mpmath.mpf(n) * (n - 1))

        return float(mpmath.diff(mean, mpmath.mpf(angle)))


def test_positions_are_differentiable() -> None:
    one, two = (f64(value)[0].requires_grad_() for value in (0.6, 1.1))
    for given in (
        {"bias": f64(0.0, -0.5, -0.5, -2.0)},
        {"rope": ROPE},
        {"bias": f64(0, 0, -1, -1), "kind": "softmax_sink(0)"},
    ):
        assert torch.autograd.gradcheck(
            lambda r, s, given=given: nst.attention_stability(4, 8, r, sigma=s, **given), (one, two)
        )


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"bias": f64(0.0, 1.0)}, r"bias has shape \(2,\); the 8 logits"),
        ({"bias": 0.5}, r"bias has shape \(\)"),
        ({"bias": f64(math.nan, *7 * [0.0])}, "bias = nan; finite numbers"),
        ({"bias": f64(math.inf, *7 * [0.0])}, "bias = inf"),
        ({"bias": f64(*8 * [-math.inf])}, "bias = -inf"),
        ({"rope": 0.5}, "a row of angles"),
        ({"rope": f64()}, "a row of angles"),
        ({"rope": f64(math.inf)}, "a row of angles"),
        ({"rope": ROPE, "bias": f64(*8 * [0.0])}, "one at a time"),
        ({"rope": ROPE, "token_cosine": 0.5}, "without token_cosine"),
        ({"rope": ROPE, "shared_heads": 2}, "one at a time"),
        ({"bias": f64(*8 * [0.0]), "noisy": 2}, "one at a time"),
        ({"rope": ROPE, "weights": "identity"}, "there for weights = 'random'"),
        ({"rope": ROPE, "sigma": math.inf}, "sigma = inf"),
        ({"bias": f64(*8 * [0.0]), "sigma": math.inf}, "sigma = inf"),
        ({"bias": f64(*8 * [0.0]), "kind": "relu"}, "not for kind = 'relu'"),
        ({"n": 4000, "bias": -torch.arange(4000) / 1e4}, f"4000 different values .* {MOST_BIASES} are allowed"),
    ],
)
def test_positions_that_no_formula_covers_are_refused_in_a_line(wrong: dict[str, Any], said: str) -> None:
    with pytest.raises(ArgumentError, match=said) as caught:
        nst.attention_stability(**{"n": 8, "d": 16, "rho": 0.5, "sigma": 1.0, **wrong})
    assert "\n" not in str(caught.value)
