"""Mean-field propagation: closed recursions, sampled wide networks, gradients, fixed points, edges of chaos, errors."""

import io
import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from rich.console import Console
from scipy.integrate import quad
from scipy.optimize import brentq
from torch.autograd import gradcheck

import nstheory as nst
from nstheory.bounds import (
    LayerNorm,
    Linear,
    Nonlinearity,
    Residual,
    RMSNorm,
    critical_weight_std,
    fixed_point,
    propagate,
)
from nstheory.errors import ArgumentError, UnknownIdError

HE = Linear(math.sqrt(2))
RHO = torch.linspace(-1, 1, 9, dtype=torch.float64)


def tensor(value: float) -> torch.Tensor:
    return torch.tensor(value, dtype=torch.float64, requires_grad=True)


# ---------------------------------------------------------------------------------------------- closed recursions


def test_he_relu_cosine_is_the_composed_arc_cosine_map() -> None:
    network = propagate(4 * [HE, Nonlinearity("relu")], RHO, second_moment=3.0)
    torch.testing.assert_close(network.output.cosine, nst.relu_correlation(RHO, 4), rtol=1e-14, atol=0)
    torch.testing.assert_close(network.output.second_moment, torch.full_like(RHO, 3.0), rtol=1e-14, atol=0)
    one = propagate([HE, Nonlinearity("relu")], RHO).output
    by_hand = [(math.sqrt(1 - c * c) + c * (math.pi - math.acos(c))) / math.pi for c in RHO.tolist()]
    torch.testing.assert_close(one.cosine, torch.tensor(by_hand, dtype=torch.float64), rtol=1e-14, atol=1e-16)
    torch.testing.assert_close(one.squared_mean, torch.full_like(RHO, 1 / math.pi), rtol=1e-14, atol=0)


def tanh_moment(q: float, c: float) -> float:
    """E tanh(sqrt(q) X) tanh(sqrt(q) Y) by nested scipy quadrature, along X and what is left of Y."""
    s, rest = math.sqrt(q), math.sqrt(max(1 - c * c, 0.0))

    def density(z: float) -> float:
        return math.exp(-z * z / 2) / math.sqrt(2 * math.pi)

    def inner(x: float) -> float:
        if not rest:
            return math.tanh(s * c * x)
        return quad(lambda z: density(z) * math.tanh(s * (c * x + rest * z)), -9, 9, epsabs=1e-13, limit=200)[0]

    return quad(lambda x: density(x) * math.tanh(s * x) * inner(x), -9, 9, epsabs=1e-12, limit=200)[0]


@pytest.mark.parametrize("weight_std", [1.3, 6.0])
def test_tanh_network_is_the_recursion_by_scipy(weight_std: float) -> None:
    q, p = 1.0, 0.6
    for _ in range(2):
        q, p = weight_std**2 * q + 0.04, weight_std**2 * p + 0.04
        q, p = tanh_moment(q, 1.0), tanh_moment(q, p / q)
    network = propagate(2 * [Linear(weight_std, 0.2), Nonlinearity("tanh")], 0.6)
    assert network.output.second_moment.item() == pytest.approx(q, rel=1e-11)
    assert network.output.cosine.item() == pytest.approx(p / q, rel=1e-11)


def test_normalisation_and_residual_are_the_stated_maps() -> None:
    branch = [Nonlinearity("relu"), HE]
    plain = propagate([Residual(branch)], RHO, gaussian_input=True).output
    torch.testing.assert_close(plain.cosine, (RHO + nst.relu_correlation(RHO, 1)) / 2, rtol=1e-14, atol=1e-16)
    weighted = propagate([Residual(branch, 0.5)], RHO, gaussian_input=True).output
    torch.testing.assert_close(weighted.cosine, (RHO + nst.relu_correlation(RHO, 1) / 4) / 1.25, rtol=1e-14, atol=1e-16)
    moment, excess = (f("relu", RHO) / f("relu", 1.0) for f in (nst.dual, nst.dual_covariance))
    for norm, cosine in ((RMSNorm(), moment), (LayerNorm(), excess)):
        state = propagate([Linear(0.3), Nonlinearity("relu"), norm], RHO).output
        torch.testing.assert_close(state.cosine, cosine, rtol=1e-13, atol=1e-15)
        torch.testing.assert_close(state.second_moment, torch.ones_like(RHO), rtol=1e-14, atol=0)
    assert propagate([Linear(1.0), LayerNorm()], 0.3).output.cosine.item() == pytest.approx(0.3, rel=1e-15)


