"""Noise stability of transformers, checkable and usable.

    import nstheory as nst
    nst.check("activation.relu").verdict
    nst.evaluate("activation.relu", rho="1/2", digits=30)
    reg = nst.NoiseStability(gamma=0.75, keep_prob=0.625, vocab_size=113)

Heavy libraries (torch, SymPy, Arb) are imported when a name that needs them is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nstheory import evaluate as evaluate
    from nstheory.check import Result as Result
    from nstheory.check import check as check
    from nstheory.claim import Claim as Claim
    from nstheory.claim import Evidence as Evidence
    from nstheory.claim import Verdict as Verdict
    from nstheory.errors import NSTheoryError as NSTheoryError
    from nstheory.nn import NoiseStability as NoiseStability
    from nstheory.nn import noise_stability_penalty as noise_stability_penalty
    from nstheory.nn import resample_tokens as resample_tokens
    from nstheory.registry import find as find
    from nstheory.registry import select as select

__version__ = "0.1.0"

_HOMES = {
    "Claim": "claim",
    "Evidence": "claim",
    "NSTheoryError": "errors",
    "NoiseStability": "nn",
    "Result": "check",
    "Verdict": "claim",
    "check": "check",
    "evaluate": "evaluate",
    "find": "registry",
    "noise_stability_penalty": "nn",
    "resample_tokens": "nn",
    "select": "registry",
}

__all__ = [
    "Claim",
    "Evidence",
    "NSTheoryError",
    "NoiseStability",
    "Result",
    "Verdict",
    "check",
    "evaluate",
    "find",
    "noise_stability_penalty",
    "resample_tokens",
    "select",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'nstheory' has no attribute {name!r}; it has {', '.join(__all__)}")
    module = import_module(f"nstheory.{_HOMES[name]}")
    return module if name == "evaluate" else getattr(module, name)
