"""attach with every head of transformers: both passes are the same function, and what its loss judges is what counts."""

import pytest

pytestmark = pytest.mark.filterwarnings("ignore")
transformers = pytest.importorskip("transformers", reason="transformers is not installed: pip install transformers")

import torch  # noqa: E402
from tiny_huggingface import BATCH, LENGTH, batch_for, numbers, tiny  # noqa: E402

from nstheory.errors import ArgumentError  # noqa: E402
from nstheory.nn import attach, noise_stability_penalty  # noqa: E402

KINDS = ("bart", "t5", "gpt2", "bart decoder", "sequence", "tokens", "masked", "choices", "answer", "bart answer")
MORE = {"sequence": {"num_labels": 3}, "tokens": {"num_labels": 4}}


def model_of(kind: str) -> torch.nn.Module:
    return tiny(kind, **MORE.get(kind, {}))


@pytest.mark.parametrize("kind", KINDS)
def test_without_noise_both_passes_agree_and_the_penalty_is_over_what_the_loss_judges(kind: str) -> None:
    model, data = model_of(kind), batch_for(kind)
    out = model(**data)
    with attach(model, gamma=0.5, keep_prob=1.0) as handle:
        total = model(**data).loss
    assert float(handle.stats["cosine"]) == pytest.approx(1.0, abs=1e-6)
    assert float(handle.stats["agreement"]) == 1.0
    if "answer" in kind:
        logits = torch.stack([out.start_logits, out.end_logits], 1)
        used = torch.ones(BATCH, 2, dtype=torch.bool)
    else:
        # What the loss judges, read from its gradient: an oracle that knows neither labels nor shifts.
        logits = out.logits
        used = (torch.autograd.grad(out.loss, logits, retain_graph=True)[0] != 0).any(-1)
    assert torch.allclose(total, out.loss + 0.5 * noise_stability_penalty(logits, logits, mask=used), atol=1e-6)
    total.backward()
    assert all(bool(one.grad.isfinite().all()) for one in model.parameters() if one.grad is not None)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("gradient", ["full", "half"])
def test_noise_and_a_part_of_the_batch(kind: str, gradient: str) -> None:
    """keep_prob = 1 with a fraction: the chosen rows agree with themselves; with noise they do not."""
    model, data = model_of(kind), batch_for(kind)
    for keep, fraction in ((1.0, 0.5), (0.5, 1.0)):
        frozen = (0, 1, 2)
        with attach(
            model, gamma=1.0, keep_prob=keep, frozen_ids=frozen, fraction=fraction, gradient=gradient
        ) as handle:
            model(**data).loss.backward()
            assert (float(handle.stats["cosine"]) > 1 - 1e-6) == (keep == 1.0)
            assert (float(handle.stats["changed"]) > 0.2) == (keep < 1.0)


@pytest.mark.parametrize("kind", ["bart", "t5"])
@pytest.mark.parametrize("length", [5, LENGTH])
@pytest.mark.parametrize("given", [False, True], ids=["from labels", "given"])
def test_the_positions_of_a_decoder_are_its_own(kind: str, length: int, given: bool) -> None:
    model, data = model_of(kind), batch_for(kind)
    data["attention_mask"][0, 1:] = 0  # of the encoder: says nothing about the decoder
    data["labels"] = numbers(4, BATCH, length)
    if given:
        data["decoder_input_ids"] = numbers(5, BATCH, length)
        data["decoder_attention_mask"] = torch.ones(BATCH, length, dtype=torch.long)
        data["decoder_attention_mask"][1, 3:] = 0
    counted = []
    with attach(model, gamma=1.0, keep_prob=1.0) as handle:
        penalise = handle.regularizer.penalise
        handle.regularizer.penalise = lambda *args, mask, **more: (  # type: ignore[method-assign]
            counted.append(mask.sum(1).tolist()) or penalise(*args, mask=mask, **more)
        )
        model(**data)
    assert counted == [[length, 3 if given else length, length, length]]
    assert float(handle.stats["cosine"]) == pytest.approx(1.0, abs=1e-6)


@pytest.mark.parametrize("kind", ["gpt2", "bart decoder"])
@pytest.mark.parametrize("kept", [3, torch.tensor([5, 6, 7])], ids=["last", "which"])
def test_logits_to_keep(kind: str, kept) -> None:
    model, data = model_of(kind), batch_for(kind)
    data["labels"] = data["labels"][:, -3:].clamp(min=0)
    out = model(**data, logits_to_keep=kept)
    mask = (torch.autograd.grad(out.loss, out.logits, retain_graph=True)[0] != 0).any(-1)
    mask &= data["attention_mask"][:, -3:].bool()
    with attach(model, gamma=1.0, keep_prob=1.0):
        total = model(**data, logits_to_keep=kept).loss
    assert torch.allclose(total, out.loss + noise_stability_penalty(out.logits, out.logits, mask=mask), atol=1e-6)


@pytest.mark.parametrize(
    ("kind", "more", "labels", "message"),
    [
        ("sequence", {"num_labels": 1}, torch.zeros(BATCH), "problem_type = 'regression'"),
        ("sequence", {"num_labels": 3}, torch.ones(BATCH, 3), "two classes for each"),
        (
            "sequence",
            {"num_labels": 2, "problem_type": "multi_label_classification"},
            torch.eye(2)[[0, 1, 0, 1]],
            "select=",
        ),
        ("tokens", {"num_labels": 1}, torch.zeros(BATCH, LENGTH, dtype=torch.long), "R would always be -1"),
    ],
)
def test_heads_without_a_softmax_are_refused_by_name(kind: str, more: dict, labels: torch.Tensor, message: str) -> None:
    model = tiny(kind, **more)
    with attach(model, gamma=1.0, keep_prob=0.5), pytest.raises(ArgumentError, match=message):
        model(**(batch_for(kind) | {"labels": labels}))


def test_what_stands_in_the_place_of_ids_is_refused() -> None:
    model, data = model_of("t5"), batch_for("t5")
    encoded = model.encoder(input_ids=data["input_ids"], attention_mask=data["attention_mask"])
    with attach(model, gamma=1.0, keep_prob=0.5), pytest.raises(ArgumentError, match="encoder_outputs"):
        model(**data, encoder_outputs=encoded)
    with pytest.raises(ArgumentError, match="vocab_size=20"):
        attach(model, gamma=1.0, keep_prob=0.5, vocab_size=21)


@pytest.mark.parametrize("items", [None, 12], ids=["mean", "sum"])
@pytest.mark.parametrize("kind", ["gpt2", "sequence", "t5"])
def test_no_label_counts(kind: str, items: int | None) -> None:
    """The model's own loss is nan (a mean over nothing) or 0 (a sum); the penalty adds 0, and its gradient is 0."""
    model, data = model_of(kind), batch_for(kind)
    if items is not None and kind == "gpt2":
        data["num_items_in_batch"] = items
    counted = dict(data)
    data["labels"] = torch.full_like(data["labels"], -100)
    with attach(model, gamma=1.0, keep_prob=0.5, frozen_ids=(0, 1, 2)) as handle:
        total = model(**data).loss
        assert float(handle.stats["R"]) == 0.0
        model.zero_grad()
        if "num_items_in_batch" in data:
            total.backward()
            assert float(total) == 0.0
            assert all(bool((one.grad == 0).all()) for one in model.parameters() if one.grad is not None)
            model(**counted)  # whether the loss is divided was not decided by the batch that cannot tell
            assert handle._uses_items
        else:
            assert bool(total.isnan())
