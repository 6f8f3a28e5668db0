"""The site of `nstheory report`: links, ids, well-formed pages, what is said of bad results, and a browser where there is one."""

from __future__ import annotations

import json
import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest
import sympy as sp
from headless_chromium import CHROMIUM, chromium

import nstheory
from nstheory.claims.registry import claims, select, theorems
from nstheory.errors import ArgumentError
from nstheory.files import provenance
from nstheory.site.beside_records import history, pictures
from nstheory.site.mathml import equation
from nstheory.site.report_command import report_command
from nstheory.site.site_pages import write_site

ROOT = Path(nstheory.__file__).parents[1]
CHOSEN = {
    one.id: one for one in select(["tokens", "activation.relu", "spectrum.lemma1_as_stated", "depth.relu_rate_root"])
}
STATED = tuple(
    one
    for one in theorems()
    if one.topic == "tokens"
    or one.id in ("paper.definition_6_1_sampler", "paper.lemma_1", "paper.theorem_5_1", "depth.relu_rate_every_depth")
)
# Elements without an end tag.
VOID = {"meta", "link", "br", "img", "input", "hr", "wbr"}


def row(name: str, **changes: object) -> dict:
    """Return a result as `nstheory verify --json` writes it."""
    claim = claims()[name]
    evidence = {"engine": "balls", "verdict": "SUPPORTED", "n_effective": 8, "margin": 1e-9, "stderr": None}
    evidence |= {"precision_bits": 64, "seconds": 0.5, "witness": None, "detail": "8 points <agree>"}
    twin = {"label": "factor 2", "verdict": "REFUTED", "refuted_by": ["balls"], "witness": "at rho = 1/2"}
    run = {"budget": "standard", "seed": 0, "device": "cpu", "provenance": provenance(), "seconds": 0.5}
    found = {"id": name, "statement": claim.statement, "verdict": str(claim.expected), "expected": str(claim.expected)}
    made = {"tried": 40, "killed": 39, "survivors": [{"change": "2 for <1>", "why": "equal at the ends"}]}
    run |= {"twins": made, "slack": None}
    return {**found, **run, "reason": "as expected", "evidence": [evidence], "mutants": [twin], **changes}


def rows() -> list[dict]:
    return [row(name) for name in CHOSEN]


def made(folder: Path, results: object, name: str = "site", **where: Path) -> Path:
    file = folder / "verdicts.json"
    file.write_text(results if isinstance(results, str) else json.dumps(results))
    return write_site(folder / name, file, chosen=CHOSEN, stated=STATED, **where).parent


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("report"), rows())


