"""Recording the attention probabilities of any torch module while it runs, without a change of the module.

A function mode sees every torch function that is called inside the `with`: a softmax over the last of four dimensions,
`scaled_dot_product_attention` (whose probabilities are computed again from its arguments), `multi_head_attention_forward`
(behind nn.MultiheadAttention and nn.TransformerEncoder), and `attention_weights`, through which the other attention kinds of
this package are computed.
Modules that can hand out their probabilities themselves
(Hugging Face's `output_attentions`) are asked to where nothing else shows them, and what they return is preferred.
"""

from __future__ import annotations

import inspect
import math
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.overrides import TorchFunctionMode

from nstheory.attention_kinds import SOFTMAX, AttentionKind, attention_kind, attention_weights
from nstheory.errors import ArgumentError

_SOFTMAX = (F.softmax, torch.softmax, Tensor.softmax)
_DROPOUT = (F.dropout, torch.dropout, F.alpha_dropout, F.feature_alpha_dropout)
_LOOKED_FOR = (
    "a softmax over the last dimension of a tensor [batch, heads, rows, tokens], "
    "torch.nn.functional.scaled_dot_product_attention, torch.nn.MultiheadAttention, and `attentions` in the output "
    "(output_attentions=True)"
)


class AttentionRecorder:
    """Records the attention probabilities of `model` in every forward pass inside the `with`.

        with AttentionRecorder(model) as recorder:
            model(x)
        recorder.probabilities()    {"blocks.0": [batch, heads, rows, tokens], ...} of the last forward pass

    A layer has the name of the innermost module in which its attention was computed; a second attention of one module has
    "#2" behind it. What the model computes stays the same up to rounding (nn.MultiheadAttention leaves its fused path),
    and a Hugging Face output gains its attentions. All hooks are gone after the `with`.
    Code that bypasses torch's functions is not seen: compiled or scripted modules, custom kernels.

    kind   the attention kind that the weights are to be of, by name; None: whatever is found

    Raises ArgumentError where dropout is active, since a random mask would be taken for noise sensitivity, and for attention of
    another kind.

    >>> from nstheory.measure import AttentionRecorder
    >>> attention, x = torch.nn.MultiheadAttention(8, 2, batch_first=True).eval(), torch.randn(1, 5, 8)
    >>> with AttentionRecorder(attention) as recorder:
    ...     _ = attention(x, x, x)
    >>> [tuple(one.shape) for one in recorder.probabilities().values()]
    [(1, 2, 5, 5)]
    """

    def __init__(self, model: nn.Module, kind: str | None = None) -> None:
        if not isinstance(model, nn.Module):
            raise ArgumentError(f"model is {type(model).__name__}; attention is recorded from a torch.nn.Module")
        self.model = model
        self.kind = None if kind is None else attention_kind(kind)
        self.seen: dict[str, Tensor] = {}
        self._returned: dict[str, Tensor] = {}
        self._stack: list[str] = []
        self._handles: list[Any] = []
        self._mode = _Watch(self)

    def __enter__(self) -> AttentionRecorder:
        try:
            self._hook()
            self._mode.__enter__()
        except BaseException:
            self._unhook()
            raise
        return self

    def __exit__(self, *error: Any) -> None:
        self._mode.__exit__(*error)
        self._unhook()

    def probabilities(self) -> dict[str, Tensor]:
        """Return what the last forward pass computed, by layer; raises ArgumentError when no attention was found."""
        found = self._returned or self.seen
        if not found:
            parts = sorted({type(module).__name__ for module in self.model.modules()})
            shown = ", ".join(parts[:8]) + (", ..." if len(parts) > 8 else "")
            raise ArgumentError(
                f"no attention found in a forward pass of {type(self.model).__name__} (modules: {shown}); looked for "
                f"{_LOOKED_FOR}. Give a function that returns the probabilities instead of the module"
            )
        return dict(found)

    def clear(self) -> None:
        """Forget what was recorded; a forward pass of the whole model does so by itself."""
        self.seen, self._returned = {}, {}

    def record(self, probabilities: Tensor, kind: AttentionKind = SOFTMAX) -> None:
        """Take in one attention [batch, heads, rows, tokens] of the module that is running."""
        name = self.running()
        if self.kind is not None and kind.name != self.kind.name:
            raise ArgumentError(
                f"{name} computes attention of the kind {kind.name!r}, not {self.kind.name!r}; pass kind={kind.name!r}"
            )
        again = sum(1 for known in self.seen if known.split("#")[0] == name)
        self.seen[name if not again else f"{name}#{again + 1}"] = probabilities.detach()

    def running(self) -> str:
        """Return the name of the module that is running."""
        return (self._stack[-1] if self._stack else "") or type(self.model).__name__

    def _hook(self) -> None:
        for name, module in self.model.named_modules():
            self._handles.append(module.register_forward_pre_hook(self._entering(name)))
            self._handles.append(module.register_forward_hook(self._leaving, always_call=True))
        if _hands_out(self.model):
            ask = self.model.register_forward_pre_hook(
                lambda module, args, kwargs: (args, kwargs | {"output_attentions": True}), with_kwargs=True
            )
            self._handles.append(ask)
        self._handles.append(self.model.register_forward_hook(self._read))

    def _unhook(self) -> None:
        for handle in self._handles:
            handle.remove()
        self._handles.clear()
        self._stack.clear()

    def _entering(self, name: str) -> Callable[[nn.Module, Any], None]:
        def enter(module: nn.Module, args: Any) -> None:
            if not self._stack and not name:
                self.clear()
            self._stack.append(name)

        return enter

    def _leaving(self, module: nn.Module, args: Any, output: Any) -> None:
        if self._stack:
            self._stack.pop()

    def _read(self, module: nn.Module, args: Any, output: Any) -> None:
        self._returned = dict(_attentions(output))


