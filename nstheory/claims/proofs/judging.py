"""The verdict of a theorem: the worst of its steps. A rule passes where each of its hypotheses is backed; it adds nothing by itself."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, overload

from nstheory.claims.budget import Budget, budget_named
from nstheory.claims.proofs.faults import faults_of
from nstheory.claims.record import Claim, Verdict
from nstheory.claims.registry import claims, find, is_added, select, theorem_named, theorems
from nstheory.claims.second_prover import in_words, second_prover, theorems_of_rule
from nstheory.claims.theorem import INSTANCES, RULES, Applied, Theorem, TheoremVerdict
from nstheory.claims.verdict import Result
from nstheory.claims.verdict import check as check_claim
from nstheory.errors import NSTheoryError, unknown_id
from nstheory.noise.seeds import require_device
from nstheory.shown_result import Lines, Point, PrintedTable, ShownResult, ShownText, printed_table

# From worst to best; what stands before INSTANCES is never a pass.
_ORDER: tuple[TheoremVerdict, ...] = (
    Verdict.ERROR,
    Verdict.UNDECIDED,
    INSTANCES,
    Verdict.SUPPORTED,
    Verdict.PROVED,
)
VerdictOf = Callable[[str], Verdict]


@dataclass(frozen=True, repr=False)
class StepResult(ShownText):
    """One line of a proof: a claim or a theorem with its verdict, or a rule with what carries its hypotheses.

    joins        numbers of the steps that a rule joins
    hypotheses   (what the rule asks for, what carries it): a step, or a sentence that the theorem assumes
    rocq         what Rocq has checked of it: the claim, or the theorems that are the rule or its finite part
    """

    number: int
    kind: str
    name: str
    words: str
    verdict: str = ""
    domain: str = ""
    allowance: str = ""
    joins: tuple[int, ...] = ()
    hypotheses: tuple[tuple[str, str], ...] = ()
    reference: str = ""
    rocq: str = ""

    def __str__(self) -> str:
        return f"{self.number}. {self.kind} {self.name}{f': {self.verdict}' if self.verdict else ''}"


@dataclass(frozen=True, repr=False)
class TheoremResult(ShownResult):
    """The verdict on one theorem, with its proof line by line and the reason for the verdict."""

    id: str
    statement: str
    source: str
    expected: TheoremVerdict
    verdict: TheoremVerdict
    reason: str
    steps: tuple[StepResult, ...]
    assumes: tuple[str, ...] = ()
    corrected_by: str = ""
    where_false: str = ""
    note: str = ""
    budget: str = ""
    seed: int = 0
    device: str = "cpu"
    seconds: float = 0.0

    @property
    def as_expected(self) -> bool:
        """Whether the verdict is the expected one."""
        return self.verdict == self.expected

    @property
    def by_rule(self) -> tuple[str, ...]:
        """The rules that the proof applies, each once."""
        return tuple(dict.fromkeys(step.name for step in self.steps if step.kind == "rule"))

    def __str__(self) -> str:
        return f"{self.id}: {self.verdict}\n{self.reason}"

    def table(self) -> PrintedTable:
        """Return a rich table of the proof, one line a step: a claim or a theorem with its verdict, a rule with what it joins."""
        rows = [
            (str(one), f"from {', '.join(map(str, one.joins))}" if one.joins else one.domain, one.words)
            for one in self.steps
        ]
        return printed_table(
            f"{self.id}: {self.verdict}", ("step", "from, or for", "what"), rows, caption=self.statement
        )

    def lines(self) -> Lines:
        """Return the proof as a picture: steps from left to right, rules above what they join."""
        height: dict[int, int] = {}
        shown: dict[str, list[Point]] = {}
        joints = []
        for place, one in enumerate(self.steps):
            height[one.number] = 1 + max((height[below] for below in one.joins), default=-1)
            shown.setdefault(one.verdict or "by rule", []).append((place, *(float(height[one.number]),) * 3))
            joints += [
                ((below - 1.0, float(height[below])), (float(place), float(height[one.number]))) for below in one.joins
            ]
        names = [one.name for one in self.steps]
        return Lines("", "steps below", shown, names, joints, title=f"{self.id}: {self.verdict}")

    def as_json(self) -> dict[str, Any]:
        """Return the result as plain data, as `nstheory theorems --json` writes it."""
        return {**asdict(self), "expected": str(self.expected), "verdict": str(self.verdict), "by_rule": self.by_rule}


def judged(
    theorem: Theorem,
    verdict_of: VerdictOf,
    known: Mapping[str, Claim] | None = None,
    among: Sequence[Theorem] | None = None,
) -> TheoremResult:
    """Return the verdict of a theorem, given those of claims; a fault of its record is the verdict ERROR.

    known, among   the claims and theorems that it may name; those of the package when they are not given
    """
    known = claims() if known is None else known
    among = _reached([theorem]) if among is None else among
    faults = faults_of(theorem, known, among)
    if faults:
        more = f" (and {len(faults) - 1} more)" if faults[1:] else ""
        return _result(theorem, Verdict.ERROR, faults[0] + more, ())
    lines = _lines(theorem, verdict_of, known, among)
    if theorem.refuted_by:
        return _refutation(theorem, lines)
    verdict, reason = _worst(lines)
    if theorem.missing and _ORDER.index(verdict) > _ORDER.index(INSTANCES):
        verdict, reason = INSTANCES, f"no proof: {theorem.missing}"
    return _result(theorem, verdict, reason, lines)


def _result(theorem: Theorem, verdict: TheoremVerdict, reason: str, lines: tuple[StepResult, ...]) -> TheoremResult:
    # A record of a user's file may hold anything, and is shown as it is beside its fault.
    said = (str(theorem.id), str(theorem.statement), str(theorem.source), theorem.expected)
    return TheoremResult(
        *said, verdict, reason, lines, theorem.assumes, theorem.corrected_by, theorem.where_false, theorem.note
    )


def _refutation(theorem: Theorem, lines: tuple[StepResult, ...]) -> TheoremResult:
    found = lines[0].verdict
    if found == Verdict.REFUTED:
        return _result(theorem, Verdict.REFUTED, f"{lines[0].name} is REFUTED, with a witness", lines)
    return _result(theorem, Verdict.UNDECIDED, f"{lines[0].name} should refute it and is {found}", lines)


def _worst(lines: tuple[StepResult, ...]) -> tuple[TheoremVerdict, str]:
    """Return the worst verdict among the steps; a refuted step leaves the theorem open, for only its proof has failed."""
    graded = [(_grade(line.verdict), line) for line in lines if line.kind != "rule"]
    verdict, worst = min(graded, key=lambda one: _ORDER.index(one[0]))
    if verdict is Verdict.PROVED:
        return verdict, "every step is PROVED"
    return verdict, f"{worst.name} is {worst.verdict}"


def _grade(verdict: str) -> TheoremVerdict:
    if verdict == Verdict.REFUTED:
        return Verdict.UNDECIDED
    return INSTANCES if verdict == INSTANCES else Verdict(verdict)


def _lines(
    theorem: Theorem, verdict_of: VerdictOf, known: Mapping[str, Claim], among: Sequence[Theorem]
) -> tuple[StepResult, ...]:
    lines: list[StepResult] = []
    places: dict[str, int] = {}
    cited = [theorem.refuted_by] if theorem.refuted_by else [*theorem.steps, *theorem.instances]
    for number, step in enumerate(cited, start=1):
        if isinstance(step, Applied):
            lines.append(_by_rule(number, step, places))
        elif step in known:
            kind = "claim" if number <= len(theorem.steps) else "witness" if theorem.refuted_by else "instance"
            lines.append(_by_claim(number, kind, known[step], verdict_of))
        else:
            other = judged(next(one for one in among if one.id == step), verdict_of, known, among)
            lines.append(StepResult(number, "theorem", other.id, other.statement, str(other.verdict)))
        name = step.label if isinstance(step, Applied) else step
        if name:
            places[name] = number
    return tuple(lines)


def _by_rule(number: int, step: Applied, places: Mapping[str, int]) -> StepResult:
    rule = RULES[step.rule]
    backed = tuple(
        (rule.hypotheses[slot], f"step {places[backing]}" if backing in places else f"assumed: {backing}")
        for slot, backing in step.hypotheses.items()
    )
    joins = tuple(places[name] for name in step.to)
    by_rocq = theorems_of_rule(rule.in_rocq)
    return StepResult(
        number, "rule", rule.id, step.gives, joins=joins, hypotheses=backed, reference=rule.reference, rocq=by_rocq
    )


def _by_claim(number: int, kind: str, claim: Claim, verdict_of: VerdictOf) -> StepResult:
    try:
        verdict, words = str(verdict_of(claim.id)), claim.statement
    except NSTheoryError as error:  # a claim that cannot be judged is an ERROR of this theorem, and of no other
        verdict, words = str(Verdict.ERROR), str(error)
    by_rocq = in_words(second_prover(claim))
    return StepResult(number, kind, claim.id, words, verdict, claim.domain, claim.allowed, rocq=by_rocq)


def check_theorem(
    theorem: Theorem, budget: Budget | str = "fast", seed: int = 0, device: str = "cpu", workers: int = 1
) -> TheoremResult:
    """Judge the claims of a theorem's proof, and the theorem by them."""
    chosen = budget if isinstance(budget, Budget) else budget_named(budget)
    require_device(device)
    started = time.perf_counter()
    found = judged(
        theorem,
        lambda name: check_claim(name, budget=chosen, seed=seed, device=device, workers=workers).verdict,
    )
    ran = {"budget": chosen.name, "seed": seed, "device": device, "seconds": time.perf_counter() - started}
    return TheoremResult(**{**vars(found), **ran})


