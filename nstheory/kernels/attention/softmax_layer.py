"""Noise stability of one attention layer at any temperature: softmax, and every other kind that has a formula.

Row i of softmax(beta X W X^T) X v, with X an n x d matrix of iid N(0, 1) and Y its rho-correlated copy. What the row
compares the tokens with is a = W^T x_i, in the noisy copy a'; given their lengths and their cosine c, the logits are n
pairs (|a| z_k, |a'| z'_k) of correlation r = rho c, and Gaussian conditioning leaves six moments of two rows of weights
(`formulas`; of two softmaxes in `softmax_moments`). In the plane of a and a', with kappa = rho (1 - c^2)/(1 - r^2),

    d Stab/|v|^2 = (d - 2 + c^2 (1 - rho^2)/(1 - r^2)) rho o
                   + c E<z><z'>' + kappa (E<z><z - r z'>' + E<z' - r z><z'>') - c rho kappa/(1 - r^2) E<z' - r z><z - r z'>',

to be averaged over (|a|, |a'|, c) (radial.py). To leading order in 1/d it is rho (o + m/d).
"""

from __future__ import annotations

import math
from functools import partial
from typing import Literal

import numpy as np
import torch

from nstheory.attention_kinds import attention_kind
from nstheory.errors import ArgumentError, known_name
from nstheory.kernels.attention import radial
from nstheory.kernels.attention.formulas import formula_of, hard_limit, overlap_and_alignment, shared_rows
from nstheory.kernels.attention.hard_selection import LARGEST_N, broadcast_shape, integers
from nstheory.kernels.attention.part_noise import part_noise_stability
from nstheory.kernels.attention.positioned_rows import admitted_angles, admitted_bias, positioned_stability, row_moments
from nstheory.kernels.attention.shared_tokens import Rows
from nstheory.kernels.attention.softmax_moments import EIGHT_DIGITS, FULL, Precision
from nstheory.kernels.numerics.admission import Real, correlations, with_numbers
from nstheory.numbers import boolean, integer

Weights = Literal["random", "identity", "low_rank"]
WEIGHTS = ("random", "identity", "low_rank")
LARGEST_D = 10**6
# Nearer to |rho| = 1 moments that are subtracted there are rounding, and the value is taken from the straight line to that at the end.
NEAR_END = 1e-7
# Where slopes in token_cosine are taken at 1.
NEXT_TO_ONE = 1 - 1e-9
# A slope in rho at |rho| = 1 is the limit of slopes at 1 - h, 1 - 2 h and 1 - 4 h; the weights take out sqrt(h), of kinds with a kink, and h.
INSIDE = 1e-4
LIMIT_WEIGHTS = tuple(np.linalg.solve(np.array([[1, 1, 1], [1, 2**0.5, 2], [1, 2, 4]]), [1.0, 0.0, 0.0]).tolist())


