"""A user's file of claims and theorems: judged like those of the package, one clear error for each broken record, and no other stopped."""

import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from nstheory.claims import registry
from nstheory.claims.proofs.claim_file import load_claims
from nstheory.claims.record import Verdict
from nstheory.claims.run import verify
from nstheory.cli import app
from nstheory.errors import ArgumentError

HEAD = """
import sympy as sp
from nstheory.claims.record import Claim, Kind, Mutant, Relation
from nstheory.claims.theorem import Applied, Theorem
from nstheory.language.domain import CORRELATION, UNIT
from nstheory.language.expectation import PairMean
from nstheory.language.symbols import X, Y, rho

def claim(name, left=(1 + rho) ** 2, right=1 + 2 * rho + rho**2, **more):
    given = {"kind": Kind.IDENTITY, "variables": {rho: UNIT}, "source": "mine", "engines": ("symbolic", "balls"),
             "mutants": (Mutant("doubled", rhs=2 * right + 1),), "statement": name}
    return Claim(id=f"mine.{name}", lhs=left, rhs=right, **(given | more))

def theorem(name, *steps, **more):
    return Theorem(f"mine.{name}", "It holds.", "mine", steps, **more)
"""
BROKEN = {
    "no_mutant": ('claim("no_mutant", mutants=())', "claim 'mine.no_mutant' has no mutant; add a wrong twin"),
    "same": ('claim("same", left=rho, right=rho)', "claim 'mine.same', field lhs: it is the same expression as rhs, rho"),
    "engine": ('claim("engine", engines=("guess",))', "claim 'mine.engine' names unknown engines ['guess']; known: symbolic"),
    "empty": (
        'claim("empty", where=sp.And(rho > 2, rho < 3))',
        "claim 'mine.empty', field where: no point of rho in [0, 1] satisfies",
    ),
    "nothing": (
        'claim("nothing", left=PairMean(X, rho), right=sp.Integer(0), variables={rho: CORRELATION})',
        "claim 'mine.nothing', field rhs: 0 has nothing to change",
    ),
    "lost": ('claim("lost", assumes=("mine.fien",))', "claim 'mine.lost', field assumes: unknown claim 'mine.fien'; did you mean mine.fine"),
    "circle": ('claim("circle", assumes=("mine.circle",))', "claim 'mine.circle', field assumes: it is circular, mine.circle -> mine.circle"),
    "twice": ('claim("twice"), claim("twice")', "claim 'mine.twice', field id: two records carry it; choose another id"),
}  # fmt: skip


@pytest.fixture(autouse=True)
def registry_as_it_was():
    yield
    registry.add((), ())


def written(folder: Path, text: str) -> Path:
    (folder / "mine.py").write_text(HEAD + text, encoding="utf-8")
    return folder / "mine.py"


def judged(folder: Path, text: str, jobs: int = 1) -> dict[str, dict]:
    claims, _ = load_claims(written(folder, text))
    return {row["id"]: row for row in verify(claims, budget="fast", jobs=jobs)}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_claim_is_one_clear_error_and_stops_no_other(name: str, tmp_path: Path) -> None:
    made, said = BROKEN[name]
    rows = judged(tmp_path, f'CLAIMS = (claim("fine"), {made})')
    assert rows["mine.fine"]["verdict"] == Verdict.PROVED
    assert rows[f"mine.{name}"]["verdict"] == Verdict.ERROR
    assert rows[f"mine.{name}"]["reason"].startswith(said)
    assert "\n" not in rows[f"mine.{name}"]["reason"]


def test_workers_have_the_records_of_a_file_and_their_faults(tmp_path: Path) -> None:
    """Classes of the file and of its neighbours among them, which a process that has not read the file cannot make."""
    (tmp_path / "beside_workers.py").write_text("import sympy as sp\nclass Named(sp.Function):\n    pass\n")
    text = """
from beside_workers import Named
class Own(Named):
    pass
CLAIMS = (claim("fine"), claim("no_mutant", mutants=()), claim("above", assumes=("mine.no_mutant",)),
          claim("own", left=Own(rho)), claim("beside", left=Named(rho)))
"""
    rows = judged(tmp_path, text, jobs=2)
    assert [row["verdict"] for row in rows.values()] == ["PROVED", "ERROR", "UNDECIDED", "UNDECIDED", "UNDECIDED"]
    assert "has no mutant" in rows["mine.no_mutant"]["reason"]


