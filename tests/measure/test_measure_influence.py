"""Influence, junta size and degree-1 weight against closed forms and enumeration, and on bad input."""

import itertools
import math
from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor

from nstheory.errors import ArgumentError
from nstheory.measure import Influence, Interval, degree_one_weight, influence, stability

SURE = 1 - 1e-6  # every interval below holds with this probability, so one miss is a bug

torch.set_num_threads(1)

# f on [batch, 3], E |d_i f|^2, E |d_i f|, W_1
ROOT = math.sqrt(2 / math.pi)
GAUSSIAN: dict[str, tuple[Callable[[Tensor], Tensor], tuple[float, ...], tuple[float, ...], float]] = {
    "linear": (lambda x: 2 * x[:, 0] - x[:, 2], (4, 0, 1), (2, 0, 1), 5),
    "He_2": (lambda x: x[:, 1].square() - 1, (0, 4, 0), (0, 2 * ROOT, 0), 0),
    "product": (lambda x: x[:, 0] * x[:, 1], (1, 1, 0), (ROOT, ROOT, 0), 0),
    "relu": (lambda x: torch.relu(x[:, 0]), (0.5, 0, 0), (0.5, 0, 0), 0.25),
    "shifted": (lambda x: torch.relu(x[:, 0]) + 50, (0.5, 0, 0), (0.5, 0, 0), 0.25),
    "vector": (
        lambda x: torch.stack([x[:, 0], 2 * x[:, 0] + x[:, 1] ** 2 / 2], 1),
        (5, 1, 0),
        (math.sqrt(5), ROOT, 0),
        5,
    ),
}


def check_holds(found: tuple[Interval, ...], truth: tuple[float, ...]) -> None:
    assert len(found) == len(truth)
    for one, value in zip(found, truth, strict=True):
        assert value in one
        assert one.low <= one.estimate <= one.high
        assert one.width < max(1.0, value)


@pytest.mark.parametrize("label", GAUSSIAN)
def test_gaussian_influences(label: str) -> None:
    function, squares, lengths, _ = GAUSSIAN[label]
    found = influence(function, dim=3, level=SURE)
    check_holds(found.per_token, squares)
    check_holds((found.total,), (math.fsum(squares),))
    assert found.geometric is not None
    check_holds(found.geometric, lengths)


@pytest.mark.parametrize("by", ["stein", "gradient"])
@pytest.mark.parametrize("label", GAUSSIAN)
def test_degree_one_weight(label: str, by: Any) -> None:
    function, _, _, weight = GAUSSIAN[label]
    check_holds((degree_one_weight(function, dim=3, level=SURE, by=by, n_samples=1 << 15),), (weight,))


def test_degree_one_weight_of_a_step_needs_no_derivative() -> None:
    check_holds((degree_one_weight(lambda x: torch.sign(x[:, 0]), dim=2, level=SURE),), (2 / math.pi,))


def test_hutchinson_agrees_with_the_whole_jacobian() -> None:
    matrix = torch.randn(3, 7, generator=torch.Generator().manual_seed(0))

    def network(x: Tensor) -> Tensor:
        return torch.tanh(x @ matrix)

    exact = influence(network, dim=3, level=SURE, jacobian="exact", n_samples=1 << 14)
    for probes in (1, 4):
        random = influence(network, dim=3, level=SURE, probes=probes, n_samples=1 << 14)
        assert random.geometric is None
        assert abs(random.total.estimate - exact.total.estimate) < random.total.width / 2 + exact.total.width / 2
        assert exact.total.stderr < random.total.stderr


