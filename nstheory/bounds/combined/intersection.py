"""Covariance intervals cut with spectral envelopes: narrower, and true with probability `confidence` instead of always.

    found = propagate_intersection(model, [0.5, 0.9])
    found.table(); found.output_interval; found.output.cosine[1].lower_from

Both bound the same two numbers of a layer, the cosine E<h, h'>/E|h|^2 and the correlation. The covariance intervals always
hold; the envelopes of all layers hold together with probability `confidence` (for unbounded outputs as the sample grows, see
`propagate_spectral`), so that all intersections do as well. Each end names the method that it comes from.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from torch import Tensor, nn

from nstheory.bounds.covariance.propagation import CovarianceBounds, propagate_covariance
from nstheory.bounds.envelopes.spectral import ANCHORS, SpectralBounds, propagate_spectral
from nstheory.bounds.picture import Series
from nstheory.bounds.results import LayerResult, as_tensors, numbered, plain_result
from nstheory.errors import ArgumentError
from nstheory.figure import PURPLE
from nstheory.kernels.numerics.admission import Real
from nstheory.shown_result import PrintedTable, printed_table

Method = Literal["covariance", "spectral"]


@dataclass(frozen=True)
class Cut:
    """An interval, and the method that each of its ends comes from."""

    lower: float
    upper: float
    lower_from: Method = "covariance"
    upper_from: Method = "covariance"

    @property
    def certain(self) -> bool:
        """Whether the interval holds without exception: both ends are those of the covariance interval."""
        return self.lower_from == self.upper_from == "covariance"


@dataclass(frozen=True)
class IntersectedLayer:
    """The cosine and the correlation of one layer at each rho; `measured` says whether it has an envelope at all."""

    path: str
    name: str
    units: int
    cosine: tuple[Cut, ...]
    correlation: tuple[Cut, ...]
    measured: bool


@dataclass(frozen=True, repr=False)
class IntersectedBounds(LayerResult):
    """Intersections for all layers of the covariance intervals; all hold together with probability >= `confidence`."""

    rho: tuple[float, ...]
    layers: tuple[IntersectedLayer, ...]
    output_index: int
    confidence: float
    samples: int
    method: str = "intersection"

    @property
    def output(self) -> IntersectedLayer:
        """The intervals of what the network returns."""
        return self.layers[self.output_index]

    @property
    def output_interval(self) -> tuple[Tensor, Tensor]:
        """(lower, upper) for the cosine of the output at each rho, at the stated confidence."""
        return as_tensors((one.lower, one.upper) for one in self.output.cosine)

    def table(self, index: int = 0) -> PrintedTable:
        """Return a rich table for the rho of this index; an end from the envelope carries a star."""
        title = f"covariance intervals cut with spectral envelopes at ρ = {self.rho[index]:.6g}"
        caption = f"*: from the envelope; all hold at confidence {self.confidence:g}"
        rows = [
            (one.path, one.name, str(one.units), *(_shown(cut[index]) for cut in (one.cosine, one.correlation)))
            for one in self.layers
        ]
        columns = ("layer", "kind", "units", "cosine", "correlation")
        return printed_table(title, columns, rows, numbers="right", caption=caption)

    def series(self, quantity: str = "correlation") -> Series:
        """Return the intersections of "correlation" or "cosine" of every layer."""
        ends = numbered(
            (one.path, one.name, [(cut.lower, cut.upper) for cut in getattr(one, quantity)]) for one in self.layers
        )
        return Series(f"intersection, {100 * self.confidence:.4g} % jointly", PURPLE, 0.8, ends)

    def as_json(self) -> dict[str, Any]:
        """Return plain data: for each layer and rho [lower, upper, lower from, upper from]."""
        about = {"confidence": self.confidence, "samples": self.samples, "output": self.output_index}
        layers = [
            (one.path, one.name, {"units": one.units, "measured": one.measured} | _cuts(one)) for one in self.layers
        ]
        return plain_result(self.method, self.rho, about, layers)


def intersected(covariance: CovarianceBounds, spectral: SpectralBounds) -> IntersectedBounds:
    """Return the intersection, layer by layer, of two bounds on one network with the same inputs at the same rho.

    Layers are matched by their path in the module; the path "" of the envelopes is the output. A layer without an envelope
    keeps its covariance interval. That model and inputs are the same is for the caller to see to. Raises ArgumentError for
    different rho, and where the two do not meet.

    Every end is a scalar at each rho.

    >>> model = torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.ReLU(), torch.nn.Linear(8, 1)).eval()
    >>> bounds = [nst.propagate(model, [0.5], method=one, **more) for one, more in (("covariance", {}), ("spectral", {"dim": 4}))]
    >>> len(nst.bounds.intersected(*bounds).layers)
    4
    """
    if not isinstance(covariance, CovarianceBounds) or not isinstance(spectral, SpectralBounds):
        raise ArgumentError(
            f"given are a {type(covariance).__name__} and a {type(spectral).__name__}; a CovarianceBounds and a SpectralBounds "
            "are needed, in this order"
        )
    if covariance.rho != spectral.rho:
        raise ArgumentError(f"the covariance intervals are at rho = {covariance.rho}, the envelopes at {spectral.rho}")
    envelopes = {one.path: one for one in spectral.layers}
    often = Counter(one.path for one in covariance.layers)
    layers = []
    for number, layer in enumerate(covariance.layers):
        found = envelopes.get(layer.path) if layer.path and often[layer.path] == 1 else None
        found = envelopes.get("", found) if number == covariance.output_index else found
        ends = {}
        for kind in ("cosine", "correlation"):
            own = getattr(layer, kind)
            other = [(-1.0, 1.0)] * len(own) if found is None else zip(*getattr(found, kind), strict=True)
            ends[kind] = tuple(_cut(*pair, f"{layer.path} {layer.name}") for pair in zip(own, other, strict=True))
        units = layer.mean[0].shape[-1]
        layers.append(IntersectedLayer(layer.path, layer.name, units, **ends, measured=found is not None))
    output = covariance.output_index
    return IntersectedBounds(covariance.rho, tuple(layers), output, spectral.confidence, spectral.samples)


def propagate_intersection(
    model: nn.Module,
    rho: Real | Sequence[float],
    *,
    dim: int | None = None,
    anchors: Sequence[float] = ANCHORS,
    confidence: float = 0.95,
    n_samples: int = 1 << 14,
    seed: int = 0,
) -> IntersectedBounds:
    """Return both bounds of every layer, cut with each other, for standard normal inputs of size `dim`.

    anchors, confidence, n_samples, seed   of `propagate_spectral`; dim by default what the first Linear takes

    Raises what `propagate_covariance` and `propagate_spectral` refuse.

    Every end is a scalar at each rho.

    >>> model = torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.ReLU(), torch.nn.Linear(8, 1)).eval()
    >>> low, high = nst.bounds.propagate_intersection(model, [0.5]).output_interval
    >>> bool(low < high)
    True
    """
    certain = propagate_covariance(model, rho, dim=dim)
    modules = dict(model.named_modules())
    layers = [one.path for one in certain.layers[1:] if one.path in modules] + [""]
    size = certain.layers[0].mean[0].shape[-1]
    measured = propagate_spectral(
        model,
        list(certain.rho),
        dim=size,
        layers=list(dict.fromkeys(layers)),
        anchors=anchors,
        confidence=confidence,
        n_samples=n_samples,
        seed=seed,
    )
    return intersected(certain, measured)


def _cut(certain: tuple[float, float], likely: tuple[float, float], layer: str) -> Cut:
    lower: tuple[float, Method] = (likely[0], "spectral") if likely[0] > certain[0] else (certain[0], "covariance")
    upper: tuple[float, Method] = (likely[1], "spectral") if likely[1] < certain[1] else (certain[1], "covariance")
    if lower[0] > upper[0]:
        raise ArgumentError(
            f"the covariance interval {certain} and the envelope {likely} of {layer.strip() or 'the input'} do not meet: the "
            "inputs differ, or this sample is one of those beyond the confidence; try another seed or more samples"
        )
    return Cut(lower[0], upper[0], lower[1], upper[1])


def _shown(cut: Cut) -> str:
    stars = ["*" if one == "spectral" else "" for one in (cut.lower_from, cut.upper_from)]
    return f"[{cut.lower:.5g}{stars[0]}, {cut.upper:.5g}{stars[1]}]"


def _cuts(layer: IntersectedLayer) -> dict[str, list[tuple[float, float, Method, Method]]]:
    return {
        kind: [(cut.lower, cut.upper, cut.lower_from, cut.upper_from) for cut in cuts]
        for kind, cuts in (("cosine", layer.cosine), ("correlation", layer.correlation))
    }
