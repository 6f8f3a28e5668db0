"""The command line, seen from outside: tables, one-line errors, exit codes, and nothing lost."""

import json
import logging
import os
import re
import subprocess
import sys
import tomllib
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

import nstheory
from nstheory import cli
from nstheory.claims import journal, run
from nstheory.claims.registry import claims, homes, select
from nstheory.claims.table import corrections, margin, markdown_table, verdict_table
from nstheory.command_words import record_names
from nstheory.errors import ResultsFileError
from nstheory.files import append_row, read_rows

ROOT = Path(nstheory.__file__).parent


def call(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr(sys, "argv", ["nstheory", *arguments])
    with pytest.raises(SystemExit) as stop:
        cli.main()
    return int(stop.value.code or 0)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("verify", "activation.rleu"), "did you mean activation.relu"),
        (("verify", "--budget", "fats"), "did you mean fast"),
        (("verify", "tokens", "--device", "cuda"), "no GPU here"),
        (("evaluate", "activation.relu", "--at", "rho=3/2"), "outside of the domain [-1, 1]"),
        (("evaluate", "activation.relu", "--at", "rho=nan"), "expected a rational number"),
        (("evaluate", "activation.relu", "--at", "rho"), "name=value"),
        (("evaluate", "activation.relu", "--at", "rho=1/2", "--at", "rho=1/3"), "--at gives rho twice"),
        (("evaluate", "depth.paper_fixed_point"), "expected to be REFUTED, and true is depth.recursion_fixed_point"),
        (("bench", "tial"), "did you mean tail"),
        (("evaluate", "activation.relu", "--at", "rho=1/2", "--digits", "-5"), "digits is -5"),
        (("evaluate", "activation.relu", "--at", "roh=1/2"), "did you mean rho"),
        (("show", "nonsense"), "unknown claim"),
        (("show", "tokens.parity", "--budget", "slow"), "unknown budget 'slow'"),
        (("list", "nonsense"), "unknown claim or topic"),
        (("list", "TOKENS"), "did you mean tokens"),
        (("verify", "paper.theorem_5_3"), "names theorems, no claims; `nstheory theorems paper.theorem_5_3` judges"),
        (("list", "--paper", "7.1"), "unknown item of the paper '7.1'; did you mean"),
        (("list", "tokens", "--paper", "5.3"), "leave out tokens"),
        (("figures", "relu_curv"), "did you mean relu_curve"),
        (("train", "modular-addition", "--p", "1"), "p is 1; it must be an integer from 2 to 4096"),
        (("train", "modular-addition", "--p", "9" * 300), "from 2 to 4096"),
        (("study", "modular-addition", "--jobs", "9" * 300), "at most 1024"),
        (("bounds", "/dev/null"), "/dev/null is cut off or no safetensors file"),
        (("study", "modular-addition", "--seeds", "9" * 300), "at most 100000"),
        (("train", "modular-addition", "--keep-prob", "2"), "keep_prob is 2.0; it must be a finite number from 0 to 1"),
        (("train", "modular-addition", "--gamma", "nan"), "gamma is nan; it must be a finite number"),
        (("train", "modular-addition", "--out", "/dev/null/run"), "/dev/null/run/runs.jsonl cannot be written to"),
        (("verify", "tokens.parity", "--json", "/dev/null/v.json"), "/dev/null/v.json cannot be written to"),
        (("verify", "tokens.parity", "--json", "-"), "'-' does not mean standard output"),
        (("bounds", f"{ROOT.parent}/examples/nets.py"), "nets.py is Python; name the function in it"),
    ],
)
def test_bad_input_is_one_line(monkeypatch, capsys, tmp_path, arguments: tuple[str, ...], message: str) -> None:
    import torch

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert call(monkeypatch, *arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    error = said.err.strip().splitlines()
    assert error[-1].startswith("error: ")
    assert message in error[-1]
    assert "Traceback" not in "".join(error)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device here that is always full")
@pytest.mark.parametrize("arguments", [("-h",), ("--version",)])
def test_a_reader_that_goes_away_is_no_verdict_and_a_full_disk_one_line(arguments: tuple[str, ...]) -> None:
    def ended(output: int) -> tuple[int, str]:
        command = [sys.executable, "-m", "nstheory", *arguments]
        done = subprocess.run(command, stdout=output, stderr=subprocess.PIPE, text=True, timeout=60)
        os.close(output)
        return done.returncode, done.stderr

    reading, writing = os.pipe()
    os.close(reading)
    assert ended(writing) == (141, "")
    full = os.open("/dev/full", os.O_WRONLY)
    assert ended(full) == (2, "error: the output cannot be written: No space left on device\n")


def test_a_terminal_without_greek_letters_shows_their_numbers() -> None:
    script = "from nstheory import cli; cli.app = lambda: print('\\u03c1'); cli.main()"
    said = subprocess.check_output(
        [sys.executable, "-c", script], text=True, timeout=60, env=os.environ | {"PYTHONIOENCODING": "ascii"}
    )
    assert said == "\\u03c1\n"


def test_a_missing_library_is_one_line() -> None:
    code = (
        "import sys; sys.modules['flint'] = None; sys.argv = ['nstheory', 'evaluate', 'activation.relu', '--at', 'rho=0']\n"
        "from nstheory.cli import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 2
    assert done.stderr == "error: this command needs the library flint; pip install nstheory brings it\n"


def test_evaluate_prints_a_ball(monkeypatch, capsys) -> None:
    monkeypatch.setattr(sys, "argv", ["nstheory", "evaluate", "activation.relu", "--at", "rho=1/2", "--digits", "30"])
    with pytest.raises(SystemExit) as stop:
        cli.main()
    assert not stop.value.code
    shown = capsys.readouterr()
    assert shown.out.startswith("[0.30449889052211467904449829124")
    assert shown.err == "activation.relu: expected verdict PROVED; `nstheory verify activation.relu` judges it\n"
    assert call(monkeypatch, "evaluate", "depth.paper_fixed_point", "--refuted", "--digits", "5") == 0
    assert "expected verdict REFUTED" in capsys.readouterr().err


def test_version_and_help(monkeypatch, capsys) -> None:
    project = tomllib.loads((ROOT.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert call(monkeypatch, "--version") == 0
    assert capsys.readouterr().out == f"nstheory {nstheory.__version__}\n" == f"nstheory {project['version']}\n"
    for command in ((), ("verify",), ("train", "modular-addition")):
        assert call(monkeypatch, *command, "-h") == 0
        assert "Usage" in capsys.readouterr().out


def test_quiet_is_one_line_of_counts(monkeypatch, capsys) -> None:
    assert call(monkeypatch, "verify", "tokens.parity", "--budget", "fast", "--quiet") == 0
    assert capsys.readouterr() == ("1 claims at the fast budget, seed 0, cpu: 1 PROVED.\n", "")
    assert call(monkeypatch, "theorems", "tokens.parity_of_any_size", "--quiet") == 0
    assert capsys.readouterr() == ("1 theorems: 1 PROVED\n", "")


def test_verbose_says_what_is_done_under_the_names_of_the_modules(monkeypatch, capsys) -> None:
    logger = logging.getLogger("nstheory")
    monkeypatch.setattr(logger, "handlers", [])
    monkeypatch.setattr(logger, "level", logger.level)
    assert call(monkeypatch, "verify", "tokens.parity", "-vv", "--budget", "fast", "--seed", "3", "--quiet") == 0
    said = capsys.readouterr()
    assert said.out.count("\n") == 1
    assert re.search(
        r"^\d\d:\d\d:\d\d nstheory\.claims\.verdict: tokens\.parity, .* s, balls: SUPPORTED", said.err, re.MULTILINE
    )
    assert "nstheory.claims.run: tokens.parity is PROVED" in said.err
    logger.setLevel(logging.NOTSET)
    logger.handlers.clear()
    assert call(monkeypatch, "verify", "tokens.parity", "--budget", "fast", "--seed", "3", "--quiet") == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("verify tokens.pa", ["tokens.parity", "tokens.parity_of_any_size"]),
        ("list toke", ["tokens"]),
        ("verify --budget f", ["fast"]),
        ("figures relu_c", ["relu_curve"]),
    ],
)
def test_a_shell_completes_names(typed: str, completed: list[str]) -> None:
    words = f"nstheory {typed}"
    asked = {"_NSTHEORY_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": str(len(words.split()) - 1)}
    script = "import sys; sys.argv = ['nstheory']; from nstheory.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=os.environ | asked)
    found = [line for line in done.stdout.split() if not line.startswith("tokens.") or typed.startswith("verify")]
    assert found == completed


def test_completion_knows_every_id_that_stands_in_the_source() -> None:
    known = set(record_names(""))
    assert set(homes()) <= known
    assert {claim.id for claim in claims().values()} - known == set(ids_put_together())


def ids_put_together() -> list[str]:
    """Return the ids that no file of the theory has as they are: a function puts them together."""
    text = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "theory").rglob("*.py"))
    # The first argument of a call; in a tuple it is a premise of a theorem.
    return [name for name in claims() if not re.search(rf'(\w\(\s*|\bid=)"{re.escape(name)}",', text)]