# ---------------------------------------------------------------------------------------------- sampled networks

WIDTH, NETWORKS = 512, 300


def sampled(layers: Any, cosine: float, gaussian_input: bool, seed: int) -> torch.Tensor:
    """Return (networks, 2): (mean h^2, mean h h') of the last units of independent random networks."""
    generator = torch.Generator().manual_seed(seed)
    rows = []
    for _ in range(NETWORKS):
        x = torch.randn(2, WIDTH, generator=generator)
        h = torch.stack([x[0], cosine * x[0] + math.sqrt(1 - cosine**2) * x[1]])
        if not gaussian_input:  # exact moments, as for a given pair of inputs
            basis = torch.linalg.qr(x.T).Q.T * math.sqrt(WIDTH)
            h = torch.stack([basis[0], cosine * basis[0] + math.sqrt(1 - cosine**2) * basis[1]])
        for layer in layers:
            h = applied(layer, h, generator)
        rows.append(torch.stack([(h[0] * h[0]).mean(), (h[0] * h[1]).mean()]))
    return torch.stack(rows).double()


def applied(layer: Any, h: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
    if isinstance(layer, Linear):
        weights = torch.randn(WIDTH, WIDTH, generator=generator) * (layer.weight_std / math.sqrt(WIDTH))
        return h @ weights + layer.bias_std * torch.randn(WIDTH, generator=generator)
    if isinstance(layer, Nonlinearity):
        return {"relu": torch.relu, "tanh": torch.tanh}[layer.activation](h)
    if isinstance(layer, Residual):
        inner = h
        for one in layer.branch:
            inner = applied(one, inner, generator)
        return h + layer.scale * inner
    if isinstance(layer, LayerNorm):
        h = h - h.mean(1, keepdim=True)
    return h / h.pow(2).mean(1, keepdim=True).sqrt()


NETWORKS_TESTED: dict[str, tuple[list[Any], bool]] = {
    "plain": (2 * [Linear(1.6, 0.3), Nonlinearity("tanh")], False),
    "residual": ([Linear(1.0), *2 * [Residual([Nonlinearity("relu"), Linear(1.2, 0.2)], 0.7)]], False),
    "residual of relu states": (
        [HE, Nonlinearity("relu"), Residual([Linear(1.5), Nonlinearity("relu"), Linear(1.0)])],
        False,
    ),
    "RMSNorm": (
        [Linear(0.8), Nonlinearity("relu"), RMSNorm(), Linear(1.0, 0.5), Nonlinearity("relu"), RMSNorm()],
        False,
    ),
    "LayerNorm": (
        [Linear(0.8), Nonlinearity("relu"), LayerNorm(), Linear(1.0), Nonlinearity("relu"), LayerNorm()],
        False,
    ),
    "pre-norm residual": ([Residual([RMSNorm(), Linear(1.5), Nonlinearity("tanh"), Linear(2.0)])], True),
}
# Probability of a false alarm at |z| = 5: 6e-7 a number; finite width shifts means by about depth/width of their size.
LARGEST_Z = 5.0


@pytest.mark.parametrize("label", NETWORKS_TESTED)
def test_against_sampled_networks(label: str) -> None:
    layers, gaussian = NETWORKS_TESTED[label]
    state = propagate(layers, 0.5, gaussian_input=gaussian).output
    got = sampled(layers, 0.5, gaussian, seed=len(label))
    exact = torch.stack([state.second_moment, state.cross_moment])
    stderr = got.std(0) / math.sqrt(NETWORKS)
    bias = 2 * exact[0] * len(layers) / WIDTH
    assert bool((stderr < 0.02 * exact[0]).all())  # so that an error of 10 % would be seen
    assert bool(((got.mean(0) - exact).abs() <= LARGEST_Z * stderr + bias).all()), (got.mean(0), exact, stderr)


def test_sampling_sees_a_wrong_prediction() -> None:
    """RMSNorm and LayerNorm after ReLU differ by more than the test above allows."""
    layers, _ = NETWORKS_TESTED["LayerNorm"]
    wrong = propagate([RMSNorm() if isinstance(x, LayerNorm) else x for x in layers], 0.5).output.cosine
    got = sampled(layers, 0.5, False, seed=1)[:, 1]
    assert abs(got.mean() - wrong) > 5 * (LARGEST_Z * got.std() / math.sqrt(NETWORKS) + 2 * len(layers) / WIDTH)


# ---------------------------------------------------------------------------------------------- gradients


@pytest.mark.parametrize("activation", ["relu", "erf", "tanh"])
@pytest.mark.parametrize("norm", [None, RMSNorm(), LayerNorm()])
def test_gradients_in_weights_biases_lengths_and_rho(activation: str, norm: Any) -> None:
    def cosine(weight: Any, bias: Any, q: Any, rho: Any, scale: Any) -> torch.Tensor:
        block = [Linear(weight, bias), Nonlinearity(activation), *([norm] if norm else [])]
        layers = [*block, Residual([Linear(weight), Nonlinearity(activation), Linear(1.0, bias)], scale)]
        state = propagate(layers, rho, second_moment=q).output
        return torch.stack([state.cosine, state.correlation, state.second_moment])

    assert gradcheck(cosine, [tensor(x) for x in (1.7, 0.4, 1.3, 0.6, 0.8)])


def test_gradient_at_equal_inputs_is_the_slope_of_the_cosine_map() -> None:
    rho = tensor(1.0)
    propagate(3 * [Linear(1.5), Nonlinearity("erf"), RMSNorm()], rho).output.cosine.backward()
    assert rho.grad is not None
    first = propagate([Linear(1.5), Nonlinearity("erf")], 1.0).output.second_moment.item()
    assert rho.grad.item() == pytest.approx(slope_of_erf(2.25) ** 3, rel=1e-12)
    assert first == pytest.approx(2 / math.pi * math.asin(4.5 / 5.5), rel=1e-14)


def slope_of_erf(q: float) -> float:
    return q * 4 / (math.pi * math.sqrt(1 + 4 * q)) / (2 / math.pi * math.asin(2 * q / (1 + 2 * q)))


def test_example_of_the_module_finds_the_weight() -> None:
    weight = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
    for _ in range(20):
        gap = propagate(5 * [Linear(weight, 0.1), Nonlinearity("erf")], 0.5).output.cosine - 0.7
        (slope,) = torch.autograd.grad(gap, weight)
        weight.data -= gap.detach() / slope
    found = propagate(5 * [Linear(weight.detach(), 0.1), Nonlinearity("erf")], 0.5).output.cosine.item()
    assert found == pytest.approx(0.7, rel=1e-13)


# ---------------------------------------------------------------------------------------------- fixed points, edges


def test_fixed_point_of_tanh_by_scipy() -> None:
    point = fixed_point([Linear(1.5, 0.1), Nonlinearity("tanh")])
    q = brentq(lambda q: 2.25 * tanh_moment(q, 1.0) + 0.01 - q, 0.1, 3.0, xtol=1e-13)
    assert point.second_moment == pytest.approx(q, rel=1e-11)
    assert point.phase == "chaotic"
    assert 2.25 * tanh_moment(q, point.cosine) + 0.01 == pytest.approx(q * point.cosine, rel=1e-10)
    scale = 1.5**2 / math.sqrt(2 * math.pi)
    chi = scale * quad(lambda z: math.cosh(math.sqrt(q) * z) ** -4 * math.exp(-z * z / 2), -12, 12, epsabs=1e-13)[0]
    assert point.chi_1 == pytest.approx(chi, rel=1e-11)


def test_fixed_point_is_where_depth_goes() -> None:
    block = [Linear(2.5, 0.3), Nonlinearity("tanh")]
    point = fixed_point(block)
    deep = propagate([*150 * block, block[0]], torch.tensor([-0.5, 0.0, 0.99], dtype=torch.float64)).output
    exact = torch.tensor([point.second_moment, point.cosine], dtype=torch.float64)
    assert 0.01 < point.cosine < 0.5
    for k in range(3):
        got = torch.stack([deep.second_moment[k], deep.cosine[k]])
        torch.testing.assert_close(got, exact, rtol=1e-9, atol=0)


def test_fixed_points_in_closed_form() -> None:
    relu = fixed_point([HE, Nonlinearity("relu")], start=3.0)
    assert (relu.second_moment, relu.phase, relu.cosine) == (3.0, "critical", 1.0)
    ordered = fixed_point([Linear(1.0, 0.3), Nonlinearity("relu")])  # q = q/2 + 0.09
    assert ordered.second_moment == pytest.approx(0.18, rel=1e-14)
    assert (ordered.chi_1, ordered.phase, ordered.cosine) == (pytest.approx(0.5, rel=1e-14), "ordered", 1.0)
    dead = fixed_point([Linear(0.9), Nonlinearity("tanh")])
    assert (dead.second_moment, dead.phase) == (0.0, "ordered")
    assert math.isnan(dead.cosine)
    odd = fixed_point([Linear(2.0), Nonlinearity("erf")])
    assert (odd.phase, odd.cosine) == ("chaotic", 0.0)
    q = odd.second_moment
    assert q == pytest.approx(4 * 2 / math.pi * math.asin(2 * q / (1 + 2 * q)), rel=1e-13)


EDGES: dict[str, tuple[str, float]] = {
    "relu": ("relu", math.sqrt(2)),
    "abs": ("abs", 1.0),
    "identity": ("identity", 1.0),
    "tanh": ("tanh", 1.0),
    "sin": ("sin", 1.0),
    "erf": ("erf", math.sqrt(math.pi) / 2),
}


@pytest.mark.parametrize("label", EDGES)
def test_edge_of_chaos_without_biases(label: str) -> None:
    name, exact = EDGES[label]
    assert critical_weight_std(name) == pytest.approx(exact, rel=1e-13)


@pytest.mark.parametrize("bias", [0.05, 0.3, 1.0])
def test_edge_of_chaos_of_erf_with_biases_by_the_closed_form(bias: float) -> None:
    """chi_1 = 4 w/(pi sqrt(1 + 4 q)) = 1 and q = (2 w/pi) arcsin(2 q/(1 + 2 q)) + sb^2, w = sw^2."""
    edge = critical_weight_std("erf", bias)
    q = ((4 * edge**2 / math.pi) ** 2 - 1) / 4
    assert edge**2 * 2 / math.pi * math.asin(2 * q / (1 + 2 * q)) + bias**2 == pytest.approx(q, rel=1e-11)


def test_edge_of_chaos_of_tanh_with_biases_by_scipy() -> None:
    def mean(f: Callable[[float], float]) -> float:
        return quad(lambda z: f(z) * math.exp(-z * z / 2) / math.sqrt(2 * math.pi), -12, 12, epsabs=1e-13, limit=200)[0]

    def excess(weight: float) -> float:
        def gap(q: float) -> float:
            return weight**2 * mean(lambda z: math.tanh(math.sqrt(q) * z) ** 2) + 0.09 - q

        q = brentq(gap, 0.01, 20.0, xtol=1e-13)
        return weight**2 * mean(lambda z: math.cosh(math.sqrt(q) * z) ** -4) - 1

    assert critical_weight_std("tanh", 0.3) == pytest.approx(brentq(excess, 1.0, 2.0, xtol=1e-12), rel=1e-9)
    for side, phase in ((0.999, "ordered"), (1.001, "chaotic")):
        weight = side * critical_weight_std("tanh", 0.3)
        assert fixed_point([Linear(weight, 0.3), Nonlinearity("tanh")]).phase == phase


# ---------------------------------------------------------------------------------------------- errors and the table

BLOCK = [Linear(1.0), Nonlinearity("relu")]
BAD: dict[str, tuple[Callable[[], Any], tuple[str, ...]]] = {
    "nan": (lambda: propagate(BLOCK, math.nan), ("rho contains nan",)),
    "rho": (lambda: propagate(BLOCK, 1.2), ("rho = 1.2", "[-1, 1]")),
    "length": (lambda: propagate(BLOCK, 0.5, second_moment=0.0), ("second_moment", "above 0")),
    "negative weight": (lambda: Linear(-1.0), ("weight_std = -1.0", "at least 0")),
    "negative bias": (lambda: Linear(1.0, -0.5), ("bias_std = -0.5", "at least 0")),
    "vector": (lambda: Linear(torch.ones(2)), ("weight_std", "0-d tensor")),
    "text": (lambda: Linear("1"), ("weight_std is a str",)),  # type: ignore[arg-type]
    "not Gaussian": (lambda: propagate([Nonlinearity("relu")], 0.5), ("'relu'", "Linear", "gaussian_input=True")),
    "twice": (lambda: propagate([*BLOCK, Nonlinearity("tanh")], 0.5), ("'tanh'", "insert a Linear layer")),
    "empty": (lambda: propagate([], 0.5), ("layers = []", "Linear(1.4)")),
    "layer": (lambda: propagate([torch.nn.Linear(2, 2)], 0.5), ("layers[0]", "allowed are")),  # type: ignore[list-item]
    "one": (lambda: propagate(HE, 0.5), ("give a list",)),  # type: ignore[arg-type]
    "branch": (lambda: Residual(BLOCK), ("ends in relu", "append a Linear layer")),
    "no branch": (lambda: Residual([]), ("the branch of Residual = []",)),
    "nothing left": (lambda: propagate([Residual([Linear(0.0), RMSNorm(), HE])], 0.5), ("RMSNorm", "above 0")),
    "no spread": (lambda: propagate([Residual([Linear(0.0), LayerNorm(), HE])], 0.5), ("LayerNorm", "above 0")),
    "no output": (
        lambda: propagate([HE, Linear(-0.0)], 0.5),
        ("after layer 1, Linear, = 0.0", "0 has none", "weight_std"),
    ),
    "lost output": (lambda: propagate([Linear(1e-300)], 0.5), ("after layer 0, Linear, = 0", "no digits of a cosine")),
    "few digits": (lambda: propagate([Linear(1e-160)], 0.7), ("= 1e-320", "at least 2.23e-308")),
    "no digits": (
        lambda: propagate([HE], 0.7, second_moment=5e-324),
        ("second_moment: the input", "at least 2.23e-308"),
    ),
    "parameter": (lambda: propagate([HE, Nonlinearity("relu", {"slope": 1.0})], 0.5), ("takes parameters: none",)),
    "block": (lambda: fixed_point([HE]), ("block = [linear(1.414, 0)]", "[Linear(...), Nonlinearity(...)]")),
    "grows": (lambda: fixed_point([Linear(1.5), Nonlinearity("relu")]), ("grows beyond", "lower weight_std")),
    "start": (lambda: fixed_point(BLOCK, start=0.0), ("start = 0.0",)),
    "bracket": (lambda: critical_weight_std("tanh", bracket=(2.0, 1.0)), ("bracket = (2.0, 1.0)", "low < high")),
    "outside": (lambda: critical_weight_std("tanh", 0.3, bracket=(2.0, 3.0)), ("weight_std = 1.39558", "widen")),
    "relu": (lambda: critical_weight_std("relu", 0.3), ("relu with bias_std = 0.3", "no edge", "every q*")),
    "step": (lambda: critical_weight_std("step"), ("step", "chi_1 lies between inf and inf")),
    "silu": (
        lambda: critical_weight_std("silu"),
        ("silu with bias_std = 0", "no edge of chaos", "chi_1 lies between 1"),
    ),
    "silu biased": (lambda: critical_weight_std("silu", 0.3), ("weight_std = 1.57562", "where depth does not stay")),
}


@pytest.mark.parametrize("label", BAD)
def test_bad_input_says_what_is_wrong_and_what_is_allowed(label: str) -> None:
    function, parts = BAD[label]
    with pytest.raises(ArgumentError) as caught:
        function()
    missing = [part for part in parts if part not in str(caught.value)]
    assert not missing, str(caught.value)


def test_unknown_names_lead_to_near_ones() -> None:
    with pytest.raises(UnknownIdError, match="mean_field"):
        propagate(BLOCK, 0.5, method="meanfield")
    with pytest.raises(UnknownIdError, match="did you mean relu"):
        propagate([HE, Nonlinearity("rleu")], 0.5)


def test_interval_and_table() -> None:
    network = propagate([HE, Nonlinearity("relu"), Residual([Linear(1.0)]), LayerNorm()], RHO)
    lower, upper = network.output_interval
    assert torch.equal(lower, upper)
    assert torch.equal(lower, network.output.cosine)
    assert len(network.states) == len(network.layers) + 1
    console = Console(file=io.StringIO(), width=400)
    console.print(network.table())
    lines = console.file.getvalue().splitlines()  # type: ignore[attr-defined]
    for words in (["input", "-1", "1"], ["linear(1.414, 0)", "2"], ["relu", "0.31831"], ["residual(linear(1, 0))"]):
        assert any(all(word in line for word in words) for line in lines), words
    assert any("5 further rho not shown" in line for line in lines)


def test_shapes_dtypes_and_numbers() -> None:
    network = propagate(BLOCK, RHO.reshape(3, 3).float(), second_moment=torch.tensor([1.0, 2.0, 3.0]))
    assert network.output.cosine.shape == (3, 3)
    assert network.output.cosine.dtype == torch.float64
    assert np.isscalar(propagate(BLOCK, 0.5).output.cosine.item())


def test_a_second_moment_beyond_float64_is_named() -> None:
    with pytest.raises(ArgumentError, match="the second moment after layer 0, Linear, = inf"):
        propagate([Linear(1e200)] * 3, 0.5)
    for bad in ({"weight_std": 1e300}, {"weight_std": 1.0, "bias_std": 1e300}):
        with pytest.raises(ArgumentError, match=r"_std = 1e\+300; .* at most 1e\+150"):
            nst.fixed_point([Linear(**bad), Nonlinearity("erf")])
    with pytest.raises(ArgumentError, match=r"bias_std = 1e\+300"):
        nst.critical_weight_std("erf", bias_std=1e300)


def test_a_paper_bound_of_no_units_or_no_flag_is_refused() -> None:
    linear = torch.nn.Linear(3, 1)
    linear.weight.data, linear.bias.data, linear.out_features = torch.empty(0, 3), torch.empty(0), 0
    empty = torch.nn.Sequential(linear).eval()
    with pytest.raises(ArgumentError, match="layer 0 has no weights"):
        nst.bounds.propagate_paper(empty, 0.5, bound=1.0)
    some = torch.nn.Sequential(torch.nn.Linear(3, 1)).eval()
    with pytest.raises(ArgumentError, match="strict is 'no'"):
        nst.bounds.propagate_paper(some, 0.5, bound=1.0, strict="no")  # type: ignore[arg-type]
