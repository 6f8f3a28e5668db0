"""Attention on clean and noisy inputs: recorded from any module, compared with intervals that cover."""

import math
from itertools import permutations, product
from types import SimpleNamespace

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from nstheory.errors import ArgumentError, UnknownIdError
from nstheory.kernels import attention_overlap, selection_probability
from nstheory.measure.attention.agreement import (
    AttentionRecorder,
    attention_agreement,
    compare_attention,
    token_selection_probability,
)
from nstheory.training.model import Transformer, TransformerConfig


def generator(seed: int) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def random_probabilities(seed: int, *shape: int, dtype: torch.dtype = torch.float64) -> Tensor:
    return torch.softmax(2 * torch.randn(shape, generator=generator(seed), dtype=torch.float64), -1).to(dtype)


class HandWritten(nn.Module):
    """Attention of two heads over vectors of width 8, computed in the way that is asked for."""

    def __init__(self, how: str) -> None:
        super().__init__()
        torch.manual_seed(3)
        self.how = how
        self.attention = nn.Linear(8, 16)
        self.drop = nn.Dropout(0.1)

    def forward(self, x: Tensor, output_attentions: bool = False):
        query, key = self.attention(x).unflatten(-1, (2, 2, 4)).permute(2, 0, 3, 1, 4)  # [batch, 2, tokens, 4]
        causal = torch.ones(x.shape[1], x.shape[1], dtype=torch.bool).tril()
        if self.how == "sdpa":
            return F.scaled_dot_product_attention(self.drop(query), key, key, is_causal=True)
        if self.how == "mask":
            mask = torch.zeros(causal.shape).masked_fill(~causal, -math.inf)
            return F.scaled_dot_product_attention(query, key, key, attn_mask=mask, scale=0.5)
        scores = (query @ key.transpose(-1, -2) / 2).masked_fill(~causal, -math.inf)
        if self.how == "own kernel":  # nothing to be seen, but it tells when asked
            weights = (scores - scores.logsumexp(-1, keepdim=True)).exp()
            return SimpleNamespace(last=weights @ key, attentions=(weights,) if output_attentions else None)
        softmax = {"function": F.softmax, "method": Tensor.softmax, "torch": torch.softmax}[self.how]
        return self.drop(softmax(scores, -1)) @ key


def weights_of(how: str, x: Tensor) -> dict[str, Tensor]:
    model = HandWritten(how).eval()
    with torch.no_grad(), AttentionRecorder(model) as recorder:
        model(x)
    return recorder.probabilities()


@pytest.mark.parametrize("how", ["sdpa", "mask", "method", "torch", "own kernel"])
def test_every_way_to_compute_attention_is_seen_alike(how: str) -> None:
    x = torch.randn(3, 5, 8, generator=generator(1))
    (expected,) = weights_of("function", x).values()
    assert expected.shape == (3, 2, 5, 5)
    assert expected[0, 0, 0].tolist() == [1, 0, 0, 0, 0]
    (found,) = weights_of(how, x).values()
    torch.testing.assert_close(found, expected, rtol=1e-5, atol=1e-7)


def test_grouped_queries_share_their_keys() -> None:
    class Grouped(nn.Module):
        def forward(self, x: Tensor) -> Tensor:
            key = x[:, ::2]
            return F.scaled_dot_product_attention(x, key, key, enable_gqa=True)

    x, model = torch.randn(2, 4, 3, 8, generator=generator(0)), Grouped()
    with AttentionRecorder(model) as recorder:
        output = model(x)
    (found,) = recorder.probabilities().values()
    torch.testing.assert_close(found @ x[:, [0, 0, 2, 2]], output)


@pytest.mark.parametrize("need_weights", [False, True])
def test_multihead_attention_keeps_what_it_returns(need_weights: bool) -> None:
    torch.manual_seed(0)
    layer = nn.MultiheadAttention(8, 2, dropout=0.3, batch_first=True).eval()
    x = torch.randn(3, 5, 8)
    expected = layer(x, x, x, need_weights=need_weights)
    with AttentionRecorder(layer) as recorder:
        found = layer(x, x, x, need_weights=need_weights)
    torch.testing.assert_close(found, expected)
    (probabilities,) = recorder.probabilities().values()
    assert probabilities.shape == (3, 2, 5, 5)
    torch.testing.assert_close(probabilities.mean(1), layer(x, x, x)[1])
    with pytest.raises(ArgumentError, match=r"dropout p = 0.3 in training mode.*model.eval\(\)"):
        attention_agreement(layer.train(), 0.5, dim=(5, 8), call=lambda z: layer(z, z, z))


