"""Quadrature between kinks against closed forms of kinked functions, at all correlations, means and variances."""

import pytest
import torch

import nstheory as nst
from nstheory.errors import ArgumentError
from nstheory.kernels.activation import angle_series, piecewise
from nstheory.kernels.activation.duals import kinked
from nstheory.kernels.activation.pair import Kind
from nstheory.kernels.activation.piecewise import ACCURACY, OfStandardPair

RHO = torch.tensor([-1.0, -0.999999, -0.99, -0.5, 0.0, 1e-9, 0.3, 0.9, 0.99999, 1 - 1e-9, 1.0], dtype=torch.float64)
PAIRS = [((0.0, 0.0), (1.0, 1.0)), ((0.4, -0.7), (1.5, 0.6)), ((0.0, 0.0), (1e-6, 1e-6)), ((3.0, -2.0), (900.0, 0.01))]


@pytest.mark.parametrize(("mean", "variance"), PAIRS)
def test_the_leaky_relu_of_quadrature_is_that_of_the_closed_form(
    mean: tuple[float, float], variance: tuple[float, float]
) -> None:
    found = kinked(lambda x: torch.where(x > 0, x, 0.3 * x), (0.0,), "leaky")
    pair = {"mean": mean, "variance": variance}
    sizes = [nst.dual("leaky_relu", 1.0, slope=0.3, mean=m, variance=v) for m, v in zip(mean, variance, strict=True)]
    scale = float(torch.sqrt(sizes[0] * sizes[1]))
    for function in (nst.dual, nst.dual_covariance):
        exact = function("leaky_relu", RHO, slope=0.3, **pair)
        torch.testing.assert_close(function(found, RHO, **pair), exact, rtol=0, atol=ACCURACY * scale)
    exact = nst.dual_derivative("leaky_relu", RHO, slope=0.3, **pair)
    atol = 1e-11 * (variance[0] * variance[1]) ** 0.5
    torch.testing.assert_close(nst.dual_derivative(found, RHO, **pair), exact, rtol=0, atol=atol)


def test_the_gradient_at_the_end_points_is_that_of_price() -> None:
    rho = torch.tensor([-1.0, 1.0], dtype=torch.float64, requires_grad=True)
    for variance in (None, 2.0):
        (grad,) = torch.autograd.grad(nst.dual("hardswish", rho, variance=variance).sum(), rho)
        torch.testing.assert_close(grad, nst.dual_derivative("hardswish", rho.detach(), variance=variance))


def test_kinks_are_told_from_values_beyond_them() -> None:
    # relu6 is relu as far as 10^-8 of the mass lies beyond 6; hardtanh far from its ends is linear.
    assert nst.dual("relu6", 0.5).item() == pytest.approx(nst.dual("relu", 0.5).item(), abs=1e-8)
    assert nst.dual("relu6", 0.5).item() != nst.dual("relu", 0.5).item()
    assert nst.dual("hardtanh", 0.5, low=-30.0, high=40.0).item() == pytest.approx(0.5, abs=1e-12)
    with pytest.raises(ArgumentError, match="elu has a kink.*variance of 1e"):
        nst.dual("elu", 0.5, variance=1e9)
    with pytest.raises(ArgumentError, match="is not below"):
        nst.dual("hardtanh", 0.5, low=1.0, high=0.0)


@pytest.mark.parametrize("kind", ["second_moment", "derivative"])
def test_many_entries_by_the_series_are_what_few_are_by_quadrature(kind: Kind) -> None:
    pair = OfStandardPair(piecewise.kinked(lambda x: x.clamp(min=0.5), (0.5,)), kind)
    rho = torch.linspace(-1, 1, angle_series.MOST + 1, dtype=torch.float64)
    some = torch.tensor([0, 1, 77, 256, 400, 511, 512])
    few = pair.evaluate(rho[some])
    torch.testing.assert_close(pair.evaluate(rho)[some], few, rtol=0, atol=ACCURACY * float(few.abs().max()))


def test_a_function_that_needs_more_terms_gets_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(angle_series, "MOST", angle_series.FEWEST)
    pair = OfStandardPair(piecewise.kinked(lambda x: x.clamp(-0.01, 0.01), (-0.01, 0.01)), "second_moment")
    assert angle_series.coefficients(pair, 1e-14) is None


@pytest.mark.parametrize("name", ["elu", "softsign", "hardtanh", "relu6"])
def test_a_variance_below_every_panel_is_in_proportion(name: str) -> None:
    mean = (1.0, 0.0) if name == "relu6" else (0.0, 0.0)
    for kind in (nst.dual, nst.dual_covariance):
        tiny, small = (kind(name, 0.5, mean=mean, variance=(1.0, v)).item() for v in (1e-300, 1e-260))
        assert tiny == pytest.approx(small * 1e-20, rel=1e-9)
        tracked = torch.tensor(1e-300, dtype=torch.float64, requires_grad=True)
        assert kind(name, 0.5, mean=mean, variance=(1.0, tracked)).item() == pytest.approx(tiny, rel=1e-12)
    assert nst.dual(name, 0.5, variance=0.0).item() == 0
    assert nst.dual(name, 0.5, variance=1e-300).item() == pytest.approx(
        nst.dual(name, 0.5, variance=1e-250).item() * 1e-50
    )


@pytest.mark.parametrize("mean", [-6.0, -9.0, -12.0, -30.0])
def test_a_kink_far_in_a_tail_keeps_its_share_of_the_second_moment(mean: float) -> None:
    # There relu6 is relu: 6 is six deviations farther.
    for rho in (0.5, 0.9, 1.0):
        exact, own = (nst.dual("relu", r, mean=mean).item() for r in (rho, 1.0))
        assert abs(nst.dual("relu6", rho, mean=mean).item() - exact) <= 2 * ACCURACY * own
