"""Noise, schedules and bookkeeping of the regularizer: what may change, when it acts, what it draws from."""

import math
from typing import Any

import pytest
import torch
import torch.nn.functional as F
from torch import nn

from nstheory.claims.engines.montecarlo import threshold
from nstheory.errors import ArgumentError
from nstheory.nn import NoiseStability, Schedule, label_positions


def generator(seed: int) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


class Small(nn.Module):
    """Embedding, dropout, one linear layer for each position."""

    def __init__(self, dropout: float = 0.0) -> None:
        super().__init__()
        self.embedding, self.dropout, self.head = nn.Embedding(7, 4), nn.Dropout(dropout), nn.Linear(4, 5)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.head(self.dropout(self.embedding(x)))


def tokens(seed: int, rows: int = 16, length: int = 6) -> torch.Tensor:
    return torch.randint(7, (rows, length), generator=generator(seed))


def test_frozen_positions_and_padding_reach_the_second_pass() -> None:
    x = tokens(3, 300)
    seen: list[torch.Tensor] = []
    padding = torch.zeros(300, 6, dtype=torch.bool)
    padding[:, 3:5] = True

    def model(y: torch.Tensor) -> torch.Tensor:
        seen.append(y)
        return F.one_hot(y, 7).double()

    reg = NoiseStability(1.0, keep_prob=0.0, vocab_size=7, frozen_positions=(0, -1))
    reg(model, x, model(x), frozen=padding)
    changed = (seen[1] != x).any(0)
    assert changed.tolist() == [False, True, True, False, False, False]
    # "changed" counts what could have changed: six in seven redraws are another id.
    assert abs(float(reg.stats["changed"]) - 6 / 7) * math.sqrt(600 / (6 / 49)) < threshold()
    given = tokens(4, 300)
    reg(model, x, model(x), noisy=given)
    assert torch.equal(seen[-1], given)


def test_embedding_noise_in_the_module() -> None:
    torch.manual_seed(0)
    model, x = Small(), tokens(8)
    logits = model(x)
    for rho, same in ((1.0, True), (0.5, False)):
        reg = NoiseStability(1.0, embedding_rho=rho, form="l2", frozen_ids=(0,))
        value = reg(model, x, logits).detach()
        assert (float(value) == 0.0) == same
    assert reg.efron_stein_correlation == 0.5
    assert reg.keep_prob is None
    all_frozen = NoiseStability(1.0, embedding_rho=0.5, form="l2", frozen_ids=range(7))
    assert float(all_frozen(model, x, logits).detach()) == 0.0
    assert not model.embedding._forward_hooks
    unused = Small()
    unused.forward = model.forward  # type: ignore[method-assign]
    with pytest.raises(ArgumentError, match="was not called"):
        reg(unused, x, logits)
    with pytest.raises(ArgumentError, match="embedding, dropout, head"):
        NoiseStability(1.0, embedding_rho=0.5, embedding_layer="tokens")(model, x, logits)
    with pytest.raises(ArgumentError, match="nn.Module"):
        reg(lambda y: logits, x, logits)
    with pytest.raises(ArgumentError, match="no nn.Embedding"):
        reg(nn.Linear(6, 5), x, logits)


def test_schedule() -> None:
    assert [Schedule(every=3).factor(t) for t in range(5)] == [3, 0, 0, 3, 0]
    assert [Schedule(warmup=4).factor(t) for t in range(6)] == [0.25, 0.5, 0.75, 1, 1, 1]
    assert [Schedule(decay=(2, 4)).factor(t) for t in range(6)] == [1, 1, 1, 0.5, 0, 0]
    x = tokens(9)
    model = Small()
    calls: list[int] = []
    model.register_forward_hook(lambda *_: calls.append(1))
    logits = model(x)
    reg = NoiseStability(0.5, keep_prob=0.5, vocab_size=7, every=2, decay=(4, 6))
    once = NoiseStability(0.5, keep_prob=0.5, vocab_size=7)
    found = [float(reg(model, x, logits).detach()) for _ in range(8)]
    stated = [float(once(model, x, logits).detach()) for _ in range(3)]
    assert found == [2 * stated[0], 0, 2 * stated[1], 0, 2 * stated[2], 0, 0, 0]
    assert len(calls) == 1 + 3 + 3


