"""Covariance intervals: exact layers against closed forms and balls, all rules against samples, tightness, refusals."""

from __future__ import annotations

import io
import json
import math
from fractions import Fraction
from itertools import pairwise
from typing import Any

import pytest
import torch
from rich.console import Console
from torch import Tensor, nn

import nstheory as nst
from nstheory.bounds.covariance.in_balls import certify
from nstheory.bounds.covariance.layer_rules import _eps
from nstheory.bounds.covariance.outward import Ball, congruence, largest_eigenvalue, largest_singular_value, row_norms
from nstheory.bounds.covariance.propagation import propagate_covariance
from nstheory.bounds.covariance.rules import gaussian_units
from nstheory.errors import ArgumentError

DOUBLE = torch.float64


def generator(seed: int) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def mlp(widths: list[int], activation: Any = nn.ReLU, seed: int = 0, bias: float = 0.3) -> nn.Sequential:
    source, layers = generator(seed), []
    for before, after in pairwise(widths):
        linear = nn.Linear(before, after, bias=bias > 0, dtype=DOUBLE)
        nn.init.normal_(linear.weight, 0, math.sqrt(2 / before), generator=source)
        if bias:
            nn.init.normal_(linear.bias, 0, bias, generator=source)
        layers += [linear, activation()]
    return nn.Sequential(*layers[:-1])


# ------------------------------------------------------------------------------------------------------ exact layers


@pytest.mark.parametrize("rho", [-1.0, -0.3, 0.0, 0.7, 0.999, 1.0])
def test_first_activation_of_centred_units_is_the_arc_cosine_kernel(rho: float) -> None:
    model = mlp([5, 7, 1], bias=0.0)
    weight = model[0].weight.detach()
    covariance = weight @ weight.T
    scale = covariance.diagonal().sqrt()
    cosine = (covariance / torch.outer(scale, scale)).clamp(-1, 1)
    mixed = torch.outer(scale, scale) * nst.dual("relu", (rho * cosine).clamp(-1, 1))
    found = propagate_covariance(model, rho)
    low, high = found.layers[2].cross
    expected = mixed.diagonal()
    assert bool((low[0] <= expected * (1 + 1e-15)).all())
    assert bool((high[0] >= expected * (1 - 1e-15)).all())
    assert float((high - low).max()) < 1e-12
    output = model[2].weight.detach() @ mixed @ model[2].weight.detach().T
    low, high = (float(end) for end in found.output.cross)
    assert low - 1e-13 <= float(output) <= high + 1e-13
    assert high - low < 1e-11
    assert found.output.exact


@pytest.mark.parametrize("bias", [0.0, 0.5])
@pytest.mark.parametrize("rho", [-1.0, -0.4, 0.0, 0.9, 1.0])
def test_balls_certify_the_floats(bias: float, rho: float) -> None:
    model = mlp([4, 6, 5, 2], bias=bias, seed=3)
    spread = torch.randn(4, 4, generator=generator(1), dtype=DOUBLE)
    covariance = spread @ spread.T
    covariance = (covariance + covariance.T) / 2
    mean = None if not bias else torch.linspace(-1, 1, 4, dtype=DOUBLE)
    found = certify(model, rho, mean=mean, covariance=covariance)
    assert found.contained
    assert found.consistent
    assert [state.exact for state in found.states] == [True, True, True, True, False, False]


def test_balls_refute_a_kernel_that_is_off(monkeypatch: pytest.MonkeyPatch) -> None:
    honest = gaussian_units._series
    monkeypatch.setattr(gaussian_units, "_series", lambda *given: honest(*given) * (1 + 1e-11))
    assert not certify(mlp([4, 6, 5], seed=3), 0.7).contained


@pytest.mark.parametrize("activation", [nn.ReLU, nn.LeakyReLU, nn.GELU, nn.SiLU, nn.Tanh])
def test_exact_layers_agree_with_the_general_dual(activation: Any) -> None:
    model = mlp([3, 4, 2], activation, seed=5)
    found = propagate_covariance(model, 0.6, mean=[0.5, -1.0, 2.0])
    weight, bias = model[0].weight.detach(), model[0].bias.detach()
    mean = weight @ torch.tensor([0.5, -1.0, 2.0], dtype=DOUBLE) + bias
    variance = (weight @ weight.T).diagonal()
    name = {nn.ReLU: "relu", nn.LeakyReLU: "leaky_relu", nn.GELU: "gelu", nn.SiLU: "silu", nn.Tanh: "tanh"}[activation]
    expected = nst.dual(name, 0.6, mean=(mean, mean), variance=(variance, variance))
    low, high = found.layers[2].cross
    torch.testing.assert_close((low[0] + high[0]) / 2, expected, rtol=1e-9, atol=1e-10)
    assert found.layers[2].exact
    assert float((high - low).max()) < 1e-10 * float(expected.abs().max()) + 1e-10


