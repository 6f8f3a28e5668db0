"""Whether runs that noise moves less have the lower validation loss: rank correlations over the runs of a stage and seed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scipy.stats import kendalltau

from nstheory.files import Row
from nstheory.training.study.study_table import at_best
from study.report.rows import Study
from study.report.text import counted, listed, table

KEPT = (0.9, 0.5)
LEAST = 5  # runs: with four, the least p that ranks can have is above .05
_SURE = 0.05


@dataclass(frozen=True)
class Ranking:
    """Kendall's tau of validation loss and `change`, and its p-value, for each of KEPT; None where all are equal."""

    stage: str
    seed: int
    decay: float | None  # None: runs of several weight decays together
    runs: int
    found: tuple[tuple[float, float] | None, ...]

    @property
    def name(self) -> str:
        """What the runs are."""
        return f"{self.stage}, seed {self.seed}, " + (
            "all weight decays" if self.decay is None else f"weight decay {self.decay:g}"
        )


def change(row: Row, kept: float) -> float | None:
    """Return 2 (1 - stability) at the best step: E |u - v|^2 for p(X) and p(Y) less their means, over their deviations."""
    stability = at_best(row, f"stability_{kept:g}")
    return None if stability is None else 2 * (1 - stability)


def rankings(study: Study) -> list[Ranking]:
    """Return one ranking for each stage and seed, and one for each weight decay of it that has enough runs."""
    groups: dict[tuple[str, int, float | None], list[Row]] = {}
    for row in study.runs:
        for decay in (None, row["weight_decay"]):
            groups.setdefault((row["stage"], row["seed"], decay), []).append(row)
    found = []
    for (stage, seed, decay), rows in groups.items():
        whole = groups[stage, seed, None]
        # Where all runs have one weight decay, they are listed once, under it.
        if len(rows) >= LEAST and (decay is not None or len({row["weight_decay"] for row in whole}) > 1):
            ranked = tuple(_ranked(rows, kept) for kept in KEPT)
            found.append(Ranking(stage, seed, decay, len(rows), ranked))
    return found


def _ranked(rows: Sequence[Row], kept: float) -> tuple[float, float] | None:
    pairs = [(row["best_loss"], change(row, kept)) for row in rows]
    if any(value is None for _, value in pairs) or any(len(set(one)) < 2 for one in zip(*pairs, strict=True)):
        return None
    tested = kendalltau(*zip(*pairs, strict=True))
    return float(tested.statistic), float(tested.pvalue)


def _signs(found: Sequence[Ranking]) -> str:
    """Return for each stage how many of its rank correlations are above 0."""
    taus: dict[str, list[float]] = {}
    for one in found:
        taus.setdefault(one.stage, []).extend(pair[0] for pair in one.found if pair)
    return listed(f"{sum(tau > 0 for tau in ones)} of {len(ones)} of the {stage}" for stage, ones in taus.items())


def resilience_text(study: Study) -> str:
    """Return the rankings in words and as a table; "" where no group of runs is large enough."""
    found = rankings(study)
    if not found:
        return ""
    tested = [(one.name, kept, *pair) for one in found for kept, pair in zip(KEPT, one.found, strict=True) if pair]
    below = [f"{name}, keep_prob {kept:g} ({tau:+.2f})" for name, kept, tau, p in tested if p < _SURE]
    text = (
        "Noise resilience as a rank of generalisation, the question of Morwani, Vashisht and Ramaswamy (2020; the measure is ours): "
        "Kendall's tau of a run's best validation loss and how far noise moves its outputs at that step, 2 (1 − stability), which is "
        "E|u − v|² for p(X) and p(Y), each less its mean and over its deviation. It needs inputs and no labels. Above 0: the more "
        f"resilient run has the lower loss. Above 0 are {_signs(found)}. Of {counted(len(tested), 'rank correlation')}, p below .05: "
        f"{listed(below)}; by chance alone, about {_SURE * len(tested):.1f}. The p-value is that of a random order of the runs. Arms are "
        "no random sample, runs of a seed share split, initialisation and batches, seeds of the comparison have the same arms, groups "
        "with all weight decays have those of one in them, and weight decay moves both numbers: a tau describes these runs, not others."
    )
    rows = [
        [one.name, one.runs, *("–" if pair is None else f"{pair[0]:+.2f} (p = {pair[1]:.3g})" for pair in one.found)]
        for one in found
    ]
    header = ("runs of", "runs", *(f"tau, keep_prob {kept:g}" for kept in KEPT))
    return f"{text}\n\n{table(header, rows)}"
