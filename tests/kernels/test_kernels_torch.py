"""The dual activations as torch functions: gradients, Gram matrices, transforms, compilation, devices and bad input."""

import math
import shutil
from collections.abc import Callable
from typing import Any

import mpmath
import pytest
import sympy as sp
import torch
from torch.autograd import gradcheck, gradgradcheck

import nstheory as nst
import nstheory.kernels as kernels
from nstheory.errors import ArgumentError, UnknownIdError

PARAMETERS: dict[str, dict[str, Any]] = {
    "leaky_relu": {"slope": 0.3},
    "polynomial": {"coefficients": [0.5, -1.0, 0.25, 1.0]},
}
DTYPES = [torch.float32, torch.float64]
DEVICES = ["cpu", "meta", *(["cuda"] if torch.cuda.is_available() else [])]
FUNCTIONS = [kernels.dual, kernels.dual_covariance, kernels.dual_correlation, kernels.dual_derivative]
# The others run what silu (by Hermite series) and elu (by quadrature between kinks) run, on another function.
LIKE = ("gelu_tanh", "sigmoid", "mish", "softsign", "hardswish", "hardtanh", "relu6")
NAMES = [name for name in kernels.ACTIVATIONS if name not in LIKE]
SMOOTH = [name for name in NAMES if name not in ("step", "sign")]  # those two have infinite slopes at +-1
INSIDE = (-0.97, -0.4, 0.02, 0.6, 0.95)


def double(*values: float) -> torch.Tensor:
    return torch.tensor(values, dtype=torch.float64, requires_grad=True)


def call(function: Callable[..., torch.Tensor], name: str, rho: Any, **keywords: Any) -> torch.Tensor:
    return function(name, rho, **keywords, **PARAMETERS.get(name, {}))


@pytest.mark.parametrize("function", FUNCTIONS)
@pytest.mark.parametrize("name", NAMES)
def test_first_and_second_derivatives_in_rho(name: str, function: Callable[..., torch.Tensor]) -> None:
    assert gradcheck(lambda r: call(function, name, r), (double(*INSIDE),))
    assert gradgradcheck(lambda r: call(function, name, r), (double(*INSIDE),))


@pytest.mark.parametrize("name", NAMES)
def test_first_and_second_derivatives_in_rho_means_and_variances(name: str) -> None:
    inputs = (double(-0.6), double(0.4), double(-0.7), double(1.5), double(0.6))

    def moment(r: torch.Tensor, m1: torch.Tensor, m2: torch.Tensor, v1: torch.Tensor, v2: torch.Tensor) -> torch.Tensor:
        return call(kernels.dual, name, r, mean=(m1, m2), variance=(v1, v2))

    assert gradcheck(moment, inputs)
    assert gradgradcheck(moment, inputs)


def test_first_and_second_derivatives_of_the_other_kernels() -> None:
    thresholds = (double(0.4, -1.2, 2.0), double(-0.7, -0.5, 0.1), double(-0.6, 0.8, 0.3))
    assert gradcheck(kernels.bivariate_normal_cdf, thresholds)
    assert gradgradcheck(kernels.bivariate_normal_cdf, thresholds)
    assert gradcheck(lambda r: kernels.relu_correlation(r, 3), (double(*INSIDE),))
    assert gradgradcheck(lambda r: kernels.relu_correlation(r, 3), (double(*INSIDE),))
    rows = torch.randn(4, 3, generator=torch.Generator().manual_seed(2), dtype=torch.float64, requires_grad=True)
    assert gradcheck(lambda x: kernels.deep_relu_kernel(x, 3), (rows,))


def gelu_slope(r: int) -> mpmath.mpf:
    return mpmath.mpf(1) / 4 + r * (mpmath.pi / 6 + 4 / mpmath.sqrt(27)) / (2 * mpmath.pi)


