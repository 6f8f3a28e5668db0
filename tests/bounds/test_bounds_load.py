"""Saved models: what is loaded is what was saved, nothing is unpickled, and what does not fit is named."""

from __future__ import annotations

import json
import pickle
import sys
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file
from saved_models import FACTORY, SIZES, same, small, transformer
from torch import nn

from nstheory.bounds.models import load
from nstheory.bounds.models.load import load_model, mlp, read_weights, save_model
from nstheory.errors import ArgumentError, ResultsFileError, UnknownIdError
from nstheory.training.model import Transformer
from nstheory.training.saved import ARCHITECTURES, save_transformer


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    model = small()
    assert save_model(tmp_path / "folder", model, SIZES) == tmp_path / "folder" / "model.safetensors"
    save_model(tmp_path / "net.safetensors", model, SIZES)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["folder", "net.json", "net.safetensors"]
    for source in ("folder", "folder/model.safetensors", "net.safetensors"):
        found = load_model(tmp_path / source)
        assert same(found, model)
        assert not same(found, small(1))
        assert isinstance(found[1], nn.GELU)
    save_model(tmp_path / "wide", model.double(), SIZES)
    assert next(load_model(tmp_path / "wide").parameters()).dtype == torch.float64
    save_model(tmp_path / "half", model.half(), SIZES)
    assert same(load_model(tmp_path / "half"), model.float())


def test_tied_weights_are_saved(tmp_path: Path) -> None:
    model = mlp([4, 4, 4])
    model[2].weight = model[0].weight
    save_model(tmp_path, model, {"architecture": "mlp", "sizes": [4, 4, 4]})
    assert same(load_model(tmp_path), model)


def test_which_files_of_a_folder_are_read(tmp_path: Path) -> None:
    save_model(tmp_path, small(), SIZES)
    own = save_model(tmp_path / "a.safetensors", mlp([4, 2]), {"architecture": "mlp", "sizes": [4, 2]})
    assert same(load_model(tmp_path), small())  # model.safetensors, though a.safetensors stands first
    assert len(load_model(own)) == 1  # by a.json, though there is a config.json
    save_model(own, small(1), SIZES)
    own.with_suffix(".json").unlink()
    assert same(load_model(own), small(1))  # by config.json
    (tmp_path / "pickles").mkdir()
    torch.save({}, tmp_path / "pickles" / "m.pt")
    with pytest.raises(ArgumentError, match="m.pt is a pickle"):
        load_model(tmp_path / "pickles")


def test_a_transformer_is_loaded(tmp_path: Path) -> None:
    model, x = transformer(causal=True), torch.tensor([[1, 2, 3]])
    save_transformer(tmp_path, model)
    found = load_model(tmp_path, architectures=ARCHITECTURES)
    assert isinstance(found, Transformer)
    assert found.config == model.config
    assert torch.equal(found(x), model(x))


def test_a_factory_is_called(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "nets_of_a_test.py"
    file.write_text(FACTORY)
    model = load_model(f"{file}:build")
    assert not model.training
    assert model[1].p == 0.5
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    assert same(load_model("nets_of_a_test:build"), model)
    other = {name: one + 1 for name, one in model.state_dict().items()}
    save_file(other, tmp_path / "weights.safetensors")
    found = load_model("nets_of_a_test.py:build", weights=tmp_path / "weights.safetensors")
    assert torch.equal(found[3].bias, model[3].bias + 1)


class ExecutedError(Exception):
    """Raised by a pickle that is opened."""


class Trap:
    def __reduce__(self):
        return _spring, ()


def _spring() -> None:
    raise ExecutedError


@pytest.mark.parametrize("name", ["m.pt", "m.bin", "m.pkl", "m.safetensors", "model.weights"])
@pytest.mark.parametrize("protocol", [2, 4, 5, "zip"])
def test_a_pickle_is_refused_unopened(tmp_path: Path, name: str, protocol: int | str) -> None:
    file = tmp_path / name
    if protocol == "zip":
        torch.save(small().state_dict(), file)
    else:
        file.write_bytes(pickle.dumps(Trap(), protocol=int(protocol)))
        with pytest.raises(ExecutedError):
            pickle.loads(file.read_bytes())
    with pytest.raises(ArgumentError, match=f"{name} is a pickle .* is not opened"):
        load_model(file)


@pytest.mark.parametrize(("name", "message"), [("m.pt", "is a pickle"), ("m.safetensors", "or no safetensors file")])
def test_an_old_pickle_bears_no_mark_and_is_not_opened_either(tmp_path: Path, name: str, message: str) -> None:
    file = tmp_path / name
    file.write_bytes(pickle.dumps(Trap(), protocol=0))
    with pytest.raises(ArgumentError, match=message):
        load_model(file)


def test_a_header_that_looks_like_a_pickle_is_read(tmp_path: Path) -> None:
    # The length of a safetensors header of 640 bytes begins with the two bytes of a pickle, 80 02.
    header = json.dumps({"a": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}}).ljust(640).encode()
    file = tmp_path / "a.safetensors"
    file.write_bytes((640).to_bytes(8, "little") + header + bytes(4))
    assert file.read_bytes().startswith(b"\x80\x02")
    assert torch.equal(read_weights(file)["a"], torch.zeros(1))


