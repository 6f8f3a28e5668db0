"""Softmax attention: what one layer does to noise, from the paper's limits to every temperature and context length.

selection    hard attention: the probability s_n(rho) that two noisy rows select the same token, and how it decays with n
decay        its sharp decay: the algebra of the proof
softmax      any temperature: overlap and alignment of two softmaxes, the linear and the frozen regime, the Jacobian
freezing     the overlap of two replicas: three phases over temperature and noise, and a bound for every n
layer        the layer with random weights: a random map, not a permutation; the master formula; mask, heads, residual branch
hard_rows    hard attention at finite n and d: what replaces rho^2, and bounds of the error
token_selection   hard attention when some tokens are drawn again
kinds        attention kinds beside softmax: by dual activations, two tokens, and where mean field fails
identity     W = I and low rank: how many tokens a row can tell itself from
part_noise_theorems   noise on part of the tokens: a given query, two tokens, any layer
row_positions   biases of logits, rotary embeddings, normalised queries and keys
"""

from nstheory.theory.attention import (
    attention_theorems,
    decay,
    freezing,
    hard_rows,
    identity,
    kinds,
    layer,
    part_noise_theorems,
    position_theorems,
    row_positions,
    selection,
    softmax,
    token_selection,
)
from nstheory.theory.attention.selection import selection_exponent as selection_exponent

THEOREMS = (
    *attention_theorems.THEOREMS,
    *position_theorems.THEOREMS,
    *part_noise_theorems.THEOREMS,
    *hard_rows.THEOREMS,
)
CLAIMS = (
    *selection.CLAIMS,
    *decay.CLAIMS,
    *softmax.CLAIMS,
    *freezing.CLAIMS,
    *layer.CLAIMS,
    *identity.CLAIMS,
    *hard_rows.CLAIMS,
    *token_selection.CLAIMS,
    *kinds.CLAIMS,
    *row_positions.CLAIMS,
)
