"""Derivatives of a user's function, row by row, checked like its outputs."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from nstheory.errors import ArgumentError
from nstheory.measure.arguments import LARGEST_VALUE, LEAST_VALUE
from nstheory.measure.sampling.user_function import (
    REPEATED,
    called,
    check_module,
    check_not_lost,
    check_output,
    check_repeated,
)


class CheckedGradient:
    """Derivatives of f by one backward pass for each probe; rows of a batch must not influence each other.

    Raises ArgumentError for outputs as `CheckedFunction` does, when there is no gradient, and when it is not finite. A random f
    is noticed by its outputs.
    """

    def __init__(self, function: Callable[[Tensor], Tensor], device: torch.device) -> None:
        if not callable(function):
            raise ArgumentError(f"f is {type(function).__name__}; it has to be callable on a tensor [batch, *shape]")
        check_module(function, device)
        self.function = function
        self.shape: tuple[int, ...] | None = None
        self.dtype: torch.dtype | None = None
        self.largest, self.steepest, self.least = 0.0, 0.0, LEAST_VALUE

    def __call__(self, x: Tensor, probes: Callable[[int, int], list[Tensor] | None]) -> list[Tensor]:
        """Return grad <v, f> for every probe v, each [rows, input elements] in float64.

        probes   (rows, k) -> probes [rows, k], or None for the k unit vectors: the whole Jacobian
        """
        leaf = x.detach().requires_grad_()
        with torch.enable_grad():
            output = called(self.function, leaf.clone())  # f may work in place, which torch forbids on the leaf itself
            first = self.shape is None
            self.shape, self.dtype = check_output(output, leaf, self.shape, self.dtype)
            self._check_values(x, output.detach(), first)
            if not output.requires_grad and self._constant(x, output):
                return [torch.zeros(len(x), x[0].numel(), dtype=torch.float64, device=x.device)]
            if not output.requires_grad:
                raise ArgumentError(
                    "f's output has no gradient with respect to its input; f must not detach or run under no_grad, and a "
                    "step function has infinite influence in Gaussian space: measure its stability instead"
                )
            flat = output.reshape(len(x), -1)
            k = flat.shape[1]
            vectors = probes(len(x), k)
            if vectors is None:
                vectors = list(torch.eye(k, dtype=flat.dtype, device=flat.device).unsqueeze(1).expand(k, len(x), k))
            found = []
            for index, vector in enumerate(vectors):
                (gradient,) = torch.autograd.grad(
                    flat, leaf, vector.to(flat.dtype), retain_graph=index + 1 < len(vectors), materialize_grads=True
                )
                found.append(self._finite(gradient.reshape(len(x), -1)))
        return found

    def _check_values(self, x: Tensor, output: Tensor, first: bool) -> None:
        """Notice an f that is random, and remember its size."""
        self.largest = max(self.largest, float(output.abs().max()))
        # A gradient has the dtype of the inputs, and loses digits below its smallest normal number.
        self.least = max(LEAST_VALUE, torch.finfo(x.dtype).tiny / torch.finfo(x.dtype).eps)
        if first:
            rows, before = x[:REPEATED], output[:REPEATED].reshape(min(len(x), REPEATED), -1).clone()
            with torch.no_grad():
                twice = [called(self.function, rows.clone()).reshape(before.shape).clone() for _ in range(2)]
            check_repeated("f", before, *twice)

    def check_size(self) -> None:
        """Raise ArgumentError where f or its gradient is so small that something is lost; 0 everywhere is no loss."""
        check_not_lost(self.largest, self.least)
        check_not_lost(self.steepest, LEAST_VALUE, "the gradient of f")

    def _constant(self, x: Tensor, output: Tensor) -> bool:
        """Return whether f, whose output has no graph, is one constant: the same for all rows, and for others."""
        return bool((output == output[:1]).all()) and bool((self.function(-x - 1) == output).all())

    def _finite(self, gradient: Tensor) -> Tensor:
        bad = ~gradient.isfinite()
        if bool(bad.any()):
            row, entry = (int(i) for i in bad.nonzero()[0])
            raise ArgumentError(
                f"the gradient of f is {float(gradient[row, entry])} at row {row}, input element {entry} of a batch of "
                f"{len(gradient)}; it has to be finite: look for a square root or a division at zero inside f"
            )
        self.steepest = max(self.steepest, float(gradient.abs().max()))
        if self.steepest > LARGEST_VALUE:
            raise ArgumentError(
                f"the gradient of f is as large as {self.steepest!r}; its fourth power is beyond float64: divide f by a number so that it "
                f"stays below {LARGEST_VALUE:g}"
            )
        return gradient.to(torch.float64)
