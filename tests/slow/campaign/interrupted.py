"""Runs that are killed at random moments and go on, disks that fill up, two writers at once: no row is lost, none is there twice.

A run is the command itself in a forked process, so that it costs no imports. Half of the runs write a few bytes at a time, so that
the signal falls into the middle of a row as often as between two.
"""

from __future__ import annotations

import contextlib
import faulthandler
import io
import json
import os
import random
import shutil
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from unittest import mock

from rich.console import Console
from tiny_training import SMALL

from nstheory import cli, files
from nstheory.bounds import command as bounds_module
from nstheory.claims.journal import journal_path
from nstheory.claims.registry import select
from nstheory.claims.verdict import check
from nstheory.errors import ResultsFileError
from nstheory.files import Row, read_rows
from nstheory.training.study import study_command
from nstheory.training.study.runner import ROWS
from nstheory.training.study.study_tasks import StudyTask

from .command_lines import FACTORY

SECONDS = 120  # until a run that has not ended hangs
SIGNALS = (signal.SIGKILL, signal.SIGINT, signal.SIGTERM)
ARM = "label smoothing"
TASK = StudyTask(
    "modular-addition", replace(SMALL, width=4, heads=1, mlp_width=4), "steps", (1.0, 2.0), 0.625, 0.9, 0.4, 2, (1000,)
)


@dataclass
class Kills:
    """How many runs were started, killed while they ran, and ended by themselves; the rows that they said were on the disk.

    And how many of these were lost or twice on it afterwards, and all that was wrong.
    """

    started: int = 0
    killed: int = 0
    ended: int = 0
    rows: int = 0
    lost: int = 0
    twice: int = 0
    wrong: list[str] = field(default_factory=list)


def forked(work: Callable[[], Any], *, slow: bool, told: int, errors: Path) -> int:
    """Run `work` in a fork of this process: a byte on `told` when it begins, and a line for each row that is on the disk."""
    sys.stdout.flush()
    sys.stderr.flush()
    child = os.fork()
    if child:
        return child
    code = 70
    try:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        for descriptor, name in ((1, os.devnull), (2, errors)):
            os.dup2(os.open(name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), descriptor)
        faulthandler.enable(2)  # a run that hangs is aborted, and says where it stood
        sys.stdout, sys.stderr = open(1, "w", closefd=False), open(2, "w", closefd=False)  # noqa: SIM115 (until the process ends)
        append, write = files.append_row, os.write

        def announced(path: Path, row: Row) -> None:
            append(path, row)
            write(told, (identity(row) + "\n").encode())

        def little(descriptor: int, data: bytes) -> int:
            time.sleep(2e-4)
            return write(descriptor, data[:16])

        with contextlib.ExitStack() as stack:
            for place in ("nstheory.claims.journal.append_row", "nstheory.training.study.runner.append_row"):
                stack.enter_context(mock.patch(place, announced))
            if slow:
                stack.enter_context(mock.patch.object(files.os, "write", little))
            write(told, b".\n")
            work()
        code = 0
    except SystemExit as stop:
        code = stop.code if isinstance(stop.code, int) else 0 if stop.code is None else 1
    except KeyboardInterrupt:
        code = 130
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(code)


def identity(row: Row) -> str:
    """Return what a row is known by."""
    return (
        str(row["id"])
        if "id" in row
        else json.dumps([row.get(name) for name in ("kind", "stage", "arm", "settings", "seed")])
    )


def cut_short(
    work: Callable[[], Any], after: float, how: signal.Signals, *, slow: bool, errors: Path
) -> tuple[int, list[str]]:
    """Start a run, send a signal after so many seconds, and return (how it ended, the rows that it said were on the disk)."""
    ear, told = os.pipe()
    child = forked(work, slow=slow, told=told, errors=errors)
    os.close(told)
    abort = threading.Timer(after + SECONDS, os.kill, (child, signal.SIGABRT))
    abort.start()
    heard = begun = os.read(ear, 2)
    time.sleep(after)
    if begun:
        os.kill(child, how)
    status = os.waitpid(child, 0)[1]
    abort.cancel()
    while found := os.read(ear, 1 << 16):
        heard += found
    os.close(ear)
    return os.waitstatus_to_exitcode(status), heard.decode().splitlines()[1:]


def command(*words: str) -> Callable[[], Any]:
    """Return the run of a command line."""

    def work() -> None:
        sys.argv = ["nstheory", *words]
        cli.main()

    return work


