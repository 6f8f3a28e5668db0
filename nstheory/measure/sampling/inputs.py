"""The sampling that all measurements share: where random inputs come from, and the one loop that draws them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import torch
from torch import Tensor

from nstheory.errors import ArgumentError
from nstheory.measure.arguments import checked_count, checked_device, checked_level, checked_positive, checked_shape
from nstheory.measure.progress import Progress
from nstheory.noise.design import Design
from nstheory.noise.generators import given_generator, named_generator
from nstheory.noise.sources import Block, GaussianSource, TokenSource
from nstheory.noise.tokens import check_vocabulary, frozen_tuple


@dataclass(frozen=True, eq=False)
class Sampling:
    """The arguments that `stability`, `influence`, `degree_one_weight` and `attention_agreement` share, checked.

    source   of the inputs that exactly one of dim, embeddings and tokens describes; the other fields: see `stability`

    Raises ArgumentError.
    """

    dim: int | Sequence[int] | None
    embeddings: Tensor | None
    noise_scale: float
    tokens: int | Sequence[int] | Tensor | None
    vocab_size: int | None
    frozen_ids: Iterable[int]
    level: float
    batch_size: int | None
    seed: int
    generator: torch.Generator | None
    device: torch.device
    dtype: torch.dtype
    antithetic: bool = False
    source: GaussianSource | TokenSource = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "level", checked_level(self.level))
        object.__setattr__(self, "device", checked_device(self.device))
        if self.batch_size is not None:
            size = checked_count("batch_size", self.batch_size, 1, "rows in one call of f")
            object.__setattr__(self, "batch_size", size)
        object.__setattr__(self, "source", self._source(_generator(self.generator, self.seed, self.device)))

    @property
    def stated_seed(self) -> int | None:
        """The seed from which a result can be had again; None where the caller gave a generator."""
        return None if self.generator is not None else self.seed

    def blocks(
        self, until: int, design: Design, group: int = 1, *, done: int = 0, bar: Progress | None = None
    ) -> Iterator[tuple[Block, int]]:
        """Yield blocks of inputs and how many samples each holds, from `done` samples on to at least `until`.

        Sizes are multiples of the group, and do not depend on the batch size: neither do the inputs.
        """
        full = max(self.source.rows(design.nodes), group)
        while done < until:
            rows = min(full, -(-(until - done) // group) * group)
            yield self.source.draw(rows, group, design), rows
            done += rows
            if bar is not None:
                bar.advance(rows)

    def _source(self, generator: torch.Generator) -> GaussianSource | TokenSource:
        given = {"dim": self.dim, "embeddings": self.embeddings, "tokens": self.tokens}
        named = [name for name, value in given.items() if value is not None]
        if len(named) != 1:
            raise ArgumentError(
                f"give exactly one of dim (standard normal inputs), embeddings (centres of Gaussian noise) and tokens; "
                f"got {' and '.join(named) or 'none'}"
            )
        if self.tokens is not None:
            return self._token_source(self.tokens, generator)
        if self.vocab_size is not None or tuple(self.frozen_ids):
            raise ArgumentError(f"vocab_size = {self.vocab_size!r} and frozen_ids belong to tokens, not to {named[0]}")
        if not isinstance(self.dtype, torch.dtype) or self.dtype not in (torch.float32, torch.float64):
            raise ArgumentError(
                f"dtype = {self.dtype!r:.60}; inputs are torch.float32 or torch.float64; convert inside f for others"
            )
        scale = checked_positive("noise_scale", self.noise_scale, "1.0")
        if self.dim is not None:
            if scale != 1.0:
                raise ArgumentError(
                    f"noise_scale = {self.noise_scale!r} belongs to embeddings; with dim, scale inside f"
                )
            shape, centres = checked_shape("dim", self.dim), None
        else:
            centres = _centres(self.embeddings).to(self.device, self.dtype)
            shape = tuple(centres.shape[1:])
        return GaussianSource(shape, self.dtype, self.device, generator, centres, scale, self.antithetic)

    def _token_source(self, tokens: int | Sequence[int] | Tensor, generator: torch.Generator) -> TokenSource:
        if self.vocab_size is None:
            raise ArgumentError("vocab_size is missing; with tokens, noise redraws from range(vocab_size)")
        frozen = frozen_tuple(self.frozen_ids)
        size = check_vocabulary(self.vocab_size, frozen)
        if not isinstance(tokens, Tensor):
            return TokenSource(checked_shape("tokens", tokens), size, frozen, self.device, generator)
        if tokens.is_floating_point() or tokens.dtype == torch.bool or tokens.ndim < 2 or tokens.numel() == 0:
            raise ArgumentError(
                f"tokens is {tokens.dtype} of shape {tuple(tokens.shape)}; data have to be integer ids [examples, "
                "tokens]; for uniform random tokens give their number, such as tokens=16"
            )
        data = tokens.to(self.device)
        return TokenSource(tuple(data.shape[1:]), size, frozen, self.device, generator, data)


def parts(rows: int, batch: int) -> list[slice]:
    """Return the rows of a block in batches of at most `batch`."""
    return [slice(at, min(at + batch, rows)) for at in range(0, rows, batch)]


def _generator(given: torch.Generator | None, seed: int, device: torch.device) -> torch.Generator:
    if given is not None:
        return given_generator(given, ", or None with seed=")
    if isinstance(seed, bool) or not isinstance(seed, int) or not 0 <= seed < 2**63:
        raise ArgumentError(f"seed = {seed!r}; it has to be an integer from 0 to 2^63 - 1")
    return named_generator("nstheory.measure", seed, device)


def _centres(embeddings: object) -> Tensor:
    if not isinstance(embeddings, Tensor) or not embeddings.is_floating_point() or embeddings.ndim < 2:
        found = f"{embeddings.dtype} {tuple(embeddings.shape)}" if isinstance(embeddings, Tensor) else repr(embeddings)
        raise ArgumentError(
            f"embeddings is {found}; it has to be a floating point tensor [centres, *shape], one centre: x[None]"
        )
    if embeddings.numel() == 0 or not bool(embeddings.isfinite().all()):
        raise ArgumentError(f"embeddings of shape {tuple(embeddings.shape)} are empty or not finite; clean them first")
    return embeddings.detach()
