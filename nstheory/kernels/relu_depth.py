"""The correlation map of a ReLU network composed many times: exact to rounding, and far faster than layer by layer.

With He or 1/d weights and no bias the normalised stability maps as c -> kappa(c) = 2 g(c), and L layers as kappa^L. In
the angle t = arccos c that composition is analytic on [0, pi] (in c it is not, at the ends), so up to CHUNK layers are
one polynomial in t, fitted once at 50 digits; deeper networks chain such polynomials. Cost is linear in depth, quadratic
in the matrix size; blocks stay in cache, and beyond input and result only a few blocks of memory are used.
"""

from __future__ import annotations

import math
from typing import Any

import mpmath
import torch

from nstheory.errors import ArgumentError
from nstheory.kernels.activation.arc_cosine import ReluMoment
from nstheory.kernels.numerics.admission import as_real_tensor, correlations, finite
from nstheory.kernels.numerics.constants import constant
from nstheory.kernels.numerics.elementwise import BLOCK, Pointwise, align, blockwise, differentiable
from nstheory.kernels.numerics.polynomial import DIGITS, Coefficients, fit, horner
from nstheory.numbers import integer

# Layers in one polynomial. More would bring the nearest singularity, at about -3 pi/layers, closer to [0, pi].
CHUNK = 10
# The time is linear in the depth, and here a second for few entries; 1 - kappa^depth is 9 pi^2/(2 depth^2) at most, 5e-11.
MAX_DEPTH = 10**6


def relu_correlation(rho: torch.Tensor, depth: int) -> torch.Tensor:
    """Return kappa^depth(rho), kappa(c) = (sqrt(1 - c^2) + c (pi - arccos c))/pi, element-wise; depth 0 returns rho.

    It is the limit, as widths grow, of the cosine between two hidden vectors of a bias-free ReLU network whose inputs
    have cosine rho. Differentiable to any order. Raises ArgumentError for a depth below 0 or above MAX_DEPTH = 10^6, and as
    `dual` does.

    The result has the shape and the dtype of rho.

    >>> nst.relu_correlation(torch.tensor([-1.0, 0.0, 1.0]), depth=10)
    tensor([0.8548, 0.8715, 1.0000])
    """
    depth = integer(depth, "depth", least=0, most=MAX_DEPTH)
    checked = correlations(as_real_tensor(rho, "rho"))
    return checked if depth == 0 else _composed(checked, depth)


def deep_relu_kernel(x: torch.Tensor, depth: int, other: torch.Tensor | None = None) -> torch.Tensor:
    """Return the kernel |x_i||y_j| kappa^depth(cos(x_i, y_j)) of a bias-free He-initialised ReLU network.

    x has shape (n, d), other (m, d) or is x; the result has shape (n, m). Its diagonal is |x_i|^2 exactly when other is
    x. A row of zeros gives zeros; rows of any size whose norm the dtype can represent keep their accuracy. Without
    autograd the memory used is that of the result and of normalised copies of the inputs; with autograd, of two more
    matrices.
    Raises ArgumentError for a wrong shape, dtype or device, for nan or infinite entries, and for a depth below 0 or above 10^6.

    Source: Cho and Saul (2009), claim depth.relu_he.

    >>> nst.deep_relu_kernel(torch.eye(2, dtype=torch.float64), depth=3)
    tensor([[1.0000, 0.6048],
            [0.6048, 1.0000]], dtype=torch.float64)
    """
    depth = integer(depth, "depth", least=0, most=MAX_DEPTH)
    x = as_real_tensor(x, "x")
    y = x if other is None else as_real_tensor(other, "other")
    for tensor, name in ((x, "x"), (y, "other")):
        if x.dim() != 2 or tensor.dim() != 2 or tensor.shape[1] != x.shape[1]:
            raise ArgumentError(
                f"{name} has shape {tuple(tensor.shape)}; rows of one length are needed: (n, d), (m, d)"
            )
        if tensor.device != x.device or tensor.dtype != x.dtype:
            raise ArgumentError(
                f"x is {x.dtype} on {x.device}, other {tensor.dtype} on {tensor.device}; give one dtype and device"
            )
    x, y = finite(x, "x"), finite(y, "other")
    left, left_norm = _directions(x)
    right, right_norm = (left, left_norm) if other is None else _directions(y)
    if depth == 0:
        return x @ y.T
    return _scaled(left, left_norm, right, right_norm, depth, other is None)


