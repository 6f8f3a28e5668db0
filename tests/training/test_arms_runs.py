"""Arms in a run: gradients that are changed, batches that are shared, bits that survive a resume, and counted passes."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from tiny_training import SMALL, arm, first, gradients, vector, weights
from torch import Tensor
from torch.utils.flop_counter import FlopCounterMode

from nstheory.training.arms.method import Batch, plain_backward
from nstheory.training.arms.roster import ARMS
from nstheory.training.checkpoint import load_checkpoint, save_checkpoint
from nstheory.training.loop import TrainingConfig, TrainingRun, single_thread
from nstheory.training.study.runner import filled
from nstheory.training.study.study_tasks import study_task

TASK = study_task("modular-addition", size="quick")


def run_of(name: str, seed: int = 0, config: TrainingConfig = SMALL, **settings) -> TrainingRun:
    return TrainingRun(replace(config, arm=name, settings=filled(TASK, name, settings)), seed)


def advanced(run: TrainingRun, steps: int) -> TrainingRun:
    with single_thread():
        for _ in range(steps):
            run.advance()
    return run


def test_grokfast_multiplies_a_constant_gradient_and_divides_the_rate() -> None:
    method = arm("Grokfast", decay=0.9, amplification=2.0)
    batch = first()
    slopes = [torch.randn_like(parameter) for parameter in batch.model.parameters()]

    def linear(batch: Batch) -> Tensor:
        return sum((slope * w).sum() for slope, w in zip(slopes, batch.model.parameters(), strict=True))

    constant = torch.cat([slope.flatten() for slope in slopes])
    for _ in range(4):
        method.backward(batch, linear)
        assert torch.allclose(vector(batch), 3 * constant, rtol=1e-12)
        assert torch.allclose(method.rate_factor * vector(batch), constant, rtol=1e-12)
    slopes = [2 * slope for slope in slopes]
    method.backward(batch, linear)  # the average of the past is g, of which a tenth is replaced by 2 g
    assert torch.allclose(vector(batch), 2 * constant + 2 * 1.1 * constant, rtol=1e-12)


def test_grokfast_leaves_the_decay_of_the_weights_alone() -> None:
    run = advanced(run_of("Grokfast", config=replace(SMALL, warmup_steps=1), amplification=4.0), 1)
    (group,) = run.optimizer.param_groups
    assert group["lr"] == pytest.approx(SMALL.learning_rate / 5)
    assert group["lr"] * group["weight_decay"] == pytest.approx(SMALL.learning_rate * SMALL.weight_decay)


def test_sharpness_aware_takes_the_gradient_at_the_perturbed_point() -> None:
    method = arm("SAM", radius=0.3)
    batch = first()
    before = [parameter.detach().clone() for parameter in batch.model.parameters()]
    value = method.backward(batch, method.loss)
    assert all(torch.equal(old, now) for old, now in zip(before, batch.model.parameters(), strict=True))
    found = vector(batch)
    other = first()
    here = gradients(other, Batch.cross_entropy)
    assert value.item() == other.cross_entropy().item()
    with torch.no_grad():
        for parameter in other.model.parameters():
            parameter += 0.3 * parameter.grad / here.norm()
    there = gradients(Batch(other.model, other.x, other.target), Batch.cross_entropy)
    assert torch.allclose(found, there, rtol=1e-9, atol=1e-14)
    assert not torch.allclose(there, here, rtol=1e-2)


def test_orthogonal_gradients_are_across_the_weights_and_as_long_as_before() -> None:
    method = arm("orthogonal gradient")
    batch, plain = first(), first()
    for one in (batch, plain):
        with torch.no_grad():
            for parameter in one.model.parameters():
                parameter += 0.1  # biases start at 0, to which everything is orthogonal
    method.backward(batch, method.loss)
    plain_backward(plain, Batch.cross_entropy)
    for w, old in zip(batch.model.parameters(), plain.model.parameters(), strict=True):
        length = old.grad.norm().item()
        assert w.grad.norm().item() == pytest.approx(length, rel=1e-12)
        assert abs((w.grad * w).sum().item()) <= 1e-12 * length * w.norm().item()
        # What is left is the old gradient without its part along w, in its old direction.
        across = old.grad - (old.grad * w).sum() / w.square().sum() * w
        assert torch.allclose(w.grad, across * (length / across.norm()), rtol=1e-9, atol=1e-15)
    assert abs((plain.model.unembedding.weight.grad * plain.model.unembedding.weight).sum().item()) > 1e-3


def batches(name: str, steps: int = 4) -> tuple[list[Tensor], Tensor]:
    """Return the inputs of the first steps and the state of the batch stream after them."""
    run = run_of(name)
    seen, backward = [], run.method.backward

    def watched(batch: Batch, loss) -> Tensor:
        seen.append(batch.x)
        return backward(batch, loss)

    run.method.backward = watched
    advanced(run, steps)
    return seen, run.batches.get_state()


@pytest.mark.parametrize("name", ARMS)
def test_every_arm_sees_the_batches_of_the_baseline(name: str) -> None:
    wanted, state = batches("none")
    found, after = batches(name)
    assert torch.equal(after, state)
    size = 16 if name == "doubled batch" else 8
    for x, y in zip(wanted, found, strict=True):
        assert len(y) == size
        assert torch.equal(x, y[:8])
    assert not torch.equal(wanted[0], wanted[1])


@pytest.mark.parametrize("name", ARMS)
def test_a_resumed_run_of_every_arm_is_bit_identical(name: str, tmp_path: Path) -> None:
    whole = advanced(run_of(name), 6)
    save_checkpoint(tmp_path / "run.pt", advanced(run_of(name), 3).state())
    state = load_checkpoint(tmp_path / "run.pt")
    resumed = run_of(name)
    resumed.load_state(state)
    advanced(resumed, 3)
    assert torch.equal(weights(whole), weights(resumed))
    assert torch.equal(whole.noise.get_state(), resumed.noise.get_state())
    with single_thread():
        assert whole.evaluate() == resumed.evaluate()
    if name != "none":  # else the arm did nothing
        assert not torch.equal(weights(whole), weights(advanced(run_of("none"), 6)))


def test_grokfast_forgets_nothing_in_a_checkpoint() -> None:
    run = advanced(run_of("Grokfast"), 3)
    kept = [average.clone() for average in run.state()["method"]["averages"]]
    other = run_of("Grokfast")
    other.load_state(run.state())
    assert all(torch.equal(a, b) for a, b in zip(kept, other.state()["method"]["averages"], strict=True))
    without = run.state() | {"method": {"averages": []}}
    other.load_state(without)
    assert not torch.equal(weights(advanced(other, 1)), weights(advanced(run, 1)))


@pytest.mark.parametrize(
    ("name", "settings"),
    [
        ("SAM", {"radius": 0.0}),
        ("token noise", {"keep_prob": 1.0}),
        ("consistency", {"keep_prob": 1.0}),
        ("embedding noise", {"alpha": 0.0}),
        ("label smoothing", {"strength": 0.0}),
        ("square penalty", {"strength": 0.0}),
        ("Grokfast", {"amplification": 0.0}),
        ("NS paper", {"gamma": 0.0}),
        ("NS target", {"gamma": 0.0}),
    ],
)
def test_an_arm_without_its_strength_is_the_baseline_bit_for_bit(name: str, settings: dict[str, float]) -> None:
    assert torch.equal(weights(advanced(run_of(name, **settings), 4)), weights(advanced(run_of("none"), 4)))


COSTS = [(name, {}) for name in ARMS] + [
    ("NS paper", {"fraction": 0.25}),
    ("NS half", {"fraction": 0.25}),
    ("NS paper", {"every": 2}),
    ("NS half", {"every": 2, "fraction": 0.5}),
    ("NS paper", {"gamma": 0.0}),
]


@pytest.mark.parametrize(("name", "settings"), COSTS)
def test_passes_cost_what_the_arm_says(name: str, settings: dict[str, float]) -> None:
    run = run_of(name, **settings)
    forwards, backwards = [], []
    last = run.model.unembedding
    last.register_forward_hook(lambda module, inputs, output: forwards.append(len(output)))
    last.register_full_backward_hook(lambda module, inputs, outputs: backwards.append(len(outputs[0])))
    advanced(run, 4)
    assert sum(forwards) == 4 * SMALL.batch_size * run.method.forwards
    assert sum(backwards) == 4 * SMALL.batch_size * run.method.backwards


@pytest.mark.parametrize("name", ARMS)
def test_the_operations_of_a_step_are_those_that_torch_counts(name: str) -> None:
    run = run_of(name)
    advanced(run, 1)
    with FlopCounterMode(display=False) as counter:
        run.advance()
    assert counter.get_total_flops() == pytest.approx(run.step_flops(), rel=1e-12)
