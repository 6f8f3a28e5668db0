"""Where work is done: the same results everywhere, a task that raises stops no other, and what cannot be asked for."""

import os
import time
from multiprocessing import active_children
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import pytest

from nstheory.errors import NSTheoryError
from nstheory.workers import WorkError, Workers


def running(pid: int | None) -> bool:
    """Return whether a process has not ended; one that has, and that nobody asked for its code, has."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_are_those_of_a_loop(jobs: int) -> None:
    with Workers(jobs).opened() as results:
        assert sorted(results(pow, [(base, 2) for base in range(5)])) == [0, 1, 4, 9, 16]
        assert list(results(pow, [])) == []


def test_a_task_that_raises_stops_no_other_and_a_process_that_ends_is_one_line() -> None:
    found: list[int] = []
    with Workers(2).opened() as results:
        with pytest.raises(WorkError, match=r"^1 of 3 tasks were not done \(ValueError: invalid literal .*\); results"):
            found += results(int, [("4",), ("four",), ("9",)])
        assert sorted(found) == [4, 9]
        with pytest.raises(WorkError, match=r"^1 of 1 tasks were not done \(BrokenProcessPool: .* terminated abruptly"):
            list(results(os._exit, [(3,)]))


@pytest.mark.skipif(
    not Path("/proc/self/stat").exists(), reason="processes are found in /proc, which this system lacks"
)
def test_an_error_of_the_caller_ends_the_processes_while_it_goes_on_itself() -> None:
    workers: list[BaseProcess] = []
    before = set(active_children())  # of an earlier test, and not yet asked how they ended

    def fails() -> None:
        with Workers(2).opened() as results:
            results(time.sleep, [(60,), (60,), (60,)])
            workers.extend(set(active_children()) - before)
            raise KeyError

    with pytest.raises(KeyError):
        fails()
    assert len(workers) == 2
    for worker in workers:
        until = time.monotonic() + 30
        while running(worker.pid) and time.monotonic() < until:
            time.sleep(0.05)
        assert not running(worker.pid)


@pytest.mark.parametrize(
    ("where", "message"),
    [
        ({"jobs": 0}, "jobs is 0"),
        ({"backend": "dusk"}, "did you mean dask"),
        ({"backend": "dask"}, "needs the address of a scheduler"),
        ({"scheduler": "tcp://10.0.0.1:8786"}, "belongs to the backend dask"),
        ({"backend": "dask", "scheduler": "tcp://10.0.0.1:8786", "jobs": 2}, "a cluster has its own workers"),
    ],
)
def test_a_place_that_cannot_be_is_refused(where: dict[str, Any], message: str) -> None:
    with pytest.raises(NSTheoryError, match=message):
        Workers(**where)
