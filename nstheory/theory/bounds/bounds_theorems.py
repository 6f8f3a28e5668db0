"""Theorems on covariance intervals: rules for every law, from a pointwise identity or inequality and the mean of both sides."""

from __future__ import annotations

from nstheory.claims.theorem import Applied, Theorem
from nstheory.theory.bounds import gaussian_input_theorems, law_theorems
from nstheory.theory.gaussian_theorems import ENTIRE, L2, PAIRING

__all__ = ["THEOREMS"]

_SQUARES = "E u^2 and E v^2 are finite"
_POSITIVE = "t = sqrt(E u^2) > 0; where it is 0, u is 0"
_PROBE = "p is a random variable with p >= 0 and E p^2 finite"
_SHARE = "p is a random variable with 0 <= p <= 1"


def _mean_of(claim: str, gives: str, means: str = _SQUARES) -> tuple[str, Applied]:
    """Return the steps of a rule that is the mean of a pointwise identity whose right side is a sum of terms >= 0."""
    return claim, Applied("monotonicity", (claim,), gives, {"pointwise": claim, "means": means})


RELU_MEAN = Theorem(
    "bounds.relu_mean_every_law",
    "E u_+ <= (E u + sqrt(E u^2))/2 for every law of u with a second moment.",
    "Scarf (1958)",
    _mean_of(
        "bounds.relu_mean",
        "u_+ <= (u + t)^2/(4 t), by the square on the right for u >= 0 and by the square on the left for u < 0; the mean at t = sqrt(E u^2)",
    ),
    assumes=(_SQUARES, _POSITIVE),
)

PROBE_SECOND = Theorem(
    "bounds.probe_second_every_law",
    "E u_+^2 >= 2 s E u p - s^2 E p^2 for u and p >= 0 with second moments and every s >= 0.",
    "ours",
    _mean_of(
        "bounds.probe_second", "the mean of u_+^2 - 2 u (s p) + (s p)^2 >= 0; at s p = 0 it is u_+^2 >= 0", _PROBE
    ),
    assumes=(_SQUARES, _PROBE),
)

PROBE_MEAN = Theorem(
    "bounds.probe_mean_every_law",
    "E u_+ >= E u p for u with a second moment and 0 <= p <= 1.",
    "ours",
    _mean_of("bounds.probe_mean", "the mean of u_+ - u p = p u_- + (1 - p) u_+ >= 0"),
    assumes=(_SQUARES, _SHARE),
)

TWO_PARTS = Theorem(
    "bounds.two_parts_every_law",
    "E (u_+ - v_+)^2 + E (u_- - v_-)^2 <= E (u - v)^2 for u and v with second moments.",
    "ours",
    _mean_of("bounds.two_parts", "the mean of (u - v)^2 less the two squares, 2 (u_+ v_- + u_- v_+) >= 0"),
    assumes=(_SQUARES,),
)

MEAN_SLOPE = Theorem(
    "bounds.deviation_every_law",
    "E|u| <= sqrt(E u^2) for every law of u with a second moment.",
    "Cauchy-Schwarz",
    _mean_of("bounds.mean_slope", "|u| <= (u^2/t + t)/2, at t = sqrt(E u^2)"),
    assumes=(_SQUARES, _POSITIVE),
)

DEGREES = Theorem(
    "bounds.gap_every_function",
    "(1 - rho) Var f <= E f^2 - Stab_rho(f) <= Var f for f in L^2 and rho in [0, 1].",
    "ours, from gaussian.stability_of_every_function",
    (
        "gaussian.stability_of_every_function",
        "spectrum.lemma1_certificate",
        Applied(
            "non-negative series",
            ("gaussian.stability_of_every_function", "spectrum.lemma1_certificate"),
            "1 - rho <= 1 - rho^k for k >= 1, with a = rho and b = rho^(k-1), and 1 - rho^k <= 1; weights W_k, k >= 1, whose sum is Var f",
            {"terms": "spectrum.lemma1_certificate", "weights": L2},
        ),
    ),
    assumes=(ENTIRE, L2, PAIRING),
)

TAIL = Theorem(
    "bounds.gaussian_second_moment_on_an_event",
    "E (a Z)^2 1_B <= 2027025^(1/8) P(B)^(7/8) a^2 for a standard normal Z, every event B and real a.",
    "Hoelder's inequality with exponents 8 and 8/7",
    (
        "bounds.tail_moment",
        Applied(
            "hoelder",
            ("bounds.tail_moment",),
            "E (a Z)^2 1_B <= (E (a Z)^16)^(1/8) P(B)^(7/8)",
            {"moments": "bounds.tail_moment"},
        ),
    ),
)

THEOREMS = (
    RELU_MEAN,
    PROBE_SECOND,
    PROBE_MEAN,
    TWO_PARTS,
    MEAN_SLOPE,
    DEGREES,
    TAIL,
    *law_theorems.THEOREMS,
    *gaussian_input_theorems.THEOREMS,
)
