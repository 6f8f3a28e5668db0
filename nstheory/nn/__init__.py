"""The regularizer: what one adds to a training loop."""

from nstheory.nn.attach import Attachment as Attachment
from nstheory.nn.attach import attach as attach
from nstheory.nn.embedding import gaussian_noise as gaussian_noise
from nstheory.nn.noise import CONVENTIONS as CONVENTIONS
from nstheory.nn.noise import keep_probability as keep_probability
from nstheory.nn.noise import resample_tokens as resample_tokens
from nstheory.nn.penalty import noise_stability_penalty as noise_stability_penalty
from nstheory.nn.positions import label_positions as label_positions
from nstheory.nn.regularizer import NoiseStability as NoiseStability
from nstheory.nn.schedule import Schedule as Schedule

__all__ = [
    "CONVENTIONS",
    "Attachment",
    "NoiseStability",
    "Schedule",
    "attach",
    "gaussian_noise",
    "keep_probability",
    "label_positions",
    "noise_stability_penalty",
    "resample_tokens",
]