def hooks(model: nn.Module) -> int:
    return sum(len(part._forward_hooks) + len(part._forward_pre_hooks) for part in model.modules())


def test_torch_encoder_layers_have_their_names_and_no_hooks_stay() -> None:
    torch.manual_seed(0)
    with torch.no_grad():
        model = nn.TransformerEncoder(nn.TransformerEncoderLayer(8, 2, 16, batch_first=True), 2).eval()
    x = torch.randn(3, 5, 8)
    with torch.no_grad(), AttentionRecorder(model) as recorder:
        assert hooks(model) > 0
        model(x)
        first = recorder.probabilities()
        model(x + 1)
        second = recorder.probabilities()
    assert list(first) == list(second) == ["layers.0.self_attn", "layers.1.self_attn"]
    assert not torch.equal(first["layers.0.self_attn"], second["layers.0.self_attn"])
    assert hooks(model) == 0
    with pytest.raises(AssertionError, match="embedding dimension"), AttentionRecorder(model):
        model(torch.randn(3, 5, 7))
    assert hooks(model) == 0


def test_the_projects_transformer_is_recorded_and_shared_modules_are_counted() -> None:
    sizes = TransformerConfig(vocab_size=6, tokens=4, classes=5, width=8, heads=2, mlp_width=8, layers=2)
    model = Transformer(sizes, generator(0))
    x = torch.randint(6, (3, 4), generator=generator(1))
    with AttentionRecorder(model) as recorder:
        model(x)
    assert {name: tuple(p.shape) for name, p in recorder.probabilities().items()} == {
        "blocks.0": (3, 2, 4, 4),
        "blocks.1": (3, 2, 1, 4),
    }
    model.blocks[1] = model.blocks[0]
    with AttentionRecorder(model) as recorder:
        model(x)
    assert list(recorder.probabilities()) == ["blocks.0", "blocks.0#2"]


def test_without_attention_the_error_says_what_was_looked_for() -> None:
    with pytest.raises(
        ArgumentError, match=r"no attention found.*ReLU.*scaled_dot_product_attention.*output_attentions"
    ):
        attention_agreement(nn.Sequential(nn.Linear(3, 3), nn.ReLU(), nn.Softmax(-1)), 0.5, dim=3)
    with pytest.raises(ArgumentError, match="drop runs with dropout p = 0.1"):
        attention_agreement(HandWritten("function"), 0.5, dim=(5, 8))


def test_the_statistics_are_their_definitions() -> None:
    a, b = random_probabilities(1, 40, 3, 6, 5), random_probabilities(2, 40, 3, 6, 5)
    rows = torch.rand(40, 6, generator=generator(3)) < 0.5
    rows[:, 0] = True
    found = compare_attention(a, b, rho=0.8, rows=rows)
    weights = rows.double() / rows.sum(1, keepdim=True)
    (layer,) = found.layers
    for head, got in enumerate(layer.heads):
        mean = lambda values: float((values * weights).sum(1).mean())  # noqa: E731
        p, q = a[:, head], b[:, head]
        assert got.overlap.estimate == pytest.approx(mean((p * q).sum(-1)), rel=1e-12)
        assert got.self_overlap.estimate == pytest.approx(mean((p * p).sum(-1)), rel=1e-12)
        assert got.noisy_self_overlap.estimate == pytest.approx(mean((q * q).sum(-1)), rel=1e-12)
        both = mean((p * p + q * q).sum(-1) / 2)
        assert got.normalised_overlap.estimate == pytest.approx(mean((p * q).sum(-1)) / both, rel=1e-12)
        assert got.agreement.estimate == pytest.approx(mean((p.argmax(-1) == q.argmax(-1)).double()), rel=1e-12)
    heads = [head.overlap.estimate for head in layer.heads]
    assert found.overall.overlap.estimate == pytest.approx(sum(heads) / 3, rel=1e-12)
    assert layer.random_logits == found.random_logits == float(selection_probability(5, 0.8))
    assert found.overall.overlap.method == "empirical-bernstein"


