"""Two rows of attention whose tokens share a part: the second moment of what they average.

Tokens have second moment 1 and h_k . h_l = g between two of one input, h_k . h'_k = k and h_k . h'_l = b across the noise (over the
dimension); queries have cosine c. Logits are sigma w . h_k with a random w: normals, of covariance sigma^2 c times that of the tokens.

Weights that ignore what all logits of a row share, and sum to 1, see h_k - common part alone, of second moment 1 - g:

    E out out' = b + (1 - g) (k_e o_n + c m_n/d)     at sigma sqrt(1 - g), r = k_e c, k_e = (k - b)/(1 - g).

Beside a sink the shared logit, of variance sigma^2 g and correlation c b/g, moves the sink instead, and b is multiplied by the mass
E (sum_k A_k)(sum_k A'_k). Elementwise weights see each token by itself: two different tokens are a pair of correlation c b,

    E out out' = k o_n(c k) + c m_n/d + (n - 1) b o_n(c b)     at sigma.

Each is the mean over w, exact as d grows; in 1/d to leading order, which is that of the term with m_n where nothing else is left.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import torch

from nstheory.errors import ArgumentError
from nstheory.kernels.attention.grouped_softmax import Group, Sink, grouped_moments

# The function from (n, r, sigma) to (o_n, m_n).
Overlap = Callable[[int, torch.Tensor, torch.Tensor], tuple[torch.Tensor, torch.Tensor]]


class Rows(NamedTuple):
    """Two rows over tokens of second moment 1, 0-d float64 tensors but for n; the letters are those of the module.

    n         number of tokens
    sigma     deviation of a logit
    shared    g: cosine of two tokens of one input, at most 1
    kept      k: of a token and its noisy copy
    crossed   b: of two different tokens across the noise
    queries   c: of what the rows compare the tokens with
    over_d    1/d, 0 for d -> infinity
    """

    n: int
    sigma: torch.Tensor
    shared: torch.Tensor
    kept: torch.Tensor
    crossed: torch.Tensor
    queries: torch.Tensor
    over_d: float


def _apart(rows: Rows) -> tuple[torch.Tensor, torch.Tensor]:
    """Return 1 - g, away from 0, and k_e."""
    apart = (1 - rows.shared).clamp(min=1e-12)
    return apart, (rows.kept - rows.crossed) / apart


def _inside(r: torch.Tensor) -> torch.Tensor:
    """Return r, cut to [-1, 1] where rounding has left it, with its slope."""
    return r + (r.clamp(-1, 1) - r).detach()


def without_the_shared_part(overlap: Overlap, rows: Rows) -> torch.Tensor:
    """Return E out out' of weights that ignore a shared logit and sum to 1."""
    apart, alike = _apart(rows)
    o, m = overlap(rows.n, _inside(alike * rows.queries), rows.sigma * torch.sqrt(apart))
    return rows.crossed + apart * (alike * o + rows.queries * m * rows.over_d)


def each_by_itself(overlap: Overlap, rows: Rows) -> torch.Tensor:
    """Return E out out' of elementwise weights."""
    o, m = overlap(rows.n, _inside(rows.kept * rows.queries), rows.sigma)
    others, _ = overlap(rows.n, _inside(rows.crossed * rows.queries), rows.sigma)
    return rows.kept * o + rows.queries * m * rows.over_d + (rows.n - 1) * rows.crossed * others


def beside_a_sink(overlap: Overlap, rows: Rows, *, b: float) -> torch.Tensor:
    """Return E out out' of softmax beside a sink of logit b; ArgumentError for g below 0, which is no shared part."""
    if float(rows.shared.detach()) < 0:
        raise ArgumentError(
            f"token_cosine = {float(rows.shared.detach()):g} beside a sink, which needs a shared part; give at least 0"
        )
    apart, alike = _apart(rows)
    # Where nothing is shared yet, what comes to be shared is as alike across the noise as a token: a slope needs the ratio.
    some = rows.shared > 0
    ratio = torch.where(some, rows.crossed / torch.where(some, rows.shared, 1.0), rows.kept)
    sink = Sink(float(b), rows.sigma**2 * rows.shared, _inside(rows.queries * ratio))
    group = Group(rows.n, _inside(alike * rows.queries))
    found = grouped_moments([group], rows.sigma * torch.sqrt(apart), sink)
    return rows.crossed * found.mass + apart * (
        alike * found.overlaps[0] + rows.queries * found.alignment * rows.over_d
    )
