"""Everything about one claim in a terminal, or one theorem with its proof."""

from __future__ import annotations

import sympy as sp
from rich.console import Console

from nstheory.claims.budget import budget_named
from nstheory.claims.proofs.judging import check_theorem, find_record
from nstheory.claims.proofs.printing import show_theorem
from nstheory.claims.record import Claim
from nstheory.claims.second_prover import in_words
from nstheory.claims.shown.declared import place_of
from nstheory.claims.table import scope
from nstheory.claims.theorem import Theorem
from nstheory.claims.verdict import Result, check
from nstheory.language.domain import Integers
from nstheory.language.long_numbers import readable
from nstheory.ties.all_ties import used_by


def show(name: str, budget: str) -> None:
    """Print a claim, as text and as LaTeX, its derivation, its verdict at a budget and the code that uses it, or a theorem with its proof.

    Raises UnknownIdError before anything is printed.
    """
    budget_named(budget)
    claim, console = find_record(name), Console(highlight=False, markup=False)
    if isinstance(claim, Theorem):
        show_theorem(check_theorem(claim, budget))
        if claim.refuted_by:
            _refutation(claim, budget, console)
        _code(claim.id, console)
        return
    _statement(claim, console)
    _derivation(claim, console)
    _verdict(check(claim, budget=budget), budget, console)
    _code(claim.id, console)


def _statement(claim: Claim, console: Console) -> None:
    console.print(f"{claim.id} ({claim.kind})\n\n  {claim.statement}\n")
    left, right = readable(claim.lhs), readable(claim.rhs)
    console.print(f"  text   {left} {claim.relation} {right}", soft_wrap=True)
    relation = {"==": "=", "<": "<", "<=": r"\le"}[str(claim.relation)]
    console.print(f"  LaTeX  {sp.latex(left)} {relation} {sp.latex(right)}", soft_wrap=True)
    console.print(f"  for    {scope(claim.domain, claim.allowed)}", soft_wrap=True)
    console.print(f"\nsource: {claim.source}")
    console.print(f"declared in: {place_of(claim.id) or 'code that puts its id together'}", soft_wrap=True)
    if claim.corrected_by:
        console.print(f"true is: {claim.corrected_by}")
    if claim.assumes:
        console.print(f"assumes: {', '.join(claim.assumes)}")
    if claim.note:
        console.print(f"note: {claim.note}", soft_wrap=True)


def _derivation(claim: Claim, console: Console) -> None:
    if claim.derivation:
        console.print("\nderivation (each equation is checked by the symbolic engine)")
    for number, step in enumerate(claim.derivation, start=1):
        console.print(f"  {number}. {step.words}", soft_wrap=True)
        if step.left is not None:
            left, right = readable(step.left), readable(step.right)
            console.print(f"     text   {left} = {right}", soft_wrap=True)
            console.print(f"     LaTeX  {sp.latex(left)} = {sp.latex(right)}", soft_wrap=True)


def _verdict(result: Result, budget: str, console: Console) -> None:
    console.print(f"\nverdict at the {budget} budget: {result.verdict} (expected {result.expected})\n  {result.reason}")
    if result.rocq:
        console.print(f"  checked as well by {in_words(result.rocq)}", soft_wrap=True)
    for one in result.evidence:
        console.print(f"  {one}")
    for mutant in result.mutants:
        console.print(f"  mutant {mutant.label!r}: {mutant.verdict} by {', '.join(mutant.refuted_by) or 'nobody'}")
    twins = result.twins
    if twins.note:
        console.print(f"  twins made by machine: none tried, {twins.note}", soft_wrap=True)
    else:
        console.print(f"  twins made by machine: {twins.killed} of {twins.tried} killed")
    for one in twins.survivors:
        console.print(f"    lives: {one.change}: {one.why}\n           {one.formula}", soft_wrap=True)
    if twins.slack:
        console.print(f"  slack: {twins.slack.value:.3g} {twins.slack.meaning}", soft_wrap=True)
    if result.correction:
        console.print(f"\ncorrection: {result.correction}", soft_wrap=True)


def _refutation(theorem: Theorem, budget: str, console: Console) -> None:
    """Print the two sides that refute a theorem, with the witness, and what is true instead."""
    claim = find_record(theorem.refuted_by)
    if isinstance(claim, Claim):
        found = check(claim, budget=budget)
        point = next((one.witness.point for one in found.evidence if one.witness), {})
        # Where a side is written case by case, the case of the witness is read.
        whole = {
            symbol: sp.Integer(point[str(symbol)])
            for symbol, domain in claim.variables.items()
            if isinstance(domain, Integers) and str(symbol) in point
        }
        left, right = (readable(side.subs(whole)) for side in (claim.lhs, claim.rhs))
        console.print(f"\nwitness: {left} {claim.relation} {right}\n  {found.witness or found.reason}", soft_wrap=True)
    true = find_record(theorem.corrected_by)
    console.print(f"\n{true.id} (expected {true.expected}, `nstheory show {true.id}` judges)", soft_wrap=True)
    console.print(f"  {true.statement}", soft_wrap=True)


def _code(name: str, console: Console) -> None:
    used = used_by(name)
    if used:
        console.print(
            f"\ncode that computes by it: {', '.join(used)} (`nstheory ties {name} --check` compares)", soft_wrap=True
        )