def test_list_and_show(monkeypatch, capsys) -> None:
    assert call(monkeypatch, "list") == 0
    assert "spectrum.lemma1_as_stated" in capsys.readouterr().out
    assert call(monkeypatch, "show", "depth.paper_fixed_point") == 0
    shown = capsys.readouterr().out
    for part in (
        "LaTeX",
        "derivation",
        "verdict at the fast budget: REFUTED",
        "correction:",
        "source: paper",
        "true is: depth.",
    ):
        assert part in shown
    place = re.search(r"declared in: (nstheory/theory/depth/\w+\.py):(\d+)$", shown, flags=re.MULTILINE)
    assert place
    assert '"depth.paper_fixed_point"' in (ROOT.parent / place[1]).read_text().splitlines()[int(place[2]) - 1]


def test_an_item_of_the_paper_leads_to_its_theorems_and_claims(monkeypatch, capsys) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    for words in ("5.3", "Theorem 5.3"):
        assert call(monkeypatch, "list", "--paper", words) == 0
        shown = capsys.readouterr().out
        for part in (
            "paper.theorem_5_3",
            "attention.unstructured_as_stated",
            "REFUTED",
            "attention.unstructured_corrected",
        ):
            assert part in shown
        assert "paper.theorem_5_2" not in shown


