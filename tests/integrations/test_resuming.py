"""An interrupted run that goes on from its checkpoint ends with the weights of an unbroken one, bit for bit."""

import warnings
from pathlib import Path

import pytest

pytestmark = pytest.mark.filterwarnings("ignore")
import torch  # noqa: E402
import torch.nn.functional as F  # noqa: E402
from torch.utils.data import DataLoader, TensorDataset  # noqa: E402

from nstheory.errors import ArgumentError  # noqa: E402
from nstheory.nn import NoiseStability, attach, lightning_callback, trainer_callback  # noqa: E402

# Everything that moves with the number of calls: the noise, the choice of rows, warm-up, decay, every second call.
SETTINGS = {"keep_prob": 0.6, "fraction": 0.5, "warmup": 3, "decay": (2, 9), "every": 2}


def trainer_run(folder: Path, callback: bool, resume: str | None = None, own_loss: bool = False) -> torch.Tensor:
    transformers = pytest.importorskip("transformers", reason="transformers is not installed: pip install transformers")
    pytest.importorskip(
        "accelerate", reason="accelerate, which Trainer needs, is not installed: pip install accelerate"
    )
    from tiny_huggingface import numbers, tiny

    ids = numbers(1, 32, 8)
    data = [{"input_ids": row, "labels": row} for row in ids]
    arguments = transformers.TrainingArguments(
        output_dir=str(folder if resume is None else folder / "resumed"),
        report_to=[],
        max_steps=8,
        per_device_train_batch_size=8,
        learning_rate=1e-2,
        save_steps=3,
        use_cpu=True,
        disable_tqdm=True,
    )
    model = tiny("gpt2", seed=0 if resume is None else 5)
    model.transformer.drop.p = 0.2
    reg = NoiseStability(2.0, vocab_size=20, **SETTINGS)

    class Own(transformers.Trainer):
        def compute_loss(self, model, inputs, return_outputs=False, num_items_in_batch=None):
            out = model(**inputs)
            return out.loss + reg(model, inputs["input_ids"], out)

    if not own_loss:
        attach(model, gamma=2.0, **SETTINGS)
    make = Own if own_loss else transformers.Trainer
    callbacks = [trainer_callback(*([reg] if own_loss else []))] if callback else []
    trainer = make(model=model, args=arguments, train_dataset=data, callbacks=callbacks)
    trainer.train(resume_from_checkpoint=None if resume is None else str(folder / resume))
    return torch.cat([parameter.detach().flatten() for parameter in model.parameters()])


@pytest.mark.parametrize("own_loss", [False, True], ids=["attach", "compute_loss"])
def test_trainer(own_loss: bool, tmp_path: Path) -> None:
    unbroken = trainer_run(tmp_path, True, own_loss=own_loss)
    for step in (3, 6):
        assert torch.equal(trainer_run(tmp_path, True, f"checkpoint-{step}", own_loss), unbroken)
        without = trainer_run(tmp_path, False, f"checkpoint-{step}", own_loss)
        assert not torch.equal(without, unbroken)


def test_a_checkpoint_without_the_state_is_named(tmp_path: Path) -> None:
    trainer_run(tmp_path, False)
    with pytest.warns(UserWarning, match="no state of the noise"):
        trainer_run(tmp_path, True, "checkpoint-3")
    state = type("State", (), {"global_step": 3, "stateful_callbacks": {}})()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(ArgumentError, match="nothing is attached"):
            trainer_callback().on_train_begin(None, state, None, model=torch.nn.Linear(2, 2))
    with pytest.raises(ArgumentError, match="source is Linear"):
        trainer_callback(torch.nn.Linear(2, 2))


class Classifier(torch.nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.body = torch.nn.Sequential(torch.nn.Embedding(7, 8), torch.nn.Flatten(), torch.nn.Linear(24, 5))

    def forward(self, x, labels=None):
        logits = self.body(x)
        return {"logits": logits, "loss": None if labels is None else F.cross_entropy(logits, labels)}


def lightning_run(folder: Path, callback: bool, by_line: bool, resume: bool = False, epochs: int = 4) -> torch.Tensor:
    lightning = pytest.importorskip("lightning", reason="lightning is not installed: pip install lightning")

    class Module(lightning.LightningModule):
        def __init__(self) -> None:
            super().__init__()
            torch.manual_seed(5 if resume else 0)
            self.model = Classifier()
            self.reg = NoiseStability(2.0, vocab_size=7, **SETTINGS) if by_line else None
            if self.reg is None:
                attach(self.model, 2.0, inputs="x", **SETTINGS)

        def training_step(self, batch, index):
            out = self.model(batch[0], labels=batch[1])
            return out["loss"] if self.reg is None else out["loss"] + self.reg(self.model.body, batch[0], out)

        def configure_optimizers(self):
            return torch.optim.AdamW(self.parameters(), lr=0.1)

    module = Module()
    ids = torch.randint(7, (32, 3), generator=torch.Generator().manual_seed(0))
    trainer = lightning.Trainer(
        max_epochs=epochs,
        accelerator="cpu",
        logger=False,
        enable_checkpointing=False,
        enable_progress_bar=False,
        enable_model_summary=False,
        callbacks=[lightning_callback()] if callback else [],
    )
    file = folder / "half.ckpt"
    trainer.fit(module, DataLoader(TensorDataset(ids, ids.sum(1) % 5), 16), ckpt_path=str(file) if resume else None)
    if not resume:
        trainer.save_checkpoint(file)
    return torch.cat([parameter.detach().flatten() for parameter in module.parameters()])


@pytest.mark.parametrize("by_line", [False, True], ids=["attach", "line"])
def test_lightning(by_line: bool, tmp_path: Path) -> None:
    unbroken = lightning_run(tmp_path, True, by_line)
    lightning_run(tmp_path, True, by_line, epochs=2)
    assert torch.equal(lightning_run(tmp_path, True, by_line, resume=True), unbroken)
    assert not torch.equal(lightning_run(tmp_path, False, by_line, resume=True), unbroken)


def test_accelerate_takes_the_handle(tmp_path: Path) -> None:
    accelerate = pytest.importorskip("accelerate", reason="accelerate is not installed: pip install accelerate")
    accelerator = accelerate.Accelerator(cpu=True)
    model = Classifier()
    handle = attach(model, 1.0, inputs="x", keep_prob=0.5)
    accelerator.register_for_checkpointing(handle)
    x, labels = torch.zeros(4, 3, dtype=torch.long), torch.zeros(4, dtype=torch.long)
    accelerator.save_state(str(tmp_path))
    first = model(x, labels=labels)["loss"]
    assert not torch.equal(model(x, labels=labels)["loss"], first)
    accelerator.load_state(str(tmp_path))
    assert handle.regularizer.calls == 0
    assert torch.equal(model(x, labels=labels)["loss"], first)
