"""Topics are loaded when they are asked for, and installed packages may bring their own, by an entry point."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

import nstheory as nst
from nstheory.claims import registry
from nstheory.errors import ArgumentError, DuplicateIdError, NSTheoryError

EXAMPLE = Path(__file__).parents[2] / "examples" / "my_claims"
CACHED = (registry.homes, registry._of, registry._all, registry._theorems_of)
Install = Callable[[str, str, str], None]


@pytest.fixture
def install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Install]:
    """Write a module, when there is text for one, and name it as the entry point of a topic."""

    def installed(topic: str, module: str, text: str = "") -> None:
        if text:
            (tmp_path / f"{module}.py").write_text(text)
        monkeypatch.syspath_prepend(tmp_path if text else EXAMPLE)
        entry = EntryPoint(topic, module, registry.GROUP)
        monkeypatch.setattr(registry, "entry_points", lambda group: [entry] if group == entry.group else [])
        for cached in CACHED:
            cached.cache_clear()

    yield installed
    sys.modules.pop("my_claims", None)
    for cached in CACHED:
        cached.cache_clear()


def test_the_claims_and_theorems_of_another_package_are_judged_with_ours(install: Install) -> None:
    install("mine", "my_claims", "")
    assert [claim.id for claim in nst.select(["mine"])] == ["mine.square", "mine.square_below"]
    assert nst.check("mine.square").verdict == "PROVED"
    assert nst.check("mine.square_is_at_most_three").verdict == "PROVED"
    assert list(registry.claims())[-1] == "mine.square_below"
    with pytest.raises(NSTheoryError, match=r"did you mean mine\.square"):
        nst.find("mine.sqare")


def test_a_package_that_does_not_load_is_named_with_file_and_line(install: Install) -> None:
    install("mine", "broken_claims", "CLAIMS = ()\nCLAIMS = CLAIMS + (gauss,)\n")
    with pytest.raises(ArgumentError, match=r"broken_claims fail to load: NameError: .*broken_claims\.py, line 2"):
        nst.find("mine.square")
    assert nst.find("tokens.parity").id == "tokens.parity"


def test_an_id_of_another_topic_and_a_topic_twice_are_refused(install: Install) -> None:
    install("theirs", "my_claims", "")
    with pytest.raises(ArgumentError, match=r"'mine\.square' stands in my_claims, topic 'theirs'"):
        nst.find("theirs.square")
    install("tokens", "my_claims", "")
    with pytest.raises(DuplicateIdError, match="two topics are called 'tokens'"):
        nst.find("tokens.parity")


def test_a_claim_loads_its_topic_alone() -> None:
    script = (
        "import sys, nstheory as nst\n"
        "nst.find('tokens.parity'), nst.select(['tokens']), nst.find('activation.relu')\n"
        "print(*(name for name in sys.modules if name.startswith('nstheory.theory.')))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    topics = {name.split(".")[2] for name in done.stdout.split()}
    assert {"tokens", "activation"} <= topics
    assert topics.isdisjoint({"depth", "bounds", "regularizer"})


def test_a_list_loads_no_engine_and_a_theorem_the_topics_of_its_proof() -> None:
    listed = "import sys\nfrom nstheory.claims.shown import listing\nlisting.list_paper('5.3'), listing.list_claims(['tokens'])\n"
    proof = (
        "from nstheory.claims.proofs.judging import claims_needed, select_theorems\n"
        "assert [one.id for one in claims_needed(select_theorems(['tokens.parity_of_any_size']))] == ['tokens.parity']\n"
    )
    said = "print('loaded', *(name for name in sys.modules if name.startswith('nstheory.theory.') or name == 'torch'))"
    loaded = []
    for script in (listed + said, "import sys\n" + proof + said):
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
        names = done.stdout.splitlines()[-1].split()[1:]
        loaded.append({name if name == "torch" else name.split(".")[2] for name in names})
    assert loaded[0].isdisjoint({"torch", "depth", "bounds", "spectrum"})
    assert loaded[1].isdisjoint({"depth", "bounds", "spectrum", "attention", "regularizer", "paper_items"})
    assert {"attention", "tokens", "paper_items"} <= loaded[0]
    assert "tokens" in loaded[1]
