"""Work on a cluster: the rows of one process to the digit, nothing lost with a worker, and mistakes said before a row is written."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from distributed import Client, LocalCluster
from soundness_campaign import campaign
from tiny_training import SMALL
from typer.testing import CliRunner

import nstheory
from nstheory.claims.registry import select
from nstheory.claims.run import verify
from nstheory.cli import app
from nstheory.errors import ArgumentError
from nstheory.files import Row, read_rows
from nstheory.training.study.runner import study
from nstheory.training.study.study_tasks import StudyTask
from nstheory.workers import WorkError, Workers

TASK = StudyTask("modular-addition", SMALL, "steps", (1.0, 2.0, 3.0, 4.0, 5.0, 6.0), 0.625, 0.9, 0.4, 2, (1000,))
LOOPBACK = "127.0.0.1"


def untimed(row: Any) -> Any:
    """Return a row without what a clock says and what made it."""
    if isinstance(row, list | tuple):
        return [untimed(one) for one in row]
    if not isinstance(row, dict):
        return row
    return {
        name: untimed(value)
        for name, value in row.items()
        if "seconds" not in name and name not in ("provenance", "started")
    }


def in_order(rows: list[Row]) -> list[Row]:
    return sorted(map(untimed, rows), key=json.dumps)


def runs(folder: Path, seeds: int = 3, **where: Any) -> list[Row]:
    return in_order(study(TASK, arms=["NS half"], seeds=seeds, tune=False, out=folder, **where))


def on(cluster: LocalCluster) -> dict[str, Any]:
    return {"backend": "dask", "scheduler": cluster.scheduler_address}


def kill_a_worker(address: str) -> None:
    with Client(address, set_as_default=False) as client:
        os.kill(next(iter(client.run(os.getpid).values())), signal.SIGKILL)


def end(code: int) -> None:
    os._exit(code)


def test_a_study_has_the_rows_of_one_process_also_when_a_worker_is_killed(
    cluster: LocalCluster, tmp_path: Path
) -> None:
    whole = runs(tmp_path / "one")
    assert runs(tmp_path / "two", **on(cluster)) == whole
    left: list[int] = []

    def ended(row: Row, more: int) -> None:
        if not left:
            kill_a_worker(cluster.scheduler_address)
        left.append(more)

    assert runs(tmp_path / "three", on_run=ended, **on(cluster)) == whole
    assert left == [5, 4, 3, 2, 1, 0]
    assert in_order(read_rows(tmp_path / "three" / "runs.jsonl")) == whole


def test_claims_and_random_networks_are_judged_as_in_one_process(cluster: LocalCluster, tmp_path: Path) -> None:
    claims = select(["tokens"])[:3]
    assert list(map(untimed, verify(claims, budget="fast", **on(cluster)))) == list(
        map(untimed, verify(claims, budget="fast"))
    )
    assert campaign(4, tmp_path / "two.jsonl", workers=Workers(**on(cluster)), chunk=2) == []
    campaign(4, tmp_path / "one.jsonl", chunk=2)
    assert in_order(read_rows(tmp_path / "two.jsonl")) == in_order(read_rows(tmp_path / "one.jsonl"))


def test_the_commands_take_the_address(cluster: LocalCluster, tmp_path: Path) -> None:
    where = ["--backend", "dask", "--scheduler", cluster.scheduler_address]
    ended = CliRunner().invoke(app, ["verify", "tokens.parity", "--budget", "fast", "-q", *where])
    assert (ended.exit_code, ended.output.split()[:2]) == (0, ["1", "claims"])


def test_a_task_that_raises_or_ends_its_worker_loses_no_other(cluster: LocalCluster) -> None:
    found: list[int] = []
    with Workers(**on(cluster)).opened() as results:
        with pytest.raises(WorkError, match=r"^1 of 3 tasks were not done \(ValueError: invalid literal .*\); results"):
            found += results(int, [("4",), ("four",), ("9",)])
        assert sorted(found) == [4, 9]
        with pytest.raises(WorkError, match=r"^1 of 1 tasks were not done \(Attempted to run task .* workers died"):
            list(results(end, [(3,)]))
        assert list(results(abs, [(-5,)])) == [5]


def test_a_scheduler_that_is_not_there_or_has_no_worker_is_one_line_before_any_row(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nstheory.workers._SECONDS", 1)
    with socket.socket() as free:
        free.bind((LOOPBACK, 0))
        address = f"tcp://{LOOPBACK}:{free.getsockname()[1]}"
    before = threading.active_count()
    for nobody in (address, "nowhere", "tcp://127.0.0.1:port", "carrier-pigeon://127.0.0.1:1"):
        with pytest.raises(ArgumentError, match=rf"^no scheduler answers at {nobody} \(.*\); start one"):
            runs(tmp_path / "rows", backend="dask", scheduler=nobody)
        # What was not connected leaves nothing to be closed later, in the middle of what comes next.
        assert threading.active_count() == before
    with LocalCluster(n_workers=0, dashboard_address=None, host=LOOPBACK) as empty:
        with pytest.raises(ArgumentError, match=r"has no worker; start some with `dask worker tcp://.* --nthreads 1`$"):
            runs(tmp_path / "rows", **on(empty))
        # Said before anybody is asked for work.
        task = replace(TASK, config=replace(SMALL, data={"p": 7, "train_fraction": 1.5}))
        with pytest.raises(ArgumentError, match=r"^train_fraction = 1\.5 of 49 examples leaves nothing"):
            study(task, seeds=1, tune=False, out=tmp_path / "rows", **on(empty))
        settings = {"NS half": {"keep_prob": 1.5}}
        with pytest.raises(ArgumentError, match="keep_prob"):
            study(TASK, arms=["NS half"], settings=settings, tune=False, out=tmp_path / "rows", **on(empty))
    assert not list(tmp_path.iterdir())


def test_a_worker_of_another_version_is_refused_before_any_row(tmp_path: Path) -> None:
    shutil.copytree(Path(nstheory.__file__).parent, tmp_path / "other" / "nstheory")
    with (tmp_path / "other" / "nstheory" / "numbers.py").open("a") as file:
        file.write("\n# changed\n")
    with LocalCluster(n_workers=0, dashboard_address=None, host=LOOPBACK) as mixed:
        command = [sys.executable, "-m", "distributed.cli.dask_worker", mixed.scheduler_address, "--no-dashboard"]
        command += ["--nthreads", "1", "--no-nanny", "--host", LOOPBACK, "--death-timeout", "60"]
        worker = subprocess.Popen(
            command, env=os.environ | {"PYTHONPATH": str(tmp_path / "other")}, cwd=tmp_path, stderr=subprocess.DEVNULL
        )
        try:
            with pytest.raises(ArgumentError, match=r"is of another version \(source \w+ there, \w+ here\); install"):
                runs(tmp_path / "rows", **on(mixed))
        finally:
            worker.kill()
            worker.wait(timeout=20)
    assert not (tmp_path / "rows").exists()
