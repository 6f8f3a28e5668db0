"""Verdicts: a claim's engines are run, its mutants go through the same engines, and the evidence is combined."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from importlib import import_module
from typing import Any

from nstheory.claims.budget import Budget, budget_named
from nstheory.claims.engines.where_it_holds import where_it_holds
from nstheory.claims.record import Claim, Evidence, Relation, Verdict
from nstheory.claims.registry import find
from nstheory.claims.second_prover import second_prover
from nstheory.claims.twins.twin_score import Score, score
from nstheory.errors import NSTheoryError
from nstheory.language.expectation import Expectation
from nstheory.noise.seeds import Stream, require_device
from nstheory.numbers import integer
from nstheory.shown_result import Lines, Point, PrintedTable, ShownResult, ShownText, printed_table

_log = logging.getLogger(__name__)
# An engine whose finding is a certificate; the sampler's is not, whatever its z-score.
RIGOROUS = ("symbolic", "balls", "integrate", "search")
# Points in balls, certified integrals, a hunt, exact forms, samples: in this order a wrong twin is refuted at the least cost.
_BY_COST = ("balls", "integrate", "search", "symbolic", "montecarlo")


@dataclass(frozen=True, repr=False)
class MutantResult(ShownText):
    """What the engines found for one mutant.

    refuted_by   the engines that ran and rejected it
    seconds      of each engine that ran: cheap ones come first, and once a certificate has killed the mutant only those
                 engines follow that have not yet been seen to reject a mutant of this claim
    """

    label: str
    verdict: Verdict
    refuted_by: tuple[str, ...]
    witness: str = ""
    seconds: Mapping[str, float] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.label}: {self.verdict} by {', '.join(self.refuted_by) or 'nobody'}"


@dataclass(frozen=True, repr=False)
class Result(ShownResult):
    """The verdict on one claim, with all evidence, its mutants and the reason for the verdict."""

    id: str
    statement: str
    kind: str
    source: str
    expected: Verdict
    verdict: Verdict
    reason: str
    evidence: tuple[Evidence, ...]
    mutants: tuple[MutantResult, ...]
    seconds: float
    budget: str
    seed: int
    device: str = "cpu"
    correction: str = field(default="")
    corrected_by: str | None = None
    domain: str = ""
    allowance: str = ""
    twins: Score = field(default_factory=Score)
    rocq: Mapping[str, Any] | None = None

    @property
    def as_expected(self) -> bool:
        """Whether the verdict is the expected one."""
        return self.verdict is self.expected

    @property
    def witness(self) -> str:
        """The certified counterexample as text, or nothing."""
        found = [one for one in self.evidence if one.witness and one.engine in RIGOROUS]
        return str(min(found, key=lambda one: one.engine != "search").witness) if found else ""

    def __str__(self) -> str:
        return f"{self.id}: {self.verdict}, for {self.domain}{f', {self.allowance}' if self.allowance else ''}\n{self.reason}"

    def table(self) -> PrintedTable:
        """Return a rich table: what each engine found, with how many comparisons that could have failed, and each wrong twin."""
        rows = [(one.engine, str(one.verdict), str(one.n_effective), _how(one)) for one in self.evidence]
        rows += [
            (f"twin: {one.label}", str(one.verdict), "", f"by {', '.join(one.refuted_by)}") for one in self.mutants
        ]
        columns = ("engine", "found", "comparisons", "how")
        return printed_table(
            f"{self.id}: {self.verdict}", columns, rows, caption=f"{self.statement} For {self.domain}."
        )

    def lines(self) -> Lines:
        """Return how many comparisons each engine made that could have failed."""
        shown: dict[str, list[Point]] = {}
        for place, one in enumerate(self.evidence):
            shown.setdefault(str(one.verdict), []).append((place, *(float(one.n_effective),) * 3))
        names = [one.engine for one in self.evidence]
        title = f"{self.id}: {self.verdict}"
        return Lines("", "comparisons that could have failed", shown, names, log=True, title=title)

    def as_json(self) -> dict[str, Any]:
        """Return the result as plain data, as `nstheory verify --json` writes it."""
        return {
            **{name: getattr(self, name) for name in ("id", "statement", "source", "kind", "reason", "seconds")},
            **{name: getattr(self, name) for name in ("budget", "seed", "device", "correction", "corrected_by")},
            **{name: getattr(self, name) for name in ("domain", "allowance", "rocq")},
            "expected": str(self.expected),
            "verdict": str(self.verdict),
            **self.twins.as_json(),
            "evidence": [
                {**vars(one), "verdict": str(one.verdict), "witness": str(one.witness) if one.witness else None}
                for one in self.evidence
            ],
            "mutants": [
                {**vars(one), "verdict": str(one.verdict), "refuted_by": list(one.refuted_by)} for one in self.mutants
            ],
        }


def _how(one: Evidence) -> str:
    return "; ".join(filter(None, (one.detail, f"witness {one.witness}" if one.witness else "")))


def check(
    claim: Claim | str,
    *,
    budget: Budget | str = "fast",
    seed: int = 0,
    device: str = "cpu",
    workers: int = 1,
) -> Result:
    """Judge one claim, with its mutants and the claims that it assumes; nst.check is this, for theorems too."""
    chosen = budget if isinstance(budget, Budget) else budget_named(budget)
    record = claim if isinstance(claim, Claim) else find(claim)
    require_device(device)
    workers = integer(workers, "workers", least=1)
    return _checked(record, chosen, Stream(seed, device, workers))


# Claims are assumed by several others, so a verdict is kept for the life of the process.
_results: dict[tuple[str, Budget, int, str], tuple[Claim, Result]] = {}


def _checked(claim: Claim, budget: Budget, stream: Stream) -> Result:
    key = (claim.id, budget, stream.seed, stream.device)
    known = _results.get(key)
    if known is None or known[0] is not claim:
        assumed = {name: _checked(find(name), budget, stream).verdict for name in claim.needs}
        known = _results[key] = (claim, capped(judged_alone(claim, budget, stream), assumed))
    return known[1]


def judged_alone(claim: Claim, budget: Budget, stream: Stream) -> Result:
    """Return the verdict on a claim and its mutants, as if all that it assumes were proved."""
    started = time.perf_counter()
    evidence: tuple[Evidence, ...] = ()
    mutants: tuple[MutantResult, ...] = ()
    verdict, reason = Verdict.ERROR, claim.fault
    if not claim.fault:
        evidence = tuple(_run(engine, claim, budget, stream) for engine in claim.engines)
        verdict, reason = combine(claim, evidence)
    if verdict is not Verdict.ERROR:
        mutants = _mutants(claim, budget, stream)
        verdict, reason = _after_mutants(claim, verdict, reason, mutants)
    twins = Score(note="the claim is an ERROR") if verdict is Verdict.ERROR else _scored(claim, budget, stream)
    if not twins.tried and not twins.note:
        verdict, reason = (
            Verdict.ERROR,
            (
                f"claim {claim.id!r}, field rhs: {str(claim.rhs)[:40]} has nothing to change, no single change of a side gives a wrong twin; "
                "state a quantity and its value, with a term, a factor or a number that could be another"
            ),
        )
    if twins.tried and not twins.killed and verdict in (Verdict.PROVED, Verdict.SUPPORTED):
        verdict, reason = (
            Verdict.UNDECIDED,
            f"none of {twins.tried} twins made by machine is refuted ({twins.survivors[0].why}): nothing could fail; give a finer "
            "allowance, a tighter bound, or more points",
        )
    if verdict is Verdict.REFUTED and claim.expected is not Verdict.REFUTED:
        reason = "; ".join(filter(None, (reason, where_it_holds(claim))))
    return Result(
        claim.id,
        claim.statement,
        str(claim.kind),
        claim.source,
        claim.expected,
        verdict,
        reason,
        evidence,
        mutants,
        time.perf_counter() - started,
        budget.name,
        stream.seed,
        stream.device,
        claim.correction,
        claim.corrected_by,
        claim.domain,
        claim.allowed,
        twins,
        second_prover(claim),
    )


def _run(engine: str, claim: Claim, budget: Budget, stream: Stream) -> Evidence:
    run = import_module(f"nstheory.claims.engines.{engine}").run
    try:
        found = run(claim, budget, stream)
        _log.debug("%s, %.2f s, %s", claim.id, found.seconds, found)
        return found
    except NSTheoryError:
        raise
    except Exception as error:  # an engine that breaks is a verdict (ERROR), never a pass and never a lost run
        return Evidence(engine, Verdict.ERROR, seed=stream.seed, detail=f"{type(error).__name__}: {error}")


def _scored(claim: Claim, budget: Budget, stream: Stream) -> Score:
    try:
        return score(claim, budget, stream)
    except Exception as error:  # twins say how sharp a claim is; its verdict stands without them
        return Score(note=f"{type(error).__name__}: {error}")


def combine(claim: Claim, evidence: tuple[Evidence, ...]) -> tuple[Verdict, str]:
    """Return the verdict on a claim from the evidence of its engines, and the reason in words."""
    found = {one.engine: one for one in evidence}
    certified = [one for one in evidence if one.verdict is Verdict.REFUTED and one.engine in RIGOROUS]
    certified.sort(key=lambda one: one.engine != "search")  # a shrunk witness reads best
    supported = [one for one in evidence if one.verdict in (Verdict.PROVED, Verdict.SUPPORTED)]
    rigorous_support = [
        one for one in supported if one.engine in ("symbolic", "integrate") or one.verdict is Verdict.PROVED
    ]
    sampled = found.get("montecarlo")
    broken = [one for one in evidence if one.verdict is Verdict.ERROR]
    proved = [one for one in evidence if one.verdict is Verdict.PROVED]
    if certified and proved:
        return (
            Verdict.ERROR,
            f"alarm: {proved[0].engine} proves what {certified[0].engine} refutes {certified[0].witness}",
        )
    if certified:
        return Verdict.REFUTED, f"{certified[0].engine}: {certified[0].witness}"
    if sampled is not None and sampled.verdict is Verdict.REFUTED and rigorous_support:
        return (
            Verdict.ERROR,
            f"alarm: the sampler rejects what {rigorous_support[0].engine} supports, {sampled.witness}",
        )
    if broken:
        return Verdict.ERROR, f"{broken[0].engine}: {broken[0].detail}"
    missing = [engine for engine in claim.engines if engine not in found]
    if missing:
        return Verdict.ERROR, f"the engines {', '.join(missing)} did not run"
    if sampled is not None and sampled.verdict is Verdict.REFUTED:
        return Verdict.UNDECIDED, f"only the sampler rejects it: {sampled.witness}"
    undecided = [one for one in evidence if one.verdict is Verdict.UNDECIDED]
    if undecided:
        return Verdict.UNDECIDED, f"{undecided[0].engine}: {undecided[0].detail}"
    effective = sum(one.n_effective for one in evidence)
    if effective < claim.min_effective:
        return Verdict.UNDECIDED, f"{effective} effective comparisons, {claim.min_effective} are needed"
    if claim.measured is not None:
        return Verdict.SUPPORTED, "what it says of networks is measured, within its stated error"
    if proved and (claim.relation is not Relation.EQUAL or _confirmed(claim, found)):
        how = " and ".join(f"{one.engine} ({one.detail})" for one in proved)
        return Verdict.PROVED, how
    if proved:
        return (
            Verdict.SUPPORTED,
            f"an exact zero that no other way to the value confirms: {' and '.join(_confirming(claim))}",
        )
    return Verdict.SUPPORTED, "enclosures and samples agree"


def _confirmed(claim: Claim, found: Mapping[str, Evidence]) -> bool:
    """Return whether an exact zero is confirmed by enclosures, and on another way to the value of a mean than SymPy's."""
    agree = {name for name, one in found.items() if one.verdict is Verdict.SUPPORTED}
    return all(agree.intersection(names.split(" or ")) for names in _confirming(claim))


