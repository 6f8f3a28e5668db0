"""The noise-stability arms: each form, sign, gradient and noise is the one that its words promise."""

import pytest
import torch
import torch.nn.functional as F
from tiny_training import DATA, arm, first, gradients, tiny
from torch import Tensor

from nstheory.errors import ArgumentError, UnknownIdError
from nstheory.training.arms.method import Batch
from nstheory.training.arms.roster import ARMS
from nstheory.training.tasks import Dataset, modular_addition


def raw(p: Tensor, q: Tensor) -> Tensor:
    return (p * q).sum(1).mean()


def centred(p: Tensor, q: Tensor) -> Tensor:
    return ((p - p.mean(0)) * (q - q.mean(0))).sum() / (len(p) - 1)


def l2(p: Tensor, q: Tensor) -> Tensor:
    return -(p - q).square().sum(1).mean() / 2


def log(p: Tensor, q: Tensor) -> Tensor:
    return (p * q).sum(1).log().mean()


def cosine(p: Tensor, q: Tensor) -> Tensor:
    return F.cosine_similarity(p, q).mean()


FORMS = {
    "NS paper": (raw, 1, "full"),
    "NS S=0": (raw, 0, "full"),
    "NS half": (raw, 1, "half"),
    "NS centred": (centred, 1, "half"),
    "NS cosine": (cosine, 1, "half"),
    "NS log": (log, 1, "half"),
    "NS l2": (l2, 1, "half"),
    "NS anti-l2": (l2, 0, "half"),
    "NS Y=X": (raw, 1, "full"),
    "NS independent": (raw, 1, "full"),
    "NS training inputs": (raw, 1, "full"),
    "NS influence S=0": (raw, 0, "half"),
}


def noise_of(name: str) -> dict[str, float]:
    """The keep probability that the task gives to the arms which do not fix their own."""
    return {} if "keep_prob" in ARMS[name].settings else {"keep_prob": 0.6}


def test_every_noise_stability_arm_is_here() -> None:
    assert {name for name in ARMS if name.startswith("NS")} == {*FORMS, "NS target"}


@pytest.mark.parametrize("name", FORMS)
def test_the_arm_is_cross_entropy_minus_or_plus_its_similarity(name: str) -> None:
    similarity, S, gradient = FORMS[name]
    method = arm(name, gamma=0.4, **noise_of(name))
    batch = first()
    found = method.loss(batch)
    y = batch.model.inputs[1]

    def by_hand(batch: Batch) -> Tensor:
        p, q = F.softmax(batch.logits, -1), F.softmax(batch.model(y), -1)
        value = (-1) ** S * 0.4 * similarity(p, q if gradient == "full" else q.detach())
        # The value counts once and the gradient of a half gradient twice.
        return batch.cross_entropy() + (value if gradient == "full" else 2 * value - value.detach())

    assert found.item() == pytest.approx(by_hand(first()).item(), rel=1e-12)
    # The same noise again: a new method with the same stream draws the same Y.
    again = arm(name, gamma=0.4, **noise_of(name))
    slope = gradients(first(), by_hand)
    assert torch.allclose(gradients(first(), again.loss), slope, rtol=1e-10, atol=1e-14)
    assert not torch.allclose(slope, gradients(first(), Batch.cross_entropy), rtol=1e-6, atol=1e-10)


def noisy(name: str, data: Dataset, batches: int) -> tuple[Tensor, Tensor]:
    """Return X and Y of several batches of one arm."""
    method = arm(name, data, **noise_of(name))
    batch = first(data, rows=len(data.train_tokens))
    for _ in range(batches):
        method.loss(Batch(batch.model, batch.x, batch.target))
    given = batch.model.inputs
    return torch.cat(given[0::2]), torch.cat(given[1::2])


def test_the_controls_draw_their_own_noise() -> None:
    x, y = noisy("NS Y=X", DATA, 3)
    assert torch.equal(x, y)
    x, y = noisy("NS independent", DATA, 60)
    assert torch.equal(x[:, 2], y[:, 2])
    joint = torch.zeros(7, 7).index_put_((x[:, 0], y[:, 0]), torch.ones(len(x)), accumulate=True)
    each = len(x) / 49
    chi_square = ((joint - joint.sum(1, keepdim=True) / 7).square() / each).sum()
    assert chi_square < 42 + 5 * 84**0.5  # 6 * 7 degrees of freedom: Y is uniform whatever X is
    x, y = noisy("NS paper", DATA, 60)
    kept = (x[:, :2] == y[:, :2]).double()
    wanted = 0.6 + 0.4 / 7
    assert abs(kept.mean().item() - wanted) < 5 * (wanted * (1 - wanted) / kept.numel()) ** 0.5


