"""Spectral envelopes of modules: they hold exact values, their joint level is split, and they refuse what they cannot see."""

from __future__ import annotations

import io
import json
import math

import pytest
import torch
from rich.console import Console
from torch import nn

from nstheory.bounds.covariance.propagation import propagate_covariance
from nstheory.bounds.envelopes.spectral import propagate_spectral
from nstheory.errors import ArgumentError

RHO = [0.0, 0.3, 0.6, 0.95, 1.0]


def network() -> nn.Sequential:
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(8, 12), nn.ReLU(), nn.Linear(12, 3))
    return model.eval()


def test_the_envelopes_hold_the_exact_cosines() -> None:
    model = network()
    spectral, exact = propagate_spectral(model, RHO, dim=8, confidence=0.999), propagate_covariance(model, RHO)
    assert [layer.path for layer in spectral.layers] == ["0", "1", "2", ""]
    assert [layer.units for layer in spectral.layers] == [12, 12, 3, 3]
    for layer, truth in zip(spectral.layers, [*exact.layers[1:], exact.output], strict=True):
        for low, high, (lower, upper) in zip(*layer.cosine, truth.cosine, strict=True):
            assert low <= upper
            assert high >= lower
    width = spectral.output_interval[1] - spectral.output_interval[0]
    assert float(width.max()) < 0.2
    assert float(width[-1]) == pytest.approx(0, abs=1e-9)


def test_a_higher_confidence_is_wider() -> None:
    model = network()
    ends = [propagate_spectral(model, [0.7], dim=8, confidence=level).output_interval for level in (0.9, 0.999999)]
    (low, high), (lower, higher) = ends
    assert float(higher - lower) > 1.3 * float(high - low)


def test_a_layer_that_may_be_zero_bounds_nothing() -> None:
    model = network()
    with torch.no_grad():
        model[2].weight.zero_()
        model[2].bias.zero_()
    found = propagate_spectral(model, [0.5], dim=8)
    assert [float(end) for end in found.output_interval] == [-1.0, 1.0]


def test_table_and_json() -> None:
    found = propagate_spectral(network(), RHO, dim=8, layers=["1", ""])
    console = Console(file=io.StringIO(), width=200)
    console.print(found.table())
    text = console.file.getvalue()  # type: ignore[attr-defined]
    assert "1 further rho not shown" in text
    assert f"{found.layers[0].cosine[0][1]:.5g}" in text
    assert json.loads(found.to_json())["layers"][1]["upper"] == list(found.output.cosine[1])


def test_refusals() -> None:
    model = network()
    with pytest.raises(ArgumentError, match=r"layers \['7'\] not found; this module has 0, 1, 2"):
        propagate_spectral(model, 0.5, dim=8, layers=["7"])
    with pytest.raises(ArgumentError, match="confidence is 1"):
        propagate_spectral(model, 0.5, dim=8, confidence=1)
    with pytest.raises(ArgumentError, match="dropout at 1 is in training mode"):
        propagate_spectral(nn.Sequential(nn.Linear(2, 2), nn.Dropout(0.5)), 0.5, dim=2)
    shared = nn.ReLU()
    with pytest.raises(ArgumentError, match="'0' was called 2 times"):
        propagate_spectral(nn.Sequential(shared, shared).eval(), 0.5, dim=2, layers=["0"])
    with pytest.raises(ArgumentError, match="model is int"):
        propagate_spectral(3, math.pi / 4, dim=2)  # type: ignore[arg-type]


class Sevens(nn.Module):
    """The share of positions that hold the id 7."""

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        return (ids == 7).float().mean(1, keepdim=True)


def test_data_tokens_have_no_envelope() -> None:
    """Noise moves data away: at rho = .5 the truth was .505, and the envelope said [1, 1]."""
    with pytest.raises(ArgumentError, match=r"tokens is data of shape \[4, 8\].*nst.stability"):
        propagate_spectral(Sevens(), [0.5, 0.9], tokens=torch.full((4, 8), 7), vocab_size=100)


def test_an_envelope_of_tokens_says_so_and_knows_that_no_degree_is_above_their_number() -> None:
    found = propagate_spectral(Sevens(), [0.1, 0.9], tokens=4, vocab_size=8).output
    certificates = [*found.envelope.lower_certificates, *found.centred.upper_certificates]
    assert {(one.domain, one.n_tokens) for one in certificates} == {("tokens", 4)}
    # A sum over positions has degree 1 and its correlation is rho.
    for low, high, rho in zip(*found.correlation, (0.1, 0.9), strict=True):
        assert low <= rho <= high