def attention_stability(
    n: int | torch.Tensor,
    d: int | torch.Tensor,
    rho: Real,
    *,
    beta: Real | None = None,
    sigma: Real | None = None,
    weights: Weights = "random",
    rank: int | None = None,
    finite_d: bool = True,
    kind: str = "softmax",
    token_cosine: Real = 0.0,
    shared_heads: int = 1,
    noisy: int | None = None,
    bias: Real | None = None,
    rope: Real | None = None,
) -> torch.Tensor:
    """Return Stab/|v|^2 = E out(X) out(Y)/|v|^2 of one entry of softmax(beta X W X^T) X v, as float64.

    n, d      tokens and dimensions, integers or tensors of integers, n <= 10^9, d <= 10^6
    rho       correlation of the noisy tokens in [-1, 1]
    beta      inverse temperature, or
    sigma     the typical standard deviation of a row's logits: beta d ("random"), beta sqrt(d) ("identity"), beta
              sqrt(rank) ("low_rank"); inf is hard attention, for "random" only
    weights   "random": W of iid N(0, 1); "identity": W = I; "low_rank": W = U U^T, U with `rank` orthonormal columns
    finite_d  average over the lengths and angles of finite d: exact for identity and low_rank, to O(1/d^2) for random.
              False puts their limits: 73 to 288 times as fast, off by O(1/d) relative ("random") or more, near the
              phase boundary of "identity". Hard attention is always to leading order, off by O((log n)^2/d), from n = 2 on.
    kind      the attention kind in place of softmax, by name; it needs a formula (`kernels.attention.formulas`)

    For weights = "random" there are also

    token_cosine  g in [0, 1]: tokens sqrt(g) c + sqrt(1 - g) e_k share c, which noise shakes too, and sigma stays that of g = 0. What
                  is left is rho g + (1 - g) times the stability at sigma sqrt(1 - g); of kinds that see what tokens share, sinks
                  and elementwise ones, the value is that of `kernels.attention.shared_tokens`, to leading order in 1/d
    shared_heads  the mean of so many heads of their own W that share the value vector: 1/H of one head, 1 - 1/H of two, rho/n where
                  weights sum to 1; for other kinds as above
    noisy         how many of the n tokens are shaken, the others stay; all rows averaged, to leading order in 1/d. Softmax alone
    bias          n numbers that are added to the logits of the row, -inf for a token that is not seen: ALiBi, windows, learned ones; of
                  softmax and beside a sink, to leading order in 1/d. The cost grows with the number of different ones
    rope          the angles a position, at most 1000, by which pairs of coordinates of queries and keys turn, W = W_Q^T W_K: the overlap is
                  what it is without, the part along the query falls; as above, and in 1/(the width of the head)

    Row i of a causal mask sees i tokens: n = i. Queries and keys that are normalised have logits of deviation sigma = scale/sqrt(d) and the
    same value to leading order (finite_d=False). All of n, d, rho, beta, sigma, token_cosine broadcast; differentiable twice in rho (to
    |rho| = 1 - 1e-7), beta, sigma, token_cosine, rope, and bias where no two are equal, else once. Towards |rho| = 1 a value loses 1e-16/(1 - rho^4)
    relatively, 1e-8 at most, and its slope in rho 1e-16/(1 - rho^4)^2, 1e-2 at most, since moments are subtracted there; at |rho| = 1 the
    slope is the limit of those inside, to some 1e-6, 1e-5 for relu, and at sigma = inf there is none. The cost does not grow with
    n or d; it grows like sigma^3 from sigma = 2 on. Raises ArgumentError for values outside of these ranges, for a kind without a formula, for
    what no formula covers, and for a temperature that takes the value out of float64; UnknownIdError for an unknown kind.
    Sources: the paper, Theorems 5.2 and 5.3; the formula is ours.

    The result has the broadcast shape.

    >>> nst.attention_stability(n=64, d=128, rho=0.7, sigma=2.0)
    tensor(0.0536, dtype=torch.float64)
    >>> nst.attention_stability(64, 128, torch.tensor([0.5, 0.9]), beta=0.1, weights="identity")
    tensor([0.4993, 0.8988], dtype=torch.float64)
    """
    finite_d = boolean(finite_d, "finite_d")
    weights = known_name("weights", weights, WEIGHTS)
    if (beta is None) == (sigma is None):
        raise ArgumentError(f"give one of beta (= {beta!r}) and sigma (= {sigma!r}), not both and not neither")
    if (rank is not None) != (weights == "low_rank"):
        raise ArgumentError(f"rank = {rank!r} with weights = {weights!r}; low_rank needs a rank, the others have none")
    correlation = correlations(with_numbers(rho, "rho")).double()
    temperature = with_numbers(beta if sigma is None else sigma, "beta" if sigma is None else "sigma").double()
    _check_temperature(temperature, "beta" if sigma is None else "sigma")
    alike, heads = _alike(token_cosine), integer(shared_heads, "shared_heads", least=1, most=LARGEST_N)
    placed = bias is not None or rope is not None
    if weights != "random" and (bool((alike > 0).any()) or heads > 1 or noisy is not None or placed):
        raise ArgumentError(
            f"token_cosine, shared_heads, noisy, bias and rope are there for weights = 'random', not for {weights!r}"
        )
    if placed and (
        bool((alike > 0).any()) or heads > 1 or noisy is not None or (bias is not None and rope is not None)
    ):
        raise ArgumentError("bias and rope have a formula one at a time, without token_cosine, shared_heads and noisy")
    angles = None if rope is None else admitted_angles(rope)
    _check_noisy(kind, bool((alike > 0).any()), heads, noisy)
    record = attention_kind(kind)
    plain = record.sums_to_one and record.ignores_shift
    if not plain and alike.requires_grad and heads == 1 and bool((alike == 0).any()):
        raise ArgumentError(
            f"token_cosine = 0 has no slope for kind = {kind!r}: its value there is no limit of those beside it; give a positive number"
        )
    sizes = integers(n, "n", LARGEST_N), integers(d, "d", LARGEST_D)
    shape = broadcast_shape(n=sizes[0], d=sizes[1], rho=correlation, temperature=temperature, token_cosine=alike)
    columns = [one.expand(shape).reshape(-1) for one in (*sizes, correlation, temperature, alike)]
    values = []
    for tokens, dimension, corr, temp, shared in zip(*columns, strict=True):
        width = int(dimension) if rank is None else _rank(rank, int(dimension))
        scale = float(width) if weights == "random" else math.sqrt(width)
        inverse = temp if sigma is None else temp / scale
        if noisy is not None:
            shaken = integer(noisy, "noisy", least=0, most=int(tokens))
            if bool(torch.isinf(inverse)):
                raise ArgumentError(f"noisy = {noisy} at sigma = inf; give a finite temperature")
            values.append(part_noise_stability(int(tokens), shaken, int(dimension), corr, inverse * scale))
            continue
        if placed:
            if bool(torch.isinf(inverse)):
                raise ArgumentError("bias and rope have no formula at sigma = inf; give a finite temperature")
            added = None if bias is None else admitted_bias(bias, int(tokens))
            seen = int(tokens) if added is None else len(added)
            values.append(positioned_stability(seen, int(dimension), corr, inverse * scale, kind, added, angles))
            continue
        if not plain and (heads > 1 or float(shared.detach()) > 0):
            if bool(torch.isinf(inverse)):
                hard_limit(int(tokens), corr * corr, kind)
            shared = _beside_one(shared)
            one = Rows(int(tokens), inverse * scale, shared, corr, corr * shared, corr, 1 / int(dimension))
            two = one._replace(queries=torch.zeros_like(corr))  # heads of different W compare with unrelated directions
            mixed = shared_rows(kind)
            values.append(mixed(one) / heads + ((1 - 1 / heads) * mixed(two) if heads > 1 else 0.0))
            continue
        if float(shared.detach()) > 0 or shared.requires_grad:
            inverse = torch.where(torch.isinf(inverse), inverse, inverse * _spread_left(shared))
        value = _one(int(tokens), int(dimension), width, corr, inverse, weights, finite_d, kind)
        value = value / heads + (1 - 1 / heads) * corr / tokens if heads > 1 else value
        values.append(corr * shared + (1 - shared) * value)
    for value, temp in zip(values, columns[3], strict=True):
        _check_finite(value, "beta" if sigma is None else "sigma", temp)
    return torch.stack(values).reshape(shape) if values else correlation.new_empty(shape)


