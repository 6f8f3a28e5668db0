"""`pytest proofs_check`: judges every claim, or those of a file, prints the verdict table and the corrections, writes a JSON file.

Under xdist the results travel to the controlling process as report properties, so the table is the same. What was judged
before an interruption stands in the journal beside the JSON file, and is not judged again.
"""

from __future__ import annotations

import gc
import json
from contextlib import ExitStack
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from nstheory.claims.budget import BUDGETS
from nstheory.claims.journal import Results, journal_path, remembered, results
from nstheory.claims.registry import claims
from nstheory.claims.run import judge
from nstheory.claims.table import corrections, scope, verdict_table
from nstheory.claims.verify_command import chosen_of_file
from nstheory.errors import NSTheoryError, ResultsFileError
from nstheory.noise.seeds import require_device
from nstheory.numbers import integer

# Verdicts by the place of their claim in the theory, which the workers know: this process does not build the claims.
_ROWS: dict[int, dict[str, Any]] = {}
_HELD: list[Results] = []
_STACK = ExitStack()
# Claims and theorems of the file of --claims.
_OWN: list[list[Any]] = []


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("proofs_check")
    group.addoption("--budget", default="standard", choices=sorted(BUDGETS), help="how much work a verdict may cost")
    group.addoption("--seed", default=0, type=int, help="names the random streams")
    group.addoption("--device", default="cpu", choices=("cpu", "cuda"), help="where the sampler runs")
    group.addoption("--claims", default=None, type=Path, help="a Python file with CLAIMS and THEOREMS, judged instead")
    group.addoption("--json", default=None, type=Path, help="write all results to this file; resumes when interrupted")


def pytest_configure(config: pytest.Config) -> None:
    file = config.getoption("--json")
    try:
        require_device(config.getoption("--device"))
        integer(config.getoption("--seed"), "--seed", least=0)
        if config.getoption("--claims"):
            _OWN.extend(chosen_of_file(config.getoption("--claims")))
        if file is None or hasattr(config, "workerinput"):
            return
        # Which claims are asked for is known only later: results of others are looked after when these are written. Where
        # there are none, the workers need not wait until this process has built the claims as well.
        ids = _ids() if file.exists() else ()
        _HELD.append(_STACK.enter_context(results(file, ids=ids, **_run(config))))
    except NSTheoryError as error:
        raise pytest.UsageError(str(error)) from None


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave out the theory where a file of claims is given, and the tests of a file where there is none."""
    if collection_path.suffix != ".py" or collection_path.parent != Path(__file__).parent:
        return None
    return (collection_path.stem == "test_own_file") != bool(_OWN) or None


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    for name, records in zip(("own_claim", "own_theorem"), _OWN, strict=False):
        if name in metafunc.fixturenames:
            metafunc.parametrize(name, [one.id for one in records])


def pytest_collection_finish() -> None:
    gc.freeze()  # the records stay: they need not be looked through again and again


def pytest_unconfigure() -> None:
    _STACK.close()


def _ids() -> list[str]:
    """Return the ids of what is judged, in the order of the table; a file of one's own need not wait for the whole theory."""
    return [one.id for one in _OWN[0]] if _OWN else list(claims())


def _run(config: pytest.Config) -> dict[str, Any]:
    return {name: config.getoption(f"--{name}") for name in ("budget", "seed", "device")}


@lru_cache(maxsize=1)
def _known(file: Path | None, **run: Any) -> dict[str, dict[str, Any]]:
    return {} if file is None else remembered(file, **run)


@pytest.fixture
def run_options(request: pytest.FixtureRequest) -> dict[str, Any]:
    return _run(request.config)


@pytest.fixture
def judged(request: pytest.FixtureRequest, record_property):
    def row_of(name: str) -> dict[str, Any]:
        run = _run(request.config)
        row = _known(request.config.getoption("--json"), **run).get(name)
        if row is None:
            # Two sampling threads unless xdist has the second core already; the estimate is the same either way.
            row = judge(name, **run, workers=1 if hasattr(request.config, "workerinput") else 2)
        record_property("place", _ids().index(name))
        record_property("verdict", json.dumps(row, default=str))
        where = scope(row["domain"], row["allowance"])
        said = f"{row['id']}: {row['statement']} For {where}.\n{row['verdict']}, expected {row['expected']}: {row['reason']}"
        # A false step of the derivation is said beside a witness against the claim, which another engine found.
        steps = [one["detail"] for one in row["evidence"] if "of the derivation is false" in one["detail"]]
        return row | {"said": "\n".join([said, *steps])}

    return row_of


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    found = dict(report.user_properties)
    if "verdict" in found and report.when == "call":
        row = json.loads(found["verdict"])
        _ROWS[found["place"]] = row
        for held in _HELD:
            if row["id"] not in held.known:
                held.add(row)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, exitstatus: int, config: pytest.Config) -> None:
    if not _ROWS or hasattr(config, "workerinput"):
        return
    rows = [_ROWS[place] for place in sorted(_ROWS)]
    console = Console(width=terminalreporter._tw.fullwidth, file=terminalreporter._tw._file)
    console.print(verdict_table(rows, f"{len(rows)} claims, {config.getoption('--budget')} budget", console.width))
    found = corrections(rows)
    if found:
        console.print("Corrections to the paper", style="bold")
    for paragraph in found:
        console.print(f"- {paragraph}", highlight=False, markup=False)
    for held in _HELD:
        if exitstatus in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
            try:
                held.finish(rows)
                console.print(f"results: {held.path}")
            except ResultsFileError as error:
                console.print(f"{error}\nthese results: {journal_path(held.path)}", markup=False)
        else:
            console.print(
                f"interrupted: {len(rows)} results in {journal_path(held.path)}; the same command goes on there"
            )
