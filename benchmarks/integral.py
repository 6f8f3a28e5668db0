"""Certified integral of the ReLU expectation to 30 digits (target 20 ms), and as a ratio to one ball of the closed form."""

from __future__ import annotations

import time
from fractions import Fraction
from statistics import median

from nstheory.arithmetic import real_balls
from nstheory.arithmetic.integrals import quadrature
from nstheory.claims.registry import find
from nstheory.language.symbols import rho

BITS = 120


def main() -> None:
    claim = find("activation.relu")
    times: dict[str, list[float]] = {"integral": [], "closed form": []}
    with real_balls.precision(BITS):
        values = {rho: real_balls.from_fraction(Fraction(1, 2))}
        for _ in range(31):
            started = time.perf_counter()
            integrated = quadrature.enclose(claim.lhs, values, BITS)
            times["integral"].append(time.perf_counter() - started)
            started = time.perf_counter()
            real_balls.enclose(claim.rhs, values)
            times["closed form"].append(time.perf_counter() - started)
    slow, fast = (median(times[name]) for name in ("integral", "closed form"))
    print(f"{integrated.str(30)}: {1e3 * slow:.1f} ms, {slow / fast:.0f} times one ball of the closed form")


if __name__ == "__main__":
    main()
