"""How runs of several seeds are drawn: a dot a seed, a line through the medians, a triangle for what never got there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.axes import Axes

KEY = "dots: seeds; lines: medians;\n△ n: never within the budget"


def draw_seeds(
    axes: Axes,
    places: Sequence[float],
    medians: Sequence[float],
    reached: Sequence[Sequence[int | None]],
    budget: int,
    colour: str,
    label: str,
) -> None:
    """Draw the steps of one arm's seeds at some places of the horizontal axis.

    medians   of the steps, runs that never got there at the budget;   reached   the step of each seed, None for never
    """
    axes.plot(places, medians, color=colour, linewidth=1.6, label=label)
    for place, steps in zip(places, reached, strict=True):
        there = [step for step in steps if step is not None]
        axes.plot([place] * len(there), there, "o", color=colour, markersize=4, alpha=0.7, markeredgewidth=0)
        never = len(steps) - len(there)
        if never:
            axes.plot(place, budget, "^", color=colour, markerfacecolor="none", markersize=6)
            options = {"textcoords": "offset points", "color": colour, "fontsize": 7, "ha": "center"}
            axes.annotate(str(never), (place, budget), (0, 5), **options)


def finish_steps(axes: Axes, budget: int, accuracy: float, title: str) -> None:
    """Label the vertical axis, draw the budget, and put the legend beside the data."""
    axes.set(yscale="log")
    axes.set_ylabel(f"steps to {accuracy:.0%} validation accuracy")
    axes.yaxis.set_major_formatter(lambda value, _: f"{value:g}")
    axes.yaxis.set_minor_formatter(lambda value, _: f"{value:g}" if str(int(value))[0] in "235" else "")
    axes.tick_params(axis="y", which="minor", labelsize=8)
    axes.axhline(budget, color="0.7", linewidth=0.8, linestyle=":")
    axes.set_title(title, fontsize=10, pad=16)
    axes.legend(frameon=False, fontsize=8, title=KEY)
    axes.get_legend().get_title().set_fontsize(8)
