"""The tables that a measurement of a model prints: curve, tails, layers, tokens, attention."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.table import Table
from rich.text import Text

from nstheory.measure.intervals.confidence import Interval

if TYPE_CHECKING:
    from nstheory.models.measured_model import ModelNumbers

# Layers and tokens that a table shows; JSON and the page have all.
_ROWS = 16


def shown(one: Interval | None, digits: int = 3) -> str:
    """Return an estimate with its interval."""
    if one is None:
        return ""
    return f"{one.estimate:.{digits}g} [{one.low:.{digits}g}, {one.high:.{digits}g}]"


def tables(found: ModelNumbers) -> Group:
    """Return all tables of a measurement."""
    parts = [_curve(found), _tails(found)]
    if found.layers:
        parts.append(_layers(found))
    if found.heat is not None:
        parts.append(_tokens(found))
    if found.attention is not None:
        parts.append(_attention(found))
    words = [
        f"{found.statement}. Intervals hold together at {100 * found.level:.4g} %, as the sample grows",
        *found.notes,
    ]
    return Group(*parts, *(Text(one) for one in words))


def _curve(found: ModelNumbers) -> Table:
    curve = found.curve
    where = f"{found.n_tokens} tokens" if found.domain == "tokens" else "Gaussian noise on embeddings"
    table = Table(title=f"{found.model} ({found.kind}), {curve.name}, {where}, {found.n_samples} samples")
    for name in ("ρ", "correlation", "Stab / E|f|²", "E|f(X) − f(Y)|²/2", "the same, certain"):
        table.add_column(name)
    for index, rho in enumerate(curve.rho):
        held = "" if curve.certain is None else f"[{curve.certain[index].low:.3g}, {curve.certain[index].high:.3g}]"
        one = (curve.correlation[index], curve.share[index], curve.difference[index])
        table.add_row(f"{rho:g}", *map(shown, one), Text(held))
    table.caption = f"variance {shown(curve.variance)}, {shown(curve.varying)} of E|f|²"
    return _plain(table)


def _tails(found: ModelNumbers) -> Table:
    table = Table(title=f"weight at degrees ≥ {found.degree}, at most")
    for name in ("share of", "influence / degree", "Lemma 1", "linear program"):
        table.add_column(name)
    for of, name in (("variance", "the variance"), ("energy", "E|f|²")):
        table.add_row(name, *found.tail_words(of=of))
    if found.curve.influence is not None:
        table.caption = f"mean degree of what varies (influence over variance) {shown(found.curve.influence)}"
    return _plain(table)


def _layers(found: ModelNumbers) -> Table:
    table = Table(title="layers, each output divided by its norm: correlation at ρ")
    for name in ("layer", *(f"{rho:g}" for rho in found.curve.rho), "variance", f"tail ≥ {found.degree}"):
        table.add_column(name)
    step = max(1, -(-len(found.layers) // _ROWS))
    chosen = [*found.layers[::step]]
    if found.layers[-1] is not chosen[-1]:
        chosen.append(found.layers[-1])
    for one in chosen:
        bound = found.tail_words(layer=one.name)[2]
        table.add_row(one.name, *map(shown, one.correlation), shown(one.varying), bound)
    if step > 1:
        table.caption = f"{len(found.layers) - len(chosen)} of {len(found.layers)} layers are not shown"
    return _plain(table)


def _tokens(found: ModelNumbers) -> Table:
    assert found.heat is not None
    each = found.heat.per_token
    order = sorted(range(len(each)), key=lambda index: -_or_zero(each[index].estimate))[:_ROWS]
    table = Table(title="tokens of the first text with the largest influence")
    for name in ("position", "token", "influence"):
        table.add_column(name)
    for index in order:
        table.add_row(str(index), Text(repr(found.words[index])), shown(each[index]))
    table.caption = (
        "too few redraws to say how many tokens carry it"
        if not found.junta
        else "; ".join(f"{100 * one.share:g} % in {one.estimate} tokens [{one.low}, {one.high}]" for one in found.junta)
    )
    return _plain(table)


def _attention(found: ModelNumbers) -> Table:
    assert found.attention is not None
    assert found.attention_certain is not None
    table = Table(title="attention on X and Y at the middle ρ: how often the same token has the most weight")
    for name in ("layer", "agreement", "the same, certain", "overlap"):
        table.add_column(name)
    rows = [("all", found.attention.overall, found.attention_certain.overall)]
    for one, held in zip(found.attention.layers, found.attention_certain.layers, strict=True):
        rows.append((one.name, one.all_heads, held.all_heads))
    for name, one, held in rows[: _ROWS + 1]:
        sure = f"[{held.agreement.low:.3g}, {held.agreement.high:.3g}]"
        table.add_row(name, shown(one.agreement), Text(sure), shown(one.normalised_overlap))
    return _plain(table)


def _or_zero(value: float) -> float:
    return value if value == value else 0.0  # nan: no sample


def _plain(table: Table) -> Table:
    # "[0.1, 0.2]" is no markup.
    for column in table.columns:
        column._cells = [Text(cell) if isinstance(cell, str) else cell for cell in column._cells]
    if isinstance(table.caption, str):
        table.caption = Text(table.caption)
    return table
