"""The spectral envelope of any module, layer by layer, at a stated confidence: measured, then a linear program.

For each unit sampled of each layer, `nstheory.measure.stability` gives intervals of E f^2, (E f)^2 and Stab at a few rho, and
`stability_envelope` the sharpest bounds on the whole curve that fit them all. Nothing is asked of the layer: it may be
attention, a convolution, anything that a forward hook sees. The price is a confidence below 1, and for unbounded outputs
intervals that reach it only as the sample grows (see `stability`).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from rich.table import Table
from torch import Tensor, nn

from nstheory.errors import ArgumentError
from nstheory.measure.measured import Measured
from nstheory.measure.stability import stability
from nstheory.measure.tail import StabilityEnvelope, stability_envelope

ANCHORS = (0.25, 0.5, 0.75, 0.9, 0.99)


@dataclass(frozen=True)
class LayerEnvelope:
    """The envelope of one layer: of the cosine E<h, h'>/E|h|^2, or of E<h, h'> where E|h|^2 may be 0."""

    path: str
    name: str
    units: int
    second: tuple[float, float]
    envelope: StabilityEnvelope

    @property
    def cosine(self) -> tuple[tuple[float, ...], tuple[float, ...]]:
        """Lower and upper ends of the cosine; -1 and 1 where E|h|^2 is not bounded away from 0."""
        ends = self.envelope
        if ends.share:
            return ends.lower, ends.upper
        return (-1.0,) * len(ends.rho), (1.0,) * len(ends.rho)


@dataclass(frozen=True)
class SpectralBounds:
    """Envelopes of all layers asked for, at the joint `confidence` of all of them together."""

    rho: tuple[float, ...]
    layers: tuple[LayerEnvelope, ...]
    confidence: float
    samples: int
    seed: int
    method: str = "spectral"

    @property
    def output(self) -> LayerEnvelope:
        """The envelope of what the module returns."""
        return self.layers[-1]

    @property
    def output_interval(self) -> tuple[Tensor, Tensor]:
        """(lower, upper) for the cosine of the output at each rho, at the stated confidence."""
        lower, upper = self.output.cosine
        return torch.tensor(lower, dtype=torch.float64), torch.tensor(upper, dtype=torch.float64)

    def table(self) -> Table:
        """Return a rich table: for each layer its second moment and the cosine at the first four rho."""
        table = Table(title=f"spectral envelopes at confidence {self.confidence:g}, {self.samples} samples")
        for title in ("layer", "kind", "units", "E|h|²", *(f"cosine, ρ = {r:.4g}" for r in self.rho[:4])):
            table.add_column(title)
        for layer in self.layers:
            ends = zip(*(end[:4] for end in layer.cosine), strict=True)
            shown = [f"[{low:.5g}, {high:.5g}]" for low, high in [layer.second, *ends]]
            table.add_row(layer.path, layer.name, str(layer.units), *shown)
        left = len(self.rho) - 4
        table.caption = f"{left} further rho not shown" if left > 0 else None
        return table

    def as_json(self) -> dict[str, Any]:
        """Return plain data, without the certificates."""
        layers = [
            {"path": one.path, "kind": one.name, "units": one.units, "second": list(one.second)}
            | {"lower": list(one.cosine[0]), "upper": list(one.cosine[1])}
            for one in self.layers
        ]
        about = {"method": self.method, "rho": list(self.rho), "confidence": self.confidence}
        return about | {"samples": self.samples, "seed": self.seed, "layers": layers}

    def to_json(self) -> str:
        """Return `as_json` as text."""
        return json.dumps(self.as_json(), allow_nan=False)


def propagate_spectral(
    model: nn.Module,
    rho: float | Sequence[float] | Tensor,
    *,
    dim: int | Sequence[int],
    layers: Sequence[str] | None = None,
    anchors: Sequence[float] = ANCHORS,
    confidence: float = 0.95,
    n_samples: int = 1 << 14,
    seed: int = 0,
    **measuring: Any,
) -> SpectralBounds:
    """Return envelopes of the cosine of every layer for standard normal inputs of size `dim`.

    rho        where to bound, in [-1, 1]         anchors   where to measure
    layers     names of submodules (as in named_modules); None: the direct children, and the module itself
    measuring  further arguments of `stability`, such as bounds, interval, batch_size, device

    The intervals of all layers hold together with probability `confidence` (a union bound over the layers). Raises
    ArgumentError for an unknown layer, one that is not called once with a tensor as output, a module in training mode with
    dropout, and what `stability` and `stability_envelope` refuse.
    """
    if not isinstance(model, nn.Module):
        raise ArgumentError(f"model is {type(model).__name__}; a torch.nn.Module is needed")
    for path, module in model.named_modules():
        if isinstance(module, nn.Dropout) and module.training and module.p > 0:
            raise ArgumentError(f"dropout at {path or 'the top'} is in training mode; call model.eval() first")
    if not 0 < confidence < 1:
        raise ArgumentError(f"confidence is {confidence}; allowed: above 0 and below 1")
    names = [*(name for name, _ in model.named_children()), ""] if layers is None else list(layers)
    modules = dict(model.named_modules())
    missing = [name for name in names if name not in modules]
    if missing or not names:
        raise ArgumentError(f"layers {missing or names} not found; this module has {', '.join(filter(None, modules))}")
    points = torch.as_tensor(rho, dtype=torch.float64).flatten().tolist()
    level = 1 - (1 - confidence) / len(names)
    found = []
    for name in names:
        measured = stability(
            _Layer(model, modules[name], name),
            list(anchors),
            dim=dim,
            level=level,
            n_samples=n_samples,
            seed=seed,
            **measuring,
        )
        found.append(_envelope(name, type(modules[name]).__name__.lower(), measured, points, list(anchors), level))
    return SpectralBounds(tuple(points), tuple(found), confidence, n_samples, seed)


class _Layer:
    """The function from the input to what one submodule returns."""

    def __init__(self, model: nn.Module, module: nn.Module, name: str) -> None:
        self.model, self.module, self.name = model, module, name
        self.units = 0

    def __call__(self, x: Tensor) -> Tensor:
        seen: list[Any] = []
        handle = self.module.register_forward_hook(lambda _module, _inputs, output: seen.append(output))
        try:
            self.model(x)
        finally:
            handle.remove()
        if len(seen) != 1 or not isinstance(seen[0], Tensor):
            raise ArgumentError(
                f"the layer {self.name or 'itself'!r} was called {len(seen)} times or returned no tensor; name another one"
            )
        self.units = seen[0][0].numel()
        return seen[0].flatten(1)


def _envelope(
    path: str, kind: str, measured: Any, points: list[float], anchors: list[float], level: float
) -> LayerEnvelope:
    second = (measured.energy.low, measured.energy.high)
    squared = (max(measured.mean_squared.low, 0.0), max(measured.mean_squared.high, 0.0))
    curve = [(r, (one.low, one.high)) for r, one in zip(anchors, measured.second_moment, strict=True)]
    known = Measured((max(second[0], 0.0), second[1]), squared, stability=curve, confidence=level)
    units = int(measured.mean.numel()) if isinstance(measured.mean, Tensor) else 1
    return LayerEnvelope(path, kind, units, second, stability_envelope(known, points, share=second[0] > 0))
