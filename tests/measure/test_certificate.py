"""Certificates: domination decided as exact fractions decide it, altered files rejected where they fail."""

import copy
import json
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from nstheory.errors import NSTheoryError
from nstheory.measure.spectrum.certificate_file import (
    Certificate,
    CertificateError,
    Term,
    certificate_data,
    check_certificate,
    read_certificate,
    write_certificate,
)
from nstheory.measure.spectrum.domination import Exponentials, first_failure
from nstheory.measure.spectrum.tail import InconsistentMeasurementsError, Measured, stability_envelope, tail_bound

F = Fraction
RHO = [F(3, 10), F(1, 2), F(7, 10), F(4, 5), F(9, 10), F(19, 20), F(99, 100)]
GEOMETRIC = Measured(1, F(1, 5), 4, [(rho, F(1, 5) / (1 - F(4, 5) * rho)) for rho in RHO])  # W_k = .2 * .8^k


def brute(function: Exponentials, last: int) -> int | None:
    """The definition, degree by degree, in exact fractions."""
    for k in range(last + 1):
        value = function.flat + function.slope * k + (function.at_zero if k == 0 else 0)
        value += sum(weight * ratio**k for ratio, weight in function.weights.items())
        value += sum(height for degree, height in function.steps if degree <= k)
        if value < 0:
            return k
    return None


small = st.fractions(min_value=-3, max_value=3, max_denominator=8)
ratios = st.fractions(min_value=-1, max_value=1, max_denominator=6)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(
    small,
    small.map(lambda value: value / 10),
    st.dictionaries(ratios, small, max_size=4),
    small,
    st.lists(st.tuples(st.integers(0, 30), small), max_size=2),
    st.integers(0, 60),
)
@example(F(0), F(1, 15), {}, F(0), [(15, F(-1))], 60)
@example(F(1), F(0), {F(-1): F(1)}, F(0), [], 60)  # exactly 0 at odd degrees
@example(F(1), F(0), {F(-1): F(-1), F(0): F(-1)}, F(0), [], 60)
def test_blocks_decide_as_single_degrees_do(flat, slope, weights, at_zero, steps, last) -> None:
    function = Exponentials(flat, slope, weights, at_zero, tuple(steps))
    assert first_failure(function, last) == brute(function, last)
    endless = first_failure(function)
    truth = brute(function, 400)
    assert endless == truth if truth is not None or endless is None else endless > 400


@pytest.mark.parametrize(
    ("function", "degree"),
    [
        (Exponentials(F(1), F(-1, 10**6), {}), 10**6 + 1),  # a slope below 0 fails in the end, and there
        (Exponentials(F(-1, 10**6), F(0), {F(1, 2): F(1)}), 20),  # so does a limit below 0
        (Exponentials(F(0), F(0), {F(1, 2): F(1), F(9, 10): F(-1, 1000)}), 12),  # the largest ratio decides
        (Exponentials(F(0), F(0), {F(1, 2): F(-1, 1000), F(9, 10): F(1)}), None),
        (Exponentials(F(0), F(0), {}), None),
        (Exponentials(F(0), F(0), {F(-1, 2): F(1)}), 1),
        (Exponentials(F(1), F(0), {F(999_999, 10**6): F(-1)}, F(0), ((10**6, F(-63, 100)),)), None),
        (Exponentials(F(1), F(0), {F(999_999, 10**6): F(-1)}, F(0), ((10**6, F(-64, 100)),)), 10**6),
    ],
)
def test_degrees_without_end(function: Exponentials, degree: int | None) -> None:
    assert first_failure(function) == degree


def test_the_solver_writes_what_the_checker_reads(tmp_path: Path) -> None:
    found = tail_bound(GEOMETRIC, 15)
    path = tmp_path / "tail.json"
    write_certificate(found.certificate, path)
    assert read_certificate(path) == found.certificate
    assert (
        check_certificate(path) == check_certificate(str(path)) == check_certificate(found.certificate) == found.bound
    )
    assert found.bound == pytest.approx(0.08126, abs=1e-5)
    assert "degrees 15 and above / E f^2 <= 0.0812" in str(found.certificate)
    envelope = stability_envelope(GEOMETRIC, "-1/2")
    for one in (*envelope.lower_certificates, *envelope.upper_certificates):
        write_certificate(one, path)
        assert read_certificate(path) == one
    assert check_certificate(envelope.lower_certificates[0]) <= 1 / 7 <= check_certificate(path) == envelope.upper[0]


def data_of_tail() -> dict[str, Any]:
    return json.loads(json.dumps(certificate_data(tail_bound(GEOMETRIC, 15).certificate)))


def function_of(certificate: Certificate) -> Exponentials:
    weights = {term.rho: term.multiplier for term in certificate.terms if term.rho is not None}
    by_name = {term.measurement: term.multiplier for term in certificate.terms if term.rho is None}
    flat = certificate.constant + by_name["mean_square"]
    steps = ((certificate.first or 0, F(-1)),)
    return Exponentials(flat, by_name["influence"], weights, by_name["squared_mean"], steps)


@pytest.mark.parametrize("index", range(10))
@pytest.mark.parametrize("factor", ["0.999", "1.001"])
def test_an_altered_multiplier_is_rejected_at_its_first_failing_degree(index: int, factor: str) -> None:
    data = data_of_tail()
    data["bound"] = "1000000"
    multiplier = F(data["terms"][index]["multiplier"])
    data["terms"][index]["multiplier"] = str(multiplier * F(factor))
    truth = brute(function_of(read_certificate(data)), 600)
    rises = multiplier * (F(factor) - 1) >= 0  # then the function only gains, and stays valid
    assert (truth is None) == rises
    if rises:
        assert check_certificate(data) >= 0.081258
    else:
        with pytest.raises(CertificateError, match=f"at degree {truth} ") as caught:
            check_certificate(data)
        assert caught.value.degree == truth