def attention_overlap(
    n: int | torch.Tensor, rho: Real, sigma: Real, *, kind: str = "softmax", bias: Real | None = None
) -> tuple[torch.Tensor, torch.Tensor]:
    """Return (o_n, m_n) of n pairs of logits of correlation rho^2 and standard deviation sigma, as float64.

    o_n = E sum_k A_k A'_k and m_n = E (sum_k A_k z_k)(sum_k A'_k z'_k) with A = softmax(sigma z), A' = softmax(sigma z').
    Between (1/n, 0) at sigma = 0 and (s_n(rho), E max z max z') at sigma = inf. All three broadcast; differentiable in
    rho and sigma. Relative error near 1e-11. `kind` and `bias` as in `attention_stability`; raises what that refuses, an ArgumentError.

    The two results have the broadcast shape of n, rho and sigma. Source: ours, claim attention.overlap.

    >>> nst.attention_overlap(64, 0.7, 2.0)
    (tensor(0.0547, dtype=torch.float64), tensor(2.8515, dtype=torch.float64))
    """
    correlation, spread = correlations(with_numbers(rho, "rho")).double(), with_numbers(sigma, "sigma").double()
    _check_temperature(spread, "sigma")
    sizes = integers(n, "n", LARGEST_N)
    shape = broadcast_shape(n=sizes, rho=correlation, sigma=spread)
    columns = [one.expand(shape).reshape(-1) for one in (sizes, correlation, spread)]
    values = [
        overlap_and_alignment(int(k), c * c, s, kind) if bias is None else _biased(int(k), c * c, s, kind, bias)
        for k, c, s in zip(*columns, strict=True)
    ]
    for pair, s in zip(values, columns[2], strict=True):
        _check_finite(sum(pair), "sigma", s)
    if not values:
        return correlation.new_empty(shape), correlation.new_empty(shape)
    overlap, alignment = (torch.stack(part).reshape(shape) for part in zip(*values, strict=True))
    return overlap, alignment


