"""Every claim of nstheory/theory/spectrum.py, against its expected verdict."""

import pytest

from nstheory.claims.registry import select


@pytest.mark.parametrize("claim", [claim.id for claim in select(["spectrum"])])
def test_spectrum(claim: str, judged) -> None:
    row = judged(claim)
    assert row["verdict"] == row["expected"], row["said"]
