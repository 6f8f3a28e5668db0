"""Accuracy of the kernels against high-precision references, beside the naive torch form: `python benchmarks/accuracy.py`.

Errors are taken at the exact binary value of rho in each dtype, in units in the last place (ulp) of the true value.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import mpmath
import numpy as np
import torch
from rich.console import Console
from rich.table import Table

import nstheory.kernels as kernels

DIGITS = 60
DTYPES = {"float64": (torch.float64, np.float64, 52, -1022), "float32": (torch.float32, np.float32, 23, -126)}
POINTS = {
    "-1": -1.0,
    "-1+1e-12": -1 + 1e-12,
    "-1+1e-8": -1 + 1e-8,
    "-1+1e-4": -1 + 1e-4,
    "-0.9": -0.9,
    "0": 0.0,
    "0.5": 0.5,
    "1-1e-4": 1 - 1e-4,
    "1-1e-8": 1 - 1e-8,
    "1-1e-12": 1 - 1e-12,
    "1": 1.0,
}
MEANS = [((0, 0), 0.9), ((1, 1), 0.9), ((1, -1), 0.999), ((-2, 0.5), 0.999), ((-3, -3), 0.9), ((-8, -8), 0.9)]
TAILS = [
    (-8, -8, 0.9),
    (-5, -5, -0.5),
    (-6, -7, 0.2),
    (-5, -5, 0.5),
    (0, 0, -1 + 1e-12),
    (-20, -21, 0.3),
    (-3, 3.0001, -0.9999),
]


def relu(rho: Any) -> Any:
    """g(rho), typed here as an independent oracle."""
    t = mpmath.acos(-rho)
    return (mpmath.sin(t) - t * mpmath.cos(t)) / (2 * mpmath.pi)


def step(rho: Any) -> Any:
    """Its derivative."""
    return mpmath.acos(-rho) / (2 * mpmath.pi)


def naive_relu(rho: torch.Tensor) -> torch.Tensor:
    return (torch.sqrt(1 - rho * rho) + rho * (math.pi - torch.acos(rho))) / (2 * math.pi)


Oracle = Callable[[Any], Any]


def inverse_root(rho: Any) -> Any:
    """1/sqrt(1 - rho^2), infinite at +-1."""
    return 1 / mpmath.sqrt(1 - rho * rho) if abs(rho) < 1 else mpmath.inf


def gelu(rho: Any) -> Any:
    return rho / 4 + (1 / mpmath.sqrt(4 - rho * rho) + rho * mpmath.asin(rho / 2)) / (2 * mpmath.pi)


def gelu_slope(rho: Any) -> Any:
    odd = mpmath.asin(rho / 2) + rho * (5 - rho * rho) / (4 - rho * rho) ** mpmath.mpf(1.5)
    return mpmath.mpf(1) / 4 + odd / (2 * mpmath.pi)


def sheppard(rho: Any) -> Any:
    return 2 * mpmath.asin(rho) / mpmath.pi


def erf(rho: Any) -> Any:
    return 2 * mpmath.asin(2 * rho / 3) / mpmath.pi


def erf_slope(rho: Any) -> Any:
    return 4 / (mpmath.pi * mpmath.sqrt(9 - 4 * rho * rho))


POLYNOMIAL = [0.5, -1.0, 0.25, 1.0]  # x^3 + x^2/4 - x + 1/2 = He_3 + He_2/4 + 2 He_1 + 3/4
# name, parameters, value, derivative
ACTIVATIONS: list[tuple[str, dict[str, Any], Oracle, Oracle]] = [
    ("relu", {}, relu, step),
    ("leaky_relu", {"slope": 0.25}, lambda r: 0.5625 * relu(r) + r / 4, lambda r: 0.5625 * step(r) + 0.25),
    ("leaky_relu", {"slope": -0.5}, lambda r: 2.25 * relu(r) - r / 2, lambda r: 2.25 * step(r) - 0.5),
    ("abs", {}, lambda r: 4 * relu(r) - r, sheppard),
    ("step", {}, step, lambda r: inverse_root(r) / (2 * mpmath.pi)),
    ("sign", {}, sheppard, lambda r: 2 * inverse_root(r) / mpmath.pi),
    ("identity", {}, lambda r: r, lambda r: mpmath.mpf(1)),
    ("erf", {}, erf, erf_slope),
    ("gelu", {}, gelu, gelu_slope),
    ("sin", {}, lambda r: mpmath.sinh(r) / mpmath.e, lambda r: mpmath.cosh(r) / mpmath.e),
    ("exp", {}, lambda r: mpmath.exp(1 + r), lambda r: mpmath.exp(1 + r)),
    (
        "polynomial",
        {"coefficients": POLYNOMIAL},
        lambda r: 0.5625 + 4 * r + r * r / 8 + 6 * r**3,
        lambda r: 4 + r / 4 + 18 * r * r,
    ),
]


def ulp_error(value: float, exact: Any, kind: str) -> float:
    """Return |value - exact| in units in the last place of exact; infinities of one sign agree."""
    _, _, bits, least = DTYPES[kind]
    if mpmath.isinf(exact) or not math.isfinite(value):
        return 0.0 if value == exact else math.inf
    if exact == 0:
        return 0.0 if value == 0 else math.inf
    exponent = max(int(mpmath.floor(mpmath.log(abs(exact), 2))), least)
    return float(abs(mpmath.mpf(value) - exact) / mpmath.mpf(2) ** (exponent - bits))


def hard_points(kind: str, count: int = 400) -> torch.Tensor:
    """Return rho over all scales: uniform, close to 0 and to +-1, the nearest neighbours of +-1, subnormals."""
    dtype, real, _, _ = DTYPES[kind]
    draw = np.random.default_rng(0)
    sign = np.sign(draw.uniform(-1, 1, count))
    tiny = -323 if real is np.float64 else -45
    parts = [
        draw.uniform(-1, 1, count),
        sign * (1 - 10 ** draw.uniform(-17, 0, count)),
        sign * 10 ** draw.uniform(tiny, 0, count),
    ]
    neighbour, near = real(1), [real(1)]
    for _ in range(30):
        neighbour = np.nextafter(neighbour, real(0))
        near.append(neighbour)
    edge = np.array([*near, np.nextafter(real(0), real(1)), real(0), np.finfo(real).tiny])
    values = np.unique(np.concatenate([*(p.astype(real) for p in parts), edge, -edge]))
    return torch.tensor(values, dtype=dtype)


def table_of_relu(kind: str) -> Table:
    """Value and gradient of the relu dual at the columns of the survey, this package beside the naive torch form."""
    dtype = DTYPES[kind][0]
    table = Table(title=f"relu dual and its autograd gradient, {kind}: error in ulp", title_justify="left")
    table.add_column("implementation")
    for name in POINTS:
        table.add_column(name, justify="right")
    rho = torch.tensor(list(POINTS.values()), dtype=dtype, requires_grad=True)
    rows = {"nstheory": lambda x: kernels.dual("relu", x), "torch naive": naive_relu}
    for label, oracle in (("value", relu), ("gradient", step)):
        for name, function in rows.items():
            value = function(rho)
            (grad,) = torch.autograd.grad(value.sum(), rho)
            got = (value if label == "value" else grad).tolist()
            errors = [ulp_error(g, oracle(mpmath.mpf(x)), kind) for g, x in zip(got, rho.tolist(), strict=True)]
            shown = [("nan" if math.isnan(g) else _show(e)) for g, e in zip(got, errors, strict=True)]
            table.add_row(f"{label}, {name}", *shown)
    return table


def table_of_activations() -> tuple[Table, float]:
    """Largest error of value and derivative over all of [-1, 1], each activation in both dtypes; and the largest of all."""
    table = Table(
        title="largest error in ulp over [-1, 1], subnormals and neighbours of +-1 included", title_justify="left"
    )
    for column in ("activation", "value f64", "derivative f64", "value f32", "derivative f32"):
        table.add_column(column, justify="left" if column == "activation" else "right")
    worst = 0.0
    for name, parameters, value, derivative in ACTIVATIONS:
        row = []
        for kind in DTYPES:
            rho = hard_points(kind)
            exact = [mpmath.mpf(x) for x in rho.tolist()]
            for function, oracle in ((kernels.dual, value), (kernels.dual_derivative, derivative)):
                got = function(name, rho, **parameters).tolist()
                errors = [ulp_error(g, oracle(x), kind) for g, x in zip(got, exact, strict=True)]
                row.append(max(errors))
        worst = max(worst, *row)
        label = ", ".join(f"{key}={argument}" for key, argument in parameters.items())
        table.add_row(f"{name} {label}", *(f"{e:.2f}" for e in row))
    return table, worst


def bivariate_cdf(h: Any, k: Any, r: Any) -> Any:
    """Phi2 by conditioning on X, an independent oracle: integral of phi(x) Phi((k - r x)/s) below h."""
    s = mpmath.sqrt((1 - r) * (1 + r))
    steps = [0, *(mpmath.mpf(2) ** j for j in range(-10, 4))]
    widths = (1, s, 1 / (1 + max(abs(h), abs(k))))
    marks = {h - 40} | {h - j * width for j in steps for width in widths}
    marks |= {k / r + sign * j * s for j in steps for sign in (-1, 1)}
    inside = sorted(m for m in marks if h - 40 <= m <= h)

    def integrand(x: Any) -> Any:
        return mpmath.npdf(x) * mpmath.ncdf((k - r * x) / s)

    scale = max(integrand(m) for m in inside)  # quad stops at an absolute error
    return scale * mpmath.quad(lambda x: integrand(x) / scale, inside)


def relu_covariance(a: Any, b: Any, r: Any) -> Any:
    """Cov((X + a)_+, (Y + b)_+) by the closed form, an independent oracle at high precision."""
    s = mpmath.sqrt((1 - r) * (1 + r))
    phi, cdf = mpmath.npdf, mpmath.ncdf
    first, second = (a - r * b) / s, (b - r * a) / s
    second_moment = (a * b + r) * bivariate_cdf(a, b, r) + a * phi(b) * cdf(first) + b * phi(a) * cdf(second)
    means = (a * cdf(a) + phi(a)) * (b * cdf(b) + phi(b))
    return second_moment + s * phi(a) * phi(second) - means


def table_of_means() -> Table:
    """The relu covariance with non-zero means, unit variances, beside the closed form evaluated naively in float64."""
    table = Table(
        title="Cov(relu(X), relu(Y)) with means (b, c), unit variances, float64: relative error", title_justify="left"
    )
    for column in ("(b, c), rho", "exact", "nstheory", "closed form in floats"):
        table.add_column(column)
    for (b, c), rho in MEANS:
        exact = relu_covariance(mpmath.mpf(b), mpmath.mpf(c), mpmath.mpf(rho))
        ours = kernels.dual_covariance("relu", rho, mean=(float(b), float(c))).item()
        naive = _closed_form_in_floats(b, c, rho)
        table.add_row(
            f"({b}, {c}), {rho}", mpmath.nstr(exact, 7), *(f"{_relative(v, exact):.0e}" for v in (ours, naive))
        )
    return table


def _closed_form_in_floats(a: float, b: float, r: float) -> float:
    from scipy.stats import multivariate_normal, norm

    s = math.sqrt(1 - r * r)
    joint = multivariate_normal.cdf([a, b], cov=[[1, r], [r, 1]])
    first, second = (a - r * b) / s, (b - r * a) / s
    rest = a * norm.pdf(b) * norm.cdf(first) + b * norm.pdf(a) * norm.cdf(second) + s * norm.pdf(a) * norm.pdf(second)
    means = (a * norm.cdf(a) + norm.pdf(a)) * (b * norm.cdf(b) + norm.pdf(b))
    return float((a * b + r) * joint + rest - means)


def table_of_tails() -> Table:
    """The bivariate normal distribution function in its tails, beside scipy's."""
    from scipy.stats import multivariate_normal

    table = Table(title="Phi2(h, k; rho), float64: relative error", title_justify="left")
    for column in ("h, k, rho", "exact", "nstheory", "scipy"):
        table.add_column(column)
    for h, k, rho in TAILS:
        exact = bivariate_cdf(mpmath.mpf(h), mpmath.mpf(k), mpmath.mpf(rho))
        ours = kernels.bivariate_normal_cdf(float(h), float(k), rho).item()
        other = float(multivariate_normal.cdf([h, k], cov=[[1, rho], [rho, 1]], allow_singular=True))
        table.add_row(
            f"{h}, {k}, {rho!r}", mpmath.nstr(exact, 7), *(f"{_relative(v, exact):.0e}" for v in (ours, other))
        )
    return table


def _relative(value: float, exact: Any) -> float:
    return float(abs(mpmath.mpf(value) / exact - 1))


def _show(error: float) -> str:
    if error == 0:
        return "exact"
    return "inf" if math.isinf(error) else f"{error:.1f}" if error < 1000 else f"{error:.0e}"


def main() -> None:
    console = Console(width=160)
    with mpmath.workdps(DIGITS):
        for kind in DTYPES:
            console.print(table_of_relu(kind))
        table, worst = table_of_activations()
        console.print(table)
        console.print(f"largest error of all: {worst:.2f} ulp (promised: 4)")
        console.print(table_of_means())
        console.print(table_of_tails())


if __name__ == "__main__":
    main()
