"""Spectral bounds: never violated by a known spectrum, never worse than Lemma 1 or influence, and sharp."""

import math
from dataclasses import replace
from fractions import Fraction
from itertools import product

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

import nstheory as nst
from nstheory.errors import ArgumentError
from nstheory.measure.spectrum.certificate_file import check_certificate
from nstheory.measure.spectrum.degree_weights import degree_weights
from nstheory.measure.spectrum.tail import (
    InconsistentMeasurementsError,
    Measured,
    stability_envelope,
    tail_bound,
    weight_bound,
)

F = Fraction
SLACK = 1e-12  # of E f^2: the known weights are sums of floats
FUNCTIONS = 2100


def stab(weights: np.ndarray, rho: float) -> float:
    return float((rho ** np.arange(len(weights), dtype=float) * weights).sum())


def around(value: float, width: float, rng: np.random.Generator, unit: float) -> tuple[float, float]:
    """An interval that contains the value, at random places of it; `unit` covers the rounding of the value."""
    below, above = rng.random(2) * width
    return value - below - 1e-15 * unit, value + above + 1e-15 * unit


def random_spectrum(rng: np.random.Generator, size: int) -> np.ndarray:
    k = np.arange(size + 1.0)
    shapes = (
        lambda: rng.random(size + 1),
        lambda: rng.uniform(0.3, 0.97) ** k,
        lambda: (1 + k) ** -rng.uniform(1.2, 4),
        lambda: np.where(rng.random(size + 1) < 3 / (size + 1), rng.random(size + 1), 0) + np.eye(size + 1)[-1] * 1e-3,
        lambda: rng.random(size + 1) ** 8 * np.exp(-k * rng.random()),
    )
    return shapes[rng.integers(len(shapes))]() * 10 ** rng.uniform(-3, 3)


def random_measured(rng: np.random.Generator) -> tuple[np.ndarray, Measured]:
    """A spectrum, and intervals that contain what would be measured of it: some or all kinds, narrow or wide."""
    tokens = bool(rng.random() < 0.4)
    size = int(rng.integers(3, 60)) if tokens else int(rng.choice([6, 40, 2000]))
    weights = random_spectrum(rng, size)
    total, k = weights.sum(), np.arange(size + 1.0)
    width = float(rng.choice([0, 1e-6, 1e-3, 0.1]))
    rhos = rng.uniform(-1 if rng.random() < 0.3 else 0, 1, rng.integers(0, 8))
    rhos = np.round(rhos, 1) if rng.random() < 0.3 else rhos

    def interval(value: float) -> tuple[float, float]:
        return around(value, width * max(abs(value), 1e-3 * total), rng, max(total, abs(value)))

    measured = Measured(
        interval(total),
        interval(weights[0]) if rng.random() < 0.5 else None,
        interval(float((k * weights).sum())) if rng.random() < 0.6 else None,
        [(float(rho), interval(stab(weights, rho))) for rho in rhos],
        domain="tokens" if tokens else "gaussian",
        n_tokens=size if tokens else None,
    )
    return weights, measured


