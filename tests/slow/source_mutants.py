"""Breaks one formula of nstheory/theory at a time, and judges the claims that it changes.

`python tests/slow/source_mutants.py [FILE ...]` runs all of them on two processes and lists survivors; tests/slow runs the same.
"""

from __future__ import annotations

import ast
import importlib.abc
import importlib.util
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib import import_module
from multiprocessing import get_context
from pathlib import Path

THEORY = Path(__file__).parents[2] / "nstheory" / "theory"
# Files without a formula of their own, and who breaks what they state.
ELSEWHERE = {
    "activation/coefficients": "makes claims from the formulas of the activations' files, which are broken there",
    "bounds/activation_rules": "states the records of language/activations; tests/language changes each of their constants",
    "build": "makes records",
}
# What survives, and why: the same in other words, or a bound with room.
SURVIVORS = {
    ("activation/relu", "relu_hermite_coefficient: sign 0 turned"): "an exponent of -1, of the same parity",
    ("activation/relu_spectrum", "relu_tail_above: sign 1 turned"): "T - 1/2 for T + 1/2: a larger upper bound",
    ("activation/relu_spectrum", "relu_tail_below: sign 0 turned"): "3 T + 5 for 3 T - 5: a smaller lower bound",
    ("depth/relu_network", "paper_recursion doubled"): "it is refuted either way; tests/theory holds its values",
    (
        "attention/selection",
        "selection_lower doubled",
    ): "the lower bound is 4.5 to 10 times too small",
    ("attention/identity", "lost_weight_bound: sign 1 turned"): "n + 1 tokens in the level: a larger upper bound",
    ("attention/identity", "lost_weight_bound: sign 2 turned"): "n + 1 tokens in the mean: a larger upper bound",
    ("attention/identity", "kept_weight_bound doubled"): "a larger upper bound is one; its own bound has room for it",
    ("attention/identity", "kept_weight_bound: sign 1 turned"): "the standard budget sees it, by 11 standard errors",
    ("attention/identity", "kept_weight_bound: sign 3 turned"): "n + 1 tokens: the bound has room for 2 %",
    ("attention/identity", "kept_weight_bound: sign 4 turned"): "n + 1 tokens in the level: a larger upper bound",
    ("bounds/network_rules", "_weight doubled"): "both sides of the softmax bounds are weights, with the same factor",
    ("bounds/transformer_rules", "_by_size doubled"): "both sides are sums over sizes, with the same factor",
    ("bounds/transformer_rules", "_by_size: sign 0 turned"): "both sides lose the same sizes",
    ("bounds/transformer_rules", "QUADRATIC_NOISE: sign 0 turned"): "E (X^2 + 1)(Y^2 - 1) is 2 rho^2 too",
    ("bounds/transformer_rules", "QUADRATIC_NOISE: sign 1 turned"): "E (X^2 - 1)(Y^2 + 1) is 2 rho^2 too",
    ("regularizer/forms", "sample_covariance: sign 1 turned"): "it is enough to centre the other factor",
    ("regularizer/forms", "sample_covariance: sign 2 turned"): "it is enough to centre the other factor",
    ("regularizer/gradients", "uniform_slope: sign 0 turned"): "the inner product with the uniform law is constant",
    ("spectrum/product_space", "_series: sign 0 turned"): "the shift is that of a mutant, and 0 in the claim",
    ("spectrum/product_space", "_cases doubled"): "both sides are sums over alphabets, with the same factor",
}
_SPAWN = get_context("forkserver")


@dataclass(frozen=True)
class Site:
    """One broken formula: the theory file, what is broken in it, and its source then."""

    file: str
    what: str
    source: str


def files() -> list[str]:
    """Return every file of the theory that holds formulas, by its path without suffix."""
    found = (path.relative_to(THEORY).with_suffix("").as_posix() for path in THEORY.rglob("*.py"))
    words = ("__init__", "theorems", "paper_items", "gaussian_dimensions")  # what joins claims has no formula
    return sorted(file for file in found if not file.endswith(words) and file not in ELSEWHERE)


def sites(file: str) -> Iterator[Site]:
    """Yield every broken version of a theory file.

    A function that returns a formula is doubled, and every + or - in it is turned. So is every identity that is written
    out in a file that exports no formula; a bound that is written out there has its sides exchanged.
    """
    source = (THEORY / f"{file}.py").read_text()
    tree = ast.parse(source)
    exported = next(ast.literal_eval(n.value) for n in tree.body if isinstance(n, ast.Assign) and _name(n) == "__all__")
    functions = {n.name: n for n in tree.body if isinstance(n, ast.FunctionDef) and _is_formula(n)}
    formulas = {name for name in functions if name in exported} or set(functions)
    for place, node in enumerate(tree.body):
        if isinstance(node, ast.FunctionDef) and node.name in formulas:
            yield from _broken(file, source, place, node.name, _double_return)
        elif isinstance(node, ast.Assign) and not formulas & set(exported) and isinstance(node.value, ast.Call):
            called = node.value.func
            if isinstance(called, ast.Name) and called.id == "identity":
                yield from _broken(file, source, place, _name(node), _double_right)
            elif isinstance(called, ast.Name) and called.id == "bound":
                yield _changed(file, source, place, f"{_name(node)} exchanged", _exchange)


def _name(node: ast.Assign) -> str:
    target = node.targets[0]
    return target.id if isinstance(target, ast.Name) else ""


def _is_formula(function: ast.FunctionDef) -> bool:
    return function.returns is not None and ast.unparse(function.returns) in ("sp.Expr", "Expr")


