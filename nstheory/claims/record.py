"""The records of the audit: what a person declares (Claim, Mutant, Step) and what a machine finds (Evidence)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

import sympy as sp

from nstheory.errors import ArgumentError, IncompleteClaimError, NSTheoryError
from nstheory.language.domain import Domain, domain_text
from nstheory.language.expectation import Expectation
from nstheory.language.given import condition, expression, sequence
from nstheory.numbers import integer

_kept: ContextVar[bool] = ContextVar("faults_kept", default=False)


@contextmanager
def faults_kept() -> Iterator[None]:
    """Let a broken claim be made, with its fault, so that it stops no other record of the same file."""
    token = _kept.set(True)
    try:
        yield
    finally:
        _kept.reset(token)


class Kind(StrEnum):
    """What sort of statement a claim is; declared by a person, never by an engine."""

    IDENTITY = "identity"
    BOUND = "bound"
    LIMIT = "limit"
    APPROXIMATION = "approximation"
    DEFINITION = "definition check"


class Relation(StrEnum):
    """How the two sides of a claim are said to compare."""

    EQUAL = "=="
    LESS = "<"
    LESS_EQUAL = "<="


class Verdict(StrEnum):
    """What was established; UNDECIDED and ERROR are never a pass."""

    PROVED = "PROVED"
    SUPPORTED = "SUPPORTED"
    REFUTED = "REFUTED"
    UNDECIDED = "UNDECIDED"
    ERROR = "ERROR"


ENGINES = ("symbolic", "balls", "integrate", "montecarlo", "search")


def _as_expressions(record: object, names: tuple[str, ...], of: str) -> None:
    """Let these fields of a frozen record, where they are given, be expressions: a plain number may stand for one."""
    for name in names:
        if getattr(record, name) is not None:
            object.__setattr__(record, name, expression(getattr(record, name), f"{of}, field {name}"))


@dataclass(frozen=True)
class Step:
    """One step of a derivation: a sentence, and an equation that the symbolic engine checks (or none)."""

    words: str
    left: sp.Expr | None = None
    right: sp.Expr | None = None

    def __post_init__(self) -> None:
        of = f"step {str(self.words)[:40]!r}"
        _as_expressions(self, ("left", "right"), of)
        if (self.left is None) != (self.right is None):
            raise ArgumentError(f"{of}: one side is given; an equation has two, and words alone have none")


@dataclass(frozen=True)
class Mutant:
    """A deliberately wrong twin of a claim: the sides that it replaces, and what is wrong with it."""

    label: str
    rhs: sp.Expr | None = None
    lhs: sp.Expr | None = None
    where: sp.Basic | None = None

    def __post_init__(self) -> None:
        _as_expressions(self, ("rhs", "lhs"), f"mutant {self.label!r}")
        if self.where is not None:
            object.__setattr__(self, "where", condition(self.where, f"mutant {self.label!r}, field where"))


@dataclass(frozen=True)
class Witness:
    """A certified counterexample: a point, enclosures of both sides there, and how they were obtained."""

    point: Mapping[str, str]
    lhs: str
    rhs: str
    note: str = ""

    def __str__(self) -> str:
        at = ", ".join(f"{name} = {value}" for name, value in self.point.items()) or "no variables"
        return f"at {at}: left {self.lhs}, right {self.rhs}" + (f" ({self.note})" if self.note else "")


@dataclass(frozen=True, repr=False)
class Evidence:
    """What one engine found for one claim, with the power that the finding has.

    `n_effective` counts comparisons that could have failed; `margin` is in the unit that `detail` names (for balls the
    largest certified |left - right| or the smallest certified slack, for the sampler the largest |z| over its
    threshold); `stderr` is the sampler's largest standard error, `resolution` the largest deviation that one of its effective
    comparisons could have missed, beside the claim's allowance.
    """

    engine: str
    verdict: Verdict
    n_effective: int = 0
    margin: float | None = None
    stderr: float | None = None
    resolution: float | None = None
    precision_bits: int | None = None
    samples: int | None = None
    seed: int | None = None
    seconds: float = 0.0
    witness: Witness | None = None
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.engine}: {self.verdict}, {self.n_effective} effective; {self.detail or self.witness}"

    def __repr__(self) -> str:
        return f"<Evidence: {self}>"


@dataclass(frozen=True, repr=False)
class Claim:
    """One statement of the theory, with everything an engine needs to judge it.

    lhs, relation, rhs   the statement proper, for all values of `variables` that satisfy `where`
    measured             what the sampler estimates in place of lhs, where lhs is already the idealised quantity
    allowance            stated error of a limit or approximation, an expression in the variables; 0 for identities
    engines              the engines that must agree
    expected             the verdict that a person expects; proofs_check fails on any other
    corrected_by         for a false statement of a source: the id of the corrected claim
    assumes              ids without which the claim does not stand

    Both sides are scalar SymPy expressions, or numbers. Raises IncompleteClaimError without a mutant, an engine or the domain of a
    symbol, and for what cannot fail: two sides that are the same, an equation of the derivation that no engine runs;
    ArgumentError for an unknown engine, and for a field of another type, before anything is judged.

    >>> claim = nst.find("activation.relu")
    >>> claim.topic, str(claim.relation), claim.source
    ('activation', '==', 'Cho and Saul (2009); paper, Theorem 5.1, as publicly reported')
    """

    id: str
    statement: str
    kind: Kind
    variables: Mapping[sp.Symbol, Domain]
    lhs: sp.Expr
    rhs: sp.Expr
    source: str
    engines: tuple[str, ...]
    mutants: tuple[Mutant, ...]
    relation: Relation = Relation.EQUAL
    where: sp.Basic = sp.true
    measured: sp.Expr | None = None
    allowance: sp.Expr = sp.Integer(0)
    expected: Verdict = Verdict.PROVED
    corrected_by: str | None = None
    correction: str = ""
    assumes: tuple[str, ...] = ()
    derivation: tuple[Step, ...] = ()
    min_effective: int = 3
    note: str = ""
    quantity: sp.Expr | None = field(default=None)

    def __post_init__(self) -> None:
        self._understand()
        try:
            self._refuse()
        except NSTheoryError as error:
            if not _kept.get():
                raise
            self.mark(str(error))

    def _understand(self) -> None:
        """Let every field have its type: numbers for expressions, lists for tuples, words for kinds; ArgumentError for others."""
        if not isinstance(self.id, str) or "." not in self.id:
            raise ArgumentError(f"claim {self.id!r}, field id: give a topic, a dot and a name, such as 'mine.square'")
        of = f"claim {self.id!r}"
        domains = isinstance(self.variables, Mapping) and all(
            isinstance(symbol, sp.Symbol) and isinstance(domain, Domain) for symbol, domain in self.variables.items()
        )
        if not domains:
            raise ArgumentError(
                f"{of}, field variables: {str(self.variables)[:60]} is given; give a domain of nstheory.language.domain for each "
                "symbol, such as {rho: CORRELATION}"
            )
        if self.lhs is None or self.rhs is None:
            raise ArgumentError(
                f"{of}, field {'lhs' if self.lhs is None else 'rhs'}: None is no expression; both sides are needed"
            )
        _as_expressions(self, ("lhs", "rhs", "measured", "allowance"), of)
        found: dict[str, object] = {
            "variables": MappingProxyType(dict(self.variables)),
            "where": condition(self.where, f"{of}, field where"),
            "engines": sequence(self.engines, str, f"{of}, field engines", '("symbolic", "balls")'),
            "mutants": sequence(self.mutants, Mutant, f"{of}, field mutants", '(Mutant("half", rhs=x/2),)'),
            "derivation": sequence(
                self.derivation, Step, f"{of}, field derivation", '(Step("by parts", left, right),)'
            ),
            "assumes": sequence(self.assumes, str, f"{of}, field assumes", '("activation.relu",)'),
        }
        for name in ("statement", "source"):
            if not isinstance(getattr(self, name), str):
                raise ArgumentError(f"{of}, field {name}: {getattr(self, name)!r} is given; give a sentence")
        integer(self.min_effective, f"{of}, field min_effective", least=1)
        for name, kind in (("kind", Kind), ("relation", Relation), ("expected", Verdict)):
            try:
                found[name] = kind(getattr(self, name))
            except ValueError:
                allowed = ", ".join(map(repr, map(str, kind)))
                raise ArgumentError(
                    f"{of}, field {name}: {getattr(self, name)!r} is given; allowed: {allowed}"
                ) from None
        for name, value in found.items():
            object.__setattr__(self, name, value)

    def __repr__(self) -> str:
        return f"<Claim {self.id}: {self.statement}>"

    @property
    def fault(self) -> str:
        """What is wrong with a record that was made while faults are kept; "" for a sound one."""
        return self.__dict__.get("_fault", "")

    @property
    def needs(self) -> tuple[str, ...]:
        """The ids that have to be judged for this claim to be: none for one that is broken."""
        return () if self.fault else self.assumes

    def mark(self, fault: str) -> None:
        """Keep what is wrong with the record: its verdict is then ERROR, with this reason."""
        object.__setattr__(self, "_fault", fault)

    def _refuse(self) -> None:
        """Raise for what is missing or cannot fail."""
        if not self.mutants:
            raise IncompleteClaimError(
                f"claim {self.id!r} has no mutant; add a wrong twin that its engines must refute"
            )
        if not self.engines:
            raise IncompleteClaimError(f"claim {self.id!r} names no engine; choose from {', '.join(ENGINES)}")
        unknown = [engine for engine in self.engines if engine not in ENGINES]
        if unknown:
            raise ArgumentError(f"claim {self.id!r} names unknown engines {unknown}; known: {', '.join(ENGINES)}")
        said = (self.lhs, self.rhs, self.where, self.allowance)
        free = set().union(*(one.free_symbols for one in said)) - set(self.variables)
        if free:
            raise IncompleteClaimError(f"claim {self.id!r} uses {sorted(map(str, free))} without giving a domain")
        if self.expected is Verdict.REFUTED and not self.corrected_by:
            raise IncompleteClaimError(f"claim {self.id!r} is expected to be REFUTED but names no corrected claim")
        for symbol, domain in self.variables.items():
            # SymPy simplifies by what it assumes, |p| to p for one, before any engine sees the formula.
            if symbol.is_nonnegative and any(value < 0 for value in domain.hard):
                raise IncompleteClaimError(
                    f"claim {self.id!r}, field variables: {symbol} is assumed to be at least 0 where it was made, and its domain is "
                    f"{domain}; make it with real=True, or take a domain without negative numbers"
                )
        if self.corrected_by == self.id:
            raise IncompleteClaimError(
                f"claim {self.id!r}, field corrected_by: it names itself; name the claim that is true"
            )
        self._refuse_what_cannot_fail()

    def _refuse_what_cannot_fail(self) -> None:
        if self.lhs == self.rhs or (self.averages and self._one_mean_twice()):
            raise IncompleteClaimError(
                f"claim {self.id!r}, field lhs: it is the same expression as rhs, {str(self.rhs)[:60]}, so that nothing can "
                "fail; put the definition (an expectation, a network) on the left and the formula on the right"
            )
        empty = [step.words for step in self.derivation if step.left is not None and step.left == step.right]
        if empty:
            raise IncompleteClaimError(
                f"claim {self.id!r}, field derivation: both sides of the step {empty[0]!r} are the same expression, so that "
                "nothing can fail; leave a derivative or a value unevaluated (sympy.Derivative, sympy.Subs), or keep the words alone"
            )
        if self.allowance != 0 and ("montecarlo" not in self.engines or self.allowance.is_negative):
            raise IncompleteClaimError(
                f"claim {self.id!r}, field allowance: {str(self.allowance)[:60]} is used by no engine, or below 0; an allowance is at "
                "least 0, and 'montecarlo' in engines judges by it"
            )
        # The symbolic engine alone runs the steps of a derivation.
        unrun = [step.words for step in self.derivation if step.left is not None and "symbolic" not in self.engines]
        if unrun:
            raise IncompleteClaimError(
                f"claim {self.id!r}, field derivation: no engine runs the equation of the step {unrun[0]!r}; add 'symbolic' "
                "to engines, state the equation as a claim of its own, or keep the words alone"
            )

    def _one_mean_twice(self) -> bool:
        means = [side for side in (self.lhs, self.rhs) if side.has(Expectation)]
        if len(means) == 1 and sp.expand(means[0]).has(Expectation):
            return False  # nothing on the other side could cancel it; that formula may be long, and is not expanded
        return sp.expand(self.lhs - self.rhs) == 0

    @property
    def averages(self) -> bool:
        """Whether a side is a mean or stands for one: then equal sides after expanding are one mean twice, not algebra."""
        return self.measured is not None or self.lhs.has(Expectation) or self.rhs.has(Expectation)

    def __reduce__(self) -> tuple[object, ...]:
        # A mapping proxy cannot be pickled, and claims travel to worker processes.
        state = {name: getattr(self, name) for name in self.__dataclass_fields__}
        state["variables"] = dict(self.variables)
        return _rebuild, (state, self.fault)

    @property
    def topic(self) -> str:
        """The part of the id before the dot; one topic is one file of theory/."""
        return self.id.split(".")[0]

    @property
    def domain(self) -> str:
        """The variables with their domains, and the condition on them, in words: "rho in [-1, 1]; n in {1..6}"."""
        condition = "" if self.where is sp.true else f"; where {self.where}"
        return (domain_text(self.variables) or "no variables") + condition

    @property
    def allowed(self) -> str:
        """The allowance in words, "" for an exact statement."""
        return "" if self.allowance == 0 else f"within {self.allowance}"

    def mutated(self, mutant: Mutant) -> Claim:
        """Return the claim with the mutant's sides in place of its own."""
        if mutant.rhs is None and mutant.lhs is None and mutant.where is None:
            raise IncompleteClaimError(f"mutant {mutant.label!r} of {self.id!r} changes nothing")
        return replace(
            self,
            id=f"{self.id}~{mutant.label}",
            lhs=self.lhs if mutant.lhs is None else mutant.lhs,
            rhs=self.rhs if mutant.rhs is None else mutant.rhs,
            where=self.where if mutant.where is None else mutant.where,
            derivation=(),
        )


def _rebuild(state: dict[str, object], fault: str) -> Claim:
    with faults_kept():
        claim = Claim(**state)  # type: ignore[arg-type]
    if fault:
        claim.mark(fault)
    return claim
