"""Hard arguments for every kernel of a Gaussian pair, and what the kernels are there, typed a second time for mpmath.

Scales come from the ends of the float range, thresholds (means in deviations) from 0 to a thousand, correlations from
1e-100 to the neighbours of +-1. The oracles know no float range, and find derivatives by differences at 60 digits.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import mpmath
from hypothesis import strategies as st
from mpmath import mp

DIGITS = 60
SLOPE = 0.3
COEFFICIENTS = (0.5, -1.0, 0.25, 1.0)
VARIANCES = (5e-324, 1e-300, 1e-160, 1e-40, 1e-8, 0.3, 1.0, 7.0, 1e8, 1e40, 1e154, 1e160, 1e300)
THRESHOLDS = (0.0, 1e-20, 0.5, 1.0, 3.0, 8.0, 20.0, 1000.0)
CORRELATIONS = (0.0, 1e-100, 1e-9, 0.1, 0.5, 0.9, 1 - 1e-6, 1 - 2.0**-52)


@dataclass(frozen=True)
class Point:
    """Means, variances and correlation, all of them floats."""

    m1: float
    m2: float
    v1: float
    v2: float
    rho: float


def signed(strategy: st.SearchStrategy[float]) -> st.SearchStrategy[float]:
    return st.builds(lambda x, s: s * x, strategy, st.sampled_from((-1.0, 1.0)))


def variances(least: float, most: float) -> st.SearchStrategy[float]:
    hard = st.sampled_from([v for v in VARIANCES if least <= v <= most])
    return st.one_of(hard, st.floats(least, most, allow_subnormal=True))


def points(
    least: float = 5e-324, most: float = 1e300, largest: float = 1000.0, correlations: tuple[float, ...] = CORRELATIONS
) -> st.SearchStrategy[Point]:
    """Draw pairs with variances from `least` to `most`, and means up to `largest` deviations."""
    variance = variances(least, most)
    hard = [t for t in THRESHOLDS if t <= largest]
    threshold = signed(st.one_of(st.sampled_from(hard), st.floats(0, min(largest, 8.0))))
    rho = signed(st.one_of(st.sampled_from(correlations), st.floats(0, max(correlations))))
    return st.builds(
        lambda h, k, v1, v2, r: Point(h * v1**0.5, k * v2**0.5, v1, v2, r),
        threshold,
        threshold,
        variance,
        variance,
        rho,
    )


_KNOWN: dict[tuple[Any, ...], tuple[Any, ...]] = {}


def _key(kind: str, *at: Any) -> tuple[Any, ...]:
    return (kind, *(int(mp.nint(x * 10**15)) for x in at))


def phi2(h: Any, k: Any, r: Any) -> Any:
    """P(X < h, Y < k); within 1e-15 of a point of the same `truth` (differences are taken over 1e-18) to second order."""
    key = _key("whole", h, k, r)
    if key not in _KNOWN:
        s = mp.sqrt((1 - r) * (1 + r))
        of_h, of_k = mp.npdf(h) * mp.ncdf((k - r * h) / s), mp.npdf(k) * mp.ncdf((h - r * k) / s)
        density = mp.npdf(h) * mp.npdf((k - r * h) / s) / s
        _KNOWN[key] = (h, k, r, _plackett(h, k, r), of_h, of_k, density, density)
    return _near(key, h, k, r)


def _near(key: tuple[Any, ...], h: Any, k: Any, r: Any) -> Any:
    """The second-order expansion at a known point."""
    h0, k0, r0, value, of_h, of_k, density, mixed = _KNOWN[key]
    x, y, z = h - h0, k - k0, r - r0
    if not (x or y or z):
        return value
    q = (1 - r0) * (1 + r0)
    turn = (r0 + (h0 * k0 * (1 + r0 * r0) - r0 * (h0 * h0 + k0 * k0)) / q) / q
    second = (
        -x * x * (h0 * of_h + r0 * density) / 2
        - y * y * (k0 * of_k + r0 * density) / 2
        + x * y * mixed
        - x * z * density * (h0 - r0 * k0) / q
        - y * z * density * (k0 - r0 * h0) / q
        + z * z * density * turn / 2
    )
    return value + x * of_h + y * of_k + z * density + second


def _plackett(h: Any, k: Any, r: Any) -> Any:
    """P(X < h, Y < k) from r = 0 or from -1, whichever makes all terms positive, or loses twenty digits of sixty at most."""
    if r >= -0.1:
        return mp.ncdf(h) * mp.ncdf(k) + _integral(h, k, mpmath.mpf(0), mp.asin(r))
    return _segment(h, k) + _integral(h, k, -mp.pi / 2, mp.asin(r))


def excess(h: Any, k: Any, r: Any) -> Any:
    """P(X < h, Y < k) - P(X < h) P(Y < k), by the same integral and with the same shortcut."""
    key = _key("excess", h, k, r)
    if key not in _KNOWN:
        with mp.workdps(450):  # the differences are as small as r
            s = mp.sqrt((1 - r) * (1 + r))
            of_h = mp.npdf(h) * (mp.ncdf((k - r * h) / s) - mp.ncdf(k))
            of_k = mp.npdf(k) * (mp.ncdf((h - r * k) / s) - mp.ncdf(h))
            density = mp.npdf(h) * mp.npdf((k - r * h) / s) / s
            mixed = density - mp.npdf(h) * mp.npdf(k)
        _KNOWN[key] = (h, k, r, _integral(h, k, mpmath.mpf(0), mp.asin(r)), of_h, of_k, density, mixed)
    return _near(key, h, k, r)


def _integral(h: Any, k: Any, start: Any, top: Any) -> Any:
    """The density integrated over the angle; over its largest value, because quadrature knows absolute errors only."""
    if start == top:
        return mpmath.mpf(0)

    def exponent(t: Any) -> Any:
        # (h^2 + k^2 - 2 h k sin t)/(2 cos^2 t) without cancellation where sin t is near -1 and h near -k
        pairs = ((h - k, mp.pi / 2 - t), (h + k, mp.pi / 2 + t))
        if any(x and not mp.sin(u / 2) for x, u in pairs):
            return -mp.inf
        return -mp.fsum((x / mp.sin(u / 2)) ** 2 / 8 for x, u in pairs if x)

    # Over an interval of length 1, for the same reason. It may change on the scale of cos^2/size^2 at the ends.
    shares = [mpmath.mpf(0), *(mpmath.mpf(4) ** -j for j in range(1, 12, 2))]
    ends = sorted({*shares, *(1 - x for x in shares)})
    width = top - start
    largest = max(exponent(start + u * width) for u in ends)
    total = mp.quad(lambda u: mp.exp(exponent(start + u * width) - largest), ends, maxdegree=7)
    return width * total * mp.exp(largest) / (2 * mp.pi)


def _segment(h: Any, k: Any) -> Any:
    if h + k <= 0:
        return mpmath.mpf(0)
    if min(h, k) < 0:  # the difference of two small tails
        return mp.ncdf(min(h, k)) - mp.ncdf(-max(h, k))
    return 1 - mp.ncdf(-k) - mp.ncdf(-h)


def _parts(h: Any, k: Any, r: Any) -> list[Any]:
    """The terms of E (X + h)_+ (Y + k)_+."""
    s = mp.sqrt((1 - r) * (1 + r))
    of_k, of_h = (k - r * h) / s, (h - r * k) / s
    return [
        (h * k + r) * phi2(h, k, r),
        k * mp.npdf(h) * mp.ncdf(of_k),
        h * mp.npdf(k) * mp.ncdf(of_h),
        s * mp.npdf(h) * mp.npdf(of_k),
    ]


def _relu(h: Any, k: Any, r: Any) -> Any:
    return mp.fsum(_parts(h, k, r))


def _mills(x: Any) -> Any:
    return x * mp.ncdf(x) + mp.npdf(x)


def leaky(slope: float) -> Callable[..., Any]:
    def value(m1: Any, m2: Any, v1: Any, v2: Any, r: Any) -> tuple[Any, Any]:
        a = mpmath.mpf(slope)
        s1, s2 = mp.sqrt(v1), mp.sqrt(v2)
        h, k = m1 / s1, m2 / s2
        terms = [_relu(h, k, r)]
        if a:
            terms += [a * a * _relu(-h, -k, r), -a * _relu(h, -k, -r), -a * _relu(-h, k, -r)]
        return s1 * s2 * mp.fsum(terms), s1 * s2 * mp.fsum(map(abs, terms))

    return value


def step(m1: Any, m2: Any, v1: Any, v2: Any, r: Any) -> tuple[Any, Any]:
    value = phi2(m1 / mp.sqrt(v1), m2 / mp.sqrt(v2), r)
    return value, value


def _signs(h: Any, k: Any, r: Any) -> Any:
    return 4 * excess(h, k, r) + mp.erf(h / mp.sqrt(2)) * mp.erf(k / mp.sqrt(2))


def sign(m1: Any, m2: Any, v1: Any, v2: Any, r: Any) -> tuple[Any, Any]:
    h, k = m1 / mp.sqrt(v1), m2 / mp.sqrt(v2)
    value, means = _signs(h, k, r), mp.erf(h / mp.sqrt(2)) * mp.erf(k / mp.sqrt(2))
    return value, abs(value - means) + abs(means)


def erf(m1: Any, m2: Any, v1: Any, v2: Any, r: Any) -> tuple[Any, Any]:
    d1, d2 = v1 + 0.5, v2 + 0.5
    return sign(m1, m2, d1, d2, r * mp.sqrt(v1 * v2 / (d1 * d2)))


def gelu(m1: Any, m2: Any, v1: Any, v2: Any, r: Any) -> tuple[Any, Any]:
    """gelu = M - M'' with M(x) = E (x + Z)_+; so four moments of relu and its second derivative."""
    d1, d2 = v1 + 1, v2 + 1
    s1, s2 = mp.sqrt(d1), mp.sqrt(d2)
    h, k, r = m1 / s1, m2 / s2, r * mp.sqrt(v1 * v2) / (s1 * s2)
    s = mp.sqrt((1 - r) * (1 + r))
    of_k, of_h = (k - r * h) / s, (h - r * k) / s
    parts = _parts(h, k, r)
    others = [
        -mp.npdf(k) * s * _mills(of_h) / d2,
        -mp.npdf(h) * s * _mills(of_k) / d1,
        mp.npdf(h) * mp.npdf(of_k) / (s * d1 * d2),
    ]
    return s1 * s2 * mp.fsum([*parts, *others]), s1 * s2 * mp.fsum(map(abs, parts))


def sin(m1: Any, m2: Any, v1: Any, v2: Any, r: Any) -> tuple[Any, Any]:
    c, decay = mp.sqrt(v1) * mp.sqrt(v2) * r, mp.exp(-(v1 + v2) / 2)
    parts = [decay * mp.sinh(c) * mp.cos(m1) * mp.cos(m2), decay * mp.cosh(c) * mp.sin(m1) * mp.sin(m2)]
    return mp.fsum(parts), mp.fsum(map(abs, parts))


def exp(m1: Any, m2: Any, v1: Any, v2: Any, r: Any) -> tuple[Any, Any]:
    value = mp.exp(m1 + m2 + (v1 + v2) / 2 + mp.sqrt(v1) * mp.sqrt(v2) * r)
    return value, value


def identity(m1: Any, m2: Any, v1: Any, v2: Any, r: Any) -> tuple[Any, Any]:
    c = mp.sqrt(v1) * mp.sqrt(v2) * r
    return c + m1 * m2, abs(c) + abs(m1 * m2)


def polynomial(m1: Any, m2: Any, v1: Any, v2: Any, r: Any) -> tuple[Any, Any]:
    """x^3 + x^2/4 - x + 1/2 by its derivatives' means."""
    c = mp.sqrt(v1) * mp.sqrt(v2) * r
    sides = []
    for m, v in ((m1, v1), (m2, v2)):
        d, q, b, a = (mpmath.mpf(x) for x in COEFFICIENTS)
        means = (
            a * (m**3 + 3 * m * v) + b * (m * m + v) + q * m + d,
            3 * a * (m * m + v) + 2 * b * m + q,
            6 * a * m + 2 * b,
        )
        sizes = (
            a * (abs(m) ** 3 + 3 * abs(m) * v) + b * (m * m + v) + abs(q * m) + d,
            3 * a * (m * m + v) + abs(2 * b * m) + abs(q),
            abs(6 * a * m) + 2 * b,
        )
        sides.append(((*means, 6 * a), (*sizes, 6 * a)))
    (x, x_size), (y, y_size) = sides
    value = mp.fsum(c**k * x[k] * y[k] / mp.factorial(k) for k in range(4))
    return value, mp.fsum(abs(c) ** k * x_size[k] * y_size[k] / mp.factorial(k) for k in range(4))


