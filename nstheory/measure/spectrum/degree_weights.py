"""Estimates of the degree weights W_k themselves, by regression on stabilities at several rho. Not a certificate.

Stab_rho = sum_k rho^k W_k is linear in W_k >= 0, so that measured values at several rho determine the weights by
non-negative least squares (Saunshi, Gupta, Braverman and Arora, Understanding influence functions and datamodels via harmonic
analysis, ICLR 2023, section 4). The regression is badly conditioned: neighbouring degrees explain the same curve. The fit
is therefore never returned without the range of what else would fit.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from statistics import NormalDist

import numpy as np
from scipy.optimize import nnls

from nstheory.errors import ArgumentError
from nstheory.measure.spectrum.certificate_file import check_certificate
from nstheory.measure.spectrum.measurements import GivesMeasured, Measured, as_measured
from nstheory.measure.spectrum.tail import weight_bound
from nstheory.numbers import boolean, inside, integer
from nstheory.shown_result import Lines, Point, PrintedTable, ShownResult, interval_text, outward_text, printed_table

__all__ = ["DegreeWeights", "degree_weights"]

METHODS = ("range", "bootstrap")
MOST_WEIGHTS = 1000  # each is a pair of linear programs
MOST_RESAMPLES = 10**6
_SMALLEST_WIDTH = 1e-9  # of E f^2: exact measurements still get a finite weight in the regression
_REST_SPREAD = (1, 2, 4, 8, 16, 32, 64)


@dataclass(frozen=True, repr=False)
class DegreeWeights(ShownResult):
    """An estimate of the weights at degrees 0..max_degree and of the rest above, with its uncertainty.

    estimate      weights by non-negative least squares, shape (max_degree + 1,); rest: the weight above max_degree
    lower, upper  shape (max_degree + 1,); rest_lower, rest_upper for the rest.
                  method "range": smallest and largest weight over *all* spectra that fit every measured interval, hence
                  valid at the joint confidence of the measurements, each degree and all degrees together;
                  method "bootstrap": percentiles of the refitted weights, which carry the sampling error only, not the
                  ambiguity of the regression, and are typically too narrow
    share         whether all are shares of E f^2
    misfit        largest |fitted - measured| in half widths of the measured intervals; above 1 the fit misses an interval
    """

    estimate: tuple[float, ...]
    lower: tuple[float, ...]
    upper: tuple[float, ...]
    rest: float
    rest_lower: float
    rest_upper: float
    share: bool
    method: str
    misfit: float
    confidence: float | None

    def __str__(self) -> str:
        said = ", ".join(
            f"W_{degree} = {one:.4g} {interval_text(low, high)}" for degree, one, low, high in self._rows[:3]
        )
        rest = f"{self.rest:.4g} {interval_text(self.rest_lower, self.rest_upper)}"
        return f"{said}{', ...' if self._rows[3:] else ''}, rest {rest}"

    @property
    def _rows(self) -> list[Point]:
        return [(degree, *row) for degree, row in enumerate(zip(self.estimate, self.lower, self.upper, strict=True))]

    def table(self) -> PrintedTable:
        """Return a rich table, one line a degree, and the rest."""
        rest = (f"> {len(self.estimate) - 1}", self.rest, self.rest_lower, self.rest_upper)
        rows = [
            (str(name), f"{one:.4g}", outward_text(low, "lower"), outward_text(high, "upper"))
            for name, one, low, high in (*self._rows, rest)
        ]
        sure = "" if self.confidence is None else f" at {100 * self.confidence:g} %"
        title = f"weights by degree{', shares of E f^2' if self.share else ''}; {self.method}{sure}"
        caption = f"misfit {self.misfit:.3g}; an estimate, and no certificate"
        return printed_table(title, ("degree", "estimate", "lower", "upper"), rows, numbers="right", caption=caption)

    def lines(self) -> Lines:
        """Return the weights by degree; an estimate outside of its interval stands where it is."""
        return Lines("degree", "share of E f^2" if self.share else "weight", {self.method: self._rows})


def degree_weights(
    measured: Measured | GivesMeasured,
    max_degree: int,
    *,
    method: str = "range",
    share: bool = True,
    level: float = 0.95,
    resamples: int = 400,
    seed: int = 0,
) -> DegreeWeights:
    """Estimate the weights W_0..W_max_degree from the measurements, as shares of E f^2 unless `share` is False.

    method     "range" (default) or "bootstrap"; see DegreeWeights for what each of them means
    level      of the percentile intervals, for the bootstrap only; resamples and seed likewise. The bootstrap takes the
               intervals for normal, and for independent of each other, which common random numbers make them not

    Raises ArgumentError for max_degree < 0, above n_tokens or MOST_WEIGHTS = 1000, an unknown method, no stability at all, or a bootstrap of exact
    values; InconsistentMeasurementsError when no spectrum fits.

    All weights are scalars, one a degree.

    >>> from nstheory.measure import degree_weights
    >>> measured = nst.Measured(mean_square=1, stability=[(0.5, "0.4"), (0.9, "0.85")])
    >>> len(degree_weights(measured, 3).estimate)
    4
    """
    measured = as_measured(measured)
    share = boolean(share, "share")
    max_degree = integer(max_degree, "max_degree", least=0, most=MOST_WEIGHTS)
    if measured.n_tokens is not None and max_degree > measured.n_tokens:
        raise ArgumentError(
            f"max_degree is {max_degree}, but functions of {measured.n_tokens} tokens have no such degree"
        )
    if not isinstance(method, str) or method not in METHODS:
        raise ArgumentError(f"method is {repr(method)[:60]}; allowed: {', '.join(METHODS)}")
    if not measured.stability:
        raise ArgumentError("degree weights need the stability at several rho; measure it first")
    fit = _Regression(measured, max_degree)
    if method == "range":
        ends = {
            side: [
                check_certificate(weight_bound(measured, first, last, side, share=share))
                for first, last in [(k, k) for k in range(max_degree + 1)] + [(max_degree + 1, None)]
            ]
            for side in ("lower", "upper")
        }
        lower, upper = ends["lower"], ends["upper"]
    else:
        level = inside(level, "level", 0, 1, 0.95)
        resamples = integer(resamples, "resamples", least=2, most=MOST_RESAMPLES)
        lower, upper = fit.percentiles(share, level, resamples, integer(seed, "seed", least=0, most=2**63 - 1))
    weights = fit.weights(fit.middle)
    found = fit.summed(weights, share)
    return DegreeWeights(
        tuple(found[:-1].tolist()),
        tuple(map(float, lower[:-1])),
        tuple(map(float, upper[:-1])),
        float(found[-1]),
        float(lower[-1]),
        float(upper[-1]),
        share,
        method,
        fit.misfit(weights),
        measured.confidence if method == "range" else level,
    )


class _Regression:
    """Least squares with all measured values in units of the largest one, whatever the size of f is."""

    def __init__(self, measured: Measured, max_degree: int) -> None:
        self.measured = measured
        self.max_degree = max_degree
        most = measured.n_tokens
        rest = [(max_degree + 1) * part for part in _REST_SPREAD]
        if most is not None:  # the largest degree is where a parity of all tokens sits
            rest = sorted({degree for degree in rest if degree < most} | ({most} if most > max_degree else set()))
        degrees = np.array([*range(max_degree + 1), *rest], dtype=float)
        rows = []
        for term in measured.terms:
            if term.rho is not None:
                rows.append(float(term.rho) ** degrees)
            else:
                shapes = {"mean_square": np.ones_like(degrees), "squared_mean": degrees == 0, "influence": degrees}
                rows.append(shapes[term.measurement].astype(float))
        self.matrix = np.array(rows)
        self.unit = max(max(abs(term.lower), abs(term.upper)) for term in measured.terms) or Fraction(1)
        self.middle = np.array([float((term.lower + term.upper) / 2 / self.unit) for term in measured.terms])
        half = np.array([float((term.upper - term.lower) / 2 / self.unit) for term in measured.terms])
        # Where E f^2 is tiny beside another value, no spectrum fits, and any width does.
        least = _SMALLEST_WIDTH * max(float(measured.terms[0].upper / self.unit), _SMALLEST_WIDTH)
        self.half = np.maximum(half, least)

    def weights(self, values: np.ndarray) -> np.ndarray:
        """Return the non-negative weights of least squared misfit, each value in units of its half width."""
        return nnls(self.matrix / self.half[:, None], values / self.half)[0]

    def summed(self, weights: np.ndarray, share: bool) -> np.ndarray:
        """Return the weights at 0..max_degree and the sum of the others, shape (max_degree + 2,)."""
        kept, rest = weights[: self.max_degree + 1], weights[self.max_degree + 1 :].sum()
        found, total = np.append(kept, rest), weights.sum()
        if share:
            return found / total if total > 0 else found
        return np.array([float(Fraction(float(weight)) * self.unit) for weight in found])

    def misfit(self, weights: np.ndarray) -> float:
        """Return the largest |fitted - measured| in half widths."""
        return float((np.abs(self.matrix @ weights - self.middle) / self.half).max())

    def percentiles(self, share: bool, level: float, resamples: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
        """Return the percentile ends of refits to normal values around the measured ones."""
        confidence = self.measured.confidence
        if confidence is None:
            raise ArgumentError("exact measurements have no sampling error to resample; use method='range'")
        # The joint confidence is shared out evenly over the intervals (Bonferroni).
        quantile = NormalDist().inv_cdf(1 - (1 - confidence) / (2 * len(self.middle)))
        generator = np.random.default_rng(seed)
        draws = self.middle + self.half / quantile * generator.standard_normal((resamples, len(self.middle)))
        found = np.array([self.summed(self.weights(values), share) for values in draws])
        return np.quantile(found, (1 - level) / 2, axis=0), np.quantile(found, (1 + level) / 2, axis=0)
