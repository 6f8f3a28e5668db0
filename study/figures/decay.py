"""Steps to the accuracy against weight decay, with and without regularizers: whether a change of the decay buys the same."""

from __future__ import annotations

from pathlib import Path

from nstheory.figure import BLUE, GREEN, ORANGE, PURPLE, new_figure, save
from study.report.answers import decay_points
from study.report.plot import draw_seeds, finish_steps
from study.report.rows import FOLDER, studies_for

OUT = Path(__file__).parent / "drawn"
COLOURS = (BLUE, GREEN, ORANGE, PURPLE)


def draw(folder: Path = FOLDER, out: Path = OUT) -> None:
    studies = studies_for("decay", ["weight_decay"], folder)
    if not studies:
        return
    study = studies[0]
    points = decay_points(study)
    arms = list(dict.fromkeys(point.arm for point in points))
    content = {
        "task": study.title,
        "budget": study.budget,
        "arms": {
            arm: {
                "weight_decay": [point.weight_decay for point in points if point.arm == arm],
                "median": [point.median_steps for point in points if point.arm == arm],
                "reached": [[row["reached"] for row in point.rows] for point in points if point.arm == arm],
            }
            for arm in arms
        },
    }
    figure, (axes,) = new_figure(1)
    figure.set_size_inches(6.2, 3.9)
    for index, (arm, colour) in enumerate(zip(arms, COLOURS, strict=False)):
        found = content["arms"][arm]
        beside = 1 + 0.06 * (index - (len(arms) - 1) / 2)  # arms beside each other on the logarithmic axis
        places = [decay * beside for decay in found["weight_decay"]]
        draw_seeds(axes, places, found["median"], found["reached"], study.budget, colour, arm)
    decays = sorted({point.weight_decay for point in points})
    axes.set(xscale="log", xlabel="weight decay")
    axes.set_xticks(decays, [f"{decay:g}" for decay in decays])
    axes.set_xticks([], minor=True)
    finish_steps(axes, study.budget, study.task["config"]["stop_at"], study.title)
    save(figure, content, out / "decay")


if __name__ == "__main__":
    draw()
