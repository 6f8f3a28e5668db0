"""The degrees of a dual program: where c - w is looked at, its columns there, and its local minima.

The grid is dense at low degrees and around the degrees asked about, then of a constant ratio up to a last degree beyond
which the powers of every |rho| < 1 are negligible. A local minimum on the grid is refined down to a single degree. Where
some rho is negative, even and odd degrees are looked at apart, as c is smooth in k on each of them only.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from nstheory.measure.spectrum.certificate import Certificate

__all__ = ["Degrees"]

_NEGLIGIBLE = 1e-17
_MOST_DEGREES = 10**8


class Degrees:
    """Degrees, columns and minima for the terms of a blank certificate with these numbers."""

    def __init__(self, blank: Certificate, kept: Sequence[int]) -> None:
        terms = [blank.terms[index] for index in kept]
        self.blank = blank
        self.sign = 1.0 if blank.side == "upper" else -1.0
        self.kinds = [term.measurement for term in terms]
        self.rho = np.array([0.0 if term.rho is None else float(term.rho) for term in terms])
        # The multiplier of k is taken in units of the degree asked about, or of the mean degree where that is larger.
        norm = max((float(term.upper) for term in terms if term.measurement == "mean_square"), default=0.0)
        unit = float(max(blank.first or 1, 1))
        influence = max((float(term.upper) for term in terms if term.measurement == "influence"), default=0.0)
        unit = max(unit, influence / norm) if norm > 0 else unit
        self.scale = np.array([unit if kind == "influence" else 1.0 for kind in self.kinds])
        self.last = self._last_degree()
        self.classes = (0, 1) if (self.rho < 0).any() or (blank.rho or 0) < 0 else (None,)
        self.grids = [self._grid(parity) for parity in self.classes]

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

    def first_degrees(self) -> list[int]:
        """Return the degrees that a program starts with."""
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

    def limits(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return rows, their constants and right sides for degrees without end: the slope's sign, and the limits of c."""
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
        return np.array(rows), np.array(constant), np.array(right)

    def slack(self, solution: np.ndarray, degrees: np.ndarray) -> np.ndarray:
        """Return c - w at these degrees."""
        return solution[0] + self.columns(degrees) @ solution[1:] - self.wanted(degrees)

    def spread_below(self, solution: np.ndarray, level: float) -> list[int]:
        """Return up to 16 degrees of each grid at which c - w < level, evenly spread; flat valleys need more than a minimum."""
        found: list[int] = []
        for grid in self.grids:
            low = grid[self.slack(solution, grid) < level]
            found += low[:: len(low) // 16 + 1].tolist()
        return found

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
