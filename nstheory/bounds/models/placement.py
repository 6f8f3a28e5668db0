"""Where the noise of a bound falls: on a network's plain input, on the embeddings of its tokens, or on the tokens themselves.

Each kind says the same things: the function of what is noisy (`reader`), an `example` of it, what `stability` has to sample
(`sampled`), and the covariance intervals (`intervals`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from nstheory.bounds.covariance.propagation import CovarianceBounds, propagate_covariance
from nstheory.bounds.covariance.rules.token_input import TokenInput
from nstheory.errors import ArgumentError

# A share of the embeddings at which the covariance intervals of a transformer still say something beyond its first block.
SMALL = 0.01


@dataclass(frozen=True)
class NoisyInput:
    """X = centre + sigma Z with Z standard normal, and its rho-correlated copy around the same centre.

    reader   the function of X, a module of [batch, *shape]
    centre   [*shape]; 0, or the embeddings of the tokens
    tokens   the ids, or None for a network of plain inputs
    """

    reader: nn.Module
    centre: Tensor
    sigma: float
    tokens: tuple[int, ...] | None

    @property
    def size(self) -> float:
        """The root mean square of what the noise falls on, 0 for plain inputs."""
        return float(self.centre.double().square().mean().sqrt())

    @property
    def example(self) -> Tensor:
        """A batch of one input."""
        return self.centre[None]

    @property
    def moments(self) -> dict[str, Any]:
        """Mean and covariance, as `propagate_covariance` takes them: one number is that times the unit matrix."""
        return {"mean": self.centre.double(), "covariance": self.sigma**2}

    def intervals(self, rho: Sequence[float]) -> CovarianceBounds:
        """Return the covariance intervals."""
        return propagate_covariance(self.reader, rho, **self.moments)

    @property
    def sampled(self) -> dict[str, Any]:
        """The same for `stability`."""
        return {"embeddings": self.centre[None], "noise_scale": self.sigma, "dtype": self.centre.dtype}

    def __str__(self) -> str:
        where = f"the embeddings of tokens {list(self.tokens)}" if self.tokens else f"inputs of {self.centre.numel()}"
        return f"noise of deviation {self.sigma:.4g} on {where}"

    def as_json(self) -> dict[str, Any]:
        """Return plain data."""
        return {"sigma": self.sigma, "tokens": self.tokens, "shape": list(self.centre.shape)}


@dataclass(frozen=True)
class RedrawnTokens:
    """X uniform over the ids that are not frozen, Y = X with each id kept with probability rho, else drawn anew.

    A frozen id stays where it stands and is drawn nowhere; of the other ids only their number matters.
    """

    model: nn.Module
    tokens: tuple[int, ...]
    vocab_size: int
    frozen_ids: tuple[int, ...]

    @property
    def given(self) -> TokenInput:
        """The sequence as `propagate_covariance` takes it."""
        return TokenInput(self.tokens, self.vocab_size, self.frozen_ids)

    @property
    def free(self) -> Tensor:
        """Which positions are random, bool [tokens]."""
        return self.given.free

    @property
    def reader(self) -> nn.Module:
        """The function of the ids at the free positions, [batch, free]."""
        free, ids = self.free, torch.tensor(self.tokens)

        def read(drawn: Tensor) -> Tensor:
            whole = ids.repeat(len(drawn), 1)
            whole[:, free] = drawn
            return self.model(whole)

        return Reader(self.model, read).eval()

    @property
    def example(self) -> Tensor:
        """A batch of one input."""
        return torch.tensor(self.tokens)[self.free][None]

    @property
    def sampled(self) -> dict[str, Any]:
        """What `stability` is to sample."""
        return {"tokens": int(self.free.sum()), "vocab_size": self.vocab_size, "frozen_ids": self.frozen_ids}

    def intervals(self, rho: Sequence[float]) -> CovarianceBounds:
        """Return the covariance intervals; ArgumentError for a rho below 0, which is no probability."""
        return propagate_covariance(self.model, rho, tokens=self.given)

    def __str__(self) -> str:
        ids = len(self.given.noise.table)
        return (
            f"{int(self.free.sum())} of {len(self.tokens)} tokens uniform over {ids} ids, each kept with probability ρ, else "
            "drawn anew"
        )

    def as_json(self) -> dict[str, Any]:
        """Return plain data."""
        return {"tokens": self.tokens, "vocab_size": self.vocab_size, "frozen_ids": self.frozen_ids}


class Reader(nn.Module):
    """A function of a model's input, such as `model.read` of embedded tokens, with the model's layers, parameters and paths."""

    def __init__(self, model: nn.Module, read: Callable[[Tensor], Tensor]) -> None:
        super().__init__()
        for name, layer in model.named_children():
            self.add_module(name, layer)
        for name, parameter in model.named_parameters(recurse=False):
            self.register_parameter(name, parameter)
        for name, buffer in model.named_buffers(recurse=False):
            self.register_buffer(name, buffer)
        self.read = read

    def forward(self, x: Tensor) -> Tensor:
        """Return the function of x, [batch, ...]."""
        return self.read(x)


def noisy_input(
    model: nn.Module,
    *,
    sigma: float | None = None,
    tokens: Sequence[int] | None = None,
    shape: Sequence[int] | None = None,
) -> NoisyInput:
    """Return the noise on a model's input.

    sigma    deviation of each entry; None: 1 for plain inputs, and SMALL of the root mean square of the embeddings of the tokens
    tokens   ids; a model of tokens has `token_embedding`, a torch.nn.Embedding, and `read`, the function of embedded tokens
    shape    of one plain input; None: the inputs of the first torch.nn.Linear

    Raises ArgumentError for tokens where none are read, none where they are, an unknown id, a sigma that is not above 0.
    """
    embedding = _embedding(model)
    if embedding is not None:
        if not tokens or shape is not None:
            known = f"ids from 0 to {embedding.num_embeddings - 1}"
            raise ArgumentError(f'this model reads tokens; give --tokens "1 2 3", {known}, and no shape')
        _check_known("tokens", tokens, embedding)
        centre = embedding.weight.detach()[torch.tensor(list(tokens))]
        default = SMALL * float(centre.double().square().mean().sqrt())
        reader: nn.Module = Reader(model, model.read).eval()
    else:
        if tokens:
            raise ArgumentError(
                f"tokens = {list(tokens)}, but {type(model).__name__} has no token_embedding and read; leave --tokens out"
            )
        first = next((one for one in model.modules() if isinstance(one, nn.Linear)), None)
        if shape is None and first is None:
            raise ArgumentError(
                'the shape of the input is not known without a Linear layer; give --dim, such as "3 8 8"'
            )
        kind = next((one.dtype for one in model.parameters()), torch.float32)
        centre, default, reader = torch.zeros(*(shape or [first.in_features]), dtype=kind), 1.0, model
    deviation = default if sigma is None else sigma
    if not (math.isfinite(deviation) and deviation > 0):
        raise ArgumentError(f"sigma = {deviation!r}; a finite number above 0 is needed, such as 0.1")
    return NoisyInput(reader, centre, deviation, None if not tokens else tuple(tokens))


def redrawn_tokens(model: nn.Module, tokens: Sequence[int], frozen_ids: Sequence[int] = ()) -> RedrawnTokens:
    """Return token noise on a model of tokens, over all ids of its embedding but the frozen ones.

    tokens   give the length of the sequence, and where frozen ids stand

    Raises ArgumentError for a model that does not embed tokens, unknown ids, and where every token is frozen.
    """
    embedding = _embedding(model)
    if embedding is None or not tokens:
        raise ArgumentError(
            f"tokens = {list(tokens)} for {type(model).__name__}; token noise needs a model with token_embedding and read, "
            'and a sequence such as "1 2 3"'
        )
    for what, ids in (("tokens", tokens), ("frozen ids", frozen_ids)):
        _check_known(what, ids, embedding)
    found = RedrawnTokens(model, tuple(tokens), embedding.num_embeddings, tuple(frozen_ids))
    if not bool(found.free.any()):
        raise ArgumentError(f"tokens = {list(tokens)} are all frozen; leave one that noise can change")
    return found


def _embedding(model: nn.Module) -> nn.Embedding | None:
    embedding = getattr(model, "token_embedding", None)
    return embedding if isinstance(embedding, nn.Embedding) and callable(getattr(model, "read", None)) else None


def _check_known(what: str, ids: Sequence[int], embedding: nn.Embedding) -> None:
    strange = [one for one in ids if not 0 <= one < embedding.num_embeddings]
    if strange:
        raise ArgumentError(f"{what} {strange} are unknown; ids go from 0 to {embedding.num_embeddings - 1}")


def reach(noise: NoisyInput | RedrawnTokens) -> None:
    """Run the reader on the example; ArgumentError when it does not take that shape."""
    try:
        with torch.no_grad():
            noise.reader(noise.example)
    except (RuntimeError, ValueError, IndexError) as error:
        shape = list(noise.example.shape[1:])
        raise ArgumentError(
            f"the model does not take inputs of shape {shape} ({str(error).splitlines()[0]}); change --tokens or --dim"
        ) from error
