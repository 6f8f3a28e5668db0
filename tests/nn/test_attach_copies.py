"""Attaching twice is refused; copies, pickles and weight averages of an attached model are plain models."""

import copy
import io
import pickle
import subprocess
import sys

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel

from nstheory.errors import ArgumentError
from nstheory.nn import attach, detach


class Classifier(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.body = nn.Sequential(nn.Embedding(7, 8), nn.Flatten(), nn.Linear(24, 5))

    def forward(self, input_ids: Tensor, labels: Tensor | None = None) -> dict[str, Tensor | None]:
        logits = self.body(input_ids)
        return {"logits": logits, "loss": None if labels is None else F.cross_entropy(logits, labels)}


class Around(nn.Module):
    def __init__(self, inner: nn.Module) -> None:
        super().__init__()
        self.inner = inner

    def forward(self, input_ids: Tensor, labels: Tensor | None = None) -> dict[str, Tensor | None]:
        return self.inner(input_ids, labels)


def tables_of(module: nn.Module) -> list:
    """Return what stands in the tables of forward hooks."""
    names = ("_forward_hooks", "_forward_pre_hooks", "_forward_hooks_with_kwargs", "_forward_pre_hooks_with_kwargs")
    return [entry for name in names for entry in getattr(module, name).items()]


def made() -> tuple[Classifier, dict[str, Tensor]]:
    torch.manual_seed(0)
    ids = torch.randint(7, (16, 3))
    return Classifier(), {"input_ids": ids, "labels": ids.sum(1) % 5}


def count_calls(module: nn.Module, *_: object) -> None:
    """Stand for another user's hook, which copies keep."""


def saved(model: nn.Module) -> nn.Module:
    file = io.BytesIO()
    torch.save(model, file)
    file.seek(0)
    return torch.load(file, weights_only=False)


COPIES = {
    "deepcopy": copy.deepcopy,
    "pickle": lambda model: pickle.loads(pickle.dumps(model)),
    "torch.save": saved,
    "average": AveragedModel,
    "a copy of a copy": lambda model: saved(copy.deepcopy(model)),
}


@pytest.mark.parametrize("kind", COPIES)
@pytest.mark.parametrize("logits_from", [None, "body"])
def test_a_copy_is_a_plain_model(kind: str, logits_from: str | None) -> None:
    model, data = made()
    plain = model(**data)["loss"]
    model.register_forward_hook(count_calls)
    model.body.register_forward_pre_hook(count_calls)
    handle = attach(model, 1.0, keep_prob=0.5, logits_from=logits_from)
    twin = COPIES[kind](model).train()
    assert torch.equal(twin(**data)["loss"], plain)
    assert [entry for module in twin.modules() for _, entry in tables_of(module)] == [count_calls, count_calls]
    assert handle.regularizer.calls == 0
    regularized = model(**data)["loss"]
    assert not torch.equal(regularized, plain)
    handle.remove()
    assert torch.equal(model(**data)["loss"], plain)
    assert torch.equal(twin(**data)["loss"], plain)
    # A copy can be attached in its own right, and has other hooks in the usual way.
    inner = twin.module if kind == "average" else twin
    inner.register_forward_hook(lambda module, arguments, output: output | {"seen": True})
    with attach(inner, 1.0, keep_prob=0.5, logits_from=logits_from):
        out = twin(**data)
        assert torch.equal(out["loss"], regularized)
        assert out["seen"]
    assert torch.equal(twin(**data)["loss"], plain)


def test_a_pickle_is_read_without_this_package(tmp_path) -> None:
    model = nn.Sequential(nn.Embedding(7, 5))
    handle = attach(model, 1.0, keep_prob=0.5, inputs="input", labels="input")
    torch.save(model, tmp_path / "model.pt")
    handle.remove()
    program = (
        "import sys; sys.modules['nstheory'] = None; import torch; "
        f"m = torch.load({str(tmp_path / 'model.pt')!r}, weights_only=False); "
        "m.register_forward_hook(lambda m, i, o: o + 1); print(m(torch.zeros(2, 3, dtype=torch.long)).shape)"
    )
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "torch.Size([2, 3, 5])"


def test_attaching_twice_is_refused() -> None:
    model, data = made()
    around = Around(model)
    plain = model(**data)["loss"]
    settings = {"keep_prob": 0.5}
    handle = attach(model, 1.0, **settings)
    for other in (model, around, model.body):
        with pytest.raises(ArgumentError, match="added twice.*remove"):
            attach(other, 1.0, **settings | ({"inputs": "input", "labels": "input"} if other is model.body else {}))
    handle.remove()
    attach(around, 1.0, **settings)  # and the handle is lost
    with pytest.raises(ArgumentError, match="is held by a Around"):
        attach(model, 1.0, **settings)
    assert detach(model) == 1
    assert torch.equal(around(**data)["loss"], plain)
    attach(around, 1.0, **settings)
    assert detach(around) == 1
    assert detach(around) == 0
    with attach(model, 1.0, **settings):
        assert not torch.equal(around(**data)["loss"], plain)
    assert torch.equal(around(**data)["loss"], plain)
    assert not any(tables_of(module) for module in around.modules())


def test_the_state_goes_on() -> None:
    found = []
    for interrupted in (False, True):
        model, data = made()
        handle = attach(model, 1.0, keep_prob=0.5, warmup=4, seed=3)
        for step in range(4):
            if interrupted and step == 2:
                state = copy.deepcopy(handle.state_dict())
                model, data = made()
                handle.remove()
                handle = attach(model, 1.0, keep_prob=0.5, warmup=4, seed=8)
                handle.load_state_dict(state)
            loss = model(**data)["loss"]
        found.append(loss.detach())
    assert torch.equal(*found)
    for wrong in (
        None,
        {},
        {"generator": 1, "calls": 2},
        state | {"calls": True},
        state | {"generator": torch.zeros(3)},
    ):
        with pytest.raises(ArgumentError, match="state"):
            handle.load_state_dict(wrong)
