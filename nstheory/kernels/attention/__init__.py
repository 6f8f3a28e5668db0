"""Stability of softmax attention with random logits, at any temperature."""

from nstheory._moved import names_of

__getattr__ = names_of(__name__, "softmax_layer")