def test_ties_are_drawn_and_extremes_are_exact() -> None:
    uniform = torch.full((10, 1, 2, 4), 0.25)
    sure = torch.eye(4)[torch.arange(20) % 4].reshape(10, 1, 2, 4)
    same = compare_attention(sure, sure).overall
    assert (same.overlap.estimate, same.normalised_overlap.estimate, same.agreement.estimate) == (1, 1, 1)
    assert compare_attention(uniform, uniform).overall.agreement.estimate == 0.25
    assert compare_attention(uniform, sure).overall.agreement.estimate == 0.25
    half = compare_attention(sure, sure.roll(1, -1)).overall
    assert half.agreement.estimate == half.overlap.estimate == half.normalised_overlap.low == 0


def test_layers_of_several_sizes_and_masks() -> None:
    first, second = random_probabilities(1, 8, 2, 5, 5), random_probabilities(2, 8, 3, 1, 9)
    causal = first.tril() / first.tril().sum(-1, keepdim=True)
    found = compare_attention({"a": causal, "b": second}, {"a": causal, "b": second.flip(-1)}, rho=0.9)
    assert [len(layer.heads) for layer in found.layers] == [2, 3]
    expected = [float(selection_probability(torch.arange(1, 6), 0.9).mean()), float(selection_probability(9, 0.9))]
    assert [layer.random_logits for layer in found.layers] == pytest.approx(expected, rel=1e-12)
    assert found.random_logits == pytest.approx(sum(expected) / 2)
    middle = (found["a"].all_heads.overlap.estimate + found["b"].all_heads.overlap.estimate) / 2
    assert found.overall.overlap.estimate == pytest.approx(middle, rel=1e-12)
    with pytest.raises(UnknownIdError, match="unknown layer 'c'"):
        found["c"]
    assert compare_attention([second], [second]).random_logits is None


@pytest.mark.parametrize(
    ("clean", "noisy", "message"),
    [
        (torch.full((4, 1, 2, 3), 0.3), None, r"layer 0, on X: probabilities of a row sum to 0\.9"),
        (torch.full((4, 1, 2, 2), 0.500005), None, r"sum to 1\.0000"),
        (torch.tensor([1.5, -0.5]).expand(4, 1, 2, 2), None, r"a probability is -0\.5; are these logits"),
        (torch.full((4, 1, 2, 2), math.nan), None, "a probability is nan; a row without any visible token"),
        (torch.full((4, 1, 2, 2), math.inf), None, "sum to inf"),
        (None, torch.full((4, 1, 2, 3), 1 / 3), r"shape \(4, 1, 2, 2\) on X and \(4, 1, 2, 3\) on Y"),
        (torch.full((4, 2, 2), 0.5), None, r"torch.float32 \(4, 2, 2\); attention.*unsqueeze\(1\)"),
        (torch.ones(4, 1, 2, 1, dtype=torch.int64), None, "torch.int64"),
        (torch.full((1, 1, 2, 2), 0.5), torch.full((1, 1, 2, 2), 0.5), "1 pair of sequences; at least 2"),
        ([], [], "no layer"),
        ({"a": torch.full((4, 1, 2, 2), 0.5)}, None, r"layers on X are \['a'\], on Y \['0'\]"),
        (SimpleNamespace(attentions=None), None, "are SimpleNamespace"),
    ],
)
def test_bad_probabilities_are_named(clean: object, noisy: object, message: str) -> None:
    good = torch.full((4, 1, 2, 2), 0.5)
    if noisy is None:
        noisy = good if not isinstance(clean, Tensor) else clean
    with pytest.raises(ArgumentError, match=message):
        compare_attention(good if clean is None else clean, noisy)  # type: ignore[arg-type]


def test_rows_leave_out_what_is_no_probability() -> None:
    values = torch.full((4, 1, 2, 2), 0.5)
    values[:, :, 1] = math.nan
    assert compare_attention(values, values, rows=torch.tensor([True, False])).overall.overlap.estimate == 0.5
    with pytest.raises(ArgumentError, match="nothing of sequence 2"):
        compare_attention(values, values, rows=torch.tensor([[True, False]] * 2 + [[False, False]] + [[True, False]]))
    with pytest.raises(ArgumentError, match=r"booleans of shape \(2,\) or \(4, 2\)"):
        compare_attention(values, values, rows=torch.tensor([0, 1]))


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16, torch.float32, torch.float64])
def test_rounded_probabilities_are_accepted(dtype: torch.dtype) -> None:
    a = random_probabilities(5, 20, 2, 3, 300, dtype=dtype)
    exact = compare_attention(a.double() / a.double().sum(-1, keepdim=True), a.double() / a.double().sum(-1, True))
    found = compare_attention(a, a)
    assert found.overall.overlap.estimate == pytest.approx(exact.overall.overlap.estimate, rel=1e-12)
    assert found.overall.normalised_overlap.estimate == 1


