"""A tiny model, its first batch, the arms by name, weights and gradients as vectors: what the tests of training begin with."""

import torch
from torch import Tensor

from nstheory.training.arms.method import Batch, Loss, Method, plain_backward
from nstheory.training.arms.roster import find_arm
from nstheory.training.loop import TrainingConfig, TrainingRun
from nstheory.training.model import Transformer, TransformerConfig
from nstheory.training.tasks import Dataset, modular_addition, stream

DATA = modular_addition(7, 0.6, seed=0)
SMALL = TrainingConfig(
    "modular-addition",
    {"p": 7, "train_fraction": 0.6},
    steps=6,
    weight_decay=1.0,
    batch_size=8,
    evaluate_every=3,
    width=8,
    heads=2,
    mlp_width=16,
)


class Recorded(Transformer):
    """A transformer that remembers the token ids and the embedded tokens that it was given."""

    def forward(self, x: Tensor) -> Tensor:
        self.inputs = [*getattr(self, "inputs", []), x]
        return super().forward(x)

    def read(self, embedded: Tensor) -> Tensor:
        self.embedded = embedded.detach()
        return super().read(embedded)


def tiny(data: Dataset = DATA) -> Recorded:
    sizes = TransformerConfig(data.vocab_size, data.train_tokens.shape[1], data.classes, 8, 2, 16)
    return Recorded(sizes, stream(0, "initialisation")).double()


def first(data: Dataset = DATA, rows: int = 16) -> Batch:
    return Batch(tiny(data), data.train_tokens[:rows], data.train_targets[:rows])


def arm(name: str, data: Dataset = DATA, seed: int = 0, **settings) -> Method:
    return find_arm(name).method(data, stream(seed, "noise"), settings)


def gradients(batch: Batch, loss: Loss) -> Tensor:
    plain_backward(batch, loss)
    return vector(batch)


def vector(batch: Batch) -> Tensor:
    """Return the gradient that a backward pass has left in the parameters."""
    return torch.cat([parameter.grad.flatten() for parameter in batch.model.parameters()])


def weights(run: TrainingRun) -> Tensor:
    return torch.cat([parameter.detach().flatten() for parameter in run.model.parameters()])
