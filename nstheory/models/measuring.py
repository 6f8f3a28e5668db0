"""`nst.measure`: the noise stability of a real model, its layers, tokens and attention, within a budget of time."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import nn

from nstheory.errors import ArgumentError
from nstheory.files import sole_writers
from nstheory.measure.arguments import LEAST_VALUE, checked_level, checked_rho
from nstheory.measure.influence import Influence
from nstheory.measure.progress import Progress
from nstheory.measure.sampling.user_function import check_not_lost
from nstheory.models.adapter import Adapter
from nstheory.models.assembling import curves, mean_of, total_influence
from nstheory.models.journal_of_blocks import NAME, BlockJournal, folder_of
from nstheory.models.loading import Source, find_model
from nstheory.models.one_pass import BLOCK, Inputs, OnePass
from nstheory.models.plan import Plan, planned, seconds, timed
from nstheory.models.prepared_text import PreparedText
from nstheory.models.preparing import (
    arguments_of,
    candidates,
    check_context,
    encoded,
    free_positions,
    inner_correlations,
    prepared,
    read_content,
    spaces_of,
    statement_of,
)
from nstheory.models.shown_model import ModelMeasurement
from nstheory.models.token_influence import TokenInfluence
from nstheory.noise.text_noise import TextNoise
from nstheory.noise.text_noise import text as noise_on_text
from nstheory.numbers import boolean, integer

RHO = (0.5, 0.8, 0.95)
LONGEST = 10**6  # tokens of one text, and texts


def measure(
    model: nn.Module | str | Path | Source,
    tokenizer: Any = None,
    text: str | Path | None = None,
    *,
    prompt: str | None = None,
    n: int = 64,
    texts: int = 8,
    noise: TextNoise | str | None = None,
    rho: float | Sequence[float] = RHO,
    output: str | None = None,
    layers: str | Sequence[str] = "all",
    degree: int = 15,
    budget: float | str | None = 300.0,
    samples: int | None = None,
    redraws: int | None = None,
    influence: bool = True,
    attention: bool = True,
    level: float = 0.95,
    seed: int = 0,
    out: str | Path | None = None,
    resume: bool = False,
    progress: bool = False,
    on_plan: Callable[[str], None] | None = None,
) -> ModelMeasurement:
    """Measure how stable a model is under noise on its text: curve, layers, influence of tokens, tail, junta, attention.

        found = nst.measure("all-MiniLM-L6-v2", text=Path("news.txt"), noise="neighbours", budget="2m")
        found.curve.correlation[1].low, found.tail(15).bound, found.junta[0].estimate

    model      a module in eval() mode; a folder of Hugging Face, a GGUF or safetensors file; a factory such as nets.py:build
    tokenizer  of the model, where it is a module; a folder or a GGUF file has its own
    text       what the n tokens are taken from, `texts` windows spread over it: a string, or the Path of a UTF-8 file
    prompt     in its place: one text, whose tokens are all used; without a tokenizer ids, such as "10 13 31"
    noise      `nst.noise.text(...)` or its name; X is drawn by it, and Y keeps each choice with probability rho
    rho        correlations in (0, 1)
    output     next-token, embedding, logits, output or the path of a submodule; default by the kind of model (see `Adapter`)
    layers     "all", "none", or paths of submodules
    degree     at which `tail` bounds the weight by default
    budget     seconds, or "5m"; one batch is timed and the rest planned, and what is not done then is left out
    samples, redraws   numbers in place of what the budget pays for: of the curve (at least one block of 16 a text), of each token;
               with both, threads stay as torch has them, else the number that is fastest now is taken
    influence, attention   False leaves that part out
    out        folder of an interrupted run, which `resume` continues to the same numbers
    on_plan    called with the plan in words, before the work

    With several texts X lies in the product space of one of them: numbers are averages over these texts of what holds in each, and
    speak of no other text. Weights W_k are of degrees up to the number of tokens that can change.

    Raises ArgumentError and UnknownIdError for what is out of range, before the model is loaded where that is possible; also for
    a model that is random, or whose output depends on other rows; ResultsFileError where `out` is written to by another run.
    Inputs of the model have the shape [rows, tokens]; every interval of the result is of a scalar.

    >>> class Last(torch.nn.Module):
    ...     def __init__(self):
    ...         super().__init__()
    ...         self.token_embedding = torch.nn.Embedding(5, 2)
    ...     def forward(self, ids):
    ...         return self.token_embedding(ids[:, -1])
    >>> found = nst.measure(Last().eval(), n=6, noise="uniform", samples=64, redraws=8, attention=False)
    >>> found.junta[2].estimate
    1
    """
    started = time.perf_counter()
    settings = noise if isinstance(noise, TextNoise) else noise_on_text("text-unigram" if noise is None else noise)
    values = inner_correlations(checked_rho(rho, True))
    level = checked_level(level)
    n, texts = (integer(number, name, least=1, most=LONGEST) for name, number in (("n", n), ("texts", texts)))
    degree, seed = integer(degree, "degree", least=1), integer(seed, "seed", least=0)
    influence, attention, resume, progress = (
        boolean(one, name)
        for one, name in zip(
            (influence, attention, resume, progress), ("influence", "attention", "resume", "progress"), strict=True
        )
    )
    samples = None if samples is None else integer(samples, "samples", least=1)
    redraws = None if redraws is None else integer(redraws, "redraws", least=1)
    limit = None if budget is None else seconds(budget)
    open_ended = samples is None or (influence and redraws is None)
    if limit is None and open_ended:
        raise ArgumentError("budget is None; give it, or both samples and redraws")
    content = read_content(text, prompt, settings)
    if on_plan is not None and not callable(on_plan):
        raise ArgumentError(f"on_plan is {type(on_plan).__name__}; it has to be callable on a text, such as print")
    folder = folder_of(out, resume=resume)
    with sole_writers(None if folder is None else folder / NAME):
        source = find_model(model) if isinstance(model, str | Path) else model
        if isinstance(source, Source):
            tokenizer = source.tokenizer() or tokenizer
        ids = encoded(tokenizer, content, prompt, n, settings, source.context if isinstance(source, Source) else None)
        loaded = source.load() if isinstance(source, Source) else None
        module: Any = source if loaded is None else loaded.model

        adapter = Adapter(module, output=output, layers=layers)
        ready = prepared(adapter, tokenizer, ids, prompt, n, texts, settings)
        frame = (ready.prefix, ready.suffix)
        adapter = Adapter(module, output=output, layers=layers, frame=frame, mask=ready.mask)
        check_context(module, ready, adapter)
        inputs = Inputs(spaces_of(settings, adapter, ready))
        n_free = free_positions(inputs)
        batch = adapter.batch_rows(ready.windows.shape[1])
        passes = OnePass(adapter, inputs, values, seed=seed, batch=batch, attention=attention)
        passes.try_out()
        parts: dict[str, OnePass | TokenInfluence] = {"curve": passes}
        if influence:
            parts["influence"] = TokenInfluence(passes, inputs, "influence", seed)
            parts["heat"] = TokenInfluence(passes, Inputs(inputs.spaces[:1]), "heat", seed)

        name = loaded.name if loaded is not None else type(module).__name__
        about = arguments_of(
            name, module, content or prompt, settings, n, texts, values, adapter, level, seed, whole=folder is not None
        )
        about |= {
            "budget": limit,
            "samples": samples,
            "redraws": redraws,
            "influence": influence,
            "attention": attention,
        }
        journal = BlockJournal(folder, about, resume=resume)
        before = torch.get_num_threads()
        try:
            if journal.plan is not None:
                plan = Plan(**journal.plan)
                torch.set_num_threads(plan.threads)
            else:
                found = parts.get("influence")
                assert found is None or isinstance(found, TokenInfluence)
                plan = planned(
                    passes, found, budget=limit, samples=samples, redraws=redraws,
                    spent=time.perf_counter() - started, timing=timed(passes, choose=open_ended),
                )  # fmt: skip
            journal.start(plan.as_json())
            if on_plan is not None:
                on_plan(_in_words(plan, passes, parts, ready))
            late = _run(parts, plan, journal, limit, started - journal.spent, progress)
        finally:
            torch.set_num_threads(before)
        check_not_lost(adapter.largest, LEAST_VALUE, "the output")
        journal.close()

        notes = [f"a batch did not fit the memory and was halved to {rows} rows" for rows in passes.halved]
        notes += [f"stopped by the budget: {late}"] if late else []
        shares = [name for name in ("influence", "heat") if name in parts and plan.heat + (name == "influence")]
        error = (1 - level) / (1 + bool(shares) + (passes.tally is not None))
        each = curves(passes, error, n_free, certain=adapter.unit_norm)
        tokens = {name: _influence(parts[name], passes, error / len(shares), level, seed, adapter) for name in shares}
        attended = (
            None if passes.tally is None else [passes.tally.result(1 - error, None, certain=c) for c in (False, True)]
        )
        return ModelMeasurement(
            model=name, kind=adapter.kind, noise=vars(settings) | {"candidates": candidates(inputs)},
            curve=each[0], layers=tuple(each[1:]),
            influence=tokens.get("influence"), heat=tokens.get("heat", tokens.get("influence")),
            attention=attended[0] if attended else None, attention_certain=attended[1] if attended else None,
            domain="gaussian" if inputs.gaussian else "tokens", n_tokens=n_free, texts=len(inputs.spaces), words=ready.words[0],
            statement=statement_of(inputs, settings), level=level, n_samples=passes.blocks * BLOCK,
            rows=sum(part.blocks * part.rows for part in parts.values()), seed=seed, degree=degree,
            plan=plan.as_json(), notes=tuple(notes), seconds=time.perf_counter() - started,
        )  # fmt: skip


def _run(
    parts: dict[str, Any], plan: Plan, journal: BlockJournal, limit: float | None, started: float, progress: bool
) -> str:
    """Run all blocks, the parts side by side, and return what the budget left out, in words."""
    counts = {"curve": plan.curve, "influence": plan.influence, "heat": plan.heat}
    for part in parts:
        parts[part].planned = counts[part]
        for row in journal.blocks(part):
            parts[part].take(row)
    order = sorted(((block + 0.5) / counts[part], part, block) for part in parts for block in range(counts[part]))
    left = [(part, block) for _, part, block in order if block >= parts[part].blocks]
    texts = len(parts["curve"].inputs.spaces)
    with Progress("measuring", sum(parts[part].rows for part, _ in left), progress) as bar:
        for done, (part, block) in enumerate(left):
            # Fewer than two groups of four in some text would leave nothing to form an interval of.
            if limit is not None and time.perf_counter() - started > limit and parts["curve"].blocks >= texts:
                return f"{len(left) - done} of {len(order)} blocks are left out"
            at = time.perf_counter()
            row = parts[part].run(block)
            journal.add(row | {"part": part, "seconds": time.perf_counter() - at})
            parts[part].take(row)
            bar.advance(parts[part].rows)
    return ""


def _influence(part: Any, passes: OnePass, error: float, level: float, seed: int, adapter: Adapter) -> Influence:
    most = 2.0 if adapter.unit_norm and not part.inputs.gaussian else float("inf")
    each = part.intervals(error / 2, most)
    if part.inputs.gaussian:
        total = mean_of(part.totals, error / 2)
    elif part.inputs is passes.inputs:
        total = total_influence(passes, error / 2)
    else:  # of one text: the sum of its tokens
        total = _sum(each)
    return Influence(
        total=total, per_token=tuple(each), geometric=None, level=level, method="asymptotic",
        domain="gaussian" if part.inputs.gaussian else "table tokens", n_samples=sum(map(len, part.values)),
        rows=part.blocks * part.rows, seed=seed, device=str(adapter.embedding.weight.device), seconds=0.0,
    )  # fmt: skip


def _sum(each: list[Any]) -> Any:
    from nstheory.measure.intervals.confidence import Interval

    ends = [sum(getattr(one, name) for one in each) for name in ("estimate", "low", "high")]
    return Interval(*ends, level=each[0].level, method="asymptotic")


def _in_words(plan: Plan, passes: OnePass, parts: dict[str, Any], ready: PreparedText) -> str:
    rows = plan.curve * passes.rows
    more = sum(getattr(plan, part) * parts[part].rows for part in ("influence", "heat") if part in parts)
    return (
        f"{len(ready.windows)} texts of {ready.windows.shape[1]} tokens; {plan.curve * BLOCK} samples of the curve ({rows} rows), "
        f"{more} rows for the influence of tokens; {1000 * plan.seconds_a_row:.3g} ms a row, {plan.threads} threads, about "
        f"{(rows + more) * plan.seconds_a_row:.0f} s; {passes.batch} rows a batch"
    )
