"""Certified duals and Hermite coefficients: against the torch kernels, against mpmath, and for a user's own activation."""

import mpmath
import numpy as np
import pytest
import sympy as sp
import torch
from flint import arb
from hypothesis import given, settings
from hypothesis import strategies as st

import nstheory as nst
from nstheory.arithmetic import real_balls
from nstheory.arithmetic.integrals import quadrature
from nstheory.arithmetic.integrals.growth import growth_of
from nstheory.arithmetic.integrals.lattice import hermite_coefficients
from nstheory.arithmetic.integrals.pair_integral import by_hermite_series, factors, hermite_coefficient
from nstheory.errors import ArgumentError, NotEvaluableError, UnknownIdError
from nstheory.kernels import dual_error
from nstheory.language.expectation import PairMean, relu
from nstheory.language.symbols import X, Y, a, b, rho
from nstheory.theory.activation import FUNCTIONS

u = sp.Symbol("u", real=True)


# With several kinks, or without an entire integrand, a ball inside of (-1, 1) takes ten seconds; the ends are one integral.
SLOW = ("gelu_tanh", "mish", "elu", "softsign", "hardswish", "hardtanh", "relu6")
ZERO = ("relu6", "-1")  # exactly 0, which has no digits


@pytest.mark.parametrize(
    ("name", "value"),
    [
        (name, value)
        for name in FUNCTIONS
        for value in ("-1", "-9/10", "1/3", "1")
        if (name not in SLOW or "/" not in value) and (name, value) != ZERO
    ],
)
def test_kernels_lie_where_the_certificates_say(name: str, value: str) -> None:
    exact = nst.certified_dual(name, value, digits=20)
    correlation = torch.tensor(float(sp.Rational(value)), dtype=torch.float64)
    got = nst.dual(name, correlation).item()
    # the float stands for a rational next to `value`: one ulp of rho moves the dual by its slope, below 10 here
    slack = dual_error(name, correlation).item() + 10 * 2.0**-53
    assert abs(arb(got) - exact) < slack


@pytest.mark.parametrize("name", ["silu", "tanh", "softplus", "gelu"])
def test_a_third_arithmetic_agrees(name: str) -> None:
    function = sp.lambdify(X, FUNCTIONS[name](X), ["scipy", "numpy"])
    nodes, weights = np.polynomial.legendre.leggauss(300)
    x, w = 12 * nodes, 12 * weights * np.exp(-72 * nodes**2) / np.sqrt(2 * np.pi)
    value = (w * function(x)) @ function(x[:, None] / 2 + np.sqrt(0.75) * x) @ w
    found = nst.certified_dual(name, "1/2", digits=12)
    assert abs(found - float(value)) < 5e-14


def test_a_user_writes_her_own_activation() -> None:
    by_expression = nst.certified_dual(u * sp.tanh(u), "1/2", digits=15)
    by_function = nst.certified_dual(lambda x: x * sp.tanh(x), "1/2", digits=15)
    assert by_expression.overlaps(by_function)
    assert by_expression.rel_accuracy_bits() > 3.32 * 15
    series = nst.dual(lambda x: x * torch.tanh(x), 0.5).item()
    assert abs(by_expression - series) < 1e-13
    cubic = nst.certified_hermite(u**3, 3, digits=15)
    assert cubic.overlaps(arb(6).sqrt())


def test_shifted_kinks_by_conditioning_and_by_the_biased_formula() -> None:
    shifted = nst.certified_dual(sp.Max(u - sp.Rational(3, 10), 0), "1/2", digits=20)
    assert abs(shifted - nst.dual("relu", 0.5, mean=-0.3).item()) < 1e-16


def test_the_hermite_series_contains_what_the_circle_gives() -> None:
    """The series of a kinked function is slow; its ball must say so and still contain the value."""
    value = -sp.Rational(9, 10)
    node = PairMean(relu(X) * relu(Y), value)
    split = factors(node)
    assert split is not None
    with real_balls.precision(128):
        series = by_hermite_series(split, real_balls.enclose(value), {}, 128)
        assert series.overlaps(quadrature.enclose(node, {}, 128))
        assert arb(2) ** -50 < series.rad() < arb(2) ** -16


