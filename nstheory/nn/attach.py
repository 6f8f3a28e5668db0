"""The regularizer for a loop that one does not own: a forward hook that adds the penalty to the model's loss.

    handle = nst.attach(model, gamma=0.05, keep_prob=0.9, frozen_ids=tokenizer.all_special_ids)
    Trainer(model=model, ...).train()
    handle.remove()

Both passes happen inside one call of the module, so a wrapper around it (DistributedDataParallel, FSDP, accelerate)
sees a single forward and a single backward.
"""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Iterable
from typing import Any

import torch
from torch import Tensor, nn

from nstheory.errors import ArgumentError
from nstheory.nn.counted_positions import IGNORED, label_positions
from nstheory.nn.graph_ops import outside_graphs
from nstheory.nn.module import NoiseStability
from nstheory.nn.outputs import logits_of, loss_of, with_loss
from nstheory.noise.embeddings import find_embedding

# Endings of the class names of Hugging Face models whose output at position t is compared with the label at t + 1.
_CAUSAL_ENDINGS = ("ForCausalLM", "LMHeadModel", "DoubleHeadsModel")


def attach(
    model: nn.Module,
    gamma: float,
    *,
    inputs: str = "input_ids",
    labels: str = "labels",
    causal: bool | None = None,
    logits_from: str | None = None,
    vocab_size: int | None = None,
    frozen_ids: Iterable[int] = (),
    **settings: Any,
) -> Attachment:
    """Add gamma * R to the loss that the model returns, in training and only when labels are given.

    Active when the module is in training mode, gradients are enabled and the labels are given; otherwise the model is
    untouched. Attach before Trainer, Fabric or DistributedDataParallel wraps the model, and before torch.compile.

    model         returns a loss when it is called with labels: a Hugging Face model, or any module that returns a
                  dictionary or an object with `loss` and `logits`, a tuple (loss, logits, ...), or a loss alone
    inputs        name of the forward's parameter with the token ids [batch, tokens]
    labels        name of its parameter with the labels, [batch] or [batch, tokens]; positions labelled -100 or padding
                  in `attention_mask` do not count; padding is left alone by the noise
    causal        True when the logits at t are judged by the label at t + 1; None: by the class's name (...ForCausalLM)
    logits_from   name of the submodule that returns the logits; needed when the model returns a loss alone
    vocab_size    None: as many ids as the model's embedding layer has rows
    frozen_ids    special tokens: never changed and never drawn
    settings      everything else that `NoiseStability` takes: keep_prob, gradient, every, ...

    Where the model divides its loss by `num_items_in_batch` (Hugging Face with gradient accumulation), the penalty is
    divided likewise; whether it does is found out once, by two more passes without gradient. Returns a handle with
    `remove()`, `stats` and `regularizer`. Raises ArgumentError.

    >>> class Model(torch.nn.Module):
    ...     def __init__(self):
    ...         super().__init__()
    ...         self.layers = torch.nn.Sequential(torch.nn.Embedding(5, 8), torch.nn.Linear(8, 5))
    ...
    ...     def forward(self, input_ids, labels=None):
    ...         logits = self.layers(input_ids)
    ...         if labels is None:
    ...             return {"logits": logits}
    ...         loss = torch.nn.functional.cross_entropy(logits.flatten(0, 1), labels.flatten())
    ...         return {"loss": loss, "logits": logits}
    >>> model = Model()
    >>> x = torch.arange(4)[None]
    >>> with nst.attach(model, gamma=0.5, keep_prob=0.5, vocab_size=5, causal=False) as handle:
    ...     loss = model(input_ids=x, labels=x)["loss"]
    >>> bool(loss < handle.stats["loss"])
    True
    """
    if not isinstance(model, nn.Module):
        raise ArgumentError(f"model is {type(model).__name__}; attach needs the torch.nn.Module itself")
    if hasattr(model, "_orig_mod") or isinstance(model, nn.parallel.DistributedDataParallel | nn.DataParallel):
        raise ArgumentError(
            f"model is already wrapped ({type(model).__name__}); attach to the module inside (model.module or "
            "model._orig_mod), best before wrapping it"
        )
    if vocab_size is None and settings.get("allowed_ids") is None and settings.get("embedding_rho") is None:
        rows = getattr(find_embedding(model), "num_embeddings", None)
        if rows is None:
            raise ArgumentError("vocab_size cannot be read from the model's embedding layer; give vocab_size=")
        vocab_size = int(rows)
    regularizer = NoiseStability(gamma, vocab_size=vocab_size, frozen_ids=frozen_ids, **settings)
    parameters = inspect.signature(model.forward).parameters
    open_ended = any(one.kind is inspect.Parameter.VAR_KEYWORD for one in parameters.values())
    for argument, name in (("inputs", inputs), ("labels", labels)):
        if name not in parameters and not open_ended:
            raise ArgumentError(
                f"{argument} = {name!r} is no parameter of {type(model).__name__}.forward, which has "
                f"{', '.join(parameters)}; name the one that holds the {'token ids' if argument == 'inputs' else 'labels'}"
            )
    if causal is None:
        causal = _is_causal(model)
    return Attachment(model, regularizer, inputs, labels, causal, logits_from)


