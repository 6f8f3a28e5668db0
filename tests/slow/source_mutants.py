"""Breaks one formula in a copy of nstheory/theory and lets `nstheory verify` judge the copy.

`python tests/slow/source_mutants.py` runs all of them and lists survivors; the tests run one of each file.
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

PACKAGE = Path(__file__).parents[2] / "nstheory"
FILES = (
    "gaussian",
    "activation/relu",
    "activation/kinked",
    "activation/smooth",
    "depth/relu_network",
    "depth/rate",
    "depth/wide_layers",
    "depth/blocks",
    "attention/selection",
    "attention/softmax",
    "attention/layer",
    "attention/identity",
    "spectrum/lemma1",
    "spectrum/influence",
    "spectrum/linear_program",
    "spectrum/product_space",
    "spectrum/juntas",
    "tokens",
    "regularizer/objective",
    "regularizer/forms",
    "regularizer/gradients",
)


def sites(file: str) -> Iterator[tuple[str, str]]:
    """Yield (what is broken, source of the broken file) for every formula function of a theory file.

    A formula function is one that is exported. Its returned value is doubled, and every + or - in it is turned.
    """
    source = (PACKAGE / "theory" / f"{file}.py").read_text()
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
                what = f"{file}.{function.name} doubled"
            else:
                place = [n for n in ast.walk(twin) if isinstance(n, ast.BinOp) and isinstance(n.op, ast.Add | ast.Sub)][
                    index
                ]
                if isinstance(place.left, ast.Constant) and isinstance(place.right, ast.Constant):
                    continue
                place.op = ast.Sub() if isinstance(place.op, ast.Add) else ast.Add()
                what = f"{file}.{function.name}: sign {index} turned, line {place.lineno}"
            yield what, ast.unparse(ast.fix_missing_locations(tree))


def exit_code(file: str, source: str, names: tuple[str, ...]) -> int:
    """Return the exit code of `nstheory verify` on a copy of the package with this theory file."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "nstheory"
        shutil.copytree(PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__"))
        (copy / "theory" / f"{file}.py").write_text(source)
        command = [
            sys.executable,
            "-m",
            "nstheory",
            "verify",
            *names,
            "--budget",
            "fast",
        ]
        environment = os.environ | {"PYTHONPATH": folder}
        return subprocess.run(command, env=environment, cwd=folder, capture_output=True, check=False).returncode


if __name__ == "__main__":
    survivors = []
    for file in sys.argv[1:] or FILES:
        for what, source in sites(file):
            code = exit_code(file, source, (file.split("/")[0],))
            print(f"{'red' if code else 'GREEN: survived'} ({code}): {what}", flush=True)
            survivors += [what] if code == 0 else []
    sys.exit(1 if survivors else 0)
