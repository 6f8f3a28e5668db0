"""What "rho = 0.25" means for tokens: the one place that turns a correlation into a keep probability.

Two people who say the same rho may mean two different noises, so the convention has to be named.
"""

from __future__ import annotations

from nstheory.errors import ArgumentError
from nstheory.numbers import real

CONVENTIONS = ("efron-stein", "paper")


def keep_probability(keep_prob: float | None = None, rho: float | None = None, convention: str | None = None) -> float:
    """Return the probability q with which a token stays, from exactly one of `keep_prob` and `rho`.

    efron-stein   q = rho             rho is the correlation of the noise operator, in [0, 1]
    paper         q = (1 + rho) / 2   the sampler of arXiv 2602.08287, rho in [-1, 1]; its correlation is q, not rho

    Raises ArgumentError when both or neither are given, when `rho` comes without a convention, or out of range.

    Scalars in, a scalar out.

    >>> from nstheory.nn import keep_probability
    >>> keep_probability(rho=0.25, convention="paper")
    0.625
    """
    if (keep_prob is None) == (rho is None):
        given = "neither" if keep_prob is None else f"both keep_prob = {keep_prob!r} and rho = {rho!r}"
        raise ArgumentError(
            f"give exactly one of keep_prob and rho, got {given}; keep_prob = 0.625 needs no convention"
        )
    if rho is None:
        if convention is not None:
            raise ArgumentError(f"convention = {convention!r} says how to read rho, but keep_prob was given; drop one")
        return real(keep_prob, "keep_prob", least=0.0, most=1.0)
    if not isinstance(convention, str) or convention not in CONVENTIONS:
        raise ArgumentError(
            f"convention = {convention!r} with rho = {rho!r}; choose 'efron-stein' (keep_prob = rho) "
            "or 'paper' (keep_prob = (1 + rho) / 2), or give keep_prob itself"
        )
    if convention == "efron-stein":
        return real(rho, "rho", least=0.0, most=1.0)
    return (1.0 + real(rho, "rho", least=-1.0, most=1.0)) / 2.0