def test_fraction_uses_that_many_rows_each_equally_often() -> None:
    x, rounds, counts = tokens(10, rows=8), 200, torch.zeros(8)
    where = torch.arange(8.0).unsqueeze(1)
    reg = NoiseStability(1.0, keep_prob=1.0, vocab_size=7, fraction=0.25, statistics=False)

    def model(y: torch.Tensor, row: torch.Tensor) -> torch.Tensor:
        assert y.shape == (2, 6)
        assert torch.equal(y, x[row[:, 0].long()])
        counts[row[:, 0].long()] += 1
        return torch.zeros(2, 3)

    for _ in range(rounds):
        reg(model, x, torch.zeros(8, 3), inputs={"row": where}, mask=torch.ones(8, dtype=torch.bool))
    assert counts.sum() == 2 * rounds
    deviation = math.sqrt(rounds * 0.25 * 0.75)
    assert float((counts - rounds * 0.25).abs().max()) / deviation < threshold()
    assert float((counts - rounds * 0.25).abs().max()) > 0


def test_fraction_is_the_penalty_of_those_rows() -> None:
    model, x = Small(), tokens(11)
    logits = model(x)
    mask = torch.rand(16, 6, generator=generator(12)) < 0.5
    reg = NoiseStability(1.0, keep_prob=1.0, vocab_size=7, fraction=0.3, gradient="half")
    rows = torch.randperm(16, generator=generator(0))[:5]
    square = logits.softmax(-1).square().sum(-1)[rows][mask[rows]].mean()
    assert torch.allclose(reg(model, x, logits, mask=mask), -square)


@pytest.mark.parametrize("fraction", [1.0, 0.6])
def test_pieces_are_the_same_penalty(fraction: float) -> None:
    model, x = Small(), tokens(18)
    sizes: list[int] = []
    model.register_forward_pre_hook(lambda _, given: sizes.append(len(given[0])))
    logits, row = model(x), torch.arange(16)
    padding = torch.rand(16, 6, generator=generator(19)) < 0.3

    def with_rows(y: torch.Tensor, row: torch.Tensor) -> torch.Tensor:
        assert torch.equal(y[padding[row]], x[row][padding[row]])  # the row that belongs to y: its padding stays
        return model(y)

    values = []
    for pieces in (1, 3):
        settings = {"vocab_size": 7, "gradient": "half", "pieces": pieces, "fraction": fraction}
        for noise in ({"keep_prob": 0.0}, {"embedding_rho": 1.0}):
            reg = NoiseStability(1.0, **settings, **noise)
            function, inputs = (with_rows, {"row": row}) if "keep_prob" in noise else (model, None)
            value = reg(function, x, logits, frozen=padding, inputs=inputs)
            values.append(value.detach())
    assert torch.allclose(values[0], values[2], atol=1e-7)
    assert torch.allclose(values[1], values[3], atol=1e-7)
    assert max(sizes[-3:]) == (6 if fraction == 1.0 else 4)


