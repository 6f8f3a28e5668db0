"""The arithmetics: what a ball contains, the traps that were met, and independent routes to one number."""

from fractions import Fraction

import pytest
import sympy as sp
import torch
from flint import acb, arb
from hypothesis import given, settings
from hypothesis import strategies as st

import nstheory as nst
from nstheory.arithmetic import real_balls
from nstheory.arithmetic.exact.closed_form import closed_form
from nstheory.arithmetic.exact.positivity import proves_nonnegative
from nstheory.arithmetic.integrals import quadrature
from nstheory.arithmetic.torch_program import compiled
from nstheory.errors import ArgumentError, NotEvaluableError, UnknownIdError
from nstheory.language.domain import CORRELATION, between, rational
from nstheory.language.expectation import Mean, PairMean, TokenMean, relu
from nstheory.language.symbols import Z1, Z2, X, Y, q, rho, s, t
from nstheory.theory.activation import relu_dual

FRACTIONS = st.fractions(-1, 1, max_denominator=50)


def test_rationals_stay_exact_where_string_lambdify_loses_them() -> None:
    third = sp.Rational(1, 3)
    with real_balls.precision(200):
        truth = arb(1) / 3
        assert real_balls.enclose(third).overlaps(truth)
        # Must fail: a rational printed as Python 1/3 is a double, and no ball around it contains a third.
        assert not arb(sp.lambdify((), third, modules=[{}])()).overlaps(truth)


def test_powers_of_balls_around_zero_are_finite() -> None:
    with real_balls.precision(64):
        zero = arb(1) / 3 - arb(1) / 3
        # Must fail: python-flint's own power is nan here.
        assert not (zero**2).is_finite()
        assert real_balls.integer_power(zero, 2).is_finite()
        assert real_balls.integer_power(arb(-3), 3) == -27
        assert real_balls.integer_power(arb(2), -2) == arb(1) / 4


def test_boxes_that_touch_the_end_need_a_proof() -> None:
    values = {rho: real_balls.box(Fraction(3, 4), Fraction(1))}
    assert not real_balls.enclose(relu_dual(rho), values).is_finite()
    clipped = real_balls.enclose(relu_dual(rho), values, lambda u: proves_nonnegative(u, {rho: CORRELATION}))
    assert clipped.contains(arb(1) / 2)
    assert not real_balls.enclose(
        sp.sqrt(rho - 2), values, lambda u: proves_nonnegative(u, {rho: CORRELATION})
    ).is_finite()


def test_truth_has_three_values() -> None:
    values = {rho: real_balls.box(Fraction(0), Fraction(1))}
    assert real_balls.truth(rho < 2, values) is True
    assert real_balls.truth(rho > 2, values) is False
    assert real_balls.truth(rho > sp.Rational(1, 2), values) is None
    assert real_balls.truth(sp.And(rho > sp.Rational(1, 2), rho > 2), values) is False


def test_a_relu_without_the_analytic_flag_is_wrong() -> None:
    def weighted(point: acb, analytic: bool) -> acb:
        return point.real_max(acb(0), analytic=analytic) * (-point * point / 2).exp()

    with real_balls.precision(64):
        root = (2 * arb.pi()).sqrt()
        truth = (1 - (-arb(8)).exp()) / root  # over [-3, 4]
        wrong = acb.integral(lambda point, _: weighted(point, False), acb(-3), acb(4)).real / root
        right = acb.integral(weighted, acb(-3), acb(4)).real / root
        assert right.overlaps(truth)
        assert not wrong.overlaps(truth)  # must fail: a tiny ball around a wrong number
        assert quadrature.line(relu(X), (X,), {}, 64).overlaps(1 / root)


@settings(max_examples=25, deadline=None)
@given(FRACTIONS, FRACTIONS, FRACTIONS)
def test_lattice_contains_the_exact_value(correlation: Fraction, first: Fraction, second: Fraction) -> None:
    node = PairMean(sp.exp(s * X + t * Y) * X, rho)
    exact = sp.exp((s**2 + 2 * rho * s * t + t**2) / 2) * (s + rho * t)
    with real_balls.precision(80):
        values = {
            rho: real_balls.from_fraction(correlation),
            s: real_balls.from_fraction(first),
            t: real_balls.from_fraction(second),
        }
        found = quadrature.enclose(node, values, 80)
        assert found.overlaps(real_balls.enclose(exact, values))
        assert found.rad() < 1e-18


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.integers(-3, 3), min_size=1, max_size=4),
    st.lists(st.integers(-3, 3), min_size=1, max_size=4),
    FRACTIONS,
)
def test_closed_form_and_quadrature_agree_on_polynomials(f: list[int], g: list[int], correlation: Fraction) -> None:
    node = PairMean(sp.Poly(f, X).as_expr() * sp.Poly(g, Y).as_expr(), rho)
    with real_balls.precision(80):
        values = {rho: real_balls.from_fraction(correlation)}
        assert quadrature.enclose(node, values, 80).overlaps(real_balls.enclose(closed_form(node), values))


@pytest.mark.parametrize("function", [relu, sp.Abs, sp.sign, lambda u: relu(u) ** 2, lambda u: relu(u) - relu(-u) / 7])
def test_circle_and_angle_agree(function) -> None:
    node = PairMean(function(X) * function(Y), rho)
    for correlation in (Fraction(-1), Fraction(-7, 9), Fraction(1, 3), Fraction(2**53 - 1, 2**53), Fraction(1)):
        with real_balls.precision(128):
            values = {rho: real_balls.from_fraction(correlation)}
            integrated, exact = quadrature.enclose(node, values, 128), real_balls.enclose(closed_form(node), values)
            assert integrated.overlaps(exact)
            assert integrated.rad() < 1e-30


