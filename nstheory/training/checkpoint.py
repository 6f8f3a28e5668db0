"""Checkpoints of a run; an interrupted write leaves the previous file in place."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import torch

from nstheory.errors import ResultsFileError
from nstheory.files import found_at, replacing


def save_checkpoint(path: Path, state: dict[str, Any]) -> None:
    """Write a state to `path` in one step."""
    with replacing(path) as file:
        torch.save(state, file)


def load_checkpoint(path: Path) -> dict[str, Any] | None:
    """Return the state in `path`, or None when there is no such file; raises ResultsFileError when it is damaged.

    Only tensors and plain containers are read (`weights_only=True`): a checkpoint from elsewhere cannot run code.
    """
    if not found_at(path):
        return None
    try:
        return torch.load(path, map_location="cpu", weights_only=True)
    except (pickle.UnpicklingError, RuntimeError, EOFError, KeyError) as error:
        raise ResultsFileError(
            f"checkpoint {path} cannot be read ({str(error).splitlines()[0]}); delete it, and the run starts from step 0"
        ) from error