@pytest.mark.parametrize(
    ("settings", "passes"),
    [
        ({"gradient": "half"}, [32] * 4),
        ({"gradient": "half", "fraction": 0.5}, [32, 32]),
        ({"gradient": "half", "pieces": 1}, [128]),
        ({"gradient": "full"}, [128]),
    ],
)
def test_a_second_pass_without_gradient_is_split_where_nothing_else_has_to_be(
    settings: dict[str, Any], passes: list[int]
) -> None:
    model, sizes = Small(), []
    model.register_forward_pre_hook(lambda _, given: sizes.append(len(given[0])))
    x = torch.randint(7, (128, 8), generator=generator(3))
    logits = model(x)
    found = [NoiseStability(1.0, keep_prob=0.5, vocab_size=7, **settings)(model, x, logits) for _ in range(2)]
    assert sizes[1 : 1 + len(passes)] == passes
    assert found[0] == found[1]
    if "pieces" not in settings:
        whole = NoiseStability(1.0, keep_prob=0.5, vocab_size=7, pieces=1, **settings)(model, x, logits)
        assert torch.allclose(found[0], whole, atol=1e-6)
    sizes.clear()
    row = torch.arange(128)
    more = NoiseStability(1.0, keep_prob=0.5, vocab_size=7, **settings)
    more(lambda y, row: model(y), x, logits, inputs={"row": row})
    assert len(sizes) == 1  # what else the model takes may not be one entry an element


def test_state_continues_noise_dropout_and_schedule() -> None:
    torch.manual_seed(1)
    model, x = Small(dropout=0.5), tokens(13)
    settings = {"keep_prob": 0.5, "vocab_size": 7, "warmup": 10, "fraction": 0.5}
    reg, other = (NoiseStability(1.0, **settings) for _ in range(2))
    logits = model(x).detach()
    for _ in range(3):
        reg(model, x, logits)
    state = reg.state()
    later = [reg(model, x, logits) for _ in range(2)]
    other.load_state(state)
    assert later == [other(model, x, logits) for _ in range(2)]
    assert later[0] != later[1]
    assert not reg.state_dict()


def test_the_second_pass_leaves_the_global_stream_alone_and_has_its_own_dropout() -> None:
    model, x = Small(dropout=0.5), tokens(14)
    reg = NoiseStability(1.0, keep_prob=1.0, vocab_size=7)
    torch.manual_seed(2)
    logits = model(x)
    before = torch.get_rng_state()
    first = float(reg(model, x, logits).detach())
    assert torch.equal(torch.get_rng_state(), before)
    reg.stats.clear()
    assert float(reg(model, x, logits).detach()) != first  # keep_prob = 1: only the dropout differs
    reg.gamma = 0.0
    state = reg.random_state()
    reg(model, x, logits)
    assert torch.equal(reg.random_state(), state)


def test_gradient_ratio() -> None:
    torch.manual_seed(3)
    model, x = Small(), tokens(15)
    target = x % 5
    logits = model(x)
    logits.retain_grad()
    reg = NoiseStability(0.7, keep_prob=0.5, vocab_size=7, gradient="half")
    loss = F.cross_entropy(logits.flatten(0, 1), target.flatten())
    penalty = reg(model, x, logits)
    assert "gradient_ratio" not in reg.stats
    (loss + penalty).backward()
    alone = model(x)
    own = torch.autograd.grad(F.cross_entropy(alone.flatten(0, 1), target.flatten()), alone)[0]
    assert logits.grad is not None
    stated = (logits.grad - own).norm() / own.norm()
    assert torch.allclose(reg.stats["gradient_ratio"], stated, rtol=1e-4)
    assert float(stated) > 1e-3
    assert all(not value.requires_grad and value.ndim == 0 for value in reg.stats.values())
    quiet = NoiseStability(0.7, keep_prob=0.5, vocab_size=7, statistics=False)
    (quiet(model, x, model(x))).backward()
    assert set(quiet.stats) == {"R", "changed"}


def test_label_positions_are_shifted_and_padded() -> None:
    labels = torch.tensor([[-100, 5, 6, 0], [1, 2, -100, -100]])
    attention = torch.tensor([[1, 1, 1, 1], [1, 0, 0, 0]])
    assert label_positions(labels, causal=False).tolist() == [[False, True, True, True], [True, True, False, False]]
    assert label_positions(labels, causal=True).tolist() == [[True, True, True, False], [True, False, False, False]]
    masked = label_positions(labels, causal=False, attention_mask=attention)
    assert masked.tolist() == [[False, True, True, True], [True, False, False, False]]
    # The positions are those on which the shifted cross-entropy depends.
    logits = torch.randn(2, 4, 7, generator=generator(16), requires_grad=True)
    F.cross_entropy(logits[:, :-1].flatten(0, 1), labels[:, 1:].flatten()).backward()
    assert logits.grad is not None
    assert torch.equal(logits.grad.abs().sum(-1) > 0, label_positions(labels, causal=True))
    with pytest.raises(ArgumentError, match="one label an example"):
        label_positions(labels[:, 0], causal=True)
    with pytest.raises(ArgumentError, match="attention_mask has shape"):
        label_positions(labels, causal=False, attention_mask=attention[:, :2])


