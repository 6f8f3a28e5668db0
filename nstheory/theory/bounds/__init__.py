"""Bounds for given networks: why the rules of covariance intervals are sound, one claim a rule.

network_rules      linear layers, activations, residual sums
activation_rules   slopes and ranges of activations, on the whole real line
transformer_rules  tokens, positions, normalisation, softmax attention
interval_rules     the numbers that follow from these, in closed form
tighter_rules      symmetric units, and probes of the parts u_+ and u_-
every_law          pointwise identities whose means are rules for units of any law
gaussian_forms     lengths, quadratic forms and tails of Gaussian numbers
"""

from nstheory._moved import names_of
from nstheory.theory.bounds import (
    activation_rules,
    every_law,
    gaussian_forms,
    interval_rules,
    network_rules,
    tighter_rules,
    transformer_rules,
)
from nstheory.theory.bounds.bounds_theorems import THEOREMS as THEOREMS

CLAIMS = (
    *network_rules.CLAIMS,
    *activation_rules.CLAIMS,
    *transformer_rules.CLAIMS,
    *tighter_rules.CLAIMS,
    *every_law.CLAIMS,
    *gaussian_forms.CLAIMS,
    *interval_rules.CLAIMS,
)

__getattr__ = names_of(__name__, "network_rules")
