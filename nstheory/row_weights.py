"""Functions from the logits of a row to its weights; `attention_kinds` gives them names.

Each takes logits [..., tokens] and a mask (True where a token is seen, broadcast to the logits; None: all seen) and returns weights
[..., tokens], exactly 0 where a token is not seen. A row sees at least one token. All have the right first and second derivatives,
apart from their kinks.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor

# From so many entries on torch's softmax of a row works on vectors of them.
_VECTOR = 16
# Newton's method on a convex falling function rises to the root from the left; it has to halve at most log n of excess, then doubles digits.
_MOST_STEPS = 200


def softmax(logits: Tensor, visible: Tensor | None = None) -> Tensor:
    """Return e^l / sum e^l."""
    shown = hidden(logits, visible)
    if shown.shape[-1] >= _VECTOR:
        return torch.softmax(shown, -1)
    # Along a short last dimension torch goes entry by entry, in ten times the time that it takes along the first one.
    return torch.softmax(shown.movedim(-1, 0).contiguous(), 0).movedim(0, -1)


def largest(logits: Tensor, visible: Tensor | None = None) -> Tensor:
    """Return 1 at the largest visible logit, the first of equal ones, and 0 elsewhere."""
    return F.one_hot(hidden(logits, visible).argmax(-1), logits.shape[-1]).to(logits)


def largest_if_positive(logits: Tensor, visible: Tensor | None = None, **_: float) -> Tensor:
    """Return `largest` where that logit is positive, else 0: what a sink of a fixed logit leaves in the hard limit."""
    return largest(logits, visible) * (hidden(logits, visible).amax(-1, keepdim=True) > 0)


def with_sink(logits: Tensor, visible: Tensor | None = None, *, b: float) -> Tensor:
    """Return e^l / (e^b + sum e^l): one more logit, of a token that has no value."""
    whole = torch.logsumexp(hidden(logits, visible), -1, keepdim=True)
    return softmax(logits, visible) * torch.sigmoid(whole - b)


def top_k(logits: Tensor, visible: Tensor | None = None, *, k: int) -> Tensor:
    """Return the softmax of the k largest visible logits, of all where there are fewer."""
    values, places = hidden(logits, visible).topk(min(k, logits.shape[-1]), -1)
    return torch.zeros_like(logits).scatter(-1, places, softmax(values))


def entmax(logits: Tensor, visible: Tensor | None = None, *, alpha: float) -> Tensor:
    """Return [(alpha - 1) l - tau]_+^(1/(alpha - 1)), 1 < alpha <= 2, with the tau whose weights sum to 1.

    The sum falls in tau and is convex, so that Newton's method from the left of the root rises to it. alpha = 2 is sparsemax.
    """
    shown = (alpha - 1) * hidden(logits, visible)
    shown = shown - shown.detach().amax(-1, keepdim=True)
    power = 1 / (alpha - 1)

    def better(tau: Tensor, over: Tensor) -> Tensor:
        above = torch.relu(over - tau)
        slope = power * (above ** (power - 1) * (above > 0)).sum(-1, keepdim=True)
        return tau + ((above**power).sum(-1, keepdim=True) - 1) / slope

    with torch.no_grad():
        tau = torch.full_like(shown[..., :1], -1.0)  # the largest logit alone has weight 1 there
        for _ in range(_MOST_STEPS):
            rising = better(tau, shown)
            if not bool((rising > tau).any()):
                break
            tau = torch.maximum(tau, rising)
    # Two more steps, this time with derivatives: the first has the right gradient, the second the right Hessian too.
    for _ in range(2):
        tau = better(tau, shown)
    return torch.relu(shown - tau) ** power


def softpick(logits: Tensor, visible: Tensor | None = None) -> Tensor:
    """Return (e^l - 1)_+ / sum |e^l - 1|, 0 where all logits are 0; nothing overflows."""
    shown = logits if visible is None else logits.masked_fill(~visible, 0.0)
    above, below = torch.relu(shown), torch.relu(-shown)
    top = above.detach().amax(-1, keepdim=True)
    picked, passed = -torch.exp(above - top) * torch.expm1(-above), -torch.exp(-top) * torch.expm1(-below)
    total = (picked + passed).sum(-1, keepdim=True)
    return picked / torch.where(total > 0, total, torch.ones_like(total))


def elementwise(function: Callable[[Tensor, Tensor], Tensor]) -> Callable[..., Tensor]:
    """Return the weights function(logits, count) of each visible token, count the number of tokens that its row sees."""

    def weights(logits: Tensor, visible: Tensor | None = None) -> Tensor:
        if visible is None:
            return function(logits, torch.full_like(logits[..., :1], logits.shape[-1]))
        seen = visible.expand(torch.broadcast_shapes(visible.shape, logits.shape[-1:]))
        return torch.where(seen, function(logits, seen.sum(-1, keepdim=True).to(logits)), torch.zeros_like(logits))

    return weights


def hidden(logits: Tensor, visible: Tensor | None) -> Tensor:
    """Return the logits with -inf where a token is not visible."""
    return logits if visible is None else logits.masked_fill(~visible, -math.inf)


linear = elementwise(lambda logits, count: logits / count)
relu = elementwise(lambda logits, count: torch.relu(logits) / count)
softplus = elementwise(lambda logits, count: F.softplus(logits) / count)
sigmoid = elementwise(lambda logits, count: torch.sigmoid(logits - torch.log(count)))
positive = elementwise(lambda logits, count: (logits > 0).to(logits))