def test_the_intervals_hold_together_at_their_level() -> None:
    """Rows of a sequence are copies of each other here: intervals that took rows as independent would fail."""
    n, rho, trials, missed = 4, 0.8, 200, 0
    (overlap, _), s = attention_overlap(n, rho, 2.0), float(selection_probability(n, rho))
    own = float(attention_overlap(n, 1.0, 2.0)[0])
    truth = {"overlap": float(overlap), "self_overlap": own, "noisy_self_overlap": own}
    truth |= {"normalised_overlap": float(overlap) / own, "agreement": s}
    random = generator(7)
    widths = []
    for _ in range(trials):
        z, fresh = torch.randn(2, 300, 1, 1, n, generator=random, dtype=torch.float64)
        noisy = rho**2 * z + math.sqrt(1 - rho**4) * fresh
        a, b = (torch.softmax(2 * one, -1).expand(-1, -1, 50, -1) for one in (z, noisy))
        found = compare_attention(a, b, level=0.8).overall
        missed += any(value not in getattr(found, name) for name, value in truth.items())
        widths.append(found.agreement.width)
    # 1 - level = 20 % may miss; 200 trials at exactly that would exceed 65 once in 10^5.
    assert missed < 65
    assert max(widths) < 0.4


def test_gaussian_noise_reproduces_the_theory_of_random_attention() -> None:
    """One query and its keys, all of the input: softmax of n Gaussian logits of correlation rho^2."""
    n, rho, q = 6, 0.9, 0.9

    def logits(x: Tensor) -> Tensor:
        return torch.softmax(3 * x[:, None, None], -1)

    found = attention_agreement(logits, rho**2, dim=n, dtype=torch.float64, n_sequences=20_000, reference_rho=rho)
    expected = float(selection_probability(n, rho))
    assert found.rho == rho
    assert found.random_logits == expected
    got = found.overall
    assert abs(got.agreement.estimate - expected) < 5 * got.agreement.stderr
    assert abs(got.overlap.estimate - float(attention_overlap(n, rho, 3.0)[0])) < 5 * got.overlap.stderr
    assert got.agreement.stderr < 0.004
    around = attention_agreement(logits, q, embeddings=3.0 * torch.ones(2, n), noise_scale=2.0, n_sequences=10)
    assert around.rho == pytest.approx((9 + 4 * q) / 13)


def test_token_noise_reproduces_the_exact_selection() -> None:
    n, keep, vocab = 5, 0.6, 1000
    table = torch.randn(vocab, vocab, generator=generator(4))

    def logits(x: Tensor) -> Tensor:  # the logit of token j for row i
        return torch.softmax(table[x[:, :, None], x[:, None, :]][:, None], -1)

    same = keep + (1 - keep) / vocab
    found = attention_agreement(logits, keep, tokens=n, vocab_size=vocab, n_sequences=20_000).overall.agreement
    expected = token_selection_probability(n, same)
    assert abs(found.estimate - expected) < 5 * found.stderr
    assert found.stderr < 0.003


def test_a_frozen_row_selects_as_predicted() -> None:
    """Two hundred heads with a random score for each id; the last token is a separator, and its row the one that counts."""
    n, keep, vocab, heads = 5, 0.6, 2000, 200
    scores = torch.randn(heads, vocab, generator=generator(6))

    def attention(x: Tensor) -> Tensor:
        row = torch.softmax(scores[:, x].transpose(0, 1), -1)[:, :, None]  # [batch, heads, 1, tokens]
        return torch.cat([torch.full_like(row, 1 / n), row], 2)

    data = torch.randint(vocab - 1, (2000, n), generator=generator(5))
    data[:, -1] = vocab - 1
    noise = {"tokens": data, "vocab_size": vocab, "frozen_ids": [vocab - 1], "n_sequences": 2000}
    last = torch.tensor([False, True])
    found = attention_agreement(attention, keep, rows=last, **noise)
    each = torch.tensor([head.agreement.estimate for head in found.layers[0].heads], dtype=torch.float64)
    expected = token_selection_probability(n, keep + (1 - keep) / vocab, frozen=1, frozen_row=True)
    # Heads differ by their score of the separator.
    assert abs(each.mean() - expected) < 5 * each.std() / math.sqrt(heads)
    assert each.std() / math.sqrt(heads) < 0.01
    by_function = attention_agreement(attention, keep, rows=lambda x: last.expand(len(x), 2), **noise)
    assert by_function == found
    assert attention_agreement(attention, keep, **noise).overall.agreement.estimate < found.overall.agreement.estimate


