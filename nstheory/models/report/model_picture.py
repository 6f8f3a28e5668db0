"""The picture of a measured model: the curve of the output with its envelope, and the correlation of every layer at each rho."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nstheory.figure import BLUE, ORANGE, named, new_figure, save_picture
from nstheory.measure.spectrum.tail import InconsistentMeasurementsError

if TYPE_CHECKING:
    from nstheory.models.measured_model import ModelNumbers


def draw_model(found: ModelNumbers, path: Path, *, svg: bool = False) -> list[Path]:
    """Write path.png, and path.svg where it is asked for, and return these files."""
    figure = figure_of(found)
    return save_picture(figure, named(path), svg=svg)


def figure_of(found: ModelNumbers) -> Any:
    """Return the figure."""
    figure, axes = new_figure(2 if found.layers else 1)
    _curve(found, axes[0])
    if found.layers:
        _layers(found, figure, axes[1])
    return figure


def _curve(found: ModelNumbers, axes: Any) -> None:
    curve = found.curve
    with suppress(InconsistentMeasurementsError):  # intervals that contradict each other leave no envelope to draw
        ends = found.envelope()
        about = f"every spectrum that fits, {100 * found.level:.4g} %"
        axes.fill_between(ends.rho, ends.lower, ends.upper, color=ORANGE, alpha=0.35, linewidth=0, label=about)
    estimates = [one.estimate for one in curve.correlation]
    below = [one.estimate - one.low for one in curve.correlation]
    above = [one.high - one.estimate for one in curve.correlation]
    axes.errorbar(
        curve.rho, estimates, [below, above], fmt="o", color=BLUE, fillstyle="none", label="measured, jointly"
    )
    axes.plot([0, 1], [0, 1], color="0.6", linewidth=0.8, linestyle=":", label="degree 1 only")
    axes.set(
        xlabel="ρ, the probability that a choice stays", ylabel="correlation of f(X) and f(Y)", xlim=(0, 1), ylim=(0, 1)
    )
    if found.domain == "gaussian":
        axes.set_xlabel("ρ, the correlation of the noise")
    axes.set_title(f"{found.model}: {curve.name}", fontsize=9)
    axes.legend(frameon=False, fontsize=8, loc="upper left")


def _layers(found: ModelNumbers, figure: Any, axes: Any) -> None:
    rows = [*found.layers, found.curve]
    order = sorted(
        range(len(found.curve.rho)), key=lambda index: found.curve.rho[index]
    )  # the largest on top, as on an axis
    values = [[one.correlation[index].estimate for one in rows] for index in order]
    # At most 1, and 1 where only degree 1 varies: what rho itself takes away would hide what a layer does.
    kept = [[one / found.curve.rho[index] for one in line] for index, line in zip(order, values, strict=True)]
    seen = [one for line in kept for one in line if one == one]
    image = axes.imshow(kept, aspect="auto", origin="lower", cmap="cividis", vmin=min([*seen, 0.5]), vmax=1.0)
    axes.set_yticks(range(len(order)), [f"{found.curve.rho[index]:g}" for index in order])
    step = max(1, len(rows) // 8)
    ticks = [*range(0, len(rows) - 1, step), len(rows) - 1]
    names = ["out" if index == len(rows) - 1 else str(index) for index in ticks]
    axes.set_xticks(ticks, names)
    axes.set(xlabel="layer (0: embedding)", ylabel="ρ")
    axes.set_title("correlation, layer by layer; colour: over ρ", fontsize=9)
    if len(rows) <= 16:  # else the numbers would run into each other
        for line, numbers in enumerate(values):
            for column, value in enumerate(numbers):
                if value == value:
                    dark = "white" if kept[line][column] < 0.75 else "black"
                    axes.text(
                        column, line, f"{value:.2f}".lstrip("0"), ha="center", va="center", fontsize=7, color=dark
                    )
    figure.colorbar(image, ax=axes, label="correlation / ρ (1: degree 1 only)")
