"""Attention with random logits against mpmath, at random arguments: values and every slope, of every kind that has a formula.

Two tokens, one beside a sink, and any number that do not know of each other have weights that are functions S(sigma x) of one normal, so
that their moments are means over one pair (x, y) of correlation r: sums over a lattice of two independent normals, which converge
exponentially, as S is analytic near the real axis. Slopes are means too: d/dr E g(x) h(y) = E g'(x) h'(y). What a layer keeps is typed a
second time, from the conditional law of Gaussian vectors.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from typing import Any, NamedTuple

import mpmath
import pytest
import torch
from hypothesis import example, given, settings
from hypothesis import strategies as st
from mpmath import mp

import nstheory as nst

EXAMPLES = int(os.environ.get("NSTHEORY_EXAMPLES", "0"))
FEW = settings(max_examples=EXAMPLES // 10 or 1, deadline=None, derandomize=not EXAMPLES)
# Relative, as the documentation states it. What a lattice of step 0.3 leaves out of a value goes like e^(2 pi i t/0.3), and its slope
# has that factor.
VALUE, SLOPE = 1e-11, 1e-11 * 2 * math.pi / 0.3
RHO = st.sampled_from([0.0, 1e-9, -0.7, 0.95, 1 - 1e-6]) | st.floats(-0.99, 0.99)
SIGMA = st.sampled_from([0.1, 1.5]) | st.floats(0.05, 1.5)
STEP, REACH = mpmath.mpf("0.22"), mpmath.mpf("8.5")  # e^-36 of the law is left out
DIMENSION = 5
Weight = Callable[[Any], tuple[Any, Any]]  # a logit to S and its derivative


class Moment(NamedTuple):
    """E g(x) h(y), and its derivatives in r and sigma."""

    value: Any
    of_r: Any
    of_sigma: Any

    def over(self, n: Any, *more: Any) -> Moment:
        """Return this over n, plus what is given of value, of_r and of_sigma."""
        return Moment(*(one / n + other for one, other in zip(self, more or (0, 0, 0), strict=True)))


class Moments(NamedTuple):
    """E sum_k A_k A'_k; E <z> <z'>'; E <z> <z>', which is E <z'> <z'>' as well; and E <z'> <z>'."""

    overlap: Moment
    alignment: Moment
    same: Moment
    turned: Moment


Oracle = Callable[[Any, Any], Moments]


def moments(weight: Weight, r: Any, sigma: Any) -> Moments:
    """Return E S(sigma x) S(sigma y) times 1, x y and x^2."""
    count = int(REACH / STEP)
    places = [STEP * k for k in range(-count, count + 1)]
    laws = [mp.exp(-u * u / 2) * STEP / mp.sqrt(2 * mp.pi) for u in places]
    along, across = mp.sqrt((1 + r) / 2), mp.sqrt((1 - r) / 2)
    total = [mpmath.mpf(0)] * 9
    for u, law in zip(places, laws, strict=True):
        row = []
        for v in places:
            x = along * u + across * v
            s, slope = weight(sigma * x)
            of_x, of_sigma = sigma * slope, x * slope
            # Of S, x S and x^2 S the value, the derivative in x, and the one in sigma.
            first = (x * s, s + x * of_x, x * of_sigma)
            row.append((s, of_x, of_sigma, *first, x * first[0], first[0] + x * first[1], x * first[2]))
        for one, other, share in zip(row, reversed(row), laws, strict=True):  # v and -v are x and y
            both = law * share
            for k, h in ((0, 0), (3, 3), (6, 0)):
                total[k] += both * one[k] * other[h]
                total[k + 1] += both * one[k + 1] * other[h + 1]
                total[k + 2] += both * (one[k + 2] * other[h] + one[k] * other[h + 2])
    return Moments(*(Moment(*total[k : k + 3]) for k in (0, 3, 6, 3)))


def of_two(r: Any, sigma: Any) -> Moments:
    """Of two tokens: A = (1 +- t)/2 with t = tanh(sigma D/2), D = z_1 - z_2 of variance 2; z_1 + z_2 is independent of D."""

    def weight(logit: Any) -> tuple[Any, Any]:
        t = mp.tanh(logit / mp.sqrt(2))
        return t, (1 - t * t) / mp.sqrt(2)

    plain, crossed, square, _ = moments(weight, r, sigma)
    half = mpmath.mpf(1) / 2
    alignment = crossed.over(2, r / 2, half, 0)
    return Moments(plain.over(2, half, 0, 0), alignment, square.over(2, half, 0, 0), alignment)


