"""Training arms that change the gradients: Grokfast's filter, sharpness-aware minimisation, orthogonal gradients."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from nstheory.training.arms.method import Batch, Loss, Method, plain_backward
from nstheory.training.tasks import Dataset


def grokfast(data: Dataset, noise: torch.Generator, *, decay: float, amplification: float) -> Method:
    """g + amplification * (moving average of g), with AdamW (Lee et al., 2024).

    The learning rate is divided by 1 + amplification: where noise dominates the gradients, AdamW's own scale does not see
    the added average, and the step would simply be longer by that factor.
    """
    averages: list[Tensor] = []

    def backward(batch: Batch, loss: Loss) -> Tensor:
        value = plain_backward(batch, loss)
        gradients = [parameter.grad for parameter in batch.model.parameters() if parameter.grad is not None]
        if not averages:
            averages.extend(gradient.clone() for gradient in gradients)
        else:
            for average, gradient in zip(averages, gradients, strict=True):
                average.lerp_(gradient, 1 - decay)
        for gradient, average in zip(gradients, averages, strict=True):
            gradient.add_(average, alpha=amplification)
        return value

    def state() -> dict[str, Any]:
        return {"averages": [average.clone() for average in averages]}

    def load_state(state: dict[str, Any]) -> None:
        averages[:] = state["averages"]

    return Method(
        Batch.cross_entropy, backward, rate_factor=1 / (1 + amplification), state=state, load_state=load_state
    )


def sharpness_aware(data: Dataset, noise: torch.Generator, *, radius: float) -> Method:
    """The gradient at w + radius * g / |g| instead of at w (SAM, Foret et al., 2021)."""

    def backward(batch: Batch, loss: Loss) -> Tensor:
        value = plain_backward(batch, loss)
        parameters = [parameter for parameter in batch.model.parameters() if parameter.grad is not None]
        gradients = [parameter.grad.clone() for parameter in parameters]
        length = torch.linalg.vector_norm(torch.stack([torch.linalg.vector_norm(g) for g in gradients]))
        here = [parameter.detach().clone() for parameter in parameters]
        with torch.no_grad():
            for parameter, gradient in zip(parameters, gradients, strict=True):
                parameter.add_(gradient, alpha=radius / max(float(length), 1e-12))
        plain_backward(Batch(batch.model, batch.x, batch.target), loss)
        with torch.no_grad():  # restore the saved values: subtracting the step would leave rounding
            for parameter, old in zip(parameters, here, strict=True):
                parameter.copy_(old)
        return value

    return Method(Batch.cross_entropy, backward, forwards=2.0, backwards=2.0)


def orthogonal_gradient(data: Dataset, noise: torch.Generator) -> Method:
    """Each parameter's gradient without its part along the parameter, at its old length (Prieto et al., 2025)."""

    def backward(batch: Batch, loss: Loss) -> Tensor:
        value = plain_backward(batch, loss)
        for parameter in batch.model.parameters():
            gradient = parameter.grad
            if gradient is None:
                continue
            w, length = parameter.detach(), torch.linalg.vector_norm(gradient)
            across = gradient - (w * gradient).sum() / (w.square().sum() + 1e-30) * w
            parameter.grad = across * (length / (torch.linalg.vector_norm(across) + 1e-30))
        return value

    return Method(Batch.cross_entropy, backward)
