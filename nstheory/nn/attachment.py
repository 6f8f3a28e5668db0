"""What `attach` puts on a module: two hooks that make the second pass and add the penalty, and the handle to them."""

from __future__ import annotations

import warnings
from collections import OrderedDict
from collections.abc import Callable, Iterator
from typing import Any
from weakref import WeakSet

import torch
from torch import Tensor, nn

from nstheory.errors import ArgumentError
from nstheory.nn.call import Call
from nstheory.nn.counted_positions import SPANS, positions_of_call, positions_of_spans, shift_of
from nstheory.nn.graph_ops import outside_graphs
from nstheory.nn.module import NoiseStability
from nstheory.nn.outputs import is_span, logits_of, loss_of, with_loss

# The hooks stand under this key in a module's tables, where torch numbers those of others.
KEY = "nstheory.attach"
# Endings of the class names of Hugging Face models whose output at position t is compared with the label at t + 1.
_CAUSAL_ENDINGS = ("ForCausalLM", "LMHeadModel", "DoubleHeadsModel")
_LIVE: WeakSet[Attachment] = WeakSet()


class Hook:
    """A hook, and the attachment that it belongs to."""

    def __init__(self, owner: Attachment, function: Callable[..., Any]) -> None:
        self.owner = owner
        self.function = function

    def __call__(self, *given: Any) -> Any:
        return self.function(*given)


