"""Small pieces of docs/study.md: tables, figures, and the words that a ratio earns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from nstheory.training.study.outcome import Ratio
from study.report.rows import Study


def table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a markdown table; the first column to the left, the others to the right."""
    lines = ["| " + " | ".join(header) + " |", "|---" + "|---:" * (len(header) - 1) + "|"]
    return "\n".join([*lines, *("| " + " | ".join(str(cell) for cell in row) + " |" for row in rows)])


def figure(name: str, words: str) -> str:
    """Return the markdown of a picture in study/figures."""
    return f"![{words}](../study/figures/drawn/{name}.png)"


def shown(ratio: Ratio | None, digits: int = 2) -> str:
    """Return "value [low, high]"; a dash where nothing was run."""
    return "–" if ratio is None else ratio.shown(digits)


def verdict(ratio: Ratio, less: str = "better", more: str = "worse") -> str:
    """Return what the interval of a ratio says, in words."""
    if ratio.low is None:
        return "rests on too few seeds for an interval"
    if not ratio.excludes_one:
        return "does not exclude no effect"
    return f"excludes no effect: {less if ratio.value < 1 else more}"


def digits_of(study: Study) -> int:
    """Return the digits that a task's ratios are shown with: losses differ by little."""
    return 2 if study.by_steps else 3


def listed(words: Iterable[str], none: str = "none") -> str:
    """Return "a, b and c"."""
    items = list(words)
    return none if not items else items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"


def counted(number: int, one: str) -> str:
    """Return "1 arm", "3 arms"."""
    return f"{number} {one if number == 1 else one + 's'}"


def apart(ratios: dict[str, Ratio]) -> tuple[list[str], list[str], list[str]]:
    """Return the names whose intervals lie below one, above one, and around it; without an interval they count as around."""
    below = [name for name, ratio in ratios.items() if ratio.excludes_one and ratio.value < 1]
    above = [name for name, ratio in ratios.items() if ratio.excludes_one and ratio.value > 1]
    return below, above, [name for name in ratios if name not in below and name not in above]
