"""Dual activations without a closed form at any mean and variance: accuracy, gradients, transforms, refusals."""

import math
from collections.abc import Callable
from typing import Any

import mpmath
import numpy as np
import pytest
import torch
from scipy.special import expit
from torch.autograd import gradcheck, gradgradcheck

import nstheory as nst
from nstheory.errors import ArgumentError
from nstheory.kernels.activation import conditioned

Array = Callable[[np.ndarray], np.ndarray]
# Each function and its derivative, typed again for NumPy.
FUNCTIONS: dict[str, tuple[Array, Array]] = {
    "tanh": (np.tanh, lambda x: 1 - np.tanh(x) ** 2),
    "silu": (lambda x: x * expit(x), lambda x: expit(x) * (1 + x * expit(-x))),
    "softplus": (lambda x: np.logaddexp(x, 0), expit),
}
RHO = (-1.0, -0.9, -0.3, 0.0, 0.3, 0.64, 0.66, 0.97, 0.9999, 1.0)
PAIRS = {
    "variance 1e-14": ((0.0, 0.0), (1e-14, 1e-14)),
    "variance 0.1": ((0.0, 0.0), (0.1, 0.1)),
    "variance 1": ((0.0, 0.0), (1.0, 1.0)),
    "variance 4": ((0.0, 0.0), (4.0, 4.0)),
    "variance 64": ((0.0, 0.0), (64.0, 64.0)),
    "variance 400": ((0.0, 0.0), (400.0, 400.0)),
    "unequal": ((0.7, -1.3), (4.0, 0.3)),
    "far apart": ((5.0, 2.0), (100.0, 1.0)),
    "large means": ((30.0, -3.0), (64.0, 16.0)),
    "tiny and large": ((1.0, 1.0), (0.001, 50.0)),
}


def line(scale: float) -> tuple[np.ndarray, np.ndarray]:
    step = 0.1 / max(scale, 1.0)
    z = np.arange(-math.ceil(10 / step), math.ceil(10 / step) + 1) * step
    return z, np.exp(-z * z / 2) * step / math.sqrt(2 * math.pi)


def expected(f: Array, mean: tuple[float, float], variance: tuple[float, float], rho: float) -> float:
    """E f(X) f(Y) by fine trapezoids along X + Y and X - Y (standardised), which needs neither series nor shared part."""
    (s1, s2), plus, minus = np.sqrt(variance), math.sqrt((1 + rho) / 2), math.sqrt((1 - rho) / 2)
    (p, wp), (d, wd) = line(plus * max(s1, s2)), line(minus * max(s1, s2))
    total = 0.0
    for start in range(0, len(p), 256):
        part = p[start : start + 256, None]
        x, y = mean[0] + s1 * (plus * part + minus * d), mean[1] + s2 * (plus * part - minus * d)
        total += wp[start : start + 256] @ (f(x) * f(y)) @ wd
    return float(total)


@pytest.mark.parametrize("name", FUNCTIONS)
@pytest.mark.parametrize("label", PAIRS)
def test_against_quadrature_in_rotated_variables(label: str, name: str) -> None:
    mean, variance = PAIRS[label]
    value, slope = FUNCTIONS[name]
    rho = RHO if variance[0] < 400 else (-1.0, 0.66, 1.0)  # the oracle takes a second an entry there
    given: dict[str, Any] = {"mean": mean, "variance": variance}
    scale = math.sqrt(variance[0] * variance[1])
    swapped = [[(m, m), (v, v)] for m, v in zip(mean, variance, strict=True)]
    size, slope_size = (math.prod(expected(f, *own, 1.0) for own in swapped) ** 0.5 for f in (value, slope))
    means = math.prod(
        float(w @ value(m + math.sqrt(v) * z)) for m, v in zip(*PAIRS[label], strict=True) for z, w in [line(v)]
    )
    exact = np.array([expected(value, mean, variance, r) for r in rho])
    slopes = np.array([expected(slope, mean, variance, r) for r in rho]) * scale
    r = torch.tensor(rho, dtype=torch.float64)
    assert np.abs(nst.dual(name, r, **given).numpy() - exact).max() < 2e-14 * size
    assert np.abs(nst.dual_covariance(name, r, **given).numpy() - (exact - means)).max() < 2e-14 * size
    rounding = 4e-16 * math.sqrt(size * slope_size * scale)  # of f itself, which counts where the deviation is tiny
    bound = 1e-13 * slope_size * scale + rounding
    assert np.abs(nst.dual_derivative(name, r, **given).numpy() - slopes).max() < bound