class Attachment:
    """The hook that `attach` put on a module; `remove()` takes it off, and so does leaving a `with` block."""

    def __init__(
        self,
        model: nn.Module,
        regularizer: NoiseStability,
        inputs: str,
        labels: str,
        causal: bool,
        logits_from: str | None,
    ) -> None:
        self.regularizer = regularizer
        self._parameters = tuple(inspect.signature(model.forward).parameters)
        self._names = (inputs, labels)
        self._causal = causal
        self._logits_from = logits_from
        self._captured: Tensor | None = None
        self._warned = False
        self._uses_items: bool | None = None
        self._loss: Tensor | None = None
        self._hooks = [model.register_forward_hook(self._after_forward, with_kwargs=True)]
        if logits_from is not None:
            self._hooks.append(_submodule(model, logits_from).register_forward_hook(self._capture))

    @property
    def stats(self) -> dict[str, Tensor]:
        """What the regularizer saw in the last batch, and `loss`, the model's own loss without the penalty."""
        return self.regularizer.stats if self._loss is None else self.regularizer.stats | {"loss": self._loss}

    def remove(self) -> None:
        """Restore the module; does nothing the second time."""
        for hook in self._hooks:
            hook.remove()
        self._hooks = []

    def __enter__(self) -> Attachment:
        return self

    def __exit__(self, *_: object) -> None:
        self.remove()

    def _capture(self, module: nn.Module, arguments: tuple[Any, ...], output: Any) -> None:
        self._captured = logits_of(output)

    def _after_forward(
        self, module: nn.Module, arguments: tuple[Any, ...], keywords: dict[str, Any], output: Any
    ) -> Any:
        captured, self._captured = self._captured, None
        if not (module.training and torch.is_grad_enabled()):
            return None
        given = dict(zip(self._parameters, arguments, strict=False)) | keywords
        ids, labels = (given.get(name) for name in self._names)
        if labels is None:
            self._warn_once(self._names[1], module)
            return None
        loss = loss_of(output)
        logits = logits_of(output) if self._logits_from is None else captured
        if loss is None or logits is None or logits is output:
            raise ArgumentError(
                f"{type(module).__name__} was called with {self._names[1]} but returned {type(output).__name__} "
                f"without {'a loss' if loss is None else 'logits'}; return (loss, logits), or name the submodule that "
                "makes the logits with logits_from="
            )
        if not isinstance(ids, Tensor):
            raise ArgumentError(
                f"{type(module).__name__} was called without {self._names[0]} (embeddings in their place have no ids to "
                "draw again); pass the token ids, or name their parameter with inputs="
            )
        penalty = self._penalty(module, given, ids, labels, logits)
        self._loss = loss.detach()
        return with_loss(output, loss + penalty.to(loss.dtype))

    def _penalty(self, module: nn.Module, given: dict[str, Any], ids: Tensor, labels: Tensor, logits: Tensor) -> Tensor:
        attention = given.get("attention_mask")
        if not (isinstance(attention, Tensor) and attention.shape == ids.shape):
            attention = None
        mask = None
        if labels.shape == logits.shape[:-1]:
            mask = label_positions(labels, causal=self._causal and labels.ndim == 2, attention_mask=attention)

        def second_pass(y: Tensor, rows: Tensor | None) -> Tensor:
            arguments = {name: _sliced(value, rows, len(ids)) for name, value in given.items()}
            arguments[self._names[0]] = y
            if self._logits_from is None:
                # Without labels there is no second loss to pay for.
                for name in (self._names[1], "num_items_in_batch"):
                    arguments.pop(name, None)
                if "use_cache" in arguments or hasattr(getattr(module, "config", None), "use_cache"):
                    arguments["use_cache"] = False
            output = module.forward(**arguments)  # not module(...): this hook must not see its own pass
            captured, self._captured = self._captured, None
            return logits_of(output) if self._logits_from is None else captured  # type: ignore[return-value]

        penalty = self.regularizer.penalise(
            second_pass,
            ids,
            logits,
            mask=mask,
            frozen=None if attention is None else attention == 0,
            module=module,
        )
        items = given.get("num_items_in_batch")
        if items is None or not self._divides_by_items(module, given):
            return penalty
        # The loss is then a sum over this share of the batch divided by the items of the whole; so is the penalty.
        return penalty * ((labels != IGNORED if mask is None else mask).sum() / items)

    @outside_graphs
    def _divides_by_items(self, module: nn.Module, given: dict[str, Any]) -> bool:
        """Return whether the module's loss depends on num_items_in_batch: some take it and ignore it. Asked once."""
        if self._uses_items is None:
            modes = [(part, part.training) for part in module.modules()]
            module.eval()  # without dropout, two passes differ by the number of items alone
            try:
                with torch.no_grad():
                    items = given["num_items_in_batch"]
                    once, twice = (
                        loss_of(module.forward(**(given | {"num_items_in_batch": number})))
                        for number in (items, 2 * items)
                    )
            finally:
                for part, mode in modes:
                    part.training = mode
            self._captured = None
            self._uses_items = once is not None and twice is not None and not torch.equal(once, twice)
        return self._uses_items

    @outside_graphs
    def _warn_once(self, labels: str, module: nn.Module) -> None:
        if not self._warned:
            self._warned = True
            warnings.warn(
                f"nstheory.attach: {type(module).__name__} was called in training without {labels}, so nothing was added "
                "to its loss (a Trainer with label_smoothing_factor computes the loss itself: use NoiseStability there)",
                stacklevel=4,
            )


def _sliced(value: Any, rows: Tensor | None, batch: int) -> Any:
    if rows is not None and isinstance(value, Tensor) and value.ndim > 0 and len(value) == batch:
        return value[rows]
    return value


def _submodule(model: nn.Module, name: str) -> nn.Module:
    try:
        return model.get_submodule(name)
    except AttributeError:
        raise ArgumentError(
            f"logits_from = {name!r} is no submodule of {type(model).__name__}; it has "
            f"{', '.join(known for known, _ in model.named_children()) or 'none'}"
        ) from None


def _is_causal(model: nn.Module) -> bool:
    inner = model.get_base_model() if hasattr(model, "get_base_model") else model  # type: ignore[operator]
    return type(inner).__name__.endswith(_CAUSAL_ENDINGS)
