"""Translation into Rocq: what a term is, what it needs in order to mean something, and what has none."""

import pytest
import sympy as sp

from nstheory.rocq.terms import NotElementaryError, Terms

x, y = sp.symbols("x y", real=True)


@pytest.mark.parametrize(
    ("expression", "term", "needs"),
    [
        (x**2 / 2 - 1, "(((x ^ 2) / 2) - 1)", []),
        (1 / (x + y), "(1 / (x + y))", ["(x + y) <> 0"]),
        (sp.sqrt(1 - x**2), "(sqrt (1 - (x ^ 2)))", ["0 <= (1 - (x ^ 2))"]),
        (sp.log(x) * sp.pi, "(PI * (ln x))", ["0 < x"]),
        (sp.acos(x), "(acos x)", ["-1 <= x <= 1"]),
        (x**y, "(exp (y * ln x))", ["0 < x"]),
        (sp.Max(x, y, 0), "(Rmax (Rmax 0 x) y)", []),
        (sp.exp(-x) / 3, "(1 / (3 * (exp x)))", ["(3 * (exp x)) <> 0"]),
        (sp.Symbol("in", real=True), "in_", []),
    ],
)
def test_terms_and_what_they_need(expression: sp.Expr, term: str, needs: list[str]) -> None:
    terms = Terms()
    assert (terms.of(expression), terms.needs) == (term, needs)


@pytest.mark.parametrize(
    ("expression", "named"),
    [(sp.erf(x), "erf"), (sp.Sum(x, (x, 0, 3)), "Sum"), (sp.I * x, "ImaginaryUnit"), (sp.zoo, "ComplexInfinity")],
)
def test_what_is_not_elementary_is_refused_by_name(expression: sp.Expr, named: str) -> None:
    with pytest.raises(NotElementaryError, match=f"^{named} is not elementary"):
        Terms().of(expression)
