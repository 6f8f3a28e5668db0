"""The spectral envelope of any module, layer by layer, at a stated confidence: measured, then a linear program.

For each unit sampled of each layer, `nstheory.measure.stability` gives intervals of E f^2, (E f)^2 and Stab at a few rho, and
`stability_envelope` the sharpest bounds on the whole curve that fit them all. Nothing is asked of the layer: it may be
attention, a convolution, anything that a forward hook sees. The price is a confidence below 1, and for unbounded outputs
intervals that reach it only as the sample grows (see `stability`).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from rich.table import Table
from torch import Tensor, nn

from nstheory.bounds.envelopes.layerwise import LayerStability, measure_layers
from nstheory.bounds.picture import draw_layers, spectral_series
from nstheory.measure.intervals.confidence import Interval
from nstheory.measure.result import Stability
from nstheory.measure.spectrum.measurements import Measured
from nstheory.measure.spectrum.tail import InconsistentMeasurementsError, StabilityEnvelope, stability_envelope

ANCHORS = (0.25, 0.5, 0.75, 0.9, 0.99)


@dataclass(frozen=True)
class LayerEnvelope:
    """The envelopes of one layer, and the measurement behind them.

    second, variance    intervals of E|h|^2 and of E|h - E h|^2
    envelope, centred   of the cosine E<h, h'>/E|h|^2, and of the correlation, which has an interval of its own; of the moment
                        itself where what it is divided by may be 0
    """

    path: str
    name: str
    units: int
    second: tuple[float, float]
    variance: tuple[float, float]
    envelope: StabilityEnvelope
    centred: StabilityEnvelope
    measured: Stability

    @property
    def cosine(self) -> tuple[tuple[float, ...], tuple[float, ...]]:
        """Lower and upper ends of the cosine; -1 and 1 where E|h|^2 is not bounded away from 0."""
        return _shares(self.envelope)

    @property
    def correlation(self) -> tuple[tuple[float, ...], tuple[float, ...]]:
        """Lower and upper ends of the correlation; -1 and 1 where the variance is not bounded away from 0."""
        return _shares(self.centred)


def _shares(ends: StabilityEnvelope) -> tuple[tuple[float, ...], tuple[float, ...]]:
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

    def plot(self, path: str | Path, quantity: str = "correlation") -> list[Path]:
        """Draw the envelopes of every layer ("correlation" or "cosine"), and return path.png, path.svg and path.json."""
        return draw_layers(path, self.rho, [spectral_series(self, quantity)], quantity, self.as_json())

    def as_json(self) -> dict[str, Any]:
        """Return plain data, without the certificates."""
        layers = [
            {"path": one.path, "kind": one.name, "units": one.units, "second": list(one.second)}
            | {"lower": list(one.cosine[0]), "upper": list(one.cosine[1])}
            | {"correlation_lower": list(one.correlation[0]), "correlation_upper": list(one.correlation[1])}
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
    dim: int | Sequence[int] | None = None,
    layers: Sequence[str] | None = None,
    anchors: Sequence[float] = ANCHORS,
    confidence: float = 0.95,
    n_samples: int = 1 << 14,
    seed: int = 0,
    on_layer: Callable[[str], None] | None = None,
    **measuring: Any,
) -> SpectralBounds:
    """Return envelopes of the cosine and of the correlation of every layer for standard normal inputs of size `dim`.

    rho        where to bound, in [-1, 1]         anchors   where to measure
    layers     names of submodules (as in named_modules); None: the direct children, and the module itself
    on_layer   called with the name of each layer before it is measured
    measuring  further arguments of `stability`, such as bounds, interval, batch_size, device; or embeddings and noise_scale
               in place of dim

    The intervals of all layers hold together with probability `confidence` (a union bound over the layers). Raises what
    `measure_layers` and `stability_envelope` refuse.
    """
    points = torch.as_tensor(rho, dtype=torch.float64).flatten().tolist()
    sampled = {"dim": dim, "n_samples": n_samples, "seed": seed} | measuring
    measured = measure_layers(model, anchors, layers=layers, confidence=confidence, on_layer=on_layer, **sampled)
    return SpectralBounds(tuple(points), tuple(_envelope(one, points) for one in measured), confidence, n_samples, seed)


def _envelope(measured: LayerStability, points: list[float]) -> LayerEnvelope:
    found = measured.found
    second, variance = (_square(one) for one in (found.energy, found.variance))
    moments, covariances, ratios = (
        [(rho, (one.low, one.high)) for rho, one in zip(found.rho, each, strict=True)]
        for each in (found.second_moment, found.covariance, found.correlation)
    )
    mean, level = _square(found.mean_squared), found.level
    whole = [Measured(second, mean, stability=curve, confidence=level) for curve in (moments, ())]
    # f - E f has no weight at degree 0; over its deviation, where that is not 0, the weights have the sum 1.
    centred = [Measured(variance, 0, stability=curve, confidence=level) for curve in (covariances, ())]
    if variance[0] > 0:
        centred.insert(0, Measured(1, 0, stability=ratios, confidence=level))
    envelopes = _fitting(whole, points, second[0] > 0), _fitting(centred, points, variance[0] > 0)
    return LayerEnvelope(measured.path, measured.name, measured.units, second, variance, *envelopes, measured=found)


def _fitting(candidates: list[Measured], points: list[float], share: bool) -> StabilityEnvelope:
    """Return the envelope of the first candidate that some spectrum fits.

    Intervals that contradict each other have missed, which they do with probability 1 - confidence at most. A wider
    envelope then is as true as any, so the statement keeps its confidence; the last candidate fits always.
    """
    for known in candidates[:-1]:
        try:
            return stability_envelope(known, points, share=share)
        except InconsistentMeasurementsError:
            continue
    return stability_envelope(candidates[-1], points, share=share)


def _square(interval: Interval) -> tuple[float, float]:
    return max(interval.low, 0.0), max(interval.high, 0.0)
