"""Measurements of a model in training: loss, accuracy, calibration, and stability under token noise."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

import torch
from torch import Tensor

from nstheory.noise.tokens import resample_tokens
from nstheory.training.arms.method import Method
from nstheory.training.model import Transformer
from nstheory.training.tasks import Dataset

BINS = 15
KEPT = (0.5, 0.9)  # keep_prob at which stability is measured
_ROWS_AT_ONCE = 16384  # positions in a pass


@torch.no_grad()
def evaluate(
    model: Transformer, method: Method, data: Dataset, at_most: int, stability_rows: int
) -> dict[str, float | None]:
    """Return losses, accuracies, calibration error and stabilities, of the first `at_most` examples of each part.

    train_loss, validation_loss           mean cross-entropy of the arm's probabilities, nothing of its penalty
    train_accuracy, validation_accuracy   fraction of positions whose most probable class is right
    calibration_error                     expected calibration error on the validation part, 15 equal bins
    confidence                            E |p|^2 on validation inputs, of `stability_rows` examples
    train_confidence                      E |p|^2 on training inputs
    weight_norm                           length of all parameters as one vector
    stability_q                           correlation of p(X) and p(Y), Y keeping each token with probability q
    """
    row: dict[str, float] = {}
    for part in ("train", "validation"):
        tokens, targets = getattr(data, f"{part}_tokens")[:at_most], getattr(data, f"{part}_targets")[:at_most]
        log_p = torch.cat([method.log_probabilities(one).flatten(0, -2) for one in _passes(model, tokens)])
        wanted = targets.flatten()
        row[f"{part}_loss"] = -float(log_p.gather(1, wanted[:, None]).double().mean())
        best, guess = log_p.max(1)
        right = (guess == wanted).double()
        row[f"{part}_accuracy"] = float(right.mean())
        if part == "validation":
            row["calibration_error"] = calibration_error(best.exp(), right)
        else:
            row["train_confidence"] = float(log_p.exp().square().sum(1).double().mean())
    row["weight_norm"] = weight_norm(model)
    inputs = data.validation_tokens[:stability_rows]
    row |= stability(model, method, data, inputs)
    return finite(row)


def weight_norm(model: torch.nn.Module) -> float:
    """Return the length of all parameters as one vector."""
    with torch.no_grad():
        return float(torch.stack([parameter.double().square().sum() for parameter in model.parameters()]).sum().sqrt())


def finite(row: Mapping[str, float]) -> dict[str, float | None]:
    """Return the row with None for nan and infinity: JSON has neither, and null says that there is no number."""
    return {name: value if math.isfinite(value) else None for name, value in row.items()}


@torch.no_grad()
def stability(model: Transformer, method: Method, data: Dataset, inputs: Tensor) -> dict[str, float]:
    """Return E|p|^2 and the correlations of p(X) and p(Y) at KEPT; the noise is the same at every call."""
    generator = torch.Generator().manual_seed(0)

    def probabilities(tokens: Tensor) -> Tensor:
        return torch.cat(
            [method.log_probabilities(one).exp().flatten(0, -2) for one in _passes(model, tokens)]
        ).double()

    p = probabilities(inputs)
    found = {"confidence": float(p.square().sum(1).mean())}
    p = p - p.mean(0)
    for q in KEPT:
        noisy = resample_tokens(inputs, q, data.vocab_size, frozen_ids=data.frozen_ids, generator=generator)
        other = probabilities(noisy)
        other = other - other.mean(0)
        covariance = (p * other).sum(1).mean()
        deviations = (p.square().sum(1).mean() * other.square().sum(1).mean()).sqrt()
        found[f"stability_{q:g}"] = float(covariance / deviations)
    return found


def calibration_error(confidence: Tensor, right: Tensor, bins: int = BINS) -> float:
    """Return sum over bins of (share of the examples) |mean confidence - accuracy| (Guo et al., 2017).

    confidence   probability of the predicted class [examples], in [0, 1]
    right        1 where the prediction is right, 0 where not [examples]
    """
    place = (confidence * bins).long().clamp(0, bins - 1)
    gap = torch.zeros(bins, dtype=torch.float64).index_add_(0, place, confidence.double() - right.double())
    return float(gap.abs().sum() / len(right))


def _passes(model: Transformer, tokens: Tensor) -> Iterator[Tensor]:
    positions = tokens.shape[1] if model.config.causal else 1
    for part in tokens.split(max(1, _ROWS_AT_ONCE // positions)):
        yield model(part)
