"""Stability and validation loss over training at the paper's settings, without the regularizer and with both signs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from nstheory.figure import save
from study.figures.mechanism import LOOKS
from study.report.reproduction import CLAIMS, first_studies
from study.report.rows import FOLDER, Study, median_curve, studies_for

OUT = Path(__file__).parent / "drawn"
ROWS = {"stability_0.5": "stability at keep_prob .5", "validation_loss": "validation loss"}


def measure(study: Study) -> dict[str, Any]:
    """Return median curves of every arm that ran, and the number of its seeds."""
    content: dict[str, Any] = {"task": study.title, "arms": {}}
    for arm in LOOKS:
        rows = study.of("comparison", arm)
        if rows:
            curves = {
                name: dict(
                    zip(
                        ("step", "value"),
                        median_curve([(row["curve"]["step"], row["curve"][name]) for row in rows]),
                        strict=True,
                    )
                )
                for name in ROWS
            }
            content["arms"][arm] = {"seeds": len(rows), "curves": curves}
    return content


def draw(folder: Path = FOLDER, out: Path = OUT) -> None:
    from matplotlib.figure import Figure

    found = first_studies(studies_for("paper_stability", [claim.file for claim in CLAIMS], folder))
    if not found:
        return
    content = {study.file: measure(study) for study in found}
    figure = Figure(figsize=(4.2 * len(content), 5.2), layout="constrained")
    for column, one in enumerate(content.values()):
        for line, (name, words) in enumerate(ROWS.items()):
            axes = figure.add_subplot(2, len(content), line * len(content) + column + 1)
            axes.spines[["top", "right"]].set_visible(False)
            axes.tick_params(labelsize=8)
            for arm, found_arm in one["arms"].items():
                colour, dashes, label = LOOKS[arm]
                curve = found_arm["curves"][name]
                label = f"{label}, {found_arm['seeds']} seeds"
                axes.plot(curve["step"], curve["value"], color=colour, linestyle=dashes, linewidth=1.5, label=label)
            if not line:
                axes.set_title(one["task"].replace(", ", "\n", 1), fontsize=9)
                axes.legend(frameon=False, fontsize=7.5)
            else:
                axes.set_xlabel("optimizer step", fontsize=9)
            if not column:
                axes.set_ylabel(words, fontsize=9)
    figure.supxlabel("medians over seeds; a run that ended stays at its last value", fontsize=8, color="0.3")
    save(figure, content, out / "paper_stability")


if __name__ == "__main__":
    draw()
