"""Speed of the kernels as ratios within one run, on one thread: `python benchmarks/kernels.py`.

Every comparison interleaves its contestants and takes the fastest of several rounds, so a busy machine slows both.
"""

from __future__ import annotations

import math
import subprocess
import sys
import time
from collections.abc import Callable

import torch
from rich.console import Console
from rich.table import Table

import nstheory.kernels as kernels

ROWS, WIDTH, DEPTH, ROUNDS = 2000, 64, 10, 9
POINTS, SCIPY_POINTS = 200_000, 500


def fastest(contestants: dict[str, Callable[[], object]], rounds: int = ROUNDS) -> dict[str, float]:
    """Return the least seconds of each contestant over interleaved rounds, after one round of warming up."""
    best = dict.fromkeys(contestants, math.inf)
    for round_number in range(rounds + 1):
        for name, function in contestants.items():
            start = time.perf_counter()
            function()
            if round_number:
                best[name] = min(best[name], time.perf_counter() - start)
    return best


def naive_kernel(x: torch.Tensor, depth: int) -> torch.Tensor:
    """The acos loop that everybody writes."""
    c = (x @ x.T).clamp(-1, 1)
    for _ in range(depth):
        c = (torch.sqrt(1 - c * c) + c * (math.pi - torch.acos(c))) / math.pi
    return c


def unit_rows(count: int, dtype: torch.dtype) -> torch.Tensor:
    x = torch.randn(count, WIDTH, dtype=dtype, generator=torch.Generator().manual_seed(0))
    return x / x.norm(dim=1, keepdim=True)


def table_of_kernels() -> Table:
    table = Table(title=f"ReLU kernel, {ROWS} x {ROWS}, depth {DEPTH}, one thread", title_justify="left")
    for column in ("dtype", "naive acos loop", "nstheory", "times as fast", "asked", "largest difference"):
        table.add_column(column, justify="right")
    for dtype, asked in ((torch.float32, 4.5), (torch.float64, 4.0)):
        x = unit_rows(ROWS, dtype)
        times = fastest(
            {"naive": lambda x=x: naive_kernel(x, DEPTH), "ours": lambda x=x: kernels.deep_relu_kernel(x, DEPTH)}
        )
        difference = (naive_kernel(x.double(), DEPTH) - kernels.deep_relu_kernel(x, DEPTH)).abs().max().item()
        ratio = times["naive"] / times["ours"]
        shown = (
            f"{times['naive'] * 1e3:.0f} ms",
            f"{times['ours'] * 1e3:.0f} ms",
            f"{ratio:.1f}",
            f"{asked}",
            f"{difference:.0e}",
        )
        table.add_row(str(dtype).removeprefix("torch."), *shown)
    return table


def table_of_growth() -> Table:
    table = Table(title="growth of the cost, float64 (linear in depth: 2; quadratic in rows: 4)", title_justify="left")
    for column in ("doubling", "seconds", "seconds after", "factor"):
        table.add_column(column, justify="right")
    small, large = unit_rows(ROWS // 2, torch.float64), unit_rows(ROWS, torch.float64)
    pairs = {
        "depth 40 to 80": (lambda: kernels.deep_relu_kernel(small, 40), lambda: kernels.deep_relu_kernel(small, 80)),
        f"rows {ROWS // 2} to {ROWS}": (
            lambda: kernels.deep_relu_kernel(small, DEPTH),
            lambda: kernels.deep_relu_kernel(large, DEPTH),
        ),
    }
    for name, (before, after) in pairs.items():
        times = fastest({"before": before, "after": after}, 5)
        table.add_row(
            name, f"{times['before']:.4f}", f"{times['after']:.4f}", f"{times['after'] / times['before']:.2f}"
        )
    return table


def table_of_bivariate() -> Table:
    from scipy.stats import multivariate_normal

    generator = torch.Generator().manual_seed(0)
    h, k = 3 * torch.randn(2, POINTS, dtype=torch.float64, generator=generator)
    r = 2 * torch.rand(POINTS, dtype=torch.float64, generator=generator) - 1
    triples = list(zip(h.tolist(), k.tolist(), r.tolist(), strict=True))[:SCIPY_POINTS]

    def scipy() -> None:
        for a, b, rho in triples:
            multivariate_normal.cdf([a, b], cov=[[1, rho], [rho, 1]])

    times = fastest({"scipy": scipy, "ours": lambda: kernels.bivariate_normal_cdf(h, k, r)}, 5)
    each = {"scipy": times["scipy"] / SCIPY_POINTS * 1e6, "ours": times["ours"] / POINTS * 1e6}
    table = Table(title="bivariate normal distribution function, float64, one thread", title_justify="left")
    for column in ("scipy, us a point", "nstheory, us a point", "times as fast", "asked"):
        table.add_column(column, justify="right")
    table.add_row(f"{each['scipy']:.1f}", f"{each['ours']:.2f}", f"{each['scipy'] / each['ours']:.0f}", "100")
    return table


def peak_matrices(rows: int = 4000) -> float:
    """Return the peak memory of one kernel call beyond its input, in result matrices, in a fresh process (Linux only)."""
    code = f"""
import torch, nstheory.kernels as kernels
def status(key):
    return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith(key))
torch.set_num_threads(1)
x = torch.randn({rows}, {WIDTH}, dtype=torch.float64)
kernels.deep_relu_kernel(x[:300], {DEPTH})
open("/proc/self/clear_refs", "w").write("5")  # the high-water mark starts again from here
before = status("VmRSS")
kernels.deep_relu_kernel(x, {DEPTH})
print(status("VmHWM") - before)
"""
    grown = int(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout)
    return grown * 1024 / (rows * rows * 8)


def main() -> None:
    torch.set_num_threads(1)
    console = Console(width=140)
    for table in (table_of_kernels(), table_of_growth(), table_of_bivariate()):
        console.print(table)
    console.print(
        f"peak memory of deep_relu_kernel beyond its input: {peak_matrices():.2f} result matrices (asked: at most 3)"
    )


if __name__ == "__main__":
    main()
