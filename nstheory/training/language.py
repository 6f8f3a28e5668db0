"""The language-model task: any text file, a byte-pair vocabulary learnt from the training text, and fixed windows."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from nstheory.errors import ArgumentError, ResultsFileError
from nstheory.files import content_of
from nstheory.numbers import integer
from nstheory.training.tasks import Dataset, stream

UNIT = 200_000  # characters that the vocabulary is learnt from at a time; a bound on memory, not on the text


def language_model(
    text: str | Path,
    seed: int,
    *,
    validation_text: str | Path | None = None,
    vocabulary: int = 500,
    tokens: int = 64,
    train: int = 1000,
    validation: int = 500,
) -> Dataset:
    """Return windows of two texts with the next token as target of every position.

    text, validation_text   UTF-8 files; without the second one, the last tenth of the first is held out. The vocabulary
                 is learnt from the training text only
    vocabulary   byte-pair ids, 256 (all bytes) or more
    tokens       length of a window
    train        windows of the training text, chosen by the seed; they do not overlap
    validation   windows from the start of the other text, the same for every seed

    Raises ArgumentError for a file that is missing, not text, or too short. Needs the library `tokenizers`.
    """
    vocabulary, tokens, train, validation = (
        integer(value, name)
        for value, name in (
            (vocabulary, "vocabulary"),
            (tokens, "tokens"),
            (train, "train"),
            (validation, "validation"),
        )
    )
    if vocabulary < 256 or tokens < 1:
        raise ArgumentError(
            f"vocabulary = {vocabulary!r}, tokens = {tokens!r}; at least 256 ids (all bytes) and 1 token"
        )
    held_out_file = None if validation_text is None else str(validation_text)
    ids, other = encoded(str(text), held_out_file, vocabulary)
    windows, held_out = _windows(ids, tokens), _windows(other, tokens)
    for name, file, found, wanted in (
        ("train", text, len(windows), train),
        ("validation", validation_text or text, len(held_out), validation),
    ):
        if not 1 <= wanted <= found:
            advice = f"choose 1 to {found}" if found else "take a longer text, or fewer tokens"
            raise ArgumentError(f"{name} = {wanted!r}; {file} has {found} windows of {tokens} tokens, {advice}")
    chosen = windows[torch.randperm(len(windows), generator=stream(seed, "split"))[:train]]
    kept = held_out[:validation]
    return Dataset(
        chosen[:, :-1], chosen[:, 1:], kept[:, :-1], kept[:, 1:], vocabulary, vocabulary, frozen_ids=(), causal=True
    )


@lru_cache(maxsize=2)
def encoded(text: str, validation_text: str | None, vocabulary: int) -> tuple[Tensor, Tensor]:
    """Return the ids of both texts in a byte-level byte-pair vocabulary that is learnt from the first."""
    learnt, other = parts(text, validation_text)
    tokenizer = learnt_tokenizer(learnt, vocabulary)
    return tuple(torch.tensor(tokenizer.encode(one).ids) for one in (learnt, other))  # type: ignore[return-value]


def parts(text: str, validation_text: str | None = None) -> tuple[str, str]:
    """Return what is trained on and what is held out: the two files, or all but the last tenth of the first and that tenth."""
    learnt = _read(text)
    cut = len(learnt) * 9 // 10
    return (learnt[:cut], learnt[cut:]) if validation_text is None else (learnt, _read(validation_text))


def learnt_tokenizer(learnt: str, vocabulary: int) -> Any:
    """Return a byte-level byte-pair vocabulary that is learnt from a text, a Tokenizer of the library tokenizers."""
    try:
        from tokenizers import Tokenizer, models, pre_tokenizers, trainers
    except ImportError:
        raise ArgumentError(
            "the language-model task needs the library tokenizers; pip install 'nstheory[text]' installs it"
        ) from None
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False
    )
    tokenizer.train_from_iterator((learnt[at : at + UNIT] for at in range(0, len(learnt), UNIT)), trainer)
    return tokenizer


def _windows(ids: Tensor, tokens: int) -> Tensor:
    """Return [windows, tokens + 1]; a window's last token is the next one's first, so that each is predicted once."""
    count = max(0, len(ids) - 1) // tokens
    at = torch.arange(count)[:, None] * tokens + torch.arange(tokens + 1)
    return ids[at]


def _read(file: str) -> str:
    try:
        return content_of(Path(file)).decode().replace("\r\n", "\n").replace("\r", "\n")
    except ResultsFileError as error:
        raise ArgumentError(f"text {error}; name a UTF-8 text file") from None
    except UnicodeDecodeError as error:
        raise ArgumentError(f"text {file} is not UTF-8 (byte {error.start}); name a UTF-8 text file") from error
