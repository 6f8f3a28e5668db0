"""Results on disk: nothing computed is lost, whatever stood in the file before and whenever a run ends."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from nstheory.claims.journal import journal_path, results
from nstheory.claims.registry import select
from nstheory.claims.run import verify
from nstheory.errors import ArgumentError, ResultsFileError
from nstheory.files import read_rows

RUN = {"budget": "fast", "seed": 0, "device": "cpu"}


def row(name: str, **changes: object) -> dict[str, object]:
    return {"id": name, **RUN, **changes}


def written(file: Path) -> list[str]:
    return [found["id"] for found in json.loads(file.read_text())]


def test_results_of_other_claims_stay_or_the_run_is_refused_before_it_works(tmp_path: Path) -> None:
    file = tmp_path / "v.json"
    for name in ("a", "b"):
        with results(file, ids=[name], **RUN) as kept:
            kept.finish([row(name)])
    assert written(file) == ["a", "b"]
    with pytest.raises(
        ResultsFileError, match="of 1 claims that this run does not judge, of another run .budget fast, seed 0"
    ):
        results(file, ids=["a"], **RUN | {"seed": 1}).__enter__()
    # A run of all of them replaces them, whatever they were.
    with results(file, ids=["a", "b"], **RUN | {"seed": 1}) as kept:
        kept.finish([row("a"), row("b")])
    assert written(file) == ["a", "b"]


@pytest.mark.parametrize("content", ["{}", "[1]", "[{}]", "nonsense", "[" * 100_000])
def test_a_file_that_holds_something_else_is_not_overwritten(tmp_path: Path, content: str) -> None:
    file = tmp_path / "v.json"
    file.write_text(content)
    with pytest.raises(ResultsFileError) as caught:
        results(file, ids=["a"], **RUN).__enter__()
    assert "\n" not in str(caught.value)
    assert file.read_text() == content


def test_rows_that_are_no_results_do_not_count(tmp_path: Path) -> None:
    file = tmp_path / "v.json"
    with results(file, ids=["a"], **RUN) as kept:
        kept.add(row("a"))
    with journal_path(file).open("a") as stream:
        stream.write('{}\n\n{"id": "b"}\n{"id": "c", "provenance": 3}\n')
    with results(file, ids=["a"], **RUN) as kept:
        assert list(kept.known) == ["a"]


def test_bad_arguments_come_before_files(tmp_path: Path) -> None:
    with pytest.raises(ArgumentError, match="jobs is 0"):
        verify(select(["tokens.parity"]), jobs=0, file=tmp_path / "v.json", budget="fast")
    with pytest.raises(ResultsFileError, match="is a folder"):
        verify(select(["tokens.parity"]), file=tmp_path, budget="fast")
    assert list(tmp_path.iterdir()) == []


# The first takes no time and the others seconds, so that a run whose first row is written has not come to its end.
NAMES = ["gaussian.power_slope", "gaussian.stability_series", "gaussian.price"]


def started(file: Path) -> subprocess.Popen[bytes]:
    command = ["verify", *NAMES, "--budget", "fast", "-j", "2", "--json", str(file)]
    return subprocess.Popen(
        [sys.executable, "-m", "nstheory", *command],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        # A shell starts what it runs in the background, these tests for instance, with SIGINT ignored, and children inherit that.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_an_interrupted_run_with_workers_ends_at_once_and_goes_on_where_it_was(
    tmp_path: Path, how: signal.Signals
) -> None:
    file = tmp_path / "v.json"
    with started(file) as run:
        while not read_rows(journal_path(file)) and run.poll() is None:
            time.sleep(0.05)
        os.killpg(run.pid, how) if how is signal.SIGKILL else os.kill(run.pid, how)
        run.wait(timeout=60)  # what is being judged is not waited for
        if how is signal.SIGINT:
            assert run.returncode == 130
            assert run.stderr is not None
            assert b"Traceback" not in run.stderr.read()
    first = [found["id"] for found in read_rows(journal_path(file))]
    assert 1 <= len(first) == len(set(first)) < len(NAMES)
    with started(file) as run:
        run.communicate(timeout=200)
    assert run.returncode == 0
    assert sorted(written(file)) == sorted(NAMES)
    assert not journal_path(file).exists()
