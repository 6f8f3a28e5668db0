"""Slopes of smooth activations in their saturated tails, where torch's derivatives are rounding, by mpmath."""

import math
from collections.abc import Callable

import mpmath
import numpy as np
import pytest
import sympy as sp
import torch

import nstheory as nst
from nstheory.errors import ArgumentError
from nstheory.kernels.numerics import slopes
from nstheory.language.symbols import x

_GELU_ARGUMENT = sp.sqrt(2 / sp.pi) * (x + sp.Rational(0.044715) * x**3)
FORMULAS = {
    "tanh": sp.tanh(x),
    "sigmoid": 1 / (1 + sp.exp(-x)),
    "silu": x / (1 + sp.exp(-x)),
    "softplus": sp.log(1 + sp.exp(x)),
    "mish": x * sp.tanh(sp.log(1 + sp.exp(x))),
    "gelu_tanh": x * (1 + sp.tanh(_GELU_ARGUMENT)) / 2,
}


def exactly(name: str, order: int, points: list[float]) -> torch.Tensor:
    """Return the derivative at the points, with the digits that 1 - tanh loses in a tail."""
    formula = sp.lambdify(x, sp.diff(FORMULAS[name], x, order), "mpmath")
    with mpmath.workdps(1200):
        return torch.tensor([float(formula(mpmath.mpf(point))) for point in points], dtype=torch.float64)


GIVEN = {
    "tanh": slopes.TANH,
    "sigmoid": slopes.SIGMOID,
    "silu": slopes.SILU,
    "softplus": slopes.softplus(1.0),
    "mish": slopes.MISH,
    "gelu_tanh": slopes.GELU_TANH,
}


@pytest.mark.parametrize("name", FORMULAS)
def test_slopes_are_relatively_accurate_far_out(name: str) -> None:
    points = [-300.0, -40.0, -20.0, -8.0, -3.0, -0.7, 0.0, 0.4, 2.0, 7.0, 15.0, 30.0, 40.0, 300.0]
    if name == "gelu_tanh":
        points = [x for x in points if abs(x) <= 20]  # beyond, its tail is below the float range
    at = torch.tensor(points, dtype=torch.float64)
    for order, slope in enumerate(GIVEN[name], 1):
        torch.testing.assert_close(slope(at), exactly(name, order, points), rtol=4e-13, atol=1e-300)


@pytest.mark.parametrize("name", FORMULAS)
def test_the_derivative_of_the_last_slope_is_accurate_by_torch(name: str) -> None:
    points = [-12.0, -2.0, 0.0, 1.0, 10.0, 15.0] if name == "gelu_tanh" else [-40.0, -2.0, 0.0, 1.0, 20.0, 40.0]
    at = torch.tensor(points, dtype=torch.float64, requires_grad=True)
    (got,) = torch.autograd.grad(GIVEN[name][-1](at).sum(), at)
    exact = exactly(name, len(GIVEN[name]) + 1, points)
    torch.testing.assert_close(got, exact, rtol=1e-12, atol=1e-16)
    far = at.detach().abs() > 5
    torch.testing.assert_close(got[far], exact[far], rtol=1e-12, atol=1e-300)


def derivative(slope: Callable[[np.ndarray], np.ndarray], mean: float, variance: float, rho: float) -> float:
    """v E f'(X) f'(Y) by trapezoids in x and in y given x."""
    z = np.arange(-900, 901) * 0.02
    law, s, q = np.exp(-z * z / 2) * 0.02 / math.sqrt(2 * math.pi), math.sqrt(variance), math.sqrt(1 - rho * rho)
    inner = slope(mean + s * (rho * z[:, None] + q * z)) @ law
    return variance * float((slope(mean + s * z) * law) @ inner)


SLOPES = {
    "tanh": lambda x: 4 * np.exp(-2 * np.abs(x)) / (1 + np.exp(-2 * np.abs(x))) ** 2,
    "sigmoid": lambda x: np.exp(-np.abs(x)) / (1 + np.exp(-np.abs(x))) ** 2,
    "softplus": lambda x: np.exp(np.minimum(x, 0)) / (1 + np.exp(-np.abs(x))),
}
PLACES = [
    ("tanh", 30.0, 1.0),
    ("tanh", 30.0, 0.01),
    ("tanh", 10.0, 1.0),
    ("tanh", -15.0, 1.0),
    ("tanh", 19.0, 0.01),
    ("sigmoid", 40.0, 0.01),
    ("sigmoid", -33.0, 1.0),
    ("sigmoid", 30.0, 1.0),
    ("softplus", -40.0, 1.0),
]


