"""Where the noise of a bound falls: on the plain input of a network, or on the embeddings of the tokens that it reads."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

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
    def moments(self) -> dict[str, Any]:
        """Mean and covariance, as `propagate_covariance` takes them: one number is that times the unit matrix."""
        return {"mean": self.centre.double(), "covariance": self.sigma**2}

    @property
    def sampled(self) -> dict[str, Any]:
        """The same for `stability`."""
        return {"embeddings": self.centre[None], "noise_scale": self.sigma, "dtype": self.centre.dtype}


class Reader(nn.Module):
    """`model.read`, the function of embedded tokens, as a module with the model's own layers, parameters and paths."""

    def __init__(self, model: nn.Module) -> None:
        super().__init__()
        for name, layer in model.named_children():
            self.add_module(name, layer)
        for name, parameter in model.named_parameters(recurse=False):
            self.register_parameter(name, parameter)
        for name, buffer in model.named_buffers(recurse=False):
            self.register_buffer(name, buffer)
        self.read = model.read

    def forward(self, embedded: Tensor) -> Tensor:
        """Return what the model returns for embedded tokens [batch, tokens, width]."""
        return self.read(embedded)


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
    embedding = getattr(model, "token_embedding", None)
    if isinstance(embedding, nn.Embedding) and callable(getattr(model, "read", None)):
        if not tokens or shape is not None:
            known = f"ids from 0 to {embedding.num_embeddings - 1}"
            raise ArgumentError(f'this model reads tokens; give --tokens "1 2 3", {known}, and no shape')
        strange = [one for one in tokens if not 0 <= one < embedding.num_embeddings]
        if strange:
            raise ArgumentError(f"tokens {strange} are unknown; ids go from 0 to {embedding.num_embeddings - 1}")
        centre = embedding.weight.detach()[torch.tensor(list(tokens))]
        default = SMALL * float(centre.double().square().mean().sqrt())
        reader: nn.Module = Reader(model).eval()
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


def reach(noisy: NoisyInput) -> None:
    """Run the reader on the centre; ArgumentError when it does not take that shape."""
    try:
        with torch.no_grad():
            noisy.reader(noisy.centre[None])
    except (RuntimeError, ValueError, IndexError) as error:
        shape = list(noisy.centre.shape)
        raise ArgumentError(
            f"the model does not take inputs of shape {shape} ({str(error).splitlines()[0]}); change --tokens or --dim"
        ) from error
