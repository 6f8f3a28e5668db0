"""Trained attention layers under noise: overlap of their weights, agreement of the tokens that they select."""

from nstheory._moved import names_of

__getattr__ = names_of(__name__, "agreement")
