"""Every claim of nstheory/theory/gaussian.py, against its expected verdict."""

import pytest

from nstheory.claims.registry import select


@pytest.mark.parametrize("claim", [claim.id for claim in select(["gaussian"])])
def test_gaussian(claim: str, judged) -> None:
    row = judged(claim)
    assert row["verdict"] == row["expected"], row["said"]
