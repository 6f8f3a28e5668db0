"""Dual activations of what a user passes: hooks count, memory may be reused, what is no function of one number is refused."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn

import nstheory as nst
from nstheory.errors import ArgumentError

HALF = 0.5


def test_a_module_is_what_a_call_of_it_returns() -> None:
    hooked, replaced, before = nn.GELU(), nn.ReLU(), nn.ReLU()
    hooked.register_forward_hook(lambda _, given, output: 10 * output)
    before.register_forward_pre_hook(lambda _, given: (10 * given[0],))
    replaced.forward = lambda x: 10 * x.relu()  # type: ignore[method-assign]
    for module, name in ((hooked, "gelu"), (replaced, "relu"), (before, "relu")):
        assert nst.dual(module, HALF).item() == pytest.approx(100 * nst.dual(name, HALF).item(), rel=1e-9)
    handle = nn.modules.module.register_module_forward_hook(lambda _, given, output: 10 * output)
    try:
        assert nst.dual(nn.ReLU(), HALF).item() == pytest.approx(100 * nst.dual("relu", HALF).item(), rel=1e-9)
    finally:
        handle.remove()


def test_a_function_that_has_changed_is_asked_again() -> None:
    steepness = 1.0

    def tanh(x: Tensor) -> Tensor:
        return torch.tanh(steepness * x)

    layer = nn.PReLU(dtype=torch.float64)
    for steepness in (1.0, 3.0):
        expected = nst.dual("tanh", HALF, variance=steepness**2).item()
        assert nst.dual(tanh, HALF).item() == pytest.approx(expected, rel=1e-9)
        nn.init.constant_(layer.weight, steepness)
        assert nst.dual(layer, HALF).item() == pytest.approx(nst.dual("leaky_relu", HALF, slope=steepness).item())


def test_a_function_may_reuse_its_memory_or_work_in_place() -> None:
    buffer = torch.empty(0, dtype=torch.float64)

    def reused(x: Tensor) -> Tensor:
        return buffer.resize_(x.shape).copy_(x.tanh())

    for function in (nst.dual, nst.dual_covariance, nst.dual_correlation):
        assert function(reused, HALF).item() == function(torch.tanh, HALF).item()
    assert nst.dual(torch.relu_, HALF).item() == pytest.approx(nst.dual("relu", HALF).item(), rel=1e-9)


@pytest.mark.parametrize(
    "function",
    [
        lambda x: x + torch.rand_like(x),
        lambda x: nn.functional.dropout(x, 0.5),
        lambda x: x - x.mean(),
        lambda x: torch.softmax(x, -1),
        nn.RReLU(),
        nn.Dropout(0.1),
    ],
)
def test_what_is_no_function_of_one_number_is_named(function: Callable[[Tensor], Tensor]) -> None:
    for call in (nst.dual, nst.dual_derivative, nst.dual_error):
        with pytest.raises(ArgumentError, match=r"is no element-wise function: at x = .* asked again among fewer"):
            call(function, HALF)


def test_weights_of_another_dtype_and_jumps_are_named() -> None:
    with pytest.raises(
        ArgumentError, match=r"PReLU has weights of torch.float32, and its values are needed in float64"
    ):
        nst.dual(nn.PReLU(), HALF)
    with pytest.raises(ArgumentError, match="or it jumps, or bends on a small scale"):
        nst.dual(nn.Threshold(0.1, 2.0), HALF)


def test_attention_meets_its_value_at_the_end() -> None:
    for options in ({"sigma": 1.0}, {"sigma": 1.0, "kind": "sigmoid"}, {"sigma": 0.3, "weights": "identity"}):
        for sign in (1.0, -1.0):
            last, *near = (
                nst.attention_stability(64, 128, sign * (1 - gap), finite_d=False, **options).item()
                for gap in (0.0, 2.0**-53, 1e-15, 1e-12, 1e-10)
            )
            assert near == pytest.approx([last] * 4, rel=1e-9)
    rho = torch.tensor([1 - 1e-9, 1 - 1e-5], dtype=torch.float64, requires_grad=True)
    (slopes,) = torch.autograd.grad(nst.attention_stability(64, 128, rho, sigma=1.0, finite_d=False).sum(), rho)
    assert slopes[0].item() == pytest.approx(slopes[1].item(), rel=1e-3)


@pytest.mark.parametrize(
    ("function", "name"),
    [
        (lambda x: torch.relu(x), "relu"),
        (lambda x: (x > 0).to(x.dtype), "step"),
        (lambda x: x.clamp(-1, 1), "hardtanh"),
    ],
)
def test_the_correlation_of_a_kinked_function_knows_its_whole_variance(
    function: Callable[[Tensor], Tensor], name: str
) -> None:
    """The terms of its series that are kept have less: 1.1 % less for a step."""
    rho = torch.tensor([-0.9, -0.3, 0.0, 0.5, 0.9, 1.0], dtype=torch.float64)
    torch.testing.assert_close(
        nst.dual_correlation(function, rho), nst.dual_correlation(name, rho), rtol=1e-9, atol=1e-12
    )


def test_a_constant_of_the_user_has_no_correlation() -> None:
    for constant in (3, 0.1, 1 / 3, 1e5 / 7):
        assert nst.dual_correlation(lambda x, c=constant: 0 * x + c, torch.tensor([0.0, 0.5, 1.0])).isnan().all()
    small = nst.dual_correlation(lambda x: 3 + 1e-6 * torch.tanh(x), 0.5).item()
    assert small == pytest.approx(nst.dual_correlation("tanh", 0.5).item(), rel=1e-4)