def test_the_command_judges_claims_and_theorems_and_says_what_is_broken(tmp_path: Path, capfd) -> None:
    applied = 'Applied("linearity", ("mine.fine",), "the mean", {"equation": "mine.fine"})'
    file = written(
        tmp_path,
        'CLAIMS = (claim("fine"), claim("same", left=rho, right=rho))\n'
        'THEOREMS = (theorem("good", "mine.fine"), theorem("lost", "mine.fien"), theorem("round", "mine.round"),\n'
        f'    theorem("bare", "mine.fine", {applied}), theorem("on_package", "tokens.parity"))',
    )
    ended = CliRunner().invoke(app, ["verify", str(file), "--budget", "fast"])
    said = " ".join(f"{ended.output} {ended.stderr} {''.join(capfd.readouterr())}".split())
    assert ended.exit_code == 1
    assert "mine.same: ERROR, expected PROVED: claim 'mine.same', field lhs: it is the same expression" in said
    assert (
        "mine.lost: ERROR, expected PROVED: theorem 'mine.lost', field steps: unknown claim or theorem 'mine.fien'"
        in said
    )
    assert "theorem 'mine.round', field steps: the proof is circular, mine.round -> mine.round" in said
    assert "theorem 'mine.bare', field steps: step 2: the rule 'linearity' lacks its hypothesis 'means'" in said
    assert "mine.good:" not in said
    assert "tokens.parity" in said


def test_an_interrupted_run_goes_on_with_what_was_not_edited(tmp_path: Path) -> None:
    """A claim whose record, or one that it assumes, has changed since is judged again."""
    results = tmp_path / "rows.json"
    again: list[str] = []

    def run(text: str, stop: int) -> None:
        own, _ = load_claims(written(tmp_path, f"CLAIMS = ({text},)"))
        again.clear()

        def seen(row: dict) -> None:
            again.extend([row["id"]] if "provenance" not in row else [])
            if len(again) == stop:
                raise KeyboardInterrupt

        verify(own, budget="fast", file=results, on_result=seen)

    above = 'claim("above", left=(1 - rho) ** 2, right=1 - 2 * rho + rho**2, assumes=("mine.fine",))'
    with pytest.raises(KeyboardInterrupt):
        run(f'claim("fine"), {above}, claim("last")', stop=2)
    with pytest.raises(KeyboardInterrupt):
        run(f'claim("fine"), {above}, claim("last")', stop=1)
    assert again == ["mine.last"]
    run(f'claim("fine", note="edited"), {above}, claim("last")', stop=9)
    assert again == ["mine.fine", "mine.above"]


@pytest.mark.parametrize("edited", ["nothing", "neighbour", "own class"])
def test_an_edited_neighbour_or_class_is_noticed_when_a_run_goes_on(edited: str, tmp_path: Path) -> None:
    """A record shows the name of a function, and not what the function does."""
    results = tmp_path / "rows.json"
    code = "import sympy as sp\nclass {name}(sp.Function):\n    def doit(self, **hints):\n        return self.args[0] ** {power}\n"
    taken: list[str] = []

    def run(neighbour: int, own: int, stop: bool) -> None:
        (tmp_path / "beside_journal.py").write_text(code.format(name="Beside", power=neighbour), encoding="utf-8")
        sys.modules.pop("beside_journal", None)
        text = f"from beside_journal import Beside\n{code.format(name='Own', power=own)}"
        claims, _ = load_claims(written(tmp_path, text + 'CLAIMS = (claim("fine", note=str(Beside(rho) + Own(rho))),)'))

        def seen(row: dict) -> None:
            taken.extend([row["id"]] if "provenance" in row else [])
            if stop:
                raise KeyboardInterrupt

        verify(claims, budget="fast", file=results, on_result=seen)

    with pytest.raises(KeyboardInterrupt):
        run(2, 2, stop=True)
    run(3 if edited == "neighbour" else 2, 3 if edited == "own class" else 2, stop=False)
    assert taken == (["mine.fine"] if edited == "nothing" else [])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("CLAIMS = (claim(),)", r"mine\.py, line \d+: TypeError: claim\(\) missing"),
        ("", "holds no records; name them there"),
        ("CLAIMS = 3", "CLAIMS: a sequence of Claim is expected, this holds int"),
        ("THEOREMS = (1,)", "THEOREMS: a sequence of Theorem is expected, this holds something else"),
    ],
)
def test_a_file_that_is_none(text: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(ArgumentError, match=said):
        load_claims(written(tmp_path, text))


def test_a_file_that_is_not_there_and_names_beside_a_file(tmp_path: Path) -> None:
    with pytest.raises(ArgumentError, match=r"none\.py is no file; give a Python file"):
        load_claims(tmp_path / "none.py")
    ended = CliRunner().invoke(
        app, ["verify", "tokens", "--claims", str(written(tmp_path, 'CLAIMS = (claim("fine"),)'))]
    )
    assert isinstance(ended.exception, ArgumentError)
    assert "give one of them" in str(ended.exception)
    assert sys.modules.get("nstheory_claims_file") is None
