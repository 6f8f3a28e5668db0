"""Dual activations of functions without a closed form: Hermite coefficients by quadrature, with a stated error.

    E f(X) f(Y) = sum_k a_k^2 rho^k,   a_k = E f(Z) He_k(Z)/sqrt(k!)

The coefficients come from 16-point Gauss-Legendre panels of width 1/4 over [-39, 39], beyond which float64 has no
Gaussian weight left; kinks at multiples of 1/4 fall on panel ends. What the terms kept leave out is known from E f^2
(Parseval).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import torch

from nstheory.errors import ArgumentError
from nstheory.kernels.numerics.elementwise import Pointwise
from nstheory.kernels.numerics.polynomial import horner

Function = Callable[[torch.Tensor], torch.Tensor]

REACH = 39.0
PANEL = 0.25
TERMS = 512
# Largest share of E f^2 between 36 and 39 deviations; a function with more is not square integrable in practice.
OUTER_SHARE = 1e-9
# Two quadrature rules for E f^2 that differ by more than this, relatively, show that the integral diverges.
SETTLED = 1e-3
# Shares of E f^2 below this one are rounding of the sums.
ROUNDING = 1e-13
# A tail below this share of E f^2 is rounding.
NEGLIGIBLE = 2.0**-60


@dataclass(frozen=True)
class HermiteSeries(Pointwise):
    """sum_k weights_k rho^k by Horner's rule in float64."""

    weights: tuple[float, ...]

    def evaluate(self, rho: torch.Tensor) -> torch.Tensor:
        """Return the sum."""
        padded = (self.weights[0], 0.0, *self.weights[1:], *([0.0] * (2 - len(self.weights))))
        return horner(padded, rho.double()).to(rho.dtype)

    def derivative(self) -> HermiteSeries:
        """Return sum_k k weights_k rho^(k-1)."""
        return HermiteSeries(tuple(k * w for k, w in enumerate(self.weights))[1:] or (0.0,))


@dataclass(frozen=True)
class Expansion:
    """The first Hermite coefficients of a function, and what is known about the rest."""

    coefficients: tuple[float, ...]
    energy: float  # E f^2
    tail: float  # sum of a_k^2 over the coefficients left out, never below its own rounding
    noise: float  # bound on the error of sum a_k^2 rho^k from the quadrature

    @property
    def variance(self) -> float:
        """Return Var f: the terms that are kept, and what E f^2 has beyond them where it is no rounding; nan where all is rounding."""
        squares = [a * a for a in self.coefficients]
        left, kept = self.energy - sum(squares), sum(squares[1:])
        total = kept + (left if left > ROUNDING * self.energy else 0.0)
        return total if total > ROUNDING**2 * self.energy else math.nan

    def moment(self) -> HermiteSeries:
        """Return the second moment E f(X) f(Y) as a function of rho."""
        return HermiteSeries(tuple(a * a for a in self.coefficients))

    def covariance(self) -> HermiteSeries:
        """Return E f(X) f(Y) - (E f)^2 as a function of rho."""
        return HermiteSeries((0.0, *(a * a for a in self.coefficients[1:])))

    def error(self, rho: torch.Tensor) -> torch.Tensor:
        """Return a bound on the absolute error of the second moment and of the covariance at rho."""
        return self.tail * rho.double().abs() ** len(self.coefficients) + self.noise


def expand(function: Function) -> Expansion:
    """Return the Hermite expansion of an element-wise torch function, with float64 input on the CPU.

    Raises ArgumentError when the values have the wrong shape, are not finite, change when they are asked for again or depend on
    each other, or are not square integrable under the standard normal law (or so nearly not that quadrature cannot tell).
    """
    return Expansion(*(_compiled if torch.compiler.is_compiling() else _expand)(function))


Parts = tuple[tuple[float, ...], float, float, float]


def _expand(function: Function) -> Parts:
    """Return the parts of an expansion. The function is asked each time: it may have changed, as the weights of a module do."""
    with torch.no_grad():
        x, _ = _grid(16)
        values = evaluate(function, x)
        _check_elementwise(function, x, values)
        coarse, mirrored = evaluate(function, _grid(8)[0]), evaluate(function, -x)
        parity = next((sign for sign in (-1, 1) if torch.equal(mirrored, sign * values)), 0)
        return _of_values(*(tuple(one.tolist()) for one in (values, coarse)), parity, name(function))


_compiled = torch.compiler.assume_constant_result(_expand)


