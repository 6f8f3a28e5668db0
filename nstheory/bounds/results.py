"""Common parts of the results of all bounds: tables and JSON with one line a layer, intervals as tensors, pictures."""

from __future__ import annotations

import json
import math
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from io import StringIO
from pathlib import Path
from typing import Any, Literal

import torch
from rich.console import Console
from rich.table import Table
from torch import Tensor

from nstheory.bounds.picture import Ends, Series, draw_layers

_TEXTS = ("layer", "kind", "")


class LayerResult(ABC):
    """A result of one entry a layer, which can be written as JSON."""

    @abstractmethod
    def as_json(self) -> dict[str, Any]:
        """Return plain data."""

    def to_json(self) -> str:
        """Return `as_json` as text."""
        return json.dumps(self.as_json(), allow_nan=False)


class DrawnResult(LayerResult):
    """A result that can be drawn too: an interval of each layer at each rho."""

    rho: tuple[float, ...]

    @abstractmethod
    def series(self, quantity: str = "correlation") -> Series:
        """Return the intervals of "correlation" or "cosine" of every layer, as pictures and common tables take them."""

    def plot(self, path: str | Path, quantity: str = "correlation") -> list[Path]:
        """Draw the intervals of every layer ("correlation" or "cosine"), and return path.png, path.svg and path.json."""
        return draw_layers(path, self.rho, [self.series(quantity)], quantity, self.as_json())


class PrintedTable(Table):
    """A rich table that `print` shows as a terminal of this width would; in a notebook rich shows it as HTML."""

    def __str__(self) -> str:
        text = StringIO()
        Console(file=text).print(self)
        return text.getvalue().rstrip("\n")


def layer_table(
    title: str,
    columns: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    numbers: Literal["left", "right"] = "left",
    caption: str | None = None,
) -> PrintedTable:
    """Return a rich table; `numbers` is the alignment of the columns of numbers, while names and remarks are aligned left."""
    table = PrintedTable(title=title, caption=caption)
    for column in columns:
        table.add_column(column, justify="left" if column in _TEXTS else numbers)
    for row in rows:
        table.add_row(*row)
    return table


def not_shown(rho: int) -> str | None:
    """Return the caption of a table that leaves out this number of correlations, None if it is 0."""
    return f"{rho} further rho not shown" if rho > 0 else None


def interval(ends: Ends) -> str:
    """Return an interval as tables show it."""
    return f"[{ends[0]:.5g}, {ends[1]:.5g}]"


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