class Attachment:
    """The hooks that `attach` put on a module; `remove()` takes them off, and so does leaving a `with` block."""

    def __init__(
        self,
        model: nn.Module,
        regularizer: NoiseStability,
        names: tuple[str, str],
        placed: tuple[str, ...],
        causal: bool | None,
        encoder_decoder: bool,
        needs_labels: bool,
        uses_cache: bool,
        logits_from: str | None,
    ) -> None:
        self.module = model
        self.regularizer = regularizer
        regularizer.may_stay = True  # an empty text between special tokens is no reason to end a training
        self._placed = placed
        self._names = names
        self._causal = causal
        self._encoder_decoder = encoder_decoder
        self._needs_labels = needs_labels
        self._uses_cache = uses_cache
        self._logits_from = logits_from
        self._captured: Tensor | None = None
        self._call: Call | None = None
        self._noisy: Tensor | None = None  # the ids of the second pass while it runs
        self._inside = False
        self._warned = False
        self._uses_items: bool | None = None
        self._loss: Tensor | None = None
        submodule = None if logits_from is None else _submodule(model, logits_from)
        self._tables: list[OrderedDict[Any, Any]] = []
        self._put(model._forward_pre_hooks, Hook(self, self._before_forward))
        self._put(model._forward_pre_hooks_with_kwargs, True)
        model._forward_pre_hooks.move_to_end(KEY, last=False)  # type: ignore[arg-type]
        self._put(model._forward_hooks, Hook(self, self._after_forward))
        self._put(model._forward_hooks_with_kwargs, True)
        if submodule is not None:
            self._put(submodule._forward_hooks, Hook(self, self._capture))
        _LIVE.add(self)

    @property
    def stats(self) -> dict[str, Tensor]:
        """What the regularizer saw in the last batch, and `loss`, the model's own loss without the penalty."""
        return self.regularizer.stats if self._loss is None else self.regularizer.stats | {"loss": self._loss}

    def state_dict(self) -> dict[str, Any]:
        """Return what an interrupted run needs to go on as if it had not been: the generator's state and the number of calls."""
        return self.regularizer.state()

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Go on from what `state_dict` returned; ArgumentError for anything else."""
        self.regularizer.load_state(state)

    def _put(self, table: OrderedDict[Any, Any], entry: Any) -> None:
        """Put an entry into a module's table that is left out of what copies and pickles make of the table."""
        table[KEY] = entry
        # Not a table of a class of its own in its place: handles of other hooks know the table that they were put in.
        table.__reduce_ex__ = lambda _: (  # type: ignore[method-assign]
            *(OrderedDict, (), None, None),
            iter([item for item in table.items() if item[0] != KEY]),
        )
        self._tables.append(table)

    def remove(self) -> None:
        """Restore the module; does nothing the second time."""
        for table in self._tables:
            table.pop(KEY, None)
            vars(table).pop("__reduce_ex__", None)
        self._tables = []
        _LIVE.discard(self)

    def __enter__(self) -> Attachment:
        return self

    def __exit__(self, *_: object) -> None:
        self.remove()

    def _capture(self, module: nn.Module, arguments: tuple[Any, ...], output: Any) -> None:
        self._captured = logits_of(output)

    def _before_forward(self, module: nn.Module, arguments: tuple[Any, ...], keywords: dict[str, Any]) -> None:
        """Keep the arguments as the caller gave them, before other hooks change them: they will do so in both passes."""
        if not self._inside:
            self._call = Call(self._placed, arguments, keywords)
            if not torch.compiler.is_compiling():
                module._forward_hooks.move_to_end(KEY)  # type: ignore[arg-type]  # after those that were put there since
        elif self._noisy is not None and not torch.compiler.is_compiling():
            ids = Call(self._placed, arguments, keywords).get(self._names[0])
            if ids is not self._noisy and not torch.equal(ids, self._noisy):
                raise ArgumentError(
                    f"a forward pre-hook that runs before the one of attach changes {self._names[0]}, and would change them "
                    "twice in the second pass; register it before attach, or without prepend=True"
                )

    def _after_forward(
        self, module: nn.Module, arguments: tuple[Any, ...], keywords: dict[str, Any], output: Any
    ) -> Any:
        if self._inside:
            return None
        captured, self._captured = self._captured, None
        call, self._call = self._call, None
        if call is None or not (module.training and torch.is_grad_enabled()):
            return None
        if torch.compiler.is_compiling() and list(module._forward_hooks)[-1] != KEY:
            raise ArgumentError(
                "a forward hook was registered after attach, and torch.compile keeps their order; register it before attach"
            )
        ids, labels = (call.get(name) for name in self._names)
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
        if not isinstance(ids, Tensor) or call.get("encoder_outputs") is not None:
            raise ArgumentError(
                f"{type(module).__name__} was called without {self._names[0]} (embeddings or encoder_outputs in their place "
                "have no ids to draw again); pass the token ids, or name their parameter with inputs="
            )
        problem = getattr(getattr(module, "config", None), "problem_type", None)
        if problem in ("regression", "multi_label_classification"):
            raise ArgumentError(
                f"problem_type = {problem!r}: R compares softmaxes over classes, which this head does not have; for several "
                "labels use NoiseStability with select=lambda out: torch.stack([out.logits, torch.zeros_like(out.logits)], -1), "
                "two classes for each, in a loop of your own; a regression has no distribution"
            )
        spans = self._logits_from is None and is_span(output)
        if spans:
            mask: Tensor | None = positions_of_spans(call, logits)
        else:
            causal = self._is_causal(module, loss, logits, labels, call)
            mask = positions_of_call(call, labels, logits, ids, causal=causal, encoder_decoder=self._encoder_decoder)
        penalty = self._penalty(module, call, ids, logits, mask)
        items = call.get("num_items_in_batch")
        if items is not None and self._divides_by_items(module, call, items):
            # The loss is then a sum over this share of the batch divided by the items of the whole; so is the penalty.
            counted = logits[..., 0].numel() if mask is None else mask.sum()
            share = torch.as_tensor(counted / items / (2 if spans else 1)).to(penalty)
            penalty = torch.where(share.isfinite(), penalty * share, 0.0)  # 0 / 0 where nothing counts anywhere
        self._loss = loss.detach()
        return with_loss(output, loss + penalty.to(loss.dtype))

    def _penalty(self, module: nn.Module, call: Call, ids: Tensor, logits: Tensor, mask: Tensor | None) -> Tensor:
        attention = call.get("attention_mask")
        if not (isinstance(attention, Tensor) and attention.shape == ids.shape):
            attention = None
        changes: dict[str, Any] = {}
        if self._logits_from is None:
            # Without labels there is no second loss to pay for; decoder inputs may be made from them, though.
            changes = {"num_items_in_batch": None}
            if not self._needs_labels:
                changes |= dict.fromkeys((self._names[1], *SPANS))
            if self._uses_cache or call.get("use_cache") is not None:
                changes["use_cache"] = False

        def second_pass(y: Tensor, rows: Tensor | None) -> Tensor:
            output = self._again(call.of_rows(rows, len(ids)).replaced(**{**changes, self._names[0]: y}), y)
            captured, self._captured = self._captured, None
            return logits_of(output) if self._logits_from is None else captured  # type: ignore[return-value]

        return self.regularizer.penalise(
            second_pass,
            ids,
            logits,
            mask=mask,
            frozen=None if attention is None else attention == 0,
            module=module,
        )

    def _again(self, call: Call, noisy: Tensor | None) -> Any:
        """Call the module as its caller does, all hooks included but this one."""
        self._inside, self._noisy = True, noisy
        try:
            return call.of(self.module)
        finally:
            self._inside, self._noisy = False, None

    def _is_causal(self, module: nn.Module, loss: Tensor, logits: Tensor, labels: Any, call: Call) -> bool:
        if self._causal is not None:
            return self._causal
        if torch.compiler.is_compiling() or call.get("shift_labels") is not None:
            return _named_causal(module)
        self._causal = shift_of(loss, logits, labels)
        return _named_causal(module) if self._causal is None else self._causal

    @outside_graphs
    def _divides_by_items(self, module: nn.Module, call: Call, items: Any) -> bool:
        """Return whether the module's loss depends on num_items_in_batch: some take it and ignore it. Asked once."""
        if self._uses_items is None:
            modes = [(part, part.training) for part in module.modules()]
            module.eval()  # without dropout, two passes differ by the number of items alone
            try:
                with torch.no_grad():
                    once, twice = (
                        loss_of(self._again(call.replaced(num_items_in_batch=number), None))
                        for number in (items, 2 * items)
                    )
            finally:
                for part, mode in modes:
                    part.training = mode
            self._captured = None
            if once is None or twice is None or not (bool(once.isfinite()) and bool(once)):
                return True  # a loss of 0 or nan does not tell; nothing counts in this batch, so both are 0
            self._uses_items = not torch.equal(once, twice)
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


def attachments_in(model: nn.Module) -> Iterator[Attachment]:
    """Yield what is attached to the model and to the modules in it; copies of attached models have nothing."""
    for module in model.modules():
        hook = module._forward_hooks.get(KEY)  # type: ignore[call-overload]
        if isinstance(hook, Hook) and hook.owner.module is module:
            yield hook.owner


def attachment_of(part: nn.Module) -> Attachment | None:
    """Return what is attached to a module that holds this one, if anything is."""
    return next((one for one in _LIVE if any(module is part for module in one.module.modules())), None)


def _submodule(model: nn.Module, name: str) -> nn.Module:
    try:
        return model.get_submodule(name)
    except AttributeError:
        raise ArgumentError(
            f"logits_from = {name!r} is no submodule of {type(model).__name__}; it has "
            f"{', '.join(known for known, _ in model.named_children()) or 'none'}"
        ) from None


def _named_causal(model: nn.Module) -> bool:
    inner = model.get_base_model() if hasattr(model, "get_base_model") else model  # type: ignore[operator]
    return any(one.__name__.endswith(_CAUSAL_ENDINGS) for one in type(inner).__mro__)
