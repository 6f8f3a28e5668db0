"""Judging many claims: in one process or several, with a journal so that nothing computed is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from nstheory.claims.journal import remember, remembered
from nstheory.claims.record import Claim
from nstheory.claims.verdict import check
from nstheory.errors import ArgumentError

Row = dict[str, Any]


def verify(
    claims: list[Claim],
    *,
    budget: str = "standard",
    seed: int = 0,
    device: str = "cpu",
    jobs: int = 1,
    file: Path | None = None,
    on_result: Callable[[Row], None] = lambda row: None,
) -> list[Row]:
    """Return the results of all claims as rows, in the order of the claims, whatever the number of jobs.

    With a file, results of an earlier interrupted run with the same source, budget, seed and device are taken from
    its journal, and every new result is appended there at once.
    """
    if jobs < 1:
        raise ArgumentError(f"jobs is {jobs}; it must be at least 1")
    known = remembered(file, budget=budget, seed=seed, device=device) if file else {}
    rows = {claim.id: known[claim.id] for claim in claims if claim.id in known}
    for row in rows.values():
        on_result(row)
    waiting = [claim.id for claim in claims if claim.id not in rows]
    for row in _judged(waiting, budget, seed, device, jobs):
        rows[row["id"]] = row
        if file:
            remember(file, row)
        on_result(row)
    return [rows[claim.id] for claim in claims]


def _judged(ids: list[str], budget: str, seed: int, device: str, jobs: int) -> Iterator[Row]:
    if jobs == 1 or len(ids) < 2:
        for name in ids:
            yield judge(name, budget, seed, device, workers=2)
        return
    # Spawned, not forked: a forked child of a process that has used torch's threads may hang.
    pool = ProcessPoolExecutor(jobs, mp_context=get_context("spawn"))
    try:
        futures = [pool.submit(judge, name, budget, seed, device, 1) for name in ids]
        for future in as_completed(futures):
            yield future.result()
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def judge(name: str, budget: str, seed: int, device: str, workers: int = 1) -> Row:
    """Return one result as a row."""
    return check(name, budget=budget, seed=seed, device=device, workers=workers).as_json()
