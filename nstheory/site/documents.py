"""The pages of docs/ in a site: Markdown to HTML, with their pictures copied and their links led to the pages of the site."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from markdown_it import MarkdownIt

_MARKED = MarkdownIt("commonmark", {"html": False, "xhtmlOut": False}).enable("table")
# Their data are pages of the site.
LEFT_OUT = ("verdicts.md",)


def documents(root: Path) -> list[Path]:
    """Return the Markdown files of the docs folder below `root`, none where the package stands alone."""
    return [file for file in sorted((root / "docs").glob("*.md")) if file.name not in LEFT_OUT]


def label_of(file: Path) -> str:
    """Return the short name of a document: "Add a claim" of add-a-claim.md."""
    return file.stem.replace("-", " ").capitalize()


def measured_models(root: Path, out: Path) -> list[tuple[str, str]]:
    """Copy the pages of measured models, which stand alone as they are, and return (link, name) of each."""
    found = []
    for file in sorted((root / "docs" / "models").glob("*.html")):
        (out / "models").mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, out / "models" / file.name)
        found.append((f"models/{file.name}", file.stem))
    return found


def title_of(text: str) -> str:
    """Return the first heading of a Markdown text."""
    return next((line[2:].strip() for line in text.splitlines() if line.startswith("# ")), "")


def rendered(file: Path, out: Path) -> str:
    """Return the HTML of a Markdown file; its pictures are copied to `out`/images, and links that lead out of docs are words."""
    tokens = _MARKED.parse(re.sub(r"<!--.*?-->", "", file.read_text(encoding="utf-8"), flags=re.DOTALL))
    for token in tokens:
        opened: list[bool] = []
        for child in token.children or ():
            if child.type == "image":
                child.attrs["src"] = _copied(file.parent / str(child.attrs["src"]), out)
            elif child.type == "link_open":
                target = _target(str(child.attrs["href"]), file)
                opened.append(bool(target))
                child.attrs = {"href": target} if target else {}
                child.tag = "a" if target else "span"
            elif child.type == "link_close":
                child.tag = "a" if opened.pop() else "span"
    return _MARKED.renderer.render(tokens, _MARKED.options, {})


def _target(link: str, file: Path) -> str:
    if re.match(r"[a-z]+:", link) or link.startswith("#"):
        return link if link.startswith(("https:", "http:")) else ""
    path, _, anchor = link.partition("#")
    whole = (file.parent / path).resolve()
    if whole.suffix != ".md" or whole.parent != file.parent.resolve() or not whole.is_file():
        return ""
    return "index.html" if whole.name in LEFT_OUT else f"{whole.stem}.html" + (f"#{anchor}" if anchor else "")


def _copied(picture: Path, out: Path) -> str:
    name = f"images/{picture.name}"
    (out / "images").mkdir(parents=True, exist_ok=True)
    shutil.copyfile(picture, out / name)
    return name
