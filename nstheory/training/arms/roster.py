"""The arms of the comparison by name, with their defaults and the grid that tuning tries.

Every arm has the same tuning budget: TRIALS settings, each tried on the tuning seeds. An arm without a strength of its own
is tried at more weight decays instead (`weight_decay` in a grid multiplies the baseline's best one).
"""

from __future__ import annotations

from itertools import product
from typing import Any

from nstheory.errors import found_by_name
from nstheory.training.arms.gradient_methods import grokfast, orthogonal_gradient, sharpness_aware
from nstheory.training.arms.losses import (
    average_sensitivity,
    confidence_penalty,
    consistency,
    doubled_batch,
    embedding_noise,
    label_smoothing,
    none,
    square_penalty,
    stablemax,
    token_noise,
)
from nstheory.training.arms.method import Arm, Build, Group
from nstheory.training.arms.noise_stability import noise_stability, target_stability

TRIALS = 6
BASELINE = "none"
_DECAYS = ({}, *({"weight_decay": factor} for factor in (0.25, 0.5, 0.75, 1.5, 2.0)))


def _crossed(**choices: tuple[Any, ...]) -> tuple[dict[str, Any], ...]:
    return tuple(dict(zip(choices, values, strict=True)) for values in product(*choices.values()))


def _weighted(
    name: str,
    build: Build,
    words: str,
    key: str,
    values: tuple[float, ...],
    group: Group = Group.BASELINE,
    **settings: Any,
) -> Arm:
    """An arm with one strength: three values, each at the baseline's weight decay and at half of it."""
    grid = tuple({key: value} | decay for value in values for decay in ({}, {"weight_decay": 0.5}))
    return Arm(name, build, words, {key: values[1]} | settings, grid, group, noisy=group is Group.STABILITY)


def _stability(name: str, words: str, **settings: Any) -> Arm:
    return _weighted(name, noise_stability, words, "gamma", (0.1, 0.3, 1.0), Group.STABILITY, **settings)


_ALL = (
    Arm(BASELINE, none, "AdamW alone", {}, _DECAYS),
    Arm("doubled batch", doubled_batch, "AdamW, twice the examples a step", {}, _DECAYS),
    _weighted("label smoothing", label_smoothing, "targets mixed with uniform", "strength", (0.03, 0.1, 0.2)),
    _weighted("confidence penalty", confidence_penalty, "CE - strength H(p)", "strength", (0.1, 0.3, 1.0)),
    _weighted("confidence reward", confidence_penalty, "the same with the other sign", "strength", (-0.03, -0.1, -0.3)),
    _weighted("square penalty", square_penalty, "CE + strength |p|^2", "strength", (0.3, 1.0, 3.0)),
    _weighted("square reward", square_penalty, "CE - strength |p|^2: R at Y = X", "strength", (-0.1, -0.3, -1.0)),
    _weighted("average sensitivity", average_sensitivity, "one coordinate drawn anew", "strength", (0.3, 1.0, 3.0)),
    Arm(
        "consistency",
        consistency,
        "symmetric KL of p(X), p(Y)",
        {"strength": 0.3},
        _crossed(strength=(0.1, 0.3, 1.0), keep_prob=("task", "high")),
        noisy=True,
    ),
    _weighted("token noise", token_noise, "CE on noisy inputs", "keep_prob", (0.9, 0.95, 0.98)),
    _weighted("embedding noise", embedding_noise, "uniform noise on embeddings", "alpha", (2.0, 5.0, 15.0)),
    Arm(
        "Grokfast",
        grokfast,
        "moving average of gradients added",
        {"decay": 0.98, "amplification": 2.0},
        _crossed(decay=(0.98, 0.9), amplification=(0.5, 2.0, 5.0)),
        Group.GRADIENT,
    ),
    _weighted(
        "SAM", sharpness_aware, "gradient at the sharpest point near", "radius", (0.02, 0.05, 0.1), Group.GRADIENT
    ),
    Arm("StableMax", stablemax, "a softmax that does not saturate", {}, _DECAYS),
    Arm("orthogonal gradient", orthogonal_gradient, "gradient across the weights", {}, _DECAYS, Group.GRADIENT),
    _stability("NS paper", "raw, S = 1, gradient through both passes"),
    _stability("NS S=0", "raw, stability penalised", S=0),
    _stability("NS half", "raw, S = 1, half gradient", gradient="half"),
    _stability("NS centred", "covariance of the outputs, S = 1, half gradient", form="centred", gradient="half"),
    _stability("NS cosine", "blind to confidence, half gradient", form="cosine", gradient="half"),
    _stability("NS log", "-log <p, q>, half gradient", form="log", gradient="half"),
    _stability("NS l2", "consistency half of raw, half gradient", form="l2", gradient="half"),
    _stability("NS anti-l2", "the same with the other sign", form="l2", gradient="half", S=0),
    _stability("NS Y=X", "raw, S = 1, no noise: a second pass for nothing", keep_prob=1.0),
    _stability("NS independent", "raw, S = 1, Y independent of X", keep_prob=0.0),
    _stability("NS training inputs", "raw, S = 1, Y a training input", where="training inputs"),
    _stability("NS influence S=0", "one coordinate to another id, S = 0", S=0, where="one coordinate", gradient="half"),
    _weighted(
        "NS target",
        target_stability,
        "correlation drawn to the target's own",
        "gamma",
        (0.3, 1.0, 3.0),
        Group.STABILITY,
        target="task",
    ),
)
ARMS: dict[str, Arm] = {arm.name: arm for arm in _ALL}


def find_arm(name: str) -> Arm:
    """Return the arm of this name; UnknownIdError with near matches otherwise."""
    return found_by_name("arm", name, ARMS)
