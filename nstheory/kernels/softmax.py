"""Two softmaxes of correlated Gaussian logits: their overlap and the correlation of what they average.

(z_k, z'_k), k = 1..n, are independent standard normal pairs of correlation r, A = softmax(sigma z), A' = softmax(sigma z'),

    overlap    o_n(r, sigma) = E sum_k A_k A'_k
    alignment  m_n(r, sigma) = E (sum_k A_k z_k) (sum_k A'_k z'_k).

1/S = integral of exp(-t S) dt takes the sums apart: with u = t e^(sigma z), u' = t' e^(sigma z'), F = E e^-u e^-u',

    o_n = n       integral of E[u e^-u u' e^-u'] F^(n-1) dlog t dlog t'
    m_n = n       integral of E[z u e^-u z' u' e^-u'] F^(n-1)
          + n(n-1) integral of E[z u e^-u e^-u'] E[e^-u z' u' e^-u'] F^(n-2).

All means are products of matrices on a lattice in (z, z'), all integrals trapezoidal in (log t, log t'), both of which
converge exponentially; the cost does not grow with n.
"""

from __future__ import annotations

import math

import torch
from scipy.special import ndtri_exp

from nstheory.errors import ArgumentError

# What is left out on every side is below exp(-DROP) of the result.
DROP = 36.0
# Steps: the integrands are analytic for |Im log t| < pi/2 and |Im z| < pi/(2 sigma), so that exp(-pi^2/STEP) is lost.
STEP = 0.3
# The lattice has to resolve the ridge z = z' of width sqrt(1 - r).
RIDGE = 0.7
MOST_NODES = 4000
# From here on a correlation counts as 1: the two softmaxes differ by less than rounding could show.
SAME = 1 - 1e-13


def overlaps(n: int, r: torch.Tensor, sigma: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Return (o_n, m_n) for 0-d float64 tensors r in [-1, 1], sigma >= 0 finite; differentiable in both.

    The relative error is near 1e-12. Raises ArgumentError when sigma is so large, or r so close to 1, that the lattice
    would need more than MOST_NODES points a side; the hard limit sigma = inf is `selection_probability`.
    """
    if n == 1:
        return torch.ones_like(r) + 0 * sigma, r + 0 * sigma
    z = _normal_lattice(n, float(r.detach()), float(sigma.detach()))
    t = _scale_lattice(n, float(sigma.detach()))
    step_z, step_t = float(z[1] - z[0]), float(t[1] - t[0])
    density = _pair_density(z, r) * step_z**2
    u = torch.exp(t[:, None] + sigma * z)  # [scales, z]
    miss = -torch.expm1(-u)  # 1 - e^-u
    bump = u * torch.exp(-u)
    moving = bump * z
    # Against the marginal density, and against the pair: E f(z, t) g(z', t') = f density g^T.
    marginal = density.sum(1)
    single = miss @ marginal
    gone = single[:, None] + single - (miss @ density) @ miss.T  # 1 - F
    log_survival = torch.log1p(-gone.clamp(max=1 - 2.0**-53))
    both = (bump @ density) @ bump.T
    both_moving = (moving @ density) @ moving.T
    # E[z u e^-u e^-u'] = E[z u e^-u] - E[z u e^-u (1 - e^-u')]
    one_moving = (moving @ marginal)[:, None] - (moving @ density) @ miss.T
    weight = step_t**2
    survive = torch.exp((n - 1) * log_survival)
    overlap = n * weight * (both * survive).sum()
    across = one_moving * one_moving.T * torch.exp((n - 2) * log_survival)
    alignment = n * weight * (both_moving * survive).sum() + n * (n - 1) * weight * across.sum()
    return overlap, alignment


def _normal_lattice(n: int, r: float, sigma: float) -> torch.Tensor:
    reach = math.sqrt(2 * math.log(n) + 2 * DROP)
    step = min(0.35, STEP / max(sigma, 1e-3), RIDGE * math.sqrt(max(1 - abs(r), 1e-300)))
    count = math.ceil(reach / step)
    if 2 * count + 1 > MOST_NODES:
        raise ArgumentError(
            f"sigma = {sigma:g}, r = {r:g} need a lattice of {2 * count + 1} points a side, {MOST_NODES} are allowed; "
            "use sigma = inf for the hard limit, r = 1 for no noise, or a smaller sigma"
        )
    return torch.linspace(-count * step, count * step, 2 * count + 1, dtype=torch.float64)


def _scale_lattice(n: int, sigma: float) -> torch.Tensor:
    """Return log t from where no term counts yet to where the largest term has made exp(-t S) vanish."""
    reach = math.sqrt(2 * math.log(n) + 2 * DROP)
    lower = -sigma * reach - math.log(n) - DROP / 2 - 2
    least_largest = max(float(ndtri_exp(-DROP / n)), -reach)
    upper = -sigma * least_largest + math.log(2 * DROP)
    count = math.ceil((upper - lower) / STEP)
    return torch.linspace(lower, lower + count * STEP, count + 1, dtype=torch.float64)


def _pair_density(z: torch.Tensor, r: torch.Tensor) -> torch.Tensor:
    rest = (1 - r) * (1 + r)
    # (z^2 - 2 r z z' + z'^2)/(2 (1 - r^2)) = z^2/2 + (z' - r z)^2/(2 (1 - r^2)), without cancellation
    away = z - r * z[:, None]
    return torch.exp(-0.5 * (z * z)[:, None] - 0.5 * away * away / rest) / (2 * math.pi * torch.sqrt(rest))
