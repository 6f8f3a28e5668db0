"""The models of this package on disk: what `load_model` needs to know of the transformer."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch

from nstheory.bounds import load
from nstheory.errors import ArgumentError
from nstheory.training.model import Transformer, TransformerConfig


def transformer(**sizes: Any) -> Transformer:
    """Return a transformer of these sizes, the fields of TransformerConfig; its weights are still arbitrary."""
    for name, value in sizes.items():
        if type(value) is not (bool if name == "causal" else int):
            raise ArgumentError(f"{name} = {value!r}; a whole number is needed, for causal true or false")
    return Transformer(TransformerConfig(**sizes), torch.Generator())


ARCHITECTURES: load.Architectures = {**load.ARCHITECTURES, "transformer": transformer}


def save_transformer(path: str | Path, model: Transformer) -> Path:
    """Write a transformer so that `load_model(path, architectures=ARCHITECTURES)` returns it; see `load.save_model`."""
    return load.save_model(path, model, {"architecture": "transformer"} | asdict(model.config))
