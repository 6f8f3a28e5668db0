"""The float range is no limit: extreme scales, constants, infinite arguments, kinds of numbers, and forward mode."""

import math
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import mpmath
import numpy as np
import pytest
import sympy as sp
import torch

import nstheory as nst
import nstheory.kernels as kernels
from nstheory.errors import ArgumentError

D = torch.float64
INF = math.inf
PARAMETERS: dict[str, dict[str, Any]] = {
    "leaky_relu": {"slope": 0.3},
    "polynomial": {"coefficients": [0.5, -1.0, 0.25, 1.0]},
}
SMOOTH = [name for name in kernels.ACTIVATIONS if name not in ("step", "sign")]
FUNCTIONS = [kernels.dual, kernels.dual_covariance, kernels.dual_correlation, kernels.dual_derivative]
RELU_HALF = (math.sqrt(0.75) + math.pi / 3) / (2 * math.pi)


def leaf(value: float) -> torch.Tensor:
    return torch.tensor(value, dtype=D, requires_grad=True)


def gradients(function: Callable[..., torch.Tensor], *values: float) -> list[float]:
    leaves = [leaf(value) for value in values]
    return [slope.item() for slope in torch.autograd.grad(function(*leaves), leaves)]


# label: (call, what it is)
VALUES: dict[str, tuple[Callable[[], torch.Tensor], float]] = {
    "relu, zero and huge": (lambda: nst.dual("relu", 0.5, variance=(0.0, 1e300)), 0.0),
    "relu, tiny and huge": (lambda: nst.dual("relu", 0.5, variance=(1e-300, 1e300)), RELU_HALF),
    "cube, tiny and huge": (
        lambda: nst.dual("polynomial", 0.5, variance=(1e-300, 1e300), coefficients=[0, 0, 0, 1.0]),
        6 * 0.125 + 9 * 0.5,
    ),
    "erf": (lambda: nst.dual("erf", 0.5, variance=1e154), 1 / 3),
    "erf, tiny": (lambda: nst.dual("erf", 0.5, variance=1e-300), 2e-300 / math.pi),
    "gelu": (lambda: nst.dual("gelu", 0.5, variance=1e160), 1e160 * RELU_HALF),
    "gelu, huge": (lambda: nst.dual("gelu", 0.5, variance=1e300), 1e300 * RELU_HALF),
    "gelu, covariance": (lambda: nst.dual_covariance("gelu", 1e-20, variance=1e-100), 0.25e-120),
    "gelu, slope": (lambda: nst.dual_derivative("gelu", 0.5, variance=1e300), 1e300 / 3),
    "sin": (lambda: nst.dual("sin", 1.0, variance=1e300), 0.5),
    "sin, subnormal": (lambda: nst.dual("sin", 0.5, variance=2e-320), 1e-320),
    "exp, opposite": (lambda: nst.dual("exp", -1.0, variance=720.0), 1.0),
    "exp, far down": (lambda: nst.dual("exp", 0.5, mean=-1000.0, variance=1000.0), math.exp(-500)),
    "exp, correlation": (lambda: nst.dual_correlation("exp", 0.5, variance=1000.0), math.exp(-500)),
    "exp, covariance": (
        lambda: nst.dual_covariance("exp", 1e-300, variance=720.0),
        math.exp(360) * 720e-300 * math.exp(360),
    ),
    "relu, correlation": (lambda: nst.dual_correlation("relu", 1.0, mean=1e-150, variance=1e-300), 1.0),
    "relu, thousand deviations": (
        lambda: nst.dual("relu", 0.5, mean=(1e-147, 1e153), variance=(1e-300, 1e300)),
        1e6 + 0.5,
    ),
    "relu, rounding of its own": (
        lambda: nst.dual("relu", torch.tensor(1 + 5e-6), variance=torch.tensor(2.0, dtype=D)),
        1.0,
    ),
    "identity, a constant": (lambda: nst.dual("identity", 0.5, mean=(0.3, -2.0), variance=(0.0, 7.0)), -0.6),
    "step, a constant 0": (lambda: nst.dual("step", 0.5, variance=(0.0, 1.0)), 0.0),
    "sign, a constant": (lambda: nst.dual("sign", 0.5, mean=(-0.1, 0.0), variance=(0.0, 1.0)), 0.0),
    "step, constants": (lambda: nst.dual("step", 0.5, mean=(0.1, 0.0), variance=(0.0, 1.0)), 0.5),
    "silu, left": (lambda: nst.dual("silu", 0.5, mean=-5.0), 0.0024455818168493595),
    "softplus, left": (lambda: nst.dual("softplus", 0.5, mean=-3.5), 0.0034250833760047343),
    "softplus, far left": (lambda: nst.dual("softplus", 0.5, mean=-50.0), math.exp(-98.5)),
    "softplus, farther": (lambda: nst.dual("softplus", 0.5, mean=-350.0), math.exp(-698.5)),
    "softplus, right": (lambda: nst.dual("softplus", 0.5, mean=50.0), 2500.5),
    "silu, right": (lambda: nst.dual("silu", 0.5, mean=50.0), 2500.5),
    "softplus, slope far left": (lambda: nst.dual_derivative("softplus", 0.5, mean=-50.0), math.exp(-98.5)),
    "softplus, tiny": (lambda: nst.dual_derivative("softplus", 0.5, variance=1e-300), 0.25e-300),
    "deep kernel, tiny rows": (
        lambda: nst.deep_relu_kernel(torch.tensor([[1e-25, 0.0]]), 1, torch.tensor([[1.0, 0.0]])).double(),
        float(torch.tensor(1e-25)),
    ),
    "deep kernel, tiny and huge": (
        lambda: nst.deep_relu_kernel(torch.tensor([[3e-30, 4e-30]]), 3, torch.tensor([[3e30, 4e30]])).double(),
        25.0,
    ),
}