# ------------------------------------------------------------------------------------------------- rules, by samples


class Residual(nn.Module):
    def __init__(self, width: int, seed: int) -> None:
        super().__init__()
        self.inner, self.norm = mlp([width, width, width], seed=seed), nn.LayerNorm(width, dtype=DOUBLE)

    def forward(self, x: Tensor) -> Tensor:
        x = x + self.inner(x)
        return torch.relu(self.norm(x)) + x


NETWORKS: dict[str, nn.Module] = {
    **{one.__name__: mlp([4, 5, 4, 3], one, seed=7) for one in (nn.ReLU, nn.GELU, nn.SiLU, nn.Tanh, nn.Sigmoid)},
    "hardtanh": mlp([4, 6, 6, 6, 2], nn.Hardtanh, seed=8, bias=1.0),
    "odd, then ReLU": nn.Sequential(*mlp([4, 5, 5], nn.Tanh, seed=2, bias=0.0), nn.ReLU()),
    "rms": nn.Sequential(mlp([4, 5], seed=4), nn.RMSNorm(5, eps=0.1, dtype=DOUBLE), nn.LeakyReLU(-0.5)),
    "residual": Residual(4, seed=9),
}
SAMPLES = 200_000


@pytest.mark.parametrize("rho", [-0.6, 0.5, 0.97])
@pytest.mark.parametrize("name", NETWORKS)
def test_sampled_moments_lie_in_their_intervals(name: str, rho: float) -> None:
    model, source = NETWORKS[name].eval(), generator(11)
    found = propagate_covariance(model, rho, dim=4)
    x, z = (torch.randn(SAMPLES, 4, generator=source, dtype=DOUBLE) for _ in range(2))
    with torch.no_grad():
        h, noisy = model(x), model(rho * x + math.sqrt(1 - rho * rho) * z)
    for products, (low, high) in (
        (h, found.output.mean),
        (h * h, found.output.second),
        (h * noisy, found.output.cross),
    ):
        value, error = products.mean(0), 6 * products.std(0) / math.sqrt(SAMPLES)
        assert bool((value >= low[0] - error).all())
        assert bool((value <= high[0] + error).all())
    cosine = float((h * noisy).mean(0).sum() / (h * h).mean(0).sum())
    lower, upper = (float(end) for end in found.output_interval)
    assert lower - 0.02 <= cosine <= upper + 0.02
    assert upper <= 1


def test_the_widths_of_one_relaxed_layer_are_what_they_were() -> None:
    """Regression in tightness: the second ReLU leaves the cosine at rho = 0.99 a floor, and the covariance a ceiling."""
    found = propagate_covariance(mlp([16, 16, 16], seed=1, bias=0.1).append(nn.ReLU()), 0.99)
    lower, _ = found.output_interval
    assert float(lower) > 0.85
    assert found.output.correlation[0][1] <= 0.99 * (1 + 1e-15)
    assert found.layers[3].cosine[0][1] - found.layers[3].cosine[0][0] < 1e-11


def test_a_stability_at_the_ends_of_rho() -> None:
    model = mlp([4, 6, 6, 2], seed=6)
    same, apart = propagate_covariance(model, [1.0, 0.0]).layers[-1].total_gap
    assert same == pytest.approx((0, 0), abs=1e-250)
    whole = propagate_covariance(model, 0.0).output
    assert apart == pytest.approx(whole.total_variance[0], rel=1e-14)
    assert apart[1] > 1


# ---------------------------------------------------------------------------------------------- rounding, enclosures


def rational(matrix: Tensor) -> list[list[Fraction]]:
    return [[Fraction(x) for x in row] for row in matrix.tolist()]


def product(a: list[list[Fraction]], b: list[list[Fraction]]) -> list[list[Fraction]]:
    columns = list(zip(*b, strict=True))
    return [[sum((x * y for x, y in zip(row, column, strict=True)), Fraction(0)) for column in columns] for row in a]