# The derivative at rho = -1 and at rho = 1, by Price's theorem E f'(X) f'(-X) and E f'(X)^2.
END_SLOPES: dict[str, Callable[[int], Any]] = {
    "relu": lambda r: mpmath.mpf(1 + r) / 4,
    "leaky_relu": lambda r: (1 + mpmath.mpf(0.3) ** 2) / 2 if r > 0 else mpmath.mpf(0.3),
    "abs": lambda r: mpmath.mpf(r),
    "step": lambda r: mpmath.inf,
    "sign": lambda r: mpmath.inf,
    "identity": lambda r: mpmath.mpf(1),
    "erf": lambda r: 4 / (mpmath.pi * mpmath.sqrt(5)),
    "gelu": gelu_slope,
    "sin": lambda r: mpmath.cosh(1) / mpmath.e,
    "exp": lambda r: mpmath.exp(1 + r),
    "polynomial": lambda r: 4 + mpmath.mpf(r) / 4 + 18,
}


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", END_SLOPES)
def test_gradient_at_the_end_points(name: str, dtype: torch.dtype) -> None:
    rho = torch.tensor([-1.0, 1.0], dtype=dtype, requires_grad=True)
    call(kernels.dual, name, rho).sum().backward()
    with mpmath.workdps(40):
        exact = torch.tensor([float(END_SLOPES[name](r)) for r in (-1, 1)], dtype=torch.float64)
    assert rho.grad is not None
    torch.testing.assert_close(rho.grad.double(), exact, rtol=4 * torch.finfo(dtype).eps, atol=0)


@pytest.mark.parametrize("dtype", DTYPES)
def test_gradient_of_the_composed_map_at_and_near_the_end_points(dtype: torch.dtype) -> None:
    """At 1 every layer has slope 1, at -1 the first has slope 0; between them the chain rule through `dual`."""
    rho = torch.tensor([-1.0, 0.995, 0.9999, 1.0], dtype=dtype, requires_grad=True)
    kernels.relu_correlation(rho, 3).sum().backward()
    layer = rho.detach().double().requires_grad_()
    value = layer
    for _ in range(3):
        value = 2 * kernels.dual("relu", value)
    value.sum().backward()
    assert rho.grad is not None
    assert (rho.grad[0], rho.grad[-1]) == (0, 1)
    # The slope falls like 1 - sqrt(1 - rho), so an error of one unit in a layer counts 1/sqrt(1 - rho) = 100 times.
    close = 200 * torch.finfo(dtype).eps
    torch.testing.assert_close(rho.grad.double(), layer.grad, rtol=close, atol=0)


@pytest.mark.parametrize("name", SMOOTH)
def test_gradient_at_one_is_the_slope_nearby(name: str) -> None:
    """Covers the series, whose end slopes have no formula: the difference quotient over [1 - h, 1] and its mirror."""
    rho = double(-1.0, 1.0)
    call(kernels.dual, name, rho).sum().backward()
    value = lambda r: call(kernels.dual, name, r).item()  # noqa: E731
    for end, slope in zip((-1.0, 1.0), rho.grad.tolist(), strict=True):  # type: ignore[union-attr]
        # The error is of order sqrt(h) with a kink and of order h without one.
        errors = [abs((value(end) - value(end * (1 - h))) / (end * h) - slope) for h in (1e-4, 1e-6)]
        assert errors[1] < 0.15 * errors[0] or errors[1] < 1e-9


def naive_relu(rho: torch.Tensor) -> torch.Tensor:
    return (torch.sqrt(1 - rho * rho) + rho * (math.pi - torch.acos(rho))) / (2 * math.pi)


def unit_rows(dtype: torch.dtype) -> torch.Tensor:
    rows = torch.randn(80, 24, generator=torch.Generator().manual_seed(5), dtype=dtype)
    return rows / rows.norm(dim=1, keepdim=True)


def nans(function: Callable[[torch.Tensor], torch.Tensor], rows: torch.Tensor) -> tuple[int, int]:
    """Return how many entries of the kernel, and of its gradient in the rows, are not finite."""
    x = rows.clone().requires_grad_()
    kernel = function(x @ x.T)
    kernel.sum().backward()
    assert x.grad is not None
    return int((~torch.isfinite(kernel)).sum()), int((~torch.isfinite(x.grad)).sum())


@pytest.mark.parametrize("dtype", DTYPES)
def test_gram_matrix_whose_diagonal_exceeds_one_by_rounding(dtype: torch.dtype) -> None:
    rows = unit_rows(dtype)
    beyond = (rows @ rows.T).diagonal() > 1
    assert beyond.any()
    forward, backward = nans(naive_relu, rows)
    assert forward >= beyond.sum()  # the case is hard: the textbook form has no value there,
    assert backward > 0
    forward, backward = nans(lambda r: naive_relu(r.clamp(-1, 1)), rows)
    assert (forward, backward > 0) == (0, True)  # and clamping mends its value, not its gradient
    for name in SMOOTH:
        for function in FUNCTIONS[:3]:
            assert nans(lambda r, f=function, n=name: call(f, n, r), rows) == (0, 0)
    assert nans(lambda r: kernels.relu_correlation(r, 12), rows) == (0, 0)
    assert nans(lambda r: kernels.deep_relu_kernel(rows, 3) * r, rows) == (0, 0)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", ["step", "sign"])
