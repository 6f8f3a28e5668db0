"""One look for all figures: sizes, colour-blind safe colours, and saving a picture beside the data it was drawn from."""

from __future__ import annotations

import io
import json
import math
import runpy
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nstheory.errors import ArgumentError, unknown_id
from nstheory.files import provenance, replace_file

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

# Okabe and Ito's palette: told apart with any colour vision, and in grey.
BLUE, ORANGE, GREEN, PURPLE = "#0072B2", "#D55E00", "#009E73", "#CC79A7"
_COLOURS, _MARKERS = (BLUE, ORANGE, GREEN, PURPLE), "os^dv"


def new_figure(panels: int) -> tuple[Figure, list[Axes]]:
    """Return a figure with this many panels side by side, without the upper and right frame."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(5.4 if panels == 1 else 4.6 * panels, 3.6), layout="constrained")
    axes = [figure.add_subplot(1, panels, index + 1) for index in range(panels)]
    for one in axes:
        one.spines[["top", "right"]].set_visible(False)
    return figure, axes


def error_bars(
    axes: Axes,
    x: Sequence[float],
    means: Sequence[float],
    errors: Sequence[float],
    colour: str,
    marker: str,
    label: str | None = None,
) -> None:
    """Draw means as open markers, with bars of two standard errors to each side; all three of one length."""
    half, look = [2 * error for error in errors], {"fillstyle": "none", "markersize": 4.5, "markeredgewidth": 0.9}
    axes.errorbar(x, means, half, fmt=marker, color=colour, elinewidth=0.9, label=label, **look)  # type: ignore[arg-type]


Point = tuple[float, float, float, float]


@dataclass(frozen=True)
class Lines:
    """A plain picture: points with intervals, joined where they have a label.

    lines    label -> points (x, value, low, high); a nan has no point, an infinite end no bar
    names    words at x = 0, 1, ... in place of numbers
    joints   pairs of places (x, y) that a thin line joins
    log      whether the axis of values is logarithmic
    """

    x: str
    y: str
    lines: Mapping[str, Sequence[Point]]
    names: Sequence[str] = ()
    joints: Sequence[tuple[tuple[float, float], tuple[float, float]]] = field(default=())
    log: bool = False
    title: str = ""


def draw_lines(path: str | Path, shown: Lines, content: dict[str, Any]) -> list[Path]:
    """Draw points with intervals, and return path.png and path.json, which holds `content`."""
    figure, (axes,) = new_figure(1)
    for start, end in shown.joints:
        axes.plot(*zip(start, end, strict=True), color="0.7", linewidth=0.8, zorder=0)
    for place, (label, points) in enumerate(shown.lines.items()):
        x, values, lows, highs = ([point[part] for point in points] for part in range(4))
        bars = [
            [abs(value - end) if math.isfinite(end) else math.nan for value, end in zip(values, ends, strict=True)]
            for ends in (lows, highs)
        ]
        look = {"color": _COLOURS[place % len(_COLOURS)], "marker": _MARKERS[place % len(_MARKERS)], "markersize": 4.5}
        line = "none" if shown.names else "-"
        axes.errorbar(x, values, bars, linestyle=line, linewidth=0.9, capsize=2, label=label, **look)  # type: ignore[arg-type]
    if shown.names:
        axes.set_xticks(range(len(shown.names)), list(shown.names), rotation=30, ha="right", fontsize=7.5)
    elif all(point[0] == int(point[0]) for points in shown.lines.values() for point in points):
        axes.locator_params(axis="x", integer=True)
    axes.set(xlabel=shown.x, ylabel=shown.y)
    axes.set_title(shown.title, fontsize=9)
    if shown.log:
        axes.set_yscale("log")
    axes.grid(axis="y", color="0.92", linewidth=0.6)
    if len(shown.lines) > 1:
        axes.legend(frameon=False, fontsize=8)
    return save(figure, content, named(path))


def named(path: str | Path) -> Path:
    """Return what `save` takes for a name that a user gives: "a", "a.png" and "a.json" are the same picture, "a.b" is another."""
    given = Path(path)
    bare = given.with_suffix("") if given.suffix in (".png", ".svg", ".json") else given
    return bare.with_name(f"{bare.name}.png")


def save(figure: Figure, content: dict[str, Any], path: Path, *, svg: bool = False) -> list[Path]:
    """Write path.png, path.svg where it is asked for, and path.json (the data, with provenance), and return these files."""
    files = save_picture(figure, path, svg=svg)
    data = path.with_suffix(".json")
    replace_file(data, json.dumps(content | {"provenance": provenance()}, indent=1) + "\n")
    return [*files, data]


def save_picture(figure: Figure, path: Path, *, svg: bool = False) -> list[Path]:
    """Write path.png, and path.svg where it is asked for, and return these files."""
    from matplotlib import rc_context

    files = []
    # A date in the file would make two drawings of the same data differ.
    kinds: list[tuple[str, dict[str, Any]]] = [(".png", {"dpi": 150}), (".svg", {"metadata": {"Date": None}})]
    for suffix, options in kinds[: 2 if svg else 1]:
        drawn = io.BytesIO()
        # So would the ids of an SVG, which are random without a salt.
        with rc_context({"svg.hashsalt": "nstheory"}):
            figure.savefig(drawn, format=suffix[1:], **options)
        files.append(path.with_suffix(suffix))
        replace_file(files[-1], drawn.getvalue())
    return files


def run_scripts(name: str | None = None) -> None:
    """Run the figure script of this name, or all of them; raises ArgumentError outside of a checkout, and UnknownIdError."""
    for stem, file in _scripts("figure", "figures", name).items():
        print(f"figure {stem}", flush=True)
        runpy.run_path(str(file), run_name="__main__")


def run_benchmarks(name: str | None = None) -> None:
    """Run the benchmark of this name, or all, each in a process of its own; raises ArgumentError outside of a checkout.

    Also UnknownIdError for another name, and ArgumentError when one fails.
    """
    for stem, file in _scripts("benchmark", "benchmarks", name).items():
        print(f"benchmark {stem}", flush=True)
        if code := subprocess.run([sys.executable, str(file)]).returncode:
            raise ArgumentError(f"the benchmark {stem} failed with exit code {code}; what it printed stands above")


# Where scripts stand in a checkout, and which files of a folder are none.
_FOLDERS = {"figures": ("*/*.py", ()), "benchmarks": ("*.py", ("run_all", "page"))}


def scripts_of(folder: str) -> dict[str, Path]:
    """Return the scripts of "figures" or "benchmarks" by name; none outside of a checkout."""
    pattern, others = _FOLDERS[folder]
    found = sorted((Path(__file__).resolve().parent.parent / folder).glob(pattern))
    return {file.stem: file for file in found if file.stem not in others}


def _scripts(kind: str, folder: str, name: str | None) -> dict[str, Path]:
    """Return the scripts of a folder of the repository by name, or the one of this name; they may import its neighbours."""
    root, scripts = Path(__file__).resolve().parent.parent, scripts_of(folder)
    if not scripts:
        raise ArgumentError(f"there are no {kind} scripts in {root / folder}; this needs a checkout of the repository")
    if name is not None and name not in scripts:
        raise unknown_id(kind, name, scripts)
    sys.path.insert(0, str(root))
    return {stem: file for stem, file in scripts.items() if name in (None, stem)}