def test_the_influence_arm_changes_exactly_one_coordinate_to_another_id() -> None:
    x, y = noisy("NS influence S=0", DATA, 60)
    changed = x != y
    assert (changed.sum(1) == 1).all()
    assert not changed[:, 2].any()
    shift = ((y - x) % 7)[changed]
    counts = torch.bincount(shift, minlength=7).double()
    assert counts[0] == 0
    expected = len(x) / 6
    assert (counts[1:] - expected).abs().max() < 5 * expected**0.5


def rows(tokens: Tensor) -> set[tuple[int, ...]]:
    return {tuple(row) for row in tokens.tolist()}


def test_training_inputs_are_all_that_the_arm_sees() -> None:
    data = modular_addition(7, 0.3, seed=1)
    x, y = noisy("NS training inputs", data, 40)
    assert rows(y) == rows(data.train_tokens)
    assert not rows(y) & rows(data.validation_tokens)
    # Y is what the noise makes of X, given that it is a training input; X itself after 16 misses.
    same = data.train_tokens[:, None, :2] == data.train_tokens[:, :2]
    each = (0.6 * same + 0.4 / 7).prod(2)
    stays, hits = each.diagonal(), each.sum(1)
    wanted = ((1 - (1 - hits) ** 16) * (1 - stays / hits)).mean().item()
    assert abs((x != y).any(1).double().mean().item() - wanted) < 5 * (wanted * (1 - wanted) / len(x)) ** 0.5
    # The paper's arm does see the others, which is why this one exists.
    assert rows(noisy("NS paper", data, 40)[1]) & rows(data.validation_tokens)


def test_training_inputs_that_one_number_cannot_hold_are_refused() -> None:
    long = torch.zeros(4, 10, dtype=torch.long)
    data = Dataset(long, long, long, long, 100, 100, frozen_ids=(), causal=True)
    with pytest.raises(ArgumentError, match="where = 'training inputs' needs inputs that one 64-bit number holds"):
        arm("NS training inputs", data, keep_prob=0.5)
    with pytest.raises(UnknownIdError, match="did you mean training inputs"):
        arm("NS paper", data, keep_prob=0.5, where="training input")


def correlation(method_target: float, half: bool, batch: Batch) -> tuple[Tensor, Tensor]:
    """Return the value of the target arm's penalty at gamma 1, and the correlation by hand."""
    found = arm("NS target", gamma=1.0, target=method_target, keep_prob=0.6, half=half).loss(batch)
    with torch.no_grad():
        p, q = (F.softmax(batch.model(one), -1) for one in batch.model.inputs[:2])
        p, q = p - p.mean(0), q - q.mean(0)
    return found - batch.cross_entropy(), (p * q).sum() / (p * p).sum()


@pytest.mark.parametrize("half", [True, False])
def test_target_stability_is_the_square_distance_to_the_target(half: bool) -> None:
    value, seen = correlation(0.2, half, first())
    assert value.item() == pytest.approx((seen.item() - 0.2) ** 2, rel=1e-9)
    assert 0.05 < seen < 0.95
    value, _ = correlation(seen.item(), half, first())
    assert abs(value.item()) < 1e-15  # (rounding of the cross-entropy)
    at_target = gradients(first(), arm("NS target", target=seen.item(), keep_prob=0.6, half=half).loss)
    assert torch.allclose(at_target, gradients(first(), Batch.cross_entropy), rtol=1e-9, atol=1e-14)


def moved(target: float, half: bool) -> float:
    """Return by how much the correlation rises after a small step against the penalty's gradient."""
    batch = first()
    value, before = correlation(target, half, batch)
    value.backward()
    with torch.no_grad():
        for parameter in batch.model.parameters():
            parameter -= 1e-2 * parameter.grad
    after = Batch(batch.model, batch.x, batch.target)
    batch.model.inputs = []
    return (correlation(target, half, after)[1] - before).item()


@pytest.mark.parametrize("half", [True, False])
def test_target_stability_pulls_towards_the_target_from_both_sides(half: bool) -> None:
    assert moved(0.99, half) > 0
    assert moved(0.01, half) < 0


def test_the_half_gradient_of_target_stability_has_the_direction_of_the_full_one() -> None:
    x = torch.cat([DATA.train_tokens, DATA.validation_tokens]).repeat(400, 1)  # all inputs: X and Y are exchangeable
    found = {}
    for half in (True, False):
        batch = Batch(tiny(), x, torch.zeros(len(x), dtype=torch.long))
        with torch.no_grad():
            batch.model.unembedding.weight *= 4
        method = arm("NS target", gamma=1.0, target=0.9, keep_prob=0.6, half=half)
        found[half] = gradients(batch, lambda batch, method=method: method.loss(batch) - batch.cross_entropy())
    assert F.cosine_similarity(found[True], found[False], dim=0) > 0.9
