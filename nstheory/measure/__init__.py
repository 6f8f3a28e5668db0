"""Stability, influence and spectral tail of a real model, measured with confidence intervals.

The functions of this room measure any torch function. Called itself, `nst.measure(model, tokenizer, text, ...)` measures a whole
language model: a module whose inputs have the shape [rows, tokens], or its folder; raises ArgumentError for what it cannot read.
Its arguments stand at `nstheory.models.measuring.measure`.

>>> class Last(torch.nn.Module):
...     def __init__(self):
...         super().__init__()
...         self.token_embedding = torch.nn.Embedding(5, 2)
...     def forward(self, ids):
...         return self.token_embedding(ids[:, -1])
>>> found = nst.measure(Last().eval(), n=6, noise="uniform", samples=64, redraws=8)
>>> found.junta[2].estimate
1
"""

import sys as _sys
from importlib import import_module as _import_module
from types import ModuleType as _ModuleType

from nstheory.measure.attention.agreement import AttentionRecorder as AttentionRecorder
from nstheory.measure.attention.agreement import attention_agreement as attention_agreement
from nstheory.measure.attention.agreement import compare_attention as compare_attention
from nstheory.measure.attention.agreement import token_selection_probability as token_selection_probability
from nstheory.measure.degree_one import degree_one_weight as degree_one_weight
from nstheory.measure.influence import Influence as Influence
from nstheory.measure.influence import JuntaSize as JuntaSize
from nstheory.measure.influence import influence as influence
from nstheory.measure.intervals.confidence import Interval as Interval
from nstheory.measure.resilience import margin_change as margin_change
from nstheory.measure.resilience import relative_change as relative_change
from nstheory.measure.result import Stability as Stability
from nstheory.measure.spectrum.certificate import Certificate as Certificate
from nstheory.measure.spectrum.certificate_file import CertificateError as CertificateError
from nstheory.measure.spectrum.certificate_file import check_certificate as check_certificate
from nstheory.measure.spectrum.certificate_file import read_certificate as read_certificate
from nstheory.measure.spectrum.certificate_file import write_certificate as write_certificate
from nstheory.measure.spectrum.degree_weights import degree_weights as degree_weights
from nstheory.measure.spectrum.measurements import Measured as Measured
from nstheory.measure.spectrum.tail import StabilityEnvelope as StabilityEnvelope
from nstheory.measure.spectrum.tail import TailBound as TailBound
from nstheory.measure.spectrum.tail import stability_envelope as stability_envelope
from nstheory.measure.spectrum.tail import tail_bound as tail_bound
from nstheory.measure.spectrum.tail import weight_bound as weight_bound
from nstheory.measure.stability import stability as stability


class _Room(_ModuleType):
    """This module, which can also be called: the call is handed to nstheory.models.measuring, imported only then."""

    def __call__(self, *arguments: object, **options: object) -> object:
        return _import_module("nstheory.models.measuring").measure(*arguments, **options)


_sys.modules[__name__].__class__ = _Room
