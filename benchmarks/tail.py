"""Speed of the spectral bounds, on one thread: `python benchmarks/tail.py`.

tail_bound       8 measurements (E f^2, (E f)^2, influence, Stab at five rho): asked for 50 ms or less
certificate      the check alone at degree 10^4, and beside it the same check degree by degree: asked for 1 s or less
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from fractions import Fraction

import numpy as np
from flint import arb, fmpq
from rich.console import Console
from rich.table import Table

from nstheory.measure.spectrum.certificate_file import Certificate, check_certificate
from nstheory.measure.spectrum.degree_weights import degree_weights
from nstheory.measure.spectrum.tail import Measured, stability_envelope, tail_bound

RHOS = (0.3, 0.5, 0.7, 0.9, 0.99)
ROUNDS = 15
SPECTRA = {
    "0.8^k": 0.8 ** np.arange(400.0),
    "(1+k)^-2.5": (1 + np.arange(20_000.0)) ** -2.5,
    "(1+k)^-1.2": (1 + np.arange(20_000.0)) ** -1.2,
}


def measured(weights: np.ndarray, width: float, rhos: tuple[float, ...] = RHOS, **domain) -> Measured:
    """Intervals of relative half width `width` around what the weights say."""
    k = np.arange(len(weights), dtype=float)

    def around(value: float) -> tuple[float, float]:
        return value * (1 - width), value * (1 + width)

    pairs = [(rho, around(float((rho**k * weights).sum()))) for rho in rhos]
    return Measured(around(weights.sum()), around(weights[0]), around(float((k * weights).sum())), pairs, **domain)


def seconds(function: Callable[[], object]) -> tuple[float, float]:
    """Return the median and the largest time of a call, after one call of warming up."""
    function()
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        function()
        times.append(time.perf_counter() - start)
    return statistics.median(times), max(times)


def one_by_one(certificate: Certificate, last: int) -> bool:
    """The check that anyone would write first: one ball a degree, up to `last`."""
    terms = [
        (arb(fmpq(t.multiplier.numerator, t.multiplier.denominator)), arb(fmpq(t.rho.numerator, t.rho.denominator)))
        for t in certificate.terms
        if t.rho is not None
    ]
    flat = certificate.constant + sum(t.multiplier for t in certificate.terms if t.measurement == "mean_square")
    slope = sum(t.multiplier for t in certificate.terms if t.measurement == "influence")
    zero = sum(t.multiplier for t in certificate.terms if t.measurement == "squared_mean")
    flat_ball, slope_ball, zero_ball = (
        arb(fmpq(v.numerator, v.denominator)) for v in map(Fraction, (flat, slope, zero))
    )
    for k in range(last + 1):
        value = flat_ball + slope_ball * k + (zero_ball if k == 0 else 0) - (k >= (certificate.first or 0))
        for multiplier, rho in terms:
            value += multiplier * rho**k
        if value < 0:
            return False
    return True


def main() -> int:
    console = Console(width=120)
    table = Table(title="tail_bound with 8 measurements (asked: 50 ms)", title_justify="left")
    for column in (
        "weights",
        "half width",
        "T",
        "truth",
        "Lemma 1",
        "influence",
        "linear program",
        "median",
        "largest",
    ):
        table.add_column(column, justify="right")
    slowest = 0.0
    for name, weights in SPECTRA.items():
        for width in (1e-15, 1e-3, 1e-2):
            for degree in (15, 100):
                known = measured(weights, width)
                found = tail_bound(known, degree)
                median, largest = seconds(lambda known=known, degree=degree: tail_bound(known, degree))
                slowest = max(slowest, median)
                truth = weights[degree:].sum() / weights.sum()
                values = (truth, found.lemma1, found.influence, found.bound)
                shown = [f"{value:.4g}" for value in values]
                table.add_row(
                    name, f"{width:g}", str(degree), *shown, f"{median * 1e3:.1f} ms", f"{largest * 1e3:.1f} ms"
                )
    console.print(table)

    table = Table(title="check of a certificate (asked: 1 s at degree 10^4)", title_justify="left")
    for column in ("T", "largest rho", "block check", "degree by degree to 2 T"):
        table.add_column(column, justify="right")
    check_time = 0.0
    weights = (1 + np.arange(40_000.0)) ** -1.5
    for degree, rhos in ((15, RHOS), (10**4, (0.5, 0.9, 0.99, 0.999, 0.9999)), (10**6, (0.9, 0.99, 0.9999, 0.999999))):
        certificate = tail_bound(measured(weights, 1e-15, rhos), degree).certificate
        median, _ = seconds(lambda certificate=certificate: check_certificate(certificate))
        check_time = max(check_time, median)
        single = "-"
        if degree <= 10**4:
            start = time.perf_counter()
            if not one_by_one(certificate, 2 * degree):
                raise SystemExit("the degree-by-degree check rejects what the block check accepts")
            single = f"{(time.perf_counter() - start) * 1e3:.0f} ms"
        table.add_row(str(degree), f"{max(rhos):g}", f"{median * 1e3:.1f} ms", single)
    console.print(table)

    known = measured(SPECTRA["0.8^k"], 1e-3)
    envelope, _ = seconds(lambda: stability_envelope(known))
    ranges, _ = seconds(lambda: degree_weights(known, 8))
    console.print(
        f"envelope at 21 rho: {envelope * 1e3:.0f} ms; ranges of the weights at degrees 0..8: {ranges * 1e3:.0f} ms"
    )
    return int(slowest > 0.05 or check_time > 1)


if __name__ == "__main__":
    sys.exit(main())
