"""Noise on embeddings: the Gaussian noise of the theory, put on what an embedding layer returns, and uniform noise."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from nstheory.errors import ArgumentError
from nstheory.noise.gaussian import gaussian_noise
from nstheory.noise.tokens import TokenNoise, broadcast_frozen
from nstheory.numbers import real


def uniform_noise(e: Tensor, alpha: float, generator: torch.Generator) -> Tensor:
    """Return e [batch, ..., width] plus noise uniform in [-s, s], s = alpha / sqrt(number of entries of one example).

    Source: NEFTune, Jain et al., "Noisy Embeddings Improve Instruction Finetuning", arXiv 2310.05914.
    """
    size = alpha / math.sqrt(e[0].numel())
    drawn = torch.rand(e.shape, generator=generator, device=generator.device).to(e.device)
    return e + (2 * drawn - 1) * size


@dataclass(frozen=True)
class EmbeddingNoise:
    """Settings of Gaussian noise: correlation, the layer's name (None: found), ids that stay as they are."""

    rho: float
    layer: str | None = None
    frozen_ids: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "rho", real(self.rho, "embedding_rho", least=0.0, most=1.0))

    @contextmanager
    def on(self, model: object, generator: torch.Generator, frozen: Tensor | None = None) -> Iterator[None]:
        """Perturb, inside the context, what the model's embedding layer returns.

        frozen   bool that broadcasts to the ids, True where a token's embedding stays as it is

        Raises ArgumentError when there is no such layer, and on leaving when the layer was not called.
        """
        calls = 0

        def perturb(module: nn.Module, arguments: tuple[Tensor, ...], output: Tensor) -> Tensor:
            nonlocal calls
            calls += 1
            ids = arguments[0] if arguments and not arguments[0].is_floating_point() else None
            return gaussian_noise(output, self.rho, generator=generator, fixed=self._fixed(ids, frozen, output))

        layer = find_embedding(model, self.layer)
        hook = layer.register_forward_hook(perturb)
        try:
            yield
        finally:
            hook.remove()
        if calls == 0:
            raise ArgumentError(
                f"the embedding layer {type(layer).__name__} was not called in the second pass, so nothing was "
                "perturbed; name another with embedding_layer=, or compile the model after the first step"
            )

    def _fixed(self, ids: Tensor | None, frozen: Tensor | None, output: Tensor) -> Tensor | None:
        fixed = None
        if self.frozen_ids and ids is not None:
            fixed = torch.isin(ids, torch.tensor(self.frozen_ids, dtype=ids.dtype, device=ids.device))
        if frozen is not None:
            more = broadcast_frozen(frozen, output.shape[:-1])
            fixed = more if fixed is None else fixed | more
        return fixed


def find_embedding(model: object, name: str | None = None) -> nn.Module:
    """Return the model's embedding layer: the one of that name, get_input_embeddings(), or the first nn.Embedding.

    Raises ArgumentError when there is none.
    """
    if not isinstance(model, nn.Module):
        raise ArgumentError(
            f"Gaussian noise on embeddings needs the model as an nn.Module, got {type(model).__name__}; pass the "
            "module itself, and what has to be done with its output as select="
        )
    if name is not None:
        try:
            return model.get_submodule(name)
        except AttributeError:
            raise ArgumentError(
                f"embedding_layer = {name!r} is no submodule of {type(model).__name__}; it has "
                f"{', '.join(known for known, _ in model.named_children()) or 'none'}"
            ) from None
    getter: Callable[[], nn.Module | None] | None = getattr(model, "get_input_embeddings", None)
    found = getter() if callable(getter) else None
    if found is None:
        found = next((module for module in model.modules() if isinstance(module, nn.Embedding)), None)
    if found is None:
        raise ArgumentError(
            f"{type(model).__name__} has no nn.Embedding; name the layer whose output is perturbed with embedding_layer="
        )
    return found


def check_rows(noise: TokenNoise, model: object) -> None:
    """Raise ArgumentError when noise may draw an id for which the model's input embedding has no row.

    Models without get_input_embeddings() are not checked: their first nn.Embedding may be that of positions, not of tokens.
    """
    getter = getattr(model, "get_input_embeddings", None)
    try:
        rows = getattr(getter(), "num_embeddings", None) if callable(getter) else None
    except NotImplementedError:
        return
    if isinstance(rows, int) and int(noise.table[-1]) >= rows:
        raise ArgumentError(
            f"vocab_size = {noise.vocab_size}, and noise may draw the id {int(noise.table[-1])}, but the model's input "
            f"embedding has {rows} rows; give vocab_size={rows}, or allowed_ids below that"
        )
