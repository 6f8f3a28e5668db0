"""attach makes the second pass as its caller made the first: hooks, patched forwards, decoder inputs, every argument."""

from types import SimpleNamespace

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from nstheory.errors import ArgumentError
from nstheory.nn import attach, label_positions, noise_stability_penalty

VOCABULARY = 9


class Tagger(nn.Module):
    """One class for each token."""

    def __init__(self, classes: int = 4) -> None:
        super().__init__()
        self.embedding, self.head = nn.Embedding(VOCABULARY, 8), nn.Linear(8, classes)
        self.scale = 1.0

    def forward(
        self, input_ids: Tensor, labels: Tensor | None = None, *, shift: float = 0.0
    ) -> dict[str, Tensor | None]:
        logits = self.head(self.embedding(input_ids).cumsum(1)) + shift * torch.arange(self.head.out_features)
        loss = None if labels is None else F.cross_entropy(logits.flatten(0, 1), labels.flatten())
        return {"logits": logits, "loss": loss}


def tagger(**more) -> tuple[Tagger, dict[str, Tensor]]:
    torch.manual_seed(0)
    model = Tagger(**more)
    ids = torch.randint(1, VOCABULARY, (6, 5))
    return model, {"input_ids": ids, "labels": ids % 4}


def agrees(model: nn.Module, *args, **data) -> bool:
    """Whether both passes are the same function: without noise, cosine and agreement are 1."""
    handle = attach(model, 1.0, keep_prob=1.0)
    model(*args, **data)
    handle.remove()
    # p and q are the same bits; the cosine rounds.
    return abs(float(handle.stats["cosine"]) - 1.0) < 3e-7 and float(handle.stats["agreement"]) == 1.0


def scaled(module, arguments, output):
    return output | {"logits": 3.0 * output["logits"]}


@pytest.mark.parametrize("when", ["before", "after", "first"])
def test_forward_hooks_of_a_user_apply_to_both_passes(when: str) -> None:
    model, data = tagger()
    if when == "before":
        model.register_forward_hook(scaled)
    handle = attach(model, 1.0, keep_prob=1.0)
    if when != "before":
        model.register_forward_hook(scaled, prepend=when == "first")
    out = model(**data)
    assert float(handle.stats["cosine"]) == pytest.approx(1.0, abs=3e-7)
    # and the penalty is that of the logits that the caller gets
    stated = F.cross_entropy(out["logits"].flatten(0, 1) / 3, data["labels"].flatten())
    stated = stated + noise_stability_penalty(out["logits"], out["logits"])
    assert torch.allclose(out["loss"], stated)
    out["loss"].backward()
    assert bool(handle.stats["gradient_ratio"].isinf())  # the loss was not computed from these logits


def test_pre_hooks_run_once_a_pass_on_what_the_caller_gave() -> None:
    model, data = tagger()

    def more(module, arguments, keywords):
        return arguments, keywords | {"shift": keywords.get("shift", 0.0) + 0.5}

    def other_ids(module, arguments):
        return ((arguments[0] + 1) % VOCABULARY, *arguments[1:])

    model.register_forward_pre_hook(more, with_kwargs=True)
    assert agrees(model, **data)
    model.register_forward_pre_hook(other_ids)
    assert agrees(model, data["input_ids"], data["labels"], shift=0.25)
    handle = attach(model, 1.0, keep_prob=1.0)
    model.register_forward_pre_hook(other_ids, prepend=True)
    with pytest.raises(ArgumentError, match="would change them twice"):
        model(data["input_ids"], data["labels"])
    handle.remove()


def test_a_forward_that_was_put_on_the_instance() -> None:
    model, data = tagger()
    forward = model.forward
    model.forward = lambda *args, **more: forward(*args, **more, shift=2.0)  # type: ignore[method-assign]
    assert agrees(model, **data)
    assert agrees(model, data["input_ids"], data["labels"])
    assert agrees(model, data["input_ids"], labels=data["labels"])


class FromLabels(nn.Module):
    """An encoder and a decoder; the decoder's inputs are the labels, shifted to the right."""

    def __init__(self, answer_config: bool | None) -> None:
        super().__init__()
        self.embedding, self.head = nn.Embedding(VOCABULARY, 8), nn.Linear(8, VOCABULARY)
        if answer_config is not None:
            self.config = SimpleNamespace(is_encoder_decoder=answer_config)

    def forward(self, input_ids: Tensor, attention_mask: Tensor | None = None, labels: Tensor | None = None):
        seen = self.embedding(input_ids)
        if attention_mask is not None:
            seen = seen * attention_mask.unsqueeze(-1)
        before = torch.zeros_like(input_ids) if labels is None else F.pad(labels.clamp(min=0), (1, 0))[:, :-1]
        logits = self.head(seen.mean(1, keepdim=True) + self.embedding(before))
        loss = None if labels is None else F.cross_entropy(logits.flatten(0, 1), labels.flatten())
        return {"logits": logits, "loss": loss}


