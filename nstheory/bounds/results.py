"""Common parts of the results of all bounds: short text, pictures and JSON with one entry a layer, intervals as tensors."""

from __future__ import annotations

import math
from abc import abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from nstheory.bounds.picture import Ends, Series, check_quantity, draw_layers
from nstheory.shown_result import ShownResult


class LayerResult(ShownResult):
    """A result with an interval of each layer at each rho: printed by its output, drawn layer by layer.

    rho   the correlations, or one of them
    """

    rho: Any
    layers: tuple[Any, ...]
    method: str

    @property
    @abstractmethod
    def output_interval(self) -> tuple[Tensor, Tensor]:
        """(lower, upper) for the cosine of the output at each rho."""

    @abstractmethod
    def series(self, quantity: str = "correlation") -> Series:
        """Return the intervals of "correlation" or "cosine" of every layer, as pictures and common tables take them."""

    def __str__(self) -> str:
        rho = self._points
        ends = list(zip(rho, *(one.tolist() for one in self.output_interval), strict=True))
        said = ", ".join(f"{interval((low, high))} at ρ = {one:.4g}" for one, low, high in ends[:4])
        return f"{self.method}: {len(self.layers)} layers, cosine of the output {said}{', ...' if ends[4:] else ''}"

    @property
    def _points(self) -> tuple[float, ...]:
        return self.rho if isinstance(self.rho, tuple) else (self.rho,)

    def plot(self, path: str | Path, quantity: str = "correlation") -> list[Path]:
        """Draw the intervals of every layer ("correlation" or "cosine"), and return path.png, path.svg and path.json."""
        check_quantity(quantity)
        return draw_layers(path, self._points, [self.series(quantity)], quantity, self.as_json())


def not_shown(rho: int) -> str | None:
    """Return the caption of a table that leaves out this number of correlations, None if it is 0."""
    return f"{rho} further rho not shown" if rho > 0 else None


def interval(ends: Ends) -> str:
    """Return an interval as tables show it."""
    return f"[{ends[0]:.5g}, {ends[1]:.5g}]"


def numbered(layers: Iterable[tuple[str, str, Sequence[Ends]]]) -> dict[str, Sequence[Ends]]:
    """Return the intervals of layers (path, kind, intervals) by name; a layer that is called again gets a number."""
    found: dict[str, Sequence[Ends]] = {}
    for path, kind, ends in layers:
        name, calls = layer_name(path, kind), 1
        while name in found:
            calls += 1
            name = f"{layer_name(path, kind)} ({calls})"
        found[name] = ends
    return found


def layer_name(path: str, kind: str) -> str:
    """Return the name of a layer in tables and pictures: its path, followed by its kind unless the path ends with it."""
    short = path.replace("scaled_dot_product_attention", "attention")
    return short if short.split(".")[-1] == kind else f"{short} {kind}".strip()


def as_tensors(ends: Iterable[Ends]) -> tuple[Tensor, Tensor]:
    """Return the lower and the upper ends, float64 tensors of as many numbers."""
    lower, upper = zip(*ends, strict=True)
    return torch.tensor(lower, dtype=torch.float64), torch.tensor(upper, dtype=torch.float64)


def plain_result(
    method: str, rho: Any, about: Mapping[str, Any], layers: Iterable[tuple[str, str, Mapping[str, Any]]]
) -> dict[str, Any]:
    """Return the plain data of a result: its method and rho, what else is said of all layers, and the layers.

    layers   path, kind and further entries of each

    An infinite number is the string "inf" or "-inf", which JSON can hold.
    """
    rows = [{"path": path, "kind": kind} | dict(more) for path, kind, more in layers]
    return _plain({"method": method, "rho": rho} | dict(about) | {"layers": rows})


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return value
