"""One self-contained page of a measured model: its text coloured by influence, curve, layers and tails.

Colour is never alone: the height of a bar below each token says the same, and the ten largest carry their rank. An interval
stands in the title that a browser shows on hover, and that a screen reader reads.
"""

from __future__ import annotations

import base64
import html
import io
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from nstheory.files import replace_file
from nstheory.models.report.model_picture import figure_of
from nstheory.models.report.tables_of_model import shown

if TYPE_CHECKING:
    from nstheory.models.measured_model import ModelNumbers

_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff }
h1 { font-size: 1.4rem } h2 { font-size: 1.1rem; margin-top: 2rem }
table { border-collapse: collapse; font-size: .85rem; font-variant-numeric: tabular-nums }
td, th { padding: .2rem .7rem; text-align: left; border-bottom: 1px solid #ddd } caption { text-align: left; padding: .3rem 0 }
.text { line-height: 2.6; white-space: pre-wrap; border: 1px solid #ddd; padding: .6rem 1rem }
.t { display: inline-block; position: relative; padding: 0 1px 6px; margin: 0 2px; border-radius: 2px; line-height: 1.5 }
.t i { position: absolute; left: 1px; right: 1px; bottom: 0; background: #111 }
.t sup { font-size: .6rem; font-weight: bold; line-height: 0 }
.legend { font-size: .85rem; color: #444 } img { max-width: 100% }
@media (max-width: 40rem) { table { display: block; overflow-x: auto } }
"""
_RANKS = 10
_BAR = 5  # pixels of the longest bar


def write_page(found: ModelNumbers, path: Path) -> Path:
    """Write the page in one piece and return its path."""
    path = path if path.suffix == ".html" else path.with_suffix(".html")
    replace_file(path, page(found))
    return path


def page(found: ModelNumbers) -> str:
    """Return the page as text."""
    title = html.escape(f"Noise stability of {found.model}")
    rest = [_tokens(found), _curve(found), _picture(found), _layers(found), _attention(found)]
    notes = "".join(f"<li>{html.escape(one)}</li>" for one in found.notes)
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head><body>\n<h1>{title}</h1>\n'
        f"<p>{html.escape(_about(found))}</p><ul>{notes}</ul>\n{''.join(rest)}</body></html>\n"
    )


def _about(found: ModelNumbers) -> str:
    return (
        f"Read: {found.curve.name}. Noise: {found.statement}. {found.n_samples} samples, {found.rows} rows in all, seed "
        f"{found.seed}. All intervals hold together at {100 * found.level:.4g} %, as the sample grows."
    )


def _tokens(found: ModelNumbers) -> str:
    if found.heat is None:
        return ""
    each = found.heat.per_token
    estimates = [one.estimate if one.estimate == one.estimate else 0.0 for one in each]
    most, whole = max(max(estimates), 1e-300), max(sum(estimates), 1e-300)
    ranked = sorted(range(len(each)), key=lambda index: -estimates[index])
    ranks = {index: place + 1 for place, index in enumerate(ranked[:_RANKS]) if estimates[index] > 0}
    spans = []
    for index, (word, one, value) in enumerate(zip(found.words, each, estimates, strict=True)):
        strength = value / most
        says = f"position {index}, influence {shown(one)}, {100 * value / whole:.2g} % of the sum"
        rank = f"<sup>{ranks[index]}</sup>" if index in ranks else ""
        bar = f'<i style="height:{_BAR * strength:.1f}px"></i>'
        visible = html.escape(word.replace("\n", "⏎\n")) or "·"
        spans.append(
            f'<span class="t" tabindex="0" title="{html.escape(says)}" style="background:rgba(213,94,0,{0.75 * strength:.2f})">'
            f"{visible}{rank}{bar}</span>"
        )
    juntas = "; ".join(
        f"{100 * one.share:g} % of the influence in {one.estimate} tokens [{one.low}, {one.high}]"
        for one in found.junta
    )
    legend = "Colour and bar: influence, as a share of the largest; numbers: the ten largest. Hover or focus a token for its interval."
    return (
        f'<h2>Influence of the tokens of the first text</h2><p class="legend">{legend}</p><p class="text">{"".join(spans)}</p>'
        f"<p>{html.escape(juntas or 'Too few redraws to say how many tokens carry it')}.</p>\n"
    )


def _curve(found: ModelNumbers) -> str:
    curve = found.curve
    rows = []
    for index, rho in enumerate(curve.rho):
        held = "" if curve.certain is None else f"[{curve.certain[index].low:.3g}, {curve.certain[index].high:.3g}]"
        rows.append(
            (
                f"{rho:g}",
                shown(curve.correlation[index]),
                shown(curve.share[index]),
                shown(curve.difference[index]),
                held,
            )
        )
    heads = ("ρ", "correlation", "Stab / E|f|²", "E|f(X) − f(Y)|²/2", "the same, certain")
    tails = []
    for of, name in (("variance", "the variance"), ("energy", "E|f|²")):
        tails.append((name, *found.tail_words(of=of)))
    return (
        "<h2>Stability</h2>"
        + _table(f"variance: {shown(curve.varying)} of E|f|²", heads, rows)
        + f"<h2>Weight at degrees ≥ {found.degree}</h2>"
        + _table("upper bounds", ("share of", "influence / degree", "Lemma 1", "linear program"), tails)
    )


def _picture(found: ModelNumbers) -> str:
    drawn = io.BytesIO()
    figure_of(found).savefig(drawn, format="png", dpi=150)
    data = base64.b64encode(drawn.getvalue()).decode()
    words = "the measured curve inside the envelope of all spectra that fit; correlation layer by layer"
    return f'<p><img alt="{words}" src="data:image/png;base64,{data}"></p>\n'


def _layers(found: ModelNumbers) -> str:
    if not found.layers:
        return ""
    heads = ("layer", *(f"ρ = {rho:g}" for rho in found.curve.rho), "variance")
    rows = [(one.name, *map(shown, one.correlation), shown(one.varying)) for one in found.layers]
    return "<h2>Layers</h2>" + _table("correlation of each layer's output over its norm", heads, rows)


def _attention(found: ModelNumbers) -> str:
    if found.attention is None or found.attention_certain is None:
        return ""
    pairs = zip(found.attention.layers, found.attention_certain.layers, strict=True)
    rows = [
        (
            one.name,
            shown(one.all_heads.agreement),
            f"[{held.all_heads.agreement.low:.3g}, {held.all_heads.agreement.high:.3g}]",
        )
        for one, held in pairs
    ]
    caption = "how often the same token has the most weight on X and on Y, at the middle ρ"
    return "<h2>Attention</h2>" + _table(caption, ("layer", "agreement", "the same, certain"), rows)


def _table(caption: str, heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    head = "".join(f"<th>{html.escape(one)}</th>" for one in heads)
    body = "".join("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><caption>{html.escape(caption)}</caption><tr>{head}</tr>{body}</table>\n"
