"""Reading and replacing the loss and the logits in what a model returns: Hugging Face outputs, dictionaries, tuples, a bare loss."""

from __future__ import annotations

from collections.abc import Callable, Mapping, MutableMapping
from typing import Any

import torch
from torch import Tensor

from nstheory.errors import ArgumentError

SPAN_LOGITS = ("start_logits", "end_logits")


def loss_of(output: Any) -> Tensor | None:
    """Return the loss in a model's output, or None when it has none.

    An attribute or a key `loss`; the first entry of a tuple when that is a scalar; the output itself when it is one.
    """
    if isinstance(output, Tensor):
        loss = output
    elif isinstance(output, Mapping):
        loss = output.get("loss")
    elif isinstance(output, tuple) and not hasattr(output, "loss"):
        loss = output[0] if output else None
    else:
        loss = getattr(output, "loss", None)
    return loss if isinstance(loss, Tensor) and loss.ndim == 0 else None


def logits_of(output: Any) -> Tensor | None:
    """Return the logits in a model's output, or None when it has none.

    An attribute or a key `logits`; of a question-answering head start_logits and end_logits [batch, tokens], put together
    as [batch, 2, tokens]; in a tuple the first tensor that is no scalar; the output itself when it is none.
    """
    if isinstance(output, Tensor):
        found: Any = output
    elif is_span(output):
        found = torch.stack([_part(output, name) for name in SPAN_LOGITS], dim=1)
    elif isinstance(output, tuple) and not hasattr(output, "logits"):
        found = next((part for part in output if isinstance(part, Tensor) and part.ndim > 0), None)
    else:
        found = _part(output, "logits")
    return found if isinstance(found, Tensor) and found.ndim > 0 else None


def selected_logits(output: Any, select: Callable[..., Any] | None) -> Any:
    """Return what `select`, or `logits_of` without one, makes of a model's output; an output without logits as it is."""
    output = output if select is None else select(output)
    found = output if isinstance(output, Tensor) else logits_of(output)
    return output if found is None else found


def is_span(output: Any) -> bool:
    """Return whether the output is that of a question-answering head: where an answer starts, and where it ends."""
    if isinstance(output, Tensor) or isinstance(_part(output, "logits"), Tensor):
        return False
    return all(isinstance(_part(output, name), Tensor) for name in SPAN_LOGITS)


def _part(output: Any, name: str) -> Any:
    return output.get(name) if isinstance(output, Mapping) else getattr(output, name, None)


def with_loss(output: Any, loss: Tensor) -> Any:
    """Return the output with another loss; objects and dictionaries are changed in place, tuples are made anew.

    Raises ArgumentError for an output that does not let its loss be set.
    """
    if isinstance(output, Tensor):
        return loss
    if isinstance(output, MutableMapping):
        output["loss"] = loss
        if (
            getattr(output, "loss", loss) is not loss
        ):  # in a ModelOutput of Hugging Face the assignment has set the attribute too
            output.loss = loss  # type: ignore[attr-defined]
        return output
    if hasattr(output, "_replace"):
        return output._replace(loss=loss)  # type: ignore[union-attr]
    if isinstance(output, tuple):
        return (loss, *output[1:])
    try:
        output.loss = loss
    except AttributeError as error:
        raise ArgumentError(
            f"the loss of a {type(output).__name__} cannot be replaced ({error}); return a dictionary, a dataclass that "
            "is not frozen, or (loss, logits)"
        ) from None
    return output
