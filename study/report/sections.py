"""The sections of docs/study.md on what helps: all arms, the search, data, language, cost; every number comes from the rows.

A section returns "" when its rows are missing; what is missing stands in the last section.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import mean

from scipy.stats import spearmanr

from nstheory.training.arms.method import Group
from nstheory.training.arms.roster import BASELINE, find_arm
from nstheory.training.study.study_table import cells, settings_text
from study.report.answers import best_decay, costs, data_needs, decay_points, leads, size_name
from study.report.resilience import resilience_text
from study.report.rows import Study, capital
from study.report.search import CRITERIA, RIVALS, TASKS_NEEDED, judgements, nearest, passed_tasks, winners
from study.report.text import apart, counted, digits_of, figure, listed, shown, table, verdict

PAPER = "NS paper"
_NEAREST = 5
_COLUMNS = ("arm", "settings", "decay", "reached", "steps", "steps ratio", "FLOPs ratio", "loss", "loss ratio")
_COLUMNS += ("ECE", "tail ≤")


def short_section(
    studies: Sequence[Study], sizes: Sequence[Sequence[Study]], decays: Sequence[Study], large: Sequence[Study]
) -> str:
    """The answers in a line each; of the `large` comparison its ratios alone."""
    lines = []
    stable = [one for one in judgements(studies, sizes) if find_arm(one.arm).group is Group.STABILITY]
    if stable:
        won = winners(stable)
        lines.append(
            f"A variant that beats the tuned baseline and the confidence penalties on {TASKS_NEEDED} tasks, by the margins asked "
            f"for: {listed(won)}."
        )
    for study in [*studies, *large]:
        ratios = {arm: study.judged(one) for arm, one in study.comparison.items() if arm != BASELINE}
        if not ratios:
            continue
        best, digits = min(ratios, key=lambda arm: ratios[arm].value), digits_of(study)
        line = f"{study.heading}, {'steps' if study.by_steps else 'best loss'} over the baseline's: lowest "
        line += f"{best} {shown(ratios[best], digits)}"
        if PAPER in ratios:
            flops = f" (operations {shown(study.comparison[PAPER].flops)})" if study.by_steps else ""
            line += f"; the paper's regularizer {shown(ratios[PAPER], digits)}{flops}, which {verdict(ratios[PAPER])}"
        lines.append(line + ".")
    for study in decays:
        points = decay_points(study)
        start, best = next(one for one in points if one.arm == BASELINE), best_decay(points, BASELINE)
        factor = start.mean_steps / best.mean_steps
        line = f"Weight decay alone, from {start.weight_decay:g} to {best.weight_decay:g}, divides the baseline's steps by {factor:.1f}"
        if PAPER in {one.arm for one in points}:
            own = next(one for one in points if one.arm == PAPER)
            line += f", the paper's regularizer at weight decay {own.weight_decay:g} by {start.mean_steps / own.mean_steps:.1f}"
        lines.append(line + ".")
    early = [lead for study in studies for arm in (BASELINE, PAPER) for lead in leads(study, arm)]
    if early:
        first = sum(lead < 0 for lead in early)
        lines.append(f"Stability makes half of its change before the validation loss in {first} of {len(early)} runs.")
    return "\n".join(f"- {line}" for line in lines)


def arms_section(studies: Sequence[Study]) -> str:
    """Every arm against the tuned baseline, task by task."""
    studies = [study for study in studies if len(study.comparison) > 1]
    parts = [figure("arms", "Every arm against the tuned baseline")] if studies else []
    for study in studies:
        by_steps, stop = study.by_steps, study.task["config"]["stop_at"]
        baseline = study.comparison[BASELINE]
        others = {arm: study.judged(one) for arm, one in study.comparison.items() if arm != BASELINE}
        below, above, around = apart(others)
        best = min(others, key=lambda arm: others[arm].value)
        wanted = f"steps to {stop:.0%} validation accuracy" if by_steps else "best validation loss"
        at = (
            f"reaches it in {baseline.reached} of {baseline.runs} runs, on average after "
            f"{baseline.mean('restricted_steps'):.0f} steps (a run that does not counts as {study.budget})"
            if by_steps
            else f"comes to {baseline.mean('best_loss'):.4f} on average, perplexity {math.exp(baseline.mean('best_loss')):.1f}"
        )
        text = (
            f"Judged by {wanted}. The baseline, {_tuned(study)}, {at}. Of {counted(len(others), 'other arm')}, "
            f"with an interval that excludes no effect: better {len(below)} ({listed(below)}), worse {len(above)} "
            f"({listed(above)}); not excluding it: {len(around)}. At 95 %, about {0.05 * len(others):.1f} of {len(others)} would "
            f"exclude it by chance alone. Lowest ratio: {best}, {shown(others[best], digits_of(study))}."
        )
        if by_steps:
            cheaper, dearer, _ = apart({arm: one.flops for arm, one in study.comparison.items() if arm != BASELINE})
            text += f" Counted in operations instead of steps: better {len(cheaper)} ({listed(cheaper)}), worse {len(dearer)}."
        parts += [f"### {study.heading}", text, _cells_table(study)]
    return "\n\n".join(parts)


def _cells_table(study: Study) -> str:
    # A run that ends at the accuracy has no best loss to compare, and one that is judged by its loss reaches nothing.
    unused = ("loss", "loss ratio") if study.by_steps else ("reached",)
    kept = [index for index, name in enumerate(_COLUMNS) if name not in unused]
    rows = [[cells(one, study.by_steps)[index] for index in kept] for one in study.comparison.values()]
    return table([_COLUMNS[index] for index in kept], rows)


def _tuned(study: Study) -> str:
    """Return how the baseline's weight decay was found, and whether the grid's edge stopped it."""
    decay = study.comparison[BASELINE].weight_decay
    tried = sorted({row["weight_decay"] for row in study.of("tuning", BASELINE)})
    if not tried:
        return f"not tuned, at weight decay {decay:g}"
    place = "at an edge of" if decay in (tried[0], tried[-1]) else "inside"
    return f"at weight decay {decay:g} ({place} the grid {', '.join(f'{one:g}' for one in tried)})"


def search_section(studies: Sequence[Study], sizes: Sequence[Sequence[Study]]) -> str:
    """Whether a variant of the regularizer beats the tuned baseline and the confidence penalties on enough tasks."""
    judged = judgements(studies, sizes)
    if not judged:
        return ""
    stable = [one for one in judged if find_arm(one.arm).group is Group.STABILITY]
    won, passed = winners(stable), passed_tasks(stable)
    counting = winners(
        [one for one in judgements(studies, sizes, "flops") if find_arm(one.arm).group is Group.STABILITY]
    )
    rules = (
        f"steps and seconds to the accuracy at most {CRITERIA['speed']:.2f}, data needed at most {CRITERIA['data']:.2f}, best "
        f"validation loss at most {CRITERIA['loss']:.2f}"
    )
    rivals = listed(["the tuned baseline", *RIVALS[1:]])
    text = (
        f"The test: on at least {TASKS_NEEDED} tasks, against each of {rivals}, one of: {rules}; every interval has to exclude "
        "no effect. Tasks that are judged by steps are tested for speed, the language model for loss, and data where "
        "training sets of several sizes were run. "
    )
    if won:
        text += f"**{listed(won)} {'passes' if len(won) == 1 else 'pass'}**: " + "; ".join(
            f"{arm} on {listed(f'{task} ({listed(names)})' for task, names in passed[arm].items())}" for arm in won
        )
    else:
        single = listed((f"{arm} on {listed(tasks)}" for arm, tasks in passed.items()), "no variant")
        text += f"**No variant of noise stability passes.** On one task it is passed by: {single}"
    others = [one for one in judged if one not in stable]
    elsewhere = {arm: tasks for arm, tasks in passed_tasks(others).items() if len(tasks) >= TASKS_NEEDED}
    text += (
        f". With counted operations in place of seconds, passing: {listed(counting)}. Arms outside of noise stability that "
        f"pass: {listed(elsewhere)}."
    )
    unjudged = sorted({one.task for one in judged if one.share is None})
    if unjudged:
        text += f" Not judged, because one of the rivals did not run there: {listed(unjudged)}."
    rows = []
    for arm, ones in nearest(stable)[:_NEAREST]:
        for one in ones:
            digits = 3 if one.criterion == "loss" else 2
            against = [
                ", ".join(f"{name} {shown(ratio, digits)}" for name, ratio in one.ratios[rival].items())
                for rival in RIVALS
            ]
            rows.append([arm, one.task, *against, f"{one.share:.2f}", "yes" if one.passes else "no"])
    header = ("nearest", "task", *(f"over {rival}" for rival in RIVALS), "share", "passes")
    note = "Share: of the wanted effect, the least over rivals and measures, in logarithms; 1 meets the threshold, 0 is none."
    return f"{text}\n\n{table(header, rows)}\n\n{note}" if rows else text


def language_section(studies: Sequence[Study]) -> str:
    """Perplexity, stability and tail together."""
    studies = [study for study in studies if not study.by_steps and len(study.comparison) > 1]
    if not studies:
        return ""
    study = studies[0]
    found = study.comparison
    perplexity = {arm: mean(math.exp(row["best_loss"]) for row in one.rows) for arm, one in found.items()}
    stability = {arm: one.at_best("stability_0.9") for arm, one in found.items()}
    best = min(perplexity, key=lambda arm: perplexity[arm])
    lower = [arm for arm, one in found.items() if one.loss.value <= CRITERIA["loss"] and one.loss.excludes_one]
    text = (
        f"Perplexity of the baseline {perplexity[BASELINE]:.2f}, of the best arm ({best}) {perplexity[best]:.2f}. A best "
        f"validation loss at least {1 - CRITERIA['loss']:.0%} lower, interval excluding no effect: {listed(lower)}."
    )
    both = [(perplexity[arm], stability[arm], found[arm].mean("tail_bound")) for arm in found]
    for column, name in ((1, "stability at keep_prob .9"), (2, "the bound on the tail")):
        known = [(row[0], row[column]) for row in both if row[column] is not None]
        if len(known) >= 5 and all(len(set(values)) > 1 for values in zip(*known, strict=True)):
            tested = spearmanr(*zip(*known, strict=True))
            sure = "is" if tested.pvalue < 0.05 else "is not"
            text += (
                f" Over arms, the rank correlation of perplexity and {name} is {tested.statistic:+.2f} (p = {tested.pvalue:.2g}, "
                f"which {sure} below .05; arms are not a random sample)."
            )
    rows = []
    for arm in sorted(found, key=lambda arm: perplexity[arm]):
        one = found[arm]
        values = [one.at_best(name) for name in ("stability_0.9", "stability_0.5", "calibration_error")]
        rows.append(
            [arm, settings_text(one.settings), f"{one.weight_decay:g}", f"{perplexity[arm]:.2f}", shown(one.loss, 3)]
            + ["–" if value is None else f"{value:.3f}" for value in values]
            + [f"{one.mean('tail_bound'):.2f}"]
        )
    tail = f"tail ≥ {study.task['tail_degree']} ≤"
    header = ("arm", "settings", "decay", "perplexity", "loss ratio", "stability .9", "stability .5", "ECE", tail)
    after = (
        "Stability and calibration at the best step, on text; the tail at the end of the run, for uniform tokens, which are not "
        "sentences."
    )
    parts = [figure("language", "Perplexity, stability and tail"), text, table(header, rows), after]
    return "\n\n".join(part for part in (*parts, resilience_text(study)) if part)


def data_section(sizes: Sequence[Sequence[Study]]) -> str:
    """The smallest training set that generalises within the budget."""
    parts = [figure("data", "Steps against the size of the training set")] if sizes else []
    for studies in sizes:
        needs, name = data_needs(studies), size_name(studies)
        if not needs or name is None:
            continue
        tried = sorted(study.task["config"]["data"][name] for study in studies)
        below, above, _ = apart({need.arm: need.ratio for need in needs})
        parts.append(
            f"{capital(studies[0].family)}, {name.replace('_', ' ')} in {', '.join(f'{one:g}' for one in tried)}: the smallest with "
            f"which a seed gets to the accuracy within {studies[0].budget} steps; a seed that never does counts as the largest. Less data than the "
            f"baseline, interval excluding no effect: {listed(below)}; more: {listed(above)}."
        )
        rows = [
            [need.arm, f"{need.mean:.4g}", f"{need.censored}/{len(need.sizes)}", shown(need.ratio)] for need in needs
        ]
        parts.append(table(("arm", f"mean {name}", "never", "ratio"), rows))
    return "\n\n".join(parts)


def cost_section(studies: Sequence[Study]) -> str:
    """What a step costs."""
    studies = [study for study in studies if len(study.comparison) > 1]
    if not studies:
        return ""
    found = {study.task["name"]: {one.arm: one for one in costs(study)} for study in studies}
    arms = [arm for arm in dict.fromkeys(arm for one in found.values() for arm in one) if arm != BASELINE]
    words = []
    for arm in ("NS paper", "NS half"):
        ones = [one[arm] for one in found.values() if arm in one]
        if ones:
            operations = listed(sorted({f"{one.flops:.2f}" for one in ones}))
            words.append(
                f"{arm}: {operations} in operations, {listed(f'{one.seconds:.2f}' for one in ones)} in seconds"
            )
    text = (
        "A step over the baseline's, medians over seeds. Operations are counted (a backward pass as two forward passes) and "
        "exact. Seconds were measured on two cores that other processes shared, one run at a time against another that ran at "
        f"another time: they scatter, and operations are the reliable number. {'; '.join(words)}."
    )
    rows = []
    for arm in arms:
        values = [one.get(arm) for one in found.values()]
        rows.append([arm, *("–" if v is None else f"{v.flops:.2f} / {v.seconds:.2f}" for v in values)])
    header = ("arm: FLOPs / seconds", *found)
    return "\n\n".join([figure("cost", "Cost of a step"), text, table(header, rows)])


def quick_section(studies: Sequence[Study]) -> str:
    """All arms at the task's small size, not tuned: what `nstheory study modular-addition --quick` shows."""
    if not studies:
        return ""
    study = studies[0]
    one = study.comparison[BASELINE]
    text = (
        f"{study.heading}, {counted(one.runs, 'seed')}, every arm at its defaults and the same weight "
        "decay, which favours whichever arm it happens to suit: a demonstration, not evidence."
    )
    return f"{text}\n\n<details><summary>All arms</summary>\n\n{_cells_table(study)}\n\n</details>"
