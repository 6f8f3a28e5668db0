"""Files that fill their disk, and files that several processes write to at once."""

from __future__ import annotations

import contextlib
import errno
import os
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from unittest import mock

from nstheory import files
from nstheory.errors import ResultsFileError
from nstheory.files import append_row, read_rows, replace_file, sole_writer

from .interrupted import forked, made


@contextlib.contextmanager
def small_disk(folder: Path, size: int = 1 << 16) -> Iterator[str]:
    """Make a folder on a disk of so many bytes: a tmpfs where that is allowed, else writes that fail beyond the size."""
    folder.mkdir()
    mounted = (
        subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], capture_output=True
        ).returncode
        == 0
    )
    write = os.write

    def full(descriptor: int, data: bytes) -> int:
        left = size - sum(one.stat().st_size for one in folder.rglob("*") if one.is_file())
        if left <= 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return write(descriptor, data[:left])

    try:
        with contextlib.nullcontext() if mounted else mock.patch.object(files.os, "write", full):
            yield "tmpfs" if mounted else "os.write"
    finally:
        if mounted:
            subprocess.run(["umount", str(folder)], check=True)


def full_disk(folder: Path) -> tuple[int, str]:
    """Append rows of 1 kB until the disk is full, and once more after room was made: (rows written, what is wrong)."""
    with small_disk(folder):
        file, ballast = folder / "rows.jsonl", folder / "ballast"
        ballast.write_bytes(bytes(8192))
        replace_file(folder / "done.json", "old")
        written = 0
        for number in range(200):
            try:
                append_row(file, {"number": number, "text": "x" * 1000})
            except ResultsFileError:
                break
            written += 1
        found = [row["number"] for row in read_rows(file)]
        if found != list(range(written)) or written == 200:
            return written, f"{written} rows were written, {len(found)} are there"
        with contextlib.suppress(ResultsFileError):
            replace_file(folder / "done.json", "n" * (1 << 17))
        if (folder / "done.json").read_text() not in ("old", "n" * (1 << 17)):
            return written, "half a file took the place of a whole one"
        ballast.unlink()
        append_row(file, {"number": written, "text": ""})
        again = [row["number"] for row in read_rows(file)]
        return written, "" if again == list(range(written + 1)) else f"after room was made: {again[-3:]}"


def two_writers(folder: Path, rows: int = 200, writers: int = 2) -> str:
    """Let processes append to one file at once; return what is wrong with its rows."""
    file = made(folder) / "rows.jsonl"
    ear, told = os.pipe()

    def work(writer: int) -> Callable[[], None]:
        return lambda: (
            [
                append_row(file, {"id": f"{writer}.{number}", "text": "x" * (37 * number % 500)})
                for number in range(rows)
            ]
            and None
        )

    children = [
        forked(work(writer), slow=writer % 2 == 0, told=told, errors=folder / f"{writer}.stderr")
        for writer in range(writers)
    ]
    codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
    os.close(ear)
    os.close(told)
    try:
        found = sorted(row["id"] for row in read_rows(file))
    except ResultsFileError as error:
        return str(error)
    wanted = sorted(f"{writer}.{number}" for writer in range(writers) for number in range(rows))
    return "" if found == wanted and not any(codes) else f"{len(found)} rows of {len(wanted)}, exit codes {codes}"


def one_holder(folder: Path, turns: int = 100, holders: int = 4) -> str:
    """Let processes take a file for themselves in turns; return what is wrong when two of them had it at once."""
    file, inside = made(folder) / "v.json", folder / "inside"
    ear, told = os.pipe()

    def work() -> None:
        held = 0
        while held < turns:
            try:
                with sole_writer(file):
                    descriptor = os.open(inside, os.O_CREAT | os.O_EXCL)  # fails where another one is inside
                    os.close(descriptor)
                    inside.unlink()
                    held += 1
            except ResultsFileError:
                time.sleep(1e-4)

    children = [forked(work, slow=False, told=told, errors=folder / f"{one}.stderr") for one in range(holders)]
    codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
    os.close(ear)
    os.close(told)
    left = [one.name for one in folder.iterdir() if one.suffix != ".stderr"]
    return "" if not any(codes) and not left else f"exit codes {codes}, left over: {left}"


def met_inside_a_row(folder: Path) -> str:
    """Let a process write half of a row, another one come, and only then the other half; return what is wrong with the rows.

    The second process says that it has to wait for the lock, or that it wrote a row: nothing here depends on time.
    """
    file = made(folder) / "rows.jsonl"
    (ear, told), (gate, opened) = os.pipe(), os.pipe()
    lock, write = files._lock, os.write

    def in_halves(descriptor: int, data: bytes) -> int:
        write(told, b"half\n")
        half = write(descriptor, data[: len(data) // 2])
        os.read(gate, 1)
        return half + write(descriptor, data[half:])

    def told_lock(descriptor: int, *, wait: bool) -> bool:
        if lock(descriptor, wait=False):
            return True
        write(told, b"waits\n")
        return lock(descriptor, wait=wait)

    def first() -> None:
        with mock.patch.object(files.os, "write", in_halves):
            append_row(file, {"id": "first", "text": "x" * 100})

    def second() -> None:
        with mock.patch.object(files, "_lock", told_lock):
            append_row(file, {"id": "second"})
        write(told, b"wrote\n")

    unheard = os.open(os.devnull, os.O_WRONLY)
    children = [forked(first, slow=False, told=unheard, errors=folder / "first.stderr")]
    assert os.read(ear, 5) == b"half\n"
    children.append(forked(second, slow=False, told=unheard, errors=folder / "second.stderr"))
    os.read(ear, 5)  # waits, or wrote
    os.write(opened, b".")
    codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
    for descriptor in (ear, told, gate, opened, unheard):
        os.close(descriptor)
    try:
        found = [row["id"] for row in read_rows(file)]
    except ResultsFileError as error:
        return str(error)
    return "" if found == ["first", "second"] and not any(codes) else f"rows {found}, exit codes {codes}"


def held_by_another(folder: Path) -> str:
    """Let a process hold a file, and try to hold it here as well; return what is wrong when that can be."""
    file = made(folder) / "v.json"
    (ear, told), (gate, opened) = os.pipe(), os.pipe()

    def hold() -> None:
        with sole_writer(file):
            os.write(told, b".")
            os.read(gate, 1)

    unheard = os.open(os.devnull, os.O_WRONLY)
    child = forked(hold, slow=False, told=unheard, errors=folder / "hold.stderr")
    os.read(ear, 1)
    wrong = "two had it at once"
    try:
        with sole_writer(file):
            pass
    except ResultsFileError:
        wrong = ""
    os.write(opened, b".")
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    for descriptor in (ear, told, gate, opened, unheard):
        os.close(descriptor)
    return wrong or ("" if code == 0 else f"exit code {code}")
