"""Noise on discrete tokens: what correlation a sampler really has, and what exact targets keep of it.

On [U]^n with uniform tokens, keeping each with probability q and else redrawing it uniformly from all U multiplies the
Efron-Stein part f_S of a function by q^|S|: q is the correlation. The paper keeps with probability (1 + rho)/2, so
its correlation is (1 + rho)/2 and not rho, and never falls below one half.
"""

from __future__ import annotations

from fractions import Fraction

import sympy as sp

from nstheory.claims.record import Claim, Kind, Mutant, Relation, Step, Verdict
from nstheory.claims.theorem import Applied, Theorem
from nstheory.language.domain import REAL_LINE, UNIT, Integers, Interval, integers
from nstheory.language.expectation import TokenMean
from nstheory.language.symbols import NOISY_TOKENS, TOKENS, U, k, numbered, p, q, rho
from nstheory.theory.build import SAMPLED, identity, value_at

__all__ = [
    "CLAIMS",
    "LAWS",
    "SQUARES",
    "effective_correlation",
    "effective_correlation_excluding",
    "modular_addition_stability",
    "paper_keep_probability",
    "parity_stability",
]


def paper_keep_probability(correlation: sp.Expr) -> sp.Expr:
    """Return (1 + rho)/2, the probability with which the paper's sampler keeps a token."""
    return (1 + correlation) / 2


def effective_correlation(keep: sp.Expr) -> sp.Expr:
    """Return the Efron-Stein correlation of "keep with probability q, else redraw from all tokens": q itself."""
    return keep


def effective_correlation_excluding(keep: sp.Expr, alphabet: sp.Expr) -> sp.Expr:
    """Return 1 - (1 - q) U/(U - 1), the correlation when the redraw excludes the old token."""
    return 1 - (1 - keep) * alphabet / (alphabet - 1)


def parity_stability(keep: sp.Expr, size: sp.Expr) -> sp.Expr:
    """Return q^k, the stability of a +-1 parity of k bits that are kept with probability q, else redrawn."""
    return keep**size


def modular_addition_stability(keep: sp.Expr, modulus: sp.Expr) -> sp.Expr:
    """Return q^2 + (1 - q^2)/p, the stability of the one-hot of (x_1 + x_2) mod p when both operands are noisy."""
    return keep**2 + (1 - keep**2) / modulus


# One token: every function on [U] is a table f_0 ... f_{U-1}; mean zero is enforced by the last entry.

_LARGEST = 4
_table = numbered("f", _LARGEST)


def _function(token: sp.Expr, size: int) -> sp.Expr:
    """Return the table as a function of the token, its last entry chosen so that the mean is zero."""
    entries = [*_table[: size - 1], -sum(_table[: size - 1], sp.Integer(0))]
    return sum((sp.KroneckerDelta(token, index) * entry for index, entry in enumerate(entries)), sp.Integer(0))


def _centred_stability(keep: sp.Expr, redraw: str = "uniform") -> sp.Expr:
    """Return E f(x) f(y) for a mean-zero table f on [U], for symbolic U from 2 to 4."""
    return sum(
        (
            sp.KroneckerDelta(U, size)
            * TokenMean(
                _function(TOKENS[0], size) * _function(NOISY_TOKENS[0], size),
                TOKENS[:1],
                NOISY_TOKENS[:1],
                sp.Integer(size),
                keep,
                redraw,
            )
            for size in range(2, _LARGEST + 1)
        ),
        sp.Integer(0),
    )


def _variance() -> sp.Expr:
    """Return E f^2 for the same table."""
    total = sp.Integer(0)
    for size in range(2, _LARGEST + 1):
        second = sum((_function(sp.Integer(token), size) ** 2 for token in range(size)), sp.Integer(0)) / size
        total += sp.KroneckerDelta(U, size) * second
    return total


_paper_keep = paper_keep_probability(rho)
_functions = {U: integers(2, _LARGEST), **dict.fromkeys(_table[:-1], REAL_LINE)}
_variables = {rho: UNIT, **_functions}

AS_STATED = identity(
    "tokens.correlation_as_stated",
    "The sampler that keeps a token with probability (1 + rho)/2, else draws from all U tokens, has correlation rho.",
    _variables,
    _centred_stability(_paper_keep),
    rho * _variance(),
    Mutant("rho^2", rhs=rho**2 * _variance()),
    Mutant("no correlation at all", rhs=sp.Integer(0)),
    source="paper, section 6 (sampler of Definition 6.1), as publicly reported",
    engines=("symbolic", "balls", "integrate", "search"),
    expected=Verdict.REFUTED,
    corrected_by="tokens.effective_correlation",
    correction="The paper's token sampler (keep with probability (1 + rho)/2, else redraw from the whole vocabulary) has "
    "Efron-Stein correlation (1 + rho)/2, not rho: its rho = 0.25 is 0.625, and it is never below 0.5. "
    "It would be rho for two tokens if the redraw excluded the old one.",
)

