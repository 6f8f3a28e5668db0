"""The noise-stability regularizer: one pure function, and a module that draws the noise and makes the second pass."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import Literal, get_args

import torch
from torch import Tensor, nn

from nstheory.errors import ArgumentError
from nstheory.nn.noise import check_vocabulary, frozen_tuple, keep_probability, resample_tokens

Gradient = Literal["full", "half"]


def noise_stability_penalty(
    p_logits: Tensor,
    q_logits: Tensor,
    *,
    S: int = 1,
    mask: Tensor | None = None,
    gradient: Gradient = "full",
    validate: bool = True,
) -> Tensor:
    """Return R = (-1)^S * mean over positions of sum_i p_i q_i, with p, q the softmax of two sets of logits.

    p_logits, q_logits   [batch, ..., classes], the model's output on X and on its noisy copy Y
    S                    1 rewards stability, 0 penalises it; R is in [-1, 0] or [0, 1]
    mask                 bool [batch, ...], True where a position counts; None counts all
    gradient             "full": through both; "half": q is held constant and the gradient doubled, which has the same
                         expectation when (X, Y) is exchangeable. The value is R either way
    validate             False skips the checks for nan and for an empty mask (one synchronisation with a GPU)

    A scalar in float32, or float64 when the logits are, computed outside autocast. Raises ArgumentError.
    Source: "Noise Stability of Transformer Models", Definition 6.1, arXiv 2602.08287.
    """
    _check_choices(S, gradient)
    p, q = _distributions(p_logits, q_logits, mask, validate)
    return _signed_inner_product(p, q, mask, S, gradient)


class NoiseStability(nn.Module):
    """Noise-stability regularizer for a training loop: build it once, add its value to the loss.

        reg = NoiseStability(gamma=0.75, keep_prob=0.625, vocab_size=113)
        loss = cross_entropy(logits, target) + reg(model, x, logits)

    Returns gamma * R, with R = (-1)^S E sum_i M(X)_i M(Y)_i and Y = resample_tokens(X). It needs a second forward
    pass, and with gradient="full" a backward pass through it. It draws from a generator of its own, so the other
    random streams of a run do not shift. Neither parameters nor entries in `state_dict`; `random_state` and
    `set_random_state` save and restore its stream. Inactive, returning 0, in `eval()` mode or with gamma = 0: then
    there is no second pass, and no random number is used.

    gamma             weight, finite and >= 0; may be assigned between steps, for a schedule
    vocab_size        noise draws from range(vocab_size) minus frozen_ids
    keep_prob         probability that a token stays, in [0, 1]; or else:
    rho, convention   "efron-stein": keep_prob = rho, "paper": keep_prob = (1 + rho) / 2
    S                 1 rewards stability (the paper's choice), 0 penalises it
    frozen_ids        ids that are never changed and never drawn
    gradient          "full", or "half": the second pass without gradient, and twice the gradient of the first
    seed, generator   where the noise comes from; `generator` takes precedence
    validate          False skips the checks that wait for a GPU

    Every constructor argument that is out of range raises ArgumentError.
    Source: "Noise Stability of Transformer Models", Definition 6.1, arXiv 2602.08287.
    """

    def __init__(
        self,
        gamma: float,
        *,
        vocab_size: int,
        keep_prob: float | None = None,
        rho: float | None = None,
        convention: str | None = None,
        S: int = 1,
        frozen_ids: Iterable[int] = (),
        gradient: Gradient = "full",
        seed: int = 0,
        generator: torch.Generator | None = None,
        validate: bool = True,
    ) -> None:
        super().__init__()
        _check_choices(S, gradient)
        self.gamma = gamma
        self.keep_prob = keep_probability(keep_prob, rho, convention)
        self.frozen_ids = frozen_tuple(frozen_ids)
        self.vocab_size = check_vocabulary(vocab_size, self.frozen_ids)
        self.S = S
        self.gradient: Gradient = gradient
        self.validate = validate
        self.generator = generator if generator is not None else torch.Generator().manual_seed(seed)
        self.stats: dict[str, Tensor] = {}

    @property
    def gamma(self) -> float:
        """Weight of R in the loss."""
        return self._gamma

    @gamma.setter
    def gamma(self, value: float) -> None:
        try:
            number = float(value)
        except (TypeError, ValueError):
            number = math.nan
        if not math.isfinite(number) or number < 0:
            raise ArgumentError(
                f"gamma = {value!r}; it has to be a finite number >= 0 (S = 0 turns the sign of R, 0 switches it off)"
            )
        self._gamma = number

    @property
    def efron_stein_correlation(self) -> float:
        """Correlation of the noise operator: keep_prob, because the redraw is uniform over the allowed ids."""
        return self.keep_prob

    def forward(
        self,
        model: Callable[[Tensor], object],
        x: Tensor,
        logits: Tensor,
        select: Callable[..., Tensor] | None = None,
        mask: Tensor | None = None,
    ) -> Tensor:
        """Return gamma * R as a scalar to be added to the loss.

        model    called once, on the noisy ids
        x        token ids [batch, tokens]
        logits   the model's output on x, [batch, ..., classes], of the pass that the loss uses already
        select   makes logits out of what the model returns, for example `lambda out: out[:, -1]`; apply the same to
                 `logits` before
        mask     bool [batch, ...], True where a position counts

        `stats` then holds detached scalars: R; confidence E|p|^2; cosine of p and q; agreement of the two most
        probable classes; changed, the fraction of the tokens outside frozen_ids that became another id.
        """
        self.stats = {}
        if self.gamma == 0.0 or not self.training:
            return torch.zeros((), dtype=logits.dtype, device=logits.device)
        y = resample_tokens(
            x,
            self.keep_prob,
            self.vocab_size,
            frozen_ids=self.frozen_ids,
            generator=self.generator,
            validate=self.validate,
        )
        with torch.set_grad_enabled(torch.is_grad_enabled() and self.gradient == "full"):
            output = model(y)
            noisy_logits = output if select is None else select(output)
        if not isinstance(noisy_logits, Tensor):
            raise ArgumentError(
                f"the model returned {type(noisy_logits).__name__}, not logits; pass select, for example "
                "select=lambda out: out.logits"
            )
        p, q = _distributions(logits, noisy_logits, mask, self.validate)
        value = _signed_inner_product(p, q, mask, self.S, self.gradient)
        self.stats = _statistics(p.detach(), q.detach(), mask) | {
            "R": value.detach(),
            "changed": _fraction_changed(x, y, self.frozen_ids),
        }
        return self.gamma * value

    def random_state(self) -> Tensor:
        """Return the state of the noise generator (a uint8 tensor), for a checkpoint."""
        return self.generator.get_state()

    def set_random_state(self, state: Tensor) -> None:
        """Continue the noise from a state that `random_state` returned."""
        self.generator.set_state(state)

    def extra_repr(self) -> str:
        """Show the settings in `print(model)`."""
        return (
            f"gamma={self.gamma:g}, keep_prob={self.keep_prob:g}, vocab_size={self.vocab_size}, S={self.S}, "
            f"frozen_ids={self.frozen_ids}, gradient={self.gradient!r}"
        )


def _check_choices(S: int, gradient: str) -> None:
    if S not in (0, 1):
        raise ArgumentError(f"S = {S!r}; choose 1 (reward stability, as in the paper) or 0 (penalise it)")
    if gradient not in get_args(Gradient):
        raise ArgumentError(f"gradient = {gradient!r}; choose 'full' or 'half'")


def _distributions(p_logits: Tensor, q_logits: Tensor, mask: Tensor | None, validate: bool) -> tuple[Tensor, Tensor]:
    if p_logits.shape != q_logits.shape or p_logits.ndim < 2:
        raise ArgumentError(
            f"logits on x have shape {list(p_logits.shape)} and on the noisy copy {list(q_logits.shape)}; both have "
            "to be [batch, ..., classes] alike: give `select` what was applied to the first, as in "
            "select=lambda out: out[:, -1]"
        )
    if mask is not None and (mask.dtype != torch.bool or mask.shape != p_logits.shape[:-1]):
        raise ArgumentError(
            f"mask is {mask.dtype} of shape {list(mask.shape)}; it has to be torch.bool of shape "
            f"{list(p_logits.shape[:-1])}, True where a position counts (mask.bool() converts an attention mask)"
        )
    # bfloat16 would lose the sum over many classes, and float16 the small products.
    dtype = torch.promote_types(p_logits.dtype, torch.float32)
    with torch.autocast(device_type=p_logits.device.type, enabled=False):
        pair = []
        for logits in (p_logits, q_logits):
            if mask is not None:  # before the softmax: nan at a masked position must not reach the gradient
                logits = logits.masked_fill(~mask.unsqueeze(-1), 0.0)
            pair.append(torch.softmax(logits.to(dtype), dim=-1))
    if validate:
        _check_values(pair[0], pair[1], mask)
    return pair[0], pair[1]


def _check_values(p: Tensor, q: Tensor, mask: Tensor | None) -> None:
    bad = [torch.isnan(t.detach()).flatten(1).any(dim=1) for t in (p, q)]  # each [batch]
    counted = torch.ones((), dtype=torch.bool, device=p.device) if mask is None else mask.any()
    bad_p, bad_q, any_counted = torch.stack([bad[0].any(), bad[1].any(), counted]).tolist()
    if not any_counted:
        raise ArgumentError("mask leaves no position of the batch; leave this batch out, or check the mask")
    if bad_p or bad_q:
        rows, where = (bad[0], "logits on x") if bad_p else (bad[1], "logits on the noisy copy of x")
        raise ArgumentError(
            f"{where}: batch element {int(rows.nonzero()[0])} has no softmax (nan or inf), as have "
            f"{int(rows.sum())} of {len(rows)} elements; lower the learning rate, or look at the input of that element"
        )


def _signed_inner_product(p: Tensor, q: Tensor, mask: Tensor | None, S: int, gradient: Gradient) -> Tensor:
    if gradient == "half":
        product = (p * q.detach()).sum(dim=-1)
        product = 2.0 * product - product.detach()  # 2a - a = a exactly: the value stays, the gradient doubles
    else:
        product = (p * q).sum(dim=-1)
    return (-1.0) ** S * _mean(product, mask)


def _mean(values: Tensor, mask: Tensor | None) -> Tensor:
    return values.mean() if mask is None else values.masked_fill(~mask, 0.0).sum() / mask.sum()


def _statistics(p: Tensor, q: Tensor, mask: Tensor | None) -> dict[str, Tensor]:
    p_square, q_square = p.square().sum(dim=-1), q.square().sum(dim=-1)
    return {
        "confidence": _mean(p_square, mask),
        "cosine": _mean((p * q).sum(dim=-1) / (p_square * q_square).sqrt(), mask),
        "agreement": _mean((p.argmax(dim=-1) == q.argmax(dim=-1)).to(p.dtype), mask),
    }


def _fraction_changed(x: Tensor, y: Tensor, frozen: tuple[int, ...]) -> Tensor:
    changed = (x != y).sum()
    if not frozen:
        return changed / x.numel()
    return changed / (~torch.isin(x, torch.tensor(frozen, dtype=x.dtype, device=x.device))).sum()
