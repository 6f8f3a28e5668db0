"""Docstrings of what a user sees: shapes, what is raised, and an example that runs."""

import doctest
import importlib
import inspect
import re
import tempfile
from collections.abc import Callable

import pytest
import torch

import nstheory as nst

ROOMS = ("nstheory", "nstheory.kernels", "nstheory.measure", "nstheory.nn", "nstheory.bounds")
# What other functions return or raise; nobody makes one by hand, and the function's docstring has the example.
RESULTS = {
    *("Evidence", "NSTheoryError", "Result", "Verdict"),
    *(
        "Certificate",
        "CertificateError",
        "Influence",
        "Interval",
        "JuntaSize",
        "Stability",
        "StabilityEnvelope",
        "TailBound",
    ),
    *("Attachment", "CovarianceBounds", "FixedPoint", "IntersectedBounds", "LayerState", "PaperBounds", "Propagation"),
    "SpectralBounds",
}
# Claims by name and verdicts: no number goes in or out.
NO_NUMBERS = {"find", "select", "check", "detach", "trainer_callback", "lightning_callback"}
SHAPE = re.compile(r"\[[a-z*][\w*., ]*\]|\([a-z], [a-z]\)|\bshapes?\b|\bscalars?\b")


def exports() -> dict[str, Callable[..., object]]:
    """Return every callable that the five packages export, once, by its full name."""
    found: dict[str, Callable[..., object]] = {}
    for room in ROOMS:
        module = importlib.import_module(room)
        for name in getattr(module, "__all__", None) or vars(module):
            one = getattr(module, name)
            ours = callable(one) and getattr(one, "__module__", "").startswith("nstheory")
            if ours and not name.startswith("_") and one not in found.values():
                found[f"{room}.{name}"] = one
    return found


EXPORTS = exports()
USED = {name: one for name, one in EXPORTS.items() if name.rpartition(".")[2] not in RESULTS}


def missing(name: str, text: str) -> set[str]:
    """Return what a docstring lacks of shape, errors and example."""
    lacks = (
        {"shape"} if name.rpartition(".")[2] not in NO_NUMBERS and not SHAPE.search(text.split(">>> ")[0]) else set()
    )
    lacks |= set() if re.search(r"\b[Rr]aises\b|\b\w+Error\b", text) else {"raises"}
    return lacks | (set() if ">>> " in text else {"example"})


def test_what_users_see_is_documented() -> None:
    assert len(USED) >= 55
    found = {name: lacks for name, one in USED.items() if (lacks := missing(name, inspect.getdoc(one) or ""))}
    assert found == {}
    assert all(inspect.getdoc(one) for one in EXPORTS.values())
    assert {name.rpartition(".")[2] for name in EXPORTS} >= RESULTS


def test_a_thin_docstring_is_seen() -> None:
    assert missing("nstheory.dual", "Return the dual.") == {"shape", "raises", "example"}
    assert missing("nstheory.dual", "Raises ArgumentError.\n\n>>> dual(f)\n[a]") == {"shape"}
    assert missing("nstheory.find", "Raises UnknownIdError.") == {"example"}


@pytest.mark.parametrize("name", USED)
def test_examples_run(name: str) -> None:
    torch.manual_seed(0)
    names = {"nst": nst, "torch": torch, "tempfile": tempfile}
    test = doctest.DocTestParser().get_doctest(inspect.getdoc(USED[name]) or "", names, name, None, 0)
    said: list[str] = []
    result = doctest.DocTestRunner(verbose=False).run(test, out=said.append)
    assert result.attempted > 0
    assert result.failed == 0, "".join(said)