class _Watch(TorchFunctionMode):
    def __init__(self, recorder: AttentionRecorder) -> None:
        super().__init__()
        self.recorder = recorder

    def __torch_function__(self, func: Any, types: Any, args: tuple = (), kwargs: dict | None = None) -> Any:
        kwargs = kwargs or {}
        if func in _SOFTMAX:
            output = func(*args, **kwargs)
            dim = kwargs.get("dim", args[1] if len(args) > 1 else None)
            if isinstance(output, Tensor) and output.ndim == 4 and dim in (-1, 3):
                self.recorder.record(output)
            return output
        if func is attention_weights:
            output = func(*args, **kwargs)
            self.recorder.record(output, args[2])
            return output
        if func is F.scaled_dot_product_attention:
            given = _named(("query", "key", "value", "attn_mask", "dropout_p", "is_causal", "scale"), args, kwargs)
            self._refuse_dropout(given.get("dropout_p", 0.0))
            self.recorder.record(_probabilities(given))
        elif func is F.multi_head_attention_forward:
            return self._multi_head(args, kwargs)
        elif func in _DROPOUT:
            given = _named(("input", "p", "training"), args, kwargs)
            # torch.dropout calls its second switch `train`; F.dropout is training unless told otherwise.
            if given.get("training", given.get("train", True)):
                self._refuse_dropout(given.get("p", 0.5))
        return func(*args, **kwargs)

    def _multi_head(self, args: tuple, kwargs: dict) -> tuple[Tensor, Tensor | None]:
        bound = inspect.signature(F.multi_head_attention_forward).bind(*args, **kwargs)
        bound.apply_defaults()
        given = bound.arguments
        if given["training"]:
            self._refuse_dropout(given["dropout_p"])
        wanted, averaged = given["need_weights"], given["average_attn_weights"]
        given["need_weights"], given["average_attn_weights"] = True, False
        output, weights = F.multi_head_attention_forward(*bound.args, **bound.kwargs)
        self.recorder.record(weights if weights.ndim == 4 else weights.unsqueeze(0))
        if not wanted:
            return output, None
        return output, weights.mean(-3) if averaged else weights

    def _refuse_dropout(self, p: float) -> None:
        if p > 0:
            raise ArgumentError(
                f"{self.recorder.running()} runs with dropout p = {p:g} in training mode; its random masks would count as "
                "noise: call model.eval() first"
            )


def _named(names: tuple[str, ...], args: tuple, kwargs: dict) -> dict[str, Any]:
    return dict(zip(names, args, strict=False)) | kwargs


def _probabilities(given: dict[str, Any]) -> Tensor:
    """Return softmax(scale Q K^T + mask) of the arguments of scaled_dot_product_attention, [batch, heads, rows, tokens]."""
    query, key = given["query"].detach(), given["key"].detach()
    if given.get("enable_gqa"):  # several query heads share a key head
        key = key.repeat_interleave(query.shape[-3] // key.shape[-3], -3)
    scale = given.get("scale")
    scale = 1 / math.sqrt(query.shape[-1]) if scale is None else scale
    scores = query @ key.transpose(-1, -2) * scale
    scores = scores if scores.dtype == torch.float64 else scores.float()
    mask = given.get("attn_mask")
    if given.get("is_causal"):
        mask = torch.ones(scores.shape[-2:], dtype=torch.bool, device=scores.device).tril()
    if mask is not None:
        scores = scores.masked_fill(~mask, -math.inf) if mask.dtype == torch.bool else scores + mask
    found = torch.softmax(scores, -1)
    return found.unsqueeze(1) if found.ndim == 3 else found


def _hands_out(model: nn.Module) -> bool:
    """Return whether `forward` has to be asked for its probabilities, and can be.

    Hugging Face's "eager" and "sdpa" attention is seen without asking, and asking "sdpa" would only warn.
    """
    parameters = inspect.signature(model.forward).parameters
    if "output_attentions" in parameters:
        return True
    open_ended = any(one.kind is inspect.Parameter.VAR_KEYWORD for one in parameters.values())
    config = getattr(model, "config", None)
    return open_ended and getattr(config, "_attn_implementation", "eager") not in ("eager", "sdpa")


def _attentions(output: Any) -> Iterator[tuple[str, Tensor]]:
    """Yield (name, probabilities) of all `*attentions` in a model's output; nothing when there are none."""
    fields = output if isinstance(output, Mapping) else getattr(output, "__dict__", {})
    for key, layers in fields.items():
        if str(key).endswith("attentions") and isinstance(layers, tuple | list):
            for index, layer in enumerate(layers):
                if isinstance(layer, Tensor):
                    yield f"{key}.{index}", layer.detach()
