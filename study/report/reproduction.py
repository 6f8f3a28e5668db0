"""The paper's three training claims at the paper's settings: its figure, ours, and what the interval says of both; the map around them.

A section returns "" when it has no rows. Rows come from study/plans.py.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import mean

from nstheory.files import Row
from nstheory.training.arms.roster import BASELINE, find_arm
from nstheory.training.study.outcome import Ratio, mean_interval, paired_ratio
from study.report.rows import Study
from study.report.text import figure, listed, shown, table

SIGNS = {"NS paper": 1, "NS S=0": 0}


@dataclass(frozen=True)
class PaperClaim:
    """What the paper is publicly reported to say of one task.

    file     of our rows in study/rows
    steps    of the regularizer over those of the baseline
    words    as reported, with the settings that are known
    """

    name: str
    file: str
    steps: float
    words: str


CLAIMS = (
    PaperClaim("addition mod 113", "paper_addition", 3300 / 4500, "about 4500 → 3300 steps, γ .75, ρ .25"),
    PaperClaim("noisy sparse parity", "paper_parity", 0.65, "about 35 % fewer, γ .05, ρ .05"),
    PaperClaim("next token, WikiText-2", "paper_text", 0.25, "about 75 % fewer, γ and ρ not public: here .05 and .05"),
)
FILES = tuple(claim.file for claim in CLAIMS)
MAP = "paper_map"


def reproduction_section(studies: Sequence[Study]) -> str:
    """What became of each claim."""
    rows, words = [], []
    for claim in CLAIMS:
        found = [study for study in studies if study.file == claim.file]
        for study in found or [None]:
            effect = None if study is None else compared(study, "NS paper")
            said = verdict_of(claim, effect)
            if study is None or effect is None:
                rows.append([claim.name, claim.words, f"{claim.steps:.2f}", *["–"] * 6, said])
                words.append(f"{claim.name}: {said}.")
                continue
            base = [other for _, other in paired(study, "NS paper")]
            other, count = compared(study, "NS S=0"), len(paired(study, "NS paper"))
            decay = f"{study.task['config']['weight_decay']:g}"
            steps = f"{mean(map(baseline_steps(study), base)):.0f}"
            cells = [decay, steps, count, shown(effect), shown(compared(study, "NS paper", "flops")), shown(other)]
            rows.append([claim.name, claim.words, f"{claim.steps:.2f}", *cells, said])
            words.append(
                f"{claim.name}, weight decay {decay}: the paper's ratio is {claim.steps:.2f}, here {shown(effect)}: {said}."
            )
    if not any(study.runs for study in studies):
        return ""
    header = ("task", "as publicly reported", "ratio there", "weight decay", "baseline's steps", "seeds")
    header += ("steps, S = 1", "operations, S = 1", "steps, S = 0", "verdict")
    about = (
        "Steps over the baseline's on the same seeds, untuned, at the γ and ρ that are reported (keep_prob (1 + ρ)/2). Addition and "
        "parity run until they have 95% validation accuracy; next token is counted until it has the baseline's best validation "
        "loss, and a run that never has counts as the whole budget. A claim agrees where the interval has the paper's ratio in it "
        "and not 1, does not agree where it has not, and is not decided otherwise, or with fewer than three seeds. The paper's "
        "learning rate, weight decay and train fraction are not public; ours stand in study/plans.py, and "
        "`python -m study.plans NAME` runs them again."
    )
    left = [said for study in studies for said in (_censored(study), stability_words(study)) if said]
    picture = figure("paper_stability", "Stability and validation loss over training")
    notes = "\n".join(f"- {one}" for one in left)
    return "\n\n".join([about, "\n".join(f"- {one}" for one in words), table(header, rows), picture, notes])


def stability_words(study: Study) -> str:
    """Return what each sign does to the stability at the end of a run: paired differences of the correlation of outputs."""
    said = []
    for arm, sign in SIGNS.items():
        pairs = [[row["curve"]["stability_0.5"][-1] for row in pair] for pair in paired(study, arm)]
        changes = [mine - other for mine, other in pairs if mine is not None and other is not None]
        ends = mean_interval(changes)
        if ends is not None:
            said.append(f"{mean(changes):+.3f} [{ends[0]:+.3f}, {ends[1]:+.3f}] with S = {sign}")
    if not said:
        return ""
    settings = next(find_arm(row["arm"]).settings | row["settings"] for row in study.runs if row["arm"] in SIGNS)
    words = "stability (the correlation of outputs at keep_prob .5) at the end of a run less the baseline's"
    return f"{study.title}, γ {settings['gamma']:g}: {words}: {listed(said)}.".replace("-0", "−0")


def verdict_of(claim: PaperClaim, effect: Ratio | None) -> str:
    """Return what our interval says of the paper's figure."""
    if effect is None:
        return "not run"
    if effect.low is None or effect.high is None:
        return "not decided, too few seeds for an interval"
    there = effect.low <= claim.steps <= effect.high
    if there and effect.excludes_one:
        return "agrees"
    if there:
        return "not decided, the interval has both 1 and the paper's ratio in it"
    if effect.excludes_one and effect.value < 1:
        return f"does not agree: fewer steps, but not {'so few' if effect.value > claim.steps else 'so many'}"
    return f"does not agree: {'more steps' if effect.excludes_one else 'no effect is not excluded'}"


