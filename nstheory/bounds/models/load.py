"""Saved models: safetensors and a JSON description, or a Python factory. No pickle is ever opened.

    save_model("runs/parity", model, {"architecture": "mlp", "sizes": [16, 64, 1], "activation": "relu"})
    model = load_model("runs/parity")                        # runs/parity/model.safetensors and runs/parity/config.json
    model = load_model("runs/net.safetensors")               # its description is runs/net.json, else runs/config.json
    model = load_model("package.module:build")               # what build() returns; this runs that code
    model = load_model("nets.py:build", weights="w.safetensors")

The description is {"architecture": NAME, ...the arguments of the architecture}. ARCHITECTURES has what this package can build
by itself; a caller passes a larger table for more.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import os
import sys
from collections.abc import Callable, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save
from torch import Tensor, nn

from nstheory.bounds.models.graph import check_finite
from nstheory.errors import ArgumentError, ResultsFileError, found_by_name, unknown_id
from nstheory.files import content_of, found_at, parsed_json, replace_file
from nstheory.kernels.activation.records import RECORDS

Architectures = Mapping[str, Callable[..., nn.Module]]
WEIGHTS, CONFIG = "model.safetensors", "config.json"
_PICKLES = (".pt", ".pth", ".bin", ".pkl", ".pickle", ".ckpt", ".joblib")
_MAGIC = (b"PK\x03\x04", b"\x80\x02", b"\x80\x03", b"\x80\x04", b"\x80\x05")  # a zip as torch.save writes it; pickles
_ACTIVATIONS = {name: record.module for name, record in RECORDS.items() if record.module is not None}


def mlp(sizes: list[int], activation: str = "relu", bias: bool = True) -> nn.Sequential:
    """Return Linear layers of these sizes with the activation between them: sizes [16, 64, 1] has two layers."""
    plain = isinstance(sizes, list) and all(type(size) is int and size >= 1 for size in sizes)
    if not plain or len(sizes) < 2:
        raise ArgumentError(f"sizes = {sizes!r}; at least two whole numbers above 0 are needed, such as [16, 64, 1]")
    module = found_by_name("activation", activation, _ACTIVATIONS)
    if not isinstance(bias, bool):
        raise ArgumentError(f"bias = {bias!r}; true or false is needed")
    layers: list[nn.Module] = []
    for inputs, outputs in pairwise(sizes):
        layers += [nn.Linear(inputs, outputs, bias=bias), module()]
    return nn.Sequential(*layers[:-1])


ARCHITECTURES: Architectures = {"mlp": mlp}


def load_model(
    source: str | Path, *, weights: str | Path | None = None, architectures: Architectures = ARCHITECTURES
) -> nn.Module:
    """Return a model in eval() mode, with the dtype of its weights; half precision becomes float32, exactly.

    source         a folder or a .safetensors file with its description beside it; or a factory without arguments,
                   `package.module:function` or `path/to/file.py:function`, whose code is run
    weights        a .safetensors file for what the factory returns
    architectures  name -> function of the other entries of the description that returns the module

    Raises ArgumentError for a pickle, a damaged file, weights that do not fit the description (it names the tensors) or are
    not finite, and a factory that fails; UnknownIdError for an unknown architecture, activation or function.
    """
    path = Path(source)
    if ":" in str(source) and not found_at(path):
        model = _from_factory(str(source))
        return _finite(model if weights is None else _filled(model, read_weights(weights), Path(weights)), str(source))
    if weights is not None:
        raise ArgumentError(
            f"weights = {weights} go with a factory, but {source} is a saved model; leave one of them out"
        )
    file = _weights_file(path)
    tensors = read_weights(file)  # first, so that a pickle is called one
    with torch.device("meta"):  # a wrong size costs no memory
        model = _described(_config_file(file), architectures)
    return _finite(_filled(model, tensors, file), str(file))


def save_model(path: str | Path, model: nn.Module, config: Mapping[str, Any]) -> Path:
    """Write weights and description so that `load_model(path)` returns the model, and return the file of the weights.

    path    a folder, or a name that ends in .safetensors; the description then is NAME.json
    config  {"architecture": name, ...}

    Each file appears in one piece. Raises ArgumentError without an architecture.
    """
    path = Path(path)
    if not isinstance(config.get("architecture"), str):
        raise ArgumentError(f"config = {dict(config)!r} lacks its architecture, such as {sorted(ARCHITECTURES)}")
    file = path if path.suffix == ".safetensors" else path / WEIGHTS
    text = json.dumps(dict(config), indent=1, allow_nan=False) + "\n"
    # Copies, because tied weights share memory and the format stores each tensor by itself.
    tensors = {name: one.detach().cpu().contiguous().clone() for name, one in model.state_dict().items()}
    replace_file(file, save(tensors))
    replace_file(file.with_suffix(".json") if file == path else path / CONFIG, text)
    return file


def read_weights(path: str | Path) -> dict[str, Tensor]:
    """Return the tensors of a safetensors file on the CPU; ArgumentError for a pickle, or a file that is damaged."""
    file = Path(path)
    try:
        with file.open("rb") as opened:
            head = opened.read(9)
    except OSError as error:
        raise ArgumentError(f"{file} cannot be read ({error.strerror}); name a .safetensors file") from error
    # The length of a safetensors header may look like a pickle, but its ninth byte opens the header.
    if head[:4] == b"GGUF":
        raise ArgumentError(
            f"{file} is a GGUF file, whose layers have no covariance rules here; measure it with `nstheory measure`"
        )
    if file.suffix == ".py":
        raise ArgumentError(f"{file} is Python; name the function in it that makes the model, such as {file}:build")
    if file.suffix.lower() in _PICKLES or (head.startswith(_MAGIC) and head[8:] != b"{"):
        raise ArgumentError(
            f"{file} is a pickle (torch.save), which can run any code and is not opened; where you trust it, write its state_dict "
            "with safetensors.torch.save_file"
        )
    try:
        return load_file(file)
    except (SafetensorError, OSError) as error:  # a device cannot be mapped
        raise ArgumentError(
            f"{file} is cut off or no safetensors file ({str(error).splitlines()[0]}); write or copy it again"
        ) from error


def _weights_file(path: Path) -> Path:
    found_there = found_at(path)
    if not found_there:
        raise ArgumentError(
            f"{path} does not exist; give a folder or file of safetensors, or a factory such as nets.py:build"
        )
    if found_there != "folder":
        return path
    found = sorted(path.glob("*.safetensors"))
    if len(found) == 1 or path / WEIGHTS in found:
        return path / WEIGHTS if path / WEIGHTS in found else found[0]
    pickles = sorted(one for one in path.iterdir() if one.suffix.lower() in _PICKLES)
    if pickles and not found:
        return pickles[0]  # refused by its name
    if (path / "runs.jsonl").exists() and not found:
        raise ArgumentError(
            f"{path} is a folder of `nstheory train` or `study`, which keep rows and no weights; "
            "examples/saved_model.py trains a model and saves it"
        )
    raise ArgumentError(f"{path} holds {len(found)} .safetensors files; name one of them, or keep one in the folder")


def _config_file(file: Path) -> Path:
    for candidate in (file.with_suffix(".json"), file.with_name(CONFIG)):
        if found_at(candidate) == "file":
            return candidate
    raise ArgumentError(
        f'{file} has no {file.stem}.json or {CONFIG} beside it; write one such as {{"architecture": "mlp", "sizes": '
        "[16, 64, 1]}}, or use a factory and --weights"
    )


def _described(file: Path, architectures: Architectures) -> nn.Module:
    try:
        config = parsed_json(content_of(file), str(file))
    except ResultsFileError as error:
        raise ArgumentError(f"{error}; the file has to describe the model") from error
    if isinstance(config, dict) and "model_type" in config:
        raise ArgumentError(
            f"{file} describes a {config['model_type']} of Hugging Face, whose layers have no covariance rules here; measure it with "
            "`nstheory measure`, or bound chosen layers with propagate(method='spectral', layers=[...])"
        )
    name = config.pop("architecture", None) if isinstance(config, dict) else None
    if not isinstance(name, str):
        raise ArgumentError(f'{file} names no "architecture"; known: {", ".join(sorted(architectures))}')
    if name not in architectures:
        raise unknown_id(f"architecture in {file}:", name, architectures)
    try:
        return architectures[name](**config)
    except (TypeError, RuntimeError) as error:  # torch cannot even count the numbers of an absurd size
        raise ArgumentError(f"{file} does not fit the architecture {name!r}: {_line(error)}") from error
    except ArgumentError as error:
        raise ArgumentError(f"{file}: {error}") from error


def _filled(model: nn.Module, tensors: dict[str, Tensor], file: Path) -> nn.Module:
    """Put the tensors into the model in place of its own, after a check of every name and shape."""
    own = model.state_dict()
    wrong = [f"{name} is missing" for name in own if name not in tensors]
    wrong += [f"{name} is not in the model" for name in tensors if name not in own]
    wrong += [
        f"{name} has shape {list(one.shape)}, the model's {list(own[name].shape)}"
        for name, one in tensors.items()
        if name in own and own[name].shape != one.shape
    ]
    wrong += [
        f"{name} is {one.dtype}"
        for name, one in tensors.items()
        if name in own and one.is_floating_point() != own[name].is_floating_point()
    ]
    if wrong:
        more = f" and {len(wrong) - 3} more" if len(wrong) > 3 else ""
        raise ArgumentError(
            f"{file} does not fit the model: {'; '.join(wrong[:3])}{more}; correct its description or factory"
        )
    floats = [one for one in tensors.values() if one.is_floating_point()]
    wide = torch.float64 if any(one.dtype == torch.float64 for one in floats) else torch.float32
    fitting = {name: one.to(wide) if one.is_floating_point() else one for name, one in tensors.items()}
    model.load_state_dict(fitting, assign=True)
    return model


def _finite(model: nn.Module, source: str) -> nn.Module:
    check_finite(model, source)
    return model.eval()


def _from_factory(source: str) -> nn.Module:
    where, _, name = source.rpartition(":")
    try:
        module = _module_of_file(Path(where)) if where.endswith(".py") else _module_named(where)
    except Exception as error:  # the user's code may raise anything
        raise ArgumentError(f"{where} cannot be imported ({type(error).__name__}: {_line(error)})") from error
    function = getattr(module, name, None)
    if not callable(function):
        known = [key for key, value in vars(module).items() if callable(value) and not key.startswith("_")]
        raise unknown_id(f"function in {where}:", name, known)
    try:
        model = function()
    except Exception as error:
        raise ArgumentError(f"{source} raised {type(error).__name__}: {_line(error)}") from error
    if not isinstance(model, nn.Module):
        raise ArgumentError(f"{source} returned {type(model).__name__}; a torch.nn.Module is needed")
    return model


def _module_named(name: str) -> Any:
    if os.getcwd() not in sys.path:  # as python -m has it
        sys.path.insert(0, os.getcwd())
    return importlib.import_module(name)


def _module_of_file(file: Path) -> Any:
    spec = importlib.util.spec_from_file_location(f"nstheory_factory_{file.stem}", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    beside = str(file.resolve().parent)
    if beside not in sys.path:  # last, so that a neighbour hides nothing
        sys.path.append(beside)
    spec.loader.exec_module(module)
    return module


def _line(error: Exception) -> str:
    return (str(error).splitlines() or [""])[0]
