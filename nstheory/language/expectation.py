"""The language in which definitions are written: expectations as SymPy nodes that engines know how to read.

A node says *what* is averaged, never *how*; no closed form stands here.

Mean(h, (Z1, ...))                    E h over independent standard normals
PairMean(h, (X, Y), rho)              E h(X, Y) over a rho-correlated standard normal pair
TokenMean(h, xs, ys, U, keep, redraw) E h(x, y) over tokens x uniform on {0..U-1}^n and their noisy copy y
NetworkMoment(quantity, ...)          a moment of a random fully connected network at finite width
"""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp
from sympy.core.symbol import Str

from nstheory.errors import ArgumentError
from nstheory.language.symbols import X, Y, Z

REDRAWS = ("uniform", "other")
NETWORK_QUANTITIES = ("second_moment", "correlation", "squared_norm_ratio")
NETWORK_BLOCKS = ("plain", "residual", "layernorm", "rmsnorm", "prenorm")


class Expectation(sp.Expr):
    """Base of the nodes; a node is a real number, and its bound variables are not free."""

    is_commutative = True
    is_real = True

    @property
    def bound_symbols(self) -> set[sp.Symbol]:
        """The random variables that the node averages over."""
        return set()

    @property
    def free_symbols(self) -> set[sp.Basic]:
        """The symbols on which the value depends."""
        return super().free_symbols - self.bound_symbols

    def _eval_is_finite(self) -> bool:
        return True


class Mean(Expectation):
    """E h(Z_1, ..., Z_k) over independent standard normals."""

    def __new__(cls, integrand: sp.Expr, normals: Sequence[sp.Symbol] | sp.Tuple) -> Mean:
        return super().__new__(cls, sp.sympify(integrand), sp.Tuple(*normals))

    @property
    def integrand(self) -> sp.Expr:
        """The averaged expression."""
        return self.args[0]

    @property
    def normals(self) -> tuple[sp.Symbol, ...]:
        """The independent standard normals."""
        return tuple(self.args[1])

    @property
    def bound_symbols(self) -> set[sp.Symbol]:
        """The normals."""
        return set(self.normals)

    def _eval_derivative(self, symbol: sp.Symbol) -> sp.Expr:
        return Mean(sp.diff(self.integrand, symbol), self.normals)

    def _sympystr(self, printer: sp.printing.printer.Printer) -> str:
        return f"E[{printer._print(self.integrand)}]"

    def _latex(self, printer: sp.printing.printer.Printer) -> str:
        return rf"\mathbb{{E}}\left[{printer._print(self.integrand)}\right]"


class PairMean(Expectation):
    """E h(X, Y) over a rho-correlated pair of standard normals."""

    def __new__(
        cls, integrand: sp.Expr, rho: sp.Expr, pair: tuple[sp.Symbol, sp.Symbol] | sp.Tuple = (X, Y)
    ) -> PairMean:
        return super().__new__(cls, sp.sympify(integrand), sp.sympify(rho), sp.Tuple(*pair))

    @property
    def integrand(self) -> sp.Expr:
        """The averaged expression in the pair."""
        return self.args[0]

    @property
    def rho(self) -> sp.Expr:
        """The correlation of the pair."""
        return self.args[1]

    @property
    def pair(self) -> tuple[sp.Symbol, sp.Symbol]:
        """The two correlated normals."""
        return tuple(self.args[2])  # type: ignore[return-value]

    @property
    def bound_symbols(self) -> set[sp.Symbol]:
        """The pair."""
        return set(self.pair) - self.rho.free_symbols

    def unrolled(self) -> Mean:
        """Return the same number over independent normals, with Y = rho X + sqrt(1 - rho^2) Z."""
        first, second = self.pair
        noisy = self.rho * first + sp.sqrt(1 - self.rho**2) * Z
        return Mean(self.integrand.subs(second, noisy), (first, Z))

    def _eval_derivative(self, symbol: sp.Symbol) -> sp.Expr:
        # Path-wise: valid for Lipschitz integrands, and independent of Price's theorem, which it is used to check.
        return self.unrolled().diff(symbol)

    def _sympystr(self, printer: sp.printing.printer.Printer) -> str:
        return f"E_{{{printer._print(self.rho)}}}[{printer._print(self.integrand)}]"

    def _latex(self, printer: sp.printing.printer.Printer) -> str:
        return rf"\mathbb{{E}}_{{{printer._print(self.rho)}}}\left[{printer._print(self.integrand)}\right]"


