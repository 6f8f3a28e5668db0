"""What the linear programs return: a bound on a spectral tail, bounds on the stability curve, each with its certificates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from nstheory.measure.spectrum.certificate_file import Certificate, certificate_data
from nstheory.shown_result import Lines, PrintedTable, ShownResult, interval_text, outward_text, printed_table


@dataclass(frozen=True, repr=False)
class TailBound(ShownResult):
    """An upper bound on the weight at degrees >= degree, with its certificate and the two classical bounds beside it.

    bound        the sharpest bound, rounded up; of the share of E f^2 if `share`, else of the weight itself
    binding      (measurement, its multiplier in the dual function) for each measurement that the bound uses
    lemma1       delta/(1 - |rho|^T) at its best measured rho (`lemma1_rho`), None without a stability
    influence    I/T, None without a gradient
    certificate  proves `bound`; check it with `check_certificate`
    """

    degree: int
    share: bool
    bound: float
    binding: tuple[tuple[str, float], ...]
    lemma1: float | None
    lemma1_rho: float | None
    influence: float | None
    certificate: Certificate
    confidence: float | None

    def __str__(self) -> str:
        others = "".join(f", {name} {outward_text(value, 'upper')}" for name, value in self._beside.items())
        return f"at most {outward_text(self.bound, 'upper')} {self._of} at degrees >= {self.degree}{others}"

    @property
    def _of(self) -> str:
        return "of E f^2" if self.share else "of weight"

    @property
    def _beside(self) -> dict[str, float]:
        """The classical bounds that there are."""
        found = {"Lemma 1": self.lemma1, "influence": self.influence}
        return {name: value for name, value in found.items() if value is not None}

    def table(self) -> PrintedTable:
        """Return a rich table: the bounds, four digits rounded up, and the measurements that the sharpest one uses."""
        rows = [
            ("linear program", _up(self.bound)),
            *((name, _up(value)) for name, value in self._beside.items()),
        ]
        used = "; ".join(f"{name} ({multiplier:.4g})" for name, multiplier in self.binding)
        sure = "exact measurements" if self.confidence is None else f"at confidence {self.confidence:g}"
        title = f"share {self._of}" if self.share else "weight"
        title = f"{title} at degrees >= {self.degree}, at most; {sure}"
        return printed_table(title, ("what", "bound"), rows, caption=f"the linear program uses {used or 'E f^2 alone'}")

    def lines(self) -> Lines:
        """Return the bounds side by side."""
        values = {"linear program": self.bound} | self._beside
        points = [(place, value, value, value) for place, value in enumerate(values.values())]
        return Lines("", f"share {self._of}" if self.share else "weight", {"at most": points}, names=list(values))

    def as_json(self) -> dict[str, Any]:
        """Return all fields as plain data; the certificate as its file has it."""
        return super().as_json() | {"certificate": certificate_data(self.certificate)}


@dataclass(frozen=True, repr=False)
class StabilityEnvelope(ShownResult):
    """Lower and upper bounds on Stab_rho (a second moment; divided by E f^2 if `share`) at several rho.

    The three tuples are equally long. Each bound is certified by itself, all at the one confidence of the measurements.
    """

    rho: tuple[float, ...]
    lower: tuple[float, ...]
    upper: tuple[float, ...]
    share: bool
    lower_certificates: tuple[Certificate, ...]
    upper_certificates: tuple[Certificate, ...]
    confidence: float | None

    def __str__(self) -> str:
        rows = list(zip(self.rho, self.lower, self.upper, strict=True))
        said = ", ".join(f"{interval_text(low, high)} at rho = {rho:.4g}" for rho, low, high in rows[:4])
        return f"{self._of} in {said}{', ...' if rows[4:] else ''}"

    @property
    def _of(self) -> str:
        return "Stab_rho / E f^2" if self.share else "Stab_rho"

    def table(self) -> PrintedTable:
        """Return a rich table, one line a correlation."""
        rows = [
            (f"{rho:.6g}", outward_text(low, "lower", 6), outward_text(high, "upper", 6))
            for rho, low, high in zip(self.rho, self.lower, self.upper, strict=True)
        ]
        sure = None if self.confidence is None else f"at confidence {self.confidence:g}, jointly"
        return printed_table(
            f"{self._of}, certified bounds", ("ρ", "at least", "at most"), rows, numbers="right", caption=sure
        )

    def lines(self) -> Lines:
        """Return both bounds over rho."""
        ends = {"at most": self.upper, "at least": self.lower}
        return Lines(
            "ρ",
            self._of,
            {
                name: [(rho, one, one, one) for rho, one in zip(self.rho, end, strict=True)]
                for name, end in ends.items()
            },
        )

    def as_json(self) -> dict[str, Any]:
        """Return all fields as plain data; certificates as their files have them."""
        names = ("lower_certificates", "upper_certificates")
        return super().as_json() | {name: [certificate_data(one) for one in getattr(self, name)] for name in names}


def _up(value: float) -> str:
    return outward_text(value, "upper")
