"""`pytest proofs_check`: judges every claim, prints the verdict table and the corrections, writes a JSON file.

Under xdist the results travel to the controlling process as report properties, so the table is the same.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from nstheory.claims.budget import BUDGETS
from nstheory.claims.journal import finish
from nstheory.claims.registry import claims
from nstheory.claims.run import judge
from nstheory.claims.table import corrections, verdict_table

_ROWS: dict[str, dict[str, Any]] = {}


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("proofs_check")
    group.addoption("--budget", default="standard", choices=sorted(BUDGETS), help="how much work a verdict may cost")
    group.addoption("--seed", default=0, type=int, help="names the random streams")
    group.addoption("--device", default="cpu", choices=("cpu", "cuda"), help="where the sampler runs")
    group.addoption("--json", default=None, type=Path, help="write all results to this file")


@pytest.fixture
def judged(request: pytest.FixtureRequest, record_property):
    option = request.config.getoption

    def run(name: str) -> dict[str, Any]:
        # Two sampling threads unless xdist has the second core already; the estimate is the same either way.
        workers = 1 if hasattr(request.config, "workerinput") else 2
        row = judge(name, option("--budget"), option("--seed"), option("--device"), workers)
        record_property("verdict", json.dumps(row, default=str))
        return row

    return run


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    for name, value in report.user_properties:
        if name == "verdict" and report.when == "call":
            row = json.loads(value)
            _ROWS[row["id"]] = row


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if not _ROWS or hasattr(config, "workerinput"):
        return
    rows = [_ROWS[name] for name in claims() if name in _ROWS]
    console = Console(width=150, file=terminalreporter._tw._file)
    console.print(verdict_table(rows, f"{len(rows)} claims, {config.getoption('--budget')} budget"))
    console.print("Corrections to the paper", style="bold")
    for paragraph in corrections(rows):
        console.print(f"- {paragraph}", highlight=False, markup=False)
    file = config.getoption("--json")
    if file is not None:
        finish(file, rows)
        console.print(f"results: {file}")
