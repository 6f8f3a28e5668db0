"""A text as token windows, what frames them, and which ids are words: reserved and control tokens are drawn by no noise."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from nstheory.errors import ArgumentError

# Names of tokens that stand for no text: [PAD], [unused17], <|im_start|>, <repo_name>, </s>, <0x0A>.
_RESERVED = re.compile(r"\[[A-Za-z]+\d*\]|<[^<>\s]+>|<\|[^\s]+\|>|<\|[^\s]+|madeupword\d+")


@dataclass(frozen=True)
class PreparedText:
    """Windows of a text.

    windows    ids [texts, n]
    words      the text of each id of each window
    prefix, suffix   ids that frame every window, such as [CLS] and [SEP]; noise leaves them alone
    drawable   ids that noise may draw, ascending; counts: how often each stands in the whole text
    mask       the id of the mask token, or None
    """

    windows: Tensor
    words: tuple[tuple[str, ...], ...]
    prefix: tuple[int, ...]
    suffix: tuple[int, ...]
    drawable: Tensor
    counts: Tensor
    mask: int | None


def drawable_ids(tokenizer: Any, rows: int) -> Tensor:
    """Return the ids that text is made of, ascending: neither special, nor added as control tokens, nor named like them.

    rows   of the model's embedding; ArgumentError when one of these ids is beyond
    """
    names: dict[str, int] = tokenizer.get_vocab()
    added = getattr(tokenizer, "added_tokens_decoder", {})
    reserved = set(getattr(tokenizer, "all_special_ids", ()))
    reserved |= {number for number, token in added.items() if getattr(token, "special", True)}
    found = sorted(number for name, number in names.items() if number not in reserved and not _RESERVED.fullmatch(name))
    _check_rows(found, rows)
    if len(found) < 2:
        raise ArgumentError(
            f"the tokenizer has {len(found)} ids that stand for text; noise needs at least 2 to draw from"
        )
    return torch.tensor(found)


def encoded_text(tokenizer: Any, text: str, n: int) -> list[int]:
    """Return the ids of a text without its frame; ArgumentError where they are fewer than n, a window."""
    ids = _encoded(tokenizer, text, False)
    if len(ids) < n:
        raise ArgumentError(
            f"the text has {len(ids)} tokens, fewer than n = {n}; give a longer text, or n = {max(len(ids), 1)}"
        )
    return ids


def prepare_text(tokenizer: Any, ids: list[int], *, n: int, texts: int, rows: int) -> PreparedText:
    """Return `texts` windows of n tokens, spread evenly over the ids of a text; ArgumentError as `drawable_ids`."""
    drawable = drawable_ids(tokenizer, rows)
    count = min(texts, len(ids) // n)
    starts = [round(k * (len(ids) - n) / max(count - 1, 1)) for k in range(count)]
    windows = torch.tensor([ids[at : at + n] for at in starts])
    counts = torch.bincount(torch.tensor(ids), minlength=int(drawable[-1]) + 1)[drawable]
    words = tuple(tuple(tokenizer.decode([one]) for one in window) for window in windows.tolist())
    prefix, suffix = _frame(tokenizer)
    mask = getattr(tokenizer, "mask_token_id", None)
    _check_rows([*ids, *prefix, *suffix, *([] if mask is None else [mask])], rows)
    return PreparedText(windows, words, prefix, suffix, drawable, counts, mask)


def _check_rows(ids: list[int], rows: int) -> None:
    """Raise ArgumentError for an id without a row; control tokens that no text holds may have none."""
    if ids and max(ids) >= rows:
        raise ArgumentError(
            f"the tokenizer has ids up to {max(ids)}, and the model's embedding has {rows} rows: the tokenizer is of another "
            "vocabulary; give the one that the model was trained with"
        )


def plain_ids(prompt: str | None, *, n: int, rows: int) -> PreparedText:
    """Return the window of a model without a tokenizer: ids as numbers, or n times the id 0 where noise forgets them."""
    try:
        ids = [0] * n if prompt is None else [int(one) for one in prompt.replace(",", " ").split()]
    except ValueError:
        raise ArgumentError(
            f"the text {prompt[:40]!r} needs a tokenizer; give one, or ids such as '10 13 31'"  # type: ignore[index]
        ) from None
    if not ids or not all(0 <= one < rows for one in ids):
        raise ArgumentError(f"ids {ids[:8]} for an embedding of {rows} rows; give numbers from 0 to {rows - 1}")
    every = torch.arange(rows)
    counts = torch.bincount(torch.tensor(ids), minlength=rows)
    return PreparedText(torch.tensor([ids]), (tuple(map(str, ids)),), (), (), every, counts, None)


def _frame(tokenizer: Any) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return what the tokenizer puts before and after a text."""
    bare, framed = (_encoded(tokenizer, "a b", special) for special in (False, True))
    for at in range(len(framed) - len(bare) + 1):
        if bare and framed[at : at + len(bare)] == bare:
            return tuple(framed[:at]), tuple(framed[at + len(bare) :])
    return (), ()


def _encoded(tokenizer: Any, text: str, special: bool) -> list[int]:
    found = tokenizer(text, add_special_tokens=special, verbose=False)
    return list(found["input_ids"])
