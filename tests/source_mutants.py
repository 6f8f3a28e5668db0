"""Breaks one formula in a copy of nstheory/theory and lets `nstheory verify` judge the copy.

`python tests/source_mutants.py` runs all of them and lists survivors; the tests run one of each file.
"""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "nstheory"
TOPICS = ("gaussian", "activation", "depth", "spectrum", "tokens", "regularizer")


def sites(topic: str) -> Iterator[tuple[str, str]]:
    """Yield (what is broken, source of the broken file) for every formula function of a theory file.

    A formula function is one that is exported. Its returned value is doubled, and every + or - in it is turned.
    """
    source = (PACKAGE / "theory" / f"{topic}.py").read_text()
    exported = ast.literal_eval(
        next(n.value for n in ast.parse(source).body if isinstance(n, ast.Assign) and n.targets[0].id == "__all__")
    )
    functions = [n for n in ast.parse(source).body if isinstance(n, ast.FunctionDef) and n.name in exported]
    for function in functions:
        signs = [n for n in ast.walk(function) if isinstance(n, ast.BinOp) and isinstance(n.op, ast.Add | ast.Sub)]
        for index in range(-1, len(signs)):
            tree = ast.parse(source)
            twin = next(n for n in tree.body if isinstance(n, ast.FunctionDef) and n.name == function.name)
            if index < 0:
                last = [n for n in ast.walk(twin) if isinstance(n, ast.Return)][-1]
                last.value = ast.BinOp(ast.Constant(2), ast.Mult(), last.value)
                what = f"{topic}.{function.name} doubled"
            else:
                place = [n for n in ast.walk(twin) if isinstance(n, ast.BinOp) and isinstance(n.op, ast.Add | ast.Sub)][
                    index
                ]
                if isinstance(place.left, ast.Constant) and isinstance(place.right, ast.Constant):
                    continue
                place.op = ast.Sub() if isinstance(place.op, ast.Add) else ast.Add()
                what = f"{topic}.{function.name}: sign {index} turned, line {place.lineno}"
            yield what, ast.unparse(ast.fix_missing_locations(tree))


def exit_code(topic: str, source: str, names: tuple[str, ...] = ()) -> int:
    """Return the exit code of `nstheory verify` on a copy of the package with this theory file."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "nstheory"
        shutil.copytree(PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__"))
        (copy / "theory" / f"{topic}.py").write_text(source)
        command = [
            sys.executable,
            "-m",
            "nstheory",
            "verify",
            *(names or TOPICS[TOPICS.index(topic) :]),
            "--budget",
            "fast",
        ]
        environment = os.environ | {"PYTHONPATH": folder}
        return subprocess.run(command, env=environment, cwd=folder, capture_output=True, check=False).returncode


if __name__ == "__main__":
    survivors = []
    for topic in sys.argv[1:] or TOPICS:
        for what, source in sites(topic):
            code = exit_code(topic, source, (topic,))
            print(f"{'red' if code else 'GREEN: survived'} ({code}): {what}", flush=True)
            survivors += [what] if code == 0 else []
    sys.exit(1 if survivors else 0)
