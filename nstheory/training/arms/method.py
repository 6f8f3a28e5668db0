"""Parts of a training arm: a loss on a batch, a backward pass, and the few numbers in which arms differ.

An arm of the comparison is a small function that returns a Method; the loop asks it for gradients and knows nothing else
about it. `Batch.logits` is the pass that every arm needs, made once and only where it is used.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from nstheory.training.model import Transformer
from nstheory.training.tasks import Dataset


@dataclass
class Batch:
    """One batch: the model, token ids [batch, tokens], and targets [batch], or [batch, tokens] for a language model."""

    model: Transformer
    x: Tensor
    target: Tensor

    @cached_property
    def logits(self) -> Tensor:
        """The logits of x, [batch, classes] or [batch, tokens, classes]."""
        return self.model(self.x)

    def cross_entropy(self, logits: Tensor | None = None, **options: Any) -> Tensor:
        """Return the mean cross-entropy of these logits, by default those of x."""
        rows = self.logits if logits is None else logits
        return F.cross_entropy(rows.flatten(0, -2), self.target.flatten(), **options)


Loss = Callable[[Batch], Tensor]
Backward = Callable[[Batch, Loss], Tensor]


def plain_backward(batch: Batch, loss: Loss) -> Tensor:
    """Fill the gradients of a fresh pass and return the loss."""
    batch.model.zero_grad()
    value = loss(batch)
    value.backward()
    return value


def _log_softmax(logits: Tensor) -> Tensor:
    return torch.log_softmax(logits, -1)


def _nothing() -> dict[str, Any]:
    return {}


def _ignored(state: dict[str, Any]) -> None:
    assert not state


@dataclass
class Method:
    """The training method of one arm.

    loss                  of a batch
    backward              fills the gradients; plain_backward unless the arm changes them
    log_probabilities     of logits [..., classes], for validation: what the arm's loss takes for probabilities
    forwards, backwards   passes of a whole batch that a step costs
    batch_factor          examples in a batch, as a multiple of the task's
    rate_factor           learning rate, as a multiple of the task's
    statistics            returns what the arm measured in its last batch
    state, load_state     save and restore what the next step depends on besides model, optimizer and batches
    """

    loss: Loss
    backward: Backward = plain_backward
    log_probabilities: Callable[[Tensor], Tensor] = _log_softmax
    forwards: float = 1.0
    backwards: float = 1.0
    batch_factor: int = 1
    rate_factor: float = 1.0
    statistics: Callable[[], dict[str, Tensor]] = _nothing
    state: Callable[[], dict[str, Any]] = _nothing
    load_state: Callable[[dict[str, Any]], None] = _ignored


Build = Callable[..., Method]


class Group(StrEnum):
    """The groups of arms, by which reports and figures are arranged."""

    BASELINE = "baselines"
    GRADIENT = "gradient methods"
    STABILITY = "noise stability"


@dataclass(frozen=True)
class Arm:
    """One arm of the comparison.

    build      makes its Method from (data, noise, **settings)
    words      what it does, in a line
    settings   the defaults of what can be set
    grid       the settings that tuning tries; each is a change of the defaults
    group      what sort of method it is
    noisy      whether it needs noisy inputs; where its settings leave the noise open, it is the task's
    """

    name: str
    build: Build
    words: str
    settings: dict[str, Any] = field(default_factory=dict)
    grid: tuple[dict[str, Any], ...] = ({},)
    group: Group = Group.BASELINE
    noisy: bool = False

    def method(self, data: Dataset, noise: torch.Generator, settings: dict[str, Any]) -> Method:
        """Return the method with these settings in place of the defaults."""
        return self.build(data, noise, **(self.settings | settings))
