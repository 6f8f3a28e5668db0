"""Certificates as JSON files, which anyone can check again without trust in the solver that found them.

Every number that enters the proof is a string with an exact fraction or decimal. What a certificate proves, and how it is
checked, stands in certificate.py; here it is read, judged and written.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

from nstheory.errors import ArgumentError, ResultsFileError
from nstheory.files import content_of, parsed_json, replace_file
from nstheory.measure.spectrum.certificate import Certificate, CertificateError, Term, outward, validate
from nstheory.numbers import rational

__all__ = [
    "Certificate",
    "CertificateError",
    "Term",
    "certificate_data",
    "check_certificate",
    "read_certificate",
    "write_certificate",
]

FORMAT = "nstheory.certificate/1"
_MOST_BYTES = 10**7
_FIELDS = {"format", "quantity", "side", "share", "domain", "n_tokens", "first", "last", "rho", "confidence"}
_FIELDS |= {"constant", "terms", "bound"}
_TERM_FIELDS = {"measurement", "rho", "multiplier", "lower", "upper"}
# A number of a file is short and its exponent small: an exact 1e999999999 would fill the memory before it is rejected.
_NUMBER = re.compile(r"[+-]?[0-9./]{1,5000}(e[+-]?[0-9]{1,4})?", re.IGNORECASE)


def check_certificate(source: Certificate | Mapping[str, Any] | str | Path) -> float:
    """Return the bound that a certificate proves, rounded outward; `source` is a certificate, its JSON data or a file.

    For an inconsistency the number is negative: sum c(k) W_k >= 0 would have to be at most that.
    Raises CertificateError for a malformed certificate, for one whose dual function fails to dominate (with the first
    degree at which it fails), and for a stated bound that is sharper than what is proved.

    The bound is a scalar.

    >>> measured = nst.Measured(mean_square=1, stability=[(0.5, "0.9")])
    >>> found = nst.tail_bound(measured, degree=3)
    >>> nst.check_certificate(found.certificate) == found.bound
    True
    """
    stated = None
    if not isinstance(source, Certificate):
        certificate, stated = _parsed(_data_of(source))
    else:
        certificate = source
        validate(certificate)
    degree = certificate.failing_degree()
    if degree is not None:
        relation = "below" if certificate.side == "upper" else "above"
        raise CertificateError(
            f"the certificate is not valid: its function lies {relation} what it should dominate at degree {degree} "
            "(the first such degree); it was altered, or was made for another question",
            degree,
        )
    bound = certificate.bound
    if certificate.quantity == "inconsistency" and bound >= 0:
        raise CertificateError(
            f"the terms do not contradict each other: their sum may be {outward(bound, 'lower'):.6g} >= 0"
        )
    if stated is not None and (stated < bound if certificate.side == "upper" else stated > bound):
        raise CertificateError(
            f"the file states the bound {outward(stated, 'lower'):.12g}, "
            f"but its terms prove only {outward(bound, certificate.side):.12g}"
        )
    return outward(bound, certificate.side)


def write_certificate(certificate: Certificate, path: str | Path) -> None:
    """Write a certificate as a JSON file.

    All numbers are scalars, written as exact fractions. Raises ResultsFileError when the file cannot be written,
    ArgumentError for what is no certificate or no path. See `read_certificate` for reading it.

    >>> found = nst.tail_bound(nst.Measured(mean_square=1, stability=[(0.5, "0.9")]), degree=3)
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     nst.measure.write_certificate(found.certificate, f"{folder}/tail.json")
    ...     nst.check_certificate(f"{folder}/tail.json") == found.bound
    True
    """
    if not isinstance(certificate, Certificate):
        raise ArgumentError(
            f"certificate is a {type(certificate).__name__}; give one, as of tail_bound(...).certificate"
        )
    validate(certificate)
    replace_file(_path(path, "path"), json.dumps(certificate_data(certificate), indent=1) + "\n")


def read_certificate(source: Mapping[str, Any] | str | Path) -> Certificate:
    """Return the certificate of a JSON file or of its data, unchecked; raises CertificateError when it is malformed.

    All numbers are scalars.

    >>> from nstheory.measure import read_certificate, write_certificate
    >>> found = nst.tail_bound(nst.Measured(mean_square=1, stability=[(0.5, "0.9")]), degree=3)
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write_certificate(found.certificate, f"{folder}/tail.json")
    ...     again = read_certificate(f"{folder}/tail.json")
    >>> again == found.certificate
    True
    """
    return _parsed(_data_of(source))[0]


def certificate_data(certificate: Certificate) -> dict[str, Any]:
    """Return a certificate as plain data, as `write_certificate` writes it."""
    c = certificate
    return {
        "format": FORMAT,
        **{name: getattr(c, name) for name in ("quantity", "side", "share", "domain", "n_tokens")},
        **{name: getattr(c, name) for name in ("first", "last")},
        **{name: _written(getattr(c, name)) for name in ("rho", "confidence", "constant")},
        "terms": [
            {"measurement": term.measurement}
            | {name: _written(getattr(term, name)) for name in ("rho", "multiplier", "lower", "upper")}
            for term in c.terms
        ],
        "bound": _decimal(c.bound, c.side),
    }


def _decimal(value: Fraction, side: str) -> str:
    """Return a decimal of 15 digits that is not below (side "upper") or not above the fraction."""
    rounding = ROUND_CEILING if side == "upper" else ROUND_FLOOR
    return str(Context(prec=15, rounding=rounding).divide(Decimal(value.numerator), Decimal(value.denominator)))


def _written(value: Fraction | None) -> str | None:
    return None if value is None else str(value)


def _data_of(source: object) -> Mapping[str, Any]:
    return source if isinstance(source, Mapping) else _loaded(_path(source, "source"))


def _path(given: object, name: str) -> Path:
    if not isinstance(given, str | Path):
        raise ArgumentError(f"{name} is a {type(given).__name__}; give the path of a file")
    return Path(given)


def _loaded(path: Path) -> Mapping[str, Any]:
    try:
        size = path.stat().st_size
        if size > _MOST_BYTES:
            raise CertificateError(f"{path} has {size} bytes; no certificate needs more than {_MOST_BYTES}")
        data = parsed_json(content_of(path), str(path))
    except (OSError, ValueError) as error:
        raise CertificateError(f"cannot read {path}: {getattr(error, 'strerror', None) or error}") from None
    except ResultsFileError as error:
        raise CertificateError(str(error)) from None
    if not isinstance(data, Mapping):
        raise CertificateError(f"{path} holds no certificate, but a {type(data).__name__}")
    return data


def _parsed(data: Mapping[str, Any]) -> tuple[Certificate, Fraction]:
    """Return the certificate and the bound that it states."""
    _same_fields(data, _FIELDS, "the certificate")
    if data["format"] != FORMAT:
        raise CertificateError(f"format is {data['format']!r}; this version reads {FORMAT!r}")
    if not isinstance(data["terms"], list) or not all(isinstance(row, Mapping) for row in data["terms"]):
        raise CertificateError("terms must be a list of objects")
    terms = []
    for number, row in enumerate(data["terms"], start=1):
        where = f"term {number}"
        _same_fields(row, _TERM_FIELDS, where)
        numbers = {name: _exact(row[name], f"{where}, {name}") for name in ("multiplier", "lower", "upper")}
        rho = None if row["rho"] is None else _exact(row["rho"], f"{where}, rho")
        terms.append(Term(row["measurement"], **numbers, rho=rho))
    optional = {n: None if data[n] is None else _exact(data[n], n) for n in ("rho", "confidence")}
    plain = {name: data[name] for name in ("quantity", "side", "share", "domain", "n_tokens", "first", "last")}
    certificate = Certificate(constant=_exact(data["constant"], "constant"), terms=tuple(terms), **plain, **optional)
    validate(certificate)
    return certificate, _exact(data["bound"], "bound")


def _same_fields(data: Mapping[str, Any], wanted: set[str], where: str) -> None:
    missing, extra = sorted(wanted - set(data)), sorted(set(data) - wanted)
    if missing or extra:
        problem = f"lacks {', '.join(missing)}" if missing else f"has the unknown fields {', '.join(map(str, extra))}"
        raise CertificateError(f"{where} {problem}")


def _exact(value: object, where: str) -> Fraction:
    if not isinstance(value, str):
        raise CertificateError(f"{where} must be a string with an exact number such as '1/3' or '0.25', got {value!r}")
    if not _NUMBER.fullmatch(value):
        raise CertificateError(f"{where} must be an exact number such as '1/3' or '0.25', got {value[:40]!r}")
    try:
        return rational(value)
    except ArgumentError as error:
        raise CertificateError(f"{where}: {error}") from None
