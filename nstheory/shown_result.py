"""What every public result can do: print as short text, as a table and as HTML in a notebook, be drawn, and become plain data."""

from __future__ import annotations

import json
import math
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Context
from fractions import Fraction
from html import escape
from io import StringIO
from pathlib import Path
from typing import Any, Literal

from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from nstheory.figure import Lines as Lines
from nstheory.figure import Point as Point
from nstheory.figure import draw_lines

# Columns of words; those of numbers may be aligned to the right.
_WORDS = ("layer", "kind", "engine", "step", "what", "")


class ShownText(ABC):
    """A part of a result: short text wherever Python shows it, plain data, and pickle as for any frozen record."""

    @abstractmethod
    def __str__(self) -> str: ...

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {str(self).splitlines()[0]}>"

    def as_json(self) -> dict[str, Any]:
        """Return all fields as plain numbers, lists and strings; nan is None, an infinite number the string "inf" or "-inf"."""
        return {name: plain(getattr(self, name)) for name in vars(self)}

    def to_json(self) -> str:
        """Return `as_json` as text."""
        return json.dumps(self.as_json(), allow_nan=False)


class ShownResult(ShownText):
    """A whole result: besides text and data a table, HTML for notebooks and a picture."""

    @abstractmethod
    def table(self) -> PrintedTable | PrintedTables:
        """Return a rich table; `print` shows it as text, a notebook as HTML."""

    def lines(self) -> Lines:
        """Return what the picture shows."""
        raise NotImplementedError

    def plot(self, path: str | Path) -> list[Path]:
        """Draw the result, and return the files written: path.png and path.json, its data."""
        return draw_lines(path, self.lines(), self.as_json())

    def _repr_html_(self) -> str:
        return html_of(self.table())


class PrintedTable(Table):
    """A rich table that `print` shows as a terminal of this width would; a notebook shows it as HTML."""

    def __str__(self) -> str:
        return _printed(self)

    def _repr_html_(self) -> str:
        return html_of(self)


class PrintedTables(Group):
    """Several tables and sentences, which print and show like one."""

    def __str__(self) -> str:
        return _printed(self)

    def _repr_html_(self) -> str:
        return html_of(self)


def printed_table(
    title: str,
    columns: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    numbers: Literal["left", "right"] = "left",
    caption: str | None = None,
) -> PrintedTable:
    """Return a rich table; `numbers` is the alignment of the columns of numbers, while names and remarks are aligned left.

    Every cell is shown as it is: "[nan, 1]" is no markup.
    """
    table = PrintedTable(title=Text(title), caption=None if caption is None else Text(caption))
    for column in columns:
        table.add_column(Text(column), justify="left" if column in _WORDS else numbers, overflow="fold")
    for row in rows:
        table.add_row(*map(Text, row))
    return table


def html_of(shown: RenderableType) -> str:
    """Return the HTML of a table, of words, or of several of them, with everything escaped."""
    if isinstance(shown, Group):
        return "\n".join(map(html_of, shown.renderables))
    if not isinstance(shown, Table):
        return f"<p>{escape(str(shown))}</p>"
    head = "".join(f'<th scope="col">{escape(str(column.header))}</th>' for column in shown.columns)
    rows = zip(*(column.cells for column in shown.columns), strict=True)
    body = "".join(f"<tr>{''.join(f'<td>{escape(str(cell))}</td>' for cell in row)}</tr>" for row in rows)
    below = f"<p>{escape(str(shown.caption))}</p>" if shown.caption else ""
    title = f"<caption>{escape(str(shown.title))}</caption>" if shown.title else ""
    return f"<table>{title}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{below}"


def outward_text(value: float, side: Literal["lower", "upper"], digits: int = 4) -> str:
    """Return the end of an interval with few digits, rounded outward: what is printed of a bound is a bound too."""
    if not math.isfinite(value):
        return f"{value:g}"
    rounding = ROUND_CEILING if side == "upper" else ROUND_FLOOR
    return f"{float(Context(prec=digits, rounding=rounding).create_decimal(value)):.{digits}g}"


def interval_text(low: float, high: float, digits: int = 4) -> str:
    """Return a certified interval with few digits, rounded outward."""
    return f"[{outward_text(low, 'lower', digits)}, {outward_text(high, 'upper', digits)}]"


def plain(value: Any) -> Any:
    """Return a value as JSON can hold it: a tensor as nested lists, a fraction as "1/3", nan as None, infinity as "inf"."""
    if isinstance(value, ShownText):
        return value.as_json()
    if isinstance(value, Mapping):
        return {str(name): plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None if math.isnan(value) else str(value)
    if isinstance(value, Fraction):
        return str(value)
    if hasattr(value, "tolist"):
        return plain(value.tolist())
    return value if value is None or isinstance(value, bool | int | float | str) else str(value)


def _printed(shown: RenderableType) -> str:
    text = StringIO()
    Console(file=text).print(shown)
    return text.getvalue().rstrip("\n")
