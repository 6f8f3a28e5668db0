"""attach and NoiseStability under PyTorch's own tools: DistributedDataParallel, torch.compile, autocast."""

import os
import socket
from pathlib import Path

import pytest
import torch
import torch.nn.functional as F
from torch import distributed, nn

from nstheory.nn import NoiseStability, attach, noise_stability_penalty


class Classifier(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.body = nn.Sequential(nn.Embedding(7, 8), nn.Flatten(), nn.Linear(24, 16), nn.GELU(), nn.Linear(16, 5))

    def forward(self, input_ids: torch.Tensor, labels: torch.Tensor | None = None):
        logits = self.body(input_ids)
        return {"logits": logits, "loss": None if labels is None else F.cross_entropy(logits, labels)}


def model_of() -> Classifier:
    torch.manual_seed(0)
    return Classifier()


def batch(rows: int = 32) -> dict[str, torch.Tensor]:
    ids = torch.randint(7, (rows, 3), generator=torch.Generator().manual_seed(1))
    return {"input_ids": ids, "labels": ids.sum(1) % 5}


def weights(model: nn.Module) -> torch.Tensor:
    return torch.cat([parameter.detach().flatten() for parameter in model.parameters()])


def _worker(rank: int, port: int, folder: str, gradient: str, keep_prob: float) -> None:
    os.environ |= {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port), "RANK": str(rank), "WORLD_SIZE": "2"}
    torch.set_num_threads(1)
    distributed.init_process_group("gloo", rank=rank, world_size=2)
    model = model_of()
    handle = attach(model, gamma=2.0, keep_prob=keep_prob, gradient=gradient)
    wrapped = nn.parallel.DistributedDataParallel(model)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    mine = {name: value.chunk(2)[rank] for name, value in batch().items()}
    for _ in range(3):
        optimizer.zero_grad()
        wrapped(**mine)["loss"].backward()
        optimizer.step()
    torch.save((weights(model), handle.regularizer.random_state()), Path(folder) / f"{rank}.pt")
    distributed.destroy_process_group()


def _in_two_processes(folder: Path, gradient: str, keep_prob: float) -> list[tuple[torch.Tensor, torch.Tensor]]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    torch.multiprocessing.spawn(_worker, (port, str(folder), gradient, keep_prob), nprocs=2)
    return [torch.load(folder / f"{rank}.pt") for rank in range(2)]


@pytest.mark.parametrize("gradient", ["full", "half"])
def test_two_processes_agree_with_one(gradient: str, tmp_path: Path) -> None:
    """keep_prob = 1 takes the noise away: then two halves of the batch are the whole batch."""
    (first, _), (second, _) = _in_two_processes(tmp_path, gradient, 1.0)
    assert torch.equal(first, second)
    alone = {}
    for gamma in (0.0, 2.0):
        model = model_of()
        optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
        with attach(model, gamma=gamma, keep_prob=1.0, gradient=gradient):
            for _ in range(3):
                optimizer.zero_grad()
                model(**batch())["loss"].backward()
                optimizer.step()
        alone[gamma] = weights(model)
    assert torch.allclose(first, alone[2.0], atol=1e-5)
    assert not torch.allclose(first, alone[0.0], atol=1e-3)


def test_two_processes_draw_different_noise(tmp_path: Path) -> None:
    (first, one), (second, other) = _in_two_processes(tmp_path, "half", 0.5)
    assert torch.equal(first, second)
    assert not torch.equal(one, other)


def test_a_compiled_model_with_the_line_in_the_loop_has_no_graph_break() -> None:
    """Noise is drawn outside; fullgraph raises at the first graph break, in either pass."""
    model, data = model_of(), batch()
    body = torch.compile(model.body, fullgraph=True, backend="aot_eager")
    found = {}
    for name, function in (("eager", model.body), ("compiled", body)):
        reg = NoiseStability(1.0, keep_prob=0.6, vocab_size=7, gradient="half", seed=1)
        logits = function(data["input_ids"])
        loss = F.cross_entropy(logits, data["labels"]) + reg(function, data["input_ids"], logits)
        found[name] = torch.autograd.grad(loss, list(model.parameters()))
    for eager, compiled in zip(*found.values(), strict=True):
        assert torch.allclose(eager, compiled, atol=1e-6)


def test_a_whole_compiled_step_has_no_graph_break() -> None:
    model, data = model_of(), batch()
    y = data["input_ids"].flip(0)

    def loss(x: torch.Tensor, noisy: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
        logits = model.body(x)
        with torch.no_grad():
            other = model.body(noisy)
        return F.cross_entropy(logits, labels) + noise_stability_penalty(logits, other, gradient="half", validate=False)

    arguments = (data["input_ids"], y, data["labels"])
    compiled = torch.compile(loss, fullgraph=True, backend="aot_eager")(*arguments)
    assert torch.allclose(compiled, loss(*arguments))


@pytest.mark.filterwarnings("ignore")
def test_attach_under_torch_compile() -> None:
    """The same losses and gradients as without, and nothing is compiled again after the first step."""
    data, graphs = batch(), []
    losses = []
    for compiled in (False, True):
        torch._dynamo.reset()
        model = model_of()
        attach(model, gamma=1.0, keep_prob=0.6, gradient="half", seed=5)
        called = torch.compile(model, backend="aot_eager") if compiled else model
        row = []
        for _ in range(12):
            model.zero_grad()
            loss = called(**data)["loss"]
            loss.backward()
            row += [loss.detach(), model.body[4].weight.grad.norm()]
            graphs.append(torch._dynamo.utils.counters["stats"]["unique_graphs"])
        losses.append(torch.stack(row))
    assert torch.allclose(*losses, atol=1e-5)
    assert len(set(losses[0][::2].tolist())) == 12  # the noise is drawn anew each time
    assert graphs[11] < graphs[12] == graphs[-1]


@pytest.mark.parametrize("gradient", ["full", "half"])
def test_autocast(gradient: str) -> None:
    model, data = model_of(), batch()
    with attach(model, gamma=1.0, keep_prob=0.6, gradient=gradient) as handle:
        with torch.autocast("cpu", dtype=torch.bfloat16):
            out = model(**data)
        out["loss"].backward()
        half = {name: float(value) for name, value in handle.stats.items()}
        handle.regularizer.generator.manual_seed(0)
        model(**data)["loss"].backward()
    assert out["logits"].dtype == torch.bfloat16
    assert out["loss"].dtype == torch.float32
    for name, value in handle.stats.items():
        # bfloat16 has 8 bits: the model's own rounding of the logits, not the penalty's
        assert half[name] == pytest.approx(float(value), rel=2**-6)
    assert half["changed"] > 0.2
