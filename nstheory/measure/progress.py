"""The progress bar of a measurement, shown only when it is asked for."""

from __future__ import annotations

from types import TracebackType
from typing import Any


class Progress:
    """Counts up to `total`, as a context manager; shows a rich bar on stderr when `shown`."""

    def __init__(self, label: str, total: int, shown: bool) -> None:
        self._bar: Any = None
        if shown:
            from rich import progress
            from rich.console import Console

            self._bar = progress.Progress(
                progress.TextColumn("{task.description}"),
                progress.BarColumn(),
                progress.MofNCompleteColumn(),
                progress.TimeRemainingColumn(),
                console=Console(stderr=True),
                transient=True,
            )
            self._task = self._bar.add_task(label, total=total)

    def advance(self, count: int) -> None:
        """Move on by `count`."""
        if self._bar is not None:
            self._bar.advance(self._task, count)

    def __enter__(self) -> Progress:
        if self._bar is not None:
            self._bar.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._bar is not None:
            self._bar.stop()
