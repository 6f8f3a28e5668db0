"""nst.measure as ratios in one process: over the bare forward passes of the same rows, all layers over the output alone, memory."""

from __future__ import annotations

import resource
import time
from typing import Any

import torch
from rich.console import Console
from rich.table import Table
from torch import Tensor, nn

import nstheory as nst
from nstheory.models.adapter import Adapter

TOKENS, WIDTH, BLOCKS, VOCABULARY = 64, 192, 6, 4000
ROUNDS, SAMPLES = 5, 128
ROWS = SAMPLES * 5  # X, three copies, one redrawn position


class Decoder(nn.Module):
    """Six causal blocks of torch's own layers, with the logits of the last position."""

    def __init__(self) -> None:
        super().__init__()
        self.token_embedding = nn.Embedding(VOCABULARY, WIDTH)
        block = {"dim_feedforward": 4 * WIDTH, "dropout": 0.0, "batch_first": True}
        self.blocks = nn.ModuleList([nn.TransformerEncoderLayer(WIDTH, 6, **block) for _ in range(BLOCKS)])
        self.unembedding = nn.Linear(WIDTH, VOCABULARY)
        self.register_buffer("mask", nn.Transformer.generate_square_subsequent_mask(TOKENS))

    def forward(self, ids: Tensor) -> Tensor:
        hidden = self.token_embedding(ids)
        for block in self.blocks:
            hidden = block(hidden, src_mask=self.mask, is_causal=True)
        return self.unembedding(hidden[:, -1])


def main() -> None:
    """Print the table."""
    torch.set_num_threads(1)
    torch.manual_seed(0)
    model = Decoder().eval()
    batch = min(Adapter(model, output="next-token").batch_rows(TOKENS), 80)  # a block of the curve has 80 rows
    ids = torch.randint(VOCABULARY, (16, TOKENS))

    def bare() -> None:
        with torch.no_grad():
            for _ in range(ROWS // len(ids)):
                model(ids)

    given: dict[str, Any] = {"noise": "uniform", "n": TOKENS, "samples": SAMPLES, "redraws": 1, "influence": False}
    given |= {"output": "next-token", "attention": False}
    calls = {
        "bare passes": bare,
        "output alone": lambda: nst.measure(model, layers="none", **given),
        "all layers": lambda: nst.measure(model, **given),
        "all layers and attention": lambda: nst.measure(model, **given | {"attention": True}),
    }
    seconds: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(ROUNDS):  # in turns, so that a busy neighbour slows all alike
        for name, call in calls.items():
            started = time.process_time()
            call()
            seconds[name].append(time.process_time() - started)
    table = Table(
        title=f"{BLOCKS} blocks of width {WIDTH}, {TOKENS} tokens, {SAMPLES} samples of 3 correlations, {batch} rows a batch"
    )
    for name in ("", "CPU seconds", "over bare passes"):
        table.add_column(name)
    for name, each in seconds.items():
        table.add_row(name, f"{min(each):.2f}", f"{min(each) / min(seconds['bare passes']):.3f}")
    table.caption = f"peak memory of the process {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB"
    Console().print(table)


if __name__ == "__main__":
    main()
