"""docs/rocq.md from the record of a run: which claims Rocq has checked, on what they rest, and why others were not."""

from __future__ import annotations

import re
from collections import Counter
from importlib.resources import files

from nstheory.claims.second_prover import Row, file_of_claim
from nstheory.claims.theorem import RULES
from nstheory.rocq.record_of_run import KINDS, Record, reasons
from nstheory.rocq.statement import MOST_COMBINATIONS
from nstheory.rocq.theorem_file import MOST_POINTS

INTRODUCTION = """# Claims that a proof assistant checks

`make coq` writes this page, the files beside it ([docs/rocq](rocq)), and the record from which verdict tables, `nstheory show` and the site
say what is checked. It needs Debian's `coq` and `libcoq-interval`; nothing else of the package does. The record is looked up by a
fingerprint of the claim's formula and domain: a claim that was changed since is not shown as checked.

The verdicts of this package come from SymPy and from ball arithmetic of FLINT. `nstheory certify` writes claims whose two sides are
elementary as theorems of Rocq (Coq {version}), and its kernel checks the proofs. What has to be trusted then is the kernel and the
statement: the definitions and the theorem at the top and the end of each file.

- Bounds: balls of Rocq's Interval library where there is room between the sides, with rho = cos t where arccos and square roots are
  singular; signs of derivatives at an end where a bound is attained.
- Where the sides are quotients of polynomials in the variables and in exponentials, between the points where |x|, max, min and sign
  change: a sum of products of what is not negative (x - a, b - x, exp g, exp g - (1 + g + g^2/2 + g^3/6)), on unbounded domains too.
- Identities: `ring`, `field`, exponentials as powers of few, squares of square roots, double angles.
- Integers: one theorem for each combination, at most {combinations}.

- Means over tokens: sums over all strings of tokens.

Rocq's functions are total, 1/0 has a value: beside each theorem stands another that its terms are defined on the whole domain. The
translation is compared with balls: at up to {points} random points of the domain, drawn from a seed, each translated side has the value
that FLINT encloses, to 12 digits.
"""


def page(record: Record) -> str:
    """Return the page in Markdown."""
    checked = [row for row in record.claims if row["checked"]]
    seconds = sum(row["seconds"] for row in checked)
    return "\n\n".join(
        filter(
            None,
            (
                _introduction(record),
                f"{len(checked)} of the {len(record.claims)} claims that are expected to be PROVED are checked, in {seconds:.0f} s of "
                "coqc. The name leads to the file.",
                _claims(checked),
                _axioms(checked, record),
                _twins(checked),
                _rules(record),
                _certificate(record),
                _failures(record),
            ),
        )
    )


def _introduction(record: Record) -> str:
    return INTRODUCTION.format(version=record.version, combinations=MOST_COMBINATIONS, points=MOST_POINTS).rstrip()


def _claims(checked: list[Row]) -> str:
    lines = [
        "| claim | theorems | seconds | by | rests on the axioms of | twins disproved |",
        "|---|---|---|---|---|---|",
    ]
    for row in checked:
        file = f"rocq/{file_of_claim(row['id'])}"
        twins = row["twins"]
        disproved = f"{twins['disproved']} of {twins['false']}" if twins else ""
        by = ", ".join(dict.fromkeys(row["proofs"]))
        lines.append(
            f"| [`{row['id']}`]({file}) | {len(row['proofs'])} | {row['seconds']:.1f} | {by} | {row['rests_on']} | {disproved} |"
        )
    return "\n".join(lines)


def _axioms(checked: list[Row], record: Record) -> str:
    kinds = Counter(row["rests_on"] for row in checked)
    said = "; ".join(f"{count} on the axioms of {words}" for words, count in kinds.most_common())
    machine = tuple(prefix for prefixes in KINDS.values() for prefix in prefixes)
    reals = sorted({name for names in record.axioms for name in names if not name.startswith(machine)})
    integers = sorted({name for names in record.axioms for name in names if name.startswith(machine)})
    return (
        f"## Axioms\n\n`Print Assumptions` of each file is kept in [checked.json](../nstheory/rocq/checked.json), and one that is not "
        f"named here makes a claim count as not checked. {said}. More than 53 bits are asked of the interval tactic, so that no theorem "
        f"rests on the floats of the machine.\n\n- reals: {_listed(reals)}.\n- machine integers and their specification: "
        f"{len(integers)} names of {_listed(sorted({name.split('.')[0] for name in integers}))}."
    )


def _listed(names: list[str]) -> str:
    return ", ".join(f"`{name}`" for name in names) or "none"


def _twins(checked: list[Row]) -> str:
    tried = [row["twins"] for row in checked if row["twins"]]
    if not tried:
        return ""
    total = {name: sum(one[name] for one in tried) for name in ("tried", "false", "disproved")}
    passed = sum(len(one["certified"]) for one in tried)
    return (
        f"## Wrong twins\n\nOf {len(tried)} checked claims the wrong twins were tried as well (`--twins`). {total['tried']} are written by "
        f"hand; with the proofs of their claims {passed} of them pass. Failing alone may be for want of a proof. So those that balls "
        f"refute at a point, hand-written and made by machine, become theorems that they are false: Rocq proves {total['disproved']} of "
        f"{total['false']}."
    )


def _rules(record: Record) -> str:
    if not record.rules:
        return ""
    words = {}
    for module in ("base", "rules"):
        text = files("nstheory.rocq").joinpath(f"{module}.v").read_text(encoding="utf-8")
        words |= {name: said for said, name in re.findall(r"\(\* ([^*]*) \*\)\nTheorem (\w+)", text)}
    lines = ["| theorem | what it says | rule of theorems | axioms |", "|---|---|---|---|"]
    for row in record.rules:
        rule = ", ".join(rule.id for rule in RULES.values() if row["name"] in rule.in_rocq)
        axioms = "reals" if row["axioms"] else "none"
        file = f"../nstheory/rocq/{row['file']}"
        lines.append(f"| [`{row['name']}`]({file}) | {words.get(row['name'], '').rstrip('.')} | {rule} | {axioms} |")
    return (
        "## Rules\n\nWhat is finite and algebraic in the rules by which theorems are joined from claims is proved once; `nstheory show "
        "THEOREM` names it where a rule is applied.\n\n" + "\n".join(lines)
    )


def _certificate(record: Record) -> str:
    made = record.certificate
    if not made or made["error"]:
        return ""
    return (
        "## A tail certificate\n\n`--certificate FILE` turns a certificate of `measure.write_certificate` into theorems: its function "
        f"dominates at every degree, {_listed(made['axioms']) if made['axioms'] else 'without any axiom'}, over the rational numbers; and "
        "so the bound holds for every spectrum, by weak duality. That of examples/tail_certificate.json is "
        f"[certificate.v](rocq/certificate.v), {made['seconds']:.1f} s."
    )


def _failures(record: Record) -> str:
    limits = sorted({row["limit"] for row in record.claims if not row["checked"] and row["limit"]})
    said = " or ".join(f"{limit:g} s" for limit in limits)
    lines = [f"- {reason}: {', '.join(f'`{name}`' for name in ids)}." for reason, ids in reasons(record.claims).items()]
    return (
        f"## Not checked\n\nEach attempt at a theorem had {said}. `make coq` does not look again for a proof where "
        "this record has none; `nstheory certify --all` does.\n\n" + "\n".join(lines) + "\n"
    )
