"""Accuracy of the dual activations: hypothesis over every representable rho against 50-digit references.

The closed forms below are typed on purpose a second time, as oracles independent of the package; one test compares the
oracles themselves with the defining expectation.
"""

import itertools
import math
import subprocess
import sys

import mpmath
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from mpmath import mp

import nstheory.kernels as kernels

DIGITS = 50
PROMISED = 4.0  # units in the last place
KINDS = {"float32": (torch.float32, np.float32, 23, -126), "float64": (torch.float64, np.float64, 52, -1022)}
POLYNOMIAL = [0.5, -1.0, 0.25, 1.0]


def relu(r):
    t = mp.acos(-r)
    return (mp.sin(t) - t * mp.cos(t)) / (2 * mp.pi)


def step(r):
    return mp.acos(-r) / (2 * mp.pi)


def sheppard(r):
    return 2 * mp.asin(r) / mp.pi


def inverse_root(r):
    return 1 / mp.sqrt((1 - r) * (1 + r)) if abs(r) < 1 else mp.inf


def gelu(r):
    return r / 4 + (1 / mp.sqrt(4 - r * r) + r * mp.asin(r / 2)) / (2 * mp.pi)


def gelu_slope(r):
    return mp.mpf(1) / 4 + (mp.asin(r / 2) + r * (5 - r * r) / mp.sqrt(4 - r * r) ** 3) / (2 * mp.pi)


def leaky(slope):
    a = mp.mpf(slope)
    return (lambda r: (1 - a) ** 2 * relu(r) + a * r, lambda r: (1 - a) ** 2 * step(r) + a)


# label: (name, parameters, E f(X) f(Y), its derivative)
CASES = {
    "relu": ("relu", {}, relu, step),
    "leaky 0.01": ("leaky_relu", {"slope": 0.01}, *leaky(0.01)),
    "leaky 0.5": ("leaky_relu", {"slope": 0.5}, *leaky(0.5)),
    "leaky 3": ("leaky_relu", {"slope": 3.0}, *leaky(3.0)),
    "leaky -0.3": ("leaky_relu", {"slope": -0.3}, *leaky(-0.3)),
    "abs": ("abs", {}, lambda r: 4 * relu(r) - r, sheppard),
    "step": ("step", {}, step, lambda r: inverse_root(r) / (2 * mp.pi)),
    "sign": ("sign", {}, sheppard, lambda r: 2 * inverse_root(r) / mp.pi),
    "identity": ("identity", {}, lambda r: r, lambda r: mp.mpf(1)),
    "erf": ("erf", {}, lambda r: 2 * mp.asin(2 * r / 3) / mp.pi, lambda r: 4 / (mp.pi * mp.sqrt(9 - 4 * r * r))),
    "gelu": ("gelu", {}, gelu, gelu_slope),
    "sin": ("sin", {}, lambda r: mp.sinh(r) / mp.e, lambda r: mp.cosh(r) / mp.e),
    "exp": ("exp", {}, lambda r: mp.exp(1 + r), lambda r: mp.exp(1 + r)),
    # x^3 + x^2/4 - x + 1/2 = He_3 + He_2/4 + 2 He_1 + 3/4
    "polynomial": (
        "polynomial",
        {"coefficients": POLYNOMIAL},
        lambda r: mp.mpf(9) / 16 + 4 * r + r * r / 8 + 6 * r**3,
        lambda r: 4 + r / 4 + 18 * r * r,
    ),
}
FUNCTIONS = {
    "relu": lambda x: np.maximum(x, 0),
    "leaky_relu": lambda x, slope: np.where(x > 0, x, slope * x),
    "abs": np.abs,
    "step": lambda x: (x > 0).astype(float),
    "sign": np.sign,
    "identity": lambda x: x,
    "erf": np.vectorize(math.erf),
    "gelu": np.vectorize(lambda x: x * math.erfc(-x / math.sqrt(2)) / 2),
    "sin": np.sin,
    "exp": np.exp,
    "polynomial": lambda x, coefficients: np.polynomial.polynomial.polyval(x, coefficients),
}


