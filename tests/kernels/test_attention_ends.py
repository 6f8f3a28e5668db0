"""Attention kernels where a formula ends: |rho| = 1, a line, one token, huge temperatures, strong sinks, and second slopes."""

import math
from collections.abc import Callable

import numpy as np
import pytest
import torch

import nstheory as nst
from nstheory.errors import ArgumentError, UnknownIdError
from nstheory.kernels.attention import radial
from nstheory.kernels.attention.softmax_moments import plain_functions

At = Callable[[torch.Tensor], torch.Tensor]


def number(value: float, *, slope: bool = False) -> torch.Tensor:
    return torch.tensor(value, dtype=torch.float64, requires_grad=slope)


def slope(function: At, place: float) -> float:
    x = number(place, slope=True)
    return float(torch.autograd.grad(function(x), x)[0])


def bend(function: At, place: float) -> float:
    x = number(place, slope=True)
    (first,) = torch.autograd.grad(function(x), x, create_graph=True)
    return float(torch.autograd.grad(first, x)[0])


def stability(n: int, d: int, **settings: object) -> At:
    return lambda rho: nst.attention_stability(n, d, rho, **settings)  # type: ignore[arg-type]


@pytest.mark.parametrize("finite_d", [True, False])
def test_one_token_keeps_rho_with_slope_one_also_at_the_ends(finite_d: bool) -> None:
    one = stability(1, 5, sigma=1.3, finite_d=finite_d)
    for rho in (-1.0, 0.4, 1.0):
        assert float(one(number(rho))) == pytest.approx(rho, abs=1e-12)
        assert slope(one, rho) == pytest.approx(1, abs=1e-7)
    hard = stability(1, 3, sigma=math.inf)
    assert [float(hard(number(rho))) for rho in (-0.3, 1.0)] == [-0.3, 1.0]


@pytest.mark.parametrize("kind", ["softmax", "softmax_sink(2)", "sigmoid", "linear", "relu"])
def test_the_slope_at_the_end_is_that_of_the_values_inside(kind: str) -> None:
    function = stability(7, 16, sigma=1.3, finite_d=False, kind=kind)
    # Difference quotients at five steps, without what is of the first four powers of a step; a kink adds half powers.
    parts, step = np.array([1.0, 2.0, 4.0, 8.0, 16.0]), 2e-3
    quotients = [float(function(number(1.0)) - function(number(1 - part * step))) / (part * step) for part in parts]
    powers = (0, 0.5, 1, 1.5, 2) if kind == "relu" else (0, 1, 2, 3, 4)
    weights = np.linalg.solve(np.stack([parts**power for power in powers]), [1.0, 0.0, 0.0, 0.0, 0.0])
    assert slope(function, 1.0) == pytest.approx(float(weights @ quotients), abs=1e-5 if kind == "relu" else 1e-6)


def test_what_is_added_for_the_slope_in_rho_moves_no_value_and_no_other_slope() -> None:
    def at(sigma: torch.Tensor, *, slope_too: bool) -> torch.Tensor:
        return nst.attention_stability(7, 16, number(1.0, slope=slope_too), sigma=sigma, finite_d=False)

    assert at(number(1.3), slope_too=True).item() == at(number(1.3), slope_too=False).item()
    assert slope(lambda s: at(s, slope_too=True), 1.3) == slope(lambda s: at(s, slope_too=False), 1.3)


def test_hard_attention_has_no_slope_at_the_end_and_says_so() -> None:
    with pytest.raises(ArgumentError, match=r"^rho = -1 has no slope at sigma = inf"):
        nst.attention_stability(2, 8, number(-1.0, slope=True), sigma=math.inf)


