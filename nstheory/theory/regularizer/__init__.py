"""The regularizer: R = (-1)^S sum_i M(X)_i M(Y)_i for a model's output distributions on a clean and a noisy input.

objective  what R is, and what it estimates
forms      what the inner product rewards besides stability, and the forms that do not
any_size   what these say for any number of classes and any batch
gradients  its gradient: one half of it is enough, except near the edge of a training set, and how small it starts
"""

from nstheory._moved import names_of
from nstheory.theory.regularizer import any_size, forms, gradients, objective
from nstheory.theory.regularizer.regularizer_theorems import THEOREMS as THEOREMS

CLAIMS = objective.CLAIMS + forms.CLAIMS + gradients.CLAIMS + any_size.CLAIMS

__getattr__ = names_of(__name__, "objective")
