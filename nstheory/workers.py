"""Where work is done: in this process, in processes of this machine, or on the workers of a cluster.

    with Workers(backend="dask", scheduler="tcp://10.0.0.1:8786").opened() as results:
        for result in results(function, [(argument, ...), ...]): ...

What is computed does not depend on the place. A task that raises stops no other: the rest is finished first. A worker of a
cluster that ends in the middle of a task is replaced by another one, which does that task from its beginning.
"""

from __future__ import annotations

import atexit
import gc
import logging
import os
import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent import futures as processes
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib.util import find_spec
from multiprocessing import (
    active_children,
    forkserver,
    get_all_start_methods,
    get_context,
    parent_process,
    resource_tracker,
)
from threading import Thread
from typing import Any, Literal, get_args

from nstheory.errors import ArgumentError, NSTheoryError, known_name
from nstheory.files import provenance, source_fingerprint
from nstheory.numbers import integer

Backend = Literal["local", "dask"]
Results = Callable[[Callable[..., Any], Sequence[tuple[Any, ...]]], Iterator[Any]]
# A forked child of a process that has used torch's threads may hang; the server forks from one that has only loaded what
# all workers need, once for all of them. Where there is no such server each worker loads it for itself.
_START = "forkserver" if "forkserver" in get_all_start_methods() else "spawn"
_MOST_JOBS = 1024  # processes of one machine
_SECONDS = 15  # that a scheduler has to answer, and then to have a worker
_SAME = ("nstheory", "source", "torch", "python")  # what two machines must share for the same digits


class WorkError(NSTheoryError):
    """Tasks were not done: they raised, or what did them is gone."""


@dataclass(frozen=True)
class Workers:
    """Where tasks are done.

    jobs        processes on this machine; one: this process itself
    backend     "local", or "dask" for the workers of a cluster, whose scheduler says how many there are
    scheduler   address of that scheduler, such as tcp://10.0.0.1:8786

    Raises ArgumentError, and UnknownIdError for another backend.
    """

    jobs: int = 1
    backend: Backend = "local"
    scheduler: str | None = None

    def __post_init__(self) -> None:
        integer(self.jobs, "jobs", least=1, most=_MOST_JOBS)
        known_name("backend", self.backend, get_args(Backend))
        if self.backend == "local" and self.scheduler is not None:
            raise ArgumentError(
                f"scheduler = {self.scheduler!r} belongs to the backend dask; give --backend dask as well"
            )
        if self.backend == "dask" and self.scheduler is None:
            raise ArgumentError("the backend dask needs the address of a scheduler, such as tcp://10.0.0.1:8786")
        if self.backend == "dask" and self.jobs > 1:
            raise ArgumentError(
                f"jobs = {self.jobs} counts processes of this machine; a cluster has its own workers, leave it out"
            )

    def __str__(self) -> str:
        return f"{self.jobs} workers" if self.backend == "local" else f"the workers of {self.scheduler}"

    @property
    def alone(self) -> bool:
        """Whether this process does all the work itself."""
        return self.backend == "local" and self.jobs == 1

    @contextmanager
    def opened(self, preload: Sequence[str] = (), begin: Callable[[], object] | None = None) -> Iterator[Results]:
        """Yield the function that does tasks: it takes a function and a list of its arguments, and yields results as they end.

        preload   modules that the processes of this machine load once for all
        begin     called in each other process before its first task; on a cluster before each

        The function of the tasks has to be importable where they are done. Raises ArgumentError for a scheduler that does
        not answer, has no worker, or has one of another version; WorkError, after all other tasks, for one that raised.
        """
        if self.alone:
            yield lambda function, tasks: (function(*task) for task in tasks)
        elif self.backend == "local":
            with _processes(self.jobs, preload, begin) as results:
                yield results
        else:
            with _cluster(str(self.scheduler), begin) as results:
                yield results


def start_server(jobs: int, preload: Sequence[str]) -> None:
    """Begin to load what the processes of this machine need while the caller still does other things."""
    if jobs > 1 and _START == "forkserver":
        get_context(_START).set_forkserver_preload(list(preload))
        atexit.register(_stop_server)
        # The server inherits what is blocked, since an interruption while it loads would print its traceback; here it is kept
        # until the server has started. The tracker of resources unblocks it, and so is started before.
        resource_tracker.ensure_running()
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            forkserver.ensure_running()
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)


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


@contextmanager
def _processes(jobs: int, preload: Sequence[str], begin: Callable[[], object] | None) -> Iterator[Results]:
    start_server(jobs, preload)
    pool = processes.ProcessPoolExecutor(
        jobs, mp_context=get_context(_START), initializer=_process_begins, initargs=(begin,)
    )

    def results(function: Callable[..., Any], tasks: Sequence[tuple[Any, ...]]) -> Iterator[Any]:
        futures = [pool.submit(function, *task) for task in tasks]
        return _settled((_outcome(future.result) for future in processes.as_completed(futures)), len(futures))

    try:
        yield results
    except BaseException:
        # What is being done may take a minute more, and nobody would read it. The workers are counted while their server
        # lives: without it they pass for ended, and would stay for ever.
        pids = [worker.pid for worker in active_children() if worker.pid]
        _stop_server()
        for pid in pids:
            _kill(pid)
        raise
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _process_begins(begin: Callable[[], object] | None) -> None:
    # An interruption is handled by the caller alone: a traceback of each worker says nothing.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_caller, daemon=True).start()
    gc.freeze()  # what was loaded for all stays: it is not looked through again and again, and its pages stay shared
    if begin is not None:
        begin()


