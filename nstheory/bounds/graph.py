"""The torch.fx graph of a module: entered down to the layers of torch.nn, after a check of what bounds cannot be about."""

from __future__ import annotations

import torch
from torch import fx, nn

from nstheory.errors import ArgumentError

HINT = "method='spectral' bounds any module from samples"


def graph_of(model: nn.Module, entry: str = "forward") -> tuple[nn.Module, fx.Graph]:
    """Return a module and the graph of its method `entry`; ArgumentError for what cannot be traced.

    The module must be in eval() mode where it holds dropout, with finite weights, and traceable by torch.fx.
    """
    if not isinstance(model, nn.Module):
        raise ArgumentError(f"model is {type(model).__name__}; a torch.nn.Module is needed")
    if not callable(getattr(model, entry, None)):
        raise ArgumentError(f"entry = {entry!r}; {type(model).__name__} has no method of this name")
    _check_modules(model)
    root = model if not _is_leaf(model) else nn.Sequential(model)
    tracer = _Tracer()
    tracer.traced_func_name = entry
    try:
        return root, tracer.trace(root)
    except Exception as error:  # whatever a forward that depends on values raises while traced
        raise ArgumentError(
            f"{type(model).__name__} cannot be traced by torch.fx ({type(error).__name__}: {error}); {HINT}"
        ) from error


def first_width(root: nn.Module, graph: fx.Graph) -> int | None:
    """Return how many numbers the first Linear takes, None without one: nothing before it changes the width."""
    modules = dict(root.named_modules())
    layers = [modules[str(node.target)] for node in graph.nodes if node.op == "call_module"]
    return next((layer.in_features for layer in layers if isinstance(layer, nn.Linear)), None)


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