def _confirming(claim: Claim) -> tuple[str, ...]:
    """Return of which engines one has to agree with an exact zero.

    Enclosures, which samples are not; and for a mean, whose closed form by SymPy is what balls enclose, one that goes back to
    its definition.
    """
    mean = claim.lhs.has(Expectation) or claim.rhs.has(Expectation)
    return ("balls or integrate or search", *(("integrate or search or montecarlo",) if mean else ()))


def _mutants(claim: Claim, budget: Budget, stream: Stream) -> tuple[MutantResult, ...]:
    """Run each mutant until a certificate kills it, and each engine on one mutant after the other until it has rejected one."""
    unseen = set(claim.engines)
    results = []
    for mutant in claim.mutants:
        wrong = claim.mutated(mutant)
        found: dict[str, Evidence] = {}
        killed = False
        for engine in sorted(claim.engines, key=_BY_COST.index):
            if killed and engine not in unseen:
                continue
            found[engine] = _run(engine, wrong, budget, stream)
            if found[engine].verdict is Verdict.REFUTED:
                unseen.discard(engine)
                killed = killed or engine in RIGOROUS
        results.append(
            _mutant_result(wrong, mutant.label, tuple(found[name] for name in claim.engines if name in found))
        )
    return tuple(results)


def _mutant_result(wrong: Claim, label: str, evidence: tuple[Evidence, ...]) -> MutantResult:
    verdict, _ = combine(wrong, evidence)
    killers = tuple(one.engine for one in evidence if one.verdict is Verdict.REFUTED)
    # No certificate can be had of what can only be sampled: there the sampler has to reject the wrong twin by itself.
    if wrong.engines == ("montecarlo",) and killers:
        verdict = Verdict.REFUTED
    witness = next((str(one.witness) for one in evidence if one.witness and one.engine in RIGOROUS), "")
    return MutantResult(label, verdict, killers, witness, {one.engine: one.seconds for one in evidence})


