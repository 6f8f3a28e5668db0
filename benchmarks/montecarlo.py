"""Monte-Carlo engine on activation.relu, as a ratio to filling the two normal buffers alone, in one process."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import sympy as sp
import torch

from nstheory.claims.registry import find
from nstheory.claims.sampling.expectations import BLOCK, convergence
from nstheory.language.symbols import rho
from nstheory.noise.seeds import Stream

BLOCKS = 400


def fill_rate(workers: int) -> float:
    def fill(worker: int) -> None:
        generator = torch.Generator().manual_seed(worker)
        x, y = torch.empty(BLOCK), torch.empty(BLOCK)
        for _ in range(BLOCKS // workers):
            x.normal_(generator=generator)
            y.normal_(generator=generator)

    started = time.perf_counter()
    with ThreadPoolExecutor(workers) as pool:
        list(pool.map(fill, range(workers)))
    return BLOCKS * BLOCK / (time.perf_counter() - started)


def engine_rate(workers: int) -> float:
    node = find("activation.relu").lhs.subs(rho, sp.Rational(1, 2))
    started = time.perf_counter()
    list(convergence(node, BLOCKS * BLOCK, Stream(0, workers=workers)))
    return BLOCKS * BLOCK / (time.perf_counter() - started)


def main() -> None:
    torch.set_num_threads(1)
    for workers in (1, 2):
        # Alternated, so that a busy neighbour slows both alike; the median pair counts.
        pairs = sorted(((engine_rate(workers) / fill_rate(workers)), fill_rate(workers)) for _ in range(7))
        ratio, fill = pairs[len(pairs) // 2]
        print(f"{workers} thread(s): engine / fill = {ratio:.2f} (target 0.80); fill {fill:.3g} pairs a second")


if __name__ == "__main__":
    main()
