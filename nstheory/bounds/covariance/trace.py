"""Translation of a torch module, traced by torch.fx, into steps of the covariance rules; an operation without a rule is an error.

Every tensor that depends on the input is a `Place`: the number of its state and its shape. Operations that only read, copy
or reorder numbers are run on a tensor of indices, from which it is seen where each number comes from. Operations on constants are
carried out. The batch holds two inputs, so that an operation that mixes the entries of a batch is found out.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import prod
from typing import Any

import torch
from torch import Tensor, fx, nn
from torch.nn.modules.batchnorm import _BatchNorm

from nstheory.bounds.covariance import layer_rules
from nstheory.bounds.covariance.layer_rules import Layer
from nstheory.bounds.models.graph import HINT, VIEWS
from nstheory.errors import ArgumentError, NoRuleError
from nstheory.kernels.activation.lipschitz import Lipschitz, lipschitz
from nstheory.kernels.activation.records import Meaning, meaning, meaning_of_call

# Names of operations that only read, copy or reorder numbers.
_PICK = (*VIEWS, "repeat_interleave")
_ADD, _SUBTRACT = ("add", "add_", "iadd"), ("sub", "sub_", "isub")
_MULTIPLY, _DIVIDE = ("mul", "mul_", "imul"), ("div", "div_", "truediv", "itruediv")
_CLAMPS = ("clamp", "clamp_", "clip", "clip_")
_BATCH = 2


@dataclass(frozen=True)
class Step:
    """One layer: its path in the module, its name in tables, its rules, and the states that are its inputs.

    shown   False for a step that only reorders numbers, which gets no row in a result
    """

    path: str
    name: str
    layer: Layer
    inputs: tuple[int, ...]
    shown: bool = True


@dataclass(frozen=True)
class Traced:
    """The steps of a module in order; step index k makes state k + 1, state 0 is the input."""

    steps: tuple[Step, ...]
    output: int


@dataclass(frozen=True)
class Place:
    """A tensor that depends on the input: which state it is, its shape without the batch, and whether it holds ids."""

    state: int
    shape: tuple[int, ...]
    ids: bool = False


def traced(root: nn.Module, graph: fx.Graph, shape: Sequence[int], ids: bool = False) -> Traced:
    """Return the steps for inputs of this shape (without the batch); ArgumentError that names the layer without a rule."""
    return _Reader(root, Place(0, tuple(shape), ids)).read(graph)


class _Reader:
    """Reads a graph node by node; `values` holds a Place, a tuple of them, or what has been computed."""

    def __init__(self, root: nn.Module, start: Place) -> None:
        self.root, self.start, self.started = root, start, False
        self.modules = dict(root.named_modules())
        self.steps: list[Step] = []

    def read(self, graph: fx.Graph) -> Traced:
        """Return the steps of the graph."""
        values: dict[fx.Node, Any] = {}
        for node in graph.nodes:
            args = fx.node.map_arg(node.args, lambda one: values[one])
            kwargs = fx.node.map_arg(node.kwargs, lambda one: values[one])
            if node.op == "output":
                return self._finish(args[0])
            values[node] = self._value(node, args, kwargs)
        raise AssertionError("a graph ends with its output")

    def _finish(self, value: Any) -> Traced:
        value = value[0] if isinstance(value, tuple) and len(value) == 1 else value
        if not isinstance(value, Place) or value.ids:
            raise ArgumentError(f"{type(self.root).__name__} returns {value!r}; one tensor is needed")
        if value.state:
            self.steps[value.state - 1] = replace(self.steps[value.state - 1], shown=True)
        return Traced(tuple(self.steps), value.state)

    def _value(self, node: fx.Node, args: Any, kwargs: Any) -> Any:
        if node.op == "placeholder":
            return self._input(node, args)
        places = [one for one in _leaves((args, kwargs)) if isinstance(one, Place)]
        if node.op == "get_attr":
            return operator.attrgetter(str(node.target))(self.root)
        if not places:
            return self._computed(node, args, kwargs)
        if node.op == "call_module":
            return self._module(str(node.target), args, kwargs, places)
        return self._function(node, args, kwargs, places)

    def _input(self, node: fx.Node, args: Any) -> Any:
        if self.started:
            if args:  # it has a default value
                return args[0]
            raise ArgumentError(f"{type(self.root).__name__} takes several inputs, also {node.name!r}; one is needed")
        self.started = True
        return self.start

    def _computed(self, node: fx.Node, args: Any, kwargs: Any) -> Any:
        with torch.no_grad():
            if node.op == "call_module":
                return self.modules[str(node.target)](*args, **kwargs)
            if node.op == "call_method":
                return getattr(args[0], str(node.target))(*args[1:], **kwargs)
            return node.target(*args, **kwargs)  # type: ignore[operator]

    def _emit(self, path: str, name: str, layer: Layer, places: Sequence[Place], shape: Sequence[int]) -> Place:
        reads_ids = [place for place in places if place.ids]
        if reads_ids and name != "embedding":
            raise ArgumentError(f"{path} ({name}) reads token ids; only nn.Embedding and reordering can; {HINT}")
        self.steps.append(Step(path, name, layer, tuple(place.state for place in places)))
        return Place(len(self.steps), tuple(shape))

    def _module(self, path: str, args: Any, kwargs: Any, places: list[Place]) -> Any:
        module = self.modules[path]
        if type(module) is nn.MultiheadAttention:
            return self._multihead(path, module, args, kwargs)
        if len(places) != 1 or len(args) != 1:
            raise ArgumentError(f"{path} ({type(module).__name__}) is called with {len(places)} tensors, not 1")
        place, kind = places[0], type(module).__name__.lower()
        if type(module) is nn.Flatten:
            flat = self._reordered(path, place, module)
            return self._emit(path, kind, layer_rules.PASSED, [flat], flat.shape)
        if type(module) is nn.Embedding:
            if not place.ids or module.max_norm is not None:
                what = "changes its table (max_norm)" if place.ids else "takes token ids: pass tokens=TokenInput(...)"
                raise ArgumentError(f"{path} (Embedding) {what}")
            return self._emit(path, kind, layer_rules.embedding(module), [place], (*place.shape, module.embedding_dim))
        layer = self._layer(module, path, place)
        width = module.out_features if type(module) is nn.Linear else place.shape[-1]
        return self._emit(path, kind, layer, [place], (*place.shape[:-1], width))

    def _layer(self, module: nn.Module, path: str, place: Place) -> Layer:
        if type(module) in (nn.Identity, nn.Dropout):
            return layer_rules.PASSED
        known = _known(meaning(module))
        if known is not None:
            return layer_rules.pointwise(known)
        if type(module) is nn.Linear:
            _check_width(path, module.in_features, place)
            if not module.out_features:
                raise ArgumentError(f"{path} has no outputs, of which nothing can be bounded; give it at least one")
            return layer_rules.linear(module.weight, module.bias)
        if type(module) in (nn.LayerNorm, nn.RMSNorm) and len(module.normalized_shape) == 1:
            _check_width(path, int(next(iter(module.normalized_shape))), place)
            return layer_rules.norm(module)
        fold = " (fold it into the layer before: torch.nn.utils.fusion)" if isinstance(module, _BatchNorm) else ""
        raise NoRuleError(f"no covariance rule for the layer {type(module).__name__} at {path}{fold}; {HINT}")

    def _function(self, node: fx.Node, args: Any, kwargs: Any, places: list[Place]) -> Any:
        name = getattr(node.target, "__name__", str(node.target))
        path = ".".join(filter(None, [_owner(node), node.name]))
        if name == "getitem" and not isinstance(args[0], Place):  # one of several tensors
            return args[0][args[1]]
        if name == "getattr" and args[1] == "shape":
            return torch.Size((_BATCH, *args[0].shape))
        if name in ("size", "dim"):
            shape = torch.Size((_BATCH, *args[0].shape))
            return (
                len(shape) if name == "dim" else shape if len(args) == 1 and not kwargs else shape[_dim(args, kwargs)]
            )
        called = name.removesuffix("_") if node.op == "call_method" else node.target
        known = None
        if len(places) == 1:
            known = _known(_clamped(args, kwargs) if name in _CLAMPS else meaning_of_call(called, args[1:], kwargs))
        if known is not None:
            return self._emit(path, known.name, layer_rules.pointwise(known), places, places[0].shape)
        if node.target is nn.functional.dropout and not kwargs.get("training", True):
            return places[0]
        if node.target is nn.functional.scaled_dot_product_attention:
            return self._attention(path, *_attention_arguments(path, args, kwargs))
        if name in _PICK and len(places) == 1:
            return self._reordered(path, places[0], lambda x: _called(node, x, args, kwargs))
        if name in _ADD + _SUBTRACT and len(args) == 2 and not kwargs:
            return self._sum(path, *args, -1.0 if name in _SUBTRACT else 1.0)
        if name in _MULTIPLY and len(places) == 1 and any(isinstance(one, int | float) for one in args):
            factor = next(one for one in args if isinstance(one, int | float))
            return self._scaled(path, places[0], float(factor), 1.0)
        if name in _DIVIDE and isinstance(args[0], Place) and isinstance(args[1], int | float):
            return self._scaled(path, places[0], 1.0, float(args[1]))
        if name == "neg":
            return self._scaled(path, places[0], -1.0, 1.0)
        if name in ("mean", "sum"):
            return self._pooled(path, name, places[0], args, kwargs)
        raise NoRuleError(f"no covariance rule for {name} at {path}; {HINT}")

    def _reordered(self, path: str, place: Place, function: Callable[[Tensor], Any]) -> Any:
        """Return where a function that only moves numbers puts them; one place, or one for each tensor that it returns."""
        units = prod(place.shape)
        index = torch.arange(_BATCH * units).view(_BATCH, *place.shape)
        try:
            found = function(index)
        except Exception as error:
            raise ArgumentError(f"{path} fails for an input of shape {place.shape}: {error}") from error
        if isinstance(found, tuple | list):
            return tuple(self._chosen(path, place, one, units) for one in found)
        return self._chosen(path, place, found, units)

    def _chosen(self, path: str, place: Place, found: Tensor, units: int) -> Place:
        shape = tuple(found.shape[1:])
        kept = found.dim() and found.shape[0] == _BATCH
        if not kept or not bool(((found[0] >= 0) & (found[0] < units) & (found[1] - found[0] == units)).all()):
            raise ArgumentError(f"{path} mixes the inputs of a batch, or drops some; {HINT}")
        chosen = found[0].flatten()
        if torch.equal(chosen, torch.arange(units)):
            return replace(place, shape=shape)
        self.steps.append(
            Step(path, "reorder", layer_rules.selection(chosen, prod(shape[:-1])), (place.state,), shown=False)
        )
        return Place(len(self.steps), shape, place.ids)

    def _sum(self, path: str, first: Any, second: Any, sign: float) -> Place:
        if sign < 0:
            second = self._scaled(path, second, -1.0, 1.0) if isinstance(second, Place) else -second
        if isinstance(first, Place) and isinstance(second, Place):
            if first == second:
                return self._scaled(path, first, 2.0, 1.0)
            shape = _broadcast(path, (_BATCH, *first.shape), (_BATCH, *second.shape))
            pair = [self._reordered(path, one, lambda x: x.expand(shape)) for one in (first, second)]
            return self._emit(path, "residual", layer_rules.RESIDUAL, pair, shape[1:])
        place, constant = (first, second) if isinstance(first, Place) else (second, first)
        constant = torch.as_tensor(constant).detach().to("cpu", torch.float64)
        shape = _broadcast(path, (_BATCH, *place.shape), tuple(constant.shape))
        everywhere = constant.expand(shape)
        if shape[0] != _BATCH or not torch.equal(everywhere[0], everywhere[1]):
            raise ArgumentError(f"{path} adds a constant of shape {tuple(constant.shape)} that differs between inputs")
        if not bool(torch.isfinite(everywhere).all()):
            raise ArgumentError(f"{path} adds nan or an infinity; bounds need finite constants")
        place = self._reordered(path, place, lambda x: x.expand(shape))
        return self._emit(path, "constant", layer_rules.shift(everywhere[0].flatten()), [place], shape[1:])

    def _scaled(self, path: str, place: Place, number: float, divisor: float) -> Place:
        if not divisor or not torch.isfinite(torch.tensor([number, divisor])).all():
            raise ArgumentError(f"{path} multiplies by {number:g}/{divisor:g}; a finite number is needed")
        return self._emit(path, "scale", layer_rules.scaled(number, divisor), [place], place.shape)

    def _pooled(self, path: str, name: str, place: Place, args: Any, kwargs: Any) -> Place:
        dims = kwargs.get("dim", args[1] if len(args) > 1 else None)
        dims = (dims,) if isinstance(dims, int) else tuple(dims or ())
        rank = len(place.shape) + 1
        dims = tuple(sorted(one % rank for one in dims))
        if not dims or 0 in dims:
            raise NoRuleError(f"{path}: {name} over the batch has no covariance rule; name the dimensions; {HINT}")
        keep = kwargs.get("keepdim", args[2] if len(args) > 2 else False)
        count = prod(place.shape[one - 1] for one in dims)
        left = [1 if one in dims else place.shape[one - 1] for one in range(1, rank) if keep or one not in dims]
        order = [one for one in range(rank) if one not in dims] + list(dims)
        place = self._reordered(path, place, lambda x: x.permute(order))
        place = self._emit(path, name, layer_rules.total(count), [place], left)
        return place if name == "sum" else self._emit(path, name, layer_rules.scaled(1.0, float(count)), [place], left)

    def _attention(self, path: str, places: Sequence[Place], mask: Any, causal: bool, scale: float | None) -> Place:
        query, key, value = places
        heads = prod(query.shape[:-2])
        queries, width = query.shape[-2:]
        keys, value_width = value.shape[-2:]
        if query.shape[:-2] != key.shape[:-2] or key.shape[:-2] != value.shape[:-2] or key.shape[-2:] != (keys, width):
            raise ArgumentError(f"{path}: shapes {query.shape}, {key.shape}, {value.shape} do not fit each other")
        added = torch.zeros(_BATCH, *query.shape[:-2], queries, keys, dtype=torch.float64)
        if mask is not None:
            mask = mask.detach().cpu()
            mask = torch.where(mask, 0.0, -torch.inf) if mask.dtype == torch.bool else mask
            added = added + mask
        if causal:
            added = added.masked_fill(~torch.ones(queries, keys, dtype=torch.bool).tril(), -torch.inf)
        if not torch.equal(added[0], added[1]) or bool(torch.isneginf(added).all(-1).any()):
            raise ArgumentError(f"{path}: the mask differs between inputs, or leaves a query without keys")
        sizes = (heads, queries, keys, width, value_width)
        layer = layer_rules.attention(sizes, scale, added[0].reshape(heads, queries, keys))
        return self._emit(path, "attention", layer, places, (*query.shape[:-1], value_width))

    def _multihead(self, path: str, module: nn.MultiheadAttention, args: Any, kwargs: Any) -> tuple[Place, None]:
        """Return self-attention as its parts: projections, heads, attention, merge."""
        given = dict(
            zip(("query", "key", "value", "key_padding_mask", "need_weights", "attn_mask"), args, strict=False)
        )
        given |= kwargs
        plain = module.batch_first and module._qkv_same_embed_dim and module.bias_k is None and not module.add_zero_attn
        if not plain or given.get("key_padding_mask") is not None or (module.training and module.dropout > 0):
            raise ArgumentError(
                f"{path} (MultiheadAttention): there is a rule for batch_first=True, one embed_dim, no added keys, no padding "
                f"mask, eval mode; {HINT}"
            )
        weights = module.in_proj_weight.chunk(3)
        biases = (None,) * 3 if module.in_proj_bias is None else module.in_proj_bias.chunk(3)
        places = []
        for name, weight, bias in zip(("query", "key", "value"), weights, biases, strict=True):
            _check_width(path, module.embed_dim, given[name])
            made = self._emit(
                f"{path}.{name}", "linear", layer_rules.linear(weight, bias), [given[name]], given[name].shape
            )
            split = (module.num_heads, module.head_dim)
            places.append(self._reordered(path, made, lambda x, s=split: x.unflatten(-1, s).transpose(1, 2)))
        mask = given.get("attn_mask")  # True marks the keys that are not read
        mask = ~mask if mask is not None and mask.dtype == torch.bool else mask
        mixed = self._attention(f"{path}.attention", places, mask, False, None)
        merged = self._reordered(path, mixed, lambda x: x.transpose(1, 2).flatten(2))
        out = layer_rules.linear(module.out_proj.weight, module.out_proj.bias)
        return self._emit(path, "multiheadattention", out, [merged], merged.shape), None


def _known(meant: Meaning | None) -> Lipschitz | None:
    return None if meant is None else lipschitz(*meant)


def _clamped(args: Any, kwargs: Any) -> Meaning | None:
    """Return what a clamp is: cut to [low, high], or ReLU where there is 0 below and nothing above."""
    given = dict(zip(("min", "max"), args[1:], strict=False)) | kwargs
    low, high = given.get("min"), given.get("max")
    if isinstance(low, int | float) and isinstance(high, int | float) and low < high:
        return "hardtanh", {"low": float(low), "high": float(high)}
    return ("relu", {}) if low == 0 and high is None else None


def _leaves(value: Any) -> list[Any]:
    if isinstance(value, slice):
        return [value.start, value.stop, value.step]
    if isinstance(value, dict):
        return [leaf for one in value.values() for leaf in _leaves(one)]
    if isinstance(value, tuple | list):
        return [leaf for one in value for leaf in _leaves(one)]
    return [value]


def _called(node: fx.Node, tensor: Tensor, args: Any, kwargs: Any) -> Any:
    """Return what the node's function or method makes of a tensor in the place of its first argument."""
    if node.op == "call_method":
        return getattr(tensor, str(node.target))(*args[1:], **kwargs)
    return node.target(tensor, *args[1:], **kwargs)  # type: ignore[operator]