def paired(study: Study, arm: str) -> list[tuple[Row, Row]]:
    """Return the runs of an arm of the comparison with the baseline's of the same seed."""
    known = {row["seed"]: row for row in study.of("comparison", BASELINE)}
    mine = sorted(study.of("comparison", arm), key=lambda row: row["seed"])
    return [(row, known[row["seed"]]) for row in mine if row["seed"] in known]


def compared(study: Study, arm: str, what: str = "steps") -> Ratio | None:
    """Return the ratio of steps, or of operations ("flops"), on the seeds that both have; None where there is none."""
    pairs = paired(study, arm)
    if not pairs:
        return None
    per_step = [(1.0, 1.0)] * len(pairs) if what == "steps" else [(_flops(mine), _flops(base)) for mine, base in pairs]
    if study.by_steps:
        steps = [(mine["restricted_steps"], base["restricted_steps"]) for mine, base in pairs]
    else:
        steps = [(steps_to_loss(mine, base["best_loss"], study.budget), base["best_step"]) for mine, base in pairs]
    costs = [(mine * a, base * b) for (mine, base), (a, b) in zip(steps, per_step, strict=True)]
    return paired_ratio([mine for mine, _ in costs], [base for _, base in costs])


def _flops(row: Row) -> float:
    return row["restricted_flops"] / row["restricted_steps"]


def baseline_steps(study: Study) -> Callable[[Row], float]:
    """Return what a run of the baseline is counted by."""
    return lambda row: row["restricted_steps"] if study.by_steps else row["best_step"]


def steps_to_loss(row: Row, loss: float, budget: int) -> int:
    """Return the step of the first evaluation with at most this validation loss, the budget where there is none."""
    known = zip(row["curve"]["step"], row["curve"]["validation_loss"], strict=True)
    return next((step for step, value in known if value is not None and value <= loss), budget)


def _censored(study: Study) -> str:
    """Return which runs were cut, or never got there."""
    if not study.by_steps:
        cut = sum(row["best_step"] == study.budget for row in study.of("comparison", BASELINE))
        return (
            f"{study.title}: runs of the baseline whose loss still fell at the end, after {study.budget} steps: {cut}."
        )
    lost = [f"{row['arm']}, seed {row['seed']}" for row in study.runs if row["reached"] is None]
    return f"{study.title}: not reached within {study.budget} steps: {listed(lost)}." if lost else ""


def first_studies(studies: Sequence[Study]) -> list[Study]:
    """Return the first study of each claim, in their order."""
    found = [next((study for study in studies if study.file == claim.file), None) for claim in CLAIMS]
    return [study for study in found if study is not None]


Cell = tuple[float, int, float]


def map_cells(studies: Sequence[Study]) -> dict[Cell, dict[int, tuple[Row, Row]]]:
    """Return (weight decay, sign, gamma) -> seed -> the run and the baseline's at that weight decay, where both got there."""
    cells: dict[Cell, dict[int, tuple[Row, Row]]] = {}
    for study in studies:
        keep = study.task["keep_prob"]
        base = {(row["weight_decay"], row["seed"]): row for row in study.runs if row["arm"] == BASELINE}
        for row in study.runs:
            other = base.get((row["weight_decay"], row["seed"]))
            if row["arm"] not in SIGNS or other is None or None in (row["reached"], other["reached"]):
                continue
            settings = {"keep_prob": keep} | find_arm(row["arm"]).settings | row["settings"]
            if settings["keep_prob"] == keep:
                place = (row["weight_decay"], SIGNS[row["arm"]], settings["gamma"])
                cells.setdefault(place, {}).setdefault(row["seed"], (row, other))
    return cells


def map_section(studies: Sequence[Study]) -> str:
    """Steps over the baseline's at the same weight decay, over weight decay, gamma and sign, on addition mod 113."""
    cells = map_cells(studies)
    if not cells:
        return ""
    columns = sorted({(sign, gamma) for _, sign, gamma in cells}, reverse=True)
    lines = []
    for decay in sorted({decay for decay, _, _ in cells}):
        line = [f"{decay:g}"]
        for column in columns:
            pairs = list(cells.get((decay, *column), {}).values())
            line.append(_cell(pairs))
        lines.append(line)
    about = (
        "Addition mod 113, 30% of the pairs, keep_prob 0.625: steps over the baseline's at the same weight decay, and the number of "
        "seeds; only seeds on which both got there. Operations are twice the steps: a cell above 0.50 costs more than it saves. "
        "With fewer than three seeds there is no interval."
    )
    header = ("weight decay", *(f"S = {sign}, γ {gamma:g}" for sign, gamma in columns))
    return "\n\n".join(
        [figure("paper_map", "Steps and operations over weight decay, γ and sign"), about, table(header, lines)]
    )


def _cell(pairs: Sequence[tuple[Row, Row]]) -> str:
    if not pairs:
        return "–"
    ratio = paired_ratio(*([pair[k]["restricted_steps"] for pair in pairs] for k in (0, 1)))
    return f"{shown(ratio)}, {len(pairs)}"
