"""Exponentials of one statement as powers of few: exp(n g) = u^n with u = exp g, so that what is left is algebra."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from math import gcd, lcm

import sympy as sp

from nstheory.rocq.terms import Terms


@dataclass(frozen=True)
class Exponentials:
    """The exponents g, with the symbols u that stand for exp g, and each exponential as a product of powers of them.

    exponents   u: g
    known       g is not negative, so that u is at least 1 + g + g^2/2 + g^3/6
    products    a: the powers n of each u with exp a = product of u^n
    """

    exponents: dict[sp.Symbol, sp.Expr]
    known: frozenset[sp.Symbol]
    products: dict[sp.Expr, dict[sp.Symbol, int]]

    @classmethod
    def of(
        cls, arguments: Iterable[sp.Expr], sample: dict[sp.Symbol, sp.Rational], signs: Iterable[sp.Symbol]
    ) -> Exponentials:
        """Return those of these arguments; `signs` are the variables whose sign is the same wherever the statement is looked at."""
        arguments = sorted(arguments, key=sp.default_sort_key)
        below = _common_denominator(arguments)
        parts = [
            {one / below: c for one, c in sp.expand(sp.cancel(argument * below)).as_coefficients_dict().items()}
            for argument in arguments
        ]
        exponents: dict[sp.Symbol, sp.Expr] = {}
        found: dict[sp.Expr, sp.Symbol] = {}
        known = set()
        for monomial in sorted({one for part in parts for one in part}, key=sp.default_sort_key):
            coefficients = [part[monomial] for part in parts if monomial in part]
            step = sp.Rational(gcd(*(c.p for c in coefficients)), lcm(*(c.q for c in coefficients)))
            symbol = sp.Symbol(f"grown_{len(exponents)}", positive=True)
            fixed = monomial.free_symbols <= set(signs) and monomial.is_polynomial()
            positive = monomial.subs(sample) >= 0
            if fixed or monomial.is_nonnegative or monomial.is_nonpositive:
                known.add(symbol)
            exponents[symbol] = step * monomial * (1 if positive else -1)
            found[monomial] = symbol
        products = {
            argument: {found[m]: int((c * m / exponents[found[m]]).simplify()) for m, c in part.items()}
            for argument, part in zip(arguments, parts, strict=True)
        }
        return cls(exponents, frozenset(known), products)

    def algebra(self, expression: sp.Expr) -> sp.Expr:
        """Return an expression with u for exp g."""
        written = {argument: sp.prod(u**n for u, n in powers.items()) for argument, powers in self.products.items()}

        def power(argument: sp.Expr) -> sp.Expr:
            return written[argument] if argument in written else 1 / written[-argument]

        found = as_exponentials(expression).replace(sp.exp, power)
        return found.subs(sp.E, written[sp.S.One]) if found.has(sp.E) else found

    def least(self, symbol: sp.Symbol) -> sp.Expr:
        """Return what u is known to be at least, where the sign of its exponent is known."""
        g = self.exponents[symbol]
        return 1 + g + g**2 / 2 + g**3 / 6

    def text(self) -> str:
        """Return the tactics, to be joined by ";", after which the goal holds u in place of exponentials, with what is known of u."""
        said = []
        for argument, powers in self.products.items():
            text = Terms().of(argument)
            said.append(f"as_exp {text}")
            if self.exponents.get(next(iter(powers))) != argument:
                factors = [
                    f"exp {Terms().of(self.exponents[u])} ^ {n}"
                    if n > 0
                    else f"/ exp {Terms().of(self.exponents[u])} ^ {-n}"
                    for u, n in powers.items()
                ]
                said.append(f"replace (exp {text}) with ({' * '.join(factors)}) by exponents")
        for u, g in self.exponents.items():
            text = Terms().of(g)
            said.append(f"assert (P{u} : 0 < exp {text}) by apply exp_pos")
            if u in self.known:
                least = f"1 + {text} + {text} ^ 2 / 2 + {text} ^ 3 / 6"
                said.append(f"assert (L{u} : {least} <= exp {text}) by (apply exp_above; first [lra | positive])")
            said += [f"set ({u} := exp {text}) in *", f"clearbody {u}"]
        return "; ".join(said)


def _common_denominator(exponents: Iterable[sp.Expr]) -> sp.Expr:
    """Return what stands below the line in some of them, 1 where that is but numbers."""
    below = reduce(sp.lcm, (sp.fraction(sp.together(one))[1] for one in exponents), sp.S.One)
    return sp.factor(below) if below.free_symbols else sp.S.One


def as_exponentials(expression: sp.Expr) -> sp.Expr:
    """Return an expression with b^x as exp(x log b) and tanh by exponentials, as Rocq has them."""

    def power(base: sp.Expr, exponent: sp.Expr) -> sp.Expr:
        return (
            base**exponent if not exponent.free_symbols or base is sp.E else sp.exp(sp.expand(exponent * sp.log(base)))
        )

    return expression.replace(sp.tanh, _tanh).replace(sp.Pow, power)


def _tanh(x: sp.Expr) -> sp.Expr:
    return (sp.exp(x) - sp.exp(-x)) / (sp.exp(x) + sp.exp(-x))
