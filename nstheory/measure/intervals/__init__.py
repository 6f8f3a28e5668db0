"""Confidence intervals for means and ratios of means, alone and jointly."""

from nstheory._moved import names_of

__getattr__ = names_of(__name__, "confidence")
