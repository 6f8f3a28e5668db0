"""All ties, in the order of the rooms of the package, and the public functions that have none, with the reason."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module

from nstheory.ties.tie import Tie

HOMES = (
    "kernel_ties",
    "certified_ties",
    "attention_ties",
    "mean_field_ties",
    "covariance_ties",
    "law_ties",
    "interval_ties",
    "spectrum_ties",
    "noise_ties",
    "penalty_ties",
)

_RECORD = "a record: it holds what the function that returns it has found"
_AUDIT = "the audit itself: it judges claims, and computes nothing that a claim is used for"
_SETTING = "settings and their checks; the numbers are those of what they are given to"
_FILE = "a file written or read"
_TRAINER = "hands the tied module to a training loop"

# Public names that compute no rule of their own, and why. Everything else that is public has a tie.
UNTIED: dict[str, str] = {
    "nstheory.Claim": _AUDIT,
    "nstheory.Evidence": _AUDIT,
    "nstheory.NSTheoryError": "an error",
    "nstheory.Result": _AUDIT,
    "nstheory.Verdict": _AUDIT,
    "nstheory.check": _AUDIT,
    "nstheory.evaluate": _AUDIT,
    "nstheory.find": _AUDIT,
    "nstheory.select": _AUDIT,
    "nstheory.kernels.Activation": _RECORD,
    "nstheory.measure.AttentionRecorder": "reads the probabilities that a module computes, and computes none",
    "nstheory.measure.Certificate": _RECORD,
    "nstheory.measure.CertificateError": "an error",
    "nstheory.measure.Influence": _RECORD,
    "nstheory.measure.Interval": _RECORD,
    "nstheory.measure.JuntaSize": _RECORD,
    "nstheory.measure.Measured": _SETTING,
    "nstheory.measure.margin_change": "a measured correlation and second moment, put into one number",
    "nstheory.measure.relative_change": "a measured correlation or second moment, taken from 1 and doubled",
    "nstheory.measure.Stability": _RECORD,
    "nstheory.measure.StabilityEnvelope": _RECORD,
    "nstheory.measure.TailBound": _RECORD,
    "nstheory.measure.read_certificate": _FILE,
    "nstheory.measure.write_certificate": _FILE,
    "nstheory.bounds.CovarianceBounds": _RECORD,
    "nstheory.bounds.FixedPoint": _RECORD,
    "nstheory.bounds.IntersectedBounds": _RECORD,
    "nstheory.bounds.LayerState": _RECORD,
    "nstheory.bounds.PaperBounds": _RECORD,
    "nstheory.bounds.Propagation": _RECORD,
    "nstheory.bounds.SpectralBounds": _RECORD,
    "nstheory.bounds.TokenInput": _SETTING,
    "nstheory.bounds.intersected": "the larger of two lower ends and the smaller of two upper ends",
    "nstheory.bounds.propagate": "calls the function of its method, each of which has a tie or a reason here",
    "nstheory.bounds.propagate_intersection": "both of its parts, cut with each other",
    "nstheory.bounds.propagate_spectral": "stability and stability_envelope, which have ties, layer by layer",
    "nstheory.nn.Attachment": _TRAINER,
    "nstheory.nn.Schedule": "a ramp between two numbers that a user names",
    "nstheory.nn.attach": _TRAINER,
    "nstheory.nn.detach": _TRAINER,
    "nstheory.nn.label_positions": "says which positions count, by comparing labels",
    "nstheory.nn.lightning_callback": _TRAINER,
    "nstheory.nn.trainer_callback": _TRAINER,
    "nstheory.noise.text": _SETTING,
    "nstheory.measure": "of a language model: stability, influence and tail_bound, which have ties, in one pass",
}


@lru_cache(maxsize=1)
def ties() -> tuple[Tie, ...]:
    """Return every tie."""
    return tuple(tie for home in HOMES for tie in import_module(f"nstheory.ties.{home}").TIES)


def used_by(claim: str) -> tuple[str, ...]:
    """Return the functions whose rule a claim states, each once."""
    return tuple(dict.fromkeys(tie.code for tie in ties() if tie.claim == claim))
