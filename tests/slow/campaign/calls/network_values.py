"""What is right about a value of the regularizer and about the bounds of a network."""

from __future__ import annotations

import math
from typing import Any

import torch

from .right import SLACK, Arguments, tensor


def tokens(value: Any, a: Arguments) -> str | None:
    """Shape and dtype of x; what is frozen stays; what is drawn is allowed."""
    x = a["x"]
    if value.shape != x.shape or value.dtype != x.dtype:
        return f"{value.dtype} {tuple(value.shape)} instead of {x.dtype} {tuple(x.shape)}"
    if x.is_meta or not x.numel():
        return None
    frozen = (
        torch.isin(x, torch.tensor([int(one) for one in a.get("frozen_ids", ())], dtype=x.dtype))
        if a.get("frozen_ids")
        else torch.zeros_like(x, dtype=torch.bool)
    )
    if bool((value != x)[frozen].any()):
        return "a frozen id has changed"
    if float(a["keep_prob"]) == 1 and not torch.equal(value, x):
        return "keep_prob = 1 changes tokens"
    if (
        a.get("vocab_size") is not None
        and a.get("allowed_ids") is None
        and bool((value[value != x] >= int(a["vocab_size"])).any())
    ):
        return "an id outside of the vocabulary"
    return None


def penalty(value: Any, a: Arguments) -> str | None:
    """A scalar; raw is within [-1, 0] or [0, 1]; the same with p and q exchanged.

    What is not checked for nan may be nan, where the same call is refused when it is.
    """
    import nstheory as nst

    if a.get("validate", True) is False and isinstance(value, torch.Tensor) and not bool(value.isfinite()):
        try:
            nst.noise_stability_penalty(**{**a, "validate": True})
        except nst.NSTheoryError:
            return None
    wrong = tensor(value) if a.get("form", "raw") != "log" else tensor(value, finite=False)
    if wrong or value.is_meta:
        return wrong
    if value.ndim:
        return f"shape {tuple(value.shape)} instead of a scalar"
    if a.get("form", "raw") in ("raw", "cosine") and not -1 - SLACK <= float(value) <= 1 + SLACK:
        return f"{float(value)} outside of [-1, 1]"
    other = nst.noise_stability_penalty(
        a["q_logits"], a["p_logits"], **{name: one for name, one in a.items() if name not in ("p_logits", "q_logits")}
    )
    return (
        None
        if torch.allclose(value.double(), other.double(), rtol=1e-4, atol=1e-5)
        else "another value when p and q are exchanged"
    )


def regularizer(value: Any, a: Arguments) -> str | None:
    """What is built works once, on a batch of a small model, or says why not."""
    import nstheory as nst

    from .. import functions

    if a.get("embedding_rho") is not None or value.gamma == 0:
        return None
    model, x = functions.Loss().layers, torch.tensor([[1, 2, 3, 4], [4, 3, 2, 1]])
    try:
        found = value(model, x, model(x))
    except nst.NSTheoryError as error:
        return None if "\n" not in str(error) else "an error of several lines"
    return tensor(found) or (None if found.ndim == 0 else "no scalar")


def schedule(value: Any, a: Arguments) -> str | None:
    factors = [value.factor(t) for t in (0, 1, 2, 7, 10**6)]
    return None if all(math.isfinite(one) and one >= 0 for one in factors) else f"factors {factors}"


def noisy(value: Any, a: Arguments) -> str | None:
    """Shape and dtype of e; what is fixed is e; nan only where e has some, which then are in the scale."""
    e = a["e"]
    if value.shape != e.shape or value.dtype != e.dtype:
        return "another shape or dtype"
    fixed = (
        a["fixed"].expand(e.shape[:-1]) if a.get("fixed") is not None else torch.zeros(e.shape[:-1], dtype=torch.bool)
    )
    if not torch.allclose(value[fixed], e[fixed], rtol=0, atol=0, equal_nan=True):
        return "what is fixed has changed"
    return None if e.is_meta or not bool(e.isfinite().all()) else tensor(value.float())


def mask(value: Any, a: Arguments) -> str | None:
    return (
        None
        if value.dtype == torch.bool and value.shape == a["labels"].shape
        else f"{value.dtype} {tuple(value.shape)}"
    )


def attached(value: Any, a: Arguments) -> str | None:
    """The loss with the penalty is finite, or one line says why not; and the model is as before when the handle is removed."""
    import nstheory as nst

    model, ids = value.module, torch.tensor([[1, 2, 3, 4]])
    meta = next(model.parameters()).is_meta
    try:
        loss = torch.ones(()) if meta else model(input_ids=ids, labels=torch.zeros_like(ids))["loss"]
    except nst.NSTheoryError as error:
        loss = torch.full((), 0.0 if "\n" not in str(error) else torch.nan)
    value.remove()
    return (
        None
        if bool(loss.isfinite()) and not model._forward_hooks and not model._forward_pre_hooks
        else "a loss that is not finite, or hooks that stay"
    )


def bounded(value: Any, a: Arguments) -> str | None:
    """Intervals in order and within [-1, 1] where they are correlations."""
    low, high = (torch.as_tensor(one) for one in value.output_interval)
    if bool(low.isnan().any() | high.isnan().any()):
        return "nan in the intervals"
    return None if bool((low <= high).all()) else "an empty interval"


def mean_field(value: Any, a: Arguments) -> str | None:
    return tensor(torch.as_tensor(value.output.cosine), low=-1, high=1) or tensor(
        torch.as_tensor(value.output.second_moment), low=0
    )


def fixed(value: Any, a: Arguments) -> str | None:
    good = value.second_moment >= 0 and value.chi_1 >= 0 and (-1 <= value.cosine <= 1 or value.second_moment == 0)
    return None if good else f"{value}"
