"""Steps to the accuracy against the size of the training set: how much data an arm needs."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from statistics import median

from nstheory.figure import BLUE, GREEN, ORANGE, PURPLE, new_figure, save
from study.report.answers import runs_by_size, size_name
from study.report.plot import draw_seeds, finish_steps
from study.report.rows import FOLDER, SIZES, read_studies

OUT = Path(__file__).parent / "drawn"
COLOURS = ("black", BLUE, GREEN, ORANGE, PURPLE)


def draw(folder: Path = FOLDER, out: Path = OUT) -> None:
    found = {file.stem: read_studies(file.stem, folder) for file in sorted(folder.glob(SIZES))}
    found = {name: studies for name, studies in found.items() if runs_by_size(studies)}
    if not found:
        print(f"data: no {SIZES} of two sizes in {folder}; not drawn")
        return
    figure, panels = new_figure(len(found))
    figure.set_size_inches(1.2 + 5.0 * len(found), 3.9)
    content = {}
    for axes, (name, studies) in zip(panels, found.items(), strict=True):
        first = studies[0]
        arms = {
            arm: {
                "size": list(chosen),
                "median": [median(row["restricted_steps"] for row in rows) for rows in chosen.values()],
                "reached": [[row["reached"] for row in rows] for rows in chosen.values()],
            }
            for arm, chosen in runs_by_size(studies).items()
        }
        content[name] = {"task": first.task["name"], "budget": first.budget, "arms": arms}
        sizes = sorted({size for one in arms.values() for size in one["size"]})
        apart = 0.4 * min(right - left for left, right in pairwise(sizes)) / len(arms)  # arms beside each other
        for index, (arm, colour) in enumerate(zip(arms, COLOURS, strict=False)):
            one = arms[arm]
            places = [size + apart * (index - (len(arms) - 1) / 2) for size in one["size"]]
            draw_seeds(axes, places, one["median"], one["reached"], first.budget, colour, arm)
        axes.set(xlabel=(size_name(studies) or "").replace("_", " "))
        axes.set_xticks(sizes, [f"{size:g}" for size in sizes])
        finish_steps(axes, first.budget, first.task["config"]["stop_at"], first.family)
    save(figure, content, out / "data")


if __name__ == "__main__":
    draw()