def test_chi_of_tanh_at_large_variance_by_mpmath() -> None:
    """The case that 96 Hermite terms had 16 % wrong."""
    for variance in (64, 10_000):
        with mpmath.workdps(30):
            ends = [0, 1, 2, 4, 8, 16, 32, 64]
            scale = 2 / mpmath.sqrt(2 * mpmath.pi * variance)
            exact = scale * mpmath.quad(lambda x, v=variance: mpmath.sech(x) ** 4 * mpmath.exp(-x * x / (2 * v)), ends)
        assert nst.dual_derivative("tanh", 1.0, variance=variance).item() / variance == pytest.approx(exact, rel=1e-13)


def test_covariance_keeps_relative_accuracy_under_a_large_mean() -> None:
    """At mean 100 softplus is the identity: the covariance is 1e-6 of the second moment, and rho times the variance."""
    rho = torch.tensor([1e-9, 0.5, 0.99, 1.0], dtype=torch.float64)
    got = nst.dual_covariance("softplus", rho, mean=100.0, variance=0.01)
    torch.testing.assert_close(got, 0.01 * rho, rtol=1e-10, atol=1e-18)


@pytest.mark.parametrize("rho", [-0.95, 0.2, 0.9])
@pytest.mark.parametrize("function", [nst.dual, nst.dual_covariance, nst.dual_derivative])
def test_first_and_second_derivatives_with_and_without_a_shared_part(function: Any, rho: float) -> None:
    inputs = [torch.tensor([x], dtype=torch.float64, requires_grad=True) for x in (rho, 0.4, -0.7, 9.0, 4.0)]

    def moment(r: Any, m1: Any, m2: Any, v1: Any, v2: Any) -> torch.Tensor:
        return function("tanh", r, mean=(m1, m2), variance=(v1, v2))

    assert gradcheck(moment, inputs)
    if function is nst.dual:
        assert gradgradcheck(moment, inputs)


def test_slope_at_the_ends_is_the_derivative() -> None:
    rho = torch.tensor([-1.0, -0.7, 0.7, 1.0], dtype=torch.float64, requires_grad=True)
    (slope,) = torch.autograd.grad(nst.dual("silu", rho, variance=30.0).sum(), rho)
    torch.testing.assert_close(slope, nst.dual_derivative("silu", rho, variance=30.0).detach(), rtol=1e-13, atol=0)


def test_vmap_and_grad_see_the_values_and_equal_the_loop() -> None:
    rho = torch.linspace(-1, 1, 6, dtype=torch.float64).reshape(2, 3)

    def value(r: torch.Tensor) -> torch.Tensor:
        return nst.dual("tanh", r, variance=(50.0, 20.0))

    whole, parts = torch.func.vmap(value)(rho), torch.stack([value(r) for r in rho.flatten()]).reshape(2, 3)
    torch.testing.assert_close(whole, value(rho), rtol=1e-13, atol=1e-14)
    torch.testing.assert_close(parts, value(rho), rtol=1e-13, atol=1e-14)
    slopes = torch.func.vmap(torch.func.grad(value))(rho.flatten())
    exact = nst.dual_derivative("tanh", rho.flatten(), variance=(50.0, 20.0))
    torch.testing.assert_close(slopes, exact, rtol=1e-11, atol=1e-12)


