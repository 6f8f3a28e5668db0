"""The arms of the comparison that change the loss: each is what its name says, by value and by gradient."""

import math

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from tiny_training import DATA, arm, first, gradients, tiny

from nstheory.training.arms.method import Batch
from nstheory.training.arms.roster import find_arm


def softmax(z: np.ndarray) -> np.ndarray:
    e = np.exp(z)
    return e / e.sum(1, keepdims=True)


def smoothed(p: np.ndarray, right: np.ndarray, s: float) -> tuple[np.ndarray, np.ndarray]:
    wanted = (1 - s) * right + s / p.shape[1]
    return -(wanted * np.log(p)).sum(1), p - wanted


def with_entropy(p: np.ndarray, right: np.ndarray, s: float) -> tuple[np.ndarray, np.ndarray]:
    entropy = -(p * np.log(p)).sum(1, keepdims=True)
    return -np.log(p[right == 1]) - s * entropy[:, 0], p - right + s * p * (np.log(p) + entropy)


def with_square(p: np.ndarray, right: np.ndarray, s: float) -> tuple[np.ndarray, np.ndarray]:
    square = (p * p).sum(1, keepdims=True)
    return -np.log(p[right == 1]) + s * square[:, 0], p - right + 2 * s * p * (p - square)


@pytest.mark.parametrize(
    ("name", "strength", "formula"),
    [
        ("label smoothing", 0.2, smoothed),
        ("confidence penalty", 0.3, with_entropy),
        ("confidence reward", -0.1, with_entropy),
        ("square penalty", 1.5, with_square),
        ("square reward", -0.4, with_square),
    ],
)
def test_a_penalty_on_the_output_has_its_closed_form(name: str, strength: float, formula) -> None:
    z = torch.randn(5, 7, dtype=torch.float64, generator=torch.Generator().manual_seed(1)).mul(2).requires_grad_()
    target = torch.tensor([0, 6, 3, 3, 1])
    batch = Batch(tiny(), DATA.train_tokens[:5], target)
    batch.__dict__["logits"] = z  # cached there by the property, else
    value = arm(name, strength=strength).loss(batch)
    value.backward()
    each, slope = formula(softmax(z.detach().numpy()), np.eye(7)[target.numpy()], strength)
    assert value.item() == pytest.approx(each.mean(), rel=1e-12)
    assert z.grad.numpy() == pytest.approx(slope / 5, abs=1e-14)
    assert find_arm(name).settings["strength"] * strength > 0  # the sign that the name promises


def test_the_square_reward_is_the_raw_penalty_without_noise() -> None:
    reward = gradients(first(), arm("square reward", strength=-0.7).loss)
    for gradient in ("full", "half"):
        same = arm("NS Y=X", gamma=0.7, keep_prob=1.0, gradient=gradient)
        assert torch.allclose(gradients(first(), same.loss), reward, rtol=1e-12, atol=1e-15)
    turned = arm("NS Y=X", gamma=0.7, S=0)
    penalty = gradients(first(), arm("square penalty", strength=0.7).loss)
    assert torch.allclose(gradients(first(), turned.loss), penalty, rtol=1e-12, atol=1e-15)
    assert not torch.allclose(reward, penalty)


def test_average_sensitivity_is_the_square_change_by_one_coordinate() -> None:
    batch = first(rows=29)
    value = arm("average sensitivity", strength=1.5).loss(batch).item()
    x, y = batch.model.inputs
    assert torch.equal(x, batch.x)
    changed = x != y
    assert (changed.sum(1) <= 1).all()
    assert 15 <= int(changed.sum()) < 29  # a redraw returns the old id once in seven times
    assert not changed[:, -1].any()
    p, q = (F.softmax(batch.model(one), -1).detach() for one in (x, y))
    expected = F.cross_entropy(batch.logits, batch.target) + 1.5 * ((p - q) ** 2).sum() / 29
    assert value == pytest.approx(expected.item(), rel=1e-12)


