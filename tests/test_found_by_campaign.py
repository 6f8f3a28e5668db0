"""What the campaign found, each case as it was called: the right value, or the one line that names the cause."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

import nstheory as nst
from nstheory import measure
from nstheory import nn as regularizer
from nstheory.bounds import Attention
from nstheory.errors import ArgumentError

LINE = torch.linspace(-1, 1, 5)
META = torch.ones(3, device="meta")


def constant(x: torch.Tensor) -> torch.Tensor:
    return torch.ones(len(x))


def attend(x: torch.Tensor) -> torch.Tensor:
    return torch.softmax(4 * x @ x.mT, dim=-1)[:, None]


def narrow() -> nn.Module:
    """A layer that was cut down to no output."""
    layer = nn.Linear(3, 1)
    layer.out_features, layer.weight, layer.bias = 0, nn.Parameter(torch.ones(0, 3)), nn.Parameter(torch.ones(0))
    return nn.Sequential(layer).eval()


REFUSED: dict[str, tuple[Callable[[], Any], str]] = {
    "no element-wise function": (
        lambda: nst.dual(constant, LINE, mean=(torch.tensor(0.1), 3), variance=1e-3),
        r"constant maps shape .* an activation is element-wise",
    ),
    "no function of a tensor": (lambda: nst.dual_error(float, 0.5), "float cannot be called on a tensor: only one"),
    "temperature without numbers": (lambda: nst.attention_overlap(64, LINE, META[:1]), "sigma is on the device 'meta'"),
    "array as dtype": (
        lambda: measure.degree_one_weight(constant, dim=4, dtype=np.array([0.1, 0.2])),  # type: ignore[arg-type]
        "dtype = array",
    ),
    "no layers": (lambda: nst.attention_agreement(attend, 0.5, dim=(5, 4), layers=()), r"layers is \(\)"),
    "array as convention": (
        lambda: regularizer.keep_probability(rho=0.5, convention=np.array([0.1, 0.2])),  # type: ignore[arg-type]
        "choose 'efron-stein'",
    ),
    "tokens that no cosine allows": (
        lambda: nst.propagate([Attention(16, 1.0)], 0.5, token_cosine=-1.0),
        "token_cosine = -1 of 16 tokens; the cosine of so many is at least -1/15",
    ),
    "tokens of a branch": (
        lambda: nst.propagate([nst.bounds.Residual([Attention(3, 1.0)])], 0.5, token_cosine=-0.51),
        "at least -1/2",
    ),
    "a layer without outputs": (
        lambda: nst.propagate(narrow(), 0.5, method="covariance"),
        "0 has no outputs",
    ),
    "lazy layers": (
        lambda: nst.propagate(nn.Sequential(nn.LazyLinear(3)).eval(), 0.5, method="spectral", dim=3),
        "has no numbers yet",
    ),
    "bounds without numbers": (
        lambda: nst.stability(lambda x: x, 0.5, dim=3, bounds=META),  # type: ignore[arg-type]
        "bounds = ",
    ),
    "noise that is an array": (
        lambda: nst.measure(nn.Embedding(5, 2).eval(), noise=torch.ones(3, 1)),
        "noise is of type Tensor",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_is_refused_in_one_line(case: str) -> None:
    call, message = REFUSED[case]
    with pytest.raises(nst.NSTheoryError, match=message):
        call()


def test_beside_a_constant_nothing_varies_however_large_a_mean_is() -> None:
    for rho in (-1.0, 0.3, 1.0):
        assert nst.dual_covariance("exp", rho, variance=(0.0, 1e300)).item() == 0
        assert nst.dual_derivative("exp", rho, variance=(1e300, 0.0)).item() == 0
    assert math.isnan(nst.dual_correlation("exp", 1.0, variance=(0.0, 1e300)).item())
    assert nst.dual("exp", 1.0, variance=(0.0, 1e300)).item() == math.inf


def test_one_token_keeps_its_weight_at_any_temperature() -> None:
    assert float(nst.certified_overlap(1, "1/2", 31293, digits=4)) == 1
    assert nst.certified_overlap(2, "1/2", 1, digits=4) < 1
    with pytest.raises(nst.NSTheoryError, match="digits is 0"):
        nst.certified_overlap(1, "1/2", 2, digits=0)


def test_a_mask_is_brought_to_where_the_tokens_are() -> None:
    tokens = torch.zeros(2, dtype=torch.long, device="meta")
    found = nst.resample_tokens(tokens, 1.0, vocab_size=4, frozen=torch.tensor(False), generator=torch.Generator())
    assert found.is_meta


def test_samples_may_be_words() -> None:
    model = nn.Sequential(nn.Embedding(5, 2), nn.Flatten(), nn.Linear(6, 1)).eval()
    found = nst.measure(
        model, n=3, noise="uniform", rho=0.5, budget=None, samples="64", redraws="8", output="output", attention=False
    )  # type: ignore[arg-type]
    assert found.n_samples == 64


def test_least_cosine_of_tokens_is_allowed() -> None:
    found = nst.propagate([Attention(16, 1.0)], torch.tensor([0.5, 1.0]), token_cosine=-1 / 15)
    assert bool((found.output.second_moment >= 0).all())


@pytest.mark.parametrize("kind", ["softmax_sink(1e308)", "softmax_sink(1e300)"])
@pytest.mark.parametrize("more", [{"finite_d": False}, {}, {"bias": [0.0, 0.0, -1.0]}, {"token_cosine": 0.5}])
def test_a_sink_beyond_all_logits_is_refused_in_a_line(kind: str, more: dict[str, Any]) -> None:
    # It was an OverflowError, or an IndexError; one of 10^5 asked for a matrix of 10^11 entries.
    with pytest.raises(ArgumentError, match=r"1e\+30[08]") as caught:
        nst.attention_stability(3, 8, 0.5, sigma=1.0, kind=kind, **more)
    assert "\n" not in str(caught.value)
    with pytest.raises(ArgumentError, match="lattice of"):
        nst.attention_stability(3, 8, 0.5, sigma=1.0, kind="softmax_sink(1e5)", bias=[0.0, 0.0, -1.0])
    assert nst.attention_stability(3, 8, 0.5, sigma=1.0, kind="softmax_sink(-1e308)", **more).item() > 0
