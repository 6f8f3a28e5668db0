"""Hostile words for every command: what comes back is exit code 2 and one line that begins with "error:", before any file is touched.

A word may also turn out to be right; then the command has to end with 0, or with 1 where a verdict is not the expected one. What would
train, judge or draw is stopped at its door: from there on the words were accepted.
"""

from __future__ import annotations

import contextlib
import io
import os
import sys
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from unittest import mock

import typer
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from nstheory import cli

from .command_lines import (
    COMMANDS,
    FLAGS,
    NO_FILE,
    NO_FOLDER,
    NOT_DRIVEN,
    NUMBERS,
    PATHS,
    PLACES,
    WORDS,
    Command,
    folder,
)
from .hostile import Hang, _place, limited


class Accepted(BaseException):
    """The work that the words ask for would begin now."""


@st.composite
def lines(draw: st.DrawFn, command: Command) -> tuple[str, ...]:
    """Draw a command line of which up to two words are hostile."""
    arguments, options = (
        list(draw(st.sampled_from(list(command.arguments)))),
        dict.fromkeys(draw(st.sets(st.sampled_from([*command.options, "--no"]), max_size=5))),
    )
    for name in options:
        options[name] = draw(st.sampled_from(list(command.options.get(name, ["1"]))))
    spots = [*range(len(arguments)), *(name for name in options if name != "--no")]
    for spot in draw(st.lists(st.sampled_from(spots), max_size=2, unique=True)) if spots else []:
        if isinstance(spot, int):
            arguments[spot] = draw(st.sampled_from(WORDS + PATHS) | st.text(max_size=5))
        else:
            own = list(command.pools.get(spot, ())) or (PATHS if spot in PLACES else NUMBERS + WORDS)
            options[spot] = draw(st.sampled_from(own) | st.text(max_size=4))
    options.pop("--no", None)
    flags = [one for one in FLAGS.get(command.words[0], []) if draw(st.integers(0, 7)) == 0]
    return (
        *command.words,
        *flags,
        *(word for pair in options.items() for word in pair),
        *(["--"] if draw(st.booleans()) else []),
        *arguments,
    )


def outcome(line: Sequence[str], doors: Sequence[str]) -> tuple[str, str]:
    """Run a command line in this process, and return (what came of it, what is wrong with that)."""
    out, err = io.StringIO(), io.StringIO()
    before = snapshot()
    code: int | str | None = 0
    with contextlib.ExitStack() as stack:
        for door in doors:
            stack.enter_context(mock.patch(door, side_effect=Accepted))
        stack.enter_context(mock.patch.object(sys, "argv", ["nstheory", *line]))
        stack.enter_context(contextlib.redirect_stdout(out))
        stack.enter_context(contextlib.redirect_stderr(err))
        stack.enter_context(warnings.catch_warnings())
        warnings.simplefilter("error")
        stack.enter_context(limited())
        try:
            cli.main()
        except Accepted:
            return "accepted", unwritable(line)
        except Hang:
            return "", "no end"
        except SystemExit as stop:
            code = stop.code
        except BaseException as error:
            return "", f"{type(error).__name__} at {_place(error)}"
    if code in (0, None):
        return "accepted", ""
    told = err.getvalue().strip().splitlines()
    if code == 1 and line[0] == "verify":
        return "accepted", ""
    if code != 2:
        return "", f"exit code {code}"
    if not told or "Traceback" in err.getvalue():
        return "", "no words, or a traceback"
    usage = any("Usage:" in one for one in told)
    if not usage and (not told[-1].startswith("error: ") or len(told) > 1):
        return "", f"{len(told)} lines on stderr, the last one {told[-1][:60]!r}"
    if snapshot() != before:
        return "", f"refused, but files have changed: {sorted(set(snapshot()) ^ set(before))[:3]}"
    return "usage" if usage else "error", ""


def unwritable(line: Sequence[str]) -> str:
    """Return which result of a command whose work begins has no place that it could be written to."""
    places = {"--json": NO_FILE, "--page": NO_FILE, "--out": NO_FOLDER}
    wrong = [name for name, value in pairwise(line) if value in places.get(name, ())]
    return f"the work begins, and {wrong[0]} cannot be written to" if wrong else ""


def snapshot() -> dict[str, bytes]:
    """Return all files below this folder, but for the caches of Python."""
    return {
        str(one): one.read_bytes() if one.is_file() else b""
        for one in sorted(Path().rglob("*"))
        if "__pycache__" not in one.parts
    }


@dataclass
class WordTally:
    """Counts of what came of command lines, and of each kind of finding the shortest line."""

    made: int = 0
    counts: dict[str, int] = field(default_factory=lambda: {"accepted": 0, "error": 0, "usage": 0})
    found: dict[str, str] = field(default_factory=dict)


def drive(command: Command, examples: int, start: int = 0) -> WordTally:
    """Run this many hostile lines of a command in this folder, made by `folder`, the same ones each time."""
    tally = WordTally()

    @seed(start)
    @settings(max_examples=examples, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(lines(command))
    def run(line: tuple[str, ...]) -> None:
        came, wrong = outcome(line, command.doors)
        tally.made += 1
        if wrong:
            key, shown = f"{' '.join(command.words)}: {wrong}", " ".join(map(repr, line))
            tally.found[key] = min(tally.found.get(key, shown), shown, key=len)
        else:
            tally.counts[came] += 1
        tidy()

    run()
    return tally


def tidy() -> None:
    """Take away what an accepted line has written."""
    kept = {
        "own.py",
        "folder",
        "text.txt",
        "binary",
        "bom.json",
        "deep.json",
        "empty",
        "nets.py",
        "model.safetensors",
        "rows",
    }
    import shutil

    for one in Path().iterdir():
        if one.name not in kept:
            shutil.rmtree(one) if one.is_dir() else one.unlink()


@contextlib.contextmanager
def inside(path: Path) -> Iterator[None]:
    """Work in a folder of hostile files."""
    folder(path)
    with contextlib.chdir(path):
        yield


def commands() -> set[str]:
    """Return the names of all commands, as the command line has them."""
    found: set[str] = set()
    group = typer.main.get_command(cli.app)
    for name, command in group.commands.items():  # type: ignore[attr-defined]
        below = getattr(command, "commands", None)
        found |= {f"{name} {one}" for one in below} if below else {name}
    return found


def undriven() -> set[str]:
    """Return the options of all commands that no line has, but for those that are left out for a reason."""
    found = set()
    for one in COMMANDS:
        command = typer.main.get_command(cli.app)
        for word in one.words:
            command = command.commands[word]  # type: ignore[attr-defined]
        known = {*one.options, *FLAGS.get(one.words[0], ()), *NOT_DRIVEN}
        for option in command.params:
            if option.opts[0].startswith("-") and not known & set(option.opts):
                found.add(f"{' '.join(one.words)} {option.opts[0]}")
    return found


__all__ = ["COMMANDS", "Command", "WordTally", "commands", "drive", "folder", "inside", "os"]
