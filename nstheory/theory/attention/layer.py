"""The layer with random weights: rows of softmax(beta X W X^T) X v, W of iid N(0, 1), all tokens shaken with correlation rho.

Row i compares the tokens with a = W^T x_i, a Gaussian vector that is nearly independent of all tokens and of the other rows' vectors.
So its logits are n normals of deviation sigma = beta d, and the noisy row's logits have correlation r = rho^2 with them. Cut x_k
into its part along a and the rest. The rest is independent of the weights A, and survives with the overlap: rho o_n |v|^2. The part
along a carries 1/d of |v|^2, and survives with the alignment m_n:

    Stab / |v|^2 = rho (o_n(rho^2, sigma) + m_n(rho^2, sigma)/d),   up to a relative error of order 1/d

(`kernels.attention` has the exact formula for finite d, averaged over the lengths and the angle of a and a').

Hard attention, sigma -> infinity: o_n = s_n. The paper calls the limit a permutation matrix. But rows choose nearly independently, so that
several choose the same token: a random *map*, which hits the share 1 - (1 - 1/n)^n -> 1 - 1/e of the tokens while (log n)^2 << d (beyond that, tokens
whose W x_k is long win more rows than others). The stability formula survives.
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Claim, Kind, Mutant, Step, Verdict
from nstheory.language.attention import AttentionMoment, LogitMean
from nstheory.language.domain import Integers, between
from nstheory.language.expectation import PairMean
from nstheory.language.functions import Selection, SoftmaxOverlap
from nstheory.language.symbols import D, X, Y, n, rho, sigma
from nstheory.theory.build import limit

__all__ = ["CLAIMS", "master_stability", "share_hit"]

_RHO = between("1/4", "9/10")
_SIGMA = between("1/2", 3)
_SHAPE = {n: Integers((16, 64)), D: Integers((16, 64))}


def share_hit(size: sp.Expr) -> sp.Expr:
    """Return 1 - (1 - 1/n)^n, the expected share of n tokens that n independent uniform choices hit."""
    return 1 - (1 - 1 / size) ** size


def master_stability(noise: sp.Expr, overlap: sp.Expr, alignment: sp.Expr, dimension: sp.Expr) -> sp.Expr:
    """Return rho (o_n + m_n/d) = Stab/|v|^2."""
    return noise * (overlap + alignment / dimension)


# Two tokens: row 1 prefers token 1 when x_1 W (x_1 - x_2) > 0, row 2 when x_2 W (x_1 - x_2) > 0. Given X these two are Gaussian,
# with the correlation of x_1 and x_2, which d -> infinity makes 0.
_different_choices = PairMean((1 - sp.sign(X) * sp.sign(Y)) / 2, sp.Integer(0))

AS_STATED = limit(
    "attention.unstructured_as_stated",
    "For W with iid N(0, 1) entries the attention matrix tends to a random permutation matrix: two rows always choose two tokens.",
    {},
    _different_choices,
    sp.Integer(1),
    Mutant("always the same token", rhs=sp.Integer(0)),
    Mutant("with probability 3/4", rhs=sp.Rational(3, 4)),
    source="paper, Theorem 5.3 (wording)",
    engines=("balls", "integrate"),
    expected=Verdict.REFUTED,
    corrected_by="attention.random_map",
    correction="Rows choose almost independently: two rows choose two tokens with probability 1/2, and n rows hit about (1 - 1/e) n of the n "
    "tokens. The limit is a random map, not a permutation; the formula rho s(rho) |v|^2 does not need more and survives.",
)

RANDOM_MAP = limit(
    "attention.random_map",
    "Hard attention with random weights is a random map: it hits the share 1 - (1 - 1/n)^n of the tokens, as long as "
    "(log n)^2 is small beside d: up to (1 + (log n)^2)/(2 d) (tokens with a long W x_k are chosen more often).",
    {n: Integers((8, 32, 128)), D: Integers((64, 256))},
    AttentionMoment("chosen", n, D, sp.Integer(1), sp.oo),
    share_hit(n),
    Mutant("a permutation", rhs=sp.Integer(1)),
    Mutant("half of the tokens", rhs=sp.Rational(1, 2)),
    allowance=(1 + sp.log(n) ** 2) / (2 * D),
    source="ours; paper, Theorem 5.3, corrected",
    derivation=(
        Step(
            "Two rows hit two tokens with probability 1/2: 3/4 of the tokens on average.",
            share_hit(sp.Integer(2)),
            sp.Rational(3, 4),
        ),
    ),
)

AGREEMENT = limit(
    "attention.selection_agreement",
    "Real hard attention: a row and its noisy copy select the same token with probability s_n(rho), up to 2/d relative.",
    {n: Integers((16, 64)), D: Integers((32, 64)), rho: _RHO},
    AttentionMoment("agreement", n, D, rho, sp.oo),
    Selection(n, rho**2),
    Mutant("correlation rho: the noise of the row's own token forgotten", rhs=Selection(n, rho)),
    Mutant("a tenth more", rhs=Selection(n, rho**2) * sp.Rational(11, 10)),
    allowance=2 * Selection(n, rho**2) / D,
    source="ours; paper, Theorem 5.3",
    assumes=("attention.selection_probability",),
)

_stated = master_stability(rho, LogitMean("overlap", n, rho**2, sigma), LogitMean("alignment", n, rho**2, sigma), D)
_measured = AttentionMoment("stability", n, D, rho, sigma / D)

MASTER = Claim(
    id="attention.master_formula",
    statement="Stab/|v|^2 = rho (o_n(rho^2, sigma) + m_n(rho^2, sigma)/d) for softmax(beta X W X^T) X v at any temperature, sigma = beta d, "
    "up to 2/d relative: real attention matrices over the formula.",
    kind=Kind.APPROXIMATION,
    variables={**_SHAPE, rho: _RHO, sigma: _SIGMA},
    lhs=_measured / _stated,
    rhs=sp.Integer(1),
    allowance=2 / D,
    source="ours",
    engines=("montecarlo",),
    expected=Verdict.SUPPORTED,
    mutants=(
        Mutant(
            "without the part along a",
            lhs=_measured / (rho * LogitMean("overlap", n, rho**2, sigma)),
        ),
        Mutant(
            "logits of correlation rho",
            lhs=_measured
            / master_stability(rho, LogitMean("overlap", n, rho, sigma), LogitMean("alignment", n, rho, sigma), D),
        ),
    ),
    assumes=("attention.overlap",),
)

_LARGE = sp.Integer(128)

HEADS = limit(
    "attention.multi_head",
    "The sum of H heads with their own W and orthonormal values, over sqrt(H), has the noise stability of one head: heads do not "
    "average the noise away (n = 16, d = 128, H = 2).",
    {rho: _RHO, sigma: between(1, 3)},
    AttentionMoment("stability", sp.Integer(16), _LARGE, rho, sigma / _LARGE, heads=2),
    rho * SoftmaxOverlap(sp.Integer(16), rho**2, sigma),
    Mutant("noise averaged over heads", rhs=rho * SoftmaxOverlap(sp.Integer(16), rho**2, sigma) / 2),
    Mutant("stability of the token itself", rhs=rho),
    allowance=(2 + 2 * sigma**2) / _LARGE,
    assumes=("attention.master_formula",),
)

_FEW = sp.Integer(4)
_causal = sum((SoftmaxOverlap(sp.Integer(k), rho**2, sigma) for k in range(2, 5)), sp.Integer(1)) / _FEW

CAUSAL = limit(
    "attention.causal_mask",
    "Under a causal mask row i has i tokens: the mean over rows of rho o_i(rho^2, sigma), early rows more stable than late ones "
    "(n = 4, d = 128).",
    {rho: _RHO, sigma: between(1, 2)},
    AttentionMoment("stability", _FEW, _LARGE, rho, sigma / _LARGE, mask="causal"),
    rho * _causal,
    Mutant("all rows see all tokens", rhs=rho * SoftmaxOverlap(_FEW, rho**2, sigma)),
    Mutant("the first row only", rhs=rho),
    allowance=(2 + 2 * sigma**2) / _LARGE,
    assumes=("attention.master_formula",),
)

SKIP = limit(
    "attention.residual",
    "With a residual branch, x_i + out_i, stabilities add, and the row's own token adds 2 rho/n: rho (1 + 2/n + o_n) "
    "(n = 8, d = 128).",
    {rho: _RHO, sigma: between(1, 2)},
    AttentionMoment("stability", sp.Integer(8), _LARGE, rho, sigma / _LARGE, skip=1),
    rho * (1 + sp.Rational(1, 4) + SoftmaxOverlap(sp.Integer(8), rho**2, sigma)),
    Mutant("without the branch", rhs=rho * SoftmaxOverlap(sp.Integer(8), rho**2, sigma)),
    Mutant("own token forgotten", rhs=rho * (1 + SoftmaxOverlap(sp.Integer(8), rho**2, sigma))),
    allowance=(2 + 2 * sigma**2) / _LARGE,
    assumes=("attention.master_formula",),
)

CLAIMS = (AS_STATED, RANDOM_MAP, AGREEMENT, MASTER, HEADS, CAUSAL, SKIP)
