"""Mean field of matched weights: right for random weights, MLP and transformer, and not for structured ones."""

from __future__ import annotations

import math

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
