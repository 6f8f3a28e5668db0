"""Steps and operations of the regularizer over the baseline's on addition mod 113, over weight decay, gamma and sign."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from nstheory.figure import BLUE, GREEN, ORANGE, PURPLE, new_figure, save
from nstheory.training.study.outcome import paired_ratio
from study.interventions import SOURCE
from study.report.reproduction import MAP, map_cells
from study.report.rows import FOLDER, studies_for

OUT = Path(__file__).parent / "drawn"
COLOURS = {1: (BLUE, GREEN), 0: (ORANGE, PURPLE)}


def measure(studies: list[Any]) -> dict[str, Any]:
    """Return for each sign and gamma the ratios at each weight decay, with intervals where there are three seeds."""
    lines: dict[str, list[dict[str, Any]]] = {}
    for (decay, sign, gamma), pairs in sorted(map_cells(studies).items()):
        if len(pairs) < 3:
            continue
        point: dict[str, Any] = {"weight_decay": decay, "seeds": len(pairs)}
        for what in ("steps", "flops"):
            ratio = paired_ratio(*([pair[k][f"restricted_{what}"] for pair in pairs.values()] for k in (0, 1)))
            point[what] = [ratio.value, ratio.low, ratio.high]
        lines.setdefault(f"S = {sign}, γ {gamma:g}", []).append(point)
    return {"task": studies[0].title, "lines": lines}


def draw(folder: Path = FOLDER, out: Path = OUT) -> None:
    studies = studies_for("paper_map", [SOURCE, MAP], folder)
    if not studies:
        return
    content = measure(studies)
    figure, panels = new_figure(2)
    figure.set_size_inches(9.2, 4.0)
    for axes, what, words in zip(panels, ("steps", "flops"), ("steps", "operations"), strict=True):
        for place, (name, points) in enumerate(content["lines"].items()):
            sign, high = int(name[4]), name.endswith("0.75")
            look = {"color": COLOURS[sign][not high], "marker": "o" if high else "s", "markersize": 5}
            x = [
                point["weight_decay"] * (1 + 0.03 * (place - (len(content["lines"]) - 1) / 2)) for point in points
            ]  # beside each other
            bars = [[abs(point[what][0] - point[what][end]) for point in points] for end in (1, 2)]
            values = [point[what][0] for point in points]
            line = "-" if sign else "--"
            axes.errorbar(x, values, bars, linestyle=line, linewidth=1.1, capsize=2, label=name, **look)  # type: ignore[arg-type]
        axes.axhline(1, color="0.4", linewidth=0.8)
        decays = sorted({point["weight_decay"] for points in content["lines"].values() for point in points})
        axes.set(xscale="log", xlabel="weight decay", ylabel=f"{words} over the baseline's")
        axes.set_xticks(decays, [f"{decay:g}" for decay in decays])
        axes.set_xticks([], minor=True)
        axes.set_title(f"{words} to 95% validation accuracy", fontsize=9)
    panels[1].legend(frameon=False, fontsize=8)
    figure.supxlabel(f"{content['task']}, keep_prob 0.625; bars: 95 % intervals over seeds", fontsize=8, color="0.3")
    save(figure, content, out / "paper_map")


if __name__ == "__main__":
    draw()
