"""Tracing of a module by torch.fx into a graph whose nodes are the layers of torch.nn.

Containers and the user's own modules are followed inside, layers of torch.nn are not. A module with dropout in training
mode, or with weights that are not finite, is refused first: no bound on it would be true.
"""

from __future__ import annotations

import torch
from torch import fx, nn

from nstheory.errors import ArgumentError

HINT = "method='spectral' bounds any module from samples"


def graph_of(model: nn.Module, entry: str = "forward") -> tuple[nn.Module, fx.Graph]:
    """Return a module and the graph of its method `entry`; ArgumentError for what cannot be traced.

    The module must be in eval() mode where it holds dropout, with finite weights, and traceable by torch.fx.
    """
    check_evaluating(model)
    check_finite(model)
    if not callable(getattr(model, entry, None)):
        raise ArgumentError(f"entry = {entry!r}; {type(model).__name__} has no method of this name")
    root = model if not _is_leaf(model) else nn.Sequential(model)
    tracer = _Tracer()
    tracer.traced_func_name = entry
    try:
        return root, tracer.trace(root)
    except Exception as error:  # a forward pass that branches on values may raise anything here
        raise ArgumentError(
            f"{type(model).__name__} cannot be traced by torch.fx ({type(error).__name__}: {error}); {HINT}"
        ) from error


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


def check_evaluating(model: object) -> None:
    """Raise ArgumentError unless the model is a module whose dropout, if it has any, is in eval() mode."""
    if not isinstance(model, nn.Module):
        raise ArgumentError(f"model is {type(model).__name__}; a torch.nn.Module is needed")
    for path, module in model.named_modules():
        if isinstance(module, nn.Dropout) and module.training and module.p > 0:
            raise ArgumentError(f"dropout at {path or 'the top'} is in training mode; call model.eval() first")


def check_finite(model: nn.Module, source: str = "") -> None:
    """Raise ArgumentError, which names the first one and the source, unless weights are finite and buffers without nan."""
    # A buffer may well hold infinities: the mask of an attention layer.
    wrong = [path for path, one in model.named_parameters() if not bool(torch.isfinite(one).all())]
    for path in [*wrong, *(path for path, one in model.named_buffers() if bool(torch.isnan(one).any()))]:
        where = f"{source}: {path}" if source else path
        raise ArgumentError(f"{where} holds nan or infinite numbers; bounds need finite weights")
