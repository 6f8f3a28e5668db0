"""Measurement of the stability of every layer of a module: it is shown beside the bounds, and spectral envelopes start from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from nstheory.bounds.given_numbers import correlations
from nstheory.bounds.picture import Ends, Series
from nstheory.bounds.results import layer_name
from nstheory.errors import ArgumentError
from nstheory.measure.arguments import checked_device
from nstheory.measure.result import Stability
from nstheory.measure.sampling.user_function import check_module
from nstheory.measure.stability import stability
from nstheory.numbers import real


@dataclass(frozen=True)
class LayerStability:
    """What `stability` found for the output of one submodule, all its entries together; path "" is the module itself."""

    path: str
    name: str
    found: Stability

    @property
    def units(self) -> int:
        """Entries of one output."""
        return self.found.mean.numel()

    def as_json(self) -> dict[str, Any]:
        """Return plain data."""
        return {"path": self.path, "kind": self.name, "units": self.units} | self.found.as_json()

    def ends(self, quantity: str) -> list[Ends]:
        """Return the interval of "cosine" or "correlation" at each rho that was measured.

        A cosine is a quotient of two intervals of the same joint confidence, and [-1, 1] where E|h|^2 may be 0.
        """
        if quantity == "correlation":
            return [(one.low, one.high) for one in self.found.correlation]
        energy = self.found.energy
        if energy.low <= 0:
            return [(-1.0, 1.0)] * len(self.found.rho)
        ends = [
            (min(one.low / energy.low, one.low / energy.high), max(one.high / energy.low, one.high / energy.high))
            for one in self.found.second_moment
        ]
        return [(max(low, -1.0), min(high, 1.0)) for low, high in ends]


def measure_layers(
    model: nn.Module,
    rho: Sequence[float],
    *,
    layers: Sequence[str] | None = None,
    confidence: float = 0.95,
    on_layer: Callable[[str], None] | None = None,
    **measuring: Any,
) -> tuple[LayerStability, ...]:
    """Return the stability of each layer; all intervals of all layers hold together with probability `confidence`.

    layers     names of submodules (as in named_modules); None: the direct children that are called once, and the module itself
    on_layer   called with the name of each layer before it is measured
    measuring  what `stability` needs and takes: dim or embeddings, n_samples, seed, bounds, dtype (by default that of the
               weights), ...

    Raises ArgumentError for an unknown layer, one that is not called once with a tensor as output, a module in training mode with
    dropout, and what `stability` refuses.
    """
    if not isinstance(model, nn.Module):
        raise ArgumentError(f"model is {type(model).__name__}; a torch.nn.Module is needed")
    check_module(model, checked_device(measuring.get("device", "cpu")))
    confidence = real(confidence, "confidence", least=0, most=1)
    if not 0 < confidence < 1:
        raise ArgumentError(f"confidence is {confidence}; allowed: above 0 and below 1")
    if layers is not None and not (isinstance(layers, list | tuple) and all(isinstance(one, str) for one in layers)):
        raise ArgumentError(f"layers is a {type(layers).__name__}; give a list of names of submodules")
    names = [*(name for name, _ in model.named_children()), ""] if layers is None else list(layers)
    modules = dict(model.named_modules())
    missing = [name for name in names if name not in modules]
    if missing or not names:
        raise ArgumentError(f"layers {missing or names} not found; this module has {', '.join(filter(None, modules))}")
    level = 1 - (1 - confidence) / len(names)
    weights = next((one.dtype for one in model.parameters() if one.is_floating_point()), None)
    if weights in (torch.float32, torch.float64):
        measuring = {"dtype": weights} | measuring
    elif weights is not None and measuring.get("tokens") is None:
        raise ArgumentError(
            f"the weights are {weights}, and inputs float32 or float64; call float() on a copy of the model"
        )
    measured = []
    for name in names:
        if on_layer is not None:
            on_layer(name)
        try:
            found = stability(_Layer(model, modules[name], name), correlations(rho), level=level, **measuring)
        except _NotOneTensorError:
            if layers is None and name:  # a list of layers, or one that another reads the weights of
                continue
            raise
        measured.append(LayerStability(name, type(modules[name]).__name__.lower(), found))
    return tuple(measured)


def measured_series(layers: Sequence[LayerStability], quantity: str, confidence: float) -> Series:
    """Return the measured intervals of "cosine" or "correlation" of these layers, which hold jointly."""
    ends = {layer_name(one.path or "output", one.name): one.ends(quantity) for one in layers}
    return Series(f"measured, {100 * confidence:.4g} % jointly", "black", 0.0, ends)


@torch.no_grad()
def visible_layers(model: nn.Module, example: Tensor) -> list[str]:
    """Return the submodules that a pass of `example` calls once and that return a tensor, in the order in which they end.

    A container is left out when it only hands on what its last layer returned; so is the module itself, named "".
    """
    calls: list[tuple[str, object]] = []
    handles = [
        module.register_forward_hook(lambda _module, _inputs, output, path=path: calls.append((path, output)))
        for path, module in model.named_modules()
    ]
    try:
        model(example)
    finally:
        for handle in handles:
            handle.remove()
    names = [path for path, _ in calls]
    seen: set[int] = set()
    found = []
    for path, output in calls:
        if names.count(path) == 1 and isinstance(output, Tensor) and id(output) not in seen:
            found.append(path)
        seen.add(id(output))
    return found


class _NotOneTensorError(ArgumentError):
    """A layer is not called once with a tensor as output."""


class _Layer:
    """The function from the input to what one submodule returns."""

    def __init__(self, model: nn.Module, module: nn.Module, name: str) -> None:
        self.model, self.module, self.name = model, module, name

    def __call__(self, x: Tensor) -> Tensor:
        if self.module is self.model:
            seen = [self.model(x)]
        elif isinstance(self.module, torch.jit.ScriptModule):  # takes no hook
            seen = []
        else:
            seen = self._outputs(x)
        if len(seen) != 1 or not isinstance(seen[0], Tensor):
            raise _NotOneTensorError(
                f"the layer {self.name or 'itself'!r} was called {len(seen)} times or returned no tensor; name another one"
            )
        return seen[0].flatten(1)

    def _outputs(self, x: Tensor) -> list[Any]:
        seen: list[Any] = []
        handle = self.module.register_forward_hook(lambda _module, _inputs, output: seen.append(output))
        try:
            self.model(x)
        finally:
            handle.remove()
        return seen