def campaign(
    work: Callable[[], Any],
    folder: Path,
    kills: int,
    rng: random.Random,
    on_disk: Callable[[], list[str]],
    whole: Callable[[], str],
) -> Kills:
    """Kill a run again and again until it is through, and begin anew, until so many runs were killed.

    on_disk   what the rows in the files are known by, while a run is not through
    whole     what is wrong with the files of a run that is through
    """
    found, errors = Kills(), folder.with_suffix(".stderr")
    full: dict[bool, float] = {}
    for slow in (False, True):
        begun = time.perf_counter()
        assert cut_short(work, 0.0, signal.SIGCONT, slow=slow, errors=errors)[0] == 0, errors.read_text()
        full[slow] = time.perf_counter() - begun
        shutil.rmtree(folder)
        folder.mkdir()
    known: list[str] = []
    while found.killed < kills and found.started < 20 * kills:
        folder.mkdir(exist_ok=True)
        how, slow = rng.choice(SIGNALS), rng.random() < 0.5
        code, told = cut_short(work, rng.uniform(0, 1.1 * full[slow]), how, slow=slow, errors=errors)
        found.started += 1
        found.rows += len(told)
        said = errors.read_text()
        if "Traceback" in said or code not in (0, 130, -signal.SIGKILL, -signal.SIGTERM):
            found.wrong.append(f"{how.name}: exit code {code}, {said.strip().splitlines()[-1:]}")
        if code == 0:
            found.ended += 1
            if problem := whole():
                found.wrong.append(problem)
            shutil.rmtree(folder)
            known = []
            continue
        found.killed += 1
        try:
            rows = on_disk()
        except (ResultsFileError, ValueError) as error:
            found.wrong.append(f"{how.name}: {error}")
            found.lost += len(known) + len(told)  # none of them can be read
            shutil.rmtree(folder)
            known = []
            continue
        lost = [one for one in dict.fromkeys([*known, *told]) if one not in rows]
        twice = [one for one in set(rows) if rows.count(one) > 1]
        found.lost += len(lost)
        found.twice += len(twice)
        if lost or twice:
            found.wrong.append(f"{how.name}: lost {lost}, twice {twice}")
        known = rows
    shutil.rmtree(folder, ignore_errors=True)
    return found


def verify_kills(folder: Path, kills: int, rng: random.Random) -> Kills:
    """Kill `nstheory verify tokens`; the verdicts are known in this process already, so that a run is little but writing."""
    file, names = folder / "v.json", [claim.id for claim in select(["tokens"])]
    for name in names:
        check(name, budget="fast")

    def on_disk() -> list[str]:
        # A run that was killed after the end of its work has the finished file, and maybe the journal still.
        finished = [row["id"] for row in json.loads(file.read_text())] if file.exists() else []
        return finished or [row["id"] for row in read_rows(journal_path(file))]

    def whole() -> str:
        found = [row["id"] for row in json.loads(file.read_text())]
        return "" if found == names and not journal_path(file).exists() else f"verify ended with {found}"

    work = command("verify", "tokens", "--budget", "fast", "--json", str(file))
    return campaign(work, made(folder), kills, rng, on_disk, whole)


def torn_row(folder: Path) -> str:
    """Kill `nstheory verify tokens` twice, inside the third row that it writes, and let it go on; return what is wrong afterwards."""
    file, names = made(folder) / "v.json", [claim.id for claim in select(["tokens"])]
    for name in names:
        check(name, budget="fast")
    work, write, rows = command("verify", "tokens", "--budget", "fast", "--json", str(file)), os.write, []

    def torn(descriptor: int, data: bytes) -> int:
        rows.append(data)
        if len(rows) < 3:
            return write(descriptor, data)
        write(descriptor, data[: len(data) // 2])
        os.kill(os.getpid(), signal.SIGKILL)
        return 0

    def interrupted() -> None:
        with mock.patch.object(files.os, "write", torn):
            work()

    errors = folder.with_suffix(".stderr")
    for _ in range(2):  # the damage shows when what went on is interrupted as well
        killed = cut_short(interrupted, 0.0, signal.SIGCONT, slow=False, errors=errors)[0]
        if killed != -signal.SIGKILL or journal_path(file).read_bytes().endswith(b"\n"):
            return f"exit code {killed}, {errors.read_text().strip().splitlines()[-1:]}"
    code = cut_short(work, 0.0, signal.SIGCONT, slow=False, errors=errors)[0]
    if code:
        return f"exit code {code}, {errors.read_text().strip().splitlines()[-1:]}"
    found = [row["id"] for row in json.loads(file.read_text())]
    return "" if found == names else f"verify ended with {found}"


def study_kills(folder: Path, kills: int, rng: random.Random) -> Kills:
    """Kill a study of four tiny runs, with a checkpoint each; at the end its rows are those of a study that was not killed."""

    def work() -> None:
        console = Console(file=io.StringIO())
        study_command.shown_study(TASK, console, expected=4, arms=[ARM], seeds=2, tune=False, out=folder)

    def untimed() -> list[str]:
        rows = [row for row in read_rows(folder / ROWS) if row["kind"] == "run"]
        return sorted(
            json.dumps(
                {name: value for name, value in row.items() if "seconds" not in name and name != "curve"}
                | {"loss": row["curve"]["validation_loss"]}
            )
            for row in rows
        )

    made(folder)
    work()
    unbroken = untimed()
    shutil.rmtree(folder)
    return campaign(
        work,
        made(folder),
        kills,
        rng,
        lambda: [identity(row) for row in read_rows(folder / ROWS)],
        lambda: "" if untimed() == unbroken else "a study that was killed ends with other rows",
    )


def bounds_kills(folder: Path, kills: int, rng: random.Random) -> Kills:
    """Kill `nstheory bounds`: its file is the one that stood there, or the new one, never half."""
    factory, file = folder.with_suffix(".py"), folder / "b.json"
    factory.write_text(FACTORY)

    def on_disk() -> list[str]:
        if file.exists():
            json.loads(file.read_text())
        return []

    def whole() -> str:
        return "" if json.loads(file.read_text())["measured"] else "no measurements"

    work = command("bounds", f"{factory}:build", "--samples", "256", "--json", str(file))
    with mock.patch.object(bounds_module, "ANCHORS", (0.5,)):
        return campaign(work, made(folder), kills, rng, on_disk, whole)


def made(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    return folder
