"""What a measurement of a model starts from: the text, what frames it, the product space of each window, and the words for it."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from nstheory.errors import ArgumentError
from nstheory.files import content_of
from nstheory.models.adapter import Adapter
from nstheory.models.loading import CONTEXTS
from nstheory.models.one_pass import Inputs
from nstheory.models.prepared_text import PreparedText, drawable_ids, encoded_text, plain_ids, prepare_text
from nstheory.noise.embedding_table import EmbeddingTable
from nstheory.noise.text_noise import NO_MASK, TextNoise, Vocabulary


def read_content(text: str | Path | None, prompt: str | None, settings: TextNoise) -> str | None:
    """Return the text, read before the model is."""
    for name, one, kinds in (("text", text, str | Path), ("prompt", prompt, str)):
        if one is not None and not isinstance(one, kinds):
            also = ", or the Path of a file" if name == "text" else ""
            raise ArgumentError(f"{name} is {type(one).__name__}; it has to be a string{also}")
    if text is not None and prompt is not None:
        raise ArgumentError("text and prompt are both given; leave one of them out")
    if text is None and prompt is None and settings.kind != "uniform":
        raise ArgumentError(
            f"noise = {settings.kind!r} needs a text: give --text FILE (text=) or --prompt TEXT (prompt=)"
        )
    if not isinstance(text, Path):
        return text
    try:
        return content_of(text).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ArgumentError(f"{text} is not UTF-8 (byte {error.start}); convert it first") from None


def encoded(
    tokenizer: Any, text: str | None, prompt: str | None, n: int, settings: TextNoise, context: int | None
) -> list[int] | None:
    """Return the ids of the text or the prompt, of which the latter is one window; None without a tokenizer or a text.

    It needs no model, so that a text which is too short, a window beyond the context, and noise by a mask token that is not there
    are refused before one is loaded.
    """
    serves = callable(tokenizer) and hasattr(tokenizer, "get_vocab") and not isinstance(tokenizer, type)
    if tokenizer is not None and not serves:
        raise ArgumentError(
            f"tokenizer is {tokenizer!r:.60}; it has to be one of transformers, or to be called and have get_vocab as these"
        )
    if tokenizer is None and text is not None:
        raise ArgumentError("a text needs a tokenizer, and this model has none; give tokenizer=, or ids as the prompt")
    if settings.kind == "mask" and getattr(tokenizer, "mask_token_id", None) is None:
        raise ArgumentError(NO_MASK)
    ids = None
    if tokenizer is not None and (text is not None or prompt is not None):
        ids = encoded_text(tokenizer, prompt, 1) if prompt is not None else encoded_text(tokenizer, str(text), n)
    window = n if prompt is None else len(ids or ())
    if context is not None and window > context:
        raise ArgumentError(f"n = {window} is beyond the model's context of {context}; give n = {context} at most")
    return ids


def prepared(
    adapter: Adapter, tokenizer: Any, ids: list[int] | None, prompt: str | None, n: int, texts: int, settings: TextNoise
) -> PreparedText:
    """Return the windows of the text, or of the prompt; ids as they are where there is no tokenizer."""
    rows = adapter.embedding.num_embeddings
    if tokenizer is None:
        return plain_ids(prompt, n=n, rows=rows)
    if ids is None:  # uniform noise draws every token, whatever stands there
        ids = drawable_ids(tokenizer, rows)[:1].tolist() * n
    if prompt is not None:
        n, texts = len(ids), 1
    # Noise that forgets the text has one space for all windows.
    return prepare_text(tokenizer, ids, n=n, texts=texts if settings.keeps_own else 1, rows=rows)


def check_context(model: Any, ready: PreparedText, adapter: Adapter) -> None:
    """Raise ArgumentError where a window and its frame are longer than what the model was made for."""
    config = getattr(model, "config", None)
    longest = next((v for name in CONTEXTS if (v := getattr(config, name, None))), None)
    framed = ready.windows.shape[1] + len(adapter.prefix) + len(adapter.suffix)
    if longest is not None and framed > longest:
        raise ArgumentError(
            f"n = {ready.windows.shape[1]} and {framed - ready.windows.shape[1]} framing tokens are beyond the model's context of "
            f"{longest}; give n = {longest - framed + ready.windows.shape[1]} at most"
        )


def spaces_of(settings: TextNoise, adapter: Adapter, ready: PreparedText) -> tuple[Any, ...]:
    """Return the product space of each window."""
    if settings.kind == "gaussian":
        return tuple(EmbeddingTable(adapter.embedded(window).cpu(), settings.sigma) for window in ready.windows)
    vocabulary = Vocabulary(ready.drawable, ready.counts, adapter.embedding.weight.detach().cpu(), ready.mask)
    spaces = tuple(settings.table(window, vocabulary) for window in ready.windows)
    stuck = [index for index, space in enumerate(spaces) if not bool(space.free.any())]
    if stuck:
        raise ArgumentError(f"text {stuck[0]} has no token that the noise can change; give another text")
    return spaces


def free_positions(inputs: Inputs) -> int:
    """Return how many positions can change, in the text where most can: the largest degree."""
    return max(space.n if isinstance(space, EmbeddingTable) else int(space.free.sum()) for space in inputs.spaces)


def candidates(inputs: Inputs) -> int | None:
    """Return how many candidates a position has at most; None for Gaussian noise."""
    return None if inputs.gaussian else int(max(space.ids.shape[1] for space in inputs.spaces))  # type: ignore[union-attr]


def statement_of(inputs: Inputs, settings: TextNoise) -> str:
    """Return in words what the expectations are over."""
    if settings.kind == "gaussian":
        space = f"Gaussian noise of {settings.sigma:g} times the root mean square of the embeddings"
    elif not settings.keeps_own:
        space = f"tokens are drawn independently ({settings.kind}); the text itself plays no other part"
    else:
        space = f"each token is its own with weight {1 - settings.replace:g}, else by {settings.kind}"
    count = len(inputs.spaces)
    over = "one text" if count == 1 else f"averages over these {count} texts of what holds in the product space of each"
    return f"{space}; {over}" if settings.keeps_own else space


def arguments_of(
    name: str, model: nn.Module, text: str | None, settings: TextNoise, n: int, texts: int, rho: tuple[float, ...],
    adapter: Adapter, level: float, seed: int, *, whole: bool,
) -> dict[str, Any]:  # fmt: skip
    """Return what a run depends on, for `resume` to compare; model and text by a digest, the weights' only where `whole` is True."""
    digest = hashlib.blake2b(digest_size=8)
    for key, tensor in model.state_dict().items() if whole else ():
        if isinstance(tensor, Tensor):
            digest.update(f"{key} {tuple(tensor.shape)} {tensor.dtype}".encode())
            digest.update(tensor.detach().cpu().contiguous().flatten().view(torch.uint8).numpy().data)
    written = hashlib.blake2b((text or "").encode(), digest_size=8).hexdigest()
    return {
        "model": f"{name} {digest.hexdigest()}", "text": written, "noise": vars(settings), "n": n, "texts": texts,
        "rho": list(rho), "output": adapter.output, "layers": adapter.paths, "level": level, "seed": seed,
    }  # fmt: skip


def inner_correlations(values: tuple[float, ...]) -> tuple[float, ...]:
    """Return the correlations without repetition; ArgumentError for one that is not inside (0, 1)."""
    for value in values:
        if not 0 < value < 1:
            raise ArgumentError(f"rho = {value!r}; it has to be inside (0, 1): at 0 and 1 the answer is known")
    return tuple(dict.fromkeys(values))
