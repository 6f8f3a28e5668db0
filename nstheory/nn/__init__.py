"""The regularizer: what one adds to a training loop."""

from nstheory.nn.noise import CONVENTIONS as CONVENTIONS
from nstheory.nn.noise import keep_probability as keep_probability
from nstheory.nn.noise import resample_tokens as resample_tokens
from nstheory.nn.regularizer import NoiseStability as NoiseStability
from nstheory.nn.regularizer import noise_stability_penalty as noise_stability_penalty

__all__ = ["CONVENTIONS", "NoiseStability", "keep_probability", "noise_stability_penalty", "resample_tokens"]
