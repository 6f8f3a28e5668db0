"""Hard attention at finite n and d: the law of a row and its copy given one cosine, and the error of s_n(rho^2)."""

from nstheory.theory.attention.hard_rows import finite_dimension, finite_dimension_theorems

CLAIMS = finite_dimension.CLAIMS
THEOREMS = finite_dimension_theorems.THEOREMS
