"""Activations under noise: the dual activation rho -> E f(X) f(Y) of each, its Hermite coefficients and its derivative.

relu           the arc-cosine kernel of order one, its Taylor polynomial
relu_spectrum  its Hermite coefficients, and its tail beyond every degree
kinked         step, sign, abs, leaky ReLU, ReLU with means, and what happens near rho = -1
scaled_pairs   unequal variances for erf and gelu, thresholds anywhere, Phi, cos, bells
smooth         erf, exact gelu, sin, exp, polynomials; silu and softplus, which have no closed form
gated_units    tanh, the sigmoid, silu, softplus: equations between their duals, and bounds from both sides
"""

from nstheory.language.activations import FUNCTIONS as FUNCTIONS
from nstheory.theory.activation import (
    activation_theorems,
    gated_units,
    kinked,
    relu,
    relu_spectrum,
    scaled_pairs,
    smooth,
)
from nstheory.theory.activation.relu import relu_correlation as relu_correlation
from nstheory.theory.activation.relu import relu_dual as relu_dual
from nstheory.theory.activation.relu import relu_hermite_coefficient as relu_hermite_coefficient
from nstheory.theory.activation.relu import relu_remainder as relu_remainder
from nstheory.theory.activation.relu import relu_taylor as relu_taylor
from nstheory.theory.activation.relu_spectrum import relu_tail as relu_tail

CLAIMS = relu.CLAIMS + relu_spectrum.CLAIMS + kinked.CLAIMS + smooth.CLAIMS + gated_units.CLAIMS + scaled_pairs.CLAIMS
THEOREMS = activation_theorems.THEOREMS + gated_units.THEOREMS
