"""The certified stability of majorities: the exact polynomial at few bits, the limit at a million, ends, and what is refused."""

import math

import pytest
import sympy as sp
from flint import arb, fmpq

import nstheory as nst
from nstheory.arithmetic.ball_numbers import precision
from nstheory.errors import ArgumentError
from nstheory.theory.spectrum.noise_sensitivity import majority_stability


@pytest.mark.parametrize("n", [1, 3, 5, 21, 101])
@pytest.mark.parametrize("rho", ["0", "1/2", "-9/10", "999/1000", "1", "-1"])
def test_the_ball_holds_the_exact_polynomial(n: int, rho: str) -> None:
    exact = sp.Rational(majority_stability(n, sp.Rational(rho)))
    found = nst.certified_majority(n, rho, digits=25)
    with precision(2000):
        assert found.contains(arb(fmpq(int(exact.p), int(exact.q))))
    assert found.rad() < 1e-25


@pytest.mark.parametrize("rho", ["1/10", "1/2", "9/10"])
def test_a_million_bits_are_above_the_limit_by_less_than_one_over_their_number(rho: str) -> None:
    n, value = 1_000_001, float(sp.Rational(rho))
    above = float(nst.certified_majority(n, rho, digits=20)) - 2 / math.pi * math.asin(value)
    assert 0 < n * above < 1
    # A tenth of the bits is ten times as far: the error is of order 1/n.
    tenth = float(nst.certified_majority(n // 10 + 1, rho, digits=20)) - 2 / math.pi * math.asin(value)
    assert tenth / above == pytest.approx(10, rel=1e-3)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((4, "1/2"), "n = 4; the majority needs an odd number of bits, such as 5"),
        ((0, "1/2"), "n is 0"),
        ((10**9 + 1, "1/2"), "n is 1000000001"),
        ((3, "3/2"), "rho = 3/2 is outside of"),
        ((3, "1/2", 0), "digits is 0"),
    ],
)
def test_what_is_not_a_majority_is_refused(arguments: tuple, words: str) -> None:
    with pytest.raises(ArgumentError, match=words):
        nst.certified_majority(*arguments)
