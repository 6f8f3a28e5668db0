"""nst.stability against functions whose stability is known in closed form, and on bad input."""

import itertools
import math
from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor

from nstheory.errors import ArgumentError
from nstheory.kernels import dual
from nstheory.measure import Stability, stability

RHO = (-0.7, 0.0, 0.5, 0.9, 1.0)
SURE = 1 - 1e-6  # every interval below holds with this probability, so one miss is a bug
HALF_NORMAL = 1 / (2 * math.pi)  # (E relu)^2

torch.set_num_threads(1)


def relu_moment(rho: float) -> float:
    return dual("relu", rho).item()


# Function of [batch, 3], Stab_rho, E f.
GAUSSIAN: dict[str, tuple[Callable[[Tensor], Tensor], Callable[[float], float], tuple[float, ...]]] = {
    "linear": (lambda x: x @ torch.tensor([1.0, -2.0, 0.5]), lambda r: 5.25 * r, (0.0,)),
    "He_2": (lambda x: x[:, 0].square() - 1, lambda r: 2 * r**2, (0.0,)),
    "product": (lambda x: x[:, 0] * x[:, 1], lambda r: r**2, (0.0,)),
    "He_3 + 1": (lambda x: x[:, 2] ** 3 - 3 * x[:, 2] + 1, lambda r: 6 * r**3 + 1, (1.0,)),
    "relu": (lambda x: torch.relu(x[:, :1]), relu_moment, (math.sqrt(HALF_NORMAL),)),
    "vector": (
        lambda x: torch.stack([torch.relu(x[:, 0]), x[:, 1]], 1)[:, :, None],
        lambda r: relu_moment(r) + r,
        (math.sqrt(HALF_NORMAL), 0.0),
    ),
    "far from zero": (lambda x: x[:, 0] + 300, lambda r: 9e4 + r, (300.0,)),
}


def check(found: Stability, moment: Callable[[float], float], mean: tuple[float, ...], rho: tuple[float, ...]) -> None:
    """Every interval contains its own quantity, and none is so long that it would contain anything."""
    squared = math.fsum(value * value for value in mean)
    variance = moment(1.0) - squared
    assert found.rho == rho
    assert moment(1.0) in found.energy
    assert squared in found.mean_squared
    assert variance in found.variance
    assert found.variance.width < variance
    for index, value in enumerate(rho):
        assert moment(value) in found.second_moment[index]
        assert moment(value) - squared in found.covariance[index]
        assert (moment(value) - squared) / variance in found.correlation[index]
        assert found.covariance[index].width < variance
        assert found.correlation[index].width < 1
        for one in (found.second_moment[index], found.covariance[index], found.correlation[index]):
            assert one.low <= one.estimate <= one.high
    if found.mean_interval is not None:
        assert mean[0] in found.mean_interval
    assert found.mean.shape == (len(mean),)


@pytest.mark.parametrize("reduction", [None, "antithetic", "hermite"])
@pytest.mark.parametrize("label", GAUSSIAN)
def test_gaussian_functions_with_known_spectrum(label: str, reduction: Any) -> None:
    function, moment, mean = GAUSSIAN[label]
    found = stability(function, RHO, dim=3, level=SURE, variance_reduction=reduction, seed=1)
    check(found, moment, mean, RHO)
    assert (found.domain, found.method, found.reached) == ("gaussian", "asymptotic", True)


@pytest.mark.parametrize("interval", ["auto", "betting", "asymptotic"])
@pytest.mark.parametrize("design", ["star", "chain"])
def test_bounded_gaussian_functions(design: Any, interval: Any) -> None:
    """sign(x_1) has Stab 2 asin(rho)/pi; (sign + 1)/2 is a probability with mean 1/2."""
    rho = (0.9, 0.81, 0.729)
    options: dict[str, Any] = {"dim": 2, "level": SURE, "interval": interval, "design": design}
    found = stability(lambda x: torch.sign(x[:, 0]), rho, bounds=(-1, 1), **options)
    check(found, lambda r: 2 * math.asin(r) / math.pi, (0.0,), rho)
    found = stability(lambda x: (torch.sign(x[:, 0]) + 1) / 2, rho, bounds=(0, 1), **options)
    check(found, lambda r: 0.25 + math.asin(r) / (2 * math.pi), (0.5,), rho)
    assert found.method == {"auto": "empirical-bernstein"}.get(interval, interval)


