"""Files that survive an interruption, and the provenance of what is written to them.

JSON lines: a row is there whole or not at all, whatever happens while it is written. Other files are replaced in one step.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, BinaryIO

from nstheory.errors import ResultsFileError

Row = dict[str, Any]
_MARK = b"\xef\xbb\xbf"  # the byte order mark that some editors put first
_LIBRARIES = ("nstheory", "sympy", "torch", "python-flint", "numpy", "mpmath")


def append_row(path: Path, row: Row) -> None:
    """Append one row: whole and on the disk when this returns, or not there at all.

    A tail that an interrupted run left without its line end is taken off first, unless it is a whole row. Writers take turns.
    Raises ResultsFileError for a path that cannot be written to, a full disk, and a row with nan or infinities.
    """
    try:
        line = (json.dumps(row, allow_nan=False, default=str) + "\n").encode()
    except ValueError as error:
        raise ResultsFileError(
            f"{path}: a row holds a number that JSON has no name for ({error}); nothing was written"
        ) from None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o644)
    except (OSError, ValueError) as error:  # a name with a zero byte is a ValueError
        raise _unwritable(path, error) from None
    try:
        _lock(descriptor, wait=True)
        size = _mended(descriptor)
        try:
            _write_all(descriptor, line)
            os.fsync(descriptor)
        except OSError as error:
            os.ftruncate(descriptor, size)
            raise ResultsFileError(
                f"{path}: {error.strerror or error}; nothing of the last row was kept, what stood before it is whole"
            ) from None
    finally:
        os.close(descriptor)


def read_rows(path: Path) -> list[Row]:
    """Return all whole rows; blank lines, a byte order mark and \\r\\n do not matter, a last line that was cut off does not count.

    The file is only read. Raises ResultsFileError, naming the line, for a damaged line that is not the last, and for what is
    not a file.
    """
    data = content_of(path, missing=b"")
    rows: list[Row] = []
    lines = data.removeprefix(_MARK).split(b"\n")
    for number, line in enumerate(lines, start=1):
        row = _row(line)
        if row is not None:
            rows.append(row)
        elif line.strip() and number < len(lines):
            raise ResultsFileError(
                f"{path}, line {number} is not JSON, or not a row; restore the file from a copy, or delete it to start anew"
            )
    return rows


def content_of(path: Path, missing: bytes | None = None) -> bytes:
    """Return what a file holds, or `missing` where there is none and that is given.

    Raises ResultsFileError for what cannot be read, and for a folder, or a device that may have no end.
    """
    found = found_at(path)
    if found in ("folder", "device"):
        raise ResultsFileError(f"{path} is a folder or a device; give a file")
    try:
        return path.read_bytes() if missing is None or found else missing
    except (OSError, ValueError) as error:  # a name with a zero byte is a ValueError
        raise ResultsFileError(f"{path} cannot be read ({getattr(error, 'strerror', None) or error})") from None


@contextmanager
def sole_writer(path: Path) -> Iterator[None]:
    """Be the only run that writes the results at `path`; the folder is made, and is known to be writable before any work.

    A folder that was made and that nothing was written to is taken away again.
    Raises ResultsFileError where another process is, and where nothing can be written.
    """
    _not_special(path)
    lock = path.with_name(f".{path.name}.lock")
    made = [folder for folder in path.parents if not found_at(folder)]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(lock, os.O_RDWR | os.O_CREAT, 0o644)
        if path.exists():
            os.close(os.open(path, os.O_WRONLY))
    except (OSError, ValueError) as error:  # a name with a zero byte is a ValueError
        raise _unwritable(path, error) from None
    try:
        # A lock file that its last holder has just removed is nobody's, and another run may have made a new one.
        if not _lock(descriptor, wait=False) or not os.fstat(descriptor).st_nlink:
            raise ResultsFileError(f"another run is writing to {path}; wait for its end, or choose another file")
        try:
            yield
        finally:
            lock.unlink(missing_ok=True)
            for folder in made:
                with suppress(OSError):  # it holds the results, or those of another run
                    folder.rmdir()
    finally:
        os.close(descriptor)


@contextmanager
def sole_writers(*paths: Path | None) -> Iterator[None]:
    """Be the only run that writes the results at each of these paths, see `sole_writer`; None is no path."""
    with ExitStack() as held:
        for path in paths:
            if path is not None:
                held.enter_context(sole_writer(path))
        yield


def parsed_json(text: str | bytes, where: str) -> Any:
    """Return what a JSON text says; ResultsFileError in one line for what is damaged, not UTF-8, or nested too deeply."""
    try:
        return json.loads(text.removeprefix(_MARK) if isinstance(text, bytes) else text.removeprefix("\ufeff"))
    except RecursionError:
        raise ResultsFileError(f"{where} is nested too deeply to be a file of this package") from None
    except ValueError as error:
        raise ResultsFileError(f"{where} is not JSON: {error}") from None


def _row(line: bytes) -> Row | None:
    """Return a line as a row, None where it is none."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _mended(descriptor: int) -> int:
    """Let a file end with a whole line, and return its size; the rest of an interrupted row goes, a row without line end gets one."""
    size = os.fstat(descriptor).st_size
    start, tail = size, b""
    while start and b"\n" not in tail:
        step = min(start, 1 << 16)
        start -= step
        tail = os.pread(descriptor, step, start) + tail
    tail = tail[tail.rfind(b"\n") + 1 :]
    if not tail:
        return size
    if _row(tail.removeprefix(_MARK)) is not None:
        _write_all(descriptor, b"\n")
        return size + 1
    os.ftruncate(descriptor, size - len(tail))
    return size - len(tail)


