"""attach under PyTorch's own tools: DistributedDataParallel, FSDP, autocast. torch.compile is in tests/test_regularizer_compile.py."""

import os
import socket
from pathlib import Path

import pytest
import torch
import torch.nn.functional as F
from torch import distributed, nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard

from nstheory.nn import attach


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


def _worker(rank: int, port: int, folder: str, gradient: str, keep_prob: float, sharded: bool) -> None:
    os.environ |= {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port), "RANK": str(rank), "WORLD_SIZE": "2"}
    torch.set_num_threads(1)
    distributed.init_process_group("gloo", rank=rank, world_size=2)
    model = model_of()
    handle = attach(model, gamma=2.0, keep_prob=keep_prob, gradient=gradient)
    wrapped: nn.Module = model
    if sharded:
        mesh = init_device_mesh("cpu", (2,))
        fully_shard(model.body[2], mesh=mesh)
        fully_shard(model, mesh=mesh)
    else:
        wrapped = nn.parallel.DistributedDataParallel(model)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    mine = {name: value.chunk(2)[rank] for name, value in batch().items()}
    for _ in range(3):
        optimizer.zero_grad()
        wrapped(**mine)["loss"].backward()
        optimizer.step()
    whole = [one.full_tensor() if sharded else one for one in model.parameters()]  # type: ignore[union-attr]
    torch.save(
        (torch.cat([one.detach().flatten() for one in whole]), handle.regularizer.random_state()),
        Path(folder) / f"{rank}.pt",
    )
    distributed.destroy_process_group()


def _in_two_processes(
    folder: Path, gradient: str, keep_prob: float, sharded: bool = False
) -> list[tuple[torch.Tensor, torch.Tensor]]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    torch.multiprocessing.spawn(_worker, (port, str(folder), gradient, keep_prob, sharded), nprocs=2)
    return [torch.load(folder / f"{rank}.pt") for rank in range(2)]


@pytest.mark.parametrize("sharded", [False, True], ids=["data parallel", "sharded"])
@pytest.mark.parametrize("gradient", ["full", "half"])
def test_two_processes_agree_with_one(gradient: str, sharded: bool, tmp_path: Path) -> None:
    """keep_prob = 1 takes the noise away: then two halves of the batch are the whole batch."""
    (first, _), (second, _) = _in_two_processes(tmp_path, gradient, 1.0, sharded)
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
