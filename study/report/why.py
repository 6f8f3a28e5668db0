"""The sections of docs/study.md on why something helps or not: weight decay, (rho, gamma), confidence, and the order of events.

A section returns "" when its rows are missing; what is missing stands in the last section.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import mean, median

from nstheory.training.arms.roster import BASELINE, find_arm
from nstheory.training.study.outcome import mean_interval
from study.report.answers import (
    CONTROLS,
    EVENTS,
    ORDER_ARMS,
    PARTS,
    best_decay,
    decay_points,
    grid_arms,
    grid_cells,
    leads,
    orders,
    paired,
)
from study.report.rows import Study
from study.report.text import apart, digits_of, figure, shown, table, verdict


def decay_section(studies: Sequence[Study]) -> str:
    """Whether a change of the weight decay buys the same."""
    if not studies:
        return ""
    study = studies[0]
    points = decay_points(study)
    arms, decays = list(dict.fromkeys(one.arm for one in points)), sorted({one.weight_decay for one in points})
    at = {(one.arm, one.weight_decay): one for one in points}
    rows = []
    for decay in decays:
        row = [f"{decay:g}"]
        for arm in arms:
            one = at.get((arm, decay))
            row.append("–" if one is None else f"{one.mean_steps:.0f} ({one.reached}/{len(one.rows)})")
        rows.append(row)
    base, low = best_decay(points, BASELINE), decays[0]
    start = at[BASELINE, low]
    text = [
        f"{study.heading}. From weight decay {low:g} to {base.weight_decay:g}, its best in this grid, "
        f"the baseline goes from {start.mean_steps:.0f} to {base.mean_steps:.0f} steps, a factor of "
        f"{start.mean_steps / base.mean_steps:.1f} at no cost."
    ]
    for arm in arms:
        if arm == BASELINE or (arm, low) not in at:
            continue
        here, own = at[arm, low], best_decay(points, arm)
        same = next((decay for decay in decays if at[BASELINE, decay].mean_steps <= here.mean_steps), None)
        first = paired(here.rows, start.rows, "restricted_steps")
        tuned = paired(own.rows, base.rows, "restricted_steps")
        flops = paired(own.rows, base.rows, "restricted_flops")
        if first is None or tuned is None or flops is None:
            continue
        text.append(
            f"{arm} at weight decay {low:g}: {shown(first)} of the baseline's steps there, which {verdict(first)}; the "
            "baseline alone is as fast "
            + (f"at weight decay {same:g}. " if same is not None else "at no weight decay of the grid. ")
            + f"Each at its best weight decay ({own.weight_decay:g} and {base.weight_decay:g}), the ratio is {shown(tuned)} in "
            f"steps, which {verdict(tuned)}, and {shown(flops)} in operations, which {verdict(flops)}."
        )
    header = ("weight decay", *(f"{arm}: steps (reached)" for arm in arms))
    return "\n\n".join(
        [
            figure("decay", "Steps against weight decay"),
            "\n".join(f"- {one}" for one in text),
            table(header, rows),
        ]
    )


def grid_section(studies: Sequence[Study]) -> str:
    """The grid over noise and strength, and the stress test S = 0."""
    if not studies:
        return ""
    study, text, rows = studies[0], [], []
    for arm in grid_arms(study):
        found = grid_cells(study, arm)
        below, above, around = apart({f"{keep:g}, {gamma:g}": one.steps for (keep, gamma), one in found.items()})
        (keep, gamma), best = min(found.items(), key=lambda item: item[1].steps.value)
        worst = max(found.values(), key=lambda one: one.steps.value)
        cheap, _, _ = apart({str(place): one.flops for place, one in found.items()})
        text.append(
            f"{arm} (S = {find_arm(arm).settings.get('S', 1)}), {len(found)} cells, steps with an interval that excludes no "
            f"effect: fewer than the baseline in {len(below)}, more in {len(above)}; not excluding it: {len(around)}; "
            f"fewest steps at keep_prob {keep:g} (the paper's ρ {2 * keep - 1:.3g}), γ {gamma:g}: {shown(best.steps)}; most: "
            f"{shown(worst.steps)}. In operations, better: {len(cheap)}."
        )
        rows += [
            [arm, f"{keep:g}", f"{gamma:g}", f"{one.reached}/{one.runs}", shown(one.steps), shown(one.flops)]
            for (keep, gamma), one in sorted(found.items())
        ]
    about = (
        f"{study.heading}, weight decay {study.task['config']['weight_decay']:g}, not tuned by cell. "
        "A cell is one of many: single cells below one are expected by chance."
    )
    header = ("arm", "keep_prob", "γ", "reached", "steps ratio", "FLOPs ratio")
    details = f"<details><summary>All cells</summary>\n\n{table(header, rows)}\n\n</details>"
    return "\n\n".join(
        [figure("grid", "Steps over (keep_prob, γ)"), about, "\n".join(f"- {one}" for one in text), details]
    )


def confidence_section(studies: Sequence[Study]) -> str:
    """How much of the effect is the confidence half of the term; the controls."""
    rows, words, controls = [], [], []
    for study in studies:
        digits = digits_of(study)
        for sign, arms in PARTS.items():
            ratios = [study.judged(study.comparison[arm]) if arm in study.comparison else None for arm in arms]
            whole, half = study.comparison.get(arms[0]), study.between(arms[0], arms[1])
            if whole is None or half is None:
                continue
            over = study.judged(half)
            name = study.task["name"]
            rows.append([name, sign, *(shown(ratio, digits) for ratio in ratios), shown(over, digits)])
            said = verdict(over, "the whole is better", "the whole is worse")
            text = f"{name}, {sign}: the whole over its confidence half alone {shown(over, digits)}, {said}"
            effect, alone = study.judged(whole), ratios[1]
            if effect.excludes_one and alone is not None:
                share = math.log(alone.value) / math.log(effect.value)
                text += (
                    f"; the half alone makes {share:.0%} of the whole's effect, in logarithms"
                    if share > 0
                    else "; the half alone acts the other way"
                )
            words.append(text)
        for (arm, other), what in CONTROLS.items():
            one = study.between(arm, other)
            if one is not None:
                ratio = study.judged(one)
                controls.append(
                    [
                        f"{arm} / {other}",
                        what,
                        study.task["name"],
                        shown(ratio, digits),
                        verdict(ratio, "better", "worse"),
                    ]
                )
    if not rows:
        return ""
    header = ("task", "sign", "whole", "confidence half", "consistency half", "whole / confidence half")
    about = (
        "The paper's term is a sum: ⟨p, q⟩ = (|p|² + |q|²)/2 − |p − q|²/2, confidence and consistency. Each arm is tuned on its "
        "own, so that a half is not judged at the strength that suits the whole. Ratios to the baseline, and in the last "
        "column of the whole to its confidence half on the same seeds."
    )
    parts = [
        figure("confidence", "The term and its halves"),
        about,
        "\n".join(f"- {one}." for one in words),
        table(header, rows),
    ]
    if controls:
        parts.append("What changes when one thing is taken out or put in:")
        parts.append(table(("arms", "what the first changes", "task", "ratio", "verdict"), controls))
    return "\n\n".join(parts)


def order_section(studies: Sequence[Study]) -> str:
    """Whether stability moves before the validation loss."""
    rows, words = [], []
    for study in studies:
        for arm in ORDER_ARMS:
            found = orders(study, arm)
            if not found:
                continue
            known = {name: [t for t in (one.events[name] for one in found) if t is not None] for name in EVENTS}
            times = {name: median(values) if values else None for name, values in known.items()}
            early = leads(study, arm)
            if not early:
                continue
            interval = mean_interval(early)
            ends = "" if interval is None else f" [{interval[0]:.0f}, {interval[1]:.0f}]"
            first = sum(lead < 0 for lead in early)
            used = f"{len(found)}/{len(study.of('comparison', arm))}"
            halves = ["–" if times[name] is None else f"{times[name]:.0f}" for name in EVENTS]
            lead = f"{mean(early):.0f}{ends}"
            rows.append([study.task["name"], arm, used, *halves, lead, f"{first}/{len(early)}"])
            if arm in ORDER_ARMS[:2]:
                words.append(f"{study.task['name']}, {arm}: {_lead_words(interval)}{_memorising(times)}")
    if not rows:
        return ""
    about = (
        "A curve has made half of its change at the last crossing of the middle between its value at the best validation loss "
        "and the value farthest from that before, linearly between evaluations; runs that never reached the accuracy have no "
        "such step and are left out. The lead is stability's step (keep_prob .5) minus the validation loss's; negative means "
        "that stability is first."
    )
    names = ("train loss", "train accuracy", "stability .9", "stability .5", "validation loss", "validation accuracy")
    header = ("task", "arm", "runs used", *names, "mean lead", "stability first")
    return "\n\n".join(
        [
            figure("order", "Stability and validation loss in time"),
            about,
            "\n".join(f"- {one}." for one in words),
            table(header, rows),
        ]
    )


def _lead_words(interval: tuple[float, float] | None) -> str:
    if interval is None:
        return "too few runs for an interval of the lead"
    if interval[1] < 0:
        return "stability moves before the validation loss"
    return "stability moves after the validation loss" if interval[0] > 0 else "the lead's interval contains 0"


def _memorising(times: dict[str, float | None]) -> str:
    """Return whether stability's half change is nearer to the training accuracy's than to the validation loss's."""
    stability, memory, loss = (times[name] for name in ("stability_0.5", "train_accuracy", "validation_loss"))
    if stability is None or memory is None or loss is None:
        return ""
    nearer = (
        "memorising (training accuracy)" if abs(stability - memory) < abs(stability - loss) else "the validation loss"
    )
    return f", and its half change is nearer in time to that of {nearer}"