def beside(b: float) -> Oracle:
    """Of one token beside a sink of logit b."""

    def weight(logit: Any) -> tuple[Any, Any]:
        s = 1 / (1 + mp.exp(b - logit))
        return s, s * (1 - s)

    return lambda r, sigma: moments(weight, r, sigma)


def of_each(n: int, pair: Oracle) -> Oracle:
    """Of n tokens of weights S(sigma z)/n each: n equal means, and n (n - 1) products of E z S and E z' S = r E z S."""

    def oracle(r: Any, sigma: Any) -> Moments:
        plain, crossed, square, _ = pair(r, sigma)
        apart = pair(mpmath.mpf(0), sigma).alignment.over(
            mpmath.mpf(n) / (n - 1)
        )  # (E z S)^2: x and y are independent there
        return Moments(
            plain.over(n),
            crossed.over(n, apart.value, 0, apart.of_sigma),
            square.over(n, r * apart.value, apart.value, r * apart.of_sigma),
            crossed.over(n, r * r * apart.value, 2 * r * apart.value, r * r * apart.of_sigma),
        )

    return oracle


def sigmoid_of(n: int) -> Weight:
    def weight(logit: Any) -> tuple[Any, Any]:
        s = 1 / (1 + n * mp.exp(-logit))
        return n * s, n * s * (1 - s)

    return weight


def softplus(logit: Any) -> tuple[Any, Any]:
    e = mp.exp(logit)
    return mp.log(1 + e), e / (1 + e)


def homogeneous(parts: Callable[[Any], list[tuple[Any, Any]]]) -> Oracle:
    """Of S(l) = l and S(l) = max(l, 0), from E S(x) S(y) times 1, x y and x^2 at sigma = 1, each with its derivative in r."""

    def oracle(r: Any, sigma: Any) -> Moments:
        three = [Moment(sigma**2 * one, sigma**2 * slope, 2 * sigma * one) for one, slope in parts(r)]
        return Moments(*three, three[1])

    return oracle


def of_relu(r: Any) -> list[tuple[Any, Any]]:
    """The arc-cosine kernels of order 1 and 2, and E x_+^3 y_+ as an integral over x."""
    root, angle = mp.sqrt(1 - r * r), mp.pi - mp.acos(r)

    def over_x(rest: Callable[[Any], Any]) -> Any:
        return mp.quad(lambda x: mp.npdf(x) * rest(x), [0, 1, 3, 6, 12])

    plain = (root + r * angle) / (2 * mp.pi)
    return [
        (plain, angle / (2 * mp.pi)),
        ((3 * r * root + (1 + 2 * r * r) * angle) / (2 * mp.pi), 4 * plain),
        (
            over_x(lambda x: x**3 * (root * mp.npdf(r * x / root) + r * x * mp.ncdf(r * x / root))),
            over_x(lambda x: 3 * x * x * mp.ncdf(r * x / root)),
        ),
    ]


def kept(rho: Any, overlap: Any, alignment: Any, same: Any, turned: Any, d: int = DIMENSION) -> Any:
    """Return Stab/|v|^2 of a random layer, from E[x | z, z'] and E[y | z, z'] in the plane of a and a', whose angle has cosine rho.

    z = x . a and z' = y . a' of unit vectors a = (1, 0), a' = (rho, s); what is linear in z and z' has means like `alignment`.
    """
    r, s = rho * rho, mp.sqrt((1 - rho) * (1 + rho))
    law = mpmath.matrix([[1, r], [r, 1]]) ** -1
    with_x, with_y = (
        mpmath.matrix([[1, r], [0, s * rho]]),
        mpmath.matrix([[rho, rho], [0, s]]),
    )  # covariances with (z, z')
    of_x, of_y = with_x * law, with_y * law
    left = (d - 2) * rho + 2 * rho - sum((with_x * law * with_y.T)[i, i] for i in range(2))
    means = [[same, alignment], [turned, same]]  # E <z> <z>', E <z> <z'>'; E <z'> <z>', E <z'> <z'>'
    told = sum(of_x[i, a] * of_y[i, b] * means[a][b] for i in range(2) for a in range(2) for b in range(2))
    return (left * overlap + told) / d


