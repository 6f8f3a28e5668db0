"""docs/models.md from the rows of study/models/rows: python -m study.models.page"""

from __future__ import annotations

import json
import math
from typing import Any

from nstheory.files import replace_file
from study.models.cells import interval, short, table
from study.models.finetuned import section
from study.models.run import CASES, PAGES, ROWS, Case

# Table 1 of arXiv 2602.08287 as reported: tail at degree >= 15, n = 256, by average sensitivity and by noise stability.
PAPER = (("GPT-2", ".003", ".0005"), ("BERT", ".04", ".02"), ("RoBERTa", ".19", ".02"), ("Gemma", ".043", ".0157"))


def main() -> None:
    """Write the page."""
    rows = {
        case.name: json.loads(file.read_text("utf-8"))
        for case in CASES
        if (file := ROWS / f"{case.name}.json").exists()
    }
    replace_file(PAGES.parent / "models.md", page(rows))


def page(rows: dict[str, dict[str, Any]]) -> str:
    """Return the page as Markdown."""
    first = next(iter(rows.values()))
    missing = [case.name for case in CASES if case.name not in rows]
    parts = [
        "# Language models: the paper's Table 1, measured again",
        "`make models` writes this page from the rows in study/models/rows. It measures two models that come in packages of the index: "
        "SmolLM2-135M-Instruct, a decoder "
        "(f = sqrt p of the next token), and all-MiniLM-L6-v2, an encoder (f = the mean of the last hidden state over its norm); below "
        "each, a model of its shape with the random weights that training would start from. The study's model is the baseline of the "
        "[study](study.md)'s language model, a decoder that is trained on the spot on all but the last tenth of the text, and measured on "
        "that tenth. "
        f"Text: the file {first['text'].rpartition('.')[0]}. These rows took {sum(row['seconds'] for row in rows.values()) / 60:.1f} minutes, "
        f"under plans for {listed({row['minutes'] for row in rows.values()})} minutes of all rows, by the code of "
        f"{listed({row['provenance']['commit'][:7] for row in rows.values()})}. "
        "Each number stands with the interval that holds, together with all others of its row, at 95 % as the sample grows.",
        *([f"Not run: {', '.join(missing)}."] if missing else []),
        "## Weight at degrees ≥ 15",
        "Upper ends: what the intervals allow, at their joint level. Shares of E f², as in the paper, and of the variance, which leaves out "
        "degree 0. KOS is the bound of Klivans, O'Donnell and Servedio at the best measured ρ ≤ 1 − 2/15, (1 − Stab)/(1 − e⁻²); Lemma 1 at the "
        "same ρ is never larger. The paper's models read 256 tokens, and its values carry no interval.",
        tails(rows),
        "## Stability",
        "Correlation of f(X) and f(Y), where Y keeps each choice of X with probability ρ (Gaussian noise: of correlation ρ).",
        stability(rows),
        "## Tokens",
        tokens(rows),
        "## Layers and attention",
        "Correlation at ρ = .8 of each layer's output over its norm, the first five of evenly chosen layers and the last, and how often an "
        "attention row has its largest weight on the same token for X and Y.",
        layers(rows),
        *section(),
        "## What agrees with the paper",
        "\n".join(f"- {line}" for line in answers(rows)),
    ]
    pages = [path.name for path in sorted(PAGES.glob("*.html"))]
    shown = [f"- [{name}](models/{name}): its first text, token by token" for name in pages]
    return "\n\n".join(parts) + "\n\n## Pages\n\n" + "\n".join(shown) + "\n"


def listed(values: set[Any]) -> str:
    """Return different values in words, so that rows of several runs are not read as those of one."""
    return " and ".join(f"{value:g}" if isinstance(value, float) else str(value) for value in sorted(values))


def tails(rows: dict[str, dict[str, Any]]) -> str:
    """Return the table of tails, the paper's values last."""
    lines = []
    for row in rows.values():
        cells = [label(row), str(row["n_tokens"]), str(row["n_samples"])]
        for of in ("energy", "variance"):
            tail = row["tail"][of] or {}
            ends = [tail.get("influence"), tail.get("lemma1"), servedio(row, of), tail.get("linear_program")]
            cells += map(short, ends)
        lines.append(cells)
    lines += [
        [f"{one}, as the paper reports", "256", "", influence, lemma, *[""] * 6] for one, influence, lemma in PAPER
    ]
    heads = [
        "model, noise",
        "n",
        "samples",
        "E f²: influence/15",
        "Lemma 1",
        "KOS",
        "LP",
        "variance: influence/15",
        "Lemma 1",
        "KOS",
        "LP",
    ]
    return table(heads, lines)


