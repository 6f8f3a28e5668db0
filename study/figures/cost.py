"""What a step of every arm costs over the baseline's: counted operations, and seconds on a machine that others shared."""

from __future__ import annotations

from pathlib import Path

from nstheory.figure import BLUE, GREEN, ORANGE, new_figure, save
from nstheory.training.arms.roster import ARMS, BASELINE
from study.report.answers import costs
from study.report.rows import FOLDER, TASKS, studies_for

OUT = Path(__file__).parent / "drawn"
SERIES = ((BLUE, "o"), (ORANGE, "s"), (GREEN, "D"))


def draw(folder: Path = FOLDER, out: Path = OUT) -> None:
    studies = studies_for("cost", TASKS, folder)
    found = {study.title: {one.arm: one for one in costs(study)} for study in studies}
    arms = [arm for arm in ARMS if arm != BASELINE and any(arm in one for one in found.values())]
    if not arms:
        return
    figure, (axes,) = new_figure(1)
    figure.set_size_inches(6.6, 1.4 + 0.23 * len(arms))
    for (title, by_arm), (colour, marker) in zip(found.items(), SERIES, strict=False):
        heights = [-arms.index(arm) for arm in arms if arm in by_arm]
        axes.plot(
            [by_arm[arm].seconds for arm in arms if arm in by_arm],
            heights,
            marker,
            color=colour,
            markersize=4,
            alpha=0.8,
            label=f"seconds: {title}",
        )
    flops = {arm: [one[arm].flops for one in found.values() if arm in one] for arm in arms}
    for arm in arms:
        for value in sorted({round(value, 3) for value in flops[arm]}):
            y = -arms.index(arm)
            axes.plot([value, value], [y - 0.38, y + 0.38], color="black", linewidth=2, zorder=1)
        axes.axhline(-arms.index(arm), color="0.93", linewidth=0.6, zorder=0)
    axes.plot([], [], color="black", linewidth=2, label="operations (FLOPs), every task")
    axes.axvline(1, color="0.5", linewidth=0.8)
    axes.set_yticks([-y for y in range(len(arms))], arms, fontsize=8)
    axes.set_ylim(-len(arms) + 0.3, 0.7)
    axes.tick_params(axis="y", length=0)
    axes.spines["left"].set_visible(False)
    axes.set_xlabel("cost of a step over the baseline's, medians of seeds")
    axes.legend(loc="lower center", bbox_to_anchor=(0.4, 1.0), frameon=False, fontsize=8)
    content = {
        title: {arm: {"flops": one.flops, "seconds": one.seconds} for arm, one in by_arm.items()}
        for title, by_arm in found.items()
    }
    save(figure, content, out / "cost")


if __name__ == "__main__":
    draw()
