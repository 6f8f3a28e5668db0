"""Judging many claims: in one process or several, with a journal so that nothing computed is lost."""

from __future__ import annotations

import atexit
import logging
import os
import signal
from collections.abc import Callable, Generator, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import closing, suppress
from multiprocessing import (
    active_children,
    forkserver,
    get_all_start_methods,
    get_context,
    parent_process,
    resource_tracker,
)
from pathlib import Path
from threading import Thread
from typing import Any

from nstheory.claims.budget import budget_named
from nstheory.claims.journal import Results, journal_path, results
from nstheory.claims.record import ENGINES, Claim, Verdict
from nstheory.claims.registry import TOPICS, added_by, find, record_digest
from nstheory.claims.verdict import Result, capped, check, judged_alone
from nstheory.errors import EmptyDomainError, IncompleteClaimError, NotEvaluableError, TimeLimitError
from nstheory.noise.seeds import Stream
from nstheory.numbers import integer

Row = dict[str, Any]
_log = logging.getLogger(__name__)
# A forked child of a process that has used torch's threads may hang; the server forks from one that has only loaded what
# all workers need, once for all of them. Where there is no such server each worker loads it for itself.
_START = "forkserver" if "forkserver" in get_all_start_methods() else "spawn"
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
    ids = {claim.id for claim in claims}
    with results(file, ids=ids, budget=budget, seed=seed, device=device, digest_of=record_digest) as kept:
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
    if rows:
        _log.info("%d results taken from %s", len(rows), journal_path(kept.path) if kept else "")
    waiting = [claim.id for claim in claims if claim.id not in rows]
    verdicts = {name: Verdict(row["verdict"]) for name, row in rows.items()}
    # Closed at once, whatever happens here, so that no worker goes on.
    with closing(_judged(waiting, verdicts, budget, seed, device, jobs)) as judged:
        for row in judged:
            rows[row["id"]] = row
            _log.info("%s is %s, %.2f s: %s", row["id"], row["verdict"], row["seconds"], row["reason"])
            if kept:
                kept.add(row)
            on_result(row)
    return [rows[claim.id] for claim in claims]


def start_workers(jobs: int) -> None:
    """Begin to load what workers need while the caller still does other things; verify calls it too."""
    if jobs > 1 and _START == "forkserver":
        get_context(_START).set_forkserver_preload(list(PRELOADED))
        atexit.register(_stop_server)
        # The server inherits what is blocked, since an interruption while it loads would print its traceback; here it is kept
        # until the server has started. The tracker of resources unblocks it, and so is started before.
        resource_tracker.ensure_running()
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            forkserver.ensure_running()
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _judged(
    ids: list[str], verdicts: dict[str, Verdict], budget: str, seed: int, device: str, jobs: int
) -> Generator[Row, None, None]:
    """Yield the rows of these claims; `verdicts` has those that are known already."""
    if jobs == 1 or len(ids) < 2:
        for name in ids:
            yield judge(name, budget, seed, device, workers=2)
        return
    _log.info("%d claims for %d workers (%s)", len(ids), jobs, _START)
    start_workers(jobs)
    alone: dict[str, Result] = {}
    pool = ProcessPoolExecutor(jobs, mp_context=get_context(_START), initializer=_worker_begins, initargs=(added_by(),))
    try:
        futures = [pool.submit(_alone, one, budget, seed, device) for one in _with_assumed(ids, verdicts)]
        for future in as_completed(futures):
            result = future.result()
            alone[result.id] = result
            for settled in _settled(alone, verdicts):
                if settled.id in ids:
                    yield settled.as_json()
    except BaseException:
        # What is being judged may take a minute more, and nobody would read it. The workers are counted while their server
        # lives: without it they pass for ended, and would stay for ever.
        workers = [worker.pid for worker in active_children() if worker.pid]
        _stop_server()
        for pid in workers:
            _kill(pid)
        raise
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _worker_begins(read: Callable[[], object] | None) -> None:
    # An interruption is handled by the caller alone: a traceback of each worker says nothing.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_caller, daemon=True).start()
    # A record may hold classes of the user's file or of its neighbours, which only a process that has read it can make.
    if read is not None:
        read()


def _end_with_caller() -> None:
    # A worker holds both ends of the queue that it waits on, so that a caller that was killed does not close it.
    if caller := parent_process():
        caller.join()
        os._exit(1)


def _stop_server() -> None:
    """End the server of workers at once: it may still be loading for them, and would hold the terminal until it has."""
    server = getattr(forkserver, "_forkserver", None)
    pid = getattr(server, "_forkserver_pid", None)
    if pid:
        _kill(pid)
        server._stop()  # forgets it, so that a later run in this process starts another one


def _kill(pid: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


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
