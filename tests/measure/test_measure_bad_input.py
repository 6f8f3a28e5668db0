"""nst.stability on bad input: every message names argument, value, what is allowed and what to try."""

import math
from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor

from nstheory.errors import ArgumentError
from nstheory.measure import stability

torch.set_num_threads(1)


def parity(x: Tensor) -> Tensor:
    return (1 - 2 * (x.sum(1) % 2)).float()


def identity(x: Tensor) -> Tensor:
    return x[:, 0]


def after(first: Tensor, later: Callable[[Tensor], Tensor]) -> Callable[[Tensor], Tensor]:
    calls = iter([lambda x: first[: len(x)], *[later] * 1000])
    return lambda x: next(calls)(x)


OTHER = "cuda" if torch.cuda.is_available() else "meta"

BAD: dict[str, tuple[Callable[[], Any], tuple[str, ...]]] = {
    "nan": (lambda: stability(lambda x: x[:, 0].log(), 0.5, dim=1), ("f returned nan in row", "finite", "float64")),
    "infinite": (lambda: stability(lambda x: 1 / (x[:, 0] > 9), 0.5, dim=1), ("f returned inf in row 0", "finite")),
    "shape changes": (
        lambda: stability(after(torch.ones(4096, 2), identity), 0.5, dim=1),
        ("shape ()", "after outputs of shape (2,)", "stay the same"),
    ),
    "dtype changes": (
        lambda: stability(after(torch.ones(4096).double(), identity), 0.5, dim=1),
        ("torch.float32 after torch.float64", "stay the same"),
    ),
    "no batch": (lambda: stability(lambda x: x.sum(), 0.5, dim=1), ("shape () for 1024 inputs", "batch")),
    "integers": (lambda: stability(lambda x: x[:, 0] > 0, 0.5, dim=1), ("torch.bool", ".float()")),
    "tuple": (lambda: stability(lambda x: (x,), 0.5, dim=1), ("returned tuple", "lambda x: model(x).logits")),
    "nothing": (lambda: stability(lambda x: x[:, :0], 0.5, dim=1), ("(1024, 0)", "no entry")),
    "not callable": (lambda: stability(3, 0.5, dim=1), ("f is int", "callable")),  # type: ignore[arg-type]
    "unbounded": (lambda: stability(identity, 0.5, dim=1, bounds=(-1, 1)), ("outside bounds = (-1.0, 1.0)", "wider")),
    "norm": (lambda: stability(lambda x: x, 0.5, dim=9, norm_bound=2), ("norm", "above norm_bound = 2.0")),
    "no bounds": (lambda: stability(identity, 0.5, dim=1, interval="betting"), ("'betting' needs bounds",)),
    "bounds": (lambda: stability(identity, 0.5, dim=1, bounds=(1, 0)), ("bounds = (1, 0)", "lo < hi")),
    "one bound": (lambda: stability(identity, 0.5, dim=1, bounds=1), ("bounds = 1",)),  # type: ignore[arg-type]
    "rho": (lambda: stability(identity, [0.5, 1.2], dim=1), ("rho = 1.2", "[-1, 1]")),
    "rho nan": (lambda: stability(identity, math.nan, dim=1), ("rho = nan", "[-1, 1]")),
    "rho text": (lambda: stability(identity, ["a"], dim=1), ("rho = ['a']", "number")),  # type: ignore[list-item]
    "no rho": (lambda: stability(identity, [], dim=1), ("rho is empty",)),
    "token rho": (lambda: stability(parity, -0.5, tokens=3, vocab_size=2), ("rho = -0.5", "[0, 1]", "token stays")),
    "dim": (lambda: stability(identity, 0.5, dim=0), ("dim = 0", "positive integer")),
    "dim shape": (lambda: stability(identity, 0.5, dim=(3, -1)), ("dim = (3, -1)", "positive integer")),
    "dim float": (lambda: stability(identity, 0.5, dim=2.5), ("dim = 2.5",)),  # type: ignore[arg-type]
    "no source": (lambda: stability(identity, 0.5), ("exactly one of dim", "got none")),
    "two sources": (lambda: stability(identity, 0.5, dim=1, tokens=2, vocab_size=2), ("got dim and tokens",)),
    "embedding shape": (lambda: stability(identity, 0.5, embeddings=torch.ones(3)), ("(3,)", "x[None]")),
    "embedding nan": (lambda: stability(identity, 0.5, embeddings=torch.full((1, 3), math.nan)), ("not finite",)),
    "noise scale": (lambda: stability(identity, 0.5, embeddings=torch.ones(1, 3), noise_scale=0), ("noise_scale = 0",)),
    "scale of dim": (lambda: stability(identity, 0.5, dim=1, noise_scale=2), ("belongs to embeddings",)),
    "vocabulary": (lambda: stability(parity, 0.5, tokens=3), ("vocab_size is missing",)),
    "small vocabulary": (lambda: stability(parity, 0.5, tokens=3, vocab_size=1), ("vocab_size is 1", "from 2")),
    "stray vocabulary": (lambda: stability(identity, 0.5, dim=1, vocab_size=3), ("vocab_size = 3", "not to dim")),
    "data dtype": (lambda: stability(parity, 0.5, tokens=torch.ones(2, 3), vocab_size=2), ("torch.float32", "integer")),
    "data id": (
        lambda: stability(parity, 0.5, tokens=torch.full((2, 3), 7), vocab_size=2),
        ("= 7 is outside range(vocab_size)",),
    ),
    "few samples": (lambda: stability(identity, 0.5, dim=1, n_samples=100), ("n_samples = 100", "at least 256")),
    "level": (lambda: stability(identity, 0.5, dim=1, level=95), ("level = 95", "(0, 1)")),
    "width": (lambda: stability(identity, 0.5, dim=1, width=0), ("width = 0", "> 0")),
    "width of": (lambda: stability(identity, 0.5, dim=1, width_of="moment"), ("width_of", "covariance")),  # type: ignore[arg-type]
    "batch": (lambda: stability(identity, 0.5, dim=1, batch_size=0), ("batch_size = 0", "at least 1")),
    "seed": (lambda: stability(identity, 0.5, dim=1, seed=-1), ("seed = -1", "2^63")),
    "generator": (lambda: stability(identity, 0.5, dim=1, generator=7), ("generator is int",)),  # type: ignore[arg-type]
    "dtype": (lambda: stability(identity, 0.5, dim=1, dtype=torch.float16), ("torch.float16", "inside f")),
    "device": (lambda: stability(identity, 0.5, dim=1, device="tpu"), ("device", "cpu")),
    "meta device": (lambda: stability(identity, 0.5, dim=1, device="meta"), ("device = 'meta'", "cuda")),
    "model elsewhere": (
        lambda: stability(torch.nn.Linear(1, 1, device=OTHER), 0.5, dim=1),
        (f"parameters on {OTHER}", "device = 'cpu'"),
    ),
    "output elsewhere": (lambda: stability(lambda x: x[:, 0].to(OTHER), 0.5, dim=1), (f"on {OTHER}", "one device")),
    "interval": (lambda: stability(identity, 0.5, dim=1, interval="wald"), ("interval = 'wald'", "'betting'")),  # type: ignore[arg-type]
    "design": (lambda: stability(identity, 0.5, dim=1, design="ring"), ("design = 'ring'", "'chain'")),  # type: ignore[arg-type]
    "chain rho": (lambda: stability(identity, -0.5, dim=1, design="chain"), ("rho = -0.5", "'star'")),
    "path": (lambda: stability(identity, [0.5, 0.2], dim=1, design="chain", path_nodes=2), ("path_nodes = 2", "3")),
    "stray path": (lambda: stability(identity, 0.5, dim=1, path_nodes=5), ("path_nodes = 5", "'chain'")),
    "chain of data": (
        lambda: stability(parity, 0.5, tokens=torch.ones(2, 3).long(), vocab_size=2, design="chain"),
        ("data tokens", "'star'"),
    ),
    "reduction": (
        lambda: stability(identity, 0.5, dim=1, bounds=(-9, 9), variance_reduction="hermite"),
        ("asymptotic intervals only",),
    ),
    "reduction of tokens": (
        lambda: stability(parity, 0.5, tokens=3, vocab_size=2, variance_reduction="antithetic"),
        ("Gaussian",),
    ),
}


@pytest.mark.parametrize("label", BAD)
def test_bad_input_names_argument_value_and_what_to_try(label: str) -> None:
    call, parts = BAD[label]
    with pytest.raises(ArgumentError) as caught:
        call()
    missing = [part for part in parts if part not in str(caught.value)]
    assert not missing, str(caught.value)
