"""What is wrong with a theorem's record: each fault names the record, the field and what to do, and stops no other theorem."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from nstheory.claims.record import Claim, Verdict
from nstheory.claims.theorem import INSTANCES, RULES, Applied, Theorem
from nstheory.errors import unknown_id


def faults_of(theorem: Theorem, claims: Mapping[str, Claim], theorems: Sequence[Theorem]) -> list[str]:
    """Return the faults of a theorem among these claims and theorems, each as one sentence; none for a sound record."""
    named = {one.id: one for one in theorems if isinstance(one.id, str)}
    found = [*_types(theorem)]
    if not found:
        found = [*_identity(theorem, claims, theorems), *_shape(theorem), *_references(theorem, claims, named)]
    if not found:
        found = [*_circle(theorem, named), *_inherited(theorem, named), *_rules(theorem)]
    return [f"theorem {theorem.id!r}, field {where}: {what}" for where, what in found]


def _types(theorem: Theorem) -> Iterator[tuple[str, str]]:
    """Yield the fields that hold something else than words, tuples of words, or steps."""
    for field in ("id", "statement", "source", "missing", "refuted_by", "corrected_by", "where_false", "note"):
        if not isinstance(getattr(theorem, field), str):
            yield field, f"{_short(getattr(theorem, field))} is given; give words in quotes"
    for field, kind, example in (
        ("steps", str | Applied, '("gaussian.mehler", Applied(...))'),
        ("assumes", str, '("E f(X)^2 is finite",)'),
        ("instances", str, '("attention.identity_limit",)'),
    ):
        value = getattr(theorem, field)
        if not isinstance(value, tuple | list) or not all(isinstance(one, kind) for one in value):
            yield field, f"{_short(value)} is given; give a tuple, such as {example}"
    for number, step in enumerate(theorem.steps if isinstance(theorem.steps, tuple | list) else (), start=1):
        if isinstance(step, Applied):
            yield from (("steps", f"step {number}: {what}") for what in _types_of(step))
    if theorem.expected not in (*Verdict, INSTANCES):
        yield (
            "expected",
            f"{_short(theorem.expected)} is no verdict of a theorem; choose from {_list([*Verdict, INSTANCES])}",
        )


def _types_of(step: Applied) -> Iterator[str]:
    for field in ("rule", "gives", "label"):
        if not isinstance(getattr(step, field), str):
            yield f"{field}={_short(getattr(step, field))}; give words in quotes"
    if not isinstance(step.to, tuple | list) or not all(isinstance(one, str) for one in step.to):
        yield f'the rule {step.rule!r} has to={_short(step.to)}; give a tuple of steps, such as ("a.claim",)'
    pairs = step.hypotheses.items() if isinstance(step.hypotheses, Mapping) else ((None, None),)
    if not all(isinstance(word, str) for pair in pairs for word in pair):
        yield f'the rule {step.rule!r} has hypotheses={_short(step.hypotheses)}; give words by slot, such as {{"means": "a.claim"}}'


def _identity(theorem: Theorem, claims: Mapping[str, Claim], theorems: Sequence[Theorem]) -> Iterator[tuple[str, str]]:
    if Counter(one.id for one in theorems)[theorem.id] + (theorem.id in claims) > 1:
        yield "id", "two records carry it; ids are permanent, choose another for the new one"


def _shape(theorem: Theorem) -> Iterator[tuple[str, str]]:
    """Yield what a record lacks by itself: a proof, or instances and what is missing, or a refutation and a correction."""
    if theorem.statement in theorem.assumes:
        yield "assumes", "the theorem assumes what it states; prove that, or drop the theorem"
    if theorem.refuted_by:
        if theorem.steps or theorem.instances:
            yield "refuted_by", "a false statement has no proof; drop steps and instances, or the refutation"
        if theorem.corrected_by in (theorem.id, theorem.refuted_by):
            yield "corrected_by", "what is false corrects nothing; name the theorem or claim that is true"
        if not theorem.corrected_by:
            yield (
                "corrected_by",
                "a false statement stands beside its correction; name the theorem or claim that is true",
            )
    elif theorem.instances and not theorem.missing:
        yield "missing", "instances are no proof; say what a proof lacks, or make them steps"
    elif not theorem.steps and not theorem.instances:
        yield (
            "steps",
            "there is no proof; name claims and rules, or give instances and say in `missing` what a proof lacks",
        )


def _references(
    theorem: Theorem, claims: Mapping[str, Claim], named: Mapping[str, Theorem]
) -> Iterator[tuple[str, str]]:
    for field, name in theorem.cited():
        only = field in ("instances", "refuted_by")
        if name not in claims and (only or name not in named):
            known = [*claims, *(() if only else named)]
            yield field, str(unknown_id("claim" if only else "claim or theorem", name, known))


def _circle(theorem: Theorem, named: Mapping[str, Theorem]) -> Iterator[tuple[str, str]]:
    """Yield the first way round by which the proof of a theorem comes back to it."""
    ways = [(theorem.id,)]
    seen: set[str] = set()
    while ways:
        way = ways.pop()
        for step in named[way[-1]].steps if way[-1] in named else theorem.steps:
            if step == theorem.id:
                yield "steps", f"the proof is circular, {' -> '.join((*way, theorem.id))}; take one of these steps out"
                return
            if isinstance(step, str) and step in named and step not in seen:
                seen.add(step)
                ways.append((*way, step))


def _inherited(theorem: Theorem, named: Mapping[str, Theorem]) -> Iterator[tuple[str, str]]:
    """Yield what a theorem among the steps assumes and this one does not."""
    for step in theorem.steps:
        if isinstance(step, str) and step in named:
            for sentence in named[step].assumes:
                if sentence not in theorem.assumes:
                    yield "assumes", f"the step {step} assumes {sentence!r}; assume it here too, in the same words"


def _rules(theorem: Theorem) -> Iterator[tuple[str, str]]:
    earlier: list[str] = []
    for number, step in enumerate(theorem.steps, start=1):
        if isinstance(step, Applied):
            for what in _application(step, earlier, theorem.assumes):
                yield "steps", f"step {number}: {what}"
        name = step.label if isinstance(step, Applied) else step
        if name and name in earlier:
            yield "steps", f"step {number}: {name!r} names an earlier step already; give it another label"
        earlier += [name] if name else []


def _application(step: Applied, earlier: Sequence[str], assumed: Sequence[str]) -> Iterator[str]:
    """Yield what is wrong with one application of a rule, after these steps and under these assumptions."""
    if step.rule not in RULES:
        yield str(unknown_id("rule", step.rule, RULES))
        return
    rule = RULES[step.rule]
    if not step.to:
        yield f"the rule {step.rule!r} is applied to nothing; name the steps that it joins"
    for name in step.to:
        if name not in earlier:
            yield f"the rule {step.rule!r} is applied to {name!r}, which is no earlier step; earlier are {_list(earlier)}"
    for slot, words in rule.hypotheses.items():
        if slot not in step.hypotheses:
            yield (
                f"the rule {step.rule!r} lacks its hypothesis {slot!r} ({words}); name an earlier step or a sentence of `assumes`"
            )
    for slot, backing in step.hypotheses.items():
        if slot not in rule.hypotheses:
            yield f"the rule {step.rule!r} has no hypothesis {slot!r}; it has {_list(rule.hypotheses)}"
        elif backing not in earlier and backing not in assumed:
            yield (
                f"the hypothesis {slot!r} of {step.rule!r} rests on {backing!r}, which is neither an earlier step "
                f"({_list(earlier)}) nor a sentence of `assumes`"
            )


def _short(value: object) -> str:
    return repr(value)[:60]


def _list(names: Sequence[str] | Mapping[str, str]) -> str:
    return ", ".join(names) or "none"