def broken(folder: Path, config: object = SIZES, **tensors: torch.Tensor | None) -> Path:
    """Save a model, then change its description or its tensors."""
    file = save_model(folder / "net.safetensors", small(), SIZES)
    if isinstance(config, str):
        file.with_suffix(".json").write_text(config)
    else:
        file.with_suffix(".json").write_text(json.dumps(config))
    changed = load_file(file) | {name.replace("_", ".", 1): one for name, one in tensors.items()}
    save_file({name: one for name, one in changed.items() if one is not None}, file)
    return file


@pytest.mark.parametrize(
    ("config", "tensors", "message"),
    [
        (SIZES, {"0_bias": None}, "0.bias is missing"),
        (SIZES, {"7_bias": torch.zeros(2)}, "7.bias is not in the model"),
        (SIZES, {"0_weight": torch.zeros(6, 5)}, r"0.weight has shape \[6, 5\], the model's \[6, 4\]"),
        (SIZES, {"0_bias": torch.zeros(6, dtype=torch.int64)}, "0.bias is torch.int64"),
        (SIZES, {"0_bias": torch.full((6,), float("nan"))}, "0.bias holds nan or infinite"),
        (SIZES | {"bias": False}, {}, "0.bias is not in the model; 2.bias is not in the model"),
        (SIZES | {"sizes": [10**9, 10**9]}, {}, r"0.bias has shape \[6\], the model's \[1000000000\]"),  # no memory
        (SIZES | {"sizes": [10**18, 10**18]}, {}, "does not fit the architecture 'mlp'"),
        (SIZES | {"sizes": [4]}, {}, r"net.json: sizes = \[4\]; at least two"),
        (SIZES | {"activation": "rleu"}, {}, "did you mean relu"),
        (SIZES | {"width": 3}, {}, "does not fit the architecture 'mlp'.*'width'"),
        (SIZES | {"architecture": "transfomer"}, {}, "did you mean transformer"),
        (SIZES | {"bias": 1}, {}, "bias = 1; true or false"),
        ({"sizes": [4, 6, 2]}, {}, 'names no "architecture"; known: mlp, transformer'),
        ("[1, 2", {}, "net.json is not JSON"),
        (
            {"architecture": "transformer", "vocab_size": 3, "tokens": 2, "classes": "2"},
            {},
            "classes = '2'; a whole number",
        ),
        ({"architecture": "transformer", "vocab_size": 3, "tokens": 2, "classes": 0}, {}, "classes = 0"),
    ],
)
def test_weights_that_do_not_fit(tmp_path: Path, config: object, tensors: dict, message: str) -> None:
    with pytest.raises((ArgumentError, UnknownIdError), match=message):
        load_model(broken(tmp_path, config, **tensors), architectures=ARCHITECTURES)


def test_a_cut_off_file_and_missing_parts(tmp_path: Path) -> None:
    file = save_model(tmp_path / "net.safetensors", small(), SIZES)
    whole = file.read_bytes()
    for length in (len(whole) - 1, 100, 4, 0):
        file.write_bytes(whole[:length])
        with pytest.raises(ArgumentError, match="net.safetensors is cut off or no safetensors file"):
            load_model(file)
    file.write_bytes(whole)
    file.with_suffix(".json").unlink()
    with pytest.raises(ArgumentError, match="has no net.json or config.json beside it"):
        load_model(file)
    with pytest.raises(ArgumentError, match="none.safetensors does not exist"):
        load_model(tmp_path / "none.safetensors")
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "runs.jsonl").touch()
    with pytest.raises(ArgumentError, match="keep rows and no weights; examples/saved_model.py"):
        load_model(tmp_path / "run")
    (tmp_path / "second.safetensors").write_bytes(whole)
    with pytest.raises(ArgumentError, match="holds 2 .safetensors files; name one"):
        load_model(tmp_path)
    with pytest.raises(ArgumentError, match="leave one of them out"):
        load_model(file, weights=file)
    file.with_suffix(".json").write_text('{"model_type": "llama"}', encoding="utf-8")
    with pytest.raises(ArgumentError, match="describes a llama of Hugging Face, whose layers have no covariance rules"):
        load_model(file)
    (tmp_path / "net.gguf").write_bytes(b"GGUF" + whole)
    with pytest.raises(ArgumentError, match="is a GGUF file.*`nstheory measure`"):
        load_model(tmp_path / "net.gguf")


def test_an_interrupted_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = small()
    save_model(tmp_path, model, SIZES)

    def full(*_arguments: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(load.os, "replace", full)
    with pytest.raises(ResultsFileError, match="no space"):
        save_model(tmp_path, small(1), SIZES)
    assert same(load_model(tmp_path), model)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["config.json", "model.safetensors"]
    with pytest.raises(ArgumentError, match="lacks its architecture"):
        save_model(tmp_path, model, {})


def test_a_factory_may_import_its_neighbours(tmp_path: Path) -> None:
    (tmp_path / "neighbour_of_nets.py").write_text("SIZE = 3\n", encoding="utf-8")
    text = "from neighbour_of_nets import SIZE\nfrom torch import nn\n\ndef build():\n    return nn.Linear(SIZE, 1)\n"
    (tmp_path / "nets_with_neighbour.py").write_text(text, encoding="utf-8")
    assert load_model(f"{tmp_path}/nets_with_neighbour.py:build").in_features == 3
