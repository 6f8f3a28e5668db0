"""nst.stability as ratios, in one process: overhead over bare passes, 16 values of rho against one, chain against star."""

from __future__ import annotations

import ctypes
import math
import sys
import time
from collections.abc import Callable

import torch
from rich.console import Console
from rich.table import Table
from torch import Tensor, nn

from nstheory.measure import Stability, stability

ROUNDS = 11
SAMPLES = 1 << 15
BATCH = 1024


def keep_pages() -> None:
    """Tell glibc to keep freed memory: else page faults, which come and go with the history of the heap, decide."""
    if sys.platform == "linux":
        libc = ctypes.CDLL(None)
        libc.mallopt(-3, 1 << 30)  # M_MMAP_THRESHOLD
        libc.mallopt(-1, (1 << 31) - 1)  # M_TRIM_THRESHOLD


def interleaved(calls: dict[str, Callable[[], object]], rounds: int = ROUNDS) -> dict[str, list[float]]:
    """Return seconds of each call, taken in turns so that a busy neighbour slows all alike."""
    seconds: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(rounds):
        for name, call in calls.items():
            started = time.perf_counter()
            call()
            seconds[name].append(time.perf_counter() - started)
    return seconds


def ratio(seconds: dict[str, list[float]], above: str, below: str) -> float:
    """Return the ratio of the fastest rounds."""
    return min(seconds[above]) / min(seconds[below])


def network(kind: str) -> tuple[nn.Module, dict[str, object], Tensor]:
    torch.manual_seed(0)
    if kind == "MLP 16-256-256-1":
        layers = (nn.Linear(16, 256), nn.ReLU(), nn.Linear(256, 256), nn.ReLU(), nn.Linear(256, 1))
        return nn.Sequential(*layers).eval(), {"dim": 16}, torch.randn(BATCH, 16)
    if kind == "MLP 16-64-64-1":
        layers = (nn.Linear(16, 64), nn.ReLU(), nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 1))
        return nn.Sequential(*layers).eval(), {"dim": 16}, torch.randn(BATCH, 16)
    return Transformer().eval(), {"tokens": 8, "vocab_size": 31}, torch.randint(31, (BATCH, 8))


class Transformer(nn.Module):
    """One layer, width 64, probabilities of 31 classes."""

    def __init__(self) -> None:
        super().__init__()
        self.embed = nn.Embedding(31, 64)
        self.layer = nn.TransformerEncoderLayer(64, 4, 128, batch_first=True, dropout=0.0)
        self.head = nn.Linear(64, 31)

    def forward(self, x: Tensor) -> Tensor:
        return self.head(self.layer(self.embed(x))[:, -1]).softmax(-1)


