"""Every claim of nstheory/theory/attention.py, against its expected verdict."""

import pytest

from nstheory.claims.registry import select


@pytest.mark.parametrize("claim", [claim.id for claim in select(["attention"])])
def test_attention(claim: str, judged) -> None:
    row = judged(claim)
    assert row["verdict"] == row["expected"], row["said"]