def test_infinite_slope_on_the_diagonal_needs_no_gradient_there(name: str, dtype: torch.dtype) -> None:
    rows = unit_rows(dtype)
    off_diagonal = 1 - torch.eye(len(rows), dtype=dtype)
    assert nans(lambda r: call(kernels.dual, name, r) * off_diagonal, rows) == (0, 0)
    assert nans(lambda r: call(kernels.dual, name, r), rows)[1] > 0  # with a gradient there the slope is infinite


def test_deep_kernel_and_its_gradient_have_no_nan_at_equal_opposite_and_zero_rows() -> None:
    rows = torch.tensor([[0.6, 0.8], [0.6, 0.8], [-0.6, -0.8], [0.0, 0.0], [1e-200, 0.0]], dtype=torch.float64)
    x = rows.clone().requires_grad_()
    kernel = kernels.deep_relu_kernel(x, 3)
    kernel.sum().backward()
    assert x.grad is not None
    assert bool(torch.isfinite(kernel).all())
    assert bool(torch.isfinite(x.grad).all())
    torch.testing.assert_close(kernel.detach(), kernels.deep_relu_kernel(rows, 3), rtol=1e-14, atol=1e-15)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("side", [-1, 1])
def test_rounding_beyond_one_counts_as_one_and_more_is_an_error(side: int, dtype: torch.dtype) -> None:
    eps = torch.finfo(dtype).eps
    beyond = torch.tensor([side * (1 + 4 * eps), side * (1 + 64 * eps)], dtype=dtype, requires_grad=True)
    end = torch.full((2,), float(side), dtype=dtype, requires_grad=True)
    assert bool((beyond.abs() > 1).all())
    for name in SMOOTH:
        values = [call(kernels.dual, name, rho) for rho in (beyond, end)]
        slopes = [torch.autograd.grad(v.sum(), rho)[0] for v, rho in zip(values, (beyond, end), strict=True)]
        assert torch.equal(*values)
        assert torch.equal(*slopes)
    with pytest.raises(ArgumentError, match=r"no correlation; allowed is \[-1, 1\] up to rounding"):
        kernels.dual("relu", torch.tensor(side * (1 + 66 * eps), dtype=dtype))


TRANSFORMED: dict[str, Callable[[torch.Tensor], torch.Tensor]] = {
    **{name: (lambda r, n=name: call(kernels.dual, n, r)) for name in NAMES},
    "gelu with means": lambda r: kernels.dual("gelu", r, mean=(r, 0.3), variance=(2.0, 0.5)),
    "relu with means": lambda r: kernels.dual("relu", r, mean=(0.2, r)),
    "correlation": lambda r: kernels.dual_correlation("silu", r, mean=(0.3, 0.1)),
    "bivariate cdf": lambda r: kernels.bivariate_normal_cdf(r, torch.tensor(0.4, dtype=r.dtype), -r),
    "relu depth 3": lambda r: kernels.relu_correlation(r, 3),
    "deep kernel": lambda r: kernels.deep_relu_kernel(r[:, None] + torch.arange(2, dtype=r.dtype), 3),
}


@pytest.mark.parametrize("label", TRANSFORMED)
def test_vmap_and_grad_equal_the_loop(label: str) -> None:
    function = TRANSFORMED[label]
    rho = torch.linspace(-0.9, 0.9, 12, dtype=torch.float64).reshape(3, 4)
    close = {"rtol": 1e-14, "atol": 1e-15}
    expected = torch.stack([function(row) for row in rho])
    torch.testing.assert_close(torch.func.vmap(function)(rho), expected, **close)
    torch.testing.assert_close(torch.func.vmap(function, in_dims=1)(rho.T), expected, **close)

    def total(row: torch.Tensor) -> torch.Tensor:
        return (function(row) * function(row)).sum()

    leaf = rho.clone().requires_grad_()
    sum(total(row) for row in leaf).backward()  # type: ignore[union-attr]
    torch.testing.assert_close(torch.func.vmap(torch.func.grad(total))(rho), leaf.grad, **close)
    torch.testing.assert_close(torch.func.grad(lambda r: torch.func.vmap(total)(r).sum())(rho), leaf.grad, **close)


