"""Whether there is a default to recommend where the weight decay is not tuned: the candidates on tasks that did not choose them."""

from __future__ import annotations

from collections.abc import Sequence

from nstheory.training.arms.roster import BASELINE
from nstheory.training.study.outcome import Ratio
from study.report.answers import paired
from study.report.rows import Study
from study.report.text import listed, shown, table

UNSEEN = "unseen"
MOST = 1.10  # the upper end of an interval that is not much worse
OFTEN = 2  # tasks on which it has to be better, by an interval below 1


def cost(study: Study, arm: str) -> Ratio | None:
    """Return operations over the baseline's, or the best validation loss where the task is judged by it."""
    column = "restricted_flops" if study.by_steps else "best_loss"
    return paired(study.of("comparison", arm), study.of("comparison", BASELINE), column)


def recommended(studies: Sequence[Study], arm: str) -> bool:
    """Whether an arm is never much worse than no regularizer, and better on OFTEN tasks."""
    ratios = [cost(study, arm) for study in studies]
    if any(ratio is None or ratio.high is None for ratio in ratios):
        return False
    known = [ratio for ratio in ratios if ratio is not None and ratio.high is not None]
    better = sum(ratio.excludes_one and ratio.value < 1 for ratio in known)
    return better >= OFTEN and all(ratio.high is not None and ratio.high <= MOST for ratio in known)


def default_section(studies: Sequence[Study]) -> str:
    """The candidates on every unseen task, and which of them passes."""
    if not studies:
        return ""
    arms = [arm for arm in dict.fromkeys(row["arm"] for row in studies[0].of("comparison")) if arm != BASELINE]
    passing = [arm for arm in arms if recommended(studies, arm)]
    noisy = [arm for arm in passing if arm.startswith("NS ")]
    rows = []
    for study in studies:
        decay, seeds = study.task["config"]["weight_decay"], len(study.of("comparison", BASELINE))
        digits = 2 if study.by_steps else 3
        steps = [
            shown(paired(study.of("comparison", arm), study.of("comparison", BASELINE), "restricted_steps"))
            if study.by_steps
            else "–"
            for arm in arms
        ]
        cells = [f"{shown(cost(study, arm), digits)} ({step})" for arm, step in zip(arms, steps, strict=True)]
        rows.append([study.title, f"{decay:g}", seeds, *cells])
    about = (
        "Candidates, fixed in study/plans.py before these tasks were run, on tasks that did not choose them, at a weight decay that was not tuned: "
        "operations to the accuracy over the baseline's and, in brackets, steps; for the language model, whose two texts change places, the "
        f"best validation loss. The rule: an interval that ends at {MOST:.2f} at most on every task, and below 1 on {OFTEN} or more. "
        f"Passing: {listed(passing)}; of noise stability: {listed(noisy)}. (Multiplication mod p is not among the tasks: apart from zero it is "
        "addition mod p − 1 with other names, and embeddings are learnt.)"
    )
    return f"{about}\n\n{table(('task', 'weight decay', 'seeds', *arms), rows)}"