@pytest.mark.parametrize(("name", "mean", "variance"), PLACES)
def test_derivative_in_a_saturated_tail(name: str, mean: float, variance: float) -> None:
    exact = derivative(SLOPES[name], mean, variance, 0.5)
    got = nst.dual_derivative(name, 0.5, mean=mean, variance=variance).item()
    assert got == pytest.approx(exact, rel=1e-11, abs=0)
    rho = torch.tensor(0.5, dtype=torch.float64, requires_grad=True)
    for function in (nst.dual, nst.dual_covariance):
        (grad,) = torch.autograd.grad(function(name, rho, mean=mean, variance=variance), rho)
        assert grad.item() == pytest.approx(exact, rel=1e-11, abs=0)


def test_derivative_of_tanh_by_mpmath() -> None:
    """At rho = 1 it is v E sech^4, one integral."""
    with mpmath.workdps(30):
        density = lambda x: mpmath.exp(-((x - 30) ** 2) / 2) / mpmath.sqrt(2 * mpmath.pi)  # noqa: E731
        # Times e^120, since the error that quad looks at is absolute.
        exact = mpmath.quad(lambda x: mpmath.exp(120) * mpmath.sech(x) ** 4 * density(x), range(0, 61, 2))
        exact = float(exact * mpmath.exp(-120))
    assert nst.dual_derivative("tanh", 1.0, mean=30.0).item() == pytest.approx(exact, rel=1e-11, abs=0)


@pytest.mark.parametrize("variance", [1.0, 0.01, 1e-4])
@pytest.mark.parametrize(
    ("name", "means"),
    [
        ("tanh", (12, 15, 19, 25, -15, 40)),
        ("sigmoid", (25, 33, 40, -40)),
        ("mish", (12, 15, 20, 25, -25)),
        ("silu", (25, 33, 40, -40)),
        ("softplus", (25, 40, -40)),
        ("gelu_tanh", (4, 6, 8, -5)),
        ("gelu", (6, 9, 12, -5)),
        ("erf", (4, 6, 8, -5)),
    ],
)
def test_every_gradient_is_had_in_the_tails(name: str, means: tuple[float, ...], variance: float) -> None:
    """torch's second derivatives were noise there, and the noise was refused as a kink."""
    for mean in means:
        inputs = [torch.tensor(x, dtype=torch.float64, requires_grad=True) for x in (0.5, float(mean), variance)]
        value = nst.dual(name, inputs[0], mean=inputs[1], variance=inputs[2])
        grads = torch.autograd.grad(value, inputs)
        assert all(bool(torch.isfinite(g)) for g in grads)


def test_gradients_in_mean_and_variance_are_those_of_the_tail() -> None:
    """E tanh(X) tanh(Y) = 1 - 4 e^(-2m + 2v) + 4 e^(-4m + 8v) + 4 e^(-4m + 4v(1 + rho)) but for terms of e^-6m."""
    mean = torch.tensor(15.0, dtype=torch.float64, requires_grad=True)
    variance = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
    got = torch.autograd.grad(nst.dual("tanh", 0.5, mean=mean, variance=variance), (mean, variance))
    first, second, third = 4 * math.exp(-28), 4 * math.exp(-52), 4 * math.exp(-54)
    assert got[0].item() == pytest.approx(2 * first - 4 * second - 4 * third, rel=1e-12, abs=0)
    assert got[1].item() == pytest.approx(-2 * first + 8 * second + 6 * third, rel=1e-12, abs=0)


@pytest.mark.parametrize("rho", [-0.9, 0.0, 0.5, 0.99])
@pytest.mark.parametrize("variance", [1e-4, 0.01, 1.0])
@pytest.mark.parametrize(("name", "mean", "rate"), [("tanh", 30.0, 2), ("tanh", -22.0, 2), ("sigmoid", 40.0, 1)])
def test_correlation_in_a_saturated_tail_is_that_of_an_exponential(
    name: str, mean: float, rate: float, variance: float, rho: float
) -> None:
    """Of e^(kX), e^(kY) it is (e^(k^2 c) - 1)/(e^(k^2 v) - 1)."""
    for sign in (1, -1):  # of the other mean
        exact = sign * math.expm1(rate**2 * sign * rho * variance) / math.expm1(rate**2 * variance)
        got = nst.dual_correlation(name, rho, mean=(mean, sign * mean), variance=variance).item()
        assert got == pytest.approx(exact, rel=1e-11, abs=0)


@pytest.mark.parametrize(
    ("function", "mean", "variance"),
    [
        ("tanh", 200.0, 1e-4),
        ("tanh", 200.0, 1e-8),
        ("softplus", -400.0, 1.0),
        (lambda x: torch.tanh(x), 30.0, 1.0),
        (lambda x: torch.tanh(x), 30.0, 1e-8),
    ],
)
def test_a_correlation_that_float64_cannot_tell_is_refused(function: object, mean: float, variance: float) -> None:
    with pytest.raises(ArgumentError, match=r"varies by less than its rounding at index \(\), where the mean is"):
        nst.dual_correlation(function, 0.5, mean=mean, variance=variance)


def test_a_constant_function_has_no_correlation() -> None:
    assert math.isnan(nst.dual_correlation(lambda x: torch.ones_like(x), 0.5, mean=3.0).item())