@pytest.mark.parametrize("part", range(6))
def test_no_bound_is_violated_over_random_functions(part: int) -> None:
    rng = np.random.default_rng([2026, part])
    beaten = 0
    for index in range(FUNCTIONS // 6):
        weights, measured = random_measured(rng)
        total, share = weights.sum(), bool(rng.random() < 0.5)
        unit = 1 if share else total
        degree = int(rng.integers(1, min(len(weights), 40) + 2))
        found = tail_bound(measured, degree, share=share)
        assert weights[degree:].sum() / total * unit <= found.bound + SLACK * unit, (part, index)
        for classical in (found.lemma1, found.influence):
            if classical is not None:
                assert found.bound <= classical, (part, index)
        beaten += found.bound < 0.9 * min(found.lemma1 or math.inf, found.influence or math.inf, unit)
        if index % 10 == 0:
            rho = float(rng.uniform(-1, 1))
            envelope = stability_envelope(measured, rho, share=share)
            truth = stab(weights, rho) / total * unit
            assert envelope.lower[0] - SLACK * unit <= truth <= envelope.upper[0] + SLACK * unit, (part, index)
    assert beaten > FUNCTIONS // 6 / 4  # the comparison is not between trivial bounds


weight_lists = st.lists(st.fractions(min_value=0, max_value=1, max_denominator=50), min_size=2, max_size=12)
rho_lists = st.lists(st.fractions(min_value=0, max_value=1, max_denominator=20), max_size=5, unique=True)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(weight_lists.filter(any), rho_lists, st.integers(1, 12), st.booleans())
def test_exact_measurements_are_exactly_sound(weights, rhos, degree: int, share: bool) -> None:
    total = sum(weights)
    measured = Measured(
        total,
        weights[0],
        sum(k * w for k, w in enumerate(weights)),
        [(rho, sum(w * rho**k for k, w in enumerate(weights))) for rho in rhos],
    )
    found = tail_bound(measured, degree, share=share)
    truth = sum(weights[degree:]) / (total if share else 1)
    assert truth <= found.certificate.bound  # fractions on both sides, no tolerance
    assert check_certificate(found.certificate) == found.bound
    lower = weight_bound(measured, degree, None, "lower", share=share)
    check_certificate(lower)
    assert lower.bound <= truth


def test_the_figures_of_the_theory() -> None:
    rhos = ["0.3", "0.5", "0.7", "0.8", "0.9", "0.95", "0.99"]
    rows = []
    for weights in (0.2 * 0.8 ** np.arange(400), (1.0 + np.arange(400)) ** -2.5):
        share = weights / weights.sum()
        pairs = [(rho, (stab(share, float(rho)) - 1e-15, stab(share, float(rho)) + 1e-15)) for rho in rhos]
        influence = float((np.arange(400) * share).sum())
        measured = Measured(1, (share[0] - 1e-15, share[0] + 1e-15), (influence * (1 - 1e-15), influence), pairs)
        found = tail_bound(measured, 15)
        rows.append([round(value, 4) for value in (share[15:].sum(), found.influence, found.lemma1, found.bound)])
        assert found.lemma1_rho == 0.99
        assert {name for name, _ in found.binding} >= {"E f^2", "(E f)^2", "Stab at rho = 0.99"}
    assert rows == [[0.0352, 0.2667, 0.2748, 0.0813], [0.0081, 0.0582, 0.0562, 0.0162]]


def test_classical_bounds_are_what_they_are_called() -> None:
    measured = Measured((2, "2.5"), None, (3, 4), [("0.5", (1, "1.2")), ("0.9", ("1.9", 2))])
    found = tail_bound(measured, 8)
    lemmas = {rho: (1 - low / 2.5) / (1 - rho**8) for rho, low in ((0.5, 1), (0.9, 1.9))}
    assert found.lemma1 == pytest.approx(min(lemmas.values()), rel=1e-12)
    assert found.lemma1_rho == min(lemmas, key=lambda rho: lemmas[rho])
    assert found.influence == pytest.approx(4 / 8 / 2, rel=1e-12)
    mass = tail_bound(measured, 8, share=False)
    assert mass.influence == pytest.approx(4 / 8, rel=1e-12)
    assert mass.lemma1 == pytest.approx((2.5 - 1.9) / (1 - 0.9**8), rel=1e-12)
    twice = tail_bound(Measured(1, None, None, [("0.5", ("0.8", 1)), ("0.5", ("0.1", 1))]), 3)
    assert twice.lemma1 == pytest.approx(0.2 / (1 - 0.5**3), rel=1e-12)
    negative = tail_bound(Measured(1, None, None, [("-0.5", "0.3")]), 3)
    assert negative.lemma1 == pytest.approx(0.7 / (1 - 0.5**3), rel=1e-12)


@pytest.mark.parametrize("seed", range(12))
def test_the_bound_is_the_optimum_of_the_primal_program(seed: int) -> None:
    """On few tokens every degree fits into one program over the weights themselves (shares: over W/E f^2 and 1/E f^2)."""
    rng = np.random.default_rng(seed)
    n, degree = int(rng.integers(4, 12)), int(rng.integers(1, 5))
    weights = random_spectrum(rng, n)
    weights /= weights.sum()
    k = np.arange(n + 1.0)
    columns = [np.ones(n + 1), k == 0, k, *(rho**k for rho in rng.uniform(0, 1, 3))]
    ends = [around(float((column * weights).sum()), 0.02, rng, 1) for column in columns]
    rhos = [float(column[1]) for column in columns[3:]]
    measured = Measured(*ends[:3], list(zip(rhos, ends[3:], strict=True)), domain="tokens", n_tokens=n)
    tail = -(k >= degree).astype(float)
    rows = np.array([sign * column for column in columns for sign in (1.0, -1.0)])
    sides = np.array([sign * end for low, high in ends for sign, end in ((1.0, high), (-1.0, low))])
    mass = linprog(tail, A_ub=rows, b_ub=sides)
    assert tail_bound(measured, degree, share=False).bound == pytest.approx(-mass.fun, abs=1e-7)
    scaled = np.hstack([rows, -sides[:, None]])
    share = linprog(np.append(tail, 0), A_ub=scaled, b_ub=0 * sides, A_eq=[[*np.ones(n + 1), 0]], b_eq=[1])
    assert tail_bound(measured, degree).bound == pytest.approx(-share.fun, abs=1e-7)
    last = linprog(0.5**k, A_ub=rows, b_ub=sides)
    assert stability_envelope(measured, 0.5).lower[0] == pytest.approx(last.fun, abs=1e-7)


# Functions whose spectra are known


def walsh_weights(f, n: int) -> list[Fraction]:
    """Weights of a function on {-1, 1}^n, exactly, by transforming its table."""
    table = [F(f(point)) for point in product((1, -1), repeat=n)]
    for step in (2**i for i in range(n)):
        for start in range(0, 2**n, 2 * step):
            for at in range(start, start + step):
                table[at], table[at + step] = table[at] + table[at + step], table[at] - table[at + step]
    weights = [F(0)] * (n + 1)
    for index, value in enumerate(table):
        weights[index.bit_count()] += (value / 2**n) ** 2
    return weights


def tribes(point: tuple[int, ...]) -> int:
    return 1 if any(min(point[i : i + 2]) == 1 for i in range(0, len(point), 2)) else -1


BOOLEAN = {
    "dictator": walsh_weights(lambda x: x[0], 5),
    "parity of 3": walsh_weights(lambda x: x[0] * x[1] * x[2], 5),
    "majority of 5": walsh_weights(lambda x: 1 if sum(x) > 0 else -1, 5),
    "tribes of 3 x 2": walsh_weights(tribes, 6),
    "address": walsh_weights(lambda x: x[2 + (x[0] < 0) + 2 * (x[1] < 0)], 6),
}
# One-hot of (a + b) mod p: W_0 = 1/p, no degree 1, W_2 = 1 - 1/p.
MODULAR = [F(1, 113), F(0), F(112, 113)]
# ReLU of one normal: W_0 = 1/(2 pi), W_1 = 1/4, W_k = ((k-3)!!)^2/(2 pi k!) for even k.
RELU = [1 / (2 * math.pi), 0.25]
RELU += [
    math.prod(range(1, k - 2, 2)) ** 2 / (2 * math.pi * math.factorial(k)) if k % 2 == 0 else 0.0 for k in range(2, 150)
]
RHOS = (F(1, 10), F(3, 10), F(1, 2), F(7, 10), F(9, 10), F(99, 100))


@pytest.mark.parametrize("name", BOOLEAN)
def test_boolean_functions(name: str) -> None:
    weights = BOOLEAN[name]
    assert sum(weights) == 1
    pairs = [(rho, sum(w * rho**k for k, w in enumerate(weights))) for rho in RHOS]
    influence = sum(k * w for k, w in enumerate(weights))
    measured = Measured(1, weights[0], influence, pairs, domain="tokens", n_tokens=len(weights) - 1)
    for degree in range(1, len(weights) + 1):
        found = tail_bound(measured, degree)
        # Nine exact numbers determine at most seven weights.
        assert sum(weights[degree:]) <= found.certificate.bound <= sum(weights[degree:]) + F(1, 10**4)


def test_parity_is_pinned_among_all_degrees() -> None:
    """Influence 3 and Stab = rho^3 allow no other degree than 3 (Jensen), without a bound on the degrees."""
    measured = Measured(1, None, 3, [(F(1, 2), F(1, 8))])
    assert tail_bound(measured, 3).bound == 1
    assert tail_bound(measured, 4).bound < 1e-6
    assert weight_bound(measured, 3, 3, "lower").bound > 1 - F(1, 10**6)


def test_modular_addition() -> None:
    pairs = [(rho, rho**2 + (1 - rho**2) / 113) for rho in (F(1, 4), F(5, 8))]
    measured = Measured(1, MODULAR[0], 2 * MODULAR[2], pairs, domain="tokens", n_tokens=2)
    assert tail_bound(measured, 2).bound == pytest.approx(112 / 113, abs=1e-9)
    assert tail_bound(measured, 3).bound == 0
    assert stability_envelope(measured, 0.5).upper[0] == pytest.approx(0.25 + 0.75 / 113, abs=1e-6)


def relu_stability(rho: float) -> float:
    return (math.sqrt(1 - rho**2) + rho * (math.pi - math.acos(rho))) / (2 * math.pi)


def test_relu() -> None:
    pairs = [(float(rho), (relu_stability(rho) - 1e-15, relu_stability(rho) + 1e-15)) for rho in map(float, RHOS)]
    mean = 1 / (2 * math.pi)
    measured = Measured(F(1, 2), (mean - 1e-15, mean + 1e-15), F(1, 2), pairs)
    assert 0.5 - sum(RELU) < 1e-4  # what lies above degree 150
    for degree in (1, 2, 3, 4, 8, 16):
        found = tail_bound(measured, degree)
        truth = 2 * (0.5 - sum(RELU[:degree]))
        assert truth <= found.bound < min(found.lemma1, found.influence)
    points = np.array([0.05, 0.4, 0.8, 0.95, -0.5])
    envelope = stability_envelope(measured, points)
    for rho, low, high in zip(points, envelope.lower, envelope.upper, strict=True):
        assert low <= relu_stability(rho) <= high
        assert high - low < (1e-4 if 0 < rho < 0.9 else 0.05)


def test_the_envelope_is_at_least_jensen_and_meets_the_measurements() -> None:
    mean, norm, influence = 0.3, 1.5, 2.0
    variance = norm - mean
    envelope = stability_envelope(Measured(norm, mean, influence))
    for rho, low, high in zip(envelope.rho, envelope.lower, envelope.upper, strict=True):
        assert mean + variance * rho ** (influence / variance) <= low + 1e-9
        assert high <= mean + variance * rho + 1e-9
    assert (envelope.rho[0], envelope.rho[-1], len(envelope.rho)) == (0, 1, 21)
    assert envelope.lower[0] == pytest.approx(mean, abs=1e-9)
    assert envelope.upper[-1] == pytest.approx(norm, abs=1e-9)
    measured = Measured(norm, mean, influence, [(0.5, (0.65, 0.7))])
    found = stability_envelope(measured, [0, 0.5, 1])
    ulp = 1e-15
    assert all(low >= known - ulp for low, known in zip(found.lower, (mean, 0.65, norm), strict=True))
    assert all(high <= known + ulp for high, known in zip(found.upper, (mean, 0.7, norm), strict=True))


def test_more_knowledge_is_never_worse() -> None:
    rng = np.random.default_rng(5)
    for _ in range(40):
        weights, measured = random_measured(rng)
        degree = int(rng.integers(1, 20))
        whole = tail_bound(measured, degree).bound
        poorer = [
            replace(measured, stability=measured.stability[:-1]),
            replace(measured, gradient=None),
            replace(measured, squared_mean=None),
        ]
        if measured.domain == "tokens":
            poorer += [
                replace(measured, domain="gaussian", n_tokens=None),
                replace(measured, n_tokens=len(weights) + 9),
            ]
        for fewer in poorer:
            assert whole <= tail_bound(fewer, degree).bound + 1e-8


def test_numbers_of_all_kinds_are_taken() -> None:
    plain = Measured(1.0, 0.25, stability=[(0.5, (0.5, 0.625))])
    kinds = Measured(
        torch.tensor(1.0), np.float64(0.25), stability=[(F(1, 2), ("1/2", torch.tensor(0.625, dtype=torch.float64)))]
    )
    assert plain == kinds
    assert plain.stability == ((F(1, 2), (F(1, 2), F(5, 8))),)
    assert tail_bound(replace(plain, confidence=0.95), 3).confidence == 0.95
    assert tail_bound(replace(plain, confidence=np.float64(0.95)), 3).certificate.confidence == F(19, 20)


# Bad input


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"mean_square": float("nan")}, "nan"),
        ({"mean_square": (2, 1)}, "interval of mean_square is empty: lower 2 is above upper 1"),
        ({"mean_square": (1, 2, 3)}, "a number or a pair"),
        ({"mean_square": -1}, "cannot be negative"),
        ({"mean_square": 1, "gradient": (-2, -1)}, "gradient cannot be negative"),
        ({"mean_square": 1, "stability": [(1.5, 0.3)]}, "rho is 1.5; allowed: from -1 to 1"),
        ({"mean_square": 1, "stability": [(0.5, (0.4, 0.3))]}, "stability at rho = 0.5 is empty"),
        ({"mean_square": 1, "domain": "sphere"}, "domain is 'sphere'"),
        ({"mean_square": 1, "domain": "tokens"}, "needs n_tokens"),
        ({"mean_square": 1, "n_tokens": 4}, "say domain='tokens'"),
        ({"mean_square": 1, "confidence": 1.0}, "confidence is 1.0"),
    ],
)
def test_bad_measurements(arguments, message: str) -> None:
    with pytest.raises(ArgumentError, match=message):
        Measured(**arguments)