def _biased(n: int, r: torch.Tensor, sigma: torch.Tensor, kind: str, bias: Real) -> tuple[torch.Tensor, torch.Tensor]:
    if bool(torch.isinf(sigma)):
        raise ArgumentError("bias has no formula at sigma = inf; give a finite temperature")
    added = admitted_bias(bias, n)
    found = row_moments(len(added), added, r, sigma, kind)
    return sum(found.overlaps, torch.zeros_like(r)), found.alignment


def _one(
    n: int, d: int, width: int, rho: torch.Tensor, beta: torch.Tensor, weights: Weights, finite_d: bool, kind: str
) -> torch.Tensor:
    if bool(torch.isinf(beta)):
        if weights != "random":
            raise ArgumentError(
                f"the hard limit is there for weights = 'random', not for {weights!r}; give a finite temperature"
            )
        overlap, alignment = hard_limit(n, rho * rho, kind)
        if n == 1:
            return rho * overlap  # one token has all the weight, whatever d is
        if rho.requires_grad and abs(float(rho.detach())) == 1:
            raise ArgumentError(
                f"rho = {float(rho.detach()):g} has no slope at sigma = inf: it is infinite there; detach rho, or give |rho| < 1"
            )
        return rho * (overlap + alignment / d)
    average = partial(_averaged, n, d, width, beta=beta, weights=weights, finite_d=finite_d, kind=kind)
    gap, end = 1 - rho.abs(), torch.sign(rho).detach()
    if not float(gap.detach()):
        last = average(end)
        if not rho.requires_grad:
            return last
        slopes = [
            weight * average(rho * (1 - part * INSIDE), beta=beta.detach()) / (1 - part * INSIDE)
            for weight, part in zip(LIMIT_WEIGHTS, (1, 2, 4), strict=True)
        ]
        inside = torch.stack(slopes).sum()
        return last + (inside - inside.detach())
    if float(gap.detach()) >= NEAR_END:
        return average(rho)
    last, near = average(end), average(end * (1 - NEAR_END))
    return last + (near - last) * (gap / NEAR_END)


def _averaged(
    n: int, d: int, width: int, rho: torch.Tensor, *, beta: torch.Tensor, weights: Weights, finite_d: bool, kind: str
) -> torch.Tensor:
    """Return the average over the lengths and the angle, beta finite."""
    if weights == "random":
        nodes = radial.images(d, rho) if finite_d else radial.typical(d, rho)
        scale = beta * math.sqrt(d)
    else:
        nodes = radial.vectors(width, rho) if finite_d else radial.typical(width, rho)
        scale = beta
    # An average of hundreds of nodes is not worth sixteen digits of each.
    precision = EIGHT_DIGITS if finite_d else FULL
    total = torch.zeros_like(rho)
    for node in nodes:
        total = total + node.weight * _given_plane(
            n, d, width, rho, node.cosine, node.lengths, scale, weights != "random", precision, kind
        )
    return total


