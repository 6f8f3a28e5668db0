"""What the README and docs/ tell a reader to paste runs as it stands: the Python, and the commands, slow ones to their arguments."""

from __future__ import annotations

import re
import shlex
import sys
from pathlib import Path
from typing import Any

import pytest
import torch
import typer

from nstheory import cli

ROOT = Path(__file__).parent.parent
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
# Commands that take a second or two; of all others the arguments are read.
QUICK = ("evaluate", "check-certificate", "list", "verify tokens.")


def blocks(text: str, language: str) -> list[str]:
    fenced = re.findall(r"^```(\w*)\n(.*?)^```$", text, flags=re.MULTILINE | re.DOTALL)
    return [block for named, block in fenced if named == language]


def commands(text: str) -> list[list[str]]:
    """Return the arguments of each `nstheory ...` line of a document's blocks."""
    lines = [line for block in blocks(text, "") for line in block.splitlines() if line.startswith("nstheory ")]
    return [shlex.split(line, comments=True)[1:] for line in lines]


def run_python(text: str) -> None:
    """Run a document's Python blocks one after the other; a print with `# → text` behind it has to begin with the text."""
    source = "\n".join(blocks(text, "python"))
    lines = source.splitlines()
    wanted = {number: line.split("# → ")[1] for number, line in enumerate(lines, start=1) if "# → " in line}

    def printed(*values: Any) -> None:
        number = sys._getframe(1).f_lineno
        said = " ".join(map(str, values))
        assert said.startswith(wanted.pop(number, "")), f"{lines[number - 1]!r} printed {said!r}"

    exec(compile(source, "<document>", "exec"), {"__name__": "document", "print": printed})
    assert wanted == {}


def read_arguments(arguments: list[str]) -> None:
    """Let the command line read the arguments of a command, and do nothing."""
    command: Any = typer.main.get_command(cli.app)
    while hasattr(command, "commands"):
        command, arguments = command.commands[arguments[0]], arguments[1:]
    command.make_context("nstheory", list(arguments))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda one: one.name)
def test_what_a_document_says_runs(document: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    torch.manual_seed(0)
    text = document.read_text(encoding="utf-8")
    run_python(text)
    for arguments in commands(text):
        read_arguments(arguments)
        if " ".join(arguments).startswith(QUICK):
            monkeypatch.setattr(sys, "argv", ["nstheory", *arguments])
            with pytest.raises(SystemExit) as stop:
                cli.main()
            assert not stop.value.code, arguments


def test_the_readme_is_short_and_has_something_to_run() -> None:
    text = DOCUMENTS[0].read_text(encoding="utf-8")
    assert len(text.encode()) <= 10_000
    (block,) = blocks(text, "python")
    assert len([line for line in block.splitlines() if line.strip()]) <= 22
    assert block.count("# → ") >= 6
    assert sum(len(commands(one.read_text(encoding="utf-8"))) for one in DOCUMENTS) >= 12


@pytest.mark.parametrize(
    "text",
    [
        "```python\nnst.check('tokens.parity')\n```",
        "```python\nprint(1)  # → 2\n```",
        "```python\nif False:\n    print(1)  # → 1\n```",
    ],
)
def test_python_that_does_not_run_or_prints_something_else_is_seen(text: str) -> None:
    with pytest.raises((NameError, AssertionError)):
        run_python(text)


def test_a_wrong_option_is_seen() -> None:
    (arguments,) = commands("```\nnstheory bounds nets.py:build --rhoo 0.9\n```")
    with pytest.raises(Exception, match="No such option: --rhoo"):
        read_arguments(arguments)
