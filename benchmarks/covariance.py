"""Cost of covariance intervals in forward passes, and its growth: `python benchmarks/covariance.py`, one thread.

A forward pass is that of the same float32 network on a batch of as many rows as the network is wide.
"""

from __future__ import annotations

import math
import os
import subprocess
import sys
import time
from collections.abc import Callable

import torch
from rich.console import Console
from rich.table import Table
from torch import nn

from nstheory.bounds.covariance.propagation import propagate_covariance

WIDTH, DEPTH, ROUNDS, ASKED, ASKED_MEMORY = 512, 8, 5, 50, 8
RHO = 0.9


def network(width: int, depth: int) -> nn.Sequential:
    generator, layers = torch.Generator().manual_seed(0), []
    for _ in range(depth):
        linear = nn.Linear(width, width)
        nn.init.normal_(linear.weight, 0, math.sqrt(2 / width), generator=generator)
        nn.init.normal_(linear.bias, 0, 0.1, generator=generator)
        layers += [linear, nn.ReLU()]
    return nn.Sequential(*layers[:-1]).eval()


def fastest(contestants: dict[str, Callable[[], object]]) -> dict[str, float]:
    """Return the least seconds of each over interleaved rounds, after one to warm up."""
    best = dict.fromkeys(contestants, math.inf)
    for number in range(ROUNDS + 1):
        for name, function in contestants.items():
            start = time.perf_counter()
            function()
            if number:
                best[name] = min(best[name], time.perf_counter() - start)
    return best


def costs(width: int, depth: int) -> tuple[float, float]:
    model, batch = network(width, depth), torch.randn(width, width)

    def forward() -> None:
        with torch.no_grad():
            model(batch)

    found = fastest({"forward": forward, "intervals": lambda: propagate_covariance(model, RHO)})
    return found["forward"], found["intervals"]


def peak(width: int, depth: int) -> float:
    """Return the peak memory of the intervals in numbers per width^2, in a process of its own."""
    code = (
        "import re, torch; torch.set_num_threads(1); import benchmarks.covariance as b;"
        "peak = lambda: int(re.search(r'VmHWM:\\s+(\\d+)', open('/proc/self/status').read()).group(1));"
        f"b.propagate_covariance(b.network(64, 2), b.RHO); model = b.network({width}, {depth});"
        "open('/proc/self/clear_refs', 'w').write('5'); start = peak();"
        "b.propagate_covariance(model, b.RHO); print(peak() - start)"
    )
    # Large blocks go back to the system when freed, so that what counts is what is alive.
    environment = os.environ | {"MALLOC_MMAP_THRESHOLD_": "65536", "OMP_NUM_THREADS": "1"}
    command = [sys.executable, "-c", code]
    kilobytes = int(subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout)
    return kilobytes * 1024 / (8 * width * width)


def main() -> int:
    torch.set_num_threads(1)
    console = Console()
    table = Table(title=f"covariance intervals at rho = {RHO}, one thread", title_justify="left")
    for column in ("width", "depth", "forward, ms", "intervals, ms", "passes", "asked"):
        table.add_column(column, justify="right")
    found = {}
    for width, depth in ((WIDTH, DEPTH), (WIDTH, 2 * DEPTH), (WIDTH // 2, DEPTH), (WIDTH, 4 * DEPTH)):
        forward, intervals = found[width, depth] = costs(width, depth)
        asked = f"<= {ASKED}" if (width, depth) == (WIDTH, DEPTH) else ""
        shown = (f"{forward * 1e3:.1f}", f"{intervals * 1e3:.0f}", f"{intervals / forward:.1f}", asked)
        table.add_row(str(width), str(depth), *shown)
    console.print(table)
    depth_factor = found[WIDTH, 4 * DEPTH][1] / found[WIDTH, 2 * DEPTH][1]
    width_factor = found[WIDTH, DEPTH][1] / found[WIDTH // 2, DEPTH][1]
    memory = peak(4 * WIDTH, 4)
    console.print(f"twice the depth: {depth_factor:.2f} times as long (linear: 2)")
    console.print(f"twice the width: {width_factor:.2f} times as long (cubic: 8)")
    console.print(f"peak memory at width {4 * WIDTH}: {memory:.1f} width^2 numbers (asked: <= {ASKED_MEMORY})")
    passes = found[WIDTH, DEPTH][1] / found[WIDTH, DEPTH][0]
    return 0 if passes <= ASKED and memory <= ASKED_MEMORY else 1


if __name__ == "__main__":
    sys.exit(main())
