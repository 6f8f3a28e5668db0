"""Attention kinds, one record each: the function from the logits of a row to its weights.

A kind is added here and nowhere else: an `add_kind` below, or from a script. The sampler of claims, the transformer of
`training`, what records attention of a model and the layers of described networks take every kind by its name. A closed form, where
one is known, stands with its derivation in `kernels.attention.formulas`, under the same name; without it a kind can be sampled.
The functions themselves are in `row_weights`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import torch
import torch.nn.functional as F
from torch import Tensor
from torch.overrides import handle_torch_function, has_torch_function_unary

from nstheory import row_weights
from nstheory.errors import ArgumentError, DuplicateIdError, found_by_name
from nstheory.numbers import integer, real

# A function of logits [..., tokens] and of a mask (True where a token is seen, broadcast to the logits; None: all seen) that returns
# weights [..., tokens].
Weights = Callable[..., Tensor]


@dataclass(frozen=True)
class AttentionKind:
    """One attention kind.

    name, aliases   by which it is found; letters, digits, "_", "." and "-"
    weights         the function from (logits, visible) to the weights of a row, exactly 0 where a token is not visible. It may act
                    entry by entry, or search a threshold along the last dimension; a row sees at least one token
    hard            the same for the limit of logits times infinity; None where the weights have no limit
    needs           names of further numbers that `weights` and `hard` take as keywords, such as ("k",): the kind is then
                    written with its numbers, "top_k(8)"
    sums_to_one     every row of weights is a probability distribution
    full_support    every visible token has a positive weight, apart from underflow
    ignores_shift   a number added to all logits of a row changes nothing
    fused           weights(Q K^T / sqrt(width)) V of (query, key, value, is_causal=...) in one call, as fast as torch has it
    admits          takes the numbers of `needs` as keywords and raises ArgumentError for those that are not allowed
    source          who proposed it
    numbers         the numbers of a kind that was looked up with them, (name, value) each
    """

    name: str
    weights: Weights
    hard: Weights | None = None
    aliases: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    sums_to_one: bool = True
    full_support: bool = True
    ignores_shift: bool = True
    fused: Callable[..., Tensor] | None = None
    admits: Callable[..., object] | None = None
    source: str = ""
    numbers: tuple[tuple[str, float], ...] = ()

    @property
    def family(self) -> str:
        """The name without numbers."""
        return self.name.partition("(")[0]

    def at(self, beta: float, logits: Tensor, visible: Tensor | None = None) -> Tensor:
        """Return the weights of beta times the logits [..., tokens]; beta = inf is the hard limit, ArgumentError without one."""
        if math.isfinite(beta):
            return self.weights(beta * logits, visible)
        if self.hard is None:
            raise ArgumentError(f"attention kind {self.name!r} has no hard limit; give a finite temperature")
        return self.hard(logits, visible)

    def attend(self, query: Tensor, key: Tensor, value: Tensor, *, causal: bool = False) -> Tensor:
        """Return weights(Q K^T / sqrt(width)) V, [..., rows, value width].

        query    [..., rows, width]          key    [..., tokens, width]          value    [..., tokens, value width]
        causal   row i sees the tokens up to i
        """
        if self.fused is not None:
            return self.fused(query, key, value, is_causal=causal)
        logits = query @ key.transpose(-1, -2) / math.sqrt(query.shape[-1])
        visible = torch.ones(logits.shape[-2:], dtype=torch.bool, device=logits.device).tril() if causal else None
        return attention_weights(logits, visible, self) @ value


def attention_weights(logits: Tensor, visible: Tensor | None, kind: AttentionKind) -> Tensor:
    """Return the kind's weights; a torch function, so that a torch.overrides.TorchFunctionMode sees them in a running model."""
    if has_torch_function_unary(logits):
        return handle_torch_function(attention_weights, (logits,), logits, visible, kind)
    return kind.weights(logits, visible)


KINDS: dict[str, AttentionKind] = {}


def add_kind(kind: AttentionKind) -> AttentionKind:
    """Add a kind, and return it; raises DuplicateIdError for a name or an alias that is taken, ArgumentError for one with other signs.

    A worker process has to add it too: a script of claims (`nstheory verify --claims`) does so where it is read.
    """
    for name in (kind.name, *kind.aliases):
        if not _NAME.fullmatch(name):
            raise ArgumentError(f"attention kind {name!r}; a name has letters, digits, '_', '.' and '-'")
        if name in _names():
            raise DuplicateIdError(f"the attention kind {name!r} is there already; choose another name")
    KINDS[kind.name] = kind
    return kind


