"""The arms of the noise-stability regularizer: the paper's, its controls, and variants that the theory suggests."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, get_args

import torch
from torch import Tensor

from nstheory.errors import ArgumentError, known_name
from nstheory.nn import NoiseStability
from nstheory.noise.tokens import TokenNoise
from nstheory.training.arms.method import Batch, Method
from nstheory.training.tasks import Dataset

Where = Literal["anywhere", "one coordinate", "training inputs"]
_ATTEMPTS = 16  # redraws until Y is a training input; a row for which none is one keeps X


def noise_stability(
    data: Dataset,
    noise: torch.Generator,
    *,
    gamma: float,
    keep_prob: float,
    S: int = 1,
    where: Where = "anywhere",
    **options: Any,
) -> Method:
    """CE + gamma * R of `NoiseStability`; `options` are its form, gradient, fraction, every, warmup and decay.

    where   "anywhere": Y as the regularizer draws it; "one coordinate": exactly one position of X is drawn anew, to
            another id, which measures influence; "training inputs": Y is drawn again until it is a training input, so that
            no unlabelled input is seen

    Raises UnknownIdError for another word, and what `NoiseStability` refuses.
    """
    reg = NoiseStability(
        gamma,
        keep_prob=keep_prob,
        vocab_size=data.vocab_size,
        frozen_ids=data.frozen_ids,
        S=S,
        generator=noise,
        **{"pieces": 1} | options,  # one pass, so that committed rows are reproduced to the last bit
    )
    known_name("where", where, get_args(Where))
    redraw = TokenNoise(0.0, data.vocab_size, data.frozen_ids)
    seen = _membership(data) if where == "training inputs" else None

    def noisy(x: Tensor) -> Tensor | None:
        if where == "one coordinate":
            return torch.where(redraw.one_position(x, noise), redraw.other(x, noise), x)
        if seen is None:
            return None
        y, missing = x, torch.ones(len(x), dtype=torch.bool)
        for _ in range(_ATTEMPTS):
            drawn = reg.noise(x, noise)  # type: ignore[operator]
            hit = missing & seen(drawn)
            y, missing = torch.where(hit[:, None], drawn, y), missing & ~hit
        return y

    def loss(batch: Batch) -> Tensor:
        return batch.cross_entropy() + reg(batch.model, batch.x, batch.logits, noisy=noisy(batch.x))

    active = reg.fraction / reg.schedule.every if gamma > 0 else 0.0
    return Method(
        loss,
        forwards=1.0 + active,
        backwards=1.0 + (active if reg.gradient == "full" else 0.0),
        statistics=lambda: reg.stats,
        state=reg.state,
        load_state=reg.load_state,
    )


def _membership(data: Dataset) -> Callable[[Tensor], Tensor]:
    """Return the function that says which rows of token ids are training inputs."""
    tokens = data.train_tokens.shape[1]
    if data.vocab_size**tokens >= 2**62:
        raise ArgumentError(
            f"where = 'training inputs' needs inputs that one 64-bit number holds; {tokens} tokens of {data.vocab_size} "
            "ids do not fit. Use where = 'anywhere': so long an input is not hit by chance"
        )
    powers = data.vocab_size ** torch.arange(tokens)
    known = (data.train_tokens * powers).sum(1).unique()
    return lambda rows: torch.isin((rows * powers).sum(1), known)


def target_stability(
    data: Dataset, noise: torch.Generator, *, gamma: float, keep_prob: float, target: float, half: bool = True
) -> Method:
    """CE + gamma * (correlation of p(X) and p(Y) - target)^2: the stability that the target function is known to have.

    The raw penalty asks for as much stability as possible, more than the exact solution has; rho^k is what a parity of k
    bits has at keep_prob rho, and 0 what a sum of two operands has when one of them is drawn anew.
    """
    draw = TokenNoise(keep_prob, data.vocab_size, data.frozen_ids)

    def loss(batch: Batch) -> Tensor:
        p = torch.softmax(batch.logits.flatten(0, -2), -1)
        with torch.set_grad_enabled(not half):
            q = torch.softmax(batch.model(draw(batch.x, noise)).flatten(0, -2), -1)
        p, q = p - p.mean(0), q - q.mean(0)
        covariance, variance = (p * q).sum(-1).mean(), (p * p).sum(-1).mean()
        if half:  # as in the regularizer's half gradient: q held constant, so what is left counts twice
            covariance = 2 * covariance - covariance.detach()
        correlation = covariance / variance.clamp(min=1e-12)
        return batch.cross_entropy() + gamma * (correlation - target).square()

    return Method(loss, forwards=2.0, backwards=1.0 if half else 2.0)