def test_bad_questions() -> None:
    measured = Measured(1, stability=[(0.5, 0.5)])
    for degree in (0, -3, 1.5, True):
        with pytest.raises(ArgumentError, match="degree is"):
            tail_bound(measured, degree)
    for rho in (1.5, [0.5, -2], []):
        with pytest.raises(ArgumentError, match="rho is"):
            stability_envelope(measured, rho)
    with pytest.raises(ArgumentError, match="its interval reaches 0"):
        tail_bound(Measured((0, 1)), 3)
    assert tail_bound(Measured((0, 1)), 3, share=False).bound == 1
    with pytest.raises(ArgumentError, match="the degrees 4 to 3 are empty"):
        weight_bound(measured, 4, 3, "upper")
    with pytest.raises(ArgumentError, match="side is 'both'"):
        weight_bound(measured, 3, 4, "both")


@pytest.mark.parametrize(
    ("measured", "names"),
    [
        (Measured(1, 0.3, 5, [(0.5, 0.2), (0.9, 0.95)]), {"(E f)^2", "Stab at rho = 0.5"}),
        (Measured(1, 0.3, 2, [(0.5, 0.6), (0.9, 0.1)]), {"Stab at rho = 0.5", "Stab at rho = 0.9"}),
        (Measured(1, 1.5, stability=[(0.5, (0, 9))]), {"E f^2", "(E f)^2"}),
        (Measured(1, stability=[(0.5, 1.2), (0.2, (0, 1))]), {"E f^2", "Stab at rho = 0.5"}),
        # Jensen: influence 1 with E f^2 = 1 keeps Stab at or above rho.
        (Measured(1, (0, 1), 1, [(0.5, 0.3), (0.3, (0, 1))]), {"E f^2", "influence", "Stab at rho = 0.5"}),
        # Without a mean Stab_rho/rho does not fall: 1/2 at 1/2 forbids .7 at .8, whatever E f^2 is.
        (Measured(1, 0, None, [(0.5, 0.5), (0.8, 0.7)]), {"(E f)^2", "Stab at rho = 0.5", "Stab at rho = 0.8"}),
        (Measured(1, 0, 4, domain="tokens", n_tokens=3), {"E f^2", "influence"}),
        (Measured(1, stability=[(0.5, (0.1, 0.2)), ("1/2", (0.3, 0.4))]), {"Stab at rho = 0.5"}),
        (Measured(1, stability=[(-0.5, -0.7)]), {"E f^2", "Stab at rho = -0.5"}),
    ],
)
def test_contradictions_are_named(measured: Measured, names: set[str]) -> None:
    for ask in (lambda: tail_bound(measured, 3), lambda: stability_envelope(measured, 0.4)):
        with pytest.raises(InconsistentMeasurementsError, match="no spectrum fits") as caught:
            ask()
        assert set(caught.value.measurements) == names
        assert check_certificate(caught.value.certificate) < 0


