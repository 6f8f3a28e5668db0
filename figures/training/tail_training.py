"""The tail of two transformers that this project trains, before and after they generalise: three bounds, and the truth.

Both inputs are few tokens, so a trained model is evaluated once on all of them. That gives its exact Efron-Stein weights, and
a table from which measurements sample: the same function to the last bit, at no cost for many samples.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
import torch.nn.functional as F
from torch import Tensor

from nstheory.figure import BLUE, GREEN, ORANGE, save
from nstheory.measure import influence, stability
from nstheory.measure.spectrum.measurements import Measured
from nstheory.measure.spectrum.tail import tail_bound
from nstheory.training.loop import TrainingRun, single_thread
from nstheory.training.model import Transformer, TransformerConfig
from nstheory.training.study.study_tasks import addition_config
from nstheory.training.tasks import sparse_parity, stream

if TYPE_CHECKING:
    from matplotlib.axes import Axes

OUT = Path(__file__).parent / "drawn"
# The records that the picture shows; their pages in the site have it.
SHOWS = (
    "spectrum.lemma1",
    "spectrum.influence_tail",
    "spectrum.lp_tail",
)
LEVEL, SAMPLES = 0.95, 1 << 16
RHO = (0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98)
# Parity: +-1 valued degree DEGREE of BITS bits, from few examples, so that memorising comes first.
BITS, DEGREE, EXAMPLES, VALIDATION = 16, 4, 250, 1000
PARITY_STEPS = (0, 10, 20, 40, 100, 200, *range(400, 1200, 200), *range(1200, 1801, 100))
OTHER_STEPS = (0, 40, 200, 600, 1000, 1400, 1800)  # of the other seeds
RATE, DECAY, WIDTH, BATCH = 5e-4, 2.0, 64, 250
P, SEEDS = 31, 3
ADDITION_STEPS = (0, 25, 50, 75, *range(100, 1001, 50))
# The runs of `nstheory train modular-addition --p 31` without the regularizer.
ADDITION = addition_config(P, steps=ADDITION_STEPS[-1])

LIMIT = "linear program, no sampling error"
# Name: colour, marker, line.
METHODS = {
    "lemma 1": (ORANGE, "s", "-"),
    "influence": (GREEN, "^", "-"),
    "linear program": (BLUE, "o", "-"),
    LIMIT: (BLUE, "", ":"),
    "truth": ("black", ".", "-"),
}


@dataclass(frozen=True)
class Stage:
    """A model at one step: its accuracies, all of its outputs, and how to measure them."""

    step: int
    train_accuracy: float
    validation_accuracy: float
    weights: list[float]  # exact, not shares
    function: Callable[[Tensor], Tensor]
    options: dict[str, Any]  # of `stability` and `influence`

    def measured(self, seed: int) -> Measured:
        # Two statements at half the error each: together they hold at LEVEL.
        half = (1 + LEVEL) / 2
        sampled = {"n_samples": SAMPLES, "level": half, "seed": seed} | self.options
        return stability(self.function, RHO, **sampled).measured(influence(self.function, **sampled))

    def exact(self) -> Measured:
        """Return what infinitely many samples would measure."""
        stable = [(rho, near(sum(w * rho**k for k, w in enumerate(self.weights)))) for rho in RHO]
        total = near(sum(k * w for k, w in enumerate(self.weights)))
        where: dict[str, Any] = {"domain": "tokens", "n_tokens": self.options["tokens"]}
        return Measured(near(sum(self.weights)), near(self.weights[0]), total, stable, **where)

    def row(self) -> dict[str, Any]:
        accuracies = {"train accuracy": self.train_accuracy, "validation accuracy": self.validation_accuracy}
        return {"step": self.step} | accuracies | {"weights": [float(f"{w:.6g}") for w in self.weights]}


def parity_stages(steps: tuple[int, ...] = PARITY_STEPS, seed: int = 0) -> Iterator[Stage]:
    """Train on a parity, and yield f = P(1) - P(0) of the model at each step."""
    data = sparse_parity(BITS, DEGREE, EXAMPLES, VALIDATION, seed)
    model = Transformer(TransformerConfig(3, BITS + 1, 2, WIDTH, mlp_width=4 * WIDTH), stream(seed, "initialisation"))
    optimizer = torch.optim.AdamW(model.parameters(), lr=RATE, betas=(0.9, 0.98), weight_decay=DECAY, fused=True)
    batches = stream(seed, "batches")
    powers = 2 ** torch.arange(BITS)
    rows = torch.arange(2**BITS)[:, None] // powers % 2
    inputs = torch.cat([rows, torch.full((len(rows), 1), 2)], 1)
    for step in range(steps[-1] + 1):
        if step in steps:
            with torch.no_grad():
                accuracies = [
                    float((model(x).argmax(1) == y).double().mean())
                    for x, y in (
                        (data.train_tokens, data.train_targets),
                        (data.validation_tokens, data.validation_targets),
                    )
                ]
                logits = torch.cat([model(part) for part in inputs.split(4096)])
            table = torch.tanh((logits[:, 1] - logits[:, 0]).double() / 2)

            def function(x: Tensor, table: Tensor = table) -> Tensor:
                return table[(x * powers).sum(1)]

            options = {"tokens": BITS, "vocab_size": 2, "bounds": (-1, 1)}
            yield Stage(step, *accuracies, walsh_weights(table), function, options)
        batch = torch.randperm(EXAMPLES, generator=batches)[:BATCH]
        loss = F.cross_entropy(model(data.train_tokens[batch]), data.train_targets[batch])
        optimizer.param_groups[0]["lr"] = RATE * min(1.0, (step + 1) / 10)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


def near(value: float) -> tuple[float, float]:
    """Return an interval for the rounding of a sum."""
    return value * (1 - 1e-13) - 1e-15, value * (1 + 1e-13) + 1e-15


def walsh_weights(table: Tensor) -> list[float]:
    """Return the exact weights of a function of bits from its table [2^n], by a fast transform."""
    bits = len(table).bit_length() - 1
    for bit in range(bits):
        a, b = table.reshape(-1, 2, 2**bit).unbind(1)
        table = torch.stack([a + b, a - b], 1).reshape(-1) / 2
    size = sum(torch.arange(2**bits) >> bit & 1 for bit in range(bits))
    return [float(table[size == degree].square().sum()) for degree in range(bits + 1)]


def addition_stages(seed: int) -> Iterator[Stage]:
    """Train on (a + b) mod P, and yield the output probabilities of the model at each step."""
    run = TrainingRun(ADDITION, seed)
    pairs = torch.cartesian_prod(torch.arange(P), torch.arange(P))
    inputs = torch.cat([pairs, torch.full((len(pairs), 1), P)], 1)
    for step in ADDITION_STEPS:
        while run.step < step:
            run.advance()
        with torch.no_grad():
            table = run.model(inputs).double().softmax(1)  # [p^2, p]
        scores = run.evaluate()
        accuracies = [float(scores[f"{part}_accuracy"] or 0.0) for part in ("train", "validation")]

        def function(x: Tensor, table: Tensor = table) -> Tensor:
            return table[x[:, 0] * P + x[:, 1]]

        grid = table.reshape(P, P, P)
        mean = grid.mean((0, 1))
        energy, constant = float(table.square().sum(1).mean()), float(mean.square().sum())
        alone = sum(float((grid.mean(axis) - mean).square().sum(1).mean()) for axis in (0, 1))
        weights = [constant, alone, energy - constant - alone]
        options = {"tokens": 2, "vocab_size": P, "bounds": (0, 1), "norm_bound": 1.0}
        yield Stage(step, *accuracies, weights, function, options)


def tails(stage: Stage, degrees: range) -> list[dict[str, float | None]]:
    """Return the tail of one stage at each degree: the truth and upper bounds."""
    measured, exact, energy = stage.measured(seed=stage.step), stage.exact(), sum(stage.weights)
    rows = []
    for degree in degrees:
        found = tail_bound(measured, degree)
        bounds = {"lemma 1": found.lemma1, "influence": found.influence, "linear program": found.bound}
        bounds[LIMIT] = tail_bound(exact, degree).bound
        rows.append({"degree": degree, "truth": sum(stage.weights[degree:]) / energy} | bounds)
    return rows


def data() -> dict[str, Any]:
    with single_thread():
        parity = [
            [
                stage.row() | {"tails": tails(stage, range(1, BITS + 1))}
                for stage in parity_stages(OTHER_STEPS if seed else PARITY_STEPS, seed)
            ]
            for seed in range(SEEDS)
        ]
        addition = [
            [stage.row() | {"tails": tails(stage, range(1, 3))} for stage in addition_stages(seed)]
            for seed in range(SEEDS)
        ]
    chosen = {"parity": [two_stages(run) for run in parity], "addition": [two_stages(run) for run in addition]}
    about = {"level": LEVEL, "samples": SAMPLES, "rho": RHO, "bits": BITS, "degree": DEGREE, "p": P}
    table = [
        table_row(task, seed, label, row, degree)
        for task, degrees in (("parity", (DEGREE, DEGREE + 1, 2 * DEGREE)), ("addition", (1, 2)))
        for degree in degrees
        for seed, rows in enumerate(chosen[task])
        for label, row in rows.items()
    ]
    return about | {"table": table, "chosen": chosen, "parity": parity, "addition": addition}


def two_stages(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the first step at which all training examples are right, and the last step, generalised or not."""
    return {"memorised": next(row for row in rows if row["train accuracy"] == 1), "last": rows[-1]}


