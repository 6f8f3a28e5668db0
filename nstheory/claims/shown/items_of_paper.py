"""The items of the paper, by the words that people have for them, with the theorems and claims that examine them."""

from __future__ import annotations

import re

from nstheory.claims.registry import theorems
from nstheory.claims.theorem import Theorem
from nstheory.errors import unknown_id
from nstheory.theory import PAPER as PAPER


def paper_item(words: str) -> str:
    """Return the item that is meant by its name or its number: "5.3" is "Theorem 5.3"; UnknownIdError for anything else.

    >>> paper_item("5.3"), paper_item("lemma 1")
    ('Theorem 5.3', 'Lemma 1')
    """
    wanted = words.strip().lower()
    for item in PAPER:
        if wanted and wanted in (item.lower(), item.split()[-1].lower()):
            return item
    raise unknown_id("item of the paper", words, PAPER)


def paper_theorems(item: str) -> list[Theorem]:
    """Return the statements of this item, as the paper has them; they stand in nstheory/theory/paper_items.py."""
    number = re.compile(rf"\b{re.escape(item)}\b(?!\.\d)")
    said = [one for one in theorems(["paper"]) if one.topic == "paper"]
    return [one for one in said if number.search(one.source) or one.id == f"paper.{item}"]
