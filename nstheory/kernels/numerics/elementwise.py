"""Element-wise functions of the correlation whose derivative is known in closed form, as one autograd Function.

The derivative of a dual activation is again a dual activation (Price's theorem), so each function names its derivative,
and backward and forward mode call that one: gradients are as accurate as values, and higher orders need nothing new.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch

# Entries of one block for each thread: small enough to stay in cache with its scratch, large enough that the fixed cost
# of an operation does not count. Of 2^13 to 2^20, the fastest on the machine of the benchmarks in both dtypes.
BLOCK = 2**17


class Pointwise(ABC):
    """A function of the correlation. Instances are immutable and hashable."""

    @abstractmethod
    def evaluate(self, rho: torch.Tensor) -> torch.Tensor:
        """Return the values at rho in [-1, 1], same shape and dtype."""

    def derivative(self) -> Pointwise | None:
        """Return the derivative, or None when `evaluate` is made of differentiable operations that suffice."""
        return None

    def __call__(self, rho: torch.Tensor) -> torch.Tensor:
        """Return the values at checked correlations, differentiable to any order."""
        if self.derivative() is None:
            return self.evaluate(rho)
        return _apply(rho, self)


@dataclass(frozen=True)
class Chain(Pointwise):
    """A function followed by its derivatives, all as torch expressions that are accurate in float64.

    float32 input is widened and the result rounded once, so float32 values are right to half a unit. `then` is the
    derivative of the last function, where torch's own derivative of that would not do.
    """

    functions: tuple[Callable[[torch.Tensor], torch.Tensor], ...]
    then: Pointwise | None = None

    def evaluate(self, rho: torch.Tensor) -> torch.Tensor:
        """Return the first function's values."""
        return self.functions[0](rho.double()).to(rho.dtype)

    def derivative(self) -> Pointwise | None:
        """Return the chain that starts one function later."""
        return Chain(self.functions[1:], self.then) if len(self.functions) > 1 else self.then


def blockwise(function: Callable[[torch.Tensor], torch.Tensor], x: torch.Tensor) -> torch.Tensor:
    """Return function(x) for an element-wise function, computed block by block so that intermediates stay in cache.

    On the CPU the memory used beyond the result is a few blocks; on a GPU and inside `torch.compile` it is one call.
    """
    if torch.compiler.is_compiling() or x.device.type != "cpu":
        return function(x)
    step = BLOCK * torch.get_num_threads()
    if x.numel() <= step:
        return function(x)
    flat = x.reshape(-1)
    result = torch.empty_like(flat)
    for start in range(0, flat.numel(), step):
        result[start : start + step] = function(flat[start : start + step])
    return result.view(x.shape)


def finite_product(grad: torch.Tensor, slope: torch.Tensor) -> torch.Tensor:
    """Return grad * slope, where a zero gradient on an infinite slope gives zero instead of nan.

    Second derivatives of kinked activations are infinite at rho = +-1, and entries there (the diagonal of a Gram
    matrix) usually carry no gradient.
    """
    return grad * torch.where(torch.isinf(slope) & (grad == 0), torch.zeros_like(slope), slope)


def differentiable(
    reverse: type[torch.autograd.Function], jvp: Callable[..., torch.Tensor]
) -> Callable[..., torch.Tensor]:
    """Return `apply` of a Function in both modes, given the class for reverse mode and the product of forward mode.

    jvp(ctx, *tangents) finds the tensors among the inputs in ctx.saved_tensors; a tangent is None where there is none.
    Inside `torch.compile`, which refuses a Function with a forward derivative, it is the class for reverse mode.
    """

    def setup_context(ctx: Any, inputs: tuple[Any, ...], output: torch.Tensor) -> None:
        reverse.setup_context(ctx, inputs, output)
        ctx.save_for_forward(*(value for value in inputs if isinstance(value, torch.Tensor)))

    members = {"setup_context": staticmethod(setup_context), "jvp": staticmethod(jvp)}
    both = type(f"{reverse.__name__}InBothModes", (reverse,), members)

    def apply(*arguments: Any) -> torch.Tensor:
        return (reverse if torch.compiler.is_compiling() else both).apply(*arguments)

    return apply


def align(info: Any, in_dims: tuple[Any, ...], tensors: tuple[torch.Tensor, ...]) -> list[torch.Tensor]:
    """Return the tensors of an element-wise function under vmap with the batch dimension first in each."""
    moved = []
    for tensor, dim in zip(tensors, in_dims, strict=True):
        batched = tensor.expand(info.batch_size, *tensor.shape) if dim is None else tensor.movedim(dim, 0)
        moved.append(batched)
    return moved


class _Apply(torch.autograd.Function):
    @staticmethod
    def forward(rho: torch.Tensor, function: Pointwise) -> torch.Tensor:
        return blockwise(function.evaluate, rho)

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[torch.Tensor, Pointwise], output: torch.Tensor) -> None:
        rho, ctx.function = inputs
        ctx.save_for_backward(rho)

    @staticmethod
    def backward(ctx: Any, *grads: torch.Tensor) -> tuple[torch.Tensor, None]:
        (rho,) = ctx.saved_tensors
        return finite_product(grads[0], ctx.function.derivative()(rho)), None

    @staticmethod
    def vmap(info: Any, in_dims: tuple[Any, ...], rho: torch.Tensor, function: Pointwise) -> tuple[Any, Any]:
        return _apply(rho, function), in_dims[0]


def _push(ctx: Any, tangent: torch.Tensor, function: None) -> torch.Tensor:
    (rho,) = ctx.saved_tensors
    return finite_product(tangent, ctx.function.derivative()(rho))


_apply = differentiable(_Apply, _push)
