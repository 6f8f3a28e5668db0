"""SymPy expressions as Rocq terms over the reals.

Rocq's functions are total: 1/0, sqrt(-1) and ln(-1) have values there that mean nothing. So a translation comes with what has
to hold for the term to mean what SymPy means, and a theorem is only counted together with a proof of that.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import product
from operator import eq

import sympy as sp

from nstheory.language.expectation import TokenMean

# Pairs of token strings over which a mean is written out.
MOST_PAIRS = 5000
# What the library of Rocq calls the same function; tan is not among them, since nothing here needs it.
NAMES: dict[type[sp.Function], str] = {
    sp.exp: "exp",
    sp.log: "ln",
    sp.sin: "sin",
    sp.cos: "cos",
    sp.tanh: "tanh",
    sp.acos: "acos",
    sp.asin: "asin",
    sp.atan: "atan",
    sp.Abs: "Rabs",
    sp.sign: "sign",
}
# What may not be the name of a variable in Rocq, or is already something else there.
RESERVED = {
    "PI",
    "exp",
    "ln",
    "sin",
    "cos",
    "sqrt",
    "fun",
    "let",
    "in",
    "at",
    "as",
    "if",
    "else",
    "return",
    "sign",
    "lhs",
    "rhs",
}


class NotElementaryError(Exception):
    """An expression that has no Rocq term here; the message says what is missing."""


@dataclass
class Terms:
    """Translates expressions, and keeps what has to hold for them to mean the same.

    needs       propositions such as "0 <= (1 - (rho ^ 2))", without repetition
    exponents   the arguments of the exponentials as they are written, which SymPy may write by other ones
    """

    needs: list[str] = field(default_factory=list)
    exponents: list[sp.Expr] = field(default_factory=list)

    def of(self, expression: sp.Expr) -> str:
        """Return the term of an expression; raises NotElementaryError for what is not made of elementary functions."""
        if isinstance(expression, sp.Symbol):
            return name(expression)
        if isinstance(expression, sp.Integer | sp.Rational):
            return _number(expression)
        if expression is sp.pi:
            return "PI"
        if expression is sp.E:
            expression = sp.exp(1, evaluate=False)
        for kind, write in self._writers.items():
            if isinstance(expression, kind):
                return write(expression)
        if isinstance(expression, tuple(NAMES)):
            return self._applied(expression)
        raise NotElementaryError(f"{type(expression).__name__} is not elementary")

    @property
    def _writers(self) -> dict[type[sp.Basic], Callable[..., str]]:
        means = {TokenMean: lambda one: self.of(summed(one))}
        return (
            {sp.Add: self._sum, sp.Mul: self._product, sp.exp: self._applied, sp.Pow: self._power}
            | self._extremes
            | means
        )

    @property
    def _extremes(self) -> dict[type[sp.Basic], Callable[..., str]]:
        return {sp.Max: lambda one: self._nested("Rmax", one), sp.Min: lambda one: self._nested("Rmin", one)}

    def _sum(self, expression: sp.Add) -> str:
        first, *rest = sorted(expression.as_ordered_terms(), key=lambda term: term.could_extract_minus_sign())
        text = self.of(first)
        for term in rest:
            negative = term.could_extract_minus_sign()
            text += f" - {self.of(-term)}" if negative else f" + {self.of(term)}"
        return f"({text})"

    def _product(self, expression: sp.Mul) -> str:
        if expression.could_extract_minus_sign():
            return f"(- {self.of(-expression)})"
        above, below = expression.as_numer_denom() if _is_quotient(expression) else (expression, sp.S.One)
        if above.func is not sp.Mul:
            return f"({self.of(above)} / {self._divisor(below)})"
        text = " * ".join(self.of(factor) for factor in sp.Mul.make_args(above))
        if below is sp.S.One:
            return f"({text})"
        return f"({text} / {self._divisor(below)})"

    def _divisor(self, expression: sp.Expr) -> str:
        text = self.of(expression)
        self._need(expression, f"{text} <> 0")
        return text

    def _power(self, expression: sp.Pow) -> str:
        base, exponent = expression.as_base_exp()
        if isinstance(base, sp.Rational) and base.q != 1 and base.p == 1:  # as_base_exp turns 2^-x into (1/2)^x
            base, exponent = 1 / base, -exponent
        if exponent.could_extract_minus_sign():
            return f"(1 / {self._divisor(base**-exponent)})"
        if isinstance(exponent, sp.Integer):
            return f"({self.of(base)} ^ {exponent})"
        text = self.of(base)
        if isinstance(exponent, sp.Rational) and exponent.q == 2:
            self._need(base, f"0 <= {text}")
            return f"(sqrt {text})" if exponent.p == 1 else f"((sqrt {text}) ^ {exponent.p})"
        self._need(base, f"0 < {text}")
        self._exponent(sp.expand(exponent * sp.log(base)))
        return f"(exp ({self.of(exponent)} * ln {text}))"

    def _applied(self, expression: sp.Function) -> str:
        (argument,) = expression.args
        text = self.of(argument)
        if isinstance(expression, sp.exp | sp.tanh):
            self._exponent(argument)
        if isinstance(expression, sp.tanh):
            self._exponent(-argument)
        if isinstance(expression, sp.log):
            self._need(argument, f"0 < {text}")
        if isinstance(expression, sp.acos | sp.asin):
            self._need(None, f"-1 <= {text} <= 1")
        return f"({NAMES[type(expression)]} {text})"

    def _exponent(self, argument: sp.Expr) -> None:
        if argument not in self.exponents:
            self.exponents.append(argument)

    def _nested(self, function: str, expression: sp.Basic) -> str:
        first, *rest = (self.of(part) for part in sp.ordered(expression.args))
        for other in rest:
            first = f"({function} {first} {other})"
        return first

    def _need(self, argument: sp.Expr | None, proposition: str) -> None:
        known = argument is not None and not argument.free_symbols and argument.is_positive
        if not known and proposition not in self.needs:
            self.needs.append(proposition)


def summed(expression: sp.Expr) -> sp.Expr:
    """Return an expression with each mean over tokens as a sum over all strings x and y of n tokens out of U.

    Where they agree in a places, their probability is stay^a move^(n - a) / U^n, with the probabilities that a token is the same
    or a certain other one afterwards. Raises NotElementaryError for too many strings.
    """
    return expression.replace(lambda node: isinstance(node, TokenMean), _summed)


def _summed(node: TokenMean) -> sp.Expr:
    size, length = node.alphabet, len(node.clean)
    if not size.is_Integer or size ** (2 * length) > MOST_PAIRS:
        raise NotElementaryError(f"a mean over {size ** (2 * length)} pairs of token strings is not written out")
    others = (1 - node.keep) / (size if node.redraw == "uniform" else size - 1)
    same = node.keep + others if node.redraw == "uniform" else node.keep
    values: dict[int, list[sp.Expr]] = defaultdict(list)
    for x, y in product(product(range(size), repeat=length), repeat=2):
        at = dict(zip((*node.clean, *node.noisy), map(sp.Integer, x + y), strict=True))
        values[sum(map(eq, x, y))].append(node.integrand.xreplace(at).doit())
    parts = (same**a * others ** (length - a) * sp.Add(*found) for a, found in values.items())
    return sp.Add(*parts) / size**length


def name(symbol: sp.Symbol) -> str:
    """Return the name of a variable in Rocq, the claim's own as far as it can be; raises NotElementaryError for what is no word."""
    text = symbol.name.replace("'", "_prime").replace("\\", "")
    if not text.isidentifier():
        raise NotElementaryError(f"the name {symbol.name!r} of a variable is no word of Rocq")
    return f"{text}_" if text in RESERVED else text


def _number(value: sp.Rational) -> str:
    text = str(value.p) if value.q == 1 else f"({value.p} / {value.q})"
    return text if value >= 0 or value.q != 1 else f"({text})"


def _is_quotient(expression: sp.Mul) -> bool:
    """Return whether a factor, or a part of the number in front, stands below the line."""
    return any(
        (isinstance(factor, sp.Rational) and factor.q != 1) or (factor.is_Pow and factor.exp.could_extract_minus_sign())
        for factor in expression.args
    )