def _after_mutants(
    claim: Claim, verdict: Verdict, reason: str, mutants: tuple[MutantResult, ...]
) -> tuple[Verdict, str]:
    survivors = [one.label for one in mutants if one.verdict is not Verdict.REFUTED]
    if survivors:
        return Verdict.UNDECIDED, f"a mutant survived: {', '.join(survivors)}"
    # Each engine has to be seen to fail: one that rejected no mutant has shown nothing by accepting the claim.
    blind = [engine for engine in claim.engines if not any(engine in one.refuted_by for one in mutants)]
    if blind:
        return Verdict.UNDECIDED, f"{', '.join(blind)} rejected no mutant"
    return verdict, reason


def capped(result: Result, assumed: Mapping[str, Verdict]) -> Result:
    """Return the result with a verdict that is no better than the worst of what the claim assumes.

    A refutation that rests on what is not proved has no witness of its own: a sample may be wrong instead of the claim.
    """
    verdict, reason = result.verdict, result.reason
    if verdict is Verdict.REFUTED:
        for name, other in assumed.items():
            if other is not Verdict.PROVED:
                resting = f"its witness rests on {name}, which is {other}, and not on the sides alone; {reason}"
                return replace(result, verdict=Verdict.UNDECIDED, reason=resting)
    if verdict not in (Verdict.PROVED, Verdict.SUPPORTED):
        return result
    for name, other in assumed.items():
        if other not in (Verdict.PROVED, Verdict.SUPPORTED):
            return replace(result, verdict=Verdict.UNDECIDED, reason=f"it assumes {name}, which is {other}")
        if other is Verdict.SUPPORTED and verdict is Verdict.PROVED:
            verdict, reason = Verdict.SUPPORTED, f"it assumes {name}, which is only SUPPORTED; {reason}"
    return replace(result, verdict=verdict, reason=reason)
