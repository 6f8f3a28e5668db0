"""attach: the penalty is added once, only in training with labels, and `remove` restores the model."""

import copy
import math
import warnings
from dataclasses import dataclass

import pytest
import torch
import torch.nn.functional as F
from torch import nn

import nstheory.nn as nn_of_nstheory
from nstheory.errors import ArgumentError
from nstheory.nn import NoiseStability, attach, label_positions, noise_stability_penalty

VOCABULARY = 9


@dataclass
class Output:
    logits: torch.Tensor
    loss: torch.Tensor | None = None


class FakeForCausalLM(nn.Module):
    """Named, called and answering like a Hugging Face language model."""

    def __init__(self, answer: str = "object") -> None:
        super().__init__()
        self.embedding, self.head = nn.Embedding(VOCABULARY, 8), nn.Linear(8, VOCABULARY)
        self.answer = answer
        self.calls: list[dict] = []

    def forward(self, input_ids, attention_mask=None, labels=None, num_items_in_batch=None, **more):
        self.calls.append({"input_ids": input_ids, "labels": labels, "attention_mask": attention_mask, **more})
        hidden = self.embedding(input_ids).cumsum(1) / 3
        logits = self.head(hidden)
        loss = None
        if labels is not None:
            flat = logits[:, :-1].flatten(0, 1), labels[:, 1:].flatten()
            loss = F.cross_entropy(*flat, reduction="mean" if num_items_in_batch is None else "sum")
            loss = loss if num_items_in_batch is None else loss / num_items_in_batch
        if self.answer == "tuple":
            return (logits,) if loss is None else (loss, logits)
        return {"logits": logits, "loss": loss} if self.answer == "dict" else Output(logits, loss)


def loss_in(output) -> torch.Tensor:
    if isinstance(output, tuple):
        return output[0]
    return output["loss"] if isinstance(output, dict) else output.loss


def batch(seed: int = 0, rows: int = 6) -> dict[str, torch.Tensor]:
    ids = torch.randint(1, VOCABULARY, (rows, 5), generator=torch.Generator().manual_seed(seed))
    labels = ids.clone()
    attention = torch.ones_like(ids)
    ids[0, 3:], labels[0, 3:], attention[0, 3:] = 0, -100, 0
    labels[1, :2] = -100
    return {"input_ids": ids, "labels": labels, "attention_mask": attention}


def model_of(answer: str = "object") -> FakeForCausalLM:
    torch.manual_seed(0)
    return FakeForCausalLM(answer)


@pytest.mark.parametrize("answer", ["object", "dict", "tuple"])
def test_the_loss_gains_gamma_R(answer: str) -> None:
    model, data = model_of(answer), batch()
    plain = loss_in(model(**data))
    handle = attach(model, gamma=0.5, keep_prob=0.6, frozen_ids=(0,), seed=3)
    total = loss_in(model(**data))
    clean, noisy = model.calls[-2:]
    assert noisy["labels"] is data["labels"]  # no config says that the logits do not depend on them
    y = noisy["input_ids"]
    assert (y != clean["input_ids"]).any()
    assert torch.equal(y[0, 3:], clean["input_ids"][0, 3:])  # padding
    mask = label_positions(data["labels"], causal=True, attention_mask=data["attention_mask"])
    with torch.no_grad():
        logits = [model.head(model.embedding(ids).cumsum(1) / 3) for ids in (data["input_ids"], y)]
        stated = plain + 0.5 * noise_stability_penalty(logits[0], logits[1], mask=mask)
    assert torch.allclose(total, stated)
    assert abs(float((stated - plain).detach())) > 1e-3
    assert torch.equal(handle.stats["loss"], plain.detach())
    total.backward()
    assert float(handle.stats["gradient_ratio"]) > 0
    handle.remove()
    handle.remove()
    assert torch.equal(loss_in(model(**data)), plain)


