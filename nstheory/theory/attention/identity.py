"""W = I: each row compares the tokens with itself, and has to tell itself from n - 1 others.

The row's own logit is beta |x_i|^2, about beta d; another token's is beta |x_i| z_k with z_k standard normal. Given |x_i| the odds of another token
against the own one have the mean

    E exp(beta |x_i| z - beta |x_i|^2) = exp(-(beta - beta^2/2) |x_i|^2),

and over x_i that is (1 + 2 beta - beta^2)^(-d/2) for 0 < beta < 2. So the expected weight that leaves the row's own token is at most
(n - 1) (1 + 2 beta - beta^2)^(-d/2): the attention matrix is the identity, and the stability rho |v|^2, while

    log n  <<  (d/2) log(1 + 2 beta - beta^2),

which is .347 d at beta = 1 (single rows hold on until log n = d/2) and sqrt(d) - 3/2 at beta = 1/sqrt(d). Beyond the window the attention matrix is
not the identity: the own weight goes to 0. The stability dips near the boundary (to .86 rho at d = 8, beta = 1) and comes back to rho as n grows,
since the average is then again linear in x_i. With W = U U^T, U of k orthonormal columns, the row sees U^T x only: the same with k in place of d.
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Mutant, Step
from nstheory.language.attention import AttentionMoment
from nstheory.language.domain import Integers, between
from nstheory.language.expectation import Mean
from nstheory.language.symbols import D, X, alpha, beta, k, n, rho
from nstheory.theory.build import bound, identity, limit

__all__ = ["CLAIMS", "lost_weight_bound"]

_RHO = between("1/4", 1)


def lost_weight_bound(size: sp.Expr, dimension: sp.Expr, inverse_temperature: sp.Expr) -> sp.Expr:
    """Return (n - 1) (1 + 2 beta - beta^2)^(-d/2), a bound of the weight that leaves the row's own token, 0 < beta < 2."""
    return (size - 1) * (1 + 2 * inverse_temperature - inverse_temperature**2) ** (-dimension / 2)


ODDS = identity(
    "attention.identity_odds",
    "E exp(-alpha X^2) = (1 + 2 alpha)^(-1/2) with alpha = beta - beta^2/2: the odds of another token, for each of the d coordinates of x_i.",
    {alpha: between("1/10", "1/2")},
    Mean(sp.exp(-alpha * X**2), (X,)),
    1 / sp.sqrt(1 + 2 * alpha),
    Mutant("without the 2", rhs=1 / sp.sqrt(1 + alpha)),
    Mutant("without the root", rhs=1 / (1 + 2 * alpha)),
    engines=("symbolic", "balls", "montecarlo"),
    derivation=(
        Step(
            "Given |x_i| = 1 (any length scales beta), E exp(beta z - beta) = exp(-(beta - beta^2/2)).",
            Mean(sp.exp(beta * X), (X,)) * sp.exp(-beta),
            sp.exp(-(beta - beta**2 / 2)),
        ),
        Step(
            "Two tokens in one dimension: the bound is that mean.",
            lost_weight_bound(sp.Integer(2), sp.Integer(1), beta),
            1 / sp.sqrt(1 + 2 * (beta - beta**2 / 2)),
        ),
    ),
)

WINDOW = bound(
    "attention.identity_window",
    "W = I: the weight that leaves the row's own token is at most (n - 1) (1 + 2 beta - beta^2)^(-d/2) on average: the identity "
    "holds for log n well below (d/2) log(1 + 2 beta - beta^2), and not beyond it.",
    {n: Integers((2, 8, 32)), D: Integers((4, 8, 16)), beta: between("1/4", "3/2")},
    1 - AttentionMoment("own_weight", n, D, sp.Integer(1), beta, "identity"),
    lost_weight_bound(n, D, beta),
    Mutant("twice the dimension", rhs=lost_weight_bound(n, 4 * D, beta) / 4),
    Mutant("nothing is lost", rhs=sp.Rational(1, 1000)),
    engines=("montecarlo",),
    assumes=("attention.identity_odds",),
)

LIMIT = limit(
    "attention.identity_limit",
    "W = I inside of the window: Stab = rho |v|^2 (n = 16, d = 64, beta from 3/4 to 1, where at most 10^-8 of the weight leaves).",
    {rho: _RHO, beta: between("3/4", 1)},
    AttentionMoment("stability", sp.Integer(16), sp.Integer(64), rho, beta, "identity"),
    rho,
    Mutant("rho^2", rhs=rho**2),
    Mutant("one row in ten lost", rhs=rho * sp.Rational(9, 10)),
    allowance=2 * lost_weight_bound(sp.Integer(16), sp.Integer(64), beta),
    source="paper, Theorem 5.2, with its window",
    derivation=(
        Step(
            "At n = 16, d = 64, beta = 1 the bound is 15 / 2^32.",
            lost_weight_bound(sp.Integer(16), sp.Integer(64), sp.Integer(1)),
            sp.Rational(15, 2**32),
        ),
    ),
    assumes=("attention.identity_window",),
)

LOW_RANK = bound(
    "attention.low_rank",
    "W = U U^T with k orthonormal columns behaves as the identity in k dimensions, exactly: k >= 2 log(n/epsilon)/log(1 + 2 beta - beta^2) "
    "columns leave at most epsilon of the weight, whatever d (d = 32 measured).",
    {n: Integers((2, 8, 32)), k: Integers((4, 8)), beta: between("1/4", "3/2")},
    1 - AttentionMoment("own_weight", n, sp.Integer(32), sp.Integer(1), beta, "low_rank", k),
    lost_weight_bound(n, k, beta),
    Mutant("d in place of k", rhs=lost_weight_bound(n, sp.Integer(32), beta)),
    Mutant("nothing is lost", rhs=sp.Rational(1, 1000)),
    source="paper (Johnson-Lindenstrauss); the k ours",
    engines=("montecarlo",),
    assumes=("attention.identity_odds",),
)

CLAIMS = (ODDS, WINDOW, LIMIT, LOW_RANK)
