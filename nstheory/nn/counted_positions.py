"""Masks of the positions whose output is compared with a label: ignored labels, causal shift, padding, spans of answers."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from nstheory.errors import ArgumentError
from nstheory.nn.call import Call
from nstheory.numbers import boolean, integer

IGNORED = -100  # the label that cross_entropy and Hugging Face models leave out
SPANS = ("start_positions", "end_positions")  # the labels of a question-answering head


def label_positions(
    labels: Tensor, *, causal: bool, attention_mask: Tensor | None = None, ignored: int = IGNORED
) -> Tensor:
    """Return the mask that NoiseStability takes: True where the model's output is compared with a label.

    labels           integer [batch] or [batch, ..., tokens]
    causal           True when the output at position t is judged by the label at t + 1, as in a causal language model:
                     position t counts when labels[:, t + 1] does, and the last position never counts. The mask is
                     aligned with the logits, not with the labels
    attention_mask   of the shape of the labels, 0 where the input is padding; such positions do not count. None: no padding.
                     With one label an example, [batch], that of its tokens says nothing, and is not read
    ignored          the label of what is left out

    Raises ArgumentError when the shapes do not fit, or labels are no integers.

    >>> from nstheory.nn import label_positions
    >>> label_positions(torch.tensor([[-100, 7, -100]]), causal=True)
    tensor([[ True, False, False]])
    """
    if not isinstance(labels, Tensor) or labels.is_floating_point() or labels.is_complex():
        found = f"a tensor of {labels.dtype}" if isinstance(labels, Tensor) else type(labels).__name__
        raise ArgumentError(f"labels are {found}; they have to be a tensor of integer classes, such as torch.int64")
    if type(ignored) is not int or abs(ignored) >= 2**63:
        ignored = integer(ignored, "ignored", least=1 - 2**63, most=2**63 - 1)
    counts = labels != ignored
    if boolean(causal, "causal"):
        if labels.ndim < 2:
            raise ArgumentError(
                f"labels have shape {list(labels.shape)}; a causal language model needs [batch, tokens], so use "
                "causal=False for one label an example"
            )
        counts = torch.cat([counts[..., 1:], torch.zeros_like(counts[..., :1])], dim=-1)
    if attention_mask is None:
        return counts
    if isinstance(attention_mask, Tensor) and labels.ndim == 1 < attention_mask.ndim:
        return counts
    if not isinstance(attention_mask, Tensor) or attention_mask.shape != labels.shape:
        shape = list(attention_mask.shape) if isinstance(attention_mask, Tensor) else type(attention_mask).__name__
        raise ArgumentError(
            f"attention_mask has shape {shape} and labels {list(labels.shape)}; both have to be [batch, tokens] alike"
        )
    if attention_mask.is_floating_point() and not attention_mask.is_meta and bool((attention_mask < 0).any()):
        raise ArgumentError(
            "attention_mask has negative entries, so it is one that is added to scores (0 where a position is seen); give "
            "the one with 1 where a position is seen and 0 at padding"
        )
    return counts & attention_mask.bool()


def positions_of_call(
    call: Call, labels: Tensor, logits: Tensor, ids: Tensor, *, causal: bool, encoder_decoder: bool
) -> Tensor | None:
    """Return where the logits of a call count, bool [batch, ...], as the model's own loss does; None: everywhere.

    The mask of the decoder's inputs leaves out positions of an encoder-decoder model, that of the inputs those of others.
    Raises ArgumentError for labels that cannot be those of a softmax over the last axis of the logits.
    """
    if isinstance(labels, Tensor) and labels.is_floating_point():
        if labels.shape == logits.shape and bool(((labels.sum(-1) - 1.0).abs() < 1e-3).all()):
            return None  # a distribution for each position
        raise ArgumentError(
            f"labels are {labels.dtype} of shape {list(labels.shape)}: a regression has no distribution to compare, and the "
            "labels of a multi-label head are several softmaxes; for these use NoiseStability with select=lambda out: "
            "torch.stack([out.logits, torch.zeros_like(out.logits)], -1), two classes for each label"
        )
    shifted = call.get("shift_labels")
    if isinstance(shifted, Tensor):
        labels, causal = shifted, False
    name = "decoder_attention_mask" if encoder_decoder else "attention_mask"
    seen = call.get(name)
    if isinstance(seen, Tensor) and not encoder_decoder:
        seen = _kept(seen, call.get("logits_to_keep")) if seen.shape == ids.shape else None
    counts = label_positions(
        labels,
        causal=causal and labels.ndim > 1,
        attention_mask=seen if isinstance(seen, Tensor) and seen.shape == labels.shape else None,
    )
    flat = logits.ndim == 2 or labels.shape[-1:] == (1,)
    if counts.shape != logits.shape[:-1] and flat and counts.numel() == logits.shape[:-1].numel():
        return counts.reshape(logits.shape[:-1])  # [batch * tokens, classes], or labels [batch, 1]
    if counts.shape != logits.shape[:-1]:
        raise ArgumentError(
            f"labels have shape {list(labels.shape)} and logits {list(logits.shape)}, so it is not known which outputs "
            "count; logits have to be [batch, ..., classes] and labels [batch, ...]: name the submodule that makes such "
            "logits with logits_from=, or use NoiseStability with select= and mask="
        )
    return counts


def positions_of_spans(call: Call, logits: Tensor) -> Tensor:
    """Return where the two softmaxes of a question-answering head count, bool [batch, 2]; logits [batch, 2, tokens].

    An answer that starts or ends beyond the input is left out, as it is by the loss.
    """
    places = [call.get(name) for name in SPANS]
    if not all(isinstance(place, Tensor) for place in places):
        raise ArgumentError(f"a question-answering head was called without both of {' and '.join(SPANS)}; give both")
    return torch.stack([place.reshape(-1) < logits.shape[-1] for place in places], dim=1)


def shift_of(loss: Tensor, logits: Tensor, labels: Any) -> bool | None:
    """Return whether the loss compares the logits at t with the label at t + 1; None where this batch does not tell.

    Read from where the loss has a gradient with respect to the logits: names of classes do not tell it, as
    transformers' BartForCausalLM and its kin do not shift.
    """
    fits = isinstance(labels, Tensor) and labels.ndim > 1 and labels.shape == logits.shape[:-1]
    if not fits or labels.is_floating_point() or not (loss.requires_grad and logits.requires_grad):
        return None
    gradient = torch.autograd.grad(loss, logits, retain_graph=True, allow_unused=True)[0]
    if gradient is None:  # a hook made these logits after the loss
        return None
    used = (gradient != 0).any(dim=-1)
    shifted, straight = (label_positions(labels, causal=causal) for causal in (True, False))
    # Where the model is certain a gradient may round to 0, so that fewer positions have one than count.
    for agree in (torch.equal, lambda seen, counts: not bool((seen & ~counts).any())):
        if agree(used, shifted) != agree(used, straight):
            return agree(used, shifted)
    return None


def _kept(seen: Tensor, kept: Any) -> Tensor:
    """Return the part of a mask [batch, tokens] at which logits were computed; `kept`: the last so many, or which."""
    if isinstance(kept, Tensor) and kept.ndim > 0:
        return seen[:, kept]
    return seen if kept is None or int(kept) == 0 else seen[:, -int(kept) :]