# label: (name, parameters, E f(X) f(Y) and the size of the terms that make it up)
ORACLES: dict[str, tuple[str, dict[str, Any], Callable[..., tuple[Any, Any]]]] = {
    "relu": ("relu", {}, leaky(0.0)),
    "leaky_relu": ("leaky_relu", {"slope": SLOPE}, leaky(SLOPE)),
    "abs": ("abs", {}, leaky(-1.0)),
    "step": ("step", {}, step),
    "sign": ("sign", {}, sign),
    "identity": ("identity", {}, identity),
    "erf": ("erf", {}, erf),
    "gelu": ("gelu", {}, gelu),
    "sin": ("sin", {}, sin),
    "exp": ("exp", {}, exp),
    "polynomial": ("polynomial", {"coefficients": list(COEFFICIENTS)}, polynomial),
}


@dataclass(frozen=True)
class Truth:
    """A value and its five derivatives, each with the size that an error of some units in the last place is measured by.

    The size of the value F is that of its terms and of what a unit in each argument changes: sum of |terms| + sum_j |x_j dF/dx_j|. That
    of a slope S = dF/dx is its condition number in exact arithmetic, |S| + sum_j |x_j dS/dx_j|, and what cancels in it: the size of the
    value over the natural unit of x (a deviation, a variance, the distance of rho to +-1), and the slope of sum of |terms|. `product` is
    E f(X) E f(Y), with its condition number.
    """

    value: Any
    size: Any
    slopes: tuple[Any, ...]
    slope_sizes: tuple[Any, ...]
    units: tuple[Any, ...]
    product: Any
    product_size: Any


