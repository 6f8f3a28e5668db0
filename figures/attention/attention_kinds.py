"""Who keeps noise stability in long contexts: Stab(rho)/Stab(1) of every attention kind against the number of tokens, and against sigma.

Lines are formulas (o_n + m_n/d at leading order in 1/d). A kind without a formula is sampled from its logits, which reaches as many
tokens as a formula does: dashed. Marks are real layers, tokens X and matrices W of finite d and all.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import sympy as sp
import torch

from nstheory.attention_kinds import attention_kind
from nstheory.claims.sampling.expectations import estimate
from nstheory.figure import BLUE, GREEN, ORANGE, error_bars, new_figure, save
from nstheory.kernels import attention_stability
from nstheory.kernels.attention.formulas import FORMULAS
from nstheory.language.attention import AttentionMoment, LogitMean
from nstheory.noise.seeds import Stream

OUT = Path(__file__).parent / "drawn"
RHO, D = 0.9, 128
R = sp.Rational(81, 100)
SIGMA, TOKENS = 2.0, 512
# Colour by family, marker by kind.
KINDS = {
    "softmax": (BLUE, "o"),
    "softpick": (BLUE, "v"),
    "softmax_off_by_one": (BLUE, "s"),
    "linear": (GREEN, "o"),
    "relu": (GREEN, "v"),
    "softplus": (GREEN, "s"),
    "sigmoid": (GREEN, "D"),
    "top_k(8)": (ORANGE, "o"),
    "entmax-1.5": (ORANGE, "v"),
    "sparsemax": (ORANGE, "s"),
}
SIZES = [2**k for k in range(1, 18)]
SIGMAS = [0.5 * k for k in range(1, 13)]
# Tokens and layers of the networks that are measured, and the sigma of those of TOKENS tokens.
NETWORKS = {8: 3000, 64: 500, 512: 40, 2048: 6}
MEASURED_AT = (1.0, 3.0, 5.0)
# Logits that are drawn for each number of a kind without a formula, and its longest context.
LOGITS, REACH = 2**21, 2**13


def data() -> dict[str, Any]:
    over_n, over_sigma, layers = {}, {}, {}
    for kind in KINDS:
        over_n[kind] = curve(kind, [(n, SIGMA) for n in SIZES])
        over_sigma[kind] = curve(kind, [(TOKENS, sigma) for sigma in SIGMAS])
        at = [(n, SIGMA, count) for n, count in NETWORKS.items()]
        at += [(TOKENS, sigma, NETWORKS[TOKENS]) for sigma in MEASURED_AT]
        layers[kind] = [measured(kind, *one) for one in at]
        print(kind, flush=True)
    about = {"rho": RHO, "d": D, "sigma": SIGMA, "tokens": TOKENS, "sizes": SIZES, "sigmas": SIGMAS}
    return about | {"over n": over_n, "over sigma": over_sigma, "layers": layers}


def curve(kind: str, places: list[tuple[int, float]]) -> list[list[float]]:
    """Return kept and its standard error, 0 where a formula gives it, at each (n, sigma)."""
    if attention_kind(kind).family not in FORMULAS:
        return [list(sampled(kind, n, sigma)) for n, sigma in places if n <= REACH]
    sizes, sigmas = torch.tensor([n for n, _ in places]), torch.tensor([s for _, s in places], dtype=torch.float64)
    noisy, clean = (attention_stability(sizes, D, rho, sigma=sigmas, finite_d=False, kind=kind) for rho in (RHO, 1.0))
    return [[round(value, 6), 0.0] for value in (noisy / clean).tolist()]


def sampled(kind: str, n: int, sigma: float) -> tuple[float, float]:
    """Return rho (o_n + m_n/d)(rho^2)/(o_n + m_n/d)(1) out of sampled logits, with its standard error."""
    sides = []
    for r in (R, sp.Integer(1)):
        stream = Stream(0, label=f"kinds {n} {sigma}")
        parts = [
            estimate(LogitMean(quantity, n, r, sp.nsimplify(sigma), kind=kind), LOGITS // n, stream)
            for quantity in ("overlap", "alignment")
        ]
        # An upper bound of the error: the two parts as if they moved together.
        sides.append((parts[0].mean + parts[1].mean / D, parts[0].stderr + parts[1].stderr / D))
    return ratio(RHO, *sides)


def ratio(factor: float, noisy: tuple[float, float], clean: tuple[float, float]) -> tuple[float, float]:
    """Return factor times a quotient of two estimates (mean, standard error); its error as if they were independent."""
    value = factor * noisy[0] / clean[0]
    error = value * math.hypot(noisy[1] / noisy[0], clean[1] / clean[0])
    return round(value, 6), float(f"{error:.2g}")


def measured(kind: str, n: int, sigma: float, layers: int) -> dict[str, Any]:
    """Return Stab(rho)/Stab(1) of real layers; the two are positively correlated, so that the error is an upper bound."""
    sides = [
        estimate(
            AttentionMoment("stability", n, D, rho, sigma / D, kind=kind), layers, Stream(0, label=f"kinds {n} {sigma}")
        )
        for rho in (RHO, 1.0)
    ]
    value, error = ratio(1.0, *((one.mean, one.stderr) for one in sides))
    return {"n": n, "sigma": sigma, "layers": sides[0].n, "kept": value, "stderr": error}


def draw(content: dict[str, Any]) -> None:
    figure, (left, right) = new_figure(2)
    for kind, (colour, marker) in KINDS.items():
        sure = attention_kind(kind).family in FORMULAS
        look = {"color": colour, "linewidth": 1.2, "linestyle": "-" if sure else (0, (4, 1.5)), "alpha": 0.85}
        for axes, places, drawn in ((left, "sizes", "over n"), (right, "sigmas", "over sigma")):
            values, errors = zip(*content[drawn][kind], strict=True)
            at = content[places][: len(values)]
            axes.plot(at, values, **look)
            ends = [[one + side * error for one, error in zip(values, errors, strict=True)] for side in (-2, 2)]
            axes.fill_between(at, *ends, color=colour, alpha=0.15, linewidth=0)
        points = content["layers"][kind]
        for axes, name, chosen in (
            (left, "n", [p for p in points if p["sigma"] == content["sigma"]]),
            (right, "sigma", [p for p in points if p["n"] == content["tokens"]]),
        ):
            values, errors = [p["kept"] for p in chosen], [p["stderr"] for p in chosen]
            error_bars(axes, [p[name] for p in chosen], values, errors, colour, marker)
        label = kind.replace("_", " ")
        left.plot([], [], marker=marker, fillstyle="none", markersize=4.5, label=label, **look)
    for axes in (left, right):
        axes.axhline(content["rho"], color="0.5", linewidth=0.8, linestyle=":", zorder=0)
    left.set_xscale("log")
    left.set(xlim=(2, content["sizes"][-1]), ylim=(0.2, 0.95), xlabel="number of tokens n")
    left.set_ylabel("kept under noise: Stab(ρ) / Stab(1)")
    left.set_title(f"σ = {content['sigma']:g}", fontsize=10)
    left.text(2.3, content["rho"] + 0.008, "ρ: a linear function", fontsize=7.5, color="0.35")
    right.set(xlim=(0, content["sigmas"][-1]), ylim=(0.2, 0.95), xlabel="standard deviation σ of a row's logits")
    right.set_title(f"n = {content['tokens']}", fontsize=10)
    title = f"ρ = {content['rho']:g}, d = {content['d']}\nlines: formulas; dashed: sampled logits,\nbands of two standard errors\nmarks: real layers"
    figure.legend(loc="outside right center", frameon=False, fontsize=7.5, title=title, title_fontsize=7.5)
    save(figure, content, OUT / "attention_kinds")


if __name__ == "__main__":
    draw(data())
