"""The regularizer with Hugging Face Trainer: one line before it, one after. Needs transformers and accelerate.

A random small GPT-2 learns to copy the first half of a sequence; nothing is downloaded.
"""

import tempfile

import torch
from transformers import GPT2Config, GPT2LMHeadModel, Trainer, TrainingArguments

from nstheory.nn import attach

BOS, VOCABULARY, HALF = 0, 12, 4


def copies(count: int, seed: int) -> list[dict[str, torch.Tensor]]:
    """Return sequences BOS, a, a with a random; only the second half has labels."""
    first = torch.randint(1, VOCABULARY, (count, HALF), generator=torch.Generator().manual_seed(seed))
    ids = torch.cat([torch.full((count, 1), BOS), first, first], dim=1)
    labels = ids.clone()
    labels[:, : HALF + 1] = -100
    return [{"input_ids": row, "labels": label} for row, label in zip(ids, labels, strict=True)]


def main(steps: int = 150, gamma: float = 0.05) -> float:
    """Train, and return the validation loss, which is free of the penalty."""
    torch.set_num_threads(1)
    torch.manual_seed(0)
    config = GPT2Config(
        vocab_size=VOCABULARY, n_positions=16, n_embd=32, n_layer=2, n_head=2, bos_token_id=BOS, eos_token_id=BOS
    )
    model = GPT2LMHeadModel(config)

    handle = attach(model, gamma=gamma, keep_prob=0.95, frozen_ids=[BOS], gradient="half", form="cosine")

    with tempfile.TemporaryDirectory() as folder:
        arguments = TrainingArguments(
            folder, max_steps=steps, per_device_train_batch_size=64, learning_rate=3e-3, report_to=[], use_cpu=True
        )
        trainer = Trainer(model=model, args=arguments, train_dataset=copies(4096, 1), eval_dataset=copies(512, 2))
        trainer.train()
        loss = trainer.evaluate()["eval_loss"]
    print({name: round(float(value), 3) for name, value in handle.stats.items()})
    handle.remove()
    print(f"validation loss {loss:.3f}")
    return loss


if __name__ == "__main__":
    main()
