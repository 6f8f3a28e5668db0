"""What is right about a measurement and about a spectral bound: functions whose truth is known, certificates."""

from __future__ import annotations

import math
from typing import Any

from .right import SLACK, Arguments, has_nan, intervals

# What is no function of its input: whatever is measured of it, it has to be refused.
NO_FUNCTION = ("random", "counted")


def measured(value: Any, a: Arguments) -> str | None:
    """Intervals in order; correlations in [-1, 1]; for the first coordinate of Gaussian inputs rho itself, far inside of the error."""
    wrong = intervals(value.correlation, -1, 1) or intervals(
        (*value.second_moment, *value.covariance, value.energy, value.variance), -math.inf
    )
    name = getattr(a["f"], "__name__", "")
    if name in NO_FUNCTION:
        return "numbers of what is no function"
    if wrong or name not in ("first", "in_place", "view", "reused") or "dim" not in a:
        return wrong
    # Sixteen standard deviations of a product of normals at the least n that is allowed.
    off = max(abs(one.estimate - rho) for one, rho in zip(value.correlation, value.rho, strict=True))
    return None if off < 16 * math.sqrt(2 / value.n_samples) else f"correlation off by {off:.2g} for a linear function"


def influences(value: Any, a: Arguments) -> str | None:
    wrong = intervals((value.total, *value.per_token), 0)
    name = getattr(a["f"], "__name__", "")
    if name in NO_FUNCTION:
        return "numbers of what is no function"
    if wrong or name not in ("first", "in_place", "reused") or "dim" not in a:
        return wrong
    off = max(abs(one.estimate - (place == 0)) for place, one in enumerate(value.per_token))
    return None if off < 1e-5 else f"influence off by {off:.2g} for a linear function"


def degree_one(value: Any, a: Arguments) -> str | None:
    wrong = intervals(value)
    if getattr(a["f"], "__name__", "") in NO_FUNCTION:
        return "numbers of what is no function"
    known = getattr(a["f"], "__name__", "") in ("first", "in_place", "reused") and "dim" in a
    return wrong or (
        None if not known or abs(value.estimate - 1) < 1 else f"degree-one weight {value.estimate} of a linear function"
    )


def agreement(value: Any, a: Arguments) -> str | None:
    own = value.overall.agreement
    return intervals(own, 0, 1)


def tail(value: Any, a: Arguments) -> str | None:
    """The certificate proves the bound, and a share is at most 1."""
    import nstheory as nst

    if not 0 <= value.bound <= (1 + SLACK if value.share else math.inf):
        return f"a bound of {value.bound}"
    proved = nst.check_certificate(value.certificate)
    return (
        None
        if proved == value.bound or min(1.0, proved) == value.bound
        else f"the certificate proves {proved}, {value.bound} is stated"
    )


def envelope(value: Any, a: Arguments) -> str | None:
    ordered = all(low <= high for low, high in zip(value.lower, value.upper, strict=True))
    return None if ordered and not has_nan((value.lower, value.upper)) else "bounds that are not in order"


def certificate(value: Any, a: Arguments) -> str | None:
    import nstheory as nst

    return None if math.isfinite(nst.check_certificate(value)) else "a certificate of nothing"


def weights(value: Any, a: Arguments) -> str | None:
    estimates = [float(one) for one in value.estimate]
    return "nan among the weights" if has_nan(estimates) else None


def known(value: Any, a: Arguments) -> str | None:
    return "nan" if has_nan(list(vars(value).values())) else None
