"""The rules of theorems that Rocq has: the theorems of base.v and rules.v, with the axioms of each."""

from __future__ import annotations

import re
from pathlib import Path

from nstheory.errors import NSTheoryError
from nstheory.files import replace_file
from nstheory.rocq.compiler import axioms, compiled

ANSWER = re.compile(r"^(Axioms:|Closed under the global context)", re.MULTILINE)


def checked_rules(folder: Path) -> list[dict[str, object]]:
    """Return name and axioms of each theorem of base.v and rules.v, which are compiled in this folder."""
    found = []
    for module in ("base", "rules"):
        names = re.findall(r"^Theorem (\w+)", (folder / f"{module}.v").read_text(encoding="utf-8"), re.MULTILINE)
        file = folder / f"axioms_of_{module}.v"
        asked = [f"Require Import {module}.", *(f"Print Assumptions {name}." for name in names), ""]
        replace_file(file, "\n".join(asked))
        made = compiled(file, limit=300)
        answers = ANSWER.split(made.said)[2::2]
        if made.error or made.foreign or len(answers) != len(names):
            raise NSTheoryError(
                f"{file} does not say what the rules rest on: {made.error or made.foreign or made.said[:100]}"
            )
        found += [
            {"name": name, "file": f"{module}.v", "axioms": list(axioms(answer))}
            for name, answer in zip(names, answers, strict=True)
        ]
    return found
