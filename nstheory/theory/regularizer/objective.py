"""The regularizer: R = (-1)^S sum_i M(X)_i M(Y)_i for a model's output distributions on a clean and a noisy input.

Its expectation is, up to the sign, the noise stability of the output distribution under the token sampler, summed over
the classes. The inner product also splits into confidence and consistency: S = 1 rewards both at once.

The other forms are in forms.py, the gradients in gradients.py.
"""

from __future__ import annotations

from itertools import product

import sympy as sp

from nstheory.claims.record import Claim, Kind, Mutant, Relation, Step
from nstheory.language.domain import UNIT, Integers, between
from nstheory.language.expectation import TokenMean
from nstheory.language.symbols import NOISY_TOKENS, TOKENS, S, a, b, c, d, member, numbered, q
from nstheory.theory.build import SAMPLED, identity, value_at
from nstheory.theory.regularizer.forms import penalty, simplex

__all__ = ["CLAIMS", "efron_stein_stability", "penalty"]

_SIZE = 4
_clean, _noisy = numbered("p", _SIZE), numbered("p'", _SIZE)


# Definition check: on the simplex, written with sticks a, b so that it is a box, -1 <= R <= 0 for S = 1.

_on_simplex = penalty(simplex(a, b), simplex(c, d), sp.Integer(1))

DEFINITION = Claim(
    id="regularizer.definition",
    statement="-1 <= R for R = (-1)^S <p, p'>, S = 1, and two distributions p = (a, (1 - a) b, (1 - a)(1 - b)) and p' = "
    "(c, (1 - c) d, (1 - c)(1 - d)).",
    kind=Kind.DEFINITION,
    variables=dict.fromkeys((a, b, c, d), UNIT),
    lhs=sp.Integer(-1),
    rhs=_on_simplex,
    relation=Relation.LESS_EQUAL,
    source="paper, Definition 6.1, as publicly reported",
    engines=("symbolic", "balls", "search"),
    mutants=(
        Mutant("twice the inner product", rhs=2 * _on_simplex),
        Mutant("bounded by -1/2", lhs=sp.Rational(-1, 2)),
    ),
    derivation=(
        Step(
            "A confident constant, p = p' = (1, 0, 0), reaches -1.", value_at(_on_simplex, {a: 1, c: 1}), sp.Integer(-1)
        ),
        Step(
            "S = 0 turns the sign.",
            value_at(penalty(_clean, _noisy, S), {S: 0}),
            -value_at(penalty(_clean, _noisy, S), {S: 1}),
        ),
    ),
)

# Written out, so that nothing on the right goes through the inner product on the left.
_squares = sum((x**2 for x in (*_clean, *_noisy)), sp.Integer(0))
_distance = sum(((x - y) ** 2 for x, y in zip(_clean, _noisy, strict=True)), sp.Integer(0))
_split = (_squares - _distance) / 2

IDENTITY = identity(
    "regularizer.identity",
    "R = (-1)^S ((|p|^2 + |p'|^2)/2 - |p - p'|^2/2) for R = (-1)^S <p, p'> of four classes.",
    {S: Integers((0, 1)), **dict.fromkeys((*_clean, *_noisy), UNIT)},
    penalty(_clean, _noisy, S),
    (-1) ** S * _split,
    Mutant("full distance", rhs=(-1) ** S * (_split - _distance / 2)),
    Mutant("S ignored", rhs=_split),
    source="ours (polarisation)",
    engines=("symbolic", "balls", "search"),
)

# E R = -Stab for an arbitrary output table on [3]^2: one symbol for each input and class.

_ALPHABET, _CLASSES = 3, 2
_table = {
    (first, second, label): member("M", f"{first}{second}_{label}")
    for first, second, label in product(range(_ALPHABET), range(_ALPHABET), range(_CLASSES))
}


def _model(first: sp.Expr, second: sp.Expr) -> tuple[sp.Expr, ...]:
    """Return the output of an arbitrary model on the tokens (first, second)."""
    return tuple(
        sum(
            (
                sp.KroneckerDelta(first, i) * sp.KroneckerDelta(second, j) * _table[i, j, label]
                for i, j in product(range(_ALPHABET), repeat=2)
            ),
            sp.Integer(0),
        )
        for label in range(_CLASSES)
    )


def efron_stein_stability(table: dict[tuple[int, int], sp.Expr], alphabet: int, keep: sp.Expr) -> sp.Expr:
    """Return sum_S q^|S| |f_S|^2 of a function on [U]^2 given as a table, by its orthogonal Efron-Stein parts."""
    tokens = range(alphabet)
    whole = sum(table.values(), sp.Integer(0)) / alphabet**2
    rows = [sum((table[i, j] for j in tokens), sp.Integer(0)) / alphabet - whole for i in tokens]
    columns = [sum((table[i, j] for i in tokens), sp.Integer(0)) / alphabet - whole for j in tokens]
    both = [table[i, j] - rows[i] - columns[j] - whole for i, j in product(tokens, repeat=2)]
    degree_one = sum((part**2 for part in (*rows, *columns)), sp.Integer(0)) / alphabet
    degree_two = sum((part**2 for part in both), sp.Integer(0)) / alphabet**2
    return whole**2 + keep * degree_one + keep**2 * degree_two


def _summed_stability(keep: sp.Expr) -> sp.Expr:
    """Return the stability of the output, summed over the classes."""
    return sum(
        (
            efron_stein_stability(
                {(i, j): _table[i, j, label] for i, j in product(range(_ALPHABET), repeat=2)}, _ALPHABET, keep
            )
            for label in range(_CLASSES)
        ),
        sp.Integer(0),
    )


_expected = TokenMean(
    penalty(_model(*TOKENS[:2]), _model(*NOISY_TOKENS[:2]), sp.Integer(1)),
    TOKENS[:2],
    NOISY_TOKENS[:2],
    sp.Integer(_ALPHABET),
    q,
)

ESTIMATES = identity(
    "regularizer.estimates_stability",
    "E R = -sum_i Stab(M_i) in the Efron-Stein sense, S = 1, for a model on two tokens of an alphabet of three with two "
    "outputs.",
    {q: UNIT, **dict.fromkeys(_table.values(), between(0, 1))},
    _expected,
    -_summed_stability(q),
    "wrong sign",
    Mutant("correlation 2 q - 1, the paper's rho", rhs=-_summed_stability(2 * q - 1)),
    source="paper, section 6, as publicly reported; ours for the sampler's correlation",
    engines=SAMPLED,
    assumes=("tokens.effective_correlation", "regularizer.definition"),
)

CLAIMS = (DEFINITION, IDENTITY, ESTIMATES)