EFFECTIVE = identity(
    "tokens.effective_correlation",
    "Keeping with probability (1 + rho)/2, else redrawing from all U tokens: E f(x) f(y) = (1 + rho)/2 E f^2 for f on [U] of mean zero.",
    _variables,
    _centred_stability(_paper_keep),
    effective_correlation(_paper_keep) * _variance(),
    Mutant("correlation rho", rhs=rho * _variance()),
    Mutant("factor 2", rhs=2 * effective_correlation(_paper_keep) * _variance()),
    source="O'Donnell, ch. 8; ours for the paper's sampler",
    engines=SAMPLED,
    derivation=(
        Step(
            "A redrawn token is independent of the old one, so it contributes (E f)^2 = 0; a kept one contributes E f^2."
        ),
    ),
)

EXCLUDING = identity(
    "tokens.effective_correlation_excluding",
    "Keeping with probability q, else redrawing from the other U - 1 tokens: E f(x) f(y) = (1 - (1 - q) U/(U - 1)) E f^2 for f on [U] of "
    "mean zero.",
    {q: UNIT, **_functions},
    _centred_stability(q, "other"),
    effective_correlation_excluding(q, U) * _variance(),
    Mutant("the uniform redraw's correlation", rhs=effective_correlation(q) * _variance()),
    Mutant("U - 1 for U", rhs=(1 - (1 - q) * (U - 1) / U) * _variance()),
    engines=SAMPLED,
    derivation=(
        Step(
            "For two tokens and q = (1 + rho)/2 the factor is rho.",
            value_at(effective_correlation_excluding(_paper_keep, U), {U: 2}),
            rho,
        ),
    ),
)

# Parity of k bits and modular addition.


def _parity_mean(size: int) -> TokenMean:
    """Return E f(x) f(y) for the parity f = prod (1 - 2 x_i) of `size` bits."""
    clean, noisy = TOKENS[:size], NOISY_TOKENS[:size]
    product = sp.prod([(1 - 2 * bit) for bit in (*clean, *noisy)])
    return TokenMean(product, clean, noisy, sp.Integer(2), q)


PARITY = identity(
    "tokens.parity",
    "A parity of k bits has stability q^k when each bit is kept with probability q, else redrawn.",
    {q: UNIT, k: integers(1, 4)},
    sum((sp.KroneckerDelta(k, size) * _parity_mean(size) for size in range(1, 5)), sp.Integer(0)),
    parity_stability(q, k),
    Mutant("k - 1 bits", rhs=parity_stability(q, k - 1)),
    Mutant("the flip convention 2 q - 1", rhs=parity_stability(2 * q - 1, k)),
    source="O'Donnell, ch. 2; paper, section 6, as publicly reported",
    engines=SAMPLED,
    assumes=("tokens.effective_correlation",),
)

_MODULI = (2, 3, 5, 7)


def modular_addition_mean(modulus: sp.Expr, keep: sp.Expr) -> TokenMean:
    """Return E 1[(x_1 + x_2) = (y_1 + y_2) mod p], the inner product of the two one-hot targets."""
    same = sp.KroneckerDelta(sp.Mod(sum(TOKENS[:2]) - sum(NOISY_TOKENS[:2]), modulus), 0)
    return TokenMean(same, TOKENS[:2], NOISY_TOKENS[:2], modulus, keep)


_modular = sum(
    (sp.KroneckerDelta(p, value) * modular_addition_mean(sp.Integer(value), q) for value in _MODULI), sp.Integer(0)
)

MODULAR = identity(
    "tokens.modular_addition",
    "The one-hot of (x_1 + x_2) mod p has stability q^2 + (1 - q^2)/p when each operand is kept with probability q, else redrawn.",
    {q: UNIT, p: Integers(_MODULI)},
    _modular,
    modular_addition_stability(q, p),
    Mutant("chance agreement forgotten", rhs=q**2),
    Mutant("one operand only", rhs=modular_addition_stability(sp.sqrt(q), p)),
    engines=SAMPLED,
    derivation=(
        Step("Both operands kept, with probability q^2: the sums agree. Else their difference is uniform modulo p."),
    ),
)

MODULAR_PAPER = Claim(
    id="tokens.modular_addition_paper",
    statement="q^2 + (1 - q^2)/p at q = (1 + rho)/2, rho = 1/4 and p = 113, the paper's setting, is .396 up to .0005.",
    kind=Kind.APPROXIMATION,
    variables={},
    lhs=sp.Abs(
        modular_addition_stability(paper_keep_probability(sp.Rational(1, 4)), sp.Integer(113)) - sp.Rational(396, 1000)
    ),
    rhs=sp.Rational(1, 2000),
    relation=Relation.LESS_EQUAL,
    source="paper, section 6 (setting), as publicly reported; the number ours",
    engines=("symbolic", "balls"),
    mutants=(
        Mutant(
            "keep probability 0.25",
            lhs=sp.Abs(modular_addition_stability(sp.Rational(1, 4), sp.Integer(113)) - sp.Rational(396, 1000)),
        ),
        Mutant(
            "p = 31", lhs=sp.Abs(modular_addition_stability(sp.Rational(5, 8), sp.Integer(31)) - sp.Rational(396, 1000))
        ),
    ),
    assumes=("tokens.modular_addition",),
    min_effective=1,
)

