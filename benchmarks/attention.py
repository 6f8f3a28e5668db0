"""Attention: what the closed quantities cost, against Monte-Carlo of real matrices: `python benchmarks/attention.py`.

Ratios within one run; a contestant's time is the fastest of several interleaved rounds, so a busy machine slows both. One thread
unless it says two.
"""

from __future__ import annotations

import math
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from statistics import median
from typing import Any

import torch
from rich.console import Console
from rich.table import Table

import nstheory as nst
from nstheory.attention_kinds import KINDS
from nstheory.claims.sampling.expectations import convergence
from nstheory.kernels.attention.formulas import FORMULAS
from nstheory.language.attention import AttentionMoment
from nstheory.noise.gaussian import gaussian_noise
from nstheory.noise.seeds import Stream

N, D, RHO = 1024, 256, 0.7
# The crossover, where neither limit holds, and the regime in between.
SIGMAS = (1.0, 2.0, 4.0)
STANDARD_ERROR, SPEEDUP = 0.01, 1000.0
PILOT_LAYERS, ENTRY_DRAWS, ROW_LAYERS = 24, 6000, 400
# Rows that know more: a smaller layer, a window of forty biases that repeat the last, turns, alike tokens, heads, noise on an eighth.
ROW_N, ROW_D, ROW_SIGMA, BIASES, HEADS, ALIKE = 256, 64, 1.5, 40, 4, 0.3
ANGLES = 100.0 ** -(torch.arange(ROW_D // 2) / (ROW_D // 2))
SELECTIONS, SELECTION_SECONDS, CERTIFIED_SECONDS = 1000, 2.0, 60.0


def fastest(contestants: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Return the least seconds of each contestant over interleaved rounds."""
    best = dict.fromkeys(contestants, math.inf)
    for _ in range(rounds):
        for name, function in contestants.items():
            start = time.perf_counter()
            function()
            best[name] = min(best[name], time.perf_counter() - start)
    return best


def least_seconds(function: Callable[[], object], rounds: int = 5) -> tuple[float, float]:
    """Return the least wall and processor seconds of some rounds."""
    walls, processor = [], []
    for _ in range(rounds):
        start, busy = time.perf_counter(), time.process_time()
        function()
        walls.append(time.perf_counter() - start)
        processor.append(time.process_time() - busy)
    return min(walls), min(processor)


def new_table(title: str, *columns: str) -> Table:
    table = Table(title=title, title_justify="left")
    for column in columns:
        table.add_column(column, justify="right")
    return table


def table_of_selection() -> Table:
    generator = torch.Generator().manual_seed(0)
    n = torch.exp(torch.rand(SELECTIONS, generator=generator) * math.log(5e5)).mul(2).long()
    rho = torch.rand(SELECTIONS, dtype=torch.float64, generator=generator)
    table = new_table("selection probability", "what", "seconds", "CPU seconds", "asked")
    halves = [(n[k::2], rho[k::2]) for k in (0, 1)]
    with ThreadPoolExecutor(2) as pool:
        # Threads of Python with one of torch each: on a busy machine two threads of torch wait for each other at every operation.
        contestants: dict[str, Callable[[], object]] = {
            "one thread": lambda: nst.selection_probability(n, rho),
            "two halves on two threads": lambda: list(pool.map(lambda half: nst.selection_probability(*half), halves)),
        }
        times = {name: least_seconds(function) for name, function in contestants.items()}
    for name, (seconds, busy) in times.items():
        what = f"{SELECTIONS} values, n = 2 ... 10^6, {name}"
        table.add_row(what, f"{seconds:.2f}", f"{busy:.2f}", f"{SELECTION_SECONDS:g}")
    for size, exact in ((100, "9/10"), (10**6, "9/10")):
        start, busy = time.perf_counter(), time.process_time()
        value = nst.certified_selection(size, exact, 15)
        seconds, busy = time.perf_counter() - start, time.process_time() - busy
        what = f"certified, n = {size}, rho = {exact}: {value.str(15)}"
        table.add_row(what, f"{seconds:.2f}", f"{busy:.2f}", f"{CERTIFIED_SECONDS:g}")
    return table


def whole_matrices(sigma: float, kind: str = "softmax") -> tuple[float, float, float]:
    """Return mean, relative standard error and seconds of one layer, all rows and value columns of each averaged."""
    node = AttentionMoment("stability", N, D, RHO, sigma / D, kind=kind)
    start = time.perf_counter()
    *_, found = convergence(node, PILOT_LAYERS, Stream(0))
    seconds = (time.perf_counter() - start) / found.n
    return found.mean, found.deviation / found.mean, seconds


def single_entries(sigma: float) -> tuple[float, float, float]:
    """Return the same for one row and one value vector of each independent layer; only that row of the matrix is computed."""
    generator = torch.Generator().manual_seed(0)
    values = torch.empty(ENTRY_DRAWS, dtype=torch.float64)
    start = time.perf_counter()
    for draw in range(ENTRY_DRAWS):
        clean = torch.randn(N, D, generator=generator)
        noisy = gaussian_noise(clean, RHO, generator=generator, scale=1.0)
        weights = torch.randn(D, D, generator=generator)
        outputs = [torch.softmax(sigma / D * (x @ (x[0] @ weights)), 0) @ x[:, 0] for x in (clean, noisy)]
        values[draw] = outputs[0] * outputs[1]
    seconds = (time.perf_counter() - start) / ENTRY_DRAWS
    return values.mean().item(), (values.std() / values.mean()).item(), seconds


def table_of_stability() -> Table:
    title = (
        f"attention_stability at n = {N}, d = {D}, rho = {RHO}, over Monte-Carlo of standard error {STANDARD_ERROR:.0%}"
    )
    table = new_table(
        title, "sigma", "formula", "its ms", "Monte-Carlo", "layers", "its seconds", "times as fast", "asked"
    )
    for sigma in SIGMAS:
        contestants = {
            "leading order": lambda sigma=sigma: nst.attention_stability(N, D, RHO, sigma=sigma, finite_d=False),
            "finite d": lambda sigma=sigma: nst.attention_stability(N, D, RHO, sigma=sigma),
        }
        times = fastest(contestants, 5)
        for kind, sample in (("all rows and columns", whole_matrices), ("one entry a layer", single_entries)):
            _, deviation, seconds = sample(sigma)
            layers = max(math.ceil((deviation / STANDARD_ERROR) ** 2), 2)
            for name, own in times.items():
                ratio = layers * seconds / own
                cost = f"{layers * seconds:.3g}"
                shown = (name, f"{own * 1e3:.1f}", kind, str(layers), cost, f"{ratio:.3g}", f"{SPEEDUP:g}")
                table.add_row(f"{sigma:g}", *shown)
    return table


def table_of_growth() -> Table:
    table = new_table(
        "milliseconds of attention_stability, rho = 0.7, sigma = 2", "n", "d", "leading order", "finite d"
    )
    sizes = [(n, d) for d in (64, 4096) for n in (10**2, 10**4, 10**6)]
    contestants: dict[str, Callable[[], object]] = {
        f"{n} {d} {finite}": lambda n=n, d=d, finite=finite: nst.attention_stability(
            n, d, RHO, sigma=2.0, finite_d=finite
        )
        for n, d in sizes
        for finite in (False, True)
    }
    times = fastest(contestants, 5)
    for n, d in sizes:
        table.add_row(str(n), str(d), *(f"{times[f'{n} {d} {finite}'] * 1e3:.2f}" for finite in (False, True)))
    return table


def table_of_kinds() -> Table:
    title = f"kinds: ms of attention_stability, leading order, d = {D}, rho = {RHO}, sigma = 2, over Monte-Carlo to {STANDARD_ERROR:.0%} at n = {N}"
    sizes = (10**2, 10**4, 10**6)
    table = new_table(title, "kind", *(f"n = {n}" for n in sizes), "Monte-Carlo s", "times as fast")
    for kind in (name for name in FORMULAS if not KINDS[name].needs):
        contestants: dict[str, Callable[[], object]] = {
            str(n): lambda n=n, kind=kind: nst.attention_stability(n, D, RHO, sigma=2.0, finite_d=False, kind=kind)
            for n in (*sizes, N)
        }
        times = fastest(contestants, 5)
        _, deviation, seconds = whole_matrices(2.0, kind)
        cost = max(math.ceil((deviation / STANDARD_ERROR) ** 2), 2) * seconds
        shown = (f"{times[str(n)] * 1e3:.2f}" for n in sizes)
        table.add_row(kind, *shown, f"{cost:.3g}", f"{cost / times[str(N)]:.3g}")
    return table


def options_of(rows: str, n: int) -> dict[str, Any]:
    return {
        "plain": {"finite_d": False},
        "bias": {"bias": -0.1 * torch.arange(n).clamp(max=BIASES - 1)},
        "rope": {"rope": ANGLES},
        "token_cosine": {"token_cosine": ALIKE, "finite_d": False},
        "shared_heads": {"shared_heads": HEADS, "finite_d": False},
        "noisy": {"noisy": n // 8},
    }[rows]


def turned(x: torch.Tensor) -> torch.Tensor:
    left, right = x.chunk(2, -1)
    angle = torch.arange(x.shape[-2])[:, None] * ANGLES
    return torch.cat([left * angle.cos() - right * angle.sin(), left * angle.sin() + right * angle.cos()], -1)


def real_layer(rows: str, generator: torch.Generator) -> torch.Tensor:
    """Return out(X) out(Y) of one layer, all rows and columns averaged."""

    def pair(*shape: int) -> torch.Tensor:
        clean = torch.randn(*shape, generator=generator)
        return torch.stack([clean, gaussian_noise(clean, RHO, generator=generator, scale=1.0)])

    tokens = pair(ROW_N, ROW_D)
    if rows == "token_cosine":
        tokens = math.sqrt(ALIKE) * pair(1, ROW_D) + math.sqrt(1 - ALIKE) * tokens
    if rows == "noisy":
        tokens[1, ROW_N // 8 :] = tokens[0, ROW_N // 8 :]
    outputs = torch.zeros_like(tokens)
    heads = HEADS if rows == "shared_heads" else 1
    for _ in range(heads):
        query = tokens @ torch.randn(ROW_D, ROW_D, generator=generator)
        if rows == "rope":
            key = turned(tokens @ torch.randn(ROW_D, ROW_D, generator=generator)) / math.sqrt(ROW_D)
            query = turned(query)
        else:
            key = tokens
        logits = ROW_SIGMA / ROW_D * query @ key.mT
        logits = logits + options_of("bias", ROW_N)["bias"] if rows == "bias" else logits
        outputs += torch.softmax(logits, -1) @ tokens / heads
    return outputs.prod(0).mean()


def table_of_rows() -> Table:
    title = (
        f"rows: ms of attention_stability, d = {ROW_D}, rho = {RHO}, sigma = {ROW_SIGMA}, over Monte-Carlo to {STANDARD_ERROR:.0%} at n = {ROW_N}; "
        f"bias is n numbers, {BIASES} of them different"
    )
    sizes = (10**2, 10**4, 10**6)
    columns = (*(f"n = {n}" for n in sizes), "to the last", "formula", "sampled", "Monte-Carlo s", "times as fast")
    table = new_table(title, "rows", *columns)
    for rows in ("plain", "bias", "rope", "token_cosine", "shared_heads", "noisy"):
        asked = {n: options_of(rows, n) for n in (*sizes, ROW_N)}
        contestants: dict[str, Callable[[], object]] = {
            str(n): lambda n=n, given=given: nst.attention_stability(n, ROW_D, RHO, sigma=ROW_SIGMA, **given)
            for n, given in asked.items()
        }
        times = fastest(contestants, 3)
        formula = nst.attention_stability(ROW_N, ROW_D, RHO, sigma=ROW_SIGMA, **options_of(rows, ROW_N)).item()
        generator, start = torch.Generator().manual_seed(0), time.perf_counter()
        values = torch.stack([real_layer(rows, generator) for _ in range(ROW_LAYERS)]).double()
        seconds = (time.perf_counter() - start) / ROW_LAYERS
        mean, deviation = values.mean().item(), values.std().item()
        cost = max(math.ceil((deviation / mean / STANDARD_ERROR) ** 2), 2) * seconds
        error = deviation / math.sqrt(ROW_LAYERS) / mean
        shown = (f"{times[str(n)] * 1e3:.2f}" for n in sizes)
        grown = f"{times[str(sizes[-1])] / times[str(sizes[0])]:.2f}"
        sampled = f"{mean:.5f} +- {error:.1%}"
        table.add_row(rows, *shown, grown, f"{formula:.5f}", sampled, f"{cost:.3g}", f"{cost / times[str(ROW_N)]:.3g}")
    return table


def peak_megabytes(layers: int) -> float:
    """Return the peak memory of a fresh process that runs the Monte-Carlo, libraries included (Linux only)."""
    code = f"""
import resource, torch
from nstheory.language.attention import AttentionMoment
from nstheory.claims.sampling.expectations import convergence
from nstheory.noise.seeds import Stream
torch.set_num_threads(1)
list(convergence(AttentionMoment("stability", 1024, 128, 0.7, 1 / 64), {layers}, Stream(0)))
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""
    return int(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout) / 1024


def main() -> None:
    torch.set_num_threads(1)
    console = Console(width=150)
    for table in (table_of_selection(), table_of_stability(), table_of_growth(), table_of_kinds(), table_of_rows()):
        console.print(table)
    bare, few, many = (median(peak_megabytes(layers) for _ in range(3)) for layers in (2, 16, 128))
    console.print(
        f"peak memory of a process with the Monte-Carlo at (n, d) = (1024, 128): {bare:.0f} MB for 2 layers, {few:.0f} MB for "
        f"16, {many:.0f} MB for 128: ratio {many / few:.2f} (asked: 1); 112 more pairs of matrices kept would take 896 MB more"
    )


if __name__ == "__main__":
    main()
