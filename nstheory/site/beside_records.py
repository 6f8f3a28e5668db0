"""What a checkout has beside a record: the pictures that show it, and the history of a statement that was corrected."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Picture:
    """A figure: the file of the picture, what it shows in words, and the name by which it is drawn again."""

    file: Path
    words: str
    name: str


def pictures(root: Path) -> dict[str, list[Picture]]:
    """Return the figures that show each record: a script of figures/ names them in SHOWS, docs/ have the words."""
    words: dict[str, str] = {}
    for document in sorted((root / "docs").glob("*.md"), key=lambda file: file.name != "gallery.md"):
        for said, file in re.findall(r"!\[([^\]]+)\]\(([^)]+)\)", document.read_text(encoding="utf-8")):
            words.setdefault(Path(file).name, said)
    found: dict[str, list[Picture]] = defaultdict(list)
    for script in sorted((root / "figures").glob("*/*.py")):
        drawn = script.parent / "drawn" / f"{script.stem}.png"
        for name in shown_by(script) if drawn.exists() else ():
            found[name].append(Picture(drawn, words.get(drawn.name, script.stem.replace("_", " ")), script.stem))
    return dict(found)


def shown_by(script: Path) -> tuple[str, ...]:
    """Return the ids in SHOWS of a figure's script, which is read and not run."""
    for node in ast.parse(script.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and [getattr(one, "id", "") for one in node.targets] == ["SHOWS"]:
            return tuple(ast.literal_eval(node.value))
    return ()


def copied(found: Mapping[str, list[Picture]], out: Path) -> dict[str, list[dict[str, str]]]:
    """Copy the pictures to `out`/images, and return for each record what its page says of them."""
    pages = {}
    for name, several in found.items():
        (out / "images").mkdir(parents=True, exist_ok=True)
        for one in several:
            shutil.copyfile(one.file, out / "images" / one.file.name)
        pages[name] = [{"file": f"images/{one.file.name}", "words": one.words, "name": one.name} for one in several]
    return pages


def history(name: str, root: Path) -> list[dict[str, str]]:
    """Return date, commit and words of the changes that wrote this record's id, or took it away; none without a repository."""
    command = ["git", "log", "--format=%as\t%h\t%s", f'-S"{name}"', "--", "nstheory"]
    try:
        run = subprocess.run(command, capture_output=True, text=True, check=True, cwd=root, timeout=20)
    except (OSError, subprocess.SubprocessError):
        return []
    return [
        dict(zip(("date", "commit", "words"), line.split("\t", 2), strict=True)) for line in run.stdout.splitlines()
    ]
