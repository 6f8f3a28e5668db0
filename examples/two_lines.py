"""The regularizer in a toy training loop: two lines. Runs in seconds.

The data are parities of two of six tokens with every fifth training label wrong; the model is an embedding and an MLP.
"""

import torch
import torch.nn.functional as F
from torch import nn

import nstheory as nst


def parities(count: int, seed: int, wrong: float) -> tuple[torch.Tensor, torch.Tensor]:
    """Return tokens [count, 6] of two kinds and labels [count], a share `wrong` of which is flipped."""
    maker = torch.Generator().manual_seed(seed)
    x = torch.randint(2, (count, 6), generator=maker)
    flipped = torch.rand(count, generator=maker) < wrong
    return x, (x[:, 0] + x[:, 1] + flipped.long()) % 2


def main(gamma: float = 0.2, steps: int = 200) -> float:
    """Train, and return the accuracy on clean labels."""
    torch.set_num_threads(1)
    torch.manual_seed(0)
    x, y = parities(1000, seed=1, wrong=0.2)
    model = nn.Sequential(nn.Embedding(2, 8), nn.Flatten(), nn.Linear(48, 64), nn.ReLU(), nn.Linear(64, 2))
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2, weight_decay=0.1)

    reg = nst.NoiseStability(gamma=gamma, keep_prob=0.9, vocab_size=2, gradient="half")  # line one

    for step in range(steps):
        logits = model(x)
        loss = F.cross_entropy(logits, y) + reg(model, x, logits)  # line two
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if step % 50 == 49:
            seen = {name: round(float(value), 3) for name, value in reg.stats.items()}
            print(f"step {step + 1}: loss {loss.item():.3f}, {seen}")

    clean_x, clean_y = parities(1000, seed=2, wrong=0.0)
    with torch.no_grad():
        accuracy = (model(clean_x).argmax(dim=1) == clean_y).float().mean().item()
    print(f"accuracy on clean labels {accuracy:.3f}")
    return accuracy


if __name__ == "__main__":
    main()