def _end_with_caller() -> None:
    # A worker holds both ends of the queue that it waits on, so that a caller that was killed does not close it.
    if caller := parent_process():
        caller.join()
        os._exit(1)


@contextmanager
def _cluster(address: str, begin: Callable[[], object] | None) -> Iterator[Results]:
    if find_spec("distributed") is None:
        raise ArgumentError(
            "the backend dask needs the libraries dask and distributed; pip install 'nstheory[cluster]' brings them"
        )
    # Not through joblib: with one worker its backend works in this process, and it drops a task whose workers ended
    # without a word.
    from distributed import Client, as_completed  # pyright: ignore[reportMissingImports]
    from distributed.utils import LoopRunner  # pyright: ignore[reportMissingImports]

    # It tells of a lost connection in pages; what became of the tasks is said here, in a line.
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    # Asked before there is a client: one that fails leaves its thread behind, and where the address has no port it is closed by
    # the collector of garbage, which may run in the next client's start and then waits for the lock that this start holds.
    try:
        LoopRunner().run_sync(_answer, address)
    except (OSError, ValueError, TypeError) as error:
        raise ArgumentError(
            f"no scheduler answers at {address} ({_line(error)}); start one with `dask scheduler`"
        ) from None
    with Client(address, timeout=_SECONDS, set_as_default=False) as client:
        _same_version(client, address)

        def results(function: Callable[..., Any], tasks: Sequence[tuple[Any, ...]]) -> Iterator[Any]:
            source = source_fingerprint()
            futures = [client.submit(_on_worker, source, begin, function, task, pure=False) for task in tasks]
            return _settled(map(_outcome_there, as_completed(futures, loop=client.loop)), len(futures))

        yield results


async def _answer(address: str) -> None:
    """Connect to a scheduler and leave: OSError or ValueError says why not."""
    from distributed import Security  # pyright: ignore[reportMissingImports]
    from distributed.comm.core import connect  # pyright: ignore[reportMissingImports]

    await (await connect(address, timeout=_SECONDS, **Security().get_connection_args("client"))).close()


def _outcome_there(future: Any) -> tuple[Any, BaseException | None]:
    """Return the outcome of a task on a cluster: a worker that ends takes no task along, a scheduler that ends takes all."""
    if future.status == "finished":
        return future.result()
    reason = _line(future.exception()) if future.status == "error" else "the scheduler is gone"
    return None, WorkError(reason)


def _same_version(client: Any, address: str) -> None:
    """Raise ArgumentError unless there are workers, and all of them are as this process is."""
    try:
        client.wait_for_workers(1, timeout=_SECONDS)
    except TimeoutError:
        raise ArgumentError(
            f"the scheduler at {address} has no worker; start some with `dask worker {address} --nthreads 1`"
        ) from None
    threads = {worker: count for worker, count in client.nthreads().items() if count > 1}
    if threads:
        worker, count = next(iter(threads.items()))
        raise ArgumentError(
            f"worker {worker} has {count} threads, which share the state of one process; start it with --nthreads 1"
        )
    mine = provenance()
    for worker, theirs in client.run(provenance, on_error="return").items():
        if isinstance(theirs, BaseException):
            raise ArgumentError(
                f"worker {worker} cannot load nstheory ({_line(theirs)}); install {mine['nstheory']} there"
            )
        other = [
            f"{name} {theirs.get(name)} there, {mine[name]} here" for name in _SAME if theirs.get(name) != mine[name]
        ]
        if other:
            raise ArgumentError(f"worker {worker} is of another version ({'; '.join(other)}); install the same on both")


def _on_worker(
    source: str, begin: Callable[[], object] | None, function: Callable[..., Any], task: tuple[Any, ...]
) -> tuple[Any, BaseException | None]:
    """Do a task on a worker, which may have come after the others were asked for their version."""
    if source_fingerprint() != source:
        return None, ArgumentError("a worker that came later is of another version of nstheory; install the same there")
    if begin is not None:
        begin()
    return _outcome(lambda: function(*task))


def _outcome(done: Callable[[], Any]) -> tuple[Any, BaseException | None]:
    try:
        return done(), None
    except Exception as error:
        # As text where it is another library's: such an exception may not travel between machines.
        return None, error if isinstance(error, NSTheoryError) else WorkError(f"{type(error).__name__}: {_line(error)}")


def _settled(outcomes: Iterable[tuple[Any, BaseException | None]], count: int) -> Iterator[Any]:
    """Yield the results; afterwards raise WorkError for the tasks that raised."""
    failures: list[BaseException] = []
    for result, error in outcomes:
        if error is None:
            yield result
        else:
            failures.append(error)
    if failures:
        reason = _line(failures[0])
        raise WorkError(f"{len(failures)} of {count} tasks were not done ({reason}); results of the others are kept")


def _line(error: BaseException) -> str:
    """Return what an error says, in a line."""
    return (str(error) or type(error).__name__).splitlines()[0]
