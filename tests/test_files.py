"""Files on disk: the old one or the new one, pictures where they are asked for, and what produced them."""

import hashlib
import json
import os
from pathlib import Path

import pytest

import nstheory
from nstheory.errors import ResultsFileError, unknown_id
from nstheory.figure import new_figure, save
from nstheory.files import (
    append_row,
    content_of,
    provenance,
    read_rows,
    replace_file,
    replacing,
    sole_writer,
    source_fingerprint,
)


def write_half(file: Path) -> None:
    with replacing(file) as stream:
        stream.write(b"half")
        stream.flush()
        raise KeyboardInterrupt


def test_a_file_is_the_old_one_until_the_new_one_is_whole(tmp_path: Path) -> None:
    file = tmp_path / "folder" / "results.json"
    replace_file(file, "ρ = 1")
    assert file.read_bytes() == "ρ = 1".encode()
    with pytest.raises(KeyboardInterrupt):
        write_half(file)
    assert file.read_bytes() == "ρ = 1".encode()
    replace_file(file, b"2")
    assert file.read_bytes() == b"2"
    assert list(file.parent.iterdir()) == [file]


def test_a_device_and_a_name_that_is_none_are_refused_and_left_alone(tmp_path: Path) -> None:
    device = tmp_path / "device"
    os.mkfifo(device)  # reading it would wait for ever, as /dev/full has no end; replacing it would take it away
    for use in (
        lambda: replace_file(device, "1"),
        lambda: content_of(device),
        lambda: read_rows(device),
        lambda: sole_writer(device).__enter__(),
        lambda: replace_file(Path(""), "1"),
        lambda: append_row(Path("a\0b"), {"a": 1}),
        lambda: content_of(Path("a\0b")),
        lambda: content_of(tmp_path / "missing"),
        lambda: replace_file(tmp_path / ("x" * 300), "1"),
        lambda: sole_writer(tmp_path / ("x" * 300)).__enter__(),
        lambda: read_rows(Path("x" * 5000)),
    ):
        with pytest.raises(ResultsFileError) as caught:
            use()
        assert "\n" not in str(caught.value)
    assert device.is_fifo()
    assert list(tmp_path.iterdir()) == [device]


def test_an_error_is_one_line_whatever_it_shows() -> None:
    assert str(ResultsFileError("a\n  b\fc: no such file")) == "a b c: no such file"
    assert str(unknown_id("claim", "a\nb", ["c"])) == r"unknown claim 'a\nb'; known: c"
    assert str(unknown_id("claim", 3, ["c"])) == "claim is of type int; give one of the names c"


def test_a_figure_is_a_picture_and_its_data(tmp_path: Path) -> None:
    figure, _ = new_figure(1)
    for svg, suffixes in ((False, [".json", ".png"]), (True, [".json", ".png", ".svg"])):
        folder = tmp_path / str(svg)
        written = save(figure, {"rho": 0.5}, folder / "one", svg=svg)
        assert sorted(written) == sorted(folder.iterdir())
        assert sorted(one.suffix for one in written) == suffixes
        assert json.loads((folder / "one.json").read_text()) == {"rho": 0.5, "provenance": provenance()}
    assert (tmp_path / "True" / "one.svg").read_bytes().startswith(b"<?xml")
    assert (tmp_path / "True" / "one.png").read_bytes().startswith(b"\x89PNG")


def test_the_fingerprint_is_of_every_file_of_the_package() -> None:
    package, digest = Path(nstheory.__file__).parent, hashlib.sha256()
    for file in sorted(package.rglob("*.py")):
        digest.update(file.relative_to(package).as_posix().encode() + file.read_bytes())
    assert source_fingerprint() == digest.hexdigest()[:16] == provenance()["source"]
