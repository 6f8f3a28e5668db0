"""A GGUF file is read with its vocabulary, and measured as the same model in memory is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

pytest.importorskip("transformers")
pytest.importorskip("gguf")
pytest.importorskip("accelerate")

from tiny_gguf import TOKENS, tiny_llama, write

import nstheory as nst
from nstheory.models.loading import find_model

TEXT = "abcd efgh ijkl ab ba a b cc dd ad ha gab bad"


def test_a_gguf_file_is_the_model_that_was_written(tmp_path: Path) -> None:
    model, loaded = tiny_llama(), find_model(write(tiny_llama(), tmp_path / "tiny.gguf")).load()
    ids = torch.randint(3, len(TOKENS), (2, 9), generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        assert torch.allclose(loaded.model(ids).logits, model(ids).logits, atol=1e-5)
    assert loaded.tokenizer.convert_ids_to_tokens(loaded.tokenizer("ab a")["input_ids"])[-3:] == ["a", "b", "Ġa"]

    # A control token that transformers adds has no row of the embedding, and no text holds it.
    assert max(loaded.tokenizer.get_vocab().values()) == len(TOKENS)
    with pytest.raises(nst.NSTheoryError, match=r"has ids up to 18, and the model's embedding has 18 rows"):
        nst.measure(model, loaded.tokenizer, f"{TEXT}<|endoftext|>", n=8)
    given = {"text": TEXT, "n": 8, "texts": 2, "samples": 32, "redraws": 2}
    found = nst.measure(tmp_path / "tiny.gguf", **given)
    assert (found.kind, found.model, found.n_tokens) == ("causal", "tiny", 8)
    same = nst.measure(model, loaded.tokenizer, **given)
    for one, two in zip(found.curve.correlation, same.curve.correlation, strict=True):
        assert one.estimate == pytest.approx(two.estimate, abs=1e-5)
    assert json.loads(json.dumps(found.as_json()["words"])) == list(same.words)


def test_a_gguf_file_that_breaks_off_is_one_line(tmp_path: Path) -> None:
    file = write(tiny_llama(), tmp_path / "tiny.gguf")
    file.write_bytes(file.read_bytes()[:3000])
    with pytest.raises(nst.NSTheoryError, match=r"cannot be read by Auto\w+: ") as error:
        nst.measure(file, text=TEXT, n=8)
    assert "\n" not in str(error.value)
