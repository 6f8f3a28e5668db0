"""The words of the commands on models of one's own: `nstheory bounds` and `nstheory measure`."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from nstheory.errors import ArgumentError

SeedOption = Annotated[int, typer.Option(help="names the random streams")]


def bounds_of_model(
    model: Annotated[str, typer.Argument(help="folder or file of safetensors, or a factory such as nets.py:build")],
    rho: Annotated[list[float] | None, typer.Option(help="correlation of the noise, repeat for more")] = None,
    method: Annotated[str, typer.Option(help="covariance, spectral or all")] = "all",
    sigma: Annotated[float | None, typer.Option(help="deviation of the noise; default by the model")] = None,
    tokens: Annotated[str | None, typer.Option(help='ids on whose embeddings the noise falls, such as "1 2 3"')] = None,
    redraw: Annotated[
        bool, typer.Option("--redraw", help="noise that draws whole tokens anew, not on embeddings")
    ] = False,
    frozen_ids: Annotated[str | None, typer.Option(help='ids that --redraw never changes, such as "31"')] = None,
    dim: Annotated[
        str | None, typer.Option(help='shape of a plain input, such as "3 8 8"; default by the model')
    ] = None,
    weights: Annotated[Path | None, typer.Option(help="safetensors for what a factory returns")] = None,
    samples: Annotated[int, typer.Option(help="of each measurement")] = 1 << 14,
    seed: SeedOption = 0,
    out: Annotated[Path | None, typer.Option(help="folder of bounds.png, bounds.svg and bounds.json")] = None,
    json_file: Annotated[Path | None, typer.Option("--json", help="write all results here")] = None,
) -> None:
    """Bound the noise stability of a saved model, layer by layer, and show what is measured beside it."""
    from nstheory.bounds.command import bounds_command
    from nstheory.training.saved import ARCHITECTURES

    bounds_command(
        model,
        rho=rho or [0.9],
        method=method,
        sigma=sigma,
        tokens=_integers("--tokens", tokens),
        shape=_integers("--dim", dim),
        redraw=redraw,
        frozen_ids=_integers("--frozen-ids", frozen_ids) or (),
        weights=weights,
        n_samples=samples,
        seed=seed,
        architectures=ARCHITECTURES,
        out=out,
        json_file=json_file,
    )


def measure_model(
    model: Annotated[
        str, typer.Argument(help="folder of Hugging Face, GGUF or safetensors file, or a factory such as nets.py:build")
    ],
    text: Annotated[Path | None, typer.Option(help="UTF-8 file that the tokens are taken from")] = None,
    prompt: Annotated[str | None, typer.Option(help="one text, all of whose tokens are used")] = None,
    n: Annotated[int, typer.Option("--n", help="tokens of one text")] = 64,
    texts: Annotated[int, typer.Option(help="windows of the file, spread evenly")] = 8,
    noise: Annotated[
        str, typer.Option(help="text-unigram, uniform, unigram, mask, neighbours or gaussian")
    ] = "text-unigram",
    replace: Annotated[float, typer.Option(help="weight of the candidates beside a token's own")] = 0.25,
    sigma: Annotated[str, typer.Option(help="deviation of gaussian noise, a share of the embeddings' rms")] = ".5rms",
    rho: Annotated[str, typer.Option(help="correlations, separated by commas")] = ".5,.8,.95",
    output: Annotated[
        str | None,
        typer.Option(help="next-token, embedding, logits, output or the path of a module; default by the model"),
    ] = None,
    layers: Annotated[str, typer.Option(help="all, none, or paths of modules")] = "all",
    degree: Annotated[int, typer.Option(help="at which the tail is bounded")] = 15,
    budget: Annotated[str, typer.Option(help="time, such as 90s, 5m or 1h")] = "5m",
    samples: Annotated[int | None, typer.Option(help="of the curve, in place of what the budget pays for")] = None,
    redraws: Annotated[int | None, typer.Option(help="of each token, likewise")] = None,
    level: Annotated[float, typer.Option(help="at which all intervals hold together")] = 0.95,
    seed: SeedOption = 0,
    json_file: Annotated[Path | None, typer.Option("--json", help="write all numbers here")] = None,
    out: Annotated[Path | None, typer.Option(help="folder of measure.json, .png and .html")] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="go on where a run into this folder was interrupted")
    ] = False,
) -> None:
    """Measure the noise stability of a language model: curve, layers, influence of tokens, tail, attention."""
    # Threads that spin while they wait cost a factor on a busy machine; read when torch starts.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    from nstheory.models.measure_command import measure_command
    from nstheory.training.saved import ARCHITECTURES

    measure_command(
        model,
        text=text,
        prompt=prompt,
        n=n,
        texts=texts,
        noise=noise,
        replace=replace,
        sigma=sigma,
        rho=_numbers("--rho", rho),
        output=output,
        layers=layers,
        degree=degree,
        budget=budget,
        samples=samples,
        redraws=redraws,
        level=level,
        seed=seed,
        architectures=ARCHITECTURES,
        out=out,
        json_file=json_file,
        resume=resume,
    )


def _numbers(option: str, text: str) -> list[float]:
    try:
        return [float(part) for part in text.replace(",", " ").split()]
    except ValueError:
        raise ArgumentError(f"{option} {text!r} is not a list of numbers, such as .5,.8,.95") from None


def _integers(option: str, text: str | None) -> list[int] | None:
    if text is None:
        return None
    try:
        return [int(part) for part in text.replace(",", " ").split()]
    except ValueError:
        raise ArgumentError(f'{option} {text!r} is not a list of whole numbers, such as "1 2 3"') from None
