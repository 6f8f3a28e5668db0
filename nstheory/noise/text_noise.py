"""What noise does to a text: which candidates each of its tokens has, and with which weights.

text-unigram   its own token, and with the share `replace` one drawn from the unigram distribution of the text
uniform        any drawable id, whatever stands there: the inputs make no sense, and most models are more stable on such inputs
unigram        an id of the unigram distribution, whatever stands there
mask           its own token, and with the share `replace` the mask token
neighbours     its own token, and with the share `replace` one of the nearest ids by the cosine of their embeddings
gaussian       on the embeddings, each entry with the deviation `sigma` times their root mean square
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from nstheory.errors import ArgumentError, found_by_name
from nstheory.noise.tables import TableNoise
from nstheory.numbers import integer, real

NO_MASK = "noise = 'mask', but the tokenizer has no mask token; take text-unigram, or neighbours"


@dataclass(frozen=True)
class Vocabulary:
    """What noise may draw from.

    drawable    ids that text is made of, ascending [ids]: neither reserved, nor unused, nor control tokens
    counts      how often each of them stands in the text [ids]
    embedding   [rows, width] of the model
    mask        the id of the mask token, or None
    """

    drawable: Tensor
    counts: Tensor
    embedding: Tensor
    mask: int | None = None


@dataclass(frozen=True)
class TextNoise:
    """Settings of the noise; see `text`."""

    kind: str
    replace: float
    neighbours: int
    sigma: float

    @property
    def keeps_own(self) -> bool:
        """Whether a token of the text is among its own candidates, so that inputs are noisy versions of that text."""
        return self.kind not in ("uniform", "unigram")

    def table(self, own: Tensor, vocabulary: Vocabulary) -> TableNoise:
        """Return the table of the text `own` [n]; an id of it that may not be drawn stays where it is."""
        return _TABLES[self.kind](self, own, vocabulary)


def text(
    kind: str = "text-unigram", *, replace: float = 0.25, neighbours: int = 8, sigma: float | str = 0.5
) -> TextNoise:
    """Return the settings of noise on a text, for `nst.measure`.

    kind         text-unigram, uniform, unigram, mask, neighbours or gaussian (see this module)
    replace      weight of all candidates but a token's own, in (0, 1]
    neighbours   number of nearest ids
    sigma        deviation of Gaussian noise as a share of the root mean square of the embeddings; "0.5rms" is 0.5

    Noise itself then keeps each choice with probability rho. Raises UnknownIdError for another kind and ArgumentError for numbers
    out of range. All settings are scalars.

    >>> nst.noise.text("neighbours", replace=0.5).replace
    0.5
    """
    found_by_name("noise", kind, _TABLES | {"gaussian": None})
    share = real(replace, "replace")
    if not 0 < share <= 1:
        raise ArgumentError(
            f"replace is {share}; it must be in (0, 1]: at 0 no token has another candidate, and nothing is noisy"
        )
    deviation = real(sigma.removesuffix("rms") if isinstance(sigma, str) else sigma, "sigma")
    if not deviation > 0:
        raise ArgumentError(
            f"sigma is {deviation:g}; it must be above 0, such as 0.5 (half of the root mean square of the embeddings)"
        )
    return TextNoise(kind, share, integer(neighbours, "neighbours", least=1), deviation)


def _uniform(noise: TextNoise, own: Tensor, vocabulary: Vocabulary) -> TableNoise:
    ids = vocabulary.drawable[None]
    return TableNoise(ids, torch.full(ids.shape, 1 / ids.numel(), dtype=torch.float64), len(own))


def _frequencies(vocabulary: Vocabulary) -> tuple[Tensor, Tensor]:
    """Return the ids that stand in the text, and their shares."""
    seen = vocabulary.counts > 0
    if int(seen.sum()) < 2:
        raise ArgumentError(
            f"the text has {int(seen.sum())} different tokens that may be drawn; its unigram distribution needs at least 2: "
            "give a longer text, or noise = 'uniform'"
        )
    counts = vocabulary.counts[seen].double()
    return vocabulary.drawable[seen], counts / counts.sum()


def _unigram(noise: TextNoise, own: Tensor, vocabulary: Vocabulary) -> TableNoise:
    ids, shares = _frequencies(vocabulary)
    return TableNoise(ids[None], shares[None], len(own))


def _text_unigram(noise: TextNoise, own: Tensor, vocabulary: Vocabulary) -> TableNoise:
    ids, shares = _frequencies(vocabulary)
    return _beside(own, ids.expand(len(own), -1), shares.expand(len(own), -1), noise.replace, vocabulary)


def _masked(noise: TextNoise, own: Tensor, vocabulary: Vocabulary) -> TableNoise:
    if vocabulary.mask is None:
        raise ArgumentError(NO_MASK)
    ids = torch.full((len(own), 1), vocabulary.mask)
    return _beside(own, ids, torch.ones(len(own), 1, dtype=torch.float64), noise.replace, vocabulary)


def _neighbours(noise: TextNoise, own: Tensor, vocabulary: Vocabulary) -> TableNoise:
    drawable = vocabulary.drawable
    if noise.neighbours >= len(drawable):
        raise ArgumentError(f"neighbours = {noise.neighbours} of {len(drawable)} ids that may be drawn; ask for fewer")
    directions = torch.nn.functional.normalize(vocabulary.embedding.detach().float(), dim=1)
    near = directions[own] @ directions[drawable].T
    near.masked_fill_(own[:, None] == drawable, -2.0)  # not itself
    ids = drawable[near.topk(noise.neighbours, dim=1).indices]
    shares = torch.full(ids.shape, 1 / noise.neighbours, dtype=torch.float64)
    return _beside(own, ids, shares, noise.replace, vocabulary)


def _beside(own: Tensor, ids: Tensor, shares: Tensor, replace: float, vocabulary: Vocabulary) -> TableNoise:
    """Return the table of own tokens with weight 1 - replace, and of other candidates; an own token is one candidate only."""
    same = ids == own[:, None]
    drawable = torch.isin(own, vocabulary.drawable)
    first = (1 - replace) + replace * (shares * same).sum(1)
    first = torch.where(drawable, first, 1.0)
    rest = torch.where(same | ~drawable[:, None], 0.0, replace * shares)
    return TableNoise(torch.cat([own[:, None], ids], 1), torch.cat([first[:, None], rest], 1))


_TABLES: dict[str, Callable[[TextNoise, Tensor, Vocabulary], TableNoise]] = {
    "text-unigram": _text_unigram,
    "uniform": _uniform,
    "unigram": _unigram,
    "mask": _masked,
    "neighbours": _neighbours,
}