def ulps(values, exact, kind):
    """Return the largest error in units in the last place of the exact value; equal infinities count as no error."""
    _, _, bits, least = KINDS[kind]
    worst = 0.0
    for value, truth in zip(values, exact, strict=True):
        if mpmath.isinf(truth) or truth == 0 or not math.isfinite(value):
            worst = max(worst, 0.0 if value == truth else math.inf)
            continue
        exponent = max(int(mp.floor(mp.log(abs(truth), 2))), least)
        worst = max(worst, float(abs(mp.mpf(value) - truth) / mp.mpf(2) ** (exponent - bits)))
    return worst


def neighbours(kind, centre, count=24):
    """Return the representable numbers next to the centre, on both sides but inside [-1, 1]."""
    real = KINDS[kind][1]
    found = [real(centre)]
    for side in (-2, 2):
        value = real(centre)
        for _ in range(count):
            value = np.nextafter(value, real(side))
            found.append(value)
    return [float(v) for v in found if abs(v) <= 1]


def hard_points(kind):
    _, real, _, _ = KINDS[kind]
    draw = np.random.default_rng(20)
    signs = draw.choice([-1.0, 1.0], 60)
    scales = 10 ** draw.uniform(-323 if kind == "float64" else -45, 0, 60)
    spread = np.concatenate([draw.uniform(-1, 1, 60), signs * (1 - 10 ** draw.uniform(-16, 0, 60)), signs * scales])
    # roots of the leaky relu and gelu duals and slopes above, where a sum of rounded terms would lose every digit
    roots = [_root(value) for value in (CASES["leaky 0.01"][2], CASES["leaky 0.5"][2], CASES["leaky 3"][2], gelu)]
    roots += [_root(CASES["leaky -0.3"][3]), _root(CASES["polynomial"][2])]
    near = [r * (1 + s * 2.0**-j) for r in roots for s in (-1, 1) for j in range(3, 53, 7)]
    edges = [v for centre in (-1, 1, 0, *roots) for v in neighbours(kind, centre)]
    return sorted({float(real(v)) for v in [*spread, *near, *edges, -0.5, 0.5]})


def _root(function):
    with mp.workdps(DIGITS):
        low, high = mp.mpf(-1), mp.mpf(0)
        for _ in range(120):
            middle = (low + high) / 2
            low, high = (low, middle) if function(middle) > 0 else (middle, high)
        return float(low)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("label", CASES)
def test_hard_points_within_four_ulp(label, kind):
    name, parameters, value, derivative = CASES[label]
    points = hard_points(kind)
    rho = torch.tensor(points, dtype=KINDS[kind][0])
    with mp.workdps(DIGITS):
        exact = [mp.mpf(p) for p in points]
        assert ulps(kernels.dual(name, rho, **parameters).tolist(), map(value, exact), kind) <= PROMISED
        assert ulps(kernels.dual_derivative(name, rho, **parameters).tolist(), map(derivative, exact), kind) <= PROMISED


def representable(kind):
    """Any rho of the dtype in [-1, 1]: subnormals, signed zeros, and the neighbours of +-1 drawn often."""
    width = 32 if kind == "float32" else 64
    anywhere = st.floats(-1, 1, width=width, allow_subnormal=True)
    return st.one_of(anywhere, st.sampled_from(neighbours(kind, 1) + neighbours(kind, -1) + neighbours(kind, 0)))


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
@settings(max_examples=60, deadline=None, derandomize=True)
def test_every_representable_rho_within_four_ulp(kind, data):
    points = data.draw(st.lists(representable(kind), min_size=1, max_size=4))
    rho = torch.tensor(points, dtype=KINDS[kind][0])
    with mp.workdps(DIGITS):
        exact = [mp.mpf(p) for p in points]
        for name, parameters, value, derivative in CASES.values():
            assert ulps(kernels.dual(name, rho, **parameters).tolist(), map(value, exact), kind) <= PROMISED
            assert (
                ulps(kernels.dual_derivative(name, rho, **parameters).tolist(), map(derivative, exact), kind)
                <= PROMISED
            )