@pytest.mark.parametrize("label", VALUES)
def test_value_in_range_whatever_lies_between(label: str) -> None:
    function, exact = VALUES[label]
    single = label in ("deep kernel, tiny and huge",)
    condition = 2000 if "exp" in label or "far" in label else 16  # an exponent of 1000 counts a unit a thousand times
    close = (4 * 2.0**-23) if single else condition * 2.0**-52
    assert function().item() == pytest.approx(exact, rel=close, abs=0)


HEAT: dict[str, Callable[[float], Any]] = {  # f' and f'' are taken from f by mpmath
    "identity": lambda x: x,
    "exp": mpmath.exp,
    "sin": mpmath.sin,
    "erf": mpmath.erf,
    "gelu": lambda x: x * mpmath.ncdf(x),
    "tanh": mpmath.tanh,
    "silu": lambda x: x / (1 + mpmath.exp(-x)),
    "softplus": lambda x: mpmath.log(1 + mpmath.exp(x)),
    "relu": lambda x: max(x, 0),
    "leaky_relu": lambda x: x if x > 0 else mpmath.mpf(0.3) * x,
    "abs": abs,
    "polynomial": lambda x: mpmath.mpf(0.5) - x + x**2 / 4 + x**3,
}


@pytest.mark.parametrize("variance", [0.0, 5e-324, 1e-300])
@pytest.mark.parametrize("name", HEAT)
def test_gradient_in_a_variance_that_is_zero(name: str, variance: float) -> None:
    """With one variance v for both, d/dv E f(X) f(Y) at 0 is f f'' + rho f'^2; m is taken where no activation is even."""
    rho, mean, options = 0.5, 0.3, PARAMETERS.get(name, {})
    with mpmath.workdps(40):
        f, slope, bend = (mpmath.diff(HEAT[name], mpmath.mpf(mean), k) for k in range(3))
        second = f * bend + rho * slope**2
        covariance = rho * slope**2
    for function, exact in ((kernels.dual, second), (kernels.dual_covariance, covariance)):
        got = gradients(lambda v, c=function: c(name, rho, mean=mean, variance=v, **options), variance)
        assert got[0] == pytest.approx(float(exact), rel=1e-14, abs=1e-15)
    got = gradients(lambda m: kernels.dual(name, rho, mean=m, variance=variance, **options), mean)
    assert got[0] == pytest.approx(float(2 * f * slope), rel=1e-14)
    # Two tensors: sqrt(v1 v2) has an infinite derivative in the v1 that is 0 beside another that is not.
    at = (0.0, max(variance, 1e-300))
    pair = gradients(lambda v, w: kernels.dual(name, rho, mean=mean, variance=(v, w), **options), *at)
    assert pair == [INF, pytest.approx(float(f * bend / 2), rel=1e-13, abs=1e-15)]
    # ... and none where both are 0, nor for independent ones.
    for other, r in ((0.0, rho), (1e-300, 0.0)):
        (first, _) = gradients(
            lambda v, w, r=r: kernels.dual(name, r, mean=mean, variance=(v, w), **options), 0.0, other
        )
        assert first == pytest.approx(float(f * bend / 2), rel=1e-13, abs=1e-15)