def test_a_list_of_eighty_columns_has_whole_ids(monkeypatch, capsys) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert call(monkeypatch, "list", "tokens", "regularizer") == 0
    lines = capsys.readouterr().out
    assert [claim.id for claim in select(["tokens", "regularizer"]) if f" {claim.id} " not in lines] == []
    assert max(map(len, lines.splitlines())) <= 80
    assert len(lines.splitlines()) < 8 * len(select(["tokens", "regularizer"]))


@pytest.mark.parametrize("columns", [80, 120, 150])
def test_a_verdict_table_fits_its_terminal_with_whole_ids_and_verdicts(columns: int) -> None:
    evidence = {"engine": "balls", "verdict": "PROVED", "n_effective": 8, "margin": 1e-9, "witness": None}
    rows = [
        {"id": claim.id, "statement": claim.statement, "domain": claim.domain, "seconds": 0.5, "evidence": [evidence]}
        | {"verdict": "SUPPORTED", "expected": "SUPPORTED"}
        for claim in claims().values()
    ]
    file = StringIO()
    Console(width=columns, file=file).print(verdict_table(rows, width=columns))
    lines = file.getvalue().splitlines()
    assert max(map(len, lines)) <= columns
    found = [line for line in lines if "SUPPORTED" in line]
    assert [row["id"] for row in rows if not any(f" {row['id']} " in line for line in found)] == []
    assert len(lines) < 9 * len(rows)


