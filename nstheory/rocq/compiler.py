"""coqc, where it is installed: its version, a file within a time limit, and what a theorem rests on."""

from __future__ import annotations

import re
import shutil
import subprocess
import time
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

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
    """What coqc said of a file: no error, or its first lines; the axioms under each theorem; seconds."""

    error: str
    axioms: tuple[str, ...]
    seconds: float

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
    """Compile a file; one that takes more than `limit` seconds has the error "more than ... s"."""
    begun = time.perf_counter()
    command = ["coqc", "-q", "-w", "none", "-Q", str(file.parent), "", file.name]
    try:
        made = subprocess.run(command, cwd=file.parent, capture_output=True, text=True, timeout=limit)
    except subprocess.TimeoutExpired:
        return Compiled(f"more than {limit:g} s", (), time.perf_counter() - begun)
    seconds = time.perf_counter() - begun
    if made.returncode:
        lines = [line for line in made.stderr.splitlines() if line.strip()]
        return Compiled(" ".join(lines[:4])[:300] or f"exit code {made.returncode}", (), seconds)
    return Compiled("", axioms(made.stdout), seconds)


def axioms(said: str) -> tuple[str, ...]:
    """Return the names that `Print Assumptions` lists: at the start of a line, with the type after a colon or indented below."""
    found = {match.group(1) for match in re.finditer(r"^([A-Za-z_][\w.']*)(?: :|$)", said, re.MULTILINE)}
    return tuple(sorted(found - {"Axioms"}))
