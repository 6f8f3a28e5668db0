"""The page docs/benchmarks.md from the results of `make bench-peers`: `python -m benchmarks.page RESULTS PAGE`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

BUSY = 1.5
HEAD = """# Our kernels beside other packages

Made by `make peers-report` from one run of `make bench-peers`, which installs what it needs in `.venv-peers`
(versions: `benchmarks/peers-constraints.txt`) and calls all packages in one process, on one thread.

Errors are relative, taken at the exact binary value of ρ, and the largest of a region. Regions: *near* is a distance from
10⁻¹² (float32: 10^−6.5) to 10⁻³, *small* is |ρ| from 10⁻³⁰⁰ (float32: 10⁻³⁰) to 10⁻³. *exact*: no error at all; *abs x*: the truth is
0 and x came back. The reference is the closed form at 60 digits of mpmath, or where there is none a certified ball
of 20 digits. dks is asked at three points a region.

Times are medians of rounds in which all packages take turns, after one that compiles. What to read is *times ours*: the median of
the rounds' ratios.
"""
TAIL = """## What was not set beside them

- network_moments and cov-prop-nn are not in the package index; deterministic-variational-inference is code for TensorFlow 1.
- gamfit 0.1.274 installs, but no Python name of it gives the kernels of its Rust library.
- boofun has noise stability of Boolean functions; auto_LiRPA, jax_verify and bound_propagation bound the worst case. These answer other questions.
- SymPy, mpmath and python-flint are what this package and the reference are made of.
"""


def page(made: dict) -> str:
    """Return the page as Markdown."""
    versions = ", ".join(f"{name} {number}" for name, number in made["versions"].items())
    load = max(made["load"])
    cores = "Other programs ran beside it, so trust the ratios alone." if load > BUSY else "Nothing else ran."
    run = f"This run: {made['date']}, {made['machine']}, load {min(made['load']):.1f} to {load:.1f}. {cores}\nVersions: {versions}."
    return "\n".join([HEAD, run, "", *(markdown(one) for one in made["tables"]), TAIL])


def markdown(table: dict) -> str:
    lines = [table["columns"], ["---"] * 2 + ["---:"] * (len(table["columns"]) - 2), *table["rows"]]
    return "\n".join([f"## {table['title']}\n", *(f"| {' | '.join(cells)} |" for cells in map(escaped, lines)), ""])


def escaped(cells: list[str]) -> list[str]:
    return [cell.replace("|", "\\|") for cell in cells]


if __name__ == "__main__":
    results, target = map(Path, sys.argv[1:3])
    target.write_text(page(json.loads(results.read_text(encoding="utf-8"))), encoding="utf-8")
