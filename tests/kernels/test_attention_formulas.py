"""Formulas of attention kinds beside softmax: against the dual activations, real layers, their limits, and derivatives at hard points."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
import sympy as sp
import torch
from scipy.integrate import quad

import nstheory as nst
from nstheory.attention_kinds import attention_kind
from nstheory.claims.sampling.expectations import estimate
from nstheory.errors import ArgumentError
from nstheory.kernels.attention import elementwise_moments
from nstheory.kernels.attention.formulas import FORMULAS
from nstheory.language.attention import AttentionMoment, LogitMean
from nstheory.noise.seeds import Stream

LIMIT = 5.33
EACH = ("linear", "relu", "sigmoid", "softplus")
OTHERS = ("softmax_off_by_one", "softmax_sink(2)", *EACH)


def f64(*values: float) -> torch.Tensor:
    return torch.tensor(values, dtype=torch.float64)


def test_all_kinds_with_a_formula_are_looked_at() -> None:
    assert {attention_kind(name).family for name in OTHERS} | {"softmax"} == set(FORMULAS)


@pytest.mark.parametrize("kind", ["relu", "softplus"])
def test_the_overlap_of_an_elementwise_kind_is_its_dual_activation_over_n(kind: str) -> None:
    rho = f64(0.0, 0.4, 0.95, 1.0)
    torch.testing.assert_close(
        nst.attention_overlap(7, rho, 1.0, kind=kind)[0], nst.dual(kind, rho**2) / 7, rtol=1e-11, atol=0
    )


@pytest.mark.parametrize("kind", EACH)
def test_formula_and_record_have_the_same_weights(kind: str) -> None:
    logits = 3 * torch.randn(50, 9, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    stated = getattr(elementwise_moments, f"{kind}_weight")(logits, math.log(9)) / 9
    torch.testing.assert_close(attention_kind(kind).weights(logits), stated, rtol=1e-13, atol=0)


@pytest.mark.parametrize("kind", EACH)
@pytest.mark.parametrize(("n", "sigma"), [(1, 0.3), (6, 2.0), (10**6, 5.0), (10**9, 0.5)])
def test_moments_at_equal_and_at_unrelated_rows_are_single_integrals(kind: str, n: int, sigma: float) -> None:
    weight = getattr(elementwise_moments, f"{kind}_weight")

    def mean(power: int, square: int) -> float:
        def value(z: float) -> float:
            s = float(weight(torch.tensor(sigma * z, dtype=torch.float64), math.log(n)))
            return s**square * z**power * math.exp(-z * z / 2) / math.sqrt(2 * math.pi)

        ends = np.array([-14.0, -6.0, 0.0, 6.0, math.log(n) / sigma, 14.0])
        return sum(
            quad(value, *pair, epsabs=0, epsrel=1e-12, limit=200)[0]
            for pair in zip(np.sort(ends)[:-1], np.sort(ends)[1:], strict=True)
        )

    overlap, alignment = nst.attention_overlap(n, f64(0.0, 1.0), sigma, kind=kind)
    along = mean(1, 1)
    plain = [mean(0, 1) ** 2 / n, mean(0, 2) / n]
    crossed = [along**2, mean(2, 2) / n + (n - 1) / n * along**2]
    torch.testing.assert_close(overlap, f64(*plain), rtol=1e-9, atol=1e-16)
    torch.testing.assert_close(alignment, f64(*crossed), rtol=1e-9, atol=1e-16)


@pytest.mark.parametrize("kind", EACH)
@pytest.mark.parametrize("r", [-0.5, 0.3, 0.9])
def test_all_six_moments_are_means_over_pairs(kind: str, r: float) -> None:
    n, sigma, own = 3, (f64(1.2)[0], f64(0.7)[0]), (f64(0.4)[0], f64(-1.1)[0])
    nodes, weights = np.polynomial.legendre.leggauss(40)
    # Panels that end at 0, where ReLU bends, in z and, given z, in z'.
    x = np.concatenate([a + (b - a) * (nodes + 1) / 2 for a, b in ((-11, -4), (-4, 0), (0, 4), (4, 11))])
    w = np.concatenate([(b - a) * weights / 2 for a, b in ((-11, -4), (-4, 0), (0, 4), (4, 11))])
    z, other = map(torch.from_numpy, np.meshgrid(x, x, indexing="ij"))
    density = torch.from_numpy(np.outer(w, w)) * torch.exp(
        -(z * z - 2 * r * z * other + other * other) / (2 * (1 - r * r))
    )
    density = density / (2 * math.pi * math.sqrt(1 - r * r))

    def mean(f: torch.Tensor) -> float:
        return float((f * density).sum())

    for given in (None, own):
        count = n + (given is not None)
        weight = getattr(elementwise_moments, f"{kind}_weight")
        one, two = (weight(s * y, math.log(count)) / count for s, y in zip(sigma, (z, other), strict=True))
        found = FORMULAS[kind].moments(n, f64(r)[0], sigma, given)
        # A token that is given counts in plain sums of z; its weight is known.
        mine = (
            [0.0, 0.0]
            if given is None
            else [float(weight(s * y, math.log(count))) / count for s, y in zip(sigma, own, strict=True)]
        )
        at = [0.0, 0.0] if given is None else [float(y) for y in own]

        def double(f: torch.Tensor, g: torch.Tensor, left: float, right: float) -> float:
            """E (left + sum_k f_k)(right + sum_k g_k)."""
            return (
                n * mean(f * g)
                + n * (n - 1) * mean(f) * mean(g)
                + n * (left * mean(g) + right * mean(f))
                + left * right
            )

        expected = {
            "overlap": n * mean(one * two),
            "own": mine[0] * mine[1],
            "alignment": double(one * z, two * other, mine[0] * at[0], mine[1] * at[1]),
            "first": double(one * z, two * (z - r * other), mine[0] * at[0], 0.0),
            "second": double(one * (other - r * z), two * other, 0.0, mine[1] * at[1]),
            "both": double(one * (other - r * z), two * (z - r * other), 0.0, 0.0),
        }
        for name, value in expected.items():
            assert getattr(found, name).item() == pytest.approx(value, rel=1e-9, abs=1e-12), name


@pytest.mark.parametrize("kind", OTHERS)
def test_moments_agree_with_samples(kind: str) -> None:
    for n, rho, sigma in ((1, 0.7, 1.3), (5, 0.9, 2.0)):
        r, s = sp.nsimplify(rho) ** 2, sp.nsimplify(sigma)
        for quantity, value in zip(
            ("overlap", "alignment"), nst.attention_overlap(n, rho, sigma, kind=kind), strict=True
        ):
            found = estimate(LogitMean(quantity, n, r, s, kind=kind), 60_000, Stream(5))
            assert abs(found.mean - value.item()) <= LIMIT * found.stderr
            other = estimate(LogitMean(quantity, n, r / 2, s, kind=kind), 60_000, Stream(5))
            assert abs(other.mean - value.item()) > LIMIT * other.stderr


@pytest.mark.parametrize("kind", OTHERS)
@pytest.mark.parametrize(
    ("weights", "rank", "n", "d", "rho", "sigma"),
    [
        ("random", None, 64, 16, "9/10", 2),
        ("identity", None, 12, 4, "7/10", 1),
        ("low_rank", 1, 20, 5, "9/10", 1),
    ],
)
def test_stability_agrees_with_real_layers(
    kind: str, weights: str, rank: int | None, n: int, d: int, rho: str, sigma: int
) -> None:
    width = rank or d
    beta = sigma / (width if weights == "random" else math.sqrt(width))
    node = AttentionMoment("stability", n, d, sp.Rational(rho), sp.Float(beta), weights, rank or 0, kind=kind)
    sampled = estimate(node, 1500, Stream(7))
    value = nst.attention_stability(
        n, d, float(sp.Rational(rho)), beta=beta, weights=weights, rank=rank, kind=kind
    ).item()
    # random: the own token's logit is not independent of its value, a share of order 1/(n d); and what is of order 1/d^2.
    allowance = value * (8 / (n * d) + 1 / d**2) if weights == "random" else 1e-4 * value
    assert abs(sampled.mean - value) <= LIMIT * sampled.stderr + allowance
    other = nst.attention_stability(n, d, float(sp.Rational(rho)) / 2, beta=beta, weights=weights, rank=rank, kind=kind)
    assert abs(sampled.mean - other.item()) > LIMIT * sampled.stderr + allowance


@pytest.mark.parametrize("kind", OTHERS)
def test_formulas_are_differentiable(kind: str) -> None:
    rho, sigma = f64(-0.3, 0.0, 0.9).requires_grad_(), f64(0.7, 1.0, 3.0).requires_grad_()
    assert torch.autograd.gradcheck(lambda r, s: torch.stack(nst.attention_overlap(20, r, s, kind=kind)), (rho, sigma))
    one = f64(1.0).requires_grad_()
    (slope,) = torch.autograd.grad(nst.attention_overlap(100, one, 2.0, kind=kind)[0].sum(), one)
    values = nst.attention_overlap(100, f64(1.0, 1 - 1e-5), 2.0, kind=kind)[0]
    assert slope.item() == pytest.approx((values[0] - values[1]).item() / 1e-5, rel=1e-2)


def test_sinks_far_below_change_nothing_and_far_above_take_everything() -> None:
    for n in (1, 30):
        plain, low, high = (
            torch.stack(nst.attention_overlap(n, 0.8, 2.0, kind=kind))
            for kind in ("softmax", "softmax_sink(-60)", "softmax_sink(60)")
        )
        torch.testing.assert_close(low, plain, rtol=1e-9, atol=0)
        # A = e^(l - b) to first order: n e^(sigma^2 (1 + r) - 2 b).
        assert high[0].item() == pytest.approx(n * math.exp(4 * (1 + 0.64) - 120), rel=1e-9)
    # Alone, the one token of a row with W = I keeps what the sink leaves.
    alone = nst.attention_stability(
        1, 10**4, 0.5, beta=2e-4, weights="identity", finite_d=False, kind="softmax_sink(2)"
    )
    assert alone.item() == pytest.approx(0.25 * 0.5, rel=1e-3)


def test_what_has_no_formula_is_refused_and_what_to_try_is_said() -> None:
    for kind in ("sparsemax", "entmax(1.5)", "top_k(4)", "softpick"):
        with pytest.raises(ArgumentError, match="has no formula"):
            nst.attention_stability(8, 16, 0.5, sigma=1.0, kind=kind)
    for kind in EACH:
        with pytest.raises(ArgumentError, match="no formula for the hard limit"):
            nst.attention_overlap(8, 0.5, math.inf, kind=kind)
    with pytest.raises(ArgumentError, match="needs a lattice"):
        nst.attention_overlap(8, 0.5, 1e3, kind="sigmoid")


# Tokens that are alike, heads that share a value, noise on some tokens


def layers(
    count: int,
    n: int,
    d: int,
    rho: float,
    *,
    g: float = 0.0,
    noisy: int | None = None,
    heads: int = 1,
    kind: str = "softmax",
) -> tuple[float, float]:
    """Return mean and standard error of out(X) out(Y)/|v|^2 over layers of softmax(2/d X W X^T) X, rows and entries averaged."""
    weights = attention_kind(kind).weights
    generator = torch.Generator().manual_seed(11)

    def normal(*shape: int) -> torch.Tensor:
        return torch.randn(*shape, generator=generator)

    values = []
    for _ in range(count):
        clean, new = (math.sqrt(g) * normal(1, d) + math.sqrt(1 - g) * normal(n, d) for _ in range(2))
        shaken = (torch.arange(n) < (n if noisy is None else noisy))[:, None]
        tokens = torch.stack([clean, torch.where(shaken, rho * clean + math.sqrt(1 - rho**2) * new, clean)])
        maps = [normal(d, d) for _ in range(heads)]
        outputs = sum(weights(2 / d * tokens @ one @ tokens.mT) @ tokens for one in maps) / heads
        values.append(float(outputs.prod(0).mean()))
    found = torch.tensor(values, dtype=torch.float64)
    return float(found.mean()), float(found.std()) / math.sqrt(count)


SEEING = ("softmax_sink(3)", "sigmoid")  # kinds that see what all logits share


@pytest.mark.parametrize(
    ("real", "given", "wrong"),
    [
        ({"g": 0.3}, {"token_cosine": 0.3}, {"token_cosine": 0.2}),
        ({"g": 0.8}, {"token_cosine": 0.8}, {}),
        ({"heads": 4}, {"shared_heads": 4}, {"shared_heads": 3}),
        ({"noisy": 1}, {"noisy": 1}, {"noisy": 4}),
        ({"noisy": 16}, {"noisy": 16}, {"noisy": 22}),
        *(({"g": 0.5, "kind": kind}, {"token_cosine": 0.5, "kind": kind}, {"kind": kind}) for kind in SEEING),
        ({"heads": 4, "kind": "sigmoid"}, {"shared_heads": 4, "kind": "sigmoid"}, {"kind": "sigmoid"}),
    ],
)
def test_shared_parts_and_noise_on_some_tokens_against_real_layers(real: dict, given: dict, wrong: dict) -> None:
    n, d, rho = 32, 128, 0.7
    mean, error = layers(1200, n, d, rho, **real)
    value, other = (nst.attention_stability(n, d, rho, sigma=2.0, **one).item() for one in (given, wrong))
    # What the formula leaves out is of order 1/d relative for `noisy` and other kinds, and 1/(n d) for the others.
    allowance = value * (2 / d if {"noisy", "kind"} & set(given) else 8 / (n * d))
    assert abs(mean - value) <= LIMIT * error + allowance
    assert abs(mean - other) > LIMIT * error + allowance


def test_noise_on_some_tokens_has_its_limits() -> None:
    plain = {"n": 20, "d": 64, "sigma": 2.0, "finite_d": False}
    rho = f64(-0.4, 0.7, 1.0)

    def master(r: torch.Tensor) -> torch.Tensor:
        overlap, alignment = nst.attention_overlap(20, r, 2.0)
        return r * (overlap + alignment / 64)

    torch.testing.assert_close(nst.attention_stability(rho=rho, noisy=20, **plain), master(rho), rtol=1e-9, atol=0)
    still = nst.attention_stability(rho=rho, noisy=0, **plain)
    torch.testing.assert_close(still, master(f64(1.0)).expand(3), rtol=1e-9, atol=0)
    by_number = [nst.attention_stability(rho=0.5, noisy=one, **plain).item() for one in range(21)]
    assert all(a > b for a, b in pairwise(by_number))
    one = f64(0.3).squeeze().requires_grad_()
    assert torch.autograd.gradcheck(lambda r: nst.attention_stability(rho=r, noisy=7, **plain), (one,))
    alike = nst.attention_stability(rho=rho, token_cosine=1.0, **plain)
    torch.testing.assert_close(alike, rho)
    long = nst.attention_stability(10**9, 64, 0.5, sigma=3.0, noisy=10**8)
    assert 0 < long.item() < nst.attention_stability(10**9, 64, 1.0, sigma=3.0, finite_d=False).item()


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"token_cosine": 1.5}, r"token_cosine = 1.5; allowed is \[0, 1\]"),
        ({"token_cosine": math.nan}, "token_cosine = nan"),
        ({"token_cosine": 0.5, "kind": "relu", "sigma": math.inf}, "no formula for the hard limit"),
        ({"token_cosine": 0.5, "kind": "sparsemax"}, "has no formula"),
        ({"shared_heads": 0}, "shared_heads is 0"),
        ({"shared_heads": 2, "kind": "softmax_off_by_one", "sigma": math.inf}, "no formula for the hard limit"),
        ({"noisy": 9}, "noisy is 9"),
        ({"noisy": 2, "kind": "sigmoid"}, "softmax alone"),
        ({"noisy": 2, "token_cosine": 0.5}, "softmax alone"),
        ({"noisy": 2, "weights": "identity"}, "there for weights = 'random'"),
        ({"noisy": 2, "sigma": math.inf}, "sigma = inf"),
    ],
)
def test_shared_parts_that_no_formula_covers_are_refused(wrong: dict, said: str) -> None:
    with pytest.raises(ArgumentError, match=said) as caught:
        nst.attention_stability(**{"n": 8, "d": 16, "rho": 0.5, "sigma": 1.0, **wrong})
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("kind", ["softmax", "softmax_sink(0)", "relu", "sigmoid"])
@pytest.mark.parametrize("heads", [1, 3])
def test_alike_tokens_have_a_slope_up_to_both_ends(kind: str, heads: int) -> None:
    def stability(cosine: torch.Tensor) -> torch.Tensor:
        return nst.attention_stability(
            6, 8, 0.7, sigma=1.3, finite_d=False, kind=kind, token_cosine=cosine, shared_heads=heads
        )

    inside = torch.tensor(0.4, dtype=torch.float64, requires_grad=True)
    assert torch.autograd.gradcheck(stability, (inside,), rtol=1e-6, atol=1e-8)
    step = 1e-5
    for end in (0.0, 1.0):
        at = torch.tensor(end, dtype=torch.float64, requires_grad=True)
        if end == 0 and heads == 1 and kind != "softmax":
            with pytest.raises(ArgumentError, match="token_cosine = 0 has no slope"):
                stability(at)
            continue
        (slope,) = torch.autograd.grad(stability(at), at)
        one, two, three = (stability(torch.tensor(abs(end - k * step), dtype=torch.float64)).item() for k in range(3))
        ahead = (-3 * one + 4 * two - three) / (2 * step) * (1 if end == 0 else -1)
        assert slope.item() == pytest.approx(ahead, rel=1e-5, abs=1e-6)
