"""A second prover: elementary claims as theorems that the kernel of Rocq (Coq) checks.

terms            SymPy expressions as Rocq terms, with what has to hold for them to mean the same
statement        a claim as the text of a theorem
proofs           the tactics that are tried, and the polynomials of a derivative at an end where a bound is attained
compiler         coqc: its version, a time limit, the axioms that a theorem rests on
tail_certificate a certificate of the linear program as a theorem for all degrees
certify_command  `nstheory certify`

base.v has the lemmas that the proofs use, and rules.v the rules of theorems that are finite and algebraic.
"""
