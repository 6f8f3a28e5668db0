"""Why the steps are fewer at the paper's settings: what else makes them fewer, and runs held at another run's weight norm or confidence.

A section returns "" when it has no rows. Rows come from study/plans.py and study/interventions.py.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import mean

from nstheory.files import Row
from nstheory.training.arms.roster import BASELINE, find_arm
from nstheory.training.study.outcome import Ratio
from study.interventions import BUDGET, FILE, HELD, STAGE, Held
from study.report.answers import paired
from study.report.reproduction import MAP, SIGNS
from study.report.rows import Study
from study.report.text import apart, figure, listed, shown, table

RIVALS = "paper_rivals"
QUANTITIES = {"train_confidence": "confidence E ⟨p, p⟩ on training inputs", "weight_norm": "weight norm"}


@dataclass(frozen=True)
class Way:
    """One way to fewer steps: what is changed, and its ratios to the baseline of the paper's settings on the same seeds."""

    words: str
    steps: Ratio
    flops: Ratio
    seeds: int


def ways(source: Study, others: Sequence[Study]) -> list[Way]:
    """Return the signs of the regularizer, the other arms, and changes of weight decay and learning rate, the cheapest first."""
    config = source.task["config"]
    base = source.of("comparison", BASELINE)
    groups: dict[str, list[Row]] = {}
    for study in (source, *others):
        here = study.task["config"]
        changed = [
            f"{words} {here[name]:g}"
            for name, words in (("weight_decay", "weight decay"), ("learning_rate", "learning rate"))
            if here[name] != config[name]
        ]
        for arm in dict.fromkeys(row["arm"] for row in study.of("comparison")):
            if (arm == BASELINE) == bool(changed) and len(changed) < 2:
                groups.setdefault(", ".join(changed) or _named(arm, study), study.of("comparison", arm))
    found = []
    for words, rows in groups.items():
        steps, flops = (paired(rows, base, f"restricted_{what}") for what in ("steps", "flops"))
        if steps is not None and flops is not None:
            common = {row["seed"] for row in rows} & {row["seed"] for row in base}
            found.append(Way(words, steps, flops, len(common)))
    return sorted(found, key=lambda way: way.flops.value)


def _named(arm: str, study: Study) -> str:
    """Return an arm with its strength."""
    settings = find_arm(arm).settings | next(row["settings"] for row in study.of("comparison", arm))
    name, value = next((name, settings[name]) for name in ("gamma", "strength") if name in settings)
    name = "γ" if name == "gamma" else name
    sign = f" (S = {SIGNS[arm]})" if arm in SIGNS else ""
    return f"{arm}{sign}, {name} {value:g}".replace("-", "−")


def ways_section(sources: Sequence[Study], others: Sequence[Study]) -> str:
    """What else makes the steps fewer where the weight decay is not tuned, in steps and in operations."""
    if not sources or not others:
        return ""
    found = ways(sources[0], [study for study in others if study.file in (RIVALS, MAP)])
    header = ("what is changed", "seeds", "steps", "operations")
    rows = [[way.words, way.seeds, shown(way.steps), shown(way.flops)] for way in found]
    fewer, more, _ = apart({way.words: way.flops for way in found})
    about = (
        f"{sources[0].heading}, weight decay {sources[0].task['config']['weight_decay']:g}: steps and operations over the baseline's "
        "on the same seeds. No strength was tuned here. "
        f"Fewer operations than the baseline, by an interval below 1: {listed(fewer)}. More: {listed(more)}."
    )
    return f"{about}\n\n{table(header, rows)}"


@dataclass(frozen=True)
class HeldTest:
    """What holding one quantity did, on common seeds; `effect` is the regularizer over the baseline.

    given      the baseline with the regularizer's path, over the baseline
    taken      the regularizer with the baseline's path, over the baseline
    off        mean distance of the quantity from its path, in both runs
    """

    sign: str
    quantity: str
    effect: Ratio
    given: Ratio
    taken: Ratio
    off: tuple[float, float]
    seeds: int

    @property
    def words(self) -> str:
        """What the intervals say of it as the reason; shares are of logarithms."""
        if self.given.low is None or self.taken.low is None or not self.effect.excludes_one:
            return "too few seeds to tell"
        share = math.log(self.taken.value) / math.log(self.effect.value)
        if not self.taken.excludes_one:
            left = "no effect that an interval shows is left"
        elif share < 0:
            left = "the steps are more than the baseline's"
        else:
            left = f"{share:.0%} of the effect are left" if share <= 1 else f"the effect is {share:.1f} times as large"
        if not self.given.excludes_one:
            made = "makes no effect that an interval shows"
        elif self.given.value > 1:
            made = f"takes {self.given.value:.2f} times the baseline's steps"
        else:
            made = f"makes {math.log(self.given.value) / math.log(self.effect.value):.0%} of the effect"
        return f"given to the baseline it {made}; taken from the regularizer, {left}"


def held_tests(source: Study, held: Study) -> list[HeldTest]:
    """Return one test for each sign and quantity that has runs of both kinds."""
    known = {one.name: held.of(STAGE, one.name) for one in HELD}
    found = []
    for sign in SIGNS:
        for quantity in QUANTITIES:
            given, taken = (
                known[Held(*pair).name] for pair in ((BASELINE, quantity, sign), (sign, quantity, BASELINE))
            )
            seeds = {row["seed"] for row in given} & {row["seed"] for row in taken}
            base, plain = (
                [row for row in source.of("comparison", arm) if row["seed"] in seeds] for arm in (BASELINE, sign)
            )
            ratios = [paired(rows, base, "restricted_steps") for rows in (plain, given, taken)]
            if None not in ratios:
                off = (mean(row["off"] for row in given), mean(row["off"] for row in taken))
                found.append(HeldTest(sign, quantity, *ratios, off, len(seeds)))
    return found


def intervention_section(sources: Sequence[Study], held: Sequence[Study]) -> str:
    """Whether the confidence or the weight norm is how the regularizer acts."""
    found = [one for study in held if study.file == FILE for one in held_tests(sources[0], study)] if sources else []
    if not found:
        return ""
    words = [f"- S = {SIGNS[one.sign]}, {QUANTITIES[one.quantity]}: {one.words}." for one in found]
    rows = [
        [
            f"S = {SIGNS[one.sign]}",
            QUANTITIES[one.quantity],
            one.seeds,
            shown(one.effect),
            shown(one.given),
            shown(one.taken),
            " and ".join(f"{off:.2g}" for off in one.off),
        ]
        for one in found
    ]
    lost = [f"{row['arm']}, seed {row['seed']}" for study in held for row in study.of(STAGE) if row["reached"] is None]
    header = (
        "sign",
        "held",
        "seeds",
        "the regularizer",
        "baseline with the regularizer's path",
        "regularizer with the baseline's path",
        "off the path",
    )
    about = (
        "Runs of the same seeds in which one quantity follows the path that it has in another run: the weight norm is set after every "
        "step, the confidence drawn by a square (study/interventions.py). If a quantity is how the regularizer acts, the baseline with "
        "the regularizer's path is as fast as the regularizer, and the regularizer with the baseline's path as slow as the baseline. "
        "Steps over the baseline's; the last column says how far the quantity was from its path on average, in both runs. "
        f"Where a path has ended its last value holds. Runs that were not there after {BUDGET} steps, and count as so many: {listed(lost)}."
    )
    return "\n\n".join(
        [figure("mechanism", "Confidence, weight norm and interventions"), about, "\n".join(words), table(header, rows)]
    )
