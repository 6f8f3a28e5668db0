"""Every claim of nstheory/theory/depth.py, against its expected verdict."""

import pytest

from nstheory.claims.registry import select


@pytest.mark.parametrize("claim", [claim.id for claim in select(["depth"])])
def test_depth(claim: str, judged) -> None:
    row = judged(claim)
    assert row["verdict"] == row["expected"], row["said"]
