"""Overlap and selection agreement: whether trained attention looks at the same tokens when the tokens are noisy.

For a row of attention probabilities A on X, and A' of the same row on the noisy copy Y,

    overlap        E sum_k A_k A'_k             self overlap   E sum_k A_k^2, the inverse of the number of tokens seen
    agreement      s = P(argmax A = argmax A')  normalised     2 E<A, A'> / (E|A|^2 + E|A'|^2), in [0, 1]

are measured for each head, each layer and the whole model. Rows of one sequence depend on each other, so the independent
unit is one pair of sequences: the mean over its rows, a number in [0, 1], and the intervals are empirical Bernstein's.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from nstheory.errors import ArgumentError
from nstheory.measure.arguments import checked_count, checked_level, checked_rho
from nstheory.measure.attention.attention_tally import Agreement as Agreement
from nstheory.measure.attention.attention_tally import AttentionAgreement as AttentionAgreement
from nstheory.measure.attention.attention_tally import AttentionTally
from nstheory.measure.attention.attention_tally import LayerAgreement as LayerAgreement
from nstheory.measure.attention.recorder import AttentionRecorder as AttentionRecorder
from nstheory.measure.sampling.inputs import Sampling, parts
from nstheory.noise.design import star
from nstheory.noise.sources import TokenSource
from nstheory.numbers import boolean, integer, real

Layers = Tensor | Mapping[str, Tensor] | Sequence[Tensor]
Rows = Tensor | Callable[[Tensor], Tensor]


def attention_agreement(
    model: nn.Module | Callable[[Tensor], Layers],
    rho: float,
    *,
    dim: int | Sequence[int] | None = None,
    embeddings: Tensor | None = None,
    noise_scale: float = 1.0,
    tokens: int | Sequence[int] | Tensor | None = None,
    vocab_size: int | None = None,
    frozen_ids: Iterable[int] = (),
    call: Callable[[Tensor], Any] | None = None,
    kind: str = "softmax",
    layers: Sequence[str] | None = None,
    rows: Rows | None = None,
    n_sequences: int = 1024,
    level: float = 0.95,
    reference_rho: float | None = None,
    dtype: torch.dtype = torch.float32,
    device: str | torch.device = "cpu",
    batch_size: int = 256,
    seed: int = 0,
    generator: torch.Generator | None = None,
) -> AttentionAgreement:
    """Measure how far attention on inputs X and on their noisy copies Y agrees, at correlation rho.

    model          a module whose attention is recorded while it runs (see `AttentionRecorder`: nn.MultiheadAttention,
                   Hugging Face models, any softmax or scaled_dot_product_attention), or a function that returns the
                   probabilities [batch, heads, rows, tokens], one tensor or several
    rho            correlation of X and Y; for tokens the probability with which a token stays (Efron-Stein noise)
    dim, embeddings, noise_scale, tokens, vocab_size, frozen_ids, dtype    where X comes from, as in `stability`
    call           how the module is run, default `model(x)`; for embeddings lambda x: model(inputs_embeds=x)
    kind           the attention kind of the layers, by name. Rows that do not sum to 1 are divided by their sums, and random_logits
                   is None for kinds that leave tokens out, since it is not known then how many a row could see
    layers         names of the layers to measure; default all that are found
    rows           rows that count: booleans [rows], or a function from inputs to booleans [batch, rows] (lambda x: x != pad)
    n_sequences    independent pairs (X, Y); at least 2
    level          joint confidence of all intervals of the result
    reference_rho  correlation for `random_logits`; default that of the noisy inputs: rho, for embeddings counting the
                   centres. When the row's own token is frozen and the others are not, it is sqrt(rho)
    batch_size     pairs in one call; changes memory and speed, not the pairs
    seed, generator   the same seed gives the same result

    Raises ArgumentError for arguments out of range, when no attention is found or attention of another kind, when dropout is
    active, and for probabilities that are negative, nan or do not sum to 1; UnknownIdError for an unknown kind.

    The result is one AttentionAgreement, whose numbers are scalars with intervals.

    >>> attend = lambda x: torch.softmax(4 * x @ x.mT, dim=-1)[:, None]  # [batch, heads, rows, tokens]
    >>> found = nst.attention_agreement(attend, 0.99, dim=(6, 3), n_sequences=64)
    >>> 0.5 < found.overall.agreement.estimate < 1
    True
    """
    (correlation,) = checked_rho([rho], tokens is not None)
    n_sequences = checked_count("n_sequences", n_sequences, 2, "one pair says nothing about a variance")
    batch_size = checked_count("batch_size", batch_size, 1, "pairs in one call")
    if layers is not None and (isinstance(layers, str) or not isinstance(layers, Sequence) or not layers):
        raise ArgumentError(
            f"layers is {repr(layers)[:60]}; give a list of names of layers, or None for all that are found"
        )
    sampling = Sampling(
        dim, embeddings, noise_scale, tokens, vocab_size, frozen_ids, level, batch_size, seed, generator, device, dtype
    )
    source = sampling.source
    if reference_rho is None:
        reference_rho = correlation
        if not isinstance(source, TokenSource) and source.centres is not None:
            kept, scale = float(source.centres.double().square().mean()), source.scale**2
            reference_rho = (kept + scale * correlation) / (kept + scale)
    tally, measure = AttentionTally(layers, kind), _probabilities_of(model, call, kind)
    for block, size in sampling.blocks(n_sequences, star((correlation,))):
        for part in parts(size, batch_size):
            x, y = block.input(0, part), block.input(1, part)
            tally.add(measure(x), measure(y), rows(x) if callable(rows) and not isinstance(rows, Tensor) else rows)
    return tally.result(sampling.level, _reference(reference_rho))


def compare_attention(
    clean: Layers,
    noisy: Layers,
    *,
    rho: float | None = None,
    rows: Tensor | None = None,
    level: float = 0.95,
    kind: str = "softmax",
) -> AttentionAgreement:
    """Compare given attention probabilities on inputs X with those on their noisy copies Y.

    clean, noisy   [batch, heads, rows, tokens], or several layers as a sequence or a mapping from names. Entries of the
                   batch have to be independent pairs (X, Y); X may also be fixed, and then expectations are over the
                   noise, averaged over these X
    rho            correlation of the noisy tokens, for `random_logits`
    rows           rows that count: booleans [rows] or [batch, rows]; default all
    level          joint confidence of all intervals of the result
    kind           the attention kind of the layers, as in `attention_agreement`

    Raises ArgumentError for shapes that differ, fewer than 2 pairs, and probabilities that are negative, nan or do not
    sum to 1.

    >>> from nstheory.measure import compare_attention
    >>> rows = torch.eye(3).expand(4, 1, 3, 3)  # [batch, heads, rows, tokens]
    >>> compare_attention(rows, rows).overall.agreement.estimate
    1.0
    """
    tally = AttentionTally(None, kind)
    tally.add(_named_layers(clean), _named_layers(noisy), rows)
    return tally.result(checked_level(level), None if rho is None else _reference(rho))


def token_selection_probability(n: int, keep_prob: float, *, frozen: int = 0, frozen_row: bool = False) -> float:
    """Return P(argmax A = argmax A') of random hard attention under token noise, exactly.

    n            tokens that the row selects from, at most 10^9
    keep_prob    probability q that a token is the same; a changed token has new, independent logits. Where redraws among
                 U ids may return the old one, as in `resample_tokens`, q is keep_prob + (1 - keep_prob)/U
    frozen       how many of the n tokens never change (separators)
    frozen_row   the row's own token never changes, whether it is one of the n or not; else it is one of the n that may,
                 and when it does, all logits are new

    Logits of a row are exchangeable without ties; those of a separator count as drawn with the weights. When j of n are
    drawn again, one of the n - j others is selected twice with probability (n - j)/(n + j), and one of the j places with
    2 j/(n (n + j)); j is binomial. Noise that keeps whole tokens is milder than Gaussian noise of
    the same correlation: 0.61 against s_3 = 0.49 at n = 3, q = 0.625, so s_n is no reference for it.
    Raises ArgumentError. Source: ours, claim attention.token_selection_mean.

    Scalars in, a scalar out.

    >>> from nstheory.measure import token_selection_probability
    >>> token_selection_probability(3, 1.0), round(token_selection_probability(3, 0.625), 4)
    (1.0, 0.6055)
    """
    n, q, frozen_row = (
        integer(n, "n", least=1, most=10**9),
        real(keep_prob, "keep_prob", least=0, most=1),
        boolean(frozen_row, "frozen_row"),
    )
    free = (n if frozen_row else n - 1) - integer(frozen, "frozen", least=0, most=n if frozen_row else n - 1)
    j, weight = _binomial(free, q)
    same = float((weight * ((n - j) / (n + j) + 2 * j / n / (n + j))).sum())
    return same if frozen_row else q * same + (1 - q) / n


def _binomial(count: int, q: float) -> tuple[np.ndarray, np.ndarray]:
    """Return the numbers of changes among `count` tokens, each kept with probability q, and their probabilities.

    The probabilities are products of the ratios of neighbours, away from the largest one, as far as they are not negligible.
    """
    top = min(int((count + 1) * (1 - q)), count)
    reach = int(40 * math.sqrt(count * q * (1 - q))) + 400  # what is beyond is below 1e-90, also where j is Poisson
    j = np.arange(max(top - reach, 0), min(top + reach, count) + 1, dtype=float)
    above, below = j[j > top], j[j < top][::-1]
    up = np.cumprod((count - above + 1) / above * ((1 - q) / q)) if q else above
    down = np.cumprod((below + 1) / (count - below) * (q / (1 - q))) if q < 1 else below
    weight = np.concatenate([down[::-1], [1.0], up])
    return j, weight / weight.sum()


def _reference(rho: float) -> float:
    (found,) = checked_rho([rho], tokens=False)
    return found


def _probabilities_of(
    model: nn.Module | Callable[[Tensor], Layers], call: Callable[[Tensor], Any] | None, kind: str
) -> Callable[[Tensor], dict[str, Tensor]]:
    """Return the function from inputs to probabilities by layer."""
    if call is not None and not callable(call):
        raise ArgumentError(f"call is {repr(call)[:60]}; give a function of the inputs that runs the module, or None")
    if isinstance(model, nn.Module):
        recorder = AttentionRecorder(model, kind)

        def recorded(x: Tensor) -> dict[str, Tensor]:
            recorder.clear()
            with torch.no_grad(), recorder:
                (call or model)(x)
            return recorder.probabilities()

        return recorded
    if call is not None:
        raise ArgumentError("call says how a module is run, but model is no torch.nn.Module; leave call out")
    if not callable(model):
        raise ArgumentError(
            f"model is {type(model).__name__}; give a torch.nn.Module or a function that returns attention probabilities "
            "(for two tensors of probabilities there is compare_attention)"
        )

    def returned(x: Tensor) -> dict[str, Tensor]:
        with torch.no_grad():
            return _named_layers(model(x))

    return returned


def _named_layers(given: object) -> dict[str, Tensor]:
    if isinstance(given, Tensor):
        return {"0": given}
    if isinstance(given, Mapping):
        named = {str(name): layer for name, layer in given.items()}
    elif isinstance(given, Sequence) and not isinstance(given, str):
        named = {str(index): layer for index, layer in enumerate(given)}
    else:
        raise ArgumentError(
            f"attention probabilities are {type(given).__name__}; give a tensor [batch, heads, rows, tokens], or several "
            "as a sequence or a mapping from names"
        )
    if not named:
        raise ArgumentError("no layer of attention probabilities was given; give at least one tensor")
    return named
