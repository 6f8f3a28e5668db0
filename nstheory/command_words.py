"""What commands share: the words that a shell completes, and the log of `nstheory --verbose`."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from typing import TextIO

BUDGETS = ("fast", "standard", "deep")


class _Stderr(logging.StreamHandler):
    """Writes to what sys.stderr is at that moment: a progress bar puts itself in between, so that lines do not mix."""

    @property
    def stream(self) -> TextIO:
        return sys.stderr

    @stream.setter
    def stream(self, _stream: object) -> None: ...


def start_log(verbosity: int) -> None:
    """Let the loggers of this package, named after its modules, write to standard error: 1 what is done, 2 every step."""
    if verbosity:
        handler = _Stderr()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s: %(message)s", "%H:%M:%S"))
        logger = logging.getLogger("nstheory")
        logger.handlers[:] = [handler]
        logger.setLevel(logging.INFO if verbosity == 1 else logging.DEBUG)


def one_of(*words: str) -> Callable[[str], list[str]]:
    """Return what completes one of these words."""
    return lambda incomplete: [word for word in words if word.startswith(incomplete)]


def record_names(incomplete: str) -> list[str]:
    """Return the topics and the ids that begin like this; read from the source, since building the records takes seconds."""
    from nstheory.claims.registry import homes
    from nstheory.claims.shown.declared import names_declared

    return [name for name in (*homes(), *names_declared()) if name.startswith(incomplete)]


def script_names(folder: str) -> Callable[[str], list[str]]:
    """Return what completes the name of a figure or a benchmark."""

    def names(incomplete: str) -> list[str]:
        from nstheory.figure import scripts_of

        return [name for name in scripts_of(folder) if name.startswith(incomplete)]

    return names