def _owner(node: fx.Node) -> str:
    """Return the path of the module whose forward holds this node."""
    stack = list(node.meta.get("nn_module_stack", {}).values())
    return stack[-1][0] if stack else ""


def _dim(args: Any, kwargs: Any) -> int:
    return kwargs["dim"] if "dim" in kwargs else args[1]


def _broadcast(path: str, first: tuple[int, ...], second: tuple[int, ...]) -> tuple[int, ...]:
    try:
        return tuple(torch.broadcast_shapes(first, second))
    except RuntimeError:
        raise ArgumentError(f"{path} adds shapes {first[1:]} and {second}, which do not fit each other") from None


def _check_width(path: str, width: int, place: Place) -> None:
    if place.shape[-1] != width:
        raise ArgumentError(f"{path} takes {width} numbers, but {place.shape[-1]} arrive")


def _attention_arguments(path: str, args: Any, kwargs: Any) -> tuple[Sequence[Place], Any, bool, float | None]:
    names = ("query", "key", "value", "attn_mask", "dropout_p", "is_causal", "scale", "enable_gqa")
    given = dict(zip(names, args, strict=False)) | kwargs
    places = [given[name] for name in names[:3]]
    if given.get("enable_gqa") or given.get("dropout_p") or not all(isinstance(one, Place) for one in places):
        raise ArgumentError(f"{path}: attention with dropout, grouped queries or constant factors has no rule; {HINT}")
    return places, given.get("attn_mask"), bool(given.get("is_causal")), given.get("scale")
