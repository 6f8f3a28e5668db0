"""coqc, where it is installed: its version, a file within a time limit, and what a theorem rests on."""

from __future__ import annotations

import math
import os
import re
import shutil
import signal
import subprocess
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryFile

from nstheory.errors import ArgumentError

# Axioms of the real numbers of Rocq's standard library.
OF_THE_REALS = {
    "ClassicalDedekindReals.sig_forall_dec",
    "ClassicalDedekindReals.sig_not_dec",
    "FunctionalExtensionality.functional_extensionality_dep",
    "Classical_Prop.classic",
    "ProofIrrelevance.proof_irrelevance",
    "Eqdep.Eq_rect_eq.eq_rect_eq",
    "ClassicalEpsilon.constructive_indefinite_description",
}
# Integers and floats of the machine, as the kernel computes with them.
OF_THE_MACHINE = ("PrimInt63.", "Uint63.", "Sint63.", "PrimFloat.", "FloatAxioms.", "Int63.", "FloatOps.")


@dataclass(frozen=True)
class Compiled:
    """What coqc said of a file: no error, or its first lines; the axioms under its theorems; seconds; all that it printed."""

    error: str
    axioms: tuple[str, ...]
    seconds: float
    said: str = ""

    @property
    def foreign(self) -> tuple[str, ...]:
        """Axioms that are neither those of the reals nor of the machine's integers and floats."""
        return tuple(one for one in self.axioms if one not in OF_THE_REALS and not one.startswith(OF_THE_MACHINE))


def version() -> str:
    """Return the version of coqc with its Interval library; ArgumentError, saying how to get them, where they are not."""
    program = shutil.which("coqc")
    if program is None:
        raise ArgumentError(
            "coqc is not installed, and nothing was certified; `apt-get install coq libcoq-interval`, or see https://rocq-prover.org"
        )
    said = subprocess.run([program, "--version"], capture_output=True, text=True).stdout
    found = re.search(r"version (\S+)", said)
    return found.group(1) if found else said.strip()


def prepared(folder: Path) -> None:
    """Write and compile what all theorems use; ArgumentError where the Interval library is missing."""
    version()
    for name in ("base.v", "rules.v"):
        (folder / name).write_text(files("nstheory.rocq").joinpath(name).read_text())
        made = compiled(folder / name, limit=300)
        if made.error:
            raise ArgumentError(
                f"{folder / name} does not compile ({made.error}); `apt-get install libcoq-interval` has the library that it needs"
            )


def compiled(file: Path, limit: float) -> Compiled:
    """Compile a file; one that takes more than `limit` seconds of the processor has the error "more than ... s"."""
    words = ["coqc", "-q", "-w", "none", "-Q", str(file.parent), "", file.name]
    bounded = ["sh", "-c", f'ulimit -t {math.ceil(limit)}; exec "$@"', "sh", *words]
    with TemporaryFile("w+") as out, TemporaryFile("w+") as err:
        child = subprocess.Popen(bounded, cwd=file.parent, stdout=out, stderr=err)
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = code = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        said, complaint = out.read(), err.read()
    seconds = used.ru_utime + used.ru_stime
    if code in (-signal.SIGKILL, -signal.SIGXCPU, 128 + signal.SIGKILL, 128 + signal.SIGXCPU):
        return Compiled(f"more than {limit:g} s", (), seconds, said)
    if code:
        lines = [line for line in complaint.splitlines() if line.strip()]
        return Compiled(" ".join(lines[:4])[:300] or f"exit code {code}", (), seconds, said)
    return Compiled("", axioms(said), seconds, said)


def axioms(said: str) -> tuple[str, ...]:
    """Return the names that `Print Assumptions` lists: at the start of a line, with the type after a colon or indented below."""
    found = {match.group(1) for match in re.finditer(r"^([A-Za-z_][\w.']*)(?: :|$)", said, re.MULTILINE)}
    return tuple(sorted(found - {"Axioms"}))
