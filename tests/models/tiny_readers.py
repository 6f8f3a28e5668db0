"""Tiny models of tokens with known spectra, a tokenizer of words, and the exact spectrum of any function on a small space."""

from __future__ import annotations

import itertools

import torch
from torch import Tensor, nn

from nstheory.noise.tables import TableNoise

WORDS = ("<pad>", "<|control|>", "[unused7]", "<mask>", "ant", "bee", "cat", "dog", "elk", "fox")


class Tokenizer:
    """Words apart by blanks; the first four are no text. It has the attributes that are read of a tokenizer of transformers."""

    all_special_ids = (0,)
    added_tokens_decoder: dict = {}  # noqa: RUF012
    mask_token_id: int | None = 3

    def get_vocab(self) -> dict[str, int]:
        return {word: number for number, word in enumerate(WORDS)}

    def __call__(self, text: str, add_special_tokens: bool = True, verbose: bool = True) -> dict[str, list[int]]:
        return {"input_ids": [WORDS.index(word) for word in text.split() if word in WORDS]}

    def decode(self, ids: list[int]) -> str:
        return " ".join(WORDS[one] for one in ids)


class Reader(nn.Module):
    """Returns `self.rule` of the values of its tokens: [rows, n, width] to [rows, entries]."""

    def __init__(self, rule, values: Tensor) -> None:
        super().__init__()
        self.token_embedding = nn.Embedding.from_pretrained(values)
        self.rule = rule

    def forward(self, ids: Tensor) -> Tensor:
        return self.read(self.token_embedding(ids))

    def read(self, embedded: Tensor) -> Tensor:
        return self.rule(embedded)


def reader(rule, width: int = 2, rows: int = len(WORDS)) -> Reader:
    """Return a reader whose tokens have fixed random values in float64."""
    values = torch.randn(rows, width, dtype=torch.float64, generator=torch.Generator().manual_seed(5))
    return Reader(rule, values).eval()


def scrambled(embedded: Tensor) -> Tensor:
    """Return a function of all degrees, with two entries."""
    n = embedded.shape[1]
    line = (embedded * torch.linspace(0.3, 1.2, n, dtype=embedded.dtype)[:, None]).sum(1)
    return torch.stack([torch.sin(line[:, 0] * 1.3) + 0.4 * line[:, 1], torch.cos(line.sum(1)) * embedded[:, 0, 0]], 1)


class Truth:
    """All weights of a function on a small table, by enumeration: E |f|^2, W_k and the influence of each position."""

    def __init__(self, model: nn.Module, table: TableNoise) -> None:
        n, k = table.n, table.weights.shape[1]
        choices = torch.tensor(list(itertools.product(range(k), repeat=n)))
        weights = table.weights.expand(n, k)
        self.chance = torch.stack([weights[i][choices[:, i]] for i in range(n)]).prod(0)
        output = model(table.tokens(choices)).flatten(1).double()
        self.energy = self._mean(output.square().sum(1))
        axes = output.reshape(*(k,) * n, -1)
        self.weights = [0.0] * (n + 1)
        self.influence = [0.0] * n
        for subset in itertools.product((False, True), repeat=n):
            part = axes
            for axis, inside in enumerate(subset):
                law = weights[axis].reshape(*(k if at == axis else 1 for at in range(n)), 1)
                mean = (part * law).sum(axis, keepdim=True)
                part = part - mean if inside else mean.expand_as(part)
            square = self._mean(part.reshape(len(choices), -1).square().sum(1))
            self.weights[sum(subset)] += square
            for axis, inside in enumerate(subset):
                self.influence[axis] += square if inside else 0.0

    def _mean(self, values: Tensor) -> float:
        return float((values * self.chance).sum())

    def difference(self, rho: float) -> float:
        return sum((1 - rho**k) * weight for k, weight in enumerate(self.weights))