def table_row(task: str, seed: int, stage: str, row: dict[str, Any], degree: int) -> dict[str, Any]:
    tail = row["tails"][degree - 1]
    rounded = {name: round(tail[name], 4) for name in METHODS}
    shown = {name: row[name] for name in ("step", "train accuracy", "validation accuracy")}
    return {"task": task, "seed": seed, "stage": stage} | shown | {"degree": degree} | rounded


def over_degree(axes: Axes, row: dict[str, Any], title: str) -> None:
    for name, (colour, marker, line) in METHODS.items():
        points = [(tail["degree"], tail[name]) for tail in row["tails"]]
        look = {"color": colour, "marker": marker, "linestyle": line, "markersize": 3.5, "linewidth": 1.2}
        axes.plot(*zip(*points, strict=True), label=name[0].upper() + name[1:], **look)
    axes.set(yscale="log", ylim=(1e-3, 9), xlabel="degree T", ylabel="share of E f² at degrees ≥ T")
    axes.set_title(title, fontsize=10)
    axes.set_xticks(range(0, BITS + 1, 4))


def over_steps(axes: Axes, runs: list[list[dict[str, Any]]], degree: int, title: str) -> None:
    for index, run in enumerate(runs):
        steps = [row["step"] for row in run]
        style = {"linewidth": 1.4 if index == 0 else 0.6, "alpha": 1.0 if index == 0 else 0.6}
        accuracy = [row["validation accuracy"] for row in run]
        axes.plot(steps, accuracy, color="0.55", linestyle="--", **style)
        for name, (colour, _, line) in METHODS.items():
            if index == 0 or name in ("linear program", "truth"):
                values = [row["tails"][degree - 1][name] for row in run]
                axes.plot(steps, values, color=colour, linestyle=line, **style)
    axes.set(ylim=(0, 1.05), xlabel="optimizer step", ylabel=f"share of E f² at degrees ≥ {degree}")
    axes.set_title(title, fontsize=10)