@pytest.mark.parametrize("name", ["relu", "abs", "leaky_relu"])
def test_gradient_of_a_kinked_function_at_its_kink(name: str) -> None:
    """Without a mean E f(X) f(Y) is v times that of standard variables."""
    options = PARAMETERS.get(name, {})
    exact = kernels.dual(name, 0.5, **options).item()
    for variance in (0.0, 1e-300, 1.0, 1e300):
        for mean in ({}, {"mean": 0.0}):
            got = gradients(lambda v, m=mean: kernels.dual(name, 0.5, variance=v, **m, **options), variance)
            assert got[0] == pytest.approx(exact, rel=1e-15)


def test_rho_keeps_its_gradient_where_the_covariance_is_zero() -> None:
    assert gradients(lambda r: nst.dual("sin", r, mean=0.3, variance=1.0), 0.0)[0] == pytest.approx(
        math.cos(0.3) ** 2 / math.e, rel=1e-15
    )


CDF_LIMITS = [
    ((INF, INF, 0.5), 1.0, (0.0, 0.0, 0.0)),
    ((INF, 0.0, 0.0), 0.5, (0.0, 1 / math.sqrt(2 * math.pi), 0.0)),
    ((INF, 0.0, 0.9), 0.5, (0.0, 1 / math.sqrt(2 * math.pi), 0.0)),
    ((-INF, 0.0, 0.9), 0.0, (0.0, 0.0, 0.0)),
    ((INF, -INF, 1.0), 0.0, (0.0, 0.0, 0.0)),
    ((INF, INF, -1.0), 1.0, (0.0, 0.0, 0.0)),
    ((1e300, -1e300, -1.0), 0.0, (0.0, 0.0, 0.0)),
    ((1.0, 1.0, 1.0), 0.8413447460685429, (0.12098536225957168, 0.12098536225957168, INF)),
]


@pytest.mark.parametrize(("at", "value", "slopes"), CDF_LIMITS)
def test_bivariate_normal_at_infinite_and_extreme_arguments(
    at: tuple[float, ...], value: float, slopes: tuple[float, ...]
) -> None:
    assert nst.bivariate_normal_cdf(*at).item() == pytest.approx(value, rel=1e-15)
    assert gradients(nst.bivariate_normal_cdf, *at) == pytest.approx(list(slopes), rel=1e-14)
    leaves = [leaf(x) for x in at]
    first = torch.autograd.grad(nst.bivariate_normal_cdf(*leaves), leaves, create_graph=True)
    if all(map(math.isfinite, slopes)):
        second = torch.autograd.grad(sum(first), leaves)
        assert not any(math.isnan(s.item()) for s in second)


@pytest.mark.parametrize(
    ("name", "order", "signs"),
    [*((name, 3, (-1, 1)) for name in ("relu", "leaky_relu", "abs")), *((n, 2, (-1, 1)) for n in ("step", "sign"))],
)
def test_high_derivatives_at_the_ends_are_infinite_with_a_sign(name: str, order: int, signs: tuple[int, int]) -> None:
    for end, sign in zip((-1.0, 1.0), signs, strict=True):
        for function in FUNCTIONS[:2]:
            rho = leaf(end)
            value = function(name, rho, **PARAMETERS.get(name, {}))
            for _ in range(order):
                (value,) = torch.autograd.grad(value, rho, create_graph=True)
            assert value.item() == sign * INF


def test_derivatives_of_the_density_at_the_origin_of_any_order() -> None:
    rho, x = leaf(0.3), sp.symbols("x")
    value, exact = nst.dual("step", rho), sp.acos(-x) / (2 * sp.pi)
    for _ in range(6):
        (value,) = torch.autograd.grad(value, rho, create_graph=True)
        exact = sp.diff(exact, x)
        assert value.item() == pytest.approx(float(exact.subs(x, sp.Float("0.3", 30))), rel=1e-14)


