"""One expression, many arithmetics: balls (Arb), exact closed forms (SymPy), tensors (torch), certified quadrature.

The package is also a function, `nstheory.evaluate("activation.relu", rho="1/2", digits=30)`: the public name and the
folder of design.md are the same word, so the module is made callable rather than one of them renamed.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any


class _CallableModule(ModuleType):
    def __call__(self, claim: Any, *, digits: int = 30, **values: object) -> Any:
        """Return a certified ball of a claim's quantity at a point; see nstheory.evaluate.point.evaluate_claim."""
        from nstheory.evaluate.point import evaluate_claim
        from nstheory.registry import find

        return evaluate_claim(find(claim) if isinstance(claim, str) else claim, values, digits)


sys.modules[__name__].__class__ = _CallableModule
