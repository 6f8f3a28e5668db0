"""Noise stability of transformers, checkable and usable.

    import nstheory as nst
    nst.check("activation.relu").verdict
    nst.evaluate("activation.relu", rho="1/2", digits=30)
    nst.dual("gelu", rho)                             torch in, torch out, accurate to rounding
    nst.certified_dual("silu", "1/2", digits=20)      a ball
    nst.attention_stability(n=64, d=128, rho=0.7, sigma=2.0, weights="random")
    nst.propagate([nst.bounds.Linear(1.4), nst.bounds.Nonlinearity("relu")], 0.9).output.cosine
    nst.measure("models/MiniLM", text=path)           curve, layers, tokens, tail of a language model
    nst.stability(f, [0.5, 0.9], dim=16).correlation  with confidence intervals
    nst.tail_bound(measured, degree=15).bound         with a certificate that can be checked again
    reg = nst.NoiseStability(gamma=0.75, keep_prob=0.625, vocab_size=113)

Heavy libraries (torch, SymPy, Arb) are imported when a name that needs them is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from nstheory._moved import install as _install_old_names

if TYPE_CHECKING:
    from types import ModuleType as _ModuleType

    from nstheory import bounds as bounds
    from nstheory import noise as noise
    from nstheory.bounds import critical_weight_std as critical_weight_std
    from nstheory.bounds import fixed_point as fixed_point
    from nstheory.bounds import propagate as propagate
    from nstheory.claims.evaluate import evaluate as evaluate
    from nstheory.claims.proofs.judging import check as check
    from nstheory.claims.record import Claim as Claim
    from nstheory.claims.record import Evidence as Evidence
    from nstheory.claims.record import Verdict as Verdict
    from nstheory.claims.registry import find as find
    from nstheory.claims.registry import select as select
    from nstheory.claims.verdict import Result as Result
    from nstheory.errors import NSTheoryError as NSTheoryError
    from nstheory.kernels import attention_overlap as attention_overlap
    from nstheory.kernels import attention_stability as attention_stability
    from nstheory.kernels import bivariate_normal_cdf as bivariate_normal_cdf
    from nstheory.kernels import deep_relu_kernel as deep_relu_kernel
    from nstheory.kernels import dual as dual
    from nstheory.kernels import dual_correlation as dual_correlation
    from nstheory.kernels import dual_covariance as dual_covariance
    from nstheory.kernels import dual_derivative as dual_derivative
    from nstheory.kernels import dual_error as dual_error
    from nstheory.kernels import relu_correlation as relu_correlation
    from nstheory.kernels import selection_probability as selection_probability
    from nstheory.kernels.certified import certified_dual as certified_dual
    from nstheory.kernels.certified import certified_hermite as certified_hermite
    from nstheory.kernels.certified import certified_majority as certified_majority
    from nstheory.kernels.certified import certified_overlap as certified_overlap
    from nstheory.kernels.certified import certified_selection as certified_selection
    from nstheory.measure import Measured as Measured
    from nstheory.measure import attention_agreement as attention_agreement
    from nstheory.measure import check_certificate as check_certificate
    from nstheory.measure import influence as influence
    from nstheory.measure import stability as stability
    from nstheory.measure import stability_envelope as stability_envelope
    from nstheory.measure import tail_bound as tail_bound
    from nstheory.models.measuring import measure as _measure_model
    from nstheory.nn import NoiseStability as NoiseStability
    from nstheory.nn import attach as attach
    from nstheory.nn import noise_stability_penalty as noise_stability_penalty
    from nstheory.nn import resample_tokens as resample_tokens

    class _Measure(_ModuleType):
        """The room `nstheory.measure` as a type checker sees it: a module that can be called."""

        __call__ = staticmethod(_measure_model)

    measure: _Measure

__version__ = "0.2.0"

# Names that are a module, not something in it.
_MODULES = ("bounds", "measure", "noise")
_HOMES = {
    "Claim": "claims.record",
    "Evidence": "claims.record",
    "Measured": "measure",
    "NSTheoryError": "errors",
    "NoiseStability": "nn",
    "Result": "claims.verdict",
    "Verdict": "claims.record",
    "attach": "nn",
    "attention_agreement": "measure",
    "attention_overlap": "kernels",
    "attention_stability": "kernels",
    "bivariate_normal_cdf": "kernels",
    "bounds": "bounds",
    "certified_dual": "kernels.certified",
    "certified_hermite": "kernels.certified",
    "certified_majority": "kernels.certified",
    "certified_overlap": "kernels.certified",
    "certified_selection": "kernels.certified",
    "check": "claims.proofs.judging",
    "check_certificate": "measure",
    "critical_weight_std": "bounds",
    "deep_relu_kernel": "kernels",
    "dual": "kernels",
    "dual_correlation": "kernels",
    "dual_covariance": "kernels",
    "dual_derivative": "kernels",
    "dual_error": "kernels",
    "evaluate": "claims.evaluate",
    "find": "claims.registry",
    "fixed_point": "bounds",
    "influence": "measure",
    "measure": "measure",
    "noise": "noise",
    "noise_stability_penalty": "nn",
    "propagate": "bounds",
    "relu_correlation": "kernels",
    "resample_tokens": "nn",
    "select": "claims.registry",
    "selection_probability": "kernels",
    "stability": "measure",
    "stability_envelope": "measure",
    "tail_bound": "measure",
}

__all__ = [
    "Claim",
    "Evidence",
    "Measured",
    "NSTheoryError",
    "NoiseStability",
    "Result",
    "Verdict",
    "attach",
    "attention_agreement",
    "attention_overlap",
    "attention_stability",
    "bivariate_normal_cdf",
    "bounds",
    "certified_dual",
    "certified_hermite",
    "certified_majority",
    "certified_overlap",
    "certified_selection",
    "check",
    "check_certificate",
    "critical_weight_std",
    "deep_relu_kernel",
    "dual",
    "dual_correlation",
    "dual_covariance",
    "dual_derivative",
    "dual_error",
    "evaluate",
    "find",
    "fixed_point",
    "influence",
    "measure",
    "noise",
    "noise_stability_penalty",
    "propagate",
    "relu_correlation",
    "resample_tokens",
    "select",
    "selection_probability",
    "stability",
    "stability_envelope",
    "tail_bound",
]

_install_old_names()


if not TYPE_CHECKING:  # else every misspelt name would be one

    def __getattr__(name: str) -> Any:
        if name not in _HOMES:
            raise AttributeError(f"module 'nstheory' has no attribute {name!r}; it has {', '.join(__all__)}")
        module = import_module(f"nstheory.{_HOMES[name]}")
        return module if name in _MODULES else getattr(module, name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
