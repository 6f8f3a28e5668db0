"""The regularizer on next-token prediction: `python examples/language_model.py [FILE]`. Needs the library tokenizers.

Without a UTF-8 file it writes a small text of its own.
"""

import random
import sys
import tempfile
from pathlib import Path

import torch
import torch.nn.functional as F

import nstheory as nst
from nstheory.training.language import language_model
from nstheory.training.model import Transformer, TransformerConfig


def small_text(words: int = 40_000) -> str:
    """Return random sentences of one pattern, so that a next word can be learnt in part only."""
    noun = [["the", "a"], ["small", "old", "green"], ["cat", "dog", "bird", "fish"]]
    pattern = [*noun, ["sees", "finds", "follows"], *noun, ["today.", "again.", "at night."]]
    draw = random.Random(0)
    return " ".join(draw.choice(pattern[place % len(pattern)]) for place in range(words))


def main(text: str | Path, steps: int = 300, seed: int = 0) -> float:
    """Train on the text without its last tenth, and return the perplexity of the rest, which is free of the penalty."""
    torch.set_num_threads(1)
    data = language_model(text, seed, vocabulary=300, tokens=32, train=500, validation=100)
    config = TransformerConfig(
        data.vocab_size, tokens=32, classes=data.classes, width=32, mlp_width=128, layers=2, causal=True
    )
    model = Transformer(config, torch.Generator().manual_seed(seed))
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3, betas=(0.9, 0.98), weight_decay=0.3)
    batches = torch.Generator().manual_seed(seed + 1)

    # The first line: later positions see more changed tokens, so most are kept; "centred" does not reward confidence.
    reg = nst.NoiseStability(gamma=0.1, keep_prob=0.95, vocab_size=300, form="centred", gradient="half")

    for step in range(steps):
        chosen = torch.randperm(len(data.train_tokens), generator=batches)[:32]
        x, target = data.train_tokens[chosen], data.train_targets[chosen]
        logits = model(x)  # [batch, tokens, classes]
        loss = F.cross_entropy(logits.flatten(0, 1), target.flatten()) + reg(model, x, logits)  # the second line
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if step % 100 == 99:
            print(f"step {step + 1}: loss {loss.item():.4f}, R {reg.stats['R'].item():.4f}")

    with torch.no_grad():
        logits = model(data.validation_tokens)
        perplexity = F.cross_entropy(logits.flatten(0, 1), data.validation_targets.flatten()).exp().item()
    print(f"validation perplexity {perplexity:.2f}")
    return perplexity


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(sys.argv[1])
    else:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "text.txt"
            file.write_text(small_text(), encoding="utf-8")
            main(file)
