"""What nobody should pass, as Python text, so that a finding can be pasted into a prompt, and the judge of what comes out.

Two outcomes are right: a value that passes the check of its function, or an NSTheoryError in one line.
"""

from __future__ import annotations

import math
import re
import signal
import traceback
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import sympy as sp
import torch
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st
from torch import nn

import nstheory as nst
from nstheory.errors import HeavyTailWarning, NSTheoryError

from . import functions, token_models

# What the text of a call may name.
NAMES = {
    **{name: getattr(functions, name) for name in functions.__all__},
    **{name: getattr(token_models, name) for name in token_models.__all__},
    **{"nst": nst, "torch": torch, "nn": nn, "np": np, "sp": sp, "math": math, "F": Fraction, "D": Decimal},
    **{"nan": math.nan, "inf": math.inf, "Path": Path, "nstnn": __import__("nstheory.nn").nn},
    **{"measure": __import__("nstheory.measure").measure},
}
ANYTHING = [
    *(
        "None",
        "True",
        "False",
        "''",
        "'relu'",
        "'nan'",
        "'1/3'",
        "'\\n'",
        "b'1'",
        "[]",
        "{}",
        "()",
        "[1]",
        "{'a': 1}",
        "object()",
    ),
    *(
        "1j",
        "nan",
        "inf",
        "-inf",
        "1e300",
        "-1e300",
        "5e-324",
        "-0.0",
        "10**400",
        "-10**400",
        "2**63",
        "-1",
        "0",
        "1",
        "3",
    ),
    *(
        "0.5",
        "1 + 1e-9",
        "F(1, 3)",
        "F(1, 10**400)",
        "D('0.5')",
        "D('nan')",
        "D('1e999999')",
        "sp.Rational(1, 2)",
        "sp.Symbol('x')",
    ),
    *(
        "sp.nan",
        "sp.oo",
        "sp.pi",
        "np.float16(.5)",
        "np.float64('nan')",
        "np.int8(3)",
        "np.bool_(True)",
        "np.array(.5)",
    ),
    *(
        "np.array([.1, .2])",
        "np.array([])",
        "np.array(['a'])",
        "np.array([1], dtype=object)",
        "np.array([[0, 1]])",
        "np.uint8(255)",
    ),
    *(
        "lambda x: x",
        "len",
        "range(3)",
        "{1, 2}",
        "iter([1])",
        "Path('/nowhere')",
        "nn.Linear(3, 1)",
        "float",
        "'9' * 5000",
    ),
]
TENSORS = [
    *(
        "torch.tensor(.5)",
        "torch.tensor(nan)",
        "torch.tensor(inf)",
        "torch.tensor([])",
        "torch.tensor([.1, .2, .3])",
        "torch.zeros(2, 0)",
    ),
    *(
        "torch.zeros(2, 3, 4)",
        "torch.ones(3, 1)",
        "torch.tensor([0, 1])",
        "torch.tensor([True, False])",
        "torch.tensor(.5).half()",
    ),
    *(
        "torch.tensor([.5]).bfloat16()",
        "torch.tensor(.5j)",
        "torch.tensor([1e300, 5e-324], dtype=torch.float64)",
        "torch.tensor([.5, nan])",
    ),
    *(
        "torch.linspace(-1, 1, 6)[::2]",
        "torch.linspace(0, 1, 6).reshape(2, 3).T",
        "torch.ones(1, 3).expand(4, 3)",
        "torch.tensor(2**62)",
    ),
    *(
        "torch.tensor(.5, requires_grad=True)",
        "torch.tensor([.1, .9], requires_grad=True, dtype=torch.float64)",
        "torch.zeros((), dtype=torch.int8)",
    ),
    *(
        "torch.ones(3, device='meta')",
        "torch.ones(2, 2).to_sparse()",
        "torch.eye(3)",
        "nn.Parameter(torch.ones(2))",
        "torch.ones(1, 1, 1, 1, 1)",
    ),
    "torch.tensor(-1.)",
]
SECONDS = 120  # of processor time: a call that takes longer hangs, however busy the machine is


class Hang(BaseException):
    """Raised inside a call that does not end."""


@dataclass(frozen=True)
class Spec:
    """One public function: a text for each argument that suits it, and what is right about a result.

    usual    parameter -> texts; the text "" leaves the parameter out
    special  parameter -> hostile texts that are made for it
    right    called with the result and the arguments; returns what is wrong, or nothing
    examples   how many calls a short run makes
    """

    call: str
    usual: Mapping[str, Sequence[str]]
    right: Callable[[Any, dict[str, Any]], str | None]
    special: Mapping[str, Sequence[str]] = field(default_factory=dict)
    positional: tuple[str, ...] = ()
    examples: int = 12
    alone: tuple[str, ...] = ()  # parameters whose hostile values would only cost time