def test_consistency_is_the_symmetric_divergence_and_nothing_without_noise() -> None:
    batch = first()
    value = arm("consistency", strength=0.8, keep_prob=0.5).loss(batch).item()
    p, q = (F.softmax(batch.model(one), -1).detach() for one in batch.model.inputs)
    both = (p * (p / q).log()).sum(-1) / 2 + (q * (q / p).log()).sum(-1) / 2
    assert value == pytest.approx((batch.cross_entropy() + 0.8 * both.mean()).item(), rel=1e-12)
    assert float(both.mean()) > 1e-3
    plain = gradients(first(), Batch.cross_entropy)
    assert torch.equal(gradients(first(), arm("consistency", strength=0.8, keep_prob=1.0).loss), plain)
    assert not torch.equal(gradients(first(), arm("consistency", strength=0.8, keep_prob=0.9).loss), plain)


def test_token_noise_trains_on_the_noisy_input_and_the_clean_target() -> None:
    batch = first()
    value = arm("token noise", keep_prob=0.5).loss(batch)
    (y,) = batch.model.inputs
    assert 0 < int((y != batch.x).sum()) < batch.x[:, :2].numel()
    assert torch.equal(y[:, 2], batch.x[:, 2])
    assert value.item() == F.cross_entropy(batch.model(y), batch.target).item()
    plain = gradients(first(), Batch.cross_entropy)
    assert torch.equal(gradients(first(), arm("token noise", keep_prob=1.0).loss), plain)
    assert not torch.equal(gradients(first(), arm("token noise", keep_prob=0.5).loss), plain)


def test_embedding_noise_is_uniform_and_of_the_stated_size() -> None:
    batch = first(rows=29)
    arm("embedding noise", alpha=5.0).loss(batch)
    shift = batch.model.embedded - batch.model.token_embedding(batch.x).detach()
    size = 5.0 / math.sqrt(3 * 8)
    assert 0.98 * size < shift.abs().max() <= size * (1 + 1e-12)
    relative = (shift / size).flatten()  # uniform on [-1, 1]: mean 0, mean square 1/3, variance of the square 4/45
    assert abs(float(relative.mean())) < 5 / math.sqrt(3 * len(relative))
    assert abs(float(relative.square().mean()) - 1 / 3) < 5 * math.sqrt(4 / 45 / len(relative))
    plain = gradients(first(), Batch.cross_entropy)
    assert torch.equal(gradients(first(), arm("embedding noise", alpha=0.0).loss), plain)
    assert not torch.equal(gradients(first(), arm("embedding noise", alpha=1.0).loss), plain)


def test_stablemax_is_a_distribution_that_does_not_saturate() -> None:
    log_p = arm("StableMax").log_probabilities
    z = torch.randn(50, 7, dtype=torch.float64, generator=torch.Generator().manual_seed(2)) * 30
    s = np.where(z >= 0, z + 1, 1 / (1 - z))
    assert log_p(z).exp().numpy() == pytest.approx(s / s.sum(1, keepdims=True), rel=1e-12)
    far = torch.tensor([[1e4, -1e4, 0.0], [-1e4, -1e4, 1e4], [0.0, 0.0, 0.0]], requires_grad=True)
    found = log_p(far)
    assert torch.allclose(found.exp().sum(1), torch.ones(3), rtol=1e-6, atol=0)
    shares = np.array([10001, 1 / 10001, 1.0])  # where the softmax has 1 : 0 : 0 and, in float32, no gradient
    assert found[0].tolist() == pytest.approx(np.log(shares / shares.sum()), abs=2e-6)
    F.nll_loss(found, torch.tensor([1, 0, 2])).backward()
    assert (far.grad != 0).all()
    saturated = far.detach().requires_grad_()
    F.cross_entropy(saturated[:1], torch.tensor([0])).backward()
    assert (saturated.grad == 0).all()


def test_stablemax_is_trained_and_judged_by_the_same_probabilities() -> None:
    batch = first()
    method = arm("StableMax")
    expected = F.nll_loss(method.log_probabilities(batch.logits), batch.target)
    assert method.loss(batch).item() == pytest.approx(expected.item(), rel=1e-12)
    assert expected.item() != pytest.approx(batch.cross_entropy().item(), rel=1e-3)