@overload
def check(
    claim: Claim, *, budget: Budget | str = ..., seed: int = ..., device: str = ..., workers: int = ...
) -> Result: ...
@overload
def check(
    claim: Theorem, *, budget: Budget | str = ..., seed: int = ..., device: str = ..., workers: int = ...
) -> TheoremResult: ...
@overload
def check(
    claim: str, *, budget: Budget | str = ..., seed: int = ..., device: str = ..., workers: int = ...
) -> Result | TheoremResult: ...
def check(
    claim: Claim | Theorem | str,
    *,
    budget: Budget | str = "fast",
    seed: int = 0,
    device: str = "cpu",
    workers: int = 1,
) -> Result | TheoremResult:
    """Judge one claim, with its mutants and the claims that it assumes, or one theorem, by the steps of its proof.

    claim    a claim, a theorem, or the id of one
    budget   "fast", "standard", "deep", or a Budget of your own
    seed     names the random streams; the result does not depend on `workers`

    The verdict is one of PROVED, SUPPORTED, REFUTED, UNDECIDED, ERROR; of a theorem also INSTANCES, where there is no proof. A
    theorem whose record is broken is an ERROR, with the reason. Raises UnknownIdError, ArgumentError, DeviceError, EmptyDomainError.

    >>> str(nst.check("tokens.parity").verdict)
    'PROVED'
    """
    found = claim if isinstance(claim, Claim | Theorem) else find_record(claim)
    if isinstance(found, Theorem):
        return check_theorem(found, budget, seed, device, workers)
    return check_claim(found, budget=budget, seed=seed, device=device, workers=workers)


