"""The tables that a measurement of a model prints: curve, tails, layers, tokens, attention."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from nstheory.measure.intervals.confidence import Interval
from nstheory.shown_result import PrintedTable, PrintedTables, printed_table

if TYPE_CHECKING:
    from nstheory.models.measured_model import ModelNumbers

# Layers and tokens that a table shows; JSON and the page have all.
_ROWS = 16


def shown(one: Interval | None, digits: int = 3) -> str:
    """Return an estimate with its interval."""
    if one is None:
        return ""
    return one.text(digits)


def tables(found: ModelNumbers) -> PrintedTables:
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
    return PrintedTables(*parts, *(Text(one) for one in words))


def _curve(found: ModelNumbers) -> PrintedTable:
    curve = found.curve
    where = f"{found.n_tokens} tokens" if found.domain == "tokens" else "Gaussian noise on embeddings"
    rows = []
    for index, rho in enumerate(curve.rho):
        held = "" if curve.certain is None else _ends(curve.certain[index])
        one = (curve.correlation[index], curve.share[index], curve.difference[index])
        rows.append((f"{rho:g}", *map(shown, one), held))
    title = f"{found.model} ({found.kind}), {curve.name}, {where}, {found.n_samples} samples"
    columns = ("ρ", "correlation", "Stab / E|f|²", "E|f(X) − f(Y)|²/2", "the same, certain")
    caption = f"variance {shown(curve.variance)}, {shown(curve.varying)} of E|f|²"
    return printed_table(title, columns, rows, caption=caption)


def _tails(found: ModelNumbers) -> PrintedTable:
    rows = [(name, *found.tail_words(of=of)) for of, name in (("variance", "the variance"), ("energy", "E|f|²"))]
    mean = found.curve.influence
    caption = None if mean is None else f"mean degree of what varies (influence over variance) {shown(mean)}"
    columns = ("share of", "influence / degree", "Lemma 1", "linear program")
    return printed_table(f"weight at degrees ≥ {found.degree}, at most", columns, rows, caption=caption)


def _layers(found: ModelNumbers) -> PrintedTable:
    step = max(1, -(-len(found.layers) // _ROWS))
    chosen = [*found.layers[::step]]
    if found.layers[-1] is not chosen[-1]:
        chosen.append(found.layers[-1])
    rows = [
        (one.name, *map(shown, one.correlation), shown(one.varying), found.tail_words(layer=one.name)[2])
        for one in chosen
    ]
    columns = ("layer", *(f"{rho:g}" for rho in found.curve.rho), "variance", f"tail ≥ {found.degree}")
    caption = f"{len(found.layers) - len(chosen)} of {len(found.layers)} layers are not shown" if step > 1 else None
    return printed_table("layers, each output divided by its norm: correlation at ρ", columns, rows, caption=caption)


def _tokens(found: ModelNumbers) -> PrintedTable:
    assert found.heat is not None
    each = found.heat.per_token
    order = sorted(range(len(each)), key=lambda index: -_or_zero(each[index].estimate))[:_ROWS]
    rows = [(str(index), repr(found.words[index]), shown(each[index])) for index in order]
    caption = "; ".join(map(str, found.junta)) or "too few redraws to say how many tokens carry it"
    title = "tokens of the first text with the largest influence"
    return printed_table(title, ("position", "token", "influence"), rows, caption=caption)


def _attention(found: ModelNumbers) -> PrintedTable:
    assert found.attention is not None
    assert found.attention_certain is not None
    pairs = [("all", found.attention.overall, found.attention_certain.overall)]
    for one, held in zip(found.attention.layers, found.attention_certain.layers, strict=True):
        pairs.append((one.name, one.all_heads, held.all_heads))
    rows = [
        (name, shown(one.agreement), _ends(held.agreement), shown(one.normalised_overlap))
        for name, one, held in pairs[: _ROWS + 1]
    ]
    columns = ("layer", "agreement", "the same, certain", "overlap")
    title = "attention on X and Y at the middle ρ: how often the same token has the most weight"
    return printed_table(title, columns, rows)


def _ends(one: Interval) -> str:
    return f"[{one.low:.3g}, {one.high:.3g}]"


def _or_zero(value: float) -> float:
    return value if value == value else 0.0  # nan: no sample
