"""Functions that SymPy lacks: normal distributions in one and two variables, iterated maps, two softmaxes of random logits."""

from __future__ import annotations

import sympy as sp
from sympy.core.function import ArgumentIndexError

__all__ = [
    "BivariateNormal",
    "ChiSquareBelow",
    "ChiSquareTail",
    "Iterate",
    "Selection",
    "SoftmaxOverlap",
    "normal_density",
    "normal_distribution",
    "normal_pair_density",
]


def normal_density(point: sp.Expr) -> sp.Expr:
    """Return phi(point) = exp(-point^2/2)/sqrt(2 pi)."""
    return sp.exp(-(point**2) / 2) / sp.sqrt(2 * sp.pi)


def normal_distribution(point: sp.Expr) -> sp.Expr:
    """Return Phi(point) = (1 + erf(point/sqrt 2))/2."""
    return (1 + sp.erf(point / sp.sqrt(2))) / 2


def normal_pair_density(first: sp.Expr, second: sp.Expr, correlation: sp.Expr) -> sp.Expr:
    """Return phi2(first, second; correlation), the density of a pair of standard normals of that correlation."""
    # That of X times that of Y given X: balls of this form are narrower than those of one exponential of the quadratic form.
    root = sp.sqrt(1 - correlation**2)
    return normal_density(first) * normal_density((second - correlation * first) / root) / root


class BivariateNormal(sp.Function):
    """Phi2(a, b; rho) = P(X < a, Y < b) for standard normals of correlation rho in (-1, 1).

    Its derivatives are phi(a) Phi((b - rho a)/s), the same with a and b exchanged, and phi2(a, b; rho) (Plackett), with
    s = sqrt(1 - rho^2).
    """

    nargs = 3

    @classmethod
    def eval(cls, a: sp.Expr, b: sp.Expr, rho: sp.Expr) -> sp.Expr | None:
        """Return the product at rho = 0 and Sheppard's value at the origin; None leaves the node as it is."""
        if rho.is_zero:
            return normal_distribution(a) * normal_distribution(b)
        if a.is_zero and b.is_zero:
            return sp.Rational(1, 4) + sp.asin(rho) / (2 * sp.pi)
        return None

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        """Return the partial derivative in a (1), b (2) or rho (3)."""
        a, b, rho = self.args
        s = sp.sqrt(1 - rho**2)
        if argindex == 1:
            return normal_density(a) * normal_distribution((b - rho * a) / s)
        if argindex == 2:
            return normal_density(b) * normal_distribution((a - rho * b) / s)
        if argindex == 3:
            return normal_pair_density(a, b, rho)
        raise ArgumentIndexError(self, argindex)


class ChiSquareBelow(sp.Function):
    """ChiSquareBelow(d, x) = P(|z|^2 < x) for a vector z of d independent standard normals; 0 for x <= 0."""

    nargs = 2
    is_real = True


class ChiSquareTail(sp.Function):
    """ChiSquareTail(d, x) = P(|z|^2 > x) for a vector z of d independent standard normals; 1 for x <= 0."""

    nargs = 2
    is_real = True


class Iterate(sp.Expr):
    """The value of a map applied `times` times: Iterate(f(x), x, start, 3) = f(f(f(start))).

    A thousand layers are one node, where nested SymPy expressions would not be printable, let alone enclosable.
    """

    is_commutative = True
    is_real = True

    def __new__(cls, image: sp.Expr, variable: sp.Symbol, start: sp.Expr, times: sp.Expr) -> Iterate:
        return super().__new__(cls, sp.sympify(image), variable, sp.sympify(start), sp.sympify(times))

    image = property(lambda self: self.args[0], doc="The map, an expression in the variable.")
    variable = property(lambda self: self.args[1], doc="The argument of the map.")
    start = property(lambda self: self.args[2], doc="Where the iteration starts.")
    times = property(lambda self: self.args[3], doc="How often the map is applied.")

    @property
    def free_symbols(self) -> set[sp.Basic]:
        """The symbols on which the value depends; the argument of the map is not one."""
        return (self.image.free_symbols - {self.variable}) | self.start.free_symbols | self.times.free_symbols

    def _sympystr(self, printer: sp.printing.printer.Printer) -> str:
        shown = (printer._print(part) for part in (self.times, self.variable, self.image, self.start))
        return "iterate({} times {} -> {}, from {})".format(*shown)

    def _latex(self, printer: sp.printing.printer.Printer) -> str:
        variable, image, start, times = (
            printer._print(part) for part in (self.variable, self.image, self.start, self.times)
        )
        return rf"\left({variable} \mapsto {image}\right)^{{{times}}}\left({start}\right)"


class Selection(sp.Function):
    """Selection(n, r) = n integral of phi2(x, y; r) Phi2(x, y; r)^(n-1) dx dy, for n logits of correlation r in [0, 1].

    The probability that the largest of n normals and the largest of their noisy copies are at the same place.
    """

    nargs = 2
    is_real = True
    is_positive = True


class SoftmaxOverlap(sp.Function):
    """SoftmaxOverlap(n, r, sigma) = n integral of E[u e^-u u' e^-u'] (E e^-u e^-u')^(n-1) over log t and log t'.

    u = t exp(sigma Z), u' = t' exp(sigma Z'), Z and Z' standard normals of correlation r in [0, 1].
    """

    nargs = 3
    is_real = True
    is_positive = True
