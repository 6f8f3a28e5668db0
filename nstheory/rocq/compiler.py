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
from threading import Event, Timer

from nstheory.errors import ArgumentError
from nstheory.files import replace_file

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

# In a module of its own an axiom could have the name of a known one.
MODULE, COMMENT = re.compile(r"\bModule\b"), re.compile(r"\(\*.*?\*\)", re.DOTALL)
HEADS = ("Axioms:", "Closed under the global context")
# How a reason starts that says nothing of the claim: the machine ended coqc, or coqc did not end.
STOPPED = "coqc was stopped"
# Seconds of the clock for one second of the processor, and at the start, before coqc counts as one that does not end.
PATIENCE, START = 20, 120


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
    """Return the version of coqc; ArgumentError, saying how to get it, where it is not, or says none."""
    program = shutil.which("coqc")
    if program is None:
        raise ArgumentError(
            "coqc is not installed, and nothing was certified; `apt-get install coq libcoq-interval`, or see https://rocq-prover.org"
        )
    try:
        said = subprocess.run([program, "--version"], capture_output=True, text=True, timeout=START).stdout
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        raise ArgumentError(f"{program} --version does not answer ({error}); nothing was certified") from None
    found = re.search(r"version (\S+)", said)
    if found is None:
        raise ArgumentError(f"{program} --version says no version but {said.strip()[:60]!r}; nothing was certified")
    return found.group(1)


def prepared(folder: Path) -> None:
    """Write and compile what all theorems use; ArgumentError where that fails, as without the Interval library."""
    for name in ("base.v", "rules.v"):
        replace_file(folder / name, files("nstheory.rocq").joinpath(name).read_text(encoding="utf-8"))
        made = compiled(folder / name, limit=300)
        if made.error:
            missing = re.search(r"prefix (Interval|Coquelicot)", made.error)
            help_ = "; `apt-get install libcoq-interval` has the library that it needs" if missing else ""
            raise ArgumentError(f"{folder / name} does not compile ({made.error}){help_}")


def compiled(file: Path, limit: float) -> Compiled:
    """Compile a file; one that takes more than `limit` seconds of the processor has the error "more than ... s"."""
    if MODULE.search(COMMENT.sub(" ", file.read_text(encoding="utf-8"))):
        return Compiled("a module of its own could give an axiom the name of a known one", (), 0.0)
    words = ["coqc", "-q", "-w", "none", "-Q", str(file.parent), "", file.name]
    bounded = ["sh", "-c", f'ulimit -t {math.ceil(limit)}; exec "$@"', "sh", *words]
    with TemporaryFile("w+", errors="replace") as out, TemporaryFile("w+", errors="replace") as err:
        child = subprocess.Popen(bounded, cwd=file.parent, stdout=out, stderr=err)
        # Processor time does not pass while coqc waits, for a disk that hangs say.
        patience, endless = START + PATIENCE * limit, Event()
        timer = Timer(patience, lambda: (endless.set(), child.kill()))
        timer.start()
        try:
            _, status, used = os.wait4(child.pid, 0)
        finally:
            timer.cancel()
        child.returncode = code = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        said, complaint = out.read(), err.read()
    seconds = used.ru_utime + used.ru_stime
    if endless.is_set():
        return Compiled(f"{STOPPED}, since it had no end after {patience:g} s", (), seconds, said)
    by = -code if code < 0 else code - 128
    if by in (signal.SIGKILL, signal.SIGXCPU) and seconds > 0.9 * limit:
        return Compiled(f"more than {limit:g} s", (), seconds, said)
    if code < 0 or by == signal.SIGKILL:  # as 129 coqc itself says that it has an anomaly
        return Compiled(f"{STOPPED}, by signal {by} after {seconds:.0f} s of the processor", (), seconds, said)
    if code:
        lines = [line for line in complaint.splitlines() if line.strip()]
        return Compiled(" ".join(lines[:4])[:300] or f"exit code {code}", (), seconds, said)
    return Compiled("", axioms(said), seconds, said)


def axioms(said: str) -> tuple[str, ...]:
    """Return the names that `Print Assumptions` lists: at the start of a line, with the type after a colon or indented below.

    What else stands at the start of a line is returned as it is, since it says that a check of the kernel was turned off.
    """
    lines = [line for line in said.splitlines() if line.strip() and not line[0].isspace() and line not in HEADS]
    named = (re.match(r"([A-Za-z_][\w.']*)(?: :|$)", line) for line in lines)
    return tuple(sorted({name.group(1) if name else line for name, line in zip(named, lines, strict=True)}))


def says_assumptions(said: str) -> bool:
    """Return whether `Print Assumptions` has answered."""
    return any(line in HEADS for line in said.splitlines())