def test_torch_func_grad_follows_price_twice() -> None:
    rho = torch.tensor(0.3, dtype=torch.float64)
    slope = torch.func.grad(lambda r: kernels.dual("relu", r))
    assert slope(rho).item() == kernels.dual("step", rho).item() == kernels.dual_derivative("relu", rho).item()
    curvature = torch.func.grad(slope)(rho).item()
    assert curvature == pytest.approx(1 / (2 * math.pi * math.sqrt(1 - 0.09)), rel=1e-15)


# torch's own compiler uses things that torch itself has deprecated.
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.skipif(shutil.which("g++") is None and shutil.which("clang++") is None, reason="no C++ compiler")
@pytest.mark.parametrize("label", ["relu", "gelu", "bivariate cdf"])
def test_compiled_without_a_break_gives_the_same_values(label: str) -> None:
    function = TRANSFORMED[label]
    compiled = torch.compile(function, fullgraph=True)
    rho = torch.linspace(-1, 1, 101, dtype=torch.float64)
    torch.testing.assert_close(compiled(rho), function(rho), rtol=1e-15, atol=1e-16)
    outside = compiled(torch.cat([rho[:-1], double(1.5).detach()]))
    assert bool(torch.isnan(outside[-1]))  # a compiled function cannot raise
    assert bool(torch.isfinite(outside[:-1]).all())


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("name", NAMES)
def test_dtype_device_and_shape_are_those_given(name: str, device: str, dtype: torch.dtype) -> None:
    """On the meta device an operation that mixes in a tensor of another device fails as it would on a GPU."""
    rho = torch.zeros(2, 3, dtype=dtype, device=device)
    general: dict[str, Any] = {"mean": (rho[0], 0.3), "variance": (1.0, 2.0)}
    # A thousand operations on the meta device take seconds; relu runs all those of leaky_relu and abs.
    slow = device == "meta" and (name in ("leaky_relu", "abs") or dtype == torch.float64)
    for function in FUNCTIONS:
        for keywords in [{}] if slow else [{}, general]:
            result = call(function, name, rho, **keywords)
            assert (result.dtype, result.device, result.shape) == (dtype, rho.device, rho.shape)


@pytest.mark.parametrize("device", DEVICES)
def test_dtype_and_device_of_the_other_kernels(device: str) -> None:
    rho = torch.zeros(2, 3, device=device)
    for result in (
        kernels.bivariate_normal_cdf(rho, 0.5, -0.2),
        kernels.bivariate_normal_cdf(0.5, 1, rho),
        kernels.relu_correlation(rho, 3),
        kernels.deep_relu_kernel(rho.T, 3)[:2],
    ):
        assert (result.dtype, result.device, result.shape) == (torch.float32, rho.device, rho.shape)
    mixed = kernels.dual("relu", rho, mean=rho.double())
    assert (mixed.dtype, mixed.device) == (torch.float64, rho.device)
    assert kernels.dual("relu", 0.5).dtype == torch.float64  # a number has Python's precision


@pytest.mark.parametrize("name", NAMES)
def test_empty_and_zero_dimensional(name: str) -> None:
    for function in FUNCTIONS:
        for keywords in ({}, {"mean": 0.3}):
            empty = torch.empty(0, 3, requires_grad=True)
            result = call(function, name, empty, **keywords)
            assert (result.shape, result.dtype) == ((0, 3), torch.float32)
            scalar, vector = (call(function, name, torch.full(shape, 0.4), **keywords) for shape in ((), (1,)))
            assert scalar.shape == ()
            assert scalar == vector[0]


def test_empty_and_zero_dimensional_of_the_other_kernels() -> None:
    nothing = torch.empty(0)
    assert kernels.bivariate_normal_cdf(nothing, 1.0, 0.5).shape == (0,)
    assert kernels.relu_correlation(nothing, 4).shape == (0,)
    assert kernels.deep_relu_kernel(torch.empty(0, 3), 2).shape == (0, 0)
    assert kernels.deep_relu_kernel(torch.empty(2, 0), 2).tolist() == [[0, 0], [0, 0]]
    half = torch.tensor(0.5, dtype=torch.float64)
    assert kernels.bivariate_normal_cdf(0.0, 0.0, half).item() == pytest.approx(1 / 3, rel=1e-15)
    assert kernels.relu_correlation(half, 1).item() == pytest.approx(2 * kernels.dual("relu", 0.5).item(), rel=1e-15)


