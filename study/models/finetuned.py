"""SmolLM fine-tuned without and with the regularizer: python -m study.models.finetuned --text FILE --held-out FILE; and its table

Every arm starts from the same weights, sees the same batches, and writes one row below study/models/rows/finetuned; an arm whose
row is there is left out. Loss, stability and tail are of the held-out file, before and after.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # before torch starts: idle threads do not spin

import torch
from torch import Tensor

import nstheory as nst
from nstheory.files import provenance, replace_file
from nstheory.models.prepared_text import drawable_ids
from study.models.cells import interval, short, table
from study.models.run import of_package

ROWS = Path(__file__).parent / "rows" / "finetuned"
GAMMAS = (0.0, 1.0, 4.0, 16.0)
N, BATCH, RATE, KEEP = 32, 2, 1e-5, 0.95
MEASURED: dict[str, Any] = {"n": N, "texts": 2, "samples": 64, "influence": False, "attention": False, "layers": "none"}


def main() -> None:
    """Run the arms whose rows are not there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--text", type=Path, required=True)
    parser.add_argument("--held-out", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=100)
    asked = parser.parse_args()
    for gamma in GAMMAS:
        file = ROWS / f"gamma{gamma:g}.json"
        if file.exists():
            continue
        row = {"gamma": gamma, "steps": asked.steps, "n": N, "batch": BATCH, "learning_rate": RATE, "keep_prob": KEEP}
        row |= {"text": asked.text.name, "held_out": asked.held_out.name}
        row |= finetuned(gamma, asked.text, asked.held_out, asked.steps)
        replace_file(file, json.dumps(row | {"provenance": provenance()}, indent=1, allow_nan=False) + "\n")
        print(f"{file.name}: {row['after']}", flush=True)


def finetuned(gamma: float, text: Path, held_out: Path, steps: int) -> dict[str, Any]:
    """Fine-tune one arm, and return what was seen on the way and what the held-out text says before and after."""
    started = time.perf_counter()
    loaded = of_package("SmolLM2-135M")
    model, tokenizer = loaded.model, loaded.tokenizer
    train, other = (windows_of(tokenizer, file) for file in (text, held_out))
    order = torch.randperm(len(train), generator=torch.Generator().manual_seed(0))
    before = measured(model, tokenizer, held_out, other) if gamma == GAMMAS[0] else None  # the same for every arm
    drawable = drawable_ids(tokenizer, model.get_input_embeddings().num_embeddings).tolist()
    handle = nst.attach(model, gamma=gamma, keep_prob=KEEP, allowed_ids=drawable, gradient="half") if gamma else None
    optimizer = torch.optim.AdamW(model.parameters(), lr=RATE)
    losses, ratios = [], []
    model.train()
    torch.manual_seed(0)  # of the noise
    for step in range(steps):
        rows = train[order[step * BATCH : (step + 1) * BATCH]]
        loss = model(input_ids=rows, labels=rows).loss
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(float(loss.detach() if handle is None else handle.stats["loss"]))
        if handle is not None:
            ratios.append(float(handle.stats["gradient_ratio"]))
    if handle is not None:
        handle.remove()
    after = measured(model.eval(), tokenizer, held_out, other)
    return {
        "before": before, "after": after, "losses": losses, "gradient_ratios": ratios,
        "seconds": time.perf_counter() - started,
    }  # fmt: skip


def windows_of(tokenizer: Any, file: Path) -> Tensor:
    """Return the ids of a file as rows of N that do not overlap."""
    ids = tokenizer(file.read_text("utf-8"), add_special_tokens=False)["input_ids"]
    return torch.tensor(ids[: len(ids) // N * N]).reshape(-1, N)


def measured(model: Any, tokenizer: Any, text: Path, windows: Tensor) -> dict[str, Any]:
    """Return the loss on 64 windows spread over the text, and the curve and the tail of the next token."""
    chosen = windows[torch.linspace(0, len(windows) - 1, 64).long()]
    with torch.no_grad():
        loss = sum(float(model(input_ids=rows, labels=rows).loss) for rows in chosen.split(8)) / 8
    found = nst.measure(model, tokenizer, text, **MEASURED).as_json()
    return {"loss": loss, "curve": found["curve"], "tail": found["tail"]}


def section() -> list[str]:
    """Return the parts of the page, of the rows that are there; none without rows."""
    files = sorted(ROWS.glob("gamma*.json"), key=lambda file: float(file.stem.removeprefix("gamma")))
    rows = [json.loads(file.read_text("utf-8")) for file in files]
    if not rows:
        return []
    one = rows[0]
    lines = [_line("before", row["before"], None) for row in rows if row["before"]]
    lines += [_line(f"{row['gamma']:g}, {row['steps']} steps", row["after"], row) for row in rows]
    heads = [
        "γ",
        "penalty's gradient over the loss's",
        "loss in training",
        "held-out loss",
        "ρ = 0.8",
        "ρ = 0.95",
        "variance / E f²",
    ]
    return [
        "## The regularizer on SmolLM",
        f"Rows of `python -m study.models.finetuned`: full fine-tuning by AdamW (rate {one['learning_rate']:g}) on "
        f"{one['text'].rpartition('.')[0]}, {one['batch']} windows of "
        f"{one['n']} tokens a step, the same in every arm, without (γ = 0) and with the regularizer (half gradient, tokens kept with probability "
        f"{one['keep_prob']:g}, else drawn uniformly). The gradient ratio is the mean over the steps, the loss in training that of the last "
        f"ten steps without the penalty. All else is of {one['held_out'].rpartition('.')[0]}: the correlation of the next token under noise "
        "text-unigram, from the same noise before and after, and the tail at degrees ≥ 15 as a share of the variance. Steps are few: these are "
        "first steps of a fine-tuning, no end of one.",
        table([*heads, "LP"], lines),
        f"By the intervals at ρ = 0.8, {sum(map(_apart, rows[1:], [one] * len(rows)))} of {len(rows) - 1} arms with the regularizer differ from "
        f"the one without.",
    ]


def _apart(row: dict[str, Any], other: dict[str, Any]) -> bool:
    """Return whether the correlations at rho = .8 have intervals that do not meet."""
    one, two = (
        each["after"]["curve"]["correlation"][each["after"]["curve"]["rho"].index(0.8)] for each in (row, other)
    )
    return one["low"] > two["high"] or two["low"] > one["high"]


def _line(name: str, found: dict[str, Any], row: dict[str, Any] | None) -> list[str]:
    ratios, losses = (row["gradient_ratios"], row["losses"][-10:]) if row else ([], [])
    curve, tail = found["curve"], found["tail"]["variance"] or {}
    at = dict(zip(curve["rho"], curve["correlation"], strict=True))
    seen = [f"{sum(each) / len(each):.3g}" if each else "" for each in (ratios, losses)]
    return [
        *(name, *seen, f"{found['loss']:.3f}", interval(at[0.8]), interval(at[0.95]), interval(curve["varying"])),
        short(tail.get("linear_program")),
    ]


if __name__ == "__main__":
    main()
