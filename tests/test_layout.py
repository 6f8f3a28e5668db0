"""The layout: imports go one way, heavy libraries stay in their rooms, folders stay small, one name is one topic."""

from __future__ import annotations

import ast
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

import nstheory

PACKAGE = Path(nstheory.__file__).parent
BASE = {"errors", "numbers"}
# A room, and the rooms that it may import from beside itself. `claims` is split: its record is below the theory, its
# engines know no theorem, and only the registry reads the theory, by name.
ROOMS: dict[str, set[str]] = {
    "_moved": {"claims.evaluate"},
    "errors": set(),
    "numbers": {"errors"},
    "files": BASE,
    "figure": BASE | {"files"},
    "shown_result": {"figure"},
    "workers": BASE | {"files"},
    # What an attention kind is, in torch alone: sampling, kernels, measurements and training take the same records.
    "row_weights": set(),
    "attention_kinds": BASE | {"row_weights"},
    "language": BASE,
    "claims.record": BASE | {"language"},
    "claims.theorem": {"claims.record"},
    "theory": BASE | {"language", "claims.record", "claims.theorem"},
    "claims.registry": BASE | {"claims.record", "claims.theorem"},
    # It reads the record that the room `rocq` writes, and no code of it.
    "claims.second_prover": BASE | {"files", "claims.record"},
    "arithmetic": BASE | {"language"},
    "noise": BASE,
    "claims.budget": BASE,
    "claims.sampling": BASE | {"attention_kinds", "language", "arithmetic", "noise", "claims.budget"},
    "claims.engines": BASE | {"language", "arithmetic", "noise", "claims.budget", "claims.record", "claims.sampling"},
    "claims.twins": BASE
    | {"language", "arithmetic", "noise", "claims.budget", "claims.record", "claims.engines", "claims.sampling"},
    "claims.verdict": BASE
    | {
        "language",
        "noise",
        "shown_result",
        "claims.budget",
        "claims.engines",
        "claims.record",
        "claims.registry",
        "claims.second_prover",
        "claims.twins",
    },
    "claims.evaluate": BASE | {"language", "arithmetic", "claims.record", "claims.registry"},
    "claims.journal": BASE | {"files"},
    # It hands claims to workers and puts together what they assume, so it looks both up.
    "claims.run": BASE
    | {"noise", "workers", "claims.budget", "claims.journal", "claims.record", "claims.registry", "claims.verdict"},
    "claims.table": BASE,
    # The paper's items are named by the theory; the words that people have for them are looked up here.
    "claims.shown": BASE | {"claims.registry", "claims.table", "claims.theorem", "theory"},
    "claims.show": BASE
    | {
        "language",
        "claims.budget",
        "claims.shown",
        "claims.proofs",
        "claims.record",
        "claims.registry",
        "claims.second_prover",
        "claims.table",
        "claims.theorem",
        "claims.verdict",
        "ties",
    },
    "claims.verify_command": BASE
    | {
        "claims.budget",
        "claims.journal",
        "claims.proofs",
        "claims.record",
        "claims.registry",
        "claims.run",
        "claims.table",
        "claims.theorem",
        "noise",
        "workers",
    },
    "claims.proofs": BASE
    | {
        "files",
        "noise",
        "shown_result",
        "claims.budget",
        "claims.record",
        "claims.registry",
        "claims.run",
        "claims.table",
        "claims.second_prover",
        "claims.theorem",
        "claims.verdict",
    },
    "claims.verdict_page": BASE | {"claims.proofs", "claims.table"},
    # It shows whatever there is of a claim or a theorem.
    "site": BASE
    | {
        "files",
        "language",
        "claims.shown",
        "claims.journal",
        "claims.proofs",
        "claims.record",
        "claims.registry",
        "claims.second_prover",
        "claims.table",
        "claims.theorem",
        "ties",
    },
    # The second prover reads records and certificates, draws points as the search does, and nothing reads it.
    "rocq": BASE
    | {
        "files",
        "language",
        "arithmetic",
        "noise",
        "claims.engines",
        "claims.record",
        "claims.registry",
        "claims.second_prover",
        "claims.theorem",
        "claims.twins",
        "measure",
    },
    "kernels": BASE | {"attention_kinds", "language", "arithmetic", "theory"},
    "nn": BASE | {"noise"},
    "measure": BASE | {"attention_kinds", "files", "shown_result", "language", "arithmetic", "noise", "kernels"},
    # Of arithmetic it takes how a ball that is part of a result is pickled.
    "bounds": BASE
    | {"arithmetic", "attention_kinds", "files", "figure", "shown_result", "noise", "kernels", "measure"},
    # Whole models of other libraries: above all that measures and bounds them.
    "models": BASE | {"attention_kinds", "files", "figure", "shown_result", "noise", "measure", "bounds"},
    # It compares what every room computes with what the theory states, and looks both up by name.
    "ties": BASE
    | {
        "arithmetic",
        "bounds",
        "claims.engines",
        "claims.proofs",
        "claims.record",
        "claims.registry",
        "files",
        "kernels",
        "language",
        "measure",
        "nn",
        "noise",
        "theory",
    },
    "training": BASE | {"attention_kinds", "files", "figure", "noise", "nn", "measure", "bounds", "workers"},
}
# The command line and the table of public names may import everything.
TOP = {"", "cli", "command_words", "model_commands", "__main__"}
# Where a library may be imported at all; what is not named here is free.
LIBRARIES: dict[str, tuple[str, ...]] = {
    "jinja2": ("site",),
    "markdown_it": ("site",),
    "sympy": ("language", "theory", "arithmetic", "claims", "kernels.certified", "rocq", "site.mathml", "ties"),
    "flint": ("arithmetic", "claims", "kernels.certified", "measure.spectrum", "bounds.covariance.in_balls"),
    "hypothesis": (),
    "matplotlib": ("figure", "bounds.picture", "training.study.two_arms"),
    "typer": ("cli", "model_commands"),
    "distributed": ("workers",),
    "rich": (
        "bounds",
        "claims.proofs",
        "claims.show",
        "claims.shown",
        "claims.table",
        "claims.verify_command",
        "measure.progress",
        "models.report",
        "models.measure_command",
        "shown_result",
        "ties",
        "training.study",
        "rocq.certify_command",
    ),
    "transformers": ("nn.resuming", "models.loading"),
    "lightning": ("nn.resuming",),
    "safetensors": ("bounds.models.load",),
}
# These rooms are written in SymPy, or in torch, and in nothing else.
ONLY = {
    "language": {"sympy"},
    "theory": {"sympy"},
    "claims.record": {"sympy"},
    "claims.theorem": set(),
    "noise": {"torch"},
    "attention_kinds": {"torch"},
    "nn": {"torch", "transformers", "lightning"},
}
# File names that two folders share, because they hold the same topic: its theory, its code.
SAME_TOPIC = {"attention", "gaussian", "influence", "tokens"}