def test_norm_bound_alone_and_with_bounds() -> None:
    """A one-hot of sign: E <p, q> = P(same sign), and the norm is 1."""

    def one_hot(x: Tensor) -> Tensor:
        return torch.stack([(x[:, 0] > 0).float(), (x[:, 0] <= 0).float(), torch.zeros(len(x))], 1)

    def same(r: float) -> float:
        return 0.5 + math.asin(r) / math.pi

    both = stability(one_hot, RHO, dim=1, level=SURE, norm_bound=1, bounds=(0, 1))
    alone = stability(one_hot, RHO, dim=1, level=SURE, norm_bound=1)
    loose = stability(one_hot, RHO, dim=1, level=SURE, bounds=(0, 1))
    for found in (both, alone):
        check(found, same, (0.5, 0.5, 0.0), RHO)
    assert both.second_moment[2].width < alone.second_moment[2].width
    assert both.second_moment[2].width < loose.second_moment[2].width


@pytest.mark.parametrize("count", [1, 5])
def test_embeddings_average_over_centres(count: int) -> None:
    """f = x^2 around centre c with noise s: mean c^2 + s^2, degree 1 weight 4 c^2 s^2, degree 2 weight 2 s^4."""
    centres = torch.linspace(-1, 2, count)[:, None] if count > 1 else torch.tensor([[0.7]])
    scale = 0.5
    square = (centres[:, 0].double() ** 2).tolist()
    means = [c + scale**2 for c in square]

    def average(values: list[float]) -> float:
        return math.fsum(values) / count

    found = stability(
        lambda x: x[:, 0].square(), RHO, embeddings=centres, noise_scale=scale, level=SURE, n_samples=1 << 15
    )
    assert found.domain == "embeddings"
    assert average([m * m for m in means]) in found.mean_squared
    assert (found.mean_interval is None) == (count > 1)
    for index, rho in enumerate(RHO):
        covariance = average([4 * c * scale**2 * rho + 2 * scale**4 * rho**2 for c in square])
        variance = average([4 * c * scale**2 + 2 * scale**4 for c in square])
        assert covariance in found.covariance[index]
        assert covariance + average([m * m for m in means]) in found.second_moment[index]
        assert covariance / variance in found.correlation[index]


def parity(x: Tensor) -> Tensor:
    return (1 - 2 * (x.sum(1) % 2)).float()


def majority(x: Tensor) -> Tensor:
    return torch.sign(x.sum(1).float() - x.shape[1] / 2)


def tribes(x: Tensor) -> Tensor:
    return 1 - 2 * (x.view(-1, 2, 2).all(2).any(1)).float()


def modular_sum(x: Tensor) -> Tensor:
    return torch.nn.functional.one_hot(x.sum(1) % 5, 5).float()


TOKENS: dict[str, tuple[Callable[[Tensor], Tensor], int, int]] = {
    "parity": (parity, 3, 2),
    "dictator": (lambda x: 1 - 2 * x[:, 1].float(), 4, 2),
    "majority": (majority, 5, 2),
    "tribes": (tribes, 4, 2),
    "modular addition": (modular_sum, 2, 5),
    "table": (lambda x: torch.tensor([0.3, -1.0, 0.5])[x[:, 0]] * x[:, 1], 3, 3),
}


def enumerated(f: Callable[[Tensor], Tensor], n: int, size: int, keep: float) -> float:
    """E <f(X), f(Y)> over all inputs: the noise acts on each token by q I + (1 - q)/U."""
    inputs = torch.tensor(list(itertools.product(range(size), repeat=n)))
    one = keep * torch.eye(size, dtype=torch.float64) + (1 - keep) / size
    kernel = torch.ones(1, 1, dtype=torch.float64)
    for _ in range(n):
        kernel = torch.kron(kernel, one)
    values = f(inputs).double().reshape(len(inputs), -1)
    return float((values * (kernel @ values)).sum()) / len(inputs)


