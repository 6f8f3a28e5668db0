"""The dual linear program behind the certificates: cutting planes over the degrees, then outward rounding.

Unknown are a constant (for shares), one multiplier y for each measurement in [m - h, m + h], and a size s >= |y|. Minimised is

    share    constant,                 subject to  sum_j y_j m_j + s_j h_j <= 0   (the scale 1/E f^2 is a free unknown)
    else     sum_j y_j m_j + s_j h_j,

subject to c(k) >= w(k) at every degree k. Only a few degrees are conditions at first; the minima of c - w over a grid that
is refined around each of them join as long as one is below 0. Degrees without end are stood for by a last one beyond which
the powers vanish, by the limit of c, and by the sign of the multiplier of k. HiGHS works in floats, hence the multipliers
are taken as exact decimals, lifted a little, and the exact check of the certificate has the last word.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

import numpy as np
from scipy.optimize import linprog

from nstheory.measure.spectrum.certificate import Certificate
from nstheory.measure.spectrum.degrees import Degrees
from nstheory.numbers import rational

__all__ = ["contradiction", "dominating"]

_ROUNDS = 40
_TOLERANCE = 1e-10
_FLOOR = -1.5  # in units of E f^2, below every true value: reached only when no spectrum fits
_LARGEST_MULTIPLIER = 1e7
_NOISE = 1e-15  # c is computed to about this times the sum of its multipliers
_CONTRADICTION = 1e-9
# Where HiGHS gives up, which is rare, another way mostly succeeds.
_ATTEMPTS = (
    ("highs-ds", 1e-10, False),
    ("highs-ds", 1e-10, True),
    ("highs-ds", 1e-8, False),
    ("highs-ipm", 1e-9, True),
)


def dominating(blank: Certificate) -> Certificate | None:
    """Return a valid certificate with the best multipliers that were found, or None when the program is unbounded.

    `blank` is the certificate to fill in; an unbounded program means that its measurements contradict each other.
    """
    program = _Program(blank)
    while program.rounds < _ROUNDS:
        solution = program.solve()
        if solution is None or program.objective(solution) < _FLOOR + 0.2:
            return None
        found = program.rounded(solution)
        if found is not None:
            return found
    return None


def contradiction(blank: Certificate) -> Certificate | None:
    """Return a Farkas certificate for a smallest contradictory set of the terms of `blank`, or None.

    Terms are left out one after the other as long as the rest is contradictory; what remains is irreducible.
    """
    kept = list(range(len(blank.terms)))
    if _farkas(blank, kept) is None:
        return None
    for index in list(kept):
        fewer = [one for one in kept if one != index]
        if fewer and _farkas(blank, fewer) is not None:
            kept = fewer
    return _farkas(blank, kept)


def _farkas(blank: Certificate, kept: Sequence[int]) -> Certificate | None:
    program = _Program(blank, kept)
    while program.rounds < _ROUNDS:
        solution = program.solve()
        if solution is None or program.objective(solution) > -_CONTRADICTION:
            return None
        found = program.rounded(solution)
        if found is not None:
            return found if found.bound < 0 else None
    return None


class _Program:
    def __init__(self, blank: Certificate, kept: Sequence[int] | None = None) -> None:
        self.blank = blank
        self.kept = list(range(len(blank.terms)) if kept is None else kept)
        self.at = Degrees(blank, self.kept)
        self.farkas = blank.quantity == "inconsistency"
        terms = [blank.terms[index] for index in self.kept]
        norm = [float(term.upper) for term in terms if term.measurement == "mean_square" and term.upper > 0]
        ends = [float(abs(end)) for term in terms for end in (term.lower, term.upper)]
        unit = norm[0] if norm else (max(ends, default=0.0) or 1.0)
        self.lower = np.array([float(term.lower) for term in terms]) / unit / self.at.scale
        self.upper = np.array([float(term.upper) for term in terms]) / unit / self.at.scale
        self.rounds = 0
        self.degrees = self.at.first_degrees()

    # The program

    def solve(self) -> np.ndarray | None:
        """Return (constant, multipliers...) that satisfy every degree up to rounding (lifting mends that), or None."""
        while self.rounds < _ROUNDS:
            self.rounds += 1
            solution = self._once()
            if solution is None:
                return None
            tolerance = _TOLERANCE + _NOISE * float(np.abs(solution).sum())
            violated = [degree for degree, slack in self.at.minima(solution) if slack < -tolerance]
            fresh = {*violated, *self.at.spread_below(solution, -tolerance)} - set(self.degrees)
            if not fresh or self.rounds == _ROUNDS:
                return solution
            self.degrees = sorted({*self.degrees, *fresh})
        return None

    def _once(self) -> np.ndarray | None:
        degrees = np.array(self.degrees)
        matrix, right = self._full(self.at.columns(degrees), np.ones(len(degrees))), self.at.wanted(degrees)
        if self.blank.domain == "gaussian":
            rows, constants, ends = self.at.limits()
            matrix, right = np.concatenate([matrix, self._full(rows, constants)]), np.concatenate([right, ends])
        size = np.maximum(np.abs(matrix).max(axis=1), 1.0)
        matrix, right = -matrix / size[:, None], -right / size
        cost = np.concatenate([self.upper + self.lower, self.upper - self.lower]) / 2
        count = len(cost) // 2
        bounds: list[tuple[float | None, float | None]] = [(-_LARGEST_MULTIPLIER, _LARGEST_MULTIPLIER)] * count
        bounds += [(0.0, _LARGEST_MULTIPLIER)] * count
        if self.blank.share:
            cost = np.concatenate([[0.0], cost])
            matrix, right = np.concatenate([matrix, cost[None, :]]), np.append(right, 0.0)
            cost = np.eye(1, len(cost))[0]
            bounds = [(_FLOOR, None), *bounds]
        elif self.farkas:
            # A contradiction may be scaled at will, hence the sizes sum to 1 at most.
            matrix, right = np.concatenate([matrix, np.repeat([[0.0, 1.0]], count, axis=1)]), np.append(right, 1.0)
        else:
            matrix, right = np.concatenate([matrix, -cost[None, :]]), np.append(right, -_FLOOR)
        sizes = np.concatenate([np.block([[sign * np.eye(count), -np.eye(count)]]) for sign in (1, -1)])
        sizes = np.concatenate([np.zeros((2 * count, matrix.shape[1] - 2 * count)), sizes], axis=1)
        matrix, right = np.concatenate([matrix, sizes]), np.concatenate([right, np.zeros(2 * count)])
        for method, tolerance, presolve in _ATTEMPTS:
            options = {
                "primal_feasibility_tolerance": tolerance,
                "dual_feasibility_tolerance": tolerance,
                "presolve": presolve,
            }
            found = linprog(cost, A_ub=matrix, b_ub=right, bounds=bounds, method=method, options=options)
            if found.status == 0:
                constant = found.x[:1] if self.blank.share else np.zeros(1)
                return np.concatenate([constant, found.x[-2 * count : -count]])
        return None

    def objective(self, solution: np.ndarray) -> float:
        """Return the bound that a solution stands for, in units of E f^2 and with the sign of the side."""
        y = solution[1:]
        return float(solution[0] if self.blank.share else np.where(y > 0, y * self.upper, y * self.lower).sum())

    def _full(self, columns: np.ndarray, constant: np.ndarray) -> np.ndarray:
        """Return rows over (constant if there is one, multipliers, sizes)."""
        parts = [columns, np.zeros_like(columns)]
        if self.blank.share:
            parts.insert(0, constant[:, None])
        return np.concatenate(parts, axis=1)

    # Outward rounding

    def rounded(self, solution: np.ndarray) -> Certificate | None:
        """Return a valid certificate near the solution, or None after a degree that was overlooked joined the others."""
        y = np.where(np.abs(solution[1:]) < 1e-12, 0.0, solution[1:])
        if self.blank.domain == "gaussian":
            y = np.where([kind == "influence" for kind in self.at.kinds], np.maximum(y, 0.0), y)
        solution = np.concatenate([solution[:1], y])
        lowest = min((slack for _, slack in self.at.minima(solution)), default=0.0)
        least = max(0.0, -lowest) + 1e-16 * (1 + float(np.abs(y).sum()))
        for lifted in (self._lifted, self._scaled) if not self.farkas else (self._scaled, self._lifted):
            lift = least
            for _ in range(10):
                certificate = lifted(solution, lift)
                degree = certificate.failing_degree()
                if degree is None:
                    return certificate
                missing = -float(self.at.slack(solution, np.array([degree]))[0])
                if missing > 1e-6 and degree not in self.degrees:
                    self.degrees = sorted({*self.degrees, degree})
                    return None
                lift = max(4 * lift, 2 * missing)
        return None

    def _lifted(self, solution: np.ndarray, lift: float) -> Certificate:
        """Return the certificate with c lifted by `lift` at every degree, through the constant or E f^2."""
        constant, multipliers = self._exact(solution)
        norm = next((index for index in self.kept if self.blank.terms[index].measurement == "mean_square"), None)
        if self.blank.share:
            constant += rational(lift)
        elif norm is not None:
            multipliers[norm] += rational(lift)
        return self._certificate(constant, multipliers)

    def _scaled(self, solution: np.ndarray, lift: float) -> Certificate:
        """Return the certificate with the positive multipliers of all that is never negative scaled by 1 + lift.

        No measurement is drawn in that the solution does not use, as a proof of contradiction has to name what it uses.
        """
        constant, multipliers = self._exact(solution)
        for index, value in multipliers.items():
            if value > 0 and (self.blank.terms[index].rho or 0) >= 0:
                multipliers[index] = value * (1 + rational(lift))
        return self._certificate(constant, multipliers)

    def _exact(self, solution: np.ndarray) -> tuple[Fraction, dict[int, Fraction]]:
        """Return the constant and the multipliers by term, as the decimals that the floats print as."""
        values = zip(self.kept, solution[1:], self.at.scale, strict=True)
        return rational(float(solution[0])), {i: rational(float(y)) / Fraction(scale) for i, y, scale in values}

    def _certificate(self, constant: Fraction, multipliers: dict[int, Fraction]) -> Certificate:
        sign = Fraction(1 if self.blank.side == "upper" else -1)
        terms = tuple(
            replace(term, multiplier=sign * multipliers.get(index, Fraction(0)))
            for index, term in enumerate(self.blank.terms)
        )
        return replace(self.blank, constant=sign * constant, terms=terms)