def elsewhere() -> torch.Tensor:
    return torch.zeros(1, device="cuda" if torch.cuda.is_available() else "meta")


x, y = sp.symbols("x y")

BAD: dict[str, tuple[Callable[[], Any], tuple[str, ...]]] = {
    "nan": (lambda: nst.dual("relu", torch.tensor([0.1, math.nan])), ("rho contains nan", "(1,)", "clean")),
    "rho 1.01": (lambda: nst.dual("gelu", 1.01), ("rho = 1.01", "[-1, 1]", "divide a covariance")),
    "rho inf": (lambda: nst.dual("gelu", -math.inf), ("rho = -inf", "[-1, 1]")),
    "where": (lambda: nst.dual_covariance("relu", torch.tensor([[0.0, 1.0], [-3.0, 2.0]])), ("rho = -3.0", "(1, 0)")),
    "variance": (lambda: nst.dual("relu", 0.5, variance=(1.0, -2.0)), ("variance[1] = -2.0", "at least 0")),
    "homogeneous": (lambda: nst.dual("relu", 0.5, variance=-1), ("variance[0] = -1.0", "at least 0")),
    "mean": (lambda: nst.dual("relu", 0.5, mean=math.inf), ("mean[0] = inf", "finite")),
    "pair": (lambda: nst.dual("relu", 0.5, mean=(1.0, 2.0, 3.0)), ("mean has 3 entries", "a pair")),
    "integer": (lambda: nst.dual("relu", torch.tensor([1])), ("rho", "torch.int64", "torch.float32", ".double()")),
    "half": (lambda: nst.dual("relu", torch.ones(1).half()), ("rho", "torch.float16", "torch.float64", ".double()")),
    "text": (lambda: nst.dual("relu", "0.5"), ("rho is a str", "torch tensor or a number")),  # type: ignore[arg-type]
    "devices": (
        lambda: nst.dual("relu", torch.zeros(1), mean=(0.0, elsewhere())),
        ("rho on cpu", f"mean[1] on {elsewhere().device}", "one device"),
    ),
    "shapes": (lambda: nst.dual("relu", torch.zeros(2), mean=torch.zeros(3)), ("rho (2,)", "mean[0] (3,)")),
    "growth": (lambda: nst.dual(lambda t: torch.exp(t * t), 0.5), ("<lambda>", "not square integrable", "E f(Z)^2")),
    "edge of growth": (lambda: nst.dual(lambda t: torch.exp(t * t / 4), 0.5), ("<lambda>", "not square integrable")),
    "SymPy growth": (lambda: nst.dual(sp.exp(x**2), 0.5), ("exp(x**2)", "not square integrable")),
    "symbols": (lambda: nst.dual(x * y, 0.5), ("x*y", "[x, y]", "exactly one")),
    "kind": (lambda: nst.dual(3, 0.5), ("activation 3", "name, a SymPy expression nor a torch function")),
    "parameter": (lambda: nst.dual("relu", 0.5, slope=0.1), ("'relu' takes parameters: none", "given: slope")),
    "no parameter": (lambda: nst.dual("polynomial", 0.5), ("takes parameters: coefficients", "given: none")),
    "own parameter": (lambda: nst.dual(torch.tanh, 0.5, slope=0.1), ("(slope)", "given by name")),
    "slope": (lambda: nst.dual("leaky_relu", 0.5, slope=math.nan), ("slope = nan", "finite number")),
    "no terms": (lambda: nst.dual("polynomial", 0.5, coefficients=[]), ("coefficients are []", "at least one")),
    "large": (lambda: nst.dual("polynomial", 0.5, coefficients=[1e200]), ("exceeds 1e+280", "scale the activation")),
    "h": (lambda: nst.bivariate_normal_cdf(math.nan, 0.0, 0.5), ("h contains nan",)),
    "cdf rho": (lambda: nst.bivariate_normal_cdf(0.0, 0.0, 1.5), ("rho = 1.5", "[-1, 1]")),
    "cdf device": (lambda: nst.bivariate_normal_cdf(torch.zeros(1), elsewhere(), 0.5), ("h on cpu", "k on")),
    "depth": (lambda: nst.relu_correlation(torch.zeros(1), -1), ("depth is -1", "from 0 to 1000000")),
    "rows": (lambda: nst.deep_relu_kernel(torch.zeros(3), 2), ("x has shape (3,)", "(n, d)")),
    "widths": (lambda: nst.deep_relu_kernel(torch.zeros(2, 3), 2, torch.zeros(2, 4)), ("other has shape (2, 4)",)),
    "row dtype": (lambda: nst.deep_relu_kernel(torch.zeros(2, 3), 2, torch.zeros(2, 3).double()), ("one dtype",)),
    "row nan": (lambda: nst.deep_relu_kernel(torch.full((2, 3), math.nan), 2), ("x = nan at index (0, 0)", "finite")),
}