def test_inactive_outside_training_without_labels_and_with_gamma_zero() -> None:
    model, data = model_of(), batch()
    plain = model(**data).loss
    with attach(model, gamma=0.5, keep_prob=0.6, frozen_ids=(0,)) as handle:
        for context in (torch.no_grad, torch.inference_mode):
            with context():
                assert torch.equal(model(**data).loss, plain)
        assert torch.equal(model.eval()(**data).loss, plain)
        model.train()
        calls, state = len(model.calls), handle.regularizer.random_state()
        with pytest.warns(UserWarning, match="without labels"):
            assert model(input_ids=data["input_ids"]).loss is None
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            model(input_ids=data["input_ids"])  # said once
        assert len(model.calls) == calls + 2
        handle.regularizer.gamma = 0.0
        assert torch.equal(model(**data).loss, plain)
        assert len(model.calls) == calls + 3
        assert torch.equal(handle.regularizer.random_state(), state)
        handle.regularizer.gamma = 0.5
        assert not torch.equal(model(**data).loss, plain)
    assert torch.equal(model(**data).loss, plain)
    assert set(model.state_dict()) == {"embedding.weight", "head.weight", "head.bias"}


def test_gamma_zero_trains_bit_for_bit_like_no_hook() -> None:
    def train(gamma: float | None) -> torch.Tensor:
        model = model_of()
        handle = None if gamma is None else attach(model, gamma=gamma, keep_prob=0.5)
        optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2)
        for step in range(4):
            optimizer.zero_grad()
            model(**batch(step)).loss.backward()
            optimizer.step()
        if handle is not None:
            handle.remove()
        return torch.cat([parameter.detach().flatten() for parameter in model.parameters()])

    assert torch.equal(train(0.0), train(None))
    assert not torch.equal(train(0.5), train(None))


@pytest.mark.parametrize("gradient", ["full", "half"])
def test_accumulated_gradients_are_those_of_the_whole_batch(gradient: str) -> None:
    """With num_items_in_batch the pieces add up; keep_prob = 1 makes the noise the same in both."""
    data = batch(rows=8)
    items = (data["labels"][:, 1:] != -100).sum()

    def gradient_of(pieces: int) -> torch.Tensor:
        model = model_of()
        with attach(model, gamma=0.7, keep_prob=1.0, frozen_ids=(0,), gradient=gradient):
            for part in zip(*(value.chunk(pieces) for value in data.values()), strict=True):
                model(**dict(zip(data, part, strict=True)), num_items_in_batch=items).loss.backward()
        assert model.head.weight.grad is not None
        return model.head.weight.grad

    def without_penalty() -> torch.Tensor:
        model = model_of()
        model(**data, num_items_in_batch=items).loss.backward()
        assert model.head.weight.grad is not None
        return model.head.weight.grad

    assert torch.allclose(gradient_of(4), gradient_of(1), atol=1e-6)
    assert not torch.allclose(gradient_of(1), without_penalty(), atol=1e-4)


@pytest.mark.parametrize("used", [True, False])
def test_the_penalty_is_divided_by_the_items_only_where_the_loss_is(used: bool) -> None:
    """Some models take num_items_in_batch and ignore it; then the penalty is a mean like their loss."""
    model, data = model_of(), batch()
    dropout = nn.Dropout(0.5)
    model.add_module("dropout", dropout)
    forward = model.forward
    model.forward = lambda **given: forward(**(given if used else given | {"num_items_in_batch": None}))  # type: ignore[method-assign]
    plain = model(**data).loss
    handle = attach(model, gamma=1.0, keep_prob=1.0, frozen_ids=(0,))
    counted = int(label_positions(data["labels"], causal=True).sum())
    total = model(**data, num_items_in_batch=4 * counted).loss
    share = 0.25 if used else 1.0
    assert torch.allclose(total, share * plain + share * handle.stats["R"])
    assert model.training
    assert dropout.training
    calls = len(model.calls)
    model(**data, num_items_in_batch=4 * counted)
    assert len(model.calls) == calls + 2  # asked once


