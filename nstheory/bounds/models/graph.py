"""Tracing of a module by torch.fx into a graph whose nodes are the layers of torch.nn.

Containers and the user's own modules are followed inside, layers of torch.nn are not. What a call of the module does beside
its forward methods (hooks, replaced methods, weights that are computed anew at every call, noise of training) is in no graph: a
module that has any of it is refused first, by name, as is one whose weights are not finite.
"""

from __future__ import annotations

import torch
from torch import Tensor, fx, nn
from torch.nn.utils import parametrize

from nstheory.errors import ArgumentError
from nstheory.measure.sampling.user_function import check_evaluating, check_repeated

# Operations whose result may share memory with their input.
VIEWS = (
    *("view", "reshape", "flatten", "unflatten", "transpose", "swapaxes", "permute", "movedim", "squeeze", "unsqueeze"),
    *("select", "narrow", "getitem", "chunk", "split", "unbind", "contiguous", "expand", "expand_as"),
)
_OVERWRITING = ("iadd", "isub", "imul", "itruediv")
HINT = "method='spectral' bounds any module from samples"


def graph_of(model: nn.Module, entry: str = "forward") -> tuple[nn.Module, fx.Graph]:
    """Return a module and the graph of its method `entry`; ArgumentError for what cannot be traced.

    The module must be plain (see `check_plain`), and traceable by torch.fx.
    """
    check_plain(model)
    own = isinstance(entry, str) and (entry == "forward" or not hasattr(nn.Module, entry))
    if not own or not callable(getattr(model, entry, None)):
        raise ArgumentError(f"entry = {entry!r}; {type(model).__name__} has no method of this name")
    root = model if not _is_leaf(model) else nn.Sequential(model)
    tracer = _Tracer()
    tracer.traced_func_name = entry
    try:
        graph = tracer.trace(root)
    except Exception as error:  # a forward pass that branches on values may raise anything here
        raise ArgumentError(
            f"{type(model).__name__} cannot be traced by torch.fx ({type(error).__name__}: {error}); {HINT}"
        ) from error
    _check_in_place(root, graph)
    return root, graph


def check_graph(root: nn.Module, graph: fx.Graph, entry: str, example: Tensor) -> None:
    """Raise ArgumentError where the module, run twice on this batch, does not return what its graph says.

    Numbers that are drawn, and whatever else Python changes at a call, stand in a graph as they were when it was traced.
    """
    place = next((one for one in root.parameters()), torch.zeros(()))
    example = example.to(place.device, None if not example.is_floating_point() else place.dtype)
    called = root if entry == "forward" else getattr(root, entry)
    with torch.no_grad(), torch.random.fork_rng():
        try:
            found = [run(example.clone()) for run in (fx.GraphModule(root, graph), called, called)]
        except Exception as error:
            raise ArgumentError(
                f"{type(root).__name__} fails for inputs of shape {tuple(example.shape)} ({type(error).__name__}: {error})"
            ) from error
    found = [one[0] if isinstance(one, tuple) else one for one in found]
    check_repeated(type(root).__name__, *(one.reshape(len(example), -1) for one in found))


def _check_in_place(root: nn.Module, graph: fx.Graph) -> None:
    """Raise ArgumentError where a step overwrites numbers that a later one reads: a graph keeps them apart, memory does not."""
    modules, nodes = dict(root.named_modules()), list(graph.nodes)
    for index, node in enumerate(nodes):
        if not _overwrites(node, modules):
            continue
        base = node.args[0]
        while isinstance(base, fx.Node) and _shares(base, modules):
            base = base.args[0]
        shared = [base]
        for one in shared:
            shared += [user for user in one.users if _shares(user, modules)]  # type: ignore[union-attr]
        later = set(nodes[index + 1 :])
        if any(user in later for one in shared if one is not node for user in one.users):  # type: ignore[union-attr]
            raise ArgumentError(
                f"{node.name} works in place on a tensor that is read again later; write it without in place, or: {HINT}"
            )


def _overwrites(node: fx.Node, modules: dict[str, nn.Module]) -> bool:
    if not node.args or not isinstance(node.args[0], fx.Node):
        return False
    if node.op == "call_module":
        return bool(getattr(modules[str(node.target)], "inplace", False))
    name = getattr(node.target, "__name__", str(node.target))
    in_place = node.op == "call_method" and name.endswith("_") and not name.endswith("__")
    return (
        in_place or bool(node.kwargs.get("inplace")) or name in _OVERWRITING or (name.endswith("_") and name[0] != "_")
    )


