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


@pytest.mark.skipif(
    not Path("/proc/self/stat").exists(), reason="processes are found in /proc, which this system lacks"
)
def test_an_interruption_while_workers_are_still_loaded_ends_all_of_them() -> None:
    command = [sys.executable, "-m", "nstheory", "--verbose", "verify", "tokens", "-j", "2"]
    # A group of its own: a terminal sends Ctrl-C to all processes of the command.
    run = subprocess.Popen(
        command,
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
        # What runs in the background of a shell, these tests for instance, ignores Ctrl-C, and its children do.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    assert run.stderr is not None
    assert "8 claims for 2 workers" in run.stderr.readline()
    os.killpg(run.pid, signal.SIGINT)
    assert run.wait(timeout=60) == 130
    # Python's tracker of shared resources ends by itself when the last of its users has.
    assert [one for one in living(run.pid) if "resource_tracker" not in one] == []
    said = run.stderr.read().strip()
    run.stderr.close()
    assert said == "interrupted: 0 of 8 results not kept: no --json"