class Page(HTMLParser):
    """The links, ids, headings and pictures of a page, and each element that is closed where it was not open."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.wrong: list[str] = []
        self.links: list[str] = []
        self.ids: Counter[str] = Counter()
        self.headings: list[str] = []
        self.alts: list[str | None] = []
        self.feed(text)
        self.wrong += self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag not in VOID:
            self.open.append(tag)
        self.links += [link for name in ("href", "src") if (link := given.get(name)) is not None]
        self.ids.update([given["id"]] if given.get("id") else [])
        self.headings += [tag] if re.fullmatch("h[1-6]", tag) else []
        self.alts += [given.get("alt")] if tag == "img" else []

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"/{tag}")


def wrong_links(folder: Path) -> list[str]:
    pages = {file.name: Page(file.read_text()) for file in folder.glob("*.html")}
    wrong = []
    for name, page in pages.items():
        for link in page.links:
            path, _, anchor = link.partition("#")
            if link.startswith(("https:", "data:")):
                continue
            there = pages.get(path or name)
            if (path and not (folder / path).exists()) or (anchor and there and anchor not in there.ids):
                wrong.append(f"{name}: {link}")
    return wrong


def test_every_page_is_well_formed_and_every_link_leads_somewhere(site: Path) -> None:
    pages = {file.name: Page(file.read_text()) for file in site.glob("*.html")}
    assert {f"{name}.html" for name in CHOSEN} | {f"{one.id}.html" for one in STATED} < set(pages)
    assert {"index.html", "gallery.html", "study.html", "glossary.html", "source-nstheory-theory-tokens.html"} < set(
        pages
    )
    assert {name: page.wrong for name, page in pages.items() if page.wrong} == {}
    assert {name for name, page in pages.items() if page.ids and page.ids.most_common(1)[0][1] > 1} == set()
    assert {name for name, page in pages.items() if page.headings[0] != "h1" or page.headings.count("h1") != 1} == set()
    assert sum(len(page.alts) for page in pages.values()) >= 30
    assert all(alt for page in pages.values() for alt in page.alts)
    assert wrong_links(site) == []
    scripts = "".join(file.read_text() for file in site.glob("*.html"))
    assert re.findall(r"<(?:script|link|img|iframe)[^>]+(?:src|href)=\"(?:https?:)?//", scripts) == []


def test_a_broken_link_and_an_unclosed_element_are_seen(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text('<p><a href="b.html">b</a><a href="#there">c</a>')
    assert wrong_links(tmp_path) == ["a.html: b.html", "a.html: #there"]
    assert Page("<p><b></p>").wrong == ["/p", "p"]


def test_a_claim_says_all_there_is_of_it(site: Path) -> None:
    page = (site / "activation.relu.html").read_text()
    assert '<math display="block">' in page
    assert '<annotation encoding="application/x-tex">\\mathbb{E}_{\\rho}' in page
    for part in ("Derivation", "8 points &lt;agree&gt;; margin 1e-09; 64 bits; 0.50 s", "factor 2", "Theorem 5.1"):
        assert part in page
    for part in (
        "nstheory verify activation.relu",
        "paper.theorem_5_1",
        "nstheory.kernels.dual",
        "source-nstheory-theory-",
    ):
        assert part in page
    assert "killed of tried: 39/40." in page
    assert "2 for &lt;1&gt; (equal at the ends)" in page
    assert 'class="warning"' not in page


def test_a_record_has_its_pictures_and_they_name_records_that_there_are(site: Path) -> None:
    shown = pictures(ROOT)
    assert set(shown) <= {*claims(), *(one.id for one in theorems())}
    assert {one.name for several in shown.values() for one in several} >= {
        "depth_recursions",
        "attention_map",
        "tail_bounds",
    }
    page = (site / "activation.relu.html").read_text()
    assert '<img src="images/relu_curve.png" alt="Dual activation of ReLU with Monte-Carlo residuals"' in page
    assert "nstheory figures relu_curve" in page
    assert (site / "images" / "relu_curve.png").read_bytes() == (
        ROOT / "figures/activations/drawn/relu_curve.png"
    ).read_bytes()


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="no repository here: nothing has a history")
def test_a_correction_has_its_history_and_leads_back(site: Path) -> None:
    page = (site / "spectrum.lemma1_as_stated.html").read_text()
    assert re.search(r"<dt>history</dt><dd><ul class=\"plain\"><li>20\d\d-\d\d-\d\d <code>[0-9a-f]{7,}</code> ", page)
    true = (site / "tokens.effective_correlation.html").read_text()
    assert "<dt>it corrects</dt>" in true
    assert 'href="tokens.correlation_as_stated.html"' in true


def test_without_a_checkout_there_are_no_pictures_and_no_history(tmp_path: Path) -> None:
    assert pictures(tmp_path) == {}
    assert history("tokens.parity", tmp_path) == []


def test_a_false_statement_leads_to_what_is_true(site: Path) -> None:
    front = (site / "index.html").read_text()
    assert 'href="paper.lemma_1.html"' in front
    assert "<strong>It fails</strong> everywhere in 0 &lt; delta &lt; epsilon" in front
    page = (site / "paper.definition_6_1_sampler.html").read_text()
    assert "False, with a witness".lower() in page
    assert 'href="tokens.effective_correlation.html"' in page


def test_pages_say_what_rocq_checked_and_lead_to_the_file(site: Path) -> None:
    page = (site / "depth.relu_rate_root.html").read_text()
    assert re.search(r"Checked as well by Rocq [\d.]+, [\d.]+ s, on the axioms of reals", page)
    assert 'href="rocq/depth_relu_rate_root.v"' in page
    assert "Theorem depth_relu_rate_root : forall s : R" in (site / "rocq" / "depth_relu_rate_root.v").read_text()
    theorem = (site / "depth.relu_rate_every_depth.html").read_text()
    assert "checked as well by Rocq" in theorem
    assert re.search(r"in Rocq [\d.]+, layers", theorem)
    assert "Checked as well" not in (site / "activation.relu.html").read_text()


OLD = {"provenance": {"commit": "0123456789abcdef", "source": "other"}}


@pytest.mark.parametrize(
    ("results", "said"),
    [
        ("[{", "cannot be read"),
        ('{"a": 1}', "holds something else"),
        ("[]", "holds no results"),
        ([row("tokens.parity")], f"has no result for {len(CHOSEN) - 1} of {len(CHOSEN)} claims"),
        (
            [row("tokens.parity", **OLD)],
            "These results are old: they were made with other source (commit 0123456789ab)",
        ),
        ([row("tokens.parity", budget="fast")], "The budget of these results is fast"),
        ([row("tokens.parity") | {"id": "tokens.gone"}], "1 results in"),
    ],
)
def test_results_that_are_not_whole_are_named_on_every_page(tmp_path: Path, results: object, said: str) -> None:
    folder = made(tmp_path, results, root=tmp_path)
    for name in ("index.html", "tokens.parity.html"):
        assert said in (folder / name).read_text()
    judged = isinstance(results, list) and any(one["id"] == "tokens.parity" for one in results)
    assert ('class="verdict NOT"' in (folder / "tokens.parity.html").read_text()) != judged


def test_missing_results_and_those_of_an_interrupted_run_are_named(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "verdicts.json"
    front = write_site(tmp_path / "none", file, chosen=CHOSEN, stated=STATED, root=tmp_path).read_text()
    assert "is not there; `make verify` writes it" in caplog.text  # the terminal says it too
    assert "is not there; make verify writes it: nothing on these pages is judged" in front
    (tmp_path / "verdicts.json.partial.jsonl").write_text(json.dumps(row("tokens.parity")) + "\n")
    front = write_site(tmp_path / "some", file, chosen=CHOSEN, stated=STATED, root=tmp_path).read_text()
    assert "these are the 1 results that an interrupted run left" in front


def test_a_folder_that_cannot_be_a_site_is_refused_before_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nstheory.site.report_command.write_site", lambda *_: pytest.fail("it began to work"))
    (tmp_path / "file").write_text("")
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("")
    for out, message in (("file", "is a file"), ("file/site", "cannot be written to"), ("mine", "holds other files")):
        with pytest.raises(ArgumentError, match=message):
            report_command(tmp_path / "verdicts.json", tmp_path / out, False)


def test_formulas_keep_their_parts() -> None:
    x = sp.Symbol("rho")
    long = equation(sp.Rational(1, 7**6000) * x, "<", sp.Integer(-(10**5000)))  # Python refuses to print these
    assert "-1.00000E+5000 (of 5001 digits)</mtext>" in long["mathml"]
    assert r"\text{2.58083E-5071 (of 5071 digits)}" in long["latex"]
    found = equation(sp.Piecewise((x, x < 1), (0, True)), "<=", sp.sqrt(x))
    assert "<mtable>" in found["mathml"]
    assert "<mo>≤</mo>" in found["mathml"]
    assert found["latex"].endswith(r"\le \sqrt{\rho}")
    slope = equation(sp.Derivative(sp.sin(x) + x, (x, 2)), "==", -sp.sin(x))["mathml"]
    over = "<mfrac><msup><mi>d</mi><mn>2</mn></msup><mrow><mi>d</mi><msup><mi>&#961;</mi><mn>2</mn></msup></mrow>"
    assert f"{over}</mfrac><mo>(</mo>" in slope


CONTRAST = """(() => {
  const light = colour => { const [r, g, b] = colour.match(/[\\d.]+/g).map(Number)
    .map(v => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b; };
  const behind = node => { for (; node; node = node.parentElement) { const c = getComputedStyle(node).backgroundColor;
    if (!/, 0\\)$|transparent/.test(c)) return c; } return 'rgb(255, 255, 255)'; };
  let worst = 21;
  for (const node of document.querySelectorAll('body *')) {
    if (![...node.childNodes].some(one => one.nodeType === 3 && one.textContent.trim()) || !node.offsetParent) continue;
    const [a, b] = [light(getComputedStyle(node).color), light(behind(node))].sort((p, q) => q - p);
    worst = Math.min(worst, (a + .05) / (b + .05)); }
  return worst; })()"""
# Pictures below the window are loaded when it comes near; decoding waits for them.
IMAGES = """Promise.all([...document.images].map(one => { one.loading = 'eager'; return one.decode(); }))
  .then(() => true, () => false)"""
VISIBLE = "[...document.querySelectorAll('#records tbody tr')].filter(row => row.offsetParent).length"


def chosen(field: str, value: str) -> str:
    event = "new Event('input', {bubbles: true})"
    return f"const f = document.getElementById('{field}'); f.value = '{value}'; f.dispatchEvent({event})"


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here: the site is not looked at by a browser")
def test_a_browser_shows_it_at_every_width_and_colour_and_the_search_finds(site: Path, tmp_path: Path) -> None:
    with chromium(tmp_path / "profile") as browser:
        for width, colours in ((1280, "light"), (1280, "dark"), (390, "light"), (390, "dark")):
            browser.screen(width, colours)
            for name in ("index", "activation.relu", "paper.definition_6_1_sampler", "gallery"):
                browser.open(site / f"{name}.html")
                assert browser.run("document.documentElement.scrollWidth") <= width, name
                assert browser.run(CONTRAST) >= 4.5, (name, colours)
                assert browser.run(IMAGES), name
        browser.open(site / "activation.relu.html")
        assert browser.run("document.querySelector('math').getBoundingClientRect().height") > 20
        browser.open(site / "index.html")
        assert browser.run(VISIBLE) == len(CHOSEN) + len(STATED)
        browser.run(f"(() => {{ {chosen('words', 'parity tokens')} }})()")
        assert 0 < browser.run(VISIBLE) < len(CHOSEN)
        browser.run(f"(() => {{ {chosen('words', '5.1 relu')} }})()")
        assert browser.run(VISIBLE) == 2  # the theorem and its claim: the item of the paper is searched too
        browser.run(f"(() => {{ {chosen('words', '')} }})(); (() => {{ {chosen('verdict', 'REFUTED')} }})()")
        assert browser.run(VISIBLE) == 4
        assert browser.run("document.getElementById('count').textContent").startswith("4 of ")
        browser.run(f"(() => {{ {chosen('item', 'Lemma 1')} }})()")
        assert browser.run(VISIBLE) == 2
        assert browser.complaints == []
