"""The half gradient's bias, enumerated over all inputs, is the sum that the claim states."""

from itertools import product

import pytest
import torch
from torch import Tensor

ALPHABET, LENGTH, CLASSES, KEEP = 5, 4, 3, 0.6


def outputs() -> tuple[Tensor, Tensor, Tensor]:
    """Return the parameters of a small softmax net, its outputs on all inputs, and the law of Y given X."""
    inputs = torch.tensor(list(product(range(ALPHABET), repeat=LENGTH)))  # [625, 4]
    same = (inputs.unsqueeze(1) == inputs.unsqueeze(0)).double()
    law = (KEEP * same + (1 - KEEP) / ALPHABET).prod(dim=2)  # [625, 625], rows sum to 1
    hidden = torch.nn.functional.one_hot(inputs, ALPHABET).flatten(1).double()
    maker = torch.Generator().manual_seed(3)
    weights = torch.randn(ALPHABET * LENGTH, 8 + CLASSES, generator=maker, dtype=torch.float64, requires_grad=True)
    mixing = torch.randn(8, CLASSES, generator=maker, dtype=torch.float64)
    z = torch.tanh(hidden @ weights[:, :8]) @ mixing + 0.5 * hidden @ weights[:, 8:]
    return weights, torch.softmax(z, dim=1), law


def gradients(inside: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Return full and half gradient with X uniform on the inputs `inside`, and the claim's sum over what leaves it."""
    weights, p, law = outputs()
    chance = law * (inside.double() / inside.sum()).unsqueeze(1)  # [x, y]
    still = p.detach()

    def mean(left: Tensor, right: Tensor, of: Tensor) -> Tensor:
        return ((left @ right.T) * of).sum()

    leaving = chance * (~inside).double()
    functions = (
        mean(p, p, chance),
        2 * mean(p, still, chance),
        mean(still, p, leaving) - mean(p, still, leaving),
    )
    full, half, bias = (torch.autograd.grad(f, weights, retain_graph=True)[0] for f in functions)
    return full, half, bias


def test_over_all_inputs_the_half_gradient_is_exact() -> None:
    full, half, bias = gradients(torch.ones(ALPHABET**LENGTH, dtype=torch.bool))
    assert float((full - half).norm() / full.norm()) < 1e-13
    assert float(bias.norm()) == 0.0
    assert float(full.norm()) > 1e-3


@pytest.mark.parametrize("count", [200, 400])
def test_over_a_training_set_the_bias_is_that_of_the_pairs_that_leave_it(count: int) -> None:
    inside = torch.zeros(ALPHABET**LENGTH, dtype=torch.bool)
    inside[torch.randperm(ALPHABET**LENGTH, generator=torch.Generator().manual_seed(4))[:count]] = True
    full, half, bias = gradients(inside)
    assert float((full - half - bias).norm() / bias.norm()) < 1e-12
    print(f"{count} of 625 inputs: bias {float(bias.norm() / full.norm()):.3f} of the full gradient")
    assert float(bias.norm() / full.norm()) > 1e-3