def servedio(row: dict[str, Any], of: str) -> float | None:
    """Return the bound of Klivans, O'Donnell and Servedio by the lower ends of the stability, a share as `of` says."""
    curve, degree = row["curve"], (row["tail"][of] or {}).get("degree", 0)
    each = zip(curve["rho"], curve["share" if of == "energy" else "correlation"], strict=True)
    ends = [1 - one["low"] for rho, one in each if 2 / (1 - rho) <= degree]
    return min(ends) / (1 - math.exp(-2)) if ends else None


def stability(rows: dict[str, dict[str, Any]]) -> str:
    """Return the table of correlations."""
    rho = next(iter(rows.values()))["curve"]["rho"]
    lines = [
        [label(row), *map(interval, row["curve"]["correlation"]), interval(row["curve"]["varying"])]
        for row in rows.values()
    ]
    return table(["model, noise", *(f"ρ = {one:g}" for one in rho), "variance / E f²"], lines)


def tokens(rows: dict[str, dict[str, Any]]) -> str:
    """Return how many tokens of the first text carry the influence, and where in a text influence lies."""
    lines = []
    for row in rows.values():
        if not row["positions"]:
            continue
        sizes = [f"{one['estimate']} [{one['low']}, {one['high']}]" for one in row["junta"]] or [
            "too few redraws",
            "",
            "",
        ]
        values = [one[0] or 0.0 for one in row["positions"]]
        total = sum(values) or 1.0
        quarters = [sum(values[len(values) * k // 4 : len(values) * (k + 1) // 4]) / total for k in range(4)]
        lines.append(
            [label(row), *sizes, *(f"{100 * one:.0f} %" for one in quarters), f"{100 * values[-1] / total:.0f} %"]
        )
    heads = ["model, noise", "50 % in", "80 %", "90 %", "first quarter", "second", "third", "last", "last token"]
    note = "Tokens that carry the influence of the first text, and shares of the influence by position, averaged over the texts."
    return f"{note}\n\n{table(heads, lines)}"


def layers(rows: dict[str, dict[str, Any]]) -> str:
    """Return the correlation at the middle rho along the layers."""
    lines = []
    for row in rows.values():
        each = [one["correlation"][1]["estimate"] for one in row["layers"]]
        chosen = [each[round(k * (len(each) - 1) / 5)] for k in range(6)]
        lines.append([label(row), *(short(one) for one in chosen), interval(row["attention"])])
    return table(["model, noise", "embedding", *["…"] * 4, "last layer", "attention"], lines)


def answers(rows: dict[str, dict[str, Any]]) -> list[str]:
    """Return what the rows say about the paper's three statements, with the numbers."""
    trained = {
        name: row
        for name, row in rows.items()
        if not row["case"]["twin"] and row["case"].get("step") is None and row["tail"]["energy"]
    }
    ends = [row["tail"]["energy"]["linear_program"] for row in trained.values()]
    found = [f"Tails: of E f² at most {min(ends):.3g} to {max(ends):.3g} lies at degrees ≥ 15, by the linear program."]
    both = [row for row in trained.values() if row["tail"]["energy"]["influence"] is not None]
    sharper = sum(row["tail"]["energy"]["lemma1"] < row["tail"]["energy"]["influence"] for row in both)
    program = sum(row["tail"]["energy"]["linear_program"] < row["tail"]["energy"]["influence"] for row in both)
    found.append(
        f"Noise stability against sensitivity: with their sampling errors Lemma 1 is below influence/15 in {sharper} of {len(both)} rows, the "
        f"linear program in {program}."
    )
    juntas = [(label(row), row["junta"][1]) for row in trained.values() if row["junta"]]
    shown = "; ".join(f"{name} {one['estimate']} [{one['low']}, {one['high']}]" for name, one in juntas)
    found.append(f"Juntas: 80 % of the influence lies in this many tokens: {shown}. The paper says 5 to 10 of 256.")
    pairs = [
        [one["curve"]["correlation"][1] for one in (row, rows[f"{name}.random"])]
        for name, row in trained.items()
        if f"{name}.random" in rows
    ]
    more, less = (sum(one[a]["low"] > one[1 - a]["high"] for one in pairs) for a in (1, 0))
    found.append(
        f"Random weights of the same shape: by the intervals the correlation at the middle ρ is larger than with the trained ones in {more} "
        f"of {len(pairs)} pairs and smaller in {less}."
    )
    return found


def label(row: dict[str, Any]) -> str:
    """Return the name of a row."""
    case = row["case"]
    noise = case["noise"] if case["n"] == Case.n else f"{case['noise']}, n = {case['n']}"
    if case.get("step") is not None:
        return f"the {case['model']}'s model, step {case['step']}, loss {row['validation_loss']:.2f}, {noise}"
    return f"{case['model']}{' (random weights)' if case['twin'] else ''}, {noise}"


if __name__ == "__main__":
    main()
