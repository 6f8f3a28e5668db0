"""Calls of `nst.measure` on tiny models of tokens."""

from __future__ import annotations

import json
from typing import Any

from ..hostile import Spec
from ..token_models import LAST, NO_FUNCTION, RULES
from . import right
from .measure_calls import SPECIAL


def measured(value: Any, a: right.Arguments) -> str | None:
    """Intervals in order, plain data without nan; of a function of the last token the known curve, layers and junta."""
    curves = (value.curve, *value.layers)
    for one in curves:
        if wrong := right.intervals((*one.difference, one.variance, one.energy), 0):
            return wrong
        undefined = one.variance.estimate == 0
        if not undefined and (wrong := right.intervals((*one.correlation, *one.share), -1, 1)):
            return wrong
    json.dumps(value.as_json(), allow_nan=False)
    name = getattr(a["model"], "named", "")
    if name in NO_FUNCTION:
        return "numbers of what is no function"
    if a.get("output") is None and name in LAST and value.domain == "tokens" and value.curve.variance.estimate > 0:
        # Sixteen standard deviations of what is at most eight times its mean, at the least number of samples.
        off = max(abs(one.estimate - rho) for one, rho in zip(value.curve.correlation, value.curve.rho, strict=True))
        if off > 16 * 8 / value.n_samples**0.5:
            return f"correlation off by {off:.2g} for a function of one token"
        if [one.estimate for one in value.junta] not in ([], [1, 1, 1]):
            return f"a junta of {value.junta[-1].estimate} for a function of one token"
    return None


SPECS = [
    Spec(
        "nst.measure",
        {
            "model": [f"token_model({name!r})" for name in (*LAST, "view", "sum", "constant")],
            "tokenizer": ["", "", "Words()"],
            "text": [""],
            "prompt": ["", "'0 1 2 3'"],
            "n": ["3", "5"],
            "texts": ["", "1"],
            "noise": ["'uniform'", "'uniform'", "nst.noise.text('uniform')"],
            "rho": ["[.3, .8]", "0.5", ""],
            "output": ["", "", "'output'", "'blocks.0'"],
            "layers": ["", "'none'", "['blocks.1']"],
            "degree": ["", "2"],
            "budget": ["", "None"],
            "samples": ["64"],
            "redraws": ["8"],
            "influence": ["", "False"],
            "attention": ["", "False"],
            "level": ["", ".9"],
            "seed": ["", "3"],
            "out": ["", "", "'run'"],
            "resume": ["", "", "False"],
            "progress": [""],
            "on_plan": ["", "len"],
        },
        measured,
        {
            "model": [
                *(f"token_model({name!r})" for name in RULES),
                "token_model('last').train()",
                "token_model('last').to('meta')",
                "token_model('last', torch.float16)",
                "token_model('sum', torch.bfloat16)",
                "mlp(3, 2)",
                "nn.Embedding(5, 2)",
                "first",
                "'nowhere'",
                "Path('/')",
                "'text.txt'",
                "''",
                "nn.Sequential(nn.Embedding(5, 2), nn.Dropout())",
                "with_nan(token_model('last'))",
            ],
            "tokenizer": ["Words", "'bert'", "len"],
            "text": ["'a b c d e a b c'", "''", "Path('nowhere.txt')", "Path('/')", "Path('/dev/null')", "'\\udc80'"],
            "prompt": ["''", "'a'", "'9'", "'-1'", "'0'", "'0,1, 2'", "'1e3'", "'٣'", "'0 ' * 9"],
            "n": ["0", "-1", "1", "2.5", "10**12", "'3'", "True"],
            "texts": ["0", "-1", "10**12"],
            "noise": [
                "'text-unigram'",
                "'unigram'",
                "'mask'",
                "'neighbours'",
                "'gaussian'",
                "'unifrom'",
                "nst.noise.text('gaussian', sigma=1e-300)",
                "nst.noise.text('neighbours', neighbours=9)",
                "nst.noise.text('text-unigram', replace=1)",
            ],
            "rho": ["[]", "0", "1", "-.5", "[.5, .5]", "1e-300", "1 - 1e-16", "'0.5'", "nan"],
            "output": ["'next-token'", "'embedding'", "'logits'", "'bloks'", "''", "'token_embedding'"],
            "layers": ["'all'", "''", "'blocks.0 blocks.1'", "'blocks'", "['']", "[5]", "[None]"],
            "degree": ["0", "10**18", "2.5"],
            "budget": ["'1s'", "0", "nan", "'m'", "1e-9", "'5'"],
            "samples": ["1", "0", "'64'"],
            "redraws": ["1", "0"],
            "level": SPECIAL["level"],
            "seed": SPECIAL["seed"],
            "out": ["'/dev/null'", "'/proc/x'", "'text.txt'", "''", "'x' * 300", "'a\\0b'", "b'run'"],
            "resume": ["True", "'yes'"],
            "progress": ["0"],
        },
        positional=("model",),
        examples=70,
        alone=("samples", "redraws", "budget"),
    ),
    Spec(
        "nst.noise.text",
        {
            "kind": ["", "'uniform'", "'neighbours'", "'gaussian'"],
            "replace": ["", ".5", "1"],
            "neighbours": ["", "3"],
            "sigma": ["", "'0.5rms'", "2"],
        },
        right.made,
        {
            "kind": ["'uniforn'", "''"],
            "replace": ["0", "2", "nan"],
            "neighbours": ["0", "2.5"],
            "sigma": ["0", "-1", "'rms'", "'1rmsrms'", "inf", "1e400"],
        },
        examples=20,
    ),
]
