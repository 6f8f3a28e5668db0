"""A batch in which nothing counts adds 0, with gradient 0: no label, no row, no position, nothing that noise can change."""

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from nstheory.errors import ArgumentError
from nstheory.nn import NoiseStability, attach, noise_stability_penalty

FORMS = ("raw", "centred", "cosine", "correlation", "l2", "log")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("chunk", [None, 2])
@pytest.mark.parametrize("validate", [True, False])
def test_the_penalty_of_nothing_is_zero(form: str, chunk: int | None, validate: bool) -> None:
    for rows in (0, 5):
        p, q = (torch.randn(rows, 3, 4, requires_grad=True) for _ in range(2))
        mask = torch.zeros(rows, 3, dtype=torch.bool) if rows else None
        value = noise_stability_penalty(p, q, form=form, mask=mask, chunk=chunk, validate=validate)
        assert value == 0.0
        for gradient in torch.autograd.grad(value, (p, q)):
            assert bool((gradient == 0).all())


@pytest.mark.parametrize("form", FORMS)
def test_inside_a_compiled_graph_too(form: str) -> None:
    penalty = torch.compile(noise_stability_penalty, fullgraph=True, backend="aot_eager")
    p = torch.randn(5, 4, requires_grad=True)
    value = penalty(p, p.detach(), form=form, mask=torch.zeros(5, dtype=torch.bool))
    assert value == 0.0
    assert bool((torch.autograd.grad(value, p)[0] == 0).all())


def made() -> tuple[nn.Module, NoiseStability]:
    torch.manual_seed(0)
    model = nn.Sequential(nn.Embedding(7, 8), nn.Linear(8, 4))
    return model, NoiseStability(1.0, keep_prob=0.5, vocab_size=7, frozen_ids=(0,))


def test_the_regularizer_of_nothing_is_zero() -> None:
    model, reg = made()
    none = torch.zeros(2, 3, dtype=torch.bool)
    for x, mask in (
        (torch.zeros(0, 3, dtype=torch.long), None),
        (torch.zeros(2, 0, dtype=torch.long), None),
        (torch.ones(2, 3, dtype=torch.long), none),
        (torch.zeros(2, 3, dtype=torch.long), none),  # and noise can change no token
    ):
        logits = model(x)
        value = reg(model, x, logits, mask=mask)
        assert value == 0.0
        loss = logits.sum() + value
        model.zero_grad()
        loss.backward()
        assert all(bool(one.grad.isfinite().all()) for one in model.parameters())
    with pytest.raises(ArgumentError, match="noise can change nothing"):
        reg(model, torch.zeros(2, 3, dtype=torch.long), model(torch.zeros(2, 3, dtype=torch.long)))


