"""Known functions from end to end: measured by sampling, bounded by the linear program, compared with exact spectra."""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from itertools import combinations
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

from nstheory.errors import ArgumentError
from nstheory.kernels import dual, dual_derivative
from nstheory.measure import influence, stability
from nstheory.measure.spectrum.degree_weights import degree_weights
from nstheory.measure.spectrum.measurements import Measured
from nstheory.measure.spectrum.tail import InconsistentMeasurementsError, stability_envelope, tail_bound
from nstheory.training.tasks import sparse_parity

torch.set_num_threads(1)

SURE = 1 - 1e-6  # all intervals of one measurement hold together with this probability, so one miss is a bug
RHO = (0.3, 0.6, 0.9)
ELSEWHERE = (0.15, 0.45, 0.75, 0.95)  # the envelope is asked where nothing was measured
ULPS = 1e-12  # of E f^2: exact weights are sums of floats
TERMS = 400


@dataclass(frozen=True)
class Known:
    """A function with its weights W_0, W_1, ..., its stability and its influence, each from a formula of its own."""

    function: Callable[[Tensor], Tensor]
    weights: list[float]
    options: dict[str, Any]  # of `stability`
    influence: float = math.nan  # nan: infinite, and not measured
    moment: Callable[[float], float] | None = None  # where the weights are infinitely many

    def stability(self, rho: float) -> float:
        return self.moment(rho) if self.moment else math.fsum(w * rho**k for k, w in enumerate(self.weights))

    def tail(self, degree: int) -> float:
        """The share of E f^2 at degrees >= degree."""
        return 1 - math.fsum(self.weights[:degree]) / self.stability(1.0)

    @property
    def degrees(self) -> tuple[int, ...]:
        count = self.options.get("tokens")
        return tuple(range(1, count + 1)) if count else (1, 2, 3, 4, 6, 10)

    def measured(self, seed: int, samples: int = 1 << 15) -> Measured:
        shared = {"level": SURE, "seed": seed, "n_samples": samples}
        found = stability(self.function, RHO, **self.options, **shared)
        if math.isnan(self.influence):
            return found.measured()
        without = {k: v for k, v in self.options.items() if "tokens" in self.options or k != "bounds"}
        total = influence(self.function, **without, **shared)
        assert self.influence in total.total
        return found.measured(total)


# Bits, as tokens 0 and 1; weights by the formula of each function


def signs(x: Tensor) -> Tensor:
    return 1.0 - 2.0 * x


def boolean(function: Callable[[Tensor], Tensor], weights: list[float]) -> Known:
    options = {"tokens": len(weights) - 1, "vocab_size": 2, "bounds": (-1, 1)}
    return Known(function, weights, options, math.fsum(k * w for k, w in enumerate(weights)))


