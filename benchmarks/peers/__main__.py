"""Sets the kernels beside neural-tangents, dks, GPflow and scipy: errors and times of one run, `make bench-peers`.

The tables go to the terminal and into results/peers.json; `make peers-report` makes docs/benchmarks.md of them.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table as Shown

# The first of the three: it sets the number of threads before anything is loaded.
from benchmarks.peers import contestants, errors, times

RESULTS = Path("results/peers.json")


def shown(table: dict) -> Shown:
    found = Shown(title=table["title"], title_justify="left")
    for index, name in enumerate(table["columns"]):
        found.add_column(name, justify="left" if index < 2 else "right", no_wrap=True)
    for row in table["rows"]:
        found.add_row(*row, style="bold" if row[1] == "nstheory" else "")
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=times.ROUNDS, help="rounds of each timing")
    arguments = parser.parse_args()
    console = Console(width=96)
    made: dict = {
        "date": datetime.now(UTC).date().isoformat(),
        "machine": f"{platform.system()} on {os.cpu_count()} cores ({platform.machine()})",
        "versions": {"Python": platform.python_version(), **contestants.VERSIONS},
        "load": [os.getloadavg()[0]],
        "tables": [],
    }
    console.print(", ".join(f"{name} {number}" for name, number in made["versions"].items()))
    for some in (times.tables(arguments.rounds), errors.tables()):
        for table in some:
            console.print(shown(table))
            made["tables"].append(table)
        made["load"].append(os.getloadavg()[0])
    console.print(f"{made['machine']}, load {' to '.join(f'{one:.1f}' for one in made['load'])}")
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
