"""Calls that take claims: verdicts, values, look-ups."""

from __future__ import annotations

from typing import Any

from ..hostile import Spec
from . import right

NOT_CLAIMS = [
    "'activation.rleu'",
    "'activation'",
    "'tokens'",
    "''",
    "'activation.relu\\n'",
    "nst.find",
    "'ACTIVATION.RELU'",
    "'*'",
]


def judged(value: Any, a: right.Arguments) -> str | None:
    return None if value.verdict is value.expected else f"{value.id} is {value.verdict}"


def found(value: Any, a: right.Arguments) -> str | None:
    return None if value.id == a["name"] else f"{value.id} for {a['name']!r}"


def chosen(value: Any, a: right.Arguments) -> str | None:
    return None if len({one.id for one in value}) == len(value) else "a claim twice"


SPECS = [
    Spec(
        "nst.check",
        {
            "claim": ["'tokens.parity'", "nst.find('tokens.parity')"],
            "budget": ["", "'fast'"],
            "seed": [""],
            "device": ["", "'cpu'"],
            "workers": ["", "2"],
        },
        judged,
        {
            "claim": NOT_CLAIMS,
            "budget": ["'fats'", "5", "None"],
            "seed": ["-1", "2**63", "2**64", ".5", "True", "None", "'1'"],
            "device": ["'gpu'", "'cuda:0'", "None"],
            "workers": ["0", "-1", "2.5", "None"],
        },
        positional=("claim",),
        examples=5,
    ),
    Spec(
        "nst.evaluate",
        {
            "claim": ["'activation.relu'", "nst.find('activation.relu')"],
            "digits": ["", "10", "30"],
            "rho": ["'1/2'", "0.3", "-1", "1", "F(1, 3)", "np.float64(.3)"],
        },
        right.ball(0, 0.5),
        {
            "claim": [*NOT_CLAIMS, "'tokens.parity'"],
            "digits": ["0", "-1", "1001", "2.5", "'7'", "10**9"],
            "rho": ["'3/2'", "'1e999999999'", "'1e-999999999'", "'1e5000'", "'-1 + 1e-30'", "'٣'", "'1/0'"],
        },
        positional=("claim",),
        examples=40,
    ),
    Spec(
        "nst.find",
        {"name": ["'tokens.parity'", "'activation.relu'"]},
        found,
        {"name": NOT_CLAIMS},
        positional=("name",),
        examples=20,
    ),
    Spec(
        "nst.select",
        {"names": ["()", "['tokens']", "['tokens.parity', 'activation']"]},
        chosen,
        {"names": ["'tokens'", "['tokns']", "[None]", "[['tokens']]", "5", "['tokens', 'tokens']", "''"]},
        positional=("names",),
        examples=20,
    ),
]
