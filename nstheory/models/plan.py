"""What a budget pays for: one batch is timed, and the blocks of each part follow from it."""

from __future__ import annotations

import os
import time
from dataclasses import asdict, dataclass
from typing import Any

import torch

from nstheory.errors import ArgumentError
from nstheory.models.one_pass import BLOCK, OnePass
from nstheory.models.token_influence import TokenInfluence

# What is kept back of a budget, for intervals, tables and a machine that gets busier.
_KEPT = 0.1
# Recording attention and reading layers on top of bare passes; it only makes the plan careful.
_READING = 1.3
# Rows that are timed.
_TIMED = 8


@dataclass(frozen=True)
class Plan:
    """Blocks of the curve, of the influence over all texts, and of that on the first text; threads; seconds of one row."""

    curve: int
    influence: int
    heat: int
    threads: int
    seconds_a_row: float
    budget: float | None

    def as_json(self) -> dict[str, Any]:
        """Return plain data."""
        return asdict(self)


def seconds(budget: float | str) -> float:
    """Return a time in seconds: 300, "300", "90s", "5m", "1h"; ArgumentError for anything else, and for none at all."""
    units = {"s": 1, "m": 60, "h": 3600}
    text = str(budget).strip()
    try:
        found = float(text[:-1]) * units[text[-1]] if text and text[-1] in units else float(text)
    except ValueError:
        found = -1.0
    if not 0 < found < 1e9:
        raise ArgumentError(f"budget is {budget!r}; it has to be a time such as 90s, 5m or 1h")
    return found


def timed(passes: OnePass, *, choose: bool) -> tuple[float, int]:
    """Return seconds of one row and the number of threads that is fastest now: of one, as many as cores are idle, and all cores.

    On a busy machine threads that wait for each other cost more than they bring, so the clock decides. Where the budget decides
    nothing (`choose` False) the trial would only cost, a tenth of a short run and more, and the threads stay as they are.
    """
    cores = os.cpu_count() or 1
    free = max(1, round(cores - os.getloadavg()[0])) if hasattr(os, "getloadavg") else cores
    space, generator = passes.inputs.spaces[0], passes.stream.child("timing").generator(0)
    inputs = space.tokens(space.star(min(passes.batch, _TIMED), (), generator)[0])
    passes.evaluate(inputs[:1], 0)  # what is done once
    found = []
    for threads in sorted({1, min(free, cores), cores}) if choose else [torch.get_num_threads()]:
        torch.set_num_threads(threads)
        started = time.perf_counter()
        passes.evaluate(inputs, 0)
        found.append(((time.perf_counter() - started) / len(inputs), threads))
    best = min(found)
    torch.set_num_threads(best[1])
    return best


def planned(
    passes: OnePass,
    influence: TokenInfluence | None,
    *,
    budget: float | None,
    samples: int | None,
    redraws: int | None,
    spent: float,
    timing: tuple[float, int],
) -> Plan:
    """Return how many blocks fit the budget, or are asked for by number.

    samples   of the curve; redraws: of each position. Given both, the budget does not matter
    spent     seconds that are gone

    Raises ArgumentError where the smallest design, one block a text and two redraws a position, does not fit.
    """
    a_row, threads = timing
    texts = len(passes.inputs.spaces)
    curve = None if samples is None else max(-(-samples // BLOCK), texts)
    tokens, least, per_block = 0, 0, 1
    if influence is not None:
        per_block = 4 if influence.inputs.gaussian else 4 * influence.redraws
        least = 2 if influence.inputs.gaussian else -(-2 * influence.n // per_block)
        tokens = (
            least if redraws is None else -(-redraws * (1 if influence.inputs.gaussian else influence.n) // per_block)
        )
    shown = 1 if influence is None or texts == 1 else 2  # the first text alone, beside all of them
    if budget is not None and (curve is None or (redraws is None and influence is not None)):
        left = budget * (1 - _KEPT) - spent
        cost_curve, cost_tokens = passes.rows * a_row * _READING, (influence.rows * a_row if influence else 0.0)
        smallest = texts * cost_curve + shown * least * cost_tokens
        if left < smallest:
            more = (smallest + spent) / (1 - _KEPT)
            each = "" if influence is None else f"2 redraws of each of {influence.n} tokens, "
            raise ArgumentError(
                f"budget = {budget:g} s: the smallest design ({texts} texts, {each}{1000 * a_row:.3g} ms a row) takes about "
                f"{more:.0f} s; give --budget {more + 1:.0f}s, fewer tokens or fewer texts"
            )
        share = 1.0 if influence is None else 0.5
        if curve is None:
            curve = max(int(share * left / cost_curve), texts)
            curve -= curve % texts  # each text as often
        if influence is not None and redraws is None:
            tokens = max(int((left - curve * cost_curve) / cost_tokens / shown), least)
    return Plan(curve or texts, tokens, tokens if shown == 2 else 0, threads, a_row, budget)
