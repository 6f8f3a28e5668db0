"""The regularizer under torch.compile: one graph for the whole step, the same noise, losses and gradients as without."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from nstheory.errors import ArgumentError
from nstheory.nn import NoiseStability, attach, noise_stability_penalty

# Of torch's own, when it compiles a hook that is handed a loss.
pytestmark = pytest.mark.filterwarnings("ignore:The .grad attribute of a Tensor that is not a leaf")
STEPS = 4


class Classifier(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.body = nn.Sequential(nn.Embedding(7, 8), nn.Flatten(), nn.Linear(24, 16), nn.GELU(), nn.Linear(16, 5))

    def forward(self, input_ids: Tensor, labels: Tensor | None = None) -> dict[str, Tensor | None]:
        logits = self.body(input_ids)
        return {"logits": logits, "loss": None if labels is None else F.cross_entropy(logits, labels)}


def model_of() -> Classifier:
    torch.manual_seed(0)
    return Classifier()


def batch() -> dict[str, Tensor]:
    ids = torch.randint(7, (32, 3), generator=torch.Generator().manual_seed(1))
    return {"input_ids": ids, "labels": ids.sum(1) % 5}


def course(settings: dict[str, Any], what: str = "nothing") -> tuple[Tensor, int]:
    """Return losses, statistics and gradient norms of some steps in which gamma changes, and how many graphs were made.

    what   is compiled with fullgraph, which raises at a graph break: "nothing", "step", or "model", as users do
    """
    torch._dynamo.reset()
    torch._dynamo.utils.counters.clear()
    model, rows = model_of(), []
    handle = attach(model, gamma=1.0, keep_prob=0.6, seed=5, **settings)
    called: Any = model
    if what == "model":
        called = torch.compile(model, fullgraph=True, backend="aot_eager")

    def loss_of(data: dict[str, Tensor]) -> Tensor:
        return called(**data)["loss"]

    step_loss = torch.compile(loss_of, fullgraph=True, backend="aot_eager") if what == "step" else loss_of
    for step in range(STEPS):
        handle.regularizer.gamma = 1.0 / (1 + step)
        model.zero_grad()
        loss = step_loss(batch())
        loss.backward()
        gradient = torch.stack([parameter.grad.norm() for parameter in model.parameters()])  # type: ignore[union-attr]
        seen = [handle.stats[name] for name in ("R", "changed", "confidence", "agreement", "loss")]
        rows.append(torch.cat([torch.stack([loss.detach(), *seen]), gradient]))
    return torch.stack(rows), torch._dynamo.utils.counters["stats"]["unique_graphs"]


@pytest.mark.parametrize(
    "settings",
    [
        {"gradient": "half"},
        {"gradient": "full", "fraction": 0.5, "form": "centred"},
        {"gradient": "half", "frozen_positions": (-1,), "warmup": 3, "pieces": 2},
    ],
)
def test_a_compiled_step_with_a_hook_is_one_graph_and_computes_the_same(settings: dict[str, Any]) -> None:
    plain, none = course(settings)
    compiled, graphs = course(settings, "step")
    assert (none, graphs) == (0, 1)  # and no new one for another gamma
    assert torch.allclose(compiled, plain, atol=1e-6)
    assert len(set(plain[:, 2].tolist())) > 1  # the noise is drawn anew each time


def test_a_compiled_model_is_one_graph_and_its_hook_another() -> None:
    """torch.compile(model) treats the hooks of the outermost module apart from its forward."""
    settings = {"gradient": "half"}
    compiled, graphs = course(settings, "model")
    assert graphs == 2
    assert torch.allclose(compiled, course(settings)[0], atol=1e-6)


def test_what_cannot_be_traced_still_computes_the_same() -> None:
    settings = {"gradient": "half", "every": 2}
    with pytest.raises(torch._dynamo.exc.Unsupported):
        course(settings, "step")
    found = []
    for compiled in (False, True):
        torch._dynamo.reset()
        model = model_of()
        attach(model, gamma=1.0, keep_prob=0.6, seed=5, **settings)
        called = torch.compile(model, backend="aot_eager") if compiled else model
        found.append(torch.stack([called(**batch())["loss"].detach() for _ in range(3)]))
    assert torch.allclose(*found, atol=1e-6)
    assert float(found[0][1] - found[0][0]) > 0.05  # the second call is the model's own loss, without the reward


def test_a_compiled_loop_with_the_line_in_it_is_one_graph() -> None:
    def loss_of(model: Classifier, reg: NoiseStability, data: dict[str, Tensor]) -> Tensor:
        logits = model.body(data["input_ids"])
        return F.cross_entropy(logits, data["labels"]) + reg(model.body, data["input_ids"], logits)

    found = []
    for function in (loss_of, torch.compile(loss_of, fullgraph=True, backend="aot_eager")):
        model, reg = model_of(), NoiseStability(1.0, keep_prob=0.6, vocab_size=7, gradient="half", seed=1)
        losses = [function(model, reg, batch()) for _ in range(2)]
        found.append((torch.stack(losses), torch.autograd.grad(losses[1], list(model.parameters())), reg.calls))
    (plain, gradients, calls), (compiled, others, traced_calls) = found
    assert calls == traced_calls == 2
    assert torch.allclose(plain, compiled, atol=1e-6)
    for one, other in zip(gradients, others, strict=True):
        assert torch.allclose(one, other, atol=1e-6)


def test_gamma_zero_is_counted_and_the_weight_is_exact_when_compiled() -> None:
    logits = torch.randn(32, 5, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    found = []
    for compiled in (False, True):
        reg = NoiseStability(0.0, keep_prob=0.6, vocab_size=7, gradient="half", warmup=10)

        def value(x: Tensor, reg: NoiseStability = reg) -> Tensor:
            return reg(lambda y: torch.nn.functional.one_hot(y.sum(1) % 5, 5).double(), x, logits)

        called = torch.compile(value, fullgraph=True, backend="aot_eager") if compiled else value
        values = [called(batch()["input_ids"])]
        reg.gamma = 0.1
        values += [called(batch()["input_ids"]) for _ in range(2)]
        found.append((values, reg.calls))
    (plain, calls), (traced, traced_calls) = found
    assert calls == traced_calls == 3
    assert plain[0] == traced[0] == 0
    assert plain[1] != plain[2]
    for one, other in zip(plain, traced, strict=True):
        assert one.dtype == other.dtype == torch.float64
        assert abs(float(one - other)) < 1e-15  # float32's 0.1 is 1.5e-9 off


def test_a_compiled_penalty_names_the_element_that_is_nan() -> None:
    penalty = torch.compile(noise_stability_penalty, fullgraph=True, backend="aot_eager")
    p, q = torch.randn(4, 5, generator=torch.Generator().manual_seed(0)).requires_grad_(), torch.zeros(4, 5)
    assert torch.allclose(penalty(p, q), noise_stability_penalty(p, q))
    q[2, 1] = torch.nan
    with pytest.raises(ArgumentError, match="noisy copy of x: batch element 2"):
        penalty(p, q)


def test_a_copy_draws_from_a_generator_of_its_own() -> None:
    reg = NoiseStability(1.0, keep_prob=0.5, vocab_size=7)
    for other in (copy.deepcopy(reg), pickle.loads(pickle.dumps(reg))):
        assert other._number != reg._number
        before = reg.random_state()
        x = batch()["input_ids"]
        first, _ = torch.ops.nstheory.noisy(x, None, other._number)
        assert torch.equal(reg.random_state(), before)
        assert not torch.equal(other.random_state(), before)
        assert torch.equal(first, torch.ops.nstheory.noisy(x, None, reg._number)[0])  # copies start from one state
        reg.set_random_state(before)


def test_the_operators_keep_what_torch_asks_of_operators() -> None:
    reg = NoiseStability(1.0, keep_prob=0.5, vocab_size=7)
    x, logits = batch()["input_ids"], torch.zeros(32, 5)
    one = torch.ones(())
    for operator, given in (
        (torch.ops.nstheory.weight, (x, reg._number)),
        (torch.ops.nstheory.rows, (x, 5, reg._number)),
        (torch.ops.nstheory.noisy, (x, x == 0, reg._number)),
        (torch.ops.nstheory.checked, (one, one, logits, logits, None, "raw")),
    ):
        found = torch.library.opcheck(operator, given, test_utils=("test_schema", "test_faketensor"))
        assert set(found.values()) == {"SUCCESS"}, (operator, found)
