"""Noise on tokens: which ids stay, which are drawn, how often, and what is refused."""

import math

import pytest
import torch
from tiny_training import DATA

from nstheory.claims.engines.montecarlo import threshold
from nstheory.errors import ArgumentError
from nstheory.measure import influence
from nstheory.nn import resample_tokens
from nstheory.noise.seeds import Stream
from nstheory.noise.sources import TokenSource
from nstheory.noise.tokens import TokenNoise
from nstheory.training.tasks import Dataset, sparse_parity, stream

CPU = torch.device("cpu")


def generator(seed: int) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def noise_of(data: Dataset) -> TokenNoise:
    return TokenNoise(0.0, data.vocab_size, data.frozen_ids)


def test_allowed_ids_and_frozen_places() -> None:
    x = torch.randint(7, (4000, 6), generator=generator(0))
    frozen = torch.zeros(6, dtype=torch.bool)
    frozen[2] = True
    y = resample_tokens(x, 0.0, 7, allowed_ids=(1, 3, 4), frozen_ids=(4,), frozen=frozen, generator=generator(1))
    assert torch.equal(y[:, 2], x[:, 2])
    assert torch.equal(y[x == 4], x[x == 4])
    moved = torch.cat([y[:, :2], y[:, 3:]], 1)[torch.cat([x[:, :2], x[:, 3:]], 1) != 4]
    assert set(moved.tolist()) == {1, 3}
    share = (moved == 1).double().mean().item()
    assert abs(share - 0.5) * 2 * math.sqrt(len(moved)) < threshold()
    assert torch.equal(
        resample_tokens(x, 0.3, allowed_ids=range(7), generator=generator(2)),
        resample_tokens(x, 0.3, 7, generator=generator(2)),
    )


def test_frozen_tokens_stay_and_are_never_drawn() -> None:
    x = torch.randint(6, (2000, 4), generator=torch.Generator().manual_seed(4))
    y = resample_tokens(x, 0.1, 6, frozen_ids=(0, 5), generator=torch.Generator().manual_seed(5))
    frozen = (x == 0) | (x == 5)
    assert torch.equal(y[frozen], x[frozen])
    assert not ((y == 0) | (y == 5))[~frozen].any()
    assert (y != x)[~frozen].any()


@pytest.mark.parametrize("data", [DATA, sparse_parity(9, 2, 100, 50, seed=0)])
def test_one_position_is_one_free_position_of_each_row_equally_often(data: Dataset) -> None:
    noise = stream(3, "noise")
    rows = data.train_tokens.repeat(4000 // len(data.train_tokens), 1)
    at = noise_of(data).one_position(rows, noise)
    assert (at.sum(1) == 1).all()
    counts = at.sum(0).double()
    assert counts[-1] == 0  # "="
    free = rows.shape[1] - 1
    spread = math.sqrt(len(rows) / free * (1 - 1 / free))
    assert (counts[:-1] - len(rows) / free).abs().max() < 5 * spread


def test_a_row_of_frozen_ids_has_no_position_to_draw() -> None:
    rows = torch.tensor([[7, 7, 7], [7, 2, 7]])
    assert noise_of(DATA).one_position(rows, generator(0)).tolist() == [[False] * 3, [False, True, False]]


def test_another_id_skips_frozen_ones_in_the_middle() -> None:
    x = torch.tensor([[0, 2, 4, 1]]).repeat(500, 1)
    redraw = TokenNoise(0.0, 5, frozen_ids=(1, 3))
    y = redraw.other(x, generator(0))
    assert [set(column.tolist()) for column in y.T] == [{2, 4}, {0, 4}, {0, 2}, {1}]
    counts = torch.bincount(y[:, 0], minlength=5)[[2, 4]]
    assert abs(int(counts[0]) - 250) / math.sqrt(125) < threshold()


@pytest.mark.parametrize("redraw", ["uniform", "other"])
def test_a_pair_has_uniform_margins_and_the_stated_overlap(redraw: str) -> None:
    n, size, keep = 200_000, 5, 0.3
    x, y = TokenNoise(keep, size).pair((n,), generator(0), redraw)
    joint = torch.bincount(size * x + y, minlength=size**2).double().reshape(size, size) / n
    same = keep + (1 - keep) / size if redraw == "uniform" else keep
    expected = torch.full((size, size), (1 - same) / size / (size - 1), dtype=torch.float64)
    expected.fill_diagonal_(same / size)
    assert ((joint - expected).abs() / (expected * (1 - expected) / n).sqrt()).max() < threshold()


def test_another_token_comes_with_the_probability_of_a_change() -> None:
    data = torch.tensor([[0, 4, 2, 9], [2, 2, 1, 0]])
    source = TokenSource((4,), 5, (1, 9), CPU, generator(0), data)
    others, share = source.others(data)
    moved = (data != 1) & (data != 9)
    assert torch.equal(others[~moved], data[~moved])
    assert not (others == data)[moved].any()
    assert torch.equal(share, torch.where(moved, 3 / 4, 0.0).double())


def test_data_that_noise_cannot_read_is_refused_by_every_measurement() -> None:
    f = lambda x: x.float()  # noqa: E731
    with pytest.raises(ArgumentError, match=r"x\[1, 0\] = 7 is outside range"):
        influence(f, tokens=torch.tensor([[0, 1], [7, 1]]), vocab_size=5)
    with pytest.raises(ArgumentError, match="every token of x"):
        influence(f, tokens=torch.tensor([[4, 4]]), vocab_size=5, frozen_ids=(4,))


REFUSED = {
    r"frozen is -0\.4": {"frozen": -0.4},
    r"frozen is torch.bool of shape \[9\]": {"frozen": torch.ones(9, dtype=torch.bool)},
    "generator is float": {"generator": 0.5},
    "validate is tensor": {"validate": torch.ones(2)},
}


@pytest.mark.parametrize("words", REFUSED)
def test_what_is_no_mask_generator_or_flag_is_named(words: str) -> None:
    given = {"vocab_size": 5, "generator": generator(0)} | REFUSED[words]
    with pytest.raises(ArgumentError, match=words):
        resample_tokens(torch.arange(4), 0.5, **given)  # type: ignore[arg-type]


def test_ids_without_values_have_noise_without_values() -> None:
    x = torch.zeros(2, 3, dtype=torch.long, device="meta")
    y = resample_tokens(x, 0.5, 5, frozen_ids=(0,), generator=generator(0))
    assert (y.shape, y.dtype, y.device) == (x.shape, x.dtype, x.device)


def test_a_seed_is_no_truth() -> None:
    with pytest.raises(ArgumentError, match="seed is True"):
        Stream(seed=True)
