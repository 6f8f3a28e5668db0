"""Words: the glossary has the words that the package uses, and docstrings point to things that exist."""

import ast
import importlib
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

import nstheory

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "nstheory"
GLOSSARY = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
SOURCES = {file: file.read_text(encoding="utf-8") for file in sorted(PACKAGE.rglob("*.py"))}
ALL_TEXT = " ".join(" ".join(SOURCES.values()).split())
# Names of files that a docstring uses as an example of what a user has.
EXAMPLES = {"nets.py", "path/to/file.py"}


def is_used(word: str) -> bool:
    return re.search(rf"\b{re.escape(word).replace('_', '[_ ]')}s?\b", ALL_TEXT, re.IGNORECASE) is not None


def remarks(source: str) -> Iterator[str]:
    """Yield the docstrings and the comments of a file."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and (text := ast.get_docstring(node)):
            yield text
    yield from (
        one.string for one in tokenize.generate_tokens(io.StringIO(source).readline) if one.type == tokenize.COMMENT
    )


def leads_somewhere(name: str) -> bool:
    """Return whether a dotted name is a module of the package, or something in one."""
    parts = name.split(".")
    for cut in range(len(parts), 0, -1):
        place = ROOT.joinpath(*parts[:cut])
        if place.with_suffix(".py").exists() or (place / "__init__.py").exists():
            found = importlib.import_module(".".join(parts[:cut]))
            return all(hasattr(found, part) for part in parts[cut : cut + 1])
    return False


def dangling(text: str) -> list[str]:
    """Return the files and the names of this package in a text that do not exist."""
    files = [one for one in re.findall(r"[\w/]*\w\.py\b", text) if one not in EXAMPLES]
    missing = [
        one
        for one in files
        if not any(str(file).endswith(f"/{one}") for file in [*SOURCES, *ROOT.glob("*/*.py"), *ROOT.glob("*/*/*.py")])
    ]
    return missing + [one for one in re.findall(r"\bnstheory(?:\.\w+)+", text) if not leads_somewhere(one)]


@pytest.mark.parametrize("word", re.findall(r"\*\*(.+?)\*\*", GLOSSARY))
def test_a_word_of_the_glossary_is_used(word: str) -> None:
    assert is_used(word)


def test_words_of_the_audit_are_in_the_glossary() -> None:
    words = set(re.findall(r"\*\*(.+?)\*\*", GLOSSARY))
    assert {"gap", "steepness", "good event", "probe", "blank", "tally", "twin"} <= words
    assert not is_used("frobnicator")
    assert all(len(line) <= 160 for line in GLOSSARY.splitlines())


def test_docstrings_and_comments_name_files_and_modules_that_exist() -> None:
    found = {
        str(file.relative_to(ROOT)): bad
        for file, text in SOURCES.items()
        if file.name != "_moved.py" and (bad := [x for one in remarks(text) for x in dangling(one)])
    }
    assert found == {}
    assert dangling("see evaluate/pair.py and nstheory.measure.nowhere") == [
        "evaluate/pair.py",
        "nstheory.measure.nowhere",
    ]
    assert dangling(f"see theory/gaussian.py and {nstheory.__name__}.kernels.dual") == []
