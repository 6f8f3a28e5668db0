"""The soundness campaign: `python tests/slow/soundness_campaign.py 100000 -j 2` judges so many random networks, and resumes.

Each chunk of seeds is one JSON line with a fingerprint of the code that it judged; lines of other code do not count.
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import sys
import time
from pathlib import Path

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

import nstheory
from nstheory.errors import NSTheoryError
from nstheory.files import Row, append_row, provenance, read_rows
from nstheory.workers import Workers

TESTS = Path(__file__).parents[1]
sys.path.insert(0, str(TESTS))  # as pytest does for the modules that tests share
from random_networks import smallest_violation, violations  # noqa: E402

FILE = TESTS.parent / "results" / "soundness.jsonl"
CHUNK = 250
HERE = Workers()


def judged_files() -> list[Path]:
    """Return what a row depends on: kernels, records of activations, what the intervals import of bounds, and the networks."""
    package = Path(nstheory.__file__).parent
    found: set[Path] = set()
    waiting = ["nstheory.bounds.covariance.propagation"]
    while waiting:
        file = package.parent / (waiting.pop().replace(".", "/") + ".py")
        if file in found or package / "bounds" not in file.parents or not file.is_file():
            continue
        found.add(file)
        for node in ast.walk(ast.parse(file.read_bytes())):
            if isinstance(node, ast.ImportFrom) and node.module:
                waiting += [node.module, *(f"{node.module}.{one.name}" for one in node.names)]
    # Not by imports: `nstheory.kernels` hands out names of its modules.
    networks = (TESTS / f"{name}.py" for name in ("random_networks", "piecewise_linear", "adaptive_moments"))
    return sorted({*found, *(package / "kernels").rglob("*.py"), package / "language" / "activations.py", *networks})


def judged_code() -> str:
    """Return a short hash of the judged files."""
    return hashlib.sha256(b"".join(file.read_bytes() for file in judged_files())).hexdigest()[:16]


def chunk_row(first: int, count: int, code: str) -> Row:
    """Judge the networks of some seeds."""
    started = time.perf_counter()
    found = violations(range(first, first + count))
    seconds = round(time.perf_counter() - started, 1)
    about = {"code": code, "seconds": seconds, "provenance": provenance()}
    return {"first": first, "count": count, "violations": found} | about


def campaign(networks: int, file: Path, *, workers: Workers = HERE, chunk: int = CHUNK) -> list[str]:
    """Judge the networks of seeds 0 .. networks - 1 that the file does not hold yet, and return all violations."""
    code = judged_code()
    rows = [row for row in read_rows(file) if row["code"] == code]
    done = {row["first"] for row in rows if row["count"] == chunk}
    missing = [first for first in range(0, networks, chunk) if first not in done]
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with workers.opened() as results, Progress(*columns) as progress:
        bar = progress.add_task("networks", total=networks, completed=networks - chunk * len(missing))
        for row in results(chunk_row, [(first, chunk, code) for first in missing]):
            append_row(file, row)
            rows.append(row)
            progress.advance(bar, chunk)
    return [violation for row in rows for violation in row["violations"]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("networks", type=int)
    parser.add_argument("-j", "--jobs", type=int, default=1)
    parser.add_argument(
        "--backend", default="local", help="local, or dask: workers that find the folder tests on their path"
    )
    parser.add_argument("--scheduler")
    given = parser.parse_args()
    try:
        found = campaign(given.networks, FILE, workers=Workers(given.jobs, given.backend, given.scheduler))
    except NSTheoryError as error:
        sys.exit(f"error: {error}")
    print(f"{given.networks} networks, {len(found)} violations; rows: {FILE}")
    if found:
        print("\n".join(found[:20]))
        print(f"smallest of 2000: {smallest_violation(range(2000))}")
        sys.exit(1)


if __name__ == "__main__":
    main()