def test_ranks_draw_different_noise(monkeypatch: pytest.MonkeyPatch) -> None:
    def first_draw() -> torch.Tensor:
        return torch.rand(3, generator=NoiseStability(1.0, keep_prob=0.5, vocab_size=7).generator)

    alone = first_draw()
    monkeypatch.setenv("RANK", "1")
    assert not torch.equal(first_draw(), alone)
    monkeypatch.setenv("RANK", "0")
    assert torch.equal(first_draw(), alone)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"keep_prob": 0.5}, "vocab_size is missing"),
        ({"keep_prob": 0.5, "vocab_size": 7, "embedding_rho": 0.5}, "give one"),
        ({"embedding_rho": 1.5}, "embedding_rho is 1.5"),
        ({"embedding_rho": "much"}, "embedding_rho is 'much'"),
        ({"keep_prob": 0.5, "vocab_size": 7, "allowed_ids": (3, 9)}, "outside range"),
        ({"keep_prob": 0.5, "allowed_ids": (3, 4), "frozen_ids": (4,)}, "leaves 1 ids"),
        ({"keep_prob": 0.5, "vocab_size": 7, "allowed_ids": (0.5,)}, "allowed_ids"),
        ({"keep_prob": 0.5, "vocab_size": 7, "fraction": 0.0}, "fraction is 0"),
        ({"keep_prob": 0.5, "vocab_size": 7, "fraction": math.nan}, "fraction is nan"),
        ({"keep_prob": 0.5, "vocab_size": 7, "pieces": 0, "gradient": "half"}, "pieces = 0"),
        ({"keep_prob": 0.5, "vocab_size": 7, "pieces": 2}, "gradient='half' only"),
        ({"keep_prob": 0.5, "vocab_size": 7, "every": 0}, "every = 0"),
        ({"keep_prob": 0.5, "vocab_size": 7, "every": 1.5}, "every = 1.5"),
        ({"keep_prob": 0.5, "vocab_size": 7, "warmup": -1}, "warmup = -1"),
        ({"keep_prob": 0.5, "vocab_size": 7, "decay": (5, 5)}, "decay"),
        ({"keep_prob": 0.5, "vocab_size": 7, "frozen_positions": "end"}, "frozen_positions"),
    ],
)
def test_bad_settings(settings: dict, message: str) -> None:
    with pytest.raises(ArgumentError, match=message):
        NoiseStability(1.0, **settings)


def test_bad_calls() -> None:
    model, x = Small(), tokens(17)
    logits = model(x)
    with pytest.raises(ArgumentError, match="x has 6 tokens"):
        NoiseStability(1.0, keep_prob=0.5, vocab_size=7, frozen_positions=(6,))(model, x, logits)
    reg = NoiseStability(1.0, keep_prob=0.5, vocab_size=7)
    with pytest.raises(ArgumentError, match="broadcast to the shape"):
        reg(model, x, logits, frozen=torch.zeros(3, dtype=torch.bool))
    with pytest.raises(ArgumentError, match=r"torch\.bool"):
        reg(model, x, logits, frozen=torch.zeros(6))
    with pytest.raises(ArgumentError, match="at a frozen position"):
        reg(model, x, logits, frozen=torch.ones(6, dtype=torch.bool))
    with pytest.raises(ArgumentError, match="integer token ids"):
        reg(model, x.float(), logits)