def draw(content: dict[str, Any]) -> None:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(9.2, 7.0), layout="constrained")
    first, second, third, fourth = (figure.add_subplot(2, 2, index) for index in range(1, 5))
    for one in (first, second, third, fourth):
        one.spines[["top", "right"]].set_visible(False)
    chosen = content["chosen"]["parity"][0]
    for axes, stage, row in ((first, "memorised", chosen["memorised"]), (second, "generalised", chosen["last"])):
        accuracy = f"validation accuracy {row['validation accuracy']:.0%}"
        over_degree(axes, row, f"Parity of {DEGREE} of {BITS} bits, {stage}\n(step {row['step']}, {accuracy})")
    first.legend(frameon=False, fontsize=7.5, loc="lower left")
    over_steps(third, content["parity"][:1], DEGREE + 1, f"Parity: its solution has nothing above degree {DEGREE}")
    over_steps(fourth, content["addition"], 2, f"(a + b) mod {P}, two tokens: degree 2 is the solution")
    third.text(1050, 0.44, "validation accuracy", fontsize=8, color="0.4", ha="right", va="center")
    fourth.text(990, 0.2, "thin: two more seeds", fontsize=8, color="0.4", ha="right", va="center")
    save(figure, content, OUT / "tail_training")


if __name__ == "__main__":
    draw(data())