def _write_all(descriptor: int, data: bytes) -> None:
    """Write all of it: one call may write a part and report success, on a disk that has just become full."""
    while data:
        data = data[os.write(descriptor, data) :]


def _lock(descriptor: int, *, wait: bool) -> bool:
    """Lock an open file against other processes, and return whether it could be; it opens again when the process ends."""
    try:
        import fcntl
    except ImportError:  # not on Windows, where rows of two runs at once may mix
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except BlockingIOError:
        return False
    return True


def found_at(path: Path) -> str:
    """Return "file", "folder" or "device" for what stands at a path, "" for nothing.

    Raises ResultsFileError where that cannot be asked: a name that is too long, a folder that may not be looked into.
    """
    try:
        return "folder" if path.is_dir() else "file" if path.is_file() else "device" if path.exists() else ""
    except (OSError, ValueError) as error:
        raise _unusable(path, "looked up", error) from None


def _not_special(path: Path) -> None:
    """Raise ResultsFileError for a place where no file can be put in one step."""
    if str(path) == "-":
        raise ResultsFileError("'-' does not mean standard output here; give the name of a file, such as results.json")
    found = found_at(path)
    if found == "folder":
        raise ResultsFileError(f"{path} is a folder; give the name of a file in it, such as {path / 'results.json'}")
    if found == "device":
        raise ResultsFileError(f"{path} is a device, which results cannot be kept in; choose another place")


def _unwritable(path: Path, error: OSError | ValueError) -> ResultsFileError:
    return _unusable(path, "written to", error)


def _unusable(path: Path, how: str, error: OSError | ValueError) -> ResultsFileError:
    return ResultsFileError(
        f"{str(path)[:300]} cannot be {how} ({getattr(error, 'strerror', None) or error}); choose another place"
    )


def differences(found: Mapping[str, Any], wanted: Mapping[str, Any], path: str = "") -> Iterator[str]:
    """Yield "name = old there, new now" for every entry in which two configurations differ; nested ones by dotted names."""
    for name in {**wanted, **found}:  # one that is missing now is a difference as well
        old, new = found.get(name), wanted.get(name)
        if isinstance(old, dict) and isinstance(new, dict):
            yield from differences(old, new, f"{path}{name}.")
        elif (list(old) if isinstance(old, tuple) else old) != (list(new) if isinstance(new, tuple) else new):
            yield f"{path}{name} = {old!r} there, {new!r} now"


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Open a file for writing that takes the place of `path` when the block ends: there is the old one or the new one, never half.

    What was written is on the disk before it is moved. After an error the old file is as it was.
    Raises ResultsFileError where nothing can be written.
    """
    _not_special(path)
    temporary = path.with_name(f"{path.name}.{os.getpid()}.partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with temporary.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except (OSError, ValueError) as error:  # a name with a zero byte is a ValueError
        raise _unwritable(path, error) from None
    finally:
        with suppress(OSError, ValueError):  # an error of its own would hide the one that is on its way
            temporary.unlink(missing_ok=True)


def replace_file(path: Path, content: str | bytes) -> None:
    """Write a whole file, text as UTF-8; see `replacing`."""
    with replacing(path) as file:
        file.write(content.encode() if isinstance(content, str) else content)


@lru_cache(maxsize=1)
def source_fingerprint() -> str:
    """Return a short hash of every Python file of the package: results of other source are not resumed."""
    folder = Path(__file__).parent
    digest = hashlib.sha256()
    for file in sorted(folder.rglob("*.py")):
        digest.update(file.relative_to(folder).as_posix().encode() + file.read_bytes())
    return digest.hexdigest()[:16]


@lru_cache(maxsize=1)
def provenance() -> dict[str, str | None]:
    """Return library versions, the git commit (None outside of a repository) and the source fingerprint."""
    found: dict[str, str | None] = {"python": platform.python_version()}
    for name in _LIBRARIES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = None
    try:
        command = ["git", "rev-parse", "HEAD"]
        run = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parent)
        found["commit"] = run.stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        found["commit"] = None
    return found | {"source": source_fingerprint()}
