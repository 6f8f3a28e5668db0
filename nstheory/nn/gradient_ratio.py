"""How strong the penalty's gradient is beside that of the rest of the loss, seen in one backward pass."""

from __future__ import annotations

import torch
from torch import Tensor


def watch_gradients(logits: Tensor, stats: dict[str, Tensor]) -> Tensor:
    """Return the logits for the penalty's branch; the backward pass then writes stats["gradient_ratio"].

    It is the norm of the penalty's gradient over the norm of the rest of the loss's gradient, both with respect to
    these logits: free of a second backward pass, and a detached tensor. Only where the logits carry a gradient; infinite
    where the loss was not computed from them, as when a hook made them anew.
    """
    if not logits.requires_grad or torch.compiler.is_compiling():
        return logits
    branch = logits.view_as(logits)
    seen: list[Tensor] = []

    def keep(gradient: Tensor) -> None:
        seen[:] = [gradient.detach()]

    def compare(gradient: Tensor | None) -> None:
        if seen and gradient is not None:
            of_penalty = seen.pop().float()
            stats["gradient_ratio"] = of_penalty.norm() / (gradient.detach().float() - of_penalty).norm()

    branch.register_hook(keep)
    node, output = logits.grad_fn, 0
    while node is not None and type(node).__name__ == "ToCopyBackward0":
        # Under mixed precision the logits are a float32 copy, while the loss was computed from the original: hook the original.
        node, output = node.next_functions[0]
    if node is None or node is logits.grad_fn:
        logits.register_hook(compare)
    else:
        node.register_prehook(lambda gradients: compare(gradients[output]))
    return branch