def find_record(name: str) -> Claim | Theorem:
    """Return the claim or the theorem with this id; raises UnknownIdError with near matches."""
    if isinstance(name, str) and name in claims():  # a claim loads its topic alone, theorems load all of them
        return claims()[name]
    known = theorem_named(name) if isinstance(name, str) else None
    if known is not None:
        return known
    raise unknown_id("claim or theorem", name, [*claims(), *(one.id for one in theorems())])


def claims_needed(chosen: Sequence[Theorem]) -> list[Claim]:
    """Return the claims on which the verdicts of these theorems rest, in registry order."""
    cited = {name for one in _proofs(chosen) for where, name in one.cited() if where != "corrected_by"}
    added = [name for name in cited if is_added(name)]
    standing = [name for name in cited if name in claims() and not is_added(name)]
    return [*(select(standing) if standing else ()), *map(find, added)]


def _proofs(chosen: Sequence[Theorem]) -> list[Theorem]:
    """Return these theorems and those that their proofs lead to; no topic is loaded that none of them names."""
    found: dict[str, Theorem] = {}
    waiting = [*chosen]
    while waiting:
        one = waiting.pop()
        if one.id not in found:
            found[one.id] = one
            others = [theorem_named(name) for where, name in one.cited() if where != "corrected_by"]
            waiting += [other for other in others if other is not None]
    return list(found.values())


def _reached(chosen: Sequence[Theorem]) -> tuple[Theorem, ...]:
    """Return all theorems of the topics that a proof leads to, and what these are corrected by, with the theorem itself."""
    proofs = _proofs(chosen)
    names = {name for one in proofs for _, name in one.cited()} | {one.id for one in proofs}
    among = theorems({name.split(".")[0] for name in names if isinstance(name, str)})
    return (*among, *(one for one in chosen if one not in among))


def select_theorems(names: Sequence[str] = ()) -> list[Theorem]:
    """Return the theorems with these ids or topics, in registry order; all of them when no name is given.

    Raises UnknownIdError with near matches for another name.
    """
    among = theorems({name.split(".")[0] for name in names} if names else None)
    known = {one for theorem in among for one in (theorem.id, theorem.topic)}
    for name in names:
        if name not in known:
            raise unknown_id("theorem or topic", name, {one for it in theorems() for one in (it.id, it.topic)})
    return [one for one in among if not names or one.id in names or one.topic in names]
