"""Judging many claims: in one process or several, with a journal so that nothing computed is lost."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from nstheory.claims.budget import budget_named
from nstheory.claims.journal import Results, journal_path, results
from nstheory.claims.record import ENGINES, Claim, Verdict
from nstheory.claims.registry import TOPICS, added_by, find, record_digest
from nstheory.claims.verdict import Result, capped, check, judged_alone
from nstheory.errors import EmptyDomainError, IncompleteClaimError, NotEvaluableError, TimeLimitError
from nstheory.noise.seeds import Stream
from nstheory.workers import Backend, Workers

Row = dict[str, Any]
_log = logging.getLogger(__name__)
PRELOADED = (
    *(f"nstheory.theory.{topic}" for topic in TOPICS),
    *(f"nstheory.claims.engines.{engine}" for engine in ENGINES),
    "nstheory.claims.run",
)


def verify(
    claims: list[Claim],
    *,
    budget: str = "standard",
    seed: int = 0,
    device: str = "cpu",
    jobs: int = 1,
    backend: Backend = "local",
    scheduler: str | None = None,
    file: Path | None = None,
    on_result: Callable[[Row], None] = lambda row: None,
) -> list[Row]:
    """Return the results of all claims as rows, in the order of the claims, wherever they are judged (see `Workers`).

    With a file, results of an earlier interrupted run with the same source, budget, seed and device are taken from its
    journal, every new result is appended there at once, and the whole is written when all are judged.
    Raises ArgumentError, and ResultsFileError before any work for a file that cannot be used.
    """
    workers = Workers(jobs, backend, scheduler)
    if file is None:
        return _verified(claims, None, budget, seed, device, workers, on_result)
    ids = {claim.id for claim in claims}
    with results(file, ids=ids, budget=budget, seed=seed, device=device, digest_of=record_digest) as kept:
        rows = _verified(claims, kept, budget, seed, device, workers, on_result)
        kept.finish(rows)
        return rows


def _verified(
    claims: list[Claim],
    kept: Results | None,
    budget: str,
    seed: int,
    device: str,
    workers: Workers,
    on_result: Callable[[Row], None],
) -> list[Row]:
    known = kept.known if kept else {}
    rows = {claim.id: known[claim.id] for claim in claims if claim.id in known}
    for row in rows.values():
        on_result(row)
    if rows:
        _log.info("%d results taken from %s", len(rows), journal_path(kept.path) if kept else "")
    waiting = [claim.id for claim in claims if claim.id not in rows]
    verdicts = {name: Verdict(row["verdict"]) for name, row in rows.items()}
    # Closed at once, whatever happens here, so that no worker goes on.
    with closing(_judged(waiting, verdicts, budget, seed, device, workers)) as judged:
        for row in judged:
            rows[row["id"]] = row
            _log.info("%s is %s, %.2f s: %s", row["id"], row["verdict"], row["seconds"], row["reason"])
            if kept:
                kept.add(row)
            on_result(row)
    return [rows[claim.id] for claim in claims]


def _judged(
    ids: list[str], verdicts: dict[str, Verdict], budget: str, seed: int, device: str, workers: Workers
) -> Generator[Row, None, None]:
    """Yield the rows of these claims; `verdicts` has those that are known already."""
    if workers.alone or (workers.backend == "local" and len(ids) < 2):
        for name in ids:
            yield judge(name, budget, seed, device, workers=2)
        return
    _log.info("%d claims for %s", len(ids), workers)
    alone: dict[str, Result] = {}
    # A record may hold classes of the user's file or of its neighbours, which only a process that has read it can make.
    with workers.opened(PRELOADED, begin=added_by()) as results:
        for result in results(_alone, [(name, budget, seed, device) for name in _with_assumed(ids, verdicts)]):
            alone[result.id] = result
            for settled in _settled(alone, verdicts):
                if settled.id in ids:
                    yield settled.as_json()


def _with_assumed(ids: list[str], verdicts: Mapping[str, Verdict]) -> list[str]:
    """Return the ids with everything that they assume and that has no verdict yet, each once."""
    found = dict.fromkeys(ids)
    for name in ids:
        missing = [other for other in find(name).needs if other not in verdicts and other not in found]
        found |= dict.fromkeys(_with_assumed(missing, verdicts))
    return list(found)


def _settled(alone: dict[str, Result], verdicts: dict[str, Verdict]) -> Iterator[Result]:
    """Yield the results whose assumptions all have a verdict, and take them out of those that wait."""
    while ready := [name for name in alone if all(other in verdicts for other in find(name).needs)]:
        for name in ready:
            result = capped(alone.pop(name), {other: verdicts[other] for other in find(name).needs})
            verdicts[name] = result.verdict
            yield result


def _alone(name: str, budget: str, seed: int, device: str) -> Result:
    record = find(name)
    return _or_error(record, lambda: judged_alone(record, budget_named(budget), Stream(seed, device)))


def judge(name: str, budget: str, seed: int, device: str, workers: int = 1) -> Row:
    """Return one result as a row."""
    return _or_error(
        find(name), lambda: check(name, budget=budget, seed=seed, device=device, workers=workers)
    ).as_json()


def _or_error(record: Claim, result: Callable[[], Result]) -> Result:
    """Return the result; a record that cannot be judged at all is an ERROR, and stops no other."""
    try:
        return result()
    except (EmptyDomainError, IncompleteClaimError, NotEvaluableError, TimeLimitError) as error:
        record.mark(str(error))
        return result()
