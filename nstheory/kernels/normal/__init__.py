"""The normal distribution in one and two variables, with small relative error in the tails."""

from nstheory._moved import names_of

__getattr__ = names_of(__name__, "univariate")
