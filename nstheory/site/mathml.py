"""Formulas for browsers: MathML by SymPy's presentation printer, with the LaTeX of the same expression as its annotation."""

from __future__ import annotations

from html import escape

import sympy as sp
from sympy.printing.conventions import requires_partial
from sympy.printing.mathml import MathMLPresentationPrinter

from nstheory.language.long_numbers import readable

_RELATIONS = {"==": ("=", "="), "<": ("<", "<"), "<=": ("≤", r"\le")}
_WORDS = {
    "BivariateNormal": "Φ₂",
    "ChiSquareBelow": "P(χ² ≤ ·)",
    "ChiSquareTail": "P(χ² > ·)",
    "Selection": "s",
    "SoftmaxOverlap": "o",
}


class FormulaPrinter(MathMLPresentationPrinter):
    """SymPy's printer with the nodes of nstheory.language: means, moments of networks, iterated maps."""

    def _row(self, *parts: object):
        row = self.dom.createElement("mrow")
        for part in parts:
            row.appendChild(part if hasattr(part, "toxml") else self._text("mo", str(part)))
        return row

    def _text(self, tag: str, words: str):
        node = self.dom.createElement(tag)
        node.appendChild(self.dom.createTextNode(words))
        return node

    def _expectation(self, integrand: sp.Expr, below: object = None):
        sign = self._text("mi", "𝔼")
        if below is not None:
            base, sign = sign, self.dom.createElement("msub")
            sign.appendChild(base)
            sign.appendChild(below)
        return self._row(sign, "[", self._print(integrand), "]")

    def _print_Mean(self, node):
        return self._expectation(node.integrand)

    def _print_PairMean(self, node):
        return self._expectation(node.integrand, self._print(node.rho))

    def _print_TokenMean(self, node):
        return self._expectation(node.integrand, self._row(self._text("mtext", "keep "), self._print(node.keep)))

    def _print_Iterate(self, node):
        power = self.dom.createElement("msup")
        power.appendChild(self._row("(", self._print(node.variable), "↦", self._print(node.image), ")"))
        power.appendChild(self._print(node.times))
        return self._row(power, "(", self._print(node.start), ")")

    def _raised(self, base: object, times: sp.Expr):
        if times == 1:
            return base
        power = self.dom.createElement("msup")
        power.appendChild(base)
        power.appendChild(self._print(times))
        return power

    def _print_Derivative(self, node):
        """Write d^2/dx^2 f; SymPy has d^2/d^2 x, and a sum behind it without brackets."""
        sign = "∂" if requires_partial(node.expr) else "d"
        fraction = self.dom.createElement("mfrac")
        fraction.appendChild(self._raised(self._text("mi", sign), node.derivative_count))
        below = [
            part
            for symbol, times in node.variable_count
            for part in (self._text("mi", sign), self._raised(self._print(symbol), times))
        ]
        fraction.appendChild(self._row(*below))
        inner = self._print(node.expr)
        return self._row(fraction, *(("(", inner, ")") if node.expr.is_Add else (inner,)))

    def _print_Subs(self, node):
        """Write f at x = 0, y = 1 as [f], with the values below."""
        pairs = [
            part
            for symbol, value in zip(node.variables, node.point, strict=True)
            for part in (",", self._print(symbol), "=", self._print(value))
        ]
        at = self.dom.createElement("msub")
        at.appendChild(self._row("[", self._print(node.expr), "]"))
        at.appendChild(self._row(*pairs[1:]))
        return at

    def _print_Function(self, node):
        name = type(node).__name__
        if name not in _WORDS:
            return super()._print_Function(node)
        between = [part for argument in node.args for part in (",", self._print(argument))][1:]
        return self._row(self._text("mi", _WORDS[name]), "(", *between, ")")

    def _print_Piecewise(self, node):
        table = self.dom.createElement("mtable")
        for value, condition in node.args:
            line = self.dom.createElement("mtr")
            otherwise = condition is sp.true
            said = (
                self._text("mtext", "else")
                if otherwise
                else self._row(self._text("mtext", "if "), self._print(condition))
            )
            for part in (self._print(value), said):
                cell = self.dom.createElement("mtd")
                cell.appendChild(part)
                line.appendChild(cell)
            table.appendChild(line)
        return self._row("{", table)

    def _print_LongNumber(self, node):
        return self._text("mtext", str(node))

    def _print_Expectation(self, node):
        return self._text("mtext", str(node))


def equation(left: sp.Expr, relation: str, right: sp.Expr) -> dict[str, str]:
    """Return {"mathml": a <math> element, "latex": the same in LaTeX} of `left relation right`, relation one of ==, <, <=."""
    sign, command = _RELATIONS[relation]
    left, right = readable(left), readable(right)
    latex = f"{sp.latex(left)} {command} {sp.latex(right)}"
    sides = (FormulaPrinter().doprint(left), FormulaPrinter().doprint(right))
    mathml = (
        f'<math display="block"><semantics><mrow>{sides[0]}<mo>{escape(sign)}</mo>{sides[1]}</mrow>'
        f'<annotation encoding="application/x-tex">{escape(latex)}</annotation></semantics></math>'
    )
    return {"mathml": mathml, "latex": latex}
