"""The weights of each attention kind: against what can be worked out by hand, at hard points, with derivatives, and refused numbers."""

from __future__ import annotations

import math

import pytest
import torch
from torch import Tensor

from nstheory.attention_kinds import attention_kind
from nstheory.errors import ArgumentError

E = math.e
INF = math.inf
# Logits, and the weights that each kind gives them.
BY_HAND = {
    "softmax_off_by_one": ([0.0, 1.0], [1 / (2 + E), E / (2 + E)]),
    "softmax_sink(1)": ([0.0, 1.0], [1 / (1 + 2 * E), E / (1 + 2 * E)]),
    "sparsemax": ([1.0, 0.5, -1.0], [0.75, 0.25, 0.0]),
    "entmax(2)": ([3.0, 0.5, 2.0], [1.0, 0.0, 0.0]),
    "entmax-1.5": ([1.0, 0.0], [(0.25 + math.sqrt(7) / 4) ** 2, (math.sqrt(7) / 4 - 0.25) ** 2]),
    "entmax(1.5)": ([2.0, 0.0, 0.0], [1.0, 0.0, 0.0]),
    "top_k(2)": ([0.0, 1.0, -0.5, -1.0], [1 / (1 + E), E / (1 + E), 0.0, 0.0]),
    "top_k(9)": ([0.0, 0.0], [0.5, 0.5]),
    "softpick": ([math.log(3), math.log(2), -math.log(2)], [2 / 3.5, 1 / 3.5, 0.0]),
    "sigmoid": ([0.0, math.log(2)], [1 / 3, 1 / 2]),
    "relu": ([3.0, -1.0], [1.5, 0.0]),
    "softplus": ([0.0, 0.0], [math.log(2) / 2] * 2),
    "linear": ([3.0, -1.0], [1.5, -0.5]),
}
# No logit may overflow, and equal ones get equal weights where the kind does not break ties.
FAR = {
    "softmax_off_by_one": ([1e4, -1e4], [1.0, 0.0]),
    "softmax_sink(1000)": ([0.0, -1e4], [0.0, 0.0]),
    "sparsemax": ([1e6, 1e6, 0.0], [0.5, 0.5, 0.0]),
    "entmax-1.5": ([-1e6, -1e6, -2e6], [0.5, 0.5, 0.0]),
    "entmax(1.01)": ([1e4, 0.0], [1.0, 0.0]),
    "softpick": ([1e4, -1e4], [1.0, 0.0]),
    "sigmoid": ([1e4, -1e4], [1.0, 0.0]),
}


def double(values: list[float]) -> Tensor:
    return torch.tensor(values, dtype=torch.float64)


@pytest.mark.parametrize(("name", "case"), [*BY_HAND.items(), *FAR.items()])
def test_weights_are_what_can_be_worked_out(name: str, case: tuple[list[float], list[float]]) -> None:
    logits, expected = map(double, case)
    weights = attention_kind(name).weights
    torch.testing.assert_close(weights(logits), expected, rtol=1e-13, atol=1e-13)
    torch.testing.assert_close(weights(logits.float()), expected.float(), rtol=2e-6, atol=1e-6)
    # Hidden tokens between the others change nothing, whatever their logits are.
    wider = torch.stack([logits, torch.full_like(logits, 5e5)], -1).flatten()
    seen = torch.tensor([True, False]).repeat(len(logits))
    torch.testing.assert_close(weights(wider, seen)[::2], expected, rtol=1e-13, atol=1e-13)


def test_softpick_of_nothing_is_nothing() -> None:
    logits = torch.zeros(3, dtype=torch.float64, requires_grad=True)
    weights = attention_kind("softpick").weights(logits)
    assert weights.tolist() == [0.0] * 3
    (slope,) = torch.autograd.grad(weights.sum(), logits)
    assert bool(slope.isfinite().all())
    small = attention_kind("softpick").weights(double([1e-12, -3e-12]))
    torch.testing.assert_close(small, double([0.25, 0.0]), rtol=1e-9, atol=0)


@pytest.mark.parametrize("alpha", [1.001, 1.2, 1.5, 1.9, 2.0])
def test_entmax_is_the_root_and_lies_between_its_neighbours(alpha: float) -> None:
    logits = 2 * torch.randn(40, 300, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    weights = attention_kind(f"entmax({alpha})").weights(logits)
    torch.testing.assert_close(weights.sum(-1), torch.ones(40, dtype=torch.float64), rtol=1e-12, atol=0)
    # Inside of the support w^(alpha-1) - (alpha-1) l is one number, and outside of it l is too small.
    level = torch.where(weights > 0, weights ** (alpha - 1) - (alpha - 1) * logits, math.nan)
    spread = level.nan_to_num(-INF).amax(-1) - level.nan_to_num(INF).amin(-1)
    assert float(spread.max()) < 1e-9
    outside = torch.where(weights > 0, -INF, (alpha - 1) * logits + level.nan_to_num(-INF).amax(-1, keepdim=True))
    assert float(outside.max()) <= 1e-9
    if alpha < 1.01:
        torch.testing.assert_close(weights, torch.softmax(logits, -1), rtol=0, atol=10 * (alpha - 1))


@pytest.mark.parametrize("name", [*BY_HAND, "entmax(1.25)"])
def test_weights_have_first_and_second_derivatives(name: str) -> None:
    logits = torch.randn(2, 5, generator=torch.Generator().manual_seed(3), dtype=torch.float64).requires_grad_()
    seen = torch.tensor([True, True, True, False, True])
    weights = attention_kind(name).weights
    assert torch.autograd.gradcheck(lambda x: weights(x, seen), (logits,))
    assert torch.autograd.gradgradcheck(lambda x: weights(x, seen), (logits,))


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("entmax(1)", "alpha = 1 of entmax; allowed is 1 < alpha <= 2"),
        ("entmax(2.5)", "alpha = 2.5 of entmax"),
        ("entmax(nan)", "alpha = nan of entmax"),
        ("top_k(0)", "k of top_k is 0"),
        ("top_k(2.5)", "k of top_k is 2.5"),
        ("softmax_sink(inf)", "b of softmax_sink is inf"),
    ],
)
def test_numbers_out_of_range_are_one_line(name: str, said: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        attention_kind(name)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)
