"""Custom operators of torch for code that torch.compile cannot trace: the schedule, draws of noise, checks of values.

Generators, counters of calls and error messages with values break the graph of torch.compile. Inside of an operator they run as
they do without the compiler, and the graph around it stays whole. Each is registered beside the code that it wraps.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar

import torch

P = ParamSpec("P")
T = TypeVar("T")


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


def outside_graphs(method: Callable[P, T]) -> Callable[P, T]:
    """Exclude a method from torch.compile.

    torch.compiler.disable imports torch._dynamo, and SymPy with it, which takes as long as torch itself. Before that module
    is loaded nothing is compiled, and the method is called as it is; afterwards it is wrapped, once.
    """

    @wraps(method)
    def run(*args: P.args, **kwargs: P.kwargs) -> T:
        if "torch._dynamo" not in sys.modules:
            return method(*args, **kwargs)
        wrapped = getattr(method, "_outside_graphs", None)
        if wrapped is None:
            wrapped = torch.compiler.disable(method)
            method._outside_graphs = wrapped  # type: ignore[attr-defined]
        return wrapped(*args, **kwargs)

    return run