def test_the_arcsine_law_by_quadrature() -> None:
    with real_balls.precision(80):
        values = {rho: arb(1) / 2}
        found = quadrature.enclose(PairMean(sp.erf(X) * sp.erf(Y), rho), values, 80)
        assert found.overlaps(2 / arb.pi() * (arb(1) / 3).asin())
        assert found.rad() < 1e-15


def test_tokens_by_counting_and_by_transition_probabilities() -> None:
    a, b, c, d = sp.symbols("a b c d", integer=True)
    for redraw in ("uniform", "other"):
        node = TokenMean(sp.KroneckerDelta(sp.Mod(a + 2 * b - c * d, 3), 0), (a, b), (c, d), sp.Integer(3), q, redraw)
        with real_balls.precision(80):
            values = {q: arb(2) / 7}
            assert quadrature.enclose(node, values, 80).overlaps(real_balls.enclose(closed_form(node), values))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(-4, 4), min_size=1, max_size=5))
def test_a_certificate_is_never_given_to_a_polynomial_that_dips(coefficients: list[int]) -> None:
    polynomial = sp.Poly(coefficients, X)
    lowest = min(polynomial.eval(sp.Rational(step, 40)) for step in range(-40, 41))
    assert not (lowest < 0 and proves_nonnegative(polynomial.as_expr(), {X: CORRELATION}))


def test_certificates_that_exist_are_found() -> None:
    assert proves_nonnegative(1 - X**2, {X: CORRELATION})
    assert proves_nonnegative(X**2 - X + 1, {X: CORRELATION})
    assert proves_nonnegative(X - X * Y, {X: between(0, 1), Y: between(0, 1)})
    assert not proves_nonnegative(X, {X: CORRELATION})


@pytest.mark.parametrize(
    "expression",
    [relu(X) * Y - X / 3 + 2, sp.exp(X * Y / 4) * sp.sqrt(X**2 + 1), sp.Abs(X) ** 3 + sp.Mod(Y, 2), sp.erf(X - Y)],
)
def test_tensors_agree_with_balls(expression: sp.Expr) -> None:
    function = compiled(expression)
    points = [(-1.5, 0.25), (0.5, -0.75), (2.0, 1.5)]
    columns = {X: torch.tensor([p[0] for p in points]).double(), Y: torch.tensor([p[1] for p in points]).double()}
    for index, (first, second) in enumerate(points):
        if expression.has(sp.Mod):
            exact = float(expression.subs({X: sp.Rational(first), Y: sp.Rational(second)}))
        else:
            exact = float(real_balls.enclose(expression, {X: arb(first), Y: arb(second)}))
        assert abs(float(function(columns)[index]) - exact) <= 1e-14 * (1 + abs(exact))


def test_half_line_means() -> None:
    assert closed_form(Mean(relu(X) ** 2, (X,))) == sp.Rational(1, 2)
    shifted = closed_form(Mean(relu(X + 1), (X,)))  # Phi(1) + phi(1)
    assert abs(float(shifted) - 1.0833154705876862) < 1e-15
    with pytest.raises(NotEvaluableError, match="one is allowed"):
        closed_form(Mean(relu(X + 1) * relu(X - 1), (X,)))


def test_evaluate_prints_certified_digits_and_rejects_nonsense() -> None:
    found = nst.evaluate("activation.relu", rho="1/2", digits=30)
    assert found.str(30).startswith("[0.30449889052211467904449829124")
    with real_balls.precision(160):
        assert found.overlaps((arb(3).sqrt() / 2 + arb.pi() / 3) / (2 * arb.pi()))
    for value in ("3/2", "nan", "inf", "abc"):
        with pytest.raises(ArgumentError):
            nst.evaluate("activation.relu", rho=value)
    with pytest.raises(ArgumentError, match="digits is -3"):
        nst.evaluate("activation.relu", rho="1/2", digits=-3)
    with pytest.raises(ArgumentError, match="needs a value for rho"):
        nst.evaluate("activation.relu")
    with pytest.raises(UnknownIdError, match="did you mean"):
        nst.evaluate("activation.rleu", rho="1/2")
    assert rational(0.1) == Fraction(1, 10)


def test_moments_of_polynomials_agree_with_lattices() -> None:
    integrand = (X**2 - sp.Rational(1, 3) * Y) ** 3 * Y**2 + X
    with real_balls.precision(128):
        by_terms = quadrature.moments(integrand, (X, Y), {})
        assert by_terms.overlaps(quadrature.lattice(integrand, (X, Y), {}, 128))
        # E X^6 Y^2 + E X^2 Y^4/3 = 15 + 1; the odd powers of Y vanish.
        assert by_terms.overlaps(real_balls.from_fraction(Fraction(16)))
        assert quadrature.enclose(Mean(X**4 * Y**4 * Z1**2 * Z2, (X, Y, Z1, Z2)), {}, 128) == 0
        assert quadrature.enclose(Mean(X**4 * Y**4 * Z1**2 * Z2**2, (X, Y, Z1, Z2)), {}, 128) == 9
