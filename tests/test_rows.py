"""Rows on disk: whole or not there, whatever interrupts the writing, and readable whatever an editor did to the file."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from nstheory import files
from nstheory.errors import ResultsFileError
from nstheory.files import append_row, parsed_json, read_rows, replace_file, sole_writer


def test_a_full_disk_keeps_what_was_there_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file, room, write = tmp_path / "rows.jsonl", [2500], os.write

    def almost_full(descriptor: int, data: bytes) -> int:
        # As on a real disk: a call writes what still fits and reports success, the next one fails.
        if not room[0]:
            raise OSError(28, "No space left on device")
        written = write(descriptor, data[: room[0]])
        room[0] -= written
        return written

    monkeypatch.setattr(files.os, "write", almost_full)
    rows = [{"index": index, "text": "x" * 1000} for index in range(3)]
    for row in rows[:2]:
        append_row(file, row)
    with pytest.raises(ResultsFileError, match="No space left on device; nothing of the last row was kept"):
        append_row(file, rows[2])
    assert read_rows(file) == rows[:2]
    room[0] = 10**6
    append_row(file, rows[2])
    assert read_rows(file) == rows


def fill(file: Path) -> None:
    for index in range(200):
        append_row(file, {"index": index, "text": "x" * 1000})


@pytest.mark.skipif(os.geteuid() != 0, reason="mounting a small disk needs root")
def test_a_real_small_disk_is_filled_without_a_torn_row(tmp_path: Path) -> None:
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "none", tmp_path], capture_output=True).returncode:
        pytest.skip("this machine lets nobody mount")
    try:
        file = tmp_path / "rows.jsonl"
        with pytest.raises(ResultsFileError, match="No space left"):
            fill(file)
        found = [row["index"] for row in read_rows(file)]
        assert found == list(range(len(found)))
        assert 30 < len(found) < 64
    finally:
        subprocess.run(["umount", tmp_path], check=True)


@pytest.mark.parametrize("tail", [b'{"index": 1, "te', b"\x00\x00\x00", b"{", b'"a string"', b"[" * 100_000])
def test_a_torn_tail_costs_nothing_that_stands_before_or_after(tmp_path: Path, tail: bytes) -> None:
    file = tmp_path / "rows.jsonl"
    append_row(file, {"index": 0})
    with file.open("ab") as stream:
        stream.write(tail)
    assert read_rows(file) == [{"index": 0}]
    assert file.read_bytes().endswith(tail)  # reading changes nothing
    append_row(file, {"index": 2})
    assert read_rows(file) == [{"index": 0}, {"index": 2}]


def test_what_editors_do_to_a_file_does_not_matter(tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_bytes(b'\xef\xbb\xbf{"index": 0}\r\n\r\n  \n{"index": 1}')
    assert read_rows(file) == [{"index": 0}, {"index": 1}]
    append_row(file, {"index": 2})  # the row without line end stays
    assert read_rows(file) == [{"index": 0}, {"index": 1}, {"index": 2}]
    assert read_rows(tmp_path / "none") == []


@pytest.mark.parametrize("line", ["[1]", "nonsense", "7", '"text"', "\xff"])
def test_a_damaged_line_in_the_middle_is_named(tmp_path: Path, line: str) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_bytes(b'{"index": 0}\n' + line.encode("latin-1") + b'\n{"index": 2}\n')
    with pytest.raises(ResultsFileError, match="line 2 is not JSON, or not a row"):
        read_rows(file)


def test_unwritable_places_are_refused_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for place in (tmp_path, tmp_path / "file" / "below"):
        for call in (lambda p: append_row(p, {}), lambda p: replace_file(p, ""), lambda p: sole_writer(p).__enter__()):
            with pytest.raises(ResultsFileError) as caught:
                call(place)
            assert "\n" not in str(caught.value)
            assert str(place) in str(caught.value)
    with pytest.raises(ResultsFileError, match="nothing was written"):
        append_row(tmp_path / "rows", {"loss": float("nan")})
    assert not (tmp_path / "rows").exists()


def test_two_runs_on_one_file_are_an_error_and_a_dead_one_is_none(tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    code = f"from nstheory.files import *; from pathlib import Path\nwith sole_writer(Path({str(file)!r})):\n print(1, flush=True); input()"
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        other.stdout.readline()
        with pytest.raises(ResultsFileError, match="another run is writing"), sole_writer(file):
            pass
        other.kill()
        other.wait()
    with sole_writer(file):
        append_row(file, {"index": 0})
    assert os.listdir(tmp_path) == ["rows.jsonl"]


WRITER = """
import sys
from pathlib import Path
from nstheory.files import append_row
for index in range(int(sys.argv[3])):
    append_row(Path(sys.argv[1]), {"writer": sys.argv[2], "index": index, "text": "x" * 20000})
"""


def test_rows_of_two_writers_and_of_killed_ones_are_whole_and_in_order(tmp_path: Path) -> None:
    file, draw = tmp_path / "rows.jsonl", random.Random(0)
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, file, str(n), "150"]) for n in range(3)]
    while not file.exists():
        time.sleep(0.01)
    time.sleep(draw.random() / 20)
    writers[0].send_signal(signal.SIGKILL)
    for writer in writers:
        writer.wait()
    rows = read_rows(file)
    for n in range(3):
        found = [row["index"] for row in rows if row["writer"] == str(n)]
        assert found == list(range(len(found)))
        assert n == 0 or len(found) == 150


def test_json_that_is_none_or_too_deep_is_one_line() -> None:
    for text in ("{", "[" * 200_000, b"\xff\xfe", ""):
        with pytest.raises(ResultsFileError, match="the file"):
            parsed_json(text, "the file")
    assert parsed_json(b"\xef\xbb\xbf[1]", "") == parsed_json("\ufeff[1]", "") == json.loads("[1]")
