"""The campaign against the covariance intervals: random small networks and corners whose true moments are known. No violation.

`make soundness` runs the large one (`tests/slow/soundness_campaign.py`). A failure prints the seed; `random_networks.network(seed)`
builds that network again, and `smallest_violation` looks for the smallest one that fails.
"""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import adaptive_moments
import piecewise_linear
import pytest
import torch
from random_networks import ACTIVATIONS, activation, network, outside, smallest_violation, violations
from soundness_campaign import campaign, judged_files
from torch import nn

from nstheory.bounds.covariance import moments as moments_module
from nstheory.bounds.covariance import trace
from nstheory.bounds.covariance.moments import Moments, Spread
from nstheory.bounds.covariance.outward import Ball
from nstheory.bounds.covariance.rules import affine, pointwise, positions
from nstheory.files import append_row, read_rows
from nstheory.kernels.activation.lipschitz import Lipschitz
from nstheory.kernels.activation.records import meaning

COUNT = 120


def test_no_interval_of_a_random_network_excludes_its_moment() -> None:
    assert violations(range(COUNT)) == []


def halved(matrix: Spread) -> Spread:
    return replace(matrix, high=0.5 * matrix.high, trace=0.5 * matrix.trace, norm=0.5 * matrix.norm)


def even_part_lost(factors: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    """Return the factors of `_factors`, for symmetric units without the even part of the activation."""
    centre, half, most, least = factors
    return (centre, half, least, least) if centre == least else (centre, half, most, least)


def flatter(f: Lipschitz | None) -> Lipschitz | None:
    """Return the activation with slopes moved a quarter of the way to each other, but for ReLU."""
    if f is None or f.dual is None or f.name in ("relu", "identity"):
        return f
    alpha, beta = f.slopes
    return replace(f, slopes=(0.75 * alpha + 0.25 * beta, 0.25 * alpha + 0.75 * beta))


def normalised_too_short(state: Moments) -> Moments:
    return replace(
        state, variance=replace(state.variance, high=0.1 * state.variance.high, trace=0.1 * state.variance.trace)
    )


WRONG: dict[str, tuple[Any, str, Any]] = {
    "symmetric units without the even part": (pointwise, "_factors", even_part_lost),
    "E u_+^2 half as large again": (pointwise, "halves", lambda found: replace(found, second=1.5 * found.second)),
    "E u_+ a tenth larger": (pointwise, "halves", lambda found: replace(found, mean=1.1 * found.mean)),
    "Var u_+ twice as large": (pointwise, "halves", lambda found: replace(found, variance=2 * found.variance)),
    "G and V halved by an activation, as for a Gaussian ReLU": (pointwise, "_through", halved),
    "V halved by a linear layer": (affine, "_mapped", halved),
    "energy halved": (pointwise, "_energy", lambda bound: 0.4 * bound),
    "variance of ReLU outputs halved": (pointwise, "_relu_variance", lambda bound: 0.5 * bound),
    "Jensen with equality": (pointwise, "_relu_mean", lambda ball: Ball(ball.low, 1e-3 * ball.radius)),
    "mean of another activation without its spread": (pointwise, "_mean", lambda b: Ball(b.middle, 1e-3 * b.radius)),
    "slopes of smooth activations too close": (trace, "lipschitz", flatter),
    "normalisation with a tenth of the variance": (affine, "normalised", normalised_too_short),
    "half the variance of a sum of branches": (affine, "summed", halved),
    "half the variance after a factor": (positions, "_times", halved),
    "covariances of either sign forgotten": (
        moments_module,
        "shares",
        lambda ends: (ends[0], (0.5 * ends[1][0], 0.5 * ends[1][1])),
    ),
}


def test_every_activation_with_proved_slopes_is_drawn_as_itself() -> None:
    pick = random.Random(0)
    drawn = {name: activation(name, pick) for name in ACTIVATIONS}
    assert {name for name, module in drawn.items() if meaning(module) and meaning(module)[0] != name} == set()
    assert {"leaky_relu", "gelu", "silu", "mish", "elu", "tanh", "sigmoid", "softplus", "hardswish", "erf"} <= set(
        drawn
    )
    used = {type(part) for seed in range(400) for part in network(seed).model.modules()}
    assert used >= {type(module) for module in drawn.values()} | {nn.Linear, nn.LayerNorm, nn.RMSNorm, nn.Flatten}


def test_both_oracles_agree_where_both_know_the_network() -> None:
    compared = 0
    for seed in (41, 135, 153, *range(60)):  # the first have kinks beside the end of a panel
        case = network(seed)
        weights = [layer.weight for layer in case.model if isinstance(layer, nn.Linear)]
        if not piecewise_linear.known(case.model) or any(float(one.detach().abs().max()) > 1e4 for one in weights):
            continue
        given = case.model, case.rho, case.mean, case.direction
        with torch.no_grad():
            pairs = zip(piecewise_linear.truths(*given), adaptive_moments.truths(*given), strict=True)
            for one, other in pairs:
                for k in range(3):
                    allowed = one[k + 3] + other[k + 3] + 1e-300
                    assert bool(((one[k] - other[k]).abs() <= allowed).all()), f"seed {seed}"
                    compared += 1
    assert compared > 100


@pytest.mark.parametrize("name", WRONG)
def test_the_campaign_sees_a_wrong_rule(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    module, attribute, spoil = WRONG[name]
    honest = getattr(module, attribute)
    monkeypatch.setattr(module, attribute, lambda *given: spoil(honest(*given)))
    assert any(violations(range(start, start + 10)) for start in range(0, 200, 10))


def test_the_smallest_network_with_a_violation_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    assert smallest_violation(range(10)) is None
    module, attribute, spoil = WRONG["V halved by a linear layer"]
    honest = getattr(module, attribute)
    monkeypatch.setattr(module, attribute, lambda *given: spoil(honest(*given)))
    case = smallest_violation(range(60))
    assert case is not None
    assert outside(case)
    assert sum(isinstance(layer, nn.Linear) for layer in case.model) == 1


def test_an_edit_of_a_rule_or_a_kernel_starts_the_campaign_anew_and_one_of_the_command_does_not() -> None:
    names = {f"{file.parent.name}/{file.stem}" for file in judged_files()}
    assert names >= {"covariance/propagation", "rules/pointwise", "linearised/attention_part", "rules/token_input"}
    assert names >= {"kernels/dual", "normal/orthant", "kernels/__init__"}
    assert names >= {"language/activations", "tests/random_networks", "tests/adaptive_moments"}
    assert not names & {"bounds/command", "models/load", "models/placement", "combined/paper", "combined/intersection"}


def test_the_campaign_keeps_what_it_has_done_and_reports_what_it_finds(tmp_path: Path) -> None:
    file = tmp_path / "soundness.jsonl"
    assert campaign(8, file, chunk=4) == []
    rows = read_rows(file)
    assert [(row["first"], row["count"], row["violations"]) for row in rows] == [(0, 4, []), (4, 4, [])]
    assert campaign(12, file, chunk=4) == []
    assert [row["first"] for row in read_rows(file)] == [0, 4, 8]
    append_row(file, {**rows[0], "first": 12, "violations": ["seed 12: x"]})
    assert campaign(16, file, chunk=4) == ["seed 12: x"]
    assert len(read_rows(file)) == 4
