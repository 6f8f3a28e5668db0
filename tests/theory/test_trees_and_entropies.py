"""Trees of gates and entropies of bits by enumeration, beside what the theorems say of them."""

from __future__ import annotations

import math
from fractions import Fraction
from itertools import product

import numpy as np
import pytest
import sympy as sp

from nstheory.language.symbols import s
from nstheory.theory.spectrum.log_sobolev import entropy_of_square

BITS = 4
CUBE = np.array(list(product((1, -1), repeat=BITS)))


def weights(values: np.ndarray) -> np.ndarray:
    """Return the spectral weights of a function on the cube, by degree."""
    found = np.zeros(BITS + 1)
    for subset in product((0, 1), repeat=BITS):
        found[sum(subset)] += np.mean(values * np.prod(CUBE ** np.array(subset), axis=1)) ** 2
    return found


def balanced(seed: int) -> np.ndarray:
    """Return a balanced gate of four bits."""
    return np.random.default_rng(seed).permutation(np.repeat((1, -1), 2 ** (BITS - 1)))


def both(gate: np.ndarray, correlations: tuple[float, ...]) -> float:
    """Return E g(u) g(v) over all pairs of points, for independent pairs of bits with these correlations."""
    chance = np.ones((len(CUBE), len(CUBE)))
    for bit, c in enumerate(correlations):
        chance *= (1 + c * np.outer(CUBE[:, bit], CUBE[:, bit])) / 4
    return float(gate @ chance @ gate)


@pytest.mark.parametrize("rho", [0.3, 0.9])
def test_a_tree_of_different_gates_is_as_stable_as_the_theorem_says_at_most(rho: float) -> None:
    gates = [balanced(seed) for seed in range(BITS + 1)]
    below = tuple(both(gate, (rho,) * BITS) for gate in gates[:BITS])
    top = both(gates[-1], below)
    linear = max(weights(gate)[1] for gate in gates)
    # 16 leaves: the same by enumeration of all of them, the root's table looked up at the outputs of the four gates.
    index = np.indices((16,) * BITS)
    row = sum((gates[place][index[place]] < 0) * 2 ** (BITS - 1 - place) for place in range(BITS))
    tree = gates[-1][row]
    for place in range(BITS):
        noise = np.ones((16, 16))
        for bit in range(BITS):
            noise *= (1 + rho * np.outer(CUBE[:, bit], CUBE[:, bit])) / 2
        tree = np.moveaxis(np.tensordot(noise, tree, axes=(1, place)), 0, place)
    assert np.mean(tree * gates[-1][row]) == pytest.approx(top)
    assert 0 <= top <= rho * (linear + (1 - linear) * rho) ** 2


def test_dictators_forget_nothing_which_is_where_the_bound_says_nothing() -> None:
    dictator = CUBE[:, 0].astype(float)
    assert weights(dictator)[1] == 1
    assert both(dictator, (0.5,) * BITS) == pytest.approx(0.5)


@pytest.mark.parametrize("seed", range(5))
def test_entropy_is_below_twice_the_influence_and_not_below_less(seed: int) -> None:
    values = np.random.default_rng(seed).normal(size=len(CUBE))
    for of in (values, 1 + values / 1000):
        squares = of**2
        entropy = float(np.mean(squares * np.log(squares)) - squares.mean() * math.log(squares.mean()))
        influence = float(np.arange(BITS + 1) @ weights(of))
        assert entropy <= 2 * influence
    # Must fail: of a linear function a little away from 1 the factor is nearly 2.
    near = 1 + CUBE.sum(axis=1) / 1000
    squares = near**2
    assert np.mean(squares * np.log(squares)) - squares.mean() * math.log(squares.mean()) > 1.99 * BITS / 10**6


@pytest.mark.parametrize("at", [Fraction(1, 10), Fraction(9, 10)])
def test_the_entropy_of_one_bit_is_that_of_its_two_values(at: Fraction) -> None:
    squares = [(1 + at) ** 2, (1 - at) ** 2]
    mean = sum(squares) / 2
    by_values = sum(float(u) * math.log(u) for u in squares) / 2 - float(mean) * math.log(mean)
    assert float(entropy_of_square(s).subs(s, sp.Rational(at))) == pytest.approx(by_values, rel=1e-12)