def test_verify_writes_and_exits_by_the_verdicts(monkeypatch, capsys, tmp_path) -> None:
    file = tmp_path / "out.json"
    names = ("tokens.parity", "tokens.correlation_as_stated")
    assert call(monkeypatch, "verify", *names, "--budget", "fast", "--json", str(file)) == 0
    rows = json.loads(file.read_text())
    assert [row["id"] for row in rows] == ["tokens.correlation_as_stated", "tokens.parity"]
    assert rows[1]["verdict"] == "PROVED"
    assert {"commit", "torch", "source"} <= set(rows[0]["provenance"])
    assert not journal.journal_path(file).exists()
    assert "(corrected by tokens.effective_correlation)" in corrections(rows)[0]
    assert "| `tokens.parity` |" in markdown_table(rows)
    assert margin(rows[1]).startswith("z ")
    # A verdict that differs from the expected one is an exit code of its own.
    judge = run.judge
    monkeypatch.setattr(run, "judge", lambda *a, **k: judge(*a, **k) | {"expected": "SUPPORTED"})
    assert call(monkeypatch, "verify", "tokens.parity", "--budget", "fast") == 1
    assert "PROVED, expected SUPPORTED" in capsys.readouterr().err


def test_ctrl_c_loses_nothing(monkeypatch, capsys, tmp_path) -> None:
    file, judge, calls, count = tmp_path / "out.json", run.judge, [], len(select(["tokens"]))

    def interrupted(name: str, *arguments, **options):
        calls.append(name)
        if len(calls) == 3:
            raise KeyboardInterrupt
        return judge(name, *arguments, **options)

    monkeypatch.setattr(run, "judge", interrupted)
    assert call(monkeypatch, "verify", "tokens", "--budget", "fast", "--json", str(file)) == 130
    assert f"interrupted: 2 of {count} results kept in" in capsys.readouterr().err.replace("\n", " ")
    # A crash in the middle of a write: the last line is cut off and dropped, the others stay.
    kept = journal.journal_path(file)
    with kept.open("a") as stream:
        stream.write('{"id": "tokens.parity", "verd')
    assert call(monkeypatch, "verify", "tokens", "--budget", "fast", "--json", str(file)) == 0
    assert len(calls) == 3 + count - 2
    assert len(json.loads(file.read_text())) == count


def test_damage_in_the_middle_is_named(tmp_path) -> None:
    file = tmp_path / "rows.jsonl"
    for index in range(3):
        append_row(file, {"index": index})
    assert [row["index"] for row in read_rows(file)] == [0, 1, 2]
    file.write_bytes(file.read_bytes().replace(b'{"index": 1}', b'{"index"'))
    with pytest.raises(ResultsFileError, match="line 2 is not JSON"):
        read_rows(file)


def test_jobs_do_not_change_the_result(tmp_path: Path) -> None:
    # Fresh interpreters: what SymPy has cached in this one may order a sum, and so the last digit of a margin.
    # Two of them assume claims that are not asked for; one is only SUPPORTED because of that.
    names = ["activation.relu_correlation", "attention.selection_decay", "tokens.parity"]
    rows = []
    for jobs in ("1", "2"):
        file = tmp_path / f"{jobs}.json"
        command = ["verify", *names, "--budget", "fast", "-j", jobs, "--json", str(file)]
        subprocess.run([sys.executable, "-m", "nstheory", *command], check=True, capture_output=True)
        rows.append([untimed(row) for row in json.loads(file.read_text())])
    assert [row["id"] for row in rows[0]] == [claim.id for claim in select(names)]
    assert rows[0] == rows[1]


def untimed(row: dict) -> dict:
    """Return a row of results without what differs between two runs: its seconds, and where they were."""
    parts = {name: [{**one, "seconds": None} for one in row[name]] for name in ("evidence", "mutants")}
    return {**row, **parts, "seconds": None, "provenance": None}
