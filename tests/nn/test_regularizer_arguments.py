"""Arguments of the regularizer: numbers of any kind are taken, and what is wrong is one clear error."""

import math

import numpy
import pytest
import torch
from torch import nn

from nstheory.errors import ArgumentError
from nstheory.nn import NoiseStability, label_positions, noise_stability_penalty

WRONG = (math.nan, math.inf, -math.inf, True, numpy.bool_(True), "much", None, [0.5], -0.5, 10**400, 1j)


@pytest.mark.parametrize("value", WRONG, ids=repr)
@pytest.mark.parametrize(
    "name",
    [
        "gamma",
        "keep_prob",
        "fraction",
        "embedding_rho",
        "every",
        "warmup",
        "decay",
        "chunk",
        "pieces",
        "seed",
        "S",
        "generator",
        "vocab_size",
        "frozen_ids",
        "frozen_positions",
    ],
)
def test_a_wrong_argument_is_one_clear_error(name: str, value: object) -> None:
    if value is None and name in ("decay", "chunk", "pieces", "generator", "embedding_rho"):
        return  # says what would be said by leaving it out
    settings = {"gamma": 1.0, "keep_prob": 0.5, "vocab_size": 7, "gradient": "half"}
    if name == "embedding_rho":
        del settings["keep_prob"]
    if value is None and name == "keep_prob":
        del settings["keep_prob"]
    with pytest.raises(ArgumentError) as found:
        NoiseStability(**settings | {name: value})
    assert name in str(found.value)
    assert "\n" not in str(found.value)
    assert len(str(found.value)) < 400


@pytest.mark.parametrize("value", [numpy.float64(0.5), numpy.float32(0.5), torch.tensor(0.5), "1/2"], ids=repr)
def test_a_number_of_any_kind_is_taken(value: object) -> None:
    reg = NoiseStability(value, keep_prob=value, fraction=value, vocab_size=numpy.int64(7), every=numpy.int64(2))
    assert (reg.gamma, reg.keep_prob, reg.fraction) == (0.5, 0.5, 0.5)
    assert NoiseStability(1.0, embedding_rho=value).efron_stein_correlation == 0.5
    with pytest.raises(ArgumentError, match="not learned"):
        reg.gamma = torch.tensor(0.5, requires_grad=True)


def test_wrong_labels_and_tensors_are_named() -> None:
    labels = torch.zeros(2, 3, dtype=torch.long)
    for wrong in (labels.float(), [[0, 1]], None):
        with pytest.raises(ArgumentError, match="labels are"):
            label_positions(wrong, causal=False)
    with pytest.raises(ArgumentError, match="added to scores"):
        label_positions(labels, causal=False, attention_mask=torch.full((2, 3), -1e9))
    with pytest.raises(ArgumentError, match="attention_mask has shape list"):
        label_positions(labels, causal=False, attention_mask=[1])
    many = label_positions(torch.tensor([[[1, 2], [-100, 3]]]), causal=True)  # [batch, choices, tokens]
    assert many.tolist() == [[[True, False], [True, False]]]
    for pair in (([1.0, 2.0], torch.zeros(1, 2)), (torch.zeros(1, 2), None)):
        with pytest.raises(ArgumentError, match="have to be a floating-point tensor"):
            noise_stability_penalty(*pair)
    with pytest.raises(ArgumentError, match="mask is list"):
        noise_stability_penalty(torch.zeros(1, 2), torch.zeros(1, 2), mask=[True])
    model, reg = nn.Sequential(nn.Embedding(7, 4)), NoiseStability(1.0, keep_prob=0.5, vocab_size=7)
    with pytest.raises(ArgumentError, match="x is list"):
        reg(model, [1, 2], torch.zeros(2, 4))
    with pytest.raises(ArgumentError, match="batch as their first axis"):
        NoiseStability(1.0, keep_prob=0.5, vocab_size=7, fraction=0.5)(model, labels, torch.zeros(6, 4))


LABELS = torch.tensor([[-100, 7, -100]])
REFUSED = {
    "causal is 'no'": lambda: label_positions(LABELS, causal="no"),  # type: ignore[arg-type]
    "causal is tensor": lambda: label_positions(LABELS, causal=torch.ones(2)),  # type: ignore[arg-type]
    "ignored is 'a'": lambda: label_positions(LABELS, causal=True, ignored="a"),  # type: ignore[arg-type]
    "attention_mask has shape str": lambda: label_positions(LABELS[0], causal=False, attention_mask="relu"),  # type: ignore[arg-type]
    "attention_mask has shape .2.": lambda: label_positions(LABELS[0], causal=False, attention_mask=torch.ones(2)),
    "validate is None": lambda: noise_stability_penalty(torch.ones(2, 3), torch.ones(2, 3), validate=None),  # type: ignore[arg-type]
    "cpu and meta": lambda: noise_stability_penalty(torch.ones(2, 3), torch.ones(2, 3, device="meta")),
    "statistics is 1": lambda: NoiseStability(1.0, vocab_size=5, keep_prob=0.5, statistics=1),  # type: ignore[arg-type]
    r"gamma is 1e\+300": lambda: NoiseStability(1e300, vocab_size=5, keep_prob=0.5),
}


@pytest.mark.parametrize("words", REFUSED)
def test_flags_devices_and_sizes_are_refused_by_name(words: str) -> None:
    with pytest.raises(ArgumentError, match=words):
        REFUSED[words]()


def test_a_mask_of_tokens_says_nothing_about_one_label_an_example() -> None:
    labels = torch.tensor([3, -100])
    assert label_positions(labels, causal=False, attention_mask=torch.zeros(2, 7)).tolist() == [True, False]
    assert label_positions(labels, causal=False, attention_mask=torch.tensor([0, 1])).tolist() == [False, False]


def test_logits_without_values_have_a_penalty_without_one() -> None:
    logits = torch.ones(4, 3, device="meta")
    found = noise_stability_penalty(logits, logits)
    assert found.is_meta
    assert found.ndim == 0
