"""E f(X) f(Y) of a general Gaussian pair for a function that is analytic but for kinks at known places.

Given X = m1 + s1 x, Y is Gaussian with mean m2 + s2 rho x and deviation s2 sqrt(1 - rho^2): the inner integral runs over panels
that end at the kinks of f, the outer one over panels that end at the kinks and shrink towards them, and towards where the mean
of Y passes a kink: there the outer integrand bends on the scale sqrt(1 - rho^2), which may be any. Gauss-Legendre on each panel.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import torch

from nstheory.errors import ArgumentError
from nstheory.kernels.activation import angle_series
from nstheory.kernels.activation.beside_kink import BesideKink
from nstheory.kernels.activation.hermite import Function, name
from nstheory.kernels.activation.pair import SMALL, GaussianPair, General, Kind, picked, readable, steady
from nstheory.kernels.normal.univariate import density
from nstheory.kernels.numerics.constants import gauss_legendre
from nstheory.kernels.numerics.elementwise import Pointwise

# Deviations that are integrated over, panels there, and panels towards a kink: each a third of the one before.
REACH, PANELS, RATIO = 9.5, 14, 3.0
# Reaches in units of that one, the least being taken that holds E f^2 but for this share: it may lie far in a tail.
FARTHER, OUTER_SHARE = (1, 2, 4), 1e-14
OUTER_LEVELS, INNER_LEVELS, NODES = 31, 9, 10
# Where the gradient in rho is that of Price's theorem, and derivatives beyond the second are not right.
NEAR_END = 1e-9
# Panels are laid in units of the deviation: one below this variance has the slopes of one of this variance, and the law in
# proportion, as f is made of two straight lines there.
LEAST_VARIANCE = 1e-280
# A kink so many deviations off is not seen by any node of a smooth function, nor by the law.
CLEAR = 25.0
# The panel beside a kink, in parts of the scale on which the integrand is smooth there.
FINEST = 0.7
# Entries whose panels are laid alike; values of f computed at once; the largest deviation whose kinks the inner panels resolve.
CHUNK, BLOCK, LARGEST = 32, 2**21, 512.0
# Error of second moment and covariance in parts of sqrt(E f(X)^2 E f(Y)^2), against closed forms of kinked functions up to 1e-13;
# the derivative's is up to 3e-12 of s1 s2.
ACCURACY = 1e-12


def kinked(function: Function, kinks: tuple[float, ...]) -> General:
    """Return the formula of an element-wise torch function with jumps of f' at these places, and of f nowhere.

    The error is below `ACCURACY` of sqrt(E f(X)^2 E f(Y)^2); that of the derivative below 1e-11 of the two deviations.

    Raises ArgumentError for a variance above 512^2.
    """

    def general(pair: GaussianPair, kind: Kind) -> torch.Tensor:
        shape = pair.rho.shape
        deviations = (torch.sqrt(v + (v.clamp(min=LEAST_VARIANCE) - v).detach()) for v in pair.variance)
        given = torch.stack([*pair.mean, *deviations, pair.rho], -1).reshape(-1, 5)
        tracked = given.requires_grad or torch.compiler.is_compiling() or _wrapped(given)
        if not tracked and not given.is_meta and given.numel():
            _refuse_large(function, float(given[:, 2:4].max()))
        if kind == "derivative":
            return pair.scale * _all(function, kinks, given, kind).reshape(shape)
        if not tracked:
            value = _all(function, kinks, given, kind)
            return _shrunk(function, kinks, given, pair, value, kind).reshape(shape)
        # Next to the end points the nodes move infinitely fast with rho; there Price's theorem gives the gradient, with half of
        # the step inside of it, so that the second derivative counts once.
        rho, fixed = given[:, 4], given[:, 4].detach()
        end = fixed.abs() > 1 - NEAR_END
        value = _all(function, kinks, torch.cat([given[:, :4], torch.where(end, fixed, rho)[:, None]], -1), kind)
        if not _wrapped(given) and not torch.compiler.is_compiling() and not given.is_meta:
            value = _shrunk(function, kinks, given.detach(), pair, value.detach(), kind) + (value - value.detach())
            if not bool(end.any()):
                return value.reshape(shape)
        middle = torch.cat([given[:, :4], (0.5 * (rho + fixed))[:, None]], -1)
        moved = (rho - fixed) * given[:, 2] * given[:, 3] * _all(function, kinks, middle, "derivative")
        return (value + torch.where(end, moved, 0.0)).reshape(shape)

    return general


def _shrunk(
    function: Function,
    kinks: tuple[float, ...],
    given: torch.Tensor,
    pair: GaussianPair,
    value: torch.Tensor,
    kind: Kind,
) -> torch.Tensor:
    """Return the moment where a deviation is t < 1 times the one that was taken: f(X) - f(m) is t times what it was."""
    variances = [v.detach().reshape(-1) for v in pair.variance]
    small = (variances[0] < LEAST_VARIANCE) | (variances[1] < LEAST_VARIANCE)
    if given.is_meta or not bool(small.any()):
        return value
    t1, t2 = (torch.sqrt(v[small]) / s for v, s in zip(variances, given[small, 2:4].unbind(-1), strict=True))
    if kind == "covariance":
        return value.masked_scatter(small, t1 * t2 * value[small])
    places = torch.tensor(kinks, dtype=given.dtype, device=given.device)
    f, means = [], []
    for mean, deviation in ((given[small, 0], given[small, 2]), (given[small, 1], given[small, 3])):
        x, weights = _panels((places - mean[:, None]) / deviation[:, None], INNER_LEVELS)
        beside = BesideKink.of(function, kinks, mean, deviation)
        u = mean - beside.origin
        f.append(beside.at(u))
        means.append((beside.at(u[:, None] + deviation[:, None] * x) * weights).sum(-1))
    both = (1 - t1) * (1 - t2) * f[0] * f[1] + (1 - t1) * t2 * f[0] * means[1] + t1 * (1 - t2) * means[0] * f[1]
    return value.masked_scatter(small, both + t1 * t2 * value[small])


def apart(general: General, smooth: General, kinks: Sequence[float]) -> General:
    """Return the formula that takes a pair by the smooth one where a deviation is small and no kink is near either of the two.

    With nodes, a gradient in a small variance is a difference of neighbouring values over it. Where a kink is near the other of
    the two alone, the covariance is smooth in rho.
    """

    def formula(pair: GaussianPair, kind: Kind) -> torch.Tensor:
        if not readable(pair) or not bool((torch.minimum(*pair.variance) < SMALL**2).any()):
            return general(pair, kind)
        small, clear = [], []
        for mean, variance in zip(pair.mean, pair.variance, strict=True):
            gaps = torch.stack([(mean - kink).detach().abs() for kink in kinks])
            small.append(variance.detach() < SMALL**2)
            clear.append((gaps > CLEAR * torch.sqrt(variance.detach())).all(0))
        away = (small[0] | small[1]) & clear[0] & clear[1]
        alone = ((small[0] & clear[0]) | (small[1] & clear[1])) & ~away
        value = torch.zeros_like(pair.rho)
        for mask, own in ((away, smooth), (alone, steady(general)), (~(away | alone), general)):
            if bool(mask.any()):
                value = value.masked_scatter(mask, own(picked(pair, mask), kind))
        # What a constant adds to the covariance is 0, however the nodes round.
        return value if kind != "covariance" else value - torch.where(pair.moving, 0.0, value.detach())

    return formula


def _all(function: Function, kinks: tuple[float, ...], given: torch.Tensor, kind: Kind) -> torch.Tensor:
    if not given.shape[0]:
        return given.sum(-1)
    order = torch.argsort(given[:, 4].detach().abs())  # entries of like rho need panels of like size
    parts = []
    for part in given[order].split(CHUNK):
        outer, inner = _levels(part)
        far = _farther(function, part)
        nodes = (far * PANELS + 4 * len(kinks) * outer) * (far * PANELS + 2 * len(kinks) * inner) * NODES**2
        parts.extend(
            _block(function, kinks, few, kind, outer, inner, far) for few in part.split(max(1, BLOCK // nodes))
        )
    return torch.cat(parts)[torch.argsort(order)]


def _farther(function: Function, given: torch.Tensor) -> int:
    """Return how many times `REACH` the panels go; once where the values cannot be read."""
    if given.is_meta or torch.compiler.is_compiling() or _wrapped(given):
        return FARTHER[0]
    z = torch.linspace(-FARTHER[-1] * REACH, FARTHER[-1] * REACH, 1521, dtype=given.dtype, device=given.device)
    sides = given.detach()[:, :4]
    values = function(torch.cat([sides[:, [0]], sides[:, [1]]]) + torch.cat([sides[:, [2]], sides[:, [3]]]) * z)
    energies = (values / values.abs().amax(-1, keepdim=True).clamp(min=1e-300)) ** 2 * density(z)
    for far in FARTHER[:-1]:
        outer = energies[:, z.abs() > far * REACH - 1].sum(-1)
        if bool((outer <= OUTER_SHARE * energies.sum(-1)).all()):
            return far
    return FARTHER[-1]


def _levels(given: torch.Tensor) -> tuple[int, int]:
    """Return how often the outer and the inner panels shrink, as deep as it may be needed where the values cannot be read.

    Beside a kink f is taken to be smooth on the scale 1, the law on that of a deviation, and what is left of a kink after the
    inner integral on that of sqrt(1 - rho^2) deviations: the panel beside it is as short as `FINEST` of the least of them.
    """
    if given.is_meta or torch.compiler.is_compiling() or _wrapped(given):
        return OUTER_LEVELS, INNER_LEVELS
    s1, s2, rho = (given[:, column].detach().abs() for column in (2, 3, 4))
    c = torch.sqrt((1 - rho) * (1 + rho)).clamp(min=1e-14)
    outer = torch.maximum(torch.maximum(s1, s2), 1 / c).max()
    inner = torch.clamp(s2 * c, min=1.0).max()
    depths = (math.ceil(math.log(REACH / FINEST * float(scale)) / math.log(RATIO)) for scale in (outer, inner))
    return min(OUTER_LEVELS, next(depths) + 1), min(INNER_LEVELS, next(depths) + 1)


def _wrapped(given: torch.Tensor) -> bool:
    """Return whether torch.func transforms the tensor, so that its values cannot be read."""
    return bool(torch._C._functorch.is_functorch_wrapped_tensor(given))


def _refuse_large(function: Function, largest: float) -> None:
    if largest > LARGEST:
        raise ArgumentError(
            f"{name(function)} has a kink and no closed form, and a variance of {largest**2:.4g} is more than {LARGEST**2:g}; it"
            " is then a function of a scaled Z: pass a closed form that is near it there (such as 'relu' or 'sign')"
        )


def _block(
    function: Function, kinks: tuple[float, ...], given: torch.Tensor, kind: Kind, outer: int, inner: int, far: int
) -> torch.Tensor:
    m1, m2, s1, s2, rho = given.unbind(-1)
    places = torch.tensor(kinks, dtype=given.dtype, device=given.device)
    c = torch.sqrt(((1 - rho) * (1 + rho)).clamp(min=1e-26))
    own = (places - m1[:, None]) / s1[:, None]
    crossing = (places - m2[:, None]) / s2[:, None]
    passed = crossing / torch.where(rho == 0, 1e-30, rho)[:, None]
    x, weights = _panels(torch.cat([own, passed], -1), outer, far)
    threshold = (crossing[:, None, :] - (rho[:, None] * x)[..., None]) / c[:, None, None]
    z, law = _panels(threshold, inner, far)
    f, g = (BesideKink.of(function, kinks, m, s) for m, s in ((m1, s1), (m2, s2)))
    first = (m1 - f.origin)[:, None] + s1[:, None] * x
    second = ((m2 - g.origin)[:, None] + s2[:, None] * rho[:, None] * x)[..., None] + (s2 * c)[:, None, None] * z
    if kind == "derivative":
        smoothed = (g.slope(second) * law).sum(-1)
        return (f.slope(first) * smoothed * weights).sum(-1)  # over the two deviations
    constant = kind != "covariance"
    left, right = f.at(first, constant=constant), (g.at(second, constant=constant) * law).sum(-1)
    if kind == "covariance":
        left = left - (left * weights).sum(-1, keepdim=True)
        right = right - (right * weights).sum(-1, keepdim=True)
    return (left * right * weights).sum(-1)


def _panels(places: torch.Tensor, levels: int, far: int = 1) -> tuple[torch.Tensor, torch.Tensor]:
    """Return nodes and weights of the normal law, (..., nodes), on panels that shrink towards the places (..., count)."""
    reach = far * REACH
    steps = reach * RATIO ** -torch.arange(levels, dtype=places.dtype, device=places.device)
    steps = torch.cat([steps, -steps, steps.new_zeros(1)])
    around = (places[..., None] + steps).flatten(-2)
    base = torch.linspace(-reach, reach, far * PANELS + 1, dtype=places.dtype, device=places.device)
    ends = torch.cat([around.clamp(-reach, reach), base.expand(*places.shape[:-1], -1)], -1).sort(-1).values
    nodes, weights = (torch.tensor(part, dtype=places.dtype, device=places.device) for part in gauss_legendre(NODES))
    length = torch.diff(ends)[..., None]
    z = (ends[..., :-1, None] + length * nodes).flatten(-2)
    return z, (length * weights).flatten(-2) * density(z)


@dataclass(frozen=True)
class OfStandardPair(Pointwise):
    """One kind of a general formula as a function of rho alone, for standard X, Y."""

    general: General
    kind: Kind

    def evaluate(self, rho: torch.Tensor) -> torch.Tensor:
        """Return the values at rho, computed in float64."""
        r = rho.double()
        readable = not (torch.compiler.is_compiling() or _wrapped(r) or r.is_meta)
        # The series has no derivative at the ends: where one is asked for, the double integral gives it.
        if readable and r.numel() > angle_series.MOST and not (torch.is_grad_enabled() and r.requires_grad):
            series = angle_series.coefficients(self, 1e-13 if self.kind == "derivative" else 1e-14)
            if series is not None:
                return angle_series.evaluate(series, r).to(rho.dtype)
        zero, one = torch.zeros_like(r), torch.ones_like(r)
        return self.general(GaussianPair((zero, zero), (one, one), r, centred=True), self.kind).to(rho.dtype)

    def derivative(self) -> Pointwise | None:
        """Return that of Price's theorem."""
        return OfStandardPair(self.general, "derivative") if self.kind != "derivative" else None
