"""`nstheory bounds` and its parts: tables, pictures and JSON say what was computed, and mistakes are one line."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import matplotlib.image
import pytest
import torch
from saved_models import FACTORY, SIZES, same, small, transformer
from tiny_training import SMALL
from torch import nn

from figures.networks import parity_stages, transformer_stages
from nstheory import cli
from nstheory.bounds.command import bound_network
from nstheory.bounds.covariance.propagation import propagate_covariance
from nstheory.bounds.envelopes.layerwise import measure_layers, visible_layers
from nstheory.bounds.envelopes.spectral import _fitting, propagate_spectral
from nstheory.bounds.models.load import load_model, mlp, save_model
from nstheory.bounds.models.placement import noisy_input
from nstheory.bounds.picture import Series, draw_layers, ordered_names
from nstheory.errors import ArgumentError, NoRuleError
from nstheory.measure.spectrum.measurements import Measured
from nstheory.measure.spectrum.tail import InconsistentMeasurementsError
from nstheory.training.saved import save_transformer


def call(monkeypatch: pytest.MonkeyPatch, *arguments: object) -> int:
    monkeypatch.setattr(sys, "argv", ["nstheory", "bounds", *map(str, arguments)])
    monkeypatch.setenv("COLUMNS", "160")
    with pytest.raises(SystemExit) as stop:
        cli.main()
    return int(stop.value.code or 0)


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("nets.py:number", "returned int; a torch.nn.Module is needed"),
        ("nets.py:biuld", "did you mean build"),
        ("nets.py:broken", "raised RuntimeError: no such luck"),
        ("absent.py:build", "absent.py cannot be imported"),
        ("no.such.package:build", "no.such.package cannot be imported"),
        ("nowhere", "nowhere does not exist"),
        ("mlp --tokens 1", "has no token_embedding and read"),
        ("mlp --rho 1.5", "numbers from -1 to 1"),
        ("mlp --method lipschitz", "unknown method 'lipschitz'"),
        ("mlp --sigma 0", "sigma = 0.0; a finite number above 0"),
        ("mlp --dim 5", "does not take inputs of shape [5]"),
        ("mlp --dim five", "--dim 'five' is not a list of whole numbers"),
        ("mlp --samples 3", "at least 256"),
        ("tokens", 'give --tokens "1 2 3", ids from 0 to 6'),
        ("tokens --tokens 1,9", "tokens [9] are unknown; ids go from 0 to 6"),
        ("tokens --tokens 1,1,1,1", "does not take inputs of shape [4, 8]"),
    ],
)
def test_bad_input_is_one_line(monkeypatch, capsys, tmp_path: Path, source: str, message: str) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "nets.py").write_text(FACTORY)
    save_model(tmp_path / "mlp", small(), SIZES)
    save_transformer(tmp_path / "tokens", transformer())
    assert call(monkeypatch, *source.split()) == 2
    error = capsys.readouterr().err.strip().splitlines()
    assert error[-1].startswith("error: ")
    assert message in error[-1]
    assert "Traceback" not in "".join(error)


def test_table_picture_and_json(monkeypatch, capsys, tmp_path: Path) -> None:
    save_model(tmp_path / "mlp", small(), SIZES)
    out, file = tmp_path / "out", tmp_path / "found" / "all.json"
    sampling = ("--samples", 2048, "--seed", 5)
    arguments = (tmp_path / "mlp", "--rho", 0.9, "--rho", 0.4, "--out", out, "--json", file, *sampling)
    assert call(monkeypatch, *arguments) == 0
    shown = capsys.readouterr().out
    for part in ("correlation of each layer at ρ = 0.9", "ρ = 0.4", "covariance interval", "measured", "2 linear"):
        assert part in shown
    found = json.loads(file.read_text())
    assert found["rho"] == [0.9, 0.4]
    assert found["noise"] == {"sigma": 1.0, "tokens": None, "shape": [4]}
    assert {"commit", "torch"} <= set(found["provenance"])
    exact = propagate_covariance(load_model(tmp_path / "mlp"), (0.9, 0.4))
    assert found["covariance"] == exact.as_json() | {"layers": found["covariance"]["layers"]}
    for index in (0, 1):
        low, high = found["covariance"]["layers"][-1]["correlation"][index]
        assert (low, high) == exact.output.correlation[index]
        assert f"[{low:.4f}, {high:.4f}]" in shown
    assert (found["spectral"]["samples"], found["spectral"]["seed"]) == (2048, 5)
    low, high = exact.output.correlation[0]
    measured = found["measured"][-1]["correlation"][0]
    assert measured["low"] <= high
    assert measured["high"] >= low
    assert measured["high"] - measured["low"] < 0.2
    for name in ("bounds.png", "bounds.svg", "bounds.json"):
        assert (out / name).stat().st_size > 1000
    picture = matplotlib.image.imread(out / "bounds.png")
    assert picture.shape[0] > 200
    assert picture[..., :3].std() > 0.02  # not blank


def test_each_method_alone_and_a_transformer() -> None:
    model = transformer()
    report = bound_network(model, [0.8], method="spectral", tokens=[1, 2, 3], n_samples=1024)
    assert report.covariance is None
    paths = [one.path for one in report.measured]
    assert paths[0] == "blocks.0.query"
    assert paths[-1] == "unembedding"
    assert "blocks.0.attention_norm" not in paths  # called twice
    square = model.token_embedding.weight.detach()[torch.tensor([1, 2, 3])].square().mean()
    assert report.noise.sigma == pytest.approx(0.01 * float(square.sqrt()))
    spectral = propagate_spectral(
        report.noise.reader, [0.8], layers=["unembedding"], n_samples=1024, anchors=[0.8], **report.noise.sampled
    )
    assert spectral.layers[0].measured.n_samples == 1024
    assert bound_network(small(), [0.8], method="covariance", n_samples=1024).spectral is None
    steps: list[int] = []
    bound_network(small(), [0.8], n_samples=1024, on_step=lambda _what, left: steps.append(left))
    assert steps == [4, 3, 2, 1]


def test_layers_of_a_transformer_hold_together() -> None:
    report = bound_network(transformer(), [0.8], tokens=[1, 2, 3], n_samples=1024)
    covariance, spectral, measured = report.series()
    shared = set(covariance.ends) & set(measured.ends)
    assert len(shared) >= 7
    for name in shared:
        for other in (spectral, measured):
            assert covariance.ends[name][0][0] <= other.ends[name][0][1]
            assert covariance.ends[name][0][1] >= other.ends[name][0][0]
    names = ordered_names(report.series())
    assert names.index("blocks.0.mlp_out linear") < names.index("blocks.0 block") < names.index("final_norm layernorm")


def test_the_noise_is_what_it_says() -> None:
    model = transformer()
    noise = noisy_input(model, sigma=0.3, tokens=[4, 0, 4])
    x = torch.tensor([[4, 0, 4]])
    assert torch.equal(noise.reader(noise.centre[None]), model(x))
    (low, high) = propagate_covariance(noise.reader, [0.6], **noise.moments).layers[0].total_variance[0]
    assert low == pytest.approx(0.09, rel=1e-9)
    assert high == pytest.approx(0.09, rel=1e-9)
    # The input itself, by the identity in front: its correlation is rho, its variance sigma^2 a number.
    front = nn.Sequential(nn.Identity(), nn.Flatten(), nn.Linear(24, 1))
    (found,) = measure_layers(front, [0.6], layers=["0"], n_samples=4096, **noise.sampled)
    assert found.found.variance.low < 24 * 0.09 < found.found.variance.high
    assert found.found.mean_squared.low < float(noise.centre.square().sum()) < found.found.mean_squared.high
    assert 0.6 in found.found.correlation[0]


def test_layers_that_are_seen() -> None:
    class Twice(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.inner, self.last = nn.Sequential(nn.Linear(2, 2), nn.ReLU()), nn.Linear(2, 2)

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return self.last(self.last(self.inner(x))) + 1

    # The container returns what its last layer did, and `last` is called twice; the module itself adds 1.
    assert visible_layers(Twice(), torch.zeros(1, 2)) == ["inner.0", "inner.1", ""]


def test_layers_share_the_probability_of_error() -> None:
    settings = {"dim": 4, "n_samples": 1024, "confidence": 0.8}
    (alone,) = measure_layers(small(), [0.5], layers=["1"], **settings)
    four = measure_layers(small(), [0.5], layers=["0", "1", "2", ""], **settings)
    assert [one.found.level for one in (alone, *four)] == pytest.approx([0.8] + 4 * [0.95], rel=1e-12)
    assert four[1].found.correlation[0].low < alone.found.correlation[0].low


def test_pictures_of_results(tmp_path: Path) -> None:
    model = small()
    covariance = propagate_covariance(model, [0.9, 0.5])
    files = covariance.plot(tmp_path / "certain", "cosine")
    assert [one.name for one in files] == ["certain.png", "certain.svg", "certain.json"]
    assert "input" in files[1].read_text()
    assert json.loads(files[2].read_text())["rho"] == [0.9, 0.5]
    spectral = propagate_spectral(model, [0.9], dim=4, n_samples=1024)
    assert spectral.plot(tmp_path / "folder" / "envelope.png")[0] == tmp_path / "folder" / "envelope.png"
    with pytest.raises(ArgumentError, match="quantity = 'second'"):
        covariance.plot(tmp_path / "x", "second")
    bar = Series("one", "black", 0.8, {"a": [(0.2, 0.9)]})
    before = matplotlib.image.imread(draw_layers(tmp_path / "a", [0.9], [bar], "cosine", {})[0])
    longer = Series("one", "black", 0.8, {"a": [(0.1, 0.9)]})
    after = matplotlib.image.imread(draw_layers(tmp_path / "b", [0.9], [longer], "cosine", {})[0])
    assert (before != after).any()  # the ends are what is drawn


def test_contradicting_intervals_conclude_less() -> None:
    missed, empty = (Measured(1, 0, stability=curve) for curve in ([(0.5, (0.6, 0.7))], ()))
    with pytest.raises(InconsistentMeasurementsError):
        _fitting([missed], [0.5], True)
    found = _fitting([missed, empty], [0.5], True)
    assert (found.lower[0], found.upper[0]) == (0, pytest.approx(0.5, abs=1e-12))
    assert _fitting([Measured(1, 0, stability=[(0.5, (0.3, 0.4))]), empty], [0.5], True).upper[0] == pytest.approx(
        0.4, abs=1e-12
    )


def test_the_envelope_of_the_correlation_holds_the_exact_one() -> None:
    torch.manual_seed(0)
    model = mlp([4, 6, 2], "relu")
    exact = propagate_covariance(model, [0.3, 0.8])
    spectral = propagate_spectral(model, [0.3, 0.8], dim=4, layers=["2"], confidence=0.999)
    for low, high, truth in zip(*spectral.output.correlation, exact.output.correlation, strict=True):
        assert low <= truth[0] <= truth[1] <= high
        assert high - low < 0.1


def test_stages_are_snapshots_that_a_seed_determines() -> None:
    early, late = transformer_stages(SMALL, 3, [0, 4])
    assert early.tokens == late.tokens
    assert early.tokens is not None
    assert early.tokens[-1] == 7  # the sign "="
    assert not same(early.model, late.model)
    assert same(transformer_stages(SMALL, 3, [4])[0].model, late.model)
    assert not same(transformer_stages(SMALL, 4, [4])[0].model, late.model)
    first, last = parity_stages([4, 32, 1], 1, 0, [0, 150])
    assert same(parity_stages([4, 32, 1], 1, 0, [150])[0].model, last.model)
    assert not same(parity_stages([4, 32, 1], 1, 1, [0])[0].model, first.model)
    accuracy = [float(one.score.split()[-1]) for one in (first, last)]
    assert accuracy[0] < 0.8
    assert accuracy[1] > 0.95


def test_a_layer_without_a_covariance_rule_leaves_the_spectral_envelope_and_says_so() -> None:
    torch.manual_seed(0)
    parts = (nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.ReLU(), nn.Flatten(), nn.Linear(8, 1))
    model = nn.Sequential(*parts).eval()
    found = bound_network(model, [0.9], name="conv", shape=(1, 4, 4), n_samples=512)
    assert found.covariance is None
    assert found.spectral is not None
    assert found.no_covariance == found.as_json()["no_covariance"] == "no covariance rule for the layer Conv2d at 0"
    with pytest.raises(NoRuleError, match="no covariance rule for the layer Conv2d"):
        bound_network(model, [0.9], name="conv", shape=(1, 4, 4), method="covariance")