def only(measured: Measured, names: set[str]) -> Measured:
    """The same measurements without those that are not named."""
    anything = (0, 1000 * measured.mean_square[1])
    return replace(
        measured,
        mean_square=measured.mean_square if "E f^2" in names else anything,
        squared_mean=measured.squared_mean if "(E f)^2" in names else None,
        gradient=measured.gradient if "influence" in names else None,
        stability=[pair for pair in measured.stability if f"Stab at rho = {float(pair[0]):g}" in names],
    )


def test_a_contradictory_set_is_irreducible() -> None:
    rng = np.random.default_rng(11)
    seen = 0
    for _ in range(50):
        weights, measured = random_measured(rng)
        if not measured.stability:
            continue
        rho, (low, _) = measured.stability[-1]
        moved = float(low) - rng.uniform(1.2, 1.5) * weights.sum()
        if rho >= 0:  # below 0, which no spectrum allows
            broken = replace(measured, stability=[*measured.stability[:-1], (rho, (moved - 1, moved))])
        else:  # below -E f^2
            broken = replace(measured, stability=[*measured.stability[:-1], (rho, (3 * moved, 2 * moved))])
        with pytest.raises(InconsistentMeasurementsError) as caught:
            tail_bound(broken, 3, share=False)
        names = set(caught.value.measurements)
        assert {term.name for term in caught.value.certificate.terms if term.multiplier} == names
        assert check_certificate(caught.value.certificate) < 0
        with pytest.raises(InconsistentMeasurementsError):
            tail_bound(only(broken, names), 3, share=False)
        for name in names:
            assert tail_bound(only(broken, names - {name}), 3, share=False).bound >= 0
        seen += len(names) > 1
    assert seen > 5


