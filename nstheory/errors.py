"""One family of exceptions; each message names what was given, what is allowed and what to try."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


class NSTheoryError(Exception):
    """Base of every error that this package raises on purpose; the CLI prints it as one line."""


class ArgumentError(NSTheoryError, ValueError):
    """An argument is outside of what the function is defined for."""


class UnknownIdError(NSTheoryError, KeyError):
    """A name is not in its table."""

    def __str__(self) -> str:  # KeyError would print the repr, with quotes around the sentence
        return str(self.args[0])


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


def unknown_id(kind: str, name: str, known: Iterable[str]) -> UnknownIdError:
    """Return the error for an unknown name, with its nearest known neighbours."""
    table = sorted(known)
    near = difflib.get_close_matches(name, table, n=3, cutoff=0.5)
    # A person who knows only the last part of an id should be led to the whole of it.
    near += [k for k in table if k not in near and name.split(".")[-1] in k.split(".")[-1]][: 3 - len(near)]
    known_names = ", ".join(table[:12]) + (", ..." if len(table) > 12 else "")
    hint = f"did you mean {', '.join(near)}?" if near else f"known: {known_names}"
    return UnknownIdError(f"unknown {kind} {name!r}; {hint}")