@given(slope=st.floats(-4, 4), rho=st.floats(-1, 1))
@settings(max_examples=150, deadline=None, derandomize=True)
def test_leaky_relu_of_any_slope(slope, rho):
    with mp.workdps(400):  # a subnormal slope moves the root by its size
        value, derivative = leaky(slope)
        exact = [value(mp.mpf(rho)), derivative(mp.mpf(rho))]
    got = [function("leaky_relu", rho, slope=slope).item() for function in (kernels.dual, kernels.dual_derivative)]
    assert ulps(got, exact, "float64") <= PROMISED


def test_float32_against_float64_on_a_million_points():
    bits = torch.randint(1, 127 << 23, (1_000_000,), generator=torch.Generator().manual_seed(0), dtype=torch.int32)
    near = 1 - 2.0 ** -torch.linspace(0, 24, 200_000, dtype=torch.float64)
    rho = torch.cat([bits.view(torch.float32), near.float()])
    rho = torch.cat([rho, -rho])
    for name in ("relu", "step"):
        exact = kernels.dual(name, rho.double())
        unit = torch.exp2(torch.floor(torch.log2(exact)) - 23)
        error = (kernels.dual(name, rho).double() - exact).abs() / unit
        assert error[exact > 0].max() <= 3.9


@pytest.mark.parametrize("label", CASES)
def test_oracles_are_the_defining_expectation(label):
    """E f(X) f(Y) in polar coordinates X = R cos t, Y = R cos(t - a), rho = cos a, on panels that end at the kinks."""
    name, parameters, value, derivative = CASES[label]
    radius, radius_weight = np.polynomial.legendre.leggauss(120)
    radius, radius_weight = (
        7.5 * (radius + 1),
        7.5 * radius_weight * 7.5 * (radius + 1) * np.exp(-((7.5 * (radius + 1)) ** 2) / 2),
    )
    for rho in (-0.8, 0.3):
        a = math.acos(rho)
        kinks = sorted(x % (2 * math.pi) for x in (math.pi / 2, -math.pi / 2, a + math.pi / 2, a - math.pi / 2))
        total = 0.0
        for left, right in zip(kinks, [*kinks[1:], kinks[0] + 2 * math.pi], strict=True):
            nodes, weights = np.polynomial.legendre.leggauss(60)
            t, w = left + (right - left) * (nodes + 1) / 2, (right - left) / 2 * weights
            f = lambda x: FUNCTIONS[name](x, **parameters)  # noqa: E731
            product = f(radius[:, None] * np.cos(t)) * f(radius[:, None] * np.cos(t - a))
            total += radius_weight @ product @ w / (2 * math.pi)
        with mp.workdps(30):
            assert total == pytest.approx(float(value(mp.mpf(rho))), rel=1e-11)
            assert float(mp.diff(value, rho)) == pytest.approx(float(derivative(mp.mpf(rho))), rel=1e-11)


def test_second_moment_covariance_and_correlation_are_three_things():
    rho = torch.tensor([0.0, 0.5, 1.0], dtype=torch.float64)
    moment, covariance = kernels.dual("relu", rho), kernels.dual_covariance("relu", rho)
    assert moment[2] == 0.5
    torch.testing.assert_close(covariance, moment - 1 / (2 * math.pi), rtol=0, atol=1e-16)
    torch.testing.assert_close(kernels.dual_correlation("relu", rho), covariance / covariance[2], rtol=1e-15, atol=0)
    for name, parameters, *_ in CASES.values():
        assert kernels.dual_correlation(name, 1.0, **parameters).item() == pytest.approx(1, abs=1e-15)


