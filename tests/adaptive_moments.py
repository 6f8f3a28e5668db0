"""Networks of one Gaussian number with any layers: their moments by adaptive quadrature and Mehler's sum, an oracle for bounds.

Every unit is a function h(x) of one number, computed by torch's own modules. With c_n = E h(X) He_n(X)/sqrt(n!),

    E h(X) h(Y) = sum_n rho^n c_n^2,     |sum over n > N| <= |rho|^(N + 1) (E h^2 - sum_{n <= N} c_n^2)

and the integrals are sums over panels that are halved until both halves agree with the whole: a kink ends in tiny panels,
wherever it is; one between the end of a panel and its first node is seen by what the nodes extrapolate to. Nothing is shared
with the rules. Near |rho| = 1 kinked units have a tail of 1e-5 or so: `piecewise_linear`, by closed formulas, is sharper there.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch
from piecewise_linear import Truth
from torch import Tensor, nn

TERMS = 256
REACH = 13.0  # the root of the density is 4e-19 there, and c_n sees no more than that
TOLERANCE = 1e-13
NOISE = 2.0**-50  # relative change of whatever a layer returns, by which the effect of its rounding is seen
DEEPEST, MOST = 40, 6000
ABSCISSAS, WEIGHTS = (torch.from_numpy(one) for one in np.polynomial.legendre.leggauss(16))
# Rows: what a polynomial with these values at the nodes is at -1 and at 1.
TO_ENDS = torch.linalg.solve(
    torch.from_numpy(np.polynomial.legendre.legvander(ABSCISSAS.numpy(), 15)).T,
    torch.from_numpy(np.polynomial.legendre.legvander(np.array([-1.0, 1.0]), 15)).T,
).T.contiguous()
SLIVER = 0.01  # above the share of a panel before its first node, where no node sees a kink


def truths(model: nn.Sequential, rho: float, mean: Tensor, direction: Tensor) -> list[Truth]:
    """Return the moments of the output of every child of the model for inputs mean + direction x."""

    def units(x: Tensor, signs: torch.Generator | None = None) -> list[Tensor]:
        return outputs(model, mean + direction * x[:, None], signs)

    with torch.no_grad():
        panels = resolved(units)
        halves = halved(panels)
        x, weights = nodes(halves)
        fine, coarse = units(x), units(nodes(panels)[0])
        other = units(x, torch.Generator().manual_seed(0))
    y, rough_weights = nodes(panels)
    functions, rough_functions = hermite_functions(x) * weights, hermite_functions(y) * rough_weights
    found = []
    for values, rough, changed in zip(fine, coarse, other, strict=True):
        ends = integrals(values, functions, x, rho), integrals(rough, rough_functions, y, rho)
        found.append(truth(*ends, root_mean_square(values - changed, functions, x), rho))
    return found


def outputs(model: nn.Sequential, h: Tensor, signs: torch.Generator | None) -> list[Tensor]:
    """Return what every child returns, as (points, units); with signs, everything changed by its possible rounding."""
    found = []
    for module in model:
        before, h = h, module(h)
        if signs is not None:
            size = h.abs() + before.abs() if h.shape == before.shape else h.abs()
            h = h + NOISE * size * (2 * torch.randint(2, h.shape, generator=signs) - 1)
        found.append(h.flatten(1))
    return found


def root_density(x: Tensor) -> Tensor:
    return torch.exp(-x * x / 4) / (2 * torch.pi) ** 0.25


def nodes(panels: Tensor) -> tuple[Tensor, Tensor]:
    """Return Gauss-Legendre nodes and weights of panels (count, 2), one panel after the other."""
    middle, half = panels.mean(1, keepdim=True), torch.diff(panels, dim=1) / 2
    return (middle + half * ABSCISSAS).flatten(), (half * WEIGHTS).flatten()


def halved(panels: Tensor) -> Tensor:
    """Return the halves of all panels, in order."""
    middle = panels.mean(1)
    return torch.stack([panels[:, 0], middle, middle, panels[:, 1]], 1).reshape(-1, 2)


def resolved(units: Callable[..., list[Tensor]]) -> Tensor:
    """Return panels on which the integral of h sqrt(density) is known, for all units of all layers."""
    ends = torch.linspace(-REACH, REACH, 53, dtype=torch.float64)
    panels = torch.stack([ends[:-1], ends[1:]], 1)
    x, weights = nodes(panels)
    h = torch.cat(units(x), 1)
    change = torch.cat(units(x, torch.Generator().manual_seed(1)), 1) - h
    density = (weights * root_density(x) ** 2)[:, None]
    size, noise = (torch.sqrt((density * one * one).sum(0)) for one in (h, change))
    allowed = TOLERANCE * size + 4 * noise + 1e-300

    def integrated(some: Tensor) -> tuple[Tensor, Tensor]:
        """Return the integral over each panel, and what a kink that no node sees can add to it."""
        x, weights = nodes(some)
        values = torch.cat(units(torch.cat([x, some.flatten()])), 1)
        weighted = root_density(torch.cat([x, some.flatten()]))[:, None] * values
        inside, ends = weighted[: len(x)].view(len(some), len(WEIGHTS), -1), weighted[len(x) :].view(len(some), 2, -1)
        missed = (TO_ENDS @ inside - ends).abs().sum(1) * SLIVER * torch.diff(some, dim=1)
        return (weights.view(len(some), -1, 1) * inside).sum(1), missed

    done, (whole, missed) = [], integrated(panels)
    for _ in range(DEEPEST):
        parts, of_parts = integrated(halved(panels))
        wrong = (((parts[::2] + parts[1::2] - whole).abs() > allowed) | (missed > allowed)).any(1)
        if sum(map(len, done)) + 2 * int(wrong.sum()) > MOST:
            break
        done.append(panels[~wrong])
        twice = wrong.repeat_interleave(2)
        panels, whole, missed = halved(panels)[twice], parts[twice], of_parts[twice]
        if not len(panels):
            break
    return torch.cat([*done, panels])


def hermite_functions(x: Tensor) -> Tensor:
    """Return He_n(x)/sqrt(n!) times the root of the density, as (TERMS + 1, points)."""
    rows = [root_density(x), x * root_density(x)]
    for n in range(1, TERMS):
        rows.append((x * rows[-1] - n**0.5 * rows[-2]) / (n + 1) ** 0.5)
    return torch.stack(rows)


def integrals(h: Tensor, functions: Tensor, x: Tensor, rho: float) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Return E h, E h^2, the sum of rho^n c_n^2 up to TERMS, and that of c_n^2."""
    weighted = h * root_density(x)[:, None]
    coefficients = functions @ weighted
    powers = torch.tensor(rho, dtype=torch.float64) ** torch.arange(TERMS + 1)
    squares = coefficients * coefficients
    return coefficients[0], (functions[0] @ (weighted * h)), powers @ squares, squares.sum(0)


def root_mean_square(change: Tensor, functions: Tensor, x: Tensor) -> Tensor:
    return torch.sqrt(functions[0] @ (root_density(x)[:, None] * change * change))


def truth(fine: tuple[Tensor, ...], coarse: tuple[Tensor, ...], noise: Tensor, rho: float) -> Truth:
    mean, second, cross, known = fine
    error = [2 * (one - two).abs() for one, two in zip(fine, coarse, strict=True)]
    size, noise = torch.sqrt(second), 4 * noise
    off_mean = error[0] + noise + TOLERANCE * size
    product = noise * (2 * size + noise) + TOLERANCE * second
    off_second = error[1] + product
    if rho == 1.0:
        return Truth(mean, second, second, off_mean, off_second, off_second)
    rest = abs(rho) ** (TERMS + 1) * ((second - known).clamp(min=0) + error[1] + error[3] + product)
    # The rest has one sign for rho >= 0.
    cross, rest = (cross + rest / 2, rest / 2) if rho >= 0 else (cross, rest)
    return Truth(mean, second, cross, off_mean, off_second, error[2] + product + rest)