@pytest.mark.parametrize("interval", ["auto", "betting"])
@pytest.mark.parametrize("label", TOKENS)
def test_token_functions_by_enumeration(label: str, interval: Any) -> None:
    function, n, size = TOKENS[label]
    rho = (0.0, 0.3, 0.625, 0.9)
    inputs = torch.tensor(list(itertools.product(range(size), repeat=n)))
    mean = tuple(function(inputs).double().reshape(len(inputs), -1).mean(0).tolist())
    options: dict[str, Any] = {"norm_bound": 1.0} if label == "modular addition" else {"bounds": (-2, 2)}
    found = stability(function, rho, tokens=n, vocab_size=size, level=SURE, interval=interval, **options)
    check(found, lambda q: enumerated(function, n, size, q), mean, rho)
    assert (found.domain, found.n_tokens) == ("tokens", n)


def test_token_truths_are_the_closed_forms() -> None:
    q = 0.625
    assert enumerated(parity, 3, 2, q) == pytest.approx(q**3, rel=1e-12)
    assert enumerated(majority, 3, 2, q) == pytest.approx(0.75 * q + 0.25 * q**3, rel=1e-12)
    assert enumerated(modular_sum, 2, 5, q) == pytest.approx(q**2 + (1 - q**2) / 5, rel=1e-12)


@pytest.mark.parametrize("tokens", [False, True])
def test_chain_is_unbiased_and_serves_equal_products(tokens: bool) -> None:
    rho = (0.9, 0.81, 0.729, 0.6)  # the last is no power: only its own pairs of the path serve it
    options: dict[str, Any] = {"tokens": 3, "vocab_size": 2} if tokens else {"dim": 1}
    function = parity if tokens else lambda x: torch.relu(x[:, 0])
    found = stability(function, rho, design="chain", level=SURE, n_samples=1 << 13, **options)
    mean = (0.0,) if tokens else (math.sqrt(HALF_NORMAL),)
    check(found, (lambda r: r**3) if tokens else relu_moment, mean, rho)
    star = stability(function, rho, level=SURE, n_samples=1 << 13, **options)
    assert found.rows == 5 * found.n_samples
    assert star.rows == 5 * star.n_samples
    assert found.second_moment[0].stderr < star.second_moment[0].stderr
    longer = stability(function, rho, design="chain", path_nodes=9, level=SURE, n_samples=1 << 13, **options)
    check(longer, (lambda r: r**3) if tokens else relu_moment, mean, rho)
    assert longer.rows == 9 * longer.n_samples


def test_data_tokens_keep_frozen_ids_and_have_no_spectrum() -> None:
    """X is (a, a, =): f = [a = b] is 1 on the data, and Y agrees with probability q^2 + (1 - q^2)/4."""
    data = torch.tensor([[a, a, 4] for a in range(4)])

    def equal(x: Tensor) -> Tensor:
        assert bool((x[:, 2] == 4).all())
        return (x[:, 0] == x[:, 1]).double()

    found = stability(equal, [0.5], tokens=data, vocab_size=5, frozen_ids=[4], level=SURE)
    assert 0.25 + 0.75 / 4 in found.second_moment[0]
    assert (found.energy.estimate, found.domain, found.spectral) == (1.0, "data tokens", False)
    assert found.covariance[0].estimate == 0.0  # f(X) is constant
    with pytest.raises(ArgumentError, match="no spectral weights"):
        found.measured()


def network() -> torch.nn.Module:
    generator = torch.Generator().manual_seed(5)
    model = torch.nn.Sequential(torch.nn.Linear(8, 32), torch.nn.Tanh(), torch.nn.Linear(32, 3))
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.normal_(generator=generator)
    return model