def test_embeddings_sum_over_the_entries_of_a_token_and_scale_with_the_noise() -> None:
    """Tokens of 2 entries; f = |token 0|^2: at centre c the noise gradient is 2 s (c + s x), E |.|^2 = 4 s^2 (|c|^2 + 2 s^2)."""
    centre, s = torch.tensor([[[1.0, 2.0], [3.0, 4.0]]]), 0.5
    found = influence(lambda x: x[:, 0].square().sum(1), embeddings=centre, noise_scale=s, level=SURE)
    check_holds(found.per_token, (4 * s**2 * (5 + 2 * s**2), 0.0))
    weight = degree_one_weight(
        lambda x: x[:, 0].square().sum(1), embeddings=centre, noise_scale=s, level=SURE, n_samples=1 << 15
    )
    check_holds((weight,), (4 * s**2 * 5,))
    slope = degree_one_weight(
        lambda x: x[:, 0].square().sum(1), embeddings=centre, noise_scale=s, level=SURE, by="gradient"
    )
    check_holds((slope,), (4 * s**2 * 5,))


def test_gradient_bound_gives_bernstein_intervals() -> None:
    found = influence(lambda x: torch.relu(x[:, 0]), dim=2, gradient_bound=1, level=SURE)
    check_holds(found.per_token, (0.5, 0))
    assert found.method == "empirical-bernstein"
    with pytest.raises(ArgumentError, match=r"norm 1.0, above gradient_bound = 0.5"):
        influence(lambda x: torch.relu(x[:, 0]), dim=2, gradient_bound=0.5)


def parity(x: Tensor) -> Tensor:
    return (1 - 2 * (x[:, :3].sum(1) % 2)).float()


def majority(x: Tensor) -> Tensor:
    return torch.sign(x.sum(1).float() - x.shape[1] / 2)


def tribes(x: Tensor) -> Tensor:
    return 1 - 2 * x.view(-1, 2, 2).all(2).any(1).float()


def modular_sum(x: Tensor) -> Tensor:
    return torch.nn.functional.one_hot(x.sum(1) % 5, 5).float()


TOKENS: dict[str, tuple[Callable[[Tensor], Tensor], int, int]] = {
    "parity": (parity, 5, 2),
    "dictator": (lambda x: 1 - 2 * x[:, 1].float(), 4, 2),
    "majority": (majority, 5, 2),
    "tribes": (tribes, 4, 2),
    "modular addition": (modular_sum, 2, 5),
    "table": (lambda x: torch.tensor([0.3, -1.0, 0.5])[x[:, 0]] * x[:, 1] / 2, 3, 3),
}


def enumerated(f: Callable[[Tensor], Tensor], n: int, size: int) -> tuple[float, ...]:
    """E Var(f | all tokens but i), over all inputs."""
    inputs = torch.tensor(list(itertools.product(range(size), repeat=n)))
    table = f(inputs).double().reshape(*[size] * n, -1)
    return tuple(float(table.var(i, correction=0).sum(-1).mean()) for i in range(n))


@pytest.mark.parametrize("bounded", [False, True])
@pytest.mark.parametrize("label", TOKENS)
def test_token_influences_by_enumeration(label: str, bounded: bool) -> None:
    function, n, size = TOKENS[label]
    truth = enumerated(function, n, size)
    found = influence(
        function, tokens=n, vocab_size=size, level=SURE, norm_bound=1 if bounded else None, n_samples=1 << 14
    )
    check_holds(found.per_token, truth)
    assert math.fsum(truth) in found.total
    assert found.average_sensitivity == found.total
    assert found.geometric is None
    assert found.method == ("empirical-bernstein" if bounded else "asymptotic")
    assert found.rows == (n + 1) * found.n_samples


def test_average_sensitivity_of_known_functions() -> None:
    assert math.fsum(enumerated(parity, 5, 2)) == 3
    assert math.fsum(enumerated(majority, 5, 2)) == pytest.approx(5 * 6 / 16)  # n C(n-1, (n-1)/2) / 2^(n-1)
    assert math.fsum(enumerated(modular_sum, 2, 5)) == pytest.approx(2 * 4 / 5)


