"""The spectral envelope of any module, layer by layer, at a stated confidence: measured, then a linear program.

For each unit sampled of each layer, `nstheory.measure.stability` gives intervals of E f^2, (E f)^2 and Stab at a few rho, and
`stability_envelope` the sharpest bounds on the whole curve that fit them all. Nothing is asked of the layer: it may be
attention, a convolution, anything that a forward hook sees. The price is a confidence below 1, and for unbounded outputs
intervals that reach it only as the sample grows (see `stability`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from torch import Tensor, nn

from nstheory.bounds.envelopes.layerwise import LayerStability, measure_layers
from nstheory.bounds.given_numbers import correlations
from nstheory.bounds.picture import Series
from nstheory.bounds.results import LayerResult, as_tensors, interval, layer_name, not_shown, plain_result
from nstheory.errors import ArgumentError
from nstheory.figure import ORANGE
from nstheory.measure.intervals.confidence import Interval
from nstheory.measure.result import Stability
from nstheory.measure.spectrum.measurements import Measured
from nstheory.measure.spectrum.tail import InconsistentMeasurementsError, StabilityEnvelope, stability_envelope
from nstheory.shown_result import PrintedTable, printed_table

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


@dataclass(frozen=True, repr=False)
class SpectralBounds(LayerResult):
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
        return as_tensors(zip(*self.output.cosine, strict=True))

    def table(self) -> PrintedTable:
        """Return a rich table: for each layer its second moment and the cosine at the first four rho."""
        title = f"spectral envelopes at confidence {self.confidence:g}, {self.samples} samples"
        columns = ("layer", "kind", "units", "E|h|²", *(f"cosine, ρ = {r:.4g}" for r in self.rho[:4]))
        rows = []
        for one in self.layers:
            ends = [one.second, *zip(*(end[:4] for end in one.cosine), strict=True)]
            rows.append((one.path, one.name, str(one.units), *map(interval, ends)))
        return printed_table(title, columns, rows, caption=not_shown(len(self.rho) - 4))

    def series(self, quantity: str = "correlation") -> Series:
        """Return the envelopes of "correlation" or "cosine" of every layer."""
        ends = {
            layer_name(one.path or "output", one.name): list(zip(*getattr(one, quantity), strict=True))
            for one in self.layers
        }
        return Series(f"spectral envelope, {100 * self.confidence:.4g} % jointly", ORANGE, 0.4, ends)

    def as_json(self) -> dict[str, Any]:
        """Return plain data, without the certificates."""
        about = {"confidence": self.confidence, "samples": self.samples, "seed": self.seed}
        layers = []
        for one in self.layers:
            ends = dict(zip(("lower", "upper"), one.cosine, strict=True))
            ends |= dict(zip(("correlation_lower", "correlation_upper"), one.correlation, strict=True))
            layers.append((one.path, one.name, {"units": one.units, "second": one.second} | ends))
        return plain_result(self.method, self.rho, about, layers)


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
    layers     names of submodules (as in named_modules); None: the direct children that are called once, and the module itself
    on_layer   called with the name of each layer before it is measured
    measuring  further arguments of `stability`, such as bounds, interval, batch_size, device; or embeddings and noise_scale
               in place of dim

    The intervals of all layers hold together with probability `confidence` (a union bound over the layers). Raises what
    `measure_layers` and `stability_envelope` refuse.

    f maps [batch, dim] to [batch, ...]; the ends of an envelope have the shape of rho.

    >>> model = torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.Tanh(), torch.nn.Linear(8, 1)).eval()
    >>> low, high = nst.bounds.propagate_spectral(model, [0.5, 0.9], dim=4).output_interval
    >>> low.shape, bool((low <= high).all())
    (torch.Size([2]), True)
    """
    points = list(correlations(rho))
    data = measuring.get("tokens")
    if isinstance(data, Tensor):
        # Noise moves the data towards uniform tokens: E f(X) f(Y) then is no sum of rho^k W_k, which every envelope is about.
        raise ArgumentError(
            f"tokens is data of shape {list(data.shape)}, and a spectral envelope needs inputs that noise leaves distributed as "
            "they were; give the number of tokens, such as tokens=16, or measure the data with nst.stability"
        )
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
    mean = _square(found.mean_squared)
    about: dict[str, Any] = {"confidence": found.level}
    if found.domain == "tokens":  # no degree is above the number of tokens, and rho is the probability that one stays
        about |= {"domain": "tokens", "n_tokens": found.n_tokens}
    whole = [Measured(second, mean, stability=curve, **about) for curve in (moments, ())]
    # f - E f has no weight at degree 0; over its deviation, where that is not 0, the weights have the sum 1.
    centred = [Measured(variance, 0, stability=curve, **about) for curve in (covariances, ())]
    if variance[0] > 0:
        centred.insert(0, Measured(1, 0, stability=ratios, **about))
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