def rounded(found: Stability) -> list[float]:
    ends = [*found.second_moment, *found.covariance, *found.correlation, found.energy, found.variance]
    return [value for one in ends for value in (one.estimate, one.low, one.high)]


@pytest.mark.parametrize("design", ["star", "chain"])
def test_same_seed_same_result_whatever_the_batch_size(design: Any) -> None:
    """Inputs are the same bits; only a matrix product of another size may round differently."""
    rho, seen = (0.8, 0.64), []

    def elementwise(x: Tensor) -> Tensor:
        seen.append(len(x))
        return torch.tanh(x[:, 0]) + x[:, 1] ** 2

    results = [
        stability(elementwise, rho, dim=8, n_samples=3000, seed=3, design=design, batch_size=size)
        for size in (None, 1, 100, 100_000)
    ]
    assert len(set(seen)) >= 3
    for other in results[1:]:
        assert rounded(other) == rounded(results[0])
    model = network()
    first, second = (stability(model, rho, dim=8, n_samples=3000, design=design, batch_size=b) for b in (64, None))
    assert rounded(first) == pytest.approx(rounded(second), rel=1e-5, abs=1e-6)
    assert rounded(stability(model, rho, dim=8, n_samples=3000, design=design, seed=1)) != pytest.approx(
        rounded(first), rel=1e-3
    )


def test_generator_is_used_and_seed_does_not_touch_the_global_one() -> None:
    model = network()
    before = torch.get_rng_state()
    first, second = (
        stability(model, 0.5, dim=8, n_samples=512, generator=torch.Generator().manual_seed(9)) for _ in range(2)
    )
    assert rounded(first) == rounded(second)
    assert first.seed is None
    assert torch.equal(before, torch.get_rng_state())


def test_memory_does_not_grow_with_samples_and_f_sees_float32_without_gradient() -> None:
    largest = 0

    def watched(x: Tensor) -> Tensor:
        nonlocal largest
        largest = max(largest, x.numel())
        assert (x.dtype, torch.is_grad_enabled()) == (torch.float32, False)
        return x[:, 0]

    found = stability(watched, [0.5], dim=4, n_samples=100_000, batch_size=512)
    assert (largest, found.n_samples) == (2048, 100_000)
    assert stability(lambda x: x[:, 0].half(), [0.5], dim=2, n_samples=512).second_moment[0].width < 1


def test_common_random_numbers_share_x() -> None:
    """16 values of rho take 17 passes, and neighbours differ by less than independent samples would."""
    rho = [0.5 + index / 1000 for index in range(16)]
    found = stability(lambda x: x[:, 0], rho, dim=1, n_samples=4096)
    assert found.rows == 17 * 4096
    step = found.second_moment[1].estimate - found.second_moment[0].estimate
    assert abs(step - 0.001) < found.second_moment[0].stderr / 10
    bits = stability(lambda x: 1 - 2 * x[:, 0].float(), rho, tokens=1, vocab_size=2, n_samples=4096)
    moments = [one.estimate for one in bits.second_moment]
    assert moments == sorted(moments)  # a token that stays at rho stays at every larger rho


@pytest.mark.parametrize("reduction", ["antithetic", "hermite"])
def test_variance_reduction_lowers_the_standard_error_where_it_is_said_to(reduction: Any) -> None:
    """3 + x: opposite inputs cancel 3 (X + Y), most of the noise. With x^2/2 too, the controls nearly span f(X) f(Y)."""
    square = 0.0 if reduction == "antithetic" else 0.5

    def mixed(x: Tensor) -> Tensor:
        return 3 + x[:, 0] + square * x[:, 0] ** 2

    plain, reduced = (
        stability(mixed, [0.8], dim=1, variance_reduction=kind, n_samples=1 << 14, level=SURE)
        for kind in (None, reduction)
    )
    truth = (3 + square) ** 2 + 0.8 + 2 * square**2 * 0.8**2
    assert truth in plain.second_moment[0]
    assert truth in reduced.second_moment[0]
    assert reduced.second_moment[0].stderr < plain.second_moment[0].stderr / 2
    if reduction == "hermite":
        assert reduced.covariance[0].stderr < plain.covariance[0].stderr / 2
        assert reduced.correlation[0].stderr < plain.correlation[0].stderr / 2


