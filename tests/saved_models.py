"""Small models for the tests of saved models and of their bounds."""

from __future__ import annotations

import torch
from torch import nn

from nstheory.bounds.models.load import mlp
from nstheory.training.model import Transformer, TransformerConfig

SIZES = {"architecture": "mlp", "sizes": [4, 6, 2], "activation": "gelu", "bias": True}
FACTORY = """
import torch
from torch import nn

def build():
    torch.manual_seed(3)
    return nn.Sequential(nn.Linear(4, 6), nn.Dropout(0.5), nn.ReLU(), nn.Linear(6, 2))

def number():
    return 3

def broken():
    raise RuntimeError("no such luck")
"""


def small(seed: int = 0) -> nn.Sequential:
    torch.manual_seed(seed)
    return mlp([4, 6, 2], "gelu")


def transformer(**sizes) -> Transformer:
    config = TransformerConfig(
        **({"vocab_size": 7, "tokens": 3, "classes": 5, "width": 8, "heads": 2, "mlp_width": 16} | sizes)
    )
    return Transformer(config, torch.Generator().manual_seed(0)).eval()


def same(first: nn.Module, second: nn.Module) -> bool:
    pairs = zip(first.state_dict().items(), second.state_dict().items(), strict=True)
    return all(a == b and torch.equal(x, y) and x.dtype == y.dtype for (a, x), (b, y) in pairs)