@pytest.mark.parametrize("label", CASES)
def test_covariance_is_relatively_accurate_near_independence(label):
    name, parameters, value, _ = CASES[label]
    with mp.workdps(80):
        for rho in (1e-30, -1e-12, 1e-5, -0.01, 0.7):
            exact = value(mp.mpf(rho)) - value(mp.mpf(0))
            got = kernels.dual_covariance(name, rho, **parameters).item()
            assert abs(mp.mpf(got) / exact - 1) < 2e-15


@pytest.mark.parametrize("name", ["softplus", "silu", "tanh"])
def test_numeric_activations_keep_their_stated_error(name):
    functions = {
        "softplus": lambda x: np.logaddexp(x, 0),
        "silu": lambda x: x / (1 + np.exp(-x)),
        "tanh": np.tanh,
    }
    x, w = np.polynomial.legendre.leggauss(400)
    x, w = 12 * x, 12 * w * np.exp(-72 * x * x) / math.sqrt(2 * math.pi)
    f = functions[name]
    for rho in (-1.0, -0.4, 0.0, 0.9, 1.0):
        y = rho * x[:, None] + math.sqrt(1 - rho * rho) * x
        exact = (w * f(x)) @ f(y) @ w
        bound = kernels.dual_error(name, rho).item()
        assert abs(kernels.dual(name, rho).item() - exact) <= bound < 1e-11


def test_error_of_a_kinked_callable_is_honest():
    """relu(x - 0.3): the kink lies inside a quadrature panel, the tail is algebraic; the general-means formula is exact."""
    rho = torch.linspace(-1, 1, 41, dtype=torch.float64)
    got = kernels.dual(lambda x: torch.relu(x - 0.3), rho)
    exact = kernels.dual("relu", rho, mean=-0.3)
    error, bound = (got - exact).abs(), kernels.dual_error(lambda x: torch.relu(x - 0.3), rho)
    assert bool((error <= bound).all())
    assert 1e-6 < bound.max() < 1e-3
    assert bound.median() < 1e-4


def kappa(c, depth):
    for _ in range(depth):
        t = mp.acos(c)
        c = (mp.sin(t) + (mp.pi - t) * c) / mp.pi
    return c


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("depth", [1, 2, 3, 10, 11, 21])
def test_composed_relu_map_within_four_ulp(depth, kind):
    points = [*hard_points(kind)[3::19], -1.0, 1.0]
    got = kernels.relu_correlation(torch.tensor(points, dtype=KINDS[kind][0]), depth).tolist()
    with mp.workdps(DIGITS):
        exact = [kappa(mp.mpf(p), depth) if p > -1 or depth > 1 else mp.mpf(0) for p in points]
        assert ulps(got, exact, kind) <= PROMISED


def test_deep_relu_kernel_is_the_scaled_composition():
    generator = torch.Generator().manual_seed(1)
    x, y = (
        torch.randn(300, 7, generator=generator, dtype=torch.float64),
        torch.randn(20, 7, generator=generator).double(),
    )
    x[3] = 0
    norms = x.norm(dim=1)
    cosine = (x / norms.clamp(min=1e-30)[:, None]) @ (x / norms.clamp(min=1e-30)[:, None]).T
    expected = norms[:, None] * norms * kernels.relu_correlation(cosine.clamp(-1, 1), 4)
    kernel = kernels.deep_relu_kernel(x, 4)
    torch.testing.assert_close(kernel, expected, rtol=1e-13, atol=1e-14)
    assert torch.equal(kernel.diagonal(), norms * norms)
    assert torch.equal(kernel[3], torch.zeros(300, dtype=torch.float64))
    assert kernels.deep_relu_kernel(x, 4, other=y).shape == (300, 20)
    torch.testing.assert_close(kernels.deep_relu_kernel(x, 4, other=x), kernel, rtol=1e-13, atol=1e-13)
    torch.testing.assert_close(kernels.deep_relu_kernel(x, 0), x @ x.T)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads the high-water mark of memory from /proc")
