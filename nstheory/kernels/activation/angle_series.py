"""A function of the correlation as a Chebyshev series in the angle, for more entries than the series has terms.

E f(X) f(Y) of standard X, Y is smooth in t = arccos rho up to the ends, for kinked f as well, where in rho it is not: the ReLU's
is sin t + (pi - t) cos t. What costs a double integral an entry costs a polynomial once the coefficients are known.
"""

from __future__ import annotations

import math

import numpy as np
import torch
from scipy.fft import dct

from nstheory.kernels.numerics.constants import constant
from nstheory.kernels.numerics.elementwise import Pointwise

# Fewest and most terms that are tried.
FEWEST, MOST = 64, 512


@constant
def coefficients(function: Pointwise, negligible: float) -> tuple[float, ...] | None:
    """Return c with function(cos t) = sum_k c_k T_k(2 t/pi - 1), t in [0, pi]; None where `MOST` terms do not suffice.

    They suffice when the last eighth of them is below `negligible` in parts of the largest value.
    """
    terms = FEWEST
    while terms <= MOST:
        angles = math.pi / 2 * (1 + np.cos(math.pi * (np.arange(terms) + 0.5) / terms))
        values = function.evaluate(torch.from_numpy(np.cos(angles))).numpy()
        found = dct(values, type=2) / terms
        found[0] /= 2
        if np.abs(found[-terms // 8 :]).max() <= negligible * np.abs(values).max():
            return tuple(found.tolist())
        terms *= 2
    return None


def evaluate(series: tuple[float, ...], rho: torch.Tensor) -> torch.Tensor:
    """Return the values at rho in [-1, 1], float64, by Clenshaw's rule."""
    x = torch.arccos(rho.double()) * (2 / math.pi) - 1
    twice, last, before = 2 * x, torch.zeros_like(x), torch.zeros_like(x)
    for c in reversed(series[1:]):
        last, before = torch.addcmul(c - before, twice, last), last
    return torch.addcmul(series[0] - before, x, last)