def test_many_entries_are_done_in_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    rho = torch.linspace(-1, 1, 41, dtype=torch.float64)
    whole = nst.dual("tanh", rho, variance=9.0)
    monkeypatch.setattr(conditioned, "BLOCK", 20_000)
    torch.testing.assert_close(nst.dual("tanh", rho, variance=9.0), whole, rtol=1e-14, atol=1e-15)


def test_a_sharper_function_gets_a_smaller_step() -> None:
    """tanh(4 x) at variance v is tanh at 16 v."""
    rho = torch.tensor([-1.0, 0.5, 0.8, 1.0], dtype=torch.float64)
    sharp = nst.dual(lambda x: torch.tanh(4 * x), rho, variance=2.0)
    torch.testing.assert_close(sharp, nst.dual("tanh", rho, variance=32.0), rtol=1e-13, atol=1e-14)


@pytest.mark.parametrize(
    ("function", "keywords", "parts"),
    [
        (torch.nn.functional.celu, {"variance": 2.0}, ("celu", "bends too sharply", "closed form", "dual_error")),
        (lambda x: torch.relu(x), {"mean": 0.3}, ("<lambda>", "kink or a jump", "named activation")),
        (lambda x: torch.sign(x), {"variance": (2.0, 1.0)}, ("<lambda>", "kink or a jump")),
        (lambda x: torch.exp(x * x / 8), {"variance": 3.9}, ("<lambda>", "grows too fast", "scale its argument")),
        ("tanh", {"variance": 1e12}, ("variance of 1e+12", "too many nodes", "'sign'")),
    ],
)
def test_what_cannot_be_had_is_refused(function: Any, keywords: dict[str, Any], parts: tuple[str, ...]) -> None:
    with pytest.raises(ArgumentError) as caught:
        nst.dual(function, 0.5, **keywords)
    missing = [part for part in parts if part not in str(caught.value)]
    assert not missing, str(caught.value)


def test_a_kink_out_of_reach_is_no_kink() -> None:
    got = nst.dual(torch.relu, 0.5, mean=5.0, variance=0.1).item()
    assert got == pytest.approx(nst.dual("relu", 0.5, mean=5.0, variance=0.1).item(), rel=1e-14)


@pytest.mark.parametrize("keywords", [{}, {"variance": 2.0}, {"mean": 0.3}, {"mean": 0.3, "variance": (1.0, 2.0)}])
@pytest.mark.parametrize("name", ["identity", "relu", "tanh"])
def test_every_derivative_has_a_graph_to_rho(name: str, keywords: dict[str, Any]) -> None:
    rho = torch.tensor([-1.0, 0.3], dtype=torch.float64, requires_grad=True)
    assert nst.dual_derivative(name, rho, **keywords).requires_grad


@pytest.mark.parametrize(
    ("function", "name"),
    [(torch.relu, "relu"), (torch.nn.ReLU(), "relu"), (torch.nn.functional.gelu, "gelu"), (torch.nn.Tanh(), "tanh")],
)
def test_torch_functions_have_the_closed_forms(function: object, name: str) -> None:
    rho = torch.tensor([-0.9, 0.2, 1.0], dtype=torch.float64)
    options = {"mean": (0.5, -1.0), "variance": (1.0, 9.0)}
    assert torch.equal(nst.dual(function, rho, **options), nst.dual(name, rho, **options))
    assert not torch.equal(nst.dual(function, rho, **options), nst.dual(name, rho))


@pytest.mark.parametrize(
    "function", ["tanh", torch.tanh, torch.atan, lambda x: x**3 / (1 + x * x)], ids=["by name", "tanh", "atan", "cubic"]
)
@pytest.mark.parametrize(
    "pair", [{}, {"mean": 0.0}, {"variance": 2.0}, {"mean": 0.0, "variance": (3.0, 1e-10)}], ids=str
)
def test_an_odd_function_of_independent_centred_variables_has_no_second_moment(function, pair) -> None:
    assert nst.dual(function, 0.0, **pair).item() == 0
    assert nst.dual(function, -0.0, **pair).item() == 0
    assert nst.dual(function, 1e-3, **pair).item() > 0