def table_of_cost() -> Table:
    table = Table(title=f"cost, fastest of {ROUNDS} rounds, one thread", title_justify="left")
    for column in ("model", "bare pass, ns a row", "overhead, 1 rho", "overhead, 16 rho", "16 rho / 1 rho", "asked"):
        table.add_column(column, justify="right")
    grid = [0.5 + index / 40 for index in range(16)]
    for kind in ("MLP 16-256-256-1", "MLP 16-64-64-1", "transformer"):
        model, inputs, batch = network(kind)
        samples = SAMPLES if "MLP" in kind else SAMPLES // 8

        def bare(passes: int, model: nn.Module = model, batch: Tensor = batch, samples: int = samples) -> None:
            with torch.no_grad():
                for _ in range(passes * samples // len(batch)):
                    model(batch)

        def measure(
            rho: list[float], model: nn.Module = model, inputs: dict = inputs, samples: int = samples
        ) -> Stability:
            return stability(model, rho, n_samples=samples, **inputs)

        measure([0.5])
        seconds = interleaved(
            {
                "bare 2": lambda bare=bare: bare(2),
                "one": lambda measure=measure: measure([0.5]),
                "bare 17": lambda bare=bare: bare(17),
                "sixteen": lambda measure=measure: measure(grid),
            }
        )
        table.add_row(
            kind,
            f"{min(seconds['bare 17']) / (17 * samples) * 1e9:.0f}",
            f"{100 * (ratio(seconds, 'one', 'bare 2') - 1):.1f} %",
            f"{100 * (ratio(seconds, 'sixteen', 'bare 17') - 1):.1f} %",
            f"{ratio(seconds, 'sixteen', 'one'):.2f}",
            # Drawing 16 normal numbers takes some 55 ns, which a pass of 150 ns cannot hide.
            "" if kind == "MLP 16-64-64-1" else "10 %, 8.6",
        )
    return table


def cost_at_equal_error(
    function: Callable[[Tensor], Tensor], rho: list[float], nodes: int
) -> tuple[float, float, float]:
    """Return star's over the chain's rows of f at equal standard error of the second moment: worst, mean, best rho."""
    star = stability(function, rho, dim=4, n_samples=1 << 17)
    chain = stability(function, rho, dim=4, n_samples=1 << 17, design="chain", path_nodes=nodes)
    ratios = [
        (a.stderr**2 * star.rows) / (b.stderr**2 * chain.rows)
        for a, b in zip(star.second_moment, chain.second_moment, strict=True)
    ]
    return min(ratios), math.exp(sum(map(math.log, ratios)) / len(ratios)), max(ratios)


FUNCTIONS: dict[str, Callable[[Tensor], Tensor]] = {
    "x": lambda x: x[:, 0],
    "relu": lambda x: torch.relu(x[:, 0]),
    "x1 x2 x3": lambda x: x[:, 0] * x[:, 1] * x[:, 2],
    "sign of sin 4x": lambda x: torch.sign(torch.sin(4 * x[:, 0])),
}


def table_of_designs() -> Table:
    table = Table(
        title="rows of f, star / chain at equal standard error: smallest, mean and largest over rho",
        title_justify="left",
    )
    for column in ("function", "rho", "m + 1 nodes", "2m + 1 nodes", "4m + 1 nodes"):
        table.add_column(column, justify="right")
    for r, m in ((0.5, 4), (0.8, 8), (0.9, 8), (0.95, 16)):
        rho = [r**power for power in range(1, m + 1)]
        for name, function in FUNCTIONS.items():
            found = [cost_at_equal_error(function, rho, factor * m + 1) for factor in (1, 2, 4)]
            table.add_row(name, f"{r}^1..{m}", *(f"{a:.2f} {b:.2f} {c:.2f}" for a, b, c in found))
    return table


def table_of_reductions() -> Table:
    table = Table(
        title="variance of the plain estimate over that with variance reduction, rho = 0.8", title_justify="left"
    )
    for column in ("function", "reduction", "second moment", "covariance", "correlation"):
        table.add_column(column, justify="right")
    functions = {**FUNCTIONS, "gelu": nn.functional.gelu, "2 + tanh": lambda x: 2 + torch.tanh(x[:, 0])}
    for name in ("relu", "gelu", "2 + tanh", "sign of sin 4x"):
        plain, *others = (
            stability(functions[name], [0.8], dim=1, n_samples=1 << 17, variance_reduction=kind)
            for kind in (None, "antithetic", "hermite")
        )
        for kind, found in zip(("antithetic", "hermite"), others, strict=True):
            gains = [
                (getattr(plain, quantity)[0].stderr / getattr(found, quantity)[0].stderr) ** 2
                for quantity in ("second_moment", "covariance", "correlation")
            ]
            table.add_row(name, kind, *(f"{gain:.1f}" for gain in gains))
    return table


def table_of_widths() -> Table:
    table = Table(title="length of the interval of the second moment of tanh(2x), rho = 0.8", title_justify="left")
    for column in ("samples", "asymptotic", "betting", "empirical Bernstein", "seconds of betting / Bernstein"):
        table.add_column(column, justify="right")
    for samples in (1 << 10, 1 << 13, 1 << 16):
        found = {
            interval: stability(
                lambda x: torch.tanh(2 * x[:, 0]), [0.8], dim=1, n_samples=samples, bounds=(-1, 1), interval=interval
            )
            for interval in ("asymptotic", "betting", "empirical-bernstein")
        }
        widths = [f"{one.second_moment[0].width:.4f}" for one in found.values()]
        slower = found["betting"].seconds / found["empirical-bernstein"].seconds
        table.add_row(str(samples), *widths, f"{slower:.0f}")
    return table


def main() -> None:
    torch.set_num_threads(1)
    keep_pages()
    console = Console(width=140)
    for table in (table_of_cost, table_of_designs, table_of_reductions, table_of_widths):
        console.print(table())


if __name__ == "__main__":
    main()