def _check_elementwise(function: Function, x: torch.Tensor, values: torch.Tensor) -> None:
    """Raise ArgumentError where nodes of both signs, most of them negative, have other values when asked for alone."""
    part = slice(len(x) // 4, len(x) // 4 + len(x) // 3)
    nodes, before = x[part], values[part].double()
    alone = evaluate(function, nodes).double()
    typical = float((before * torch.exp(-0.25 * nodes * nodes)).abs().max())
    apart = (alone - before).abs() > torch.finfo(values.dtype).eps ** 0.5 * (before.abs() + typical)
    if bool(apart.any()):
        at = int(apart.nonzero()[0])
        raise ArgumentError(
            f"{name(function)} is no element-wise function: at x = {float(nodes[at]):.4g} it returned {float(before[at]):.6g} and, "
            f"asked again among fewer numbers, {float(alone[at]):.6g}; call eval() on a module, draw no random numbers, and mix no "
            "entries"
        )


@lru_cache(maxsize=64)
def _of_values(fine: tuple[float, ...], rough: tuple[float, ...], parity: int, label: str) -> Parts:
    """Return the parts of an expansion from the values on both grids; parity is -1 for an odd function, 1 for an even one."""
    (x, weights), (coarse_x, coarse_weights) = _grid(16), _grid(8)
    values, coarse = (torch.tensor(one, dtype=torch.float64) for one in (fine, rough))
    density = torch.exp(-0.5 * x * x) / math.sqrt(2 * math.pi)
    energies = weights * values**2 * density
    energy = float(energies.sum())
    outer = float(energies[x.abs() > REACH - 3].sum())
    if not math.isfinite(energy) or outer > OUTER_SHARE * energy:
        raise _not_integrable(label, f"E f^2 still grows beyond |x| = {REACH - 3:g}")
    coarse_density = torch.exp(-0.5 * coarse_x * coarse_x) / math.sqrt(2 * math.pi)
    other = float((coarse_weights * coarse**2 * coarse_density).sum())
    if abs(other - energy) > SETTLED * energy:
        raise _not_integrable(
            label,
            f"two quadrature rules give E f^2 = {energy:.6g} and {other:.6g}, or it jumps, or bends on a small scale",
        )
    a = _project(values, x, weights)
    gap = (a - _project(coarse, coarse_x, coarse_weights)).norm().item()
    if parity:  # of an odd function every other coefficient is 0, and not rounding; so of an even one
        a[(0 if parity < 0 else 1) :: 2] = 0.0
    squares = a * a
    rest = squares.flip(0).cumsum(0).flip(0)  # rest[k] = sum of squares from k on
    count = max(int((rest > NEGLIGIBLE * energy).sum()), 2)
    rounding = 4e-15 * energy
    tail = max(energy - float(squares[:count].sum()), 0.0) + abs(other - energy) + rounding
    noise = 2 * gap * math.sqrt(energy) + gap * gap + rounding
    return tuple(a[:count].tolist()), energy, tail, noise


def elementwise(function: Function, x: torch.Tensor) -> torch.Tensor:
    """Return function(x), checked to have the shape of x; ArgumentError for what cannot be called on a tensor at all."""
    try:
        values = function(x.clone())  # the nodes are shared, and a function may work in place
    except (TypeError, ValueError) as error:
        if error.__traceback__ is not None and error.__traceback__.tb_next is not None:
            raise  # from inside of the function
        raise ArgumentError(f"{name(function)} cannot be called on a tensor: {error}") from None
    if not isinstance(values, torch.Tensor) or values.shape != x.shape:
        given = tuple(values.shape) if isinstance(values, torch.Tensor) else type(values).__name__
        raise ArgumentError(f"{name(function)} maps shape {tuple(x.shape)} to {given}; an activation is element-wise")
    return values.clone()  # a function may reuse its memory


def evaluate(function: Function, x: torch.Tensor) -> torch.Tensor:
    """Return function(x), checked to be finite and of the shape of x."""
    values = elementwise(function, x)
    finite = torch.isfinite(values)
    if not bool(finite.all()):
        where = float(x[~finite].flatten()[0])
        raise _not_integrable(name(function), f"its value at x = {where:.4g} is {float(values[~finite].flatten()[0])}")
    return values


@lru_cache(maxsize=16)
def hermite_basis(count: int, reach: float, terms: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Return nodes z in [-reach, reach] and a matrix B such that f(z) @ B are the first Hermite coefficients of f.

    Trapezoidal with 2 count + 1 nodes: exact to rounding for functions that are analytic on the scale of the step.
    """
    right = torch.linspace(0, reach, count + 1, dtype=torch.float64)
    z = torch.cat([-right.flip(0), right[1:]])  # symmetric to the last bit
    weights = reach / count * torch.exp(-0.25 * z * z) / (2 * math.pi) ** 0.25
    return z, (_basis(z, terms) * weights).T.contiguous()


def _project(values: torch.Tensor, x: torch.Tensor, weights: torch.Tensor) -> torch.Tensor:
    return _basis(x, TERMS) @ (values * weights * torch.exp(-0.25 * x * x) / (2 * math.pi) ** 0.25)


def _basis(x: torch.Tensor, terms: int) -> torch.Tensor:
    """Return He_k(x)/sqrt(k!) sqrt(phi(x)), bounded for all k, by the three-term recurrence; shape (terms, len(x))."""
    rows = [torch.exp(-0.25 * x * x) / (2 * math.pi) ** 0.25]
    rows.append(x * rows[0])
    for k in range(1, terms - 1):
        rows.append((x * rows[k] - math.sqrt(k) * rows[k - 1]) / math.sqrt(k + 1))
    return torch.stack(rows[:terms])


@lru_cache(maxsize=4)
def _grid(count: int) -> tuple[torch.Tensor, torch.Tensor]:
    nodes, weights = np.polynomial.legendre.leggauss(count)
    left = np.arange(-REACH, REACH, PANEL)
    x = (left[:, None] + PANEL * (nodes + 1) / 2).ravel()
    return torch.from_numpy(x), torch.from_numpy(np.tile(weights * PANEL / 2, len(left)))


def name(function: Function) -> str:
    """Return what a message calls the function."""
    return getattr(function, "__name__", type(function).__name__)


def _not_integrable(label: str, reason: str) -> ArgumentError:
    return ArgumentError(
        f"{label} is not square integrable under the standard normal law, as far as quadrature can tell:"
        f" {reason}; a dual activation needs E f(Z)^2 < infinity"
    )
