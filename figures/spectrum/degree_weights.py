"""Degree weights of a transformer that learns a parity, estimated from a few stabilities while it trains, beside the truth.

Points are non-negative least squares. Thick bars are bootstrap percentiles, the sampling error alone; thin bars are the range
of all spectra that fit the measured intervals, which is what is known for certain (at the joint level).
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from figures.training.tail_training import BITS, DEGREE, Stage, parity_stages
from nstheory.figure import BLUE, GREEN, ORANGE, PURPLE, new_figure, save
from nstheory.measure import influence, stability
from nstheory.measure.spectrum.degree_weights import degree_weights
from nstheory.training.loop import single_thread

if TYPE_CHECKING:
    from matplotlib.axes import Axes

OUT = Path(__file__).parent / "drawn"
LEVEL, SAMPLES = 0.95, 1 << 17
RHO = (0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98)
STEPS = (0, 20, 50, 100, 200, 400, 800, 1200, 1300, 1400, 1500, 1600)
CHOSEN = (200, 1200, 1600)
MOST = 8
SHOWN = {1: (BLUE, "o"), 2: (ORANGE, "s"), 4: (GREEN, "^")}


def data() -> dict[str, Any]:
    with single_thread():
        rows = [stage_row(stage) for stage in parity_stages(STEPS)]
    about = {"level": LEVEL, "samples": SAMPLES, "rho": RHO, "bits": BITS, "degree": DEGREE}
    return about | {"max degree": MOST, "rows": rows}


def stage_row(stage: Stage) -> dict[str, Any]:
    # Two measurements at half the error each hold together at LEVEL.
    sampled = {"n_samples": SAMPLES, "level": (1 + LEVEL) / 2, "seed": stage.step} | stage.options
    measured = stability(stage.function, RHO, **sampled).measured(influence(stage.function, **sampled))
    energy = sum(stage.weights)
    shares = [weight / energy for weight in stage.weights]
    row = stage.row() | {"truth": [*shares[: MOST + 1], sum(shares[MOST + 1 :])]}
    for method in ("range", "bootstrap"):
        found = degree_weights(measured, MOST, method=method)
        row["estimate"] = [*found.estimate, found.rest]
        row["misfit"] = found.misfit
        row[method] = [
            list(ends) for ends in zip((*found.lower, found.rest_lower), (*found.upper, found.rest_upper), strict=True)
        ]
    return row


def bars(axes: Axes, x: float, row: dict[str, Any], degree: int, colour: str, marker: str, size: float) -> None:
    axes.plot([x, x], row["range"][degree], color=colour, linewidth=0.7, alpha=0.8)
    axes.plot([x, x], row["bootstrap"][degree], color=colour, linewidth=2.6, alpha=0.6)
    axes.plot(x, row["estimate"][degree], marker, color=colour, markersize=size)


def draw(content: dict[str, Any]) -> None:
    figure, (left, right) = new_figure(2)
    rows = content["rows"]
    last = content["max degree"] + 1
    for index, (degree, (colour, marker)) in enumerate(SHOWN.items()):
        left.plot(range(len(rows)), [row["truth"][degree] for row in rows], color=colour, linewidth=1.1)
        for place, row in enumerate(rows):
            bars(left, place + 0.2 * (index - 1), row, degree, colour, marker, 4)
        left.plot([], [], marker, color=colour, markersize=4, label=f"degree {degree}")
    left.set(ylim=(-0.02, 1.04), xlabel="optimizer step (not to scale)", ylabel="share of E f²")
    left.set_xticks(range(len(rows)), labels=[str(row["step"]) for row in rows], fontsize=8)
    left.set_title(f"Parity of {content['degree']} of {content['bits']} bits; lines: the truth", fontsize=10)
    left.legend(frameon=False, fontsize=8, loc="upper center")
    chosen = [row for row in rows if row["step"] in CHOSEN]
    for index, (row, colour, marker) in enumerate(zip(chosen, (BLUE, ORANGE, PURPLE), ("o", "s", "^"), strict=True)):
        for degree in range(last + 1):
            x = degree + 0.24 * (index - 1)
            right.plot([x - 0.1, x + 0.1], [row["truth"][degree]] * 2, color="black", linewidth=1.4, zorder=3)
            bars(right, x, row, degree, colour, marker, 3.5)
        accuracy = f"step {row['step']}, validation {row['validation accuracy']:.0%}"
        right.plot([], [], marker, color=colour, markersize=3.5, label=accuracy)
    right.plot([], [], color="black", linewidth=1.4, label="truth")
    right.set_xticks(range(last + 1), labels=[*map(str, range(last)), f"≥ {last}"])
    right.set(ylim=(-0.02, 1.04), xlabel="degree", ylabel="share of E f²")
    right.set_title("Memorised, in between, generalised", fontsize=10)
    right.legend(frameon=False, fontsize=8, loc="upper right")
    save(figure, content, OUT / "degree_weights")


if __name__ == "__main__":
    draw(data())
