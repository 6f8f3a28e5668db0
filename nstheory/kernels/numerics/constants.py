"""Numbers that are computed once, in plain Python, and are constants to `torch.compile`."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, TypeVar

import numpy as np
import torch

# So many numbers take less time with all nodes of a quadrature at once than node by node: calls cost more than sums.
FEW = 512

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")


def constant(function: Callable[Arguments, Result]) -> Callable[Arguments, Result]:
    """Cache a function of hashable arguments; a compiler that traces a call sees only the result.

    The result has to be made of tuples and numbers.
    """
    cached = lru_cache(maxsize=256)(function)

    def call(*args: Arguments.args, **kwargs: Arguments.kwargs) -> Result:
        return cached(*args, **kwargs)  # type: ignore[arg-type]

    call.__name__, call.__doc__ = function.__name__, function.__doc__
    return torch.compiler.assume_constant_result(call)


@constant
def gauss_legendre(count: int) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Return the nodes and weights of the Gauss-Legendre rule on [0, 1]."""
    nodes, weights = np.polynomial.legendre.leggauss(count)
    return tuple(float(x) for x in (nodes + 1) / 2), tuple(float(w) for w in weights / 2)
