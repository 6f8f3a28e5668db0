"""Ctrl-C with several workers: nothing goes on behind the prompt, and nothing but one line is printed."""

import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest


def living(group: int) -> list[str]:
    """Return the commands of the processes of a group that have not ended."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(FileNotFoundError, ProcessLookupError):  # one that ended meanwhile
            state, _, of_group = (folder / "stat").read_text().rpartition(")")[2].split()[:3]
            if int(of_group) == group and state != "Z":
                found.append((folder / "cmdline").read_text().replace("\0", " "))
    return found


proc = pytest.mark.skipif(
    not Path("/proc/self/stat").exists(), reason="processes are found in /proc, which this system lacks"
)


def started(*words: str) -> subprocess.Popen[str]:
    """Start `nstheory verify` with two workers in a group of its own: a terminal sends Ctrl-C to all processes of a command."""
    return subprocess.Popen(
        [sys.executable, "-m", "nstheory", "--verbose", "verify", *words, "-j", "2"],
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
        # What runs in the background of a shell, these tests for instance, ignores Ctrl-C, and its children do.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )


@proc
def test_an_interruption_while_workers_are_still_loaded_ends_all_of_them() -> None:
    run = started("tokens")
    assert run.stderr is not None
    assert "8 claims for 2 workers" in run.stderr.readline()
    os.killpg(run.pid, signal.SIGINT)
    assert run.wait(timeout=60) == 130
    # Python's tracker of shared resources ends by itself when the last of its users has.
    assert [one for one in living(run.pid) if "resource_tracker" not in one] == []
    said = run.stderr.read().strip()
    run.stderr.close()
    assert said == "interrupted: 0 of 8 results not kept: no --json"


@proc
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_no_worker_outlives_a_run_that_is_stopped_while_they_judge(how: signal.Signals) -> None:
    # The first claim takes no time and the others seconds, so that the workers are busy when it is known.
    run = started("gaussian.power_slope", "gaussian.stability_series", "gaussian.price", "--budget", "fast")
    assert run.stderr is not None
    while "gaussian.power_slope is" not in run.stderr.readline():
        assert run.poll() is None
    os.kill(run.pid, how)
    run.stderr.read()  # comes to an end when the last process that could write there has
    run.stderr.close()
    assert run.wait(timeout=60) == (130 if how is signal.SIGINT else -signal.SIGKILL)
