"""Table noise: the laws of draws, what a redraw is worth, and the tables of each noise on a text."""

from __future__ import annotations

import itertools

import pytest
import torch
from torch import Tensor

import nstheory as nst
from nstheory.claims.engines.montecarlo import threshold
from nstheory.errors import ArgumentError
from nstheory.noise.tables import TableNoise
from nstheory.noise.text_noise import Vocabulary

SAMPLES = 1 << 15


def generator(seed: int) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def table() -> TableNoise:
    ids = torch.tensor([[5, 7, 9], [1, 2, 3], [8, 8, 8]])
    weights = torch.tensor([[0.5, 0.3, 0.2], [0.0, 0.4, 0.6], [1.0, 0.0, 0.0]], dtype=torch.float64)
    return TableNoise(ids, weights)


def off(seen: Tensor, share: float) -> float:
    """Return by how many standard errors a frequency is off."""
    error = (share * (1 - share) / seen.numel()) ** 0.5
    return abs(float(seen.double().mean()) - share) / error


def test_choices_follow_the_weights_and_noise_leaves_their_law() -> None:
    noise, rho = table(), 0.7
    x, y = noise.star(SAMPLES, (rho,), generator(0))
    for one in (x, y):
        for place, choice in itertools.product((0, 1), range(3)):
            share = float(noise.weights[place, choice])
            if share == 0:
                assert not bool((one[:, place] == choice).any())
            else:
                assert off(one[:, place] == choice, share) < threshold()
        assert noise.tokens(one)[:, 2].unique().tolist() == [8]
    # Kept, or made anew and the same by chance.
    assert off((x == y)[:, 0], rho + (1 - rho) * (0.25 + 0.09 + 0.04)) < threshold()
    assert noise.free.tolist() == [True, True, False]


def test_another_choice_is_another_one_and_weighs_what_a_redraw_does() -> None:
    noise = table()
    x = noise.draw(SAMPLES, generator(1))
    other, share = noise.others(x, generator(2))
    assert bool((other != x)[:, :2].all())
    assert bool((other == x)[:, 2].all())
    assert share[:, 2].unique().tolist() == [0.0]
    for place, own, new in [(0, 0, 1), (0, 2, 0), (0, 1, 2), (1, 1, 2)]:
        at = x[:, place] == own
        weights = noise.weights[place]
        assert off(other[at, place] == new, float(weights[new] / (1 - weights[own])) - 1e-12) < threshold()
        assert float(share[at, place][0]) == pytest.approx(1 - float(weights[own]), abs=1e-12)


def test_one_row_serves_all_positions() -> None:
    shared = TableNoise(torch.tensor([[4, 6]]), torch.tensor([[0.25, 0.75]]), n=3)
    repeated = TableNoise(torch.tensor([[4, 6]] * 3), torch.tensor([[0.25, 0.75]] * 3))
    for one, other in zip(shared.star(50, (0.5,), generator(3)), repeated.star(50, (0.5,), generator(3)), strict=True):
        assert torch.equal(one, other)
        assert torch.equal(shared.tokens(one), repeated.tokens(one))
    x = shared.draw(50, generator(4))
    assert all(map(torch.equal, shared.others(x, generator(5)), repeated.others(x, generator(5))))
    assert shared.one_position(50, generator(6)).unique().tolist() == [0, 1, 2]


@pytest.mark.parametrize(
    ("weights", "message"),
    [
        ([[0.5, 0.4]], r"weights of position 0 are \[0.5, 0.4\] with the sum 0.9"),
        ([[1.5, -0.5]], "have to be >= 0"),
        ([[float("nan"), 1.0]], "with the sum nan"),
        ([[1.0]], r"weights of \[1, 1\]"),
    ],
)
def test_weights_that_are_none_are_refused(weights: list[list[float]], message: str) -> None:
    with pytest.raises(ArgumentError, match=message):
        TableNoise(torch.tensor([[1, 2]]), torch.tensor(weights))


OWN = torch.tensor([4, 2, 0])  # 0 is a control token
VOCABULARY = Vocabulary(
    drawable=torch.tensor([2, 3, 4, 5]),
    counts=torch.tensor([1, 0, 2, 1]),
    embedding=torch.tensor([[1.0, 0], [0, 1], [1, 0.1], [1, 0.2], [1, 0.3], [-1, 0]]),
    mask=1,
)


def law(kind: str, place: int, **settings: float) -> dict[int, float]:
    noise = nst.noise.text(kind, **settings).table(OWN, VOCABULARY)  # type: ignore[arg-type]
    row = place if len(noise.ids) > 1 else 0
    pairs = zip(noise.ids[row].tolist(), noise.weights[row].tolist(), strict=True)
    return {token: pytest.approx(weight) for token, weight in pairs if weight > 0}


def test_the_table_of_each_noise() -> None:
    assert law("uniform", 0) == {2: 0.25, 3: 0.25, 4: 0.25, 5: 0.25}
    assert law("unigram", 1) == {2: 0.25, 4: 0.5, 5: 0.25}
    assert law("text-unigram", 0, replace=0.4) == {4: 0.6 + 0.4 * 0.5, 2: 0.1, 5: 0.1}
    assert law("mask", 1, replace=0.4) == {2: 0.6, 1: 0.4}
    assert law("neighbours", 1, replace=0.4, neighbours=2) == {2: 0.6, 3: 0.2, 4: 0.2}
    for kind in ("text-unigram", "mask", "neighbours"):
        assert law(kind, 2, neighbours=2) == {0: 1.0}


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"kind": "unigrams"}, "unknown noise 'unigrams'; did you mean unigram"),
        ({"replace": 1.5}, "replace is 1.5"),
        ({"replace": 0}, r"it must be in \(0, 1\]"),
        ({"neighbours": 0}, "neighbours is 0"),
        ({"sigma": "0.5em"}, "sigma is '0.5em'"),
        ({"sigma": 0.0}, "must be above 0"),
    ],
)
def test_settings_out_of_range(settings: dict, message: str) -> None:
    with pytest.raises(nst.NSTheoryError, match=message):
        nst.noise.text(**settings)


def test_noise_that_has_nothing_to_draw_from() -> None:
    few = Vocabulary(VOCABULARY.drawable, torch.tensor([3, 0, 0, 0]), VOCABULARY.embedding)
    with pytest.raises(ArgumentError, match="the text has 1 different tokens"):
        nst.noise.text().table(OWN, few)
    with pytest.raises(ArgumentError, match="has no mask token; take text-unigram"):
        nst.noise.text("mask").table(OWN, few)
    with pytest.raises(ArgumentError, match="neighbours = 8 of 4 ids"):
        nst.noise.text("neighbours").table(OWN, VOCABULARY)