# Degree weights


def test_degree_weights_range_contains_the_truth_and_says_how_little_is_known() -> None:
    truth = [0.1, 0.5, 0.0, 0.3, 0.0, 0.0, 0.1]
    pairs = [
        (rho, (stab(np.array(truth), rho) - 1e-4, stab(np.array(truth), rho) + 1e-4)) for rho in (0.2, 0.5, 0.8, 0.95)
    ]
    measured = Measured((0.9999, 1.0001), (0.0999, 0.1001), None, pairs, confidence=0.95)
    for share in (True, False):
        found = degree_weights(measured, 4, share=share)
        for low, value, high in zip(found.lower, truth, found.upper, strict=False):
            assert low <= value <= high
        assert found.rest_lower <= 0.1 <= found.rest_upper
        assert (found.confidence, found.method) == (0.95, "range")
        assert found.misfit <= 1
    narrow = degree_weights(measured, 4, method="bootstrap", resamples=100)
    assert np.sum(np.subtract(narrow.upper, narrow.lower)) < np.sum(np.subtract(found.upper, found.lower))
    assert narrow == degree_weights(measured, 4, method="bootstrap", resamples=100)


def test_degree_weights_of_exact_measurements_are_found() -> None:
    weights = BOOLEAN["majority of 5"]
    pairs = [(rho, sum(w * rho**k for k, w in enumerate(weights))) for rho in RHOS]
    measured = Measured(1, weights[0], None, pairs, domain="tokens", n_tokens=5)
    found = degree_weights(measured, 5)
    assert found.estimate == pytest.approx([float(w) for w in weights], abs=1e-6)
    assert found.rest == 0