def attention_kind(name: str) -> AttentionKind:
    """Return the kind of this name or alias, with its numbers where it needs some: "softmax", "top_k(8)".

    Raises UnknownIdError, with the nearest names, and ArgumentError for numbers that are missing, too many or out of range.
    """
    plain, _, numbers = name.partition("(") if isinstance(name, str) else (name, "", "")
    kind = found_by_name("attention kind", plain, _names())
    given = _numbers(numbers.removesuffix(")")) if numbers else []
    if given is None or len(given) != len(kind.needs) or name not in (plain, f"{plain}({numbers.removesuffix(')')})"):
        wanted = f"{kind.name}({', '.join(kind.needs)})" if kind.needs else kind.name
        raise ArgumentError(
            f"attention kind {name!r}; it is written {wanted!r}{', with numbers' if kind.needs else ''}"
        )
    if not given:
        return kind
    chosen = dict(zip(kind.needs, given, strict=True))
    if kind.admits is not None:
        kind.admits(**chosen)
    hard = None if kind.hard is None else partial(kind.hard, **chosen)
    name = f"{kind.name}({', '.join(map(str, given))})"  # the canonical name, for every alias and spelling
    weights = partial(kind.weights, **chosen)
    numbers = tuple(chosen.items())
    return replace(kind, name=name, weights=weights, hard=hard, aliases=(), needs=(), admits=None, numbers=numbers)


def _numbers(text: str) -> list[float] | None:
    """Return numbers between commas, whole ones as int; None for anything else."""
    try:
        return [int(one) if one.strip().lstrip("+-").isdigit() else float(one) for one in text.split(",")]
    except ValueError:
        return None


def _names() -> dict[str, AttentionKind]:
    return {name: kind for kind in KINDS.values() for name in (kind.name, *kind.aliases)}


_NAME = re.compile(r"[\w.-]+")


def _admit_alpha(alpha: float) -> None:
    if not 1 < alpha <= 2:  # nan fails too
        raise ArgumentError(
            f"alpha = {alpha} of entmax; allowed is 1 < alpha <= 2, such as 1.5 (2 is sparsemax, towards 1 it is softmax)"
        )


SOFTMAX = add_kind(
    AttentionKind("softmax", row_weights.softmax, row_weights.largest, fused=F.scaled_dot_product_attention)
)
_PARTIAL = partial(AttentionKind, sums_to_one=False, ignores_shift=False)  # a row may weigh less, or more, than 1
_EACH = partial(_PARTIAL, full_support=False)  # a weight of 0, or below, is possible

add_kind(
    _PARTIAL(
        "softmax_off_by_one",
        partial(row_weights.with_sink, b=0.0),
        row_weights.largest_if_positive,
        aliases=("softmax-off-by-one", "off_by_one"),
        source="Miller (2023), Attention is off by one",
    )
)
add_kind(
    _PARTIAL(
        "softmax_sink",
        row_weights.with_sink,
        row_weights.largest_if_positive,
        needs=("b",),
        admits=lambda b: real(b, "b of softmax_sink"),
        source="Xiao, Tian, Chen, Han and Lewis (2024), attention sinks",
    )
)
add_kind(
    AttentionKind(
        "sparsemax",
        partial(row_weights.entmax, alpha=2.0),
        row_weights.largest,
        full_support=False,
        source="Martins and Astudillo (2016)",
    )
)
add_kind(
    AttentionKind(
        "entmax",
        row_weights.entmax,
        lambda logits, visible=None, *, alpha: row_weights.largest(logits, visible),
        needs=("alpha",),
        full_support=False,
        admits=_admit_alpha,
        source="Peters, Niculae and Martins (2019)",
    )
)
add_kind(
    AttentionKind(
        "entmax-1.5",
        partial(row_weights.entmax, alpha=1.5),
        row_weights.largest,
        aliases=("entmax15",),
        full_support=False,
        source="Peters, Niculae and Martins (2019)",
    )
)
add_kind(
    AttentionKind(
        "top_k",
        row_weights.top_k,
        lambda logits, visible=None, *, k: row_weights.largest(logits, visible),
        aliases=("top-k",),
        needs=("k",),
        full_support=False,
        admits=lambda k: integer(k, "k of top_k", least=1),
        source="Gupta, Dar, Goodman, Ciprut and Berant (2021)",
    )
)
add_kind(_EACH("softpick", row_weights.softpick, row_weights.largest_if_positive, source="Zuhri, Fuadi and Aji (2025)"))
add_kind(
    _EACH(
        "sigmoid",
        row_weights.sigmoid,
        row_weights.positive,
        full_support=True,
        source="Ramapuram et al. (2024), with their bias -log n",
    )
)
add_kind(_EACH("relu", row_weights.relu, source="Wortsman, Lee, Gilmer and Kornblith (2023), over n"))
add_kind(_EACH("softplus", row_weights.softplus, full_support=True, source="softplus over n"))
add_kind(_EACH("linear", row_weights.linear, source="Katharopoulos et al. (2020), identity features, over n"))
