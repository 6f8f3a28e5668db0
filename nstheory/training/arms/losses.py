"""Training arms that change the loss or its inputs, for comparison with the regularizer.

Strengths are weights in front of a mean over the batch (and over positions), so one number means the same everywhere.
"""

from __future__ import annotations

import torch
from torch import Tensor

from nstheory.noise.embeddings import uniform_noise
from nstheory.noise.tokens import TokenNoise
from nstheory.training.arms.method import Batch, Method
from nstheory.training.tasks import Dataset


def none(data: Dataset, noise: torch.Generator) -> Method:
    """Cross-entropy and AdamW's weight decay, nothing else: the baseline, tuned over the weight decay."""
    return Method(Batch.cross_entropy)


def doubled_batch(data: Dataset, noise: torch.Generator) -> Method:
    """The baseline with the compute of a second pass spent on twice the examples."""
    return Method(Batch.cross_entropy, forwards=2.0, backwards=2.0, batch_factor=2)


def label_smoothing(data: Dataset, noise: torch.Generator, *, strength: float) -> Method:
    """Targets are mixed with the uniform distribution (Szegedy et al., 2016)."""
    return Method(lambda batch: batch.cross_entropy(label_smoothing=strength))


def confidence_penalty(data: Dataset, noise: torch.Generator, *, strength: float) -> Method:
    """CE - strength * E H(p): entropy is rewarded; a negative strength rewards confidence (Pereyra et al., 2017)."""

    def loss(batch: Batch) -> Tensor:
        log_p = torch.log_softmax(batch.logits, -1)
        return batch.cross_entropy() + strength * (log_p.exp() * log_p).sum(-1).mean()

    return Method(loss)


def square_penalty(data: Dataset, noise: torch.Generator, *, strength: float) -> Method:
    """CE + strength * E |p|^2: the confidence half of the raw penalty, without a second pass."""

    def loss(batch: Batch) -> Tensor:
        return batch.cross_entropy() + strength * torch.softmax(batch.logits, -1).square().sum(-1).mean()

    return Method(loss)


def average_sensitivity(data: Dataset, noise: torch.Generator, *, strength: float) -> Method:
    """CE + strength * E |p(X) - p(X^i)|^2 with one random coordinate i drawn anew (after Vasudeva et al., 2024)."""
    redraw = TokenNoise(0.0, data.vocab_size, data.frozen_ids)

    def loss(batch: Batch) -> Tensor:
        one = redraw.one_position(batch.x, noise)
        y = torch.where(one, redraw(batch.x, noise), batch.x)
        change = torch.softmax(batch.logits, -1) - torch.softmax(batch.model(y), -1)
        return batch.cross_entropy() + strength * change.square().sum(-1).mean()

    return Method(loss, forwards=2.0, backwards=2.0)


def consistency(data: Dataset, noise: torch.Generator, *, strength: float, keep_prob: float) -> Method:
    """CE + strength * symmetric KL of p(X) and p(Y), Y token noise: R-Drop (Liang et al., 2021) on our noise."""
    draw = TokenNoise(keep_prob, data.vocab_size, data.frozen_ids)

    def loss(batch: Batch) -> Tensor:
        log_p = torch.log_softmax(batch.logits, -1)
        log_q = torch.log_softmax(batch.model(draw(batch.x, noise)), -1)
        divergence = ((log_p.exp() - log_q.exp()) * (log_p - log_q)).sum(-1).mean()
        return batch.cross_entropy() + strength * divergence / 2

    return Method(loss, forwards=2.0, backwards=2.0)


def token_noise(data: Dataset, noise: torch.Generator, *, keep_prob: float) -> Method:
    """CE of the noisy input and the target of the clean one: augmentation without a penalty (Xie et al., 2017)."""
    draw = TokenNoise(keep_prob, data.vocab_size, data.frozen_ids)
    return Method(lambda batch: batch.cross_entropy(batch.model(draw(batch.x, noise))))


def embedding_noise(data: Dataset, noise: torch.Generator, *, alpha: float) -> Method:
    """Uniform noise of size alpha / sqrt(tokens * width) on the embedded tokens (NEFTune, Jain et al., 2023)."""

    def loss(batch: Batch) -> Tensor:
        embedded = batch.model.token_embedding(batch.x)  # [batch, tokens, width]
        return batch.cross_entropy(batch.model.read(uniform_noise(embedded, alpha, noise)))

    return Method(loss)


def stablemax(data: Dataset, noise: torch.Generator) -> Method:
    """Probabilities s(z) / sum s(z) with s(z) = z + 1 above 0 and 1 / (1 - z) below (Prieto et al., 2025)."""

    def log_probabilities(logits: Tensor) -> Tensor:
        log_s = torch.where(logits >= 0, torch.log1p(logits.clamp(min=0)), -torch.log1p(-logits.clamp(max=0)))
        return log_s - torch.logsumexp(log_s, -1, keepdim=True)

    # log_softmax of log s is the same, so the cross-entropy of these "logits" is the loss.
    return Method(
        lambda batch: batch.cross_entropy(log_probabilities(batch.logits)), log_probabilities=log_probabilities
    )