def test_a_certificate_for_another_question_is_rejected() -> None:
    certificate = tail_bound(GEOMETRIC, 15).certificate
    with pytest.raises(CertificateError) as caught:
        check_certificate(replace(certificate, first=12))
    assert caught.value.degree == 12
    tokens = replace(certificate, domain="tokens", n_tokens=30)
    assert check_certificate(tokens) == check_certificate(certificate)
    with pytest.raises(CertificateError, match="at degree 0 "):
        check_certificate(replace(certificate, side="lower"))


def changed(**changes: Any) -> dict[str, Any]:
    return data_of_tail() | changes


def changed_term(**changes: Any) -> dict[str, Any]:
    data = data_of_tail()
    data["terms"][2] |= changes
    return data


def without(*names: str) -> dict[str, Any]:
    data = copy.deepcopy(data_of_tail())
    for name in names:
        (data["terms"][0] if name in ("lower", "multiplier") else data).pop(name)
    return data


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (changed(bound="0.08"), "states the bound 0.08.*prove only 0.0812"),
        (changed(bound=0.5), "bound must be a string"),
        (changed(bound="nan"), "nan"),
        (changed(format="other"), "format is 'other'"),
        (changed(quantity="mass"), "quantity 'mass'"),
        (changed(side="left"), "side 'left'"),
        (changed(share="yes"), "share 'yes'"),
        (changed(share=False), "constant belongs to a share"),
        (changed(domain="sphere"), "domain 'sphere'"),
        (changed(domain="tokens"), "n_tokens None"),
        (changed(n_tokens=5), "n_tokens 5"),
        (changed(first=-1), "first degree -1"),
        (changed(first=True), "first degree True"),
        (changed(last=3), "last degree 3"),
        (changed(rho="1/2"), "a weight has no rho"),
        (changed(quantity="stability"), "has no degrees"),
        (changed(confidence="1"), "confidence 1 is outside"),
        (changed(terms={}), "list of objects"),
        (changed(terms=[]), "exactly one measured"),
        (changed(extra=1), "unknown fields extra"),
        (without("terms"), "lacks terms"),
        (without("multiplier"), "term 1 lacks multiplier"),
        (changed_term(multiplier="nan"), "term 3, multiplier.*nan"),
        (changed_term(multiplier=None), "term 3, multiplier must be a string"),
        (changed_term(lower="5"), "interval of influence is empty"),
        (changed_term(measurement="variance"), "measurement 'variance'"),
        (changed_term(rho="1/2"), "rho belongs to stability"),
        (changed_term(measurement="stability", rho="3/2"), "outside of"),
    ],
)
def test_a_malformed_certificate_is_named(data: dict[str, Any], message: str) -> None:
    with pytest.raises(CertificateError, match=message) as caught:
        check_certificate(data)
    assert caught.value.degree is None
    assert isinstance(caught.value, NSTheoryError)


def test_a_file_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(CertificateError, match="cannot read"):
        check_certificate(tmp_path / "missing.json")
    path = tmp_path / "text.json"
    path.write_text("W_15 < 1")
    with pytest.raises(CertificateError, match="is not JSON"):
        check_certificate(path)
    path.write_text("[1, 2]")
    with pytest.raises(CertificateError, match="no certificate, but a list"):
        check_certificate(path)


def test_a_share_needs_a_positive_norm() -> None:
    terms = (Term("mean_square", F(0), F(0), F(1)), Term("influence", F(1, 3), F(0), F(1)))
    certificate = Certificate("weight", "upper", True, F(0), terms, first=3)
    with pytest.raises(CertificateError, match="reaches 0"):
        check_certificate(certificate)
    assert check_certificate(replace(certificate, share=False)) == pytest.approx(1 / 3, abs=1e-15)


def test_the_proof_of_an_inconsistency_is_a_certificate(tmp_path: Path) -> None:
    with pytest.raises(InconsistentMeasurementsError) as caught:
        tail_bound(Measured(1, "0.3", None, [("0.5", "0.2"), ("0.9", "0.95")]), 3)
    proof, path = caught.value.certificate, tmp_path / "proof.json"
    write_certificate(proof, path)
    assert check_certificate(path) < 0
    assert str(proof).startswith("no spectrum fits")
    relaxed = tuple(replace(term, lower=F(0), upper=F(1)) for term in proof.terms)
    with pytest.raises(CertificateError, match="do not contradict"):
        check_certificate(replace(proof, terms=relaxed))


def test_the_certificate_of_the_theory_does_not_prove_the_tail_of_one_degree_less() -> None:
    """What it does prove is tied to spectrum.lp_dominates."""
    from nstheory.theory.spectrum.linear_program import AT_ZERO, DEGREE, LEVEL, MULTIPLIERS

    multipliers = {F(str(rho)): F(str(value)) for rho, value in MULTIPLIERS.items()}
    assert sorted(multipliers) == RHO
    terms = [Term("mean_square", F(str(LEVEL)), F(1), F(1)), Term("squared_mean", F(str(AT_ZERO)), F(1, 5), F(1, 5))]
    for rho, multiplier in multipliers.items():
        value = F(1, 5) / (1 - F(4, 5) * rho)
        terms.append(Term("stability", multiplier, value, value, rho))
    certificate = Certificate("weight", "upper", True, F(0), tuple(terms), first=DEGREE)
    with pytest.raises(CertificateError, match=f"at degree {DEGREE - 1} "):
        check_certificate(replace(certificate, first=DEGREE - 1))