NUMBERS = [
    *(
        np.float64(0.5),
        np.float32(0.5),
        np.array(0.5),
        Fraction(1, 2),
        sp.Rational(1, 2),
        np.array(0.5, dtype=np.float32),
    ),
    *([0.5], [[0.5, 0.5]], np.full((2, 1), 0.5), np.full(4, 0.5)[::-2], torch.full((2, 3), 0.5).T, torch.empty(0, 2)),
]


@pytest.mark.parametrize("number", NUMBERS, ids=lambda n: type(n).__name__)
def test_every_kind_of_number_and_array(number: Any) -> None:
    expected = number.double() if isinstance(number, torch.Tensor) else torch.from_numpy(np.array(number, dtype=float))
    single = getattr(number, "dtype", None) == np.float32 and np.ndim(number) >= 0 and isinstance(number, np.ndarray)
    single = single or (isinstance(number, torch.Tensor))
    for call in (
        lambda: nst.dual("relu", number),
        lambda: nst.dual("gelu", number, mean=np.float32(0.25), variance=Fraction(1, 4)),
        lambda: nst.bivariate_normal_cdf(number, 0, sp.Rational(1, 3)),
        lambda: nst.relu_correlation(number, np.int64(2)),
    ):
        result = call()
        assert result.shape == expected.shape
        assert result.dtype == (torch.float32 if single else D)
    assert nst.dual("relu", number).tolist() == nst.dual("relu", expected.to(torch.float32 if single else D)).tolist()


