"""The largest relative error of each package against high precision, by region of rho."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import mpmath
import numpy as np

from benchmarks import accuracy
from benchmarks.peers import contestants
from benchmarks.peers.contestants import Array, Function
from nstheory import certified_dual, kernels

DIGITS, COUNT, FEW, DEPTH = 60, 40, 3, 10
Row = list[str]
Table = dict[str, Any]
CLOSED: dict[str, Callable[[Any], Any]] = {
    "relu": accuracy.relu,
    "abs": lambda rho: 4 * accuracy.relu(rho) - rho,
    "sign": accuracy.sheppard,
    "erf": accuracy.erf,
    "gelu": accuracy.gelu,
    "sin": lambda rho: mpmath.sinh(rho) / mpmath.e,
}
SLOPES: dict[str, Callable[[Any], Any]] = {
    "relu": accuracy.step,
    "abs": accuracy.sheppard,
    "erf": accuracy.erf_slope,
    "gelu": accuracy.gelu_slope,
}


def regions(kind: str) -> dict[str, Array]:
    """Return rho of one dtype by region; each region is drawn evenly or evenly in its logarithm."""
    draw, real = np.random.default_rng(0), np.dtype(kind).type
    near, least = (-12, 1e-300) if kind == "float64" else (-6.5, 1e-30)
    gap = 10 ** draw.uniform(near, -3, COUNT)
    small = np.exp(draw.uniform(np.log(least), np.log(1e-3), COUNT)) * draw.choice([-1, 1], COUNT)
    found = {
        "-1": [-1.0],
        "near -1": -1 + gap,
        "-.9 to .9": draw.uniform(-0.9, 0.9, COUNT),
        "small": small,
        "near 1": 1 - gap,
        "0 and 1": [0.0, 1.0],
    }
    return {name: np.array(values, dtype=real) for name, values in found.items()}


def largest(got: Array, exact: list[Any]) -> str:
    """Return the largest relative error as text: nan where a number is missing, what came back where the truth is 0."""
    if not np.all(np.isfinite(got)):
        return "nan"
    wrong = [abs(value) for value, truth in zip(got.tolist(), exact, strict=True) if truth == 0 and value != 0]
    if wrong:
        return f"abs {max(wrong):.0e}"
    errors = [abs(mpmath.mpf(v) / e - 1) for v, e in zip(got.tolist(), exact, strict=True) if e != 0]
    worst = float(max(errors, default=0))
    return f"{worst:.0e}" if worst else "exact"


def rows_of(
    label: str, exact: Callable[[Any], Any], packages: dict[str, Function], places: dict[str, Array]
) -> list[Row]:
    """Return one row a package; dks takes a third of a second a point and is asked at three points a region."""
    rows = [[label if not index else "", name] for index, name in enumerate(packages)]
    for rho in places.values():
        truth = [exact(mpmath.mpf(r)) for r in rho.tolist()]
        for row, (name, function) in zip(rows, packages.items(), strict=True):
            count = FEW if name.startswith("dks") else None
            row.append(largest(function(rho[:count]), truth[:count]))
    return rows


def enclosed(name: str) -> Callable[[Any], Any]:
    """Return the middle of a certified ball with 20 correct digits: for what has no closed form."""

    def middle(rho: Any) -> Any:
        if name == "tanh" and rho == 0:
            return mpmath.mpf(0)  # an odd function; a ball around 0 has no correct digit
        return mpmath.mpf(certified_dual(name, Fraction(float(rho)), digits=20).str(25, radius=False))

    return middle


def table_of_duals(kind: str) -> Table:
    """Duals and their gradients, at the exact binary value of rho."""
    rows: list[Row] = []
    places = regions(kind)
    for name, exact in CLOSED.items():
        packages = {"nstheory": contestants.ours(name), "neural-tangents": contestants.tangents(name)}
        if name == "relu":
            packages["torch, arccos form"] = lambda rho: contestants.naive_relu(
                contestants.torch.from_numpy(rho)
            ).numpy()
            packages |= {"dks, quadrature": contestants.quadrature(name)} if kind == "float64" else {}
        rows += rows_of(name, exact, packages, places)
    for name, exact in SLOPES.items():
        packages = {"nstheory": contestants.ours_slope(name), "neural-tangents": contestants.tangents_slope(name)}
        packages |= {"torch, arccos form": contestants.naive_relu_slope} if name == "relu" else {}
        rows += rows_of(f"{name}, gradient", exact, packages, places)
    packages = {
        "nstheory": lambda rho: kernels.relu_correlation(contestants.torch.from_numpy(rho), DEPTH).numpy(),
        "neural-tangents": contestants.tangents_depth(DEPTH),
    }
    rows += rows_of(f"relu, depth {DEPTH}", depth_of, packages, places)
    title = f"Largest relative error of E f(X) f(Y), {kind}, {COUNT} values of rho a region"
    return {"title": title, "columns": ["f", "package", *places], "rows": rows}


def depth_of(rho: Any) -> Any:
    for _ in range(DEPTH):
        rho = 2 * accuracy.relu(rho)
    return rho


def table_of_open_forms() -> Table:
    """Activations without a closed form, by quadrature there and by certified series here."""
    rows: list[Row] = []
    # Balls take minutes close to +-1, where the path of integration comes close to the poles.
    places = {name: rho for name, rho in regions("float64").items() if not name.startswith("near")}
    for name in ("silu", "tanh"):
        packages = {
            "nstheory": contestants.ours(name),
            "neural-tangents, 25 nodes": contestants.tangents(name),
            "dks, quadrature": contestants.quadrature(name),
        }
        rows += rows_of(name, enclosed(name), packages, places)
    title = "Largest relative error without a closed form, float64, against certified balls"
    return {"title": title, "columns": ["f", "package", *places], "rows": rows}


def table_of_normal() -> Table:
    """The bivariate normal distribution function."""
    draw = np.random.default_rng(1)
    middle = [(*draw.uniform(-2, 2, 2), draw.uniform(-0.9, 0.9)) for _ in range(20)]
    ends = [(h, h + draw.uniform(-1, 1) * 1e-3, 1 - 10 ** draw.uniform(-10, -3)) for h in draw.uniform(-2, 2, 10)]
    ends += [(h, 0.5 - h, -r) for h, _, r in ends]
    tails = [(*draw.uniform(-9, -5, 2), draw.uniform(-0.6, 0.9)) for _ in range(20)]
    packages = {
        "nstheory": contestants.normal_here,
        "scipy, cdf": contestants.normal_scipy,
        "scipy, owens_t": contestants.normal_owen,
    }
    rows = [["Phi2(h, k; rho)", name] for name in packages]
    places = {"|h|, |k| <= 2": middle, "rho near -1, 1": ends, "-9 <= h, k <= -5": tails}
    for points in places.values():
        truth = [accuracy.bivariate_cdf(*map(mpmath.mpf, map(float, point))) for point in points]
        for row, function in zip(rows, packages.values(), strict=True):
            row.append(largest(function(*np.array(points).T), truth))
    title = "Largest relative error of the bivariate normal distribution function, float64"
    return {"title": title, "columns": ["function", "package", *places], "rows": rows}


def tables() -> list[Table]:
    with mpmath.workdps(DIGITS):
        return [table_of_duals("float64"), table_of_duals("float32"), table_of_open_forms(), table_of_normal()]