@settings(max_examples=15, deadline=None)
@given(st.fractions(-1, 1, max_denominator=9), st.fractions(-2, 2, max_denominator=9))
def test_one_lattice_gives_the_coefficients_that_the_integrator_gives(first, second) -> None:
    function = sp.tanh(u + sp.Rational(first)) + sp.Rational(second) * sp.sin(u)
    with real_balls.precision(80):
        together = hermite_coefficients(function, u, 6, {}, 80)
        for degree in (0, 3, 5):
            alone = hermite_coefficient(function, u, degree, {}, 80)
            assert together[degree].overlaps(alone)
            assert together[degree].rad() < arb(2) ** -60


def test_growth_certificates_hold_in_their_strip() -> None:
    """Sampled, the certificates are never exceeded; a certificate of half the size is."""
    functions = [
        u * sp.exp(u),
        1 / (1 + sp.exp(-u)),
        sp.log(1 + sp.exp(2 * u)),
        sp.tanh(3 * u) * u**2,
        sp.exp(-(u**2)) * u,
        sp.erf(u) + u,
    ]
    broken = 0
    for function in functions:
        growth = growth_of(function, (u,), {})
        strip = min(growth.strip, 2.0)
        value = sp.lambdify(u, function, "mpmath")
        for x in (-30, -3, -0.5, 0, 0.7, 4, 25):
            for share in (-1, -0.5, 0.2, 1):
                y = share * strip
                size = abs(value(mpmath.mpc(x, y)))
                rate, constant, bend = (float(part.upper()) for part in (growth.rate, growth.constant, growth.bend))
                allowed = mpmath.exp(constant + rate * (abs(x) + abs(y)) + bend * y * y)
                assert size <= allowed * (1 + 1e-12)
                broken += size > mpmath.exp(constant - 1 + 0.5 * rate * (abs(x) + abs(y)) + bend * y * y / 2)
    assert broken > 0


@pytest.mark.parametrize(
    ("activation", "error", "words"),
    [
        ("rleu", UnknownIdError, "relu"),
        (torch.tanh, NotEvaluableError, "nstheory.dual"),
        (sp.exp(u**2), NotEvaluableError, "growth"),
        (1 / u, NotEvaluableError, "may be negative"),
        (u * rho, ArgumentError, "exactly one"),
        (3, ArgumentError, "neither a name"),
        (lambda x: "word", NotEvaluableError, "not an expression"),
    ],
)
def test_what_balls_cannot_do_is_said(activation, error, words) -> None:
    with pytest.raises(error, match=words):
        nst.certified_dual(activation, "1/2")


def test_bad_points_and_digits() -> None:
    with pytest.raises(ArgumentError, match="outside"):
        nst.certified_dual("relu", "3/2")
    with pytest.raises(ArgumentError, match="positive integer"):
        nst.certified_dual("relu", "1/2", digits=0)
    with pytest.raises(ArgumentError, match="from 0 to 1000"):
        nst.certified_hermite("relu", -1)


def test_biased_relu_in_balls_meets_the_kernel() -> None:
    from nstheory.theory.activation.kinked import relu_moment

    for first, second, correlation in ((0.25, -0.5, 0.75), (-3.0, -3.0, 0.875), (1.5, -2.0, -0.5)):
        values = {a: arb(first), b: arb(second), rho: arb(correlation)}
        with real_balls.precision(160):
            exact = real_balls.enclose(relu_moment(a, b, rho), values)
        got = nst.dual("relu", correlation, mean=(first, second)).item()
        assert abs(arb(got) / exact - 1) < 2e-14


@pytest.mark.parametrize("activation", ["tanh", "sin", "erf", lambda x: x / (1 + x**2), lambda x: x**3])
def test_an_odd_function_has_exactly_zero_without_correlation(activation) -> None:
    assert nst.certified_dual(activation, 0) == 0


def test_an_odd_function_without_a_second_moment_is_refused() -> None:
    for activation in (lambda x: 1 / x, lambda x: x * sp.exp(x**2)):
        with pytest.raises(nst.NSTheoryError):
            nst.certified_dual(activation, 0)
