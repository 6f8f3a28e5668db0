"""coqc that is killed, hangs, is too slow, is of another version, lacks a library or assumes what it may not: one line each."""

import os
import shutil
from pathlib import Path

import pytest
import sympy as sp

import nstheory as nst
from nstheory.claims import second_prover
from nstheory.errors import ArgumentError, ResultsFileError
from nstheory.rocq import compiler
from nstheory.rocq.certify import certify
from nstheory.rocq.certify_command import certify_command
from nstheory.rocq.terms import NotElementaryError, name

CLAIM = "depth.relu_rate_root"
KNOWN = "ClassicalDedekindReals.sig_not_dec"
VERSION = 'if [ "$1" = --version ]; then echo "The Coq Proof Assistant, version 8.16.1"; exit; fi\n'
OPTIONS = {"certificate": None, "twins": False, "limit": 30.0, "jobs": 1}


@pytest.fixture
def coqc(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program of this name that comes first on the path."""
    program = tmp_path / "bin" / "coqc"
    program.parent.mkdir()
    program.touch(mode=0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    return program


def says(program: Path, script: str) -> None:
    program.write_text(f"#!/bin/sh\n{script}\n")


@pytest.mark.parametrize(
    ("script", "limit", "reason"),
    [
        ("kill -9 $$", 30, "coqc was stopped, by signal 9 after 0 s of the processor"),
        ("exec sleep 600", 30, "coqc was stopped, since it had no end after 0.2 s"),
        ("while :; do :; done", 1, "more than 1 s"),
        ("echo 'Error: no more memory.' >&2; exit 129", 30, "Error: no more memory."),
        ("exit 3", 30, "exit code 3"),
        ("true", 30, "coqc did not say what its theorems rest on"),
        (
            f"echo Axioms:; echo '{KNOWN} : forall P : Prop,'; echo '  {{~ ~ P}} + {{~ P}}'; echo 'wish : 1 = 2'",
            30,
            "rests on wish",
        ),
    ],
    ids=["killed", "hangs", "slow", "anomaly", "fails", "silent", "axiom"],
)
def test_a_claim_is_not_checked_by_a_coqc_that(
    coqc: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, limit: float, reason: str
) -> None:
    monkeypatch.setattr("nstheory.rocq.certify.LOADING", 0)
    if "sleep" in script:
        monkeypatch.setattr(compiler, "START", 0.2)
        monkeypatch.setattr(compiler, "PATIENCE", 0)
    says(coqc, script)
    found = certify(nst.find(CLAIM), tmp_path, limit, ["regions"], search=False)
    assert (found.checked, found.reason) == (False, reason)


def test_what_was_stopped_is_tried_again_and_what_has_no_proof_is_not(coqc: Path, tmp_path: Path) -> None:
    base = "case $* in *base.v|*rules.v) exit;; esac\n"
    assumed = "case $* in *depth*) echo 'Closed under the global context';; esac\n"
    for script, reason in (("kill -9 $$", compiler.STOPPED), (assumed, ""), ("kill -9 $$", "")):
        says(coqc, VERSION + base + script)
        certify_command([CLAIM], out=tmp_path / "out", **OPTIONS)
        *_, row = (tmp_path / "out" / "rocq.jsonl").read_text().splitlines()
        assert (reason in row, f'"checked": {"false" if reason else "true"}' in row) == (True, True)


def test_a_record_is_of_one_version_of_the_prover(coqc: Path, tmp_path: Path) -> None:
    says(coqc, 'echo "The Rocq Prover, version 9.0.0"')
    assert compiler.version() == "9.0.0"
    earlier = second_prover.recorded()["version"]
    with pytest.raises(
        ArgumentError, match=rf"^coqc is 9\.0\.0, and the record of the other claims is of {earlier}.*{CLAIM}"
    ):
        certify_command([CLAIM], out=tmp_path / "out", record_file=tmp_path / "checked.json", **OPTIONS)
    assert not (tmp_path / "checked.json").exists()


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("echo Segmentation fault", "says no version but 'Segmentation fault'; nothing was certified$"),
        (
            VERSION
            + "printf 'Error: Cannot find a physical path bound to logical path\\nTactic with prefix Interval.' >&2; exit 1",
            r"base\.v does not compile .*`apt-get install libcoq-interval`[^\n]*$",
        ),
        (VERSION + "echo 'Error: No space left on device' >&2; exit 1", r"No space left on device\)$"),
    ],
    ids=["no version", "no library", "full"],
)
def test_a_coqc_that_serves_nothing_is_refused_in_a_line_that_says_why(
    coqc: Path, tmp_path: Path, script: str, said: str
) -> None:
    says(coqc, script)
    with pytest.raises(ArgumentError, match=said) as refused:
        certify_command([CLAIM], out=tmp_path / "out", **OPTIONS)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("place", ["file/out", "taken"])
def test_a_folder_that_cannot_be_written_to_is_refused_in_one_line(coqc: Path, tmp_path: Path, place: str) -> None:
    says(coqc, VERSION)
    (tmp_path / "file").touch()
    (tmp_path / "taken" / "base.v").mkdir(parents=True)
    with pytest.raises(ResultsFileError, match=rf"{place}[^\n]*$"):
        certify_command([CLAIM], out=tmp_path / place, **OPTIONS)


@pytest.mark.parametrize(
    ("said", "foreign"),
    [
        ("Closed under the global context\n", ()),
        (f"Axioms:\n{KNOWN}\n  : forall P : Prop, {{~ ~ P}} + {{~ P}}\n", ()),
        ("Axioms:\none is assumed to be guarded.\n", ("one is assumed to be guarded.",)),
        ("Axioms:\nbad is assumed to be positive.\n", ("bad is assumed to be positive.",)),
        (
            "Axioms:\nTheory:\nType hierarchy is collapsed (logic is inconsistent)\n",
            ("Theory:", "Type hierarchy is collapsed (logic is inconsistent)"),
        ),
        (
            "Section Variables:\nwish\n: 1 = 2\nClosed under the global context\n",
            (": 1 = 2", "Section Variables:", "wish"),
        ),
        ("Axioms:\nPrimFloat.add : PrimFloat.float -> PrimFloat.float\n", ()),
        ("Axioms:\nOwn.PrimFloat.add : 1 = 2\n", ("Own.PrimFloat.add",)),
    ],
)
def test_whatever_is_assumed_beside_the_known_axioms_is_named(said: str, foreign: tuple[str, ...]) -> None:
    assert compiler.Compiled("", compiler.axioms(said), 0.0).foreign == foreign


def test_an_axiom_cannot_be_given_the_name_of_a_known_one(tmp_path: Path) -> None:
    file = tmp_path / "named.v"
    file.write_text("(* No *) Module Uint63. Axiom wish : 1 = 2. End Uint63.")
    assert compiler.compiled(file, 30).error.startswith("a module of its own")
    with pytest.raises(
        NotElementaryError, match=r"^the name 'x : R\)\. Axiom wish : \(1 = 2' of a variable is no word of Rocq$"
    ):
        name(sp.Symbol("x : R). Axiom wish : (1 = 2"))


@pytest.mark.skipif(shutil.which("coqc") is None, reason="coqc is not installed: apt-get install coq libcoq-interval")
def test_a_kernel_whose_checks_are_turned_off_says_so(tmp_path: Path) -> None:
    file = tmp_path / "endless.v"
    file.write_text(
        "Unset Guard Checking.\nFixpoint f (n : nat) : False := f n.\n"
        "Theorem one : 1 = 2. Proof. destruct (f 0). Qed.\nPrint Assumptions one.\n"
    )
    made = compiler.compiled(file, 60)
    assert (made.error, made.foreign) == ("", ("f is assumed to be guarded.", "one is assumed to be guarded."))