def test_total_influence_is_the_slope_of_stability_at_one() -> None:
    near = stability(majority, [0.99], tokens=5, vocab_size=2, n_samples=1 << 18, seed=2)
    slope = (1 - near.second_moment[0].estimate) / 0.01
    found = influence(majority, tokens=5, vocab_size=2)
    # Degrees 1, 3, 5 of weight at most 1: the chord is below the slope by at most 10 * 0.005 of it.
    error = near.second_moment[0].width / 2 / 0.01 + found.total.width / 2
    assert slope - error <= found.total.estimate <= slope + error + 0.05 * slope


def test_frozen_tokens_have_no_influence() -> None:
    data = torch.tensor([[a, b, 5] for a in range(5) for b in range(5)])
    found = influence(
        lambda x: (x.sum(1) % 5).float(), tokens=data, vocab_size=6, frozen_ids=(5,), level=SURE, n_samples=1 << 14
    )
    check_holds(found.per_token, (2.0, 2.0, 0.0))
    assert found.domain == "data tokens"


def test_junta_size() -> None:
    found = influence(parity, tokens=5, vocab_size=2, bounds=(-1, 1))
    assert [(found.junta_size(s).low, found.junta_size(s).high) for s in (0.3, 0.5, 0.9)] == [(1, 1), (2, 2), (3, 3)]
    assert found.junta_size().level == 0.95
    decaying = influence(
        lambda x: x @ torch.tensor([8.0, 4.0, 2.0, 1.0, 0.0]) + torch.sin(9 * x[:, 3]) / 9, dim=5, level=0.999
    )
    truth = (64, 16, 4, 1.5, 0)  # E (1 + cos 9x)^2 = 1.5 up to exp(-40)
    for share in (0.5, 0.74, 0.76, 0.93, 0.95, 0.97, 0.99):
        carried = next(m for m in range(6) if math.fsum(truth[:m]) >= share * math.fsum(truth))
        size = decaying.junta_size(share)
        assert size.low <= size.estimate <= size.high
        assert size.low <= carried <= size.high
        assert size.high - size.low <= 1
    constant = influence(lambda x: x[:, 0] * 0, dim=3)
    assert constant.junta_size().estimate == 0


def test_junta_size_takes_the_error_into_account() -> None:
    def one(estimate: float, low: float, high: float) -> Interval:
        return Interval(estimate, low, high, 0.9, "asymptotic")

    vague = tuple(one(1.0, 0.5, 1.5) for _ in range(4))
    base = influence(parity, tokens=4, vocab_size=2, n_samples=256)
    found = Influence(**{**vars(base), "per_token": vague})
    size = found.junta_size(0.5)
    # At best two tokens at 1.5 against two at 0.5: one carries 1.5 of 3 = half. At worst 3 * 0.5 of 3 * 0.5 + 1.5.
    assert (size.low, size.estimate, size.high) == (1, 2, 3)


def test_same_seed_same_result_whatever_the_batch_size() -> None:
    def smooth(x: Tensor) -> Tensor:
        return torch.stack([x[:, i % 2] ** (1 + i % 3) for i in range(6)], 1)

    gaussian = [influence(smooth, dim=2, n_samples=1000, batch_size=size, probes=2) for size in (None, 7)]
    tokens = [influence(majority, tokens=5, vocab_size=2, n_samples=1000, batch_size=size) for size in (None, 7)]
    for first, second in (gaussian, tokens):
        assert first.total == second.total
        assert first.per_token == second.per_token
    assert influence(majority, tokens=5, vocab_size=2, n_samples=1000, seed=1).total != tokens[0].total
    weights = [degree_one_weight(smooth, dim=2, n_samples=3000, batch_size=size) for size in (None, 7)]
    assert weights[0] == weights[1]


def test_becomes_json() -> None:
    row = influence(lambda x: x[:, 0] ** 2, dim=2, n_samples=256, progress=True).as_json()
    assert (row["domain"], len(row["per_token"]), len(row["geometric"])) == ("gaussian", 2, 2)
    assert row["total"]["estimate"] == pytest.approx(row["per_token"][0]["estimate"])


