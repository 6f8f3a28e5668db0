"""What a user's function may do to the tensors that it gets and gives, and what is noticed when it is no function."""

from __future__ import annotations

import warnings

import pytest
import torch
from torch import Tensor, nn

import nstheory as nst
from nstheory.errors import ArgumentError, HeavyTailWarning
from nstheory.measure import degree_one_weight

CLIPPED = 0.238169  # E clip(X) clip(Y) at rho = .5, by quadrature; the audit's figure
SEEDS = range(60)


def clip_in_place(x: Tensor) -> Tensor:
    return x.clamp_(-1, 1)[:, 0]


def test_f_may_work_in_place() -> None:
    found = [
        nst.stability(clip_in_place, 0.5, dim=4, bounds=(-1, 1), n_samples=2048, seed=seed).second_moment[0]
        for seed in SEEDS
    ]
    assert sum(CLIPPED not in one for one in found) == 0
    assert all(one.width < 0.3 for one in found)


def test_f_may_return_its_own_memory_or_a_view_of_its_input() -> None:
    buffer = torch.empty(0)

    def reused(x: Tensor) -> Tensor:
        return buffer.resize_(len(x)).copy_(x[:, 0])

    for f in (reused, lambda x: x[:, 0], lambda x: x[:, :1].expand(-1, 3)):
        for design in ("star", "chain"):
            right = nst.stability(lambda x, f=f: f(x).clone(), [0.5, 0.9], dim=4, n_samples=2048, design=design)
            assert (
                nst.stability(f, [0.5, 0.9], dim=4, n_samples=2048, design=design).second_moment == right.second_moment
            )
    with_outputs_kept = nst.stability(reused, 0.5, dim=4, n_samples=8192, seed=3, batch_size=256)
    assert 0.5 in with_outputs_kept.second_moment[0]


def test_an_in_place_layer_changes_nothing() -> None:
    torch.manual_seed(0)
    last = nn.Linear(4, 1)
    for measure in (
        lambda f: nst.stability(f, 0.5, dim=4, n_samples=1024).second_moment,
        lambda f: nst.influence(f, dim=4).total,
    ):
        found = [measure(nn.Sequential(nn.ReLU(inplace=place), last)) for place in (True, False)]
        assert found[0] == found[1]


def test_influence_of_functions_in_place_and_of_constants() -> None:
    assert nst.influence(torch.relu_, dim=1).total.estimate == pytest.approx(0.5, abs=0.05)
    constant = nst.influence(lambda x: torch.ones(len(x), 2), dim=3)
    assert constant.total.estimate == constant.total.high == 0
    for f in (lambda x: x.detach()[:, 0], lambda x: (x > 0).float()[:, 0]):
        with pytest.raises(ArgumentError, match="must not detach"):
            nst.influence(f, dim=3)


@pytest.mark.parametrize(
    "f",
    [
        lambda x: nn.functional.dropout(x, 0.3),
        lambda x: x[:, 0] + torch.rand(len(x)),
        lambda x: 1e-9 * (x[:, 0] + torch.rand(len(x))),
        lambda x: x - x.mean(0),  # of the batch
        lambda x: nn.functional.batch_norm(x, None, None, training=True),
    ],
)
def test_what_is_no_function_of_its_input_is_noticed(f) -> None:
    for call in (
        lambda: nst.stability(f, 0.5, dim=4),
        lambda: degree_one_weight(f, dim=4),
        lambda: degree_one_weight(f, dim=4, by="gradient"),
        lambda: nst.influence(f, dim=4),
        lambda: nst.influence(lambda x: f(x.float()), tokens=4, vocab_size=5),
    ):
        with pytest.raises(ArgumentError, match="f is not a function of its input: for row"):
            call()


@pytest.mark.parametrize("layer", [nn.Dropout(0.5), nn.BatchNorm1d(4), nn.RReLU(), nn.Dropout1d(0.2)])
def test_training_mode_is_named(layer: nn.Module) -> None:
    model = nn.Sequential(nn.Linear(4, 4), layer)
    for call in (lambda: nst.stability(model, 0.5, dim=4), lambda: nst.influence(model, dim=4)):
        with pytest.raises(
            ArgumentError, match=f"{type(layer).__name__.lower()} at 1 is in training mode; call model.eval"
        ):
            call()
    nst.stability(model.eval(), 0.5, dim=4, n_samples=256)


def test_heavy_tails_are_noticed_and_others_are_not() -> None:
    noticed = 0
    for seed in range(20):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            nst.stability(lambda x: x[:, 0] / x[:, 1], 0.5, dim=4, seed=seed, dtype=torch.float64)
        noticed += any(
            one.category is HeavyTailWarning and "heavy tails, perhaps without a variance" in str(one.message)
            for one in caught
        )
    assert noticed == 20
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for seed in range(20):
            for f in (lambda x: x[:, 0], lambda x: x[:, 0] ** 2, lambda x: (x > 2).float()):
                nst.stability(f, 0.5, dim=4, n_samples=4096, seed=seed)
        nst.stability(lambda x: (x[:, 0] / x[:, 1]).clamp(-9, 9), 0.5, dim=4, bounds=(-9, 9))


def test_values_whose_fourth_powers_leave_float64_are_refused() -> None:
    """Else an interval of what is 1e-100 of the right size has the width 0."""
    measures = [
        lambda f, dtype=torch.float64: nst.stability(f, 0.5, dim=2, n_samples=1024, dtype=dtype).second_moment[0],
        lambda f, dtype=torch.float64: nst.influence(f, dim=2, n_samples=1024, dtype=dtype).total,
        lambda f, dtype=torch.float64: degree_one_weight(f, dim=2, n_samples=2048, dtype=dtype),
        lambda f, dtype=torch.float64: degree_one_weight(f, dim=2, n_samples=2048, dtype=dtype, by="gradient"),
    ]
    for call, right in zip(measures, (0.5, 1, 1, 1), strict=True):
        for size in (1e-60, 1e60):
            assert right * size**2 in call(lambda x, size=size: size * x[:, 0])
        for size in (1e-75, 1e-160):
            with pytest.raises(ArgumentError, match="at all samples, and below 1e-70 digits .* are lost; multiply f"):
                call(lambda x, size=size: size * x[:, 0])
        for size in (1e80, 1e160):
            with pytest.raises(ArgumentError, match="fourth power is beyond float64: divide f"):
                call(lambda x, size=size: size * x[:, 0])
        assert call(lambda x: 0 * x).high == 0
    for call in measures[1::2]:  # gradients have the dtype of the inputs
        with pytest.raises(ArgumentError, match="f is at most .* or take dtype=torch.float64"):
            call(lambda x: x[:, 0].double() * 1e-60, torch.float32)
        with pytest.raises(ArgumentError, match="the gradient of f is at most 1e-80 at all samples"):
            call(lambda x: 1 + x[:, 0] * 1e-80)


def test_other_values_beyond_float64_are_refused() -> None:
    for wrong in ({"bounds": (0, 1e300)}, {"norm_bound": 1e300}):
        with pytest.raises(ArgumentError, match=next(iter(wrong))):
            nst.stability(lambda x: x.tanh(), 0.5, dim=2, **wrong)
    with pytest.raises(ArgumentError, match="complex numbers"):
        nst.stability(lambda x: torch.complex(x, x), 0.5, dim=2)