@pytest.mark.parametrize("label", BAD)
def test_bad_input_names_argument_value_and_what_is_allowed(label: str) -> None:
    function, parts = BAD[label]
    with pytest.raises(ArgumentError) as caught:
        function()
    missing = [part for part in parts if part not in str(caught.value)]
    assert not missing, str(caught.value)


def test_unknown_name_leads_to_near_ones() -> None:
    with pytest.raises(UnknownIdError, match="unknown activation 'rleu'; did you mean relu"):
        nst.dual("rleu", 0.5)
    with pytest.raises(UnknownIdError, match="known: abs, elu, erf"):
        nst.dual("zzzz", 0.5)


USER: dict[str, tuple[Any, Callable[[torch.Tensor], torch.Tensor]]] = {
    "SymPy cos": (sp.cos(x), lambda r: torch.cosh(r) / math.e),
    "SymPy sin": (sp.sin(x), lambda r: torch.sinh(r) / math.e),
    "SymPy erf": (sp.erf(x), lambda r: torch.asin(2 * r / 3) * 2 / math.pi),
    "SymPy polynomial": (x**3 - x, lambda r: 6 * r**3 + 4 * r),
    "torch exp": (torch.exp, lambda r: torch.exp(1 + r)),
    "torch gelu": (torch.nn.functional.gelu, lambda r: kernels.dual("gelu", r)),
    "torch relu": (torch.relu, lambda r: kernels.dual("relu", r)),
    "torch leaky": (lambda t: torch.where(t > 0, t, 0.3 * t), lambda r: kernels.dual("leaky_relu", r, slope=0.3)),
    "torch sign": (torch.sign, lambda r: kernels.dual("sign", r)),
}


@pytest.mark.parametrize("label", USER)
def test_user_activation_equals_the_closed_form_within_its_stated_error(label: str) -> None:
    activation, closed = USER[label]
    rho = torch.linspace(-1, 1, 33, dtype=torch.float64)
    exact, bound = closed(rho), kernels.dual_error(activation, rho)
    kinked = label in ("torch relu", "torch leaky", "torch sign")
    # The bound says something: near rounding for smooth functions, and inside for kinked ones; honest at the ends.
    assert bound[8:25].max() < 1e-10
    assert bound.max() < (0.2 if kinked else 1e-10)
    rounding = 8 * torch.finfo(torch.float64).eps * exact.abs().max()  # of the closed form typed here
    assert bool(((kernels.dual(activation, rho) - exact).abs() <= bound + rounding).all())
    single = kernels.dual(activation, rho.float())
    assert single.dtype == torch.float32
    assert bool(((single.double() - exact).abs() <= kernels.dual_error(activation, rho.float()) + rounding).all())
    slope = kernels.dual_derivative(activation, rho[8:25])
    leaf = rho[8:25].clone().requires_grad_()
    closed(leaf).sum().backward()
    torch.testing.assert_close(slope, leaf.grad, rtol=1e-9, atol=1e-9)


def test_package_exports_the_functions_not_the_submodule() -> None:
    from nstheory.kernels import dual

    assert nst.dual is dual is kernels.dual
    assert nst.dual("relu", 0.5).item() == pytest.approx((math.sqrt(0.75) + 0.5 * 2 * math.pi / 3) / (2 * math.pi))
    for name in ("dual_error", "dual_covariance", "dual_correlation", "dual_derivative", "bivariate_normal_cdf"):
        assert getattr(nst, name) is getattr(kernels, name)
        assert name in nst.__all__
    for name in ("relu_correlation", "deep_relu_kernel"):
        assert getattr(nst, name) is getattr(kernels, name)
