"""The one parser of numbers: what people type, pass or read from a file becomes an exact fraction, an integer, a float or a bool.

Taken: int, float, Fraction, Decimal, str such as "1/3" or "0.1", numpy scalars, tensors with one element, SymPy rationals.
Refused: bool, nan, infinities, and numbers so long that arithmetic with them would not end.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

from nstheory.errors import ArgumentError

# A number may have this many decimal digits before and after the point, exponent included: float64 needs 767.
MAX_DECIMALS = 1000
# Correct digits that may be asked of a ball, and degrees that a polynomial or a spectrum may be asked for.
MAX_DIGITS = 1000
MAX_DEGREE = 10**9
_SHOWN = 40
_DECIMAL = re.compile(r"\s*[+-]?(\d[\d_]*)?(\.[\d_]*)?(e([+-]?\d[\d_]*))?\s*(/\s*\d[\d_]*\s*)?", re.IGNORECASE)


def rational(value: object, name: str = "") -> Fraction:
    """Return an exact rational from whatever stands for one number.

    A float is taken as the decimal that it prints as, because a person who types 0.1 means one tenth; a float32 of numpy
    likewise.

    name   what the number is, for the message
    Raises ArgumentError for what is not a rational number, nan and infinities, and for more than MAX_DECIMALS digits.

    >>> rational(0.1), rational("1/3")
    (Fraction(1, 10), Fraction(1, 3))
    """
    plain = _plain(value, name)
    try:
        found = plain if isinstance(plain, Fraction) else Fraction(plain)
    except (ValueError, TypeError, ZeroDivisionError, OverflowError):
        raise ArgumentError(
            f"{_of(name)}expected a rational number such as 1/2, 0.7 or -1, got {_text(value)}; nan and infinities are not allowed"
        ) from None
    # Three decimals are ten bits, about.
    if max(abs(found.numerator), found.denominator).bit_length() > MAX_DECIMALS * 10 // 3 + 4:
        raise _too_long(value, name)
    return found


def listed(value: object, name: str) -> list[Any]:
    """Return the entries of a list, an array or a tensor, or one number as the only entry, unread.

    >>> listed(0.5, "rho"), listed((0.1, "1/3"), "rho")
    ([0.5], [0.1, '1/3'])
    """
    try:
        plain: Any = value.tolist() if hasattr(value, "tolist") else value  # type: ignore[attr-defined]
    except (TypeError, RuntimeError):  # a class, or a tensor without numbers of its own
        raise ArgumentError(f"{_of(name)}a {type(value).__name__} that holds no numbers; give numbers") from None
    several = isinstance(plain, Iterable) and not isinstance(plain, str | Mapping)
    return list(plain) if several else [plain]


def integer(value: object, name: str, *, least: int | None = None, most: int | None = None) -> int:
    """Return an int from what is one by type or text: 5, numpy.int64(5), "5", Fraction(5); neither 5.0 nor True.

    Raises ArgumentError with the name, the value and what is allowed, from `least` to `most`.

    >>> integer("12", "n", least=1)
    12
    """
    whole = least is not None and least == 1
    allowed = _allowed("a positive integer", None, most) if whole else _allowed("an integer", least, most)
    try:
        found = rational(value)
    except ArgumentError:
        raise ArgumentError(f"{name} is {_text(value)}; it must be {allowed}") from None
    # A size that a computation left as a float may have been rounded to a whole number; a person can write int(...).
    floating = isinstance(value, float) or getattr(getattr(value, "dtype", None), "is_floating_point", False)
    if found.denominator != 1 or floating or getattr(getattr(value, "dtype", None), "kind", "") == "f":
        raise ArgumentError(f"{name} is {_text(value)}; it must be {allowed}")
    if (least is not None and found < least) or (most is not None and found > most):
        raise ArgumentError(f"{name} is {_text(value)}; it must be {allowed}")
    return int(found)


def real(value: object, name: str, *, least: float | None = None, most: float | None = None) -> float:
    """Return a finite float; ArgumentError with the name, the value and what is allowed.

    >>> real("1/4", "gamma", least=0)
    0.25
    """
    allowed = _allowed("a finite number", least, most)
    plain = value if type(value) is float else None
    try:
        found = plain if plain is not None else float(rational(value))
    except OverflowError:
        raise ArgumentError(
            f"{name} is {_text(value)}; it must be {allowed}, and a float64 holds none beyond 1.79e308 in size"
        ) from None
    except ArgumentError:
        raise ArgumentError(f"{name} is {_text(value)}; it must be {allowed}") from None
    if not math.isfinite(found) or (least is not None and found < least) or (most is not None and found > most):
        raise ArgumentError(f"{name} is {_text(value)}; it must be {allowed}")
    return found


def inside(value: object, name: str, low: float, high: float, example: float) -> float:
    """Return a float strictly between two numbers, such as a confidence; ArgumentError with the name, the value and an example.

    >>> inside("19/20", "level", 0, 1, 0.95)
    0.95
    """
    try:
        found = real(value, name)
    except ArgumentError:
        found = math.nan
    if not low < found < high:
        raise ArgumentError(
            f"{name} is {_text(value)}; it must be a number above {low} and below {high}, such as {example}"
        )
    return found


def boolean(value: object, name: str) -> bool:
    """Return a bool from one of Python or NumPy; of anything else the truth is not what a person meant: ArgumentError.

    >>> boolean(True, "share")
    True
    """
    if isinstance(value, bool) or type(value).__name__ in ("bool", "bool_"):
        return bool(value)
    raise ArgumentError(f"{name} is {_text(value)}; it must be True or False")


def _plain(value: object, name: str) -> Fraction | int | str:
    """Return what Fraction can read, without ever building a number of more than MAX_DECIMALS digits."""
    if isinstance(value, bool) or type(value).__name__ in ("bool", "bool_"):
        raise ArgumentError(f"{_of(name)}expected a number, got {value}")
    if isinstance(value, int | Fraction):
        return value
    if isinstance(value, float):
        # float64 of numpy is a float whose repr says so.
        return float.__repr__(value)
    if isinstance(value, str):
        return _checked_text(value, name)
    if getattr(value, "is_Rational", False):  # SymPy, which this module does not import
        return Fraction(int(value.p), int(value.q))  # type: ignore[attr-defined]
    if getattr(value, "is_meta", False):  # of torch: a shape without numbers
        raise ArgumentError(f"{_of(name)}a tensor on the device 'meta' holds no numbers; give one that does")
    if hasattr(value, "item") and getattr(value, "ndim", 0) == 0:
        kind = getattr(getattr(value, "dtype", None), "kind", "")
        # The shortest decimal of a float32 is what a person meant; its float64 has nine digits more.
        if kind == "f":
            return _checked_text(str(value), name)
        return _plain(value.item(), name)  # type: ignore[attr-defined]
    if hasattr(value, "item") and getattr(value, "numel", lambda: 0)() == 1:
        return _plain(value.item(), name)  # type: ignore[attr-defined]
    if type(value).__name__ == "Decimal":
        return _checked_text(str(value), name)
    raise ArgumentError(
        f"{_of(name)}expected a rational number such as 1/2, 0.7 or -1, got {_text(value)}, a {type(value).__name__}"
    )


def _checked_text(text: str, name: str) -> str:
    form = _DECIMAL.fullmatch(text)
    digits = sum(character.isdigit() for character in text)
    if form and (
        digits > MAX_DECIMALS or len((form[4] or "0").lstrip("+-")) > 6 or abs(int(form[4] or 0)) > MAX_DECIMALS
    ):
        raise _too_long(text, name)
    return text.strip()


def _too_long(value: object, name: str) -> ArgumentError:
    return ArgumentError(f"{_of(name)}{_text(value)} has more than {MAX_DECIMALS} decimal digits; round it")


def _allowed(what: str, least: float | None, most: float | None) -> str:
    if least is not None and most is not None:
        return f"{what} from {least} to {most}"
    if least is not None:
        return f"{what}, at least {least}"
    return what if most is None else f"{what}, at most {most}"


def _of(name: str) -> str:
    return f"{name}: " if name else ""


def _text(value: Any) -> str:
    """Return a value for a message, cut where it is long; an int of a million digits is not even printed."""
    if isinstance(value, int) and abs(value).bit_length() > 4 * _SHOWN:
        return f"an integer of {abs(value).bit_length()} bits"
    try:
        text = repr(value)
    except ValueError:  # Python's own limit on the digits of an int, inside a Fraction
        text = f"a {type(value).__name__}"
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."
