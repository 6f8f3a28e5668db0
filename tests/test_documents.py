"""What the README and docs/ name is there: files, folders, pictures, commands, make targets, modules, public names, claims."""

from __future__ import annotations

import ast
import re
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest
import typer

import nstheory as nst
from nstheory.claims.registry import claims, theorems
from nstheory.cli import app

ROOT = Path(__file__).parent.parent
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
FOLDERS = [".ci", *(one.name for one in ROOT.iterdir() if one.is_dir() and not one.name.startswith("."))]
# What a run writes, and so a clone lacks.
MADE = ("results",)
TARGETS = set(re.findall(r"^([a-z][\w-]*):", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.MULTILINE))
COMMANDS = set(typer.main.get_command(app).commands)  # type: ignore[attr-defined]
RECORDS = {*claims(), *(one.id for one in theorems())}
TOPICS = {one.split(".")[0] for one in RECORDS}


def is_there(path: str, place: Path = ROOT) -> bool:
    """Whether a path leads to something; words in capitals and `*` stand for any name."""
    return bool(list(place.glob(re.sub(r"\b[A-Z]+\b(?=[/.]|$)", "*", path))) if path != "." else True)


def resolves(dotted: str) -> bool:
    """Whether a dotted name below `nstheory` is a module, or something in one."""
    found: object = nst
    path = nst.__name__
    for name in dotted.split(".")[1:]:
        path = f"{path}.{name}"
        if hasattr(found, name):
            found = getattr(found, name)
        elif hasattr(found, "__path__") and find_spec(path):
            found = import_module(path)
        else:
            return False
    return True


def wrong_names(text: str, place: Path = ROOT) -> set[str]:
    """Return what a Markdown text names and what is not there."""
    links = {link for link in re.findall(r"\]\(([^)\s#]+)", text) if "://" not in link}
    wrong = {link for link in links if not (place / link).exists()}
    prose = re.sub(r"\]\([^)]*\)|https?://\S+", " ", text)
    paths = set(re.findall(rf"(?<![\w/.])(?:{'|'.join(map(re.escape, FOLDERS))})/[\w.*/-]*", prose))
    paths |= set(re.findall(r"(?<![\w/.])[A-Z]+\.md\b|(?<![\w/.])\w+\.(?:toml|txt)\b", prose))
    wrong |= {path for path in paths if not is_there(path.rstrip("./")) and path.split("/")[0] not in MADE}
    for span in code(text):
        wrong |= {f"make {one}" for one in re.findall(r"^make ([a-z][\w-]*)", span) if one not in TARGETS}
        wrong |= {f"nstheory {one}" for one in re.findall(r"^nstheory ([a-z][\w-]*)", span) if one not in COMMANDS}
        wrong |= {one for one in re.findall(r"\bpython -m ([\w.]+)", span) if find_spec(one) is None}
        wrong |= {one for one in re.findall(r"\bpython ([\w./-]+\.py)", span) if not (ROOT / one).exists()}
        wrong |= {one for one in re.findall(r"\bnst\.(\w+)", span) if not hasattr(nst, one)}
        wrong |= {one for one in re.findall(r"\bnstheory(?:\.\w+)+", span) if not resolves(one)}
        wrong |= {
            one for one in re.findall(r"^[a-z]+\.(?!png$)[a-z]\w+$", span) if one.split(".")[0] in TOPICS
        } - RECORDS
    return wrong | wrong_imports(text)


def code(text: str) -> list[str]:
    """Return the spans of code and the lines of code blocks, without their comments."""
    blocks = re.findall(r"^```\w*\n(.*?)^```", text, flags=re.MULTILINE | re.DOTALL)
    spans = re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL))
    return spans + [line.split("#")[0].strip() for block in blocks for line in block.splitlines()]


def wrong_imports(text: str) -> set[str]:
    """Return the names that the Python blocks import from this package and that it lacks."""
    blocks = re.findall(r"^```python\n(.*?)^```", text, flags=re.MULTILINE | re.DOTALL)
    names = {
        f"{node.module}.{alias.name}"
        for block in blocks
        for node in ast.walk(ast.parse(block))
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("nstheory")
        for alias in node.names
    }
    return {name for name in names if not resolves(name)}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda one: one.name)
def test_what_a_document_names_is_there(document: Path) -> None:
    assert wrong_names(document.read_text(encoding="utf-8"), document.parent) == set()


@pytest.mark.parametrize(
    "text",
    [
        "![A picture](figures/activations/relu_curve.png)",
        "from the rows in figures/study, drawn again",
        "`figures/TOPIC/pictures/NAME.png` shows it",
        "`make everything`",
        "`nstheory prove depth`",
        "`python tests/source_mutants.py gaussian`",
        "`python -m nstheory.claims.readme`",
        "`nst.judgement` says so",
        "`nstheory.bounds.models.load.open_pickle`",
        "`depth.paper_limit` is REFUTED",
        "`paper.theorem_5_4` says so",
        "```\nmake verfy    # all claims\n```",
        "```python\nfrom nstheory.bounds import Attentive\n```",
        "see STUDY.md and requirements.txt",
    ],
)
def test_a_name_of_nothing_is_seen(text: str) -> None:
    assert wrong_names(text)
