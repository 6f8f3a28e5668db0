"""The dual linear program behind the certificates: cutting planes over the degrees, then outward rounding.

Unknown are a constant (for shares) and one multiplier y = p - q for each measurement in [l, u], p and q >= 0. Minimised is

    share    constant,                 subject to  sum_j p_j u_j - q_j l_j <= 0   (the scale 1/E f^2 is a free unknown)
    else     sum_j p_j u_j - q_j l_j,

subject to c(k) >= w(k) at every degree k. Only a few degrees are conditions at first; the minima of c - w over a grid that
is refined around each of them join as long as one is below 0. Degrees without end are stood for by a last one beyond which
the powers vanish, by the limit of c, and by the sign of the multiplier of k. HiGHS works in floats, hence the multipliers
are taken as exact decimals, lifted a little, and the exact check of the certificate has the last word.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np
from scipy.optimize import linprog

from nstheory.domain import rational
from nstheory.measure.certificate import Certificate

__all__ = ["Question", "contradiction", "dominating"]

_ROUNDS = 40
_TOLERANCE = 1e-10
_FLOOR = -1.5  # in units of E f^2, below every true value: reached only when no spectrum fits
_LARGEST_MULTIPLIER = 1e8
_NEGLIGIBLE = 1e-17
_MOST_DEGREES = 10**8
_CONTRADICTION = 1e-9
# Narrow intervals make p and q nearly the same column, at which HiGHS sometimes gives up; another way then succeeds.
_ATTEMPTS = (
    ("highs-ds", 1e-10, False),
    ("highs-ds", 1e-10, True),
    ("highs-ds", 1e-8, False),
    ("highs-ipm", 1e-9, True),
)


@dataclass(frozen=True)
class Question:
    """What is to be bounded: the weight at degrees first..last, or Stab at `rho`; from which side; as a share or not."""

    quantity: str
    side: str
    share: bool
    first: int | None = None
    last: int | None = None
    rho: Fraction | None = None


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
        terms = [blank.terms[index] for index in self.kept]
        self.farkas = blank.quantity == "inconsistency"
        self.sign = 1.0 if blank.side == "upper" else -1.0
        self.kinds = [term.measurement for term in terms]
        self.rho = np.array([0.0 if term.rho is None else float(term.rho) for term in terms])
        self.unit = max([float(abs(end)) for term in terms for end in (term.lower, term.upper)] + [0.0])
        norm = [term for term in blank.terms if term.measurement == "mean_square"]
        if norm and norm[0].upper > 0:
            self.unit = float(norm[0].upper)
        self.unit = self.unit or 1.0
        # The multiplier of k is measured in units that make its column 1 at the degree asked about.
        self.scale = np.array([float(max(blank.first or 1, 1)) if kind == "influence" else 1.0 for kind in self.kinds])
        self.lower = np.array([float(term.lower) for term in terms]) / self.unit / self.scale
        self.upper = np.array([float(term.upper) for term in terms]) / self.unit / self.scale
        self.rounds = 0
        self.last = self._last_degree()
        self.degrees = self._first_degrees()
        self.classes = (0, 1) if (self.rho < 0).any() or (blank.rho or 0) < 0 else (None,)
        self.grids = [self._grid(parity) for parity in self.classes]

    # Degrees

    def _last_degree(self) -> int:
        if self.blank.domain == "tokens":
            return int(self.blank.n_tokens or 0)
        sizes = [abs(value) for value in (*self.rho, float(self.blank.rho or 0)) if abs(value) < 1]
        largest = max(sizes, default=0.0)
        vanished = math.log(_NEGLIGIBLE) / math.log(largest) if largest > 0 else 1.0
        asked = max(self.blank.first or 0, self.blank.last or 0)
        return int(min(max(vanished, 4 * asked + 16), max(_MOST_DEGREES, 4 * asked)))

    def _steps(self) -> list[int]:
        edges = [edge for edge in (self.blank.first, self.blank.last) if edge is not None]
        return [edge + shift for edge in edges for shift in (-2, -1, 0, 1, 2)]

    def _first_degrees(self) -> list[int]:
        spread = np.geomspace(4, max(self.last, 5), 24).astype(int).tolist()
        near = [int((self.blank.first or 8) * part) for part in (0.25, 0.5, 0.75, 1.5, 2, 3, 5)]
        wanted = {0, 1, 2, 3, self.last, *spread, *near, *self._steps()}
        return sorted(degree for degree in wanted if 0 <= degree <= self.last)

    def _grid(self, parity: int | None) -> np.ndarray:
        """Return degrees, ascending, dense at first and then at a constant ratio; those of one parity, or all."""
        dense = np.arange(0, min(self.last, 64) + 1)
        sparse = np.geomspace(1, max(self.last, 1), 400).astype(np.int64)
        degrees = np.unique(np.concatenate([dense, sparse, np.array([*self._steps(), self.last])]))
        if parity is not None:
            degrees = np.unique(degrees - (degrees - parity) % 2)
        return degrees[(degrees >= 0) & (degrees <= self.last)]

    # Columns of the measurements, and what they have to dominate

    def columns(self, degrees: np.ndarray) -> np.ndarray:
        """Return the values of the measured functionals at these degrees, shape (degrees, measurements)."""
        k = degrees[:, None].astype(float)
        values = np.power(self.rho[None, :], k)
        for index, kind in enumerate(self.kinds):
            if kind == "mean_square":
                values[:, index] = 1.0
            elif kind == "squared_mean":
                values[:, index] = degrees == 0
            elif kind == "influence":
                values[:, index] = degrees / self.scale[index]
        return values

    def wanted(self, degrees: np.ndarray) -> np.ndarray:
        """Return what c has to dominate, with the sign of the side, shape (degrees,)."""
        if self.blank.quantity == "weight":
            last = self.last if self.blank.last is None else self.blank.last
            inside = (degrees >= (self.blank.first or 0)) & (degrees <= last)
            return self.sign * inside.astype(float)
        if self.blank.quantity == "stability":
            return self.sign * np.power(float(self.blank.rho or 0), degrees.astype(float))
        return np.zeros(len(degrees))

    def _limits(self) -> tuple[np.ndarray, np.ndarray]:
        """Return rows and right sides for degrees without end: the sign of the slope, and the limits of c."""
        rows, right = [], []
        if "influence" in self.kinds:
            rows.append([0.0 if kind != "influence" else 1.0 for kind in self.kinds])
            right.append(0.0)
            constant = [0.0]
        else:
            constant = []
            for parity in (0, 1):
                ends = np.where(self.rho == 1, 1.0, np.where(self.rho == -1, 1.0 - 2 * parity, 0.0))
                rows.append([1.0 if kind == "mean_square" else end for kind, end in zip(self.kinds, ends, strict=True)])
                constant.append(1.0)
                if self.blank.quantity == "weight":
                    right.append(self.sign * (self.blank.last is None))
                elif self.blank.quantity == "stability" and abs(self.blank.rho or 0) == 1:
                    right.append(self.sign * float(self.blank.rho or 0) ** parity)
                else:
                    right.append(0.0)
        return self._full(np.array(rows), np.array(constant)), np.array(right)

    def _full(self, columns: np.ndarray, constant: np.ndarray | None = None) -> np.ndarray:
        parts = [columns, -columns]
        if self.blank.share:
            parts.insert(0, (np.ones(len(columns)) if constant is None else constant)[:, None])
        return np.concatenate(parts, axis=1)

    # The program

    def solve(self) -> np.ndarray | None:
        """Return (constant, multipliers...) that satisfy every degree, up to a small tolerance, or None."""
        while self.rounds < _ROUNDS:
            self.rounds += 1
            solution = self._once()
            if solution is None:
                return None
            violated = [degree for degree, slack in self.minima(solution) if slack < -_TOLERANCE]
            fresh = sorted(set(violated) - set(self.degrees))
            if not fresh:
                return solution
            self.degrees = sorted({*self.degrees, *fresh})
        return None

    def _once(self) -> np.ndarray | None:
        degrees = np.array(self.degrees)
        matrix, right = self._full(self.columns(degrees)), self.wanted(degrees)
        if self.blank.domain == "gaussian":
            more, ends = self._limits()
            matrix, right = np.concatenate([matrix, more]), np.concatenate([right, ends])
        size = np.maximum(np.abs(matrix).max(axis=1), 1.0)
        matrix, right = -matrix / size[:, None], -right / size
        cost = np.concatenate([self.upper, -self.lower])
        bounds: list[tuple[float | None, float | None]] = [(0.0, _LARGEST_MULTIPLIER)] * len(cost)
        if self.blank.share:
            cost = np.concatenate([[0.0], cost])
            matrix, right = np.concatenate([matrix, cost[None, :]]), np.append(right, 0.0)
            cost = np.eye(1, len(cost))[0]
            bounds = [(_FLOOR, None), *bounds]
        elif self.farkas:
            matrix, right = np.concatenate([matrix, np.ones((1, len(cost)))]), np.append(right, 1.0)
        else:
            matrix, right = np.concatenate([matrix, -cost[None, :]]), np.append(right, -_FLOOR)
        for method, tolerance, presolve in _ATTEMPTS:
            options = {
                "primal_feasibility_tolerance": tolerance,
                "dual_feasibility_tolerance": tolerance,
                "presolve": presolve,
            }
            found = linprog(cost, A_ub=matrix, b_ub=right, bounds=bounds, method=method, options=options)
            if found.status == 0:
                constant, values = (found.x[:1], found.x[1:]) if self.blank.share else (np.zeros(1), found.x)
                p, q = np.split(values, 2)
                return np.concatenate([constant, p - q])
        return None

    def objective(self, solution: np.ndarray) -> float:
        """Return the bound that a solution stands for, in units of E f^2 and with the sign of the side."""
        y = solution[1:]
        return float(solution[0] if self.blank.share else np.where(y > 0, y * self.upper, y * self.lower).sum())

    def slack(self, solution: np.ndarray, degrees: np.ndarray) -> np.ndarray:
        """Return c - w at these degrees."""
        return solution[0] + self.columns(degrees) @ solution[1:] - self.wanted(degrees)

    def minima(self, solution: np.ndarray) -> list[tuple[int, float]]:
        """Return the local minima of c - w as pairs (degree, value), refined down to single degrees."""
        found: list[tuple[int, float]] = []
        for parity, grid in zip(self.classes, self.grids, strict=True):
            step = 1 if parity is None else 2
            values = self.slack(solution, grid)
            padded = np.concatenate([[np.inf], values, [np.inf]])
            low = np.flatnonzero((values <= padded[:-2]) & (values <= padded[2:]))
            for index in low:
                left, right = grid[max(index - 1, 0)], grid[min(index + 1, len(grid) - 1)]
                best = int(grid[index]), float(values[index])
                while right - left > 2 * step:
                    inner = np.unique(np.linspace(left, right, 40).astype(np.int64))
                    inner = np.unique(inner - (inner - left) % step)
                    slacks = self.slack(solution, inner)
                    at = int(slacks.argmin())
                    best = min(best, (int(inner[at]), float(slacks[at])), key=lambda one: one[1])
                    left, right = inner[max(at - 1, 0)], inner[min(at + 1, len(inner) - 1)]
                found.append(best)
        return found

    # Outward rounding

    def rounded(self, solution: np.ndarray) -> Certificate | None:
        """Return a valid certificate near the solution, or None after a degree that was overlooked joined the others."""
        y = np.where(np.abs(solution[1:]) < 1e-12, 0.0, solution[1:])
        if self.blank.domain == "gaussian":
            y = np.where([kind == "influence" for kind in self.kinds], np.maximum(y, 0.0), y)
        solution = np.concatenate([solution[:1], y])
        lowest = min((slack for _, slack in self.minima(solution)), default=0.0)
        lift = max(0.0, -lowest) + 1e-16 * (1 + float(np.abs(y).sum()))
        for _ in range(12):
            certificate = self._certificate(solution, lift)
            degree = certificate.failing_degree()
            if degree is None:
                return certificate
            missing = -float(self.slack(solution, np.array([degree]))[0])
            if missing > 1e-6 and degree not in self.degrees:
                self.degrees = sorted({*self.degrees, degree})
                return None
            lift = max(4 * lift, 2 * missing)
        return None

    def _certificate(self, solution: np.ndarray, lift: float) -> Certificate:
        """Return the certificate with c lifted by `lift`: through the constant, E f^2, or the positive multipliers."""
        sign = Fraction(int(self.sign))
        exact = {
            index: rational(float(value)) / Fraction(self.scale[at])
            for at, (index, value) in enumerate(zip(self.kept, solution[1:], strict=True))
        }
        constant, up = rational(float(solution[0])), rational(lift)
        norm = next((index for index in self.kept if self.blank.terms[index].measurement == "mean_square"), None)
        if self.blank.share:
            constant += up
        elif norm is not None and not (self.farkas and exact[norm] == 0):
            exact[norm] += up
        else:
            exact = {index: value * (1 + up) if value > 0 else value for index, value in exact.items()}
        terms = tuple(
            replace(term, multiplier=sign * exact.get(index, Fraction(0)))
            for index, term in enumerate(self.blank.terms)
        )
        return replace(self.blank, constant=sign * constant, terms=terms)
