"""docs/rocq.md from the rows of a run: which claims Rocq has checked, on what they rest, and why others were not."""

from __future__ import annotations

from collections.abc import Sequence

from nstheory.rocq.certify import Certified, reasons

INTRODUCTION = """# Claims that a proof assistant checks

`make coq` writes this page and results/rocq: a file for each theorem, and a row for each claim.

The verdicts of this package come from SymPy and from ball arithmetic of FLINT. `nstheory certify` writes claims whose two sides are
elementary as theorems of Rocq (Coq {version}), and its kernel checks the proofs: bounds by its Interval library, with square roots and
arccos made regular by rho = cos t, and by signs of derivatives at ends where a bound is attained; identities by `ring`, `field` and the
formulas of double angles. In each file stands beside the theorem that all its terms are defined on the whole domain (Rocq's 1/0 has a
value), and that the translated sides have, at a point, the value that balls say. `--twins` tries the same proofs on the wrong twins,
which must fail. `--certificate FILE` turns a tail certificate of `measure.write_certificate` into a theorem about every degree, over the
rational numbers and without any axiom. The rules that are finite and algebraic (k rho^(k-1) >= 0, 1 - rho^k <= k (1 - rho), the
two-point inequality, induction over layers, weak duality) are theorems of
[rules.v](../nstheory/rocq/rules.v).

It needs Debian's `coq` and `libcoq-interval`; nothing else of the package does.
"""


def page(found: Sequence[Certified], version: str) -> str:
    """Return the page in Markdown."""
    checked = [one for one in found if one.checked]
    seconds = sum(one.seconds for one in checked)
    lines = [
        INTRODUCTION.format(version=version),
        f"{len(checked)} of the {len(found)} claims that were tried are checked, in {seconds:.0f} s of coqc.",
        "",
        "| claim | seconds | rests on the axioms of |",
        "|---|---|---|",
        *(f"| `{one.id}` | {one.seconds:.1f} | {one.rests_on} |" for one in checked),
        "",
        "Not checked:",
        "",
        *(f"- {reason}: {', '.join(f'`{name}`' for name in ids)}." for reason, ids in reasons(found).items()),
    ]
    return "\n".join(lines) + "\n"
