"""Attention kernels against certified values, closed forms, real attention matrices, and what a caller may get wrong."""

from __future__ import annotations

import math

import pytest
import sympy as sp
import torch
from flint import arb

import nstheory as nst
from nstheory.arithmetic import real_balls
from nstheory.arithmetic.integrals import softmax_balls
from nstheory.bounds import Attention, Linear, Nonlinearity, Residual, RMSNorm
from nstheory.claims.sampling.expectations import estimate
from nstheory.errors import ArgumentError, NotEvaluableError
from nstheory.kernels.attention.hard_selection import selection_probability
from nstheory.kernels.attention.softmax_layer import attention_overlap, attention_stability
from nstheory.language.attention import AttentionMoment, LogitMean
from nstheory.noise.seeds import Stream

# One comparison in ten million fails by chance.
LIMIT = 5.33


def f64(*values: float) -> torch.Tensor:
    return torch.tensor(values, dtype=torch.float64)


# Selection


@pytest.mark.parametrize(
    ("n", "rho"), [(2, "1/3"), (3, "9/10"), (10, "7/10"), (1000, "99/100"), (10**6, "1/2"), (10**9, "4/5")]
)
def test_selection_agrees_with_certified_digits(n: int, rho: str) -> None:
    exact = nst.certified_selection(n, rho, digits=14)
    assert selection_probability(n, float(sp.Rational(rho))).item() == pytest.approx(float(exact), rel=2e-9)


def test_selection_at_the_ends_and_in_between() -> None:
    sizes = torch.tensor([1, 2, 50, 10**6])
    torch.testing.assert_close(selection_probability(sizes, 0.0), 1 / sizes.double(), rtol=1e-9, atol=0)
    assert selection_probability(sizes, 1.0).tolist() == [1.0] * 4
    assert torch.equal(selection_probability(sizes, -0.6), selection_probability(sizes, 0.6))
    curve = selection_probability(50, torch.linspace(0, 1, 41, dtype=torch.float64))
    assert bool((curve.diff() > 0).all())
    assert selection_probability(torch.tensor([[2], [3]]), f64(0.1, 0.2, 0.3)).shape == (2, 3)
    assert selection_probability(torch.tensor([], dtype=torch.int64), 0.5).numel() == 0


def test_selection_is_differentiable_in_rho() -> None:
    rho = f64(0.2, 0.7, 0.95).requires_grad_()
    assert torch.autograd.gradcheck(lambda x: selection_probability(torch.tensor([2, 10, 1000]), x), (rho,))
    slope = torch.autograd.grad(selection_probability(2, rho).sum(), rho)[0]
    torch.testing.assert_close(
        slope, 2 * rho.detach() / (math.pi * torch.sqrt(1 - rho.detach() ** 4)), rtol=1e-8, atol=0
    )


# Overlap


@pytest.mark.parametrize(
    ("n", "rho", "sigma"),
    [(2, "1/2", 1), (10, "7/10", 2), (1000, "9/10", "1/2"), (10**6, "3/5", 1), (5, 1, 2), (7, 0, 1)],
)
def test_overlap_agrees_with_certified_digits(n: int, rho: str | int, sigma: str | int) -> None:
    exact = nst.certified_overlap(n, rho, sigma, digits=8)
    got = attention_overlap(n, float(sp.Rational(rho)), float(sp.Rational(sigma)))[0].item()
    assert got == pytest.approx(float(exact), rel=1e-7)


def test_overlap_limits() -> None:
    rho = f64(0.0, 0.5, 1.0)
    flat, nothing = attention_overlap(12, rho, 0.0)
    torch.testing.assert_close(flat, torch.full_like(rho, 1 / 12), rtol=1e-12, atol=0)
    torch.testing.assert_close(nothing, rho**2 / 12, rtol=1e-10, atol=1e-14)
    hard, _ = attention_overlap(12, rho, math.inf)
    torch.testing.assert_close(hard, selection_probability(12, rho), rtol=1e-12, atol=0)
    near, _ = attention_overlap(12, 0.5, 20.0)
    assert abs(near.item() - hard[1].item()) < 0.05 < abs(flat[1].item() - hard[1].item())
    one, alone = attention_overlap(1, rho, 3.0)
    assert one.tolist() == [1.0] * 3
    assert torch.equal(alone, rho**2)
    # many tokens average a tilted Gaussian of mean sigma
    assert attention_overlap(10**6, 0.5, 1.0)[1].item() == pytest.approx(1.0, abs=1e-4)


