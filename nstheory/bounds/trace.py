"""A torch module as a list of steps for the covariance rules, read by torch.fx; what has no rule is named with its path."""

from __future__ import annotations

import operator
from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor, fx, nn

from nstheory.bounds import rules
from nstheory.bounds.moments import Moments
from nstheory.bounds.pointwise import activation
from nstheory.bounds.shapes import RELU, SIGMOID, SILU, TANH, Shape, shape_of
from nstheory.errors import ArgumentError

Rule = Callable[..., Moments]
_HINT = "method='spectral' bounds any module from samples"
_FUNCTIONS: dict[object, Shape] = {
    torch.relu: RELU,
    nn.functional.relu: RELU,
    torch.tanh: TANH,
    nn.functional.tanh: TANH,
    torch.sigmoid: SIGMOID,
    nn.functional.silu: SILU,
}
_METHODS: dict[str, Shape] = {"relu": RELU, "tanh": TANH, "sigmoid": SIGMOID}
_PASSED = (nn.Identity, nn.Dropout, nn.Flatten)


@dataclass(frozen=True)
class Step:
    """One layer: where it stands in the module, what tables call it, its rule, and which earlier steps feed it."""

    path: str
    name: str
    rule: Rule
    inputs: tuple[int, ...]


@dataclass(frozen=True)
class Traced:
    """The steps of a module in order; step index k reads state k, state 0 is the input. `width` is what it needs, if known."""

    steps: tuple[Step, ...]
    output: int
    width: int | None


def traced(model: nn.Module) -> Traced:
    """Return the steps of a module; ArgumentError that names the layer (path and class) without a rule.

    The module must be in eval() mode where it holds dropout, with finite weights, and traceable by torch.fx.
    """
    if not isinstance(model, nn.Module):
        raise ArgumentError(f"model is {type(model).__name__}; a torch.nn.Module is needed")
    _check_modules(model)
    root = model if not _is_leaf(model) else nn.Sequential(model)
    try:
        graph = _Tracer().trace(root)
    except Exception as error:  # whatever a forward that depends on values raises while traced
        raise ArgumentError(
            f"{type(model).__name__} cannot be traced by torch.fx ({type(error).__name__}: {error}); {_HINT}"
        ) from error
    modules = dict(root.named_modules())
    places: dict[fx.Node, int] = {}
    steps: list[Step] = []
    width, output = None, None
    for node in graph.nodes:
        if node.op == "placeholder":
            if places:
                raise ArgumentError(f"{type(model).__name__} takes several inputs, also {node.name!r}; one is needed")
            places[node] = 0
        elif node.op == "output":
            value = node.args[0]
            if not isinstance(value, fx.Node) or value not in places:
                raise ArgumentError(f"{type(model).__name__} returns {value!r}; one tensor is needed")
            output = places[value]
        else:
            step = _step(node, modules, places)
            if width is None and isinstance(
                modules.get(str(node.target)), nn.Linear
            ):  # nothing before it changes the width
                width = modules[str(node.target)].in_features
            steps.append(step)
            places[node] = len(steps)
    assert output is not None
    return Traced(tuple(steps), output, width)


class _Tracer(fx.Tracer):
    """Enters whatever holds other modules or is the user's own, and stops at the layers of torch.nn."""

    def is_leaf_module(self, m: nn.Module, module_qualified_name: str) -> bool:
        return _is_leaf(m)


def _is_leaf(module: nn.Module) -> bool:
    return type(module).__module__.startswith("torch.nn") and not isinstance(module, nn.Sequential)


def _check_modules(model: nn.Module) -> None:
    for path, module in model.named_modules():
        if isinstance(module, nn.Dropout) and module.training and module.p > 0:
            raise ArgumentError(f"dropout at {path or 'the top'} is in training mode; call model.eval() first")
    for path, parameter in [*model.named_parameters(), *model.named_buffers()]:
        if parameter.is_floating_point() and not bool(torch.isfinite(parameter).all()):
            raise ArgumentError(f"{path} holds nan or infinite numbers; bounds need finite weights")


def _step(node: fx.Node, modules: dict[str, nn.Module], places: dict[fx.Node, int]) -> Step:
    target = str(node.target)
    inputs = tuple(places[one] for one in node.all_input_nodes)
    if node.op == "call_module":
        module = modules[target]
        if len(inputs) != 1:
            raise ArgumentError(f"{target} ({type(module).__name__}) is called with {len(inputs)} tensors, not 1")
        rule = _module_rule(module, target)
        return Step(target, type(module).__name__.lower(), rule, inputs)
    added = node.op == "call_function" and node.target in (operator.add, torch.add) and not node.kwargs
    if added and len(node.args) == 2 and all(isinstance(one, fx.Node) for one in node.args):
        return Step(node.name, "add", _doubled if len(inputs) == 1 else rules.residual, inputs)
    shape = _FUNCTIONS.get(node.target) if node.op == "call_function" else None
    shape = _METHODS.get(target) if node.op == "call_method" else shape
    if shape is not None and len(inputs) == 1:
        return Step(node.name, shape.name, _pointwise(shape), inputs)
    shown = getattr(node.target, "__name__", target)
    raise ArgumentError(f"no covariance rule for {shown} at {node.name}; {_HINT}")


def _doubled(state: Moments) -> Moments:
    return rules.residual(state, state)


def _pointwise(shape: Shape) -> Rule:
    return lambda state: activation(state, shape)


def _module_rule(module: nn.Module, path: str) -> Rule:
    """Return the rule of a layer; ArgumentError for one that has none."""
    if type(module) in _PASSED:
        return lambda state: state
    if type(module) is nn.Linear:

        def linear(state: Moments) -> Moments:  # double precision copies only while they are used
            bias = None if module.bias is None else _double(module.bias)
            return rules.linear(_of_width(state, module.in_features, path), _double(module.weight), bias)

        return linear
    if type(module) in (nn.LayerNorm, nn.RMSNorm) and len(module.normalized_shape) == 1:
        n = int(next(iter(module.normalized_shape)))
        scale = torch.ones(n, dtype=torch.float64) if module.weight is None else _double(module.weight)
        shift = getattr(module, "bias", None)
        shift = None if shift is None else _double(shift)
        eps = module.eps if module.eps is not None else torch.finfo(torch.float32).eps
        return lambda state: rules.normalised(_of_width(state, n, path), float(eps), scale, shift)
    shape = shape_of(module)
    if shape is not None:
        return _pointwise(shape)
    raise ArgumentError(f"no covariance rule for the layer {type(module).__name__} at {path}; {_HINT}")


def _double(parameter: Tensor) -> Tensor:
    return parameter.detach().to(device="cpu", dtype=torch.float64)


def _of_width(state: Moments, width: int, path: str) -> Moments:
    if state.units != width:
        raise ArgumentError(f"{path} takes {width} numbers, but {state.units} arrive")
    return state
