"""A second prover: elementary claims as theorems that the kernel of Rocq (Coq) checks.

terms            SymPy expressions as Rocq terms, with what has to hold for them to mean the same
statement        a claim as the text of a theorem
tactics          the proofs that are tried
theorem_file     the file of a claim: theorems, what their terms need, values of the translated sides
compiler         coqc: its version, a time limit, the axioms that a theorem rests on
certify          a claim through coqc
wrong_twins      wrong twins: they fail, and are disproved
tail_certificate a certificate of the linear program as a theorem for all degrees
checked_rules    the rules of theorems that are finite and algebraic
record_of_run    checked.json, what the package says of claims that Rocq checked
certify_command  `nstheory certify`

base.v has the lemmas that the proofs use, and rules.v the rules of theorems that are finite and algebraic.
"""
