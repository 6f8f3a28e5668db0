"""Formulas for browsers."""

import sympy as sp

from nstheory.site.mathml import equation

x = sp.Symbol("x", real=True)


def test_numbers_of_thousands_of_digits_show_their_first_ones() -> None:
    found = equation(sp.Rational(10**5000 + 1, 3) * x, "<=", x / 3)
    for text in found.values():
        assert "3.33333E+4999 (of 5001 digits)" in text
        assert len(text) < 1000
    assert "0.333" not in found["latex"]


def test_a_value_at_a_point_has_the_point_below() -> None:
    found = equation(sp.Subs(x**2, x, 0), "==", sp.Integer(0))["mathml"]
    assert "<mo>]</mo></mrow><mrow><mi>x</mi><mo>=</mo><mn>0</mn></mrow></msub>" in found