def test_overlap_and_stability_are_differentiable() -> None:
    rho, sigma = f64(0.3, 0.9).requires_grad_(), f64(0.7, 3.0).requires_grad_()
    assert torch.autograd.gradcheck(lambda r, s: torch.stack(attention_overlap(20, r, s)), (rho, sigma))


@pytest.mark.parametrize(("weights", "rank"), [("random", None), ("identity", None), ("low_rank", 3)])
def test_stability_is_differentiable(weights: str, rank: int | None) -> None:
    rho, beta = f64(0.6).squeeze().requires_grad_(), f64(0.3).squeeze().requires_grad_()

    def stability(r: torch.Tensor, b: torch.Tensor, finite_d: bool) -> torch.Tensor:
        return attention_stability(9, 5, r, beta=b, weights=weights, rank=rank, finite_d=finite_d)

    assert torch.autograd.gradcheck(lambda r, b: stability(r, b, False), (rho, beta))
    slopes = torch.autograd.grad(stability(rho, beta, True), (rho, beta))
    with torch.no_grad():
        for index, slope in enumerate(slopes):
            step = torch.zeros(2, dtype=torch.float64)
            step[index] = 1e-4
            up, down = (stability(rho + sign * step[0], beta + sign * step[1], True) for sign in (1, -1))
            assert slope.item() == pytest.approx(((up - down) / 2e-4).item(), rel=1e-5)


def test_slope_at_no_noise_is_one_sided_and_right() -> None:
    rho = f64(1.0).requires_grad_()
    (slope,) = torch.autograd.grad(attention_overlap(100, rho, 2.0)[0].sum(), rho)
    values = attention_overlap(100, f64(1.0, 1 - 1e-5), 2.0)[0]
    assert slope.item() == pytest.approx((values[0] - values[1]).item() / 1e-5, rel=1e-3)


# Stability of the layer, against real attention matrices

POINTS = [
    ("random", None, 16, 8, "4/5", 2),
    ("random", None, 64, 16, "9/10", 4),
    ("random", None, 20, 12, "3/5", 3),
    ("identity", None, 30, 16, "7/10", 1),
    ("identity", None, 100, 8, "4/5", 2),
    ("identity", None, 5, 1, "9/10", 1),
    ("identity", None, 12, 2, "1/2", 2),
    ("low_rank", 8, 64, 32, "4/5", 2),
    ("low_rank", 1, 20, 5, "9/10", 2),
]


@pytest.mark.parametrize(("weights", "rank", "n", "d", "rho", "sigma"), POINTS)
def test_stability_agrees_with_real_attention_matrices(
    weights: str, rank: int | None, n: int, d: int, rho: str, sigma: int
) -> None:
    width = rank or d
    beta = sigma / (width if weights == "random" else math.sqrt(width))
    node = AttentionMoment("stability", n, d, sp.Rational(rho), sp.Float(beta), weights, rank or 0)
    sampled = estimate(node, 6000 if n < 60 else 1500, Stream(7))
    value = attention_stability(n, d, float(sp.Rational(rho)), beta=beta, weights=weights, rank=rank).item()
    # random: what the formula leaves out is of order 1/d^2, and 1/(n d) from the row's own token
    allowance = value * (1 / (n * d) + 1 / d**2) if weights == "random" else 1e-4 * value
    assert abs(sampled.mean - value) <= LIMIT * sampled.stderr + allowance
    # the same comparison sees the correlation of the noise
    other = attention_stability(n, d, float(sp.Rational(rho)) - 0.2, beta=beta, weights=weights, rank=rank).item()
    assert abs(sampled.mean - other) > LIMIT * sampled.stderr + allowance


