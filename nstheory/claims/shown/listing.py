"""The list of claims in a terminal, and what examines an item of the paper; neither needs an engine."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table

from nstheory.claims.registry import select
from nstheory.claims.shown.items_of_paper import PAPER, paper_item, paper_theorems
from nstheory.claims.table import scope
from nstheory.claims.theorem import Theorem


def list_claims(names: Sequence[str] = ()) -> None:
    """Print id, kind, expected verdict and statement of the claims with these ids or topics, all when there are none."""
    table = Table(show_lines=False)
    table.add_column("claim", overflow="fold")
    table.add_column("expected", no_wrap=True)
    for claim in select(names):
        where = escape(scope(claim.domain, claim.allowed))
        words = f"{escape(claim.statement)}\n[dim]{claim.kind}; {where}[/]"
        table.add_row(f"[bold]{claim.id}[/]\n{words}", str(claim.expected))
    Console().print(table)


def list_paper(words: str) -> None:
    """Print the theorems that are an item of the paper, and the claims that state, correct or use it.

    words   a number such as 5.3, or a name such as "Lemma 1", "recursion" or "training"

    Raises UnknownIdError for what is no item.
    """
    item, console = paper_item(words), Console(highlight=False, markup=False)
    console.print(f"{item} of the paper; with the verdicts expected, `nstheory show NAME` judges\n", soft_wrap=True)
    for one in (*paper_theorems(item), *select(PAPER[item])):
        console.print(f"{one.id}  {one.expected}", soft_wrap=True)
        true = f"true is: {one.corrected_by}" if one.corrected_by else ""
        fails = f"where it fails: {one.where_false}" if isinstance(one, Theorem) and one.where_false else ""
        for line in filter(None, (one.statement, fails, true)):
            console.print(Padding(line, (0, 0, 0, 4)))
