"""Functions and modules of a user who means no harm: they work in place, hand out views, raise, return what they should not."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import torch
from torch import Tensor, nn

__all__ = [
    "Attending",
    "Heavy",
    "Loss",
    "UserError",
    "attend",
    "broken",
    "certificate",
    "certificate_file",
    "complex_valued",
    "constant",
    "counted",
    "doubled",
    "empty",
    "first",
    "generator",
    "hooked",
    "in_place",
    "integers",
    "mlp",
    "nothing",
    "numpy_valued",
    "on_meta",
    "random",
    "relu_in_place",
    "reused",
    "scalar",
    "several_rows",
    "sometimes_nan",
    "spectral",
    "tiny_loss",
    "token_sum",
    "view",
    "with_nan",
]


class UserError(Exception):
    """What the user's own function raises: it has to come through as it is."""


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def first(x: Tensor) -> Tensor:
    """The right answer is known: correlation rho, influence of the first input alone."""
    return x.flatten(1)[:, 0]


def in_place(x: Tensor) -> Tensor:
    return x.mul_(3).flatten(1)[:, 0] / 3


def view(x: Tensor) -> Tensor:
    return x.flatten(1)[:, :1].expand(-1, 2)


_buffer = torch.empty(0)


def reused(x: Tensor) -> Tensor:
    return _buffer.resize_(len(x)).copy_(x.flatten(1)[:, 0])


def relu_in_place(x: Tensor) -> Tensor:
    return torch.relu_(x).flatten(1)[:, 0]


def token_sum(x: Tensor) -> Tensor:
    return x.flatten(1).sum(1).float()


def constant(x: Tensor) -> Tensor:
    return torch.ones(len(x))


def scalar(x: Tensor) -> Tensor:
    return x.float().sum()


def several_rows(x: Tensor) -> Tensor:
    return torch.ones(3)


def empty(x: Tensor) -> Tensor:
    return x[:, :0].flatten(1)


def integers(x: Tensor) -> Tensor:
    return (x.flatten(1)[:, 0] > 0).long()


def complex_valued(x: Tensor) -> Tensor:
    return x.flatten(1)[:, 0] * 1j


def numpy_valued(x: Tensor) -> Any:
    return x.flatten(1)[:, 0].detach().numpy()


def nothing(x: Tensor) -> None:
    return None


def broken(x: Tensor) -> Tensor:
    raise UserError("mine")


def random(x: Tensor) -> Tensor:
    return torch.nn.functional.dropout(x.float(), 0.5, training=True).flatten(1)[:, 0]


random.draws = True  # type: ignore[attr-defined]


def sometimes_nan(x: Tensor) -> Tensor:
    return torch.where(x.flatten(1)[:, 0] > 2, torch.nan, 1.0)


def doubled(x: Tensor) -> Tensor:
    return torch.cat([x, x]).flatten(1)[:, 0]


def on_meta(x: Tensor) -> Tensor:
    return x.flatten(1)[:, 0].to("meta")


def counted(x: Tensor) -> Tensor:
    """Another function at each call, without any random numbers."""
    counted.calls = getattr(counted, "calls", 0) + 1  # type: ignore[attr-defined]
    return x.flatten(1)[:, 0] * counted.calls  # type: ignore[attr-defined]


def attend(x: Tensor) -> Tensor:
    return torch.softmax(4 * x @ x.mT, dim=-1)[:, None]


def mlp(*sizes: int, last: str = "", seed: int = 0) -> nn.Sequential:
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        layers: list[nn.Module] = []
        for before, after in pairwise(sizes):
            layers += [nn.Linear(before, after), nn.ReLU()]
        if last:
            layers.append(getattr(nn, last)())
        return nn.Sequential(*(layers if last else layers[:-1])).eval()


def with_nan(model: nn.Module, value: float = float("nan")) -> nn.Module:
    with torch.no_grad():
        next(model.parameters()).view(-1)[0] = value
    return model


def hooked(model: nn.Module) -> nn.Module:
    model[0].register_forward_hook(lambda _module, _inputs, output: 10 * output)  # type: ignore[index]
    return model


def spectral(model: nn.Module) -> nn.Module:
    torch.nn.utils.parametrizations.weight_norm(model[0])  # type: ignore[index]
    return model


class Heavy(nn.Module):
    """Two inputs, divided by each other: no second moment."""

    def forward(self, x: Tensor) -> Tensor:
        return x[:, 0] / x[:, 1]


class Attending(nn.Module):
    """One layer of self-attention of width 4."""

    def __init__(self) -> None:
        super().__init__()
        with torch.random.fork_rng():
            torch.manual_seed(0)
            self.attention = nn.MultiheadAttention(4, 2, batch_first=True)
        self.eval()

    def forward(self, x: Tensor) -> Tensor:
        return self.attention(x, x, x)[0]


class Loss(nn.Module):
    """A model that returns its loss, as those that `attach` takes."""

    def __init__(self, classes: int = 5, *, rows: int = 0) -> None:
        super().__init__()
        with torch.random.fork_rng():
            torch.manual_seed(0)
            self.layers = nn.Sequential(nn.Embedding(5, 8), nn.Linear(8, classes))
        self.rows = rows

    def forward(self, input_ids: Tensor, labels: Tensor | None = None) -> dict[str, Tensor]:
        logits = self.layers(input_ids)
        if labels is None:
            return {"logits": logits}
        return {"loss": nn.functional.cross_entropy(logits.flatten(0, 1), labels.flatten()), "logits": logits}


def tiny_loss(**changes: Any) -> Loss:
    return Loss(**changes)


def certificate() -> Any:
    import nstheory as nst

    return nst.tail_bound(nst.Measured(1, stability=[("9/10", "8/10")]), 5).certificate


def certificate_file() -> str:
    from nstheory.measure import write_certificate

    write_certificate(certificate(), "certificate.json")
    return "certificate.json"
