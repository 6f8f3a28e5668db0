"""The regularizer over noise and strength: steps to the accuracy over the baseline's, one heat map an arm."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.colors import LogNorm

from nstheory.figure import new_figure, save
from nstheory.training.arms.roster import find_arm
from nstheory.training.study.outcome import Ratio
from study.report.answers import grid_arms, grid_cells
from study.report.rows import FOLDER, studies_for

if TYPE_CHECKING:
    from matplotlib.axes import Axes

OUT = Path(__file__).parent / "drawn"
NAMES = {0: "stress test, S = 0: stability penalised", 1: "the paper's sign, S = 1"}
WIDEST = 3.0  # colours end there at least; numbers in the cells do not


def heat_map(axes: Axes, cells: list[dict[str, Any]], most: float) -> Any:
    keeps = sorted({cell["keep_prob"] for cell in cells})
    gammas = sorted({cell["gamma"] for cell in cells})
    values = np.full((len(gammas), len(keeps)), np.nan)
    for cell in cells:
        values[gammas.index(cell["gamma"]), keeps.index(cell["keep_prob"])] = cell["ratio"]
    image = axes.imshow(values, cmap="PuOr_r", norm=LogNorm(1 / most, most), origin="lower", aspect="auto")
    for cell in cells:
        dark = abs(np.log(cell["ratio"])) > 0.6 * np.log(most)
        excludes = Ratio(cell["ratio"], cell["low"], cell["high"]).excludes_one
        text = f"{cell['ratio']:.2f}" + ("*" if excludes else "")
        if cell["reached"] < cell["runs"]:
            text += f"\n{cell['reached']}/{cell['runs']}"
        place = keeps.index(cell["keep_prob"]), gammas.index(cell["gamma"])
        axes.text(*place, text, ha="center", va="center", fontsize=8, color="white" if dark else "black")
    axes.set_xticks(range(len(keeps)), [f"{keep:g}\n{2 * keep - 1:.3g}" for keep in keeps], fontsize=8)
    axes.set_yticks(range(len(gammas)), [f"{gamma:g}" for gamma in gammas], fontsize=8)
    axes.set_xlabel("keep_prob, and below it the paper's ρ = 2 keep_prob − 1", fontsize=9)
    axes.spines[:].set_visible(False)
    axes.tick_params(length=0)
    return image


def draw(folder: Path = FOLDER, out: Path = OUT) -> None:
    studies = studies_for("grid", ["rho_gamma"], folder)
    if not studies:
        return
    study = studies[0]
    content: dict[str, Any] = {"task": study.title, "weight_decay": study.task["config"]["weight_decay"], "arms": {}}
    for arm in grid_arms(study):
        content["arms"][arm] = [
            {"keep_prob": keep, "gamma": gamma, "ratio": one.steps.value, "low": one.steps.low, "high": one.steps.high}
            | {"reached": one.reached, "runs": one.runs}
            for (keep, gamma), one in sorted(grid_cells(study, arm).items())
        ]
    farthest = max(max(c["ratio"], 1 / c["ratio"]) for cells in content["arms"].values() for c in cells)
    most = max(WIDEST, farthest)
    figure, panels = new_figure(len(content["arms"]))
    image = None
    for axes, (arm, cells) in zip(panels, content["arms"].items(), strict=True):
        image = heat_map(axes, cells, most)
        axes.set_title(NAMES[find_arm(arm).settings.get("S", 1)], fontsize=10)
    panels[0].set_ylabel("γ")
    bar = figure.colorbar(image, ax=panels, pad=0.02)
    bar.set_label("steps over the baseline's", fontsize=9)
    bar.ax.yaxis.set_major_formatter(lambda value, _: f"{value:g}")
    bar.ax.yaxis.set_minor_formatter(lambda value, _: f"{value:.2g}")
    bar.ax.tick_params(which="both", labelsize=7)
    runs = max(cell["runs"] for cells in content["arms"].values() for cell in cells)
    words = f"{study.title}, {runs} seeds; * 95 % interval excludes 1; k/n: runs that reached the accuracy, where some did not"
    figure.supxlabel(words, fontsize=8, color="0.3")
    save(figure, content, out / "grid")


if __name__ == "__main__":
    draw()