def test_peak_memory_is_below_three_matrices():
    code = """
import torch, nstheory.kernels as kernels
def status(key):
    return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith(key))
x = torch.randn(3000, 16, dtype=torch.float64)
kernels.deep_relu_kernel(x[:300], 10)
open("/proc/self/clear_refs", "w").write("5")
before = status("VmRSS")
kernels.deep_relu_kernel(x, 10)
print((status("VmHWM") - before) * 1024 / (3000 * 3000 * 8))
"""
    matrices = float(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout)
    assert 0.9 < matrices < 3


def general_relu(a, b, r):
    """E (X + a)_+ (Y + b)_+ by conditioning on X: the integral of (x + a) phi(x) E (Y + b)_+ given x."""
    s = mp.sqrt((1 - r) * (1 + r))

    def integrand(x):
        t = (b + r * x) / s
        return (x + a) * mp.npdf(x) * s * (t * mp.ncdf(t) + mp.npdf(t))

    top = max(-a, mp.mpf(0)) + 12
    marks = sorted({-a, top, *(m for m in (mp.mpf(0), -b / r, -b / r + s, -b / r - s, 1 - a, 3 - a) if -a < m < top)})
    scale = max(integrand(m + mp.mpf("0.01")) for m in marks)
    return scale * mp.quad(lambda x: integrand(x) / scale, marks, maxdegree=8)


@pytest.mark.parametrize(
    ("a", "b", "r"),
    [
        *[(0.0, 0.0, 0.9), (1.0, 1.0, 0.9), (1.0, -1.0, 0.999), (-2.0, 0.5, 0.999), (-3.0, -3.0, 0.9)],
        *[(-8.0, -8.0, 0.9), (-4.0, -5.0, -0.6), (2.0, -6.0, 0.1), (-1.0, 3.0, -0.95), (-0.3, 0.2, -0.2)],
    ],
)
def test_relu_with_means_is_relatively_accurate(a, b, r):
    with mp.workdps(30):
        exact = general_relu(*map(mp.mpf, (a, b, r)))
        for s1, s2 in ((1.0, 1.0), (0.5, 4.0)):
            got = kernels.dual("relu", r, mean=(a * s1, b * s2), variance=(s1 * s1, s2 * s2)).item()
            assert abs(mp.mpf(got) / (exact * s1 * s2) - 1) < 1e-13


def test_published_covariances_of_relu_with_means():
    """The 7-digit values of an independent 40-digit computation (peers.md, B4)."""
    rows = [
        ((0, 0), 0.9, 0.2956143),
        ((1, 1), 0.9, 0.6698312),
        ((1, -1), 0.999, 0.1515551),
        ((-2, 0.5), 0.999, 0.02104795),
    ]
    for means, rho, exact in rows:
        assert kernels.dual_covariance("relu", rho, mean=means).item() == pytest.approx(exact, rel=4e-7)