def test_leading_order_is_the_master_formula() -> None:
    overlap, alignment = attention_overlap(64, 0.7, 1.0)
    leading = attention_stability(64, 10**6, 0.7, sigma=1.0, finite_d=False)
    assert leading.item() == pytest.approx(0.7 * (overlap + alignment / 10**6).item(), rel=1e-4)
    hard = attention_stability(64, 10**6, 0.7, sigma=math.inf)
    assert hard.item() == pytest.approx(0.7 * selection_probability(64, 0.7).item(), rel=1e-4)
    inside = attention_stability(16, 256, 0.7, beta=1.0, weights="identity", finite_d=False)
    assert inside.item() == pytest.approx(0.7, rel=1e-6)


def test_arguments_broadcast() -> None:
    table = attention_stability(torch.tensor([[4], [9]]), 8, f64(0.1, 0.5, 0.9), beta=0.2, finite_d=False)
    assert table.shape == (2, 3)
    assert table[1, 2].item() == attention_stability(9, 8, 0.9, beta=0.2, finite_d=False).item()
    assert attention_stability(4, 8, torch.zeros(0), beta=0.2).shape == (0,)


BAD = {
    "no token": (lambda: attention_stability(0, 4, 0.5, beta=1.0), ("n is 0", "positive integer")),
    "no dimension": (lambda: attention_stability(4, 0, 0.5, beta=1.0), ("d is 0", "positive integer")),
    "float n": (lambda: selection_probability(2.5, 0.5), ("n is 2.5", "integer")),  # type: ignore[arg-type]
    "float tensor n": (lambda: selection_probability(torch.tensor([2.0]), 0.5), ("dtype", "integers")),
    "huge n": (lambda: selection_probability(10**10, 0.5), ("n is 10000000000", "at most 1000000000")),
    "negative beta": (lambda: attention_stability(4, 4, 0.5, beta=-1.0), ("beta = -1", "inf is the hard limit")),
    "nan sigma": (lambda: attention_overlap(4, 0.5, math.nan), ("sigma = nan",)),
    "rho": (lambda: attention_stability(4, 4, 1.5, beta=1.0), ("rho", "1.5")),
    "both": (lambda: attention_stability(4, 4, 0.5, beta=1.0, sigma=1.0), ("one of beta", "not both")),
    "neither": (lambda: attention_stability(4, 4, 0.5), ("one of beta", "not neither")),
    "weights": (lambda: attention_stability(4, 4, 0.5, beta=1.0, weights="identiy"), ("identiy", "identity")),  # type: ignore[arg-type]
    "rank missing": (lambda: attention_stability(4, 4, 0.5, beta=1.0, weights="low_rank"), ("rank = None", "low_rank")),
    "rank too large": (
        lambda: attention_stability(4, 4, 0.5, beta=1.0, weights="low_rank", rank=5),
        ("rank is 5", "at most 4"),
    ),
    "rank for random": (lambda: attention_stability(4, 4, 0.5, beta=1.0, rank=2), ("rank = 2", "random")),
    "hard identity": (
        lambda: attention_stability(4, 4, 0.5, beta=math.inf, weights="identity"),
        ("hard limit", "identity", "finite"),
    ),
    "too cold": (lambda: attention_overlap(4, 0.5, 1e4), ("sigma = 10000", "lattice", "hard limit")),
    "shapes": (lambda: attention_overlap(4, torch.zeros(2), torch.ones(3)), ("shape",)),
    "certified n": (lambda: nst.certified_selection(0, "1/2"), ("n is 0",)),
    "certified sigma": (lambda: nst.certified_overlap(3, "1/2", 0), ("sigma = 0",)),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_says_what_is_wrong(case: str) -> None:
    call, words = BAD[case]
    with pytest.raises((ArgumentError, nst.NSTheoryError)) as caught:
        call()
    assert [word for word in words if word not in str(caught.value)] == []


# Certified quadrature


def test_certified_selection_contains_the_closed_forms() -> None:
    with real_balls.precision(160):
        for rho in ("1/10", "1/2", "9/10"):
            r = arb(sp.Rational(rho).p) / sp.Rational(rho).q
            found, exact = softmax_balls.selection(2, r), 1 - r.acos() / arb.pi()
            assert found.overlaps(exact)
            assert found.rad() < arb(10) ** -18
            assert not found.overlaps(exact + arb(10) ** -15)
        assert softmax_balls.overlap(6, arb(0), arb(1)).overlaps(arb(1) / 6)


def test_certified_quadrature_refuses_what_it_cannot_do() -> None:
    with real_balls.precision(64):
        for bad in (lambda: softmax_balls.selection(3, arb(-0.5)), lambda: softmax_balls.overlap(3, arb(0.5), arb(0))):
            with pytest.raises(NotEvaluableError):
                bad()
        # Counted before any of them is made: at 10^100 they would fill the memory, and a float cannot hold 10^900.
        for sigma in ("200", "1e100", "1e900"):
            with pytest.raises(NotEvaluableError, match="more than 1500 points a side"):
                softmax_balls.overlap(3, arb(0.5), arb(sigma))
        assert softmax_balls.overlap(3, arb(0.5), arb("1e-900")).overlaps(arb(1) / 3)
    with pytest.raises(NotEvaluableError, match="points a side"):
        nst.certified_selection(10, "999999/1000000", digits=30)


# Sampling


def test_samples_do_not_depend_on_the_number_of_workers() -> None:
    for node in (LogitMean("overlap", 10, sp.Rational(1, 2), 2), AttentionMoment("cosine", 9, 4, sp.Rational(1, 2), 1)):
        one, two = (estimate(node, 40_000, Stream(3, workers=workers)) for workers in (1, 2))
        assert one == two
        assert one != estimate(node, 40_000, Stream(4))


def test_quantities_of_real_attention() -> None:
    half, zero = sp.Rational(1, 2), sp.Integer(0)

    def mean(quantity: str, *rest: object, **options: object) -> float:
        return estimate(AttentionMoment(quantity, 6, 32, *rest, **options), 4000, Stream(1)).mean  # type: ignore[arg-type]

    # at infinite temperature every weight is 1/n
    assert mean("own_weight", half, zero) == pytest.approx(1 / 6, rel=1e-6)
    assert mean("overlap", half, zero) == pytest.approx(1 / 6, rel=1e-6)
    # no noise: the same choice; hard attention with W = I in 32 dimensions chooses itself
    assert mean("agreement", sp.Integer(1), sp.oo) == 1.0
    assert mean("chosen", half, sp.oo, "identity") == pytest.approx(1.0, abs=0.01)
    assert mean("own_weight", half, sp.oo, mask="causal") > mean("own_weight", half, sp.oo) + 0.1
    assert mean("cosine", sp.Integer(1), half) == pytest.approx(1.0, rel=1e-6)
    assert mean("stability", half, half, skip=1) > mean("stability", half, half) + 0.4


@pytest.mark.parametrize(
    ("name", "options"),
    [("quantity", {"quantity": "stabilty"}), ("weights", {"weights": "rand"}), ("mask", {"mask": "past"})],
)
def test_nodes_refuse_unknown_names(name: str, options: dict[str, str]) -> None:
    arguments = {"quantity": "stability", "n": 4, "d": 4, "rho": 0, "beta": 1} | options
    with pytest.raises(ArgumentError, match=name):
        AttentionMoment(**arguments)  # type: ignore[arg-type]
    with pytest.raises(ArgumentError, match="quantity"):
        LogitMean("selektion", 2, 0)


# The attention layer of propagate


def test_one_attention_layer_is_the_master_formula() -> None:
    output = nst.propagate([Attention(64, 2.0, dimension=32)], f64(0.3, 0.9), gaussian_input=True).output
    overlap, alignment = attention_overlap(64, 1.0, 2.0)
    torch.testing.assert_close(output.second_moment, (overlap + alignment / 32).expand(2), rtol=1e-9, atol=0)
    master = [(c * (o + m / 32)).item() for c in (0.3, 0.9) for o, m in [attention_overlap(64, c, 2.0)]]
    assert output.cross_moment.tolist() == pytest.approx(master, rel=1e-9)


def test_transformer_blocks_against_real_random_transformers() -> None:
    n, d, rho, sigma, depth, networks = 32, 128, 0.8, 1.0, 2, 40
    block = [
        Residual([RMSNorm(), Attention(n, sigma, dimension=d)]),
        Residual([RMSNorm(), Linear(math.sqrt(2)), Nonlinearity("relu"), Linear(1.0)]),
    ]
    output = nst.propagate(depth * block, rho, gaussian_input=True).output
    generator = torch.Generator().manual_seed(0)

    def normal(*shape: int) -> torch.Tensor:
        return torch.randn(*shape, generator=generator)

    def rms(h: torch.Tensor) -> torch.Tensor:
        return h / h.square().mean(-1, keepdim=True).sqrt()

    rows = []
    for _ in range(networks):
        clean = normal(n, d)
        h = torch.stack([clean, rho * clean + math.sqrt(1 - rho**2) * normal(n, d)])
        for _ in range(depth):
            u = rms(h)
            weights = (sigma / d * (u @ normal(d, d)) @ u.transpose(1, 2)).softmax(2)
            h = h + weights @ u @ normal(d, d) / math.sqrt(d)
            h = h + torch.relu(rms(h) @ normal(d, d) * math.sqrt(2 / d)) @ normal(d, d) / math.sqrt(d)
        q, sums = h.square().mean(), h.sum(1)
        between = (sums.square().sum(1) - h.square().sum((1, 2))).mean() / (n * (n - 1) * d)
        rows.append([((h[0] * h[1]).mean() / q).item(), (between / q).item()])
    measured = torch.tensor(rows, dtype=torch.float64)
    predicted = torch.stack([output.cosine, output.token_cosine])
    stderr = measured.std(0) / math.sqrt(networks)
    # what mean field leaves out is of order 1/d and 1/n
    assert bool(((measured.mean(0) - predicted).abs() <= LIMIT * stderr + 0.01).all())
    colder = [Residual([RMSNorm(), Attention(n, 4.0, dimension=d)]), block[1]]
    wrong = nst.propagate(depth * colder, rho, gaussian_input=True).output.cosine
    assert abs(measured[:, 0].mean() - wrong) > LIMIT * stderr[0] + 0.01


def test_attention_layer_can_be_designed_and_refuses_nonsense() -> None:
    width = f64(1.0).squeeze().requires_grad_()

    def cosine(sigma: torch.Tensor) -> torch.Tensor:
        return nst.propagate(2 * [Residual([RMSNorm(), Attention(16, sigma)])], 0.7).output.cosine

    assert torch.autograd.gradcheck(cosine, (width,))
    tokens = nst.propagate([Attention(8, 0.0)], 0.7, token_cosine=0.5).output.token_cosine
    assert tokens is not None
    assert tokens.item() == pytest.approx(1.0)  # equal weights make all rows alike
    for bad in ({"tokens": 0}, {"tokens": 2.5}, {"logit_std": -1.0}, {"dimension": 0}, {"weight_std": math.nan}):
        with pytest.raises(ArgumentError, match=next(iter(bad))):
            Attention(**{"tokens": 4, "logit_std": 1.0, **bad})  # type: ignore[arg-type]
    assert "attention(4, 1)" in str(list(nst.propagate([Attention(4, 1.0)], 0.5).table().columns[0].cells))


def test_digits_that_no_lattice_gives_are_refused_before_one_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    def made(*_: object) -> None:
        raise AssertionError("a lattice was made")

    monkeypatch.setattr(softmax_balls, "_bivariate_table", made)
    with pytest.raises(NotEvaluableError, match="needs 2239 points a side, 1500 are allowed"):
        nst.certified_selection(7, "1/2", digits=100)
