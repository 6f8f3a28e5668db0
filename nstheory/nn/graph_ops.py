"""Operators that stand in a compiled graph whole, for what cannot be traced: weights, draws of noise, checks of values.

Generators, counters of calls and messages about single elements break a graph of torch.compile. Behind an operator they run as
they do without it, on real numbers, and the graph around them stays one. Each is registered beside the code that it wraps.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch


def register(name: str, signature: str, real: Callable[..., Any], shaped: Callable[..., Any]) -> None:
    """Define torch.ops.nstheory.<name>, once in a process.

    signature   its arguments and results in torch's notation: tensors and numbers alone
    real        computes the results
    shaped      makes empty results of the same shapes, types and devices, for the tracer
    """
    # Each call draws, counts or looks anew, so that no compiler may merge, repeat or drop one.
    torch.library.define(f"nstheory::{name}", signature, tags=(torch.Tag.nondeterministic_seeded,))
    torch.library.impl(f"nstheory::{name}", "CompositeExplicitAutograd", real)
    torch.library.register_fake(f"nstheory::{name}", shaped)
