"""The one symbol table: every formula of the theory uses these names for these things."""

from __future__ import annotations

import sympy as sp

# Correlation of the noisy pair, in [-1, 1]; `sigma` is a second one where two noise levels meet.
rho = sp.Symbol("rho", real=True)
sigma = sp.Symbol("sigma", real=True)

# Bound variables of expectations: (X, Y) is the rho-correlated pair, Z and its copies are independent of X.
X, Y, Z, Z1, Z2 = sp.symbols("X Y Z Z_1 Z_2", real=True)

# Arguments of generating functions, and a free real point.
s, t, x = sp.symbols("s t x", real=True)

# Means in units of the standard deviation, the slope of a leaky ReLU, an angle in [0, pi].
a, b, slope, theta = sp.symbols("a b slope theta", real=True)

# Second moment of a pre-activation, and variances of weights and biases.
length, sigma_w, sigma_b = sp.symbols("length sigma_w sigma_b", positive=True)

# Degrees, depths, sizes.
m, n, k, L, T, D = sp.symbols("m n k L T D", integer=True, nonnegative=True)

# Tokens: alphabet size, probability that a token is kept, its modulus.
U = sp.Symbol("U", integer=True, positive=True)
q = sp.Symbol("q", real=True)
p = sp.Symbol("p", integer=True, positive=True)

# Lemma 1: noise loss and tail mass; spectral weights are made by `weights`.
delta, epsilon = sp.symbols("delta epsilon", real=True)


def numbered(name: str, count: int) -> tuple[sp.Symbol, ...]:
    """Return the real symbols name_0, ..., name_{count-1}."""
    return tuple(sp.Symbol(f"{name}_{index}", real=True) for index in range(count))
