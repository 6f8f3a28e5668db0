"""Small transformers and attention alone, for the tests of their covariance intervals."""

import math
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from nstheory.training.model import Transformer, TransformerConfig

DOUBLE = torch.float64


def generator(seed: int) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def transformer(seed: int = 0, scale: float = 1.0, **sizes: Any) -> Transformer:
    given = {"vocab_size": 5, "tokens": 3, "classes": 3, "width": 4, "heads": 2, "mlp_width": 6, "layers": 2} | sizes
    model = Transformer(TransformerConfig(**given), generator(seed)).double().eval()
    with torch.no_grad():
        model.token_embedding.weight.mul_(math.sqrt(given["width"]))
        for block in model.blocks:
            block.query.weight.mul_(scale)
    return model


class Attention(nn.Module):
    """Attention of vectors to themselves, with nothing around it."""

    def __init__(self, causal: bool = False, scale: float | None = None) -> None:
        super().__init__()
        self.causal, self.scale = causal, scale

    def forward(self, x: Tensor) -> Tensor:
        return F.scaled_dot_product_attention(x, x, x, is_causal=self.causal, scale=self.scale)
