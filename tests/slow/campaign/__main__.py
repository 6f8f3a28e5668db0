"""`make campaign`, that is `python -m campaign -j 2` with tests/slow on the path: all parts, a table of counts, docs/campaign.json.

A whole part replaces its record there, and the sentences of the documents are made again; a share of one (`--scale`) is only printed.
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Collection
from importlib import import_module
from pathlib import Path
from typing import Any

import torch
from rich.console import Console
from rich.table import Table

from nstheory.files import provenance

from . import record

ROOMS = ("kernel_calls", "measure_calls", "spectrum_calls", "model_calls", "nn_calls", "bounds_calls", "claim_calls")
PARTS = ("calls", "words", "kills", "seeds")
MEMORY = 16 << 30  # of one process: what has no end is a MemoryError, not the end of the machine
Result = dict[str, Any]


def calls(scale: float, only: Collection[str] = ()) -> Result:
    """Drive every public function, or only these; `scale` 1 is a hundred times the calls of the short form, about."""
    from . import hostile

    counts, found = {"calls": 0, "right values": 0, "one-line errors": 0}, {}
    driven = set()
    with tempfile.TemporaryDirectory() as place, _inside(place):
        for room in ROOMS:
            for spec in import_module(f"campaign.calls.{room}").SPECS:
                if only and spec.call not in only:
                    continue
                tally = hostile.drive(spec, max(1, int(40 * spec.examples * scale)), start=1)
                driven.add(spec.call)
                counts["calls"] += tally.made
                counts["right values"] += tally.values
                counts["one-line errors"] += tally.errors
                found |= tally.found
                _told(spec.call, tally.made, tally.found)
    counts["functions"] = len(driven)
    return {"counts": counts, "findings": [f"{wrong}\n    {call}" for wrong, call in found.items()]}


def words(scale: float) -> Result:
    """Drive every command."""
    from . import words as module

    counts, found = {"commands": 0, "lines": 0, "accepted": 0, "one-line errors": 0, "usage errors": 0}, {}
    with tempfile.TemporaryDirectory() as place, module.inside(Path(place)):
        for command in module.COMMANDS:
            tally = module.drive(command, max(1, int(500 * scale)), start=1)
            counts["commands"] += 1
            counts["lines"] += tally.made
            counts["accepted"] += tally.counts["accepted"]
            counts["one-line errors"] += tally.counts["error"]
            counts["usage errors"] += tally.counts["usage"]
            found |= tally.found
            _told(" ".join(command.words), tally.made, tally.found)
    return {"counts": counts, "findings": [f"{wrong}\n    {line}" for wrong, line in found.items()]}


def kills(scale: float) -> Result:
    """Kill runs, fill a disk, let writers meet."""
    from . import interrupted, shared_files

    torch.set_num_threads(1)  # a fork keeps no thread of its parent
    rng, counts, wrong = random.Random(0), {"runs": 0, "killed": 0, "rows": 0, "lost": 0, "twice": 0}, []
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        for what, share in (
            (interrupted.verify_kills, 90),
            (interrupted.study_kills, 70),
            (interrupted.bounds_kills, 40),
        ):
            found = what(place / what.__name__, max(1, int(share * scale)), rng)
            counts["runs"] += found.started
            counts["killed"] += found.killed
            counts["rows"] += found.rows
            counts["lost"] += found.lost
            counts["twice"] += found.twice
            wrong += [f"{what.__name__}: {one}" for one in found.wrong]
        counts["rows on a full disk"], disk = shared_files.full_disk(place / "disk")
        met = (
            disk,
            shared_files.two_writers(place / "two"),
            shared_files.one_holder(place / "one"),
            shared_files.met_inside_a_row(place / "met"),
            shared_files.held_by_another(place / "held"),
        )
        wrong += [one for one in met if one]
    return {"counts": counts, "findings": wrong}


def seeds(scale: float, jobs: int) -> Result:
    """Judge what is right with a thousand seeds."""
    from . import false_alarms

    count = max(1, int(1000 * scale))
    found = false_alarms.summary(false_alarms.sampled(count, jobs), count)
    counts = {"seeds": count, "comparisons": found["comparisons"], "false alarms": len(found["false alarms"])}
    counts |= {"largest deviate": round(found["largest"], 2), "threshold": round(found["threshold"], 2)}
    return {"counts": counts, "findings": found["false alarms"], "deviates": found}


def _told(what: str, made: int, found: dict[str, str]) -> None:
    """Say how far a part has come, and what was found on the way."""
    print(
        f"{what}: {made}",
        *(f"    {wrong}\n        {call}" for wrong, call in found.items()),
        sep="\n",
        file=sys.stderr,
        flush=True,
    )


def _inside(place: str) -> Any:
    import contextlib

    return contextlib.chdir(place)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "parts", nargs="*", default=PARTS, help=f"some of {', '.join(PARTS)}, all when none is given; or again"
    )
    parser.add_argument("--scale", type=float, default=1.0, help="of all counts")
    parser.add_argument("-j", "--jobs", type=int, default=1, help="processes that sample")
    given = parser.parse_args()
    made: dict[str, Callable[[], Result]] = {
        "calls": lambda: calls(given.scale),
        "words": lambda: words(given.scale),
        "kills": lambda: kills(given.scale),
        "seeds": lambda: seeds(given.scale, given.jobs),
        # What the last run found is mended: its functions once more.
        "again": lambda: calls(given.scale, record.found_in("calls")),
    }
    provenance()  # of the source as it is now, whatever is edited meanwhile
    # Kills fork, and seeds start workers: first what needs little memory in this process.
    order = [part for part in ("kills", "seeds", "calls", "again", "words") if part in given.parts]
    done: dict[str, Result] = {}
    for part in order:
        if part in ("calls", "again"):
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, resource.RLIM_INFINITY))
        started = time.perf_counter()
        done[part] = made[part]() | {"seconds": round(time.perf_counter() - started, 1)}
        print(f"{part}: {done[part]['counts']}, {len(done[part]['findings'])} findings", file=sys.stderr, flush=True)
        if given.scale == 1:
            record.keep(part, done[part])
    table = Table("part", "counts", "findings", "seconds", title="campaign")
    for part, result in done.items():
        table.add_row(
            part,
            ", ".join(f"{value} {name}" for name, value in result["counts"].items()),
            str(len(result["findings"])),
            f"{result['seconds']:.0f}",
        )
    Console().print(table)
    for part, result in done.items():
        for one in result["findings"]:
            print(f"{part}: {one}")
    sys.exit(1 if any(result["findings"] for result in done.values()) else 0)


if __name__ == "__main__":
    main()
