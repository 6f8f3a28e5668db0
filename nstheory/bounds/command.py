"""`nstheory bounds MODEL`: intervals of every layer beside what is measured, as a table, a picture and JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from torch import nn

from nstheory.bounds.covariance.propagation import CovarianceBounds
from nstheory.bounds.envelopes.layerwise import LayerStability, measure_layers, measured_series, visible_layers
from nstheory.bounds.envelopes.spectral import ANCHORS, SpectralBounds, propagate_spectral
from nstheory.bounds.models.load import ARCHITECTURES, Architectures, load_model
from nstheory.bounds.models.placement import NoisyInput, RedrawnTokens, noisy_input, reach, redrawn_tokens
from nstheory.bounds.picture import PANELS, Series, draw_layers, ordered_names
from nstheory.errors import ArgumentError, NoRuleError, known_name
from nstheory.files import provenance, replace_file, sole_writers
from nstheory.numbers import boolean
from nstheory.shown_result import PrintedTable, printed_table

METHODS = ("covariance", "spectral", "all")
SAMPLES = 1 << 14


@dataclass(frozen=True)
class Report:
    """The bounds on one network that were asked for, and the measurement of its layers, over the same noise.

    no_covariance   why there are no covariance intervals, where they were asked for beside others and a layer has no rule
    """

    model: str
    rho: tuple[float, ...]
    noise: NoisyInput | RedrawnTokens
    covariance: CovarianceBounds | None
    spectral: SpectralBounds | None
    measured: tuple[LayerStability, ...]
    confidence: float
    no_covariance: str = ""

    def series(self, quantity: str = "correlation") -> list[Series]:
        """Return what is drawn and listed, the covariance intervals first."""
        found = [one.series(quantity) for one in (self.covariance, self.spectral) if one is not None]
        return [*found, measured_series(self.measured, quantity, self.confidence)]

    def table(self, index: int = 0, quantity: str = "correlation") -> PrintedTable:
        """Return a rich table for the rho of this index, one line a layer."""
        series = self.series(quantity)
        rows = []
        for name in ordered_names(series):
            ends = [one.ends[name][index] if name in one.ends else None for one in series]
            rows.append((name, *("" if pair is None else f"[{pair[0]:.4f}, {pair[1]:.4f}]" for pair in ends)))
        title = f"{quantity} of each layer at ρ = {self.rho[index]:.6g}"
        return printed_table(title, ("layer", *(one.label for one in series)), rows, numbers="right")

    def as_json(self) -> dict[str, Any]:
        """Return plain data."""
        return {
            "model": self.model,
            "rho": self.rho,
            "noise": self.noise.as_json(),
            "confidence": self.confidence,
            "covariance": None if self.covariance is None else self.covariance.as_json(),
            "no_covariance": self.no_covariance,
            "spectral": None if self.spectral is None else self.spectral.as_json(),
            "measured": [one.as_json() for one in self.measured],
        }


def bound_network(
    model: nn.Module,
    rho: Sequence[float],
    *,
    name: str = "",
    method: str = "all",
    sigma: float | None = None,
    tokens: Sequence[int] | None = None,
    shape: Sequence[int] | None = None,
    redraw: bool = False,
    frozen_ids: Sequence[int] = (),
    confidence: float = 0.95,
    n_samples: int = SAMPLES,
    seed: int = 0,
    on_step: Callable[[str, int], None] | None = None,
) -> Report:
    """Return intervals of every layer of a model, and what is measured of them, for noise of correlation rho.

    method   "covariance" (certain), "spectral" (at the joint `confidence`) or "all", which is the second one alone, and says
             so, where a layer has no covariance rule
    sigma, tokens, shape   where Gaussian noise falls, see `noisy_input`
    redraw   the tokens themselves are redrawn instead, but for frozen_ids, see `redrawn_tokens`
    on_step  called with a description and the number of steps to come, before each step

    Layers are those that are called once and return a tensor. Raises ArgumentError for rho outside of [-1, 1], and what
    `propagate_covariance`, `propagate_spectral`, `noisy_input` and `redrawn_tokens` refuse; UnknownIdError for another method.
    """
    known_name("method", method, METHODS)
    values = tuple(dict.fromkeys(float(one) for one in rho))
    if not values or not all(-1 <= one <= 1 for one in values):
        raise ArgumentError(f"rho = {list(rho)!r}; one or more numbers from -1 to 1 are needed")
    redraw = boolean(redraw, "redraw")
    if redraw and not (sigma is None and shape is None):
        raise ArgumentError(f"sigma = {sigma}, shape = {shape}: token noise has neither; leave them out")
    if frozen_ids and not redraw:
        raise ArgumentError(f"frozen_ids = {list(frozen_ids)} are for token noise; add --redraw, or leave them out")
    noise = (
        redrawn_tokens(model, tokens or (), frozen_ids)
        if redraw
        else noisy_input(model, sigma=sigma, tokens=tokens, shape=shape)
    )
    reach(noise)
    layers = visible_layers(noise.reader, noise.example)
    left = iter(range(len(layers) + (method != "spectral"), 0, -1))

    def step(what: str) -> None:
        if on_step is not None:
            on_step(what, next(left))

    covariance, spectral, without = None, None, ""
    if method != "spectral":
        step("covariance intervals")
        try:
            covariance = noise.intervals(values)
        except NoRuleError as error:
            if method == "covariance":
                raise
            without = str(error).split(";")[0]
    sampling = {"layers": layers, "confidence": confidence, "n_samples": n_samples, "seed": seed} | noise.sampled
    sampling["on_layer"] = lambda path: step(f"measuring {path or 'the output'}")
    if method == "covariance":
        return Report(
            name, values, noise, covariance, None, measure_layers(noise.reader, values, **sampling), confidence
        )
    # Measured at rho as well, and there first, so that one sample serves the envelope and the comparison.
    anchors = tuple(dict.fromkeys((*values, *ANCHORS)))
    spectral = propagate_spectral(noise.reader, values, anchors=anchors, **sampling)
    measured = tuple(LayerStability(one.path, one.name, one.measured) for one in spectral.layers)
    return Report(name, values, noise, covariance, spectral, measured, confidence, without)


def bounds_command(
    source: str,
    *,
    weights: Path | None = None,
    architectures: Architectures = ARCHITECTURES,
    out: Path | None = None,
    json_file: Path | None = None,
    **asked: Any,
) -> Report:
    """Load a model, bound it (see `bound_network` for `asked`), print a table for each rho, write picture and JSON."""
    console = Console()
    with sole_writers(None if out is None else out / "bounds.json", json_file):
        model = load_model(source, weights=weights, architectures=architectures)
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
            bar = progress.add_task("loaded", total=None)

            def shown(what: str, left: int) -> None:
                task = progress.tasks[0]
                total = task.total if task.total is not None else left
                progress.update(bar, description=what, total=total, completed=total - left)

            report = bound_network(model, name=source, on_step=shown, **asked)
        for index in range(len(report.rho)):
            console.print(report.table(index))
        if report.no_covariance:
            words = (
                f"{report.no_covariance}: there are no covariance intervals, the spectral envelope holds for any layer"
            )
            console.print(words, highlight=False, markup=False)
        console.print(str(report.noise), highlight=False, markup=False)
        content = report.as_json() | {"provenance": provenance()}
        if out is not None:
            files = draw_layers(out / "bounds", report.rho, report.series(), "correlation", content)
            more = f"; the first {PANELS} of {len(report.rho)} rho are drawn" if len(report.rho) > PANELS else ""
            console.print(
                f"picture: {files[0]} and {files[1].name}; its data: {files[2].name}{more}",
                highlight=False,
                markup=False,
            )
        if json_file is not None:
            replace_file(json_file, json.dumps(content, indent=1, allow_nan=False) + "\n")
        return report
