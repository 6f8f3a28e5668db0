"""W = I with normalised queries and keys: sampled own weights against the bound and the edge, and beside plain W = I."""

import math

import pytest
import torch
from scipy.special import beta as beta_function

LIMIT = 5.33


def level(beta: float) -> float:
    """Return the s with beta = s/(1 - s^2)."""
    return (math.sqrt(1 + 4 * beta * beta) - 1) / (2 * beta)


def edge(beta: float) -> float:
    """Return beta (1 - s) - log(1 - s^2)/2."""
    return beta * (1 - level(beta)) - math.log(1 - level(beta) ** 2) / 2


def own_weights(n: int, d: int, beta: float, normalised: bool) -> torch.Tensor:
    generator = torch.Generator().manual_seed(4)
    rows = []
    for _ in range(150):
        tokens = torch.randn(n, d, generator=generator)
        if normalised:
            tokens = tokens / tokens.norm(dim=1, keepdim=True) * math.sqrt(d)
        rows.append((beta * tokens @ tokens[0]).softmax(0)[0])
    return torch.stack(rows).double()


@pytest.mark.parametrize(("n", "d", "beta"), [(100, 16, 1.0), (10, 12, 0.5), (1000, 12, 2.0)])
def test_the_lost_weight_is_below_its_bound(n: int, d: int, beta: float) -> None:
    lost = 1 - own_weights(n, d, beta, True)
    sharper = beta * d / (d - 3)
    bound = (n - 1) * 2 / beta_function(0.5, (d - 1) / 2) * math.exp(-(d - 3) * edge(sharper))
    error = LIMIT * lost.std() / math.sqrt(len(lost))
    assert 0 < lost.mean() <= bound + error
    assert bound < 0.6  # so that it says something
    assert lost.mean() > bound / 50  # and is not far off


@pytest.mark.parametrize("beta", [1.0, 1.5])
def test_the_row_leaves_its_own_token_at_the_edge_and_plain_rows_before(beta: float) -> None:
    d = 10
    n = round(math.exp(edge(beta) * d))
    at_edge, plain = own_weights(n, d, beta, True), own_weights(n, d, beta, False)
    far = own_weights(30 * n, d, beta, True)
    assert at_edge.mean() == pytest.approx(0.5, abs=0.1)
    assert plain.mean() + LIMIT * plain.std() / math.sqrt(len(plain)) < at_edge.mean()
    assert far.mean() < 0.15
    # The plain edge, min(beta - beta^2/2, 1/2) d, is inside.
    before = own_weights(round(math.exp(d / 2)), d, beta, True)
    assert before.mean() > 0.6
