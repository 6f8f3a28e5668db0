"""Saving the small transformer, and the architecture by which `load_model` reads it back."""

from __future__ import annotations

from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

import torch

from nstheory.bounds.models import load
from nstheory.errors import ArgumentError
from nstheory.training.model import Transformer, TransformerConfig

_WORDS = {"int": "a whole number", "bool": "true or false", "str": "a name"}


def transformer(**sizes: Any) -> Transformer:
    """Return a transformer of these sizes, the fields of TransformerConfig; its weights are still arbitrary."""
    kinds = {one.name: one.type for one in fields(TransformerConfig)}
    for name, value in sizes.items():
        if type(value).__name__ != kinds.get(name, type(value).__name__):
            raise ArgumentError(f"{name} = {value!r}; {_WORDS.get(str(kinds[name]), kinds[name])} is needed")
    return Transformer(TransformerConfig(**sizes), torch.Generator())


ARCHITECTURES: load.Architectures = {**load.ARCHITECTURES, "transformer": transformer}


def save_transformer(path: str | Path, model: Transformer) -> Path:
    """Write a transformer so that `load_model(path, architectures=ARCHITECTURES)` returns it; see `load.save_model`."""
    # Softmax is left out of the description, as in files from before there were other kinds.
    sizes = {name: value for name, value in asdict(model.config).items() if (name, value) != ("attention", "softmax")}
    return load.save_model(path, model, {"architecture": "transformer"} | sizes)
