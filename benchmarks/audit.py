"""Share of each engine in the time of the audit, for claims and for their mutants.

python benchmarks/audit.py [verdicts.json]   from the results of `nstheory verify --json`, or of a run at the fast budget here.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

from nstheory.claims.record import ENGINES
from nstheory.claims.registry import select
from nstheory.claims.run import verify


def seconds_of(rows: list[dict[str, Any]]) -> dict[str, tuple[float, float]]:
    """Return the seconds that each engine spent on claims and on mutants."""
    claims, mutants = defaultdict(float), defaultdict(float)
    for row in rows:
        for one in row["evidence"]:
            claims[one["engine"]] += one["seconds"]
        for one in row["mutants"]:
            for engine, spent in one["seconds"].items():
                mutants[engine] += spent
    return {engine: (claims[engine], mutants[engine]) for engine in ENGINES}


def main() -> None:
    rows = json.loads(Path(sys.argv[1]).read_text()) if sys.argv[1:] else verify(select(), budget="fast")
    spent = seconds_of(rows)
    total = sum(map(sum, spent.values()))
    print(f"{len(rows)} claims, {sum(len(row['mutants']) for row in rows)} mutants: {total:.1f} s in engines\n")
    print("| engine | claims, s | mutants, s | share |\n|---|---|---|---|")
    for engine, (claims, mutants) in spent.items():
        print(f"| {engine} | {claims:.1f} | {mutants:.1f} | {(claims + mutants) / total:.0%} |")
    slowest = sorted(rows, key=lambda row: -row["seconds"])[:5]
    print("\nslowest: " + ", ".join(f"{row['id']} {row['seconds']:.1f} s" for row in slowest))


if __name__ == "__main__":
    main()
