"""Gaussian noise: correlation and scale of the copy, and what is no correlation."""

import math

import pytest
import torch

from nstheory.claims.engines.montecarlo import threshold
from nstheory.errors import ArgumentError
from nstheory.nn import gaussian_noise
from nstheory.noise.gaussian import normal_pair


def generator(seed: int) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def test_gaussian_noise_keeps_scale_and_has_its_correlation() -> None:
    e = 3.0 * torch.randn(200, 1000, generator=generator(5), dtype=torch.float64)
    y = gaussian_noise(e, 0.6, generator=generator(6))
    n = e.numel()
    scale = float(e.square().mean())
    assert abs(float(y.square().mean()) / scale - 1) * math.sqrt(n / 2) < threshold()
    assert abs(float((e * y).mean()) / scale - 0.6) * math.sqrt(n / (1 + 0.6**2)) < threshold()
    assert torch.equal(gaussian_noise(e, 1.0, generator=generator(6)), e)
    fixed = torch.arange(200) % 2 == 0
    assert torch.equal(gaussian_noise(e, 0.6, generator=generator(6), fixed=fixed)[fixed], e[fixed])
    wide = torch.cat([e[:1], 1000 * e[1:2]])
    quiet = gaussian_noise(wide, 0.0, generator=generator(7), fixed=torch.tensor([False, True]))
    assert float(quiet[0].abs().max()) < 10 * math.sqrt(scale)  # the frozen row does not set the scale


@pytest.mark.parametrize("rho", [-1.0, -0.6, 0.0, 0.3, 1.0])
def test_a_pair_is_standard_normal_with_its_correlation(rho: float) -> None:
    n = 400_000
    x, y = (one.double() for one in normal_pair((n,), rho, generator(1)))
    for found, stated, variance in (
        (x.mean(), 0.0, 1.0),
        (y.mean(), 0.0, 1.0),
        (y.square().mean(), 1.0, 2.0),
        ((x * y).mean(), rho, 1 + rho**2),
    ):
        assert abs(float(found) - stated) * math.sqrt(n / variance) < threshold()
    if abs(rho) == 1.0:
        assert torch.equal(y, rho * x)


@pytest.mark.parametrize("rho", [1.0001, -2.0, math.nan])
def test_what_is_no_correlation_is_refused(rho: float) -> None:
    with pytest.raises(ArgumentError, match="is no correlation"):
        normal_pair((3,), rho, generator(0))
    with pytest.raises(ArgumentError, match="is no correlation"):
        gaussian_noise(torch.ones(2, 3), rho, generator=generator(0))


@pytest.mark.parametrize("size", [1e-42, 1e-30, 1.0, 1e37])
def test_noise_has_the_scale_of_entries_of_any_size(size: float) -> None:
    """Squares of 1e-30 and of 1e37 are 0 and infinite in float32."""
    e = torch.full((400, 50), size)
    noise = gaussian_noise(e, 0.0, generator=generator(1)).double() / e.double()
    assert noise.square().mean() == pytest.approx(1, abs=0.05)


def test_what_is_fixed_does_not_enter_the_scale() -> None:
    e = torch.tensor([[math.nan, math.inf], [3.0, 4.0]])
    y = gaussian_noise(e, 0.5, generator=generator(1), fixed=torch.tensor([True, False]))
    z = torch.randn(2, 2, generator=generator(1))
    assert torch.equal(y[0].isnan(), e[0].isnan())
    assert torch.allclose(y[1], 0.5 * e[1] + 0.75**0.5 * 12.5**0.5 * z[1])


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float64])
def test_noise_keeps_the_dtype(dtype: torch.dtype) -> None:
    assert gaussian_noise(torch.ones(2, 3, dtype=dtype), 0.5, generator=generator(1)).dtype == dtype


BAD = {
    "e is int": {"e": 3},
    "e is a tensor of torch.int64": {"e": torch.ones(2, 3, dtype=torch.long)},
    "rho is None": {"rho": None},
    "rho = 1.5": {"rho": 1.5},
    "generator is bool": {"generator": True},
    r"fixed is torch.bool of shape \[3\]": {"fixed": torch.ones(3, dtype=torch.bool)},
    r"fixed is torch.float32 of shape \[2\]": {"fixed": torch.ones(2)},
    "fixed is True": {"fixed": True},
    "scale is nan": {"scale": math.nan},
    "scale is -1": {"scale": -1},
}


@pytest.mark.parametrize("words", BAD)
def test_bad_arguments_are_named(words: str) -> None:
    given = {"e": torch.ones(2, 3), "rho": 0.5, "generator": generator(0)} | BAD[words]
    with pytest.raises(ArgumentError, match=words):
        gaussian_noise(**given)  # type: ignore[arg-type]
