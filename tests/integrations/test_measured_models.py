"""`nst.measure` on tiny random models of transformers, read from their folders: what is read of each kind, frames, embeddings."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import pytest
import torch

transformers = pytest.importorskip("transformers")

from tiny_huggingface import tiny  # noqa: E402

import nstheory as nst  # noqa: E402
from nstheory.models.adapter import Adapter  # noqa: E402
from nstheory.models.loading import find_model, random_twin  # noqa: E402

WORDS = ["<s>", "<pad>", "</s>", "[CLS]", "[SEP]", "[MASK]", "<|control|>", "[unused3]", *"abcdefghijkl"]
TEXT = "a b c d e f g h i j k l a a b c d d e f g a a b"
KINDS = {
    "gpt2": ("causal", "next-token", 2),
    "masked": ("masked", "next-token", 2),
    "t5": ("encoder-decoder", "next-token", 3),
    "bart": ("encoder-decoder", "next-token", 3),
    "sequence": ("classifier", "next-token", 2),
    "encoder": ("encoder", "embedding", 2),
    "llama": ("causal", "next-token", 2),
}


def model_of(kind: str) -> Any:
    torch.manual_seed(0)
    if kind == "encoder":
        return tiny("masked").base_model.eval()
    if kind == "llama":
        sizes = {"vocab_size": 20, "hidden_size": 16, "intermediate_size": 32, "max_position_embeddings": 32}
        heads = {
            "num_hidden_layers": 1,
            "num_attention_heads": 4,
            "num_key_value_heads": 2,
            "tie_word_embeddings": True,
        }
        config = transformers.LlamaConfig(**sizes, **heads, bos_token_id=0, eos_token_id=2, initializer_range=0.5)
        return transformers.LlamaForCausalLM(config).eval()
    return tiny(kind).eval()


def tokenizer_of(kind: str) -> Any:
    from tokenizers import Tokenizer, models, pre_tokenizers, processors

    made = Tokenizer(models.WordLevel({word: number for number, word in enumerate(WORDS)}, unk_token="<pad>"))
    made.pre_tokenizer = pre_tokenizers.Whitespace()
    if kind in ("masked", "encoder", "sequence"):
        frame = [("[CLS]", 3), ("[SEP]", 4)]
        made.post_processor = processors.TemplateProcessing(single="[CLS] $A [SEP]", special_tokens=frame)
    special = {"bos_token": "<s>", "pad_token": "<pad>", "eos_token": "</s>", "mask_token": "[MASK]"}
    return transformers.PreTrainedTokenizerFast(tokenizer_object=made, **special)


def saved(kind: str, folder: Path) -> Path:
    model_of(kind).save_pretrained(folder)
    tokenizer_of(kind).save_pretrained(folder)
    return folder


@pytest.mark.parametrize("kind", KINDS)
def test_a_folder_is_measured_whole(kind: str, tmp_path: Path) -> None:
    found = nst.measure(saved(kind, tmp_path), text=TEXT, n=8, texts=2, samples=32, redraws=2)
    known, output, layers = KINDS[kind]
    assert (found.kind, found.curve.name) == (known, output)
    assert len(found.layers) == layers
    assert found.curve.energy.estimate == pytest.approx(1, abs=1e-9)  # sqrt p and unit vectors have the norm 1
    assert found.n_tokens == 8
    assert found.curve.certain is not None
    assert found.attention is not None
    assert found.attention.method == "asymptotic"
    narrow, wide = (one.overall.agreement for one in (found.attention, found.attention_certain))
    assert wide.low <= narrow.low <= narrow.estimate <= narrow.high <= wide.high
    assert 0 < found.curve.variance.estimate < 1
    assert found.as_json()["tail"]["variance"]["linear_program"] == 0  # n = 8 has no degree 15


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_read_is_what_the_model_says(kind: str) -> None:
    model, tokenizer = model_of(kind), tokenizer_of(kind)
    from nstheory.models.prepared_text import prepare_text

    ids = tokenizer(TEXT, add_special_tokens=False)["input_ids"]
    ready = prepare_text(tokenizer, ids, n=6, texts=2, rows=20)
    assert {WORDS[one] for one in ready.drawable.tolist()} == set("abcdefghijkl")
    adapter = Adapter(model, frame=(ready.prefix, ready.suffix), mask=ready.mask)
    found = adapter.features(ready.windows)
    whole = ready.windows
    framed = kind in ("masked", "encoder", "sequence")
    assert (ready.prefix, ready.suffix) == (((3,), (4,)) if framed else ((), ()))
    if framed:
        mask = [torch.full((2, 1), 5)] if kind == "masked" else []
        whole = torch.cat([torch.full((2, 1), 3), whole, *mask, torch.full((2, 1), 4)], 1)
    more = (
        {"decoder_input_ids": torch.full((2, 1), model.config.decoder_start_token_id)} if kind in ("t5", "bart") else {}
    )
    with torch.no_grad():
        raw = model(input_ids=whole, attention_mask=torch.ones_like(whole), **more)
    if kind == "encoder":
        wanted = torch.nn.functional.normalize(raw.last_hidden_state.mean(1), dim=1)
    else:
        logits = raw.logits if kind == "sequence" else raw.logits[:, -2 if kind == "masked" else -1]
        wanted = torch.softmax(logits.double(), 1).sqrt()
    assert torch.allclose(found[adapter.output], wanted.double(), atol=1e-6)
    # The same from embeddings, which is where Gaussian noise goes.
    if kind not in ("t5",):  # its embeddings are shared, and a decoder asks for ids beside them
        again = adapter.features(adapter.embedded(ready.windows))
        assert torch.allclose(again[adapter.output], found[adapter.output], atol=1e-5)


def test_the_logits_lose_the_shift_that_softmax_ignores() -> None:
    model, ids = model_of("gpt2"), torch.arange(8, 14)[None]
    before = Adapter(model, output="logits", layers="none").features(ids)["logits"]
    # A direction that the last normalisation lets through: every logit gains about 50.
    with torch.no_grad():
        model.lm_head = torch.nn.Linear(16, 20).requires_grad_(False)
        model.lm_head.weight.copy_(model.transformer.wte.weight)
        model.lm_head.bias.fill_(50.0)
    after = Adapter(model, output="logits", layers="none").features(ids)["logits"]
    assert float(before.square().sum()) < 0.5 * float((before + 50).square().sum())
    assert torch.allclose(before, after, atol=1e-4)


def test_gaussian_noise_and_attention_of_a_real_architecture(tmp_path: Path) -> None:
    noise = nst.noise.text("gaussian", sigma=0.3)
    found = nst.measure(saved("llama", tmp_path), text=TEXT, n=8, texts=1, noise=noise, samples=32, redraws=8)
    assert found.domain == "gaussian"
    assert found.influence.total.estimate > 0
    assert found.tail(3).certificate.domain == "gaussian"


def test_what_a_folder_lacks_is_said_in_one_line(tmp_path: Path) -> None:
    model_of("gpt2").save_pretrained(tmp_path)
    with pytest.raises(nst.NSTheoryError, match="this model has none; give tokenizer="):
        nst.measure(tmp_path, text=TEXT, n=8)
    tokenizer_of("gpt2").save_pretrained(tmp_path)
    with pytest.raises(nst.NSTheoryError, match="n = 40 is beyond the model's context of 32; give n = 32"):
        nst.measure(tmp_path, text=TEXT * 3, n=40)
    with pytest.raises(
        nst.NSTheoryError, match="n = 40 and 0 framing tokens are beyond the model's context of 32; give n = 32"
    ):
        nst.measure(model_of("gpt2"), tokenizer_of("gpt2"), TEXT * 3, n=40)
    (tmp_path / "model.safetensors").write_bytes(b"\x00" * 20)
    with pytest.raises(
        nst.NSTheoryError, match="the text has 3 tokens, fewer than n = 8"
    ):  # before the weights are read
        nst.measure(tmp_path, text="a b c", n=8)
    with pytest.raises(nst.NSTheoryError, match="cannot be read by AutoModelForCausalLM") as caught:
        nst.measure(tmp_path, text=TEXT, n=8)
    assert "\n" not in str(caught.value)


def test_a_twin_has_the_shape_and_other_weights(tmp_path: Path) -> None:
    model = find_model(saved("gpt2", tmp_path)).load().model
    twin = random_twin(model)
    assert [one.shape for one in twin.parameters()] == [one.shape for one in model.parameters()]
    assert not torch.equal(twin.lm_head.weight, model.lm_head.weight)
    assert all(torch.equal(a, b) for a, b in zip(twin.parameters(), random_twin(model).parameters(), strict=True))


def test_the_example_trains_and_measures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = Path(__file__).parents[2] / "examples" / "finetune_stably.py"
    text = tmp_path / "text.txt"
    text.write_text(TEXT * 4, encoding="utf-8")
    found = runpy.run_path(str(file))["main"](str(saved("gpt2", tmp_path)), text, steps=3, n=8, batch=2)
    assert len(found) == 2
    assert found[0] != found[1]
    shown = capsys.readouterr().out
    assert "gradient_ratio" in shown
    assert "after: correlation" in shown
