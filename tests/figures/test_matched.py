"""Mean field of matched weights: right for random weights, MLP and transformer, and not for structured ones."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from torch import nn

from figures.matched import matched_mean_field
from nstheory.bounds.envelopes.layerwise import measure_layers
from nstheory.bounds.models.load import mlp
from nstheory.bounds.models.placement import noisy_input
from nstheory.errors import ArgumentError
from nstheory.training.model import Transformer, TransformerConfig


def test_mean_field_of_matched_weights_is_right_for_random_ones() -> None:
    torch.manual_seed(0)
    wide = mlp([512, 1024, 1024, 4], "relu")
    for layer in wide:
        if isinstance(layer, nn.Linear):
            nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
    centre, sigma = torch.full((512,), 0.4), 0.5
    predicted = matched_mean_field(wide, [0.8], centre, sigma)
    sampled = {"embeddings": centre[None], "noise_scale": sigma, "n_samples": 1024}
    measured = measure_layers(wide, [0.8], layers=["1", "3"], **sampled)
    for one in measured:
        value = next(each.correlation[0] for each in predicted if each.path == one.path)
        assert abs(value - one.found.correlation[0].estimate) < 0.02
    # Trained weights of the same size are another matter: units that are all alike.
    with torch.no_grad():
        wide[2].weight.copy_(wide[2].weight.abs())
    (alike,) = measure_layers(wide, [0.8], layers=["3"], **sampled)
    assert abs(alike.found.correlation[0].estimate - predicted[3].correlation[0]) > 0.02
    with pytest.raises(ArgumentError, match="model is Linear"):
        matched_mean_field(nn.Linear(2, 2), [0.5], torch.zeros(2), 1.0)


@pytest.mark.parametrize(
    "layer",
    [
        nn.LeakyReLU(0.3),
        nn.Sigmoid(),
        nn.GELU("tanh"),
        nn.ELU(2.0),
        nn.Hardswish(),
        nn.Softplus(),
        nn.Mish(),
        nn.Hardtanh(0.0, 1.0),
    ],
    ids=lambda layer: str(layer),
)
def test_mean_field_is_that_of_the_very_activation_with_its_options(layer: nn.Module) -> None:
    linear = nn.Linear(3, 5, dtype=torch.float64)
    predicted = matched_mean_field(nn.Sequential(linear, layer), [0.8], torch.full((3,), 0.4), 0.5)
    rows = linear.weight.detach().square().sum() / 5
    shift = linear.bias.detach().square().mean()
    q, p, start = (float(rows * one + shift) for one in (0.16 + 0.25, 0.16 + 0.8 * 0.25, 0.16))
    nodes, weights = np.polynomial.hermite_e.hermegauss(180)
    z, w = torch.from_numpy(nodes), torch.from_numpy(weights / math.sqrt(2 * math.pi))

    def moment(cross: float) -> float:
        r = cross / q
        second = layer(math.sqrt(q) * (r * z[:, None] + math.sqrt(1 - r * r) * z))
        return float((layer(math.sqrt(q) * z) * (second @ w)) @ w)

    exact = (moment(p) - moment(start)) / (moment(q) - moment(start))
    assert predicted[1].correlation[0] == pytest.approx(exact, abs=2e-3)


def test_a_layer_that_mean_field_does_not_know_is_named() -> None:
    with pytest.raises(ArgumentError, match="1.*Softmax"):
        matched_mean_field(nn.Sequential(nn.Linear(2, 2), nn.Softmax(-1)), [0.5], torch.zeros(2), 1.0)


def test_tanh_gelu_does_not_get_the_numbers_of_exact_gelu() -> None:
    torch.manual_seed(0)
    linear = nn.Linear(2, 2)
    exact, approximate = (
        matched_mean_field(nn.Sequential(linear, nn.GELU(kind)), [0.5], torch.zeros(2), 1.0)[1].correlation[0]
        for kind in ("none", "tanh")
    )
    assert 1e-7 < abs(exact - approximate) < 1e-3


def test_mean_field_of_random_transformers_is_their_mean() -> None:
    layers, seeds, differences = ["blocks.0.merge", "blocks.0.mlp_in", "blocks.0", "unembedding"], 6, []
    for seed in range(seeds):
        sizes = TransformerConfig(20, 8, 64, width=64, heads=4, mlp_width=256)
        model = Transformer(sizes, torch.Generator().manual_seed(seed)).eval()
        with torch.no_grad():  # so that every branch of the sums counts
            model.blocks[0].merge.weight *= 0.5
            model.blocks[0].mlp_out.weight *= 0.5
        noise = noisy_input(model, sigma=float(model.token_embedding.weight.detach().std()), tokens=range(8))
        predicted = {
            one.path: one.correlation[0] for one in matched_mean_field(model, [0.8], noise.centre, noise.sigma)
        }
        measured = measure_layers(noise.reader, [0.8], layers=layers, n_samples=1024, **noise.sampled)
        differences.append([predicted[one.path] - one.found.correlation[0].estimate for one in measured])
    found = torch.tensor(differences)
    assert bool((found.mean(0).abs() < 5 * found.std(0) / math.sqrt(seeds)).all())