@pytest.mark.parametrize("scale", [1.0, 1e-160, 1e140])
def test_congruence_holds_the_exact_product(scale: float) -> None:
    source = generator(2)
    for _ in range(20):
        weight = torch.randn(5, 7, generator=source, dtype=DOUBLE) * scale
        matrix = torch.randn(7, 7, generator=source, dtype=DOUBLE)
        matrix = matrix + matrix.T
        ball = congruence(weight, Ball(matrix, torch.zeros_like(matrix)))
        exact = product(product(rational(weight), rational(matrix)), rational(weight.T))
        low, high = ball.low.tolist(), ball.high.tolist()
        assert all(Fraction(low[i][j]) <= exact[i][j] <= Fraction(high[i][j]) for i in range(5) for j in range(5))
        assert float(ball.radius.max()) <= max(1e-12 * float(matrix.abs().max()) * 49 * 9 * scale**2, 1e-300)


@pytest.mark.parametrize(("rows", "columns"), [(1, 1), (3, 8), (40, 40), (64, 5)])
def test_norms_are_upper_bounds_and_close(rows: int, columns: int) -> None:
    for seed in range(5):
        matrix = torch.randn(rows, columns, generator=generator(seed), dtype=DOUBLE) * 10.0 ** (60 * seed - 120)
        true = float(torch.linalg.matrix_norm(matrix / matrix.abs().max(), 2) * matrix.abs().max())
        found = float(largest_singular_value(matrix))
        assert true * (1 - 1e-13) <= found <= 1.05 * true
        exact = [sum(x * x for x in row) for row in rational(matrix)]
        lengths = row_norms(matrix).tolist()
        assert all(Fraction(length) ** 2 >= whole for length, whole in zip(lengths, exact, strict=True))
        assert all(
            Fraction(length) ** 2 <= whole * Fraction("1.000001") for length, whole in zip(lengths, exact, strict=True)
        )
    assert float(largest_singular_value(torch.zeros(rows, columns, dtype=DOUBLE))) == 0


def test_largest_eigenvalue_counts_the_radius() -> None:
    ones = torch.ones(6, 6, dtype=DOUBLE)
    assert float(largest_eigenvalue(Ball(torch.eye(6, dtype=DOUBLE), 0.5 * ones))) >= 4  # I + ones/2 has 1 + 6/2


def test_overflow_gives_infinite_intervals_and_still_json() -> None:
    model = nn.Sequential(nn.Linear(2, 2, dtype=DOUBLE), nn.ReLU(), nn.Linear(2, 1, dtype=DOUBLE))
    with torch.no_grad():
        model[0].weight.fill_(1e200)
    found = propagate_covariance(model, 0.5)
    assert float(found.output.second[1]) == math.inf
    assert json.loads(found.to_json())["layers"][-1]["second"][1] == [["inf"]]


# ---------------------------------------------------------------------------------------------- presentation, errors


def test_table_and_json_say_the_same() -> None:
    found = propagate_covariance(mlp([3, 4, 4, 2]), [0.5, 0.9])
    console = Console(file=io.StringIO(), width=200)
    console.print(found.table(1))
    text = console.file.getvalue()  # type: ignore[attr-defined]
    assert text.count("exact") == 5  # four layers and the caption
    assert f"{found.layers[3].cosine[1][0]:.5g}" in text
    data = json.loads(found.to_json())
    assert data["rho"] == [0.5, 0.9]
    assert data["layers"][-1]["total_cross"] == [list(pair) for pair in found.output.total_cross]


