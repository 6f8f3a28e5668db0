"""What a run comes to: censored steps, ratios with intervals that cover, calibration and the final spectrum."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from torch import Tensor

from nstheory.errors import ArgumentError
from nstheory.training.evaluation import calibration_error
from nstheory.training.study.outcome import paired_ratio, restricted
from nstheory.training.study.trained_spectrum import KEPT, SAMPLES, final_spectrum
from nstheory.training.tasks import sparse_parity


def test_a_run_that_never_got_there_counts_as_the_budget() -> None:
    assert [restricted(step, 100) for step in (None, 30, 100, 130)] == [100, 30, 100, 100]


def test_a_ratio_is_of_the_sums_and_has_no_interval_with_two_seeds() -> None:
    ratio = paired_ratio([1, 3], [2, 6])
    assert (ratio.value, ratio.low, ratio.high) == (0.5, None, None)
    assert not ratio.excludes_one
    assert str(ratio) == "0.50"
    assert paired_ratio([1, 5], [4, 2]).value == 1.0  # the mean of the ratios is 1.375


def test_what_a_seed_does_to_both_arms_cancels() -> None:
    baseline = np.random.default_rng(0).lognormal(0, 2, 10)
    ratio = paired_ratio(0.5 * baseline, baseline)
    assert (ratio.low, ratio.high) == pytest.approx((0.5, 0.5), rel=1e-12)
    assert ratio.excludes_one
    assert not paired_ratio(0.5 * baseline, baseline[::-1]).excludes_one


def test_three_seeds_reach_from_the_least_to_the_largest_ratio() -> None:
    # Each of the 27 resamples has probability 3.7 %: more than the 2.5 % outside of each end.
    ratio = paired_ratio([10, 40, 60], [20, 20, 20])
    assert (ratio.low, ratio.high) == (0.5, 3.0)
    assert str(ratio) == "1.83 [0.50, 3.00]"


def test_resamples_are_ratios_of_sums_as_well() -> None:
    # Of the four seeds the last comes at least three times with probability 5.1 %, four times with 0.4 %, never with 32 %.
    ratio = paired_ratio([1, 1, 1, 100], [2, 2, 2, 100])
    assert (ratio.low, ratio.high) == (0.5, 301 / 302)  # the mean of the ratios would be .875 at the upper end


@pytest.mark.parametrize(
    ("arm", "baseline"),
    [
        ([], []),
        ([1.0], [1.0, 2.0]),
        ([1.0], [0.0]),
        ([float("nan")], [1.0]),
        ([float("inf")], [1.0]),
        ([[1.0]], [[1.0]]),
    ],
)
def test_a_ratio_of_nothing_is_refused(arm: list, baseline: list) -> None:
    with pytest.raises(ArgumentError, match="equally many finite numbers > 0"):
        paired_ratio(arm, baseline)


def test_bootstrap_intervals_cover_the_true_ratio() -> None:
    draw = np.random.default_rng(7)
    runs, seeds, truth = 150, 20, 0.8
    covered, widths = 0, []
    for _ in range(runs):
        common = draw.lognormal(0, 0.5, seeds)  # what the seed does to both arms
        ratio = paired_ratio(truth * common * draw.lognormal(0, 0.2, seeds), common * draw.lognormal(0, 0.2, seeds))
        covered += ratio.low <= truth <= ratio.high
        widths.append(ratio.high - ratio.low)
    # A percentile interval of 20 seeds covers somewhat less than 95 %: 90 % less five standard errors is demanded.
    assert covered > runs * 0.9 - 5 * (runs * 0.9 * 0.1) ** 0.5
    # And it is no longer than it has to be: log of a ratio of means has about the variance 2 * .2^2 * E c^2 / (E c)^2 / n.
    spread = truth * (2 * (np.exp(0.04) - 1) * np.exp(0.25) / seeds) ** 0.5
    assert 0.75 < np.median(widths) / (2 * 1.96 * spread) < 1.1


def test_calibration_error_is_that_of_hand() -> None:
    # Bins of 1/4. Bin 1: .3 and .4, one right: |.7 - 1| = .3. Bin 3: .8, .9 and 1, all wrong: 2.7. Of five: .6.
    confidence = torch.tensor([0.3, 0.4, 0.8, 0.9, 1.0])
    right = torch.tensor([1.0, 0.0, 0.0, 0.0, 0.0])
    assert calibration_error(confidence, right, bins=4) == pytest.approx((0.3 + 2.7) / 5, rel=1e-6)
    assert calibration_error(confidence, right, bins=1) == pytest.approx((3.4 - 1) / 5, rel=1e-6)
    assert calibration_error(torch.ones(9), torch.ones(9)) == 0
    # As many right as promised, in every one of the 15 bins.
    middle = (torch.arange(15) + 0.5) / 15
    right = (torch.arange(30)[None] < torch.round(30 * middle)[:, None]).double()
    assert calibration_error(middle.repeat_interleave(30), right.flatten()) == pytest.approx(0, abs=1e-6)


@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize("degree", [1, 3])
def test_the_final_spectrum_of_a_parity_is_known(degree: int, causal: bool) -> None:
    """p = (1 + a chi, 1 - a chi)/2 has weight a^2/(1 + a^2) at its degree and the rest at degree 0."""
    a = 0.8

    def model(tokens: Tensor) -> Tensor:
        assert (tokens[:, 1] == 2).all()  # "=" stays where it is
        chi = (1 - 2 * tokens[:, 2 : degree + 2].double()).prod(1)
        logits = torch.stack([1 + a * chi, 1 - a * chi], 1).log()
        return torch.stack([0 * logits, logits], 1) if causal else logits  # of each position, the last one counts

    method = SimpleNamespace(log_probabilities=lambda logits: torch.log_softmax(logits, -1))
    data = sparse_parity(6, 2, 20, 10, seed=0)
    data = replace(data, train_tokens=data.train_tokens.roll(2, dims=1), causal=causal)
    run = SimpleNamespace(model=model, method=method, data=data)
    share = a**2 / (1 + a**2)
    row = final_spectrum(run, degree)
    for q, found in zip(KEPT, row["uniform_stability"], strict=True):  # 1 - share + share * mean of chi(X) chi(Y) = +-1
        error = share * ((1 - q ** (2 * degree)) / SAMPLES) ** 0.5
        assert abs(found - (1 - share + share * q**degree)) < 3 * error
    assert share <= row["tail_bound"] < share + 0.15
    assert final_spectrum(run, degree + 1)["tail_bound"] < row["tail_bound"]
    assert row["tail_degree"] == degree
