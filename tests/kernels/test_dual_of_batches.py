"""An entry of a batch has the dual that it has alone: neither its neighbours nor its place change it, or whether it is refused."""

import math
from typing import Any

import pytest
import torch

import nstheory as nst
from nstheory.errors import ArgumentError


def mixed(count: int, seed: int = 0) -> dict[str, torch.Tensor]:
    """Return means and variances over many magnitudes, most of them small and alike."""
    draw = torch.Generator().manual_seed(seed)
    noise = torch.randn(4, count, generator=draw, dtype=torch.float64)
    mean, variance = -3 + noise[0], 10 ** (2 * noise[1] - 3)
    odd = torch.arange(count) % 37 == 5
    mean, variance = torch.where(odd, 8 * noise[0], mean), torch.where(odd, 10 ** noise[1].clamp(max=2.0), variance)
    return {"rho": torch.tanh(2 * noise[2]), "mean": mean, "variance": variance.clamp(max=100.0)}


@pytest.mark.parametrize("function", [nst.dual, nst.dual_covariance, nst.dual_derivative])
@pytest.mark.parametrize("name", ["softplus", "tanh", "silu"])
def test_an_entry_of_a_mixed_batch_is_the_entry_alone(name: str, function: Any) -> None:
    given = mixed(4000)
    whole = function(name, given["rho"], mean=given["mean"], variance=given["variance"])
    for i in [*range(5, 4000, 37 * 5), *range(0, 4000, 131)]:
        alone = function(name, given["rho"][i], mean=given["mean"][i], variance=given["variance"][i])
        assert whole[i].item() == pytest.approx(alone.item(), rel=1e-11, abs=1e-300), i


@pytest.mark.parametrize("name", ["softplus", "silu"])
def test_rows_in_the_tail_have_their_reach_wherever_they_stand(name: str) -> None:
    """When every second row was looked at, the others were 1.1 % low."""
    mean = torch.linspace(-41, -40, 200_000, dtype=torch.float64)
    variance, places = torch.full_like(mean, 1e-4), [100_001, 100_002]
    variance[places] = 16.0
    got = nst.dual(name, torch.ones((), dtype=torch.float64), mean=mean, variance=variance)[places].tolist()
    alone = [nst.dual(name, 1.0, mean=mean[place].item(), variance=16.0).item() for place in places]
    assert got == pytest.approx(alone, rel=1e-13, abs=0)


def test_a_tail_of_softplus_is_an_exponential() -> None:
    mean = -300 - torch.linspace(0, 1, 30_000, dtype=torch.float64)
    variance, places = torch.full_like(mean, 1e-4), [15_001, 15_002]
    variance[places] = 16.0
    got = nst.dual("softplus", torch.ones((), dtype=torch.float64), mean=mean, variance=variance)[places].tolist()
    assert got == pytest.approx([math.exp(2 * mean[place].item() + 32) for place in places], rel=1e-13, abs=0)


@pytest.mark.parametrize("place", [15001, 15002])
def test_one_row_that_has_no_value_is_refused_wherever_it_stands(place: int) -> None:
    mean = -300 - torch.linspace(0, 1, 30_000, dtype=torch.float64)
    variance = torch.full_like(mean, 1e-4)
    variance[place] = 25.0
    with pytest.raises(ArgumentError, match=r"softplus grows too fast for a variance of 25 at the mean -300\.5"):
        nst.dual("softplus", torch.ones((), dtype=torch.float64), mean=mean, variance=variance)


def test_a_kink_in_one_row_is_seen_wherever_it_stands() -> None:
    mean = torch.linspace(20, 30, 30_000, dtype=torch.float64)
    for place in (15001, 15002):
        near = mean.clone()
        near[place] = 0.3
        with pytest.raises(ArgumentError, match=r"bends too sharply .* first at means 0\.3, 0\.3"):
            nst.dual(lambda x: torch.relu(x), 0.5, mean=near)


def test_a_small_variance_beside_a_kink_is_no_reason_to_refuse_the_others() -> None:
    def bent(x: torch.Tensor) -> torch.Tensor:
        return torch.relu(x) ** 2

    rho = torch.tensor(0.5, dtype=torch.float64)
    mean, variance = torch.tensor([0.1, 9.0]).double(), torch.tensor([1e-8, 0.5]).double()
    whole = nst.dual_covariance(bent, rho, mean=mean, variance=variance)
    alone = [nst.dual_covariance(bent, rho, mean=m, variance=v).item() for m, v in zip(mean, variance, strict=True)]
    assert whole.tolist() == pytest.approx(alone, rel=1e-13, abs=0)
