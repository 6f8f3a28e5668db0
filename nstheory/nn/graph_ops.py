"""Custom operators of torch for code that torch.compile cannot trace: the schedule, draws of noise, checks of values.

Generators, counters of calls and error messages with values break the graph of torch.compile. Inside of an operator they run as
they do without the compiler, and the graph around it stays whole. Each is registered beside the code that it wraps.
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
    # Tagged as random, since a call draws or counts: no compiler may merge, repeat or drop one.
    torch.library.define(f"nstheory::{name}", signature, tags=(torch.Tag.nondeterministic_seeded,))
    torch.library.impl(f"nstheory::{name}", "CompositeExplicitAutograd", real)
    torch.library.register_fake(f"nstheory::{name}", shaped)