def _shares(node: fx.Node, modules: dict[str, nn.Module]) -> bool:
    """Return whether the result of a node may stand in the memory of its first argument."""
    if not node.args or not isinstance(node.args[0], fx.Node):
        return False
    if node.op == "call_module":
        return type(modules[str(node.target)]) in (nn.Flatten, nn.Identity, nn.Dropout) or _overwrites(node, modules)
    return getattr(node.target, "__name__", str(node.target)) in VIEWS or _overwrites(node, modules)


def first_width(root: nn.Module, graph: fx.Graph) -> int | None:
    """Return the input width of the first Linear, which is the width of the network's input; None when there is no Linear."""
    modules = dict(root.named_modules())
    layers = [modules[str(node.target)] for node in graph.nodes if node.op == "call_module"]
    return next((layer.in_features for layer in layers if isinstance(layer, nn.Linear)), None)


class _Tracer(fx.Tracer):
    """A tracer that follows containers and the user's own modules inside, and keeps each layer of torch.nn as one node."""

    def is_leaf_module(self, m: nn.Module, module_qualified_name: str) -> bool:
        return _is_leaf(m)


def _is_leaf(module: nn.Module) -> bool:
    return type(module).__module__.startswith("torch.nn") and not isinstance(module, nn.Sequential)


def check_plain(model: object) -> None:
    """Raise ArgumentError, which names the submodule, unless a call of the model is its forward methods on finite weights, and no more."""
    if not isinstance(model, nn.Module):
        raise ArgumentError(f"model is {type(model).__name__}; a torch.nn.Module is needed")
    check_evaluating(model)
    every = torch.nn.modules.module
    if every._global_forward_hooks or every._global_forward_pre_hooks:
        raise ArgumentError(
            f"a forward hook is registered for all modules, and bounds cannot read it; remove it, or: {HINT}"
        )
    for path, module in model.named_modules():
        problem = _beside_forward(module)
        if problem:
            raise ArgumentError(f"{type(module).__name__} at {path or 'the top'} {problem}, or: {HINT}")
    check_finite(model)


def _beside_forward(module: nn.Module) -> str:
    """Return what a call of this module does that its forward does not say, and what to do; nothing where it is plain."""
    if parametrize.is_parametrized(module):
        names = ", ".join(module.parametrizations)  # type: ignore[arg-type]
        return (
            f"computes {names} anew at every call (a parametrization); fold it in with "
            "torch.nn.utils.parametrize.remove_parametrizations"
        )
    if module._forward_pre_hooks or module._forward_hooks:
        hooks = [*module._forward_pre_hooks.values(), *module._forward_hooks.values()]
        if type(hooks[0]).__module__.startswith("torch.nn.utils"):
            return f"computes its weight anew at every call ({type(hooks[0]).__name__}); fold it in with torch.nn.utils.remove_*"
        return f"has a forward hook ({getattr(hooks[0], '__qualname__', type(hooks[0]).__name__)}), which bounds cannot read; remove it"
    replaced = sorted({"forward", "__call__", "_call_impl"} & set(vars(module)))
    if replaced:
        return f"has a {replaced[0]} of its own, beside that of its class; define it in a class"
    if type(module).__call__ is not nn.Module.__call__:
        return "is called through a __call__ of its class, not through forward; move it into forward"
    if _is_leaf(module) and not type(module).forward.__module__.startswith("torch."):
        return f"has the forward of {type(module).forward.__module__} in place of torch's; define it in a class of your own"
    return ""


def check_finite(model: nn.Module, source: str = "") -> None:
    """Raise ArgumentError, which names the first one and the source, unless weights are real and finite and buffers real, without nan."""
    # A buffer may well hold infinities: the mask of an attention layer.
    absent = [path for path, one in model.named_parameters() if one.is_meta]
    if absent:
        raise ArgumentError(f"{absent[0]} is on the device meta, which holds no numbers; load the weights first")
    numbers = [*model.named_parameters(), *model.named_buffers()]
    complex_ones = [path for path, one in numbers if one.is_complex()]
    if complex_ones:
        raise ArgumentError(f"{complex_ones[0]} holds complex numbers; bounds need real weights")
    wrong = [path for path, one in model.named_parameters() if not bool(torch.isfinite(one).all())]
    for path in [*wrong, *(path for path, one in model.named_buffers() if bool(torch.isnan(one).any()))]:
        where = f"{source}: {path}" if source else path
        raise ArgumentError(f"{where} holds nan or infinite numbers; bounds need finite weights")
