"""attach with Hugging Face Trainer: random small GPT-2 and BERT, nothing downloaded."""

import copy
import math
import runpy
from pathlib import Path

import pytest

# Their own warnings (deprecations of one another) are not ours to fix.
pytestmark = pytest.mark.filterwarnings("ignore")
transformers = pytest.importorskip("transformers", reason="transformers is not installed: pip install transformers")
pytest.importorskip("accelerate", reason="accelerate, which Trainer needs, is not installed: pip install accelerate")

import torch  # noqa: E402

from nstheory.nn import attach, label_positions, noise_stability_penalty  # noqa: E402

VOCABULARY, LENGTH = 20, 8


def gpt2() -> torch.nn.Module:
    torch.manual_seed(0)
    config = transformers.GPT2Config(
        vocab_size=VOCABULARY, n_positions=LENGTH, n_embd=16, n_layer=1, n_head=2, bos_token_id=0, eos_token_id=0
    )
    return transformers.GPT2LMHeadModel(config)


def bert() -> torch.nn.Module:
    torch.manual_seed(0)
    config = transformers.BertConfig(
        vocab_size=VOCABULARY,
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=32,
        max_position_embeddings=LENGTH,
        num_labels=3,
    )
    return transformers.BertForSequenceClassification(config)


def examples(language_model: bool, count: int = 64) -> list[dict[str, torch.Tensor]]:
    ids = torch.randint(1, VOCABULARY, (count, LENGTH), generator=torch.Generator().manual_seed(1))
    ids[:, 0] = 0
    labels = ids if language_model else ids.sum(1) % 3
    return [{"input_ids": ids[i], "attention_mask": torch.ones_like(ids[i]), "labels": labels[i]} for i in range(count)]


def trained(model: torch.nn.Module, folder: Path, language_model: bool, **more) -> tuple[torch.Tensor, list[dict]]:
    settings = {"per_device_train_batch_size": 8, "max_steps": 6, "learning_rate": 1e-2} | more
    arguments = transformers.TrainingArguments(
        output_dir=str(folder),
        report_to=[],
        logging_steps=1,
        save_strategy="no",
        use_cpu=True,
        disable_tqdm=True,
        **settings,
    )
    data = examples(language_model)
    trainer = transformers.Trainer(model=model, args=arguments, train_dataset=data, eval_dataset=data)
    trainer.train()
    losses = [row for row in trainer.state.log_history if "loss" in row] + [trainer.evaluate()]
    return torch.cat([parameter.detach().flatten() for parameter in model.parameters()]), losses


@pytest.mark.parametrize("language_model", [True, False], ids=["gpt2", "bert"])
@pytest.mark.parametrize("gradient", ["full", "half"])
def test_trainer(language_model: bool, gradient: str, tmp_path: Path) -> None:
    make = gpt2 if language_model else bert
    plain, plain_losses = trained(make(), tmp_path, language_model)
    off, _ = trained_with(make(), tmp_path, language_model, gamma=0.0)
    assert torch.equal(plain, off)
    model = make()
    handle = attach(model, gamma=2.0, keep_prob=0.8, frozen_ids=(0,), gradient=gradient)
    on, losses = trained(model, tmp_path, language_model)
    assert handle.regularizer.calls == 6  # not in evaluate
    assert not torch.equal(on, plain)
    assert losses[0]["loss"] < plain_losses[0]["loss"] - 0.05  # same weights, plus gamma R < 0
    assert losses[-1]["eval_loss"] > 0  # no penalty in there: gamma R = -2 |p|^2 would show
    handle.remove()
    assert not model._forward_hooks


def trained_with(model: torch.nn.Module, folder: Path, language_model: bool, gamma: float, **more):
    handle = attach(model, gamma=gamma, keep_prob=1.0, frozen_ids=(0,))
    result = trained(model, folder, language_model, **more)
    handle.remove()
    return result


