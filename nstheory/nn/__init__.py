"""The noise-stability regularizer, to be added to a training loop: as a module, as pure functions, or as a hook."""

from nstheory.nn.attach import attach as attach
from nstheory.nn.attach import detach as detach
from nstheory.nn.attachment import Attachment as Attachment
from nstheory.nn.counted_positions import label_positions as label_positions
from nstheory.nn.module import NoiseStability as NoiseStability
from nstheory.nn.penalty import noise_stability_penalty as noise_stability_penalty
from nstheory.nn.resuming import lightning_callback as lightning_callback
from nstheory.nn.resuming import trainer_callback as trainer_callback
from nstheory.nn.schedule import Schedule as Schedule
from nstheory.noise.conventions import CONVENTIONS as CONVENTIONS
from nstheory.noise.conventions import keep_probability as keep_probability
from nstheory.noise.gaussian import gaussian_noise as gaussian_noise
from nstheory.noise.tokens import resample_tokens as resample_tokens

__all__ = [
    "CONVENTIONS",
    "Attachment",
    "NoiseStability",
    "Schedule",
    "attach",
    "detach",
    "gaussian_noise",
    "keep_probability",
    "label_positions",
    "lightning_callback",
    "noise_stability_penalty",
    "resample_tokens",
    "trainer_callback",
]
