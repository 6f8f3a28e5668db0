"""The prediction of a whole random transformer against real ones: within O(1/width) after few blocks, and wrong ones are seen."""

from __future__ import annotations

import math

import pytest
import torch
from torch import Tensor

from figures.depth.random_transformer import NORMS, QUANTITIES, measured, predicted

torch.set_num_threads(1)

BLOCKS, NETWORKS = 2, 120
# Probability of a false alarm at |z| = 5: 6e-7 a number.
LARGEST_Z = 5.0


@pytest.fixture(scope="module")
def networks() -> dict[tuple[str, int], Tensor]:
    """QUANTITIES after each block of real networks, [networks, blocks + 1, 3], by norm and width."""
    generator = torch.Generator().manual_seed(0)
    return {
        (norm, width): torch.stack([measured(norm, width, heads, BLOCKS, generator) for _ in range(NETWORKS)])
        for norm in NORMS
        for width, heads in ((64, 4), (256, 8))
    }


def far(rows: Tensor, stated: Tensor, width: int) -> bool:
    """Whether means over networks are further from what is stated than 1/width and sampling allow, relative for the second moment."""
    size = torch.ones(len(QUANTITIES), dtype=torch.float64)
    size = torch.where(torch.tensor([True, False, False]), stated, size)
    error = LARGEST_Z * rows.std(0) / math.sqrt(len(rows)) + size / width
    return bool(((rows.mean(0) - stated).abs() > error).any())


@pytest.mark.parametrize("width", [64, 256])
@pytest.mark.parametrize("norm", NORMS)
def test_mean_field_holds_block_by_block_within_one_over_the_width(
    norm: str, width: int, networks: dict[tuple[str, int], Tensor]
) -> None:
    rows, stated = networks[norm, width], predicted(norm, width, BLOCKS)
    assert not far(rows, stated, width)
    torch.testing.assert_close(
        rows[:, 0], stated[0].expand(NETWORKS, -1), rtol=1e-5, atol=1e-5
    )  # inputs of exact moments
    if width == 64:
        return  # where 1/width hides what is wrong
    other = next(one for one in NORMS if one != norm)
    wrong = {
        "the other place of the norm": predicted(other, width, BLOCKS),
        "attention over 4 tokens": predicted(norm, width, BLOCKS, tokens=4),
        "a block late": torch.cat([stated[:1], stated[:-1]]),
        "noise of the input kept": torch.cat([stated[:, :1], stated[:1, 1:].expand(BLOCKS + 1, -1)], 1),
    }
    assert [name for name, one in wrong.items() if not far(rows, one, width)] == []


def test_the_band_of_networks_narrows_with_the_width(networks: dict[tuple[str, int], Tensor]) -> None:
    for norm in NORMS:
        small, large = (networks[norm, width][:, BLOCKS, 1].std() for width in (64, 256))
        assert 1.4 < small / large < 2.8  # 2; 120 networks know a deviation to 7 %
