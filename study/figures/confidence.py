"""How much of the effect is confidence: the raw term and its two halves, with both signs, each tuned on its own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from nstheory.figure import BLUE, GREEN, ORANGE, new_figure, save
from nstheory.training.study.outcome import Ratio
from study.report.answers import PARTS
from study.report.rows import FOLDER, TASKS, Study, studies_for

OUT = Path(__file__).parent / "drawn"
WORDS = ("whole", "confidence half", "consistency half")
COLOURS = (BLUE, ORANGE, GREEN)


def measure(study: Study) -> dict[str, Any]:
    """Return sign -> part -> arm and ratio to the baseline, of the parts that ran."""
    found: dict[str, Any] = {}
    for sign, arms in PARTS.items():
        for words, arm in zip(WORDS, arms, strict=True):
            one = study.comparison.get(arm)
            if one is not None:
                ratio = study.judged(one)
                part = {"arm": arm, "ratio": ratio.value, "low": ratio.low, "high": ratio.high}
                found.setdefault(sign, {})[words] = part
    return found


def draw(folder: Path = FOLDER, out: Path = OUT) -> None:
    studies = [(study, measure(study)) for study in studies_for("confidence", TASKS, folder)]
    studies = [(study, found) for study, found in studies if found]
    if not studies:
        return
    figure, panels = new_figure(len(studies))
    for index, (axes, (study, found)) in enumerate(zip(panels, studies, strict=True)):
        labels: list[tuple[float, str]] = []
        y = 0.0
        for sign, parts in found.items():
            labels.append((y, sign))
            for words, colour in zip(WORDS, COLOURS, strict=True):
                if words not in parts:
                    continue
                y -= 1
                one = parts[words]
                labels.append((y, f"{words}: {one['arm']}"))
                excludes = Ratio(one["ratio"], one["low"], one["high"]).excludes_one
                if one["low"] is not None:
                    axes.plot([one["low"], one["high"]], [y, y], color=colour, linewidth=1.4)
                axes.plot(one["ratio"], y, "o", color=colour, markerfacecolor=colour if excludes else "white")
                axes.annotate(
                    f"{one['ratio']:.2f}" if study.by_steps else f"{one['ratio']:.3f}",
                    (one["ratio"], y),
                    (0, 5),
                    textcoords="offset points",
                    ha="center",
                    fontsize=7,
                    color=colour,
                )
            y -= 1.4
        axes.axvline(1, color="0.5", linewidth=0.8)
        axes.set_yticks([place for place, _ in labels], [text for _, text in labels], fontsize=8)
        axes.set_ylim(y + 0.7, 0.7)
        axes.tick_params(axis="y", length=0, labelleft=index == 0 or set(found) != set(studies[0][1]))
        for label in axes.get_yticklabels():
            label.set_fontweight("bold" if label.get_text() in PARTS else "normal")
        axes.spines["left"].set_visible(False)
        axes.set_xlabel("steps over the baseline's" if study.by_steps else "best validation loss over the baseline's")
        axes.set_title(study.title.replace(", ", "\n", 1), fontsize=9)
    figure.set_size_inches(2.2 + 3.3 * len(studies), 3.8)
    words = "lines: 95 % bootstrap over paired seeds; a filled dot: the interval excludes 1"
    figure.supxlabel(words, fontsize=8, color="0.3")
    save(
        figure,
        {study.file: {"task": study.title, "parts": found} for study, found in studies},
        out / "confidence",
    )


if __name__ == "__main__":
    draw()
