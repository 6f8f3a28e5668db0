"""The regularizer: R = (-1)^S sum_i M(X)_i M(Y)_i for a model's output distributions on a clean and a noisy input.

objective  what R is, and what it estimates
forms      what the inner product rewards besides stability, and the forms that do not
gradients  its gradient: one half of it is enough, except near the edge of a training set, and how small it starts
"""

from nstheory._moved import names_of
from nstheory.theory.regularizer import forms, gradients, objective

CLAIMS = objective.CLAIMS + forms.CLAIMS + gradients.CLAIMS

__getattr__ = names_of(__name__, "objective")
