"""The claims and theorems of a file of one's own: `pytest --claims FILE proofs_check`."""

from nstheory.claims.proofs.judging import check


def test_own_claims(own_claim: str, judged) -> None:
    row = judged(own_claim)
    assert row["verdict"] == row["expected"], row["said"]


def test_own_theorems(own_theorem: str, run_options) -> None:
    found = check(own_theorem, **run_options)
    assert found.as_expected, f"{found}\n{found.table()}"
