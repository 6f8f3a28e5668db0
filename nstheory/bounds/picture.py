"""The picture of bounds on one network: for each layer its intervals and what was measured, one panel for each rho."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nstheory.errors import ArgumentError
from nstheory.figure import GREEN, named, new_figure, save

if TYPE_CHECKING:
    from matplotlib.axes import Axes

PANELS = 4
QUANTITIES = ("correlation", "cosine")
Ends = tuple[float, float]


@dataclass(frozen=True)
class Series:
    """One kind of statement on the layers: `ends` maps the name of a layer to an interval for each rho.

    height   height of the bars in units of one layer; 0 draws an interval as a line with a point, `marker`
    """

    label: str
    colour: str
    height: float
    ends: Mapping[str, Sequence[Ends]]
    marker: str = "."


@dataclass(frozen=True)
class Panel:
    """What one panel shows: the series at the rho of this index, rho itself as a line, and a title."""

    title: str
    rho: float
    series: Sequence[Series]
    index: int = 0


def ordered_names(series: Sequence[Series]) -> list[str]:
    """Return the names of the layers of all series in one order.

    A layer that only a later series has is put before the layer that follows it in that series.
    """
    names: list[str] = []
    for one in series:
        order = list(one.ends)
        for place, name in enumerate(order):
            if name not in names:
                later = next((other for other in order[place + 1 :] if other in names), None)
                names.insert(len(names) if later is None else names.index(later), name)
    return names


def check_quantity(quantity: str) -> None:
    """Raise ArgumentError for what is no quantity of a layer."""
    if not isinstance(quantity, str) or quantity not in QUANTITIES:  # the truth of an array's == is no bool
        raise ArgumentError(f"quantity = {quantity!r}; allowed: {', '.join(QUANTITIES)}")


def draw_layers(
    path: str | Path, rho: Sequence[float], series: Sequence[Series], quantity: str, content: dict[str, Any]
) -> list[Path]:
    """Draw the intervals of every layer, first layer on top, one panel for each of the first PANELS rho, and return path.png,
    path.svg and path.json; see `draw_panels`."""
    panels = [Panel(f"ρ = {value:.4g}", value, series, index) for index, value in enumerate(rho[:PANELS])]
    return draw_panels(path, panels, quantity, content, svg=True)


def draw_panels(
    path: str | Path, panels: Sequence[Panel], quantity: str, content: dict[str, Any], *, svg: bool = False
) -> list[Path]:
    """Draw panels side by side and return the files that `figure.save` writes; `content` is what path.json says.

    Panels of the same layers name them once.
    """
    check_quantity(quantity)
    names = [ordered_names(panel.series) for panel in panels]
    once = all(one == names[0] for one in names)
    figure, axes = new_figure(len(panels))
    labels = sum(0.065 * max(map(len, one)) for one in (names[:1] if once else names))
    figure.set_size_inches(max(2.4 * len(panels) + labels, 6.5), 1.7 + 0.22 * max(map(len, names)))
    negative = any(end[0] < 0 for one in panels for each in one.series for ends in each.ends.values() for end in ends)
    for place, (axis, panel) in enumerate(zip(axes, panels, strict=True)):
        _draw(axis, names[place], panel)
        axis.set(xlim=(-1.05 if negative else -0.03, 1.03), ylim=(len(names[place]) - 0.4, -0.6), xlabel=quantity)
        axis.set_title(panel.title, fontsize=9)
        axis.set_yticks(range(len(names[place])), names[place] if place == 0 or not once else [], fontsize=7.5)
    handles, shown = axes[0].get_legend_handles_labels()
    figure.legend(handles, shown, loc="outside lower center", ncols=3, frameon=False, fontsize=8)
    return save(figure, content, named(path), svg=svg)


def _draw(axis: Axes, names: list[str], panel: Panel) -> None:
    from matplotlib.colors import to_rgba

    for series in panel.series:
        places = [names.index(name) for name in series.ends]
        ends = [each[panel.index] for each in series.ends.values()]
        lows, highs = [max(low, -1.0) for low, _ in ends], [min(high, 1.0) for _, high in ends]
        lengths = [high - low for low, high in zip(lows, highs, strict=True)]
        if series.height:
            # An edge, so that an exact interval of no length is seen.
            face = to_rgba(series.colour, 0.3 if series.height > 0.5 else 0.75)
            edge = {"edgecolor": series.colour, "linewidth": 1.2}
            axis.barh(places, lengths, series.height, left=lows, label=series.label, color=face, **edge)
        else:
            middle, half = (
                [(low + high) / 2 for low, high in zip(lows, highs, strict=True)],
                [one / 2 for one in lengths],
            )
            look = {"color": series.colour, "fmt": series.marker, "ms": 4 if series.marker == "." else 5.5}
            axis.errorbar(middle, places, xerr=half, capsize=2, label=series.label, **look)
    axis.axvline(panel.rho, color=GREEN, linewidth=1.0, linestyle=":", label="ρ of the input", zorder=0)
    axis.grid(axis="x", color="0.92", linewidth=0.6)
    axis.set_axisbelow(True)
