"""The command `nstheory measure`: it prints its plan and the tables, and writes JSON, a picture and a page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from rich.console import Console

from nstheory.bounds.models.load import ARCHITECTURES, Architectures
from nstheory.files import provenance, replace_file, sole_writers
from nstheory.models.loading import find_model
from nstheory.models.measuring import measure
from nstheory.models.shown_model import ModelMeasurement
from nstheory.noise.text_noise import text as noise_on_text


def measure_command(
    source: str,
    *,
    noise: str,
    replace: float,
    sigma: str,
    architectures: Architectures = ARCHITECTURES,
    out: Path | None = None,
    json_file: Path | None = None,
    **asked: Any,
) -> ModelMeasurement:
    """Measure a saved model (see `measure` for `asked`), print plan and tables, and write what is asked for."""
    console = Console()
    settings = noise_on_text(noise, replace=replace, sigma=sigma)
    model = find_model(source, architectures=architectures)

    def say(words: str) -> None:
        console.print(f"plan: {words}", highlight=False, markup=False)

    with sole_writers(None if out is None else out / "measure.json", json_file):
        found = measure(model, noise=settings, out=out, progress=True, on_plan=say, **asked)
        console.print(found.table())
        content = (
            json.dumps(found.as_json() | {"provenance": provenance()}, indent=1, allow_nan=False, default=str) + "\n"
        )
        written = []
        if out is not None:
            replace_file(out / "measure.json", content)
            written = [out / "measure.json", *found.plot(out / "measure"), found.html(out / "measure.html")]
        if json_file is not None:
            replace_file(json_file, content)
            written.append(json_file)
        if written:
            console.print(f"written: {', '.join(map(str, written))}", highlight=False, markup=False)
    return found
