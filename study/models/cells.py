"""Cells and tables of the page in Markdown."""

from __future__ import annotations

from typing import Any


def short(value: float | None) -> str:
    """Return three digits; nothing for what was not measured."""
    return "" if value is None else f"{min(value, 1.0):.3g}"


def interval(one: dict[str, Any] | None) -> str:
    """Return an estimate with its interval."""
    return "" if one is None else f"{short(one['estimate'])} [{short(one['low'])}, {short(one['high'])}]"


def table(heads: list[str], rows: list[list[str]]) -> str:
    """Return a Markdown table."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