@pytest.mark.parametrize(
    "function",
    [
        lambda rho: nst.attention_overlap(6, rho, 1.1)[0],
        stability(6, 4, sigma=1.1, finite_d=False),
        stability(6, 4, sigma=1.1, noisy=2),
        stability(6, 4, sigma=1.1, bias=[0.0, 0.1, 0.2, 0.3, 0.4, 0.5]),
        stability(6, 4, sigma=1.1, finite_d=False, kind="sigmoid"),
        stability(6, 4, sigma=1.1, kind="softmax_sink(1)", token_cosine=0.3),
    ],
)
def test_second_slopes_are_those_of_first_slopes(function: At) -> None:
    step = 1e-4
    assert bend(function, 0.6) == pytest.approx(
        (slope(function, 0.6 + step) - slope(function, 0.6 - step)) / (2 * step), rel=1e-6
    )


def test_on_a_line_the_sign_of_the_cosine_has_its_probability() -> None:
    for rho, alike in ((0.5, 2 / 3), (math.sqrt(0.5), 3 / 4), (-0.5, 1 / 3)):  # Sheppard: 1/2 + arcsin(rho)/pi
        nodes = radial.typical(1, number(rho))
        assert [float(node.cosine) for node in nodes] == [1, -1]
        assert [float(node.weight) for node in nodes] == pytest.approx([alike, 1 - alike], abs=1e-15)


def test_on_a_line_values_and_slopes_go_through_zero() -> None:
    for finite_d in (True, False):
        function = stability(3, 1, sigma=1.0, kind="linear", finite_d=finite_d)
        assert abs(float(function(number(1e-12)))) < 1e-11
        step = 1e-4
        inside = float(function(number(step)) - function(number(-step))) / (2 * step)
        assert slope(function, 0.0) == pytest.approx(inside, rel=1e-6)


def test_a_sharp_softmax_is_finite_and_what_leaves_the_floats_is_refused() -> None:
    # From sigma = 43 on scales reach beyond e^709.
    far = plain_functions(number(0.0)[None], number(45.0), number(20.0)[None])
    assert [float(one) for one in far] == [1.0, 0.0, 0.0]
    for rho, shared in ((0.6, 1.0), (-0.2, 1.0)):
        value = nst.attention_stability(5, 8, rho, sigma=math.inf, token_cosine=shared)
        assert float(value) == pytest.approx(rho, abs=1e-15)
    with pytest.raises(ArgumentError, match=r"^sigma = 1e\+155 takes the value out of float64"):
        nst.attention_stability(5, 8, 0.6, sigma=1e155, kind="relu")


@pytest.mark.parametrize("b", [20.0, 30.0])
def test_beside_a_strong_sink_small_values_are_right_and_not_rounding(b: float) -> None:
    sigma, rho, n = 1.3, 0.6, 5
    # All weights are e^(l - b) but for a part e^-b: tokens that are one, then tokens that share nothing, at a large d.
    alike = n * n * rho * math.exp(-2 * b + sigma**2 * (1 + rho**2))
    apart = n * rho * math.exp(-2 * b + sigma**2 * (1 + rho**2))
    for shared, right in ((1.0, alike), (1e-12, apart)):
        found = nst.attention_stability(n, 10**6, rho, sigma=sigma, kind=f"softmax_sink({b:g})", token_cosine=shared)
        assert float(found) == pytest.approx(right, rel=1e-4, abs=0)


def test_flags_names_and_angles_that_are_none_are_refused() -> None:
    with pytest.raises(ArgumentError, match="^finite_d is 'False'; it must be True or False"):
        nst.attention_stability(4, 8, 0.5, sigma=1.0, finite_d="False")  # type: ignore[arg-type]
    with pytest.raises(UnknownIdError, match="^weights is of type ndarray"):
        nst.attention_stability(4, 8, 0.5, sigma=1.0, weights=np.array([0.5, 0.2]))  # type: ignore[arg-type]
    for angle in (1e20, math.nan):
        with pytest.raises(ArgumentError, match="^rope needs a row of angles, from -1000 to 1000"):
            nst.attention_stability(1000, 4, 0.6, sigma=1.0, rope=[angle])
    with pytest.raises(ArgumentError, match="^rope is on the device 'meta'"):
        nst.attention_stability(1000, 4, 0.6, sigma=1.0, rope=torch.empty(3, device="meta"))