def test_both_feed_the_tail_bound_at_the_joint_confidence() -> None:

    def function(x: Tensor) -> Tensor:
        return torch.relu(x[:, 0])

    measured = stability(function, [0.9], dim=1).measured(influence(function, dim=1))
    assert measured.confidence == pytest.approx(0.9)
    assert 0.4 < float(measured.gradient[0]) < 0.5 < float(measured.gradient[1]) < 0.6  # type: ignore[index]
    with pytest.raises(ArgumentError, match="influence is in the domain 'tokens'"):
        stability(function, [0.9], dim=1).measured(influence(majority, tokens=3, vocab_size=2))
    with pytest.raises(ArgumentError, match="no joint confidence"):
        stability(function, [0.9], dim=1, level=0.5).measured(influence(function, dim=1, level=0.5))


BAD: dict[str, tuple[Callable[[], Any], tuple[str, ...]]] = {
    "step": (lambda: influence(lambda x: (x[:, 0] > 0).float(), dim=1), ("no gradient", "step function", "stability")),
    "detached": (lambda: influence(lambda x: x[:, 0].detach(), dim=1), ("no gradient", "detach")),
    "kink": (lambda: influence(lambda x: (x[:, 0] - x[:, 0]).sqrt(), dim=1), ("gradient of f is nan", "square root")),
    "nan": (lambda: influence(lambda x: x.float().log()[:, 0], tokens=2, vocab_size=2), ("f returned -inf",)),
    "unbounded": (lambda: influence(parity, tokens=3, vocab_size=2, bounds=(0, 1)), ("outside bounds = (0.0, 1.0)",)),
    "bounds": (lambda: influence(parity, dim=3, bounds=(0, 1)), ("gradient_bound",)),
    "gradient bound": (
        lambda: influence(parity, tokens=3, vocab_size=2, gradient_bound=1),
        ("gradient_bound", "bounds instead"),
    ),
    "hutchinson bound": (
        lambda: influence(lambda x: x, dim=6, gradient_bound=9),
        ("gradient_bound needs the whole Jacobian", "'exact'"),
    ),
    "few": (lambda: influence(parity, tokens=3, vocab_size=2, n_samples=10), ("n_samples = 10", "256")),
    "probes": (lambda: influence(lambda x: x, dim=6, probes=0), ("probes = 0", "at least 1")),
    "jacobian": (lambda: influence(lambda x: x, dim=6, jacobian="full"), ("jacobian = 'full'", "'exact'")),  # type: ignore[arg-type]
    "batch": (lambda: influence(lambda x: x, dim=6, batch_size=0), ("batch_size = 0", "at least 1")),
    "source": (lambda: influence(lambda x: x), ("exactly one of dim",)),
    "share": (
        lambda: influence(parity, tokens=3, vocab_size=2, n_samples=256).junta_size(1.0),
        ("share = 1.0", "(0, 1)"),
    ),
    "sensitivity": (lambda: influence(lambda x: x, dim=2, n_samples=256).average_sensitivity, ("for tokens", "total")),
    "by": (lambda: degree_one_weight(lambda x: x, dim=2, by="fit"), ("by = 'fit'", "'stein'")),  # type: ignore[arg-type]
    "few groups": (lambda: degree_one_weight(lambda x: x, dim=2, n_samples=1000), ("n_samples = 1000", "2048")),
    "degree one batch": (lambda: degree_one_weight(lambda x: x, dim=2, batch_size=0), ("batch_size = 0",)),
}


@pytest.mark.parametrize("label", BAD)
def test_bad_input_names_argument_value_and_what_to_try(label: str) -> None:
    call, parts = BAD[label]
    with pytest.raises(ArgumentError) as caught:
        call()
    missing = [part for part in parts if part not in str(caught.value)]
    assert not missing, str(caught.value)