@pytest.mark.parametrize("interval", ["auto", "betting", "asymptotic"])
def test_stops_when_the_width_is_reached(interval: Any) -> None:
    options: dict[str, Any] = {"dim": 1, "bounds": (-1, 1), "interval": interval, "width_of": "correlation"}
    found = stability(lambda x: torch.tanh(x[:, 0]), [0.5, 0.9], width=0.2, n_samples=1 << 18, **options)
    assert found.reached
    assert found.anytime
    assert max(one.width for one in found.correlation) <= 0.2
    assert found.n_samples < 1 << 16
    short = stability(lambda x: torch.tanh(x[:, 0]), [0.5], width=1e-4, n_samples=2048, **options)
    assert not short.reached
    assert short.n_samples == 2048
    fixed = stability(lambda x: torch.tanh(x[:, 0]), [0.5], n_samples=2048, **options)
    assert fixed.correlation[0].width < short.correlation[0].width  # looking again and again has its price


def test_constant_function_has_no_correlation() -> None:
    found = stability(lambda x: torch.ones(len(x)), [0.5], dim=2, bounds=(0, 1))
    assert math.isnan(found.correlation[0].estimate)
    assert (found.correlation[0].low, found.correlation[0].high) == (-1.0, 1.0)
    assert found.as_json()["correlation"][0]["estimate"] is None
    assert found.second_moment[0].high == 1.0


def test_result_prints_and_becomes_json() -> None:
    found = stability(lambda x: x[:, 0], 0.5, dim=2, n_samples=512, progress=True)
    text = str(found)
    for word in ("second moment", "covariance", "correlation", "asymptotic", "0.95"):
        assert word in text
    row = found.as_json()
    assert row["rho"] == [0.5]
    assert row["covariance"][0]["low"] == found.covariance[0].low
    assert row["seed"] == 0


def test_result_feeds_the_tail_bound() -> None:
    found = stability(lambda x: torch.relu(x[:, 0]), [0.5, 0.9], dim=1)
    measured = found.measured()
    assert [float(rho) for rho, _ in measured.stability] == [0.5, 0.9]
    assert float(measured.mean_square[0]) == found.energy.low
    assert measured.confidence == pytest.approx(0.95)


def test_an_asymptotic_interval_does_not_pass_what_was_stated() -> None:
    """The second moment of outputs of norm 1 reached 1.018."""

    def direction(x: Tensor) -> Tensor:
        return 1.0 - 2.0 * (x[:, 0] > 1.0).float()

    given: dict[str, Any] = {"dim": 4, "n_samples": 256, "interval": "asymptotic"}
    free = stability(direction, [0.999], **given).second_moment[0]
    held = stability(direction, [0.999], norm_bound=1.0, **given)
    assert free.high > 1.0
    assert (held.second_moment[0].low, held.second_moment[0].high) == (free.low, 1.0)
    assert held.energy.high <= 1.0
    assert held.variance.high <= 1.0


def test_a_norm_of_many_entries_may_be_rounded_as_many_are() -> None:
    """sqrt p of 49152 tokens in float32 had the norm 1.0000053, and norm_bound = 1 failed; torch's own normalize is off by 1e-5."""

    def rounded(x: Tensor) -> Tensor:
        return torch.nn.functional.normalize(x.repeat(1, 4096), dim=1)

    given: dict[str, Any] = {"dim": 4, "n_samples": 256, "norm_bound": 1.0, "dtype": torch.float32}
    assert stability(rounded, 0.5, **given).energy.estimate == pytest.approx(1, abs=1e-4)
    with pytest.raises(ArgumentError, match="above norm_bound = 1.0"):
        stability(lambda x: 1.0001 * rounded(x), 0.5, **given)