def _scaled(
    left: torch.Tensor,
    left_norm: torch.Tensor,
    right: torch.Tensor,
    right_norm: torch.Tensor,
    depth: int,
    symmetric: bool,
) -> torch.Tensor:
    """Return the kernel from directions and norms, with a graph only where a gradient is asked for."""
    if torch.is_grad_enabled() and any(t.requires_grad for t in (left, left_norm, right, right_norm)):
        kernel = _composed(_cosines(left, right, symmetric), depth) * left_norm * right_norm.T
        return kernel.diagonal_scatter((left_norm * left_norm)[:, 0]) if symmetric else kernel
    return _multiplied(left, left_norm, right, right_norm, depth, symmetric)


@torch.no_grad()
def _kernel(
    left: torch.Tensor,
    left_norm: torch.Tensor,
    right: torch.Tensor,
    right_norm: torch.Tensor,
    depth: int,
    symmetric: bool,
) -> torch.Tensor:
    """Return the kernel from directions and norms, by blocks of rows that stay in cache from product to result."""
    count, width = left.shape[0], right.shape[0]
    if torch.compiler.is_compiling() or left.device.type != "cpu":
        result = compose((left @ right.T).clamp(-1, 1), depth) * left_norm * right_norm.T
    else:
        result = torch.empty(count, width, dtype=left.dtype)
        rows = max(1, BLOCK * torch.get_num_threads() // max(1, width))
        for start in range(0, count, rows):
            cosine = (left[start : start + rows] @ right.T).clamp_(-1, 1)
            block = compose(cosine, depth).mul_(right_norm.T)
            torch.mul(block, left_norm[start : start + rows], out=result[start : start + rows])
    if symmetric:
        result.diagonal().copy_((left_norm * left_norm)[:, 0])
    return result


def compose(rho: torch.Tensor, depth: int) -> torch.Tensor:
    """Return kappa^depth for correlations in [-1, 1] and depth >= 1, without checks and without autograd."""
    if depth == 1:
        return blockwise(lambda block: 2 * ReluMoment().evaluate(block), rho)
    return blockwise(lambda block: _chunks(block, depth), rho)


def _chunks(rho: torch.Tensor, depth: int) -> torch.Tensor:
    value, upper = rho, math.pi
    while depth:
        # A single last layer would be the one chunk that is small near t = pi; take it together with others.
        layers = depth if depth <= CHUNK else (CHUNK if depth - CHUNK != 1 else CHUNK - 1)
        coefficients = _composition(layers, upper, rho.dtype)
        angle = torch.acos(value.clamp(-1, 1))
        value = horner(coefficients, angle.sub_(upper / 2) if not torch.is_grad_enabled() else angle - upper / 2)
        depth -= layers
        upper = _largest_angle(CHUNK - 1)
    return value.clamp(max=1)


@constant
def _composition(layers: int, upper: float, dtype: torch.dtype) -> Coefficients:
    """Return kappa^layers(cos t) as a polynomial in t - upper/2 on [0, upper]."""
    return fit(lambda t: _iterate(mpmath.cos(t), layers), 0.0, upper, upper / 2, dtype)


@constant
def _largest_angle(layers: int) -> float:
    """Return arccos kappa^layers(-1), the largest angle that is left after so many layers."""
    with mpmath.workdps(DIGITS):
        return float(mpmath.acos(_iterate(mpmath.mpf(-1), layers)))


def _iterate(c: Any, layers: int) -> Any:
    for _ in range(layers):
        t = mpmath.acos(c)
        c = (mpmath.sin(t) + (mpmath.pi - t) * c) / mpmath.pi
    return c


def _directions(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the rows divided by their norms, and the norms as a column; a row of zeros stays zero."""
    if not x.shape[1]:
        return x, x.new_zeros(x.shape[0], 1)
    # By a power of two, which is exact, so that squares neither vanish nor overflow.
    largest = x.detach().abs().amax(dim=1, keepdim=True)
    unit = torch.ldexp(torch.ones_like(largest), torch.frexp(largest)[1] - 1)
    unit = torch.where(unit > 0, unit, largest).masked_fill_(largest == 0, 1.0)
    scaled = x / unit
    norm = torch.linalg.vector_norm(scaled, dim=1, keepdim=True)
    return scaled / torch.where(norm > 0, norm, torch.ones_like(norm)), norm * unit


def _slope(rho: torch.Tensor, depth: int) -> torch.Tensor:
    """Return d kappa^depth/drho, the product of kappa' along the layers, by differentiable operations."""
    relu: Pointwise = ReluMoment()
    step = relu.derivative()
    assert step is not None
    value, slope = rho, torch.ones_like(rho)
    for layer in range(depth):
        slope = slope * (2 * step(value))
        if layer + 1 < depth:
            value = (2 * relu(value)).clamp(max=1)
    return slope


class _Composed(torch.autograd.Function):
    @staticmethod
    def forward(rho: torch.Tensor, depth: int) -> torch.Tensor:
        return compose(rho, depth)

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[torch.Tensor, int], output: torch.Tensor) -> None:
        rho, ctx.depth = inputs
        ctx.save_for_backward(rho)

    @staticmethod
    def backward(ctx: Any, *grads: torch.Tensor) -> tuple[torch.Tensor, None]:
        (rho,) = ctx.saved_tensors
        if torch.is_grad_enabled():
            return grads[0] * _slope(rho, ctx.depth), None
        return grads[0] * blockwise(lambda block: _slope(block, ctx.depth), rho), None

    @staticmethod
    def vmap(info: Any, in_dims: tuple[Any, ...], rho: torch.Tensor, depth: int) -> tuple[torch.Tensor, Any]:
        return _composed(rho, depth), in_dims[0]


def _push(ctx: Any, tangent: torch.Tensor, depth: None) -> torch.Tensor:
    (rho,) = ctx.saved_tensors
    return tangent * _slope(rho, ctx.depth)


_composed = differentiable(_Composed, _push)


class _Kernel(torch.autograd.Function):
    """`_kernel` as a Function, because it writes into preallocated memory, for which vmap knows no rule."""

    @staticmethod
    def forward(
        left: torch.Tensor,
        left_norm: torch.Tensor,
        right: torch.Tensor,
        right_norm: torch.Tensor,
        depth: int,
        symmetric: bool,
    ) -> torch.Tensor:
        return _kernel(left, left_norm, right, right_norm, depth, symmetric)

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Any, ...], output: torch.Tensor) -> None:
        *tensors, ctx.depth, ctx.symmetric = inputs
        ctx.save_for_backward(*tensors)

    @staticmethod
    def backward(ctx: Any, *grads: torch.Tensor) -> tuple[torch.Tensor | None, ...]:
        # Only transforms come here, in which `_scaled` cannot see that a gradient is asked for.
        left, left_norm, right, right_norm = ctx.saved_tensors
        value, slope = _value_and_slope(left, right, ctx.depth, ctx.symmetric)
        grad = grads[0].diagonal_scatter(torch.zeros_like(left_norm[:, 0])) if ctx.symmetric else grads[0]
        moved = grad * slope * left_norm * right_norm.T
        of_left = (grad * value * right_norm.T).sum(1, keepdim=True)
        of_right = (grad * value * left_norm).sum(0)[:, None]
        if ctx.symmetric:
            of_left = of_left + 2 * grads[0].diagonal()[:, None] * left_norm
        return moved @ right, of_left, moved.T @ left, of_right, None, None

    @staticmethod
    def vmap(info: Any, in_dims: tuple[Any, ...], *inputs: Any) -> tuple[torch.Tensor, int]:
        # A tensor under vmap hides whether a transform outside of it asks for a gradient; here that is seen.
        tensors = align(info, in_dims[:4], inputs[:4])
        return torch.stack([_scaled(*(t[i] for t in tensors), *inputs[4:]) for i in range(info.batch_size)]), 0