def majority_weights(n: int) -> list[float]:
    """Titsworth: degree k odd has C(n, k) coefficients, each C(m, (k-1)/2)/C(n-1, k-1) * C(n-1, m)/2^(n-1), m = (n-1)/2."""
    m, weights = (n - 1) // 2, [0.0] * (n + 1)
    for k in range(1, n + 1, 2):
        coefficient = math.comb(m, (k - 1) // 2) / math.comb(n - 1, k - 1) * math.comb(n - 1, m) / 2 ** (n - 1)
        weights[k] = math.comb(n, k) * coefficient**2
    return weights


def tribes_weights(tribes: int, size: int) -> list[float]:
    """2 (1 - prod (1 - all of a tribe)) - 1: the coefficient of a set that meets t tribes is a product over tribes."""
    p, weights = 2.0**-size, [0.0] * (tribes * size + 1)
    for met in range(tribes + 1):
        coefficient = 2 * p**met * (1 - p) ** (tribes - met)
        sets = np.poly1d([1.0])  # how many sets of each size meet exactly these tribes
        for _ in range(met):
            sets *= np.poly1d([math.comb(size, k) for k in range(size, 0, -1)] + [0.0])
        for k, count in enumerate(sets.coeffs[::-1]):
            weights[k] += math.comb(tribes, met) * count * coefficient**2
    weights[0] = (1 - 2 * (1 - p) ** tribes) ** 2
    return weights


def tribes(x: Tensor) -> Tensor:
    return 2.0 * x.reshape(len(x), 3, 2).amin(2).amax(1) - 1.0


def modular_addition(p: int) -> Known:
    """One-hot of (a + b) mod p: nothing at degree 1."""

    def one_hot(x: Tensor) -> Tensor:
        return torch.nn.functional.one_hot(x.sum(1) % p, p).float()

    options = {"tokens": 2, "vocab_size": p, "bounds": (0, 1), "norm_bound": 1.0}
    return Known(one_hot, [1 / p, 0.0, 1 - 1 / p], options, 2 * (1 - 1 / p))


# Gaussian space


def relu_weight(k: int) -> float:
    """((k-3)!!)^2/(2 pi k!) for even k > 0, through logarithms."""
    if k < 2:
        return (1 / (2 * math.pi), 0.25)[k]
    if k % 2:
        return 0.0
    half = k // 2 - 1  # (k-3)!! = (2 half)!/(2^half half!)
    double = math.lgamma(2 * half + 1) - half * math.log(2) - math.lgamma(half + 1)
    return math.exp(2 * double - math.lgamma(k + 1)) / (2 * math.pi)


def relu_network(inner: list[list[float]], outer: list[float]) -> Known:
    """sum a_i relu(w_i x): pairs of units give a_i a_j |w_i| |w_j| dual(rho cos(w_i, w_j))."""
    w, a = torch.tensor(inner, dtype=torch.float64), torch.tensor(outer, dtype=torch.float64)
    norms = w.norm(dim=1)
    cosines = ((w @ w.T) / torch.outer(norms, norms)).clamp(-1, 1)
    cosines.fill_diagonal_(1.0)
    factors = torch.outer(a * norms, a * norms)
    weights = [float((factors * cosines**k).sum()) * relu_weight(k) for k in range(TERMS)]
    slope = dual_derivative("relu", cosines)

    def moment(rho: float) -> float:
        return float((factors * dual("relu", rho * cosines)).sum())

    def function(x: Tensor) -> Tensor:
        return torch.relu(x @ w.T.to(x.dtype)) @ a.to(x.dtype)

    return Known(function, weights, {"dim": w.shape[1]}, float((factors * cosines * slope).sum()), moment)


def polynomial(function: Callable[[Tensor], Tensor], weights: list[float]) -> Known:
    return Known(function, weights, {"dim": 3}, math.fsum(k * w for k, w in enumerate(weights)))


ARCSINE = [
    0.0 if k % 2 == 0 else 2 / math.pi * math.comb(k - 1, k // 2) / 2 ** (k - 1) / k for k in range(TERMS)
]  # of sign(x)

KNOWN = {
    "constant and linear": polynomial(lambda x: 2 + x[:, 0] - x[:, 1], [4, 2]),
    "product of three": polynomial(lambda x: x.prod(1), [0, 0, 0, 1]),
    "1 + He_2 + He_3": polynomial(
        lambda x: 1 + (x[:, 0] ** 2 - 1) / 2 + (x[:, 1] ** 3 - 3 * x[:, 1]) / 6, [1, 0, 1 / 2, 1 / 6]
    ),
    "sign": Known(
        lambda x: torch.sign(x[:, 0]),
        ARCSINE,
        {"dim": 2, "bounds": (-1, 1)},
        moment=lambda r: 2 * math.asin(r) / math.pi,
    ),
    "relu, width 1": relu_network([[1.0, -2.0, 0.5]], [0.7]),
    "relu, width 2": relu_network([[1.0, 0.2, 0.0], [-0.5, 1.0, 0.3]], [1.0, -0.8]),
    "relu, width 2, opposite": relu_network([[1.0, 0.0], [-1.0, 0.0]], [1.0, 1.0]),  # |x|
    "parity of 3 of 6": boolean(lambda x: signs(x[:, :3]).prod(1), [0, 0, 0, 1, 0, 0, 0]),
    "parity of 10": boolean(lambda x: signs(x).prod(1), [0.0] * 10 + [1.0]),
    "dictator": boolean(lambda x: signs(x[:, 2]), [0, 1, 0, 0, 0, 0]),
    "majority of 7": boolean(lambda x: torch.sign(signs(x).sum(1)), majority_weights(7)),
    "tribes of 3 x 2": boolean(tribes, tribes_weights(3, 2)),
    "addition mod 5": modular_addition(5),
    "addition mod 31": modular_addition(31),
}


@cache
def measured(name: str) -> Measured:
    return KNOWN[name].measured(seed=1)


@pytest.mark.parametrize("name", KNOWN)
def test_the_two_descriptions_of_a_known_function_agree(name: str) -> None:
    """Weights, stability and influence come from different formulas; a slip in one would spoil what follows."""
    known = KNOWN[name]
    weights = np.array(known.weights)
    assert weights.min() >= -ULPS
    k = np.arange(len(weights))
    for rho in (0.0, 0.3, 0.9):
        assert float(weights @ rho**k) == pytest.approx(known.stability(rho), rel=1e-9, abs=1e-12)
    missing = 1 - weights.sum() / known.stability(1.0)
    assert -ULPS < missing < (0.05 if known.moment else ULPS)
    if not math.isnan(known.influence):
        assert k @ weights <= known.influence * (1 + ULPS)
        assert known.influence == pytest.approx(k @ weights, rel=0.1 if known.moment else ULPS)


@pytest.mark.parametrize("name", KNOWN)
def test_what_is_measured_bounds_the_truth(name: str) -> None:
    known, seen = KNOWN[name], measured(name)
    energy = known.stability(1.0)
    informative = 0
    for degree in known.degrees:
        found = tail_bound(seen, degree)
        assert known.tail(degree) <= found.bound + ULPS, degree
        assert found.confidence == seen.confidence
        assert found.lemma1 is not None
        assert found.bound <= found.lemma1
        if not math.isnan(known.influence):
            assert found.influence is not None
            assert found.bound <= found.influence
        mass = tail_bound(seen, degree, share=False)
        assert known.tail(degree) * energy <= mass.bound + ULPS * energy, degree
        informative += found.bound < (1 + known.tail(degree)) / 2
    assert informative or known.tail(known.degrees[-1]) == 1  # a parity of all bits is all tail
    envelope = stability_envelope(seen, ELSEWHERE)
    for rho, low, high in zip(ELSEWHERE, envelope.lower, envelope.upper, strict=True):
        assert low - ULPS * energy <= known.stability(rho) <= high + ULPS * energy, rho
        assert high - low < energy / 3, rho


@pytest.mark.parametrize("name", KNOWN)
def test_degree_weights_contain_the_truth(name: str) -> None:
    known = KNOWN[name]
    most = known.options.get("tokens", 3)
    found = degree_weights(measured(name), most)
    for degree in range(most + 1):
        weight = (known.weights[degree] if degree < len(known.weights) else 0.0) / known.stability(1.0)
        assert found.lower[degree] - ULPS <= weight <= found.upper[degree] + ULPS, degree
    assert found.rest_lower - ULPS <= known.tail(most + 1) <= found.rest_upper + ULPS
    assert found.misfit <= 1
    assert min(np.subtract(found.upper, found.lower)) < 0.5


def contained(known: Known, seen: Measured) -> bool:
    """Whether spectral bounds from these measurements hold; contradictory measurements do not count as held."""
    try:
        tails = [tail_bound(seen, degree).bound >= known.tail(degree) - ULPS for degree in known.degrees[:4]]
        envelope = stability_envelope(seen, ELSEWHERE, share=True)
    except InconsistentMeasurementsError:
        return False
    truth = [known.stability(rho) / known.stability(1.0) for rho in ELSEWHERE]
    ends = zip(truth, envelope.lower, envelope.upper, strict=True)
    return all(tails) and all(low - ULPS <= value <= high + ULPS for value, low, high in ends)


def relabelled(seen: Measured, label: Callable[[float], float]) -> Measured:
    pairs = [(label(float(rho)), ends) for rho, ends in seen.stability]
    return replace(seen, stability=pairs, gradient=None)


@pytest.mark.parametrize("name", KNOWN)
def test_the_comparison_sees_a_wrong_correlation(name: str) -> None:
    """A keep probability of (1 + rho)/2 called rho, as in the paper, and a correlation called by its square."""
    known, seen = KNOWN[name], measured(name)
    assert contained(known, relabelled(seen, lambda rho: rho))
    assert not contained(known, relabelled(seen, lambda rho: rho * rho))
    assert not contained(known, relabelled(seen, lambda rho: 2 * rho - 1))


@pytest.mark.parametrize("seed", range(6))
def test_random_relu_networks_and_polynomials(seed: int) -> None:
    generator = torch.Generator().manual_seed(seed)
    inner = torch.randn(2, 4, generator=generator, dtype=torch.float64).tolist()
    outer = torch.randn(2, generator=generator, dtype=torch.float64).tolist()
    a = torch.randn(16, generator=generator, dtype=torch.float64).tolist()
    sets = [chosen for size in range(5) for chosen in combinations(range(4), size)]
    weights = [0.0] * 5
    for coefficient, chosen in zip(a, sets, strict=True):
        weights[len(chosen)] += coefficient**2

    def multilinear(x: Tensor) -> Tensor:
        return torch.stack([c * x[:, list(chosen)].prod(1) for c, chosen in zip(a, sets, strict=True)]).sum(0)

    total = math.fsum(k * w for k, w in enumerate(weights))
    on_bits = {"tokens": 4, "vocab_size": 2, "bounds": (-math.fsum(map(abs, a)), math.fsum(map(abs, a)))}
    for known in (
        relu_network(inner, outer),
        Known(multilinear, weights, {"dim": 4}, total),
        Known(lambda x: multilinear(signs(x)), weights, on_bits, total),
    ):
        assert contained(known, known.measured(seed, samples=1 << 12))


def test_measurements_of_another_function_are_seen() -> None:
    """The comparison has the power to tell four Boolean functions apart."""
    names = ("majority of 7", "dictator", "parity of 3 of 6", "tribes of 3 x 2")
    for one in names:
        for other in names:
            assert contained(KNOWN[one], measured(other)) == (one == other), (one, other)


def test_the_parity_task_is_one_set_of_its_degree() -> None:
    data = sparse_parity(10, 3, 700, 324, seed=1)
    rows = torch.cat([data.train_tokens, data.validation_tokens])
    targets = torch.cat([data.train_targets, data.validation_targets])
    assert len(torch.unique(rows, dim=0)) == 2**10  # complete, so no row is in both parts
    assert (rows[:, 10] == 2).all()
    assert (data.vocab_size, data.classes, data.frozen_ids) == (3, 2, (2,))
    coefficients = {
        chosen: float((signs(rows[:, list(chosen)]).prod(1) * signs(targets)).mean())
        for size in range(1, 11)
        for chosen in combinations(range(10), size)
    }
    found = [chosen for chosen, value in coefficients.items() if value]
    assert [(len(chosen), coefficients[chosen]) for chosen in found] == [(3, 1.0)]
    noisy = sparse_parity(10, 3, 700, 324, seed=1, label_noise=0.2)
    assert torch.equal(noisy.train_tokens, data.train_tokens)
    assert torch.equal(noisy.validation_targets, data.validation_targets)
    turned = int((noisy.train_targets != data.train_targets).sum())
    assert abs(turned - 140) < 5 * math.sqrt(700 * 0.2 * 0.8)
    assert not torch.equal(sparse_parity(10, 3, 700, 324, seed=2).train_tokens, data.train_tokens)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((10, 11, 5, 5, 0), "bits = 10, degree = 11"),
        ((25, 2, 5, 5, 0), "bits = 25"),
        ((4, 0, 5, 5, 0), "degree = 0"),
        ((4, 2, 10, 7, 0), "train = 10, validation = 7"),
        ((4, 2, 0, 7, 0), "train = 0"),
        ((4, 2, 5, 5, 0, 0.5), "label_noise = 0.5"),
        ((4, 2, 5, 5, 0, math.nan), "label_noise = nan"),
    ],
)
def test_bad_parities(arguments: tuple, message: str) -> None:
    *plain, noise = arguments if len(arguments) == 6 else (*arguments, 0.0)
    with pytest.raises(ArgumentError, match=message):
        sparse_parity(*plain, label_noise=noise)
