"""One family of exceptions; each message names what was given, what is allowed and what to try."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from typing import TypeVar

Value = TypeVar("Value")
_LONGEST = 600  # characters of a message: a path or a text of thousands may be what was given


class NSTheoryError(Exception):
    """Base of every error that this package raises on purpose; its message is one line, whatever was given."""

    def __str__(self) -> str:
        # Of KeyError the argument itself, not its repr. A tensor or a path in the message may bring line ends of its own.
        text = str(self.args[0]) if len(self.args) == 1 else super().__str__()
        line = " ".join(line.strip() for line in text.splitlines())
        return line if len(line) <= _LONGEST else f"{line[: _LONGEST // 2]} ... {line[-_LONGEST // 2 :]}"


class ArgumentError(NSTheoryError, ValueError):
    """An argument is outside of what the function is defined for."""


class NoRuleError(ArgumentError):
    """A method has no rule for what it was given, and another method may have one."""


class UnknownIdError(NSTheoryError, KeyError):
    """A name is not in its table."""


class DuplicateIdError(NSTheoryError):
    """Two records carry the same id."""


class EmptyDomainError(NSTheoryError):
    """No point satisfies a domain together with its assumptions."""


class IncompleteClaimError(NSTheoryError):
    """A claim lacks something without which a verdict would mean nothing, such as a mutant."""


class NotEvaluableError(NSTheoryError):
    """An arithmetic has no rule for an expression, or cannot reach the asked accuracy."""


class TimeLimitError(NSTheoryError):
    """A computation was stopped at its time limit."""


class ResultsFileError(NSTheoryError):
    """A file of results is broken, or was made by another configuration."""


class DeviceError(NSTheoryError):
    """A device was asked for that this machine does not have."""


class HeavyTailWarning(UserWarning):
    """Few samples carry most of what was measured: an interval that holds as the sample grows says little here."""


def found_by_name(kind: str, name: object, table: Mapping[str, Value]) -> Value:
    """Return what a table holds under a name; UnknownIdError for another name, and for what is no name at all.

    >>> found_by_name("colour", "rde", {"red": 1})
    Traceback (most recent call last):
    nstheory.errors.UnknownIdError: unknown colour 'rde'; did you mean red?
    """
    return table[known_name(kind, name, table)]


def known_name(kind: str, name: object, known: Iterable[str]) -> str:
    """Return the name when it is a known one; UnknownIdError otherwise, also for lists and arrays, which no table can look up.

    >>> known_name("size", ["full"], ("full", "small"))
    Traceback (most recent call last):
    nstheory.errors.UnknownIdError: size is of type list; give one of the names full, small
    """
    if isinstance(name, str) and name in known:
        return name
    raise unknown_id(kind, name, known)


def unknown_id(kind: str, name: object, known: Iterable[str]) -> UnknownIdError:
    """Return the error for an unknown name, with its nearest known neighbours."""
    table = sorted(known)
    if not isinstance(name, str):
        return UnknownIdError(f"{kind} is of type {type(name).__name__}; give one of the names {_first_of(table)}")
    folded = {k.lower(): k for k in table}
    near = [folded[k] for k in difflib.get_close_matches(name.lower(), folded, n=3, cutoff=0.5)]
    # A person who knows only the last part of an id should be led to the whole of it.
    near += [k for k in table if k not in near and name.lower().split(".")[-1] in k.lower().split(".")[-1]][
        : 3 - len(near)
    ]
    hint = f"did you mean {', '.join(near)}?" if near else f"known: {_first_of(table)}"
    shown = repr(name) if len(name) <= 80 else f"{name[:80]!r}..."
    return UnknownIdError(f"unknown {kind} {shown}; {hint}")


def _first_of(table: list[str]) -> str:
    return ", ".join(table[:12]) + (", ..." if len(table) > 12 else "")