class Tagger(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.body = made()[0]

    def forward(self, input_ids: Tensor, attention_mask=None, labels=None, num_items_in_batch=None):
        logits = self.body(input_ids)
        reduction = "mean" if num_items_in_batch is None else "sum"
        loss = F.cross_entropy(logits.flatten(0, 1), labels.flatten(), reduction=reduction)
        return {"logits": logits, "loss": loss / (num_items_in_batch or 1)}


def test_a_training_goes_on_after_batches_in_which_nothing_counts() -> None:
    model = Tagger()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    handle = attach(model, 1.0, keep_prob=0.5, frozen_ids=(0,), gradient="half")
    ids = torch.randint(1, 7, (4, 3))
    seen = torch.ones_like(ids)
    for data, zero in (
        ({"input_ids": ids, "labels": torch.full_like(ids, -100)}, True),
        ({"input_ids": ids, "labels": ids % 4, "attention_mask": 0 * seen}, True),
        ({"input_ids": ids[:0], "labels": ids[:0]}, True),
        ({"input_ids": ids, "labels": ids % 4, "attention_mask": seen}, False),
        ({"input_ids": 0 * ids, "labels": ids % 4}, False),  # an empty text: noise leaves it, and its labels count
    ):
        optimizer.zero_grad()
        out = model(**data, num_items_in_batch=7)
        with torch.no_grad():
            penalty = (
                out["loss"]
                - F.cross_entropy(out["logits"].flatten(0, 1), data["labels"].flatten(), reduction="sum") / 7
            )
        assert (abs(float(penalty)) < 1e-7) == zero
        out["loss"].backward()
        assert all(bool(one.grad.isfinite().all()) for one in model.parameters())
        optimizer.step()
    assert handle.regularizer.calls == 5


def test_whether_the_loss_is_divided_is_not_asked_of_a_batch_that_cannot_tell() -> None:
    model = Tagger()
    ids = torch.randint(1, 7, (4, 3))
    with attach(model, 1.0, keep_prob=1.0) as handle:
        for items in (48, 0):
            assert model(ids, labels=torch.full_like(ids, -100), num_items_in_batch=items)["loss"] == 0.0
        plain = model(ids, labels=ids % 4, num_items_in_batch=48)
        stated = F.cross_entropy(plain["logits"].flatten(0, 1), (ids % 4).flatten(), reduction="sum") / 48
        assert torch.allclose(plain["loss"], stated + 0.25 * handle.stats["R"])


def test_no_loss_of_its_own_stays_what_it_is() -> None:
    """A mean over no label is nan, in torch and in transformers; the penalty adds 0 to that too."""
    model = Tagger()
    ids = torch.randint(1, 7, (4, 3))
    with attach(model, 1.0, keep_prob=0.5) as handle:
        assert bool(model(ids, labels=torch.full_like(ids, -100))["loss"].isnan())
        assert float(handle.stats["R"]) == 0.0


def test_it_follows_the_model_into_eval_mode() -> None:
    model, reg = made()
    x = torch.randint(1, 7, (4, 3))
    logits = model(x)
    state = reg.random_state()
    model.eval()
    for called in (model, model.forward):
        assert reg.training
        assert float(reg(called, x, logits)) == 0.0
    assert reg.calls == 0
    assert torch.equal(reg.random_state(), state)
    model.train()
    for called in (model, model.forward, lambda y: model(y)):
        assert float(reg(called, x, logits).detach()) < 0.0


class Output:
    def __init__(self, logits: Tensor) -> None:
        self.logits = logits


def test_outputs_of_every_form_are_served_or_named() -> None:
    model, _ = made()
    x = torch.randint(1, 7, (4, 3))

    def value(wrap, select=None) -> float:
        reg = made()[1]
        return float(reg(lambda y: wrap(model(y)), x, wrap(model(x)), select=select).detach())

    plain = value(lambda logits: logits)
    assert value(lambda logits: {"logits": logits}) == plain
    assert value(Output) == plain
    assert value(lambda logits: (torch.zeros(()), logits)) == plain
    assert value(lambda logits: {"scores": logits}, select=lambda out: out["scores"]) == plain
    with pytest.raises(ArgumentError, match="logits are dict; give the tensor"):
        value(lambda logits: {"scores": logits})
    with pytest.raises(ArgumentError, match=r"logits on x are a tensor of torch.int64"):
        value(lambda logits: logits.long())
    with pytest.raises(ArgumentError, match="its softmax is 1"):
        value(lambda logits: logits[..., :1])


def test_a_vocabulary_larger_than_the_embedding_is_named() -> None:
    model, _ = made()
    x = torch.randint(1, 7, (40, 3))
    reg = NoiseStability(1.0, keep_prob=0.5, vocab_size=70)
    with pytest.raises(ArgumentError, match="vocab_size = 70"):
        reg(model, x, model(x))
    model.get_input_embeddings = lambda: model[0]
    with pytest.raises(ArgumentError, match="vocab_size=7"):
        reg(model, x, model(x))
    with pytest.raises(IndexError):  # not of the noise
        made()[1](lambda y: y.float()[99], x, model(x))
