"""Expectations of attention as SymPy nodes: of random logits, and of real attention matrices of finite size.

LogitMean(quantity, n, r, sigma)                  two rows of weights over n pairs of normal logits
AttentionMoment(quantity, n, d, rho, beta, ...)   rows of softmax(beta X W X^T) X on tokens X and their noisy copy

Both carry an attention kind by name, softmax unless told otherwise; the names are those of `nstheory.attention_kinds`, and whoever
evaluates a node looks them up.
"""

from __future__ import annotations

import sympy as sp
from sympy.core.symbol import Str

from nstheory.errors import ArgumentError
from nstheory.language.expectation import Expectation

LOGIT_QUANTITIES = ("selection", "overlap", "alignment")
ATTENTION_QUANTITIES = ("stability", "cosine", "own_weight", "overlap", "agreement", "chosen")
WEIGHTS = ("random", "identity", "low_rank")
MASKS = ("none", "causal", "others")


SOFTMAX = "softmax"


class LogitMean(Expectation):
    """A mean over n independent pairs (z_k, z'_k) of standard normals of correlation r.

    selection    P(argmax z = argmax z'); sigma has no part in it
    overlap      E sum_k A_k A'_k with A = softmax(sigma z), A' = softmax(sigma z')
    alignment    E (sum_k A_k z_k)(sum_k A'_k z'_k)

    sigma = oo is the hard limit. `kind` stands for softmax where it is written.
    """

    def __new__(
        cls, quantity: str | Str, n: sp.Expr, r: sp.Expr, sigma: sp.Expr = sp.oo, kind: str | Str = SOFTMAX
    ) -> LogitMean:
        if str(quantity) not in LOGIT_QUANTITIES:
            raise ArgumentError(f"quantity is {quantity!r}; allowed: {', '.join(LOGIT_QUANTITIES)}")
        return super().__new__(cls, Str(str(quantity)), *map(sp.sympify, (n, r, sigma)), *_unless_softmax(kind))

    quantity = property(lambda self: str(self.args[0]), doc="One of LOGIT_QUANTITIES.")
    n = property(lambda self: self.args[1], doc="The number of logits.")
    r = property(lambda self: self.args[2], doc="The correlation of a logit with its noisy copy.")
    sigma = property(lambda self: self.args[3], doc="The standard deviation of the logits.")
    kind = property(lambda self: _kind(self, 4), doc="The name of the attention kind.")

    def _sympystr(self, printer: sp.printing.printer.Printer) -> str:
        return f"logit_{self.quantity}({', '.join(printer._print(part) for part in self.args[1:])})"

    def _latex(self, printer: sp.printing.printer.Printer) -> str:
        parts = ", ".join(printer._print(part) for part in self.args[1:4])
        return rf"{_shown(self.quantity)}{_below(self.kind)}\left({parts}\right)"


class AttentionMoment(Expectation):
    """A mean over random attention layers: rows of softmax(beta X W X^T), X an n x d matrix of iid N(0, 1), Y its copy.

    stability    E out_ij(X) out_ij(Y) for values of norm 1, all rows and entries averaged
    cosine       the same over E out^2, the mean over entries taken within each layer
    own_weight   E A_ii                      overlap     E sum_k A_ik A'_ik
    agreement    P(argmax A_i = argmax A'_i)  chosen      the share of tokens that are the argmax of some row

    weights  "random" (W of iid N(0, 1)), "identity" (W = I), "low_rank" (W = U U^T, `rank` orthonormal columns)
    mask     "none", "causal" (row i sees the tokens up to i) or "others" (all but its own)
    heads    the sum of so many heads of their own W and of orthonormal values, over sqrt(heads)
    skip     1 adds X itself to the output: a residual branch; 0 does not
    kind     the attention kind in the place of softmax
    beta = oo is hard attention. Of equal largest weights of a row the first counts as the argmax.
    """

    def __new__(
        cls,
        quantity: str | Str,
        n: sp.Expr,
        d: sp.Expr,
        rho: sp.Expr,
        beta: sp.Expr,
        weights: str | Str = "random",
        rank: sp.Expr | int = 0,
        mask: str | Str = "none",
        heads: sp.Expr | int = 1,
        skip: sp.Expr | int = 0,
        kind: str | Str = SOFTMAX,
    ) -> AttentionMoment:
        for name, value, allowed in (
            ("quantity", quantity, ATTENTION_QUANTITIES),
            ("weights", weights, WEIGHTS),
            ("mask", mask, MASKS),
        ):
            if str(value) not in allowed:
                raise ArgumentError(f"{name} is {value!r}; allowed: {', '.join(allowed)}")
        numbers = [sp.sympify(part) for part in (n, d, rho, beta, rank, heads, skip)]
        names = [Str(str(name)) for name in (quantity, weights, mask)]
        parts = (names[0], *numbers[:4], names[1], numbers[4], names[2], numbers[5], numbers[6])
        return super().__new__(cls, *parts, *_unless_softmax(kind))

    quantity = property(lambda self: str(self.args[0]), doc="One of ATTENTION_QUANTITIES.")
    n = property(lambda self: self.args[1], doc="The number of tokens.")
    d = property(lambda self: self.args[2], doc="The dimension of a token.")
    rho = property(lambda self: self.args[3], doc="The correlation of the tokens with their noisy copies.")
    beta = property(lambda self: self.args[4], doc="The inverse temperature.")
    weights = property(lambda self: str(self.args[5]), doc="One of WEIGHTS.")
    rank = property(lambda self: self.args[6], doc="The number of columns of U, for low_rank.")
    mask = property(lambda self: str(self.args[7]), doc="One of MASKS.")
    heads = property(lambda self: self.args[8], doc="The number of heads.")
    skip = property(lambda self: self.args[9], doc="1 with a residual branch, else 0.")
    kind = property(lambda self: _kind(self, 10), doc="The name of the attention kind.")

    def _sympystr(self, printer: sp.printing.printer.Printer) -> str:
        parts = ", ".join(str(part) for part in self.args[1:])
        return f"attention_{self.quantity}({parts})"

    def _latex(self, printer: sp.printing.printer.Printer) -> str:
        parts = ", ".join(printer._print(part) for part in self.args[1:5])
        return rf"{_shown('attention ' + self.quantity)}{_below(self.kind)}\left({parts}\right)"


def _unless_softmax(kind: str | Str) -> tuple[Str, ...]:
    """Return the last argument of a node; softmax has none, so that its nodes are what they were before there were kinds."""
    return () if str(kind) == SOFTMAX else (Str(str(kind)),)


def _kind(node: Expectation, place: int) -> str:
    return str(node.args[place]) if len(node.args) > place else SOFTMAX


def _shown(name: str) -> str:
    name = name.replace("_", r"\_").replace(" ", r"\ ")
    return rf"\mathrm{{{name}}}"


def _below(kind: str) -> str:
    name = kind.replace("_", r"\_")
    return "" if kind == SOFTMAX else rf"_{{\mathrm{{{name}}}}}"
