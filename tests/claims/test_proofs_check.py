"""`pytest proofs_check` as a person runs it: a file of one's own, what a wrong claim says, and arguments judged before any work."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import nstheory
from nstheory.claims.journal import journal_path
from nstheory.files import read_rows

ROOT = Path(nstheory.__file__).parents[1]
OWN = """
import dataclasses
import sympy as sp
from nstheory.claims.record import Mutant, Step
from nstheory.claims.theorem import Theorem
from nstheory.language.domain import UNIT
from nstheory.language.symbols import rho
from nstheory.theory.build import identity
from beside import SQUARE

def claim(name, right, *steps):
    made = identity(name, f"(1 + rho)^2 = {right}.", {rho: UNIT}, SQUARE, right, "factor 2", Mutant("none", rhs=sp.Integer(7)))
    return dataclasses.replace(made, derivation=steps)

GOOD = claim("mine.good", 1 + 2 * rho + rho**2)
WRONG = claim("mine.sign", 1 - 2 * rho + rho**2, Step("take the sign along", 2 * rho, -2 * rho))
CLAIMS = (GOOD, WRONG, claim("mine.bare", 1 - 2 * rho + rho**2))
THEOREMS = (Theorem("mine.both", "It holds.", "mine", ("mine.good",)),)
"""


def proofs_check(*arguments: str, plugins: Path | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments, "proofs_check"]
    path = os.pathsep.join(filter(None, [str(plugins or ""), os.environ.get("PYTHONPATH", "")]))
    environment = os.environ | {"PYTHONPATH": path}
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=environment, timeout=120)


def test_a_file_of_ones_own_is_judged_instead_and_a_wrong_sign_says_statement_step_and_witness(tmp_path: Path) -> None:
    (tmp_path / "beside.py").write_text("from nstheory.language.symbols import rho\nSQUARE = (1 + rho) ** 2\n")
    (tmp_path / "mine.py").write_text(OWN)
    done = proofs_check("--claims", str(tmp_path / "mine.py"), "--budget", "fast")
    assert done.returncode == 1
    assert "2 failed, 2 passed" in done.stdout
    said = " ".join(done.stdout.split())
    assert "mine.sign: (1 + rho)^2 = rho**2 - 2*rho + 1. For rho in [0, 1]." in said
    assert "REFUTED, expected PROVED: balls: at rho = " in said
    assert "the step 'take the sign along' of the derivation is false at rho = " in said
    assert "mine.bare: (1 + rho)^2 = rho**2 - 2*rho + 1. For rho in [0, 1]. E REFUTED, expected PROVED" in said


def test_a_file_that_fails_to_import_is_one_error_with_file_and_line(tmp_path: Path) -> None:
    (tmp_path / "beside.py").write_text("one = 1\nSQUARE = one / 0\n")
    (tmp_path / "mine.py").write_text(OWN)
    done = proofs_check("--claims", str(tmp_path / "mine.py"))
    errors = done.stderr.strip().splitlines()
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert len(errors) == 1
    assert errors[0].startswith(
        f"ERROR: claims file {tmp_path / 'mine.py'}, line 9 (in {tmp_path / 'beside.py'}, line 2): "
    )
    assert errors[0].endswith("ZeroDivisionError: division by zero")


def test_an_interruption_leaves_the_old_file_and_what_was_judged(tmp_path: Path) -> None:
    (tmp_path / "beside.py").write_text("from nstheory.language.symbols import rho\nSQUARE = (1 + rho) ** 2\n")
    (tmp_path / "mine.py").write_text(OWN)
    stop = "def pytest_runtest_setup(item):\n    if 'mine.bare' in item.name:\n        raise KeyboardInterrupt\n"
    (tmp_path / "ctrl_c.py").write_text(stop)
    file, old = tmp_path / "v.json", '[{"id": "mine.good"}, {"id": "mine.sign"}, {"id": "mine.bare"}]'
    file.write_text(old)
    arguments = ("--claims", str(tmp_path / "mine.py"), "--budget", "fast", "--json", str(file))
    done = proofs_check(*arguments, "-p", "ctrl_c", plugins=tmp_path)
    assert done.returncode == pytest.ExitCode.INTERRUPTED
    assert "interrupted: 2 results in " in done.stdout
    assert file.read_text() == old
    assert [row["id"] for row in read_rows(journal_path(file))] == ["mine.good", "mine.sign"]
    assert proofs_check(*arguments).returncode == 1
    assert [row["verdict"] for row in json.loads(file.read_text())] == ["PROVED", "REFUTED", "REFUTED"]
    assert not journal_path(file).exists()


def test_arguments_are_judged_before_any_claim() -> None:
    done = proofs_check("--seed", "-1")
    assert done.stderr.strip() == "ERROR: --seed is -1; it must be an integer, at least 0"