@pytest.mark.parametrize(
    ("value", "part"),
    [
        (torch.tensor([1]), "torch.int64"),
        (np.array([1]), "int64"),
        (np.array([0.5], dtype=np.float16), "float16"),
        (True, "is a bool"),
        (np.bool_(True), "is a bool"),
        ("1/2", "is a str"),
        ([0.5, "a"], "is a str"),
        ([[0.1], [0.2, 0.3]], "different lengths"),
        ([torch.tensor(0.5)], "torch.stack"),
        (0.5 + 0j, "is a complex"),
        (None, "is a NoneType"),
    ],
)
def test_other_kinds_are_refused_in_one_line(value: Any, part: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        nst.dual("relu", value)
    assert part in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("n", [2**63, 2**63 - 1, 10**9 + 1, 0, -(2**70)])
def test_selection_of_impossible_sizes_is_one_clear_line(n: int) -> None:
    with pytest.raises(ArgumentError, match=r"n is .*; it must be an? .*positive integer.*1000000000") as caught:
        nst.selection_probability(n, 0.5)
    assert "\n" not in str(caught.value)


FORWARD: dict[str, Callable[..., torch.Tensor]] = {
    **{
        f"{name}, {function.__name__}": lambda r, m, v, n=name, f=function: f(
            n, r, mean=(m, 0.2), variance=(v, 0.7), **PARAMETERS.get(n, {})
        )
        for name in kernels.ACTIVATIONS
        for function in FUNCTIONS[: 4 if name in ("relu", "gelu") else 1]
    },
    **{
        f"{name}, standard": lambda r, m, v, n=name: v * m * kernels.dual(n, r, **PARAMETERS.get(n, {}))
        for name in SMOOTH
    },
    "one variance": lambda r, m, v: kernels.dual("tanh", r, mean=m, variance=v),
    "cdf": lambda r, m, v: kernels.bivariate_normal_cdf(m, v, r),
    "deep map": lambda r, m, v: m * v * kernels.relu_correlation(r, 3),
    "deep kernel": lambda r, m, v: kernels.deep_relu_kernel(
        torch.stack([r, m, v])[None] + torch.eye(3, dtype=D), 3
    ).sum(),
    "two rows": lambda r, m, v: kernels.deep_relu_kernel(torch.stack([r, m])[None], 2, torch.stack([m, v])[None]).sum(),
    "selection": lambda r, m, v: m * v * kernels.selection_probability(3, r),
    "overlap": lambda r, m, v: m * kernels.attention_overlap(3, r, v)[0],
    "attention": lambda r, m, v: m * kernels.attention_stability(3, 5, r, sigma=v, finite_d=False),
}


# torch's forward mode loads rules of its own that it has deprecated.
QUIET = pytest.mark.filterwarnings("ignore:.torch.jit.script. is deprecated:DeprecationWarning")


@QUIET
@pytest.mark.parametrize("label", FORWARD)
def test_forward_mode_is_reverse_mode(label: str) -> None:
    function, at = FORWARD[label], torch.tensor([0.35, 0.4, 1.3], dtype=D)

    def of(x: torch.Tensor) -> torch.Tensor:
        return function(*x)

    reverse = torch.func.jacrev(of)(at)
    close = {"rtol": 1e-12, "atol": 1e-14}
    torch.testing.assert_close(torch.func.jacfwd(of)(at), reverse, **close)
    along = torch.tensor([0.3, -1.0, 0.2], dtype=D)
    value, moved = torch.func.jvp(of, (at,), (along,))
    torch.testing.assert_close(value, of(at), rtol=1e-14, atol=1e-15)
    torch.testing.assert_close(moved, reverse @ along, **close)
    if label.split(",")[0] in (
        "selection",
        "overlap",
        "attention",
        "elu",
        "softsign",
        "hardswish",
        "hardtanh",
        "relu6",
    ):
        return  # seconds, by torch's own rules for the same operations
    twice = torch.func.hessian(of)(at)
    torch.testing.assert_close(twice, torch.func.jacrev(torch.func.jacrev(of))(at), **close)
    torch.testing.assert_close(torch.func.jacrev(torch.func.jacfwd(of))(at), twice, **close)


@QUIET
def test_forward_mode_of_plain_torch() -> None:
    rho = torch.tensor([-1.0, 0.3, 1 + 1e-15], dtype=D)
    with torch.autograd.forward_ad.dual_level():
        dual = torch.autograd.forward_ad.make_dual(rho, torch.ones(3, dtype=D))
        moved = torch.autograd.forward_ad.unpack_dual(nst.dual("relu", dual)).tangent
    torch.testing.assert_close(moved, nst.dual_derivative("relu", rho), rtol=1e-15, atol=0)


SLOPED = [name for name in SMOOTH if name not in PARAMETERS]


@pytest.mark.parametrize("variance", [1e-300, 1e-40, 1e-16, 1e-8])
@pytest.mark.parametrize("name", SLOPED)
def test_the_covariance_at_small_variances_is_that_of_the_slopes(name: str, variance: float) -> None:
    """Where f(X) - f(m) is lost in the rounding of f(m); the next term, c^2 f''^2/2, is below 1e-8 of it."""
    for rho in (-1.0, 0.5, 1e-9):
        assert nst.dual_correlation(name, rho, mean=0.3, variance=variance).item() == pytest.approx(rho, rel=1e-7)
    v = torch.tensor(1.0, dtype=D)
    mean = torch.tensor(0.3, dtype=D)
    slope = math.sqrt(nst.dual_derivative(name, 0.0, mean=mean, variance=v * 1e-20).item() / 1e-20)
    other = nst.dual_derivative(name, 0.0, mean=(0.3, -0.2), variance=(variance, 1.0)).item() / math.sqrt(variance)
    got = nst.dual_covariance(name, 1e-6, mean=(0.3, -0.2), variance=(variance, 1.0)).item()
    assert got == pytest.approx(1e-6 * math.sqrt(variance) * other, rel=1e-6)
    assert nst.dual_covariance(name, 0.5, mean=0.3, variance=variance).item() == pytest.approx(
        0.5 * variance * slope**2, rel=1e-7
    )


@pytest.mark.parametrize("name", SMOOTH)
def test_a_constant_has_no_covariance_and_no_correlation(name: str) -> None:
    for mean in (0.3, 0.0, (1.0, -3.0)):
        at = {"mean": mean, "variance": (0.0, 1.0)} | PARAMETERS.get(name, {})
        assert nst.dual_covariance(name, 0.5, **at).item() == 0
        assert math.isnan(nst.dual_correlation(name, 0.5, **at).item())


def test_a_mean_that_leaves_no_digits_to_the_deviation() -> None:
    assert nst.dual_correlation("silu", 0.5, mean=1e300, variance=2.0).item() == pytest.approx(0.5, rel=1e-12)


# Name, mean, the value there, and the slopes below and above it.
BESIDE = (
    ("hardtanh", 1.0, 1.0, 1.0, 0.0),
    ("hardtanh", -1.0, -1.0, 0.0, 1.0),
    ("relu6", 6.0, 6.0, 1.0, 0.0),
    ("hardswish", 3.0, 3.0, 1.5, 1.0),
    ("hardswish", -3.0, 0.0, 0.0, -0.5),
)


def straight(below: float, above: float, rho: float) -> tuple[float, float, float]:
    """Return mean of F(X), of F(X) F(Y) and of F'(X) F'(Y) for F = below x under 0, above x over it, and standard X and Y."""
    same, other, both = (nst.dual("relu", r).item() for r in (rho, -rho, 1.0))
    step, apart = nst.dual("step", rho).item(), nst.dual("step", -rho).item()
    assert both == 0.5
    square = (below**2 + above**2) * same - 2 * below * above * other
    return (
        (above - below) / math.sqrt(2 * math.pi),
        square,
        (below**2 + above**2) * step + 2 * below * above * apart,
    )


@pytest.mark.parametrize(("name", "mean", "value", "below", "above"), BESIDE)
@pytest.mark.parametrize("variance", [1e-14, 1e-24, 1e-40, 1e-120, 1e-270, 1e-295])
def test_beside_a_kink_away_from_zero_no_digit_of_the_deviation_is_lost(
    name: str, mean: float, value: float, below: float, above: float, variance: float
) -> None:
    average, square, slopes = straight(below, above, 0.4)
    at, bent = {"mean": mean, "variance": variance}, 10 * math.sqrt(variance)  # what the second derivative may do
    covariance = nst.dual_covariance(name, 0.4, **at).item()
    assert covariance / variance == pytest.approx(square - average**2, rel=1e-11 + bent)
    assert nst.dual_derivative(name, 0.4, **at).item() / variance == pytest.approx(slopes, rel=1e-10 + bent)
    constant = nst.dual_covariance(name, 1.0, **at).item()
    assert nst.dual_correlation(name, 0.4, **at).item() == pytest.approx(covariance / constant, rel=1e-11)
    moment = value**2 + 2 * value * average * math.sqrt(variance) + variance * square
    assert nst.dual(name, 0.4, **at).item() == pytest.approx(moment, rel=1e-11 + bent * (value == 0))


@pytest.mark.parametrize(("mean", "side", "below", "above"), [(-3.0, 1, 0.0, -0.5), (3.0, -1, 1.5, 1.0)])
def test_beside_a_kink_hardswish_bends(mean: float, side: int, below: float, above: float) -> None:
    """x^2/6 and a line on one side of the kink, a line on the other: moments of half a normal law give Var f and E f'^2."""
    s, bend = 1e-3, 1 / 6
    first, third = 1 / math.sqrt(2 * math.pi), 2 / math.sqrt(2 * math.pi)  # E Z^k on Z > 0; 1/2 and 3/2 for k = 2 and 4
    slope, line = (above, below) if side == 1 else (below, above)
    average = side * (slope - line) * s * first + bend * s**2 / 2
    square = (slope**2 + line**2) * s**2 / 2 + 2 * side * slope * bend * s**3 * third + bend**2 * s**4 * 1.5
    slopes = (slope**2 + line**2) / 2 + 4 * side * slope * bend * s * first + 4 * bend**2 * s**2 / 2
    at = {"mean": mean, "variance": s * s}
    assert nst.dual_covariance("hardswish", 1.0, **at).item() == pytest.approx(square - average**2, rel=1e-10)
    assert nst.dual_derivative("hardswish", 1.0, **at).item() == pytest.approx(s * s * slopes, rel=1e-9)


def test_beside_one_kink_and_far_from_it() -> None:
    """X is beside the kink of relu6 at 6, where it is 6 - (6 - X)_+; Y is standard about 2."""
    f = nst.dual_covariance("relu6", 0.4, mean=(6.0, 2.0), variance=(1e-200, 1.0)).item()
    g = nst.dual_covariance("relu6", 0.4, mean=(6.0, 2.0), variance=(1e-12, 1.0)).item()
    assert f == pytest.approx(g * 1e-94, rel=1e-5)
    # Next to the kink and not on it: what matters is the distance in deviations.
    near = math.nextafter(6.0, 0.0) - 6.0
    beside = nst.dual_covariance("relu6", 0.4, mean=6.0 + near, variance=(2 * near) ** 2).item() / (2 * near) ** 2
    assert beside == pytest.approx(nst.dual_covariance("relu", 0.4, mean=0.5).item(), rel=1e-11)


def test_a_gradient_in_a_small_variance_beside_a_kink_and_away_from_it() -> None:
    """elu is exp(x) - 1 below 0, and x above: E elu(X)^2 at 0 is v for small v."""
    for variance in (0.0, 1e-300, 1e-12):
        (slope,) = gradients(lambda v: nst.dual("elu", 0.5, mean=-0.3, variance=v), variance)
        f, g = math.expm1(-0.3), math.exp(-0.3)
        assert slope == pytest.approx(f * g + 0.5 * g * g, rel=1e-9)
    for variance in (0.0, 1e-290, 1e-12):
        (slope,) = gradients(lambda v: nst.dual("elu", 1.0, variance=v), variance)
        assert slope == pytest.approx(1.0, rel=1e-5)


def test_sparse_tensors_and_depths_without_end_are_refused() -> None:
    with pytest.raises(ArgumentError, match="rho has layout torch.sparse_coo"):
        nst.dual("abs", torch.ones(2, 2).to_sparse(), mean=0.3)
    with pytest.raises(ArgumentError, match="depth is 10+; it must be"):
        nst.relu_correlation(0.5, 10**18)  # type: ignore[arg-type]
    with pytest.raises(ArgumentError, match=r"x has shape \(\)"):
        nst.deep_relu_kernel(23, 0, other=23)  # type: ignore[arg-type]
    assert nst.deep_relu_kernel(np.eye(2), 3, [[1.0, 0.0]]).tolist() == [[1.0], [pytest.approx(0.6048, abs=1e-4)]]  # type: ignore[arg-type]


READERS: dict[str, Callable[[Any], object]] = {
    "rho": lambda v: nst.attention_stability(4, 8, v, sigma=1.0, finite_d=False),
    "sigma": lambda v: nst.attention_stability(4, 8, 0.5, sigma=v, finite_d=False),
    "token_cosine": lambda v: nst.attention_stability(4, 8, 0.5, sigma=1.0, token_cosine=v, finite_d=False),
    "second_moment": lambda v: nst.propagate([nst.bounds.Linear(1.0)], 0.5, second_moment=v),
    "logit_std": lambda v: nst.bounds.Attention(4, v),
    "sharpness": lambda v: nst.dual_covariance("softplus", 0.5, sharpness=v),
    "bias_std": lambda v: nst.critical_weight_std("tanh", v),
}
NESTED = torch.nested.nested_tensor([torch.zeros(1), torch.zeros(2)], layout=torch.jagged)


@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize(
    ("value", "said"),
    [
        (torch.zeros((), device="meta"), "is on the device 'meta'"),
        (torch.zeros(2, device="meta"), "is on the device 'meta'"),
        (NESTED, "is a nested tensor"),
        (torch.zeros(2).to_sparse(), "has layout torch.sparse_coo"),
        (10**400, "is an integer of 1329 bits; it must be a finite number.* beyond 1.79e308"),
        (Fraction(10**400, 3), r"is Fraction\(10+...; it must be a finite number.* beyond 1.79e308"),
    ],
    ids=["meta", "meta row", "nested", "sparse", "int", "fraction"],
)
def test_what_holds_no_float64_numbers_is_refused_by_name(name: str, value: object, said: str) -> None:
    if name == "sharpness":  # a parameter, which is read as numbers of Python
        said = "is a tensor of shape" if isinstance(value, torch.Tensor) else "= .*; allowed are a finite number"
    with pytest.raises(ArgumentError, match=f"^{name}:? {said}") as caught:
        READERS[name](value)
    assert "\n" not in str(caught.value)


def test_a_function_that_works_in_place_has_a_derivative() -> None:
    assert nst.dual_derivative(torch.tanh_, 0.5, mean=0.1) == nst.dual_derivative("tanh", 0.5, mean=0.1)