@pytest.mark.parametrize(
    ("config", "given"), [(True, None), (None, True), (None, None)], ids=["config", "told", "neither"]
)
@pytest.mark.parametrize("length", [3, 5])
def test_labels_reach_the_second_pass_of_an_encoder_and_decoder(config, given, length: int) -> None:
    torch.manual_seed(0)
    model = FromLabels(config)
    ids, labels = torch.randint(1, VOCABULARY, (4, 5)), torch.randint(1, VOCABULARY, (4, length))
    seen = torch.ones_like(ids)
    seen[0, 1:] = 0
    handle = attach(model, 1.0, keep_prob=1.0, encoder_decoder=given)
    out = model(ids, seen, labels=labels)
    assert float(handle.stats["cosine"]) == pytest.approx(1.0, abs=3e-7)
    if config or given:  # the encoder's mask does not say which labels count, not even where the shapes are alike
        plain = F.cross_entropy(out["logits"].flatten(0, 1), labels.flatten())
        assert torch.allclose(out["loss"], plain + noise_stability_penalty(out["logits"], out["logits"]))


def test_a_known_decoder_alone_pays_for_no_second_loss() -> None:
    model, data = tagger()
    model.config = SimpleNamespace(is_encoder_decoder=False)
    seen: list = []
    model.register_forward_pre_hook(lambda module, args, more: seen.append(more.get("labels")), with_kwargs=True)
    with attach(model, 1.0, keep_prob=1.0):
        model(**data)
    assert seen[0] is data["labels"]
    assert seen[1] is None


class Shifted(Tagger):
    """A causal loss under a name that does not say so; `straight` compares t with t."""

    straight = False

    def forward(self, input_ids: Tensor, labels: Tensor | None = None) -> dict[str, Tensor | None]:
        logits = self.head(self.embedding(input_ids).cumsum(1))
        if labels is not None:
            pair = (logits, labels) if self.straight else (logits[:, :-1], labels[:, 1:])
            return {"logits": logits, "loss": F.cross_entropy(pair[0].flatten(0, 1), pair[1].flatten())}
        return {"logits": logits, "loss": None}


class StraightForCausalLM(Shifted):
    straight = True


@pytest.mark.parametrize("make", [Shifted, StraightForCausalLM])
def test_the_shift_of_the_labels_is_read_from_the_loss(make: type[Shifted]) -> None:
    torch.manual_seed(0)
    model = make()
    ids = torch.randint(1, VOCABULARY, (6, 5))
    labels = ids % 4
    with attach(model, 1.0, keep_prob=1.0) as handle:
        model(ids, torch.full_like(labels, -100))  # tells nothing
        assert handle._causal is None
        out = model(ids, labels)
        assert handle._causal is (not make.straight)
    mask = label_positions(labels, causal=not make.straight)
    plain = model(ids, labels)["loss"]
    assert torch.allclose(out["loss"], plain + noise_stability_penalty(out["logits"], out["logits"], mask=mask))
    with attach(model, 1.0, keep_prob=1.0, causal=True) as handle:
        model(ids, labels)
        assert handle._causal is True  # what is said is not asked


@pytest.mark.parametrize("classes", [1, 4])
def test_one_class_and_labels_that_are_no_classes_are_refused(classes: int) -> None:
    model, data = tagger(classes=classes)
    wrong = data["labels"] * 0 if classes == 1 else F.one_hot(data["labels"], 4).flip(-1).float() + 1.0
    message = "R would always be -1" if classes == 1 else "multi-label"
    if classes == 4:
        model.forward = lambda input_ids, labels=None: {  # type: ignore[method-assign]
            "logits": model.head(model.embedding(input_ids)),
            "loss": model.head(model.embedding(input_ids)).mean(),
        }
    with attach(model, 1.0, keep_prob=0.5), pytest.raises(ArgumentError, match=message):
        model(data["input_ids"], wrong)


def test_labels_that_do_not_fit_the_logits_are_named() -> None:
    model, data = tagger()
    model.forward = lambda input_ids, labels=None: {  # type: ignore[method-assign]
        "logits": model.head(model.embedding(input_ids)),
        "loss": model.head(model.embedding(input_ids)).mean(),
    }
    with (
        attach(model, 1.0, keep_prob=0.5),
        pytest.raises(ArgumentError, match=r"labels have shape \[6, 3\] and logits"),
    ):
        model(data["input_ids"], data["labels"][:, :3])


def test_a_fraction_slices_what_has_a_row_for_each_element_and_refuses_what_it_cannot() -> None:
    model, data = tagger()
    batch = len(data["input_ids"])
    seen: list = []
    forward = model.forward

    def wrapped(input_ids, labels=None, position_ids=None, cache_position=None, pair=None):
        seen.append((position_ids, cache_position))
        return forward(input_ids, labels)

    model.forward = wrapped  # type: ignore[method-assign]
    with attach(model, 1.0, keep_prob=1.0, fraction=0.5):
        for positions, sliced in (((batch,), (batch,)), ((3, batch, 5), (3, 3, 5)), ((batch, 5), (3, 5))):
            model(**data, position_ids=torch.zeros(positions), cache_position=torch.zeros(batch))
            assert seen[-1][0].shape == sliced
            assert seen[-1][1].shape == (batch,)
        with pytest.raises(ArgumentError, match="pair is a tuple.*use fraction=1"):
            model(**data, pair=(torch.zeros(batch),))