@pytest.mark.parametrize("label", [*CASES, "tanh"])
def test_means_and_variances_against_quadrature(label):
    """Gauss-Hermite for smooth functions; for kinked ones panels that end at the kink, after conditioning on X."""
    name, parameters, *_ = CASES.get(label, ("tanh", {}))
    f = FUNCTIONS.get(name, np.tanh)
    m1, m2, v1, v2, rho = 0.4, -0.7, 1.5, 0.6, -0.35
    kwargs = {"mean": (m1, m2), "variance": (v1, v2), **parameters}
    s1, s2 = math.sqrt(v1), math.sqrt(v2)
    nodes, weights = np.polynomial.legendre.leggauss(80)

    def panels(kink, low=-13.0, high=13.0):
        ends = [low, *(p for p in sorted({kink, 0.0, -4.0, 4.0}) if low < p < high), high]
        pairs = list(itertools.pairwise(ends))
        z = np.concatenate([a + (b - a) * (nodes + 1) / 2 for a, b in pairs])
        w = np.concatenate([(b - a) / 2 * weights for a, b in pairs])
        return z, w * np.exp(-z * z / 2) / math.sqrt(2 * math.pi)

    def means():
        total = first = second = 0.0
        for x, wx in zip(*panels(-m1 / s1), strict=True):
            centre, spread = m2 + s2 * rho * x, s2 * math.sqrt(1 - rho * rho)
            z, wz = panels(-centre / spread)
            inner = wz @ f(centre + spread * z, **parameters)
            total += wx * float(f(np.array([m1 + s1 * x]), **parameters)[0]) * inner
            first += wx * float(f(np.array([m1 + s1 * x]), **parameters)[0])
        z, wz = panels(-m2 / s2)
        second = wz @ f(m2 + s2 * z, **parameters)
        return total, first * second

    moment, product = means()
    assert kernels.dual(name, rho, **kwargs).item() == pytest.approx(moment, rel=1e-11, abs=1e-13)
    assert kernels.dual_covariance(name, rho, **kwargs).item() == pytest.approx(moment - product, rel=1e-10, abs=1e-12)
    step_size = 1e-4
    ends = [kernels.dual(name, rho + s * step_size, **kwargs).item() for s in (-2, -1, 1, 2)]
    difference = (8 * (ends[2] - ends[1]) - (ends[3] - ends[0])) / (12 * step_size)
    assert kernels.dual_derivative(name, rho, **kwargs).item() == pytest.approx(difference, rel=1e-9, abs=1e-10)


@pytest.mark.parametrize("label", CASES)
def test_general_formula_meets_the_standard_one(label):
    name, parameters, *_ = CASES[label]
    rho = torch.linspace(-1, 1, 21, dtype=torch.float64)
    for function in (kernels.dual, kernels.dual_covariance):
        standard = function(name, rho, **parameters)
        scale = standard.abs().max()
        for given_as in ({"mean": 0.0}, {"variance": 1.0}, {"mean": (0.0, 0.0), "variance": (1.0, 1.0)}):
            assert (function(name, rho, **given_as, **parameters) - standard).abs().max() < 4e-15 * scale


def test_zero_variance_is_a_constant():
    third = torch.tensor(0.3, dtype=torch.float64)
    exact = 2.0 * kernels.dual("relu", 1.0, mean=(1.0, -0.5), variance=(0.0, 2.0)).item() / 2.0
    mean = -0.5 * 0.36183680491588155 + math.sqrt(2) * math.exp(-0.0625) / math.sqrt(2 * math.pi)
    assert exact == pytest.approx(mean, rel=1e-13)
    assert kernels.dual("relu", third, mean=(-1.0, 3.0), variance=(0.0, 1.0)).item() == 0
    assert kernels.dual("gelu", third, mean=(0.0, 3.0), variance=(0.0, 1.0)).item() == pytest.approx(0, abs=1e-15)


def test_a_function_that_works_in_place_leaves_the_nodes_of_others_alone():
    rho = torch.linspace(-1, 1, 9, dtype=torch.float64)
    first = kernels.dual(lambda x: torch.relu(x - 0.3), rho)
    in_place = [kernels.dual(lambda x: x.mul_(0.5).exp_(), rho, mean=m, variance=v) for m, v in ((0, 1), (0.5, 2.0))]
    for found, (mean, variance) in zip(in_place, ((0, 1), (0.5, 2.0)), strict=True):
        exact = torch.exp(mean + 0.25 * variance * (1 + rho))
        torch.testing.assert_close(found, exact, rtol=1e-12, atol=0)
    assert torch.equal(kernels.dual(lambda x: torch.relu(x - 0.3), rho), first)
