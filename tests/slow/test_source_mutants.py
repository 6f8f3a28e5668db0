"""Every broken formula in theory/ is seen by the claims that it changes; the true ones are not."""

from __future__ import annotations

import ast

import pytest
from source_mutants import ELSEWHERE, SURVIVORS, THEORY, Site, files, preload, sites, wrong

preload()
SITES = [site for file in files() for site in sites(file)]


@pytest.mark.parametrize("site", SITES, ids=lambda site: f"{site.file} {site.what}".replace(" ", "_"))
def test_a_broken_formula_is_seen(site: Site) -> None:
    seen = wrong(site)
    if (site.file, site.what) in SURVIVORS:
        assert seen == "", "this one is seen now: its reason is out of date"
    else:
        assert seen, "no claim that this formula changes comes out wrong"


def test_every_file_of_the_theory_has_its_formulas_broken_or_says_where_they_are() -> None:
    broken = {site.file for site in SITES}
    assert set(files()) == broken
    for file in ELSEWHERE:
        assert (THEORY / f"{file}.py").is_file()
    assert {(site.file, site.what) for site in SITES} >= set(SURVIVORS)


def test_the_true_source_changes_nothing_and_one_that_cannot_load_is_seen() -> None:
    source = (THEORY / "spectrum" / "lemma1.py").read_text()
    assert wrong(Site("spectrum/lemma1", "nothing", ast.unparse(ast.parse(source)))) == ""
    assert wrong(Site("spectrum/lemma1", "all", "raise ValueError('gone')")) == "ValueError: gone"