# Any alphabet and any modulus, as real numbers.

ANY_ALPHABET = identity(
    "tokens.effective_correlation_excluding_any_alphabet",
    "q - (1 - q)/(U - 1) = 1 - (1 - q) U/(U - 1).",
    {q: UNIT, U: Interval(Fraction(2), None)},
    q - (1 - q) / (U - 1),
    effective_correlation_excluding(q, U),
    Mutant("redrawn from all", lhs=q - (1 - q) / U),
    Mutant("the old token counted", lhs=q),
)

ANY_MODULUS = identity(
    "tokens.modular_addition_weights",
    "1/p + q^2 (1 - 1/p) = q^2 + (1 - q^2)/p.",
    {q: UNIT, p: Interval(Fraction(2), None)},
    1 / p + q**2 * (1 - 1 / p),
    modular_addition_stability(q, p),
    Mutant("degree 1", lhs=1 / p + q * (1 - 1 / p)),
    Mutant("chance agreement forgotten", lhs=q**2 * (1 - 1 / p)),
)

CLAIMS = (AS_STATED, EFFECTIVE, EXCLUDING, PARITY, MODULAR, MODULAR_PAPER, ANY_ALPHABET, ANY_MODULUS)

LAWS = "the coordinates are independent, each of any law, kept independently with probability q, else redrawn from this law"
SQUARES = "f and g have finite second moments"
_UNIFORM = "x is uniform on the alphabet, and f has mean 0"

_OPERANDS = "both operands are uniform modulo p"
_INDEPENDENT = "the k bits are independent and uniform, and kept independently"

PARITY_OF_ANY_SIZE = Theorem(
    "tokens.parity_of_any_size",
    "A +-1 parity of k bits has stability q^k when each bit is kept with probability q, else redrawn, for every k >= 1.",
    "O'Donnell, Analysis of Boolean Functions, chapter 2; paper, section 6, as publicly reported",
    (
        "tokens.parity",
        Applied(
            "tensorisation",
            ("tokens.parity",),
            "the mean of a product of independent factors is the product of the means, q for each bit",
            {"coordinate": "tokens.parity", "independent": _INDEPENDENT},
        ),
    ),
    assumes=(_INDEPENDENT,),
)

CORRELATION_OF_ANY_ALPHABET = Theorem(
    "tokens.correlation_of_any_alphabet",
    "Keeping a token with probability (1 + rho)/2, else redrawing it from its law, has E f(x) f(y) = (1 + rho)/2 E f^2 for f of mean 0 on a "
    "token of "
    "any law: correlation (1 + rho)/2.",
    "O'Donnell, Analysis of Boolean Functions, chapter 8; the sampler is the paper's, as publicly reported",
    ("spectrum.efron_stein_product_measures", "tokens.effective_correlation"),
    assumes=(LAWS, SQUARES),
)

EXCLUDING_ANY = Theorem(
    "tokens.correlation_excluding_of_any_alphabet",
    "Redrawing from the other U - 1 tokens has E f(x) f(y) = (1 - (1 - q) U/(U - 1)) E f^2 for f of mean 0 on U >= 2 tokens.",
    "ours",
    (
        "tokens.effective_correlation_excluding_any_alphabet",
        Applied(
            "linearity",
            ("tokens.effective_correlation_excluding_any_alphabet",),
            "a redrawn token has the mean (0 - f(x))/(U - 1), so that the factor is q - (1 - q)/(U - 1)",
            {"equation": "tokens.effective_correlation_excluding_any_alphabet", "means": _UNIFORM},
        ),
        "tokens.effective_correlation_excluding",
    ),
    assumes=(_UNIFORM,),
)

MODULAR_OF_ANY_MODULUS = Theorem(
    "tokens.modular_addition_of_any_modulus",
    "The one-hot of (x_1 + x_2) mod p, x_1 and x_2 uniform, has stability q^2 + (1 - q^2)/p for every p >= 2: weight 1/p at degree 0, 0 at "
    "degree 1 and 1 - 1/p at degree 2.",
    "ours",
    (
        "spectrum.efron_stein_product_measures",
        "tokens.modular_addition_weights",
        Applied(
            "linearity",
            ("spectrum.efron_stein_product_measures", "tokens.modular_addition_weights"),
            "given one operand the sum is uniform, so that the means given x_R are 1/p for R of at most one operand; |f|^2 = 1, summed over "
            "p outputs",
            {"equation": "tokens.modular_addition_weights", "means": _OPERANDS},
        ),
        "tokens.modular_addition",
    ),
    assumes=(LAWS, SQUARES, _OPERANDS),
)

THEOREMS = (PARITY_OF_ANY_SIZE, CORRELATION_OF_ANY_ALPHABET, EXCLUDING_ANY, MODULAR_OF_ANY_MODULUS)
