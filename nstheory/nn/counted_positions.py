"""Masks of the positions whose output is compared with a label: ignored labels, the shift of a causal model, padding."""

from __future__ import annotations

import torch
from torch import Tensor

from nstheory.errors import ArgumentError

IGNORED = -100  # the label that cross_entropy and Hugging Face models leave out


def label_positions(
    labels: Tensor, *, causal: bool, attention_mask: Tensor | None = None, ignored: int = IGNORED
) -> Tensor:
    """Return the mask that NoiseStability takes: True where the model's output is compared with a label.

    labels           integer [batch] or [batch, tokens]
    causal           True when the output at position t is judged by the label at t + 1, as in a causal language model:
                     position t counts when labels[:, t + 1] does, and the last position never counts. The mask is
                     aligned with the logits, not with the labels
    attention_mask   [batch, tokens], 0 where the input is padding; such positions do not count. None: no padding
    ignored          the label of what is left out

    Raises ArgumentError when the shapes do not fit.

    >>> from nstheory.nn import label_positions
    >>> label_positions(torch.tensor([[-100, 7, -100]]), causal=True)
    tensor([[ True, False, False]])
    """
    counts = labels != ignored
    if causal:
        if labels.ndim != 2:
            raise ArgumentError(
                f"labels have shape {list(labels.shape)}; a causal language model needs [batch, tokens], so use "
                "causal=False for one label an example"
            )
        counts = torch.cat([counts[:, 1:], torch.zeros_like(counts[:, :1])], dim=1)
    if attention_mask is None or labels.ndim == 1:
        return counts
    if attention_mask.shape != labels.shape:
        raise ArgumentError(
            f"attention_mask has shape {list(attention_mask.shape)} and labels {list(labels.shape)}; both have to be "
            "[batch, tokens] alike"
        )
    return counts & attention_mask.bool()