class Branching(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return x if x.sum() > 0 else -x


def spoiled(value: float) -> nn.Sequential:
    model = mlp([3, 4, 2])
    with torch.no_grad():
        model[2].bias[0] = value
    return model


def buffered(value: float) -> nn.Sequential:
    model = mlp([3, 4, 2])
    model[0].register_buffer("mask", torch.tensor([0.0, value]))
    return model


def test_a_buffer_may_hold_infinities_as_masks_do() -> None:
    assert (
        propagate_covariance(buffered(-math.inf), 0.5).to_json() == propagate_covariance(buffered(1.0), 0.5).to_json()
    )


REFUSED: dict[str, tuple[Any, dict[str, Any], str]] = {
    "layer": (nn.Sequential(nn.Linear(3, 4), nn.Sequential(nn.Softmax(1))), {}, "Softmax at 1.0; method='spectral'"),
    "function": (nn.Sequential(nn.Linear(4, 4), nn.Conv1d(1, 1, 3)), {}, "Conv1d at 1"),
    "gelu": (nn.Sequential(nn.Linear(3, 4), nn.GELU("tanh")), {}, "GELU at 1"),
    "dropout": (nn.Sequential(nn.Linear(3, 4), nn.Dropout(0.1)).train(), {}, "dropout at 1 is in training mode"),
    "nan": (spoiled(math.nan), {}, "2.bias holds nan"),
    "nan buffer": (buffered(math.nan), {}, "0.mask holds nan"),
    "infinity": (spoiled(math.inf), {}, "2.bias holds nan or infinite"),
    "branch": (Branching(), {"dim": 3}, "cannot be traced by torch.fx"),
    "no module": ([nn.Linear(3, 4)], {}, "model is list"),
    "indefinite": (mlp([2, 2]), {"covariance": [[1.0, 2.0], [2.0, 1.0]]}, "eigenvalue -1"),
    "asymmetric": (mlp([2, 2]), {"covariance": [[1.0, 0.5], [0.2, 1.0]]}, "not symmetric"),
    "shape": (mlp([2, 2]), {"covariance": [[1.0]]}, r"\(2, 2\)"),
    "mean": (mlp([2, 2]), {"mean": [math.nan, 0.0]}, "2 finite numbers"),
    "width": (nn.Sequential(nn.Linear(3, 4), nn.Linear(3, 4)), {}, "1 takes 3 numbers, but 4 arrive"),
    "unknown width": (nn.Sequential(nn.ReLU()), {}, "pass dim"),
    "eps": (nn.Sequential(nn.Linear(3, 4), nn.LayerNorm(4, eps=0.0)), {}, "eps > 0 is needed"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refusals_name_what_is_wrong(name: str) -> None:
    model, given, message = REFUSED[name]
    with pytest.raises(ArgumentError, match=message):
        propagate_covariance(model, 0.5, **given)


@pytest.mark.parametrize("rho", [1.5, math.nan, [], [0.2, -2]])
def test_rho_outside_of_its_range_is_refused(rho: Any) -> None:
    with pytest.raises(ArgumentError, match="rho"):
        propagate_covariance(mlp([2, 2]), rho)


def test_balls_refuse_what_they_have_no_rule_for() -> None:
    with pytest.raises(ArgumentError, match="Linear, ReLU and Identity"):
        certify(mlp([3, 3, 3], nn.Tanh), 0.5)
    with pytest.raises(ArgumentError, match="1 to 32 units"):
        certify(mlp([3, 40, 3]), 0.5)


def test_dropout_in_eval_mode_and_identity_change_nothing() -> None:
    plain = mlp([3, 4, 2])
    dressed = nn.Sequential(nn.Flatten(), plain[0], nn.Dropout(0.5), plain[1], nn.Identity(), plain[2]).eval()
    first, second = (propagate_covariance(model, 0.5).output for model in (plain, dressed))
    assert torch.equal(first.cross[0], second.cross[0])
    assert first.cosine == second.cosine


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float32, torch.float64])
def test_the_eps_that_is_left_out_is_the_one_that_torch_takes(dtype: torch.dtype) -> None:
    module = nn.RMSNorm(2, dtype=dtype)
    x = torch.full((1, 2), 1e-7, dtype=dtype) if dtype != torch.float16 else torch.full((1, 2), 1e-4, dtype=dtype)
    seen = (x.double() / module(x).double()).square() - x.double().square()
    assert _eps(module) == pytest.approx(seen[0, 0].item(), rel=0.02)


def test_a_norm_of_doubles_without_eps_keeps_less_than_one_of_floats() -> None:
    """Beside entries of 1e-5 the eps of float32 makes the norm nearly linear; that of float64 does not."""
    linear = nn.Linear(2, 2, bias=False, dtype=torch.float64)
    linear.weight.data = 1e-5 * torch.eye(2, dtype=torch.float64)
    model = nn.Sequential(linear, nn.RMSNorm(2, dtype=torch.float64)).eval()
    x, z = torch.randn(2, 1 << 16, 2, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    cosine = (model(x) * model(0.5 * x + 0.75**0.5 * z)).sum(1).mean().item() / 2
    low, high = nst.propagate(model, 0.5, method="covariance").output_interval
    assert low.item() - 0.01 < cosine < high.item() + 0.01
    bare = nn.Sequential(nn.Linear(2, 2), nn.RMSNorm(2, elementwise_affine=False)).eval()
    with pytest.raises(ArgumentError, match="RMSNorm has neither an eps nor weights"):
        nst.propagate(bare, 0.5, method="covariance")