def _double_return(node: ast.FunctionDef) -> None:
    for found in [n for n in ast.walk(node) if isinstance(n, ast.Return)]:
        found.value = ast.BinOp(ast.Constant(2), ast.Mult(), found.value)  # type: ignore[arg-type]


def _double_right(node: ast.Assign) -> None:
    arguments = node.value.args  # type: ignore[attr-defined]
    # A sum that vanishes is doubled by doubling nothing, so one is added where the right side is 0.
    zero = ast.unparse(arguments[4]) in ("sp.Integer(0)", "sp.S.Zero")
    arguments[4] = ast.BinOp(ast.Constant(1 if zero else 2), ast.Add() if zero else ast.Mult(), arguments[4])


def _exchange(node: ast.Assign) -> None:
    arguments = node.value.args  # type: ignore[attr-defined]
    arguments[3], arguments[4] = arguments[4], arguments[3]


def _signs(node: ast.AST) -> list[ast.BinOp]:
    """Return the sums and differences of the formula: of a function its body, of a written claim its two sides."""
    parts = [node] if isinstance(node, ast.FunctionDef) else node.value.args[3:5]  # type: ignore[attr-defined]
    found = [n for part in parts for n in ast.walk(part) if isinstance(n, ast.BinOp)]
    return [n for n in found if isinstance(n.op, ast.Add | ast.Sub) and not _is_number(n)]


def _is_number(node: ast.BinOp) -> bool:
    return isinstance(node.left, ast.Constant) and isinstance(node.right, ast.Constant)


def _broken(file: str, source: str, place: int, name: str, double) -> Iterator[Site]:
    yield _changed(file, source, place, f"{name} doubled", double)
    for index in range(len(_signs(ast.parse(source).body[place]))):

        def turn(node: ast.AST, index: int = index) -> None:
            turned = _signs(node)[index]
            turned.op = ast.Sub() if isinstance(turned.op, ast.Add) else ast.Add()

        yield _changed(file, source, place, f"{name}: sign {index} turned", turn)


def _changed(file: str, source: str, place: int, what: str, change) -> Site:
    tree = ast.parse(source)
    change(tree.body[place])
    return Site(file, what, ast.unparse(ast.fix_missing_locations(tree)))


class _Broken(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds one module of the theory in a given source, and leaves all others to those who come after."""

    def __init__(self, name: str, source: str) -> None:
        self.name, self.source = name, source

    def find_spec(self, fullname, path, target=None):
        return importlib.util.spec_from_loader(fullname, self) if fullname == self.name else None

    def exec_module(self, module) -> None:
        exec(compile(self.source, self.name, "exec"), module.__dict__)


def wrong(site: Site) -> str:
    """Return which claim of the topic is seen to be wrong, with the verdict and its reason; nothing when none is.

    Runs in a process of its own, which loads the broken file in place of the true one.
    """
    receiver, sender = _SPAWN.Pipe(duplex=False)
    process = _SPAWN.Process(target=_judge, args=(site, sender))
    process.start()
    sender.close()
    try:
        return receiver.recv()  # a process that dies has seen nothing, and is an error here
    finally:
        process.join()


def _judge(site: Site, sender) -> None:
    sender.send(_first_wrong(site))


def _first_wrong(site: Site) -> str:
    from nstheory.claims.budget import BUDGETS
    from nstheory.claims.record import Verdict
    from nstheory.claims.registry import claims
    from nstheory.claims.verdict import judged_alone
    from nstheory.errors import NSTheoryError
    from nstheory.noise.seeds import Stream

    # All topics are loaded here: one that is loaded later would be the broken one, and equal to itself.
    true, topic = dict(claims()), f"nstheory.theory.{site.file.split('/')[0]}"
    for name in [name for name in sys.modules if name == topic or name.startswith(f"{topic}.")]:
        del sys.modules[name]
    sys.meta_path.insert(0, _Broken(f"nstheory.theory.{site.file.replace('/', '.')}", site.source))
    try:
        found = import_module(topic).CLAIMS
    except Exception as error:  # whatever stops a broken theory from loading has been seen
        return f"{type(error).__name__}: {error}"
    for claim in found:
        if claim == true[claim.id]:
            continue
        try:
            result = judged_alone(claim, BUDGETS["fast"], Stream())
        except NSTheoryError as error:  # an engine is asked for what cannot be, such as a probability of 4/3
            return f"{claim.id} {type(error).__name__}: {error}"
        # A claim may be held to be SUPPORTED because of what it assumes, which is not asked here.
        fine = result.verdict is claim.expected or (result.verdict, claim.expected) == (
            Verdict.PROVED,
            Verdict.SUPPORTED,
        )
        if not fine:
            return f"{claim.id} {result.verdict}: {result.reason}"
    return ""


def preload() -> None:
    """Let the server of processes load the theory and the engines once, before it starts."""
    from nstheory.claims.run import PRELOADED

    _SPAWN.set_forkserver_preload(list(PRELOADED))


def main(chosen: list[str]) -> int:
    preload()
    broken = [site for file in chosen or files() for site in sites(file)]
    survivors = 0
    with ThreadPoolExecutor(2) as pool:
        for site, seen in zip(broken, pool.map(wrong, broken), strict=True):
            reason = SURVIVORS.get((site.file, site.what))
            survivors += not seen and reason is None
            print(f"{'red' if seen else 'GREEN'}: {site.file} {site.what} ({seen[:80] or reason})", flush=True)
    print(
        f"{len(broken)} broken formulas in {len(chosen or files())} files, {survivors} survived without a known reason"
    )
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