def files() -> Iterator[tuple[str, Path]]:
    for file in sorted(PACKAGE.rglob("*.py")):
        yield ".".join(file.relative_to(PACKAGE).with_suffix("").parts).removesuffix("__init__").rstrip("."), file


def imports(file: Path) -> Iterator[str]:
    """Yield the modules and names that a file imports, anywhere in it."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def room(name: str) -> str:
    return ".".join(name.split(".")[: 2 if name.startswith("claims.") else 1])


def wrong_imports(name: str, imported: set[str]) -> set[str]:
    """Return what a file of this name must not import."""
    if room(name) in TOP or name == "claims":
        return set()
    allowed = ROOMS[room(name)] | {room(name)}
    inside = {one.removeprefix("nstheory.") for one in imported if one.startswith("nstheory.")}
    # A package that was a module gives its old names through this helper.
    wrong = {one for one in inside if room(one) not in allowed and one != "_moved.names_of"}
    outside = {one.split(".")[0] for one in imported} - {"nstheory"} - sys.stdlib_module_names
    only = ONLY.get(room(name))
    wrong |= outside - only if only is not None else set()
    for library, rooms in LIBRARIES.items():
        if library in outside and not any(name == one or name.startswith(f"{one}.") for one in rooms):
            wrong.add(library)
    return wrong


def test_imports_go_one_way() -> None:
    assert {name: wrong for name, file in files() if (wrong := wrong_imports(name, set(imports(file))))} == {}


@pytest.mark.parametrize(
    ("name", "imported"),
    [
        ("theory.depth.rate", "torch"),
        ("theory.depth.rate", "nstheory.arithmetic.real_balls"),
        ("claims.engines.balls", "nstheory.theory.gaussian.CLAIMS"),
        ("nn.module", "nstheory.measure.stability"),
        ("kernels.dual", "sympy"),
        ("noise.tokens", "nstheory.nn.penalty"),
    ],
)
def test_a_forbidden_import_is_seen(name: str, imported: str) -> None:
    assert wrong_imports(name, {imported})


def test_every_room_is_known_and_its_rules_run_in_no_circle() -> None:
    assert {room(name) for name, _ in files()} - TOP - {"claims"} == set(ROOMS)
    order: list[str] = []
    while len(order) < len(ROOMS):
        ready = [one for one, below in ROOMS.items() if one not in order and below <= {*order, "claims.evaluate"}]
        assert ready, f"a circle among {set(ROOMS) - set(order)}"
        order += ready


def circles(graph: dict[str, set[str]]) -> list[set[str]]:
    """Return the sets of files of which each imports, by whatever way round, each other."""
    reached = {name: set(below) for name, below in graph.items()}
    for middle in graph:
        for name in graph:
            if middle in reached[name]:
                reached[name] |= reached[middle]
    found = [{other for other in reached[name] if name in reached[other]} for name in graph if name in reached[name]]
    return [one for place, one in enumerate(found) if one not in found[:place]]


def test_no_import_circle_between_files_not_even_of_types_or_inside_of_functions() -> None:
    named = {f"nstheory.{name}": file for name, file in files() if file.stem != "__init__"}
    graph = {}
    for name, file in named.items():
        # What a package hands on in its __init__ is not followed: only files are compared.
        whole = {imported.rsplit(".", 1)[0] for imported in imports(file)} | set(imports(file))
        graph[name] = (whole & set(named)) - {name}
    assert circles(graph) == []


def test_a_circle_is_seen() -> None:
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == [{"b", "c"}]


def test_a_folder_holds_about_a_dozen_files_and_a_file_one_topic() -> None:
    folders: dict[Path, list[str]] = defaultdict(list)
    for _, file in files():
        folders[file.parent].append(file.name)
        assert len(file.read_text(encoding="utf-8").splitlines()) <= 400, f"{file} is longer than 400 lines"
    assert {str(folder): len(names) for folder, names in folders.items() if len(names) > 14} == {}


def test_a_file_name_means_one_thing() -> None:
    places: dict[str, list[str]] = defaultdict(list)
    for name, file in files():
        places[file.stem].append(name)
    del places["__init__"]
    assert {stem: found for stem, found in places.items() if len(found) > 1 and stem not in SAME_TOPIC} == {}