class TokenMean(Expectation):
    """E h(x, y) over uniform tokens x and their noisy copy y, coordinate by coordinate independent.

    A token is kept with probability `keep`; else it is redrawn uniformly from the whole alphabet ("uniform") or
    from the U - 1 other tokens ("other").
    """

    def __new__(
        cls,
        integrand: sp.Expr,
        clean: Sequence[sp.Symbol] | sp.Tuple,
        noisy: Sequence[sp.Symbol] | sp.Tuple,
        alphabet: sp.Expr,
        keep: sp.Expr,
        redraw: str | Str = "uniform",
    ) -> TokenMean:
        if str(redraw) not in REDRAWS:
            raise ArgumentError(f"redraw is {redraw!r}; allowed: {', '.join(REDRAWS)}")
        return super().__new__(
            cls,
            sp.sympify(integrand),
            sp.Tuple(*clean),
            sp.Tuple(*noisy),
            sp.sympify(alphabet),
            sp.sympify(keep),
            Str(str(redraw)),
        )

    integrand = property(lambda self: self.args[0], doc="The averaged expression in the tokens.")
    clean = property(lambda self: tuple(self.args[1]), doc="The clean tokens.")
    noisy = property(lambda self: tuple(self.args[2]), doc="The noisy tokens.")
    alphabet = property(lambda self: self.args[3], doc="The number of tokens in the alphabet.")
    keep = property(lambda self: self.args[4], doc="The probability that a token is kept.")
    redraw = property(lambda self: str(self.args[5]), doc="How a token that is not kept is drawn again.")

    @property
    def bound_symbols(self) -> set[sp.Symbol]:
        """The clean and noisy tokens."""
        return set(self.clean) | set(self.noisy)

    def _sympystr(self, printer: sp.printing.printer.Printer) -> str:
        return f"E_{{keep {printer._print(self.keep)}}}[{printer._print(self.integrand)}]"

    def _latex(self, printer: sp.printing.printer.Printer) -> str:
        return rf"\mathbb{{E}}_{{{printer._print(self.keep)}}}\left[{printer._print(self.integrand)}\right]"


class NetworkMoment(Expectation):
    """A moment of the last hidden layer of random fully connected networks of finite width, averaged over networks.

    second_moment        E <h_L, h'_L> / width
    correlation          E <h_L, h'_L> / E (|h_L|^2 + |h'_L|^2) / 2, the mean over inputs taken within each network
    squared_norm_ratio   E (|h_L|^2 / |h_0|^2)^2

    h_0 and h'_0 are rho-correlated standard normal inputs; W has iid normal entries of variance weight_variance / width
    and b iid normal entries of variance bias_variance, drawn anew in each layer. With f the activation,

    plain       h -> f(W h + b)              residual    h -> h + W f(h) + b
    layernorm   h -> LN(f(W h + b))          rmsnorm     h -> f(W h + b) / its root mean square
    prenorm     h -> f(LN(W h + b))
    """

    def __new__(
        cls,
        quantity: str | Str,
        activation: sp.Expr,
        depth: sp.Expr,
        rho: sp.Expr,
        weight_variance: sp.Expr,
        width: sp.Expr,
        bias_variance: sp.Expr | int = 0,
        block: str | Str = "plain",
    ) -> NetworkMoment:
        if str(quantity) not in NETWORK_QUANTITIES:
            raise ArgumentError(f"quantity is {quantity!r}; allowed: {', '.join(NETWORK_QUANTITIES)}")
        if str(block) not in NETWORK_BLOCKS:
            raise ArgumentError(f"block is {block!r}; allowed: {', '.join(NETWORK_BLOCKS)}")
        parts = [sp.sympify(part) for part in (activation, depth, rho, weight_variance, width, bias_variance)]
        return super().__new__(cls, Str(str(quantity)), *parts, Str(str(block)))

    quantity = property(lambda self: str(self.args[0]), doc="One of NETWORK_QUANTITIES.")
    activation = property(lambda self: self.args[1], doc="The activation, an expression in X.")
    depth = property(lambda self: self.args[2], doc="The number of hidden layers.")
    rho = property(lambda self: self.args[3], doc="The correlation of the inputs.")
    weight_variance = property(lambda self: self.args[4], doc="Width times the variance of one weight.")
    width = property(lambda self: self.args[5], doc="The number of units of each layer, and of inputs.")
    bias_variance = property(lambda self: self.args[6], doc="The variance of one bias.")
    block = property(lambda self: str(self.args[7]), doc="One of NETWORK_BLOCKS.")

    @property
    def bound_symbols(self) -> set[sp.Symbol]:
        """The argument of the activation."""
        return {X}

    def _sympystr(self, printer: sp.printing.printer.Printer) -> str:
        parts = ", ".join(printer._print(part) for part in self.args[1:7])
        return f"{self.block}_network_{self.quantity}({parts})"

    def _latex(self, printer: sp.printing.printer.Printer) -> str:
        name = self.quantity.replace("_", r"\_")
        return rf"\mathrm{{network\ {name}}}\left({', '.join(printer._print(part) for part in self.args[1:7])}\right)"


def relu(argument: sp.Expr) -> sp.Expr:
    """Return ReLU(argument) = max(argument, 0)."""
    return sp.Max(argument, 0)
