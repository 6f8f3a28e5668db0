"""The attention layer of propagate, of every kind with a formula: against real layers and blocks, a slow path, and its limits."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from torch.autograd import gradcheck

import nstheory as nst
from nstheory.attention_kinds import attention_kind
from nstheory.bounds import Attention, Linear, Residual, RMSNorm
from nstheory.errors import ArgumentError, UnknownIdError
from nstheory.kernels.attention.formulas import FORMULAS
from nstheory.kernels.attention.grouped_softmax import Group, Sink, grouped_moments
from nstheory.kernels.attention.softmax_moments import pair_moments

KINDS = ("softmax", "softmax_off_by_one", "softmax_sink(2)", "linear", "relu", "sigmoid", "softplus")
LIMIT = 5.33
N, D, RHO, SIGMA = 12, 128, 0.7, 2.0


def f64(*values: float) -> torch.Tensor:
    return torch.tensor(values, dtype=torch.float64)


def test_every_kind_with_a_formula_is_looked_at() -> None:
    assert {attention_kind(name).family for name in KINDS} == set(FORMULAS)


def moments(rows: torch.Tensor) -> torch.Tensor:
    """Return E h^2, E h h', E h g and E h g', [..., 4], of rows [..., 2, tokens, width], averaged over tokens and units."""
    (clean, noisy), (tokens, width) = rows.unbind(-3), rows.shape[-2:]
    same, between = [], []
    for other in (clean, noisy):
        own = (clean * other).double().sum((-2, -1)) / width
        every = (clean.sum(-2) * other.sum(-2)).double().sum(-1) / width
        same.append(own / tokens)
        between.append((every - own) / (tokens * (tokens - 1)))
    return torch.stack([*same, *between], -1)


@pytest.fixture(scope="module")
def real() -> dict[tuple[str, float], torch.Tensor]:
    """The four moments of rows of weights over real tokens, [layers, 4], by kind and cosine of the tokens."""
    generator = torch.Generator().manual_seed(3)
    found: dict[tuple[str, float], list[torch.Tensor]] = {}
    for _ in range(30):
        maps = torch.randn(100, 1, D, D, generator=generator)
        for cosine in (0.0, 0.4):
            common, own = (torch.randn(2, 100, size, D, generator=generator) for size in (1, N))
            first, new = math.sqrt(cosine) * common + math.sqrt(1 - cosine) * own
            tokens = torch.stack([first, RHO * first + math.sqrt(1 - RHO**2) * new], 1)
            logits = SIGMA / D * tokens @ maps @ tokens.mT
            for kind in KINDS:
                rows = attention_kind(kind).weights(logits) @ tokens
                found.setdefault((kind, cosine), []).append(moments(rows))
    return {key: torch.cat(rows) for key, rows in found.items()}


@pytest.mark.parametrize("cosine", [0.0, 0.4])
@pytest.mark.parametrize("kind", KINDS)
def test_one_layer_against_real_ones(kind: str, cosine: float, real: dict[tuple[str, float], torch.Tensor]) -> None:
    layer = Attention(N, SIGMA, dimension=D, kind=kind)
    measured = real[kind, cosine]
    mean, error = measured.mean(0), measured.std(0) / math.sqrt(len(measured))

    def far(given: float) -> bool:
        stated = torch.stack(nst.propagate([layer], RHO, token_cosine=given).output.moments)
        return bool(((mean - stated).abs() > LIMIT * error + 2 / D * stated[0]).any())

    assert not far(cosine)
    assert far(cosine + 0.2)


def test_blocks_of_many_heads_against_real_random_transformers() -> None:
    n, d, heads, networks = 12, 64, 8, 60
    generator = torch.Generator().manual_seed(5)

    def normal(*shape: int) -> torch.Tensor:
        return torch.randn(*shape, generator=generator)

    for kind in ("softmax_off_by_one", "sigmoid"):
        block = [Residual([RMSNorm(), Attention(n, SIGMA, dimension=d, kind=kind), Linear(1.0)])]
        values = []
        for _ in range(networks):
            own, new = normal(2, n, d)
            h = torch.stack([own, RHO * own + math.sqrt(1 - RHO**2) * new])
            for _ in range(3):
                u = h / h.square().mean(-1, keepdim=True).sqrt()
                weights = attention_kind(kind).weights(SIGMA / d * u @ normal(heads, 1, d, d) @ u.mT)
                # Concatenated heads of d/heads units each, through a map of all of them.
                mixed = weights @ (u @ normal(heads, 1, d, d // heads) / math.sqrt(d))
                h = h + mixed.permute(1, 2, 0, 3).flatten(2) @ normal(d, d) / math.sqrt(d)
            q, p, a, _ = moments(h)
            values.append(torch.stack([q, p / q, a / q]))
        measured = torch.stack(values)
        error = measured.std(0) / math.sqrt(networks)
        output = nst.propagate(3 * block, RHO, gaussian_input=True).output
        assert output.token_cosine is not None
        stated = torch.stack([output.second_moment, output.cosine, output.token_cosine])
        assert bool(((measured.mean(0) - stated).abs() <= LIMIT * error + 3 / d).all()), (measured.mean(0), stated)
        other = nst.propagate([block[0], block[0]], RHO, gaussian_input=True).output.second_moment
        assert abs(measured[:, 0].mean() - other) > LIMIT * error[0] + 3 / d


@pytest.mark.parametrize("n", [1, 9])
def test_a_sink_that_sways_is_the_mean_over_sinks_that_stand(n: int) -> None:
    r, sigma, variance, mean = f64(0.6)[0], f64(1.3)[0], f64(0.8)[0], 0.5
    found = grouped_moments([Group(n, r)], sigma, Sink(mean, variance, f64(1.0)[0]))
    nodes, weights = np.polynomial.hermite_e.hermegauss(40)
    still = [pair_moments(n, r, (sigma, sigma), sink=mean + math.sqrt(0.8) * node) for node in nodes]
    for name, value in (("overlap", found.overlaps[0]), ("alignment", found.alignment)):
        slow = sum(w * getattr(one, name).item() for w, one in zip(weights, still, strict=True)) / weights.sum()
        assert value.item() == pytest.approx(slow, rel=1e-9)
    if n == 1:
        assert found.mass.item() == pytest.approx(found.overlaps[0].item(), rel=1e-12)
    no_sink = grouped_moments([Group(n, r)], sigma)
    low = grouped_moments([Group(n, r)], sigma, Sink(-80.0, variance, r))
    assert no_sink.mass.item() == pytest.approx(1.0, rel=1e-11)
    for one, other in zip((*low.overlaps, *low[1:]), (*no_sink.overlaps, *no_sink[1:]), strict=True):
        assert one.item() == pytest.approx(other.item(), rel=1e-9)


def test_the_mass_beside_a_swaying_sink_by_samples() -> None:
    r, sigma, variance, turn = 0.6, 1.3, 0.8, 0.3
    found = grouped_moments([Group(4, f64(r)[0])], f64(sigma)[0], Sink(0.5, f64(variance)[0], f64(turn)[0]))
    generator = torch.Generator().manual_seed(2)
    one, new = torch.randn(2, 200_000, 5, generator=generator, dtype=torch.float64)
    correlation = f64(*4 * [r], turn)
    other = correlation * one + (1 - correlation**2).sqrt() * new
    scale, shift = f64(*4 * [sigma], math.sqrt(variance)), f64(0, 0, 0, 0, 0.5)
    first, second = ((scale * z + shift).softmax(1)[:, :4] for z in (one, other))
    values = {
        "mass": first.sum(1) * second.sum(1),
        "alignment": (first * one[:, :4]).sum(1) * (second * other[:, :4]).sum(1),
    }
    for name, sampled in values.items():
        error = sampled.std() / math.sqrt(len(sampled))
        assert abs(sampled.mean() - getattr(found, name)) <= LIMIT * error


def test_one_token_beside_a_sink_is_a_logistic_function_of_its_whole_logit() -> None:
    output = nst.propagate([Attention(1, 1.6, kind="softmax_sink(0.5)")], RHO, token_cosine=0.4).output
    nodes, weights = map(torch.from_numpy, np.polynomial.hermite_e.hermegauss(80))
    for moment, cosine in zip(output.moments[:2], (1.0, RHO), strict=True):
        r = cosine**2
        one, other = torch.meshgrid(nodes, nodes, indexing="ij")
        both = [torch.sigmoid(1.6 * z - 0.5) for z in (one, r * one + math.sqrt(1 - r * r) * other)]
        mean = (both[0] * both[1] * torch.outer(weights, weights)).sum() / weights.sum() ** 2
        assert moment.item() == pytest.approx(cosine * mean.item(), rel=1e-8)


@pytest.mark.parametrize("kind", ["softmax_sink(1)", "relu", "sigmoid"])
def test_layers_of_other_kinds_can_be_designed(kind: str) -> None:
    def output(sigma: torch.Tensor, cosine: torch.Tensor) -> torch.Tensor:
        layers = 2 * [Residual([RMSNorm(), Attention(5, sigma, dimension=32, kind=kind)])]
        return torch.stack(nst.propagate(layers, 0.7, token_cosine=cosine).output.moments)

    assert gradcheck(output, (f64(1.2)[0].requires_grad_(), f64(0.3)[0].requires_grad_()))
    start = f64(0.0)[0].requires_grad_()
    (slope,) = torch.autograd.grad(output(f64(1.2)[0], start)[0], start)
    ahead, here = (output(f64(1.2)[0], f64(step)[0])[0].item() for step in (1e-5, 0.0))
    assert slope.item() == pytest.approx((ahead - here) / 1e-5, rel=1e-3)


def test_what_no_formula_covers_is_refused_in_a_line() -> None:
    for kind in ("sparsemax", "entmax(1.5)", "top_k(4)", "softpick"):
        with pytest.raises(ArgumentError, match="has no formula"):
            Attention(8, 1.0, kind=kind)
    with pytest.raises(UnknownIdError, match="did you mean sigmoid"):
        Attention(8, 1.0, kind="sigmiod")
    with pytest.raises(ArgumentError, match=r"token_cosine = -0.1 beside a sink") as caught:
        nst.propagate([Attention(8, 1.0, kind="softmax_off_by_one")], 0.5, token_cosine=-0.1)
    assert "\n" not in str(caught.value)
    # Elementwise weights see one token at a time, and take any cosine.
    below = nst.propagate([Attention(8, 1.0, kind="linear")], 0.5, token_cosine=-0.1).output
    assert below.second_moment.item() == pytest.approx((1 + 7 * 0.1**2) / 8)


@pytest.mark.parametrize("kind", ["softmax", "softmax_off_by_one", "softmax_sink(2)", "linear"])
@pytest.mark.parametrize(("end", "step"), [(1.0, -1e-5), (0.0, 1e-5)])
def test_slopes_where_tokens_are_alike_or_independent_are_the_one_sided_ones(
    kind: str, end: float, step: float
) -> None:
    layers = [Linear(1.0, 0.1), Residual([RMSNorm(), Attention(5, 1.3, dimension=16, kind=kind)]), Linear(0.9, 0.2)]

    def output(cosine: torch.Tensor) -> torch.Tensor:
        return torch.stack(nst.propagate(layers, 0.6, token_cosine=cosine).output.moments)

    start = f64(end)[0].requires_grad_()
    stated = output(start)
    slopes = torch.stack([torch.autograd.grad(one, start, retain_graph=True)[0] for one in stated])
    at, near, far = (output(f64(end + k * step)[0]) for k in range(3))
    assert torch.allclose(slopes, (4 * near - 3 * at - far) / (2 * step), rtol=1e-5, atol=1e-6)
    assert torch.allclose(stated, at, rtol=1e-13)
    if kind == "linear":  # the others look at numbers of theirs
        assert torch.allclose(torch.func.vmap(output)(f64(end, 0.5))[0], at)
