"""Training arms: the methods that the regularizer is compared with, and its own variants."""

from nstheory._moved import names_of

__getattr__ = names_of(__name__, "losses")
