"""Models of other libraries from local files: a Hugging Face folder or a GGUF file; all else is read by `nstheory.bounds`.

Nothing is downloaded, no pickle is opened and no code of a folder is run.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import torch
from torch import nn

from nstheory.bounds.models.load import ARCHITECTURES, Architectures, load_model
from nstheory.errors import ArgumentError
from nstheory.files import content_of, found_at, parsed_json

# What a class of a Hugging Face configuration ends in, and the automatic class that loads it.
_TASKS = {
    "ForCausalLM": "AutoModelForCausalLM",
    "LMHeadModel": "AutoModelForCausalLM",
    "ForMaskedLM": "AutoModelForMaskedLM",
    "ForConditionalGeneration": "AutoModelForSeq2SeqLM",
    "ForSequenceClassification": "AutoModelForSequenceClassification",
    "Model": "AutoModel",
}
# What a configuration calls the number of positions.
CONTEXTS = ("max_position_embeddings", "n_positions")
_TOKENIZERS = ("tokenizer.json", "vocab.txt", "tokenizer.model", "spiece.model", "vocab.json")
_PICKLES = ("*.bin", "*.pt", "*.pth", "*.ckpt", "*.pkl")


@dataclass(frozen=True)
class Loaded:
    """A model in eval() mode and float32, its tokenizer where it has one, and its name."""

    model: nn.Module
    tokenizer: Any
    name: str


@dataclass(frozen=True)
class Source:
    """Where a model lies, known before it is read; `kind` is "gguf", "huggingface" or "ours".

    tokenizer   returns it, or None: it is small, so that a text can be refused before the weights are read
    context     positions that the model was made for, where a configuration says so
    """

    path: str
    kind: str
    tokenizer: Callable[[], Any]
    load: Callable[[], Loaded]
    context: int | None = None


def find_model(source: str | Path, *, architectures: Architectures = ARCHITECTURES) -> Source:
    """Return how a model is loaded, with no weight read yet.

    source   a folder of Hugging Face with safetensors, a GGUF file, a safetensors folder or file of this package, or a factory

    Raises ArgumentError for a folder without a model, a pickle, a file that is no GGUF, a class that is not known, and a library
    that is missing.
    """
    path = Path(source)
    if path.suffix.lower() == ".gguf":
        if content_of(path, missing=b"")[:4] != b"GGUF":
            raise ArgumentError(
                f"{path} is no GGUF file, or is missing; give a .gguf file, or a folder of Hugging Face"
            )
        _need("transformers", "gguf", "accelerate")
        whole = {"gguf_file": path.name}
        return _source(str(source), "gguf", path.stem, "AutoModelForCausalLM", path.parent, True, whole, whole)
    there, config = found_at(path), path / "config.json"
    if there == "folder" and found_at(config) != "file":
        raise ArgumentError(
            f"{path} has no config.json, so no model; give the folder that holds config.json and safetensors"
        )
    if there == "folder":
        described = parsed_json(content_of(config), str(config))
        if isinstance(described, dict) and "model_type" in described:
            return _found_folder(path, described)
    if not there and ":" not in str(source):
        raise ArgumentError(
            f"{source} does not exist; give a folder, a .gguf or .safetensors file, or a factory such as nets.py:build; "
            "names of models on the hub are not looked up, since nothing is downloaded"
        )

    def ours() -> Loaded:
        return Loaded(load_model(source, architectures=architectures), None, path.name)

    return Source(str(source), "ours", lambda: None, ours)


def _found_folder(path: Path, described: dict[str, Any]) -> Source:
    if not list(path.glob("*.safetensors")):
        pickles = [file.name for pattern in _PICKLES for file in path.glob(pattern)]
        if pickles:
            raise ArgumentError(
                f"{path} holds its weights as a pickle ({pickles[0]}), which can run any code and is not opened; save them with "
                "save_pretrained, which writes safetensors"
            )
        raise ArgumentError(f"{path} has a config.json but no .safetensors file, so no weights; copy them there")
    classes = described.get("architectures") or ["Model"]
    task = next((auto for end, auto in _TASKS.items() if str(classes[0]).endswith(end)), None)
    if task is None:
        raise ArgumentError(f"{path} holds a {classes[0]}; known are classes that end in {', '.join(_TASKS)}")
    _need("transformers")
    has_tokenizer = any((path / name).is_file() for name in _TOKENIZERS)
    # Folders of models are often called "model".
    name = "/".join(path.resolve().parts[-2:])
    found = _source(str(path), "huggingface", name, task, path, has_tokenizer, {"use_safetensors": True}, {})
    longest = next((v for one in CONTEXTS if isinstance(v := described.get(one), int) and v > 0), None)
    return replace(found, context=longest)


def _source(
    source: str, kind: str, name: str, task: str, folder: Path, has_tokenizer: bool, model: Any, tokenizer: Any
) -> Source:
    """Return a source of transformers; `model` and `tokenizer` are further arguments of from_pretrained."""

    @cache
    def read_tokenizer() -> Any:
        return _loaded("AutoTokenizer", folder, **tokenizer) if has_tokenizer else None

    def load() -> Loaded:
        words = read_tokenizer()  # first: it is quick to be refused
        return Loaded(_loaded(task, folder, dtype=torch.float32, **model).eval(), words, name)

    return Source(source, kind, read_tokenizer, load)


def random_twin(model: nn.Module, seed: int = 0) -> nn.Module:
    """Return a model of the same configuration with the weights that it would start from; ArgumentError without one."""
    config = getattr(model, "config", None)
    if config is None:
        raise ArgumentError(
            f"{type(model).__name__} has no configuration from which a model of its shape could be made"
        )
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return type(model)(config).to(torch.float32).eval()


def _loaded(maker: str, folder: Path, **more: Any) -> Any:
    library = _transformers()
    try:
        return getattr(library, maker).from_pretrained(
            str(folder), local_files_only=True, trust_remote_code=False, **more
        )
    except Exception as error:  # what a library of others raises for a damaged file is its own
        first = (str(error).strip().splitlines() or [type(error).__name__])[0]
        raise ArgumentError(f"{folder} cannot be read by {maker}: {first}") from error


def _transformers() -> Any:
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    import transformers  # pyright: ignore[reportMissingImports]

    transformers.utils.logging.set_verbosity_error()
    transformers.utils.logging.disable_progress_bar()
    return transformers


def _need(*libraries: str) -> None:
    from importlib.util import find_spec

    missing = [name for name in libraries if find_spec(name) is None]
    if missing:
        raise ArgumentError(f"this model needs {' and '.join(missing)}; pip install 'nstheory[models]' brings it")
