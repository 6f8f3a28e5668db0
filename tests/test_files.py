"""Files on disk: the old one or the new one, pictures where they are asked for, and what produced them."""

import hashlib
import json
from pathlib import Path

import pytest

import nstheory
from nstheory.figure import new_figure, save
from nstheory.files import provenance, replace_file, replacing, source_fingerprint


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
