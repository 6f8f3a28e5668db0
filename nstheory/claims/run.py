"""Judging many claims: in one process or several, with a journal so that nothing computed is lost."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import active_children, get_context
from pathlib import Path
from typing import Any

from nstheory.claims.journal import Results, results
from nstheory.claims.record import Claim
from nstheory.claims.verdict import check
from nstheory.numbers import integer

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

    With a file, results of an earlier interrupted run with the same source, budget, seed and device are taken from its
    journal, every new result is appended there at once, and the whole is written when all are judged.
    Raises ArgumentError, and ResultsFileError before any work for a file that cannot be used.
    """
    integer(jobs, "jobs", least=1)
    if file is None:
        return _verified(claims, None, budget, seed, device, jobs, on_result)
    with results(file, ids={claim.id for claim in claims}, budget=budget, seed=seed, device=device) as kept:
        rows = _verified(claims, kept, budget, seed, device, jobs, on_result)
        kept.finish(rows)
        return rows


def _verified(
    claims: list[Claim],
    kept: Results | None,
    budget: str,
    seed: int,
    device: str,
    jobs: int,
    on_result: Callable[[Row], None],
) -> list[Row]:
    known = kept.known if kept else {}
    rows = {claim.id: known[claim.id] for claim in claims if claim.id in known}
    for row in rows.values():
        on_result(row)
    waiting = [claim.id for claim in claims if claim.id not in rows]
    for row in _judged(waiting, budget, seed, device, jobs):
        rows[row["id"]] = row
        if kept:
            kept.add(row)
        on_result(row)
    return [rows[claim.id] for claim in claims]


def _judged(ids: list[str], budget: str, seed: int, device: str, jobs: int) -> Iterator[Row]:
    if jobs == 1 or len(ids) < 2:
        for name in ids:
            yield judge(name, budget, seed, device, workers=2)
        return
    # Spawned, not forked: a forked child of a process that has used torch's threads may hang.
    # An interruption is handled here alone: the workers of a terminal would print a traceback each.
    pool = ProcessPoolExecutor(
        jobs, mp_context=get_context("spawn"), initializer=signal.signal, initargs=(signal.SIGINT, signal.SIG_IGN)
    )
    try:
        futures = [pool.submit(judge, name, budget, seed, device, 1) for name in ids]
        for future in as_completed(futures):
            yield future.result()
    except BaseException:
        # What is being judged may take a minute more, and nobody would read it.
        for worker in active_children():
            worker.kill()
        raise
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def judge(name: str, budget: str, seed: int, device: str, workers: int = 1) -> Row:
    """Return one result as a row."""
    return check(name, budget=budget, seed=seed, device=device, workers=workers).as_json()
