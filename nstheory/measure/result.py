"""The result of a measurement of stability: second moment, covariance and correlation at every rho, each by its own name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from torch import Tensor

from nstheory.errors import ArgumentError
from nstheory.measure.intervals.confidence import Interval
from nstheory.shown_result import Lines, PrintedTable, ShownResult, printed_table

if TYPE_CHECKING:
    from nstheory.measure.influence import Influence
    from nstheory.measure.spectrum.measurements import Measured


@dataclass(frozen=True, repr=False)
class Stability(ShownResult):
    """Noise stability of f at several correlations. With (X, Y) a rho-correlated pair, and k entries in an output:

    rho              the correlations, in the order in which they were asked
    second_moment    E <f(X), f(Y)>, one interval for each rho. This is Stab_rho(f) = sum_k rho^k W_k
    covariance       E <f(X), f(Y)> - |E f|^2 = sum_(k >= 1) rho^k W_k
    correlation      the covariance over the variance, in [-1, 1]; estimate nan where f is constant
    energy           E |f(X)|^2 = sum_k W_k
    mean_squared     |E f|^2 = W_0
    variance         E |f|^2 - |E f|^2
    mean             E f as a float64 tensor [k], an estimate without interval
    mean_interval    the interval of E f when k = 1 and there is one centre, else None; it belongs to the joint level

    level            all intervals together hold with at least this probability (see `method`)
    method           "empirical-bernstein" and "betting": at every sample size, given that the stated bounds are true;
                     "asymptotic": as the sample grows, with no guarantee at a finite one
    anytime          True when the sample size was chosen by looking at the widths; the level already pays for it
    reached          True when the wanted width was reached, or none was asked
    domain           "gaussian"; "tokens" (uniform); "embeddings": averages over the centres of Stab, of |E f|^2 and of
                     the variance of each centre; "data tokens": X from a data set, where the covariance is
                     Cov(f(X), f(Y)), `correlation` divides by the mean of the two variances, `mean`, `energy` and
                     `variance` are those of X, and the series in W_k above do not hold
    n_tokens         tokens of one input, the largest degree; None in Gaussian space
    rows             how many rows f has seen (samples times nodes of the design, plus a pilot sample)
    """

    rho: tuple[float, ...]
    second_moment: tuple[Interval, ...]
    covariance: tuple[Interval, ...]
    correlation: tuple[Interval, ...]
    energy: Interval
    mean_squared: Interval
    variance: Interval
    mean: Tensor
    mean_interval: Interval | None
    level: float
    method: str
    domain: str
    n_tokens: int | None
    design: str
    n_samples: int
    rows: int
    anytime: bool
    reached: bool
    seed: int | None
    device: str
    seconds: float

    @property
    def spectral(self) -> bool:
        """Whether second_moment is sum_k rho^k W_k with weights W_k >= 0, as tail bounds assume."""
        return self.domain != "data tokens"

    def measured(self, influence: Influence | None = None) -> Measured:
        """Return the intervals in the form that `tail_bound` and `stability_envelope` take.

        influence   of the same function in the same domain; the joint confidence then pays for both measurements

        Raises ArgumentError for data tokens, where the second moment is no sum of rho^k W_k.
        """
        from nstheory.measure.spectrum.measurements import Measured

        if not self.spectral:
            raise ArgumentError(
                f"domain {self.domain!r} has no spectral weights W_k behind it; measure on uniform tokens (tokens=16) instead"
            )
        if influence is not None and influence.domain != self.domain:
            raise ArgumentError(
                f"the influence is in the domain {influence.domain!r}, the stability in {self.domain!r}"
            )
        error = 1 - self.level + (0 if influence is None else 1 - influence.level)
        if error >= 1:
            raise ArgumentError(f"the two levels leave no joint confidence (errors sum to {error:g}); raise the levels")

        def ends(interval: Interval) -> tuple[float, float]:
            return interval.low, interval.high

        return Measured(
            mean_square=ends(self.energy),
            squared_mean=ends(self.mean_squared),
            gradient=None if influence is None else ends(influence.total),
            stability=[(rho, ends(one)) for rho, one in zip(self.rho, self.second_moment, strict=True)],
            domain="tokens" if self.domain == "tokens" else "gaussian",
            n_tokens=self.n_tokens,
            confidence=1 - error,
        )

    def as_json(self) -> dict[str, Any]:
        """Return everything but the vector E f as plain numbers, lists and strings."""
        row: dict[str, Any] = {"rho": list(self.rho)}
        for name in ("second_moment", "covariance", "correlation"):
            row[name] = [interval.as_json() for interval in getattr(self, name)]
        for name in ("energy", "mean_squared", "variance"):
            row[name] = getattr(self, name).as_json()
        row["mean_interval"] = None if self.mean_interval is None else self.mean_interval.as_json()
        names = (
            "level",
            "method",
            "domain",
            "n_tokens",
            "design",
            "n_samples",
            "rows",
            "anytime",
            "reached",
            "seed",
            "device",
            "seconds",
        )
        return row | {name: getattr(self, name) for name in names}

    def __str__(self) -> str:
        head = f"{self.domain}, n = {self.n_samples}, {self.method} intervals at joint level {self.level:g}"
        rows = [f"{'rho':>8} {'second moment':>30} {'covariance':>30} {'correlation':>30}"]
        for rho, *three in self._rows:
            rows.append(f"{rho:8.4g} " + " ".join(f"{one.text():>30}" for one in three))
        return "\n".join([head, *rows, self._sizes])

    @property
    def _rows(self) -> Iterable[tuple[float, Interval, Interval, Interval]]:
        return zip(self.rho, self.second_moment, self.covariance, self.correlation, strict=True)

    @property
    def _sizes(self) -> str:
        return f"E|f|^2 {self.energy}   |E f|^2 {self.mean_squared}   variance {self.variance}"

    def table(self) -> PrintedTable:
        """Return a rich table, one line a correlation, with second moment, covariance and correlation."""
        title = f"noise stability, {self.domain}, n = {self.n_samples}, {self.method} intervals at joint level {self.level:g}"
        rows = [(f"{rho:.4g}", *map(str, three)) for rho, *three in self._rows]
        return printed_table(title, ("ρ", "second moment", "covariance", "correlation"), rows, caption=self._sizes)

    def lines(self) -> Lines:
        """Return the correlation of the outputs over that of the inputs, with its intervals."""
        points = [one.point(rho) for rho, one in zip(self.rho, self.correlation, strict=True)]
        return Lines("ρ", "correlation of the outputs", {"measured": sorted(points)})