def _push_kernel(ctx: Any, *tangents: torch.Tensor | None) -> torch.Tensor:
    saved = ctx.saved_tensors
    left, left_norm, right, right_norm = saved
    along = [torch.zeros_like(t) if tangent is None else tangent for t, tangent in zip(saved, tangents, strict=False)]
    value, slope = _value_and_slope(left, right, ctx.depth, ctx.symmetric)
    result = slope * (along[0] @ right.T + left @ along[2].T) * left_norm * right_norm.T
    result = result + value * (along[1] * right_norm.T + left_norm * along[3].T)
    return result.diagonal_scatter((2 * left_norm * along[1])[:, 0]) if ctx.symmetric else result


def _cosines(left: torch.Tensor, right: torch.Tensor, symmetric: bool) -> torch.Tensor:
    """Return the products of directions; 0 on the diagonal that is not used, where second derivatives are infinite."""
    cosine = left @ right.T
    # The inputs are normalised to rounding, so a cosine beyond 1 is rounding, however long the rows.
    cosine = cosine + (cosine.clamp(-1, 1) - cosine).detach()
    return cosine.diagonal_scatter(left.new_zeros(len(left))) if symmetric else cosine


def _value_and_slope(
    left: torch.Tensor, right: torch.Tensor, depth: int, symmetric: bool
) -> tuple[torch.Tensor, torch.Tensor]:
    cosine = _cosines(left, right, symmetric)
    return _composed(cosine, depth), _slope(cosine, depth)


_multiplied = differentiable(_Kernel, _push_kernel)
