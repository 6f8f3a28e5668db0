"""The figures in the heading of the covariance intervals are those of the committed figure."""

import json
import re
import statistics
from pathlib import Path

from nstheory.bounds import covariance

DRAWN = Path(__file__).parents[2] / "figures" / "bounds" / "drawn" / "covariance_width.json"


def test_the_heading_says_what_was_drawn() -> None:
    found = json.loads(DRAWN.read_text(encoding="utf-8"))
    assert found["rho"] == 0.9

    def lengths(kind: str, layer: int) -> list[float]:
        """Return the median length over the seeds, one for each width."""
        runs = [one[kind] for one in found["width"].values()]
        return [statistics.median(seed[layer][1] - seed[layer][0] for seed in seeds) for seeds in runs]

    low, high = re.search(r"length (\.\d+) to (\.\d+), for widths from 8 to 512", str(covariance.__doc__)).groups()
    assert (f"{min(lengths('relu', 1)):.2f}", f"{max(lengths('relu', 1)):.2f}") == (f"0{low}", f"0{high}")
    assert [*found["width"]][:: len(found["width"]) - 1] == ["8", "512"]
    assert max(lengths("linear", 1)) < 2e-10
    assert min(lengths("linear", 2)) == 0.9000000000000001
