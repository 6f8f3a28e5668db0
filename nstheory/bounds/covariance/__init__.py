"""Covariance intervals of a given network: certain for its weights; tight for two layers, and loose after the third ReLU."""

from nstheory._moved import names_of

__getattr__ = names_of(__name__, "propagation")