def _given_plane(
    n: int,
    d: int,
    width: int,
    rho: torch.Tensor,
    c: torch.Tensor,
    lengths: tuple[torch.Tensor, torch.Tensor],
    scale: torch.Tensor,
    own: bool,
    precision: Precision,
    kind: str,
) -> torch.Tensor:
    """Return Stab/|v|^2 given the lengths of a and a' and their cosine; `own`: the row's own token is a itself."""
    r = rho * c
    if own and kind == "softmax":
        scale = torch.minimum(scale, _frozen(n, lengths))
    sigma, tokens = (scale * lengths[0], scale * lengths[1]), n - 1 if own else n
    pair = formula_of(kind).moments(tokens, r, sigma, lengths if own else None, precision)
    # (1 - c^2)/(1 - r^2) and (1 - rho^2)/(1 - r^2); at |rho| = |c| = 1 the two vectors are one and there is no plane
    rest, across, noise = (1 - r) * (1 + r), (1 - c) * (1 + c), (1 - rho) * (1 + rho)
    safe = torch.where(rest > 0, rest, torch.ones_like(rest))
    kappa, kept = rho * across / safe, torch.where(rest > 0, noise / safe, torch.ones_like(rest))
    plane = c * pair.alignment + kappa * (pair.first + pair.second) - c * rho * kappa / safe * pair.both
    # On a line x_k . v is z_k itself; in a plane c^2 (1 - rho^2)/(1 - r^2) is what z_k and z'_k leave open.
    left = d - 1 if width == 1 else d - 2 + c * c * kept
    outside = left * pair.overlap + (d - width) * pair.own
    return (rho * outside + plane) / d


def _frozen(n: int, lengths: tuple[torch.Tensor, torch.Tensor]) -> torch.Tensor:
    """Return the beta from which on the own token has all the weight but for e^-100, infinity for short vectors.

    Another token has at most min(1, exp(beta L z - beta L^2)), whose mean is at most exp(-(beta - beta^2/2) L^2) for beta <= 1, which
    falls, and exp(-L^2/2) beyond: at 2 (60 + log n)/L^2 <= .3 the n - 1 others together are below e^-100, and remain so.
    """
    most = 2 * (60 + math.log(n)) / torch.minimum(*lengths) ** 2
    return torch.where(most <= 0.3, most, torch.inf)


def _alike(token_cosine: Real) -> torch.Tensor:
    value = with_numbers(token_cosine, "token_cosine").double()
    inside = value.detach()
    if not bool(((inside >= 0) & (inside <= 1)).all()):
        worst = float(inside[~((inside >= 0) & (inside <= 1))].flatten()[0])
        raise ArgumentError(f"token_cosine = {worst}; allowed is [0, 1], the cosine of two different tokens")
    return value


def _beside_one(shared: torch.Tensor) -> torch.Tensor:
    """Return g, just below 1 where a slope is asked for at 1: parts of size 1 - g are divided by it."""
    return shared - (shared - NEXT_TO_ONE).clamp(min=0).detach() if shared.requires_grad else shared


def _spread_left(shared: torch.Tensor) -> torch.Tensor:
    """Return sqrt(1 - g), without its slope at g = 1: what it scales is multiplied by 1 - g, and even in it."""
    left = 1 - shared
    return torch.where(left > 0, torch.sqrt(torch.where(left > 0, left, 1.0)), 0.0)


def _check_noisy(kind: str, alike: bool, heads: int, noisy: int | None) -> None:
    if noisy is not None and (attention_kind(kind).name != "softmax" or alike or heads > 1):
        raise ArgumentError(
            f"noisy = {noisy!r} is there for softmax alone, without token_cosine and shared_heads; leave one out"
        )


def _rank(rank: int, d: int) -> int:
    return integer(rank, "rank", least=1, most=d)  # d is the dimension


def _check_finite(value: torch.Tensor, name: str, temperature: torch.Tensor) -> None:
    if not bool(torch.isfinite(value.detach())):
        raise ArgumentError(
            f"{name} = {float(temperature.detach()):g} takes the value out of float64; give a smaller one"
        )


def _check_temperature(value: torch.Tensor, name: str) -> None:
    inside = value.detach()
    if bool((torch.isnan(inside) | (inside < 0)).any()):
        worst = float(inside[torch.isnan(inside) | (inside < 0)].flatten()[0])
        raise ArgumentError(f"{name} = {worst}; a number >= 0 is needed, inf is the hard limit")