KINDS: dict[str, tuple[int, str, Oracle]] = {
    "softmax of two": (2, "softmax", of_two),
    "softmax off by one": (1, "softmax_off_by_one", beside(0.0)),
    "a sink": (1, "softmax_sink(-1.5)", beside(-1.5)),
    "sigmoid": (7, "sigmoid", of_each(7, lambda r, sigma: moments(sigmoid_of(7), r, sigma))),
    "softplus": (7, "softplus", of_each(7, lambda r, sigma: moments(softplus, r, sigma))),
    "linear": (7, "linear", of_each(7, homogeneous(lambda r: [(r, 1), (1 + 2 * r * r, 4 * r), (3 * r, 3)]))),
    "relu": (7, "relu", of_each(7, homogeneous(of_relu))),
}


def differences(n: int, kind: str, oracle: Oracle, rho: float, sigma: float) -> list[tuple[str, float, Any, float]]:
    """Return (what, value, truth, error over what is allowed) of overlap, alignment and stability, and of their slopes."""
    leaves = [torch.tensor(x, dtype=torch.float64, requires_grad=True) for x in (rho, sigma)]
    found = {
        **dict(zip(("overlap", "alignment"), nst.attention_overlap(n, *leaves, kind=kind), strict=True)),
        "stability": nst.attention_stability(n, DIMENSION, leaves[0], sigma=leaves[1], finite_d=False, kind=kind),
    }
    with mp.workdps(35):
        p, small = mpmath.mpf(rho), mpmath.mpf(10) ** -15
        exact = oracle(p * p, mpmath.mpf(sigma))

        def moved(of_rho: Any, of_sigma: Any) -> Any:
            """What is kept beside the point, by moments to first order: a difference of two such is right to 1e-18 of the distance to 1."""
            change = (p + of_rho) ** 2 - p * p
            return kept(p + of_rho, *(one.value + one.of_r * change + one.of_sigma * of_sigma for one in exact))

        slopes = [(moved(*by) - moved(*(-x for x in by))) / (2 * small) for by in ((small, 0), (0, small))]
        truths = {
            name: (one.value, 2 * p * one.of_r, one.of_sigma) for name, one in zip(found, exact[:2], strict=False)
        } | {"stability": (moved(0, 0), *slopes)}
        rows = []
        for name, value in found.items():
            got = (value, *torch.autograd.grad(value, leaves, retain_graph=True))
            size = abs(truths[name][0])
            for what, one, truth in zip(("", " in rho", " in sigma"), got, truths[name], strict=True):
                # The layer has differences of moments over 1 - r^2, of which each derivative in rho takes another one.
                lost = 64 * 2.0**-53 / (1 - rho**4) ** (2 if what == " in rho" else 1) if name == "stability" else 0.0
                allowed = (SLOPE + lost) * (abs(truth) + size) if what else (VALUE + lost) * size
                off = abs(one.item() - truth)
                rows.append((name + what, one.item(), truth, float(off / allowed) if allowed else float(off)))
        return rows


@pytest.mark.parametrize("label", KINDS)
def test_overlap_alignment_and_stability_and_their_slopes(label: str) -> None:
    @given(rho=RHO, sigma=SIGMA)
    @example(rho=1 - 1e-6, sigma=1.0)
    @FEW
    def check(rho: float, sigma: float) -> None:
        for what, value, truth, share in differences(*KINDS[label], rho, sigma):
            assert share <= 1, (label, rho, sigma, what, value, mp.nstr(truth, 17))

    check()


@pytest.mark.parametrize("finite_d", [True, False])
def test_frozen_rows_cost_nothing_and_keep_their_own_token(finite_d: bool) -> None:
    """W = I with long vectors: all the weight is on the own token, whatever beta; this took minutes, or a lattice that was refused."""
    for d, beta in ((10**6, 0.1), (900, 5.0)):
        found = nst.attention_stability(64, d, 0.9, beta=beta, weights="identity", finite_d=finite_d).item()
        assert found == pytest.approx(0.9, abs=1e-6)
    # On the edge of what is called frozen nothing jumps.
    below, above = (
        nst.attention_stability(64, 2000, 0.9, beta=beta, weights="identity").item() for beta in (0.06, 0.07)
    )
    assert below == pytest.approx(above, abs=1e-14)
