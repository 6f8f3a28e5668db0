"""All pages of the site, written with Jinja's templates, which escape whatever they print."""

from __future__ import annotations

import logging
from collections import Counter, defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from nstheory.claims.record import Claim
from nstheory.claims.registry import claims, theorems
from nstheory.claims.second_prover import checked_file
from nstheory.claims.shown.declared import PACKAGE
from nstheory.claims.theorem import Theorem
from nstheory.files import provenance, replace_file
from nstheory.site.beside_records import copied, history, pictures
from nstheory.site.documents import documents, label_of, measured_models, rendered, title_of
from nstheory.site.records_of_site import (
    PLAIN,
    claim_page,
    page_of,
    paper_rows,
    power,
    theorem_page,
    theorem_result,
)
from nstheory.site.results_of_run import results_of_run
from nstheory.ties.all_ties import used_by

_log = logging.getLogger(__name__)


def write_site(
    out: Path,
    results: Path,
    *,
    chosen: Mapping[str, Claim] | None = None,
    stated: tuple[Theorem, ...] | None = None,
    root: Path = PACKAGE.parent,
) -> Path:
    """Write the pages of these claims and theorems, all when none are given, and return the front page.

    root   where docs/ and the pictures stand; there are none beside an installed package
    """
    known = claims() if chosen is None else chosen
    said = theorems() if stated is None else stated
    run = results_of_run(results, set(known))
    for one in run.warnings:
        _log.warning("%s", one)
    cited = defaultdict(list)
    for theorem in said:
        for _, name in theorem.cited():
            cited[name].append(theorem.id)
    proofs = {one.id: theorem_page(one, theorem_result(one, run.rows, claims()), run.rows) for one in said}
    leaves = {one.id: claim_page(one, run.rows.get(one.id), used_by(one.id), cited[one.id]) for one in known.values()}
    pages = _with_anchors(proofs | leaves)
    shown = copied(pictures(root), out)
    corrects = defaultdict(list)
    for one in pages.values():
        corrects[one["corrected_by"]].append(one["id"])
    for one in pages.values():
        of_it = history(one["id"], root) if one["corrected_by"] else []
        one |= {"pictures": shown.get(one["id"], []), "corrects": corrects[one["id"]], "history": of_it}
    read = documents(root)
    shared = {
        "warnings": run.warnings,
        "documents": [(f"{file.stem}.html", label_of(file)) for file in read],
        "made": provenance(),
        "has_page": set(pages),
        "page_of": page_of,
        "plain": PLAIN,
        "power": power,
    }
    theorem_files = {
        one.id: file for one in known.values() if (file := checked_file(one, root / "docs" / "rocq")) is not None
    }
    environment = Environment(
        loader=PackageLoader("nstheory.site"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )

    def write(name: str, template: str, **data: Any) -> None:
        replace_file(out / name, environment.get_template(template).render(**shared, **data))

    for one in proofs.values():
        write(page_of(one["id"]), "theorem.html", page=one, title=one["id"])
    for one in leaves.values():
        file = theorem_files.get(one["id"])
        write(page_of(one["id"]), "claim.html", page=one, title=one["id"], theorem_file=file.name if file else "")
    for file in (*theorem_files.values(), *(PACKAGE / "rocq" / name for name in ("base.v", "rules.v"))):
        replace_file(out / "rocq" / file.name, file.read_text(encoding="utf-8"))
    for file in sorted({str(one["place"].file) for one in pages.values() if one["place"]}):
        lines = (PACKAGE.parent / file).read_text(encoding="utf-8").splitlines()
        write(_source_page(file), "source.html", file=file, lines=lines, title=file)
    for file in read:
        text = file.read_text(encoding="utf-8")
        write(f"{file.stem}.html", "document.html", content=rendered(file, out), title=title_of(text))
    everything = [*proofs.values(), *leaves.values()]
    write(
        "index.html",
        "index.html",
        title="Is it true? Noise stability of transformers, claim by claim",
        paper=paper_rows(pages),
        records=everything,
        theorems=set(proofs),
        counts=Counter(one["verdict"] for one in leaves.values()),
        verdicts=[verdict for verdict in PLAIN if any(one["verdict"] == verdict for one in everything)],
        topics=list(dict.fromkeys(one["topic"] for one in everything)),
        items=list(dict.fromkeys(item for one in everything for item in one["items"])),
        budget=run.budget,
        read=[(f"{file.stem}.html", title_of(file.read_text(encoding="utf-8"))) for file in read],
        models=measured_models(root, out),
    )
    _log.info("%d records and %d documents in %s", len(everything), len(read), out)
    return out / "index.html"


def _source_page(file: str) -> str:
    return f"source-{file.replace('/', '-').removesuffix('.py')}.html"


def _with_anchors(pages: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    for page in pages.values():
        place = page["place"]
        page["anchor"] = f"{_source_page(place.file)}#L{place.line}" if place else ""
    return pages
