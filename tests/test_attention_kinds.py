"""Attention kinds: what a record promises holds, and a kind that is added in one place is there everywhere."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from pathlib import Path

import pytest
import sympy as sp
import torch
from torch import Tensor

import nstheory as nst
from nstheory import attention_kinds
from nstheory.attention_kinds import KINDS, AttentionKind, add_kind, attention_kind
from nstheory.bounds.models.load import load_model
from nstheory.claims.sampling.expectations import estimate
from nstheory.errors import ArgumentError, DuplicateIdError, UnknownIdError
from nstheory.kernels.attention import formulas
from nstheory.language.attention import AttentionMoment, LogitMean
from nstheory.measure.attention.agreement import AttentionRecorder, attention_agreement, compare_attention
from nstheory.noise.seeds import Stream
from nstheory.training.model import Transformer, TransformerConfig
from nstheory.training.saved import ARCHITECTURES, save_transformer

# A kind that needs numbers is tried with twos.
NAMES = [f"{kind.name}({', '.join('2' for _ in kind.needs)})" if kind.needs else kind.name for kind in KINDS.values()]
HALF, ONE = sp.Rational(1, 2), sp.Integer(1)


def normals(*shape: int, seed: int = 0) -> Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)


# What a record promises


@pytest.mark.parametrize("name", NAMES)
def test_a_record_keeps_its_promises(name: str) -> None:
    kind = attention_kind(name)
    logits, visible = 3 * normals(50, 4, 9), torch.rand(50, 1, 9, generator=torch.Generator().manual_seed(1)) < 0.6
    visible[..., 0] = True
    # A hidden token weighs nothing, and its logit changes nothing.
    other = torch.where(visible, logits, logits + 50)
    for weights in filter(None, (kind.weights, kind.hard)):
        found = weights(logits, visible)
        assert found.shape == logits.shape
        assert not bool((found * ~visible).any())
        assert torch.equal(found, weights(other, visible))
        assert torch.equal(weights(logits), weights(logits, torch.ones(9, dtype=torch.bool)))
        if kind.sums_to_one:
            torch.testing.assert_close(found.sum(-1), torch.ones(50, 4, dtype=torch.float64))
    found = kind.weights(logits, visible)
    assert not kind.full_support or bool((found > 0).logical_or(~visible).all())
    assert not kind.ignores_shift or torch.allclose(found, kind.weights(logits + 7, visible), rtol=1e-12)
    if kind.hard is not None:
        torch.testing.assert_close(kind.at(1e9, logits, visible), kind.at(math.inf, logits, visible))
    if kind.fused is not None:
        query, key, value = (normals(2, 3, 5, 4, seed=seed) for seed in range(3))
        for causal in (False, True):
            plain = replace(kind, fused=None).attend(query, key, value, causal=causal)
            torch.testing.assert_close(kind.attend(query, key, value, causal=causal), plain, rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("wrong", [{"sums_to_one": True}, {"full_support": True}, {"ignores_shift": True}, {"hard": 1}])
def test_a_broken_promise_is_seen(wrong: dict[str, bool], monkeypatch: pytest.MonkeyPatch) -> None:
    def rectified(logits: Tensor, visible: Tensor | None = None) -> Tensor:
        return torch.relu(logits) * (1.0 if visible is None else visible)

    honest = AttentionKind("toy", rectified, sums_to_one=False, full_support=False, ignores_shift=False)
    monkeypatch.setattr(attention_kinds, "KINDS", {"toy": honest})
    test_a_record_keeps_its_promises("toy")
    lying = replace(honest, **({"hard": rectified} if "hard" in wrong else wrong))  # type: ignore[arg-type]
    monkeypatch.setattr(attention_kinds, "KINDS", {"toy": lying})
    with pytest.raises(AssertionError):
        test_a_record_keeps_its_promises("toy")


def test_every_formula_belongs_to_a_kind() -> None:
    assert formulas.FORMULAS.keys() <= KINDS.keys()


# A kind that is added in one place


def shares_of_positive(logits: Tensor, visible: Tensor | None = None) -> Tensor:
    """ReLU over its sum; a row without a positive logit spreads evenly."""
    seen = torch.ones_like(logits) if visible is None else visible.to(logits).expand_as(logits)
    positive = torch.relu(logits) * seen
    positive = torch.where(positive.sum(-1, keepdim=True) > 0, positive, seen)
    return positive / positive.sum(-1, keepdim=True)


@pytest.fixture
def shares(monkeypatch: pytest.MonkeyPatch) -> AttentionKind:
    monkeypatch.setattr(attention_kinds, "KINDS", dict(KINDS))
    toy = AttentionKind("shares", shares_of_positive, aliases=("rectified",), full_support=False, ignores_shift=False)
    return add_kind(toy)


def test_an_added_kind_is_sampled(shares: AttentionKind) -> None:
    # Without noise: both positive 1/4, then the mean of 1/(1 + sin 2t) over a quarter turn is 2/pi; one of them 1/2; none 1/4.
    node = LogitMean("overlap", sp.Integer(2), ONE, ONE, kind="shares")
    found = estimate(node, 400_000, Stream(5))
    expected = 1 / (2 * math.pi) + 1 / 2 + 1 / 8
    assert abs(found.mean - expected) < 5 * found.stderr
    assert found.stderr < 1e-3
    assert found == estimate(LogitMean("overlap", sp.Integer(2), ONE, ONE, kind="rectified"), 400_000, Stream(5))
    assert abs(found.mean - estimate(LogitMean("overlap", 2, 1, 1), 400_000, Stream(5)).mean) > 0.1

    def own_weight(kind: str, mask: str) -> float:
        layer = AttentionMoment("own_weight", 3, 64, ONE, ONE, "identity", mask=mask, kind=kind)
        return estimate(layer, 4000, Stream(5)).mean

    # x_i . x_i is near 64, the others are normal of deviation 8: half of them weigh near 8 sqrt(2/pi)/64 = 0.1 each.
    assert own_weight("shares", "none") == pytest.approx(1 - 2 * 0.05, abs=0.02)
    assert own_weight("shares", "causal") == pytest.approx(1 - 0.05, abs=0.02)
    with pytest.raises(ArgumentError, match="'shares' has no hard limit"):
        estimate(LogitMean("overlap", 2, HALF, kind="shares"), 100, Stream(0))


def small_model(kind: str, **sizes: int) -> Transformer:
    config = TransformerConfig(7, 5, 4, width=8, heads=2, mlp_width=8, attention=kind, **sizes)
    return Transformer(config, torch.Generator().manual_seed(0)).double().eval()


def test_an_added_kind_trains(shares: AttentionKind) -> None:
    tokens = torch.randint(7, (6, 5), generator=torch.Generator().manual_seed(1))
    model, plain = small_model("shares", causal=True), small_model("softmax", causal=True)
    block, stream = model.blocks[0], normals(6, 5, 8)
    normed = block.attention_norm(stream)
    query, key, value = (
        part(normed).unflatten(-1, (2, 4)).transpose(1, 2) for part in (block.query, block.key, block.value)
    )
    weights = shares_of_positive(query @ key.transpose(2, 3) / 2, torch.ones(5, 5, dtype=torch.bool).tril())
    mixed = stream + block.merge((weights @ value).transpose(1, 2).flatten(2))
    expected = mixed + block.mlp_out(torch.relu(block.mlp_in(block.mlp_norm(mixed))))
    torch.testing.assert_close(block(stream, stream), expected)
    assert not torch.allclose(model(tokens), plain(tokens))
    # A position sees nothing of later ones.
    changed = tokens.clone()
    changed[:, 3:] = (changed[:, 3:] + 1) % 7
    torch.testing.assert_close(model(tokens)[:, :3], model(changed)[:, :3])
    model(tokens).square().sum().backward()
    assert all(one.grad is not None and bool(one.grad.isfinite().all()) for one in model.parameters())
    with pytest.raises(ArgumentError):  # no rule for it, and no silent softmax
        nst.propagate(small_model("shares"), 0.9, method="covariance", dim=(5, 8), entry="read")


def test_an_added_kind_is_measured(shares: AttentionKind) -> None:
    model = small_model("shares", layers=2)
    with torch.no_grad(), AttentionRecorder(model) as recorder:
        model(torch.zeros(3, 5, dtype=torch.int64))
    assert [tuple(one.shape) for one in recorder.probabilities().values()] == [(3, 2, 5, 5), (3, 2, 1, 5)]
    setting = {"rho": 0.5, "tokens": 5, "vocab_size": 7, "n_sequences": 64}
    found = attention_agreement(model, kind="shares", **setting)  # type: ignore[arg-type]
    assert found.random_logits is None
    assert attention_agreement(small_model("softmax"), **setting).random_logits is not None  # type: ignore[arg-type]
    with pytest.raises(ArgumentError, match="of the kind 'shares', not 'softmax'; pass kind='shares'"):
        attention_agreement(model, **setting)  # type: ignore[arg-type]


def test_weights_that_do_not_sum_to_one_are_divided_by_their_sum(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attention_kinds, "KINDS", dict(KINDS))
    add_kind(AttentionKind("squashed", lambda logits, visible=None: torch.sigmoid(logits), sums_to_one=False))
    clean, noisy = torch.sigmoid(normals(4, 1, 3, 5)), torch.sigmoid(normals(4, 1, 3, 5, seed=1))
    with pytest.raises(ArgumentError, match="sum to"):
        compare_attention(clean, noisy)
    divided = [one / one.sum(-1, keepdim=True) for one in (clean, noisy)]
    found, expected = compare_attention(clean, noisy, kind="squashed"), compare_attention(*divided)
    assert found.overall.overlap.estimate == pytest.approx(expected.overall.overlap.estimate, rel=1e-12)
    with pytest.raises(ArgumentError, match="all 0"):
        compare_attention(clean, 0 * noisy, kind="squashed")


def test_a_kind_without_a_formula_says_so_and_what_to_try(
    shares: AttentionKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = r"'shares' has no formula .*sample it: estimate\(AttentionMoment\(..., kind='shares'\)"
    with pytest.raises(ArgumentError, match=said):
        nst.attention_stability(8, 16, 0.5, sigma=1.0, kind="shares")
    with pytest.raises(ArgumentError, match=said):
        nst.attention_overlap(8, 0.5, 1.0, kind="shares")
    with pytest.raises(ArgumentError, match=said):
        nst.bounds.Attention(8, 1.0, kind="shares")
    # With a formula, but none for tokens that share a part.
    monkeypatch.setitem(formulas.FORMULAS, "shares", replace(formulas.FORMULAS["softmax"], hard=None, shared=None))
    assert nst.attention_overlap(8, 0.5, 1.0, kind="shares")[0] == nst.attention_overlap(8, 0.5, 1.0)[0]
    with pytest.raises(ArgumentError, match="no formula for the hard limit"):
        nst.attention_overlap(8, 0.5, math.inf, kind="shares")
    with pytest.raises(ArgumentError, match="no formula for tokens that share a part"):
        nst.bounds.Attention(8, 1.0, kind="shares")


def test_a_kind_that_needs_a_number_is_written_with_it(shares: AttentionKind) -> None:
    def kept(logits: Tensor, visible: Tensor | None = None, *, k: int) -> Tensor:
        least = logits.topk(k, -1).values[..., -1:]
        return torch.softmax(logits.masked_fill(logits < least, -math.inf), -1)

    add_kind(AttentionKind("first_k", kept, aliases=("first",), needs=("k",), full_support=False))
    logits = normals(4, 6)
    assert (attention_kind("first( 2 )").weights(logits) > 0).sum(-1).tolist() == [2] * 4
    assert attention_kind("first( 2 )").name == "first_k(2)"
    assert small_model("first_k(3)").config.attention == "first_k(3)"
    for wrong in ("first_k", "first_k()", "first_k(two)", "first_k(2", "first_k(2, 3)", "first_k(2)x"):
        with pytest.raises(ArgumentError, match=r"it is written 'first_k\(k\)', with numbers"):
            attention_kind(wrong)


# Names


def test_unknown_kinds_are_refused_with_their_neighbours() -> None:
    for refused in (
        lambda: attention_kind("sotfmax"),
        lambda: nst.attention_stability(8, 16, 0.5, sigma=1.0, kind="sotfmax"),
        lambda: nst.bounds.Attention(8, 1.0, kind="sotfmax"),
        lambda: small_model("sotfmax"),
        lambda: compare_attention(torch.ones(2, 1, 1, 1), torch.ones(2, 1, 1, 1), kind="sotfmax"),
        lambda: estimate(LogitMean("overlap", 2, HALF, ONE, kind="sotfmax"), 100, Stream(0)),
        lambda: estimate(AttentionMoment("overlap", 2, 4, HALF, ONE, kind="sotfmax"), 100, Stream(0)),
    ):
        with pytest.raises(UnknownIdError, match="did you mean softmax"):
            refused()
    for wrong in ("softmax()", "softmax(2)", "softmax("):
        with pytest.raises(ArgumentError, match="it is written 'softmax'"):
            attention_kind(wrong)


def test_a_name_is_given_once(shares: AttentionKind) -> None:
    for taken in (replace(shares, aliases=()), replace(shares, name="softmax"), replace(shares, name="new")):
        with pytest.raises(DuplicateIdError):
            add_kind(taken)
    with pytest.raises(ArgumentError, match="letters"):
        add_kind(replace(shares, name="re lu", aliases=()))


def test_nodes_carry_the_kind_and_those_of_softmax_are_what_they_were(shares: AttentionKind) -> None:
    plain, other = LogitMean("overlap", 3, HALF, 2), LogitMean("overlap", 3, HALF, 2, kind="shares")
    assert str(plain) == "logit_overlap(3, 1/2, 2)"
    assert str(other) == "logit_overlap(3, 1/2, 2, shares)"
    layer = AttentionMoment("stability", 3, 4, HALF, 2)
    rectified = AttentionMoment("stability", 3, 4, HALF, 2, kind="shares")
    assert str(layer) == "attention_stability(3, 4, 1/2, 2, random, 0, none, 1, 0)"
    assert str(rectified) == "attention_stability(3, 4, 1/2, 2, random, 0, none, 1, 0, shares)"
    for one, kind in ((plain, "softmax"), (other, "shares"), (layer, "softmax"), (rectified, "shares")):
        assert one.kind == kind
        assert one.func(*one.args) == one
        assert ("shares" in sp.latex(one)) == (kind == "shares")
    assert plain != other
    assert layer != rectified


def test_the_hard_overlap_of_logits_is_how_often_they_select_the_same() -> None:
    overlap, selection = (estimate(LogitMean(name, 4, HALF), 50_000, Stream(2)) for name in ("overlap", "selection"))
    assert overlap.mean == selection.mean


def test_a_saved_transformer_keeps_its_kind_and_softmax_is_not_written(tmp_path: Path, shares: AttentionKind) -> None:
    tokens = torch.zeros(2, 5, dtype=torch.int64)
    for kind in ("softmax", "shares"):
        model = small_model(kind).float()
        file = save_transformer(tmp_path / kind, model)
        written = json.loads((file.parent / "config.json").read_text())
        assert written.get("attention") == (None if kind == "softmax" else kind)
        loaded = load_model(str(file.parent), architectures=ARCHITECTURES)
        assert torch.equal(loaded(tokens), model(tokens))
