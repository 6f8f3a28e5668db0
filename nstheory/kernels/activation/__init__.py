"""Dual activations: E f(X) f(Y) of a Gaussian pair, by closed form, power series or quadrature."""

from nstheory._moved import names_of

__getattr__ = names_of(__name__, "records")
