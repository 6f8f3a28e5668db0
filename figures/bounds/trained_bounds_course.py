"""Bounds on the output of two networks over rho and over training time: does the noise stability move, and do the bounds see it.

An MLP that learns a parity of signs, with its Gaussian inputs; and a transformer that learns (a + b) mod 31, with noise on the
embeddings of one input, as large as they are. Shown is the correlation of the output under both kinds of bounds, mean field and
measured.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from figures.matched import matched_mean_field
from figures.networks import Stage, parity_stages, transformer_stages
from nstheory.bounds.covariance.propagation import propagate_covariance
from nstheory.bounds.envelopes.spectral import propagate_spectral
from nstheory.bounds.models.placement import noisy_input
from nstheory.figure import BLUE, ORANGE, PURPLE, new_figure, save
from nstheory.training.loop import single_thread
from nstheory.training.study.study_tasks import addition_config

if TYPE_CHECKING:
    from matplotlib.axes import Axes

OUT = Path(__file__).parent / "drawn"
RHO = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99)
TIME_RHO = 0.9
ANCHORS = (TIME_RHO, 0.25, 0.5, 0.75, 0.99)
MLP_STEPS = (0, 30, 60, 125, 250, 500, 1000, 2000, 3000)
STEPS = (0, 30, 60, 100, 150, 200, 300, 400, 600, 800, 1000)
ADDITION = addition_config(31, steps=STEPS[-1])


def row(stage: Stage, rho: tuple[float, ...]) -> dict[str, Any]:
    """Return the intervals of the output's correlation at each rho."""
    noise = noisy_input(stage.model, tokens=stage.tokens)
    noise = replace(noise, sigma=noise.size or 1.0)
    certain = propagate_covariance(noise.reader, rho, **noise.moments).output.correlation
    last = [name for name, _ in noise.reader.named_children()][-1]
    (found,) = propagate_spectral(
        noise.reader, rho, layers=[last], anchors=ANCHORS, n_samples=1 << 13, **noise.sampled
    ).layers
    measured = [(at, one.low, one.high) for at, one in zip(found.measured.rho, found.measured.correlation, strict=True)]
    predicted = matched_mean_field(stage.model, rho, noise.centre, noise.sigma)[-1]
    return {
        "step": stage.step,
        "score": stage.score,
        "sigma": noise.sigma,
        "covariance": certain,
        "spectral": list(zip(*found.correlation, strict=True)),
        "measured": measured,
        "mean field": predicted.correlation,
    }


def data() -> dict[str, Any]:
    with single_thread():
        nets = {
            "MLP, 3-parity of signs": parity_stages([8, 64, 64, 64, 1], 3, 0, MLP_STEPS),
            "transformer, (a + b) mod 31": transformer_stages(ADDITION, 0, STEPS),
        }
        content = {
            name: {"course": [row(one, (TIME_RHO,)) for one in stages], "end": row(stages[-1], RHO)}
            for name, stages in nets.items()
        }
    return {"rho": RHO, "time rho": TIME_RHO, "confidence": 0.95, "nets": content}


def bands(axis: Axes, x: list[float], covariance: list[list[float]], spectral: list[list[float]]) -> None:
    low, high = zip(*covariance, strict=True)
    axis.fill_between(x, low, high, color=BLUE, alpha=0.25, lw=0, label="covariance interval, certain")
    low, high = zip(*spectral, strict=True)
    axis.fill_between(x, low, high, color=ORANGE, alpha=0.7, lw=0, label="spectral envelope, 95 %")


def over_rho(axis: Axes, name: str, net: dict[str, Any]) -> None:
    end = net["end"]
    bands(axis, list(RHO), end["covariance"], end["spectral"])
    axis.plot(RHO, end["mean field"], "--", color=PURPLE, label="mean field, equal variances")
    points(axis, [one[0] for one in end["measured"]], end["measured"])
    axis.set(
        xlabel="ρ", ylabel="correlation of the output", title=f"{name}\n{end['score']}", xlim=(0, 1), ylim=(-0.03, 1)
    )


def over_time(axis: Axes, name: str, net: dict[str, Any]) -> None:
    course = net["course"]
    x = [max(one["step"], 10) for one in course]  # a logarithmic axis has no zero
    bands(axis, x, [one["covariance"][0] for one in course], [one["spectral"][0] for one in course])
    axis.plot(x, [one["mean field"][0] for one in course], "--", color=PURPLE)
    points(axis, x, [one["measured"][0] for one in course])
    axis.set(xscale="log", xlabel="optimizer step", title=f"{name}\nρ = {TIME_RHO}", ylim=(-0.03, 1))
    ticks = [one for one in (10, 30, 100, 300, 1000, 3000) if one <= x[-1]]
    axis.set_xticks(ticks, ["0", *map(str, ticks[1:])])
    axis.minorticks_off()


def points(axis: Axes, x: list[float], measured: list[list[float]]) -> None:
    middle = [(low + high) / 2 for _, low, high in measured]
    half = [(high - low) / 2 for _, low, high in measured]
    axis.errorbar(x, middle, yerr=half, fmt="k.", ms=4, capsize=2, label="measured, 95 % jointly")


def draw(content: dict[str, Any]) -> None:
    figure, axes = new_figure(4)
    figure.set_size_inches(15, 3.9)
    for index, (name, net) in enumerate(content["nets"].items()):
        over_rho(axes[2 * index], name, net)
        over_time(axes[2 * index + 1], name, net)
    handles, labels = axes[0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside lower center", ncols=len(labels), frameon=False, fontsize=9)
    save(figure, content, OUT / "trained_bounds_course")


if __name__ == "__main__":
    draw(data())
