"""Spectral weights: what noise stability, influence and several measurements together say about the tail.

lemma1          the paper's Lemma 1, as stated and as it is true
influence       average sensitivity's bound I/T, and the proof that the infimum of Lemma 1 over rho is never worse
linear_program  the sharpest bound from several measurements, with a certificate
product_space   Efron-Stein: the same spectrum on [U]^n
product_measure the same for tokens of any law, each redrawn from its own
hypercontractivity  the two-point inequality, small sets, the level inequality
log_sobolev     entropy below twice the total influence, and hypercontractivity at every exponent
noise_sensitivity  tail bounds in delta, influences, half-spaces, majorities, tribes
hierarchy       trees of gates
juntas          Friedgut's junta size and geometric influence, with constants
"""

from nstheory.theory.spectrum import (
    hierarchy,
    hypercontractivity,
    influence,
    juntas,
    lemma1,
    linear_program,
    log_sobolev,
    noise_sensitivity,
    product_measure,
    product_space,
)
from nstheory.theory.spectrum.influence import influence_bound as influence_bound
from nstheory.theory.spectrum.lemma1 import lemma1_bound as lemma1_bound
from nstheory.theory.spectrum.lemma1 import lemma1_degree as lemma1_degree
from nstheory.theory.spectrum.linear_program import dual_function as dual_function
from nstheory.theory.spectrum.spectrum_theorems import THEOREMS as THEOREMS

CLAIMS = (
    *lemma1.CLAIMS,
    *influence.CLAIMS,
    *linear_program.CLAIMS,
    *product_space.CLAIMS,
    *product_measure.CLAIMS,
    *hypercontractivity.CLAIMS,
    *juntas.CLAIMS,
    *noise_sensitivity.CLAIMS,
    *log_sobolev.CLAIMS,
    *hierarchy.CLAIMS,
)
