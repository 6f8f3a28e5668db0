"""Certified selection probability and overlap of two softmaxes, by trapezoidal sums whose errors are bounded.

For f analytic in the strip |Im x| < a with M = sup_b integral |f(x + ib)| dx, the sum h f(jh) over all j misses the integral
by at most 2 M/(e^(2 pi a/h) - 1) (Trefethen and Weideman 2014, Theorem 5.1); M is attained at the edge of the strip, since
the integral is log-convex in b. Everything below is the choice of a, a bound of M, and bounds of what is cut off.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import wraps

from flint import acb, arb, arb_mat, ctx
from scipy.special import ndtri_exp

from nstheory.errors import NotEvaluableError

# Points a side of the largest lattice: a product of such matrices takes about a minute.
MOST_NODES = 1500
# Equal rows need sums in place of products.
MOST_NODES_OF_ONE_ROW = 3000
LARGEST_N = 10**9


def _remembered(function: Callable[..., arb]) -> Callable[..., arb]:
    """Keep the values of the last arguments: a claim and its mutants ask for the same ones."""
    known: dict[tuple[object, ...], arb] = {}

    @wraps(function)
    def lookup(n: int, *numbers: arb) -> arb:
        key = (n, ctx.prec, *(number.str(60, more=True) for number in numbers))
        if key not in known:
            if len(known) >= 4096:
                known.clear()
            known[key] = function(n, *numbers)
        return known[key]

    return lookup


def _bits() -> int:
    return max(30, ctx.prec // 2 - 4)


@_remembered
def selection(n: int, r: arb) -> arb:
    """Return n integral of phi2(x, y; r) Phi2(x, y; r)^(n-1) dx dy for r in [0, 1], to about half of the working bits, at least 30.

    Raises NotEvaluableError for another r, for n outside of 1 ... 10^9, and when the lattice would be too large.
    """
    _check(n, r)
    if n == 1 or r == 1:
        return arb(1)
    if r == 0:
        return arb(1) / n
    s, q = (1 - r * r).sqrt(), (1 - r).sqrt()
    bits = _bits()
    nats = bits * math.log(2) + math.log(n) + 8
    # |Phi(u + i tau)| exceeds 1 only where u tau > pi/2, and is then so little above that its n-th power is bounded.
    edge = math.sqrt(2 * math.log(n) + 4)
    tau = min(math.pi / (2 * edge), 1.0)
    strip = float(s.lower()) * tau
    step = 2 * math.pi * strip / nats
    top = math.sqrt(2 * nats) + step
    bottom = max(float(ndtri_exp(-(bits * math.log(2) + 4) / n)) - step, -top)
    count = math.ceil((top - bottom) / step)
    if count > MOST_NODES:
        raise NotEvaluableError(
            f"s_n at n = {n}, r = {r.str(6, radius=False)} needs {count} points a side, {MOST_NODES} are allowed: ask for fewer digits"
        )
    h = arb(step)
    x = [arb(bottom) + index * h for index in range(count)]

    distribution = _bivariate_table(x, r, q, bits + 2 * math.log2(n) + 8)
    r_rest, norm = 2 * s * s, n * h * h / (2 * arb.pi() * s)
    total = arb(0)
    for i in range(count):
        for j in range(i + 1):
            value = (
                (n - 1) * distribution[i, j].log() - (x[i] * x[i] - 2 * r * x[i] * x[j] + x[j] * x[j]) / r_rest
            ).exp()
            total += value if i == j else 2 * value
    strip_error = 8 * _strip_bound(n, arb(tau), arb(edge)) / ((2 * arb.pi() * arb(strip) / h).exp() - 1)
    # Beyond the top: n phi(x) each way. Below the bottom n phi(x) Phi(x)^(n-1), rising in x up to there.
    low = arb(bottom) + h
    if not (n - 1) * _density(low) > low * _distribution(low):
        raise NotEvaluableError(f"the lower cut {bottom} of s_n lies beyond the mode")
    cut = 8 * n * _distribution(h - x[-1]) + 4 * _distribution(low) ** n
    return norm * total + symmetric(strip_error + cut)


def _strip_bound(n: int, tau: arb, edge: arb) -> arb:
    """Return a bound of n e^(tau^2/2) sup |Phi(u + i tau)|^(n-1) over real u, which bounds M over phi(y).

    For u >= edge |Phi| <= 1 + |Q(u + i tau)| <= 1 + e^(tau^2/2) Q(u); for u <= -2 it is at most e^(tau^2/2) Phi(-2) < 1.
    """
    growth = (tau * tau / 2).exp()
    worst = (1 + growth * _distribution(-edge)).log()
    width, low = arb(1) / 64, arb(-2)
    if not growth * _distribution(low) < 1:
        raise NotEvaluableError("the strip of s_n is too wide")
    while not low > edge:
        box = acb(low.union(low + width), tau)
        size = abs((1 + (box / arb(2).sqrt()).erf()) / 2)
        worst = worst.max(size.log())
        low += width
    return n * growth * ((n - 1) * worst.max(arb(0))).exp()


def _bivariate_table(x: list[arb], r: arb, q: arb, bits: float) -> arb_mat:
    """Return Phi2(x_i, x_j; r) = E Phi((x_i - sqrt r W)/q) Phi((x_j - sqrt r W)/q), q = sqrt(1 - r), as a matrix.

    In the strip |Im w| < a each factor is at most e^(t^2/2) with t = sqrt(r) a/q, and the density grows by e^(a^2/2).
    """
    nats = bits * math.log(2)
    ratio = float((r / (1 - r)).upper())
    step = 2 * math.pi / math.sqrt((1 + 2 * ratio) * 2 * nats)
    a = arb(2 * math.pi / (step * (1 + 2 * ratio)))
    reach = math.sqrt(2 * nats) + step
    half = math.ceil(reach / step)
    h, root = arb(step), r.sqrt()
    nodes = [index * h for index in range(-half, half + 1)]
    columns = [((h * _density(w)).sqrt(), root * w) for w in nodes]
    table = arb_mat([[weight * _distribution((value - shift) / q) for weight, shift in columns] for value in x])
    error = 2 * (a * a * (1 + 2 * r / (1 - r)) / 2).exp() / ((2 * arb.pi() * a / h).exp() - 1)
    error += 2 * _distribution(h - nodes[-1])
    product, size = table * table.transpose(), len(x)
    spare = symmetric(error)
    return arb_mat([[product[i, j] + spare if j <= i else arb(0) for j in range(size)] for i in range(size)])


@_remembered
def overlap(n: int, r: arb, sigma: arb) -> arb:
    """Return o_n = E sum_k A_k A'_k, softmaxes of n pairs of logits of correlation r and standard deviation sigma.

    To about half of the working bits, r in [0, 1] and sigma > 0. The formula is that of `kernels.softmax`:
    n sum over two lattices (log t, log t') of E[u e^-u u' e^-u'] (E e^-u e^-u')^(n-1), and the means over a lattice in (z, z').
    Raises NotEvaluableError for other arguments and when the lattices would be too large.
    """
    _check(n, r)
    if not sigma > 0 or not sigma.is_finite():
        raise NotEvaluableError(f"the overlap needs a finite sigma > 0, got {sigma}")
    same = bool(r == 1)
    bits = _bits()
    wanted = bits * math.log(2)
    size, s = float(sigma.upper()), 1.0 if same else float((1 - r * r).sqrt().lower())
    # Scales: |Im log t| < a_t makes |u e^-u| at most the same function elsewhere, over cos a_t.
    a_t = 1.4
    h_t = arb(2 * math.pi * a_t / (wanted + 6))
    reach = math.sqrt(2 * wanted + 4 * math.log(n) + 16)
    lower = -(size * size) / 2 - math.log(n) - wanted - 4
    least = max(float(ndtri_exp(-(wanted + size * size / 4 + 6) / n)) if n > 1 else -reach, -reach)
    upper = -size * least + math.log(4 * (wanted + size * size / 4) + 24)
    times = (upper - lower) / float(h_t) + 2
    # The lattice in z; its absolute error is multiplied by n^2 and by the area in (log t, log t').
    z_nats = wanted + 2 * math.log(n) + 2 * math.log(upper - lower) + 8
    a_z = min(1.4 / size if size else math.inf, 2 * math.pi * s, s * math.sqrt(z_nats))
    h_z = arb(2 * math.pi * a_z / (z_nats + a_z * a_z / (2 * s * s) + 3))
    points = max(2 * reach / float(h_z) + 3, times) if h_z > 0 else math.inf
    most = MOST_NODES_OF_ONE_ROW if same else MOST_NODES
    if not points <= most:
        raise NotEvaluableError(
            f"the overlap at n = {n}, sigma = {sigma.str(6, radius=False)} needs more than {most} points a side: ask for fewer digits, or"
            " take a lower sigma"
        )
    half = math.ceil(reach / float(h_z))
    scales = [arb(lower) + index * h_t for index in range(math.ceil(times - 1))]
    z = [index * h_z for index in range(-half, half + 1)]
    factors = [(sigma * point).exp() for point in z]
    table = [[t.exp() * factor for factor in factors] for t in scales]
    # |u e^-u| and |e^-u| in the strip are at most 1/(e cos(sigma a)) and 1; u^2 e^-u at most (2/(e cos))^2.
    inside, growth = (sigma * arb(a_z)).cos(), (arb(a_z) ** 2 / (2 * arb(s) ** 2)).exp()
    tail = 4 * _distribution(h_z - z[-1])
    noise = 8 * growth / inside**2 / ((2 * arb.pi() * arb(a_z) / h_z).exp() - 1) + tail
    spare = symmetric(noise)
    if same:
        total = _single_sum(n, table, [h_z * _density(point) for point in z], spare)
        total *= n * h_t
    else:
        total = _double_sum(n, table, z, r, h_z, spare)
        total *= n * h_t * h_t
    cosine = arb(a_t).cos()
    strip_error = 8 / cosine**2 / ((2 * arb.pi() * arb(a_t) / h_t).exp() - 1)
    return total + symmetric(strip_error + _scale_cut(n, sigma, scales, h_t))


def _double_sum(n: int, table: list[list[arb]], z: list[arb], r: arb, h: arb, spare: arb) -> arb:
    rest = 2 * (1 - r * r)
    norm = h * h / (arb.pi() * (2 * rest).sqrt())
    # Arb multiplies matrices fast when their entries have like exponents: what is far below the error is a ball around 0.
    least = spare.rad() * arb(2) ** -40
    dust = symmetric(least)

    def kept(value: arb) -> arb:
        return value if value > least else dust

    # exp(-(x^2 - 2 r x y + y^2)/rest) on the lattice: two factors of one variable, and powers of exp(2 r x h/rest).
    ends = [(-x * x / rest).exp() for x in z]
    rows = []
    for x, end in zip(z, ends, strict=True):
        ratio = (2 * r * x * h / rest).exp()
        power, row = norm * end * (2 * r * x * z[0] / rest).exp(), []
        for other in ends:
            row.append(kept(power * other))
            power *= ratio
        rows.append(row)
    density = arb_mat(rows)
    gone = [[(-u).exp() for u in row] for row in table]
    survive = arb_mat([[kept(value) for value in row] for row in gone])
    hit = arb_mat([[kept(u * v) for u, v in zip(*pair, strict=True)] for pair in zip(table, gone, strict=True)])
    both, none = hit * (density * hit.transpose()), survive * (density * survive.transpose())
    total = arb(0)
    for i in range(len(table)):
        for j in range(i + 1):
            value = (both[i, j] + spare) * _power(none[i, j] + spare, n - 1)
            total += value if i == j else 2 * value
    return total


def _single_sum(n: int, table: list[list[arb]], weights: list[arb], spare: arb) -> arb:
    total = arb(0)
    for row in table:
        square = none = arb(0)
        for w, u in zip(weights, row, strict=True):
            left = w * (-u).exp()
            none += left
            square += left * u * u
        total += (square + spare) * _power(none + spare, n - 1)
    return total


def _power(value: arb, exponent: int) -> arb:
    """Return value^exponent for a ball in [0, 1] up to its radius; a ball around 0 gives [0, upper^exponent]."""
    if value > 0:
        return (exponent * value.log()).exp()
    top = arb(value.upper())
    return arb(0).union((exponent * top.log()).exp()) if top > 0 and exponent else arb(1 if not exponent else 0)


def _scale_cut(n: int, sigma: arb, scales: list[arb], h: arb) -> arb:
    """Return a bound of what lies beyond the lattice of log t, on either side of it and in either variable.

    Below: sum over t' leaves at most E sum_k u_k e^-u_k <= n e^(log t + sigma^2/2), a geometric series in log t.
    Above: E t S e^(-t S) <= (2/e) E e^(-tS/2); its sum is at most the integral from one step earlier, and with x = t S/2
    E_1(x) <= sqrt(pi/x) e^-x, so that Cauchy and E 1/S <= e^(sigma^2/2) leave (E e^(-t s))^n at one scale.
    """
    first, last = scales[0], scales[-1] - h
    below = n * (first + sigma * sigma / 2).exp() / (1 - (-h).exp()) * h
    # E exp(-t e^(sigma z)) at t = e^last, from above: the integrand falls in z, so a left sum bounds it.
    mean, width = arb(0), arb(1) / 16
    point = arb(-12)
    mean += _distribution(point)
    while not point > 12:
        mean += (_distribution(point + width) - _distribution(point)) * (-(last + sigma * point).exp()).exp()
        point += width
    mean += _distribution(-point)
    above = 2 * ((-last + sigma * sigma / 2).exp() * 2).sqrt() * (n * mean.log() / 2).exp() * 2
    return 4 * (below + above)


def symmetric(radius: arb) -> arb:
    """Return the ball [-radius, radius]."""
    top = abs(radius).upper()
    return (-arb(top)).union(arb(top))


def _density(x: arb) -> arb:
    return (-x * x / 2).exp() / (2 * arb.pi()).sqrt()


def _distribution(x: arb) -> arb:
    return (-x / arb(2).sqrt()).erfc() / 2


def _check(n: int, r: arb) -> None:
    if not 1 <= n <= LARGEST_N:
        raise NotEvaluableError(f"n = {n} is outside of 1 ... {LARGEST_N}")
    certain = (r >= 0 and r < 1) or r == 1
    if not certain:
        raise NotEvaluableError(f"the correlation {r} of the logits is not certainly in [0, 1]")