def test_the_penalty_is_over_the_shifted_positions() -> None:
    model = gpt2().train()
    data = {name: torch.stack([row[name] for row in examples(True, 4)]) for name in examples(True, 1)[0]}
    for parameter in (module for module in model.modules() if isinstance(module, torch.nn.Dropout)):
        parameter.p = 0.0
    out = model(**data)
    mask = label_positions(data["labels"], causal=True)
    stated = out.loss + 0.5 * noise_stability_penalty(out.logits, out.logits, mask=mask)
    with attach(model, gamma=0.5, keep_prob=1.0):
        assert torch.allclose(model(**data).loss, stated, atol=1e-6)
    assert not mask[:, -1].any()


@pytest.mark.parametrize("language_model", [True, False], ids=["gpt2", "bert"])
def test_gradient_accumulation_is_the_larger_batch(language_model: bool, tmp_path: Path) -> None:
    """keep_prob = 1 and no dropout: nothing is random, so both ways give the same weights up to rounding."""

    def weights(gamma: float, **more) -> torch.Tensor:
        model = gpt2() if language_model else bert()
        for module in model.modules():
            if isinstance(module, torch.nn.Dropout):
                module.p = 0.0
        more = {"optim": "sgd", "learning_rate": 0.1, "max_grad_norm": 0.0} | more
        return trained_with(model, tmp_path, language_model, gamma, **more)[0]

    whole = weights(2.0, per_device_train_batch_size=16, max_steps=3)
    pieces = weights(2.0, per_device_train_batch_size=4, gradient_accumulation_steps=4, max_steps=3)
    none = weights(0.0, per_device_train_batch_size=16, max_steps=3)
    none_in_pieces = weights(0.0, per_device_train_batch_size=4, gradient_accumulation_steps=4, max_steps=3)
    if float((none_in_pieces - none).abs().max()) > 1e-5:
        # transformers 5.23: BERT ignores num_items_in_batch, and Trainer then sums the pieces' mean losses. The penalty
        # follows the loss that it is added to: four times as large, like a learning rate four times as large.
        whole = weights(2.0, per_device_train_batch_size=16, max_steps=3, learning_rate=0.4)
        assert not language_model
    error, effect = (float((other - whole).abs().max()) for other in (pieces, none))
    assert error < 1e-5
    assert effect > 100 * error


def test_bfloat16(tmp_path: Path) -> None:
    model = gpt2()
    with attach(model, gamma=0.5, keep_prob=0.8, frozen_ids=(0,)) as handle:
        _, losses = trained(model, tmp_path, True, bf16=True)
        assert handle.stats["R"].dtype == torch.float32
        assert bool(torch.stack([value.float() for value in handle.stats.values()]).isfinite().all())
    assert losses[5]["loss"] < losses[0]["loss"]


def test_generate_and_copies_are_left_alone() -> None:
    model = gpt2()
    ids = torch.zeros(2, 3, dtype=torch.long)
    with attach(model, gamma=0.5, keep_prob=0.5) as handle:
        twin = copy.deepcopy(model)
        generated = model.eval().generate(ids, max_new_tokens=3, min_new_tokens=3, do_sample=False, pad_token_id=0)
        assert handle.regularizer.calls == 0
    assert generated.shape == (2, 6)
    assert set(twin.state_dict()) == set(gpt2().state_dict())


def test_lora(tmp_path: Path) -> None:
    peft = pytest.importorskip("peft", reason="peft is not installed: pip install peft")
    config = peft.LoraConfig(r=2, target_modules=["c_attn"], fan_in_fan_out=True, task_type="CAUSAL_LM")
    for attach_to_base in (True, False):
        base = gpt2()
        model = peft.get_peft_model(base, config)
        with attach(base if attach_to_base else model, gamma=2.0, keep_prob=0.8, frozen_ids=(0,)) as handle:
            trained(model, tmp_path, True)
            assert handle.regularizer.calls == 6
            assert float(handle.stats["gradient_ratio"]) > 0


def test_the_example_runs() -> None:
    file = Path(__file__).parents[2] / "examples" / "huggingface_trainer.py"
    assert runpy.run_path(str(file))["main"](steps=20) < math.log(11)  # a uniform guess among the eleven tokens
