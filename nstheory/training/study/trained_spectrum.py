"""The spectrum of a trained model: how much weight its output has at high degrees, bounded from measured stabilities."""

from __future__ import annotations

from torch import Tensor

from nstheory.files import Row
from nstheory.measure import stability, tail_bound
from nstheory.noise.tokens import TokenNoise
from nstheory.training.loop import TrainingRun

KEPT = (0.5, 0.8, 0.95)
SAMPLES = 2048


def final_spectrum(run: TrainingRun, degree: int) -> Row:
    """Return E <f, f'>/E|f|^2 at KEPT, and an upper bound on the share of weight at degrees >= `degree`.

    f is the vector of probabilities at the last position, and its inputs are uniform tokens (frozen ones as they are in
    the data): degrees belong to that product space. For a language model these are not sentences, and the numbers say how
    the function is built, not how it does on text. The intervals hold together at 95 %, asymptotically.
    """
    data = run.data
    redraw = TokenNoise(0.0, data.vocab_size, data.frozen_ids)
    pattern, allowed = data.train_tokens[0], redraw.table
    free = ~redraw.fixed(pattern)

    def probabilities(tokens: Tensor) -> Tensor:
        inputs = pattern.repeat(len(tokens), 1)
        inputs[:, free] = allowed[tokens]
        logits = run.model(inputs)
        return run.method.log_probabilities(logits[:, -1] if data.causal else logits).exp()

    found = stability(
        probabilities, list(KEPT), tokens=int(free.sum()), vocab_size=len(allowed), n_samples=SAMPLES, seed=0
    )
    tail = tail_bound(found.measured(), degree)
    values = [moment.estimate / found.energy.estimate for moment in found.second_moment]
    return {"uniform_stability": values, "tail_degree": degree, "tail_bound": tail.bound}
