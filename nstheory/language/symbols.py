"""The symbols of all formulas: one letter, one meaning, one line.

Letters that the paper and its field have given a meaning keep it everywhere. Only x, s, t, a, b, c, d are free: they are
whatever real numbers the words of a claim call by these letters (a point, a mean, a level, the entries of a matrix).
A letter with an index is a member of one of the FAMILIES, and says nothing about the letter without an index.
"""

from __future__ import annotations

import sympy as sp

from nstheory.errors import known_name

# Gaussian noise: the correlation of the pair, in [-1, 1], and a second one where two noise levels meet.
rho = sp.Symbol("rho", real=True)
rho_2 = sp.Symbol("rho_2", real=True)

# Bound variables of expectations: (X, Y) is the rho-correlated pair, Z and its copies are independent of X.
X, Y, Z, Z1, Z2 = sp.symbols("X Y Z Z_1 Z_2", real=True)

# Free real numbers; x is a point, s and t are arguments of generating functions, where the words say nothing else.
x, s, t, a, b, c, d = sp.symbols("x s t a b c d", real=True)

# Parameters of activations: the slope of a leaky ReLU left of 0, how deep an ELU goes there, how fast a softplus bends, and
# the ends of a hardtanh.
slope, scale, sharpness, low, high = sp.symbols("slope scale sharpness low high", real=True)
theta = sp.Symbol("theta", real=True)  # an angle in [0, pi], mostly arccos rho
alpha = sp.Symbol("alpha", positive=True)  # the coefficient of a square in an exponent
h = sp.Symbol("h", real=True)  # a small step, in which a function is expanded at 0

# Networks.
length = sp.Symbol("length", positive=True)  # second moment of a pre-activation
L = sp.Symbol("L", integer=True, nonnegative=True)  # depth

# Softmax attention.
n = sp.Symbol("n", integer=True, nonnegative=True)  # how many: tokens of a row, positions; also a degree of Hermite
D = sp.Symbol("D", integer=True, nonnegative=True)  # dimension of a token
r = sp.Symbol("r", real=True)  # correlation of a logit with its noisy copy, rho^2
sigma = sp.Symbol("sigma", real=True)  # standard deviation of the logits
beta = sp.Symbol("beta", positive=True)  # inverse temperature
w = sp.Symbol("w", real=True)  # the weight of a token in a row of softmax
log_n = sp.Symbol("Lambda", positive=True)  # log n, so that "every n" reaches to exp(10^6)
ratio = sp.Symbol("ratio", positive=True)  # of two quantities of one kind: loss to tolerance, sigma to its threshold

# Spectra: degrees m and k (k also where a size sets a degree: bits of a parity, columns of W, elements of a set), the degree T
# from which a tail is counted, a weight W, and how far a degree is above T.
m, k, T = sp.symbols("m k T", integer=True, nonnegative=True)
W, j = sp.symbols("W j", real=True)
delta = sp.Symbol("delta", real=True)  # what noise takes, 1 - Stab/|f|^2
epsilon = sp.Symbol("epsilon", positive=True)  # a tolerance
u = sp.Symbol("u", positive=True)  # log(1/rho)
I = sp.Symbol("I", positive=True)  # noqa: E741  # total influence
J = sp.Symbol("J", integer=True, nonnegative=True)  # size of a junta

# Tokens: alphabet size, probability that a token is kept (the correlation), modulus; clean tokens and noisy copies.
U = sp.Symbol("U", integer=True, positive=True)
q = sp.Symbol("q", real=True)
p = sp.Symbol("p", integer=True, positive=True)
TOKENS = sp.symbols("x_1:5", integer=True, nonnegative=True)
NOISY_TOKENS = sp.symbols("y_1:5", integer=True, nonnegative=True)

# The regularizer: its sign S, its weight, the number of classes, the probability of a random label.
S = sp.Symbol("S", integer=True, nonnegative=True)
C = sp.Symbol("C", integer=True, positive=True)
gamma, eta = sp.symbols("gamma eta", real=True)

FAMILIES: dict[str, str] = {
    "c": "normalised Hermite coefficients, by degree",
    "W": "spectral weights, by degree",
    "b": "powers of the correlations of a certificate, relative to those at its last checked degree",
    "f": "values of an arbitrary function, by point",
    "g": "values of a second function, or of one into {-1, 0, 1}, by point",
    "M": "outputs of an arbitrary model, by tokens and class",
    "D": "slopes of these outputs along a direction of the parameters",
    "p": "output probabilities on the clean input, by class",
    "p'": "output probabilities on the noisy input, by class",
    "t": "probabilities of the first of two classes, by token",
    "z": "logits, by class or token",
    "v": "a direction of the logits, by class",
    "w": "weights of a row of softmax, by token",
    "u": "a vector that softmax weighs, by token",
}


def member(family: str, index: object) -> sp.Symbol:
    """Return the real symbol family_index, such as M_01; raises UnknownIdError for a letter that is not in FAMILIES."""
    known_name("family of symbols", family, FAMILIES)
    return sp.Symbol(f"{family}_{index}", real=True)


def numbered(family: str, count: int) -> tuple[sp.Symbol, ...]:
    """Return the members 0 to count - 1 of a family."""
    return tuple(member(family, index) for index in range(count))
