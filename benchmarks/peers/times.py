"""Times of the packages in turn: each round calls all, and what is told is the median of the rounds' ratios."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import Any

import numpy as np

from benchmarks.peers import contestants

ROWS, WIDTH, POINTS, ROUNDS = 2000, 64, 1_000_000, 9
Table = dict[str, Any]
NORMAL, NORMAL_SLOW = 100_000, 300


def rounds(calls: dict[str, Callable[[], object]], count: int) -> dict[str, list[float]]:
    """Return the seconds of each call in each round, after one round that compiles and warms up."""
    seconds: dict[str, list[float]] = {name: [] for name in calls}
    for index in range(count + 1):
        for name, call in calls.items():
            start = time.perf_counter()
            call()
            if index:
                seconds[name].append(time.perf_counter() - start)
    return seconds


def rows_of(label: str, seconds: dict[str, list[float]], unit: float = 1e3) -> list[list[str]]:
    """Return one row a package: the median time, and by which factor it is longer than ours: median, least, largest."""
    first = seconds["nstheory"]
    rows = []
    for name, own in seconds.items():
        ratios = sorted(b / a for a, b in zip(first, own, strict=True))
        told = (
            ["1", ""]
            if own is first
            else [figures(statistics.median(ratios)), f"{figures(ratios[0])} to {figures(ratios[-1])}"]
        )
        rows.append([label if not rows else "", name, figures(statistics.median(own) * unit), *told])
    return rows


def figures(number: float) -> str:
    """Return three figures, and no exponent above 1000."""
    return f"{number:.0f}" if number >= 1000 else f"{number:.3g}"


def table_of_kernels(count: int) -> Table:
    draw = np.random.default_rng(0).standard_normal((ROWS, WIDTH))
    draw /= np.linalg.norm(draw, axis=1, keepdims=True)
    rows = []
    for depth in (10, 1):
        for kind in ("float32", "float64"):
            calls = contestants.kernel_of_rows(depth, draw.astype(kind))
            agree(calls, 1e-4 if kind == "float32" else 1e-7)
            rows += rows_of(f"depth {depth}, {kind}", rounds(calls, count))
    return table(f"ReLU kernel of {ROWS} x {ROWS} unit rows of {WIDTH} numbers, one thread", "ms", count, rows)


def table_of_duals(count: int) -> Table:
    rho = np.random.default_rng(0).uniform(-1, 1, POINTS)
    rows = []
    for name in ("relu", "erf", "gelu", "sin"):
        for kind in ("float32", "float64"):
            calls = contestants.elementwise(name, rho.astype(kind))
            agree(calls, 1e-5 if kind == "float32" else 1e-12)
            rows += rows_of(f"{name}, {kind}", rounds(calls, count))
    return table(f"Dual activation at {POINTS} values of rho, one thread", "ms", count, rows)


def table_of_normal(count: int) -> Table:
    draw = np.random.default_rng(0)
    h, k = 3 * draw.standard_normal((2, NORMAL))
    r = draw.uniform(-1, 1, NORMAL)
    few = [one[:NORMAL_SLOW].tolist() for one in (h, k, r)]
    calls: dict[str, Callable[[], object]] = {
        "nstheory": lambda: contestants.normal_here(h, k, r),
        "scipy, owens_t": lambda: contestants.normal_owen(h, k, r),
        "scipy, cdf": lambda: contestants.normal_scipy(*few),
    }
    points = {"scipy, cdf": NORMAL_SLOW}
    seconds = {name: [one / points.get(name, NORMAL) for one in found] for name, found in rounds(calls, count).items()}
    title = "Bivariate normal distribution function, float64, a point, one thread"
    return table(title, "us", count, rows_of("Phi2(h, k; rho)", seconds, 1e6))


def agree(calls: dict[str, Callable[[], Any]], tolerance: float) -> None:
    """Raise when two packages do not compute the same thing."""
    first, *others = (np.asarray(call()) for call in calls.values())
    for name, other in zip(list(calls)[1:], others, strict=True):
        difference = float(np.abs(first - other).max())
        if not difference <= tolerance:
            raise ArithmeticError(f"{name} differs by {difference:.1e} from nstheory")


def table(title: str, unit: str, count: int, rows: list[list[str]]) -> Table:
    columns = ["what", "package", unit, "times ours", f"least to largest of {count}"]
    return {"title": title, "columns": columns, "rows": rows}


def tables(count: int = ROUNDS) -> list[Table]:
    return [table_of_kernels(count), table_of_duals(count), table_of_normal(count)]