def test_a_fraction_of_the_batch_slices_every_input() -> None:
    model, data = model_of(), batch()
    handle = attach(model, gamma=1.0, keep_prob=1.0, frozen_ids=(0,), fraction=0.5, gradient="half")
    model(**data).loss.backward()
    noisy = model.calls[-1]
    assert noisy["input_ids"].shape == noisy["attention_mask"].shape == (3, 5)
    rows = torch.randperm(6, generator=torch.Generator().manual_seed(0))[:3]
    assert torch.equal(noisy["attention_mask"], data["attention_mask"][rows])
    assert torch.equal(noisy["input_ids"], data["input_ids"][rows])
    assert float(handle.stats["cosine"]) == pytest.approx(1.0, abs=1e-6)


class LossOnly(nn.Module):
    """A plain module: forward(x, y) returns the loss and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self.body = nn.Sequential(nn.Embedding(VOCABULARY, 4), nn.Flatten(), nn.Linear(12, 3))

    def forward(self, x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
        return F.cross_entropy(self.body(x), y)


def test_a_plain_module_that_returns_its_loss() -> None:
    torch.manual_seed(1)
    model = LossOnly()
    x, y = torch.randint(VOCABULARY, (20, 3)), torch.randint(3, (20,))
    plain = model(x, y)
    with attach(model, gamma=0.5, keep_prob=1.0, inputs="x", labels="y", logits_from="body") as handle:
        total = model(x, y)
        square = model.body(x).softmax(1).square().sum(1).mean()
        assert torch.allclose(total, plain - 0.5 * square)
        assert torch.equal(model(x, y=y), total)
        total.backward()
        assert float(handle.stats["confidence"]) == pytest.approx(square.item())
    assert torch.equal(model(x, y), plain)
    assert not model.body._forward_hooks


def test_gaussian_noise_and_a_copy_of_the_model() -> None:
    model, data = model_of(), batch()
    plain = model(**data).loss
    with attach(model, gamma=1.0, embedding_rho=0.3, form="l2", frozen_ids=(0,)):
        assert float(model(**data).loss.detach()) > float(plain.detach())
        twin = copy.deepcopy(model)  # as an average of weights would
        assert torch.equal(twin(**data).loss, plain)
    assert not model._forward_hooks


def test_the_reexport() -> None:
    assert nn_of_nstheory.attach is attach
    handle = attach(model_of(), gamma=0.1, keep_prob=0.9)
    assert isinstance(handle.regularizer, NoiseStability)
    assert handle.regularizer.vocab_size == VOCABULARY


@pytest.mark.parametrize(
    ("model", "settings", "message"),
    [
        (LossOnly(), {"keep_prob": 0.5}, "inputs = 'input_ids' is no parameter.*x, y"),
        (LossOnly(), {"keep_prob": 0.5, "inputs": "x"}, "labels = 'labels' is no parameter"),
        (LossOnly(), {"keep_prob": 0.5, "inputs": "x", "labels": "y", "logits_from": "head"}, "it has body"),
        (nn.Linear(2, 2), {"keep_prob": 0.5}, "no nn.Embedding"),
        (FakeForCausalLM(), {}, "exactly one"),
        (FakeForCausalLM(), {"keep_prob": 0.5, "gamma": math.inf}, "gamma is inf"),
        (nn.DataParallel(FakeForCausalLM()), {"keep_prob": 0.5}, "already wrapped"),
        (lambda x: x, {"keep_prob": 0.5}, "torch.nn.Module"),
    ],
)
def test_bad_settings(model: nn.Module, settings: dict, message: str) -> None:
    with pytest.raises(ArgumentError, match=message):
        attach(model, **({"gamma": 0.1} | settings))


def test_bad_outputs() -> None:
    torch.manual_seed(2)
    x, y = torch.randint(VOCABULARY, (4, 3)), torch.randint(3, (4,))
    model = LossOnly()
    with (
        attach(model, gamma=0.1, keep_prob=0.5, inputs="x", labels="y"),
        pytest.raises(ArgumentError, match="logits_from="),
    ):
        model(x, y)
    fake, data = model_of(), batch()
    with attach(fake, gamma=0.1, keep_prob=0.5, vocab_size=5), pytest.raises(ArgumentError, match="outside range"):
        fake(**data)
    with torch.no_grad():
        fake.head.bias[0] = math.nan
    with attach(fake, gamma=0.1, keep_prob=0.5), pytest.raises(ArgumentError, match="batch element 0"):
        fake(**data)
