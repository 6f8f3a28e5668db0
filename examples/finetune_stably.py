"""A language model from a local file, fine-tuned with the regularizer, and its stability before and after: MODEL TEXT [GAMMA]."""

import sys
from pathlib import Path

import torch

import nstheory as nst
from nstheory.models.loading import find_model
from nstheory.models.prepared_text import drawable_ids

MEASURED = {"rho": [0.8], "texts": 2, "samples": 64, "influence": False, "layers": "none", "attention": False}


def main(source: str, text: Path, gamma: float = 0.5, steps: int = 300, n: int = 64, batch: int = 8) -> list[float]:
    """Fine-tune, and return the correlation of the next token's distribution at rho = .8, before and after."""
    model, tokenizer = (loaded := find_model(source).load()).model, loaded.tokenizer
    ids = torch.tensor(tokenizer(text.read_text("utf-8"), add_special_tokens=False)["input_ids"])
    drawable = drawable_ids(tokenizer, model.get_input_embeddings().num_embeddings).tolist()
    before = nst.measure(model, tokenizer, text, n=n, **MEASURED)
    handle = nst.attach(model, gamma=gamma, keep_prob=0.95, allowed_ids=drawable, gradient="half")
    optimizer, draws = torch.optim.AdamW(model.parameters(), lr=1e-5), torch.Generator().manual_seed(0)
    for step in range(steps):
        rows = ids[torch.randint(len(ids) - n, (batch, 1), generator=draws) + torch.arange(n)]
        loss = model.train()(input_ids=rows, labels=rows).loss  # the regularizer is in it
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if step % 50 == 0:
            print(
                f"step {step}: loss {loss.item():.3f}, { ({k: round(float(v), 3) for k, v in handle.stats.items()}) }"
            )
    found = [before, nst.measure(model.eval(), tokenizer, text, n=n, **MEASURED)]
    for name, one in zip(("before", "after"), found, strict=True):
        print(f"{name}: correlation {one.curve.correlation[0].estimate:.3f}, tail at most {one.tail(15).bound:.3f}")
    return [one.curve.correlation[0].estimate for one in found]


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), *map(float, sys.argv[3:4]))