@st.composite
def calls(draw: st.DrawFn, spec: Spec) -> dict[str, str]:
    """Draw the text of each argument: the usual ones, of which up to two are replaced by something hostile."""
    chosen = {name: draw(st.sampled_from(list(texts))) for name, texts in spec.usual.items()}
    hostile = st.sampled_from(ANYTHING) | st.sampled_from(TENSORS) | numbers()
    for name in draw(st.lists(st.sampled_from(list(spec.usual)), max_size=2, unique=True)):
        if name in spec.special and draw(st.booleans()):
            chosen[name] = draw(st.sampled_from(list(spec.special[name])))
        elif name not in spec.alone:
            chosen[name] = draw(hostile)
    return {name: text for name, text in chosen.items() if text}


def numbers() -> st.SearchStrategy[str]:
    """Numbers of all sizes."""
    floats = st.floats().map(lambda x: f"float('{x!r}')")
    return floats | st.floats(-2, 2).map(repr) | st.integers(-3, 40).map(repr) | st.integers().map(repr)


def shown(spec: Spec, texts: Mapping[str, str]) -> str:
    """Return the call as it would be typed."""
    parts = [text if name in spec.positional else f"{name}={text}" for name, text in texts.items() if name != "**"]
    return f"{spec.call}({', '.join(parts)}{', **' + texts['**'] if '**' in texts else ''})"


def finding(spec: Spec, texts: Mapping[str, str]) -> tuple[str, str]:
    """Make one call, and return ("value" or "error" or "", what is wrong with its outcome or "")."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        # Each name once for the call, once for the check, so that a function that changes an argument is seen.
        try:
            given_ones, kept = ({name: eval(text, dict(NAMES)) for name, text in texts.items()} for _ in range(2))
        except NSTheoryError as error:  # an argument that is itself made by the package, and refused
            return "error", _message(str(error))
    positional = [given_ones.pop(name) for name in spec.positional if name in given_ones]
    more = given_ones.pop("**", {})
    state = torch.get_rng_state()
    with warnings.catch_warnings(), limited():
        warnings.simplefilter("error")
        warnings.simplefilter("ignore", HeavyTailWarning)  # what it is for: a function without a second moment
        try:
            value = eval(spec.call, dict(NAMES))(*positional, **given_ones, **more)
        except NSTheoryError as error:
            return "error", _message(str(error))
        except functions.UserError:
            return "error", ""
        except Hang:
            return "", f"no end within {SECONDS} s"
        except Exception as error:
            if not isinstance(error, Warning) and _of_the_user(error):
                return "error", ""
            return "", f"{type(error).__name__} at {_place(error)}"
    if not torch.equal(torch.get_rng_state(), state) and not getattr(kept.get("f"), "draws", False):
        return "value", "the global random stream moved"
    try:
        return "value", spec.right(value, kept) or ""
    except Exception as error:
        return "value", f"the check of {value!r:.80} broke: {type(error).__name__}: {_line(error)} at {_place(error)}"


@contextmanager
def limited() -> Iterator[None]:
    """End a call that hangs."""

    def stop(*_: object) -> None:
        raise Hang

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _message(text: str) -> str:
    if not text.strip() or "\n" in text:
        return f"a message of {len(text.splitlines())} lines: {text[:80]!r}"
    return f"a message of {len(text)} characters: {text[:80]!r}" if len(text) > 700 else ""


def _line(error: BaseException) -> str:
    return (str(error).splitlines() or [""])[0][:100]


def _of_the_user(error: BaseException) -> bool:
    """Return whether a function or module of the user raised it: it comes through as it is."""
    own = (functions.__file__, nn.modules.module.__file__)
    frames = traceback.extract_tb(error.__traceback__)
    last = max(place for place, one in enumerate(frames) if "/nstheory/" in one.filename or place == 0)
    return any(one.filename in own for one in frames[last:])


def _place(error: BaseException) -> str:
    """Return the innermost line of the package: what a finding is told apart by."""
    frames = [one for one in traceback.extract_tb(error.__traceback__) if "/nstheory/" in one.filename]
    return f"{frames[-1].filename.split('/nstheory/')[-1]}:{frames[-1].lineno}" if frames else "the call"


@dataclass
class Tally:
    """Counts of outcomes, and of each kind of finding the shortest call."""

    made: int = 0
    values: int = 0
    errors: int = 0
    found: dict[str, str] = field(default_factory=dict)

    def add(self, spec: Spec, texts: Mapping[str, str]) -> None:
        kind, wrong = finding(spec, texts)
        self.made += 1
        self.values += kind == "value" and not wrong
        self.errors += kind == "error" and not wrong
        if wrong:
            key, call = f"{spec.call}: {re.sub(r'[0-9]+', '#', wrong) if kind else wrong}", shown(spec, texts)
            self.found[key] = min(self.found.get(key, call), call, key=len)


def drive(spec: Spec, examples: int, start: int = 0) -> Tally:
    """Make this many calls that hypothesis chooses, the same ones each time."""
    tally = Tally()

    @seed(start)
    @settings(max_examples=examples, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(calls(spec))
    def run(texts: dict[str, str]) -> None:
        tally.add(spec, texts)

    run()
    return tally
