"""The ReLU dual in floating point: errors of the textbook formula and of `dual` near rho = -1, and slopes near rho = 1."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import mpmath
import torch

from nstheory.figure import BLUE, ORANGE, new_figure, save
from nstheory.kernels import dual

OUT = Path(__file__).parent / "drawn"
# The records that the picture shows; their pages in the site have it.
SHOWS = (
    "activation.relu",
    "activation.relu_near_minus_one",
)
DIGITS = 50
DTYPES = {"float64": torch.float64, "float32": torch.float32}
# Errors below this are drawn at it: a logarithmic axis has no zero.
FLOOR = 0.02
PROMISED = 4


def textbook(rho: torch.Tensor) -> torch.Tensor:
    return (torch.sqrt(1 - rho * rho) + rho * (math.pi - torch.acos(rho))) / (2 * math.pi)


def exact_value(rho: float) -> mpmath.mpf:
    t = mpmath.acos(-mpmath.mpf(rho))
    return (mpmath.sin(t) - t * mpmath.cos(t)) / (2 * mpmath.pi)


def exact_slope(rho: float) -> mpmath.mpf:
    return mpmath.acos(-mpmath.mpf(rho)) / (2 * mpmath.pi)


def units(value: float, exact: mpmath.mpf, bits: int) -> float | None:
    """Return the error in units in the last place of the exact value; None when the value is not finite."""
    if not math.isfinite(value):
        return None
    exponent = int(mpmath.floor(mpmath.log(exact, 2)))
    error = abs(mpmath.mpf(value) - exact) / mpmath.mpf(2) ** (exponent - bits)
    return float(f"{float(error):.3g}")  # enough for a picture


def slopes(function: Any, rho: torch.Tensor) -> list[float]:
    leaf = rho.clone().requires_grad_()
    function(leaf).sum().backward()
    assert leaf.grad is not None
    return leaf.grad.tolist()


def data() -> dict[str, Any]:
    content: dict[str, Any] = {}
    for label, dtype in DTYPES.items():
        bits = round(-math.log2(torch.finfo(dtype).eps))
        distance = torch.logspace(-bits, 0, 140, base=2, dtype=torch.float64)
        rows: dict[str, Any] = {}
        for end, truth in ((-1, exact_value), (1, exact_slope)):
            rho = torch.unique((end * (1 - distance)).to(dtype))
            functions = {"textbook": textbook, "dual": lambda r: dual("relu", r)}
            got = {name: f(rho).tolist() if end < 0 else slopes(f, rho) for name, f in functions.items()}
            with mpmath.workdps(DIGITS):
                exact = [truth(r) for r in rho.tolist()]
                errors = {
                    name: [units(v, e, bits) for v, e in zip(values, exact, strict=True)]
                    for name, values in got.items()
                }
            side = "value near -1" if end < 0 else "slope near 1"
            rows[side] = {"distance": (1 - end * rho.double()).tolist(), "errors": errors}
        end_point = torch.ones(1, dtype=dtype)
        rows["slope at 1"] = {
            "textbook": repr(slopes(textbook, end_point)[0]),
            "dual": slopes(functions["dual"], end_point)[0],
        }
        content[label] = rows
    return content


def write(axes: Any, x: float, y: float, text: str, colour: str, ha: str = "left") -> None:
    axes.text(x, y, text, color=colour, fontsize=8, ha=ha, va="center")


def draw(content: dict[str, Any]) -> None:
    figure, (left, right) = new_figure(2)
    look = {"float64": ("o", "full"), "float32": ("^", "none")}
    for axes, side in ((left, "value near -1"), (right, "slope near 1")):
        for label, (marker, fill) in look.items():
            rows = content[label][side]
            for name, colour in (("textbook", ORANGE), ("dual", BLUE)):
                points = [
                    (d, max(e, FLOOR))
                    for d, e in zip(rows["distance"], rows["errors"][name], strict=True)
                    if e is not None and d > 0
                ]
                axes.plot(
                    *zip(*points, strict=True),
                    marker,
                    color=colour,
                    fillstyle=fill,
                    markersize=2.6,
                    markeredgewidth=0.6,
                )
        axes.axhline(PROMISED, color="0.3", linewidth=0.8)
        axes.set(xscale="log", yscale="log")
    left.set(xlabel="1 + ρ", ylabel="error / unit in the last place", title="Value near ρ = −1")
    right.set(xlabel="1 − ρ", ylabel="error / unit in the last place", title="Slope by autograd near ρ = 1")
    write(left, 2e-16, PROMISED * 12, f"promised: {PROMISED:g} units", "0.3")
    write(left, 1e-11, 3e18, "(√(1−ρ²) + ρ (π − arccos ρ)) / 2π", ORANGE)
    write(left, 2e-16, 1e-4, "nst.dual", BLUE)
    lost = 2.0**52
    left.plot([1e-16, 1], [lost, lost], color="0.6", linewidth=0.8, linestyle=":", zorder=0)
    write(left, 1.3, lost * 5, "float64: no digit right", "0.45", ha="right")
    write(right, 2e-16, PROMISED * 2, f"promised: {PROMISED:g} units", "0.3")
    at_one = content["float64"]["slope at 1"]
    write(right, 1e-10, 3e6, f"the same, by autograd;\nat ρ = 1: {at_one['textbook']}", ORANGE)
    write(right, 2e-16, 3e-3, f"nst.dual; at ρ = 1: {at_one['dual']}", BLUE)
    for axes in (left, right):
        axes.set_xlim(1e-16, 2)
    left.set_ylim(1e-7, 1e25)
    right.set_ylim(1e-3, 1e8)
    for label, (marker, fill) in look.items():
        right.plot([], [], marker, color="0.3", fillstyle=fill, markersize=3.5, label=label)
    right.legend(frameon=False, fontsize=7.5, loc="lower right", ncols=2, handletextpad=0.2, columnspacing=1)
    save(figure, content, OUT / "relu_accuracy")


if __name__ == "__main__":
    draw(data())
