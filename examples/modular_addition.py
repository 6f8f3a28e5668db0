"""The regularizer in a plain training loop: the two lines that matter are marked."""

import torch
import torch.nn.functional as F

import nstheory as nst
from nstheory.training.model import Transformer, TransformerConfig
from nstheory.training.tasks import modular_addition


def main(p: int = 31, steps: int = 300, seed: int = 0) -> float:
    """Train on (a + b) mod p and return the validation accuracy."""
    torch.set_num_threads(1)
    data = modular_addition(p, train_fraction=0.7, seed=seed)
    config = TransformerConfig(data.vocab_size, tokens=3, classes=p, width=64, mlp_width=256)
    model = Transformer(config, torch.Generator().manual_seed(seed))
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3, betas=(0.9, 0.98), weight_decay=2.0)
    batches = torch.Generator().manual_seed(seed + 1)

    # The first line: "=" is never redrawn, and every operand is kept with probability 5/8 (the paper's rho = 0.25).
    reg = nst.NoiseStability(gamma=0.1, rho=0.25, convention="paper", vocab_size=p + 1, frozen_ids=data.frozen_ids)

    for step in range(steps):
        chosen = torch.randperm(len(data.train_tokens), generator=batches)[:256]
        x, target = data.train_tokens[chosen], data.train_targets[chosen]
        logits = model(x)
        loss = F.cross_entropy(logits, target) + reg(model, x, logits)  # the second line
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if step % 100 == 99:
            print(f"step {step + 1}: loss {loss.item():.4f}, R {reg.stats['R'].item():.4f}")

    with torch.no_grad():
        right = model(data.validation_tokens).argmax(dim=1) == data.validation_targets
    accuracy = right.float().mean().item()
    print(f"validation accuracy {accuracy:.3f}")
    return accuracy


if __name__ == "__main__":
    main()
