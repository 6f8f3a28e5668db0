"""Models of tokens of a user who means no harm, made on the spot: what `nst.measure` may be called on, and what not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn

from . import functions

__all__ = ["Words", "token_model"]


class Model(nn.Module):
    """What a rule makes of the embedded tokens [rows, n, 2] of five ids, whose values are fixed."""

    def __init__(self, rule: Callable[[Tensor], Any], dtype: torch.dtype) -> None:
        super().__init__()
        values = torch.tensor([[0.0, 1.0], [1.0, -1.0], [-2.0, 0.5], [0.5, 2.0], [3.0, -1.5]], dtype=dtype)
        self.token_embedding = nn.Embedding.from_pretrained(values)
        self.blocks = nn.ModuleList([nn.Linear(2, 2, dtype=dtype) for _ in range(2)])
        self.rule, self.memory = rule, torch.empty(0, dtype=dtype)

    def forward(self, ids: Tensor) -> Any:
        return self.read(self.token_embedding(ids))

    def read(self, embedded: Tensor) -> Any:
        return self.rule(self, embedded)  # type: ignore[call-arg]


def _reused(model: Model, x: Tensor) -> Tensor:
    return model.memory.resize_(x[:, -1].shape).copy_(x[:, -1].detach())


def _layers(model: Model, x: Tensor) -> Tensor:
    """Two layers that change nothing, and of which the second works in place on what the first returned."""
    hidden = model.blocks[0](x)
    hidden.mul_(0).add_(model.blocks[1](x))
    return x[:, -1]


def _counted(model: Model, x: Tensor) -> Tensor:
    model.calls = getattr(model, "calls", 0) + 1  # type: ignore[assignment]
    return x[:, -1] * model.calls  # type: ignore[operator]


RULES: dict[str, Callable[[Model, Tensor], Any]] = {
    "last": lambda model, x: x[:, -1],
    "in_place": lambda model, x: x.mul_(3)[:, -1] / 3,
    "view": lambda model, x: x[:, -1:].expand(-1, 3, -1),
    "reused": _reused,
    "layers": _layers,
    "sum": lambda model, x: x.sum(1),
    "constant": lambda model, x: torch.ones(len(x), 2),
    "random": lambda model, x: x[:, -1] + torch.rand(len(x), 1),
    "dropped": lambda model, x: nn.functional.dropout(x[:, -1], 0.5),
    "counted": _counted,
    "of_the_batch": lambda model, x: x[:, -1] - x[:, -1].mean(0),
    "scalar": lambda model, x: x.sum(),
    "several_rows": lambda model, x: x[:, -1][:3],
    "empty": lambda model, x: x[:, -1, :0],
    "integers": lambda model, x: x[:, -1].long(),
    "complex": lambda model, x: x[:, -1] * 1j,
    "nothing": lambda model, x: None,
    "words": lambda model, x: "logits",
    "pair": lambda model, x: (x[:, -1], x),
    "logits": lambda model, x: {"logits": x[:, -1]},
    "nan": lambda model, x: x[:, -1] / 0,
    "huge": lambda model, x: x[:, -1].double() * 1e200,
    "tiny": lambda model, x: x[:, -1].double() * 1e-200,
    "broken": lambda model, x: functions.broken(x),
}
# What is the function of the last token, and nothing else; and what is no function at all.
LAST = ("last", "in_place", "reused", "layers", "pair", "logits")
NO_FUNCTION = ("random", "dropped", "counted", "of_the_batch")


def token_model(name: str, dtype: torch.dtype = torch.float64) -> Model:
    """Return a model in eval() mode."""
    model = Model(RULES[name], dtype).eval()
    model.named = name  # type: ignore[assignment]
    return model


class Words:
    """Five words, told apart by blanks, with what is read of a tokenizer of transformers."""

    all_special_ids = ()
    mask_token_id = None

    def get_vocab(self) -> dict[str, int]:
        return {word: number for number, word in enumerate("abcde")}

    def __call__(self, text: str, add_special_tokens: bool = True, verbose: bool = True) -> dict[str, list[int]]:
        return {"input_ids": ["abcde".index(word) for word in text.split() if word in "abcde"]}

    def decode(self, ids: list[int]) -> str:
        return " ".join("abcde"[one] for one in ids)
