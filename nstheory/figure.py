"""One look for all figures: sizes, colour-blind safe colours, and saving a picture beside the data it was drawn from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nstheory.provenance import provenance

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

# Okabe and Ito's palette: told apart with any colour vision, and in grey.
BLUE, ORANGE, GREEN, PURPLE = "#0072B2", "#D55E00", "#009E73", "#CC79A7"


def new_figure(panels: int) -> tuple[Figure, list[Axes]]:
    """Return a figure with this many panels side by side, without the upper and right frame."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(5.4 if panels == 1 else 4.6 * panels, 3.6), layout="constrained")
    axes = [figure.add_subplot(1, panels, index + 1) for index in range(panels)]
    for one in axes:
        one.spines[["top", "right"]].set_visible(False)
    return figure, axes


def save(figure: Figure, content: dict[str, Any], path: Path) -> None:
    """Write path.json (the data, with provenance), path.svg and path.png."""
    path.with_suffix(".json").write_text(json.dumps(content | {"provenance": provenance()}, indent=1) + "\n")
    figure.savefig(path.with_suffix(".svg"), metadata={"Date": None})
    figure.savefig(path.with_suffix(".png"), dpi=150)