def test_bad_input_of_degree_weights() -> None:
    measured = Measured(1, stability=[(0.5, 0.5)], domain="tokens", n_tokens=4)
    for arguments, message in (
        ({"max_degree": -1}, "max_degree is -1"),
        ({"max_degree": 5}, "functions of 4 tokens"),
        ({"max_degree": 3, "method": "guess"}, "method is 'guess'"),
        ({"max_degree": 3, "method": "bootstrap"}, "no sampling error"),
    ):
        with pytest.raises(ArgumentError, match=message):
            degree_weights(measured, **arguments)
    with pytest.raises(ArgumentError, match="need the stability"):
        degree_weights(Measured(1), 3)
    with pytest.raises(ArgumentError, match="level is 2"):
        degree_weights(replace(measured, confidence=0.9), 3, method="bootstrap", level=2)


def test_a_negative_bound_is_a_contradiction_with_a_proof() -> None:
    # Stab above E f^2 by one unit in the last place: the bound came out as -4.9e-16.
    measured = Measured(1.0, stability=[(0.9, 1.0000000000000002)])
    for share in (True, False):
        with pytest.raises(InconsistentMeasurementsError, match="no spectrum fits") as caught:
            tail_bound(measured, 5, share=share)
        assert check_certificate(caught.value.certificate) < 0
    assert tail_bound(Measured(1.0, stability=[(0.9, 1.0)]), 5).bound == 0


def test_stability_may_be_a_mapping_and_nothing_else_without_pairs() -> None:
    measured = Measured(1, stability={0.9: 0.8})
    assert measured == Measured(1, stability=[(0.9, 0.8)])
    for wrong in (0.9, [0.9, 0.8], [(0.9, 0.8, 0.7)]):
        with pytest.raises(ArgumentError, match="give pairs"):
            Measured(1, stability=wrong)


def test_the_result_of_stability_is_taken_as_it_is() -> None:
    found = nst.stability(lambda x: x[:, 0] * x[:, 1], [0.5], dim=2, n_samples=1024)
    assert nst.tail_bound(found, 2).bound == nst.tail_bound(found.measured(), 2).bound
    assert nst.stability_envelope(found, [0.7]).upper == nst.stability_envelope(found.measured(), [0.7]).upper
    assert nst.measure.degree_weights(found, 2).upper == nst.measure.degree_weights(found.measured(), 2).upper
    with pytest.raises(ArgumentError, match=r"measured is a float; give a Measured, or the result of stability"):
        nst.tail_bound(0.5, 2)