def truth(oracle: Callable[..., tuple[Any, Any]], at: Point) -> Truth:
    _KNOWN.clear()
    with mp.workdps(DIGITS):
        exact = [mpmath.mpf(x) for x in (at.m1, at.m2, at.v1, at.v2, at.rho)]
        units = [mp.sqrt(exact[2]), mp.sqrt(exact[3]), exact[2], exact[3], 1 - abs(exact[4])]
        value, terms = oracle(*exact)

        def moved(**by: int) -> tuple[Any, Any]:
            """The value and the sum of its |terms| where the arguments of these numbers are moved by so many steps of 1e-18 of their units."""
            steps = [by.get(f"x{j}", 0) * mpmath.mpf(10) ** -18 * unit for j, unit in enumerate(units)]
            return oracle(*(x + step for x, step in zip(exact, steps, strict=True)))

        (up, more), (down, less) = (zip(*(moved(**{f"x{j}": sign}) for j in range(5)), strict=True) for sign in (1, -1))
        step = [mpmath.mpf(10) ** -18 * unit for unit in units]
        slopes = [(high - low) / (2 * h) for high, low, h in zip(up, down, step, strict=True)]
        second = [
            [(up[i] - 2 * value + down[i]) / step[i] ** 2 if i == j else mpmath.mpf(0) for j in range(5)]
            for i in range(5)
        ]
        for i in range(5):
            for j in range(i):
                both = moved(**{f"x{i}": 1, f"x{j}": 1})[0]
                second[i][j] = second[j][i] = (both - up[i] - up[j] + value) / (step[i] * step[j])
        size = terms + mp.fsum(abs(x * d) for x, d in zip(exact, slopes, strict=True))
        sizes = [
            abs(d)
            + mp.fsum(abs(x * bend) for x, bend in zip(exact, row, strict=True))
            + size / unit
            + abs(a - b) / (2 * h)
            for d, row, unit, a, b, h in zip(slopes, second, units, more, less, step, strict=True)
        ]
        apart = [*exact[:4], mpmath.mpf(0)]
        product, product_terms = oracle(*apart)
        ends = (
            [oracle(*(x + s * step[i] * (i == j) for j, x in enumerate(apart)))[0] for s in (-1, 1)] for i in range(4)
        )
        changes = [abs(x * (high - low) / (2 * h)) for x, h, (low, high) in zip(apart, step, ends, strict=False)]
        product_size = product_terms + mp.fsum(changes)
        return Truth(value, size, tuple(slopes), tuple(sizes), tuple(units), product, product_size)
