"""attach and NoiseStability inside a Lightning module, with automatic optimisation and accumulation."""

import pytest

pytestmark = pytest.mark.filterwarnings("ignore")
lightning = pytest.importorskip("lightning", reason="lightning is not installed: pip install lightning")

import torch  # noqa: E402
import torch.nn.functional as F  # noqa: E402
from torch.utils.data import DataLoader, TensorDataset  # noqa: E402

from nstheory.nn import NoiseStability, attach  # noqa: E402

IDS = torch.randint(7, (64, 3), generator=torch.Generator().manual_seed(0))


class Classifier(torch.nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.body = torch.nn.Sequential(torch.nn.Embedding(7, 8), torch.nn.Flatten(), torch.nn.Linear(24, 5))

    def forward(self, x, labels=None):
        logits = self.body(x)
        return {"logits": logits, "loss": None if labels is None else F.cross_entropy(logits, labels)}


class Module(lightning.LightningModule):
    def __init__(self, reg: NoiseStability | None = None) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.model = Classifier()
        self.reg = reg

    def training_step(self, batch, index):
        out = self.model(batch[0], labels=batch[1])
        return out["loss"] if self.reg is None else out["loss"] + self.reg(self.model.body, batch[0], out["logits"])

    def validation_step(self, batch, index):
        self.log("val_loss", self.model(batch[0], labels=batch[1])["loss"])

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=0.5)


def fitted(module: Module, **more) -> torch.Tensor:
    data = DataLoader(TensorDataset(IDS, IDS.sum(1) % 5), batch_size=16)
    trainer = lightning.Trainer(
        max_epochs=2,
        accelerator="cpu",
        logger=False,
        enable_checkpointing=False,
        enable_progress_bar=False,
        enable_model_summary=False,
        **more,
    )
    trainer.fit(module, data, data)
    return torch.cat([parameter.detach().flatten() for parameter in module.parameters()])


@pytest.mark.parametrize("more", [{}, {"accumulate_grad_batches": 2}, {"precision": "bf16-mixed"}], ids=str)
def test_attach_and_the_line_in_training_step_are_the_same(more: dict) -> None:
    settings = {"keep_prob": 0.6, "vocab_size": 7, "gradient": "half"}
    plain = fitted(Module(), **more)
    attached = Module()
    handle = attach(attached.model, 1.0, inputs="x", **settings)
    by_hook = fitted(attached, **more)
    by_line = fitted(Module(NoiseStability(1.0, **settings)), **more)
    assert torch.equal(by_hook, by_line)
    assert not torch.equal(by_hook, plain)
    assert handle.regularizer.calls == 8  # two epochs of four batches, none of validation
    handle.remove()