@pytest.mark.parametrize(
    ("n", "frozen", "frozen_row"),
    [(2, 0, False), (3, 0, False), (3, 1, False), (1, 1, True), (2, 0, True), (3, 1, True), (3, 2, True)],
)
def test_the_exact_selection_by_enumeration(n: int, frozen: int, frozen_row: bool) -> None:
    """Every order of old and new logits is equally likely: count those in which the same token is largest."""
    keep, total = 0.3, 0.0
    orders = list(permutations(range(2 * n)))
    for changed in product((False, True), repeat=n - frozen):
        share = math.prod(1 - keep if one else keep for one in changed)
        # The row's own token comes first when it is not frozen; when it changes, all logits are new.
        new = [True] * n if changed and changed[0] and not frozen_row else [*changed, *[False] * frozen]
        noisy = [[order[n + k] if new[k] else order[k] for k in range(n)] for order in orders]
        same = sum(a.index(max(a)) == b[:n].index(max(b[:n])) for a, b in zip(noisy, orders, strict=True))
        total += share * same / len(orders)
    found = token_selection_probability(n, keep, frozen=frozen, frozen_row=frozen_row)
    assert found == pytest.approx(total, rel=1e-12)


def test_the_exact_selection_refuses() -> None:
    assert token_selection_probability(4, 0.0) == 0.25
    assert token_selection_probability(10**3, 1.0) == 1
    with pytest.raises(ArgumentError, match="frozen is 3; it must be an integer from 0 to 2"):
        token_selection_probability(3, 0.5, frozen=3)
    with pytest.raises(ArgumentError, match="frozen is -1; it must be an integer from 0 to 3"):
        token_selection_probability(3, 0.5, frozen=-1, frozen_row=True)
    with pytest.raises(ArgumentError, match="keep_prob is 1.5; it must be a finite number from 0 to 1"):
        token_selection_probability(3, 1.5)


def test_the_same_seed_gives_the_same_result_at_any_batch_size() -> None:
    model = HandWritten("sdpa").eval()
    measure = lambda **more: attention_agreement(model, 0.7, dim=(5, 8), n_sequences=300, **more)  # noqa: E731
    one, two, other = measure(), measure(batch_size=7), measure(seed=1)
    assert two.overall.overlap.estimate == pytest.approx(one.overall.overlap.estimate, rel=1e-6)
    assert two.overall.agreement.low == pytest.approx(one.overall.agreement.low, rel=1e-6)
    assert other.overall.overlap.estimate != one.overall.overlap.estimate
    assert one.random_logits == pytest.approx(float(selection_probability(torch.arange(1, 6), 0.7).mean()), rel=1e-12)
    assert one.n_sequences == 300
    assert measure(layers=["HandWritten"]).layers[0].name == "HandWritten"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"rho": 1.5, "dim": (5, 8)}, "rho = 1.5"),
        ({"rho": math.nan, "dim": (5, 8)}, "rho = nan"),
        ({"rho": -0.5, "tokens": 5, "vocab_size": 9}, r"allowed is \[0, 1\]"),
        ({"rho": 0.5}, "exactly one of dim"),
        ({"rho": 0.5, "dim": (5, 8), "n_sequences": 1}, "n_sequences = 1"),
        ({"rho": 0.5, "dim": (5, 8), "batch_size": 0}, "batch_size = 0"),
        ({"rho": 0.5, "dim": (5, 8), "level": 1.0}, "level = 1.0"),
        ({"rho": 0.5, "dim": (5, 8), "reference_rho": 2.0}, "rho = 2.0"),
        ({"rho": 0.5, "dim": (5, 8), "layers": ["third"]}, "unknown layer 'third'"),
        ({"rho": 0.5, "dim": (5, 8), "model": "gpt2"}, "model is str.*compare_attention"),
        ({"rho": 0.5, "dim": (5, 8), "model": torch.exp, "call": torch.exp}, "leave call out"),
    ],
)
def test_bad_arguments_are_named(arguments: dict, message: str) -> None:
    call = {"model": HandWritten("function").eval()} | arguments
    with pytest.raises((ArgumentError, UnknownIdError), match=message):
        attention_agreement(**call)
