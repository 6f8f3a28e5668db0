"""Noise stability of transformers, checkable and usable."""

__version__ = "0.1.0"
